//! What is said of a word that was typed with points: `M.D.` is one word, and found as it is written without them too, as `Md.` and `a.m.`
//! as `am`.
//!
//! Acronyms that differ from words by their capitals (`U.S.`) find no such words.

use newshound_index::analysis::{Kind, Scanner, written_term};

use crate::deadline::Deadline;
use crate::lookups::Lookups;
use crate::surface::Surfaces;
use crate::syntax::tree::{Leaf, Node, surfaces_of};
use crate::{Error, Warning};

/// Of so many words of a query it is said at most.
const MOST: usize = 3;
/// One in so many articles writes it otherwise at least.
const SHARE: u64 = 5;

/// What is said of the words of `tree`.
pub(crate) fn warnings(
    tree: &Node,
    lookups: &Lookups,
    deadline: &Deadline,
) -> Result<Vec<Warning>, Error> {
    let body = lookups.reader().fields().body;
    let mut warnings = Vec::new();
    for Dotted {
        typed,
        letters,
        term,
    } in collect(tree)
    {
        if warnings.len() == MOST || deadline.is_over() {
            break;
        }
        let all = lookups.living(body.surface, &term)?;
        // Small letters with points are written as the word is.
        let as_typed = match letters == term {
            true => 0,
            false => lookups.living(body.written, &written_term(&term, &letters))?,
        };
        let otherwise = all.saturating_sub(as_typed);
        if otherwise > 1 && otherwise * SHARE >= all {
            warnings.push(Warning::PointsAreLeftOut {
                word: typed,
                other: term,
            });
        }
    }
    Ok(warnings)
}

/// A word that was typed with points.
#[derive(PartialEq)]
struct Dotted {
    typed: String,
    /// As typed, without them.
    letters: String,
    /// Folded.
    term: String,
}

/// The words that were typed with points, are looked for in texts and are no acronyms that are known by their capitals.
fn collect(tree: &Node) -> Vec<Dotted> {
    let mut words: Vec<Dotted> = Vec::new();
    tree.each_wanted(&mut |field, leaf| {
        let (text, is_exact) = match leaf {
            Leaf::Word(text) => (text, false),
            Leaf::Phrase { words, .. } => (words, false),
            Leaf::Exact { words, .. } => (words, true),
            _ => return,
        };
        if !surfaces_of(field).is_some_and(Surfaces::are_texts) {
            return;
        }
        Scanner::default().scan(text, 0, &mut |token| {
            let typed = &text[token.start..token.end];
            if token.kind == Kind::Acronym {
                // It stands behind its word.
                words.pop_if(|word| word.typed == typed);
                return;
            }
            let letters = typed.replace('.', "");
            // As it is written it differs from all others but those in small letters.
            let is_distinguished = is_exact && letters != token.term;
            let word = Dotted {
                typed: typed.to_owned(),
                letters,
                term: token.term.to_owned(),
            };
            let is_dotted = typed.contains('.') && !token.term.contains('.');
            if token.kind == Kind::Word && is_dotted && !is_distinguished && !words.contains(&word)
            {
                words.push(word);
            }
        });
    });
    words
}
