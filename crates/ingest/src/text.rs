//! Reads plain text. It has no markup, so that layout and words decide everything.
//!
//! The only exceptions are the texts of the CNN/DailyMail collection (`.story`), which end with highlights by editors, each below a line
//! `@highlight`.

use std::ops::Range;

use newshound_article::Article;

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::{Problem, keyed, quoted};

/// Reads a text file.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let (text, highlights) = highlights(source);
    let mut blocks = quoted::blocks(text);
    // Scraped text may still have character references of its page (`caf&#233;`).
    blocks.iter_mut().for_each(Block::decode_references);
    let mut article = compose(Article::default(), &blocks, Title::InText);
    for Range { start, end } in highlights {
        let highlight = Block::marked(&source[start..end], start..end, Kind::Paragraph);
        keyed::add_summary(&mut article, &[highlight]);
    }
    Ok(article)
}

/// A text without the highlights at its end, and the byte ranges of these; the whole source and no ranges if there are none.
fn highlights(source: &str) -> (&str, Vec<Range<usize>>) {
    const MARK: &str = "@highlight";
    let is_line = |at: &usize| source[..*at].ends_with('\n');
    let mut marks = source.match_indices(MARK).map(|(at, _)| at);
    let text = marks.find(is_line).map(|at| &source[..at]);
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return (source, Vec::new());
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    // Lines that are not blank are one highlight, and behind it stands the next mark.
    let (mut is_due, mut goes_on) = (false, false);
    let mut start = text.len();
    for line in source[text.len()..].split_inclusive('\n') {
        let said = line.trim();
        let end = start + line.trim_end().len();
        match (said, found.last_mut()) {
            (MARK, _) => (is_due, goes_on) = (true, false),
            ("", _) => goes_on = false,
            (_, Some(last)) if goes_on => last.end = end,
            _ if is_due => {
                found.push(start..end);
                (is_due, goes_on) = (false, true);
            }
            _ => return (source, Vec::new()),
        }
        start += line.len();
    }
    (text, found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn highlights_at_the_end_are_summaries() {
        let story = "ALDMOUTH (AP) -- The ferry is back.\n\nNobody was happier than the gulls.\n\n";
        let file = format!(
            "{story}@highlight\n\nFerry is back after\na year\n\n@highlight\n\nNEW: Gulls are glad\n"
        );
        let article = read(&file).unwrap();
        let text: Vec<&str> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(text.last(), Some(&"Nobody was happier than the gulls."));
        let cut: Vec<_> = article
            .boilerplate
            .iter()
            .map(|cut| (&*cut.rule, &*cut.passage.text))
            .collect();
        assert_eq!(
            cut,
            [
                ("summary", "Ferry is back after a year"),
                ("summary", "NEW: Gulls are glad")
            ]
        );
        let span = article.boilerplate[1].passage.span;
        assert_eq!(&file[span.start..span.end], "NEW: Gulls are glad");
        for other in [
            format!("{story}@highlight\n\nOne thing.\n\nAnd more of the text.\n"),
            format!("{story}They wrote @highlight on it.\n"),
            "@highlight\n\nOne thing happened.\n".to_owned(),
        ] {
            assert_eq!(read(&other).unwrap().boilerplate, [], "{other}");
        }
    }

    #[test]
    fn references_that_a_page_left_are_characters() {
        let source = "Harbour bid &#163;8m\n\nThe caf&eacute; at Smith &amp; Sons: R&D, a&b; and &nonsense;.\n";
        let article = read(source).unwrap();
        assert_eq!(article.title_text(), "Harbour bid £8m");
        let text: Vec<&str> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(
            text,
            ["The café at Smith & Sons: R&D, a&b; and &nonsense;."]
        );
    }
}
