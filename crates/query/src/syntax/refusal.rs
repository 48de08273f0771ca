//! Refuses syntax of another dialect, and what looks like an operator but is one in no dialect. It is never searched for as words: that
//! would answer another question, mostly without hits or an explanation.

use crate::syntax::chunk::is_number;
use crate::syntax::dialect::{Dialect, call, first_words, is_bare_tag, tag};
use crate::syntax::operator::{DISTANCES, own_distance};

/// Nexis' names for the dates of an article.
const DATES: [&str; 7] = [
    "date",
    "load-date",
    "loaddate",
    "pub-date",
    "pubdate",
    "publication-date",
    "publicationdate",
];

/// Tags of Factiva and ProQuest that no dialect here understands.
const TAGS_OF_OTHERS: [&str; 3] = ["au=", "rst=", "ti="];

/// Why a piece of syntax is refused.
pub(crate) struct Refusal {
    pub(crate) message: &'static str,
    /// What to write instead.
    pub(crate) advice: &'static str,
    /// The dialects that understand it.
    pub(crate) dialects: &'static [Dialect],
}

impl Refusal {
    /// A refusal of what no dialect understands.
    fn new(message: &'static str, advice: &'static str) -> Self {
        Self {
            message,
            advice,
            dialects: &[],
        }
    }

    fn understood_in(self, dialects: &'static [Dialect]) -> Self {
        Self { dialects, ..self }
    }
}

/// Why `chunk` is refused in `dialect`; `None` if it is not. `after` is the text that follows directly.
pub(crate) fn refused(chunk: &str, after: &str, dialect: Dialect) -> Option<Refusal> {
    let lowered = chunk.to_ascii_lowercase();
    let called = after.starts_with('(');
    let bare = after.trim_start();
    let compares = |text: &str| text.starts_with(['=', '<', '>']);
    let compared = bare.len() < after.len() && compares(bare);
    let mut dates = DATES.iter().filter_map(|name| lowered.strip_prefix(name));
    let is_compared_date = dates.any(|value| match value {
        "" => compared || is_date_word(bare),
        value => compares(value),
    });
    let refusal = match dialect {
        Dialect::Nexis if called && lowered.bytes().all(|b| b.is_ascii_lowercase()) => {
            Refusal::new(
                "this name is not understood",
                "names are headline, body, byline, hlead, allcaps, caps, atleast5 and length; dates are date:.., after:.. and before:..",
            )
        }
        Dialect::Nexis | Dialect::Factiva if is_compared_date => Refusal::new(
            "a date is not written so",
            "write date:2024, date:2001..2003, after:2024-10 or before:2025",
        ),
        Dialect::Factiva if tag(&lowered).is_some() || compared && is_bare_tag(&lowered) => {
            Refusal::new(
                "a tag is written without spaces",
                "write hd=ties or wc>1000",
            )
        }
        Dialect::Factiva if is_like_tag(&lowered) => Refusal::new(
            "this tag is not understood",
            "tags are hd=, by=, sn=, la=, lp=, hlp= and wc>; dates are date:.., after:.. and before:..",
        ),
        Dialect::Nexis | Dialect::Factiva if compared && is_number_behind(bare) => Refusal::new(
            "nothing but dates and lengths is compared",
            "write after:2024-10, before:2025 or words:>800; for the text, write it in quotes",
        ),
        Dialect::Factiva if own_distance(&lowered).is_some() => {
            Refusal::new("a distance is missing", "write adj5 or near5")
        }
        Dialect::Factiva if has_dollar(chunk) => Refusal::new(
            "$ is not understood",
            "write * for any letters; ? stands for one within a word",
        ),
        Dialect::Newshound if called && (call(&lowered).is_some() || lowered == "date") => {
            Refusal::new(
                "a field is written with a colon",
                "write title:(..), lead:(..), exact:.. or date:..",
            )
            .understood_in(&[Dialect::Nexis])
        }
        Dialect::Newshound
            if called && chunk == "AROUND" && after[1..].starts_with(char::is_numeric) =>
        {
            Refusal::new("this operator is not understood", "write NEAR/5")
        }
        Dialect::Newshound if tag(&lowered).is_some() => Refusal::new(
            "a field is written with a colon",
            "write title:ties, by:.. or words:>800",
        )
        .understood_in(&[Dialect::Factiva]),
        Dialect::Newshound if TAGS_OF_OTHERS.iter().any(|tag| lowered.starts_with(tag)) => {
            Refusal::new(
                "this tag is not understood",
                "write title:.., by:.., source:.., lang:.. or date:..; for the text, write it in quotes",
            )
        }
        Dialect::Newshound if first_words(chunk).is_some() => Refusal::new(
            "the first words are asked for with lead:",
            "write lead/50:(..)",
        )
        .understood_in(&[Dialect::Factiva]),
        _ => return operator_refused(chunk, &lowered, dialect),
    };
    Some(refusal)
}

