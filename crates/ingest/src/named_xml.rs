//! XML whose elements are named like the keys of records: `<article><title>..</title><text>..</text></article>`.
//!
//! Collections and database exports each have a vocabulary of their own, but mostly use the same names for the same things. So if no other
//! XML format is recognised, elements are read by their names, as a JSON record is read by its keys. A file contains articles if an element
//! with the name of a text contains prose. A record is the element around a text that has siblings of the same name. If there is none, the
//! file is one article. Everything else that has words is kept beside the text. A file of several articles that cannot be told apart fails.
//!
//! Of several values with the same meaning, the outermost count. Those further in belong to something within the article, such as a picture
//! or a comment. A record may state values, even the text, in its attributes.

use newshound_article::{Article, Provenance};
use rustc_hash::FxHashSet;

use crate::compose::Title;
use crate::keyed::{self, Given, Texts};
use crate::keys::{self, Role, Slot, unfamiliar, withheld};
use crate::metadata::{Field, MOST_NAMES, Setter};
use crate::xml::{self, Element, Tree};
use crate::{Failure, HEAD, Problem, Skip, encoding, sentence};

use part::Part;
use slots::{ARTICLES, UNITS, is_title};
use survey::{Survey, Value};

mod attributes;
mod part;
mod slots;
mod survey;
mod text;

/// The most texts of a file or a record that are examined.
const MOST: usize = 64;
/// The most elements around a text, from the outermost, that are considered as its record.
const DEEPEST: usize = 8;
/// A head of at least so many bytes may be only the beginning of a file. This is less than [`HEAD`], because the head of a UTF-16 file is
/// half as long when decoded, and white space may have been removed from it.
const SEEN: usize = HEAD as usize / 2 - 1024;
/// A single sentence of fewer bytes may be that of a dialog of a program, if a title is all that is stated beside it.
const DIALOG: usize = 100;
/// The most places without a known name that are searched for the text.
const MOST_UNKNOWN: usize = 1000;

/// Whether an input is XML and has articles in its head.
pub(crate) fn sniff_document(head: &[u8]) -> bool {
    xml::is_document(head) && sniff(head)
}

/// Whether an input that is known to be XML has articles in its head.
pub(crate) fn sniff(head: &[u8]) -> bool {
    record_names(head).is_some()
}

/// The names of the elements that are records, by the head of a file. Empty if the file is one article.
pub(crate) fn records(head: &[u8]) -> Vec<String> {
    record_names(head).unwrap_or_default()
}

/// The kind of an XML file that is not read, for messages.
pub(crate) fn kind(head: &[u8]) -> &'static str {
    match xml::root(head).is_some_and(|root| root.name == "mediawiki") {
        true => "wikitext, in an export of MediaWiki,",
        false => "XML",
    }
}

/// The names of the elements that are records, by the head of a file. Empty if the file is one article, `None` if it has no articles.
fn record_names(head: &[u8]) -> Option<Vec<String>> {
    let source_length = head.len();
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let name = xml::root(head)?.name;
    // These formats have elements or attributes named `text` that are not the texts of articles.
    if matches!(name, "svg" | "mediawiki" | "opml") {
        return None;
    }
    let head = encoding::decode(head, xml::declared_charset(head).as_deref()).ok()?;
    let tree = Tree::parse(&head).ok()?;
    let root = tree.top().children().next()?;
    if is_news_sitemap(root) {
        return Some(vec!["url".to_owned()]);
    }
    let survey = Survey::of(root);
    let is_cut_off = tree.cut_off().is_some() && source_length >= SEEN;
    let signs = Signs::of(&survey);
    let texts = survey.texts().filter(|text| text.attribute.is_none());
    let texts = texts.filter(|text| is_prose(text, signs));
    let mut texts = texts.take(MOST).peekable();
    if texts.peek().is_none() {
        return attributes::records(root);
    }
    let mut names: Vec<String> = Vec::new();
    for (at, text) in texts.enumerate() {
        let is_known = |element: Element<'_>| names.iter().any(|name| element.is(name));
        let record = match around(root, text).any(is_known) {
            true => None,
            false => {
                let unseen = || unseen(root, text).filter(|_| is_cut_off);
                record(root, text).or_else(unseen)
            }
        };
        // Further texts may be those of comments, for example. They only give another name if their record has a title, and if the file is
        // not one article with a title outside of such records.
        let is_new = |record: &Record<'_>| {
            at == 0
                || record.is_titled && !(names.is_empty() && has_title(root, Some(&record.element)))
        };
        let name = record.filter(is_new).map(|record| record.element.name());
        names.extend(name.map(str::to_owned));
    }
    Some(names)
}

