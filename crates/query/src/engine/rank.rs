//! Finds the hits to show, in their order.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use newshound_index::Reader;
use tantivy::DocAddress;
use tantivy::query::EnableScoring;

use crate::Error;
use crate::deadline::Deadline;
use crate::engine::candidates::{Candidates, Columns, TOLERANCE, each_match};
use crate::engine::compiled::{Compiled, SegmentJudge};
use crate::engine::judge::Judge;
use crate::engine::plain::AsQuery;
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::scoring::Scoring;
use crate::engine::together::Together;
use crate::explain::ScorePart;

/// The result of a search: how many documents match, and the best of them in order.
pub(crate) struct Found {
    pub(crate) total: u64,
    pub(crate) ranked: Vec<ScoredDoc>,
}

/// Finds the `limit` best documents by score; equal ones are in the order of their ids.
pub(crate) fn by_score(
    reader: &Reader,
    scoring: &Scoring,
    limit: usize,
    deadline: &Deadline,
) -> Result<Found, Error> {
    let compiled = &scoring.compiled;
    let depth = match &scoring.together {
        Some(together) if limit > 0 => limit.max(together.depth()),
        _ => limit,
    };
    let mut best = Candidates::new(depth);
    let tree = compiled.tree(reader)?;
    let (total, mut ranked) = if let Some(tree) = tree {
        let total = match depth {
            0 => tree.count(reader, deadline)?,
            _ => tree.each_scored(reader, deadline, |found| {
                let score = found.score * scoring.factor(found.address);
                best.add(ScoredDoc { score, ..found });
                best.threshold
            })?,
        };
        // A tree's scores equal those of the judge.
        (total, best.settled())
    } else if depth > 0 && compiled.is_positional() {
        let total = best.collect_all(reader, scoring, deadline)?;
        // The judge has scored them already.
        (total, best.settled())
    } else if depth > 0 && scoring.decay.is_some() {
        let total = best.collect_all(reader, scoring, deadline)?;
        (total, judge(reader, scoring, best.found, deadline)?)
    } else {
        let total = total(reader, compiled, deadline)?;
        best.collect_best(reader, compiled, deadline)?;
        (total, judge(reader, scoring, best.found, deadline)?)
    };
    let together = scoring.together.as_ref();
    // The first `looked_at` get new scores and are sorted again, so here it only matters which documents they are.
    let looked_at = together.map_or(0, |together| ranked.len().min(together.depth()));
    sort(reader, &mut ranked, looked_at..depth);
    ranked.truncate(depth);
    if let Some(together) = together {
        let best = &mut ranked[..looked_at];
        bring_together(reader, scoring, together, best, deadline)?;
        sort(reader, best, 0..limit);
    }
    ranked.truncate(limit);
    Ok(Found { total, ranked })
}

/// Adds to the scores of `ranked` the bonus for words that stand together.
fn bring_together(
    reader: &Reader,
    scoring: &Scoring,
    together: &Together,
    ranked: &mut [ScoredDoc],
    deadline: &Deadline,
) -> Result<(), Error> {
    ranked.sort_unstable_by_key(|placed| placed.address);
    let additions = together.additions(reader, ranked, deadline)?;
    for (placed, addition) in ranked.iter_mut().zip(additions) {
        let factor = scoring.factor(placed.address);
        let addition = together.sum(addition, placed.score / factor) * factor;
        let score = placed.score + addition;
        *placed = ScoredDoc { score, ..*placed }.settled();
    }
    Ok(())
}

/// How many documents match.
fn total(reader: &Reader, compiled: &Compiled, deadline: &Deadline) -> Result<u64, Error> {
    let mut total = 0;
    if compiled.is_positional() {
        each_match(reader, compiled, false, deadline, |_, _| total += 1)?;
        return Ok(total);
    }
    let scoring = EnableScoring::disabled_from_searcher(reader.searcher());
    let weight = compiled.query().weight(scoring)?;
    for segment in reader.segment_readers() {
        if deadline.is_over() {
            break;
        }
        total += u64::from(weight.count(segment)?);
    }
    Ok(total)
}

