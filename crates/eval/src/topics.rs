//! Topics: information needs, read from files in the formats of test collections.
//!
//! The format is recognised by content, as file names do not tell it (`topics.51-100`): a file that starts with a tag is
//! TREC's ([`trec`]), one that starts with a brace is JSON lines ([`json`]), and others are columns ([`tabs`]). A topic
//! may have three fields, as at TREC: the title is a typical query, the description a sentence, and the narrative says
//! what counts as an answer.

mod json;
mod markup;
mod tabs;
mod trec;

use std::collections::BTreeMap;

use crate::lines::decoded;
use crate::{Error, TopicId};

/// An information need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its id in qrels and runs.
    pub id: TopicId,
    /// A few words, like a typed query; empty where the collection has none.
    pub title: String,
    /// One sentence that describes it.
    pub description: Option<String>,
    /// What a relevant article must say, and what is not relevant.
    pub narrative: Option<String>,
}

/// Which fields of a topic make its query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopicFields {
    /// [`Topic::title`], or the description of a topic that has none.
    pub title: bool,
    /// [`Topic::description`].
    pub description: bool,
    /// [`Topic::narrative`].
    pub narrative: bool,
}

impl Default for TopicFields {
    /// The title alone.
    fn default() -> Self {
        Self {
            title: true,
            description: false,
            narrative: false,
        }
    }
}

impl Topic {
    /// Reads a file of topics, of one of these forms:
    ///
    /// - TREC's: elements `<top>` with `<num>`, `<title>`, `<desc>` and `<narr>`, their labels (`Number:`, `Topic:` ..)
    ///   and closing tags present or not; also `<topic number="1">` with `<query>`, `<question>` or `<description>`, and
    ///   `<narrative>`. Other elements are passed over. Entities are decoded.
    /// - Two columns set apart by a tab, the id and the title. A third column is an error: to search for what it says, or
    ///   not to, would change the measures, and no file says which is meant.
    /// - JSON lines: objects with an id (`id`, `_id`, `query_id`, `qid` or `num`; text or a whole number), a title
    ///   (`query`, `title` or `text`), and perhaps a `description` (`desc`, `question`) and a `narrative` (`narr`). The
    ///   first of these names that is there counts.
    ///
    /// Ignores blank lines. A file that is not UTF-8 is read as Windows-1252. A topic without any text is no error; it
    /// finds nothing.
    ///
    /// # Errors
    /// [`Error::NoTopics`], [`Error::NoId`], [`Error::DuplicateTopic`], [`Error::Columns`], [`Error::Json`],
    /// [`Error::Type`].
    pub fn read(bytes: &[u8]) -> Result<Vec<Topic>, Error> {
        let text = decoded(bytes);
        let start = text.trim_start();
        let topics = if start.starts_with('<') {
            trec::read(&text)?
        } else if start.starts_with('{') {
            json::read(&text)?
        } else {
            tabs::read(&text)?
        };
        let mut lines = BTreeMap::new();
        for (line, topic) in &topics {
            if let Some(first) = lines.insert(&topic.id, *line) {
                let id = topic.id.clone();
                let line = *line;
                return Err(Error::DuplicateTopic { line, first, id });
            }
        }
        match topics.is_empty() {
            true => Err(Error::NoTopics),
            false => Ok(topics.into_iter().map(|(_, topic)| topic).collect()),
        }
    }

    /// The text of some of its fields, one per line, with white space collapsed where the format wraps lines. The
    /// description replaces a missing title, and is included only once.
    pub fn text(&self, fields: TopicFields) -> String {
        let title = match self.title.trim() {
            "" => None,
            title => Some(title),
        };
        let described = fields.description || (fields.title && title.is_none());
        let parts = [
            title.filter(|_| fields.title),
            self.description.as_deref().filter(|_| described),
            self.narrative.as_deref().filter(|_| fields.narrative),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        parts.join("\n")
    }
}

/// A topic and the line on which it starts.
type Numbered = (usize, Topic);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn topic(title: &str, description: Option<&str>) -> Topic {
        Topic {
            id: TopicId::parse("1").unwrap(),
            title: title.into(),
            description: description.map(str::to_owned),
            narrative: Some("N".into()),
        }
    }

    fn fields(letters: &str) -> TopicFields {
        TopicFields {
            title: letters.contains('t'),
            description: letters.contains('d'),
            narrative: letters.contains('n'),
        }
    }

    #[test]
    fn the_description_stands_for_a_missing_title() {
        let (full, short) = (topic("T", Some("D")), topic("", Some("D")));
        assert_eq!(full.text(TopicFields::default()), "T");
        assert_eq!(short.text(TopicFields::default()), "D");
        assert_eq!(full.text(fields("tdn")), "T\nD\nN");
        assert_eq!(short.text(fields("td")), "D");
        assert_eq!(full.text(fields("d")), "D");
        assert_eq!(topic("T", None).text(fields("dn")), "N");
        assert_eq!(topic("", None).text(fields("t")), "");
    }

    #[test]
    fn an_id_is_there_once() {
        let error = Topic::read(b"51\ta\n\n051\tb").unwrap_err();
        assert_eq!(
            error.to_string(),
            "line 3: topic 51 is there already, on line 1"
        );
        let error = Topic::read(b"<top><num>1<title>a\n</top>\n<top>\n<num>1</top>").unwrap_err();
        assert_eq!(
            error.to_string(),
            "line 3: topic 1 is there already, on line 1"
        );
    }

    #[test]
    fn a_file_without_topics_is_refused() {
        for bytes in [&b""[..], b" \n\n", b"\xef\xbb\xbf", b"<topics>\n</topics>"] {
            assert!(matches!(Topic::read(bytes), Err(Error::NoTopics)));
        }
    }

    #[test]
    fn what_is_not_utf_8_is_read_as_windows_1252() {
        let topics = Topic::read(b"1\tS\xe3o Paulo stock exchange").unwrap();
        assert_eq!(topics[0].title, "São Paulo stock exchange");
    }

    proptest! {
        #[test]
        fn garbage_is_refused_or_read(
            start in prop::sample::select(vec!["", "<", "{", "<top>", "<top><num>1"]),
            bytes in prop::collection::vec(any::<u8>(), 0..200),
        ) {
            let mut garbage = start.as_bytes().to_vec();
            garbage.extend(bytes);
            let _ = Topic::read(&garbage);
        }

        #[test]
        fn broken_markup_is_refused_or_read(
            parts in prop::collection::vec(prop::sample::select(vec![
                "<", ">", "</", "<top>", "</top>", "<num>", "Number:", "7", "<title", "<!--", "-->", "<?", "\"", "=", "&",
                "#x", "amp;", "\n", " ", "<desc>", "\u{130}", "é", "<topic number=", "'",
            ]), 0..40),
        ) {
            let _ = Topic::read(format!("<{}", parts.concat()).as_bytes());
        }
    }
}
