//! Clusters: matches that stand close enough together to be shown in one fragment.

use std::collections::VecDeque;
use std::ops::Range;

use newshound_index::analysis::{Stemmer, sentences};
use rustc_hash::FxHashMap;

use crate::deadline::Ticks;
use crate::highlight::cut::{ELLIPSES, fit, fits};
use crate::highlight::fragment::Fragment;
use crate::highlight::text::Lit;

/// A cluster of matches that fits in one fragment.
pub(crate) struct Cluster {
    /// The byte range from its first to its last match, and that of the sentences around them.
    hull: Range<usize>,
    around: Range<usize>,
    /// The index of its paragraph among the paragraphs with matches.
    pub(crate) paragraph: usize,
    /// The number of different leaves that matched, and the set of them.
    pub(crate) leaves: usize,
    pub(crate) which: Leaves,
    /// The length in bytes of the shortest stretch with a match of each of these leaves.
    pub(crate) spread: usize,
}

impl Cluster {
    /// Where it starts, for sorting: `paragraph`, and the byte of its first match.
    pub(crate) fn place(&self) -> (usize, usize) {
        (self.paragraph, self.hull.start)
    }

    /// Whether all its matches are within `fragment`, if its paragraph is `line`.
    pub(crate) fn is_within(&self, line: usize, fragment: &Fragment) -> bool {
        let Range { start, end } = fragment.bytes;
        line == fragment.paragraph && start <= self.hull.start && self.hull.end <= end
    }
}

/// A set of leaves. With more than 128 leaves in a plan, some share a bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Leaves(u128);

impl Leaves {
    /// The leaves that matched in `lit`.
    pub(crate) fn of<'l>(lit: impl IntoIterator<Item = &'l Lit>) -> Self {
        let bits = lit.into_iter().map(|lit| 1 << (lit.leaf % 128));
        Self(bits.fold(0, |all, bit: u128| all | bit))
    }

    /// The union of both sets.
    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The number of leaves that are not in `other`.
    pub(crate) fn beyond(self, other: Self) -> u32 {
        (self.0 & !other.0).count_ones()
    }
}

/// A paragraph with matches.
pub(crate) struct Paragraph<'t> {
    line: usize,
    text: &'t str,
    /// Its sentences, up to the first one behind all matches.
    sentences: Vec<Range<usize>>,
}

impl<'t> Paragraph<'t> {
    /// Paragraph `line` of the body, with its `text` and its matches. `stemmer` stands for the article's language.
    pub(crate) fn new(line: usize, text: &'t str, matched: &[Lit], stemmer: Stemmer) -> Self {
        Self {
            line,
            text,
            sentences: sentences_of(text, matched, stemmer),
        }
    }

    /// The byte range of the sentences that the byte range `at` touches.
    fn around(&self, at: &Range<usize>) -> Range<usize> {
        let sentences = &self.sentences;
        let first = sentences.partition_point(|sentence| sentence.end <= at.start);
        let last = sentences
            .partition_point(|sentence| sentence.start < at.end)
            .max(first + 1);
        let bound = |number: usize| sentences.get(number.min(sentences.len().saturating_sub(1)));
        match (bound(first), bound(last - 1)) {
            (Some(first), Some(last)) => first.start.min(at.start)..last.end.max(at.end),
            _ => at.clone(),
        }
    }

    /// One cluster for each match: that match and as many of the following ones as fit together in a fragment, either of whole
    /// sentences or of one sentence that is cut. `number` is the paragraph's index among those with matches, `limit` the length of a
    /// fragment in characters. Clusters that begin when time is over are left out.
    pub(crate) fn clusters(
        &self,
        number: usize,
        matched: &[Lit],
        limit: usize,
        ticks: &mut Ticks,
    ) -> Vec<Cluster> {
        /// The largest number of matches in a cluster; more would make no difference to what is shown.
        const MOST: usize = 128;
        let mut clusters = Vec::new();
        let mut end = 0;
        for first in 0..matched.len() {
            if ticks.tick() {
                break;
            }
            // Matches that fitted together with the previous match also fit without it.
            end = end.max(first + 1);
            let mut hull = hull(&matched[first..end]);
            let mut around = self.around(&hull);
            while let Some(lit) = matched.get(end).filter(|_| end < first + MOST) {
                let wider = hull.start..hull.end.max(lit.end);
                let whole = self.around(&wider);
                let cut =
                    whole == around && fits(&self.text[wider.clone()], limit - ELLIPSES.min(limit));
                if !cut && !fits(&self.text[whole.clone()], limit) {
                    break;
                }
                (hull, around) = (wider, whole);
                end += 1;
            }
            let (leaves, spread) = closest(&matched[first..end]);
            clusters.push(Cluster {
                hull,
                around,
                paragraph: number,
                leaves,
                which: Leaves::of(&matched[first..end]),
                spread,
            });
        }
        clusters
    }

    /// The index of the paragraph in the body.
    pub(crate) fn line(&self) -> usize {
        self.line
    }

    /// The fragment that shows a cluster, of at most `limit` characters.
    pub(crate) fn fragment(&self, cluster: &Cluster, limit: usize) -> Fragment {
        let (around, hull) = (cluster.around.clone(), cluster.hull.clone());
        let bytes = fit(self.text, around, hull, limit);
        Fragment::of(self.line, bytes, &self.sentences)
    }
}

/// The sentences of a paragraph, up to the first one behind all matches.
fn sentences_of(paragraph: &str, matched: &[Lit], stemmer: Stemmer) -> Vec<Range<usize>> {
    let end = matched.iter().map(|lit| lit.end).max().unwrap_or(0);
    let mut found = Vec::new();
    for sentence in sentences(paragraph, stemmer) {
        let is_behind = sentence.start >= end;
        found.push(sentence);
        if is_behind {
            break;
        }
    }
    found
}

/// The number of different leaves that matched, and the length in bytes of the shortest stretch with a match of each.
fn closest(matched: &[Lit]) -> (usize, usize) {
    if matched.iter().all(|lit| lit.leaf == matched[0].leaf) {
        let lengths = matched.iter().map(|lit| lit.end - lit.start);
        return (1, lengths.min().unwrap_or(usize::MAX));
    }
    let mut count: FxHashMap<usize, usize> = FxHashMap::default();
    matched
        .iter()
        .for_each(|lit| *count.entry(lit.leaf).or_default() = 0);
    let (all, mut held, mut first) = (count.len(), 0, 0);
    let mut least = usize::MAX;
    // Matches of the window for which no later one ends later, in order; the front ends last.
    let mut latest: VecDeque<usize> = VecDeque::new();
    for (last, lit) in matched.iter().enumerate() {
        while latest
            .back()
            .is_some_and(|&before| matched[before].end <= lit.end)
        {
            latest.pop_back();
        }
        latest.push_back(last);
        let own = count.entry(lit.leaf).or_default();
        held += usize::from(*own == 0);
        *own += 1;
        while held == all {
            let end = latest
                .front()
                .map_or(lit.end, |&latest| matched[latest].end);
            least = least.min(end - matched[first].start);
            let own = count.entry(matched[first].leaf).or_default();
            *own -= 1;
            held -= usize::from(*own == 0);
            if latest.front() == Some(&first) {
                latest.pop_front();
            }
            first += 1;
        }
    }
    (all, least)
}

/// From the start of the first match to the largest end of any match.
fn hull(matched: &[Lit]) -> Range<usize> {
    let start = matched.first().map_or(0, |lit| lit.start);
    start..matched.iter().map(|lit| lit.end).max().unwrap_or(start)
}
