//! Snippets: the parts of an article that are shown with a hit.
//!
//! A title or heading with a match is shown whole. Fragments of the body are whole sentences around the best clusters of matches, and
//! are shown in reading order. A cluster is better the more leaves it has that are shown nowhere yet, then the more different leaves it
//! has in all, then the closer together they are, then the earlier it stands. Lengths are characters. A sentence that is too long is
//! cut between words, with an ellipsis.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

use newshound_index::ArticleView;
use newshound_index::analysis::{Stemmer, sentences};
use serde::Serialize;

use crate::deadline::{Deadline, Ticks};
use crate::highlight::cluster::{Cluster, Leaves, Paragraph};
use crate::highlight::cut::fit;
use crate::highlight::fragment::Fragment;
use crate::highlight::html::marked;
use crate::highlight::light::Lights;
use crate::highlight::text::Lit;
use crate::surface::{LitText, Surface};

/// A stretch of an article's text, with what matched in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Snippet {
    /// The text that it is from.
    pub field: LitText,
    /// The heading that the text stands under; for a heading, that heading itself. `None` above the first heading, and for the title.
    pub heading: Option<String>,
    /// Index of the paragraph in the body, counted from 0; `None` outside the body.
    pub paragraph: Option<usize>,
    /// The text, without line breaks.
    pub text: String,
    /// What matched: half-open ranges of Unicode scalar values of `text`, in order and not touching each other.
    pub ranges: Vec<[usize; 2]>,
    /// The text escaped for HTML, with `<mark>` around what matched.
    pub html: String,
}

impl Snippet {
    /// What matched, as half-open ranges of bytes of `text`.
    pub fn byte_ranges(&self) -> Vec<Range<usize>> {
        byte_ranges(&self.text, &self.ranges)
    }
}

/// Converts half-open ranges of characters of `text`, in order and not touching each other, to byte ranges.
pub(crate) fn byte_ranges(text: &str, ranges: &[[usize; 2]]) -> Vec<Range<usize>> {
    let mut starts = text.char_indices().map(|(at, _)| at);
    let mut passed = 0;
    let mut byte_of = |character: usize| {
        let at = starts.nth(character - passed);
        passed = character + 1;
        at.unwrap_or(text.len())
    };
    // As ranges do not touch, `byte_of` is never called twice for the same character.
    ranges
        .iter()
        .map(|&[start, end]| byte_of(start)..byte_of(end))
        .collect()
}

/// How much of the body a hit shows at most.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) fragments: usize,
    /// The length of a fragment, in characters.
    pub(crate) chars: usize,
}

/// The snippets of `article`, given its highlighted stretches. When time runs out they are chosen from what was looked at.
pub(crate) fn snippets(
    article: &ArticleView<'_>,
    lights: &Lights,
    limits: Limits,
    deadline: &Deadline,
) -> Vec<Snippet> {
    let mut ticks = Ticks::new(deadline, 64);
    let mut found = Vec::new();
    if !lights[Surface::Title.index()].is_empty() {
        found.push(whole(
            LitText::Title,
            None,
            article.title.unwrap_or_default(),
            &lights[Surface::Title.index()],
        ));
    }
    let lit = &lights[Surface::Heading.index()];
    let headings: Vec<&str> = match lit.is_empty() {
        true => Vec::new(),
        false => article.headings().collect(),
    };
    let mut shown = HashSet::new();
    for lit in lit.chunk_by(|a, b| a.line == b.line) {
        if ticks.tick() {
            break;
        }
        let heading = headings[lit[0].line];
        let snippet = whole(LitText::Heading, Some(heading), heading, lit);
        // Some pages have each heading twice; it is shown once.
        if shown.insert((heading, snippet.ranges.clone())) {
            found.push(snippet);
        }
    }
    let paragraphs = paragraphs(article);
    let stemmer = Stemmer::of_language(article.language);
    let lit = &lights[Surface::Body.index()];
    let [title, headings, _] = lights;
    let shown = Leaves::of(title.iter().chain(headings));
    let fragments = fragments(&paragraphs, lit, shown, limits, stemmer, deadline);
    found.extend(
        fragments
            .into_iter()
            .map(|fragment| fragment.snippet(&paragraphs, lit)),
    );
    let any_lit = !lights.iter().all(Vec::is_empty);
    if found.is_empty()
        && !(any_lit && deadline.was_reached())
        && let Some(opening) = opening(&paragraphs, limits, stemmer)
    {
        found.push(opening.snippet(&paragraphs, &[]));
    }
    found
}

