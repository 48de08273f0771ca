//! The known names of JSON keys and table columns, and their meanings.
//!
//! JSON and tables share one table of names, so that a CSV export of a collection reads like its JSON lines. Names are compared without
//! case, spaces and punctuation: different tools write one name as `pub_date`, `pubDate` or `Pub Date`.

use std::borrow::Cow;
use std::sync::LazyLock;

use newshound_article::Provenance;
use rustc_hash::FxHashMap;

use crate::date::{self, short_year};
use crate::metadata::{self, Field, Setter};

mod names;
pub(crate) mod unfamiliar;
pub(crate) mod withheld;

/// The meaning of a key. Keys that mean the same and hardly ever occur in one record share a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    Id,
    DocumentId,
    Title,
    Headline,
    Body,
    ArticleBody,
    BodyText,
    /// The complete form of a post that is too long for the usual key, in a stream of posts.
    Extended,
    FullText,
    Text,
    MainText,
    Content,
    Article,
    Story,
    Transcript,
    Document,
    Paragraphs,
    Contents,
    Blocks,
    // Other forms of a text.
    CleanedText,
    RawText,
    BodyHtml,
    Html,
    // Texts that stand above the body, or replace it if there is none.
    Standfirst,
    Teaser,
    Lead,
    Abstract,
    Summary,
    About,
    Snippet,
    /// Place and day, as agencies print them in front of a text.
    Dateline,
    Date,
    DatePublished,
    Published,
    /// The day on which the article, or possibly something else, first appeared.
    Issued,
    Created,
    Time,
    Timestamp,
    Author,
    Authors,
    Byline,
    Url,
    Link,
    /// Where it was taken from: its address, or only that of the newspaper.
    SourceUrl,
    Section,
    Category,
    Source,
    Publication,
    SourceDomain,
    Language,
    // Keys of JSON formats that have modules of their own.
    Uri,
    Guid,
    Type,
    PubStatus,
    FirstCreated,
    VersionCreated,
    ContentCreated,
    Headlines,
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
    Elements,
    Subheadlines,
    Credits,
    DisplayDate,
    Taxonomy,
    Data,
    Item,
    Items,
    /// The document in a search engine's result (`_source`).
    Indexed,
    Fields,
    Response,
}

/// The use of a key's value, in records of any format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Text,
    /// A text that stands above the body, or summarizes it.
    Summary,
    Author,
    Field(Field),
    /// Used by some formats only, or not at all.
    Other,
}

impl Slot {
    pub(crate) fn role(self) -> Role {
        ROLES[self as usize]
    }

    /// Whether the key holds a text.
    pub(crate) fn is_text(self) -> bool {
        self.role() == Role::Text
    }

    /// Whether the key holds a text, or a summary, which is read as the text if there is no other.
    pub(crate) fn is_prose(self) -> bool {
        matches!(self.role(), Role::Text | Role::Summary)
    }

    /// Whether the key holds another form of the text: without markup, or as HTML.
    pub(crate) fn is_form(self) -> bool {
        matches!(
            self,
            Self::BodyText | Self::CleanedText | Self::RawText | Self::BodyHtml | Self::Html
        )
    }

    /// Whether the key holds a text that is printed between headline and body, as opposed to a summary by others.
    pub(crate) fn is_lead(self) -> bool {
        matches!(self, Self::Standfirst | Self::Teaser | Self::Lead)
    }

    /// Whether the key's value is put above the text if there is one: that of a lead or a page's description is, that of a summary is not.
    pub(crate) fn stands_above(self) -> bool {
        self.is_lead() || matches!(self, Self::About | Self::Description)
    }

    /// Whether the key is not a text key but `value` looks like prose. Reported when an article has no text.
    pub(crate) fn is_odd(self, value: &str) -> bool {
        match self {
            Self::Data | Self::Item | Self::Items | Self::Fields | Self::Response => {
                unfamiliar::has_words(value)
            }
            slot => matches!(slot.role(), Role::Field(_)) && unfamiliar::is_prose(value),
        }
    }

    /// Whether `value` may be what the key is expected to state. `data` is the day in some languages and anything in others; `time` may be a
    /// clock time only; a dateline states a day only if it is nothing else; and a domain must be a host name.
    pub(crate) fn may_state(self, value: &str) -> bool {
        match self {
            Self::Data => date::is_written_as_one(value),
            Self::Time => {
                (date::has_year(value) || date::has_month(value))
                    && (date::is_written_as_one(value) || short_year::is_stated(value))
            }
            Self::SourceDomain => {
                metadata::is_host(value.trim()) && value.contains(char::is_alphabetic)
            }
            Self::Dateline => date::parse_line(value).is_some(),
            _ => true,
        }
    }
}

pub(crate) const SLOTS: usize = Slot::Response as usize + 1;

