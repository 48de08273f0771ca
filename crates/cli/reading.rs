//! An article as `show` prints it: as the JSON object that scripts rely on, and as text for people.

use std::fmt::Write as _;

use newshound_article::{Article, Sourced, shown_section};
use newshound_index::ArticleId;
use newshound_query::{Highlight, LitText};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::output::{counted, lit, visible};
use crate::palette::Palette;

/// The address of an article, as `show` accepts it: its path, with `#` and its number in the file unless it is the first.
pub(crate) fn address(path: &str, record: u32) -> String {
    if record == 0 {
        path.to_owned()
    } else {
        format!("{path}#{record}")
    }
}

/// An article with all its metadata.
#[derive(Debug, Serialize)]
pub(crate) struct Reading {
    id: String,
    external_id: Option<String>,
    path: String,
    record: u32,
    title: Option<String>,
    bylines: Vec<String>,
    published: Option<String>,
    section: Option<String>,
    source: Option<String>,
    url: Option<String>,
    language: Option<String>,
    words: u64,
    reading_minutes: Option<u32>,
    provenance: Map<String, Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    doubts: Vec<Doubted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    damage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shortened: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unread: Option<String>,
    sections: Vec<ReadSection>,
    boilerplate: Vec<Cut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    highlights: Option<Vec<Highlight>>,
}

#[derive(Debug, Serialize)]
struct ReadSection {
    heading: Option<String>,
    paragraphs: Vec<String>,
}

/// A stated date that was rejected.
#[derive(Debug, Serialize)]
struct Doubted {
    value: String,
    provenance: String,
    reason: String,
}

#[derive(Debug, Serialize)]
struct Cut {
    text: String,
    rule: String,
}

impl Reading {
    /// The reading of `article`, which is record `record` of the file or member at `path`.
    pub(crate) fn new(
        id: ArticleId,
        path: &str,
        record: u32,
        article: &Article,
        highlights: Option<Vec<Highlight>>,
    ) -> Self {
        let value = |sourced: &Option<Sourced<String>>| {
            sourced.as_ref().map(|sourced| sourced.value.clone())
        };
        let provenance = article
            .provenance()
            .into_iter()
            .map(|(field, from)| (field.into(), from.to_string().into()));
        let sections = article.sections.iter().map(|section| ReadSection {
            heading: section.heading.as_ref().map(|heading| heading.text.clone()),
            paragraphs: section
                .paragraphs
                .iter()
                .map(|paragraph| paragraph.text.clone())
                .collect(),
        });
        let cut = |cut: &newshound_article::Boilerplate| Cut {
            text: cut.passage.text.clone(),
            rule: cut.rule.clone(),
        };
        let doubted = |doubt: &newshound_article::Doubt| Doubted {
            value: doubt.value.clone(),
            provenance: doubt.provenance.to_string(),
            reason: doubt.reason.to_string(),
        };
        Self {
            id: id.to_string(),
            external_id: value(&article.external_id),
            path: path.into(),
            record,
            title: article.title.as_ref().map(|title| title.value.text.clone()),
            bylines: article
                .bylines
                .iter()
                .map(|byline| byline.value.clone())
                .collect(),
            published: article
                .published
                .as_ref()
                .map(|published| published.value.to_string()),
            section: value(&article.section).map(|section| shown_section(&section)),
            source: value(&article.source),
            url: value(&article.url),
            language: value(&article.language),
            words: article.words(),
            reading_minutes: article
                .reading_minutes
                .as_ref()
                .map(|minutes| minutes.value),
            provenance: provenance.collect(),
            doubts: article.doubts.iter().map(doubted).collect(),
            damage: article.damage.clone(),
            shortened: article.shortened.clone(),
            unread: article.unread.as_ref().map(|keys| keys.join(", ")),
            sections: sections.collect(),
            boilerplate: article.boilerplate.iter().map(cut).collect(),
            highlights,
        }
    }