/// The beginning of the body of `article`, about as long as a title; `None` if there is no body.
pub(crate) fn first_words(article: &ArticleView<'_>) -> Option<String> {
    const TITLE: Limits = Limits {
        fragments: 1,
        chars: 80,
    };
    let first = article
        .sections
        .iter()
        .find_map(|section| section.paragraphs.first());
    let paragraphs = [(None, *first?)];
    let opening = opening(&paragraphs, TITLE, Stemmer::of_language(article.language))?;
    Some(opening.snippet(&paragraphs, &[]).text)
}

/// The paragraphs of the body, each with the heading that it stands under.
fn paragraphs<'a>(article: &ArticleView<'a>) -> Vec<(Option<&'a str>, &'a str)> {
    let sections = article.sections.iter();
    sections
        .flat_map(|section| {
            let paragraphs = section.paragraphs.iter();
            paragraphs.map(|paragraph| (section.heading, *paragraph))
        })
        .collect()
}

fn whole(field: LitText, heading: Option<&str>, text: &str, lit: &[Lit]) -> Snippet {
    let ranges = merged(lit.iter().map(|lit| lit.start..lit.end));
    Snippet {
        field,
        heading: heading.map(str::to_owned),
        paragraph: None,
        ranges: characters(text, &ranges),
        html: marked(text, &ranges),
        text: text.into(),
    }
}

impl Fragment {
    fn snippet(&self, paragraphs: &[(Option<&str>, &str)], lit: &[Lit]) -> Snippet {
        let (heading, paragraph) = paragraphs[self.paragraph];
        let text = &paragraph[self.bytes.clone()];
        let (cut_before, cut_after) = self.cuts;
        let before = if cut_before { "… " } else { "" };
        let after = if cut_after { " …" } else { "" };
        let text = text.trim_end();
        let shown = [before, text, after].concat();
        let end = self.bytes.start + text.len();
        let of_paragraph = lit.iter().filter(|lit| lit.line == self.paragraph);
        let shift = |at: usize| at - self.bytes.start + before.len();
        let seen = of_paragraph.filter_map(|lit| {
            let seen = lit.start.max(self.bytes.start)..lit.end.min(end);
            let is_whole = seen == (lit.start..lit.end);
            (!seen.is_empty()).then(|| (is_whole, shift(seen.start)..shift(seen.end)))
        });
        let seen: Vec<(bool, Range<usize>)> = seen.collect();
        // Half a phrase is not what matched. A match that continues in a sentence that is not shown is marked only if the fragment has
        // no whole match.
        let any_whole = seen.iter().any(|(is_whole, _)| *is_whole);
        let lit = seen
            .into_iter()
            .filter(|(is_whole, _)| *is_whole || !any_whole);
        let ranges = merged(lit.map(|(_, range)| range));
        Snippet {
            field: LitText::Body,
            heading: heading.map(str::to_owned),
            paragraph: Some(self.paragraph),
            ranges: characters(&shown, &ranges),
            html: marked(&shown, &ranges),
            text: shown,
        }
    }
}

/// The start of the body, for a hit in which nothing is highlighted.
fn opening(
    paragraphs: &[(Option<&str>, &str)],
    limits: Limits,
    stemmer: Stemmer,
) -> Option<Fragment> {
    let (_, paragraph) = paragraphs.first().filter(|_| limits.fragments > 0)?;
    let sentence = sentences(paragraph, stemmer).next()?;
    let bytes = fit(paragraph, sentence.clone(), 0..0, limits.chars);
    Some(Fragment::of(0, bytes, &[sentence]))
}

