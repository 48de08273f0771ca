//! The formats: how each is recognised, split into records and read.
//!
//! A format consists of a module, a variant of [`Format`] that is also in [`Format::ALL`], a line of [`Format::entry`], and an item of
//! [`SNIFFS`] if it can be recognised by its content. Content takes precedence over the name, as archives are full of pages saved as
//! `.txt`; but it must be unmistakable, as a plain text may well begin with a bracket.

mod unread;

use std::fmt;
use std::str::FromStr;

use newshound_article::Article;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::press::{Database, europresse, factiva, lexis, nexis, proquest};
use crate::split::Split;
use crate::{
    HEAD, Options, Problem, alto, csv, document, feed, html, json, markdown, mets, named_xml,
    newsml, nitf, sgml, subtitles, tei, text, wire, xml,
};

/// A format that can be read. The index's ledger stores a format as the position of its variant, so add new variants at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// Plain text, as scraped, typed or exported.
    Text,
    /// Markdown (CommonMark), with or without front matter.
    Markdown,
    /// One JSON object a line.
    #[serde(rename = "jsonl")]
    JsonLines,
    /// JSON: one object, a list of objects, or several objects one after another.
    Json,
    /// A web page.
    Html,
    /// A table with named columns: CSV or TSV.
    Csv,
    /// SGML news collections: Reuters-21578, TREC and similar ones.
    Sgml,
    /// Agency wire text: IPTC 7901, ANPA 1312.
    Wire,
    /// A feed (RSS or Atom), or an export of WordPress or Blogger.
    Feed,
    /// NITF, as agencies deliver articles.
    Nitf,
    /// NewsML 1, an envelope of news items.
    #[serde(rename = "newsml")]
    NewsMl,
    /// NewsML-G2: a message of items, or one item.
    #[serde(rename = "newsml-g2")]
    NewsMlG2,
    /// TEI, as libraries edit newspapers.
    Tei,
    /// ALTO, a page with its recognised text.
    Alto,
    /// METS, the inventory of an issue. The articles are read from the ALTO pages that it names.
    Mets,
    /// A download from LexisNexis as it was until 2018.
    #[serde(rename = "lexisnexis")]
    Lexis,
    /// A download from Nexis Uni or Lexis+.
    #[serde(rename = "nexis-uni")]
    Nexis,
    /// A download from Factiva.
    Factiva,
    /// A download from ProQuest.
    #[serde(rename = "proquest")]
    ProQuest,
    /// A download from Europresse.
    Europresse,
    /// A word-processor document, unpacked to text.
    Document,
    /// Subtitles: SubRip and WebVTT.
    Subtitles,
    /// XML of another vocabulary, recognised by names of elements or attributes such as `title`, `date` and `text`.
    Xml,
}

/// The error for a name that is not the name of any [`Format`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("unknown format {0:?}")]
pub struct UnknownFormat(String);

/// The properties of a format.
struct Entry {
    name: &'static str,
    about: &'static str,
    extensions: &'static [&'static str],
    /// Whether it is XML. XML declares its encoding, and is recognised by its content even in a file named `.html`.
    is_xml: bool,
    split: Split,
    /// The most bytes of a record; [`Options::max_record_bytes`] applies, too.
    limit: usize,
    read: fn(&str) -> Result<Article, Problem>,
}

const MIB: usize = 1 << 20;

type Sniff = fn(&[u8]) -> bool;

/// For each format that can be recognised by content, whether the first bytes of an input, without leading white space, are unmistakably
/// of it. The first match in this order wins.
static SNIFFS: [(Format, Sniff); 20] = [
    (Format::Markdown, markdown::sniff),
    (Format::JsonLines, json::sniff_lines),
    (Format::Json, json::sniff),
    (Format::Lexis, lexis::sniff),
    (Format::Nexis, nexis::sniff),
    (Format::Factiva, factiva::sniff),
    (Format::ProQuest, proquest::sniff),
    (Format::Europresse, europresse::sniff),
    (Format::Html, html::sniff),
    (Format::Sgml, sgml::sniff),
    (Format::Wire, wire::sniff),
    (Format::Feed, feed::sniff),
    (Format::Nitf, nitf::sniff),
    (Format::NewsMl, newsml::sniff),
    (Format::NewsMlG2, newsml::g2::sniff),
    (Format::Tei, tei::sniff),
    (Format::Alto, alto::sniff),
    (Format::Mets, mets::sniff),
    (Format::Subtitles, subtitles::sniff),
    (Format::Xml, named_xml::sniff_document),
];

