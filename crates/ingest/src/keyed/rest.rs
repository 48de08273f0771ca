//! Marks that an API writes in place of the rest of a text: `.. [+1234 chars]` (NewsAPI), `... [1234 chars]` (GNews).

use newshound_article::{Article, Boilerplate, Passage, Span};

use crate::repeated;

/// The boilerplate rule for such a mark.
const RULE: &str = "cut-off";

/// Cuts such a mark from the end of an article, and sets [`Article::shortened`].
pub(super) fn take(article: &mut Article) {
    let mut sections = article.sections.iter_mut().rev();
    let last = sections.find_map(|section| section.paragraphs.last_mut());
    let Some((begin, last)) = last.and_then(|last| Some((begin(&last.text)?, last))) else {
        return;
    };
    let mark = last.text.split_off(begin);
    last.text.truncate(last.text.trim_end().len());
    let end = last.span.end;
    let span = Span::new(end.saturating_sub(mark.len()).max(last.span.start), end);
    article.shortened = Some(mark.clone());
    article.boilerplate.push(Boilerplate {
        passage: Passage::new(&mark, span),
        rule: RULE.to_owned(),
    });
}

/// The byte offset of the mark at the end of a text; `None` if there is none, or nothing precedes it.
fn begin(text: &str) -> Option<usize> {
    let number = text.strip_suffix(" chars]")?;
    let open = number.trim_end_matches(|c: char| c.is_ascii_digit());
    let has_number = open.len() < number.len();
    let before = match open.strip_suffix("[+") {
        Some(before) => before,
        // Without the plus sign it is a number in brackets, with which a text may well end; so an ellipsis must precede it.
        None => {
            let before = open.strip_suffix('[')?;
            let has_dots = before.trim_end().ends_with(['…', '.']) && repeated::is_cut_off(text);
            has_dots.then_some(before)?
        }
    };
    (has_number && !before.is_empty()).then_some(before.len())
}
