//! The names of operators, and the syntax of those for distances and for shared units of text.

use crate::proximity::{Proximity, Unit};
use crate::syntax::chunk::{is_number, narrow};
use crate::syntax::dialect::{Dialect, is_wrapped_distance};

/// The operators between clauses, and the one before a clause.
pub(crate) const CONNECTIVES: [&str; 3] = ["AND", "OR", "NOT"];

/// The project's own operators of distance: without an order and with one. The distance follows the name directly or behind a slash.
pub(crate) const DISTANCES: [&str; 2] = [NEAR, ADJ];
pub(crate) const NEAR: &str = "NEAR";
pub(crate) const ADJ: &str = "ADJ";

/// Names of such operators in other search services, always followed by a slash, and whether they have an order.
const OTHER_DISTANCES: [(&str, bool); 5] = [
    ("n", false),
    ("within", false),
    ("p", true),
    ("pre", true),
    ("onear", true),
];

/// Whether a word is the name of an operator of the project's own, in any letter case.
pub(crate) fn is_called_operator(word: &str) -> bool {
    let mut operators = CONNECTIVES.into_iter().chain(DISTANCES);
    operators.any(|name| word.eq_ignore_ascii_case(name))
}

/// The largest distance of NEAR and ADJ, in positions.
const MAX_DISTANCE: u32 = 1000;

/// Reads `NEAR/5`, `w/5`, `near5`, `ADJ/5`, `pre/5`, `/s`, `/p` and the forms that a dialect adds; `None` for anything else.
///
/// # Errors
/// A message for what is nearly such an operator.
pub(crate) fn proximity(chunk: &str, dialect: Dialect) -> Result<Option<Proximity>, String> {
    let narrow: String = chunk.chars().map(narrow).collect();
    let lowered = narrow.to_ascii_lowercase();
    if let Some(unit) = unit(&lowered, dialect) {
        return Ok(Some(Proximity::Same(unit)));
    }
    if DISTANCES.contains(&&*narrow) {
        return Err(format!("{chunk} needs a distance, as in {chunk}/5"));
    }
    let Some((number, ordered)) = distance(&lowered, dialect) else {
        return Ok(None);
    };
    if !is_number(number) {
        return Ok(None);
    }
    match number.parse() {
        Ok(distance @ 1..=MAX_DISTANCE) => Ok(Some(Proximity::Within { distance, ordered })),
        _ => Err(format!("a distance is a number from 1 to {MAX_DISTANCE}")),
    }
}

/// Whether `chunk` is an operator that [`proximity`] reads, or nearly one.
pub(crate) fn is_proximity(chunk: &str, dialect: Dialect) -> bool {
    !matches!(proximity(chunk, dialect), Ok(None))
}

fn unit(lowered: &str, dialect: Dialect) -> Option<Unit> {
    match lowered {
        "/s" | "w/s" => Some(Unit::Sentence),
        "/p" | "w/p" => Some(Unit::Paragraph),
        "/seg" | "w/seg" if dialect == Dialect::Nexis => Some(Unit::Paragraph),
        "same" if dialect == Dialect::Factiva => Some(Unit::Paragraph),
        _ => None,
    }
}

/// The text of the number, and whether the operands must be in order; `None` if this is no distance.
fn distance(lowered: &str, dialect: Dialect) -> Option<(&str, bool)> {
    if dialect == Dialect::Factiva && is_wrapped_distance(lowered) {
        return Some((&lowered[2..lowered.len() - 1], false));
    }
    if dialect == Dialect::Nexis {
        match lowered.as_bytes().first()? {
            b'/' => return Some((&lowered[1..], false)),
            b'+' => return Some((&lowered[1..], true)),
            _ => {}
        }
    }
    let letters = lowered.find(|c: char| !c.is_ascii_alphabetic())?;
    let (name, number) = lowered.split_at(letters);
    let slashed = number.strip_prefix('/');
    let ordered = match own_distance(name) {
        Some(own) => own == ADJ,
        None if slashed.is_none() => return None,
        None if name == "w" => dialect == Dialect::Factiva,
        None => {
            let mut others = OTHER_DISTANCES.into_iter();
            others.find(|(other, _)| *other == name)?.1
        }
    };
    Some((slashed.unwrap_or(number), ordered))
}

/// The project's own operator of distance with this name, in any letter case.
pub(crate) fn own_distance(name: &str) -> Option<&'static str> {
    let mut own = DISTANCES.into_iter();
    own.find(|own| own.eq_ignore_ascii_case(name))
}
