//! Checks regular expressions in queries.

use regex_syntax::{Error as SyntaxError, Parser, ParserBuilder};

use crate::QueryError;

/// The parser of regular expressions: letter case never matters, and the depth of nesting is limited.
pub(crate) fn parser() -> Parser {
    ParserBuilder::new()
        .case_insensitive(true)
        .nest_limit(50)
        .build()
}

/// Checks that `pattern`, which starts at byte `start` of `query`, is a valid regular expression.
pub(crate) fn check_regex(query: &str, pattern: &str, start: usize) -> Result<(), QueryError> {
    let (reason, at) = match parser().parse(pattern) {
        Ok(_) => return Ok(()),
        Err(SyntaxError::Parse(error)) => (error.kind().to_string(), *error.span()),
        Err(SyntaxError::Translate(error)) => (error.kind().to_string(), *error.span()),
        Err(_) => {
            let message = "this is no regular expression";
            return Err(QueryError::new(
                query,
                start..start + pattern.len(),
                message,
            ));
        }
    };
    let at = start + at.start.offset..start + at.end.offset.max(at.start.offset);
    Err(QueryError::new(
        query,
        at,
        format!("wrong regular expression: {reason}"),
    ))
}