/// Keys of the headline, most trusted first.
pub(crate) const TITLES: [Slot; 2] = [Slot::Title, Slot::Headline];
/// Keys of the text, most trusted first.
pub(crate) const TEXTS: [Slot; 19] = [
    Slot::Body,
    Slot::ArticleBody,
    Slot::BodyText,
    Slot::Extended,
    Slot::FullText,
    Slot::Text,
    Slot::MainText,
    Slot::Content,
    Slot::Article,
    Slot::Story,
    Slot::Transcript,
    Slot::Document,
    Slot::Paragraphs,
    Slot::Contents,
    Slot::Blocks,
    Slot::CleanedText,
    Slot::RawText,
    Slot::BodyHtml,
    Slot::Html,
];
/// Keys of texts that stand above the body or summarize it, and are read as the text if there is no other, in the order in which they are put
/// together.
pub(crate) const SUMMARIES: [Slot; 8] = [
    Slot::Abstract,
    Slot::Summary,
    Slot::Standfirst,
    Slot::About,
    Slot::Description,
    Slot::Teaser,
    Slot::Lead,
    Slot::Snippet,
];
/// Keys of the authors.
pub(crate) const AUTHORS: [Slot; 3] = [Slot::Author, Slot::Authors, Slot::Byline];
/// Keys that state a metadata field, most trusted first for each field.
pub(crate) const FIELDS: [(Slot, Field); 20] = [
    (Slot::Date, Field::Published),
    (Slot::DatePublished, Field::Published),
    (Slot::Published, Field::Published),
    // The word for the day in Italian, Polish, Portuguese and Romanian.
    (Slot::Data, Field::Published),
    (Slot::Issued, Field::Published),
    (Slot::Created, Field::Published),
    (Slot::Time, Field::Published),
    (Slot::Timestamp, Field::Published),
    (Slot::Dateline, Field::Published),
    (Slot::Url, Field::Url),
    (Slot::Link, Field::Url),
    (Slot::SourceUrl, Field::Url),
    (Slot::Section, Field::Section),
    (Slot::Category, Field::Section),
    (Slot::Source, Field::Source),
    (Slot::Publication, Field::Source),
    (Slot::SourceDomain, Field::Source),
    (Slot::Language, Field::Language),
    (Slot::Id, Field::ExternalId),
    (Slot::DocumentId, Field::ExternalId),
];

/// The role of each slot, in a table because it is looked up for every key.
static ROLES: LazyLock<[Role; SLOTS]> = LazyLock::new(|| {
    let mut roles = [Role::Other; SLOTS];
    let mut set = |slots: &[Slot], role| slots.iter().for_each(|slot| roles[*slot as usize] = role);
    set(&TITLES, Role::Title);
    set(&TEXTS, Role::Text);
    set(&SUMMARIES, Role::Summary);
    set(&AUTHORS, Role::Author);
    FIELDS
        .iter()
        .for_each(|(slot, field)| set(&[*slot], Role::Field(*field)));
    roles
});

/// Sets the metadata fields and the authors from a record's values. `values` gives all values of a slot, in order, each with its provenance.
/// The first valid value of a field counts; all authors do, and all sections of the first place that states one. Authors come last, as
/// which words introduce names depends on the language.
pub(crate) fn state<'a, V>(setter: &mut Setter<'_>, values: impl Fn(Slot, Option<Field>) -> V)
where
    V: IntoIterator<Item = (Cow<'a, str>, Provenance)>,
{
    state_fields(setter, &values);
    for (value, place) in AUTHORS.into_iter().flat_map(|slot| values(slot, None)) {
        setter.byline(&value, &place);
    }
}

/// Sets the metadata fields, like [`state`], without the authors.
pub(crate) fn state_fields<'a, V>(
    setter: &mut Setter<'_>,
    values: impl Fn(Slot, Option<Field>) -> V,
) where
    V: IntoIterator<Item = (Cow<'a, str>, Provenance)>,
{
    for (slot, field) in FIELDS {
        for (value, place) in values(slot, Some(field)) {
            // What is given as a source is the address of the article, too. (trafilatura)
            let is_page = matches!(slot, Slot::Source | Slot::Publication) && is_page(&value);
            let field = if is_page { Field::Url } else { field };
            let host = (field == Field::Source).then(|| metadata::host(&value));
            let value = host.flatten().unwrap_or(&value);
            if slot.may_state(value) {
                setter.set(field, value, place);
            }
        }
    }
}

/// Whether a value is the address of a page within a site.
fn is_page(value: &str) -> bool {
    let bare = value.trim().split_once("://");
    let bare = bare.filter(|(scheme, _)| matches!(*scheme, "http" | "https"));
    let path = bare.and_then(|(_, bare)| bare.split_once('/'));
    path.is_some_and(|(_, path)| !path.is_empty())
}

/// The longest name in the table, in bytes.
const LONGEST: usize = 48;

static KEYS: LazyLock<FxHashMap<&'static [u8], (&'static str, Slot)>> = LazyLock::new(|| {
    let named = |(slot, names): &(Slot, &'static [&'static str])| {
        let slot = *slot;
        names
            .iter()
            .map(move |name| (name.as_bytes(), (*name, slot)))
    };
    names::NAMES.iter().flat_map(named).collect()
});

