//! Feeds: all versions of RSS, Atom, and the exports of WordPress (RSS with whole posts) and Blogger (Atom).
//!
//! Each entry is a record. It comes with the head of its feed, from which the name of the publication and the language are taken. The parts
//! of an entry are its children whose names have no prefix, or the same prefix as the entry: `media:title` is not the title. Texts are
//! mostly HTML, escaped or not. The body is the fullest text of the entry: the content if there is one, else the description or summary. A
//! description or excerpt beside the content is put above it, unless the content repeats it.
//! (RSS: <https://www.rssboard.org/rss-specification>, Atom: RFC 4287)

use newshound_article::{Article, Provenance};

use crate::block::Block;
use crate::compose::{Title, compose};
use crate::date::short_year;
use crate::metadata::{Field, Setter, http_url};
use crate::xml::{self, Element, Plain, Tree};
use crate::{Failure, Problem, Skip, keyed};

mod blogger;
mod wordpress;

/// The names of the elements that are records.
pub(crate) const RECORDS: [&str; 2] = ["item", "entry"];

/// The most authors, categories and links of an entry that are read, of each.
const MOST: usize = 64;

/// The `domain`s of WordPress categories that are not sections.
const NO_SECTIONS: [&str; 3] = ["post_tag", "post_format", "author"];

/// The most texts of an entry that are read; there are five kinds of texts, see [`Entry::bodies`].
const MOST_BODIES: usize = 5;

/// Whether an input begins like a feed.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| match root.name {
        "rss" => true,
        "feed" | "entry" => root.mentions("atom"),
        "RDF" => root.mentions("purl.org/rss") || root.is_followed_by("purl.org/rss"),
        _ => false,
    })
}

/// Reads the first entry in a source, which is one entry with the head of its feed.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let mut elements = tree.top().descendants();
    let Some(element) = elements.find(|element| element.is_one_of(&RECORDS)) else {
        return Err(tree.problem(Skip::NotNews("a feed without entries")));
    };
    let entry = Entry {
        element,
        feed: feed(tree.top()),
    };
    if let Some(reason) = wordpress::reason(element).or_else(|| blogger::reason(element)) {
        return Err(Skip::NotNews(reason).into());
    }
    let mut article = Article::default();
    entry.describe(&mut article);
    let mut bodies = entry.bodies();
    let blocks = match bodies.next() {
        Some(body) => entry.blocks(body, &mut article)?,
        None => Vec::new(),
    };
    let mut article = compose(article, &blocks, Title::Stated);
    for other in bodies {
        let blocks = entry.blocks(other, &mut article)?;
        keyed::add_description(&mut article, &blocks);
    }
    // Only now, as a description may repeat the headline with the name of the source, and is compared with both.
    keyed::site::take(&mut article);
    tree.checked(element, article)
}

/// The element that describes the feed as a whole: `channel` in RSS, `feed` in Atom.
fn feed(top: Element<'_>) -> Option<Element<'_>> {
    let root = top.children().next()?;
    root.child("channel")
        .or_else(|| root.is("feed").then_some(root))
}

/// An entry, and the element that describes its feed.
struct Entry<'t> {
    element: Element<'t>,
    feed: Option<Element<'t>>,
}

impl<'t> Entry<'t> {
    /// The parts of the entry with this name, see [`parts`].
    fn parts(&self, name: &'t str) -> impl Iterator<Item = Element<'t>> + use<'t> {
        parts(self.element, name)
    }

    fn place(&self, name: &str) -> Provenance {
        let kind = match self.element.is("entry") {
            true => "Atom",
            false => "RSS",
        };
        Provenance::Markup(format!("{kind} {name}"))
    }

    fn describe(&self, article: &mut Article) {
        let mut setter = Setter { article };
        if let Some(title) = self.parts("title").find(|title| !title.is_blank()) {
            let text = title.text();
            setter.title(&xml::tidy(&text), title.text_span(), self.place("title"));
        }
        self.dates(&mut setter);
        self.addresses(&mut setter);
        self.sections(&mut setter);
        self.publication(&mut setter);
        // Last, as the language decides which words introduce names (`By`).
        self.authors(&mut setter);
    }

