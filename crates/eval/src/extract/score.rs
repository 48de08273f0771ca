//! Scoring how well pages were read, per page and per set.

use std::collections::BTreeSet;

use serde::Serialize;

use super::shingles::{Overlap, f1};
use super::{Gold, Reading};

/// The score of one page. `None` for what the gold data does not state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Score {
    /// The overlap of the body with the gold body.
    pub body: Option<Overlap>,
    /// Whether the title equals the gold title, ignoring white space and zero-width characters.
    pub title: Option<bool>,
    /// Whether the title has the same words as the gold title, ignoring punctuation, or as the gold title without a
    /// site's name at its end after a mark between spaces (`Ferry returns | The Echo`).
    pub title_words: Option<bool>,
    /// Whether the authors equal the gold authors, in any order.
    pub authors: Option<bool>,
    /// Whether the day of publication differs from the gold day by at most one: both are local days, perhaps of different
    /// places.
    pub date: Option<bool>,
}

impl Score {
    /// Compares a reading with the gold data.
    pub fn of(reading: &Reading, gold: &Gold) -> Self {
        let set = |names: &[String]| -> BTreeSet<String> {
            let names = names.iter().map(|name| folded(name));
            names.filter(|name| !name.is_empty()).collect()
        };
        let near = |day| {
            let days = |read: jiff::civil::Date| {
                read.since(day)
                    .map_or(i32::MAX, |span| span.get_days().abs())
            };
            reading.published.is_some_and(|read| days(read) <= 1)
        };
        let title = gold.title.as_deref();
        let (body, authors) = (gold.body.as_deref(), gold.authors.as_deref());
        Self {
            body: body.map(|body| Overlap::of(body, &reading.body)),
            title: title.map(|title| folded(title) == folded(&reading.title)),
            title_words: title.map(|title| has_words_of(&reading.title, title)),
            authors: authors.map(|names| set(names) == set(&reading.authors)),
            date: gold.published.map(near),
        }
    }

    /// F1 of the body; `None` where there is none to compare.
    pub fn f1(&self) -> Option<f64> {
        self.body.map(|body| body.f1())
    }
}

/// Normalises a line to its visible form: collapses white space and removes zero-width characters.
fn folded(text: &str) -> String {
    const UNSEEN: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];
    let seen = text.replace(UNSEEN, "");
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `read` has the words of `title`, or of the part of `title` before a mark that may separate a site's name.
fn has_words_of(read: &str, title: &str) -> bool {
    const BEFORE_SITE: [char; 7] = ['|', '-', '–', '—', '·', '•', '»'];
    let words = |text: &str| -> Vec<String> {
        let letters = folded(text).to_lowercase();
        let words = letters.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let read = words(read);
    let before_site = title.char_indices().filter(|&(at, mark)| {
        let after = &title[at + mark.len_utf8()..];
        BEFORE_SITE.contains(&mark) && title[..at].ends_with(' ') && after.starts_with(' ')
    });
    let mut ends = before_site.map(|(at, _)| at);
    // The part before the first mark may be empty.
    read == words(title) || !read.is_empty() && ends.any(|end| words(&title[..end]) == read)
}

/// The score of a set.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// Number of pages.
    pub pages: usize,
    /// The mean precision over the pages of which a body was read.
    pub precision: f64,
    /// The mean recall over the pages that have a gold body.
    pub recall: f64,
    /// F1 of these two means.
    pub f1: f64,
    /// The share of correct titles among the pages whose title is known; likewise for the other fields.
    pub title: Option<f64>,
    /// The share of titles with the right words.
    pub title_words: Option<f64>,
    /// The share of pages with the right authors.
    pub authors: Option<f64>,
    /// The share of dates that are right to within a day.
    pub date: Option<f64>,
}

impl Summary {
    /// Sums up the scores of a set's pages.
    pub fn of(scores: &[Score]) -> Self {
        let bodies = || scores.iter().filter_map(|score| score.body);
        let precision = mean(bodies().filter_map(|body| body.precision())).unwrap_or(0.0);
        let recall = mean(bodies().filter_map(|body| body.recall())).unwrap_or(0.0);
        let right = |part: fn(&Score) -> Option<bool>| {
            let known = scores.iter().filter_map(part);
            mean(known.map(|right| f64::from(u8::from(right))))
        };
        Self {
            pages: scores.len(),
            precision,
            recall,
            f1: f1(precision, recall),
            title: right(|score| score.title),
            title_words: right(|score| score.title_words),
            authors: right(|score| score.authors),
            date: right(|score| score.date),
        }
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn reading() -> Reading {
        Reading {
            title: "Ferry  returns".into(),
            authors: vec!["Ada Finch".into(), "Jo Gull".into()],
            published: Some(date(2024, 3, 1)),
            body: "The ferry is back in service.".into(),
        }
    }

    #[test]
    fn what_cannot_be_seen_is_no_part_of_a_title() {
        let is_title = |title: &str| {
            let gold = Gold {
                title: Some(title.into()),
                ..Gold::default()
            };
            Score::of(&reading(), &gold).title
        };
        assert_eq!(is_title("Ferry re\u{ad}turns\u{200b}"), Some(true));
        assert_eq!(is_title("Ferry returns."), Some(false));
    }

    #[test]
    fn words_of_a_title_are_compared_without_marks_and_the_sites_name() {
        assert!(has_words_of("Ferry ‘returns’", "ferry \"returns\""));
        assert!(has_words_of(
            "Ferry-boat returns",
            "Ferry-boat returns - The Echo | Harbour"
        ));
        assert!(has_words_of(
            "Ferry returns - again",
            "Ferry returns - again - The Echo"
        ));
        assert!(!has_words_of("Ferry", "Ferry-boat returns"));
        assert!(!has_words_of("Ferry returns again", "Ferry returns"));
        assert!(!has_words_of("", " - The Echo"));
        assert!(has_words_of("", ""));
    }

    #[test]
    fn a_true_reading_scores_in_everything() {
        let gold = Gold {
            title: Some("Ferry returns ".into()),
            authors: Some(vec!["Jo Gull".into(), "Ada Finch".into()]),
            published: Some(date(2024, 2, 29)),
            body: Some("The ferry is back in service".into()),
        };
        let score = Score::of(&reading(), &gold);
        assert_eq!(
            (score.title, score.authors, score.date),
            (Some(true), Some(true), Some(true))
        );
        assert_eq!(score.f1(), Some(1.0));
        let far = Gold {
            published: Some(date(2024, 2, 28)),
            ..gold
        };
        assert_eq!(Score::of(&reading(), &far).date, Some(false));
        assert_eq!(Score::of(&Reading::default(), &far).authors, Some(false));
    }

    #[test]
    fn what_is_not_known_counts_nowhere() {
        let unknown = Score::of(&reading(), &Gold::default());
        assert_eq!(unknown.f1(), None);
        let wrong = Score {
            title: Some(false),
            ..unknown
        };
        let summary = Summary::of(&[unknown, wrong]);
        assert_eq!(
            (summary.pages, summary.title, summary.authors),
            (2, Some(0.0), None)
        );
    }

    #[test]
    fn f1_is_that_of_the_means() {
        let body = |both, extra, missed| Score {
            body: Some(Overlap {
                both,
                extra,
                missed,
            }),
            ..Score::default()
        };
        let summary = Summary::of(&[body(1.0, 0.0, 0.0), body(0.0, 0.0, 1.0)]);
        assert_eq!((summary.precision, summary.recall), (1.0, 0.5));
        assert!((summary.f1 - 2.0 / 3.0).abs() < 1e-12);
    }
}