/// Why `chunk` is refused because it looks like an operator but is not one in `dialect`.
fn operator_refused(chunk: &str, lowered: &str, dialect: Dialect) -> Option<Refusal> {
    // Such a name without a number is no distance, and is refused; but `w/out` is a word.
    let in_capitals = |name: &str| {
        let written = chunk.get(..name.len()).unwrap_or_default();
        DISTANCES.iter().any(|own| written.ends_with(own))
    };
    let meant = |(name, distance): (&str, &str)| {
        let is_distance = own_distance(name).is_some() || name == "onear";
        is_distance && (distance.len() <= 1 || in_capitals(name))
    };
    if lowered.split_once('/').is_some_and(meant) || matches!(lowered, "pre/s" | "pre/p") {
        return Some(Refusal::new(
            "a distance is a number",
            "write NEAR/5; for the words, write them in quotes",
        ));
    }
    if matches!(
        lowered,
        "/sent" | "/sentence" | "/para" | "/paragraph" | "w/sent" | "w/para"
    ) {
        return Some(Refusal::new(
            "this operator is not understood",
            "write /s for one sentence, /p for one paragraph; for the word, write it in quotes",
        ));
    }
    // With a letter of what is counted, too: `/5w`, `/w5`, `/5s`.
    let is_numbered = |rest: &str| {
        let rest = rest.strip_prefix(['n', 'w']).unwrap_or(rest);
        is_number(rest.strip_suffix(['n', 'w', 's', 'p']).unwrap_or(rest))
    };
    let slashed = lowered.strip_prefix("nw/").or_else(|| {
        let bare = lowered.trim_start_matches('/');
        (bare.len() < lowered.len()).then_some(bare)
    });
    let is_mark = |c: char| !c.is_alphanumeric() && !matches!(c, '*' | '?');
    let numbered = slashed.is_some_and(|rest| is_numbered(rest.trim_end_matches(is_mark)));
    let unfinished = lowered == "w/" && dialect != Dialect::Newshound;
    if chunk == "SAME" || matches!(lowered, "/seg" | "w/seg") || unfinished || numbered {
        let advice = match dialect {
            Dialect::Factiva => "write near5, adj5 or /n5/; for the word, write it in quotes",
            _ if lowered.starts_with("nw/") => "write NOT w/5; for the word, write it in quotes",
            _ => "write NEAR/5, /s or /p; for the word, write it in quotes",
        };
        let is_slip = lowered.starts_with("nw/")
            || lowered.starts_with("//")
            || numbered && !lowered.ends_with(|c: char| c.is_ascii_digit() || c == '/');
        let others: &[Dialect] = match dialect {
            Dialect::Newshound if !is_slip => &[Dialect::Nexis, Dialect::Factiva],
            _ => &[],
        };
        let refusal = Refusal::new("this operator is not understood", advice);
        return Some(refusal.understood_in(others));
    }
    if lowered == "atleast" {
        return Some(Refusal::new(
            "atleast needs a number",
            "write atleast5(ties)",
        ));
    }
    None
}

/// Whether a word has Factiva's `$` for letters at its end (`minist$3`) or within it (`colo$1r`). Behind fewer than three lower-case
/// letters the `$` belongs to an amount (`US$1bn`, `Can$5m`).
fn has_dollar(chunk: &str) -> bool {
    const FEWEST: usize = 3;
    chunk.rsplit_once('$').is_some_and(|(word, number)| {
        let letters = number.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_within = number.len() == letters.len() + 1;
        let small = word.chars().rev().take_while(|c| c.is_lowercase());
        small.take(FEWEST).count() == FEWEST && (letters.is_empty() || is_within)
    })
}

/// Whether a number follows the comparison signs at the start of `signs`.
fn is_number_behind(signs: &str) -> bool {
    let number = signs.trim_start_matches(['=', '<', '>', ' ']);
    number.starts_with(|c: char| c.is_ascii_digit())
}

fn is_date_word(after: &str) -> bool {
    let word = after.split(|c: char| !c.is_alphabetic()).next();
    let word = word.unwrap_or_default().to_ascii_lowercase();
    let words = [
        "aft", "after", "bef", "before", "from", "is", "geq", "leq", "gtr", "lss",
    ];
    words.contains(&word.as_str())
}

/// Whether `chunk`, which must be in lower case, starts like a Factiva tag: two or three letters followed by `=`, or by `<` or `>` and
/// a number.
fn is_like_tag(chunk: &str) -> bool {
    let letters = chunk.bytes().take_while(u8::is_ascii_lowercase).count();
    let rest = chunk[letters..].trim_start_matches(['<', '>']);
    let compares =
        rest.len() < chunk.len() - letters && rest.starts_with(|c: char| c.is_ascii_digit());
    (2..=3).contains(&letters) && (rest.starts_with('=') || compares)
}
