//! Text in a value of another format, such as a record or a feed, which may be HTML.
//!
//! Publishing systems separate paragraphs by blank lines, and mark them up only for display. So blank lines are breaks in HTML, too. If only
//! inline elements occur, such as links and bold type, the lines are read as in a text file. Only tags of known elements count:
//! `<info@example.org>` is text, and so is `<b and c>` in `a<b and c>d`. In HTML, such signs are text if they are followed by a name that is
//! not that of an element, or by that of an element of a single letter with words after it that are not attributes.

use std::borrow::Cow;
use std::cell::LazyCell;

use newshound_article::Span;
use rustc_hash::FxHashSet;

use super::{escaped, line};
use crate::block::Block;
use crate::mapped::Mapped;
use crate::words::lower;
use crate::{Failure, layout, superscript};

/// The most blank lines of a text that are made breaks, as each takes elements in the tree.
const MOST_BREAKS: usize = 1 << 14;

/// The kind of markup in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Marks {
    None,
    /// Only inline elements, pictures and comments.
    InLines,
    All,
}

/// Whether a text has any markup, even a single link.
pub(crate) fn is_markup(text: &str) -> bool {
    marks(text) != Marks::None
}

/// The blocks of a text that may be HTML. Spans are byte ranges of `text`.
pub(crate) fn value(text: &str) -> Result<Vec<Block<'_>>, Failure> {
    let Some(meant) = escaped::undone(text, is_markup) else {
        return as_written(text);
    };
    let blocks = as_written(meant.text())?.into_iter();
    let placed = blocks.map(|block| Block {
        span: meant.span(block.span),
        ..block.into_owned()
    });
    Ok(placed.collect())
}

/// The blocks of a text whose markup is not escaped.
fn as_written(text: &str) -> Result<Vec<Block<'_>>, Failure> {
    let decoded = |mut block: Block<'_>| {
        block.decode_references();
        block.into_owned()
    };
    match marks(text) {
        Marks::All if super::sniff(text.trim_start().as_bytes()) => super::fragment(text),
        Marks::All => marked_up(text),
        Marks::InLines => {
            let bare = without_tags(text);
            let blocks = bare.blocks(layout::blocks).into_iter();
            Ok(blocks.map(decoded).collect())
        }
        Marks::None => {
            let mut blocks = layout::blocks(text);
            // One search of the whole text is faster than one of each block.
            if memchr::memchr(b'&', text.as_bytes()).is_some() {
                blocks.iter_mut().for_each(Block::decode_references);
            }
            Ok(blocks)
        }
    }
}

/// The blocks of a text that is HTML. Spans are byte ranges of `text`.
pub(crate) fn marked_up(text: &str) -> Result<Vec<Block<'static>>, Failure> {
    let broken = with_breaks(text);
    let mut blocks = super::fragment(broken.text())?;
    for block in &mut blocks {
        block.span = broken.span(block.span);
    }
    Ok(blocks)
}

fn marks(text: &str) -> Marks {
    let (mut is_marked, mut in_lines) = (false, true);
    for tag in tags(text) {
        is_marked |= tag.is_sure;
        in_lines &= tag.in_line;
    }
    match (is_marked, in_lines) {
        (false, _) => Marks::None,
        (true, true) => Marks::InLines,
        (true, false) => Marks::All,
    }
}

/// A tag of a known element, or a comment.
struct Tag {
    /// Whether it must be a tag: an end tag, or a start tag of an element that needs no end tag. Otherwise it may be a tag that the text mentions
    /// (`<b>`), or the symbol of a share (`Phillips Petroleum <P>`).
    is_sure: bool,
    /// Whether it is an inline element, a picture or a comment.
    in_line: bool,
    mark: Mark,
    span: Span,
}

/// The effect of a tag on the words in it and beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    /// Superscript begins.
    Raised,
    /// Deleted text begins.
    Deleted,
    DeletedEnd,
    /// Crossed-out text begins or ends.
    CrossedOut,
}

impl Mark {
    fn of(name: &str, is_end: bool) -> Self {
        match (&*lower(name), is_end) {
            ("sup", false) => Self::Raised,
            ("del", false) => Self::Deleted,
            ("del", true) => Self::DeletedEnd,
            ("s" | "strike", _) => Self::CrossedOut,
            _ => Self::None,
        }
    }
}

