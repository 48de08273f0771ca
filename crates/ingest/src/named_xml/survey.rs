//! Finds, in one walk, the values of a record under known names, and the places of everything else.

use std::borrow::Cow;

use newshound_article::Span;

use crate::date;
use crate::keys::{Role, Slot, unfamiliar};
use crate::metadata::Field;
use crate::words::{self, Words};
use crate::xml::{Edge, Element, Text};

use super::slots::{ARTICLES, UNITS, is_string, is_title, name, role, slot};
use super::text::{self, is_part_of_text};
use parts::{author, day_in_parts, name_apart, words_of};
use titled::Titled;

pub(super) use parts::name_in_parts;

mod attributes;
mod parts;
mod titled;

/// A value under a known name: the content of an element, or an attribute.
pub(super) struct Value<'t> {
    pub(super) slot: Slot,
    pub(super) name: Cow<'t, str>,
    pub(super) element: Element<'t>,
    /// The number of elements around it in the record, including that of the record.
    depth: usize,
    /// The name and value of the attribute that holds it; `None` if the element's content does.
    pub(super) attribute: Option<(&'t str, Text<'t>)>,
}

impl Value<'_> {
    /// Whether the value's element is a child of `element`.
    fn is_right_in(&self, element: Element<'_>) -> bool {
        let parent = self.element.parent();
        parent.is_some_and(|parent| parent.index() == element.index())
    }

    /// Whether a value within the element `text` is a statement about the text and not a part of it. That is so for bylines and datelines,
    /// and, if the text has no words outside of its child elements, for most values that are not text: these are not read there, see
    /// [`text::role_in`].
    fn is_beside_text(&self, text: Element<'_>, has_words: bool) -> bool {
        let is_stated = || {
            !has_words
                && !is_string(self.slot)
                && !is_part_of_text(&self.element, self.slot)
                && self.is_right_in(text)
        };
        matches!(self.slot, Slot::Byline | Slot::Dateline) || is_stated()
    }

    /// The value as a short text; names and days are joined from their parts.
    pub(super) fn text(&self) -> String {
        if let Some((_, text)) = self.attribute {
            return text.decoded().trim().to_owned();
        }
        let in_parts = match self.slot.role() {
            Role::Author => author(self.element),
            Role::Field(Field::Published) => day_in_parts(self.element),
            _ => None,
        };
        in_parts.unwrap_or_else(|| words_of(self.element))
    }

    /// The span of the value in the source.
    pub(super) fn span(&self) -> Span {
        match self.attribute {
            Some((_, text)) => Span::new(text.start, text.start + text.raw.len()),
            None => self.element.text_span(),
        }
    }
}

/// A place in a record that may have text.
#[derive(Clone, Copy)]
pub(super) enum Place<'t> {
    /// All of an element.
    Whole(Element<'t>),
    /// The text directly in an element that also contains elements with known names.
    Loose(Element<'t>),
    /// An attribute of an element, with its name and value.
    Attribute(Element<'t>, &'t str, Text<'t>),
}

impl<'t> Place<'t> {
    pub(super) fn element(self) -> Element<'t> {
        let (Self::Whole(element) | Self::Loose(element) | Self::Attribute(element, ..)) = self;
        element
    }

    /// The offset at which it begins in the source, and whether it is a whole element. Together they identify the place.
    pub(super) fn begin(self) -> (usize, bool) {
        match self {
            Self::Whole(element) => (element.span().start, true),
            Self::Loose(element) => (element.span().start, false),
            Self::Attribute(.., text) => (text.start, false),
        }
    }
}

/// The values of a record, and the places of everything else.
#[derive(Default)]
pub(super) struct Survey<'t> {
    values: Vec<Value<'t>>,
    /// The places of elements, texts and attributes without a known name.
    pub(super) unknown: Vec<Place<'t>>,
    /// Whether an element is named like an article.
    pub(super) has_article: bool,
    /// For each role, the depth of its outermost value.
    outermost: Vec<(Role, usize)>,
}

/// What an open element contains so far.
#[derive(Clone, Copy, Default)]
struct Holds {
    /// An element with a known name.
    known: bool,
    text: bool,
    /// A title outside of texts and paragraphs.
    title: bool,
    author: bool,
    /// Words outside of its child elements.
    words: bool,
    /// A title as a child element.
    own_title: bool,
    /// A child element that states something about an article.
    own_statement: bool,
    paragraph: bool,
    /// An element with a title as its child that is not just a section: it also has such a statement, or its name is not that of a section.
    statement: bool,
    /// Such an element that also contains a paragraph and is not a header.
    article: bool,
}

