//! Records in which TREC, AQUAINT, Gigaword, CLEF, NTCIR and Sogou distribute newspapers: `<DOC>` with the fields of its publisher.
//!
//! Each collection names its fields differently. Some have several headlines or texts, and between them internal notes of the publisher
//! (file numbers, notes to editors). The names below are those of the collections. What is outside of all known fields is read as the text
//! if the record has no other, and kept as boilerplate otherwise.

use newshound_article::{Article, Provenance};

use crate::block::{Block, Kind};
use crate::byline;
use crate::compose::{Title, compose};
use crate::layout;
use crate::mapped::Mapped;
use crate::metadata::{Field as Meta, Setter};

use super::markup::{self, Field, Record, Scope};

/// The role of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Record,
    Headline,
    Dateline,
    Byline,
    Text,
    /// A correction, which is read after the text.
    Correction,
    /// The caption of a picture.
    Caption,
    Date,
    Meta(Meta),
    /// An internal note of the publisher or the collection.
    Note,
}

/// The names of fields and their roles.
#[rustfmt::skip]
const ROLES: [(&str, Role); 76] = [
    ("DOC", Role::Record), ("DOCNO", Role::Meta(Meta::ExternalId)),
    ("HEAD", Role::Headline), ("HEADLINE", Role::Headline), ("HL", Role::Headline), ("TITLE", Role::Headline),
    ("TI", Role::Headline), ("TTL", Role::Headline), ("DOCTITLE", Role::Headline),
    ("DATELINE", Role::Dateline), ("BYLINE", Role::Byline), ("AUTHOR", Role::Byline), ("AU", Role::Byline),
    ("TEXT", Role::Text), ("BODY", Role::Text), ("LP", Role::Text), ("LEADPARA", Role::Text), ("LD", Role::Text),
    ("TX", Role::Text), ("LE", Role::Text), ("TE", Role::Text), ("LEAD", Role::Text), ("LEAD1", Role::Text),
    ("CONTENTTITLE", Role::Headline), ("CONTENT", Role::Text),
    ("DATE", Role::Date), ("DATE1", Role::Date), ("DD", Role::Date), ("DATE_TIME", Role::Date), ("PUBDATE", Role::Date),
    ("SOURCE", Role::Meta(Meta::Source)), ("SO", Role::Meta(Meta::Source)), ("PUB", Role::Meta(Meta::Source)),
    ("SECTION", Role::Meta(Meta::Section)), ("CAT", Role::Meta(Meta::Section)), ("CATEGORY", Role::Meta(Meta::Section)),
    ("LANG", Role::Meta(Meta::Language)), ("LANGUAGE", Role::Meta(Meta::Language)), ("URL", Role::Meta(Meta::Url)),
    ("DOCID", Role::Note), ("FILEID", Role::Note), ("FIRST", Role::Note), ("SECOND", Role::Note),
    ("NOTE", Role::Note), ("GRAPHIC", Role::Caption), ("CAPTION", Role::Caption), ("TYPE", Role::Note),
    ("LENGTH", Role::Note), ("SUBJECT", Role::Note), ("CORRECTION", Role::Correction),
    ("CORRECTION-DATE", Role::Note), ("DOCTYPE", Role::Note), ("HEADER", Role::Note), ("SLUG", Role::Note),
    ("TRAILER", Role::Note), ("KEYWORD", Role::Note), ("KEYWORDS", Role::Note), ("IN", Role::Note),
    ("CO", Role::Note), ("GV", Role::Note), ("AN", Role::Note), ("DOCHDR", Role::Note),
    ("PROFILE", Role::Note), ("PAGE", Role::Note), ("EDITION", Role::Note), ("RECORDNO", Role::Note),
    ("DESCRIPT", Role::Note), ("ACCESS", Role::Note), ("MEMO", Role::Note), ("DAY", Role::Note),
    ("AE", Role::Note), ("WORDS", Role::Note), ("HT", Role::Note), ("H3", Role::Note), ("PARENT", Role::Note), ("FEATURE", Role::Note),
];

/// The role of a field; `None` if its name is unknown.
fn role(name: &str) -> Option<Role> {
    ROLES
        .iter()
        .find(|(known, _)| name.eq_ignore_ascii_case(known))
        .map(|(_, role)| *role)
}

/// The effect of a tag on the text around it; `None` if it is not that of a field.
fn scope(name: &str) -> Option<Scope> {
    Some(match role(name)? {
        Role::Record => Scope::Record,
        Role::Text => Scope::Text,
        _ => Scope::Other,
    })
}

/// A field with its role, which is `None` for an unknown field, and its text.
struct Content<'a> {
    field: Field<'a>,
    role: Option<Role>,
    text: Mapped,
}

/// Reads a record.
pub(super) fn read(source: &str) -> Article {
    let record = Record::new(source);
    let contents: Vec<_> = record
        .fields(scope)
        .into_iter()
        .map(|field| Content::read(&record, field))
        .collect();
    let mut article = Article::default();
    state(&contents, &mut article);
    let has_text = contents
        .iter()
        .any(|content| content.role == Some(Role::Text) && !content.is_blank());
    keep_apart(&contents, has_text, &mut article);
    compose(article, &blocks(source, &contents, has_text), Title::Stated)
}

impl<'a> Content<'a> {
    fn read(record: &Record<'a>, field: Field<'a>) -> Self {
        let mut text = Mapped::default();
        record.text(field.content.clone(), &mut text);
        let role = role(field.name);
        Self { field, role, text }
    }

