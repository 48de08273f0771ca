//! Errors in files of topics, qrels or runs, and errors that stop an experiment.
//!
//! A file with one wrong line is rejected as a whole: a missing judgement or topic would change every mean without being
//! noticed in the figures.

use crate::TopicId;

/// Why a file could not be read, or a run could not be made. Lines are counted from 1.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A line has too many or too few columns.
    #[error("line {line}: {found} columns where {expected} are expected")]
    Columns {
        /// The line.
        line: usize,
        /// The expected columns.
        expected: &'static str,
        /// The number of columns found.
        found: usize,
    },
    /// A column is no number where one is needed.
    #[error("line {line}: the {column} {text:?} is not {kind}")]
    NotANumber {
        /// The line.
        line: usize,
        /// `grade` or `score`.
        column: &'static str,
        /// The text found, shortened.
        text: String,
        /// What is expected: `a whole number` or `a number`.
        kind: &'static str,
    },
    /// A line is not JSON.
    #[error("line {line}")]
    Json {
        /// The line.
        line: usize,
        /// Why.
        source: serde_json::Error,
    },
    /// A value of a JSON object has the wrong type.
    #[error("line {line}: {key:?} is not {expected}")]
    Type {
        /// The line.
        line: usize,
        /// Its key.
        key: &'static str,
        /// The expected type.
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
    /// A file of topics contains none.
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

/// Shortens `text`, which may be a whole file, for a message.
pub(crate) fn shortened(text: &str) -> String {
    const CHARACTERS: usize = 40;
    match text.char_indices().nth(CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