/// An open element.
struct Open<'t> {
    element: Element<'t>,
    slot: Option<Slot>,
    holds: Holds,
    /// The numbers of values and unknown places that were found before it.
    values: usize,
    unknown: usize,
}

/// Whether an element, by its name, is something beside an article, or something else within it. Values in it are not those of the article.
fn is_beside(element: &Element<'_>) -> bool {
    static BESIDE: Words = Words::new(
        "bibliography box citation comment comments embed figure gallery history image images img link links media photo photos picture \
        pictures quote quotes ref ref-list related reply replies sidebar user users video videos",
    );
    BESIDE.has_any_case(&name(element))
}

impl<'t> Survey<'t> {
    /// Surveys the content and the attributes of a record.
    pub(super) fn of(record: Element<'t>) -> Self {
        let mut survey = Self::default();
        survey.take_attributes(record);
        let mut titled = Vec::new();
        let holds = Holds {
            title: survey.values.iter().any(|value| is_title(value.slot)),
            ..Holds::default()
        };
        let mut open = vec![Open {
            element: record,
            slot: slot(&record),
            holds,
            values: survey.values.len(),
            unknown: survey.unknown.len(),
        }];
        let mut walk = record.walk();
        while let Some(edge) = walk.next() {
            match edge {
                Edge::Open(element) => {
                    let is_beside = is_beside(&element);
                    if is_beside {
                        walk.pass_over();
                    }
                    open.push(Open {
                        element,
                        slot: slot(&element).filter(|_| !is_beside),
                        holds: Holds::default(),
                        values: survey.values.len(),
                        unknown: survey.unknown.len(),
                    });
                }
                Edge::Text(text) => {
                    if let Some(last) = open.last_mut() {
                        last.holds.words |= !text.raw.trim().is_empty();
                    }
                }
                Edge::Close => {
                    let Some(mut closed) = open.pop() else {
                        continue;
                    };
                    closed.slot = closed.meaning(record);
                    let is_titled = || open.iter().any(|around| around.holds.title);
                    titled.extend(Titled::of(&closed, open.len(), is_titled));
                    if let Some(around) = open.last_mut() {
                        around.holds.add(&closed);
                    }
                    survey.close(&closed, open.len());
                }
            }
        }
        if let Some(last) = open.pop() {
            survey.has_article |= is_called_article(&last);
            titled.extend(Titled::of(&last, 0, || false));
            if last.holds.words {
                survey.unknown.push(Place::Loose(record));
            }
        }
        survey.take_titled(&titled);
        survey.take_attributes_within(record);
        survey.settle();
        survey
    }

    /// Determines the depth of the outermost value of each role.
    fn settle(&mut self) {
        for value in &self.values {
            let role = role(value.slot);
            match self.outermost.iter_mut().find(|(known, _)| *known == role) {
                Some((_, depth)) => *depth = value.depth.min(*depth),
                None => self.outermost.push((role, value.depth)),
            }
        }
    }