/// The tags of known elements and the comments in a text.
fn tags(text: &str) -> impl Iterator<Item = Tag> {
    let mut at = 0;
    // A tag at the very beginning of a text is a tag, not one that the text mentions.
    let first = text.len() - text.trim_start().len();
    let last_comment_end = LazyCell::new(|| memchr::memmem::rfind(text.as_bytes(), b"-->"));
    std::iter::from_fn(move || {
        loop {
            at += memchr::memchr(b'<', text.get(at..)?.as_bytes())?;
            let is_comment = text[at..].starts_with("<!--");
            let found = match is_comment && last_comment_end.is_some_and(|end| at + 4 <= end) {
                true => comment(text, at),
                false => tag(text, at).map(|tag| Tag {
                    is_sure: tag.is_sure || at == first,
                    ..tag
                }),
            };
            at = found.as_ref().map_or(at + 1, |tag| tag.span.end);
            if found.is_some() {
                return found;
            }
        }
    })
}

/// The comment that begins at byte `at`; `None` if it does not end.
fn comment(text: &str, at: usize) -> Option<Tag> {
    let end = text[at + 4..].find("-->")?;
    Some(Tag {
        is_sure: true,
        in_line: true,
        mark: Mark::None,
        span: Span::new(at, at + 4 + end + 3),
    })
}

/// The tag that begins at byte `at`, if it is one: after its name comes nothing, or attributes with values.
fn tag(text: &str, at: usize) -> Option<Tag> {
    const SURE: [&str; 6] = ["p", "br", "BR", "hr", "img", "wbr"];
    let behind = &text[at + 1..];
    let end = end_of_tag(behind.split('<').next()?)?;
    let inside = &text[at + 1..at + 1 + end];
    let closing = inside.strip_prefix('/');
    let inside = closing.unwrap_or(inside);
    let name_end = inside.find(|c: char| !c.is_ascii_alphanumeric());
    let (name, rest) = inside.split_at(name_end.unwrap_or(inside.len()));
    let is_whole = match rest.trim_end_matches('/').trim() {
        "" => true,
        attributes => rest.starts_with(char::is_whitespace) && attributes.contains('='),
    };
    let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
    let in_line = line::is_inline(name) || is(&["img"]);
    (is_whole && (in_line || line::is_block(name))).then(|| Tag {
        is_sure: closing.is_some() || SURE.contains(&name),
        in_line,
        mark: Mark::of(name, closing.is_some()),
        span: Span::new(at, at + end + 2),
    })
}

/// The byte offset of the `>` that ends a tag, outside of quoted attribute values. `behind` is the text after its `<`.
fn end_of_tag(behind: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr::memchr2(b'=', b'>', behind.as_bytes().get(at..)?)?;
        if behind[at..].starts_with('>') {
            return Some(at);
        }
        let value = behind[at + 1..].trim_ascii_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quoted = quote.and_then(|quote| value[1..].find(quote));
        at = quoted.map_or(at + 1, |end| behind.len() - value.len() + end + 2);
    }
}

/// The offsets of `<` signs in HTML that do not begin a tag: before an address; before a name that is not an element's, without attributes or
/// an end tag, such as the symbol of a share (`<SUN.O>`); or before a single letter followed by words (`a<b and c>d`).
fn plain_signs(text: &str) -> impl Iterator<Item = usize> {
    let closed = LazyCell::new(|| closed_names(text));
    memchr::memchr_iter(b'<', text.as_bytes()).filter(move |at| {
        let behind = &text[at + 1..];
        let end = memchr::memchr2(b'<', b'>', behind.as_bytes()).unwrap_or(behind.len());
        let (name, rest) = name(&behind[..end]);
        let is_address = name.contains('@') || rest.starts_with("//");
        let is_letter = name.len() == 1 && line::is_inline(name) && !rest.trim().is_empty();
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && (is_address
                || (is_letter || !line::is_inline(name) && !line::is_block(name))
                    && !rest.contains(['=', '/'])
                    && (is_letter || !closed.contains(&*lower(name))))
    })
}

