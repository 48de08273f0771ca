//! NewsML 1: an envelope with one or more news items, which agencies used before NewsML-G2.
//!
//! Each `NewsItem` is a record. Its components can be nested at will. So each field is taken from its first occurrence in the item, and the
//! text from all pieces of content, in order, except for those declared as pictures or other media. An NITF document among them may state
//! the headline that the envelope lacks. (<https://iptc.org/standards/newsml-1/>)

use newshound_article::{Article, Provenance};

use crate::metadata::{Field, Setter};
use crate::xml::{self, Element, Tree};
use crate::{Failure, Problem, Skip, iptc, nitf};

use content::Content;

mod content;
pub(crate) mod g2;

/// The names of the elements that are records.
pub(crate) const RECORDS: [&str; 1] = ["NewsItem"];

/// The most headlines, and the most bylines, of an item that are examined.
const MOST_LINES: usize = 32;

/// Whether the root element of an input is that of NewsML 1.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| root.name == "NewsML")
}

/// Reads a news item.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let Some(item) = tree.top().find("NewsItem") else {
        return Err(tree.problem(Skip::NotNews("an envelope without news items")));
    };
    let mut article = Article::default();
    describe(item, &mut article);
    let mut content = content(item, &mut article)?;
    if content.is_empty()
        && let Some(reason) = media(item)
    {
        return Err(tree.problem(Skip::NotNews(reason)));
    }
    content.add_above(nitf::subheadings(item.all("SubHeadLine")), &article);
    if let Some(dateline) = item.path("NewsComponent/NewsLines/DateLine") {
        content.add_dateline(dateline);
    }
    tree.checked(item, content.compose(article))
}

/// The provenance of a value in the element `name`.
fn place(name: &str) -> Provenance {
    Provenance::Markup(format!("NewsML {name}"))
}

/// Sets the title, fields and authors that the item states.
fn describe(item: Element<'_>, article: &mut Article) {
    let mut setter = Setter { article };
    let mut headlines = item.all("HeadLine").take(MOST_LINES);
    if let Some(headline) = headlines.find(|line| !line.is_blank()) {
        let text = headline.text();
        setter.title(&xml::tidy(&text), headline.text_span(), place("HeadLine"));
    }
    let texts = [
        (Field::Published, "DateId"),
        (Field::Published, "ThisRevisionCreated"),
        (Field::Published, "FirstCreated"),
        (Field::ExternalId, "NewsItemId"),
    ];
    for (field, name) in texts {
        if let Some(element) = item.find(name) {
            setter.set(field, &element.text(), place(name));
        }
    }
    let language = item.find("Language");
    if let Some(language) = language.and_then(|language| language.attr("FormalName")) {
        setter.set(Field::Language, &language, place("Language"));
    }
    sources(item, &mut setter);
    let codes = item.all("SubjectCode").flat_map(|code| code.children());
    let codes = codes.filter_map(|code| code.attr("FormalName"));
    for subject in iptc::subjects(codes) {
        setter.set(Field::Section, subject, place("SubjectCode"));
    }
    // Bylines come last: the language, which is set by now, determines which words introduce names.
    for byline in item.all("ByLine").take(MOST_LINES) {
        setter.byline(&byline.text(), &place("ByLine"));
    }
}

/// Sets the source: the name of the provider's party, or else the provider's id.
fn sources(item: Element<'_>, setter: &mut Setter<'_>) {
    let party = item.find("Provider").and_then(|name| name.find("Party"));
    if let Some(name) = party.and_then(|party| party.attr("FormalName")) {
        setter.set(Field::Source, &name, place("Provider"));
    }
    if let Some(id) = item.find("ProviderId") {
        setter.set(Field::Source, &id.text(), place("ProviderId"));
    }
}

/// Gathers all content of an item that is text. Metadata of NITF documents in it are added to `article`.
fn content(item: Element<'_>, article: &mut Article) -> Result<Content, Failure> {
    let mut content = Content::default();
    let mut media_end = 0;
    for element in item.descendants() {
        let span = element.span();
        if element.is("ContentItem") && kind(element).is_some() {
            media_end = media_end.max(span.end);
        }
        let is_text = element.is("DataContent") && span.start >= media_end;
        if is_text && element.find("DataContent").is_none() {
            content.add(element, article)?;
        }
    }
    Ok(content)
}

/// The reason why an item without text is skipped, by the first medium among its contents; `None` if there is no medium.
fn media(item: Element<'_>) -> Option<&'static str> {
    item.all("ContentItem").find_map(kind)
}

/// The reason why a piece of content is not text, by its declared type; `None` if it may be text.
fn kind(content: Element<'_>) -> Option<&'static str> {
    let named = |name: &str| content.child(name).and_then(|name| name.attr("FormalName"));
    let name = named("MediaType").or_else(|| named("MimeType"))?;
    content::medium(&name)
}

#[cfg(test)]
mod tests;