/// The slot of a JSON key or a column's name, with its name in the table. A suffix that a Solr schema adds (`title_t`) is ignored.
pub(crate) fn of_key(key: &str) -> Option<(&'static str, Slot)> {
    // Without its underscore it would be the key of the article's source.
    if key == "_source" {
        return Some(("_source", Slot::Indexed));
    }
    named(key).or_else(|| {
        let (bare, is_day) = without_kind(key)?;
        let holds_day = |slot: Slot| slot.role() == Role::Field(Field::Published);
        named(bare).filter(|(_, slot)| !is_day || holds_day(*slot))
    })
}

fn named(key: &str) -> Option<(&'static str, Slot)> {
    let mut room = [0; LONGEST];
    KEYS.get(&*folded(key, &mut room)?).copied()
}

/// A name without the type suffix, and the language, that a Solr schema has added to it (`title_t`, `body_txt_en`, `pubdate_dt`), and
/// whether the type is a time. `None` if there is no such suffix.
fn without_kind(name: &str) -> Option<(&str, bool)> {
    const TEXTS: [&str; 4] = ["s", "ss", "t", "txt"];
    const TIMES: [&str; 4] = ["dt", "dts", "tdt", "tdts"];
    let is_language = |(bare, language): &(&str, &str)| {
        language.len() == 2 && (bare.ends_with("_txt") || bare.ends_with("_t"))
    };
    let name = name
        .rsplit_once('_')
        .filter(is_language)
        .map_or(name, |(bare, _)| bare);
    let (bare, kind) = name.rsplit_once('_')?;
    let is_time = TIMES.contains(&kind);
    (is_time || TEXTS.contains(&kind)).then_some((bare, is_time))
}

/// The letters and digits of a name in lower case, in `room` if the name is ASCII; `None` if the name is too long to be in the table.
fn folded<'a>(name: &str, room: &'a mut [u8; LONGEST]) -> Option<Cow<'a, [u8]>> {
    if name.len() > 2 * LONGEST {
        return None;
    }
    if !name.is_ascii() {
        let letters = name.chars().filter(|c| c.is_alphanumeric());
        let lower: String = letters.flat_map(char::to_lowercase).collect();
        return Some(Cow::Owned(lower.into_bytes()));
    }
    let mut length = 0;
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() {
            *room.get_mut(length)? = byte.to_ascii_lowercase();
            length += 1;
        }
    }
    Some(Cow::Borrowed(&room[..length]))
}

/// The slot of a column's name.
pub(crate) fn of_column(name: &str) -> Option<Slot> {
    of_key(name).map(|(_, slot)| slot)
}

/// The names that [`shown`] selects, separated by commas.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    shown(names).join(", ")
}

/// The first twelve names for a message to users, each cut to [`LONGEST`] characters; a last `…` stands for further ones.
pub(crate) fn shown<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    const MOST: usize = 12;
    let mut shown = Vec::new();
    for name in names {
        if shown.len() == MOST {
            shown.push("…".to_owned());
            break;
        }
        let printable = name.chars().filter(|c| !c.is_control());
        shown.push(printable.take(LONGEST).collect());
    }
    shown
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
        let slot = |key: &str| of_key(key).map(|(_, slot)| slot);
        assert_eq!(slot("Title"), Some(Slot::Title));
        assert_eq!(slot("_source"), Some(Slot::Indexed));
        assert_eq!(slot("ÜBERSCHRIFT"), Some(Slot::Title));
        assert_eq!(slot("日期"), Some(Slot::Date));
        assert_eq!(slot(&"x".repeat(70)), None);
        for (name, wanted) in [
            ("title_t", Some(Slot::Title)),
            ("body_txt", Some(Slot::Body)),
            ("body_txt_en", Some(Slot::Body)),
            ("author_ss", Some(Slot::Author)),
            ("pub_date_dt", Some(Slot::Published)),
            ("post_dt", None),
            ("title_en", None),
            ("notes_t", None),
            ("_t", None),
            ("t", None),
        ] {
            assert_eq!(slot(name), wanted, "{name}");
        }
    }

    #[test]
    fn the_table_holds_each_name_once_as_it_is_looked_up() {
        let mut seen = std::collections::HashSet::new();
        for name in names::NAMES.iter().flat_map(|(_, names)| names.iter()) {
            let mut room = [0; LONGEST];
            assert_eq!(&*folded(name, &mut room).unwrap(), name.as_bytes());
            assert!(seen.insert(name), "{name}");
        }
    }
}
