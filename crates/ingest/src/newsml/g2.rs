//! NewsML-G2, in which agencies send items of all kinds, alone or several in a message.
//!
//! Each item is a record. A news item is an article if it has text, or if it has at least a headline and is not declared to be a picture or
//! another medium. The other kinds (packages of links to items, concepts, plans of coverage) are about news, and are skipped with a reason
//! that names their kind. (<https://iptc.org/std/NewsML-G2/specification/>)

use std::collections::HashSet;

use newshound_article::{Article, Provenance};

use super::content::{self, Content};
use crate::metadata::{Field, Setter};
use crate::xml::{self, Element, Plain, Tree};
use crate::{Failure, Problem, Skip, iptc, nitf};

/// The names of the elements that are records.
pub(crate) const RECORDS: [&str; 6] = [
    "newsItem",
    "packageItem",
    "conceptItem",
    "knowledgeItem",
    "planningItem",
    "catalogItem",
];

/// The most bylines, and the most subjects, of an item that are examined.
const MOST: usize = 64;

/// Whether the root element of an input is a message or an item of NewsML-G2.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| root.name == "newsMessage" || RECORDS.contains(&root.name))
}

/// Reads an item.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let mut elements = tree.top().descendants();
    let Some(item) = elements.find(|element| element.is_one_of(&RECORDS)) else {
        return Err(tree.problem(Skip::NotNews("a message without items")));
    };
    if let Some(reason) = reason(item) {
        return Err(Skip::NotNews(reason).into());
    }
    let mut article = Article::default();
    describe(item, &mut article);
    let mut content = carried(item, &mut article)?;
    let class = item.path("itemMeta/itemClass").and_then(code);
    if content.is_empty()
        && let Some(reason) = class.and_then(|class| content::medium(&class))
    {
        return Err(tree.problem(Skip::NotNews(reason)));
    }
    if let Some(meta) = item.child("contentMeta") {
        for summary in summaries(meta).into_iter().rev() {
            let blocks = xml::embedded(&xml::flat(summary), Plain::Prose)?;
            content.add_above(blocks, &article);
        }
        let lines = headlines(meta).filter(|headline| role(headline) == "sub");
        content.add_above(nitf::subheadings(lines), &article);
    }
    if let Some(dateline) = item.path("contentMeta/dateline") {
        content.add_dateline(dateline);
    }
    tree.checked(item, content.compose(article))
}

