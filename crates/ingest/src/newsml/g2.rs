//! NewsML-G2, in which agencies send items of all kinds, alone or several in a message.
//!
//! Each item is a record. A news item is an article when it carries text, or at least a headline and does not say that it
//! is a picture; the other kinds (packages of links to items, concepts, plans of coverage) are about news and none
//! themselves, and are skipped with what they are. (<https://iptc.org/std/NewsML-G2/specification/>)

use std::collections::HashSet;

use newshound_article::{Article, Provenance};

use super::content::{self, Content};
use crate::metadata::{Field, Setter};
use crate::xml::{self, Element, Plain, Tree};
use crate::{Failure, Problem, Skip, iptc, nitf};

/// The elements that are records.
pub(crate) const RECORDS: [&str; 6] = [
    "newsItem",
    "packageItem",
    "conceptItem",
    "knowledgeItem",
    "planningItem",
    "catalogItem",
];

/// No item has more bylines or subjects that are looked at.
const MOST: usize = 64;

/// Whether an input begins like a message or an item.
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

/// What an item is when it is no news item.
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

fn place(name: &str) -> Provenance {
    Provenance::Markup(format!("NewsML-G2 {name}"))
}

/// What an element names, by a name inside or a literal.
fn name(element: Element<'_>) -> Option<String> {
    let inner = element.child("name").map(|name| name.text());
    inner.or_else(|| element.attr("literal"))
}

/// The last part of an element's code, which is often a name.
fn code(element: Element<'_>) -> Option<String> {
    let code = element.attr("qcode").or_else(|| element.attr("uri"))?;
    code.rsplit([':', '/', '#']).next().map(str::to_owned)
}

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

/// The headline that is the main one, or else has no role.
fn headline(item: Element<'_>) -> Option<Element<'_>> {
    let rank = |headline: &Element<'_>| match &*role(headline) {
        "main" => 0,
        "" => 1,
        "sub" => 3,
        _ => 2,
    };
    headlines(item.child("contentMeta")?).min_by_key(rank)
}

fn headlines(meta: Element<'_>) -> impl Iterator<Item = Element<'_>> {
    let children = meta.children().take(MOST * MOST);
    children.filter(|child| child.is("headline") && !child.is_blank())
}

/// The last part of the code of an element's role.
fn role(element: &Element<'_>) -> String {
    let role = element.attr("role").unwrap_or_default();
    let name = role.rsplit([':', '/', '#']).next();
    name.unwrap_or_default().to_owned()
}

/// The source of the information, else who provides the item; a name of either before a code.
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

fn bylines(meta: Element<'_>, setter: &mut Setter<'_>) {
    let children = || meta.children().take(MOST * MOST);
    for by in children().filter(|child| child.is("by")).take(MOST) {
        setter.byline(&by.text(), &place("by"));
    }
    if !setter.article.bylines.is_empty() {
        return;
    }
    // A creator that is only coded or literal is an agency or a desk.
    let creators = children().filter(|child| child.is("creator"));
    for creator in creators
        .filter_map(|creator| creator.child("name"))
        .take(MOST)
    {
        setter.byline(&creator.text(), &place("creator"));
    }
}

/// The subjects that are matters and have a name; else what the codes tell.
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

/// The content that the item carries itself. What it only points to is not here to be read.
fn carried(item: Element<'_>, article: &mut Article) -> Result<Content, Failure> {
    let mut content = Content::default();
    let set = item.child("contentSet").into_iter();
    // What is encoded is no text: base64 of a picture, say.
    let is_inline = |carrier: &Element<'_>| {
        carrier.is_one_of(&["inlineXML", "inlineData"]) && carrier.attr("encoding").is_none()
    };
    let mut carriers: Vec<_> = set
        .flat_map(|set| set.children())
        .filter(is_inline)
        .collect();
    // The same text may come in several forms; a document of NITF says most of its parts.
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

/// The descriptions that are no captions.
fn summaries(meta: Element<'_>) -> Vec<Element<'_>> {
    let children = meta.children().take(MOST * MOST);
    let summaries = children
        .filter(|child| child.is("description") && !role(child).to_lowercase().contains("caption"));
    summaries.take(MOST).collect()
}

#[cfg(test)]
mod tests;
