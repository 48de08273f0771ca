//! Marks that part words as spaces do: `Trump—Clinton` is two words, as `Trump — Clinton` is.

use super::{Kind, Lexer};
use crate::syntax::chunk::{chunk as next_chunk, split_suffixes};
use crate::syntax::operator::is_proximity;

/// Such marks, each alone or several in a row.
pub(super) const MARKS: [char; 8] = [',', ';', '，', '；', '、', '—', '―', '…'];

/// Such marks where they stand in a row.
pub(super) const RUNS: [&str; 3] = ["---", "--", "..."];

impl Lexer<'_, '_> {
    /// Where in `chunk` the first of two words ends that such a mark parts, and the bytes of the mark. As an operand, or as the value of a
    /// field, they are one phrase.
    pub(super) fn apart(&self, chunk: &str) -> Option<(usize, usize)> {
        let is_address = chunk.contains("://") || chunk.contains("www.");
        if is_address || split_suffixes(chunk).1 || !self.is_among_words(chunk) {
            return None;
        }
        chunk.char_indices().find_map(|(at, _)| {
            let (before, rest) = chunk.split_at(at);
            let run = RUNS.iter().find_map(|run| rest.strip_prefix(run));
            let behind = run.unwrap_or_else(|| rest.trim_start_matches(MARKS));
            let ends = before.chars().next_back()?;
            let starts = behind.chars().next()?;
            let is_end =
                ends.is_alphanumeric() || matches!(ends, '.' | '!' | '?' | '%' | '\'' | '’');
            let is_start = starts.is_alphanumeric() || matches!(starts, '\'' | '‘');
            let is_number = ends.is_ascii_digit() && starts.is_ascii_digit();
            let mark = rest.len() - behind.len();
            (mark > 0 && is_end && is_start && !is_number).then_some((at, mark))
        })
    }

    /// Whether what stands before and behind `chunk` is no operator, so that words in its place need no brackets.
    fn is_among_words(&self, chunk: &str) -> bool {
        let before = self.found.last().map(|token| &token.kind);
        let is_free = matches!(
            before,
            None | Some(
                Kind::Word(_)
                    | Kind::Wildcard(_)
                    | Kind::Quoted(_)
                    | Kind::Open
                    | Kind::Close
                    | Kind::And
            )
        );
        let behind = self.rest()[chunk.len()..].trim_start();
        let next = next_chunk(behind);
        let is_joined = behind.starts_with(['|', '｜'])
            || matches!(self.connective_of(next), Some(Kind::Or | Kind::Not))
            || is_proximity(next, self.dialect);
        is_free && !is_joined
    }
}
