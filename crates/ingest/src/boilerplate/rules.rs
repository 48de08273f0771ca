//! The table of lines that a page says about itself, in several languages, read from `rules.txt`.
//!
//! A rule has a name, which is recorded with what it cuts, the places where its lines may stand, and the forms of these lines (`form`).
//! Lines that no sentence looks like are cut anywhere; lines that could be text only at the end.

use std::sync::LazyLock;

use memchr::memmem;
use rustc_hash::FxHashMap;

use super::form::{Form, Initials, initials};
use super::kinds::is_told;
use crate::words::AnyOf;

/// Where a line may stand, and what is cut with it.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Anywhere between paragraphs; only the line is cut.
    Anywhere,
    /// Below the article; the line is cut if everything below it is.
    End,
    /// At the start of a paragraph; the rest of the paragraph stays.
    Start,
    /// Above links to other articles, which are cut with it.
    AboveLinks,
    /// Above links or more of the text: a line right above prose stays.
    AboveText,
    /// Above links; without links below it, the line stays.
    AboveLinksAlone,
    /// Before a colon and a link, which is cut with it.
    BeforeLink,
    /// The same, in capitals.
    InCapitals,
    /// The same, with the link in brackets.
    InBrackets,
}

/// The names of the places in the table, in the order of the variants.
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

/// The rule for links to other articles.
pub(super) const LINKS: &str = "related-links";
/// The rule for share buttons.
pub(crate) const SHARES: &str = "share-prompt";

/// How many words at the start of a paragraph are searched for a label.
const LABEL: usize = 24;

/// The longest text, in bytes, for rules that do not state their own limit.
const LONGEST: usize = 400;

/// The properties that all forms of a rule share.
#[derive(Clone, Copy)]
struct Rule {
    name: &'static str,
    /// The longest text that it applies to, in bytes.
    longest: usize,
    /// Whether its lines may report what somebody says, as headlines do. For other rules, a line with reported speech is not a notice.
    tells: bool,
}

/// The form of a line, with its rule.
struct Line {
    rule: Rule,
    form: Form,
    /// For a form that may begin with any word: a word that every matching line contains.
    word: Option<&'static str>,
}

/// The lines for one place. A lookup of the first three letters rules out nearly all texts.
#[derive(Default)]
struct Table {
    lines: Vec<Line>,
    by_initials: FxHashMap<Initials, Vec<usize>>,
    /// Indices of lines that may begin with any letter (`floating`), and of those among them that have no word to search for (`wordless`).
    floating: Vec<usize>,
    wordless: Vec<usize>,
    /// The longest text that any of them applies to, in bytes.
    longest: usize,
}

static TABLES: LazyLock<[Table; PLACES.len()]> = LazyLock::new(|| read(include_str!("rules.txt")));

/// A search for any of the [`words`] of lines below an article.
static END: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(words(Place::End)));

/// The name of the rule that matches a line in a place.
pub(super) fn rule(place: Place, text: &str) -> Option<&'static str> {
    let table = &TABLES[place as usize];
    if text.len() > table.longest {
        return None;
    }
    let has_words = !matches!(place, Place::End) || END.is_in(text);
    table.rule(text, has_words)
}

/// The rule that matches a line at [`Place::Anywhere`]. `has_words` says whether it may contain any of the [`words`] of that place.
pub(super) fn rule_anywhere(text: &str, has_words: bool) -> Option<&'static str> {
    TABLES[Place::Anywhere as usize].rule(text, has_words)
}

/// The words to search for, each from a line that may begin with any word.
pub(super) fn words(place: Place) -> impl Iterator<Item = &'static str> {
    let lines = TABLES[place as usize].lines.iter();
    lines.filter_map(|line| line.word)
}

/// The rule for a label at the start of a paragraph, and the length in bytes of the label with the white space after it.
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

/// The first two words of a text; empty where it has fewer.
fn first_two(text: &str) -> [&str; 2] {
    let mut words = text.split_whitespace();
    let mut word = || words.next().unwrap_or_default();
    [word(), word()]
}

/// A text without marks around it; most have none.
fn without_marks(text: &str) -> &str {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'"');
    match text.as_bytes() {
        [first, .., last] if is_plain(first) && is_plain(last) => text,
        _ => text.trim_matches(is_mark),
    }
}

/// Whether a character is a mark around a line, and not part of it.
fn is_mark(c: char) -> bool {
    const MARKS: [char; 14] = [
        '■', '●', '◆', '▼', '★', '【', '】', '>', '»', '*', '#', '→', '[', ']',
    ];
    !c.is_ascii_alphanumeric() && (c.is_whitespace() || MARKS.contains(&c))
}

/// Parses the tables. Entries that cannot be parsed are left out; a test ensures that there are none.
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
    /// Parses the head of a rule, with its places: `newsletter: end 200`.
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
    /// The rule that matches a text. `has_words` says whether it may contain any of the words of floating lines.
    fn rule(&self, text: &str, has_words: bool) -> Option<&'static str> {
        let text = without_marks(text);
        let mut words = None;
        let rule = self.find(text, text.len(), has_words, |line| {
            let words = words.get_or_insert_with(|| text.split_whitespace().collect::<Vec<_>>());
            line.form.is_of(words).then_some(line.rule)
        })?;
        (rule.tells || !is_told(text)).then_some(rule.name)
    }

    /// The first result of `find`, called for each line that may match a text which begins like `text` and has `length` bytes.
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
        // The first two words are computed only if a line passes the cheaper tests.
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