    fn authors(&self, setter: &mut Setter<'_>) {
        let creators = self.element.children().filter(|child| child.is("creator"));
        for creator in creators.take(MOST) {
            let text = creator.text();
            let name = wordpress::display_name(self.feed, text.trim());
            setter.byline(name.as_deref().unwrap_or(&text), &self.place("creator"));
        }
        for author in self.parts("author").take(MOST) {
            setter.byline(&author_name(author), &self.place("author"));
        }
        // An Atom feed may state the author of all its entries once, in its head.
        if setter.article.bylines.is_empty()
            && let Some(feed) = self.feed.filter(|feed| feed.is("feed"))
        {
            for author in parts(feed, "author").take(MOST) {
                setter.byline(&author_name(author), &self.place("feed author"));
            }
        }
    }

    fn dates(&self, setter: &mut Setter<'_>) {
        let names = [
            "pubDate",
            "published",
            "issued",
            "dc:date",
            "dcterms:issued",
            "wp:post_date",
            "created",
            "updated",
            "modified",
            "dc:modified",
        ];
        for name in names {
            if let Some(date) = self.parts(name).next() {
                let text = date.text();
                setter.set(Field::Published, &text, self.place(name));
                // A date with a two-digit year (RFC 822) is settled only after the whole article has been read. It must not be replaced by
                // a less trusted date now.
                if short_year::is_stated(&text) {
                    return;
                }
            }
        }
        // Dublin Core with another prefix than `dc`; no other vocabulary of feeds has an element of this name.
        if let Some(date) = self.element.children().find(|child| child.is("date")) {
            setter.set(Field::Published, &date.text(), self.place("date"));
        }
    }

    fn addresses(&self, setter: &mut Setter<'_>) {
        for name in ["feedburner:origLink", "link"] {
            for link in self.parts(name).take(MOST).filter(|link| !link.is_blank()) {
                setter.set(Field::Url, &link.text(), self.place(name));
            }
        }
        let links = self.element.children().filter(|child| child.is("link"));
        for link in links.take(MOST) {
            let rel = link.attr("rel");
            if rel.is_none_or(|rel| rel == "alternate")
                && let Some(address) = link.attr("href")
            {
                setter.set(Field::Url, &address, self.place("link"));
            }
        }
        for name in ["guid", "id"] {
            let Some(id) = self.parts(name).next() else {
                continue;
            };
            setter.set(Field::ExternalId, &id.text(), self.place(name));
            if id.attr("isPermaLink").as_deref() != Some("false") {
                setter.set(Field::Url, &id.text(), self.place(name));
            }
        }
        if let Some(about) = self.element.attr("about") {
            setter.set(Field::ExternalId, &about, self.place("about"));
        }
    }

    fn sections(&self, setter: &mut Setter<'_>) {
        for category in self.parts("category").take(MOST) {
            let domain = category.attr("domain").unwrap_or_default();
            let text = match category.is_blank() {
                true => category.attr("label").or_else(|| category.attr("term")),
                false => Some(category.text()),
            };
            let text = text.unwrap_or_default();
            // WordPress also writes tags and authors as categories, with other domains. In Blogger one category is the kind of the entry,
            // as an address.
            let is_tag = NO_SECTIONS.contains(&&*domain) || http_url(&text).is_some();
            if !is_tag && !text.trim().eq_ignore_ascii_case("uncategorized") {
                setter.set(Field::Section, &xml::tidy(&text), self.place("category"));
            }
        }
        for subject in self.parts("dc:subject").take(MOST) {
            setter.set(Field::Section, &subject.text(), self.place("dc:subject"));
        }
    }

