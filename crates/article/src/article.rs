//! The article itself.

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
    /// Names of the authors, one an entry, without `By`.
    pub bylines: Vec<Sourced<String>>,
    /// The text: headings with the paragraphs under them, in reading order. (Where it was published is [`Article::section`].)
    pub sections: Vec<Section>,
    /// The day of publication. The file's own time stamps are never used for it.
    pub published: Option<Sourced<Date>>,
    /// Days that its source states further down, each before the last: where `published` is yet to come, the first that is not takes its
    /// place. None once that is settled; no archive keeps them.
    pub earlier_days: Vec<Sourced<Date>>,
    /// Reading time in minutes, where the source states it.
    pub reading_minutes: Option<Sourced<u32>>,
    /// The part of the publication it appeared in (`politics`), and none of [`Article::sections`]; of several each in a line, as names have
    /// commas of their own. [`shown_section`] has them in one line.
    pub section: Option<Sourced<String>>,
    /// The publication (`The Harbour Gazette`).
    pub source: Option<Sourced<String>>,
    /// Where it was published. Only `http` and `https` addresses are kept.
    pub url: Option<Sourced<String>>,
    /// ISO 639-1 code in lower case, or ISO 639-3 where there is no shorter one; `None` when it cannot be told.
    pub language: Option<Sourced<String>>,
    /// The identifier the record gives itself.
    pub external_id: Option<Sourced<String>>,
    /// Dates that it states and that were not believed; none where it has a day of publication.
    pub doubts: Vec<Doubt>,
    /// Where day and month stand in the numeric date it states, when that date itself tells.
    pub date_order: Option<DateOrder>,
    /// The key of a record under which its text was found, where that is not one that is known for texts.
    pub text_key: Option<Provenance>,
    /// What was cut from the text, in source order.
    pub boilerplate: Vec<Boilerplate>,
    /// What ended its source before its end, of which it is what stands before; no archive keeps it.
    pub damage: Option<String>,
    /// What its source writes in place of the rest of its text (`[+1234 chars]`), which it does not have; no archive keeps it.
    pub shortened: Option<String>,
    /// Of an article that has no text the first keys of its record that may hold one and were not read, perhaps none, and `…` for others; no
    /// archive keeps it.
    pub unread: Option<Vec<String>>,
}

/// What comes first in a numeric date.
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

/// A section as readers see it: several are parted by commas.
pub fn shown_section(section: &str) -> String {
    section.replace('\n', ", ")
}

impl Article {
    /// An article of these paragraphs and nothing else, each with itself as its source.
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

    /// Bytes of memory that its texts take, beside what the type itself does.
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
