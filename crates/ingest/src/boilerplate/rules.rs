//! The lines by which a page speaks of itself, in the languages that are known: one table of all of them, `rules.txt`.
//!
//! A rule is a name, under which is listed what it cuts, the places where its lines may stand, and the forms of these lines,
//! as `form` tells. What no sentence looks like is cut anywhere, what could be text only at the end.

use std::sync::LazyLock;

use memchr::memmem;
use rustc_hash::FxHashMap;

use super::form::{Form, Initials, initials};
use super::kinds::is_told;
use crate::words::AnyOf;

/// Where a line stands, and what it takes with it.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Between any two paragraphs; it goes alone.
    Anywhere,
    /// Below the article; it goes where all below it does.
    End,
    /// At the start of a paragraph, the rest of which stays.
    Start,
    /// Above links to other articles, which go with it.
    AboveLinks,
    /// Above links or more of the text: the line right above prose stays.
    AboveText,
    /// Above links, and where there are none it stays.
    AboveLinksAlone,
    /// Before a colon and a link, which goes with it.
    BeforeLink,
    /// The same, in capitals.
    InCapitals,
    /// The same, with the link in brackets.
    InBrackets,
}

/// The places as they are called in the table, in their order.
const PLACES: [(&str, Place); 9] = [
    ("anywhere", Place::Anywhere),
    ("end", Place::End),
    ("start", Place::Start),
    ("above-links", Place::AboveLinks),
    ("above-text", Place::AboveText),
    ("above-links-alone", Place::AboveLinksAlone),
    ("before-link", Place::BeforeLink),
    ("in-capitals", Place::InCapitals),
    ("in-brackets", Place::InBrackets),
];

/// The rule for what stands with links to other articles.
pub(super) const LINKS: &str = "related-links";
/// The rule for what a page is passed on by.
pub(crate) const SHARES: &str = "share-prompt";

/// So many words of a paragraph at most are looked at for a label at its start.
const LABEL: usize = 24;

/// Bytes of the longest text that a rule is for that states no number.
const LONGEST: usize = 400;

/// What the forms of a rule have in common.
#[derive(Clone, Copy)]
struct Rule {
    name: &'static str,
    /// The longest text that it is for, in bytes.
    longest: usize,
    /// Whether its lines may tell what somebody says, as headlines do. What is told so is no notice of a page.
    tells: bool,
}

/// The form of a line, with its rule.
struct Line {
    rule: Rule,
    form: Form,
    /// A word that it has, where it may begin with any.
    word: Option<&'static str>,
}

/// The lines for one place. Nearly all texts are passed over by a look at their first three letters.
#[derive(Default)]
struct Table {
    lines: Vec<Line>,
    by_initials: FxHashMap<Initials, Vec<usize>>,
    /// Those that may begin with any letter, and those of them that have no word to look for.
    floating: Vec<usize>,
    wordless: Vec<usize>,
    /// The longest text that any of them is for.
    longest: usize,
}

static TABLES: LazyLock<[Table; PLACES.len()]> = LazyLock::new(|| read(include_str!("rules.txt")));

/// The [`words`] of the lines below an article, one search for all.
static END: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(words(Place::End)));

/// The rule for a line in a place, if it has one.
pub(super) fn rule(place: Place, text: &str) -> Option<&'static str> {
    let table = &TABLES[place as usize];
    if text.len() > table.longest {
        return None;
    }
    let has_words = !matches!(place, Place::End) || END.is_in(text);
    table.rule(text, has_words)
}

/// The rule for a line anywhere, where it is known whether it may have any of the [`words`].
pub(super) fn rule_anywhere(text: &str, has_words: bool) -> Option<&'static str> {
    TABLES[Place::Anywhere as usize].rule(text, has_words)
}

/// The words of which the lines have one that may begin with any.
pub(super) fn words(place: Place) -> impl Iterator<Item = &'static str> {
    let lines = TABLES[place as usize].lines.iter();
    lines.filter_map(|line| line.word)
}

/// The rule for what a paragraph starts with, if it has one, and the bytes of that and of the space behind it.
pub(super) fn label(text: &str) -> Option<(usize, &'static str)> {
    let mut words = None;
    TABLES[Place::Start as usize].find(text, 0, true, |line| {
        let words = words.get_or_insert_with(|| {
            let words = text.split_whitespace().take(LABEL);
            words.collect::<Vec<_>>()
        });
        let count = line.form.begins(words)?;
        let rest = (0..count).fold(text, |rest, _| {
            let behind = rest.split_once(char::is_whitespace);
            behind.map_or("", |(_, rest)| rest.trim_start())
        });
        Some((text.len() - rest.len(), line.rule.name))
    })
}

