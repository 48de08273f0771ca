//! Words listed by paradigm: a stem, with a set of endings.
//!
//! A listed form has the class of its word, whatever the stemmer would do, and no unlisted word has that class. Letters
//! that alternate within a word belong to the endings: Polish *dro-ga*, *dro-dze*, *dro-g*.

use rustc_hash::FxHashMap;

/// Words that inflect alike, without diacritics.
pub(super) struct Paradigm {
    /// The endings, separated by spaces, that of the class name first; `-` stands for none.
    pub(super) endings: &'static str,
    /// The stems, separated by spaces, with a stroke between different spellings of one.
    pub(super) stems: &'static str,
}

/// The listed words of a language.
pub(super) struct Inflected {
    /// By stem, its paradigms and its class in each.
    stems: FxHashMap<&'static str, Vec<(usize, String)>>,
    /// The endings of each paradigm.
    endings: Vec<Vec<&'static str>>,
    /// The longest ending in bytes.
    longest: usize,
}

impl Inflected {
    pub(super) fn of(paradigms: &[Paradigm]) -> Self {
        let endings: Vec<Vec<&str>> = paradigms
            .iter()
            .map(|paradigm| {
                let endings = paradigm.endings.split_whitespace();
                endings.map(|ending| ending.trim_matches('-')).collect()
            })
            .collect();
        let mut stems: FxHashMap<&str, Vec<(usize, String)>> = FxHashMap::default();
        for (at, paradigm) in paradigms.iter().enumerate() {
            for spellings in paradigm.stems.split_whitespace() {
                let first = spellings.split('/').next().unwrap_or(spellings);
                let class = [first, endings[at][0], " "].concat();
                for stem in spellings.split('/') {
                    stems.entry(stem).or_default().push((at, class.clone()));
                }
            }
        }
        let longest = endings.iter().flatten().map(|ending| ending.len()).max();
        Self {
            stems,
            longest: longest.unwrap_or_default(),
            endings,
        }
    }

    /// The class of a folded form, whose name no stem has; if several words have the form, that of the longest stem.
    pub(super) fn class(&self, form: &str) -> Option<&str> {
        let least = form.len().saturating_sub(self.longest);
        let parts = (least..=form.len()).rev();
        let mut parts = parts.filter_map(|at| form.split_at_checked(at));
        parts.find_map(|(stem, ending)| {
            let mut words = self.stems.get(stem)?.iter();
            let word = words.find(|(paradigm, _)| self.endings[*paradigm].contains(&ending));
            word.map(|(_, class)| class.as_str())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_the_class_of_the_word_with_the_longest_stem() {
        let words = Inflected::of(&[
            Paradigm {
                endings: "- а ов",
                stems: "степан",
            },
            Paradigm {
                endings: "- а",
                stems: "степанов",
            },
            Paradigm {
                endings: "ga gi dze g",
                stems: "dro",
            },
            Paradigm {
                endings: "ik ici",
                stems: "predsedn/predsjedn",
            },
        ]);
        for (form, class) in [
            ("степана", Some("степан ")),
            ("степанов", Some("степанов ")),
            ("drodze", Some("droga ")),
            ("drog", Some("droga ")),
            ("predsjednici", Some("predsednik ")),
            ("dro", None),
            ("drogami", None),
        ] {
            assert_eq!(words.class(form), class, "{form}");
        }
    }
}