/// Whether a file is a news sitemap, which lists pages with the headlines of their articles. (Google News)
fn is_news_sitemap(root: Element<'_>) -> bool {
    let mut news = root.children().filter_map(|page| page.child("news"));
    root.is("urlset") && news.any(|news| news.child("title").is_some())
}

/// What a file states beside a text, as evidence that the text is that of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signs {
    /// Only a title, which the dialogs of programs have, too.
    Title,
    /// Something else that articles state, such as an author or a day, or nothing at all.
    Other,
    /// A title and a day.
    Both,
}

impl Signs {
    fn of(survey: &Survey<'_>) -> Self {
        let is_day = |slot: Slot| slot.role() == Role::Field(Field::Published);
        let is_stated = |slot: Slot| {
            matches!(slot.role(), Role::Author | Role::Field(Field::Published))
                || matches!(slot, Slot::Headline | Slot::Publication)
        };
        match () {
            () if survey.has(is_day) && survey.has(is_title) => Self::Both,
            () if survey.has(is_stated) || survey.has_article || survey.has_day() => Self::Other,
            () if survey.has(is_title) => Self::Title,
            () => Self::Other,
        }
    }
}

/// Whether an element with the name of a text contains prose. If the file has both a title and a day, any words will do. Otherwise the
/// element must contain sentences directly, with only inline markup around them. In that case a `doc` is never accepted, as it may be the
/// documentation of something; and if a title is all that is stated, a single sentence must have at least [`DIALOG`] bytes.
fn is_prose(text: &Value<'_>, signs: Signs) -> bool {
    if signs == Signs::Both {
        return unfamiliar::has_words(&text.text());
    }
    let words = text::marked_up(text.element);
    let words = xml::tidy(words.trim_end());
    let words = words.trim_end();
    let may_be_one = signs != Signs::Title || words.len() >= DIALOG;
    text.slot != Slot::Document
        && unfamiliar::has_words(words)
        && (may_be_one && sentence::ends_sentence(words) || sentence::has_inner_stop(words))
}

/// The elements around a text within `root`, which is excluded, the innermost first. The element of the text itself comes before them if it
/// may be a record.
fn around<'t>(root: Element<'t>, text: &Value<'t>) -> impl Iterator<Item = Element<'t>> + use<'t> {
    let is_named_so = || keys::of_column(text.element.name()) == Some(text.slot);
    let may_be_one = || ARTICLES.contains(&text.slot) || is_text_alone(root, text.element);
    let from = usize::from(!(is_named_so() && may_be_one()));
    std::iter::successors(Some(text.element), Element::parent)
        .take_while(move |element| element.index() != root.index())
        .skip(from)
}

/// Whether the element of a text is a record by itself: its attributes state a title, day, address or source, and no title is outside of
/// such elements (`<text id=".." title="..">`, in corpora). An id alone may be that of a part of an article, so it only counts if title,
/// author and day are stated neither around the text nor outside of such elements.
fn is_text_alone(root: Element<'_>, text: Element<'_>) -> bool {
    let has = |element: Element<'_>, is_such: fn(Slot) -> bool| {
        let mut names = element.attribute_texts();
        names.any(|(name, _)| keys::of_column(name).is_some_and(is_such))
    };
    let is_sign = |slot: Slot| match slot.role() {
        Role::Title => true,
        Role::Field(field) => matches!(field, Field::Published | Field::Url | Field::Source),
        _ => false,
    };
    let is_stated = |slot: Slot| {
        matches!(
            slot.role(),
            Role::Title | Role::Author | Role::Field(Field::Published)
        )
    };
    let is_number = |slot: Slot| slot.role() == Role::Field(Field::ExternalId);
    let mut around = std::iter::successors(text.parent(), Element::parent);
    match has(text, is_sign) {
        true => !has_apart(root, Some(&text), is_title),
        false => {
            has(text, is_number)
                && !around.any(|element| has(element, is_stated))
                && !has_apart(root, Some(&text), is_stated)
        }
    }
}

/// An element with siblings of its name.
struct Record<'t> {
    element: Element<'t>,
    /// Whether it has a title outside of other records within it.
    is_titled: bool,
}

