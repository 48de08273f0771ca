//! Nouns and adjectives, listed with their forms.

use rustc_hash::FxHashMap;

use super::folded;
use super::verbs::with_endings;

/// What is listed of the words of a language. Where two words have a form in common, it is the first's.
pub(super) struct ListedWords {
    /// Words with their other forms, each a line. `häus/er` is *häus* with each of the endings called *er*.
    pub(super) lines: &'static [&'static str],
    /// Endings, and the words that have them all.
    pub(super) regular: &'static [(&'static str, &'static str)],
    /// Endings by their names, which lines tell with a `/`.
    pub(super) endings: &'static [(&'static str, &'static str)],
}

/// Words by their forms.
pub(super) struct Declined {
    /// The word of each form, as it is written and without accents; that of a form without accents has none either.
    words: FxHashMap<String, String>,
}

impl Declined {
    /// Those that are listed.
    pub(super) fn of(listed: &ListedWords) -> Self {
        let of_lines = listed.lines.iter().flat_map(|line| {
            let word = line.split(' ').next().unwrap_or(line);
            let forms = line
                .split(' ')
                .flat_map(|form| with_endings(form, listed.endings));
            forms.map(move |form| (form, word))
        });
        let regular = listed.regular.iter().flat_map(|(endings, words)| {
            words.split_whitespace().flat_map(move |word| {
                let others = endings
                    .split(' ')
                    .map(move |ending| [word, ending].concat());
                let forms = others.chain([word.to_owned()]);
                forms.map(move |form| (form, word))
            })
        });
        let forms: Vec<(String, &str)> = of_lines.chain(regular).collect();
        let mut words = FxHashMap::default();
        for (form, word) in &forms {
            words
                .entry(form.clone())
                .or_insert_with(|| (*word).to_owned());
        }
        for (form, word) in &forms {
            words
                .entry(folded(form).into_owned())
                .or_insert_with(|| folded(word).into_owned());
        }
        Self { words }
    }

    /// The class of a form: its word with a space behind it, which no stem has.
    pub(super) fn class(&self, form: &str) -> Option<String> {
        let word = self.words.get(form)?;
        Some([word, " "].concat())
    }

    /// The class of a compound whose last part is a form, the longest that there is (`Krankenhäuser` by `Häuser`).
    pub(super) fn class_of_compound(&self, compound: &str) -> Option<String> {
        /// Bytes of the first part and of the last at least: what is shorter ends words by chance.
        const FIRST: usize = 3;
        const LAST: usize = 4;
        let starts = compound.char_indices().map(|(at, _)| at);
        let mut parts = starts
            .filter(|&at| at >= FIRST && compound.len() - at >= LAST)
            .map(|at| compound.split_at(at));
        let (first, word) = parts.find_map(|(first, last)| Some((first, self.words.get(last)?)))?;
        Some([first, word, " "].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: ListedWords = ListedWords {
        lines: &["haus häus/er hauses", "gabe gaben"],
        regular: &[("e en s", "problem system")],
        endings: &[("er", "er ern")],
    };

    #[test]
    fn forms_are_of_their_word() {
        let words = Declined::of(&LISTED);
        for (form, class) in [
            ("häusern", "haus "),
            ("hausern", "haus "),
            ("problemen", "problem "),
            ("gaben", "gabe "),
        ] {
            assert_eq!(words.class(form).as_deref(), Some(class));
        }
        assert_eq!(words.class("hausen"), None);
        assert_eq!(
            words.class_of_compound("krankenhäuser").as_deref(),
            Some("krankenhaus ")
        );
        assert_eq!(
            words.class_of_compound("ausgaben").as_deref(),
            Some("ausgabe ")
        );
        assert_eq!(words.class_of_compound("begaben"), None);
    }
}
