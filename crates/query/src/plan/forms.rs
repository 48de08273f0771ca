//! The forms that words of a class have in the archive.

use newshound_index::analysis::{Inflections, Stemmer, form_of_class, forms_prefix, regular_forms};
use tantivy::InvertedIndexReader;

/// The folded forms that a class has by rule, whether an archive has them or not.
pub(crate) fn told(stemmer: Stemmer, class: &str, inflections: &mut Inflections) -> Vec<String> {
    let mut forms: Vec<String> = regular_forms(stemmer, class).collect();
    // The class as a word of its own is not among the listed forms.
    if inflections.classes(stemmer, class).of_folded() == class {
        forms.push(class.into());
    }
    forms
}

/// The others that a segment has, by its field of forms.
pub(crate) fn listed(
    index: &InvertedIndexReader,
    stemmer: Stemmer,
    class: &str,
) -> tantivy::Result<Vec<String>> {
    let listed = after(index, &forms_prefix(stemmer, class))?;
    let forms = listed.iter().map(|rest| form_of_class(class, rest));
    Ok(forms.collect())
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
