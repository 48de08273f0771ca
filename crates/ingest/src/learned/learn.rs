//! Computes [`Learned`] from a sample.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use newshound_article::DateOrder;

use super::stories::Stories;
use super::trace::{Mark, Trace};
use super::{Learned, key};

/// The fewest stories of a source that must contain a block that recurs.
const LEAST: usize = 5;
/// The smallest share of the source's articles that must contain a recurring block, in percent.
const PERCENT: usize = 1;
/// The same for a short line within the text.
const PERCENT_LINE: usize = 5;
/// The same for a short sentence within the text.
const PERCENT_SENTENCE: usize = 50;
/// The fewest stories that must contain recurring prose, which is mostly news; half of the articles if the source has fewer than twice as many.
const LEAST_PROSE: usize = 20;
/// Prose in at least this share of a source's articles, in percent, and in at least [`LEAST_PROSE`] of them, is common: not news, whatever
/// it says.
const PERCENT_PROSE: usize = 25;
/// The share, in percent, from which on lines are common, and prose in fewer than [`LEAST_PROSE`] articles.
const PERCENT_ALL: usize = 50;
/// Sources of fewer articles have no common blocks.
const FEWEST_FOR_COMMON: usize = 10;
/// The fewest different headlines of other articles that must stand under a heading of links, and the fewest articles in which some must.
const LEAST_LINKS: usize = 3;
/// The fewest unambiguous dates from which the order of a source is learned; for every ten of them, one may have the other order.
const LEAST_DATES: usize = 3;
/// The fewest articles in one language from which that of a source is learned; for every twenty of them, one may have another language.
const LEAST_LANGUAGE: usize = 10;
/// How many blocks under a line are searched for links.
const MOST_LINKS: usize = 24;

/// What the articles with these traces teach about each source.
pub(super) fn learned<'t>(traces: impl Iterator<Item = &'t Trace>) -> Learned {
    let mut sources: HashMap<u64, Vec<&Trace>> = HashMap::new();
    for trace in traces {
        sources.entry(trace.source).or_default().push(trace);
    }
    let mut learned = Learned::default();
    for (source, traces) in sources {
        let (blocks, common) = recurring_blocks(&traces);
        let headings = headings_of_links(&traces, &blocks);
        let keys = blocks.iter().map(|block| key(source, *block));
        learned.blocks.extend(keys);
        let keys = common.iter().map(|block| key(source, *block));
        learned.common.extend(keys);
        let keys = headings.iter().map(|block| key(source, *block));
        learned.headings.extend(keys);
        learned
            .orders
            .extend(order(&traces).map(|order| (source, order)));
        let language = language(&traces);
        learned
            .languages
            .extend(language.map(|language| (source, language.clone())));
    }
    learned
}

/// The language of a source, if nearly all of its articles with a known language agree, and whether it is written in Latin letters.
fn language<'t>(traces: &[&'t Trace]) -> Option<&'t (String, bool)> {
    let mut counts: BTreeMap<&(String, bool), usize> = BTreeMap::new();
    for language in traces.iter().filter_map(|trace| trace.language.as_ref()) {
        *counts.entry(language).or_default() += 1;
    }
    let all: usize = counts.values().sum();
    let (language, most) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (most >= LEAST_LANGUAGE && 20 * (all - most) <= most).then_some(language)
}

/// The order of day and month in a source, if enough of its dates are unambiguous, and nearly all agree.
fn order(traces: &[&Trace]) -> Option<DateOrder> {
    let count = |order| {
        let of = traces.iter().filter(|trace| trace.order == Some(order));
        of.count()
    };
    let (day, month) = (count(DateOrder::Day), count(DateOrder::Month));
    let agree = |one: usize, other: usize| one >= LEAST_DATES && one >= 10 * other;
    match () {
        () if agree(day, month) => Some(DateOrder::Day),
        () if agree(month, day) => Some(DateOrder::Month),
        () => None,
    }
}

/// The blocks that recur in the articles of one source, and the common ones among them.
fn recurring_blocks(traces: &[&Trace]) -> (HashSet<u64>, HashSet<u64>) {
    let mut places: Vec<(u64, usize, Mark)> = Vec::new();
    for (article, trace) in traces.iter().enumerate() {
        let place = |mark: &Mark| (mark.hash, article, *mark);
        places.extend(trace.blocks.iter().map(place));
    }
    places.sort_unstable_by_key(|(hash, article, mark)| (*hash, *article, mark.common));
    places.dedup_by_key(|(hash, article, _)| (*hash, *article));
    let count = traces.len();
    let blocks: Vec<&[(u64, usize, Mark)]> = places
        .chunk_by(|one, other| one.0 == other.0)
        .filter(|places| places.len() >= least(places, count))
        .collect();
    let is_common = |places: &&&[(u64, usize, Mark)]| {
        let percent = match places[0].2.line || places.len() < LEAST_PROSE {
            true => PERCENT_ALL,
            false => PERCENT_PROSE,
        };
        count >= FEWEST_FOR_COMMON && places.len() * 100 >= count * percent
    };
    let common: HashSet<u64> = blocks.iter().filter(is_common).map(|of| of[0].0).collect();
    let stories = Stories::of(traces, &common);
    let recurs = |places: &&&[(u64, usize, Mark)]| {
        let articles: Vec<usize> = places.iter().map(|(_, article, _)| *article).collect();
        let (hash, ..) = places[0];
        common.contains(&hash) || stories.are(&articles, least(places, count), hash)
    };
    let recurring = blocks.iter().filter(recurs).map(|of| of[0].0).collect();
    (recurring, common)
}

/// The fewest stories that must contain the block with these `places` for it to recur, in a source with `count` articles.
fn least(places: &[(u64, usize, Mark)], count: usize) -> usize {
    let common = places.iter().filter(|(.., mark)| mark.common).count();
    let is_prose = !places[0].2.line;
    let percent = match (common * 2 > places.len(), is_prose) {
        (true, false) => PERCENT_LINE,
        (true, true) => PERCENT_SENTENCE,
        (false, _) => PERCENT,
    };
    let least = match is_prose {
        true => LEAST_PROSE.min(count.div_ceil(2)),
        false => LEAST,
    };
    LEAST.max(least).max((count * percent).div_ceil(100))
}

/// The recurring lines above headlines of other articles.
fn headings_of_links(traces: &[&Trace], recurring: &HashSet<u64>) -> BTreeSet<u64> {
    let titles: HashSet<u64> = traces.iter().map(|trace| trace.title).collect();
    let mut links: HashMap<u64, (HashSet<u64>, usize)> = HashMap::new();
    for trace in traces {
        let is_link = |mark: &&Mark| titles.contains(&mark.hash) && mark.hash != trace.title;
        for (at, heading) in trace.blocks.iter().enumerate() {
            if !heading.line || !recurring.contains(&heading.hash) {
                continue;
            }
            let under = trace.blocks[at + 1..].iter().take(MOST_LINKS);
            let under = under.take_while(|mark| mark.line && !recurring.contains(&mark.hash));
            let found: Vec<u64> = under.filter(is_link).map(|mark| mark.hash).collect();
            if !found.is_empty() {
                let (headlines, articles) = links.entry(heading.hash).or_default();
                headlines.extend(found);
                *articles += 1;
            }
        }
    }
    let enough = |(headlines, articles): &(HashSet<u64>, usize)| {
        headlines.len() >= LEAST_LINKS && *articles >= LEAST_LINKS
    };
    links
        .into_iter()
        .filter(|(_, found)| enough(found))
        .map(|(heading, _)| heading)
        .collect()
}
