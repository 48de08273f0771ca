//! Forms that follow from their class by rule.
//!
//! Of the forms in articles of English press two in three are the class with one of a few endings (`tie`, `ties`). These are not
//! listed in the field of forms: who looks for the forms of a class makes them, and finds in the surface fields which of
//! them there are. The rule depends on nothing but the stemmer and the word.

use frostem::Algorithm;

use super::Stemmer;

/// What classes that end in a string have in its place, by form. The first that fits counts.
type Rule = [(&'static str, &'static [&'static str])];

/// Classes that end in a space have no form by rule but the word that they are called by.
const ENGLISH: &Rule = &[
    (" ", &[""]),
    ("i", &["y", "ies", "ied"]),
    ("e", &["es", "ed", "ing", "er"]),
    ("", &["s", "e", "es", "ed", "ing", "er", "ly", "ion"]),
];

/// Classes of words that are listed end in a space.
const GERMAN: &Rule = &[
    (" ", &["", "e", "em", "en", "er", "es", "n", "s"]),
    ("", &["e", "em", "en", "er", "es", "s"]),
];

/// What `class` keeps in its regular forms, and the endings of these.
fn regular(stemmer: Stemmer, class: &str) -> (&str, &'static [&'static str]) {
    let rule = match stemmer.algorithm() {
        Some(Algorithm::English) => ENGLISH,
        Some(Algorithm::German) => GERMAN,
        _ => &[],
    };
    // What is not ASCII may be another word before it is folded.
    let mut rule = rule.iter().take_while(|_| class.is_ascii());
    let fitting = rule.find_map(|(end, endings)| Some((class.strip_suffix(end)?, *endings)));
    fitting.unwrap_or((class, &[]))
}

/// Whether `form`, a form of `class`, needs not be listed.
pub(crate) fn is_regular(stemmer: Stemmer, class: &str, form: &str) -> bool {
    let (kept, endings) = regular(stemmer, class);
    let ending = form.strip_prefix(kept);
    ending.is_some_and(|ending| endings.contains(&ending))
}

/// The forms of `class` that are not listed in the field of forms, whether an archive has them or not.
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
