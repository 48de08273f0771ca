//! The forms that words of a class have in the archive.

use newshound_index::analysis::{Inflections, Stemmer, form_of_class, forms_prefix};
use tantivy::InvertedIndexReader;

/// The folded forms of a class that a segment has, by its field of forms.
pub(crate) fn forms_of(
    index: &InvertedIndexReader,
    stemmer: Stemmer,
    class: &str,
    inflections: &mut Inflections,
) -> tantivy::Result<Vec<String>> {
    let listed = after(index, &forms_prefix(stemmer, class))?;
    let mut forms: Vec<String> = listed
        .iter()
        .map(|rest| form_of_class(class, rest))
        .collect();
    // The class as a word of its own is not among the listed forms.
    if inflections.classes(stemmer, class).of_folded() == class {
        forms.push(class.into());
    }
    Ok(forms)
}

/// What follows `prefix` in the terms that start so.
pub(crate) fn after(index: &InvertedIndexReader, prefix: &str) -> tantivy::Result<Vec<String>> {
    let mut terms = index.terms().range().ge(prefix).into_stream()?;
    let mut found = Vec::new();
    while let Some((term, _)) = terms.next() {
        let Some(rest) = term.strip_prefix(prefix.as_bytes()) else {
            break;
        };
        found.extend(std::str::from_utf8(rest).map(str::to_owned).ok());
    }
    Ok(found)
}
