//! Common code for Danish, Norwegian and Swedish.

use crate::table::{Draft, Written};
use crate::verbs::Listed;
use crate::words::{Lexicon, Words};

/// The table of a language. `regular` gives the regular forms of a verb from its infinitive, and `imperative` its
/// imperative.
pub(crate) fn table(
    words: &Words,
    verbs: &Listed,
    regular: fn(&str) -> Vec<String>,
    imperative: fn(&str) -> &str,
) -> Written {
    let strong = verbs.strong.iter();
    let infinitives = || {
        let strong = strong.clone().filter_map(|line| line.split(' ').next());
        strong.chain(verbs.weak.split_whitespace())
    };
    let forms = infinitives().flat_map(|infinitive| {
        let forms = regular(infinitive).into_iter();
        forms.map(move |form| (form, infinitive))
    });
    let is_verb = |form: &&(String, &str)| !verbs.others.contains(&form.0.as_str());
    let forms: Vec<(String, &str)> = verbs.forms().chain(forms).collect();
    let forms = forms.iter().filter(is_verb);
    let imperatives = infinitives().map(|infinitive| (imperative(infinitive), infinitive));
    let owned = |(form, infinitive): (&str, &str)| (form.to_owned(), infinitive.to_owned());
    let lexicon = Lexicon::of(
        words,
        forms.map(|(form, infinitive)| owned((form, infinitive))),
        verbs
            .prefixed_forms()
            .map(|(form, infinitive)| owned((&form, infinitive))),
        imperatives.map(owned),
    );
    let mut draft = Draft::default();
    lexicon.write(&mut draft);
    draft.finish()
}

/// The present, the passive and the participle of a Danish or Norwegian verb.
pub(crate) fn present(infinitive: &str) -> Vec<String> {
    let with = |ending: &str| [infinitive, ending].concat();
    match infinitive.strip_suffix('e') {
        Some(stem) if stem.len() > 1 => vec![with("r"), with("s"), with("nde")],
        _ => vec![with("r"), with("s"), with("ende")],
    }
}
