//! Qrels: human judgements of which articles are relevant to a topic.
//!
//! Only judged articles are stored. What a missing judgement means is up to the measures; those here take an unjudged
//! article as not relevant, as trec_eval does.

use std::collections::BTreeMap;

use crate::error::shortened;
use crate::lines::{decoded, numbered};
use crate::{Error, Run, TopicId};

/// Judgements: topic, document, grade. A grade above 0 means relevant, and a higher grade more relevant; 0 or below means
/// not relevant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Qrels {
    topics: BTreeMap<TopicId, BTreeMap<String, i32>>,
}

impl Qrels {
    /// Reads qrels with four columns separated by white space, `topic iteration document grade`, as trec_eval does, or
    /// with three, without the iteration. Ignores blank lines. See [`TopicId`] for how topics are compared.
    ///
    /// # Errors
    /// [`Error::Columns`], [`Error::NotANumber`] when the grade is no whole number, [`Error::DuplicateDocument`].
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let text = decoded(bytes);
        let mut qrels = Self::default();
        for (line, content) in numbered(&text) {
            let columns: Vec<&str> = content.split_whitespace().collect();
            let (topic, document, grade) = match columns[..] {
                [topic, _, document, grade] | [topic, document, grade] => (topic, document, grade),
                _ => {
                    return Err(Error::Columns {
                        line,
                        expected: "3 or 4 (topic, iteration, document, grade)",
                        found: columns.len(),
                    });
                }
            };
            let Ok(grade) = grade.parse() else {
                return Err(Error::NotANumber {
                    line,
                    column: "grade",
                    text: shortened(grade),
                    kind: "a whole number",
                });
            };
            let topic = TopicId::parse(topic).ok_or(Error::NoId { line })?;
            let judged = qrels.topics.entry(topic.clone()).or_default();
            if judged.insert(document.to_owned(), grade).is_some() {
                return Err(Error::DuplicateDocument {
                    line,
                    topic,
                    document: shortened(document),
                });
            }
        }
        Ok(qrels)
    }

    /// Every topic that has a judgement, in order, with the grades of its documents.
    pub fn topics(&self) -> impl Iterator<Item = (&TopicId, &BTreeMap<String, i32>)> {
        self.topics.iter()
    }

    /// Whether `run` has any document that is judged for the same topic. If not, the two most likely name the same
    /// documents differently.
    pub fn judge_any_of(&self, run: &Run) -> bool {
        self.topics.iter().any(|(topic, judged)| {
            let found = run.results.get(topic).into_iter().flatten();
            found.into_iter().any(|(name, _)| judged.contains_key(name))
        })
    }

    /// The topics that are measured: those with a relevant document.
    pub fn measured(&self) -> impl Iterator<Item = &TopicId> {
        let topics = self.topics.keys();
        topics.filter(|topic| self.is_measured(topic))
    }

    /// The grades of a topic's documents; `None` when it has no judgement.
    pub(crate) fn judged(&self, topic: &TopicId) -> Option<&BTreeMap<String, i32>> {
        self.topics.get(topic)
    }

    /// Whether a document of `topic` is relevant. Only such topics are measured.
    pub(crate) fn is_measured(&self, topic: &TopicId) -> bool {
        let judged = self.judged(topic);
        judged.is_some_and(|judged| judged.values().any(|&grade| grade > 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grades(bytes: &[u8]) -> Vec<(String, String, i32)> {
        let qrels = Qrels::read(bytes).unwrap();
        let topics = qrels.topics();
        topics
            .flat_map(|(topic, judged)| {
                let judged = judged.iter();
                judged.map(move |(document, grade)| (topic.to_string(), document.clone(), *grade))
            })
            .collect()
    }

    #[test]
    fn both_forms_are_read_with_any_white_space() {
        let expected = [
            ("9".to_owned(), "B".to_owned(), -1),
            ("51".into(), "A".into(), 2),
        ];
        assert_eq!(grades(b"051 0 A 2\n\n9\t0  B\t-1\r\n"), expected);
        assert_eq!(grades(b"\xef\xbb\xbf51 A 2\n 9 B -1"), expected);
    }

    #[test]
    fn a_wrong_line_is_named() {
        for (text, message) in [
            (
                "1 0 A 1\n1 0 B\n1",
                "line 2: the grade \"B\" is not a whole number",
            ),
            (
                "1 0 A 1\n\n1",
                "line 3: 1 columns where 3 or 4 (topic, iteration, document, grade) are expected",
            ),
            (
                "1 0 A 1.5",
                "line 1: the grade \"1.5\" is not a whole number",
            ),
            (
                "1 0 A 1\n01 0 A 0",
                "line 2: document \"A\" is there already for topic 1",
            ),
        ] {
            let error = Qrels::read(text.as_bytes()).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }
}
