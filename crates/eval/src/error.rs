//! What is wrong with a file of topics, qrels or results, and what stops an experiment.
//!
//! A file that is wrong in one line is refused whole: a judgement or a topic less would change every mean, and nobody
//! would see it in the figures.

use crate::TopicId;

/// Why a file could not be read, or a run not be made. Lines are counted from 1.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A line has too many or too few columns.
    #[error("line {line}: {found} columns where {expected} are expected")]
    Columns {
        /// The line.
        line: usize,
        /// The columns there should be.
        expected: &'static str,
        /// How many there are.
        found: usize,
    },
    /// A column is no number where one is needed.
    #[error("line {line}: the {column} {text:?} is not {kind}")]
    NotANumber {
        /// The line.
        line: usize,
        /// `grade` or `score`.
        column: &'static str,
        /// What stands there, shortened.
        text: String,
        /// What should: `a whole number` or `a number`.
        kind: &'static str,
    },
    /// A line is no JSON.
    #[error("line {line}")]
    Json {
        /// The line.
        line: usize,
        /// Why.
        source: serde_json::Error,
    },
    /// A value of a JSON object has another type than it should.
    #[error("line {line}: {key:?} is not {expected}")]
    Type {
        /// The line.
        line: usize,
        /// Its key.
        key: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// A topic has no id. The line is that on which the topic starts.
    #[error("line {line}: a topic without an id")]
    NoId {
        /// The line.
        line: usize,
    },
    /// Two topics have the same id.
    #[error("line {line}: topic {id} is there already, on line {first}")]
    DuplicateTopic {
        /// The line on which the second one starts.
        line: usize,
        /// The line on which the first one starts.
        first: usize,
        /// The id, as it is compared.
        id: TopicId,
    },
    /// A document is judged or found twice for one topic.
    #[error("line {line}: document {document:?} is there already for topic {topic}")]
    DuplicateDocument {
        /// The line of the second one.
        line: usize,
        /// The topic.
        topic: TopicId,
        /// The document's name, shortened.
        document: String,
    },
    /// A file of topics has none.
    #[error("no topics")]
    NoTopics,
    /// The archive could not be searched for a topic.
    #[error("topic {topic}")]
    Search {
        /// The topic.
        topic: TopicId,
        /// Why.
        source: newshound_query::Error,
    },
}

/// What a message shows of `text`, which may be a whole file.
pub(crate) fn shortened(text: &str) -> String {
    const CHARACTERS: usize = 40;
    match text.char_indices().nth(CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
