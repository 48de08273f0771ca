//! Lists of verbs with irregular forms, by language.

use rustc_hash::FxHashMap;

use crate::endings;
use crate::letters::folded;
use crate::table::{Draft, Role};

/// The listed verbs of a language.
pub(crate) struct Listed {
    /// Strong and irregular verbs, one per line: the infinitive and its forms. `tuv/t` is *tuv* with each of the endings
    /// named *t*.
    pub(crate) strong: &'static [&'static str],
    /// Lines of forms that are other words unless a prefix stands before them.
    pub(crate) prefixed: &'static [&'static str],
    /// The infinitives of weak verbs.
    pub(crate) weak: &'static str,
    /// Derives the other forms of a weak verb from its infinitive.
    pub(crate) weak_forms: fn(&str) -> Vec<String>,
    /// Endings by name, referred to by `/`.
    pub(crate) endings: &'static [(&'static str, &'static str)],
    /// Those of the forms, with or without accents, that are other words. Words that are equal without accents count as
    /// one, so no form may be listed that is spelled like another word.
    pub(crate) others: &'static [&'static str],
}

impl Listed {
    /// The forms of all verbs, each with its infinitive.
    pub(crate) fn forms(&self) -> impl Iterator<Item = (String, &'static str)> {
        let weak = self.weak.split_whitespace().flat_map(|infinitive| {
            let forms = (self.weak_forms)(infinitive).into_iter();
            let forms = forms.chain([infinitive.to_owned()]);
            forms.map(move |form| (form, infinitive))
        });
        self.of_lines(self.strong).chain(weak)
    }

    /// The forms that are verbs only behind a prefix, each with its infinitive.
    pub(crate) fn prefixed_forms(&self) -> impl Iterator<Item = (String, &'static str)> {
        self.of_lines(self.prefixed)
    }

    /// Writes all forms with their infinitives, including those that are verbs only behind a prefix.
    pub(crate) fn write(&self, draft: &mut Draft) {
        let forms = by_form(self.forms(), self.others);
        let prefixed = by_form(self.prefixed_forms(), &[]);
        for (role, forms) in [(Role::Verb, forms), (Role::Bare, prefixed)] {
            for (form, infinitive) in &forms {
                draft.add(role, form, infinitive.as_str());
            }
        }
    }

    /// The forms in `lines`, each with its infinitive.
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

/// Expands a form such as `tuv/t` with the named `endings`; any other form is returned alone.
pub(crate) fn with_endings(form: &str, endings: &[(&str, &str)]) -> Vec<String> {
    let Some((stem, endings)) = endings::named(form, endings) else {
        return vec![form.to_owned()];
    };
    endings
        .split(' ')
        .map(|ending| [stem, ending].concat())
        .collect()
}

/// Infinitives by form, with and without accents; for a form without accents the infinitive has none either.
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

/// `stem` with a doubled final letter reduced to one.
pub(crate) fn with_one_consonant(stem: &str) -> &str {
    let mut last = stem.char_indices().rev();
    match (last.next(), last.next()) {
        (Some((at, one)), Some((_, other))) if one == other => &stem[..at],
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{danish, dutch, norwegian, swedish};

    #[test]
    fn what_is_no_form_of_a_verb_would_be_one() {
        for listed in [
            danish::verbs::LISTED,
            dutch::verbs::LISTED,
            norwegian::verbs::LISTED,
            swedish::verbs::LISTED,
        ] {
            let all = by_form(listed.forms(), &[]);
            let others = listed.others.iter();
            let idle: Vec<_> = others.filter(|form| !all.contains_key(**form)).collect();
            assert!(idle.is_empty(), "IDLE {idle:?}");
        }
    }
}