    /// Takes the value of an element that ends, or its place if its name is unknown. `depth` is the number of elements around it.
    fn close(&mut self, closed: &Open<'t>, depth: usize) {
        let Open { element, holds, .. } = *closed;
        self.has_article |= is_called_article(closed);
        match closed.slot {
            Some(slot) if !holds.is_container(slot) => {
                // Of the values within another value, only statements about a text are kept, such as who signs it.
                let within = self.values.split_off(closed.values).into_iter();
                let is_kept = |value: &Value<'_>| {
                    slot.is_text() && value.is_beside_text(element, holds.words)
                };
                self.values.extend(within.filter(is_kept));
                let unknown = self.unknown.split_off(closed.unknown);
                let listed = match holds.words {
                    true => Vec::new(),
                    false => parts::listed(element, slot),
                };
                if slot.role() == Role::Author {
                    self.keep_beside_names(unknown, element, &listed);
                }
                if !listed.is_empty() {
                    let items = listed.into_iter();
                    return items.for_each(|item| {
                        self.push_called(name(&element), item, slot, depth);
                    });
                }
                let is_apart = slot.is_text() && !holds.words;
                match is_apart.then(|| text::only(element)).flatten() {
                    Some(only) => {
                        let others = text::leaves(element);
                        let others = others.filter(|other| other.index() != only.index());
                        self.unknown.extend(others.map(Place::Whole));
                        self.push(only, slot, depth);
                    }
                    None => self.push(element, slot, depth),
                }
            }
            None if !holds.known => {
                self.unknown.truncate(closed.unknown);
                self.unknown.push(Place::Whole(element));
            }
            _ if holds.words => self.unknown.push(Place::Loose(element)),
            _ => {}
        }
    }

    /// If the name of an author is in an element of its own, keeps what else is said about the author as unknown. `listed` are the authors
    /// if `author` is a list of them.
    fn keep_beside_names(
        &mut self,
        unknown: Vec<Place<'t>>,
        author: Element<'t>,
        listed: &[Element<'t>],
    ) {
        let authors = match listed.is_empty() {
            true => std::slice::from_ref(&author),
            false => listed,
        };
        let names = authors.iter().filter_map(|author| name_apart(*author));
        let names: Vec<Span> = names.map(|name| name.span()).collect();
        let is_apart = |unknown: &Place<'_>| {
            let (start, _) = unknown.begin();
            let before = names.partition_point(|name| name.start <= start);
            before == 0 || start >= names[before - 1].end
        };
        if !names.is_empty() {
            self.unknown.extend(unknown.into_iter().filter(is_apart));
        }
    }

    fn push(&mut self, element: Element<'t>, slot: Slot, depth: usize) {
        self.push_called(name(&element), element, slot, depth);
    }

    /// Adds the value of an element under a name. If the element is empty, its value is that of its attribute `value` or `href`.
    fn push_called(&mut self, name: Cow<'t, str>, element: Element<'t>, slot: Slot, depth: usize) {
        let stated = || {
            let of_name = |wanted: &&str| {
                let mut attributes = element.attribute_texts();
                attributes.find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            };
            let stated = ["value", "href"].iter().find_map(of_name);
            stated.filter(|(_, text)| !text.decoded().trim().is_empty())
        };
        let attribute = match element.is_blank() {
            true if is_string(slot) => return,
            true => match stated() {
                Some(value) => Some(value),
                None => return,
            },
            false => None,
        };
        let value = Value {
            slot,
            name,
            element,
            depth,
            attribute,
        };
        if !is_string(slot) {
            let text = value.text();
            if words::is_nothing(text.trim()) {
                return;
            }
            // A value that is not text by its name may still be prose, so its place is kept as well.
            if unfamiliar::is_prose(&text) {
                self.unknown.push(Place::Whole(element));
            }
        }
        self.values.push(value);
    }

    /// Adds the record itself as a text, if it contains none. Of the unknown places, only attributes remain.
    pub(super) fn add_record(&mut self, record: Element<'t>, slot: Slot) {
        let is_attribute = |unknown: &Place<'_>| matches!(unknown, Place::Attribute(..));
        self.unknown.retain(is_attribute);
        self.push(record, slot, 0);
        self.settle();
    }

    /// Whether there is a value with a meaning for which `is_such` holds.
    pub(super) fn has(&self, is_such: impl Fn(Slot) -> bool) -> bool {
        self.values.iter().any(|value| is_such(value.slot))
    }

    /// Whether there is a day of unknown meaning.
    pub(super) fn has_day(&self) -> bool {
        let elements = self.unknown.iter().filter_map(|unknown| match unknown {
            Place::Whole(element) | Place::Loose(element) => Some(*element),
            Place::Attribute(..) => None,
        });
        let mut short = elements.filter(may_hold_day);
        short.any(|element| is_day(&words_of(element)))
    }

    /// The values that are texts by their names.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Value<'t>> {
        self.values.iter().filter(|value| value.slot.is_text())
    }

    /// The values that are read as text: texts, summaries, headlines, datelines.
    pub(super) fn strings(&self) -> impl Iterator<Item = &Value<'t>> {
        let values = self.values.iter().filter(|value| is_string(value.slot));
        values.filter(|value| value.attribute.is_none() || value.slot.is_prose())
    }

    /// Whether no value of the same role is further out.
    pub(super) fn is_outermost(&self, value: &Value<'_>) -> bool {
        self.outermost.contains(&(role(value.slot), value.depth))
    }

    /// The values with a meaning, in their order, unless a value of the same role is further out.
    pub(super) fn of_slot(&self, slot: Slot) -> impl Iterator<Item = &Value<'t>> {
        let values = self.values.iter();
        values.filter(move |value| value.slot == slot && self.is_outermost(value))
    }
}

