//! Warns of a word typed with points: `M.D.` is one word, and is also found where it is written without points, as `Md.`; `a.m.` also
//! finds `am`.
//!
//! Acronyms that capitals distinguish from words (`U.S.`) do not find such words, so there is no warning.

use newshound_index::analysis::{Kind, Scanner, written_term};

use crate::deadline::Deadline;
use crate::lookups::Lookups;
use crate::surface::Surfaces;
use crate::syntax::tree::{Leaf, Node, surfaces_of};
use crate::{Error, Warning};

/// The largest number of such warnings for a query.
const MOST: usize = 3;
/// There is a warning if at least one in this many of the bodies with the word has another spelling.
const SHARE: u64 = 5;

/// The warnings about the words of `tree`.
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
        // Lower-case letters without their points are spelled like the word itself, so none of its occurrences is known to be as typed.
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
    /// The word as typed, without its points.
    letters: String,
    /// The word, folded.
    term: String,
}

/// The words of `tree` that were typed with points and are looked for in texts, except for acronyms that capitals distinguish.
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
                // An acronym token follows the word token with the same text.
                words.pop_if(|word| word.typed == typed);
                return;
            }
            let letters = typed.replace('.', "");
            // The exact spelling differs from all others, unless the letters are in lower case.
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
