//! JSON lines: one object per line, with the keys that collections and their tools use.

use serde_json::{Map, Value};

use crate::topics::{Numbered, Topic};
use crate::{Error, TopicId};

const ID: [&str; 5] = ["id", "_id", "query_id", "qid", "num"];
const TITLE: [&str; 3] = ["query", "title", "text"];
const DESCRIPTION: [&str; 3] = ["description", "desc", "question"];
const NARRATIVE: [&str; 2] = ["narrative", "narr"];

/// Reads JSON lines.
pub(super) fn read(text: &str) -> Result<Vec<Numbered>, Error> {
    let lines = crate::lines::numbered(text);
    lines
        .map(|(line, content)| {
            let object: Map<String, Value> =
                serde_json::from_str(content).map_err(|source| Error::Json { line, source })?;
            let topic = Topic {
                id: id(&object, line)?,
                title: field(&object, &TITLE, line)?.unwrap_or_default(),
                description: field(&object, &DESCRIPTION, line)?,
                narrative: field(&object, &NARRATIVE, line)?,
            };
            Ok((line, topic))
        })
        .collect()
}

/// The first of `names` with a value that is not blank.
fn value<'v>(
    object: &'v Map<String, Value>,
    names: &[&'static str],
) -> Option<(&'static str, &'v Value)> {
    let values = names
        .iter()
        .filter_map(|&name| Some((name, object.get(name)?)));
    let is_empty = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
    values
        .into_iter()
        .find(|(_, value)| !value.is_null() && !is_empty(value))
}

fn id(object: &Map<String, Value>, line: usize) -> Result<TopicId, Error> {
    let (key, value) = value(object, &ID).ok_or(Error::NoId { line })?;
    let id = match value {
        Value::String(id) => TopicId::parse(id),
        Value::Number(id) if id.is_i64() || id.is_u64() => TopicId::parse(&id.to_string()),
        _ => {
            let expected = "text or a whole number";
            return Err(Error::Type {
                line,
                key,
                expected,
            });
        }
    };
    id.ok_or(Error::NoId { line })
}

fn field(
    object: &Map<String, Value>,
    names: &[&'static str],
    line: usize,
) -> Result<Option<String>, Error> {
    match value(object, names) {
        None => Ok(None),
        Some((_, Value::String(text))) => Ok(Some(text.trim().to_owned())),
        Some((key, _)) => Err(Error::Type {
            line,
            key,
            expected: "text",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_many_tools_are_known() {
        let topics = Topic::read(
            br#"
{"_id": "007", "text": "Airbus subsidies", "metadata": {"url": null}}
{"qid": 8, "query": "Black Monday", "question": "What caused it?", "narr": " "}
{"id": null, "num": "q9", "title": "Strike", "description": "Find strikes.", "narrative": "All of them."}
"#,
        );
        let topics = topics.unwrap();
        let ids: Vec<_> = topics.iter().map(|topic| topic.id.as_str()).collect();
        assert_eq!(ids, ["7", "8", "q9"]);
        let titles: Vec<_> = topics.iter().map(|topic| &*topic.title).collect();
        assert_eq!(titles, ["Airbus subsidies", "Black Monday", "Strike"]);
        assert_eq!(topics[1].description.as_deref(), Some("What caused it?"));
        assert_eq!(topics[1].narrative, None);
        assert_eq!(topics[2].narrative.as_deref(), Some("All of them."));
    }

    #[test]
    fn a_wrong_line_is_named() {
        for (text, message) in [
            (
                "{\"id\": 1, \"query\": \"a\"}\n{\"query\": \"b\"}",
                "line 2: a topic without an id",
            ),
            (
                "{\"id\": 1.5, \"query\": \"a\"}",
                "line 1: \"id\" is not text or a whole number",
            ),
            (
                "{\"id\": 1, \"query\": [\"a\"]}",
                "line 1: \"query\" is not text",
            ),
        ] {
            let error = Topic::read(text.as_bytes()).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
        let error = Topic::read(b"{\"id\": 1}\n\n{\"id\": ").unwrap_err();
        assert_eq!(error.to_string(), "line 3");
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(cause.starts_with("EOF"), "{cause}");
        assert!(matches!(
            Topic::read(b"{\"id\": 1}\n[]"),
            Err(Error::Json { line: 2, .. })
        ));
    }
}