    fn is_blank(&self) -> bool {
        self.text.text().trim().is_empty()
    }
}

/// Sets the title, fields and authors that the record states.
fn state(contents: &[Content<'_>], article: &mut Article) {
    let mut setter = Setter { article };
    for content in contents {
        let text = content.text.text().trim();
        let origin = Provenance::Markup(content.field.name.to_ascii_lowercase());
        match content.role {
            Some(Role::Headline) => setter.title(text, content.text.whole(), origin),
            Some(Role::Byline) if !byline::is_role_line(text) => setter.byline(text, &origin),
            Some(Role::Date) => setter.set(Meta::Published, &full_date(text), origin),
            Some(Role::Meta(field)) => setter.set(field, text, origin),
            _ => {}
        }
    }
    for content in contents {
        let id = markup::attribute(content.field.attributes, "id");
        if let Some(id) = id.filter(|_| content.role == Some(Role::Record)) {
            setter.set(
                Meta::ExternalId,
                id,
                Provenance::Markup("doc id".to_owned()),
            );
        }
    }
    let id = setter.article.external_id.clone();
    if let Some(day) = id.and_then(|id| day_in_id(&id.value)) {
        setter.set(
            Meta::Published,
            &day,
            Provenance::Markup("docno".to_owned()),
        );
    }
}

/// Keeps captions, notes and bylines that name no author as boilerplate, and, if the record has a text, also what is outside of all known
/// fields.
fn keep_apart(contents: &[Content<'_>], has_text: bool, article: &mut Article) {
    for content in contents.iter().filter(|content| !content.is_blank()) {
        let rule = match content.role {
            Some(Role::Caption) => "caption",
            Some(Role::Note) => "header-label",
            Some(Role::Byline) if byline::is_role_line(content.text.text().trim()) => byline::ROLE,
            None | Some(Role::Record) if has_text => "other-text",
            _ => continue,
        };
        let cut = marked(content, Kind::Paragraph).cut(rule);
        article.boilerplate.push(cut);
    }
}

/// The text of a field as one block.
fn marked<'a>(content: &'a Content<'_>, kind: Kind) -> Block<'a> {
    Block::marked(content.text.text(), content.text.whole(), kind)
}

/// The blocks of the article: headlines after the first, the dateline, and the text.
fn blocks<'a>(source: &str, contents: &'a [Content<'_>], has_text: bool) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    let mut headlines = 0;
    for content in contents.iter().filter(|content| !content.is_blank()) {
        match content.role {
            Some(Role::Headline) => {
                if headlines > 0 {
                    blocks.push(marked(content, Kind::Heading));
                }
                headlines += 1;
            }
            Some(Role::Dateline) => blocks.push(marked(content, Kind::Paragraph)),
            Some(Role::Text | Role::Correction) => blocks.extend(paragraphs(source, content)),
            None | Some(Role::Record) if !has_text => blocks.extend(paragraphs(source, content)),
            _ => {}
        }
    }
    blocks
}

/// The paragraphs of a text: those that are marked up, or else those of its layout.
fn paragraphs<'a>(source: &str, content: &'a Content<'_>) -> Vec<Block<'a>> {
    let is_marked = markup::has_paragraphs(&source[content.field.content.clone()]);
    content.text.blocks(|text| match is_marked {
        true => marked_paragraphs(text),
        false => layout::blocks(text),
    })
}

/// The paragraphs of a text in which they were marked up: each mark was replaced by a blank line, and other line breaks mean nothing.
fn marked_paragraphs(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut at = 0;
    for part in text.split("\n\n") {
        let inside = part.trim();
        if !inside.is_empty() {
            let start = at + (part.len() - part.trim_start().len());
            blocks.push(Block::marked(
                inside,
                start..start + inside.len(),
                Kind::Paragraph,
            ));
        }
        at += part.len() + 2;
    }
    blocks
}

/// A date in which only the century is open (`910514`, or `03/24/87` with the month first), rewritten so that it can be read in one way
/// only. Any other date is returned as it is, without `=` before it.
fn full_date(text: &str) -> String {
    let text = text.trim_start_matches(['=', ' ']);
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return of_short_year(text).unwrap_or_else(|| text.to_owned());
    }
    let parts: Vec<_> = text.split('/').collect();
    match parts[..] {
        [month, day, year] if [month, day, year].into_iter().all(digits) => {
            let figures = [year, month, day].concat();
            of_short_year(&figures).unwrap_or_else(|| text.to_owned())
        }
        _ => text.to_owned(),
    }
}

/// Rewrites a day of six digits, with the year first, as day, name of the month and two-digit year. Its century is then chosen as for any
/// short year.
fn of_short_year(figures: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (year, month, day) = (figures.get(..2)?, figures.get(2..4)?, figures.get(4..)?);
    let month = MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    Some(format!("{day} {month} {year}"))
}

/// The day in a document number that consists of a day and more: `AP880212-0001`, `NYT_ENG_19940701.0001`.
fn day_in_id(id: &str) -> Option<String> {
    let digits = id.find(|c: char| c.is_ascii_digit())?;
    let begins = id[..digits]
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    let end = id[digits..].find(['-', '.'])?;
    let number = &id[digits..digits + end];
    match number.len() {
        6 if begins && digits > 0 => of_short_year(number),
        8 if begins && digits > 0 => Some(number.to_owned()),
        _ => None,
    }
}
