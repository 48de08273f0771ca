//! The words of formulas. These are closed classes; the grammar decides which occurrences are part of a formula.

/// Verbs for what a document should do.
const VERBS: [&str; 28] = [
    "address", "cite", "concern", "contain", "cover", "deal", "describe", "detail", "discuss",
    "explain", "find", "give", "identify", "include", "indicate", "list", "mention", "name",
    "note", "present", "provide", "refer", "relate", "report", "show", "specify", "state", "talk",
];

/// Nouns for what should be found.
pub(super) fn document(word: &str) -> bool {
    ["document", "documents", "article", "articles"].contains(&word)
}

/// Nouns for what should be found, including those that are frequent in news.
pub(super) fn noun(word: &str) -> bool {
    let news = ["item", "report", "story", "information", "discussion"];
    let many = ["items", "reports", "stories"];
    document(word) || news.contains(&word) || many.contains(&word)
}

pub(super) fn modal(word: &str) -> bool {
    ["will", "must", "should", "may", "can", "could", "would"].contains(&word)
}

pub(super) fn copula(word: &str) -> bool {
    ["is", "are", "be"].contains(&word)
}

/// Verbs that start a request, whatever follows.
pub(super) fn request(word: &str) -> bool {
    ["find", "identify", "describe", "discuss", "retrieve"].contains(&word)
}

/// Verbs that start a request if it goes on to name a document.
pub(super) fn ask(word: &str) -> bool {
    ["give", "provide", "list", "show", "get"].contains(&word)
}

pub(super) fn about(word: &str) -> bool {
    ["on", "about", "concerning", "regarding"].contains(&word)
}

pub(super) fn determiner(word: &str) -> bool {
    ["a", "an", "the", "any", "all", "some"].contains(&word)
}

pub(super) fn adverb(word: &str) -> bool {
    ["also", "either", "and", "or", "considered", "specifically"].contains(&word)
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

/// A verb in the form that may directly follow a noun: *documents discussing*, *referring*.
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

/// A verb in the form that follows a singular noun: *the document discusses*.
pub(super) fn third_person(word: &str) -> bool {
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
