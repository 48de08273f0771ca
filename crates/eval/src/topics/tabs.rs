//! Topics in two columns, id and title, separated by a tab.

use crate::topics::{Numbered, Topic};
use crate::{Error, TopicId};

/// Reads columns. Tabs at the end of a line are ignored.
pub(super) fn read(text: &str) -> Result<Vec<Numbered>, Error> {
    let lines = crate::lines::numbered(text);
    lines
        .map(|(line, content)| {
            let columns: Vec<&str> = content.trim_end_matches(['\t', '\r']).split('\t').collect();
            let (id, title) = match columns[..] {
                [id, title] => (id, title),
                // A topic without text: the line has a tab, but nothing after it.
                [id] if content.contains('\t') => (id, ""),
                _ => {
                    return Err(Error::Columns {
                        line,
                        expected: "2 (id, tab, query)",
                        found: columns.len(),
                    });
                }
            };
            let topic = Topic {
                id: TopicId::parse(id).ok_or(Error::NoId { line })?,
                title: title.trim().to_owned(),
                description: None,
                narrative: None,
            };
            Ok((line, topic))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Vec<(String, String)> {
        let topics = Topic::read(text.as_bytes()).unwrap();
        let topics = topics.into_iter();
        topics
            .map(|topic| (topic.id.to_string(), topic.title))
            .collect()
    }

    #[test]
    fn carriage_returns_marks_and_blank_lines_are_no_text() {
        let found = pairs("\u{feff}01\tAirbus subsidies\r\n\r\n  \nq2\t Black Monday \t\r\n3\t\n");
        let expected = [("1", "Airbus subsidies"), ("q2", "Black Monday"), ("3", "")];
        assert_eq!(found, expected.map(|(id, title)| (id.into(), title.into())));
    }

    #[test]
    fn a_wrong_line_is_named() {
        for (text, message) in [
            (
                "1\ta\n2 b",
                "line 2: 1 columns where 2 (id, tab, query) are expected",
            ),
            (
                "1\ta\tb",
                "line 1: 3 columns where 2 (id, tab, query) are expected",
            ),
            ("1\ta\n \tb", "line 2: a topic without an id"),
        ] {
            let error = Topic::read(text.as_bytes()).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }
}
