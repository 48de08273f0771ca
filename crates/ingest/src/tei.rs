//! TEI, in which libraries and scholars publish newspapers and journals.
//!
//! A file is more often an issue than an article. Divisions whose type is that of an article or item are records. If there are none, the
//! file is one article, and the heads of its divisions are headings. The header states the date and the title of the issue. Its own date is
//! that of the electronic edition, so that of the source is preferred. Additions by the editors are left out: notes, page breaks, and of
//! two readings the one that they corrected. (<https://tei-c.org/release/doc/tei-p5-doc/en/html/>)

use std::borrow::Cow;

use newshound_article::{Article, Provenance};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::words::Words;
use crate::xml::{self, Edge, Element, Role, Tree};
use crate::{Problem, Skip, byline};

/// The elements that are records, unless the file is a corpus.
pub(crate) const RECORDS: [&str; 4] = [
    "div[type=item]",
    "div[type=article]",
    "div[type=jArticle]",
    "div[type=news]",
];

/// The elements that are records of a corpus, a file of several editions. Each edition is one article.
const EDITIONS: [&str; 2] = ["TEI", "TEI.2"];

/// The elements that are records in a file that begins with `head`.
pub(crate) fn records(head: &[u8]) -> &'static [&'static str] {
    match xml::root(head) {
        Some(root) if root.name == "teiCorpus" => &EDITIONS,
        _ => &RECORDS,
    }
}

/// The most bylines of an article that are read, and the most names of each.
const MOST_BYLINES: usize = 32;
/// The longest element of a name that is read, in bytes of the source, with what the editors say about the name.
const LONGEST_NAME: usize = 1 << 14;

/// Whether the root element of an input is that of an edition or a corpus.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let names = ["TEI", "TEI.2", "teiCorpus"];
    xml::root(head).is_some_and(|root| names.contains(&root.name))
}

/// Reads a division that is an article, or a whole edition.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let corpus = tree.top().child("teiCorpus");
    // The header of a corpus is part of each of its records.
    let top = corpus.and_then(|corpus| EDITIONS.iter().find_map(|name| corpus.find(name)));
    let top = top.unwrap_or(tree.top());
    let header = top.find("teiHeader");
    let item = item(top).filter(|_| corpus.is_none());
    let kind = item.and_then(|item| item.attr("subtype"));
    if kind.is_some_and(|kind| kind.eq_ignore_ascii_case("masthead")) {
        return Err(Skip::NotNews("a masthead, no article").into());
    }
    let mut article = Article::default();
    match item {
        Some(item) => describe_item(item, &mut article),
        None => describe_edition(header, &mut article),
    }
    describe(top, header, item, &mut article);
    let text = item.or_else(|| top.find("text")).unwrap_or(top);
    bylines(text, &mut article);
    tree.checked(
        text,
        compose(article, &xml::blocks(text, role), Title::Stated),
    )
}