impl Format {
    /// All formats, in the order in which they are listed for users.
    pub const ALL: [Self; 23] = [
        Self::Text,
        Self::Markdown,
        Self::JsonLines,
        Self::Json,
        Self::Html,
        Self::Csv,
        Self::Sgml,
        Self::Wire,
        Self::Feed,
        Self::Nitf,
        Self::NewsMl,
        Self::NewsMlG2,
        Self::Tei,
        Self::Alto,
        Self::Mets,
        Self::Lexis,
        Self::Nexis,
        Self::Factiva,
        Self::ProQuest,
        Self::Europresse,
        Self::Document,
        Self::Subtitles,
        Self::Xml,
    ];

    #[rustfmt::skip]
    const fn entry(self) -> &'static Entry {
        match self {
            Self::Text => &Entry { name: "text", about: "articles as scraped, typed or exported: headline, byline, headings, paragraphs", extensions: &["txt", "text"], is_xml: false, split: Split::Whole, limit: usize::MAX, read: text::read },
            Self::Markdown => &Entry { name: "markdown", about: "CommonMark, with YAML or TOML front matter or without", extensions: &["md", "markdown", "mdown", "mkd"], is_xml: false, split: Split::Whole, limit: usize::MAX, read: markdown::read },
            Self::JsonLines => &Entry { name: "jsonl", about: "one JSON object a line, in any of the shapes of json", extensions: &["jsonl", "ndjson", "jsonlines"], is_xml: false, split: Split::Lines, limit: 16 * MIB, read: json::read },
            Self::Json => &Entry { name: "json", about: "objects or lists of them: generic keys, schema.org, ninjs, agency feeds, Washington Post, Arc XP, news-please, answers of Elasticsearch, Solr, JSON:API, Guardian and NYT, exports of Ghost", extensions: &["json"], is_xml: false, split: Split::Values, limit: usize::MAX, read: json::read },
            Self::Html => &Entry { name: "html", about: "web pages", extensions: &["html", "htm", "xhtml"], is_xml: false, split: Split::Whole, limit: 16 * MIB, read: html::read },
            Self::Csv => &Entry { name: "csv", about: "tables, mostly with named columns, set apart by comma, semicolon or tab", extensions: &["csv", "tsv"], is_xml: false, split: Split::Rows, limit: 16 * MIB, read: csv::read },
            Self::Sgml => &Entry { name: "sgml", about: "collections in SGML: Reuters-21578, TREC, CLEF, NTCIR, Sogou", extensions: &[], is_xml: false, split: Split::SgmlRecords, limit: 16 * MIB, read: sgml::read },
            Self::Wire => &Entry { name: "wire", about: "wire text of agencies: IPTC 7901, ANPA 1312", extensions: &[], is_xml: false, split: Split::Messages, limit: 16 * MIB, read: wire::read },
            Self::Feed => &Entry { name: "feed", about: "RSS 1.0 and 2.0, Atom, exports of WordPress (WXR) and Blogger", extensions: &["rss", "atom"], is_xml: true, split: Split::Elements(&feed::RECORDS), limit: 16 * MIB, read: feed::read },
            Self::Nitf => &Entry { name: "nitf", about: "NITF, as agencies deliver articles", extensions: &["nitf"], is_xml: true, split: Split::Whole, limit: 16 * MIB, read: nitf::read },
            Self::NewsMl => &Entry { name: "newsml", about: "NewsML 1", extensions: &["newsml"], is_xml: true, split: Split::Elements(&newsml::RECORDS), limit: 16 * MIB, read: newsml::read },
            Self::NewsMlG2 => &Entry { name: "newsml-g2", about: "NewsML-G2: items and messages of items", extensions: &[], is_xml: true, split: Split::Elements(&newsml::g2::RECORDS), limit: 16 * MIB, read: newsml::g2::read },
            Self::Tei => &Entry { name: "tei", about: "TEI, an article or an issue", extensions: &["tei"], is_xml: true, split: Split::Elements(&tei::RECORDS), limit: 16 * MIB, read: tei::read },
            Self::Alto => &Entry { name: "alto", about: "ALTO pages with recognised text", extensions: &["alto"], is_xml: true, split: Split::Whole, limit: 16 * MIB, read: alto::read },
            Self::Mets => &Entry { name: "mets", about: "METS: the articles of an issue, from the ALTO pages that it names", extensions: &["mets"], is_xml: true, split: Split::Whole, limit: 16 * MIB, read: mets::read },
            Self::Lexis => &Entry { name: "lexisnexis", about: "downloads of LexisNexis until 2018, in text or HTML", extensions: &[], is_xml: false, split: Split::Downloads(Database::Lexis), limit: 16 * MIB, read: lexis::read },
            Self::Nexis => &Entry { name: "nexis-uni", about: "downloads of Nexis Uni and Lexis+, in text", extensions: &[], is_xml: false, split: Split::Downloads(Database::Nexis), limit: 16 * MIB, read: nexis::read },
            Self::Factiva => &Entry { name: "factiva", about: "downloads of Factiva, in text (with codes such as HD or without) or HTML", extensions: &[], is_xml: false, split: Split::Downloads(Database::Factiva), limit: 16 * MIB, read: factiva::read },
            Self::ProQuest => &Entry { name: "proquest", about: "downloads of ProQuest, in text", extensions: &[], is_xml: false, split: Split::Downloads(Database::ProQuest), limit: 16 * MIB, read: proquest::read },
            Self::Europresse => &Entry { name: "europresse", about: "downloads of Europresse, in HTML", extensions: &[], is_xml: false, split: Split::Downloads(Database::Europresse), limit: 16 * MIB, read: europresse::read },
            Self::Document => &Entry { name: "document", about: "documents of Word (.docx), OpenDocument and RTF; downloads of press databases in them are read as such", extensions: &["docx", "odt", "rtf"], is_xml: false, split: Split::Whole, limit: 16 * MIB, read: document::read },
            Self::Subtitles => &Entry { name: "subtitles", about: "what is said in SubRip (.srt) and WebVTT (.vtt)", extensions: &["srt", "vtt"], is_xml: false, split: Split::Whole, limit: 16 * MIB, read: subtitles::read },
            Self::Xml => &Entry { name: "xml", about: "XML of other vocabularies, by the names of its elements or attributes (title, date, text, ..): RCV1, ProQuest TDM Studio", extensions: &[], is_xml: true, split: Split::NamedElements, limit: 16 * MIB, read: named_xml::read },
        }
    }

    /// The name that users type, such as `jsonl`, `html` or `newsml-g2`.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// A short description for users.
    pub fn about(self) -> &'static str {
        self.entry().about
    }

    /// The usual extensions of files in this format, in lower case and without the dot. Content mostly takes precedence over them.
    pub fn extensions(self) -> &'static [&'static str] {
        self.entry().extensions
    }

    pub(crate) fn split(self) -> Split {
        self.entry().split
    }

    pub(crate) fn is_xml(self) -> bool {
        self.entry().is_xml
    }

    pub(crate) fn has_many_records(self) -> bool {
        self.split() != Split::Whole
    }

    /// The most bytes that a record of this format may have.
    pub(crate) fn limit(self, options: &Options) -> usize {
        self.entry().limit.min(options.max_record_bytes)
    }

    pub(crate) fn read(self, source: &str) -> Result<Article, Problem> {
        (self.entry().read)(source)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let mut formats = Self::ALL.into_iter();
        formats
            .find(|format| format.name() == name)
            .ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// The format of an input, from its name and its first bytes. The error is the name of a kind of file that is not read, see
/// [`Skip::Unread`](crate::Skip::Unread).
pub(crate) fn recognise(name: &str, head: &[u8]) -> Result<Format, &'static str> {
    let extension = extension(name);
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let head = head.trim_ascii_start();
    let mut formats = Format::ALL.into_iter();
    let named = formats.find(|format| format.extensions().contains(&&*extension));
    // Markdown may begin with HTML or with the bracket of a link, so its name takes precedence over its content.
    if named == Some(Format::Markdown) {
        return Ok(Format::Markdown);
    }
    let sniffed = SNIFFS.iter().find(|(_, sniff)| sniff(head));
    let sniffed = sniffed.map(|(format, _)| *format);
    // Servers name files of many formats `.html`. A page may begin with almost anything, so only these formats are believed instead.
    if named == Some(Format::Html) {
        let is_plain = |format: Format| {
            let is_download = matches!(format.split(), Split::Downloads(_));
            let is_xml = format.is_xml() && format != Format::Xml;
            is_download || is_xml || matches!(format, Format::Json | Format::JsonLines)
        };
        let other = sniffed.filter(|format| is_plain(*format));
        return Ok(other.unwrap_or(Format::Html));
    }
    // The extension of an XML format is more reliable than the generic names of elements that `Format::Xml` is recognised by.
    let is_xml_by_name = named.is_some_and(Format::is_xml);
    if let Some(format) = sniffed.filter(|format| !is_xml_by_name || *format != Format::Xml) {
        // If the first line of a JSON file continues beyond `head`, its content does not tell JSON from JSON Lines, so the name decides.
        let unseen = !head.contains(&b'\n') && matches!(named, Some(Format::Json));
        return Ok(match (named, format) {
            (Some(Format::JsonLines), Format::Json) if !json::is_over_lines(head) => {
                Format::JsonLines
            }
            (Some(Format::Json), Format::JsonLines) if unseen => Format::Json,
            (_, format) => format,
        });
    }
    if let Some(kind) = unread::by_content(head) {
        return Err(kind);
    }
    if let Some(kind) = unread::by_extension(&extension) {
        return match kind {
            // XML without a declaration is not recognised as XML by its content, as it may be a piece of a web page.
            "XML" if named_xml::sniff(head) => Ok(Format::Xml),
            "XML" => Err(named_xml::kind(head)),
            kind => Err(kind),
        };
    }
    if named.is_none_or(|format| format == Format::Text) {
        if xml::is_document(head) {
            return Err(named_xml::kind(head));
        }
        if csv::is_table(head) {
            return Ok(Format::Csv);
        }
    }
    Ok(named.unwrap_or(Format::Text))
}