/// The first words of a text; empty where it has fewer.
fn first_two(text: &str) -> [&str; 2] {
    let mut words = text.split_whitespace();
    let mut word = || words.next().unwrap_or_default();
    [word(), word()]
}

/// A text without what stands around lines, which hardly any has.
fn without_marks(text: &str) -> &str {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'"');
    match text.as_bytes() {
        [first, .., last] if is_plain(first) && is_plain(last) => text,
        _ => text.trim_matches(is_mark),
    }
}

/// What stands around lines, and is no part of them.
fn is_mark(c: char) -> bool {
    const MARKS: [char; 14] = [
        '■', '●', '◆', '▼', '★', '【', '】', '>', '»', '*', '#', '→', '[', ']',
    ];
    !c.is_ascii_alphanumeric() && (c.is_whitespace() || MARKS.contains(&c))
}

/// The tables that are written so. What cannot be read is left out; a test holds that there is nothing of the kind.
fn read(written: &'static str) -> [Table; PLACES.len()] {
    let mut tables: [Table; PLACES.len()] = Default::default();
    let mut rule = None;
    let lines = written.lines().filter(|line| !line.is_empty());
    for line in lines.filter(|line| !line.starts_with('#')) {
        let head = line.strip_prefix('[');
        let head = head.and_then(|head| head.strip_suffix(']'));
        if let Some(head) = head {
            rule = Rule::read(head);
        } else if let Some((rule, places)) = &rule {
            for place in places {
                let forms = line.split(" / ").filter_map(Form::read);
                forms.for_each(|form| tables[*place as usize].add(*rule, form));
            }
        }
    }
    tables
}

impl Rule {
    /// A rule with its places: `newsletter: end 200`
    fn read(head: &'static str) -> Option<(Self, Vec<Place>)> {
        let (name, others) = head.split_once(": ")?;
        let place = |name: &str| {
            let known = PLACES.iter().find(|known| known.0 == name);
            known.map(|known| known.1)
        };
        let longest = others.split(' ').find_map(|word| word.parse().ok());
        let rule = Self {
            name,
            longest: longest.unwrap_or(LONGEST),
            tells: others.ends_with("tells"),
        };
        Some((rule, others.split(' ').filter_map(place).collect()))
    }
}

impl Table {
    /// The rule for a line. `has_words` tells whether it may have words of lines that may begin with any.
    fn rule(&self, text: &str, has_words: bool) -> Option<&'static str> {
        let text = without_marks(text);
        let mut words = None;
        let rule = self.find(text, text.len(), has_words, |line| {
            let words = words.get_or_insert_with(|| text.split_whitespace().collect::<Vec<_>>());
            line.form.is_of(words).then_some(line.rule)
        })?;
        (rule.tells || !is_told(text)).then_some(rule.name)
    }

    /// What is found first in one of the lines for texts of so many bytes that may begin as one does.
    fn find<T>(
        &self,
        text: &str,
        length: usize,
        has_words: bool,
        mut find: impl FnMut(&Line) -> Option<T>,
    ) -> Option<T> {
        let begin = self.by_initials.get(&initials(text));
        let begin = begin.map_or(&[][..], Vec::as_slice);
        let floating = match has_words {
            true => &self.floating,
            false => &self.wordless,
        };
        // Few texts begin with words that a line begins with.
        let mut words = None;
        for number in begin.iter().chain(floating) {
            let line = &self.lines[*number];
            let has = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).is_some();
            if length <= line.rule.longest
                && line.word.is_none_or(has)
                && line
                    .form
                    .may_begin(*words.get_or_insert_with(|| first_two(text)))
                && let Some(found) = find(line)
            {
                return Some(found);
            }
        }
        None
    }

    fn add(&mut self, rule: Rule, form: Form) {
        let at = self.lines.len();
        let mut is_floating = true;
        for initials in form.initials() {
            is_floating = false;
            let lines = self.by_initials.entry(initials).or_default();
            if lines.last() != Some(&at) {
                lines.push(at);
            }
        }
        let word = is_floating.then(|| form.longest_word()).flatten();
        if is_floating {
            self.floating.push(at);
            self.wordless.extend(word.is_none().then_some(at));
        }
        self.longest = self.longest.max(rule.longest);
        self.lines.push(Line { rule, form, word });
    }
}

#[cfg(test)]
mod tests;
