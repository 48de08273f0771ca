//! The text that a page states in JSON-LD, or has in a script, for pages that show none until a script fills them.

use std::borrow::Cow;

use super::content::Piece;
use super::headline::letters;
use super::outline::Outline;
use super::statements::Statements;
use crate::block::Block;
use crate::sentence::ends_sentence;

/// The rule that cuts what such a page shows instead, unless its text says the same.
const RULE: &str = "page-text";
/// Shorter texts are descriptions. In bytes.
const SHORTEST: usize = 40;

/// Shorter texts of scripts are labels and notices. In bytes.
const PROSE: usize = 600;

/// Blocks that are looked for in the stated text: each costs a walk over it.
const MOST: usize = 64;

/// Puts the stated text in the place of what a page shows, where that is less than a quarter of it.
pub(super) fn replace(outline: &Outline<'_>, statements: &Statements, pieces: &mut Vec<Piece>) {
    let shown = pieces.iter().filter(|piece| piece.rule.is_none());
    let shown: usize = shown.map(|piece| piece.block.text.len()).sum();
    let body = match statements.body() {
        Some(body) => Cow::Borrowed(body),
        None if shown < SHORTEST => Cow::Owned(scripted(outline).unwrap_or_default()),
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

/// The longest string in the scripts of a page that has several paragraphs of prose.
fn scripted(outline: &Outline<'_>) -> Option<String> {
    /// Others that are longer hold templates; each is read as a page is.
    const READ: usize = 4;
    let scripts = (0..outline.entries.len()).filter(|at| outline.name(*at) == "script");
    let texts = scripts.flat_map(|at| outline.entries[at].element.text());
    let has_paragraph = |raw: &str| {
        ["<p", "u003cp", "u003Cp"]
            .iter()
            .any(|tag| raw.contains(tag))
    };
    let marked = texts
        .flat_map(strings)
        .filter(|raw| raw.len() >= PROSE && has_paragraph(raw));
    let decoded = marked.filter_map(|raw| serde_json::from_str::<String>(raw).ok());
    let mut found: Vec<String> = decoded.filter(|text| text.contains("<p")).collect();
    found.sort_by_key(|text| std::cmp::Reverse(text.len()));
    found.into_iter().take(READ).find(|text| is_prose(text))
}

fn is_prose(text: &str) -> bool {
    const PARAGRAPHS: usize = 3;
    let blocks = super::value(text).unwrap_or_default();
    let text = blocks.iter().filter(|block| block.apart().is_none());
    let length: usize = text.clone().map(|block| block.text.len()).sum();
    let ended = text.filter(|block| ends_sentence(&block.text));
    length >= PROSE && ended.count() >= PARAGRAPHS
}

/// The strings in double quotes of a script, with these.
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
        let script = format!(r#"<script>push([1,"a\"<p>", "{body}"]); x = "</script>"#);
        let page = |shown: &str| {
            format!(
                "<html><head><title>Ferry</title>{script}</head><body><h1>Ferry</h1>{shown}</body></html>"
            )
        };
        let article = read(&page("")).unwrap();
        assert_eq!(article.paragraphs().count(), 3);
        let article = read(&page(
            "<p>The pier is closed until further notice, the mayor said.</p>",
        ))
        .unwrap();
        assert_eq!(article.paragraphs().count(), 1);
    }
}
