//! NITF, the News Industry Text Format, in which agencies have sent articles since the 1990s.
//!
//! A document is a file of its own or part of a NewsML envelope, so reading is divided: [`describe`] adds the metadata that the document
//! states and that are not set yet, and [`text`] and [`above`] return the blocks to be read. If a document states something twice, the
//! printed form is preferred to that of a librarian. Captions and other parts of pictures are not text of the article.
//! (<https://iptc.org/std/NITF/3.6/documentation/>)

use newshound_article::{Article, Provenance};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose, lead};
use crate::dateline;
use crate::metadata::{Field, Setter};
use crate::xml::{self, Edge, Element, Tree};
use crate::{Problem, iptc, repeated};

/// The most bylines of an article that are read.
const MOST_BYLINES: usize = 32;
/// The most subjects of an article that are read.
const MOST_SUBJECTS: usize = 64;
/// The attribute that names a subject.
const SUBJECT: &str = "tobject.subject.type";
/// The most lines under a headline that are read.
const MOST_LINES: usize = 32;

/// Whether an input begins like an NITF document.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| match root.name {
        // A document that was cut out of NewsML-G2 together with the elements around it.
        "contentSet" | "inlineXML" => root.is_followed_by("<nitf"),
        name => name.eq_ignore_ascii_case("nitf"),
    })
}

/// Reads a document.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let nitf = tree.top().find("nitf").unwrap_or(tree.top());
    let mut article = Article::default();
    describe(nitf, &mut article);
    let text = text(nitf);
    let above = above(nitf, &text);
    let mut article = compose(article, &text, Title::Stated);
    lead(&mut article, &above);
    tree.checked(nitf, article)
}

/// The provenance of a value in the element `name`.
fn place(name: &str) -> Provenance {
    Provenance::Markup(format!("NITF {name}"))
}

/// Where a document states its fields: the field, an element and its attribute. The first valid statement of a field counts.
const FIELDS: [(Field, &str, &str); 14] = [
    (Field::Published, "pubdata", "date.publication"),
    (Field::Published, "date.issue", "norm"),
    (Field::Published, "date.release", "norm"),
    (Field::Published, "story.date", "norm"),
    (Field::ExternalId, "doc-id", "id-string"),
    (Field::Url, "pubdata", "ex-ref"),
    (Field::Source, "pubdata", "name"),
    (Field::Section, "pubdata", "position.section"),
    (Field::Section, "tobject.subject", SUBJECT),
    (Field::Language, "nitf", "baselang"),
    (Field::Language, "nitf", "lang"),
    (Field::Language, "body", "lang"),
    (Field::Source, "doc-id", "regsrc"),
    (Field::Source, "doc.copyright", "holder"),
];

/// Adds to `article` what a `nitf` element states and is not set yet.
pub(crate) fn describe(nitf: Element<'_>, article: &mut Article) {
    let mut setter = Setter { article };
    let title = nitf.find("hl1").filter(|hl1| !hl1.is_blank());
    if let Some(title) = title.or_else(|| nitf.path("head/title")) {
        let name = title.name().to_ascii_lowercase();
        let text = title.text();
        setter.title(&xml::tidy(&text), title.text_span(), place(&name));
    }
    let names = FIELDS.map(|(_, name, _)| name);
    let found = nitf.find_each(names);
    if let Some(distributor) = nitf.find("distributor") {
        setter.set(Field::Source, &distributor.text(), place("distributor"));
    }
    for (field, name, attribute) in FIELDS {
        let at = names.iter().position(|other| *other == name);
        let element = match nitf.is(name) {
            true => Some(nitf),
            false => at.and_then(|at| found[at]),
        };
        if let Some(value) = element.and_then(|element| element.attr(attribute)) {
            setter.set(field, &value, place(&format!("{name} {attribute}")));
        }
    }
    for subject in nitf.all("tobject.subject").take(MOST_SUBJECTS) {
        if let Some(name) = subject.attr(SUBJECT) {
            setter.set(
                Field::Section,
                &name,
                place(&format!("tobject.subject {SUBJECT}")),
            );
        }
    }
    sections(nitf, &mut setter);
    // Bylines come last: the language, which is set by now, determines which words introduce names.
    bylines(nitf, &mut setter);
}

/// Sets the authors. If one of the bylines is marked as the printed one, only such are read; the other is a librarian's form of it.
fn bylines(nitf: Element<'_>, setter: &mut Setter<'_>) {
    let class = |byline: &Element<'_>| byline.attr("class").as_deref() == Some("print_byline");
    let printed = nitf.all("byline").any(|byline| class(&byline));
    let wanted = nitf
        .all("byline")
        .filter(|byline| !printed || class(byline));
    for byline in wanted.take(MOST_BYLINES) {
        let names = names(byline);
        if is_initials(names.trim()) {
            continue;
        }
        setter.byline(names.trim().trim_end_matches(','), &place("byline"));
    }
}

