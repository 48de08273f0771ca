//! Splits stretches off a query's text, and tells what they look like.

use newshound_index::analysis::joins_acronym;

/// The start of `rest` up to white space, a bracket, a bar or a quote.
pub(crate) fn chunk(rest: &str) -> &str {
    const AMPERSANDS: [char; 2] = ['&', '＆'];
    const TWICE: [&str; 4] = ["&&", "＆＆", "&＆", "＆&"];
    if let Some(and) = TWICE.into_iter().find(|and| rest.starts_with(and)) {
        return &rest[..and.len()];
    }
    let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '|' | '（' | '）' | '｜');
    let end = rest.find(ends).unwrap_or(rest.len());
    let text = &rest[..next_quote(&rest[..end]).unwrap_or(end)];
    let and = TWICE.into_iter().filter_map(|and| text.find(and)).min();
    let text = &text[..and.unwrap_or(text.len())];
    match text.strip_prefix(AMPERSANDS) {
        Some(behind) => &text[..text.len() - behind.len()],
        None => text.strip_suffix(AMPERSANDS).unwrap_or(text),
    }
}

/// The byte offset of the first quote in `text`. A quote within a Hebrew acronym is part of it (`צה"ל`) and does not count.
fn next_quote(text: &str) -> Option<usize> {
    quotes(text, is_quote).next()
}

/// The byte offset, counted from behind it, at which the quote that starts `rest` is closed: by the next quote of its kind or, if there
/// is none, by any other quote. `None` if it is not closed.
pub(crate) fn closing(rest: &str) -> Option<usize> {
    let open = rest.chars().next()?;
    let text = &rest[open.len_utf8()..];
    let of_kind = |c: char| match open {
        '"' | '＂' => matches!(c, '"' | '＂'),
        '«' | '»' => matches!(c, '«' | '»'),
        '「' | '」' => c == '」',
        '『' | '』' => c == '』',
        '｢' | '｣' => c == '｣',
        '〝' | '〞' | '〟' => matches!(c, '〞' | '〟'),
        '″' => c == '″',
        '❝' | '❞' | '❠' => matches!(c, '❝' | '❞' | '❠'),
        _ => matches!(c, '“' | '”' | '„' | '‟'),
    };
    let own = quotes(text, of_kind).next();
    own.or_else(|| next_quote(text).filter(|_| !is_corner(open)))
}

/// The byte offsets of quotes of a kind in `text`.
fn quotes(text: &str, is_one: impl Fn(char) -> bool) -> impl Iterator<Item = usize> {
    let quotes = text.char_indices().filter(move |(_, c)| is_one(*c));
    let whole = quotes.filter(move |&(at, _)| !joins_acronym(text, at));
    whole.map(|(at, _)| at)
}

/// The ASCII character for its full-width variant; any other character as it is.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// A phrase with each `!` at the end of a word, which is a wildcard in Nexis, replaced by `*`.
pub(crate) fn truncated(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    let mut chars = words.chars().peekable();
    let mut in_word = false;
    while let Some(c) = chars.next() {
        let ends = chars.peek().is_none_or(|next| next.is_whitespace());
        text.push(if c == '!' && in_word && ends { '*' } else { c });
        in_word = c.is_alphanumeric();
    }
    text
}

/// Whether `chunk` starts like a regular expression or an operator, but is neither: `/fisherm.n`, `/q`.
pub(crate) fn is_unclosed_regex(chunk: &str) -> bool {
    let Some(rest) = chunk.strip_prefix('/') else {
        return false;
    };
    let operator = rest.starts_with(|c: char| c.is_ascii_alphabetic())
        && matches!(rest.as_bytes(), [_] | [_, _])
        && rest.ends_with(&rest[..1]);
    let pattern = !rest.contains('/') && rest.contains(['[', '*', '+', '\\', '^', '$', '.']);
    operator || pattern && rest.starts_with(|c: char| c.is_alphanumeric() || c == '[')
}

/// A word without suffixes such as `~1` and `^2`, and whether it had any.
pub(crate) fn split_suffixes(chunk: &str) -> (&str, bool) {
    let mut word = chunk;
    while let Some((before, number)) = word.rsplit_once(['~', '^']) {
        let digits = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        if !digits || !before.chars().any(char::is_alphanumeric) || before.contains("://") {
            break;
        }
        word = before;
    }
    (word, word.len() < chunk.len())
}

/// The length in bytes of what would be a regular expression if it contained no space.
pub(crate) struct SpacedRegex(pub(crate) usize);

/// The length in bytes of the regular expression that starts `rest`, including its slashes; `None` if there is none.
///
/// # Errors
/// [`SpacedRegex`] for what would be one if it contained no space.
pub(crate) fn regex(rest: &str) -> Result<Option<usize>, SpacedRegex> {
    let mut escaped = false;
    let mut spaced = false;
    for (at, c) in rest.char_indices().skip(1) {
        let ends = |rest: &str| {
            let is_end = |c: char| c.is_whitespace() || matches!(c, ')' | '^' | '|' | '~');
            rest.is_empty() || rest.starts_with(is_end) || rest.starts_with("&&")
        };
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '/' if at == 1 => return Ok(None),
            '/' if ends(&rest[at + 1..]) => {
                let after_space = rest[..at].ends_with(char::is_whitespace);
                return match (spaced, after_space) {
                    (false, _) => Ok(Some(at + 1)),
                    (true, false) => Err(SpacedRegex(at + 1)),
                    (true, true) => Ok(None),
                };
            }
            '/' => return Ok(None),
            c if c.is_whitespace() => {
                if at == 1 {
                    return Ok(None);
                }
                spaced = true;
            }
            _ => {}
        }
    }
    Ok(None)
}

/// Whether a character is a straight, curly, low, angle or heavy quote, facing either way.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '❝' | '❞' | '❠'
    )
}

/// Whether a character quotes only where a word could begin. These are the quotes of Japanese and Chinese, which stand within text
/// without spaces, and the double prime, which stands for inches behind a number.
pub(crate) fn is_corner(c: char) -> bool {
    matches!(
        c,
        '「' | '」' | '『' | '』' | '｢' | '｣' | '〝' | '〞' | '〟' | '″'
    )
}

pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `query` has at least as many words as a headline and no lower-case letter.
pub(crate) fn is_in_capitals(query: &str) -> bool {
    /// The least number of words in a headline.
    const HEADLINE: usize = 5;
    let cased = |word: &&str| word.contains(char::is_uppercase);
    !query.contains(char::is_lowercase)
        && query.split_whitespace().filter(cased).count() >= HEADLINE
}

/// The name of a field that starts `rest`, without its colon: letters, a colon and a value directly behind it. `None` for anything
/// else, and where the value starts with the `//` of a web address.
pub(crate) fn field_name(rest: &str) -> Option<&str> {
    let (name, value) = rest.split_once([':', '：'])?;
    let letters = match name.get(..5) {
        Some(lead) if lead.eq_ignore_ascii_case("lead/") => {
            !name[5..].contains(|c: char| c.is_whitespace() || c == '/')
        }
        _ => !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_'),
    };
    let valued = value
        .chars()
        .next()
        .is_some_and(|c| !c.is_whitespace() && !matches!(c, ')' | '）'));
    (letters && valued && !value.starts_with("//")).then_some(name)
}