/// The format of the press database whose download a text is; `None` if it is no download, or an HTML one. `head` is the beginning of the
/// text or all of it.
pub(crate) fn download(head: &[u8]) -> Option<Format> {
    let head = head.trim_ascii_start();
    let is_download = |format: Format| matches!(format.split(), Split::Downloads(_));
    let mut downloads = SNIFFS.iter().filter(|(format, _)| is_download(*format));
    let found = downloads.find(|(_, sniff)| !head.starts_with(b"<") && sniff(head));
    found.map(|(format, _)| *format)
}

/// Fails if a plain text turns out to be a download from a press database, which its first [`HEAD`] bytes did not show. Read as a single
/// article, it would match queries whose words occur in different articles.
pub(crate) fn check_download(format: Format, source: &str) -> Result<(), Problem> {
    if format != Format::Text || source.len() < HEAD as usize {
        return Ok(());
    }
    match download(source.as_bytes()).map(Format::split) {
        Some(Split::Downloads(database)) => Err(database.untold()),
        _ => Ok(()),
    }
}

/// The extension of a file in lower case, without the dot; empty if it has none.
fn extension(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.rsplit_once('.')
        .map_or(String::new(), |(_, extension)| {
            extension.to_ascii_lowercase()
        })
}

#[cfg(test)]
mod tests;