    /// The article as text; with the boilerplate that was cut if `boilerplate` is set.
    pub(crate) fn text(&self, boilerplate: bool, palette: &Palette) -> String {
        let mut out = String::new();
        let line = |out: &mut String, text: &str, field, number, style| {
            let lit = lit(text, self.ranges(field, number), style, palette);
            let _ = writeln!(out, "{lit}");
        };
        let strong = palette.strong;
        let title = self.title.as_deref().unwrap_or("(no title)");
        line(&mut out, title, LitText::Title, 0, strong);
        self.metadata(&mut out, palette);
        self.doubts(&mut out, palette);
        let (mut headings, mut paragraphs) = (0.., 0..);
        for section in &self.sections {
            for (heading, number) in section.heading.iter().zip(&mut headings) {
                out.push('\n');
                line(&mut out, heading, LitText::Heading, number, strong);
            }
            for (paragraph, number) in section.paragraphs.iter().zip(&mut paragraphs) {
                out.push('\n');
                line(&mut out, paragraph, LitText::Body, number, "");
            }
        }
        let Palette { faint, reset, .. } = palette;
        if boilerplate {
            for Cut { text, rule } in &self.boilerplate {
                let (rule, text) = (visible(rule), visible(text));
                let _ = writeln!(out, "\n{faint}[cut: {rule}] {text}{reset}");
            }
        } else if !self.boilerplate.is_empty() {
            let blocks = counted(self.boilerplate.len() as u64, "block", "blocks");
            let _ = writeln!(out, "\n{faint}({blocks} cut, see --boilerplate){reset}");
        }
        out
    }

    fn metadata(&self, out: &mut String, palette: &Palette) {
        let bylines = (!self.bylines.is_empty()).then(|| self.bylines.join(", "));
        let minutes = self.reading_minutes.map(|minutes| format!("{minutes} min"));
        let unread = self.unread.as_ref().map(|keys| match keys.is_empty() {
            true => "none".to_owned(),
            false => format!("none; keys that are not read: {keys}"),
        });
        let has_key = self.provenance.contains_key("text");
        let text = has_key.then(|| "under a key that is not known for texts".to_owned());
        let rows = [
            ("bylines", "by", bylines),
            ("published", "published", self.published.clone()),
            ("section", "section", self.section.clone()),
            ("source", "source", self.source.clone()),
            ("url", "url", self.url.clone()),
            ("language", "language", self.language.clone()),
            ("reading_minutes", "reading time", minutes),
            ("external_id", "external id", self.external_id.clone()),
            ("damage", "damaged", self.damage.clone()),
            ("shortened", "shortened", self.shortened.clone()),
            ("text", "text", text.or(unread)),
            ("words", "words", Some(self.words.to_string())),
            ("path", "path", Some(address(&self.path, self.record))),
            ("id", "id", Some(self.id.clone())),
        ];
        for (field, label, value) in rows {
            let Some(value) = value else { continue };
            let from = self.provenance.get(field).and_then(Value::as_str);
            let from = from
                .map(|from| format!(" (from {})", visible(from)))
                .unwrap_or_default();
            let Palette { faint, reset, .. } = palette;
            let _ = writeln!(
                out,
                "{faint}{label:>13}{reset}  {}{faint}{from}{reset}",
                visible(&value)
            );
        }
    }

    /// Writes the dates that were stated but rejected, with the reasons.
    fn doubts(&self, out: &mut String, palette: &Palette) {
        let Palette { faint, reset, .. } = palette;
        for doubt in &self.doubts {
            let _ = writeln!(
                out,
                "{faint}{:>13}{reset}  unknown{faint}: “{}” (from {}) is {}{reset}",
                "published",
                visible(&doubt.value),
                visible(&doubt.provenance),
                visible(&doubt.reason)
            );
        }
    }

    fn ranges(&self, field: LitText, line: usize) -> &[[usize; 2]] {
        let highlights = self.highlights.as_deref().unwrap_or_default();
        let found = highlights.binary_search_by_key(&(field, line), |highlight| {
            (highlight.field, highlight.line)
        });
        found.map_or(&[], |at| &highlights[at].ranges)
    }
}
