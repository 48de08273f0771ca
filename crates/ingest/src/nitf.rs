//! NITF, the News Industry Text Format: an article as agencies have sent it since the 1990s.
//!
//! It comes as a file of its own and inside the envelopes of NewsML, so reading is cut in two: [`describe`] adds what the
//! document says about the article, where nobody has said so yet, and [`text`] and [`above`] give what is to be read. Where a document states
//! something twice, what was printed is taken, not what a librarian made of it. Captions and what belongs to a picture are
//! no text of the article. (<https://iptc.org/std/NITF/3.6/documentation/>)

use newshound_article::{Article, Provenance};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose, lead};
use crate::dateline;
use crate::metadata::{Field, Setter};
use crate::xml::{self, Edge, Element, Tree};
use crate::{Problem, iptc, repeated};

/// No article has more bylines.
const MOST_BYLINES: usize = 32;
/// Nor more subjects that are looked at.
const MOST_SUBJECTS: usize = 64;
/// The attribute that names a subject.
const SUBJECT: &str = "tobject.subject.type";
/// Nor more lines under its headline.
const MOST_LINES: usize = 32;

/// Whether an input begins like a document of NITF.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| match root.name {
        // Cut out of NewsML-G2 with what held it.
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

fn place(name: &str) -> Provenance {
    Provenance::Markup(format!("NITF {name}"))
}

/// Where a document states a field: in an attribute of an element. The first statement holds.
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

/// Adds what a `nitf` element states about its article.
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
    // Their language tells what introduces names.
    bylines(nitf, &mut setter);
}

/// The names of the byline as it was printed, where a librarian gave another form of it.
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

/// `ab/cd`: who typed it and who checked it, for the agency's own use.
fn is_initials(byline: &str) -> bool {
    let is_short = |part: &str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    byline.contains('/') && byline.split('/').all(is_short)
}

/// The text of a byline without what the persons are.
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

/// What else can tell the section: the newspaper's own, the kind of the document, the code of its subject.
fn sections(nitf: Element<'_>, setter: &mut Setter<'_>) {
    let known = ["online_sections", "print_section"];
    for meta in nitf.all("meta") {
        let name = meta.attr("name").unwrap_or_default();
        if known.contains(&name.as_str())
            && let Some(content) = meta.attr("content")
        {
            // Several sections are parted by semicolons.
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

/// What stands above the text: the lines under the headline, and the abstract where the text does not repeat it.
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

/// The lines under a headline, each an element.
pub(crate) fn subheadings<'t>(lines: impl Iterator<Item = Element<'t>>) -> Vec<Block<'static>> {
    let lines = lines.filter(|line| !line.is_blank()).take(MOST_LINES);
    let blocks = lines.map(|line| {
        let text = xml::tidy(&line.text()).into_owned();
        Block::marked(text, line.text_span(), Kind::Heading)
    });
    blocks.collect()
}

/// The dateline of an element, where none of the `texts` begins with it.
pub(crate) fn dateline_block<'a>(
    element: Element<'_>,
    texts: impl Iterator<Item = &'a Block<'a>>,
) -> Option<Block<'static>> {
    let texts = texts.map(|block| &*block.text);
    dateline::dateline_block(&element.text(), element.text_span(), texts)
}

/// The text of a `nitf` element.
pub(crate) fn text(nitf: Element<'_>) -> Vec<Block<'static>> {
    let Some(content) = nitf.find("body.content") else {
        let body = nitf.find("body").unwrap_or(nitf);
        return match body.find("body.head") {
            Some(_) => Vec::new(),
            None => xml::blocks(body, xml::role),
        };
    };
    // A newspaper's archive gives the first paragraphs once by themselves and once in the text.
    let is_full = |block: &Element<'_>| block.attr("class").as_deref() == Some("full_text");
    let full = content.all("block").find(is_full);
    xml::blocks(full.unwrap_or(content), xml::role)
}

#[cfg(test)]
mod tests;
