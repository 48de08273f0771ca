//! Lines between a headline and its text that state the author and the day, in elements without names that say so.
//!
//! A part of a line counts only if all of it is understood (`By Ada Finch | 4 March 2024`). Only elements between the last `h1` and the first
//! sentences are examined.

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
/// How many elements are examined.
const MOST: usize = 200;
/// The shortest sentence, in bytes, that may begin the text.
const SHORTEST: usize = 40;

/// The statements of the lines.
#[derive(Default)]
pub(super) struct Signed {
    pub(super) names: Vec<String>,
    /// All other statements.
    pub(super) stated: Vec<Statement>,
    /// The letters of lines that are understood completely.
    pub(super) lines: Vec<String>,
}

/// Reads the lines of the header, which consists of this range of elements.
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
    // For an element around a name, its whole line may look like a name, too. Drop names that begin with another name.
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

/// The range of elements between the headline and the first sentences of the text within the element at `root`.
pub(super) fn header_of(outline: &Outline<'_>, root: usize) -> Option<Range<usize>> {
    // An element whose text is mostly in inner blocks is not a line of text itself.
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
    /// Reads lines without elements of their own right above a text, as old pages have them. The first one counts as the headline. All others
    /// must be understood, except roles of authors, and one must name an author; otherwise nothing is taken.
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

    /// Reads an element of one or a few lines. `place` is the name, and the letters, of an earlier line with a name and a place.
    fn read(&mut self, element: &ElementRef<'_>, place: &mut Option<(String, String)>) {
        let text = text_of(element);
        let parts = text.lines().map(str::trim).flat_map(told::parts);
        let parts = parts.filter(|part| !part.is_empty());
        // In an element of several lines, one may be the author's role (`Staff writer`). It counts as understood.
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
                // An address shown here need not be that of the page.
                Statement::Url(_) => {}
                day if day.is_day() && is_marked_update(element) => {}
                other => self.stated.push(other),
            }
        }
        if is_understood {
            // Single lines are read again with the text, and removed there.
            if text.contains('\n') || is_joined {
                self.lines.push(letters(&text));
            }
            // A line with a name and a place is accepted if a line with a day follows.
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

/// Whether a part of a line states both names and a day: `By Ada Finch on March 4, 2024`.
fn is_signed_day(part: &[Statement]) -> bool {
    let is_names = |statement: &Statement| matches!(statement, Statement::Names { .. });
    part.iter().any(is_names) && part.iter().any(Statement::is_day)
}

/// The name in a line with a name and a place: `<b>Ada Finch</b>, Dunmore`.
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

/// The text of an element, with line breaks only at `br` elements.
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