/// Finds the first `limit` documents by day of publication; undated ones are last, those of one day in the order of their ids.
pub(crate) fn by_date(
    reader: &Reader,
    scoring: &Scoring,
    limit: usize,
    newest_first: bool,
    deadline: &Deadline,
) -> Result<Found, Error> {
    let mut dated = Vec::new();
    let columns = reader.segment_readers().iter().map(Columns::of);
    let columns: Vec<Columns> = columns.collect::<tantivy::Result<_>>()?;
    let mut add = |address: DocAddress| {
        let columns = &columns[address.segment_ord as usize];
        let day = columns.days.first(address.doc_id);
        let id = columns.ids.first(address.doc_id).unwrap_or(0);
        dated.push((day, id, address));
    };
    let compiled = &scoring.compiled;
    match compiled.tree(reader)? {
        Some(tree) => tree.each(reader, deadline, add)?,
        None => each_match(reader, compiled, false, deadline, |address, _| add(address))?,
    }
    let total = dated.len() as u64;
    let key = |(day, id, address): &(Option<i64>, u64, DocAddress)| {
        let since = day.unwrap_or(0);
        (
            day.is_none(),
            if newest_first { -since } else { since },
            *id,
            *address,
        )
    };
    dated.sort_unstable_by_key(key);
    dated.truncate(limit);
    let order = dated
        .iter()
        .map(|(.., address)| ScoredDoc::of(*address, 0.0));
    let order = order.collect();
    let mut judged = judge(reader, scoring, order, deadline)?;
    if let Some(together) = &scoring.together {
        bring_together(reader, scoring, together, &mut judged, deadline)?;
    }
    let scores: HashMap<DocAddress, f64> = judged
        .into_iter()
        .map(|ranked| (ranked.address, ranked.score))
        .collect();
    let ranked = dated
        .into_iter()
        .map(|(.., address)| ScoredDoc::of(address, scores.get(&address).copied().unwrap_or(0.0)));
    Ok(Found {
        total,
        ranked: ranked.collect(),
    })
}

/// Replaces the scores of `candidates` by final ones, and returns them in order of their addresses.
fn judge(
    reader: &Reader,
    scoring: &Scoring,
    mut candidates: Vec<ScoredDoc>,
    deadline: &Deadline,
) -> Result<Vec<ScoredDoc>, Error> {
    candidates.sort_unstable_by_key(|found| found.address);
    let mut ranked = Vec::with_capacity(candidates.len());
    let addresses = candidates.into_iter().map(|found| found.address);
    let compiled = &scoring.compiled;
    each_judged(reader, compiled, addresses, deadline, |address, judge| {
        let score = judge.score(address.doc_id).unwrap_or(0.0);
        ranked.push(ScoredDoc::of(address, score * scoring.factor(address)).settled());
    })?;
    Ok(ranked)
}

/// What each clause adds to the score of each of `hits`, in their order.
pub(crate) fn explain(
    reader: &Reader,
    scoring: &Scoring,
    hits: &[ScoredDoc],
    deadline: &Deadline,
) -> Result<Vec<Vec<ScorePart>>, Error> {
    let mut order: Vec<usize> = (0..hits.len()).collect();
    order.sort_unstable_by_key(|&hit| hits[hit].address);
    let mut parts = vec![Vec::new(); hits.len()];
    let mut next = order.iter();
    let addresses = order.iter().map(|&hit| hits[hit].address);
    let compiled = &scoring.compiled;
    each_judged(reader, compiled, addresses, deadline, |address, judge| {
        if let Some(&hit) = next.next() {
            parts[hit] = judge.parts(address.doc_id);
        }
    })?;
    for (parts, hit) in parts.iter_mut().zip(hits) {
        let factor = scoring.factor(hit.address);
        let sum: f64 = parts.iter().map(|part| f64::from(part.score)).sum();
        let together = hit.score / factor - sum;
        if scoring.together.is_some() && together > sum * TOLERANCE {
            parts.push(ScorePart::single("where words stand", together));
        }
        if scoring.decay.is_some() {
            parts.push(ScorePart {
                factor: Some(factor as f32),
                ..ScorePart::single("age", 0.0)
            });
        }
    }
    Ok(parts)
}