/// Whether a byline is like `ab/cd`: the initials of who typed and who checked the article, for the agency's own use.
fn is_initials(byline: &str) -> bool {
    let is_short = |part: &str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    byline.contains('/') && byline.split('/').all(is_short)
}

/// The text of a byline without the titles of the people named (`byttl`).
fn names(byline: Element<'_>) -> String {
    let mut names = String::new();
    let mut walk = byline.walk();
    while let Some(edge) = walk.next() {
        match edge {
            Edge::Open(element) if element.is("byttl") => walk.pass_over(),
            Edge::Text(text) => names.push_str(&text.decoded()),
            Edge::Open(_) | Edge::Close => {}
        }
    }
    names
}

/// Sets the section, if it is not set yet: from the newspaper's own sections, the kind of the document, or the code of its subject.
fn sections(nitf: Element<'_>, setter: &mut Setter<'_>) {
    let known = ["online_sections", "print_section"];
    for meta in nitf.all("meta") {
        let name = meta.attr("name").unwrap_or_default();
        if known.contains(&name.as_str())
            && let Some(content) = meta.attr("content")
        {
            // Semicolons separate several sections.
            for section in content.split(';') {
                setter.set(Field::Section, section, place(&format!("meta {name}")));
            }
        }
    }
    let kind = nitf
        .find("tobject")
        .and_then(|kind| kind.attr("tobject.type"));
    if let Some(kind) = kind.filter(|kind| !kind.eq_ignore_ascii_case("news")) {
        setter.set(Field::Section, &kind, place("tobject"));
    }
    let codes = nitf.all("tobject.subject");
    let codes = codes.filter_map(|subject| subject.attr("tobject.subject.refnum"));
    for name in iptc::subjects(codes) {
        setter.set(Field::Section, name, place("tobject.subject"));
    }
}

/// The blocks above the text: the lines under the headline, the abstract and the dateline, without what `text` or the headline repeats.
pub(crate) fn above(nitf: Element<'_>, text: &[Block<'_>]) -> Vec<Block<'static>> {
    let Some(head) = nitf.find("body.head") else {
        return Vec::new();
    };
    let title = nitf.find("hl1").map(|hl1| hl1.text()).unwrap_or_default();
    let known = || std::iter::once(&*title).chain(text.iter().map(|block| &*block.text));
    let mut above = repeated::unsaid(subheadings(head.all("hl2")), known());
    if let Some(summary) = head.find("abstract") {
        let blocks = xml::blocks(summary, xml::role);
        above.extend(repeated::unsaid(blocks, known()));
    }
    let dateline = head.find("dateline");
    let dateline = dateline.and_then(|line| dateline_block(line, above.iter().chain(text)));
    above.extend(dateline);
    above
}

/// Makes each of `lines`, the elements under a headline, a heading.
pub(crate) fn subheadings<'t>(lines: impl Iterator<Item = Element<'t>>) -> Vec<Block<'static>> {
    let lines = lines.filter(|line| !line.is_blank()).take(MOST_LINES);
    let blocks = lines.map(|line| {
        let text = xml::tidy(&line.text()).into_owned();
        Block::marked(text, line.text_span(), Kind::Heading)
    });
    blocks.collect()
}

/// The dateline in an element as a paragraph; `None` if one of the `texts` begins with it, or if it names no place.
pub(crate) fn dateline_block<'a>(
    element: Element<'_>,
    texts: impl Iterator<Item = &'a Block<'a>>,
) -> Option<Block<'static>> {
    let texts = texts.map(|block| &*block.text);
    dateline::dateline_block(&element.text(), element.text_span(), texts)
}

/// The blocks of the text of a `nitf` element.
pub(crate) fn text(nitf: Element<'_>) -> Vec<Block<'static>> {
    let Some(content) = nitf.find("body.content") else {
        let body = nitf.find("body").unwrap_or(nitf);
        return match body.find("body.head") {
            Some(_) => Vec::new(),
            None => xml::blocks(body, xml::role),
        };
    };
    // A newspaper's archive gives the first paragraphs twice: separately, and in the full text.
    let is_full = |block: &Element<'_>| block.attr("class").as_deref() == Some("full_text");
    let full = content.all("block").find(is_full);
    xml::blocks(full.unwrap_or(content), xml::role)
}

#[cfg(test)]
mod tests;