/// The names of all end tags, in lower case.
fn closed_names(text: &str) -> FxHashSet<Cow<'_, str>> {
    let ends = memchr::memmem::find_iter(text.as_bytes(), "</");
    ends.map(|at| {
        let behind = &text[at + 2..];
        lower(name(&behind[..behind.find(['<', '>']).unwrap_or(behind.len())]).0)
    })
    .collect()
}

/// Splits the inside of a tag into its name and the rest.
fn name(inside: &str) -> (&str, &str) {
    let end = inside.find(|c: char| c.is_whitespace() || c == '/');
    inside.split_at(end.unwrap_or(inside.len()))
}

/// A text without tags of known elements, comments and deleted text.
pub(crate) fn without_tags(text: &str) -> Mapped {
    let mut bare = Mapped::default();
    let mut from = 0;
    let mut tags = tags(text).peekable();
    while let Some(tag) = tags.next() {
        bare.copy(text, from..tag.span.start);
        from = tag.span.end;
        let next = tags.peek();
        let inside = &text[from..next.map_or(text.len(), |next| next.span.start)];
        let is_parted = match tag.mark {
            Mark::Raised => superscript::is_apart(bare.text(), inside),
            Mark::CrossedOut => {
                bare.text().ends_with(char::is_alphanumeric)
                    && inside.starts_with(char::is_alphanumeric)
            }
            Mark::Deleted => {
                from = next
                    .filter(|next| next.mark == Mark::DeletedEnd)
                    .map_or(from, |next| next.span.start);
                false
            }
            Mark::None | Mark::DeletedEnd => false,
        };
        if is_parted {
            bare.replace(" ", tag.span.start..tag.span.end);
        }
    }
    bare.copy(text, from..text.len());
    bare
}

/// A text with `<br><br>` for each blank line outside tags, and with `<` signs that do not begin a tag as character references.
fn with_breaks(text: &str) -> Mapped {
    let mut broken = Mapped::default();
    let mut from = 0;
    let mut signs = plain_signs(text).peekable();
    let mut copy = |broken: &mut Mapped, to: usize| {
        while let Some(sign) = signs.next_if(|sign| *sign < to) {
            broken.copy(text, from..sign);
            broken.replace("&lt;", sign..sign + 1);
            from = sign + 1;
        }
        broken.copy(text, from..to);
        from = to;
    };
    for at in blank_lines(text).into_iter().take(MOST_BREAKS) {
        copy(&mut broken, at);
        broken.replace("<br><br>", at..at);
    }
    copy(&mut broken, text.len());
    broken
}

/// The byte offsets of line breaks that end a blank line, outside of tags and comments.
pub(crate) fn blank_lines(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let (mut in_tag, mut blank) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' if blank => {
                found.push(at);
                blank = false;
            }
            b'\n' => blank = !in_tag,
            b' ' | b'\t' | b'\r' => {}
            _ => {
                blank = false;
                in_tag = (in_tag || begins_tag(text, at)) && byte != b'>';
            }
        }
    }
    found
}

