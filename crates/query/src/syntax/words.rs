//! Plain words: text that was not written as a query, such as a topic of a test collection or a paragraph to find similar articles for.
//!
//! Nothing in it is an operator, not even AND, OR or NOT in capitals. Any of its words may match.

use newshound_index::analysis::{Kind, Scanner};
use rustc_hash::FxHashMap;

use crate::syntax::tree::{Boolean, Leaf, Node, Parsed};
use crate::{QueryError, QueryErrorKind};

/// The longest text, in bytes.
const MAX_BYTES: usize = 64 * 1024;
/// The largest number of different words in a text.
const MAX_WORDS: usize = 1024;

/// Reads `text` as words any of which may match. A word's weight is the number of its occurrences.
pub(crate) fn words(text: &str) -> Result<Parsed, QueryError> {
    if text.len() > MAX_BYTES {
        let message = format!("the text has more than {} KiB", MAX_BYTES / 1024);
        let error = QueryError::new(text, text.len()..text.len(), message);
        return Err(error.of_kind(QueryErrorKind::TooLarge));
    }
    let found = counted(text)?;
    let mut should: Vec<Node> = found
        .into_iter()
        .map(|(weight, node)| match weight {
            1.0 => node,
            weight => Node::Weighted {
                node: Box::new(node),
                weight,
            },
        })
        .collect();
    let tree = match should.len() {
        0 => {
            let error = QueryError::new(text, 0..text.len(), "the text has no word");
            return Err(error.of_kind(QueryErrorKind::Empty));
        }
        1 => should.swap_remove(0),
        _ => Node::Boolean(Boolean {
            should,
            ..Boolean::default()
        }),
    };
    Ok(Parsed {
        tree,
        warnings: Vec::new(),
        query: text.into(),
        all_capitals: !text.chars().any(char::is_lowercase),
    })
}

/// The different words of `text`, each with the number of its occurrences.
fn counted(text: &str) -> Result<Vec<(f32, Node)>, QueryError> {
    let mut places: FxHashMap<String, usize> = FxHashMap::default();
    let mut found: Vec<(f32, Node)> = Vec::new();
    let mut past = None;
    let mut line_start = 0;
    for line in text.split('\n') {
        let (mut position, mut end) = (None, 0);
        Scanner::default().scan(line, 0, &mut |token| {
            // Skips tokens that other tokens cover: the capital form of a word, a compound, and the last character of a run, which is
            // part of the bigram before it.
            let is_last = token.kind == Kind::Gram && token.end == end;
            if token.kind == Kind::Compound || position == Some(token.position) || is_last {
                return;
            }
            (position, end) = (Some(token.position), token.end);
            let at = line_start + token.start..line_start + token.end;
            let lowered = token.lowered.to_owned();
            let place = *places.entry(lowered).or_insert(found.len());
            match found.get_mut(place) {
                Some((count, _)) => *count += 1.0,
                None if place >= MAX_WORDS => past = past.take().or(Some(at)),
                None => {
                    let leaf = Leaf::Word(line[token.start..token.end].to_owned());
                    let field = None;
                    found.push((1.0, Node::Leaf { field, leaf, at }));
                }
            }
        });
        line_start += line.len() + 1;
    }
    match past {
        Some(at) => {
            let message = format!("the text has more than {MAX_WORDS} different words");
            let error = QueryError::new(text, at, message);
            Err(error.of_kind(QueryErrorKind::TooLarge))
        }
        None => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_characters_are_read_by_pairs() {
        for (text, expected) in [
            ("サミット", "サミ OR ミッ OR ット"),
            ("人 東京", "人 OR 東京"),
            ("G20 サミ", "G20 OR サミ"),
        ] {
            assert_eq!(words(text).unwrap().tree.to_string(), expected);
        }
    }
}
