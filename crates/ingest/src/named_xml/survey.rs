//! What stands in a record under which name, found in one walk.

use std::borrow::Cow;

use crate::keys::{self, Role, Slot, unfamiliar};
use crate::words::{self, Words};
use crate::xml::{Edge, Element};

/// A value under a name that is known: what stands in an element, or an attribute of the record.
pub(super) struct Value<'t> {
    pub(super) slot: Slot,
    pub(super) name: Cow<'t, str>,
    pub(super) element: Element<'t>,
    /// How many elements stand around it in the record.
    depth: usize,
    attribute: Option<String>,
}

impl Value<'_> {
    /// What is stated there in a few words.
    pub(super) fn text(&self) -> String {
        let element = match self.element.child("name") {
            Some(name) if self.slot.role() == Role::Author => name,
            _ => self.element,
        };
        match &self.attribute {
            Some(value) => value.clone(),
            None => {
                let parts: Vec<_> = element.texts().map(|text| text.decoded()).collect();
                parts.join(if element.children().next().is_some() {
                    " "
                } else {
                    ""
                })
            }
        }
    }
}

/// What stands under no name that is known.
#[derive(Clone, Copy)]
pub(super) enum Unknown<'t> {
    /// All of an element.
    Element(Element<'t>),
    /// The text right in one, beside elements with names that are known.
    Loose(Element<'t>),
}

#[derive(Default)]
pub(super) struct Survey<'t> {
    values: Vec<Value<'t>>,
    pub(super) unknown: Vec<Unknown<'t>>,
    /// How deep the outermost value of each role stands.
    outermost: Vec<(Role, usize)>,
}

/// What a name states, of which others may stand for it. A dateline is text, whatever day it has.
fn role(slot: Slot) -> Role {
    match slot {
        Slot::Dateline => Role::Other,
        slot => slot.role(),
    }
}

/// What an open element holds so far.
#[derive(Clone, Copy, Default)]
struct Holds {
    known: bool,
    text: bool,
    author: bool,
    /// Text of its own.
    words: bool,
}

struct Open<'t> {
    element: Element<'t>,
    slot: Option<Slot>,
    holds: Holds,
    /// How many values and texts were found before it.
    values: usize,
    unknown: usize,
}

/// The name of what an element holds: its own, or that of the field or column that it is. (Solr, MySQL: `<field name="title">`)
pub(super) fn name<'t>(element: &Element<'t>) -> Cow<'t, str> {
    const FIELDS: [&str; 5] = ["field", "column", "str", "arr", "date"];
    let stated = || element.attr("name").map(Cow::Owned);
    let field = element.is_one_of(&FIELDS).then(stated).flatten();
    field.unwrap_or(Cow::Borrowed(element.name()))
}

/// The meaning of an element's name, but for those of other shapes of records.
/// A title in an element of ProQuest for the publication is that of the publication.
pub(super) fn slot(element: &Element<'_>) -> Option<Slot> {
    let slot = keys::of_column(&name(element))?;
    let is_read = slot == Slot::Dateline || role(slot) != Role::Other;
    let slot = is_read.then_some(slot)?;
    let is_title = slot.role() == Role::Title;
    let is_publication = |around: Element<'_>| {
        let known = || keys::of_column(around.name());
        around.is("PubFrosting") || matches!(known(), Some(Slot::Source | Slot::Publication))
    };
    match is_title && element.parent().is_some_and(is_publication) {
        true => Some(Slot::Publication),
        false => Some(slot),
    }
}

/// Whether what an element holds stands beside an article, or says something else within it: what is called as a value there is none of the article's.
fn is_beside(element: &Element<'_>) -> bool {
    static BESIDE: Words = Words::new(
        "box comment comments embed figure gallery image images link links media photo photos picture pictures quote quotes related \
        reply replies sidebar user users video videos",
    );
    BESIDE.has_any_case(&name(element))
}

fn is_string(slot: Slot) -> bool {
    slot == Slot::Dateline || slot.is_prose() || slot.role() == Role::Title
}

