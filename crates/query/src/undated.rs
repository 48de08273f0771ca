//! What is said of articles without a date where a query or its order asks for a time: how many would match but for that, and how
//! many are among the hits.
//!
//! News that was scraped often has none, and an archivist who asks for a year must be told what the year cannot find.

use std::sync::Arc;

use newshound_index::Reader;

use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::rank::{Scoring, by_score};
use crate::plan::{Clause, Condition, Plan};
use crate::request::{Request, Sort};
use crate::{Error, UndatedFate, Warning};

/// The warnings of a query that `total` articles match; none where all articles have a date, and where time runs out.
pub(crate) fn warnings(
    plan: &Plan,
    request: &Request,
    total: u64,
    reader: &Reader,
    compile: impl Fn(&Clause) -> Result<Compiled, Error>,
    deadline: &Deadline,
) -> Result<Vec<Warning>, Error> {
    let widened = widened(&plan.clause, false);
    let mut warnings = Vec::new();
    if total == 0 && asks_for_no_day(&plan.clause) {
        warnings.push(Warning::NoCommonDay);
    }
    let among = fate(request, &plan.clause);
    if widened.is_none() && among.is_none() || reader.is_dated()? {
        return Ok(warnings);
    }
    let count = |clause: &Clause| {
        let scoring = Scoring {
            compiled: Arc::new(compile(clause)?),
            together: None,
            decay: None,
        };
        by_score(reader, &scoring, 0, deadline).map(|found| found.total)
    };
    if let Some(clause) = widened {
        let articles = count(&clause)?.saturating_sub(total);
        warnings.extend((articles > 0).then_some(Warning::UndatedLeftOut { articles }));
    }
    if let Some(fate) = among {
        let articles = count(&without_date(&plan.clause))?;
        warnings.extend((articles > 0).then_some(Warning::UndatedAmongHits { articles, fate }));
    }
    Ok(match deadline.was_reached() {
        true => Vec::new(),
        false => warnings,
    })
}

/// What becomes of articles that have no date and are among the hits of a request; `None` where they stand as others do.
fn fate(request: &Request, clause: &Clause) -> Option<UndatedFate> {
    match request {
        Request {
            sort: Sort::Date | Sort::DateDescending,
            limit: 1..,
            ..
        } => Some(UndatedFate::Last),
        Request {
            half_life: Some(_),
            limit: 1..,
            ..
        } => Some(UndatedFate::Oldest),
        _ if leaves_out_time(clause, false) => Some(UndatedFate::Kept),
        _ => None,
    }
}

/// Whether a time is asked for only to leave it out, for itself alone: what else is left out with it has no need of a date.
fn leaves_out_time(clause: &Clause, negated: bool) -> bool {
    match &clause.condition {
        Condition::Published { from, to } => negated && from.or(*to).is_some(),
        Condition::Boolean {
            must,
            should,
            must_not,
        } => {
            let mut kept = must.iter().chain(should);
            let is_alone = !negated || must.len() + must_not.len() <= 1;
            is_alone
                && !must_not.iter().any(is_any_day)
                && (kept.any(|clause| leaves_out_time(clause, negated))
                    || must_not
                        .iter()
                        .any(|clause| leaves_out_time(clause, !negated)))
        }
        _ => false,
    }
}

/// The articles of `clause` that have no date.
fn without_date(clause: &Clause) -> Clause {
    let undated = Clause {
        text: String::new(),
        condition: undated(),
    };
    Clause {
        text: String::new(),
        condition: Condition::Boolean {
            must: vec![clause.clone(), undated],
            should: Vec::new(),
            must_not: Vec::new(),
        },
    }
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
        } if negated || !must_not.iter().any(is_any_day) && !have_no_day(must) => {
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

/// Whether a part of the query, which is not left out, asks for times that have no day in common.
fn asks_for_no_day(clause: &Clause) -> bool {
    match &clause.condition {
        Condition::Boolean { must, should, .. } => {
            have_no_day(must) || must.iter().chain(should).any(asks_for_no_day)
        }
        _ => false,
    }
}

/// Whether the times among `clauses` have no day in common.
fn have_no_day(clauses: &[Clause]) -> bool {
    let (mut first, mut last) = (None, None);
    for clause in clauses {
        if let Condition::Published { from, to } = &clause.condition {
            first = first.max(*from);
            last = match (last, *to) {
                (Some(last), Some(to)) => Some(to.min(last)),
                (last, to) => last.or(to),
            };
        }
    }
    first.zip(last).is_some_and(|(first, last)| first > last)
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
