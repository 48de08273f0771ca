//! Lines between a headline and its text that name the author and the day, in elements that are not called so.
//!
//! A line counts only as far as all of a part of it is understood (`By Ada Finch | 4 March 2024`). The place tells what it is: only elements
//! between the last heading of the first level and the first sentences are looked at.

use std::ops::Range;

use ego_tree::NodeRef;
use scraper::{ElementRef, Node};

use super::entry::Entry;
use super::line::is_inline;
use super::names::is_called;
use super::outline::Outline;
use super::title::letters;
use super::update::is_marked_update;
use crate::sentence::ends_sentence;
use crate::statement::{Statement, statements};
use crate::{byline, date, told};

/// The longest line, in bytes, and the most elements in it.
const LONGEST: usize = 160;
const WIDEST: usize = 20;
/// The most elements that are looked at.
const MOST: usize = 200;
/// Shorter sentences begin no text. In bytes.
const SHORTEST: usize = 40;

/// What the lines say.
#[derive(Default)]
pub(super) struct Signed {
    pub(super) names: Vec<String>,
    /// All else that they state.
    pub(super) stated: Vec<Statement>,
    /// The letters of lines of which all is understood.
    pub(super) lines: Vec<String>,
}

/// The lines of the header, whose elements are those of that range.
pub(super) fn lines(outline: &Outline<'_>, header: Range<usize>) -> Signed {
    let Range { start, end } = header;
    let mut signed = Signed::default();
    let mut place = None;
    let mut at = start;
    for _ in 0..MOST {
        let Some(entry) = outline.entries.get(at).filter(|_| at < end) else {
            break;
        };
        let is_head = outline.name(at) == "header";
        if !is_head && outline.is_apart(at, usize::MAX) {
            at = entry.end;
            continue;
        }
        if (4..=LONGEST).contains(&entry.text) && entry.end - at <= WIDEST {
            signed.read(&entry.element, &mut place);
        }
        at += 1;
    }
    let is_whole = !signed.names.is_empty() && signed.stated.iter().any(Statement::is_day);
    if let Some(entry) = outline.entries.get(end).filter(|_| !is_whole) {
        signed.read_loose(&entry.element);
    }
    // Of an element around a name, all of its line may look like one.
    let names = signed.names.clone();
    let is_longer = |name: &str, other: &String| {
        let rest = name.strip_prefix(other.as_str());
        rest.is_some_and(|rest| rest.starts_with(' '))
    };
    signed
        .names
        .retain(|name| !names.iter().any(|other| is_longer(name, other)));
    signed
}

/// The elements between the headline and the first sentences of the text that begins within the element at `root`.
pub(super) fn header_of(outline: &Outline<'_>, root: usize) -> Option<Range<usize>> {
    // An article is none that has its lines without elements of their own.
    let is_own = |entry: &Entry<'_>| (entry.own + entry.linked) * 2 > entry.text;
    let is_text = |at: &usize| {
        let entry = &outline.entries[*at];
        let votes = outline.own_votes(*at);
        entry.votes > 0
            && votes >= SHORTEST
            && (votes > LONGEST || is_own(entry) && ends_sentence(&text_of(&entry.element)))
    };
    let end = (root..outline.entries[root].end).find(is_text)?;
    let headline = (0..end).rev().find(|at| outline.name(*at) == "h1");
    let start = headline.map_or(root, |headline| outline.entries[headline].end);
    (start < end).then_some(start..end)
}

impl Signed {
    /// Reads lines without elements of their own above a text, as old pages have them: below a headline all must be understood, and one
    /// names somebody.
    fn read_loose(&mut self, text: &ElementRef<'_>) {
        let lines = loose_lines(text);
        let Some((_, lines)) = lines.split_first() else {
            return;
        };
        let lines = lines.iter().filter(|line| !byline::is_role_below(line));
        let stated: Option<Vec<_>> = lines.map(|line| statements(line)).collect();
        let stated = stated.unwrap_or_default().into_iter().flatten();
        let (names, stated): (Vec<_>, Vec<_>) =
            stated.partition(|statement| matches!(statement, Statement::Names { .. }));
        if names.is_empty() {
            return;
        }
        for statement in names {
            if let Statement::Names { names, .. } = statement {
                let known = self.names.clone();
                let new = names.into_iter().filter(|name| !known.contains(name));
                self.names.extend(new);
            }
        }
        self.stated.extend(stated);
    }

