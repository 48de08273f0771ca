//! What is asked.

use std::time::Duration;

use newshound_query::Response;

use crate::Error;

/// A query that takes longer is not measured: what it found by then is not its answer.
pub(super) const LONGEST: Duration = Duration::from_secs(600);

/// A query of a file of queries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its line, counted from 1.
    pub line: usize,
    /// What kind of query it is, where the file says so.
    pub kind: Option<String>,
    /// The query, in our language.
    pub query: String,
}

impl Question {
    /// Refuses an answer that time was too short for.
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

/// The queries of a file: one a line, with its kind and a tab before it or without; empty lines are none, nor are ones that begin with
/// `#` and a space.
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
