//! What is said of a query for a time: how many articles match it but for that they have no date.
//!
//! News that was scraped often has none, and an archivist who asks for a year must be told what the year cannot find.

use std::sync::Arc;

use newshound_index::Reader;

use crate::Error;
use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::rank::{Scoring, by_score};
use crate::plan::{Clause, Condition, Plan};

/// What would match `plan` if articles without a date had any that is asked for; `None` where no time is asked for, or all articles have
/// a date.
pub(crate) fn clause(plan: &Plan, reader: &Reader) -> Result<Option<Clause>, Error> {
    match widened(&plan.clause, false) {
        Some(clause) if !reader.is_dated()? => Ok(Some(clause)),
        _ => Ok(None),
    }
}

/// The warning, where `compiled`, which is that clause, has more articles than the `total` that match.
pub(crate) fn warning(
    compiled: Compiled,
    total: u64,
    reader: &Reader,
    deadline: &Deadline,
) -> Result<Option<String>, Error> {
    let scoring = Scoring {
        compiled: Arc::new(compiled),
        together: None,
        decay: None,
    };
    let count = by_score(reader, &scoring, 0, deadline)?.total;
    Ok(match count.saturating_sub(total) {
        _ if deadline.was_reached() => None,
        0 => None,
        1 => Some(
            "1 more article would match but has no date; with NOT date:* for the time it is found"
                .to_owned(),
        ),
        count => Some(format!(
            "{count} more articles would match but have no date; with NOT date:* for the time they are found"
        )),
    })
}

/// The clause with "or no date" beside each time that it asks for; `None` where it asks for none. What is left out by a time leaves
/// out no article without one.
fn widened(clause: &Clause, negated: bool) -> Option<Clause> {
    let with = |condition| Clause {
        text: clause.text.clone(),
        condition,
    };
    let condition = match &clause.condition {
        Condition::Published { from, to } if from.or(*to).is_some() && !negated => {
            Condition::Boolean {
                must: Vec::new(),
                should: vec![clause.clone(), with(undated())],
                must_not: Vec::new(),
            }
        }
        Condition::Boolean {
            must,
            should,
            must_not,
        } if negated || !must_not.iter().any(is_any_day) => {
            let mut found = false;
            let mut all = |clauses: &[Clause], negated: bool| -> Vec<Clause> {
                let one = |clause: &Clause| {
                    let widened = widened(clause, negated);
                    found |= widened.is_some();
                    widened.unwrap_or_else(|| clause.clone())
                };
                clauses.iter().map(one).collect()
            };
            let condition = Condition::Boolean {
                must: all(must, negated),
                should: all(should, negated),
                must_not: all(must_not, !negated),
            };
            found.then_some(condition)?
        }
        _ => return None,
    };
    Some(with(condition))
}

/// Articles without a date.
fn undated() -> Condition {
    let all = |condition| {
        vec![Clause {
            text: String::new(),
            condition,
        }]
    };
    Condition::Boolean {
        must: all(Condition::Present(None)),
        should: Vec::new(),
        must_not: all(Condition::Published {
            from: None,
            to: None,
        }),
    }
}

/// Whether articles with any date are meant.
fn is_any_day(clause: &Clause) -> bool {
    match clause.condition {
        Condition::Published { from, to } => from.or(to).is_none(),
        _ => false,
    }
}
