//! Evaluates a query of words a term at a time.
//!
//! The total number of matches is always reported, so a query's postings have to be read to their end, even those that could be skipped
//! in a search for the best hits. The cheapest way is then to read them in storage order, block by block, into rows of bits, one row
//! for each word in each text. Matches are found by operations on 64 documents at a time. Only documents that may be among the best are
//! scored: those with a word often enough ([`MaxScore`]). The engine would go document by document, with a scorer for each text of an
//! article, and do so twice: once to count and once to rank.
//!
//! Scores are added up in double precision. The engine's scores are of single precision, and the sum of a few such numbers is exact in
//! double precision, in any order. So the sums equal those of the judge ([`crate::engine::judge`]), which is not needed here.
//!
//! This covers most queries: words, phrases, patterns and filters (days, lengths, languages), nested in any way. Other positional
//! conditions are judged document by document ([`crate::engine::judge`]).

use std::cell::Cell;

use newshound_index::Reader;
use tantivy::DocAddress;

use crate::deadline::Deadline;
use crate::engine::max_score::MaxScore;
use crate::engine::query_tree::QueryTree;
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::window::{GROUP, WINDOW, Window, WindowFrequencies, places};
use crate::engine::window_reader::{GroupScores, WindowReader};

/// A window whose postings have been read.
struct Passed<'a, 's> {
    /// The ordinal of its segment.
    segment: u32,
    postings: &'a WindowReader<'s>,
    rows: &'a [WindowFrequencies],
    /// The window; its wanted documents are those that match and are not removed.
    window: Window,
}

impl QueryTree<'_> {
    /// Calls `visit` with each match that scores more than the last call's result. Removed documents are left out. Returns the total
    /// number of matches, as far as the deadline allowed.
    pub(crate) fn each_scored(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(ScoredDoc) -> f64,
    ) -> tantivy::Result<u64> {
        let mut best = MaxScore::new(&self.sources);
        let mut total = 0;
        let mut scores = GroupScores::default();
        self.each_window(reader, deadline, |passed| {
            let Passed {
                segment,
                postings,
                rows,
                window,
            } = passed;
            total += u64::from(window.count());
            for group in window.groups() {
                let matched = window.wanted(group);
                if matched == 0 {
                    continue;
                }
                let promising = matched & best.promising(rows, group);
                if promising == 0 {
                    continue;
                }
                postings.score(rows, group, promising, &mut scores);
                for place in places(promising) {
                    let score = scores.score(place);
                    if score > best.least {
                        best.least = visit(ScoredDoc {
                            address: DocAddress::new(*segment, group.first + place),
                            score,
                            holds: scores.holds(place),
                        });
                    }
                }
            }
        })?;
        Ok(total)
    }

    /// Calls `visit` with each match that was not removed, until the deadline.
    pub(crate) fn each(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(DocAddress),
    ) -> tantivy::Result<()> {
        self.each_window(reader, deadline, |passed| {
            let addresses = passed.window.documents();
            let addresses = addresses.map(|doc| DocAddress::new(passed.segment, doc));
            addresses.for_each(&mut visit);
        })
    }

    /// Counts the matches that were not removed, as far as the deadline allows.
    pub(crate) fn count(&self, reader: &Reader, deadline: &Deadline) -> tantivy::Result<u64> {
        let mut total = 0;
        self.each_window(reader, deadline, |passed| {
            total += u64::from(passed.window.count());
        })?;
        Ok(total)
    }

    /// Calls `visit` with each window of documents, its matches being the wanted ones, until the deadline.
    fn each_window(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(&Passed<'_, '_>),
    ) -> tantivy::Result<()> {
        thread_local! {
            /// Rows that are not in use, kept to save allocations.
            static IDLE: Cell<Vec<WindowFrequencies>> = const { Cell::new(Vec::new()) };
        }
        let mut rows = IDLE.take();
        if rows.len() < self.sources.len() {
            rows.resize_with(self.sources.len(), WindowFrequencies::default);
        }
        // Windows start small, while no score is known that documents have to exceed.
        let mut size = 16 * GROUP;
        for (ord, segment) in (0..).zip(reader.segment_readers()) {
            let mut postings = WindowReader::open(self, reader, segment)?;
            // Clears all rows, as those of sources that this segment lacks are not written to.
            rows.iter_mut().for_each(|row| row.start(0));
            while let Some(start) = postings.next()
                && !deadline.is_over()
            {
                let mut window = Window::at(start, size);
                size = (2 * size).min(WINDOW);
                postings.pass(&mut window, &mut rows);
                if let Some(alive) = segment.alive_bitset() {
                    window.retain(|doc| alive.is_alive(doc));
                }
                visit(&Passed {
                    segment: ord,
                    postings: &postings,
                    rows: &rows,
                    window,
                });
            }
        }
        IDLE.set(rows);
        Ok(())
    }
}
