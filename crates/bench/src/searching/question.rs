//! Queries to be measured.

use std::time::Duration;

use newshound_query::Response;

use crate::Error;

/// The time limit of a query. A longer one is not measured, as its partial result is not the answer.
pub(super) const LONGEST: Duration = Duration::from_secs(600);

/// A query of a file of queries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its line in the file, counted from 1.
    pub line: usize,
    /// Its kind, where the file states it.
    pub kind: Option<String>,
    /// The query, in our language.
    pub query: String,
}

impl Question {
    /// Returns an error if the answer is incomplete because of the time limit.
    pub(super) fn check(&self, response: &Response) -> Result<(), Error> {
        match response.complete {
            true => Ok(()),
            false => Err(Error::Unanswered {
                line: self.line,
                query: self.query.clone(),
                after: LONGEST,
            }),
        }
    }

    pub(crate) fn fault(&self, source: newshound_query::Error) -> Error {
        Error::Query {
            line: self.line,
            source,
        }
    }
}

/// Parses a file of queries: one per line, with or without its kind and a tab before it. Ignores empty lines and lines
/// that begin with `#` and a space.
pub fn questions(text: &str) -> Vec<Question> {
    let lines = text.lines().zip(1..);
    lines
        .filter(|(line, _)| !line.trim().is_empty() && !line.starts_with("# "))
        .map(|(text, line)| {
            let (kind, query) = match text.split_once('\t') {
                Some((kind, query)) => (Some(kind.trim().to_owned()), query),
                None => (None, text),
            };
            Question {
                line,
                kind: kind.filter(|kind| !kind.is_empty()),
                query: query.trim().to_owned(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_query_with_its_kind_or_without() {
        let asked = questions("# mine\nferry\n\nrare\t\"closer ties\"\n\tdocks \n");
        let question = |line, kind: Option<&str>, query: &str| Question {
            line,
            kind: kind.map(str::to_owned),
            query: query.into(),
        };
        assert_eq!(
            asked,
            [
                question(2, None, "ferry"),
                question(4, Some("rare"), "\"closer ties\""),
                question(5, None, "docks"),
            ]
        );
    }
}