/// The record of a text: of the elements around it that have siblings of the same name, the outermost that has a title of its own, or else
/// the outermost. `None` if there are no such elements.
fn record<'t>(root: Element<'t>, text: &Value<'t>) -> Option<Record<'t>> {
    let mut repeated: Vec<_> = around(root, text).filter(is_repeated).collect();
    repeated.reverse();
    repeated.truncate(DEEPEST);
    let records = repeated.iter().enumerate().map(|(at, element)| Record {
        element: *element,
        is_titled: has_title(*element, repeated.get(at + 1)),
    });
    let mut records = records.peekable();
    let outermost = records.peek().map(|first| first.element);
    let titled = records.find(|record| record.is_titled);
    titled.or(outermost.map(|element| Record {
        element,
        is_titled: false,
    }))
}

/// The record of a text if the head of a file shows only one record: the outermost element around the text that is named like a record, or
/// like the singular of its parent's name (`<rows><row>`). It must have a title, and there must be none outside of such elements.
fn unseen<'t>(root: Element<'t>, text: &Value<'t>) -> Option<Record<'t>> {
    let is_one_of = |element: &Element<'_>| {
        let name = element.name().to_lowercase();
        let around = element.parent();
        let is_plural = around.is_some_and(|around| {
            let around = around.name().to_lowercase();
            around.len() > name.len() && around.starts_with(&name)
        });
        let slot = slots::slot(element);
        is_plural || UNITS.has(&name) || slot.is_some_and(|slot| ARTICLES.contains(&slot))
    };
    let element = around(root, text).filter(is_one_of).last()?;
    let is_titled = has_title(element, None) && !has_title(root, Some(&element));
    is_titled.then_some(Record { element, is_titled })
}

/// Whether an element has siblings of the same name.
fn is_repeated(element: &Element<'_>) -> bool {
    let siblings = element
        .parent()
        .into_iter()
        .flat_map(|parent| parent.children());
    let mut named = siblings.filter(|sibling| sibling.name() == element.name());
    named.nth(1).is_some()
}

fn has_title(element: Element<'_>, inner: Option<&Element<'_>>) -> bool {
    has_apart(element, inner, is_title)
}

/// Whether an element contains something with a meaning for which `is_such` holds, outside of elements named like `inner`.
fn has_apart(element: Element<'_>, inner: Option<&Element<'_>>, is_such: fn(Slot) -> bool) -> bool {
    let is_inner = |element: &Element<'_>| inner.is_some_and(|inner| element.is(inner.name()));
    let is_found = |element: &Element<'_>| slots::slot(element).is_some_and(is_such);
    let mut found = element.outermost(|element| is_inner(element) || is_found(element));
    found.any(|element| !is_inner(&element))
}

/// Reads a record.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let Some(root) = tree.top().children().next() else {
        return Err(tree.problem(Skip::NoText));
    };
    if let Some(reason) = withheld(root) {
        return Err(tree.problem(Skip::NotNews(reason)));
    }
    let mut survey = Survey::of(root);
    check_is_one(root, &survey, source.len())?;
    // A record that contains no text may itself be one.
    if survey.texts().next().is_none()
        && let Some(slot) = slots::slot(&root).filter(|slot| slot.is_text())
    {
        survey.add_record(root, slot);
    }
    let mut article = Article::default();
    state(&survey, &mut article);
    let texts = texts(root, &survey);
    let unread = match texts.body.is_empty() {
        true => unread(&survey),
        false => Vec::new(),
    };
    if texts.body.is_empty() && article.title.is_none() && !unread.is_empty() {
        let keys = keys::listed(unread.iter().map(|name| &**name));
        return Err(tree.problem(Skip::NoKey { keys }));
    }
    let mut article = texts.compose(article, Vec::new(), Title::Stated, |part| part.blocks())?;
    article.unread = texts.body.is_empty().then_some(unread);
    tree.checked(root, article)
}