fn fragments(
    paragraphs: &[(Option<&str>, &str)],
    lit: &[Lit],
    mut shown: Leaves,
    limits: Limits,
    stemmer: Stemmer,
    deadline: &Deadline,
) -> Vec<Fragment> {
    let mut ticks = Ticks::new(deadline, 64);
    let mut clusters = Vec::new();
    let mut matching = Vec::new();
    for matched in lit.chunk_by(|a, b| a.line == b.line) {
        if ticks.tick() {
            break;
        }
        let line = matched[0].line;
        let paragraph = Paragraph::new(line, paragraphs[line].1, matched, stemmer);
        let found = paragraph.clusters(matching.len(), matched, limits.chars, &mut ticks);
        clusters.extend(found);
        matching.push(paragraph);
    }
    /// The search for fragments ends when this many were skipped because they repeat or overlap a chosen one.
    const MOST_SEEN: usize = 64;
    let mut chosen: Vec<Fragment> = Vec::new();
    let mut seen = 0;
    while chosen.len() < limits.fragments && seen < MOST_SEEN {
        if !chosen.is_empty() && deadline.is_over() {
            break;
        }
        let best = (0..clusters.len()).min_by_key(|&at| {
            let Cluster {
                which,
                leaves,
                spread,
                ..
            } = clusters[at];
            let unseen = which.beyond(shown);
            (
                Reverse(unseen),
                Reverse(leaves),
                spread,
                clusters[at].place(),
            )
        });
        let Some(best) = best else {
            break;
        };
        let cluster = clusters.swap_remove(best);
        let fragment = matching[cluster.paragraph].fragment(&cluster, limits.chars);
        let text = |fragment: &Fragment| &paragraphs[fragment.paragraph].1[fragment.bytes.clone()];
        let is_seen =
            |other: &Fragment| other.overlaps(&fragment) || text(other) == text(&fragment);
        if chosen.iter().any(is_seen) {
            seen += 1;
            continue;
        }
        shown = shown.with(cluster.which);
        clusters.retain(|other| !other.is_within(matching[other.paragraph].line(), &fragment));
        chosen.push(fragment);
    }
    chosen.sort_by_key(|fragment| (fragment.paragraph, fragment.bytes.start));
    chosen
}

