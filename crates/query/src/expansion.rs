//! The words that the start of a word stands for.

use std::collections::HashMap;
use std::sync::Arc;

use newshound_index::Reader;
use rustc_hash::FxHashSet;
use tantivy::schema::Field;

use crate::Error;

/// At most this many words are searched for one prefix, the most frequent ones.
pub(crate) const MAX_EXPANSIONS: usize = 1024;

/// Terms that stand for one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Expansion {
    /// Folded terms, most frequent first.
    pub(crate) terms: Arc<[String]>,
    set: Arc<FxHashSet<String>>,
    /// How many more there are.
    pub(crate) left_out: usize,
}

impl Expansion {
    /// Whether `term` is one of those searched.
    pub(crate) fn contains(&self, term: &str) -> bool {
        self.set.contains(term)
    }
}

/// The terms of `fields` that start with `start`. For a `gram`, a single character of an unspaced script, they are its
/// bigrams: all are needed to find the character, so none is left out.
pub(crate) fn expand(
    reader: &Reader,
    start: &str,
    gram: bool,
    fields: &[Field],
) -> Result<Expansion, Error> {
    let mut frequencies: HashMap<String, u64> = HashMap::new();
    for segment in reader.segment_readers() {
        for field in fields {
            let index = segment.inverted_index(*field)?;
            let range = index.terms().range().ge(start);
            let mut terms = range.into_stream().map_err(tantivy::TantivyError::from)?;
            while let Some((term, info)) = terms.next() {
                if !term.starts_with(start.as_bytes()) {
                    break;
                }
                // Classes by accents share the field; no word holds their separator.
                let word = std::str::from_utf8(term)
                    .ok()
                    .filter(|term| !term.contains('\u{1f}'));
                if let Some(word) = word.filter(|word| !gram || word.chars().count() <= 2) {
                    *frequencies.entry(word.into()).or_default() += u64::from(info.doc_freq);
                }
            }
        }
    }
    let mut terms: Vec<(String, u64)> = frequencies.into_iter().collect();
    terms.sort_unstable_by(|(a, a_docs), (b, b_docs)| b_docs.cmp(a_docs).then_with(|| a.cmp(b)));
    let kept = if gram {
        terms.len()
    } else {
        terms.len().min(MAX_EXPANSIONS)
    };
    let left_out = terms.len() - kept;
    let terms: Vec<String> = terms.into_iter().take(kept).map(|(term, _)| term).collect();
    Ok(Expansion {
        set: Arc::new(terms.iter().cloned().collect()),
        terms: terms.into(),
        left_out,
    })
}