/// The division that is the record: the first whose type is that of a record, as before it there is only the head of the file.
fn item(top: Element<'_>) -> Option<Element<'_>> {
    top.all("div").find(|div| {
        let kind = div.attr("type").unwrap_or_default();
        let wanted = ["item", "article", "jArticle", "news"];
        wanted.iter().any(|name| kind.eq_ignore_ascii_case(name))
    })
}

/// The provenance of a value in the element `name`.
fn place(name: &str) -> Provenance {
    Provenance::Markup(format!("TEI {name}"))
}

/// Sets the title, language and section that the division of an item states.
fn describe_item(item: Element<'_>, article: &mut Article) {
    let mut setter = Setter { article };
    if let Some(head) = item.child("head").filter(|head| !head.is_blank()) {
        setter.title(&joined(head), head.text_span(), place("head"));
    }
    if let Some(language) = item.attr("lang") {
        setter.set(Field::Language, &language, place("lang"));
    }
    if let Some(head) = section(item) {
        setter.set(Field::Section, &joined(head), place("section head"));
    }
}

/// Sets the authors from the bylines. A byline that says more than names is also kept as boilerplate.
fn bylines(text: Element<'_>, article: &mut Article) {
    for element in text.all("byline").take(MOST_BYLINES) {
        let mut setter = Setter { article };
        let is_short = |name: &Element<'_>| name.span().end - name.span().start <= LONGEST_NAME;
        let mut names = element.all("persName").filter(is_short).peekable();
        let is_marked = names.peek().is_some();
        for name in names.take(MOST_BYLINES) {
            setter.take_byline(&joined(name), &place("byline persName"));
        }
        let line = parted(element);
        if !is_marked {
            setter.take_byline(&line, &place("byline"));
        }
        let names: Vec<_> = article
            .bylines
            .iter()
            .map(|name| name.value.clone())
            .collect();
        if byline::says_more(&line, &names) {
            let block = Block::marked(xml::tidy(&line), element.text_span(), Kind::Paragraph);
            article.boilerplate.push(block.cut(byline::ROLE));
        }
    }
}

/// The heading of the innermost division around an item that has one before the item.
fn section(item: Element<'_>) -> Option<Element<'_>> {
    let around = std::iter::successors(item.parent(), |element| element.parent());
    let mut heads = around.filter_map(|element| element.child("head"));
    heads.find(|head| !head.is_blank() && head.span().start < item.span().start)
}

/// Sets the title and the authors of an edition that is one article.
fn describe_edition(header: Option<Element<'_>>, article: &mut Article) {
    let mut setter = Setter { article };
    let Some(statement) = header.and_then(|header| header.find("titleStmt")) else {
        return;
    };
    if let Some(title) = statement.child("title") {
        setter.title(&joined(title), title.text_span(), place("title"));
    }
    let authors = statement.children().filter(|child| child.is("author"));
    for author in authors.take(MOST_BYLINES) {
        let name = author.find("persName").unwrap_or(author);
        setter.byline(&joined(name), &place("author"));
    }
}

/// Sets the fields that an item shares with its edition: date, source, address, language and id.
fn describe(
    top: Element<'_>,
    header: Option<Element<'_>>,
    item: Option<Element<'_>>,
    article: &mut Article,
) {
    let mut setter = Setter { article };
    for part in ["sourceDesc", "publicationStmt"] {
        let part_of = header.and_then(|header| header.find(part));
        for date in part_of.iter().flat_map(|part| part.all("date")) {
            let stated = date.attr("when").or_else(|| date.attr("from"));
            let value = stated.unwrap_or_else(|| date.text());
            setter.set(Field::Published, &value, place(&format!("{part} date")));
        }
    }
    let source = header.and_then(|header| header.find("sourceDesc"));
    let journal = source.and_then(|source| {
        let is_journal = |title: &Element<'_>| title.attr("level").as_deref() == Some("j");
        source.all("title").find(is_journal)
    });
    let titled = header.and_then(|header| header.path("fileDesc/titleStmt/title"));
    for title in journal.into_iter().chain(titled.filter(|_| item.is_some())) {
        setter.set(Field::Source, &joined(title), place("title"));
    }
    if let Some((source, address)) = source.and_then(|source| Some((source, address(source)?))) {
        describe_page(source, &address, &mut setter);
    }
    for name in ["body", "text", "TEI", "TEI.2"] {
        if let Some(language) = top.find(name).and_then(|element| element.attr("lang")) {
            setter.set(Field::Language, &language, place("lang"));
        }
    }
    let root = top.children().find(|root| root.is_one_of(&EDITIONS));
    let edition = root.unwrap_or(top).attr("id");
    let id = match (edition, item.and_then(|item| item.attr("id"))) {
        (Some(edition), Some(item)) => Some(format!("{edition}#{item}")),
        (edition, item) => item.or(edition),
    };
    if let Some(id) = id {
        setter.set(Field::ExternalId, &id, place("id"));
    }
}

/// The address of the web page from which an edition was made. (trafilatura)
fn address(source: Element<'_>) -> Option<String> {
    let is_address = |pointer: &Element<'_>| pointer.attr("type").as_deref() == Some("URL");
    source.all("ptr").find(is_address)?.attr("target")
}

/// Sets address, source and section of the web page from which an edition was made.
fn describe_page(source: Element<'_>, address: &str, setter: &mut Setter<'_>) {
    setter.set(Field::Url, address, place("sourceDesc ptr"));
    if let Some(publisher) = source.find("publisher") {
        setter.set(Field::Source, &joined(publisher), place("publisher"));
    }
    for term in source.all("term") {
        if term.attr("type").as_deref() == Some("categories") {
            setter.set(Field::Section, &joined(term), place("term"));
        }
    }
}

/// The text of an element, with a space around each place, name or other thing named in it.
fn parted(element: Element<'_>) -> String {
    const NAMES: [&str; 6] = ["placeName", "orgName", "name", "rs", "roleName", "date"];
    let mut text = String::new();
    let mut open = Vec::new();
    for edge in element.walk() {
        let part = match edge {
            Edge::Text(part) => part.decoded(),
            Edge::Open(element) => {
                let space = if element.is_one_of(&NAMES) { " " } else { "" };
                open.push(space);
                Cow::Borrowed(space)
            }
            Edge::Close => Cow::Borrowed(open.pop().unwrap_or_default()),
        };
        text.push_str(&part);
    }
    text
}

/// The text of an element in one line, without additions by the editors.
fn joined(element: Element<'_>) -> String {
    let blocks = xml::blocks(element, role);
    let texts: Vec<_> = blocks.iter().map(|block| &*block.text).collect();
    texts.join(" ")
}

/// Names of elements that are blocks.
static BLOCKS: Words = Words::new(
    "text front body back group floatingtext div div1 div2 div3 div4 p ab lg list item table row sp speaker stage opener \
    closer salute signed dateline argument epigraph trailer postscript titlepage doctitle titlepart docimprint docdate \
    imprimatur castlist castitem",
);
/// Names of elements that are lines or cells of a block.
const LINES: [&str; 3] = ["l", "cell", "label"];
/// Names of elements without text of the article.
static SKIPPED: Words = Words::new(
    "note fw figure figdesc facsimile teiheader byline rdg del gap listbibl spangrp interpgrp standoff",
);

/// The effect of a TEI element on the text in it.
fn role(element: &Element<'_>) -> Role {
    let in_choice = || element.parent().is_some_and(|parent| parent.is("choice"));
    match () {
        () if element.is("head") => Role::Heading,
        () if element.is_one_of(&["lb", "pb", "cb", "gb"]) => {
            let whole_word = element.attr("break").as_deref() == Some("no");
            if whole_word { Role::Joint } else { Role::Wrap }
        }
        () if element.is_one_of(&LINES) => Role::Line,
        () if element.is("div") && element.attr("type").as_deref() == Some("comments") => {
            Role::Skipped
        }
        () if BLOCKS.has_any_case(element.name()) => Role::Block,
        () if SKIPPED.has_any_case(element.name()) => Role::Skipped,
        () if element.is_one_of(&["sic", "orig", "abbr"]) && in_choice() => Role::Skipped,
        () => Role::Inline,
    }
}

#[cfg(test)]
mod tests;
