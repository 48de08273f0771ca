//! TREC topics of all years: SGML whose closing tags are mostly missing, and XML.
//!
//! No parser of either language reads them all. What they have in common is that a field starts with its tag and ends
//! with its closing tag or where the next field or topic starts; this parser relies only on that. An unknown tag starts a
//! field that is ignored, if it is the first on its line or no field is open; elsewhere it is markup within text.

use crate::topics::markup::{Tag, next_tag};
use crate::topics::{Numbered, Topic};
use crate::{Error, TopicId};

/// The part of a file that a tag starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A topic.
    Topic,
    /// Its id.
    Number,
    /// A field that is kept.
    Title,
    Description,
    Narrative,
    /// A field of the first TRECs that is ignored: concepts, summary, domain, factors, definitions.
    Other,
    Unknown,
}

impl Part {
    fn of(name: &str) -> Self {
        // CLEF has `EN-title`.
        let name = match name.split_once('-') {
            Some((language, name)) if language.len() == 2 => name,
            _ => name,
        };
        match name {
            "top" | "topic" => Part::Topic,
            "num" | "number" | "identifier" => Part::Number,
            "title" | "query" => Part::Title,
            "desc" | "description" | "question" => Part::Description,
            "narr" | "narrative" => Part::Narrative,
            "con" | "smry" | "dom" | "fac" | "def" => Part::Other,
            _ => Part::Unknown,
        }
    }

    /// The label, followed by a colon, with which the part may start.
    fn label(self) -> &'static str {
        match self {
            Part::Number => "number",
            Part::Title => "topic",
            Part::Description => "description",
            Part::Narrative => "narrative",
            Part::Topic | Part::Other | Part::Unknown => "",
        }
    }
}

/// A topic being read.
#[derive(Default)]
struct Draft {
    line: usize,
    id: Option<TopicId>,
    /// Whether the id is from an element. Such an element is the first of a topic.
    numbered: bool,
    title: Option<String>,
    description: Option<String>,
    narrative: Option<String>,
}

/// A field that is open.
struct Open {
    part: Part,
    name: String,
    text: String,
}

#[derive(Default)]
struct Parser {
    topics: Vec<Numbered>,
    draft: Option<Draft>,
    open: Option<Open>,
}

/// Reads TREC topics.
pub(super) fn read(text: &str) -> Result<Vec<Numbered>, Error> {
    let mut parser = Parser::default();
    let mut line = 1;
    let mut at = 0;
    while let Some(tag) = next_tag(text, at) {
        let before = &text[at..tag.start];
        parser.text(before);
        line += before.matches('\n').count();
        let first = match before.rsplit_once('\n') {
            Some((_, before)) => before.trim().is_empty(),
            None => false,
        };
        match tag.closing {
            true => parser.closing(&tag)?,
            false => parser.opening(&tag, line, first)?,
        }
        line += text[tag.start..tag.end].matches('\n').count();
        at = tag.end;
    }
    parser.text(&text[at..]);
    parser.end_topic()?;
    Ok(parser.topics)
}

impl Parser {
    fn text(&mut self, text: &str) {
        if let Some(open) = &mut self.open {
            open.text.push_str(text);
        }
    }

    fn opening(&mut self, tag: &Tag<'_>, line: usize, first: bool) -> Result<(), Error> {
        let part = Part::of(&tag.name);
        match part {
            Part::Topic => {
                self.end_topic()?;
                let id = tag.attribute(&["number", "num", "id", "qid"]);
                self.draft = Some(Draft {
                    line,
                    id: id.and_then(TopicId::parse),
                    ..Draft::default()
                });
            }
            Part::Unknown if self.open.is_some() && !first || tag.name.is_empty() => self.text(" "),
            // `<topics>`, and other tags around the topics.
            Part::Unknown if self.draft.is_none() => {}
            _ => {
                self.end_field();
                let numbered = self.draft.as_ref().is_some_and(|draft| draft.numbered);
                if part == Part::Number && numbered {
                    self.end_topic()?;
                }
                // A topic without its `<top>`.
                self.draft.get_or_insert_with(|| Draft {
                    line,
                    ..Draft::default()
                });
                self.open = Some(Open {
                    part,
                    name: tag.name.clone(),
                    text: String::new(),
                });
            }
        }
        Ok(())
    }

    fn closing(&mut self, tag: &Tag<'_>) -> Result<(), Error> {
        if Part::of(&tag.name) == Part::Topic {
            return self.end_topic();
        }
        match self.open.as_ref().is_some_and(|open| open.name == tag.name) {
            true => self.end_field(),
            false => self.text(" "),
        }
        Ok(())
    }

    /// Stores the open field. Of two fields of a kind with text, the first counts.
    fn end_field(&mut self) {
        let (Some(open), Some(draft)) = (self.open.take(), &mut self.draft) else {
            return;
        };
        let text = content(&open.text, open.part.label());
        let field = match open.part {
            Part::Number => {
                let id = text.split_whitespace().next().and_then(TopicId::parse);
                draft.numbered = true;
                draft.id = id.or(draft.id.take());
                return;
            }
            Part::Title => &mut draft.title,
            Part::Description => &mut draft.description,
            Part::Narrative => &mut draft.narrative,
            Part::Topic | Part::Other | Part::Unknown => return,
        };
        if !text.is_empty() {
            field.get_or_insert(text);
        }
    }

    fn end_topic(&mut self) -> Result<(), Error> {
        self.end_field();
        let Some(draft) = self.draft.take() else {
            return Ok(());
        };
        let line = draft.line;
        let topic = Topic {
            id: draft.id.ok_or(Error::NoId { line })?,
            title: draft.title.unwrap_or_default(),
            description: draft.description,
            narrative: draft.narrative,
        };
        self.topics.push((line, topic));
        Ok(())
    }
}

/// The text of a field without its label, with single spaces and decoded entities.
fn content(text: &str, label: &str) -> String {
    let text = text.trim_start();
    let labelled = text.get(..label.len()).filter(|_| !label.is_empty());
    let unlabelled = labelled
        .filter(|start| start.eq_ignore_ascii_case(label))
        .and_then(|_| text[label.len()..].trim_start().strip_prefix(':'));
    let words = html_escape::decode_html_entities(unlabelled.unwrap_or(text));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "trec_tests.rs"]
mod tests;
