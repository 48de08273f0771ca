//! Text in `pre` elements. If it is an article that somebody typed there, it is laid out like that of a text file.

use newshound_article::{LINE_SEPARATOR, fold_white_space};

use crate::block::Kind;
use crate::layout;
use crate::sentence::ends_sentence;

/// The blocks of a preformatted text, if it is an article: it has blank lines, and paragraphs that end like sentences. `None` for others, such
/// as programs and tables. Line breaks in `text` are line separators.
pub(super) fn blocks(text: &str) -> Option<Vec<(String, Kind)>> {
    /// The shortest paragraph, in bytes.
    const SENTENCE: usize = 40;
    /// The fewest paragraphs of an article.
    const FEWEST: usize = 2;
    let text = text.replace(LINE_SEPARATOR, "\n");
    let mut lines = text.trim().lines();
    if !lines.any(|line| line.trim().is_empty()) {
        return None;
    }
    let blocks = layout::blocks(&text).into_iter();
    let blocks: Vec<_> = blocks
        .map(|block| (fold_white_space(&block.text), block.kind))
        .collect();
    let is_said = |text: &str| text.len() >= SENTENCE && ends_sentence(text);
    let said = blocks.iter().filter(|(text, _)| is_said(text));
    (said.take(FEWEST).count() == FEWEST).then_some(blocks)
}

#[cfg(test)]
mod tests {
    use crate::Format;

    const P: &str =
        "The ferry is back in service, the harbour office\nsaid on Monday after a long repair.";

    #[test]
    fn an_article_in_it_is_read_as_a_text_file() {
        let page = format!(
            "<title>Ferry returns</title><h1>Ferry returns</h1><pre>\nBy Ada Finch\nMarch 5, 2024\n\n{P}\n\n<b>Gulls glad</b>\n\n{P} And so\non.\n</pre>"
        );
        let article = Format::Html.read(&page).unwrap();
        assert_eq!(article.bylines[0].value, "Ada Finch");
        assert_eq!(
            article.published.as_ref().unwrap().value.to_string(),
            "2024-03-05"
        );
        let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        let first = P.replace('\n', " ");
        assert_eq!(texts, [first.clone(), first + " And so on."]);
        let heading = article.sections[1].heading.as_ref().unwrap();
        assert_eq!(heading.text, "Gulls glad");
        assert_eq!(&page[heading.span.start..heading.span.end], "Gulls glad");
    }

    #[test]
    fn a_program_in_it_is_one_block() {
        let page = format!(
            "<h1>Ferry returns</h1><p>{P}</p><pre>let ferry = 1;\n\nlet gull = 2;</pre><p>{P}</p>"
        );
        let article = Format::Html.read(&page).unwrap();
        let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(texts[1], "let ferry = 1; let gull = 2;");
    }
}
