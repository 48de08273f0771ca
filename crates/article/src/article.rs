//! The [`Article`] type and its sections.

use serde::{Deserialize, Serialize};

use crate::words::count_words;
use crate::{Boilerplate, Date, Doubt, Passage, Provenance, Sourced};

/// A news article as its reader would describe it.
///
/// Nothing is required: a file may be a body without a title, or a headline without a body. Text is Unicode as decoded,
/// neither folded nor normalized; analysis is the index's business.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The headline. Where a source prints it more than once it is read once.
    pub title: Option<Sourced<Passage>>,
    /// Names of the authors, one per entry, without `By`.
    pub bylines: Vec<Sourced<String>>,
    /// The text: headings with the paragraphs under them, in reading order. Not to be confused with [`Article::section`], the part of the
    /// publication.
    pub sections: Vec<Section>,
    /// The day of publication. The file's own time stamps are never used for it.
    pub published: Option<Sourced<Date>>,
    /// Further days that the source states after `published`, in strictly descending order. If `published` lies in the future, the first of these
    /// that does not replaces it. Empty once that is settled; not stored in the archive.
    pub earlier_days: Vec<Sourced<Date>>,
    /// Reading time in minutes, where the source states it.
    pub reading_minutes: Option<Sourced<u32>>,
    /// The part of the publication it appeared in (`politics`). Several are separated by line breaks, as their names may contain commas;
    /// [`shown_section`] puts them on one line.
    pub section: Option<Sourced<String>>,
    /// The publication (`The Harbour Gazette`).
    pub source: Option<Sourced<String>>,
    /// Where it was published. Only `http` and `https` addresses are kept.
    pub url: Option<Sourced<String>>,
    /// ISO 639-1 code in lower case, or ISO 639-3 where ISO 639-1 has none; `None` if the language is unknown.
    pub language: Option<Sourced<String>>,
    /// The identifier the record gives itself.
    pub external_id: Option<Sourced<String>>,
    /// Stated dates that were not accepted as the day of publication, with the reasons. Empty if `published` is set.
    pub doubts: Vec<Doubt>,
    /// The order of day and month in the article's numeric date, where the date itself shows it (`31/12/2024`).
    pub date_order: Option<DateOrder>,
    /// The record's key under which the text was found, if it is not one of the known keys for text.
    pub text_key: Option<Provenance>,
    /// Passages that were cut from the text, in source order.
    pub boilerplate: Vec<Boilerplate>,
    /// The error at which reading the source stopped; the article is what stands before it. Not stored in the archive.
    pub damage: Option<String>,
    /// The mark that the source writes in place of the missing rest of the text (`[+1234 chars]`). Not stored in the archive.
    pub shortened: Option<String>,
    /// `Some` if the article has no text: the first unread keys of its record that may hold one, followed by `…` if there are more. May be
    /// empty. Not stored in the archive.
    pub unread: Option<Vec<String>>,
}

/// Whether the day or the month comes first in a numeric date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DateOrder {
    /// `31/12/2024`
    Day,
    /// `12/31/2024`
    Month,
}

/// A heading and the paragraphs under it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// `None` for the paragraphs that precede the first heading.
    pub heading: Option<Passage>,
    /// The paragraphs, in order; may be empty when two headings follow each other.
    pub paragraphs: Vec<Passage>,
}

/// [`Article::section`] on one line, for display: several sections are separated by commas.
pub fn shown_section(section: &str) -> String {
    section.replace('\n', ", ")
}

impl Article {
    /// An article of these paragraphs and nothing else. The span of each covers its own text, from 0.
    pub fn of_paragraphs<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let passage = |text: &str| Passage::new(text, 0..text.len());
        let section = Section {
            heading: None,
            paragraphs: texts.into_iter().map(passage).collect(),
        };
        Self {
            sections: vec![section],
            ..Self::default()
        }
    }

    /// The title's text, or `""` for an article without one.
    pub fn title_text(&self) -> &str {
        self.title
            .as_ref()
            .map_or("", |title| title.value.text.as_str())
    }

    /// The headings, in reading order.
    pub fn headings(&self) -> impl Iterator<Item = &Passage> {
        self.sections
            .iter()
            .filter_map(|section| section.heading.as_ref())
    }

    /// The paragraphs of all sections, in reading order: the body.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Passage> {
        self.sections.iter().flat_map(|section| &section.paragraphs)
    }

    /// Headings and paragraphs, in reading order.
    pub fn lines(&self) -> impl Iterator<Item = &Passage> {
        let sections = self.sections.iter();
        sections.flat_map(|section| section.heading.iter().chain(&section.paragraphs))
    }

    /// Whether there is nothing to search: no title, no heading and no paragraph.
    pub fn is_empty(&self) -> bool {
        self.title_text().is_empty() && self.lines().next().is_none()
    }

    /// The length of headings and body in words: runs of letters and digits, and each character of a script that is
    /// written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) counted as one.
    pub fn words(&self) -> u64 {
        self.lines().map(|passage| count_words(&passage.text)).sum()
    }

    /// Approximate bytes of heap memory that the title, text and boilerplate take.
    pub fn size(&self) -> usize {
        let text: usize = self
            .lines()
            .map(|passage| passage.text.len() + size_of::<Passage>())
            .sum();
        let cut = self.boilerplate.iter();
        let cut: usize = cut
            .map(|cut| cut.passage.text.len() + size_of_val(cut))
            .sum();
        self.title_text().len() + text + cut
    }

    /// Where each piece of metadata came from, as pairs of the field's name and its provenance, in field order.
    pub fn provenance(&self) -> Vec<(&'static str, &Provenance)> {
        fn of<T>(field: &Option<Sourced<T>>) -> Option<&Provenance> {
            field.as_ref().map(|sourced| &sourced.provenance)
        }
        let fields = [
            ("title", of(&self.title)),
            (
                "bylines",
                self.bylines.first().map(|byline| &byline.provenance),
            ),
            ("published", of(&self.published)),
            ("reading_minutes", of(&self.reading_minutes)),
            ("section", of(&self.section)),
            ("source", of(&self.source)),
            ("url", of(&self.url)),
            ("language", of(&self.language)),
            ("external_id", of(&self.external_id)),
            ("text", self.text_key.as_ref()),
        ];
        fields
            .into_iter()
            .filter_map(|(name, provenance)| provenance.map(|provenance| (name, provenance)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> Article {
        Article::of_paragraphs([text])
    }

    #[test]
    fn words_are_counted_in_spaced_and_unspaced_scripts() {
        assert_eq!(body("Don't sell 1.5bn of it, she said - twice.").words(), 8);
        assert_eq!(body("東京で会談 in May").words(), 7);
        assert_eq!(body("น้ำท่วม").words(), 4);
        assert_eq!(body("한국은 미국과 만났다").words(), 3);
        assert_eq!(body("हिन्दी में ख़बर").words(), 3);
        assert_eq!(body("او می\u{200c}خواهد برود").words(), 3);
        assert_eq!(body("").words(), 0);
    }

    #[test]
    fn an_article_of_boilerplate_alone_is_empty() {
        let boilerplate = Boilerplate {
            passage: Passage::new("Subscribe", 0..9),
            rule: "newsletter".into(),
        };
        assert!(
            Article {
                boilerplate: vec![boilerplate],
                ..Article::default()
            }
            .is_empty()
        );
        assert!(!body("x").is_empty());
    }
}
