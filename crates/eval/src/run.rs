//! Runs: the documents that a system found for every topic, in the format of TREC.
//!
//! trec_eval ignores the rank of a line. It orders a topic's documents by descending score, and those with equal scores
//! by name, descending; and it reads scores as 32-bit floats, so that smaller differences are lost. Hence the scores
//! written here fall from line to line in 32 bits, by the smallest step where the system gave equal ones: trec_eval then
//! sees the order of the ranking. Runs that are read are ordered as trec_eval would.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::error::shortened;
use crate::lines::{decoded, numbered};
use crate::name::escaped;
use crate::{Error, TopicId};

/// The results of a system.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// The system's name.
    pub tag: String,
    /// By topic, the names of documents and their scores, best first, without duplicate names. A topic without documents
    /// is not in a file, and need not be here.
    pub results: BTreeMap<TopicId, Vec<(String, f64)>>,
}

impl Run {
    /// The run as lines of `topic Q0 document rank score tag`: topics in order, ranks from 1, scores that fall from line
    /// to line even where those of the run do not.
    pub fn to_trec(&self) -> String {
        let tag = match self.tag.trim() {
            "" => "untitled".into(),
            tag => escaped(tag),
        };
        let mut text = String::new();
        for (topic, documents) in &self.results {
            let scores = falling(documents.iter().map(|(_, score)| *score));
            for ((rank, (document, _)), score) in (1..).zip(documents).zip(scores) {
                // Writing to a string cannot fail. Writes the shortest digits that restore the score.
                let _ = writeln!(text, "{topic} Q0 {document} {rank} {score} {tag}");
            }
        }
        text
    }

    /// Reads lines of `topic Q0 document rank score tag`, separated by white space, in any order. Ignores the second
    /// column and the rank; the tag is that of the first line. Ignores blank lines. See [`TopicId`] for how topics are
    /// compared.
    ///
    /// # Errors
    /// [`Error::Columns`], [`Error::NotANumber`] when the score is no finite number, [`Error::DuplicateDocument`].
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let text = decoded(bytes);
        let mut run = Self::default();
        let mut seen = BTreeSet::new();
        for (line, content) in numbered(&text) {
            let columns: Vec<&str> = content.split_whitespace().collect();
            let [topic, _, document, _, score, tag] = columns[..] else {
                return Err(Error::Columns {
                    line,
                    expected: "6 (topic, Q0, document, rank, score, tag)",
                    found: columns.len(),
                });
            };
            let parsed = score.parse().ok().filter(|score: &f64| score.is_finite());
            let parsed = parsed.ok_or_else(|| Error::NotANumber {
                line,
                column: "score",
                text: shortened(score),
                kind: "a number",
            })?;
            let topic = TopicId::parse(topic).ok_or(Error::NoId { line })?;
            if !seen.insert((topic.clone(), document)) {
                return Err(Error::DuplicateDocument {
                    line,
                    topic,
                    document: shortened(document),
                });
            }
            if run.tag.is_empty() {
                run.tag = tag.to_owned();
            }
            let documents = run.results.entry(topic).or_default();
            documents.push((document.to_owned(), parsed));
        }
        for documents in run.results.values_mut() {
            documents.sort_by(as_trec_eval);
        }
        Ok(run)
    }
}

/// Orders by score as 32 bits, descending, then by name, descending.
fn as_trec_eval(a: &(String, f64), b: &(String, f64)) -> Ordering {
    // No score is NaN, and 0 and -0 are equal.
    let by_score = (b.1 as f32).partial_cmp(&(a.1 as f32));
    by_score
        .unwrap_or(Ordering::Equal)
        .then_with(|| b.0.cmp(&a.0))
}

