//! How a query's text is read: our own way, or as the users of Nexis and Factiva write.
//!
//! The houses differ in words (`hd=`, `headline(..)`), in what `w/5` means and in which operator binds tighter. A dialect
//! changes how text becomes a tree and nothing else: the tree is the same for all, and its echo shows how it was taken.
//! What belongs to another dialect is refused by name ([`super::refusal`]).

use crate::syntax::chunk::is_number;
use crate::syntax::tree::Field;

/// How the text of a query is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Syntax {
    /// Whether one of the words that stand side by side is enough.
    pub any: bool,
    /// Whose operators they are.
    pub dialect: Dialect,
}

/// Whose operators a query uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dialect {
    /// Our own: AND binds tighter than OR, `w/5` has no order, operators are in capitals.
    #[default]
    Newshound,
    /// OR binds tighter than proximity and AND; `w/5` has no order.
    Nexis,
    /// AND binds tighter than OR; `w/5` has an order.
    Factiva,
    /// None at all: every word is a word, AND, OR and NOT too, and any of them may match.
    Words,
}

impl Dialect {
    /// What it is called: the name of its house, `newshound` or `words`.
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Newshound => "newshound",
            Dialect::Nexis => "Nexis",
            Dialect::Factiva => "Factiva",
            Dialect::Words => "words",
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

/// What a Factiva tag such as `hd=` stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A field of that name.
    Field(&'static str),
    /// As a Nexis name does.
    Call(Call),
}

/// The tags of Factiva, each with its sign.
const TAGS: [(&str, Tag); 7] = [
    ("hd=", Tag::Field("title")),
    ("by=", Tag::Field("by")),
    ("sn=", Tag::Field("source")),
    ("la=", Tag::Field("lang")),
    ("wc=", Tag::Field("words")),
    ("lp=", Tag::Field("lead")),
    ("hlp=", Tag::Call(Call::HeadlineAndLead)),
];

/// The Factiva tag at the start of `chunk`, in lower case, and the tag's bytes without a comparison.
pub(crate) fn tag(chunk: &str) -> Option<(Tag, usize)> {
    if chunk.starts_with("wc>") || chunk.starts_with("wc<") {
        return Some((Tag::Field("words"), 2));
    }
    let (tag, field) = TAGS.iter().find(|(tag, _)| chunk.starts_with(tag))?;
    Some((*field, tag.len()))
}

/// Whether `chunk`, in lower case, is a Factiva tag without its sign.
pub(crate) fn is_bare_tag(chunk: &str) -> bool {
    TAGS.iter()
        .any(|(tag, _)| tag.strip_suffix('=') == Some(chunk))
}

/// The number of words in a Factiva `/F50/` that ends `chunk`, and where it starts.
pub(crate) fn first_words(chunk: &str) -> Option<(u32, usize)> {
    let rest = chunk.strip_suffix('/')?;
    let at = rest.rfind("/F").or_else(|| rest.rfind("/f"))?;
    let number = &rest[at + 2..];
    let words = number
        .parse()
        .ok()
        .filter(|&words| is_number(number) && words > 0)?;
    Some((words, at))
}

/// Whether `chunk` is a distance between slashes that only looks as one of Factiva does: `/5/`.
pub(crate) fn is_bare_distance(chunk: &str, dialect: Dialect) -> bool {
    let number = chunk
        .strip_prefix('/')
        .and_then(|rest| rest.strip_suffix('/'));
    dialect == Dialect::Factiva && number.is_some_and(is_number)
}

/// `/n5/`, the distance of Factiva.
pub(crate) fn is_wrapped_distance(lowered: &str) -> bool {
    let number = lowered
        .strip_prefix("/n")
        .and_then(|rest| rest.strip_suffix('/'));
    number.is_some_and(is_number)
}