    /// Sets the publication and the language. The publication is the feed that the entry was copied from, if it names one, else this feed.
    fn publication(&self, setter: &mut Setter<'_>) {
        let origin = self.parts("source").find_map(|source| {
            let is_name = || source.children().next().is_none() && !source.is_blank();
            let title = source.child("title").map(|title| (title, "feed title"));
            title.or_else(|| is_name().then_some((source, "source")))
        });
        let title = self.feed.and_then(|feed| parts(feed, "title").next());
        let title = title.map(|title| (title, "feed title"));
        for (title, name) in origin.into_iter().chain(title) {
            let text = title.text();
            setter.set(Field::Source, &xml::tidy(&text), self.place(name));
        }
        let above = std::iter::successors(Some(self.element), |element| element.parent());
        let stated = above.filter_map(|element| element.attr("lang"));
        let elements = [Some(self.element), self.feed].into_iter().flatten();
        let languages = elements.filter_map(|element| element.child("language"));
        for language in stated.chain(languages.map(|language| language.text())) {
            setter.set(Field::Language, &language, self.place("language"));
        }
    }

    /// The texts of the entry, the fullest kind first: content, description, summary, excerpt.
    fn bodies(&self) -> impl Iterator<Item = Element<'t>> + use<'t> {
        let element = self.element;
        let encoded = move |is_excerpt: bool| {
            let is = move |child: &Element<'_>| (child.prefix() == "excerpt") == is_excerpt;
            let children = element.children();
            children.filter(move |child| child.is("encoded") && is(child))
        };
        encoded(false)
            .chain(self.parts("content"))
            .chain(self.parts("description"))
            .chain(self.parts("summary"))
            .chain(encoded(true))
            .filter(|body| is_text(*body) && !body.is_blank())
            .take(MOST_BODIES)
    }

    /// The blocks of a text of the entry. In exports of WordPress a byline at its beginning is moved to the article.
    fn blocks(
        &self,
        body: Element<'t>,
        article: &mut Article,
    ) -> Result<Vec<Block<'static>>, Failure> {
        match body.children().next() {
            Some(_) => Ok(xml::blocks(body, xml::role)),
            None => {
                let mut flat = xml::flat(body);
                if wordpress::is_record(self.element) {
                    wordpress::blank_shortcodes(flat.text_mut());
                    if let Some(line) = wordpress::take_byline(flat.text_mut()) {
                        Setter { article }.byline(&line, &Provenance::Byline);
                    }
                }
                xml::embedded(&flat, Plain::Prose)
            }
        }
    }
}

/// The children whose name with prefix is `name`, ignoring case, or whose local name is `name` and whose prefix is that of `element`.
fn parts<'t>(element: Element<'t>, name: &'t str) -> impl Iterator<Item = Element<'t>> + use<'t> {
    element.children().filter(move |child| {
        let qualified = child.qualified_name();
        let own = child.is(name) && child.prefix() == element.prefix();
        own || qualified.eq_ignore_ascii_case(name)
    })
}

/// The name of an author, without mail addresses: the `name` in an Atom element, or the name in `jane@example.org (Jane Doe)`, as in RSS.
fn author_name(author: Element<'_>) -> String {
    if let Some(name) = author.child("name") {
        return name.text();
    }
    let text = author.text();
    if !text.contains('@') {
        return text;
    }
    let name = text
        .split_once('(')
        .and_then(|(_, name)| name.split_once(')'));
    if let Some((name, _)) = name.filter(|(name, _)| !name.contains('@')) {
        return name.to_owned();
    }
    // `Jane Doe <jane@example.org>, Jo Roe <jo@example.org>`: a comma after an address separates names.
    let words = text
        .split_whitespace()
        .map(|word| match word.contains('@') {
            true if word.ends_with([',', ';']) => ",",
            true => "",
            false => word,
        });
    let names: Vec<&str> = words.collect();
    let names = names.join(" ");
    let marks = |c: char| matches!(c, ' ' | ',' | ';' | '-' | '|' | '/' | ':');
    names.trim_matches(marks).to_owned()
}

/// Whether content is text by its `type`; Atom content may also be, for example, a picture in Base64.
fn is_text(content: Element<'_>) -> bool {
    let kind = content.attr("type").unwrap_or_default();
    !kind.contains('/') || kind.starts_with("text/") || kind.contains("html")
}

#[cfg(test)]
mod tests;
