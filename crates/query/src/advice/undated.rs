//! Warns of articles without a date where a query or its sort order depends on dates: how many more would match if they had a date, and
//! how many are among the hits.
//!
//! Scraped news often has no date, and whoever asks for a year has to know what the year cannot find.

use newshound_index::Reader;

use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::rank::by_score;
use crate::engine::scoring::Scoring;
use crate::plan::{Clause, Condition, Plan};
use crate::request::{Request, Sort};
use crate::{Error, UndatedFate, Warning};

/// The warnings for a query that `total` articles match. None if all articles have a date, or if time runs out.
pub(crate) fn warnings(
    plan: &Plan,
    request: &Request,
    total: u64,
    reader: &Reader,
    compile: impl Fn(&Clause) -> Result<Compiled, Error>,
    deadline: &Deadline,
) -> Result<Vec<Warning>, Error> {
    let widened = with_undated(&plan.clause, Times::Asked, false);
    let mut warnings = Vec::new();
    if total == 0 && asks_for_no_day(&plan.clause) {
        warnings.push(Warning::NoCommonDay);
    }
    let place = place(request);
    let narrowed = match place {
        Some(_) => None,
        None => with_undated(&plan.clause, Times::LeftOut, false),
    };
    let none_matters = widened.is_none() && narrowed.is_none() && place.is_none();
    if none_matters || reader.is_dated()? {
        return Ok(warnings);
    }
    let count = |clause: &Clause| {
        let scoring = Scoring {
            compiled: compile(clause)?,
            together: None,
            decay: None,
        };
        by_score(reader, &scoring, 0, deadline).map(|found| found.total)
    };
    if let Some(clause) = widened {
        let articles = count(&clause)?.saturating_sub(total);
        warnings.extend((articles > 0).then_some(Warning::UndatedLeftOut { articles }));
    }
    let among = match (place, narrowed) {
        (Some(fate), _) => Some((count(&without_date(&plan.clause))?, fate)),
        (None, Some(clause)) => {
            let articles = total.saturating_sub(count(&clause)?);
            Some((articles, UndatedFate::Kept))
        }
        (None, None) => None,
    };
    let found = among.filter(|(articles, _)| *articles > 0);
    warnings.extend(found.map(|(articles, fate)| Warning::UndatedAmongHits { articles, fate }));
    Ok(match deadline.was_reached() {
        true => Vec::new(),
        false => warnings,
    })
}

/// Where the requested order places hits without a date; `None` if it places them like all others.
fn place(request: &Request) -> Option<UndatedFate> {
    match request {
        Request { limit: 0, .. } => None,
        Request {
            sort: Sort::Date | Sort::DateDescending,
            ..
        } => Some(UndatedFate::Last),
        Request {
            half_life: Some(_), ..
        } => Some(UndatedFate::Oldest),
        _ => None,
    }
}

/// Which of a query's conditions on dates are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    /// Those that an article must meet.
    Asked,
    /// Those that an article must not meet, alone or together with other conditions.
    LeftOut,
}

/// The matches of `clause` that have no date.
fn without_date(clause: &Clause) -> Clause {
    Clause::unnamed(Condition::Boolean {
        must: vec![clause.clone(), Clause::unnamed(undated())],
        should: Vec::new(),
        must_not: Vec::new(),
    })
}

/// The clause with "or no date" added to each of the conditions meant by `times`. It matches more where the conditions are required,
/// and less where they are excluded. `None` if there are no such conditions. `negated` tells whether the clause itself is excluded.
fn with_undated(clause: &Clause, times: Times, negated: bool) -> Option<Clause> {
    let with = |condition| Clause {
        text: clause.text.clone(),
        condition,
    };
    let condition = match &clause.condition {
        Condition::Published { from, to }
            if from.or(*to).is_some() && negated == (times == Times::LeftOut) =>
        {
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
                    let widened = with_undated(clause, times, negated);
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

/// Whether a part of the query that is not excluded requires dates that have no day in common.
fn asks_for_no_day(clause: &Clause) -> bool {
    match &clause.condition {
        Condition::Boolean { must, should, .. } => {
            have_no_day(must) || must.iter().chain(should).any(asks_for_no_day)
        }
        _ => false,
    }
}

/// Whether the conditions on dates among `clauses` have no day in common.
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

/// The articles without a date.
fn undated() -> Condition {
    let any_day = Condition::Published {
        from: None,
        to: None,
    };
    Condition::Boolean {
        must: vec![Clause::unnamed(Condition::Present(None))],
        should: Vec::new(),
        must_not: vec![Clause::unnamed(any_day)],
    }
}

/// Whether a clause matches articles with any date.
fn is_any_day(clause: &Clause) -> bool {
    match clause.condition {
        Condition::Published { from, to } => from.or(to).is_none(),
        _ => false,
    }
}
