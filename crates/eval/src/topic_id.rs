//! The ids of topics in topic files, qrels and runs.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::name::escaped;

/// The id of a topic.
///
/// The topics of TREC-1 call `051` what their qrels call `51`, so a number is compared without its leading zeros, in
/// topics, qrels and runs alike. Nothing else is changed: `Q051` is not `Q51`. White space within an id, which the columns
/// of qrels and runs cannot hold, is escaped as [`name`](crate::name()) does.
///
/// Ids that are numbers come first, in their order; the others follow, ordered by their bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TopicId(String);

impl TopicId {
    /// Parses an id; `None` if `text` is blank.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let id = match is_number(text) {
            true => match text.trim_start_matches('0') {
                "" => "0",
                digits => digits,
            },
            false => text,
        };
        Some(Self(escaped(id).into_owned()))
    }

    /// The id as written in runs.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Ord for TopicId {
    fn cmp(&self, other: &Self) -> Ordering {
        // Numbers have no leading zeros, so the longer one is greater, for any number of digits.
        let length = |id: &Self| is_number(&id.0).then_some(id.0.len());
        match (length(self), length(other)) {
            (Some(a), Some(b)) => a.cmp(&b).then_with(|| self.0.cmp(&other.0)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => self.0.cmp(&other.0),
        }
    }
}

impl PartialOrd for TopicId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for TopicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Serialize for TopicId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> TopicId {
        TopicId::parse(text).unwrap()
    }

    #[test]
    fn numbers_lose_their_leading_zeros_and_nothing_else_does() {
        for (text, expected) in [
            ("051", "51"),
            (" 51 ", "51"),
            ("000", "0"),
            ("Q051", "Q051"),
            ("05-1", "05-1"),
            ("-051", "-051"),
            ("north sea", "north%20sea"),
        ] {
            assert_eq!(id(text).as_str(), expected);
        }
        assert_eq!(TopicId::parse(" \t"), None);
    }

    #[test]
    fn numbers_come_first_in_their_order() {
        let mut ids = ["b", "10", "9", "a1", "99999999999999999999", "100"].map(id);
        ids.sort();
        let ids = ids.map(|id| id.to_string());
        assert_eq!(ids, ["9", "10", "100", "99999999999999999999", "a1", "b"]);
    }
}
