//! Dialects: how a query's text is read, in the project's own query language or in that of Nexis or Factiva.
//!
//! These services differ in keywords (`hd=`, `headline(..)`), in the meaning of `w/5` and in which operator binds tighter. A dialect
//! only changes how text becomes a tree: trees are the same for all dialects, and the echo of a tree shows how the text was read.
//! Syntax of another dialect is refused with that dialect's name ([`super::refusal`]).

use crate::syntax::chunk::is_number;
use crate::syntax::tree::Field;

/// How the text of a query is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Syntax {
    /// Whether any of the words that stand side by side is enough for a match, rather than all of them. Days and
    /// lengths that stand beside them restrict in either case.
    pub any: bool,
    /// The dialect of the operators.
    pub dialect: Dialect,
}

/// The set of operators that a query uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dialect {
    /// The project's own: AND binds tighter than OR, `w/5` has no order, operators are in capitals.
    #[default]
    Newshound,
    /// OR binds tighter than proximity and AND; `w/5` has no order.
    Nexis,
    /// AND binds tighter than OR; `w/5` has an order.
    Factiva,
    /// No operators at all: every word is a word, including AND, OR and NOT, and any of them may match.
    Words,
}

impl Dialect {
    /// The dialect's name: that of the service, `newshound` or `words`.
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Newshound => "newshound",
            Dialect::Nexis => "Nexis",
            Dialect::Factiva => "Factiva",
            Dialect::Words => "words",
        }
    }

    /// Whether AND, OR and NOT are operators in lower case too.
    pub(crate) fn in_any_case(self) -> bool {
        self != Dialect::Newshound
    }
}

/// The effect of a Nexis name such as `headline(..)` on what is in its brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    /// Restricts it to one field.
    In(Field),
    /// Restricts it to the headline and the first words of the body.
    HeadlineAndLead,
    /// Matches words written in capitals only.
    AllCapitals,
    /// Matches words with an initial capital, or in capitals.
    Capitals,
}

/// The effect of the Nexis name `name`, which must be in lower case; `None` if there is no such name.
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

/// The meaning of a Factiva tag such as `hd=`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// The field of that name.
    Field(&'static str),
    /// The effect of a Nexis name.
    Call(Call),
}

/// The tags of Factiva, including their `=`.
const TAGS: [(&str, Tag); 7] = [
    ("hd=", Tag::Field("title")),
    ("by=", Tag::Field("by")),
    ("sn=", Tag::Field("source")),
    ("la=", Tag::Field("lang")),
    ("wc=", Tag::Field("words")),
    ("lp=", Tag::Field("lead")),
    ("hlp=", Tag::Call(Call::HeadlineAndLead)),
];

/// The Factiva tag at the start of `chunk`, which must be in lower case, and the number of bytes before the value. The `>` or `<`
/// behind `wc` is part of the value.
pub(crate) fn tag(chunk: &str) -> Option<(Tag, usize)> {
    if chunk.starts_with("wc>") || chunk.starts_with("wc<") {
        return Some((Tag::Field("words"), 2));
    }
    let (tag, field) = TAGS.iter().find(|(tag, _)| chunk.starts_with(tag))?;
    Some((*field, tag.len()))
}

/// Whether `chunk`, which must be in lower case, is a Factiva tag without its `=`.
pub(crate) fn is_bare_tag(chunk: &str) -> bool {
    TAGS.iter()
        .any(|(tag, _)| tag.strip_suffix('=') == Some(chunk))
}

/// For a `chunk` that ends with Factiva's `/F50/`: the number of words, and the byte offset at which that suffix starts.
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

/// Whether `chunk` is a number between slashes (`/5/`), which in Factiva is not a distance although it looks like one.
pub(crate) fn is_bare_distance(chunk: &str, dialect: Dialect) -> bool {
    let number = chunk
        .strip_prefix('/')
        .and_then(|rest| rest.strip_suffix('/'));
    dialect == Dialect::Factiva && number.is_some_and(is_number)
}

/// Whether a chunk in lower case is a distance in Factiva's form: `/n5/`.
pub(crate) fn is_wrapped_distance(lowered: &str) -> bool {
    let number = lowered
        .strip_prefix("/n")
        .and_then(|rest| rest.strip_suffix('/'));
    number.is_some_and(is_number)
}