fn begins_tag(text: &str, at: usize) -> bool {
    match text.as_bytes()[at..] {
        [b'<', next, ..] => next.is_ascii_alphabetic() || matches!(next, b'/' | b'!'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::Kind;

    #[test]
    fn what_is_kept_apart_in_a_value_is_listed() {
        let text = "<p>One.</p><div class=\"newsletter-signup\"><p>Get our letter every day.</p></div><p>Two.</p>";
        let blocks = value(text).unwrap();
        let kinds: Vec<_> = blocks.iter().map(Block::apart).collect();
        assert_eq!(kinds, [None, Some("aside-text"), None], "{blocks:?}");
    }

    fn shown(text: &str) -> Vec<String> {
        let shown = |block: Block<'_>| match block.kind {
            Kind::Heading => format!("# {}", block.text),
            _ => block.text.into_owned(),
        };
        value(text).unwrap().into_iter().map(shown).collect()
    }

    #[test]
    fn what_has_any_mark_is_read_as_markup() {
        let listed = "The <b>ferry</b> is <a href=\"http://example.org/secret\">here</a>.\n\n<h2>Fares</h2>\n\n<ul><li>One.</li></ul>";
        assert_eq!(shown(listed), ["The ferry is here.", "# Fares", "One."]);
        assert_eq!(
            shown("One.<br>Same.\n\nTwo.\n\nThree."),
            ["One. Same.", "Two.", "Three."]
        );
        assert_eq!(shown("One<!-- two --> &amp; three."), ["One & three."]);
        assert_eq!(shown("One ferry<wbr>gate, two."), ["One ferrygate, two."]);
        let page = "<html><body><p>One\n\nline.</p></body></html>";
        assert_eq!(shown(page), ["One line."]);
    }

    #[test]
    fn lines_are_lines_where_only_words_are_marked_up() {
        let text = "The <i>ferry</i> is back in service, the harbour office said on Monday at noon.\n\
            <a href='/2'>Nobody</a> &amp; the gulls were happier than all the others that had been away.\nFares stay.";
        let blocks = value(text).unwrap();
        let texts: Vec<_> = blocks.iter().map(|block| &*block.text).collect();
        assert_eq!(texts.len(), 3, "{texts:?}");
        assert!(texts[0].starts_with("The ferry is back"));
        let Span { start, end } = blocks[0].span;
        assert!(
            text[start..end].starts_with("The <i>ferry</i> is")
                && text[start..end].ends_with("noon.")
        );
    }

    #[test]
    fn notes_and_what_was_deleted_are_no_parts_of_words() {
        let text = "The mayor<sup>1</sup> saw 100 m<sup>2</sup> and <del>12</del><ins>15</ins> gulls, <s>3</s>40 others and a w<wbr>ren.";
        let expected = "The mayor 1 saw 100 m2 and 15 gulls, 3 40 others and a wren.";
        assert_eq!(shown(text), [expected]);
        assert_eq!(shown(&format!("<p>{text}</p>")), [expected]);
        assert_eq!(shown("<del>One, <b>two</b>.")[0], "One, two.");
    }

    #[test]
    fn what_never_closes_makes_no_trouble() {
        for piece in [
            "<", "<!--", "<!-- -->", "<b ", "</b>", "<p>", "a\n\n<", "<b ='", "<x y", "=\"='",
        ] {
            let text = format!("<!--{}-->", piece.repeat(50_000));
            assert!(value(&text).is_ok(), "{piece}");
            assert!(value(&text[1..]).is_ok(), "{piece}");
        }
    }

    #[test]
    fn a_tag_may_hold_a_sign_within_quotes() {
        let link = "One <a href=\"/x?a>b\" title = 'a > b'>two</a> three.";
        for text in [link.to_owned(), format!("<p>{link}</p>")] {
            assert_eq!(shown(&text), ["One two three."]);
        }
        assert_eq!(shown("One <a href=\"/x>two</a> three."), ["One two three."]);
    }

    #[test]
    fn what_only_looks_like_a_tag_is_text() {
        for text in [
            "Write to <info@example.org> or <b and c>.",
            "If a<b and c>d, then <i> is one.",
            "The <blink> tag, <3 and <nobody>.",
            "1 < 2 <p",
            "Sun Co <SUN>, Phillips Petroleum <P> and Agilent <A> raised prices.",
            "One <!-- two <!-- three",
        ] {
            assert!(!is_markup(text), "{text}");
            assert_eq!(shown(text), [text]);
        }
        assert_eq!(shown("<P>One.<P>Two."), ["One.", "Two."]);
        for line in [
            "Write to <info@example.org> or <https://example.org/?a=b>.",
            "Sun Co <SUN>, Gulls <GUL.O> and <nobody knows>.",
            "If a<b and c>d, then <i is> one.",
            "One <two",
        ] {
            assert_eq!(shown(&format!("<p>{line}</p>")), [line]);
        }
        let of_others = "<p>One <x-tip>two</x-tip> <o:p/><mark2 a=\"b\">three.</p>";
        assert_eq!(shown(of_others), ["One two three."]);
        assert_eq!(
            shown("<b>Write</b> to <info@example.org>."),
            ["Write to <info@example.org>."]
        );
    }
}