/// The reason why an item is skipped if it is not a news item.
fn reason(item: Element<'_>) -> Option<&'static str> {
    let kinds = [
        ("packageItem", "a package of items, no article"),
        ("conceptItem", "a concept, no article"),
        ("knowledgeItem", "a list of concepts, no article"),
        ("planningItem", "a plan of coverage, no article"),
        ("catalogItem", "a catalogue, no article"),
    ];
    let kind = kinds.iter().find(|(name, _)| item.is(name));
    kind.map(|(_, reason)| *reason)
}

/// The provenance of a value in the element `name`.
fn place(name: &str) -> Provenance {
    Provenance::Markup(format!("NewsML-G2 {name}"))
}

/// The name that an element gives in a `name` element, or else in its `literal` attribute.
fn name(element: Element<'_>) -> Option<String> {
    let inner = element.child("name").map(|name| name.text());
    inner.or_else(|| element.attr("literal"))
}

/// The last part of an element's code or URI, which is often a name.
fn code(element: Element<'_>) -> Option<String> {
    let code = element.attr("qcode").or_else(|| element.attr("uri"))?;
    code.rsplit([':', '/', '#']).next().map(str::to_owned)
}

/// Sets the title, fields and authors that the item states.
fn describe(item: Element<'_>, article: &mut Article) {
    let mut setter = Setter { article };
    let headlines = [headline(item), item.path("itemMeta/title")];
    for headline in headlines.into_iter().flatten() {
        let text = headline.text();
        let provenance = place(headline.name());
        setter.title(&xml::tidy(&text), headline.text_span(), provenance);
    }
    let texts = [
        (Field::Published, "contentMeta/contentCreated"),
        (Field::Published, "itemMeta/versionCreated"),
        (Field::Published, "itemMeta/firstCreated"),
    ];
    for (field, path) in texts {
        if let Some(element) = item.path(path) {
            setter.set(field, &element.text(), place(element.name()));
        }
    }
    let language = item.path("contentMeta/language");
    let language = language.and_then(|language| language.attr("tag"));
    for tag in language.into_iter().chain(item.attr("lang")) {
        setter.set(Field::Language, &tag, place("language"));
    }
    if let Some(guid) = item.attr("guid") {
        setter.set(Field::ExternalId, &guid, place("guid"));
    }
    sources(item, &mut setter);
    if let Some(meta) = item.child("contentMeta") {
        bylines(meta, &mut setter);
        sections(meta, &mut setter);
    }
}

/// The best headline by its role: the main one, else one without a role, else any other, and a subheading only if there is no other.
fn headline(item: Element<'_>) -> Option<Element<'_>> {
    let rank = |headline: &Element<'_>| match &*role(headline) {
        "main" => 0,
        "" => 1,
        "sub" => 3,
        _ => 2,
    };
    headlines(item.child("contentMeta")?).min_by_key(rank)
}

/// The headlines that are not blank.
fn headlines(meta: Element<'_>) -> impl Iterator<Item = Element<'_>> {
    let children = meta.children().take(MOST * MOST);
    children.filter(|child| child.is("headline") && !child.is_blank())
}

/// The last part of an element's `role` code; empty without one.
fn role(element: &Element<'_>) -> String {
    let role = element.attr("role").unwrap_or_default();
    let name = role.rsplit([':', '/', '#']).next();
    name.unwrap_or_default().to_owned()
}

/// Sets the source: the name of the information's source, or else that of the provider; without names, the code of the provider, or else
/// that of the information's source.
fn sources(item: Element<'_>, setter: &mut Setter<'_>) {
    let info = item.path("contentMeta/infoSource");
    let provider = item.path("itemMeta/provider");
    let names = [info, provider].map(|source| (source, source.and_then(name)));
    let codes = [provider, info].map(|source| (source, source.and_then(code)));
    for (source, value) in names.into_iter().chain(codes) {
        if let (Some(source), Some(value)) = (source, value) {
            setter.set(Field::Source, &value, place(source.name()));
        }
    }
}

/// Sets the authors from the bylines, or else from the names of the creators.
fn bylines(meta: Element<'_>, setter: &mut Setter<'_>) {
    let children = || meta.children().take(MOST * MOST);
    for by in children().filter(|child| child.is("by")).take(MOST) {
        setter.byline(&by.text(), &place("by"));
    }
    if !setter.article.bylines.is_empty() {
        return;
    }
    // A creator given only by code or literal is an agency or a desk.
    let creators = children().filter(|child| child.is("creator"));
    for creator in creators
        .filter_map(|creator| creator.child("name"))
        .take(MOST)
    {
        setter.byline(&creator.text(), &place("creator"));
    }
}

/// Sets the sections: the names of the abstract subjects, as opposed to people and places; without any, the subjects that the codes stand
/// for.
fn sections(meta: Element<'_>, setter: &mut Setter<'_>) {
    let subjects = || {
        meta.children()
            .filter(|child| child.is("subject"))
            .take(MOST)
    };
    for subject in subjects() {
        let kind = subject.attr("type").unwrap_or_default();
        let is_matter = kind.is_empty() || kind.ends_with("abstract");
        if let Some(name) = subject.child("name").filter(|_| is_matter) {
            setter.set(Field::Section, &name.text(), place("subject"));
        }
    }
    if setter.article.section.is_some() {
        return;
    }
    let codes = subjects().filter_map(|subject| subject.attr("qcode"));
    for name in iptc::subjects(codes) {
        setter.set(Field::Section, name, place("subject"));
    }
}

/// Gathers the content that the item contains. Content that it only links to is not available here.
fn carried(item: Element<'_>, article: &mut Article) -> Result<Content, Failure> {
    let mut content = Content::default();
    let set = item.child("contentSet").into_iter();
    // Encoded content is not text, but a picture in base64, for instance.
    let is_inline = |carrier: &Element<'_>| {
        carrier.is_one_of(&["inlineXML", "inlineData"]) && carrier.attr("encoding").is_none()
    };
    let mut carriers: Vec<_> = set
        .flat_map(|set| set.children())
        .filter(is_inline)
        .collect();
    // The same text may be given in several forms. The form with most details comes first: an NITF document, then other XML.
    carriers.sort_by_cached_key(|carrier| match () {
        () if carrier.find("nitf").is_some() => 0,
        () if carrier.is("inlineXML") => 1,
        () => 2,
    });
    let mut known = HashSet::new();
    for carrier in carriers {
        content.add_new(carrier, article, &mut known)?;
    }
    Ok(content)
}

/// The descriptions of the item, except for captions.
fn summaries(meta: Element<'_>) -> Vec<Element<'_>> {
    let children = meta.children().take(MOST * MOST);
    let summaries = children
        .filter(|child| child.is("description") && !role(child).to_lowercase().contains("caption"));
    summaries.take(MOST).collect()
}

#[cfg(test)]
mod tests;
