//! The names under which JSON records and tables state what they hold.
//!
//! One table for both, so that a CSV export of a collection reads like its JSON lines. JSON keys are taken as they are
//! written here; the names of columns, which people type, are compared without case, spaces and punctuation.

use crate::metadata::Field;

/// The meaning of a key. Keys that mean the same and are hardly ever given together share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    Id,
    Title,
    Headline,
    Body,
    Text,
    MainText,
    Content,
    Article,
    Date,
    DatePublished,
    Published,
    Author,
    Authors,
    Byline,
    Url,
    Link,
    Section,
    Category,
    Source,
    Publication,
    SourceDomain,
    Language,
    // Keys of the shapes of JSON that have modules of their own.
    Uri,
    Guid,
    Type,
    PubStatus,
    FirstCreated,
    VersionCreated,
    ContentCreated,
    Headlines,
    BodyHtml,
    BodyText,
    Bodies,
    Description,
    Descriptions,
    By,
    Services,
    Subjects,
    Provider,
    InfoSources,
    Holder,
    EventDetails,
    Contents,
    Data,
    Item,
    Items,
}

pub(crate) const SLOTS: usize = Slot::Items as usize + 1;

const KEYS: [(&str, Slot); 76] = [
    ("id", Slot::Id),
    ("external_id", Slot::Id),
    ("title", Slot::Title),
    ("headline", Slot::Headline),
    ("headline_text", Slot::Headline),
    ("body", Slot::Body),
    ("text", Slot::Text),
    ("full_text", Slot::Text),
    ("maintext", Slot::MainText),
    ("content", Slot::Content),
    ("article", Slot::Article),
    ("article_text", Slot::Article),
    ("date", Slot::Date),
    ("date_publish", Slot::DatePublished),
    ("date_published", Slot::DatePublished),
    ("publish_date", Slot::DatePublished),
    ("publication_date", Slot::DatePublished),
    ("published", Slot::Published),
    ("published_date", Slot::Published),
    ("published_at", Slot::Published),
    ("publishedAt", Slot::Published),
    ("pub_date", Slot::Published),
    ("pubDate", Slot::Published),
    ("author", Slot::Author),
    ("authors", Slot::Authors),
    ("byline", Slot::Byline),
    ("url", Slot::Url),
    ("link", Slot::Link),
    ("section", Slot::Section),
    ("section_name", Slot::Section),
    ("category", Slot::Category),
    ("source", Slot::Source),
    ("source_name", Slot::Source),
    ("publication", Slot::Publication),
    ("publisher", Slot::Publication),
    ("newspaper", Slot::Publication),
    ("source_domain", Slot::SourceDomain),
    ("lang", Slot::Language),
    ("language", Slot::Language),
    ("article_id", Slot::Id),
    ("article_url", Slot::Url),
    ("content_html", Slot::Content),
    ("content_text", Slot::Content),
    ("uri", Slot::Uri),
    ("guid", Slot::Guid),
    ("type", Slot::Type),
    ("pubstatus", Slot::PubStatus),
    ("pubStatus", Slot::PubStatus),
    ("firstcreated", Slot::FirstCreated),
    ("firstCreated", Slot::FirstCreated),
    ("versioncreated", Slot::VersionCreated),
    ("versionCreated", Slot::VersionCreated),
    ("contentcreated", Slot::ContentCreated),
    ("contentCreated", Slot::ContentCreated),
    ("headlines", Slot::Headlines),
    ("body_html", Slot::BodyHtml),
    ("body_xhtml", Slot::BodyHtml),
    ("body_text", Slot::BodyText),
    ("bodies", Slot::Bodies),
    ("description_text", Slot::Description),
    ("descriptions", Slot::Descriptions),
    ("by", Slot::By),
    ("service", Slot::Services),
    ("subject", Slot::Subjects),
    ("subjects", Slot::Subjects),
    ("provider", Slot::Provider),
    ("infosource", Slot::InfoSources),
    ("infosources", Slot::InfoSources),
    ("infoSources", Slot::InfoSources),
    ("copyrightholder", Slot::Holder),
    ("copyrightHolder", Slot::Holder),
    ("eventDetails", Slot::EventDetails),
    ("contents", Slot::Contents),
    ("data", Slot::Data),
    ("item", Slot::Item),
    ("items", Slot::Items),
];

/// Keys of the headline, the best first.
pub(crate) const TITLES: [Slot; 2] = [Slot::Title, Slot::Headline];
/// Keys of the text, the best first.
pub(crate) const TEXTS: [Slot; 5] = [
    Slot::Body,
    Slot::Text,
    Slot::MainText,
    Slot::Content,
    Slot::Article,
];
/// Keys of the authors.
pub(crate) const AUTHORS: [Slot; 3] = [Slot::Author, Slot::Authors, Slot::Byline];
/// Keys that state a field of their own, the best first for each field.
pub(crate) const FIELDS: [(Slot, Field); 12] = [
    (Slot::Date, Field::Published),
    (Slot::DatePublished, Field::Published),
    (Slot::Published, Field::Published),
    (Slot::Url, Field::Url),
    (Slot::Link, Field::Url),
    (Slot::Section, Field::Section),
    (Slot::Category, Field::Section),
    (Slot::Source, Field::Source),
    (Slot::Publication, Field::Source),
    (Slot::SourceDomain, Field::Source),
    (Slot::Language, Field::Language),
    (Slot::Id, Field::ExternalId),
];

/// The meaning of a JSON key, with the key as it lives in the table.
pub(crate) fn of_key(key: &str) -> Option<(&'static str, Slot)> {
    KEYS.iter().copied().find(|(name, _)| *name == key)
}

/// The meaning of a column's name.
pub(crate) fn of_column(name: &str) -> Option<Slot> {
    fn letters(name: &str) -> impl Iterator<Item = char> {
        let letters = name.chars().filter(|c| c.is_alphanumeric());
        letters.map(|c| c.to_ascii_lowercase())
    }
    KEYS.iter()
        .find(|(key, _)| letters(key).eq(letters(name)))
        .map(|(_, slot)| *slot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_however_they_are_typed() {
        for name in [
            "publication_date",
            "Publication Date",
            "PUBLICATION-DATE",
            " publicationDate ",
        ] {
            assert_eq!(of_column(name), Some(Slot::DatePublished), "{name}");
        }
        assert_eq!(of_column("Headline:"), Some(Slot::Headline));
        assert_eq!(of_column("notes"), None);
        assert_eq!(of_column(""), None);
        assert_eq!(of_key("Title"), None);
    }
}
