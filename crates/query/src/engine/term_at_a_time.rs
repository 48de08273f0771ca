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
use crate::engine::window::{GROUP, WINDOW, Window, WindowFrequencies, places};
use crate::engine::window_reader::{GroupScores, WindowReader};

/// A window that was passed.
struct Passed<'a, 's> {
    /// The number of its segment.
    segment: u32,
    postings: &'a WindowReader<'s>,
    rows: &'a [WindowFrequencies],
    /// Its documents that live and match are the wanted ones.
    window: Window,
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

    /// Calls `visit` with each living document that matches, as far as time goes.
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

    /// How many living documents match, as far as time goes.
    pub(crate) fn count(&self, reader: &Reader, deadline: &Deadline) -> tantivy::Result<u64> {
        let mut total = 0;
        self.each_window(reader, deadline, |passed| {
            total += u64::from(passed.window.count());
        })?;
        Ok(total)
    }

    /// Calls `visit` with all documents that match, by the window.
    fn each_window(
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
            // Of what this segment does not have nothing is read.
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
