//! Forms of verbs that no ending tells, by language.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::folded;

/// What is listed of the verbs of a language.
pub(super) struct Listed {
    /// Strong and irregular ones, each a line: the infinitive and its forms. `tuv/t` is *tuv* with each of the endings called *t*.
    pub(super) strong: &'static [&'static str],
    /// Forms that are other words where nothing is before them, in such lines.
    pub(super) prefixed: &'static [&'static str],
    /// The infinitives of weak ones.
    pub(super) weak: &'static str,
    /// The forms of a weak one beside the infinitive.
    pub(super) weak_forms: fn(&str) -> Vec<String>,
    /// Endings by their names, which are told with a `/`.
    pub(super) endings: &'static [(&'static str, &'static str)],
    /// What of these and of those without accents are other words. Words that are alike without accents are taken for one, so that no
    /// form may be among them that another word is written like.
    pub(super) others: &'static [&'static str],
    /// What stands before verbs.
    pub(super) prefixes: &'static [&'static str],
}

/// The verbs of a language.
pub(super) struct Verbs {
    /// Forms, with accents and without, and the infinitives of each.
    forms: FxHashMap<String, String>,
    /// Those that are none unless something is before them.
    prefixed: FxHashMap<String, String>,
    prefixes: &'static [&'static str],
}

impl Verbs {
    /// Those that are listed.
    pub(super) fn of(listed: &Listed) -> Self {
        Self {
            forms: by_form(listed.forms(), listed.others),
            prefixed: by_form(listed.prefixed_forms(), &[]),
            prefixes: listed.prefixes,
        }
    }

    /// The infinitive of a form of a verb, perhaps with something before it.
    pub(super) fn infinitive(&self, form: &str) -> Option<Cow<'_, str>> {
        if let Some(infinitive) = self.forms.get(form) {
            return Some(Cow::Borrowed(infinitive));
        }
        self.prefixes.iter().find_map(|prefix| {
            let form = form.strip_prefix(prefix)?;
            let infinitive = self.prefixed.get(form).or_else(|| self.forms.get(form))?;
            Some(Cow::Owned([prefix, infinitive.as_str()].concat()))
        })
    }
}

impl Listed {
    /// The forms of all verbs with the infinitive of each.
    pub(super) fn forms(&self) -> impl Iterator<Item = (String, &'static str)> {
        let weak = self.weak.split_whitespace().flat_map(|infinitive| {
            let forms = (self.weak_forms)(infinitive).into_iter();
            let forms = forms.chain([infinitive.to_owned()]);
            forms.map(move |form| (form, infinitive))
        });
        self.of_lines(self.strong).chain(weak)
    }

    /// The forms that are some only behind a prefix.
    pub(super) fn prefixed_forms(&self) -> impl Iterator<Item = (String, &'static str)> {
        self.of_lines(self.prefixed)
    }

    /// The forms of lines with the infinitive of each.
    fn of_lines(
        &self,
        lines: &'static [&'static str],
    ) -> impl Iterator<Item = (String, &'static str)> {
        lines.iter().flat_map(|line| {
            let infinitive = line.split(' ').next().unwrap_or(line);
            let forms = line
                .split(' ')
                .flat_map(|form| with_endings(form, self.endings));
            forms.map(move |form| (form, infinitive))
        })
    }
}

/// A form, or a stem with its endings, where it is one such as `tuv/t`; `endings` are by their names.
pub(super) fn with_endings(form: &str, endings: &[(&str, &str)]) -> Vec<String> {
    let Some((stem, name)) = form.split_once('/') else {
        return vec![form.to_owned()];
    };
    let endings = endings.iter().find(|(known, _)| *known == name);
    let endings = endings.map_or("", |(_, endings)| endings);
    endings
        .split(' ')
        .map(|ending| [stem, ending].concat())
        .collect()
}

/// Infinitives by their forms, as these are and without accents; of a form without accents the infinitive has none either.
fn by_form(
    pairs: impl Iterator<Item = (String, &'static str)>,
    others: &[&str],
) -> FxHashMap<String, String> {
    let pairs: Vec<(String, &str)> = pairs.collect();
    let mut by_form = FxHashMap::default();
    let mut add = |form: &str, infinitive: &str| {
        if !others.contains(&form) && !by_form.contains_key(form) {
            let infinitive = match form.is_ascii() {
                true => folded(infinitive).into_owned(),
                false => infinitive.to_owned(),
            };
            by_form.insert(form.to_owned(), infinitive);
        }
    };
    for (form, infinitive) in &pairs {
        add(form, infinitive);
    }
    for (form, infinitive) in &pairs {
        add(&folded(form), infinitive);
    }
    by_form
}

/// `stem` with one consonant at its end for two.
pub(super) fn with_one_consonant(stem: &str) -> &str {
    let mut last = stem.char_indices().rev();
    match (last.next(), last.next()) {
        (Some((at, one)), Some((_, other))) if one == other => &stem[..at],
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{danish, dutch, norwegian, swedish};
    use super::*;

    #[test]
    fn what_is_no_form_of_a_verb_would_be_one() {
        for listed in [
            danish::verbs::LISTED,
            dutch::verbs::LISTED,
            norwegian::verbs::LISTED,
            swedish::verbs::LISTED,
        ] {
            let all = Verbs::of(&Listed {
                others: &[],
                ..listed
            });
            let others = listed.others.iter();
            let idle: Vec<_> = others
                .filter(|form| !all.forms.contains_key(**form))
                .collect();
            assert!(idle.is_empty(), "IDLE {idle:?}");
        }
    }
}
