//! The words of which formulas are made. Closed classes: which of them stands for a formula is for the grammar to say.

/// What should be found.
const DOCUMENTS: [&str; 4] = ["document", "documents", "article", "articles"];
/// What should be found, and what the news have in plenty.
const NOUNS: [&str; 8] = [
    "item",
    "items",
    "report",
    "reports",
    "story",
    "stories",
    "information",
    "discussion",
];
const MODALS: [&str; 7] = ["will", "must", "should", "may", "can", "could", "would"];
/// What a document should do.
const VERBS: [&str; 28] = [
    "address", "cite", "concern", "contain", "cover", "deal", "describe", "detail", "discuss",
    "explain", "find", "give", "identify", "include", "indicate", "list", "mention", "name",
    "note", "present", "provide", "refer", "relate", "report", "show", "specify", "state", "talk",
];
/// With what a request starts, whatever follows.
const REQUESTS: [&str; 5] = ["find", "identify", "describe", "discuss", "retrieve"];
/// With what a request starts if it goes on to name a document.
const ASKS: [&str; 5] = ["give", "provide", "list", "show", "get"];
const ABOUT: [&str; 4] = ["on", "about", "concerning", "regarding"];
const DETERMINERS: [&str; 6] = ["a", "an", "the", "any", "all", "some"];
const ADVERBS: [&str; 6] = ["also", "either", "and", "or", "considered", "specifically"];

pub(super) fn document(word: &str) -> bool {
    DOCUMENTS.contains(&word)
}

pub(super) fn noun(word: &str) -> bool {
    document(word) || NOUNS.contains(&word)
}

pub(super) fn modal(word: &str) -> bool {
    MODALS.contains(&word)
}

pub(super) fn copula(word: &str) -> bool {
    ["is", "are", "be"].contains(&word)
}

pub(super) fn request(word: &str) -> bool {
    REQUESTS.contains(&word)
}

pub(super) fn ask(word: &str) -> bool {
    ASKS.contains(&word)
}

pub(super) fn about(word: &str) -> bool {
    ABOUT.contains(&word)
}

pub(super) fn determiner(word: &str) -> bool {
    DETERMINERS.contains(&word)
}

pub(super) fn adverb(word: &str) -> bool {
    ADVERBS.contains(&word)
}

pub(super) fn relevant(word: &str) -> bool {
    ["relevant", "pertinent"].contains(&word)
}

pub(super) fn irrelevant(word: &str) -> bool {
    ["irrelevant", "nonrelevant", "non-relevant"].contains(&word)
}

pub(super) fn negation(word: &str) -> bool {
    ["not", "non", "nor", "never"].contains(&word)
}

/// A verb in any of the forms that follow a modal, *that* or a noun: *discuss*, *discusses*, *discussing*.
pub(super) fn verb(word: &str) -> bool {
    VERBS.contains(&word) || third_person(word) || gerund(word)
}

/// A verb in the form that follows one document: *the document discusses*.
pub(super) fn statement(word: &str) -> bool {
    third_person(word)
}

/// A verb in the form that may follow a noun at once: *documents discussing*, *referring*.
pub(super) fn gerund(word: &str) -> bool {
    let Some(stem) = word.strip_suffix("ing") else {
        return false;
    };
    VERBS.iter().any(|verb| {
        let stem = if verb.ends_with('r') {
            stem.strip_suffix('r').unwrap_or(stem)
        } else {
            stem
        };
        stem == verb.strip_suffix('e').unwrap_or(verb)
    })
}

fn third_person(word: &str) -> bool {
    let Some(stem) = word.strip_suffix('s') else {
        return false;
    };
    let base = match stem.strip_suffix("ie") {
        Some(stem) => format!("{stem}y"),
        None => stem
            .strip_suffix("sse")
            .map_or_else(|| stem.to_owned(), |stem| format!("{stem}ss")),
    };
    VERBS.contains(&&*base)
}
