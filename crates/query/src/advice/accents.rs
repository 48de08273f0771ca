//! What is said of a word that was typed with accents and is another word without them: German `schön` finds `schon`, as accents are
//! folded, and nearly all of its hits are these.
//!
//! In English accents are for show; Cyrillic and Greek leave them out where they please; so only other words in Latin letters are looked at.

use newshound_index::analysis::{
    Inflections, Kind, Scanner, Stemmer, lowered_form, written_prefix,
};

use crate::deadline::Deadline;
use crate::lookups::{Lookups, living, started};
use crate::surface::Surfaces;
use crate::syntax::tree::{Leaf, Node, surfaces_of};
use crate::{Error, Warning};

/// Of so many words of a query it is said at most.
const MOST: usize = 3;
/// Shorter words (characters) are of those that nobody searches for.
const SHORTEST: usize = 3;
/// One in so many articles has other letters at least.
const SHARE: u64 = 5;

/// How many bodies have a word, by how they write it.
#[derive(Default)]
struct Usage {
    as_typed: u64,
    /// With other accents or none; words all in capitals do not count, which may have lost them.
    otherwise: u64,
    /// How it is written where it is written so.
    example: String,
}

/// What is said of the words of `tree`.
pub(crate) fn warnings(
    tree: &Node,
    lookups: &Lookups,
    deadline: &Deadline,
) -> Result<Vec<Warning>, Error> {
    let main_language = lookups.reader().main_language();
    let Some((language, _)) = main_language.filter(|(code, _)| *code != "en") else {
        return Ok(Vec::new());
    };
    let stemmer = Stemmer::of_language(Some(language));
    let mut inflections = Inflections::default();
    let mut warnings = Vec::new();
    for Typed {
        lowered,
        term,
        is_quoted,
    } in collect(tree)
    {
        // A word that its accents distinguish from another is not found as that.
        let mut is_distinguished = || {
            inflections
                .classes(stemmer, &lowered)
                .asked_by_letters()
                .is_none()
        };
        if (!is_quoted || stemmer.has_tones()) && is_distinguished() {
            continue;
        }
        if warnings.len() == MOST || deadline.is_over() {
            break;
        }
        let usage = usage(&lowered, &term, lookups)?;
        let all = usage.as_typed + usage.otherwise;
        if usage.otherwise > 1 && usage.otherwise * SHARE >= all {
            warnings.push(Warning::OtherAccents {
                word: lowered,
                other: usage.example,
                bodies: usage.otherwise,
                all,
            });
        }
    }
    Ok(warnings)
}

/// A word that was typed with accents.
#[derive(PartialEq)]
struct Typed {
    lowered: String,
    /// Folded.
    term: String,
    is_quoted: bool,
}

/// The words that were typed with accents and are looked for in texts.
fn collect(tree: &Node) -> Vec<Typed> {
    let mut words = Vec::new();
    tree.each_wanted(&mut |field, leaf| {
        let (text, is_quoted) = match leaf {
            Leaf::Word(text) => (text, false),
            Leaf::Phrase { words, .. } => (words, true),
            _ => return,
        };
        if !surfaces_of(field).is_some_and(Surfaces::are_texts) {
            return;
        }
        Scanner::default().scan(text, 0, &mut |token| {
            let word = Typed {
                lowered: token.lowered.to_owned(),
                term: token.term.to_owned(),
                is_quoted,
            };
            let tells = tells(&word.lowered, &word.term) && !token.is_of_acronym();
            if token.kind == Kind::Word && tells && !words.contains(&word) {
                words.push(word);
            }
        });
    });
    words
}

/// Whether a word has accents that distinguish it from what it is folded to: more than one on its first letter, which capitals lose
/// (`État`, `Etat`).
fn tells(lowered: &str, term: &str) -> bool {
    let is_latin = |c: char| c.is_ascii() || matches!(c, 'à'..='ÿ' | '\u{100}'..='\u{24f}');
    let rest = |text: &str| text.chars().skip(1).collect::<String>();
    lowered.chars().count() >= SHORTEST
        && lowered.chars().all(is_latin)
        && without_ligatures(lowered) != term
        && rest(lowered) != rest(term)
}

/// What is the same word with and without: `Straße`, `Strasse`.
fn without_ligatures(lowered: &str) -> String {
    lowered
        .replace('ß', "ss")
        .replace('æ', "ae")
        .replace('œ', "oe")
}

/// How most bodies write a word whose letters are those of `lowered`, with other accents or without any; `None` where none does.
pub(super) fn otherwise(
    lowered: &str,
    term: &str,
    lookups: &Lookups,
) -> Result<Option<String>, Error> {
    let usage = usage(lowered, term, lookups)?;
    Ok((usage.otherwise > 0).then_some(usage.example))
}

fn usage(lowered: &str, term: &str, lookups: &Lookups) -> Result<Usage, Error> {
    let reader = lookups.reader();
    let body = reader.fields().body;
    let all = lookups.living(body.surface, term)?;
    let prefix = written_prefix(term);
    let mut usage = Usage::default();
    let (mut in_capitals, mut others, mut most) = (0, 0, 0);
    for segment in reader.segment_readers() {
        let index = segment.inverted_index(body.written)?;
        let mut terms = started(index.terms(), &prefix).map_err(tantivy::TantivyError::from)?;
        while let Some((written, info)) = terms.next() {
            let documents = living(segment, body.written, info)?;
            match lowered_form(written) {
                None => in_capitals += documents,
                Some(form) if without_ligatures(&form) == without_ligatures(lowered) => {
                    usage.as_typed += documents
                }
                Some(form) => {
                    others += documents;
                    if documents > most {
                        most = documents;
                        usage.example = form;
                    }
                }
            }
        }
    }
    // One that writes it in several ways counts more than once.
    usage.as_typed = usage.as_typed.min(all);
    let folded = all.saturating_sub(usage.as_typed + in_capitals + others);
    if folded >= most {
        usage.example = term.to_owned();
    }
    usage.otherwise = all
        .saturating_sub(usage.as_typed + in_capitals)
        .max(others.min(all));
    Ok(usage)
}