impl<'t> Survey<'t> {
    /// What stands in an element, and what it states in attributes.
    pub(super) fn of(record: Element<'t>) -> Self {
        let mut survey = Self::default();
        for (name, value) in record.attributes() {
            let slot = keys::of_column(name).filter(|slot| !slot.is_prose());
            if let Some(slot) = slot {
                survey.values.push(Value {
                    slot,
                    name: Cow::Borrowed(name),
                    element: record,
                    depth: 0,
                    attribute: Some(value),
                });
            }
        }
        let mut open = vec![Open {
            element: record,
            slot: None,
            holds: Holds::default(),
            values: survey.values.len(),
            unknown: 0,
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
                    let Some(closed) = open.pop() else {
                        continue;
                    };
                    if let Some(around) = open.last_mut() {
                        around.holds.add(&closed);
                    }
                    survey.close(&closed, open.len());
                }
            }
        }
        if open.pop().is_some_and(|record| record.holds.words) {
            survey.unknown.push(Unknown::Loose(record));
        }
        survey.settle();
        survey
    }

    /// Tells how deep the outermost values stand.
    fn settle(&mut self) {
        for value in &self.values {
            let role = role(value.slot);
            match self.outermost.iter_mut().find(|(known, _)| *known == role) {
                Some((_, depth)) => *depth = value.depth.min(*depth),
                None => self.outermost.push((role, value.depth)),
            }
        }
    }

    fn close(&mut self, closed: &Open<'t>, depth: usize) {
        let Open { element, holds, .. } = *closed;
        match closed.slot {
            Some(slot) if !holds.is_container(slot) => {
                // Who signs a text may stand in it.
                let within = self.values.split_off(closed.values).into_iter();
                let is_kept = |value: &Value<'_>| {
                    slot.is_text() && matches!(value.slot, Slot::Byline | Slot::Dateline)
                };
                self.values.extend(within.filter(is_kept));
                self.unknown.truncate(closed.unknown);
                self.push(element, slot, depth);
            }
            None if !holds.known => {
                self.unknown.truncate(closed.unknown);
                self.unknown.push(Unknown::Element(element));
            }
            _ if holds.words => self.unknown.push(Unknown::Loose(element)),
            _ => {}
        }
    }

    fn push(&mut self, element: Element<'t>, slot: Slot, depth: usize) {
        let stated = || ["value", "href"].iter().find_map(|name| element.attr(name));
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
            name: name(&element),
            element,
            depth,
            attribute,
        };
        if !is_string(slot) {
            let text = value.text();
            if words::is_nothing(text.trim()) {
                return;
            }
            // What states something else is read as such, and may yet be prose.
            if unfamiliar::is_prose(&text) {
                self.unknown.push(Unknown::Element(element));
            }
        }
        self.values.push(value);
    }

    /// Takes a record that holds no text for one, with what it states in it.
    pub(super) fn add_record(&mut self, record: Element<'t>, slot: Slot) {
        self.unknown.clear();
        self.push(record, slot, 0);
        self.settle();
    }

    pub(super) fn has(&self, slot: Slot) -> bool {
        self.values.iter().any(|value| value.slot == slot)
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &Value<'t>> {
        self.values.iter().filter(|value| value.slot.is_text())
    }

    /// What is read as text: texts, summaries, headlines, datelines.
    pub(super) fn strings(&self) -> impl Iterator<Item = &Value<'t>> {
        let values = self.values.iter();
        values.filter(|value| value.attribute.is_none() && is_string(value.slot))
    }

    /// Whether no other value that may stand for it is further out.
    pub(super) fn is_outermost(&self, value: &Value<'_>) -> bool {
        self.outermost.contains(&(role(value.slot), value.depth))
    }

    /// The values of a meaning, in their order.
    pub(super) fn of_slot(&self, slot: Slot) -> impl Iterator<Item = &Value<'t>> {
        let values = self.values.iter();
        values.filter(move |value| value.slot == slot && self.is_outermost(value))
    }
}

impl Holds {
    fn add(&mut self, closed: &Open<'_>) {
        let is = |is_such: fn(Slot) -> bool| closed.slot.is_some_and(is_such);
        self.known |= closed.holds.known || closed.slot.is_some();
        self.text |=
            closed.holds.text || is(|slot| matches!(slot.role(), Role::Title | Role::Text));
        self.author |= closed.holds.author || is(|slot| slot.role() == Role::Author);
    }

    /// Whether an element of that meaning holds others that have what its name says.
    fn is_container(self, slot: Slot) -> bool {
        match slot.role() {
            Role::Text => self.text,
            Role::Author => self.author,
            _ => self.known,
        }
    }
}
