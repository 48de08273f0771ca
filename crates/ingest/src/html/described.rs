//! Text from JSON-LD or from a script, for pages that show no text until a script fills them.

use std::borrow::Cow;

use super::outline::Outline;
use super::piece::Piece;
use super::statements::Statements;
use super::title::letters;
use crate::block::Block;
use crate::sentence::ends_sentence;

/// The boilerplate rule of what such a page shows instead, unless its text says the same.
const RULE: &str = "page-text";
/// Texts of fewer bytes are descriptions.
const SHORTEST: usize = 40;

/// Texts in scripts of fewer bytes are labels and notices.
const PROSE: usize = 600;

/// How many blocks are searched in the stated text, as each search takes time linear in its length.
const MOST: usize = 64;

/// Replaces the text that a page shows by the stated one, if it is less than a quarter of that.
pub(super) fn replace(
    outline: &Outline<'_>,
    statements: &Statements,
    title: &str,
    pieces: &mut Vec<Piece>,
) {
    let shown = pieces.iter().filter(|piece| piece.rule.is_none());
    let shown: usize = shown.map(|piece| piece.block.text.len()).sum();
    let body = match statements.body() {
        Some(body) => Cow::Borrowed(body),
        None if shown == 0 => Cow::Owned(scripted(outline, title).unwrap_or_default()),
        None => return,
    };
    if body.len() < SHORTEST || shown * 4 >= body.len() {
        return;
    }
    let blocks = super::value(&body).unwrap_or_default();
    if blocks.is_empty() {
        return;
    }
    let stated = letters(&body);
    let mut looked_up = 0;
    pieces.retain(|piece| {
        if piece.rule.is_some() || looked_up >= MOST {
            return true;
        }
        looked_up += 1;
        !stated.contains(&letters(&piece.block.text))
    });
    for piece in pieces.iter_mut() {
        piece.rule = piece.rule.or(Some(RULE));
    }
    let blocks = blocks.into_iter().map(Block::into_owned);
    pieces.extend(blocks.map(Piece::text));
}

/// The only string in the scripts of a page that has several paragraphs of prose. The scripts must contain the headline, too; otherwise it
/// is a notice. JSON-LD is excluded: its text is used elsewhere if it is that of this article.
fn scripted(outline: &Outline<'_>, title: &str) -> Option<String> {
    /// The most strings that are read, longest first. Each is parsed like a page.
    const READ: usize = 4;
    let scripts = (0..outline.entries.len()).filter(|at| outline.name(*at) == "script");
    let elements = scripts.map(|at| &outline.entries[at].element);
    let elements = elements.filter(|script| script.attr("type") != Some("application/ld+json"));
    let texts = elements.flat_map(|script| script.text());
    let has_paragraph = |raw: &str| {
        ["<p", "u003cp", "u003Cp"]
            .iter()
            .any(|tag| raw.contains(tag))
    };
    let marked = texts
        .clone()
        .flat_map(strings)
        .filter(|raw| raw.len() >= PROSE && has_paragraph(raw));
    let decoded = marked.filter_map(|raw| serde_json::from_str::<String>(raw).ok());
    let mut found: Vec<String> = decoded.filter(|text| text.contains("<p")).collect();
    found.sort_by(|one, other| (other.len(), other).cmp(&(one.len(), one)));
    found.dedup();
    let mut prose = found.into_iter().take(READ).filter(|text| is_prose(text));
    let text = prose.next().filter(|_| prose.next().is_none())?;
    let headline = letters(title);
    let mut texts = texts;
    let is_headed = !headline.is_empty() && texts.any(|text| letters(text).contains(&headline));
    is_headed.then_some(text)
}

/// Whether a text has several paragraphs that end like sentences, and is long enough for an article.
fn is_prose(text: &str) -> bool {
    const PARAGRAPHS: usize = 3;
    let blocks = super::value(text).unwrap_or_default();
    let text = blocks.iter().filter(|block| block.apart().is_none());
    let length: usize = text.clone().map(|block| block.text.len()).sum();
    let ended = text.filter(|block| ends_sentence(&block.text));
    length >= PROSE && ended.count() >= PARAGRAPHS
}

/// The double-quoted strings of a script, including their quotes.
fn strings(script: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let bytes = script.as_bytes();
        let begin = at + memchr::memchr(b'"', bytes.get(at..)?)?;
        let mut end = begin + 1;
        loop {
            end += memchr::memchr2(b'"', b'\\', bytes.get(end..)?)?;
            match bytes[end] {
                b'"' => break,
                _ => end += 2,
            }
        }
        at = end + 1;
        script.get(begin..at)
    })
}

#[cfg(test)]
mod tests {
    use crate::html::read;

    #[test]
    fn a_page_that_shows_nothing_is_read_from_its_scripts() {
        let said = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls. ";
        let paragraph = format!(r#"\u003cp class=\"a\"\u003e{said}{said}{said}\u003c/p\u003e"#);
        let body = paragraph.repeat(3);
        let script = format!(r#"push([1,"a\"<p>", "{body}"]); x = ""#);
        let page = |kind: &str, script: &str, headline: &str, shown: &str| {
            let script = format!("<script{kind}>{script}</script>");
            let head = format!("<head><title>{headline}</title>{script}</head>");
            let page = format!("<html>{head}<body><h1>{headline}</h1>{shown}</body></html>");
            read(&page).unwrap().paragraphs().count()
        };
        assert_eq!(page("", &script, "Ferry", ""), 3);
        let twice = format!("{script}\"; {script}");
        assert_eq!(page("", &twice, "Ferry", ""), 3);
        let flash = "<article><p>The ferry is back, it said.</p></article>";
        assert_eq!(page("", &script, "Ferry", flash), 1);
        let closed = "<p>The pier is closed until further notice, the mayor said.</p>";
        assert_eq!(page("", &script, "Ferry", closed), 1);
        // The text of a notice, of one of several articles, of another that is part of this.
        assert_eq!(page("", &script, "Mayor opens pier", ""), 0);
        let list = format!(r#"{script}"; push(["{body}{paragraph}"])"#);
        assert_eq!(page("", &list, "Ferry", ""), 0);
        let kind = " type='application/ld+json'";
        let part = format!(r#"{{"hasPart": {{"@type": "NewsArticle", "articleBody": "{body}"}}}}"#);
        assert_eq!(page(kind, &part, "Ferry", ""), 0);
    }
}