/// The reason why a record is not an article, if its state or type says so.
fn withheld(root: Element<'_>) -> Option<&'static str> {
    const STATES: [&str; 6] = [
        "status",
        "post_status",
        "published",
        "draft",
        "isDraft",
        "post_type",
    ];
    let elements = root.children().filter(|state| state.is_one_of(&STATES));
    let mut elements = elements.filter_map(|state| withheld::reason(state.name(), &state.text()));
    let mut attributes = root.attribute_texts();
    elements
        .next()
        .or_else(|| attributes.find_map(|(name, state)| withheld::reason(name, state.raw)))
}

/// Fails if a record turns out to contain several articles, which the head of the file did not show.
fn check_is_one(root: Element<'_>, survey: &Survey<'_>, length: usize) -> Result<(), Failure> {
    let texts = survey.texts().filter(|text| is_prose(text, Signs::Both));
    let mut looked_at = None;
    for (at, text) in texts.take(MOST).enumerate() {
        let outermost = around(root, text).filter(is_repeated).last();
        let outermost = outermost.map(|element| element.index());
        if outermost == looked_at {
            continue;
        }
        looked_at = outermost;
        let Some(record) = record(root, text) else {
            continue;
        };
        let has_title = has_title(root, Some(&record.element));
        // Elements of one name may also be parts of one text, or comments after it.
        let is_several = match at {
            0 => record.is_titled || !has_title || length >= HEAD as usize,
            _ => record.is_titled && !has_title,
        };
        if is_several {
            return Err(Failure::Several);
        }
    }
    Ok(())
}

/// Sets the title, fields and authors that a record states.
fn state(survey: &Survey<'_>, article: &mut Article) {
    let mut setter = Setter { article };
    let place = |value: &Value<'_>| Provenance::Markup(value.name.to_string());
    let mut titles = keys::TITLES.iter().flat_map(|slot| survey.of_slot(*slot));
    if let Some(title) = titles.next() {
        setter.title(&xml::tidy(&title.text()), title.span(), place(title));
    }
    keys::state(&mut setter, |slot, _| {
        let values = survey.of_slot(slot).take(MOST_NAMES);
        values.map(move |value| (value.text().into(), place(value)))
    });
}

/// The texts of a record: those under known names that belong to the article itself, and prose under other names if the former may be
/// incomplete. The rest is kept beside them.
fn texts<'t>(root: Element<'t>, survey: &Survey<'t>) -> Texts<Part<'t>> {
    let (given, beside) = known(root, survey);
    let mut unknown = Vec::new();
    let mut texts = given.iter().filter(|given| given.slot.is_text());
    if texts.all(|text| keyed::may_go_on(&text.parts)) {
        let parts = survey.unknown.iter().map(|unread| Part::at(*unread));
        let named = parts.map(|part| (part.name(), part));
        let named = named.filter(|(name, _)| !unfamiliar::is_beside(name));
        unknown.extend(named.take(MOST_UNKNOWN));
    }
    let mut texts = Texts::of(given, false, unknown);
    let is_read: FxHashSet<_> = texts.parts().map(|part| part.place.begin()).collect();
    let rest = survey.unknown.iter();
    let rest = rest.filter(|unread| !is_read.contains(&unread.begin()));
    let rest = rest.flat_map(|unread| Part::several(*unread));
    for part in beside.into_iter().chain(rest).filter(is_kept) {
        texts.keep(part);
    }
    texts
}

/// Whether a part that is not read is kept beside the text: anything that may be text, and a day of unknown meaning, but not codes.
fn is_kept(part: &Part<'_>) -> bool {
    let text = part.as_ref();
    let is_text = || slots::slot(&part.place.element()).is_some_and(slots::is_string);
    let is_line = || is_text() || text::is_kicker(&part.place.element());
    unfamiliar::may_be_text(text)
        || survey::is_day(text)
        || text.contains(char::is_alphabetic) && is_line()
}

/// The texts, summaries and headlines of a record, by meaning, and those of other things within it, which are kept beside the text.
fn known<'t>(root: Element<'t>, survey: &Survey<'t>) -> (Vec<Given<Part<'t>>>, Vec<Part<'t>>) {
    let mut given: Vec<Given<Part<'_>>> = Vec::new();
    let mut beside = Vec::new();
    let mut deeper = 0;
    for value in survey.strings() {
        let (slot, part) = (value.slot, Part::of(value));
        let mut is_single = || {
            deeper += 1;
            deeper <= MOST && !around(root, value).any(|element| is_repeated(&element))
        };
        if !(survey.is_outermost(value) || slot.is_text() && is_single()) {
            beside.push(part);
            continue;
        }
        match given.iter_mut().find(|given| given.slot == slot) {
            // Titles are separate values, but texts with the same meaning are parts of one text.
            Some(given) if slot.is_text() => given.parts.push(part),
            _ => given.push(Given {
                slot,
                parts: vec![part],
            }),
        }
    }
    (given, beside)
}

/// The unknown names of elements that may contain a text, for [`Article::unread`].
fn unread(survey: &Survey<'_>) -> Vec<String> {
    let parts = survey.unknown.iter().map(|unknown| Part::at(*unknown));
    let parts: Vec<_> = parts.map(|part| (part.name(), part)).collect();
    keyed::unread(parts.iter().map(|(name, part)| (&**name, part.as_ref())))
}

#[cfg(test)]
mod tests;