/// Merges ranges that overlap or touch.
fn merged(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// Converts byte ranges of `text` to ranges of Unicode scalar values.
fn characters(text: &str, ranges: &[Range<usize>]) -> Vec<[usize; 2]> {
    let mut counted = (0, 0);
    let mut count = |to: usize| {
        counted = (to, counted.1 + text[counted.0..to].chars().count());
        counted.1
    };
    ranges
        .iter()
        .map(|range| [count(range.start), count(range.end)])
        .collect()
}

/// The highlighted stretches of a line as ranges of Unicode scalar values.
pub(crate) fn lit_characters(line: &str, lit: &[Lit]) -> Vec<[usize; 2]> {
    characters(line, &merged(lit.iter().map(|lit| lit.start..lit.end)))
}

#[cfg(test)]
mod tests {
    use newshound_index::SectionView;

    use super::*;

    fn lit(line: usize, paragraph: &str, words: &[&str]) -> Vec<Lit> {
        let mut found: Vec<Lit> = words
            .iter()
            .enumerate()
            .flat_map(|(leaf, word)| {
                paragraph.match_indices(word).map(move |(start, word)| Lit {
                    line,
                    start,
                    end: start + word.len(),
                    leaf,
                })
            })
            .collect();
        found.sort_unstable();
        found
    }

    fn shown(paragraph: &str, words: &[&str], fragments: usize, chars: usize) -> Vec<String> {
        let paragraphs = [(None, paragraph)];
        let lit = lit(0, paragraph, words);
        super::fragments(
            &paragraphs,
            &lit,
            Leaves::default(),
            Limits { fragments, chars },
            Stemmer::NONE,
            &Deadline::default(),
        )
        .into_iter()
        .map(|fragment| fragment.snippet(&paragraphs, &lit).text)
        .collect()
    }

    #[test]
    fn fragments_are_whole_sentences() {
        let text = "The fleet left. U.S. officials met in the harbour town. Nothing came of it.";
        assert_eq!(
            shown(text, &["officials"], 1, 60),
            ["U.S. officials met in the harbour town."]
        );
        assert_eq!(
            shown(text, &["fleet", "Nothing"], 2, 30),
            ["The fleet left.", "Nothing came of it."]
        );
    }

    #[test]
    fn the_fragment_with_most_clauses_wins() {
        let text = "A tie. The tie was closer. Ties of old.";
        assert_eq!(
            shown(text, &["closer", "tie"], 1, 25),
            ["The tie was closer."]
        );
    }

    #[test]
    fn each_clause_is_shown_once_before_one_is_shown_again() {
        let text = "The tie and its price. A tie at that price. Another tie at that very price. Oil was not said to matter.";
        assert_eq!(
            shown(text, &["Oil", "price", "tie"], 2, 30),
            ["The tie and its price.", "Oil was not said to matter."]
        );
    }

    #[test]
    fn what_is_said_twice_is_shown_once() {
        let text = "A tie. Nothing else. A tie. One more tie.";
        assert_eq!(shown(text, &["tie"], 2, 14), ["A tie.", "One more tie."]);
    }

    #[test]
    fn a_heading_that_stands_twice_is_shown_once() {
        let section = |heading| SectionView {
            heading: Some(heading),
            paragraphs: vec!["A tie."],
        };
        let article = ArticleView {
            path: "a",
            member: 0,
            record: 0,
            words: 0,
            title: None,
            bylines: vec![],
            sections: vec![section("Ties"), section("Ties"), section("More ties")],
            published: None,
            section: None,
            source: None,
            url: None,
            language: None,
            external_id: None,
        };
        let headings = ["Ties", "Ties", "More ties"].into_iter().enumerate();
        let headings = headings.flat_map(|(line, heading)| lit(line, heading, &["ies"]));
        let lights = [vec![], headings.collect(), vec![]];
        let limits = Limits {
            fragments: 1,
            chars: 30,
        };
        let shown = snippets(&article, &lights, limits, &Deadline::default()).into_iter();
        let shown: Vec<String> = shown.map(|snippet| snippet.text).collect();
        assert_eq!(shown, ["Ties", "More ties"]);
    }

    #[test]
    fn the_closest_of_a_long_sentence_are_shown() {
        let text = "A tie that came late in a game that nobody saw, a tie, and closer to home, a tie was closer yet.";
        assert_eq!(
            shown(text, &["closer", "tie"], 1, 30),
            ["… a tie was closer yet."]
        );
    }

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        let text = "One two three four five six seven eight nine ten eleven twelve.";
        assert_eq!(shown(text, &["six"], 1, 24), ["… five six seven eight …"]);
        assert_eq!(shown(text, &["One"], 1, 14), ["One two …"]);
    }

    #[test]
    fn half_a_match_is_not_lit() {
        let text = "One two three four five six seven eight nine ten eleven twelve.";
        let ranges = |words: &[&str]| {
            let paragraphs = [(None, text)];
            let lit = lit(0, text, words);
            let limits = Limits {
                fragments: 1,
                chars: 24,
            };
            let (leaves, deadline) = (Leaves::default(), &Deadline::default());
            let found =
                super::fragments(&paragraphs, &lit, leaves, limits, Stemmer::NONE, deadline);
            let snippet = found[0].snippet(&paragraphs, &lit);
            (snippet.text, snippet.html.matches("<mark>").count())
        };
        let shown = "… five six seven eight …";
        assert_eq!(ranges(&["six"]), (shown.into(), 1));
        assert_eq!(ranges(&["six", "eight nine ten"]).1, 1);
    }

    #[test]
    fn limits_are_characters_in_any_script() {
        let text = "会談は東京で開かれ両国の関係を強化することで一致したと発表された。";
        let shown = shown(text, &["関係"], 1, 10);
        assert_eq!(shown.len(), 1);
        assert!(
            shown[0].contains("関係") && shown[0].chars().count() <= 10,
            "{shown:?}"
        );
    }

    #[test]
    fn ranges_count_characters_and_html_is_escaped() {
        let lit = lit(0, "“Ties” & <b>ties</b>", &["Ties", "ties"]);
        let snippet = whole(LitText::Title, None, "“Ties” & <b>ties</b>", &lit);
        assert_eq!(snippet.ranges, [[1, 5], [12, 16]]);
        assert_eq!(snippet.byte_ranges(), [3..7, 16..20]);
        assert_eq!(
            snippet.html,
            "“<mark>Ties</mark>” &amp; &lt;b&gt;<mark>ties</mark>&lt;&#x2F;b&gt;"
        );
    }
}
