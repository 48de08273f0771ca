//! The lists of English words, combined in one table: one look-up tells that a word is in none, as nearly all are.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::super::{acronyms, exceptions, irregular};

/// Words of grammar. They have no inflections but listed ones, and no other word is a form of them even if it has the
/// same stem: `INS` is no form of *in*, `canned` none of *can*.
const OF_GRAMMAR: &str = "a about above across after again against all although always am among an and any are around as at be because been \
    before behind below between both but by can could does down during each either else even ever every few for from had \
    has he her here hers him his how however i if in into is it its just many may me might more most much must my neither \
    never no nor not now of off often on once only onto or other our out over per perhaps quite rather shall she should \
    since so some such than that the their them then there these they this those though through thus to too under until up \
    upon very via was we were what when where whether which while who whom whose why will with within without would yet \
    you your";

/// Forms that also belong to another word, and that word. A query for that word finds them; a query for the form does not
/// ask for it.
pub(in crate::analysis) const FORMS_TOO: [(&str, &str); 18] = [
    ("arms", "arm"),
    ("attaches", "attache"),
    ("bore", "bear"),
    ("commute", "commutation"),
    ("commuted", "commutation"),
    ("commutes", "commutation"),
    ("commuting", "commutation"),
    ("drunk", "drink"),
    ("freed", "free"),
    ("gps", "gp"),
    ("lit", "light"),
    ("lives", "life"),
    ("proceeds", "proceed"),
    ("rose", "rise"),
    ("routed", "route"),
    ("routing", "route"),
    ("sung", "sing"),
    ("woke", "wake"),
];

/// What the lists say of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Listed {
    /// What determines its class.
    pub(super) class: Option<Class>,
    /// Another word that it is also a form of.
    pub(super) other: Option<&'static str>,
    is_acronym: bool,
}

/// What determines the class of a word.
#[derive(Clone, Copy, Debug)]
pub(super) enum Class {
    /// It is a word of grammar.
    OfGrammar,
    /// The class itself is listed.
    Named(&'static str),
    /// It is a form of a verb.
    OfVerb(&'static str),
}

impl Listed {
    /// Whether a word needs a class of its own because it is an acronym in capitals. Words of grammar do not, as they
    /// have no other forms.
    pub(super) fn is_apart(self) -> bool {
        self.is_acronym && !matches!(self.class, Some(Class::OfGrammar))
    }
}

/// What the lists say of `word`.
pub(super) fn of(word: &str) -> Listed {
    static LISTED: LazyLock<FxHashMap<&str, Listed>> = LazyLock::new(listed);
    LISTED.get(word).copied().unwrap_or_default()
}

fn listed() -> FxHashMap<&'static str, Listed> {
    let verbs = irregular::all().map(|(verb, form)| (form, Class::OfVerb(verb)));
    let named = exceptions::all().map(|(class, word)| (word, Class::Named(class)));
    let of_grammar = OF_GRAMMAR.split(' ').map(|word| (word, Class::OfGrammar));
    let mut all = FxHashMap::<&str, Listed>::default();
    // Words of grammar come last and override other entries.
    for (word, class) in verbs.chain(named).chain(of_grammar) {
        all.entry(word).or_default().class = Some(class);
    }
    for (word, other) in FORMS_TOO {
        all.entry(word).or_default().other = Some(other);
    }
    for word in acronyms::ambiguous() {
        all.entry(word).or_default().is_acronym = true;
    }
    all
}
