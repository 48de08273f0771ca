//! What is said of a query that finds nothing: which of its words no article has, and which it has that differ by a slip.

use newshound_index::Reader;
use newshound_index::analysis::{Inflections, Kind, Scanner};

use crate::Error;
use crate::deadline::Deadline;
use crate::lookups::Lookups;
use crate::plan::expansion::{Pattern, expand};
use crate::plan::inflected::KnownWords;
use crate::surface::Surfaces;
use crate::syntax::tree::{Boolean, Leaf, Node, Positional, surfaces_of};

/// Of so many words of a query it is said at most.
const MOST: usize = 8;
/// Words of fewer characters are not compared with others, which would be too many; longer ones by one edit, those of so many by two.
const SHORTEST: usize = 4;
const LONG: usize = 7;

/// A word of a query.
struct Word {
    lowered: String,
    term: String,
}

/// What is said of the words of `tree` that no title, heading or body of the archive has in any form.
pub(crate) fn warnings(
    tree: &Node,
    reader: &Reader,
    known: &KnownWords,
    deadline: &Deadline,
) -> Result<Vec<String>, Error> {
    let mut words = Vec::new();
    collect(tree, &mut words);
    let (lookups, mut inflections) = (Lookups::default(), Inflections::default());
    let mut warnings = Vec::new();
    for Word { lowered, term } in words {
        let word = known.word(&lowered, &term, reader, &lookups, &mut inflections)?;
        if word.forms().next().is_some() || word.has_accents() || deadline.was_reached() {
            continue;
        }
        warnings.push(match alike(&term, reader, deadline)? {
            Some(alike) => format!("no article has the word {lowered}; did you mean {alike}?"),
            None => format!("no article has the word {lowered}"),
        });
    }
    Ok(warnings)
}

/// The words that an article must have to match, or one of which it must have.
fn collect(node: &Node, words: &mut Vec<Word>) {
    match node {
        Node::Boolean(Boolean { must, should, .. }) => {
            must.iter()
                .chain(should)
                .for_each(|node| collect(node, words));
        }
        Node::Positional(Positional {
            negated,
            left,
            right,
            ..
        }) => {
            collect(left, words);
            if !negated {
                collect(right, words);
            }
        }
        Node::AtLeast { node, .. } | Node::Weighted { node, .. } => collect(node, words),
        Node::Leaf { field, leaf, .. } => {
            let surfaces = surfaces_of(*field).unwrap_or(Surfaces::NONE);
            let text = match leaf {
                Leaf::Word(text)
                | Leaf::Phrase { words: text, .. }
                | Leaf::Exact { words: text, .. } => text,
                _ => return,
            };
            if surfaces.are_texts() {
                text.split_whitespace().for_each(|text| add(text, words));
            }
        }
    }
}

/// Adds `text` where it is one word and nothing else.
fn add(text: &str, words: &mut Vec<Word>) {
    let (mut found, mut tokens) = (None, 0);
    Scanner::default().scan(text, 0, &mut |token| {
        tokens += 1;
        found = (token.kind == Kind::Word).then(|| Word {
            lowered: token.lowered.to_owned(),
            term: token.term.to_owned(),
        });
    });
    if let Some(word) = found.filter(|_| tokens == 1)
        && words.len() < MOST
        && words.iter().all(|known| known.lowered != word.lowered)
    {
        words.push(word);
    }
}

/// The most frequent word of the archive that is one edit away from `term`, or two where it is long.
fn alike(term: &str, reader: &Reader, deadline: &Deadline) -> Result<Option<String>, Error> {
    let length = term.chars().count();
    let edits = match length {
        ..SHORTEST => 0,
        SHORTEST..LONG => 1,
        _ => 2,
    };
    let fields = reader.fields().texts().map(|text| text.surface);
    for edits in 1..=edits {
        let pattern = Pattern::Fuzzy(term.to_owned(), edits);
        let expansion = expand(reader, &pattern, &fields, 1, deadline)?;
        let found = expansion.and_then(|expansion| expansion.terms.iter().next().cloned());
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}
