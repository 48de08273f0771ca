//! Which hits are shown, in which order.

use newshound_index::Reader;
use tantivy::query::{EnableScoring, Weight};
use tantivy::{DocAddress, DocId, Score, SegmentReader};

use crate::Error;
use crate::compile::Compiled;
use crate::judge::Judge;

/// A document with its place in the ranking settled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ranked {
    pub(crate) score: f32,
    pub(crate) address: DocAddress,
}

/// How far a score of the engine may be from the judge's, relatively.
const TOLERANCE: Score = 1e-5;

/// How many documents match.
pub(crate) fn total(reader: &Reader, compiled: &Compiled) -> Result<u64, Error> {
    let weight = compiled
        .query()
        .weight(EnableScoring::disabled_from_searcher(reader))?;
    let mut total = 0;
    for segment in reader.segment_readers() {
        total += u64::from(weight.count(segment)?);
    }
    Ok(total)
}

/// The `limit` best documents by score, equal ones by id.
pub(crate) fn by_score(
    reader: &Reader,
    compiled: &Compiled,
    limit: usize,
) -> Result<Vec<Ranked>, Error> {
    let scoring = EnableScoring::enabled_from_searcher(reader);
    let weight = compiled.query().weight(scoring)?;
    let mut best = Candidates::new(limit);
    for (ord, segment) in (0..).zip(reader.segment_readers()) {
        best.collect(weight.as_ref(), ord, segment)?;
    }
    let mut ranked = judge(reader, compiled, best.found)?;
    sort(reader, &mut ranked)?;
    ranked.truncate(limit);
    Ok(ranked)
}

/// The first `limit` documents by day of publication, undated ones last, those of one day by id.
pub(crate) fn by_date(
    reader: &Reader,
    compiled: &Compiled,
    limit: usize,
    newest_first: bool,
) -> Result<Vec<Ranked>, Error> {
    let weight = compiled
        .query()
        .weight(EnableScoring::disabled_from_searcher(reader))?;
    let mut dated: Vec<(Option<i64>, u64, DocAddress)> = Vec::new();
    for (ord, segment) in (0..).zip(reader.segment_readers()) {
        let days = segment.fast_fields().i64("published")?;
        let ids = segment.fast_fields().u64("id_key")?;
        let alive = segment.alive_bitset();
        weight.for_each_no_score(segment, &mut |docs| {
            for &doc in docs
                .iter()
                .filter(|&&doc| alive.is_none_or(|alive| alive.is_alive(doc)))
            {
                dated.push((
                    days.first(doc),
                    ids.first(doc).unwrap_or(0),
                    DocAddress::new(ord, doc),
                ));
            }
        })?;
    }
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
    let order: Vec<DocAddress> = dated.into_iter().map(|(.., address)| address).collect();
    let judged = judge(
        reader,
        compiled,
        order.iter().map(|&address| (0.0, address)).collect(),
    )?;
    let score = |address| {
        judged
            .iter()
            .find(|ranked| ranked.address == address)
            .map_or(0.0, |ranked| ranked.score)
    };
    Ok(order
        .into_iter()
        .map(|address| Ranked {
            score: score(address),
            address,
        })
        .collect())
}

/// The candidates that can still be among the best `limit`, by the engine's scores.
struct Candidates {
    limit: usize,
    found: Vec<(Score, DocAddress)>,
    /// Candidates at which the list is next cut.
    full: usize,
    threshold: Score,
}

impl Candidates {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            found: Vec::new(),
            full: 2 * limit + 64,
            threshold: Score::MIN,
        }
    }

    fn collect(
        &mut self,
        weight: &dyn Weight,
        ord: u32,
        segment: &SegmentReader,
    ) -> Result<(), Error> {
        if self.limit == 0 {
            return Ok(());
        }
        let alive = segment.alive_bitset();
        weight.for_each_pruning(self.threshold, segment, &mut |doc: DocId, score| {
            if alive.is_none_or(|alive| alive.is_alive(doc)) {
                self.found.push((score, DocAddress::new(ord, doc)));
                if self.found.len() >= self.full {
                    self.cut();
                }
            }
            self.threshold
        })?;
        Ok(())
    }

    /// Drops what the judge cannot lift among the best, and keeps ties.
    fn cut(&mut self) {
        let (_, (worst, _), _) = self
            .found
            .select_nth_unstable_by(self.limit - 1, |a, b| b.0.total_cmp(&a.0));
        let least = *worst - worst.abs() * TOLERANCE;
        self.threshold = least.next_down();
        self.found.retain(|(score, _)| *score >= least);
        self.full = (2 * self.limit + 64).max(2 * self.found.len());
    }
}

/// Scores `candidates` for good, in order of their addresses.
fn judge(
    reader: &Reader,
    compiled: &Compiled,
    mut candidates: Vec<(Score, DocAddress)>,
) -> Result<Vec<Ranked>, Error> {
    candidates.sort_unstable_by_key(|(_, address)| *address);
    let weights = compiled.weigh(EnableScoring::enabled_from_searcher(reader))?;
    let mut ranked = Vec::with_capacity(candidates.len());
    let mut current: Option<(u32, Judge<_>)> = None;
    for (_, address) in candidates {
        let ord = address.segment_ord;
        if current.as_ref().is_none_or(|(known, _)| *known != ord) {
            current = Some((ord, weights.of_segment(reader.segment_reader(ord))?));
        }
        let score = current
            .as_mut()
            .and_then(|(_, judge)| judge.score(address.doc_id))
            .unwrap_or(0.0);
        ranked.push(Ranked {
            score: score as f32,
            address,
        });
    }
    Ok(ranked)
}

/// Orders by score, the best first, equal ones by id.
fn sort(reader: &Reader, ranked: &mut [Ranked]) -> Result<(), Error> {
    let mut ids = Vec::with_capacity(reader.segment_readers().len());
    for segment in reader.segment_readers() {
        ids.push(segment.fast_fields().u64("id_key")?);
    }
    ranked.sort_by_cached_key(|Ranked { score, address }| {
        let id = ids[address.segment_ord as usize]
            .first(address.doc_id)
            .unwrap_or(0);
        // Scores are never negative, so their bits order as they do.
        (std::cmp::Reverse(score.to_bits()), id, *address)
    });
    Ok(())
}
