//! Cleans the metadata that formats state about an article.
//!
//! An invalid value counts as not given: only values that the article type allows are kept (an `http` address, a calendar day, a name
//! that is not empty), and nothing here is an error.

use std::borrow::Cow;

use newshound_article::{
    Article, Boilerplate, Passage, Provenance, Sourced, Span, fold_white_space,
};

use crate::words::is_nothing;
use crate::{byline, language, xml};

pub(crate) mod published;

/// The longest name, section, source or identifier that is kept, in bytes; a longer one is text in the wrong place.
const LONGEST: usize = 500;

/// The most authors, and the most sections, that are kept. Limited because each is compared with all before it.
pub(crate) const MOST_NAMES: usize = 64;

/// The longest list of authors, and the longest name in a list that is longer than [`LONGEST`], in bytes; longer ones are sentences.
const LONGEST_NAMES: usize = 8 << 10;
const LONGEST_OF_MANY: usize = 80;

/// The longest list of sections that is kept, in bytes; a longer one is a list of keywords.
const LONGEST_LIST: usize = 2000;

/// Sets fields of an article from what its format states. The first valid statement of a field counts. Authors accumulate, and so do
/// sections that are stated in the same place.
pub(crate) struct Setter<'a> {
    pub(crate) article: &'a mut Article,
}

/// The names of authors without markup, such as that of links.
fn bare(names: &str) -> Cow<'_, str> {
    match names.contains("</") || names.contains("&lt;/") {
        true => xml::tidy(names),
        false => Cow::Borrowed(names),
    }
}

fn short(value: &str) -> Option<String> {
    // Lines of a name are joined with a space in any script.
    let text = match value.contains(['\n', '\r']) {
        true => fold_white_space(&value.replace(['\n', '\r'], " ")),
        false => fold_white_space(value),
    };
    (!text.is_empty() && text.len() <= LONGEST).then_some(text)
}

/// Sets a field if it is not set yet. Returns whether it did.
pub(crate) fn set_open<T>(
    field: &mut Option<Sourced<T>>,
    value: T,
    provenance: Provenance,
) -> bool {
    let is_open = field.is_none();
    field.get_or_insert_with(|| Sourced::new(value, provenance));
    is_open
}

/// Sets a field that is not set yet to `value`, if there is one. Returns whether the field has that value now.
fn set<T: PartialEq>(
    field: &mut Option<Sourced<T>>,
    value: Option<T>,
    provenance: Provenance,
) -> bool {
    value.is_some_and(|value| match field {
        Some(known) => known.value == value,
        None => set_open(field, value, provenance),
    })
}

/// Adds the name of an author, unless it is known, ignoring case, or [`MOST_NAMES`] is reached. Returns whether the name is known now.
pub(crate) fn add_name(
    known: &mut Vec<Sourced<String>>,
    name: String,
    provenance: &Provenance,
) -> bool {
    fn lower(name: &str) -> impl Iterator<Item = char> {
        name.chars().flat_map(char::to_lowercase)
    }
    let is_known = known
        .iter()
        .any(|other| lower(&other.value).eq(lower(&name)));
    let has_room = known.len() < MOST_NAMES;
    if has_room && !is_known {
        known.push(Sourced::new(name, provenance.clone()));
    }
    is_known || has_room
}

/// Sets the section, or adds it to those stated in the same place. Returns whether the article has it now.
fn add_section(
    known: &mut Option<Sourced<String>>,
    value: Option<String>,
    provenance: Provenance,
) -> bool {
    let Some(known) = known else {
        return set(known, value, provenance);
    };
    let Some(value) = value else {
        return false;
    };
    let sections = &mut known.value;
    if sections.lines().any(|section| section == value) {
        return true;
    }
    let has_room =
        sections.len() + 1 + value.len() <= LONGEST_LIST && sections.lines().count() < MOST_NAMES;
    let is_one = has_room && known.provenance == provenance;
    if is_one {
        sections.push('\n');
        sections.push_str(&value);
    }
    is_one
}

