//! A query of words, answered a term at a time.
//!
//! How many articles match is always told, so the postings of a query are read to their end whatever could be passed over
//! in search of the best. Then it is cheapest to read them as they lie, block by block, into rows of bits, one for each word in
//! each text, of which matches are told by the sixty-four. Scored are only documents that may be among the best: those that have something often
//! enough ([`MaxScore`]). The engine goes document by document, and asks a scorer for each text of an article, twice: once to
//! count and once to rank.
//!
//! Scores are added up in double precision. The engine's are of single precision, of which a few have an exact sum there, in whatever
//! order: so these are what the judge ([`crate::engine::judge`]) would say, and it is not asked.
//!
//! It is for what most queries are: words, phrases, patterns and filters (days, lengths, languages), nested in any way. What positions
//! decide otherwise is judged document by document ([`crate::engine::judge`]).

use std::cell::Cell;

use newshound_index::Reader;
use tantivy::DocAddress;

use crate::deadline::Deadline;
use crate::engine::max_score::MaxScore;
use crate::engine::query_tree::QueryTree;
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::window::{GROUP, Group, WINDOW, Window, WindowFrequencies, places};
use crate::engine::window_reader::WindowReader;

/// Documents of a window that were passed.
struct Passed<'a, 's> {
    /// The number of their segment.
    segment: u32,
    postings: &'a WindowReader<'s>,
    rows: &'a [WindowFrequencies],
    group: Group,
    /// Those of the group that live and match.
    matched: u64,
    /// Whether no other group of the window was told of before.
    is_first: bool,
}

impl Passed<'_, '_> {
    fn address(&self, place: u32) -> DocAddress {
        DocAddress::new(self.segment, self.group.first + place)
    }
}

impl QueryTree<'_> {
    /// Calls `visit` with each living document that matches and scores more than the last call returned. Returns how many match
    /// in all, as far as time goes.
    pub(crate) fn each_scored(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(ScoredDoc) -> f64,
    ) -> tantivy::Result<u64> {
        let mut best = MaxScore::new(&self.sources);
        let mut total = 0;
        let mut scores = [0.0; GROUP as usize];
        self.each_group(reader, deadline, |passed| {
            let Passed {
                postings,
                rows,
                group,
                matched,
                ..
            } = *passed;
            if passed.is_first {
                best.bound();
            }
            total += u64::from(matched.count_ones());
            // What scores nothing may still be among the first as long as there are few.
            let promising = match best.least < 0.0 {
                true => matched,
                false => matched & postings.often(rows, group, &best.often),
            };
            if promising == 0 {
                return;
            }
            postings.score(rows, group, promising, &mut scores);
            for place in places(promising) {
                let score = scores[place as usize];
                if score > best.least {
                    best.least = visit(ScoredDoc {
                        address: passed.address(place),
                        score,
                        holds: postings.holds(rows, group, place),
                    });
                }
            }
        })?;
        Ok(total)
    }

    /// Calls `visit` with each living document that matches, as far as time goes.
    pub(crate) fn each(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(DocAddress),
    ) -> tantivy::Result<()> {
        self.each_group(reader, deadline, |passed| {
            places(passed.matched).for_each(|place| visit(passed.address(place)));
        })
    }

    /// How many living documents match, as far as time goes.
    pub(crate) fn count(&self, reader: &Reader, deadline: &Deadline) -> tantivy::Result<u64> {
        let mut total = 0;
        self.each_group(reader, deadline, |passed| {
            total += u64::from(passed.matched.count_ones());
        })?;
        Ok(total)
    }

    /// Calls `visit` with all documents that match, by the group.
    fn each_group(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(&Passed<'_, '_>),
    ) -> tantivy::Result<()> {
        thread_local! {
            /// Rows at rest.
            static IDLE: Cell<Vec<WindowFrequencies>> = const { Cell::new(Vec::new()) };
        }
        let mut rows = IDLE.take();
        if rows.len() < self.sources.len() {
            rows.resize_with(self.sources.len(), WindowFrequencies::default);
        }
        // Few at first, as long as nothing is known of what the best score.
        let mut size = 16 * GROUP;
        for (ord, segment) in (0..).zip(reader.segment_readers()) {
            let mut postings = WindowReader::open(self, reader, segment)?;
            while let Some(start) = postings.next()
                && !deadline.is_over()
            {
                let mut window = Window::at(start, size);
                size = (2 * size).min(WINDOW);
                postings.pass(&mut window, &mut rows);
                let alive = segment.alive_bitset();
                let mut is_first = true;
                for group in window.groups() {
                    let mut matched = window.wanted(group);
                    if matched == 0 {
                        continue;
                    }
                    if let Some(alive) = alive {
                        for place in places(matched) {
                            let is_deleted = alive.is_deleted(group.first + place);
                            matched ^= u64::from(is_deleted) << place;
                        }
                    }
                    visit(&Passed {
                        segment: ord,
                        postings: &postings,
                        rows: &rows,
                        group,
                        matched,
                        is_first: std::mem::take(&mut is_first),
                    });
                }
            }
        }
        IDLE.set(rows);
        Ok(())
    }
}
