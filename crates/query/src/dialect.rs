//! How a query's text is read: our own way, or as the users of Nexis and Factiva write.
//!
//! The houses differ in words (`hd=`, `headline(..)`), in what `w/5` means and in which operator binds tighter. A dialect
//! changes how text becomes a tree and nothing else: the tree is the same for all, and its echo shows how it was taken.
//! What belongs to another dialect is refused by name and never searched for as words, which would answer another
//! question, mostly with no hit and no word of it.

use crate::tree::Field;

/// How the text of a query is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Syntax {
    /// Whether one of the words that stand side by side is enough.
    pub any: bool,
    /// Whose operators they are.
    pub dialect: Dialect,
}

impl Syntax {
    /// Our own syntax; one word is enough if `any` is set.
    pub fn of_any(any: bool) -> Self {
        Self {
            any,
            ..Self::default()
        }
    }
}

/// Whose operators a query uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// Our own: AND binds tighter than OR, `w/5` has no order, operators are in capitals.
    #[default]
    Newshound,
    /// OR binds tighter than proximity and AND; `w/5` has no order.
    Nexis,
    /// AND binds tighter than OR; `w/5` has an order.
    Factiva,
}

impl Dialect {
    /// The name of the house.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Dialect::Newshound => "newshound",
            Dialect::Nexis => "Nexis",
            Dialect::Factiva => "Factiva",
        }
    }

    /// Whether AND, OR and NOT need no capitals.
    pub(crate) fn in_any_case(self) -> bool {
        self != Dialect::Newshound
    }
}

/// What a Nexis name with brackets behind it does to what they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    /// Looks in one field.
    In(Field),
    /// Looks in the headline and the first words of the body.
    HeadlineAndLead,
    /// Takes words in capitals only.
    AllCapitals,
    /// Takes words with a capital at their start, or in capitals.
    Capitals,
}

/// The Nexis name `name`, in lower case.
pub(crate) fn call(name: &str) -> Option<Call> {
    Some(match name {
        "headline" | "title" => Call::In(Field::Title),
        "byline" => Call::In(Field::Byline),
        "body" => Call::In(Field::Body),
        "hlead" => Call::HeadlineAndLead,
        "allcaps" => Call::AllCapitals,
        "caps" => Call::Capitals,
        _ => return None,
    })
}

/// The field of a Factiva tag such as `hd=` or `wc>` at the start of `chunk`, in lower case, and the tag's bytes without
/// a comparison.
pub(crate) fn tag(chunk: &str) -> Option<(&'static str, usize)> {
    const TAGS: [(&str, &str); 5] = [
        ("hd=", "title"),
        ("by=", "by"),
        ("sn=", "source"),
        ("la=", "lang"),
        ("wc=", "words"),
    ];
    if chunk.starts_with("wc>") || chunk.starts_with("wc<") {
        return Some(("words", 2));
    }
    let (tag, field) = TAGS.iter().find(|(tag, _)| chunk.starts_with(tag))?;
    Some((field, tag.len()))
}

/// The number of words in a Factiva `/F50/` that ends `chunk`, and where it starts.
pub(crate) fn first_words(chunk: &str) -> Option<(u32, usize)> {
    let rest = chunk.strip_suffix('/')?;
    let at = rest.rfind("/F").or_else(|| rest.rfind("/f"))?;
    let number = &rest[at + 2..];
    let digits = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    let words = number.parse().ok().filter(|&words| digits && words > 0)?;
    Some((words, at))
}

/// Why `chunk` is refused in `dialect`, if it is, and what to write instead. `called` tells whether an opening bracket
/// follows it directly.
pub(crate) fn refused(
    chunk: &str,
    called: bool,
    dialect: Dialect,
) -> Option<(&'static str, &'static str)> {
    let lowered = chunk.to_ascii_lowercase();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if called && (call(&lowered).is_some() || lowered == "date") {
        return Some((
            "a field is written with a colon",
            "write title:(..), lead:(..), exact:.. or date:.., or use --dialect nexis",
        ));
    }
    if tag(&lowered).is_some() || lowered.starts_with("hlp=") {
        return Some((
            "a field is written with a colon",
            "write title:ties, by:.. or words:>800, or use --dialect factiva",
        ));
    }
    if first_words(chunk).is_some() {
        return Some((
            "the first words are asked for with lead:",
            "write lead/50:(..), or use --dialect factiva",
        ));
    }
    // Without a number they are no distance; `w/out` is a word, though.
    if ["near/", "adj/", "onear/"]
        .iter()
        .any(|name| lowered.starts_with(name))
    {
        return Some(("a distance is a number", "write NEAR/5"));
    }
    let numbered = lowered.strip_prefix('/').is_some_and(digits) || is_wrapped_distance(&lowered);
    if chunk == "SAME" || lowered == "/seg" || lowered == "w/seg" || numbered {
        return Some((
            "this operator is not understood",
            "write NEAR/5, /s or /p, or use --dialect nexis or factiva",
        ));
    }
    if dialect == Dialect::Factiva && chunk.rsplit_once('$').is_some_and(|(_, n)| digits(n)) {
        return Some(("$ is not understood", "write ? for each letter, or *"));
    }
    None
}

/// `/n5/`, the distance of Factiva.
pub(crate) fn is_wrapped_distance(lowered: &str) -> bool {
    let number = lowered
        .strip_prefix("/n")
        .and_then(|rest| rest.strip_suffix('/'));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}
