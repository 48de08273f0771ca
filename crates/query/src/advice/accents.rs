//! Warns of a word typed with accents that is a different word without them. The query `schön` in German also finds `schon`, as accents
//! are folded, and nearly all of its hits may have that word.
//!
//! Only words in Latin letters are checked, in archives that are not mainly in English: in English accents make no difference, and in
//! Cyrillic and Greek they are often omitted.

use newshound_index::analysis::{
    Inflections, Kind, Scanner, Stemmer, lowered_form, written_prefix,
};

use crate::deadline::Deadline;
use crate::lookups::{Lookups, living, started};
use crate::surface::Surfaces;
use crate::syntax::tree::{Leaf, Node, surfaces_of};
use crate::{Error, Warning};

/// The largest number of such warnings for a query.
const MOST: usize = 3;
/// The least length of a word, in characters; shorter ones are mostly function words.
const SHORTEST: usize = 3;
/// There is a warning if at least one in this many of the bodies with the word has another spelling.
const SHARE: u64 = 5;

/// How many bodies have a word, by its spelling.
#[derive(Default)]
struct Usage {
    as_typed: u64,
    /// With other accents or none. Words all in capitals are not counted, as these may have lost their accents.
    otherwise: u64,
    /// The most frequent other spelling.
    example: String,
}

/// The warnings about the words of `tree`.
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
        // If its accents distinguish a word from another one in the archive's language, it does not find that other word.
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
    /// The word, folded.
    term: String,
    is_quoted: bool,
}

/// The words of `tree` that were typed with accents and are looked for in texts.
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

/// Whether a word has accents that distinguish it from its folded form. An accent on the first letter alone does not count, as capitals
/// often lose it (`État`, `Etat`).
fn tells(lowered: &str, term: &str) -> bool {
    let is_latin = |c: char| c.is_ascii() || matches!(c, 'à'..='ÿ' | '\u{100}'..='\u{24f}');
    let rest = |text: &str| text.chars().skip(1).collect::<String>();
    lowered.chars().count() >= SHORTEST
        && lowered.chars().all(is_latin)
        && without_ligatures(lowered) != term
        && rest(lowered) != rest(term)
}

/// A word with its ligatures written out, which is the same word: `Straße`, `Strasse`.
fn without_ligatures(lowered: &str) -> String {
    lowered
        .replace('ß', "ss")
        .replace('æ', "ae")
        .replace('œ', "oe")
}

/// How most bodies write the word with the letters of `lowered` but with other accents or none; `None` if no body has such a spelling.
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
    // A body that writes the word in several ways is counted more than once.
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