impl Setter<'_> {
    pub(crate) fn title(&mut self, text: &str, span: impl Into<Span>, provenance: Provenance) {
        let title = Some(Passage::new(text, span)).filter(|title| !title.text.is_empty());
        set(&mut self.article.title, title, provenance);
    }

    /// Adds the authors that `value` names, which may be several; callers with a list of authors call this once for each entry. Which words
    /// introduce names depends on the article's language, so it must be set before. A value that says more than names, or names nobody,
    /// is also kept as boilerplate, with an empty span.
    pub(crate) fn byline(&mut self, value: &str, provenance: &Provenance) {
        let value = &*bare(value);
        if self.take_byline(value, provenance) || is_nothing(value.trim()) || value.contains("://")
        {
            return;
        }
        let kept = Boilerplate {
            passage: Passage::new(value, 0..0),
            rule: byline::ROLE.to_owned(),
        };
        if !self.article.boilerplate.contains(&kept) {
            self.article.boilerplate.push(kept);
        }
    }

    /// Adds the authors that `value` names, without keeping it as boilerplate. Returns whether the article has all that it says now.
    pub(crate) fn take_byline(&mut self, value: &str, provenance: &Provenance) -> bool {
        let value = &*bare(value);
        if value.len() > LONGEST_NAMES {
            return false;
        }
        let longest = match value.len() > LONGEST {
            true => LONGEST_OF_MANY,
            false => LONGEST,
        };
        let language = self.article.language.as_ref();
        let language = language.map(|language| language.value.clone());
        let names = byline::stated_names(value, language.as_deref());
        let mut are_all = !byline::says_more(value, &names);
        let source = self.article.source.as_ref().map(|source| &*source.value);
        let known = &mut self.article.bylines;
        let are_several = names.len() > 1;
        for name in names {
            // The authors' employer, named after them.
            if are_several && source == Some(&*name) {
                continue;
            }
            are_all &= name.len() <= longest && add_name(known, name, provenance);
        }
        are_all
    }

    /// Sets a field from the text of a value, if it is valid and the field is not set yet.
    pub(crate) fn set(&mut self, field: Field, value: &str, provenance: Provenance) {
        self.take(field, value, provenance);
    }

    /// Like [`Setter::set`]. Returns whether the article has the value now, for a date possibly as a doubt.
    pub(crate) fn take(&mut self, field: Field, value: &str, provenance: Provenance) -> bool {
        let article = &mut *self.article;
        match field {
            Field::Published => published::state(article, value, provenance),
            Field::Url => set(&mut article.url, address(value), provenance),
            Field::Section => {
                let mut are_all = true;
                for line in value.lines() {
                    are_all &= add_section(&mut article.section, short(line), provenance.clone());
                }
                are_all
            }
            Field::Source => set(&mut article.source, short(value), provenance),
            Field::Language => set(&mut article.language, language::declared(value), provenance),
            Field::ExternalId => set(&mut article.external_id, short(value), provenance),
        }
    }
}

/// The fields that are set from a single short text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Published,
    Url,
    Section,
    Source,
    Language,
    ExternalId,
}

/// The web address that `value` is, completed with `https` if it has no scheme (`//example.org/1`, `www.example.org/1`).
pub(crate) fn address(value: &str) -> Option<String> {
    let bare = value.trim();
    let bare = bare.strip_prefix("//").unwrap_or(bare);
    let host = bare.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let is_said = bare.len() < value.trim().len() || {
        let behind = host
            .split_once('.')
            .filter(|(label, _)| label.eq_ignore_ascii_case("www"));
        behind.is_some_and(|(_, behind)| behind.contains('.'))
    };
    match is_host(host) && is_said {
        true => http_url(&format!("https://{bare}")),
        false => http_url(value),
    }
}

/// Whether a value looks like a host: labels separated by dots, at least two.
pub(crate) fn is_host(value: &str) -> bool {
    let mut labels = value.split('.');
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    value.contains('.') && labels.all(is_label)
}

/// `value` when it is an `http` or `https` address and nothing else.
pub(crate) fn http_url(value: &str) -> Option<String> {
    let value = value.trim();
    let behind = |scheme: &str| {
        let (start, host) = value.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(host)
    };
    let host = behind("https://").or_else(|| behind("http://"))?;
    let valid = !host.is_empty()
        && !host.starts_with('/')
        && value.len() <= 4096
        && !value.contains(|c: char| c.is_whitespace() || c.is_control());
    valid.then(|| value.to_owned())
}