impl Open<'_> {
    /// The meaning of an element that ends, by its name and content. A [`Slot::Time`] may be that of anything, so it only counts if it is
    /// that of the record.
    fn meaning(&self, record: Element<'_>) -> Option<Slot> {
        match self.slot {
            Some(Slot::Time) if !is_of_record(&self.element, record) => None,
            None if !self.holds.known && states_day(&self.element, record) => Some(Slot::Created),
            slot => slot,
        }
    }
}

impl Holds {
    /// Adds a child element that ends, and what it contains.
    fn add(&mut self, closed: &Open<'_>) {
        let (slot, holds) = (closed.slot, closed.holds);
        let is = |is_such: fn(Slot) -> bool| slot.is_some_and(is_such);
        // A title within a sentence is that of a book or the like.
        let is_paragraph = text::is_paragraph(&closed.element);
        let is_own_title = is(is_title) && !closed.element.follows_words();
        self.known |= holds.known || slot.is_some();
        self.text |= holds.text || is(Slot::is_text);
        self.title |= is_own_title || holds.title && !is_paragraph && !is(Slot::is_text);
        self.author |= holds.author || is(|slot| slot.role() == Role::Author);
        self.own_title |= is_own_title;
        self.own_statement |= is(states_article);
        self.paragraph |= holds.paragraph || is_paragraph;
        let is_section =
            || is_paragraph || is(Slot::is_text) || titled::is_section(&closed.element);
        let is_stated = holds.own_title && (holds.own_statement || !is_section());
        self.statement |= holds.statement || is_stated;
        let is_header = || titled::is_header(&closed.element);
        self.article |= holds.article || is_stated && holds.paragraph && !is_header();
    }

    /// Whether an element with this meaning is only a container, as elements within it have the values that its name promises.
    fn is_container(self, slot: Slot) -> bool {
        match slot.role() {
            Role::Text => self.text || self.title,
            Role::Author => self.author,
            _ => self.known,
        }
    }
}

/// Whether an element is named like an article.
fn is_called_article(closed: &Open<'_>) -> bool {
    let is_named = || closed.element.is_one_of(&["news", "newsitem"]);
    closed.slot.is_some_and(|slot| ARTICLES.contains(&slot)) || is_named()
}

/// Whether a value with this meaning is stated about an article, but not about a section.
fn states_article(slot: Slot) -> bool {
    matches!(
        slot.role(),
        Role::Author | Role::Field(Field::Published | Field::Url | Field::Source)
    )
}

/// Whether a value is only a day.
pub(super) fn is_day(value: &str) -> bool {
    date::is_written_as_one(value.trim()) || date::short_year::is_stated(value)
}

/// Whether an element without a known name holds the day of the record, by its name and by its content.
fn states_day(element: &Element<'_>, record: Element<'_>) -> bool {
    may_hold_day(element)
        && unfamiliar::says_day(&name(element))
        && is_of_record(element, record)
        && is_day(&words_of(*element))
}

/// Whether an element is directly in the record, its header or its text. As `record` may also be a list of records, an element in one of
/// its units or in its only child counts, too.
fn is_of_record(element: &Element<'_>, record: Element<'_>) -> bool {
    let is_record = |around: Element<'_>| around.index() == record.index();
    let is_one_of = |around: &Element<'_>| {
        let is_called_so = || UNITS.has_any_case(around.name());
        let is_only = || record.children().nth(1).is_none();
        around.parent().is_some_and(is_record) && (is_called_so() || is_only())
    };
    element.parent().is_some_and(|around| {
        let is_text = || slot(&around).is_some_and(Slot::is_text);
        is_record(around) || titled::is_header(&around) || is_text() || is_one_of(&around)
    })
}

/// Whether an element is short enough for a day, and has a digit.
fn may_hold_day(element: &Element<'_>) -> bool {
    const LONGEST: usize = 160;
    let span = element.span();
    let has_figure = || element.texts().any(|text| date::has_digit(text.raw));
    span.end - span.start <= LONGEST && has_figure()
}