/// Lowers each of `scores` as little as necessary to make it lower than the one before it. Where that leads below the
/// lowest 32-bit number, only the order matters, and whole numbers replace the scores.
fn falling(scores: impl ExactSizeIterator<Item = f64>) -> Vec<f32> {
    let count = scores.len();
    let mut fallen: Vec<f32> = Vec::with_capacity(count);
    for score in scores {
        let score = (score as f32).clamp(f32::MIN, f32::MAX);
        let score = match fallen.last() {
            Some(&last) if score.is_nan() || score >= last => last.next_down(),
            None if score.is_nan() => 0.0,
            _ => score,
        };
        if !score.is_finite() {
            return (1..=count).rev().map(|rank| rank as f32).collect();
        }
        fallen.push(score);
    }
    fallen
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn run(tag: &str, topics: &[(&str, &[(&str, f64)])]) -> Run {
        let documents = |documents: &[(&str, f64)]| {
            let documents = documents.iter();
            documents
                .map(|(document, score)| ((*document).to_owned(), *score))
                .collect()
        };
        let topics = topics.iter();
        Run {
            tag: tag.to_owned(),
            results: topics
                .map(|(topic, found)| (TopicId::parse(topic).unwrap(), documents(found)))
                .collect(),
        }
    }

    fn names(run: &Run, topic: &str) -> Vec<String> {
        let documents = &run.results[&TopicId::parse(topic).unwrap()];
        documents
            .iter()
            .map(|(document, _)| document.clone())
            .collect()
    }

    #[test]
    fn topics_are_written_in_their_order_and_equal_scores_fall() {
        let run = run(
            "our run",
            &[
                ("a", &[("D", 0.5)]),
                (
                    "10",
                    &[("A", 2.0), ("Z", 2.0), ("B", 2.0), ("C", 0.0), ("D", 0.0)],
                ),
                ("9", &[("X", 12.25)]),
            ],
        );
        assert_eq!(
            run.to_trec(),
            "9 Q0 X 1 12.25 our%20run\n\
             10 Q0 A 1 2 our%20run\n\
             10 Q0 Z 2 1.9999999 our%20run\n\
             10 Q0 B 3 1.9999998 our%20run\n\
             10 Q0 C 4 0 our%20run\n\
             10 Q0 D 5 -0.000000000000000000000000000000000000000000001 our%20run\n\
             a Q0 D 1 0.5 our%20run\n"
        );
    }

    #[test]
    fn scores_that_cannot_fall_become_their_order() {
        let lowest = falling([f64::MIN, f64::MIN, -1.0].into_iter());
        assert_eq!(lowest, [3.0, 2.0, 1.0]);
        assert_eq!(falling([f64::NAN, f64::INFINITY].into_iter())[0], 0.0);
    }

    #[test]
    fn a_run_is_ordered_as_trec_eval_orders_it() {
        let read = Run::read(
            b"051 Q0 A 9 1.0 base\r\n\n51 Q0 B 1 1 base\n51\tQ0\tC\t5\t1e1\tother\n51 Q0 D 2 1.00000000001 base\n7 0 E 1 -0 base\n7 0 F 1 0 base",
        );
        let read = read.unwrap();
        assert_eq!(read.tag, "base");
        assert_eq!(names(&read, "51"), ["C", "D", "B", "A"]);
        assert_eq!(names(&read, "7"), ["F", "E"]);
    }

    #[test]
    fn a_wrong_line_is_named() {
        for (text, message) in [
            (
                "1 Q0 A 1 2",
                "line 1: 5 columns where 6 (topic, Q0, document, rank, score, tag) are expected",
            ),
            (
                "1 Q0 A 1 2 t\n1 Q0 B 1 high t",
                "line 2: the score \"high\" is not a number",
            ),
            (
                "1 Q0 A 1 NaN t",
                "line 1: the score \"NaN\" is not a number",
            ),
            (
                "1 Q0 A 1 2 t\n\n01 Q0 A 2 1 t",
                "line 3: document \"A\" is there already for topic 1",
            ),
        ] {
            let error = Run::read(text.as_bytes()).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }

    fn scores() -> impl Strategy<Value = Vec<f64>> {
        let score = prop_oneof![
            any::<f64>(),
            -2.0..2.0_f64,
            prop::sample::select(vec![0.0, -0.0, 1.0, f64::MAX, f64::MIN, f64::MIN_POSITIVE]),
        ];
        prop::collection::vec(score, 0..60)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_in_its_order(scores in scores()) {
            let documents = (0..).zip(&scores);
            let documents: Vec<_> = documents
                .map(|(number, score)| (format!("D{}", number * 7 % 61), *score))
                .collect();
            let topic = TopicId::parse("1").unwrap();
            let run = Run { tag: "t".into(), results: [(topic, documents)].into() };
            let text = run.to_trec();
            let read = Run::read(text.as_bytes()).unwrap();
            if !scores.is_empty() {
                prop_assert_eq!(names(&read, "1"), names(&run, "1"));
            }
            prop_assert_eq!(read.to_trec(), text);
        }

        #[test]
        fn garbage_is_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[0-9A-Z. \t\n-]{0,80}") {
            for bytes in [&bytes[..], text.as_bytes()] {
                let _ = Run::read(bytes);
                let _ = crate::Qrels::read(bytes);
            }
        }
    }
}
