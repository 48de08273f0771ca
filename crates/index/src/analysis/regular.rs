//! Regular forms, which follow from their class by rule.
//!
//! Two in three forms in articles of English press are the class with one of a few endings (`tie`, `ties`). These are not
//! listed in the forms field: a query generates them and looks up in the surface fields which of them exist. The rule
//! depends only on the stemmer and the word.

use frostem::Algorithm;

use super::Stemmer;

/// By ending of a class, the endings that its regular forms have instead. The first entry that fits counts.
type Rule = [(&'static str, &'static [&'static str])];

/// A class that ends in a space is that of a listed word, whose only regular form is the word itself.
const ENGLISH: &Rule = &[
    (" ", &[""]),
    ("i", &["y", "ies", "ied"]),
    ("e", &["es", "ed", "ing", "er"]),
    ("", &["s", "e", "es", "ed", "ing", "er", "ly", "ion"]),
];

/// A class that ends in a space is that of a listed word.
const GERMAN: &Rule = &[
    (" ", &["", "e", "em", "en", "er", "es", "n", "s"]),
    ("", &["e", "em", "en", "er", "es", "s"]),
];

/// The part of `class` that its regular forms keep, and their endings.
fn regular(stemmer: Stemmer, class: &str) -> (&str, &'static [&'static str]) {
    let rule = match stemmer.algorithm() {
        Some(Algorithm::English) => ENGLISH,
        Some(Algorithm::German) => GERMAN,
        _ => &[],
    };
    // Only for ASCII: other letters may make another word before they are folded.
    let mut rule = rule.iter().take_while(|_| class.is_ascii());
    let fitting = rule.find_map(|(end, endings)| Some((class.strip_suffix(end)?, *endings)));
    fitting.unwrap_or((class, &[]))
}

/// Whether `form`, which is a form of `class`, need not be listed.
pub(crate) fn is_regular(stemmer: Stemmer, class: &str, form: &str) -> bool {
    let (kept, endings) = regular(stemmer, class);
    let ending = form.strip_prefix(kept);
    ending.is_some_and(|ending| endings.contains(&ending))
}

/// The regular forms of `class`, which the forms field does not list, whether the archive contains them or not.
pub fn regular_forms(stemmer: Stemmer, class: &str) -> impl Iterator<Item = String> {
    let (kept, endings) = regular(stemmer, class);
    let forms = endings.iter().map(move |ending| [kept, ending].concat());
    forms.filter(move |form| stemmer.class(form) == class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Inflections;

    #[test]
    fn regular_forms_are_forms_of_the_class() {
        let forms = |language, class| {
            let stemmer = Stemmer::of_language(Some(language));
            let forms: Vec<String> = regular_forms(stemmer, class).collect();
            let mut inflections = Inflections::default();
            for form in &forms {
                assert_eq!(inflections.classes(stemmer, form).of_folded(), class);
                assert!(is_regular(stemmer, class, form));
            }
            forms
        };
        assert_eq!(forms("en", "tie"), ["ties", "tied"]);
        assert_eq!(forms("en", "parti"), ["party", "parties", "partied"]);
        assert_eq!(
            forms("de", "haus "),
            ["haus", "hause", "hauser", "hauses", "hauss"]
        );
        assert_eq!(
            forms("de", "sitzung"),
            ["sitzunge", "sitzungen", "sitzunges", "sitzungs"]
        );
        assert!(forms("xx", "tie").is_empty());
    }
}
