//! What is said of a query for a time: how many articles match it but for that they have no date.
//!
//! News that was scraped often has none, and an archivist who asks for a year must be told what the year cannot find.

use std::sync::Arc;

use newshound_article::Date;
use newshound_index::Reader;

use crate::Error;
use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::rank::{Scoring, by_score};
use crate::plan::{Clause, Condition, Plan};

/// What matches `plan` but for its date, which it has none; `None` where no condition on the day of publication stands beside all
/// else of the query, or all articles have a date.
pub(crate) fn clause(plan: &Plan, reader: &Reader) -> Result<Option<Clause>, Error> {
    match without_dates(&plan.clause) {
        Some(clause) if !reader.is_dated()? => Ok(Some(clause)),
        _ => Ok(None),
    }
}

/// The warning, where any article is of `clause`, compiled.
pub(crate) fn warning(
    compiled: Compiled,
    reader: &Reader,
    deadline: &Deadline,
) -> Result<Option<String>, Error> {
    let scoring = Scoring {
        compiled: Arc::new(compiled),
        together: None,
        decay: None,
    };
    let count = by_score(reader, &scoring, 0, deadline)?.total;
    Ok(match count {
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

/// The clause with "no date" in the place of the days that it asks for; `None` where it asks for none, or not of all.
fn without_dates(clause: &Clause) -> Option<Clause> {
    let is_period = |clause: &Clause| match clause.condition {
        Condition::Published { from, to } => from.or(to).is_some(),
        _ => false,
    };
    let is_any_day = |clause: &Clause| match clause.condition {
        Condition::Published { from, to } => from.or(to).is_none(),
        _ => false,
    };
    let dated = Clause {
        text: String::new(),
        condition: Condition::Published {
            from: None::<Date>,
            to: None,
        },
    };
    let all = || Clause {
        text: String::new(),
        condition: Condition::Present(None),
    };
    let condition = match &clause.condition {
        _ if is_period(clause) => Condition::Boolean {
            must: vec![all()],
            should: Vec::new(),
            must_not: vec![dated],
        },
        Condition::Boolean {
            must,
            should,
            must_not,
        } if must.iter().any(is_period) && !must_not.iter().any(is_any_day) => {
            let others = must.iter().filter(|clause| !is_period(clause));
            let others: Vec<Clause> = others.cloned().collect();
            let must_not = must_not.iter().cloned().chain([dated]);
            Condition::Boolean {
                must: match others.is_empty() {
                    true => vec![all()],
                    false => others,
                },
                should: should.clone(),
                must_not: must_not.collect(),
            }
        }
        _ => return None,
    };
    Some(Clause {
        text: clause.text.clone(),
        condition,
    })
}