/// Calls `visit` with each of `addresses`, which must be in order, and the judge of its segment.
fn each_judged(
    reader: &Reader,
    compiled: &Compiled,
    addresses: impl Iterator<Item = DocAddress>,
    deadline: &Deadline,
    mut visit: impl FnMut(DocAddress, &mut SegmentJudge),
) -> Result<(), Error> {
    let scoring = EnableScoring::enabled_from_searcher(reader.searcher());
    // Only few documents are judged, and they must get correct scores even when time ran out.
    deadline.again(|deadline| {
        let weights = compiled.weigh(scoring, deadline)?;
        let mut current: Option<(u32, SegmentJudge)> = None;
        for address in addresses {
            let ord = address.segment_ord;
            let (_, judge) = match current.take().filter(|(known, _)| *known == ord) {
                Some(known) => current.insert(known),
                None => {
                    let judge = weights.of_segment(reader.segment_reader(ord))?;
                    current.insert((ord, judge))
                }
            };
            visit(address, judge);
        }
        Ok(())
    })
}

/// Sorts so that the places `wanted` hold what a full sort would put there: by score, the best first, and equal ones by id. Documents
/// that belong before or behind these places end up there, in any order.
fn sort(reader: &Reader, ranked: &mut [ScoredDoc], wanted: Range<usize>) {
    let end = wanted.end.min(ranked.len());
    let start = wanted.start.min(end);
    bring_forward(reader, ranked, end);
    bring_forward(reader, &mut ranked[..end], start);
    let ranked = &mut ranked[start..end];
    ranked.sort_unstable_by_key(by_bits);
    for equal in ranked.chunk_by_mut(|a, b| by_bits(a) == by_bits(b)) {
        // Mostly there is one document, whose id need not be looked up.
        if equal.len() > 1 {
            equal.sort_by_cached_key(|placed| (reader.id_key(placed.address), placed.address));
        }
    }
}

/// Moves the `best` best documents to the front, in any order.
fn bring_forward(reader: &Reader, ranked: &mut [ScoredDoc], best: usize) {
    if best == 0 || best == ranked.len() {
        return;
    }
    let (better, last, worse) = ranked.select_nth_unstable_by_key(best - 1, by_bits);
    let last = by_bits(last);
    let is_last = |placed: &ScoredDoc| by_bits(placed) == last;
    let end = best + partition(worse, is_last);
    if end == best {
        return;
    }
    let first = partition(better, |placed| !is_last(placed));
    // Many documents may have this score, as field norms take only few different values.
    let equal = &mut ranked[first..end];
    let with_id = |placed: &ScoredDoc| (reader.id_key(placed.address), *placed);
    let mut by_id: Vec<_> = equal.iter().map(with_id).collect();
    by_id.select_nth_unstable_by_key(best - first, |(id, placed)| (*id, placed.address));
    for (place, (_, placed)) in equal.iter_mut().zip(by_id) {
        *place = placed;
    }
}

/// Moves the documents for which `is` holds before the others, and returns how many there are.
fn partition(ranked: &mut [ScoredDoc], is: impl Fn(&ScoredDoc) -> bool) -> usize {
    let mut found = 0;
    for at in 0..ranked.len() {
        if is(&ranked[at]) {
            ranked.swap(at, found);
            found += 1;
        }
    }
    found
}

/// A key that sorts by score, the best first. Scores are never negative, so their bits have the same order.
fn by_bits(placed: &ScoredDoc) -> Reverse<u64> {
    Reverse(placed.score.to_bits())
}