/// The host of an address, without `www.` and the port.
pub(crate) fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("//")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Format;

    #[test]
    fn only_web_addresses_are_urls() {
        for url in [
            "http://example.org/a?b=c",
            "HTTPS://example.org",
            "http://пример.рф/",
        ] {
            assert_eq!(http_url(url).as_deref(), Some(url));
        }
        for other in [
            "javascript:alert(1)",
            "http://",
            "ftp://x.org/",
            "https:///",
            "http://a b",
            "/a/b",
            "",
        ] {
            assert_eq!(http_url(other), None, "{other}");
        }
    }

    #[test]
    fn names_of_authors_are_read_without_markup() {
        for value in [
            "<a href='https://example.org/ada'>Ada Finch</a>",
            "&lt;a href='/ada'&gt;Ada Finch&lt;/a&gt;",
        ] {
            let mut article = Article::default();
            let place = Provenance::Key("author".to_owned());
            Setter {
                article: &mut article,
            }
            .byline(value, &place);
            let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
            assert_eq!(names, ["Ada Finch"], "{value}");
            assert!(article.boilerplate.is_empty());
        }
    }

    #[test]
    fn an_address_may_lack_its_scheme() {
        for (value, url) in [
            ("//example.org/a", "https://example.org/a"),
            (" www.example.org ", "https://www.example.org"),
            ("WWW.example.org:80/?p=1", "https://WWW.example.org:80/?p=1"),
            ("http://www.example.org/", "http://www.example.org/"),
        ] {
            assert_eq!(address(value).as_deref(), Some(url));
        }
        for other in [
            "/a/b.html",
            "//a/b.html",
            "example.org/a",
            "www.gulls",
            "www.a.org,www.b.org",
            "www.a.org and more",
            "//",
            "tag:example.org,2024:1",
        ] {
            assert_eq!(address(other), None, "{other}");
        }
    }

    #[test]
    fn hosts_are_told_without_what_stands_around_them() {
        for url in [
            "https://www.example.org:8080/a",
            "//example.org",
            "http://example.org?q=//x",
        ] {
            assert_eq!(host(url), Some("example.org"), "{url}");
        }
        assert_eq!(host("/a/b"), None);
    }

    #[test]
    fn the_first_statement_holds() {
        let mut article = Article::default();
        let mut setter = Setter {
            article: &mut article,
        };
        setter.set(Field::Published, "never", Provenance::FileName);
        setter.set(Field::Published, "2024-10-10", Provenance::HeaderLine);
        setter.set(Field::Published, "2024-10-11", Provenance::FileName);
        setter.set(Field::Section, "  ", Provenance::FileName);
        // What is not taken is known not to be, so that it can be listed.
        for (value, is_taken) in [("en", true), ("de", false), ("English", true)] {
            let found = setter.take(Field::Language, value, Provenance::FileName);
            assert_eq!(found, is_taken, "{value}");
        }
        assert!(!setter.take(Field::Published, "2024-10-12", Provenance::FileName));
        assert_eq!(
            article.published.unwrap().provenance,
            Provenance::HeaderLine
        );
        assert_eq!(article.section, None);
    }

    #[test]
    fn a_language_that_is_stated_behind_the_authors_tells_what_introduces_them() {
        for (format, source) in [
            (
                Format::Csv,
                "Von Freeman Jones,en,Back.\nauthor,language,text",
            ),
            (
                Format::Json,
                r#"{"author": "Von Freeman Jones", "language": "en", "text": "Back."}"#,
            ),
            (
                Format::Markdown,
                "---\nauthor: Von Freeman Jones\nlanguage: en\n---\nBack.",
            ),
            (
                Format::Feed,
                "<rss><channel><item><author>Von Freeman Jones</author><language>en</language><description>Back.</description></item>",
            ),
            (
                Format::Nitf,
                "<nitf baselang='en'><body><body.head><byline>Von Freeman Jones</byline></body.head><body.content><p>Back.</p>",
            ),
            (
                Format::Text,
                "Title: Ferry\nAuthor: Von Freeman Jones\nLanguage: en\n\nThe ferry is back, and so are the gulls.",
            ),
            (
                Format::NewsMl,
                "<NewsML><NewsItem><ByLine>Von Freeman Jones</ByLine><Language FormalName='en'/><DataContent>Back.</DataContent>",
            ),
        ] {
            let article = format.read(source).unwrap();
            assert_eq!(article.bylines[0].value, "Von Freeman Jones", "{format}");
        }
    }

    #[test]
    fn agencies_sign_in_all_formats_and_what_else_a_byline_says_is_kept() {
        for (format, source) in [
            (
                Format::Csv,
                "\"Jane Doe, Staff Writer, Reuters\",Back.\nauthor,text",
            ),
            (
                Format::Json,
                r#"{"author": ["Jane Doe, Staff Writer", "Reuters"], "text": "Back."}"#,
            ),
            (
                Format::Markdown,
                "---\nauthor: Jane Doe, Staff Writer, Reuters\n---\nBack.",
            ),
            (
                Format::Feed,
                "<rss><channel><item><author>Jane Doe, Staff Writer (Reuters)</author><description>Back.</description></item>",
            ),
            (
                Format::Nitf,
                "<nitf><body><body.head><byline>By Jane Doe, Staff Writer, Reuters</byline></body.head><body.content><p>Back.</p>",
            ),
            (
                Format::Text,
                "Ferry\n\nBy Jane Doe, Staff Writer, Reuters\n\nThe ferry is back, and so are the gulls.",
            ),
            (
                Format::Html,
                "<h1>Ferry</h1><p>By Jane Doe, Staff Writer, Reuters</p><p>The ferry is back, and so are all of the gulls.</p>",
            ),
        ] {
            let article = format.read(source).unwrap();
            let names = article.bylines.iter().map(|name| &*name.value);
            assert_eq!(
                names.collect::<Vec<_>>(),
                ["Jane Doe", "Reuters"],
                "{format}"
            );
            let cut = &article.boilerplate[..];
            assert_eq!((cut.len(), &*cut[0].rule), (1, byline::ROLE), "{format}");
            assert!(cut[0].passage.text.contains("Staff Writer"), "{format}");
        }
        for nobody in ["Reporter", "The ferry is back. ".repeat(900).as_str()] {
            let mut article = Article::default();
            let mut setter = Setter {
                article: &mut article,
            };
            for _ in 0..2 {
                setter.byline(nobody, &Provenance::FileName);
                setter.byline("https://example.org/jane", &Provenance::FileName);
                setter.byline("nan", &Provenance::FileName);
            }
            assert_eq!((article.bylines.len(), article.boilerplate.len()), (0, 1));
        }
    }

    #[test]
    fn of_many_authors_as_many_as_there_is_room_for_are_kept() {
        let name = |number: usize| {
            let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).unwrap());
            format!("Ada F{}{}inch", letter(number / 26), letter(number))
        };
        for (count, kept) in [(40, 40), (100, MOST_NAMES)] {
            let names: Vec<String> = (0..count).map(name).collect();
            let mut article = Article::default();
            let mut setter = Setter {
                article: &mut article,
            };
            setter.byline(&names.join(", "), &Provenance::FileName);
            assert_eq!(article.bylines.len(), kept);
        }
        let mut article = Article::default();
        let mut setter = Setter {
            article: &mut article,
        };
        let text = "The ferry is back, and nobody was happier about that than the gulls. ";
        setter.byline(&text.repeat(10), &Provenance::FileName);
        assert!(article.bylines.is_empty());
    }

    #[test]
    fn all_sections_that_a_place_states_are_kept() {
        let mut article = Article::default();
        let mut setter = Setter {
            article: &mut article,
        };
        for section in ["tea", "", "arts, culture\n体育\n新闻", "tea"] {
            setter.set(Field::Section, section, Provenance::FileName);
        }
        setter.set(Field::Section, "cocoa", Provenance::HeaderLine);
        assert_eq!(
            article.section.as_ref().unwrap().value,
            "tea\narts, culture\n体育\n新闻"
        );
        let mut setter = Setter {
            article: &mut article,
        };
        for number in 0..100 {
            setter.set(Field::Section, &number.to_string(), Provenance::FileName);
        }
        let sections = article.section.unwrap().value;
        assert_eq!(sections.lines().count(), MOST_NAMES);
    }
}