    /// Reads an element that is a line or a few. `place` is the name of a line before it that is signed with a name and a place.
    fn read(&mut self, element: &ElementRef<'_>, place: &mut Option<(String, String)>) {
        let text = text_of(element);
        let parts = text.lines().map(str::trim).flat_map(told::parts);
        let parts = parts.filter(|part| !part.is_empty());
        // Among lines one may say what somebody is.
        let is_role = |part: &str| text.contains('\n') && byline::is_role_below(part);
        let parts = parts.map(|part| match is_role(part) {
            true => Some(Vec::new()),
            false => statements(part),
        });
        let parts: Vec<_> = parts.collect();
        let is_understood = !parts.is_empty() && parts.iter().all(Option::is_some);
        let is_joined = parts.iter().flatten().any(|part| is_signed_day(part));
        for statement in parts.into_iter().flatten().flatten() {
            match statement {
                Statement::Names { names, .. } => self.names.extend(names),
                // What a link shows there need not be the page's own address.
                Statement::Url(_) => {}
                day if day.is_day() && is_marked_update(element) => {}
                other => self.stated.push(other),
            }
        }
        if is_understood {
            // Others are read once more with the text, and taken from it there.
            if text.contains('\n') || is_joined {
                self.lines.push(letters(&text));
            }
            // A name and a place are believed over a day.
            if let Some((name, line)) = place.take()
                && date::parse_line(&text).is_some()
            {
                self.names.push(name);
                self.lines.push(line);
            }
        } else if let Some(name) = name_and_place(element, &text) {
            *place = Some((name, letters(&text)));
        } else if is_called(element, &[("", "author"), ("", "byline")])
            && !byline::is_role_line(&text)
        {
            let names = byline::name_line(&text);
            if byline::are_whole(&names) {
                self.names.extend(names);
            }
        }
    }
}

/// The lines without elements of their own right above a text, the first line first.
fn loose_lines(text: &ElementRef<'_>) -> Vec<String> {
    let is_of_line = |node: &NodeRef<'_, Node>| match node.value() {
        Node::Element(element) => element.name() == "br" || is_inline(element.name()),
        _ => true,
    };
    let nodes = text.prev_siblings().take_while(is_of_line).take(WIDEST);
    let mut nodes: Vec<_> = nodes.collect();
    nodes.reverse();
    let mut lines = vec![String::new()];
    for node in nodes {
        let line = lines.last_mut();
        match (node.value(), ElementRef::wrap(node), line) {
            (Node::Text(part), _, Some(line)) => line.push_str(part),
            (_, Some(element), _) if element.value().name() == "br" => lines.push(String::new()),
            (_, Some(element), Some(line)) => line.push_str(&text_of(&element)),
            _ => {}
        }
    }
    let lines = lines.iter().map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

/// Whether a part of a line states names and a day in one: `By Ada Finch on March 4, 2024`.
fn is_signed_day(part: &[Statement]) -> bool {
    let is_names = |statement: &Statement| matches!(statement, Statement::Names { .. });
    part.iter().any(is_names) && part.iter().any(Statement::is_day)
}

/// The name in `<b>Ada Finch</b>, Dunmore`.
fn name_and_place(element: &ElementRef<'_>, text: &str) -> Option<String> {
    let first = element.children().find_map(ElementRef::wrap)?;
    if !matches!(first.value().name(), "b" | "strong" | "a") {
        return None;
    }
    let name = text_of(&first);
    let place = text.strip_prefix(&name)?.trim_start().strip_prefix(',')?;
    let is_name = |word: &str| word.starts_with(char::is_uppercase);
    let is_place = (1..=3).contains(&place.split_whitespace().count())
        && place.split_whitespace().all(is_name);
    let mut names = byline::name_line(&name).into_iter();
    let name = names.next().filter(|name| name.contains(' '))?;
    (is_place && names.next().is_none()).then_some(name)
}

/// The text of an element, in its lines.
fn text_of(element: &ElementRef<'_>) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        match node.value() {
            // Line breaks of the source are spaces.
            Node::Text(part) => text.extend(part.chars().map(|c| match c {
                '\n' | '\r' => ' ',
                c => c,
            })),
            Node::Element(element) if element.name() == "br" => text.push('\n'),
            _ => {}
        }
    }
    let lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}
