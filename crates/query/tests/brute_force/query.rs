//! Queries as trees of this test's own, written as text in each dialect.

use newshound_query::Dialect;
use proptest::prelude::*;

use crate::articles::{ARABIC, CYRILLIC, JAPANESE, KOREAN, LATIN, THAI, VIETNAMESE};

/// A query.
#[derive(Clone, Debug)]
pub(crate) enum Query {
    And(Vec<Query>),
    /// Words side by side: all must match, or with [`Syntax::any`](newshound_query::Syntax::any) any of them, and all that
    /// restricts.
    Beside(Vec<Query>),
    Or(Vec<Query>),
    /// The first without the second.
    Without(Box<Query>, Box<Query>),
    Not(Box<Query>),
    Weighted(Box<Query>),
    Words(u64, bool),
    Language(&'static str),
    After(&'static str),
    /// Any value in a field.
    Present(&'static str),
    Text(Span),
}

/// An operand of a proximity.
#[derive(Clone, Debug)]
pub(crate) enum Span {
    Word(&'static str),
    Phrase(Vec<&'static str>),
    Sloppy(Vec<&'static str>, u32),
    Pattern(Pattern),
    Exact(Vec<&'static str>),
    Any(Vec<Span>),
    Near(Closeness, bool, Box<Span>, Box<Span>),
    AtLeast(usize, Box<Span>),
    /// In `title`, `heading`, `body` or `by`.
    In(&'static str, Box<Span>),
    Lead(u32, Box<Span>),
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Closeness {
    Within(u32),
    InOrder(u32),
    Sentence,
    Paragraph,
}

/// A pattern as typed, and what it stands for, word by word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern {
    pub(crate) text: &'static str,
    pub(crate) words: &'static [Part],
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    Term(&'static str),
    Glob(&'static str),
    Fuzzy(&'static str, usize),
    Regex(&'static str),
    /// Any one word.
    Gap,
}

use Part::{Fuzzy, Gap, Glob, Regex, Term};

const fn pattern(text: &'static str, words: &'static [Part]) -> Pattern {
    Pattern { text, words }
}

const PATTERNS: [Pattern; 34] = [
    pattern("ti*", &[Glob("ti*")]),
    pattern("Clos*", &[Glob("clos*")]),
    pattern("*er", &[Glob("*er")]),
    pattern("c*e*", &[Glob("c*e*")]),
    pattern("m?n*", &[Glob("m?n*")]),
    pattern("mi?ister*", &[Glob("mi?ister*")]),
    pattern("*doo?*", &[Glob("*doo?*")]),
    pattern("e-m*", &[Term("e"), Glob("m*")]),
    pattern("closed-d*", &[Term("closed"), Glob("d*")]),
    pattern("r?co", &[Glob("r?co")]),
    pattern("u*", &[Glob("u*")]),
    pattern("*лк?*", &[Glob("*лк?*")]),
    pattern("мин*", &[Glob("мин*")]),
    pattern("*мин*", &[Glob("*мин*")]),
    pattern("ا*", &[Glob("ا*")]),
    pattern("ک*ب", &[Glob("ك*ب")]),
    pattern("علی~1", &[Fuzzy("علي", 1)]),
    pattern("\"prime minis*\"", &[Term("prime"), Glob("minis*")]),
    pattern("\"clos* t?e\"", &[Glob("clos*"), Glob("t?e")]),
    pattern("\"closer * ties\"", &[Term("closer"), Gap, Term("ties")]),
    pattern("\"the * * of\"", &[Term("the"), Gap, Gap, Term("of")]),
    pattern("ministr~1", &[Fuzzy("ministr", 1)]),
    pattern("tei~1", &[Fuzzy("tei", 1)]),
    pattern("clsoer~2", &[Fuzzy("clsoer", 2)]),
    pattern("минстр~1", &[Fuzzy("минстр", 1)]),
    pattern("email~2", &[Fuzzy("email", 2)]),
    pattern("e-mial~1", &[Fuzzy("e-mial", 1)]),
    pattern("RCIO~", &[Fuzzy("rcio", 1)]),
    pattern("/tie[sd]?/", &[Regex("tie[sd]?")]),
    pattern("/Clos.*/", &[Regex("clos.*")]),
    pattern("/[a-z]{2}/", &[Regex("[a-z]{2}")]),
    pattern("/(м|é).*/", &[Regex("(м|e).*")]),
    pattern("/.*-.*/", &[Regex(".*-.*")]),
    pattern("do*'t", &[Glob("do*'t")]),
];

/// Words of all scripts. None is all in capitals, as letter case would tell nothing then.
fn word() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        6 => proptest::sample::select(&LATIN[..]),
        2 => proptest::sample::select(&CYRILLIC[..]),
        2 => proptest::sample::select(&JAPANESE[..]),
        2 => proptest::sample::select(&ARABIC[..]),
        2 => proptest::sample::select(&THAI[..]),
        2 => proptest::sample::select(&KOREAN[..]),
        2 => proptest::sample::select(&VIETNAMESE[..]),
        2 => proptest::sample::select(&["ly", "closely", "本", "日 本", "Tanaka", "u.s", "door/closed-door", "us@e-mail", "closed-door/tie", "O'Brien", "日。tie", "本tie", "us、日本", "tie&door", "us & door", "は、e-mail。本"][..]),
    ]
}

fn leaf() -> impl Strategy<Value = Span> {
    let words = || proptest::collection::vec(word(), 1..4);
    prop_oneof![
        6 => word().prop_filter("a word has no space", |w| !w.contains(' ')).prop_map(Span::Word),
        3 => words().prop_map(Span::Phrase),
        2 => (words(), 1..6_u32).prop_map(|(words, slop)| Span::Sloppy(words, slop)),
        3 => proptest::sample::select(&PATTERNS[..]).prop_map(Span::Pattern),
        2 => proptest::collection::vec(word(), 1..3).prop_map(Span::Exact),
    ]
}

fn near() -> impl Strategy<Value = Closeness> {
    prop_oneof![
        (1..6_u32).prop_map(Closeness::Within),
        (1..6_u32).prop_map(Closeness::InOrder),
        Just(Closeness::Sentence),
        Just(Closeness::Paragraph),
    ]
}

fn span() -> impl Strategy<Value = Span> {
    let texts = proptest::sample::select(&["title", "heading", "body"][..]);
    let limited = prop_oneof![
        (texts, leaf()).prop_map(|(field, span)| Span::In(field, Box::new(span))),
        (1..12_u32, leaf()).prop_map(|(words, span)| Span::Lead(words, Box::new(span))),
    ];
    let start = prop_oneof![8 => leaf(), 1 => limited];
    start.prop_recursive(4, 12, 3, |inner| {
        let pair = (near(), proptest::bool::weighted(0.25), inner.clone(), inner.clone());
        prop_oneof![
            4 => pair.prop_map(|(near, not, a, b)| Span::Near(near, not, Box::new(a), Box::new(b))),
            2 => proptest::collection::vec(inner.clone(), 2..4).prop_map(Span::Any),
            1 => (1..4_usize, inner).prop_map(|(n, span)| Span::AtLeast(n, Box::new(span))),
        ]
    })
    .prop_filter("both sides of a proximity lie in one field", |span| fields(span) != Some(0))
}

/// The fields that a span can match in, as bits of title, heading and body; `Some(0)` if some proximity cannot match in any.
fn fields(span: &Span) -> Option<u8> {
    Some(match span {
        Span::In("title", _) => 1,
        Span::In("heading", _) => 2,
        Span::In(..) | Span::Lead(..) => 4,
        Span::Any(spans) => {
            let all = spans.iter().map(fields).collect::<Option<Vec<_>>>()?;
            if all.contains(&0) {
                return Some(0);
            }
            all.into_iter().fold(0, |all, fields| all | fields)
        }
        Span::AtLeast(_, span) => fields(span)?,
        Span::Near(_, negated, a, b) => {
            let (a, b) = (fields(a)?, fields(b)?);
            match (a & b, negated) {
                (0, _) => 0,
                (_, true) => a,
                (both, false) => both,
            }
        }
        _ => 7,
    })
}

pub(crate) fn query() -> impl Strategy<Value = Query> {
    let byline = prop_oneof![
        Just(Span::Word("tanaka")),
        Just(Span::Phrase(vec!["hiroto", "tanaka"])),
        Just(Span::Pattern(pattern("tan*", &[Glob("tan*")]))),
        Just(Span::Sloppy(vec!["hiroto", "tanaka"], 2)),
    ];
    let leaf = prop_oneof![
        12 => span().prop_map(Query::Text),
        1 => byline.prop_map(|span| Query::Text(Span::In("by", Box::new(span)))),
        1 => (0..40_u64, any::<bool>()).prop_map(|(words, more)| Query::Words(words, more)),
        1 => proptest::sample::select(&["en", "ja", "vi", "xx"][..]).prop_map(Query::Language),
        1 => proptest::sample::select(&["2020", "2021-06", "2022-01-05"][..]).prop_map(Query::After),
        1 => proptest::sample::select(&["title", "heading", "body", "by", "lang", "date"][..])
            .prop_map(Query::Present),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let some = || proptest::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            3 => some().prop_map(Query::And),
            1 => some().prop_map(Query::Beside),
            3 => some().prop_map(Query::Or),
            2 => (inner.clone(), inner.clone())
                .prop_map(|(a, b)| Query::Without(Box::new(a), Box::new(b))),
            1 => inner.clone().prop_map(|a| Query::Not(Box::new(a))),
            1 => inner.prop_map(|a| Query::Weighted(Box::new(a))),
        ]
    })
}

impl Query {
    /// Whether it restricts words that it stands beside, where one of them is enough.
    pub(crate) fn restricts(&self) -> bool {
        matches!(
            self,
            Query::Words(..) | Query::After(_) | Query::Present("date")
        )
    }

    /// The text of the query.
    pub(crate) fn text(&self, dialect: Dialect) -> String {
        let nexis = dialect == Dialect::Nexis;
        match self {
            Query::And(parts) => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|part| part.operand(dialect, true))
                    .collect();
                parts.join(if dialect == Dialect::Newshound {
                    " AND "
                } else {
                    " and "
                })
            }
            Query::Beside(parts) => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|part| part.operand(dialect, true))
                    .collect();
                parts.join(" ")
            }
            Query::Or(parts) => {
                let parts = parts.iter().map(|part| match part {
                    // In Nexis OR binds tighter than anything else.
                    Query::Text(span) if nexis => span.operand(dialect),
                    part => part.operand(dialect, !nexis),
                });
                parts
                    .collect::<Vec<_>>()
                    .join(if nexis { " or " } else { " OR " })
            }
            Query::Without(part, other) => format!(
                "{} AND NOT {}",
                part.operand(dialect, true),
                other.operand(dialect, true)
            ),
            Query::Not(part) => format!("NOT {}", part.operand(dialect, true)),
            Query::Weighted(part) => format!("({})^2.5", part.text(dialect)),
            Query::Words(words, more) => {
                format!("words:{}{words}", if *more { ">" } else { "<=" })
            }
            Query::Language(code) => format!("lang:{code}"),
            Query::After(day) => format!("after:{day}"),
            Query::Present(field) => format!("{field}:*"),
            Query::Text(span) => span.text(dialect),
        }
    }

    /// The text of an operand, in brackets if it has several parts. `loose` tells whether proximity binds tighter than what surrounds
    /// the operand.
    fn operand(&self, dialect: Dialect, loose: bool) -> String {
        match self {
            Query::Text(span @ Span::Any(_)) => format!("({})", span.text(dialect)),
            Query::Text(span) if loose => span.text(dialect),
            Query::Text(span) => span.operand(dialect),
            Query::Words(..)
            | Query::Language(_)
            | Query::After(_)
            | Query::Present(_)
            | Query::Weighted(_) => self.text(dialect),
            _ => format!("({})", self.text(dialect)),
        }
    }
}

impl Span {
    fn text(&self, dialect: Dialect) -> String {
        match self {
            Span::Word(word) => (*word).into(),
            Span::Phrase(words) => format!("\"{}\"", words.join(" ")),
            Span::Sloppy(words, slop) => format!("“{}”~{slop}", words.join(" ")),
            Span::Pattern(pattern) => pattern.text.into(),
            Span::Exact(words) => format!("exact:\"{}\"", words.join(" ")),
            Span::Any(spans) => {
                let spans: Vec<String> = spans
                    .iter()
                    .map(|span| match (dialect, span) {
                        (Dialect::Newshound | Dialect::Factiva, Span::Near(..)) => {
                            span.text(dialect)
                        }
                        _ => span.operand(dialect),
                    })
                    .collect();
                spans.join(" OR ")
            }
            Span::Near(near, negated, left, right) => {
                let not = if *negated { "NOT " } else { "" };
                let left = match (&**left, dialect) {
                    // Proximities are read from left to right, except in Nexis, which takes the smallest distance first.
                    (Span::Near(..), Dialect::Newshound | Dialect::Factiva) => left.text(dialect),
                    _ => left.operand(dialect),
                };
                format!(
                    "{left} {not}{} {}",
                    near.text(dialect),
                    right.operand(dialect)
                )
            }
            Span::AtLeast(count, span) => format!("atleast{count}({})", span.text(dialect)),
            Span::In(field, span) => format!("{field}:{}", span.operand(dialect)),
            Span::Lead(words, span) => format!("lead/{words}:{}", span.operand(dialect)),
        }
    }

    fn operand(&self, dialect: Dialect) -> String {
        match self {
            Span::Any(_) | Span::Near(..) => format!("({})", self.text(dialect)),
            _ => self.text(dialect),
        }
    }
}

impl Closeness {
    fn text(self, dialect: Dialect) -> String {
        match (self, dialect) {
            (Closeness::Within(n), Dialect::Nexis) => format!("w/{n}"),
            (Closeness::Within(n), Dialect::Factiva) => format!("/N{n}/"),
            (Closeness::Within(n), _) => format!("NEAR/{n}"),
            (Closeness::InOrder(n), Dialect::Nexis) => format!("pre/{n}"),
            (Closeness::InOrder(n), Dialect::Factiva) => format!("w/{n}"),
            (Closeness::InOrder(n), _) => format!("ADJ/{n}"),
            (Closeness::Sentence, _) => "/s".into(),
            (Closeness::Paragraph, Dialect::Factiva) => "same".into(),
            (Closeness::Paragraph, _) => "/p".into(),
        }
    }
}
