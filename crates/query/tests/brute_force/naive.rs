//! The brute-force matcher: everything that can be enumerated is.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use newshound_index::analysis::{HEADING_STRIDE, Inflections, Kind, Scanner};
use newshound_query::{Highlight, Syntax};
use unicode_normalization::UnicodeNormalization;

use crate::articles::{Random, Text, Token, Tokens};
use crate::query::{Closeness, Part, Pattern, Query, Span};

/// What is lit up, by field and line: ranges of characters.
pub(crate) type Lit = BTreeMap<(String, usize), Vec<[usize; 2]>>;

/// Bytes of a line of a text.
type Stretch = (usize, usize, usize, usize);

/// The searcher's highlights in the same form.
pub(crate) fn lit(highlights: Vec<Highlight>) -> Lit {
    highlights
        .into_iter()
        .map(|highlight| {
            (
                (highlight.field.to_owned(), highlight.line),
                highlight.ranges,
            )
        })
        .collect()
}

/// A match: positions, both inclusive, and what is lit up for it.
#[derive(Clone, Debug)]
struct Match {
    start: u32,
    end: u32,
    lit: BTreeSet<Stretch>,
}

/// Where the words of a leaf are looked for.
#[derive(Clone, Copy, Default)]
struct Scope {
    field: Option<&'static str>,
    lead: Option<u32>,
}

/// A word of a phrase.
#[derive(Clone, Debug)]
enum Element {
    Term(String),
    Exact(String, String),
    OneOf(BTreeSet<String>),
    /// Cells of a script that is searched by characters, composed.
    Run(Vec<String>),
}

/// An element with its offset in the phrase and the positions it takes.
type Placed = (u32, u32, Element);

const BODY: usize = 2;
const BYLINE: usize = 3;
const FIELDS: [&str; 4] = ["title", "heading", "body", "by"];

pub(crate) struct Matcher<'a> {
    archive: &'a Random,
    query: &'a Query,
    any: bool,
    most: usize,
    all_capitals: bool,
    inflections: RefCell<Inflections>,
    expanded: RefCell<BTreeMap<(String, bool), BTreeSet<String>>>,
}

impl<'a> Matcher<'a> {
    pub(crate) fn new(archive: &'a Random, query: &'a Query, syntax: Syntax, most: usize) -> Self {
        let mut typed = Vec::new();
        words_of(query, &mut typed);
        let capital = |word: &&str| word.chars().any(char::is_uppercase);
        let words = typed.iter().flat_map(|text| text.split_whitespace());
        let lower = typed
            .iter()
            .any(|text| text.chars().any(char::is_lowercase));
        Self {
            archive,
            query,
            any: syntax.any,
            most,
            all_capitals: words.filter(capital).count() > 1 && !lower,
            inflections: RefCell::default(),
            expanded: RefCell::default(),
        }
    }

    /// What is lit up in `article`; `None` if it does not match.
    pub(crate) fn highlights(&self, article: &Tokens) -> Option<Lit> {
        let stretches = self.clause(article, self.query)?;
        let mut chars: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
        for (text, line, start, end) in stretches.into_iter().filter(|s| s.0 < BYLINE) {
            let content = &article.texts[text].lines[line];
            let at = |byte: usize| content[..byte].chars().count();
            chars
                .entry((text, line))
                .or_default()
                .extend(at(start)..at(end));
        }
        let ranges = chars.into_iter().map(|((text, line), lit)| {
            let mut ranges: Vec<[usize; 2]> = Vec::new();
            for at in lit {
                match ranges.last_mut() {
                    Some(last) if last[1] == at => last[1] = at + 1,
                    _ => ranges.push([at, at + 1]),
                }
            }
            ((FIELDS[text].to_owned(), line), ranges)
        });
        Some(ranges.collect())
    }

    fn clause(&self, article: &Tokens, query: &Query) -> Option<BTreeSet<Stretch>> {
        let each = |parts: &[Query]| -> Vec<Option<BTreeSet<Stretch>>> {
            parts
                .iter()
                .map(|part| self.clause(article, part))
                .collect()
        };
        let all = |parts: &[Query]| {
            let found: Option<Vec<_>> = each(parts).into_iter().collect();
            found.map(|found| found.into_iter().flatten().collect())
        };
        let some = |parts: &[Query]| {
            let found: Vec<_> = each(parts).into_iter().flatten().collect();
            (!found.is_empty()).then(|| found.into_iter().flatten().collect())
        };
        let holds = |holds: bool| holds.then(BTreeSet::new);
        let stored = &article.stored;
        match query {
            Query::And(parts) => all(parts),
            Query::Beside(parts) if self.any => some(parts),
            Query::Beside(parts) => all(parts),
            Query::Or(parts) => some(parts),
            Query::Without(part, other) => {
                let found = self.clause(article, part)?;
                self.clause(article, other).is_none().then_some(found)
            }
            Query::Not(part) => holds(self.clause(article, part).is_none()),
            Query::Weighted(part) => self.clause(article, part),
            Query::Words(words, true) => holds(stored.words > *words),
            Query::Words(words, false) => holds(stored.words <= *words),
            Query::Language(code) => {
                let language = stored.article.language.as_ref();
                holds(language.is_some_and(|language| language.value == *code))
            }
            Query::After(day) => {
                let published = stored.article.published.as_ref();
                // No day of 2020 begins with `2021`, so the text tells which is later.
                let later = |day: &str, published: String| {
                    published.as_str() > day && !published.starts_with(day)
                };
                holds(published.is_some_and(|date| later(day, date.value.to_string())))
            }
            // Alternatives that stand near nothing are clauses of their own.
            Query::Text(Span::Any(spans)) => {
                let parts: Vec<Query> = spans.iter().cloned().map(Query::Text).collect();
                some(&parts)
            }
            Query::Text(Span::AtLeast(count, span)) => self.text(article, span, *count),
            Query::Text(span) => self.text(article, span, 1),
        }
    }

    fn text(&self, article: &Tokens, span: &Span, least: usize) -> Option<BTreeSet<Stretch>> {
        let mut lit = BTreeSet::new();
        let mut count = 0;
        for text in 0..FIELDS.len() {
            let found = self.span(article, text, span, Scope::default());
            count += most_apart(&found);
            lit.extend(found.into_iter().flat_map(|found| found.lit));
        }
        (count >= least).then_some(lit)
    }

    fn span(&self, article: &Tokens, text: usize, span: &Span, scope: Scope) -> Vec<Match> {
        let inner = |span: &Span| self.span(article, text, span, scope);
        match span {
            Span::In(field, span) => {
                let scope = Scope {
                    field: Some(*field),
                    ..scope
                };
                self.span(article, text, span, scope)
            }
            Span::Lead(words, span) => {
                let scope = Scope {
                    field: Some("body"),
                    lead: Some(*words),
                };
                self.span(article, text, span, scope)
            }
            Span::Any(spans) => minimal(spans.iter().flat_map(inner).collect()),
            Span::AtLeast(count, span) => at_least(&inner(span), *count),
            Span::Near(near, negated, left, right) => {
                let (left, right) = (inner(left), inner(right));
                let text = (&article.texts[text], text);
                if *negated {
                    return apart(left, &right, *near, text);
                }
                let mut found = Vec::new();
                for (a, b) in left.iter().flat_map(|a| right.iter().map(move |b| (a, b))) {
                    let ordered = matches!(near, Closeness::InOrder(_));
                    if is_near(a, b, *near, text) || (!ordered && is_near(b, a, *near, text)) {
                        found.push(joined(a, b));
                    }
                }
                minimal(found)
            }
            leaf => {
                let here = match scope.field {
                    None => text < BYLINE,
                    Some(field) => FIELDS[text] == field,
                };
                if !here {
                    return Vec::new();
                }
                let mut found = self.leaf(article, text, leaf);
                if let Some(words) = scope.lead {
                    let borders = &article.texts[BODY].borders;
                    found.retain(|found| {
                        let before = borders.iter().filter(|&&border| border < found.end);
                        found.end - (before.count() as u32) < words
                    });
                }
                found
            }
        }
    }

    fn leaf(&self, article: &Tokens, text: usize, leaf: &Span) -> Vec<Match> {
        let tokens = (&article.texts[text], text);
        let metadata = text == BYLINE;
        match leaf {
            Span::Word(word) if metadata => phrase(tokens, &self.elements(word)),
            Span::Word(word) => self.word(article, tokens, word),
            Span::Phrase(words) => phrase(tokens, &self.elements(&words.join(" "))),
            Span::Sloppy(words, slop) => sloppy(tokens, &self.elements(&words.join(" ")), *slop),
            Span::Exact(words) => phrase(tokens, &exact(&words.join(" "))),
            Span::Pattern(pattern) => self.pattern(tokens, pattern, metadata),
            _ => unreachable!("not a leaf"),
        }
    }

    /// An unquoted word: by its inflections, if it is one word.
    fn word(&self, article: &Tokens, text: (&Text, usize), word: &str) -> Vec<Match> {
        let typed = scanned(word);
        if typed.iter().any(|token| token.kind == Kind::Gram) {
            return phrase(text, &self.elements(word));
        }
        let inflected = |lowered: &str| {
            let mut inflections = self.inflections.borrow_mut();
            let mut is_one = |token: &&Token| {
                let classes = inflections.classes(article.stemmer, lowered).clone();
                let most = match token.kind {
                    Kind::Word => 2,
                    Kind::Compound => 1,
                    _ => 0,
                };
                let own = inflections.classes(article.stemmer, &token.lowered);
                own.iter().take(most).any(|class| classes.contains(class))
            };
            let tokens = text.0.tokens.iter().filter(|token| is_one(token));
            let found = tokens.map(|token| token_match(text, token)).collect();
            minimal(found)
        };
        let whole = |token: &&Typed| {
            token.kind == Kind::Compound && token.start == 0 && token.end == word.len()
        };
        if let Some(whole) = typed.iter().find(whole) {
            let mut found = phrase(text, &self.elements(word));
            found.extend(inflected(&whole.lowered));
            return minimal(found);
        }
        if typed.iter().any(|token| token.position > 0) {
            return phrase(text, &self.elements(word));
        }
        match typed.iter().find(|token| token.kind == Kind::Acronym) {
            Some(acronym) if !self.all_capitals => {
                let same =
                    |token: &&Token| token.kind == Kind::Acronym && token.term == acronym.term;
                let tokens = text.0.tokens.iter().filter(same);
                tokens.map(|token| token_match(text, token)).collect()
            }
            _ => inflected(&typed[0].lowered),
        }
    }

    /// Words as written.
    fn elements(&self, words: &str) -> Vec<Placed> {
        let typed = scanned(words);
        elements(words, |token| {
            let acronym = typed
                .iter()
                .find(|other| other.kind == Kind::Acronym && other.position == token.position);
            match acronym {
                Some(acronym) if !self.all_capitals => Element::Term(acronym.term.clone()),
                _ => Element::Term(token.term.clone()),
            }
        })
    }

    fn pattern(&self, text: (&Text, usize), pattern: &Pattern, metadata: bool) -> Vec<Match> {
        let mut placed: Vec<Placed> = Vec::new();
        let mut gaps = false;
        for (offset, part) in (0..).zip(pattern.words) {
            let element = match part {
                Part::Gap => {
                    gaps = true;
                    continue;
                }
                Part::Term(term) => Element::Term((*term).into()),
                part => Element::OneOf(self.expansion(part, metadata)),
            };
            placed.push((offset, 1, element));
        }
        if gaps {
            return sloppy(text, &placed, 0);
        }
        phrase(text, &placed)
    }

    /// The words of the archive that a part stands for, the most frequent ones.
    fn expansion(&self, part: &Part, metadata: bool) -> BTreeSet<String> {
        let key = (format!("{part:?}"), metadata);
        if let Some(known) = self.expanded.borrow().get(&key) {
            return known.clone();
        }
        let texts = if metadata {
            BYLINE..BYLINE + 1
        } else {
            0..BYLINE
        };
        let mut documents: BTreeMap<&str, u64> = BTreeMap::new();
        for article in &self.archive.articles {
            for text in texts.clone() {
                let words = article.texts[text].tokens.iter();
                let words = words.filter(|token| matches!(token.kind, Kind::Word | Kind::Compound));
                let distinct: BTreeSet<&str> = words.map(|token| token.term.as_str()).collect();
                distinct
                    .into_iter()
                    .for_each(|word| *documents.entry(word).or_default() += 1);
            }
        }
        let regex = match part {
            Part::Regex(pattern) => {
                Some(regex::Regex::new(&format!("(?i)^(?:{pattern})$")).unwrap())
            }
            _ => None,
        };
        let mut words: Vec<(bool, std::cmp::Reverse<u64>, &str)> = documents
            .into_iter()
            .filter(|(word, _)| match part {
                Part::Glob(glob) => glob_matches(&chars(glob), &chars(word)),
                Part::Fuzzy(typed, edits) => distance(&chars(typed), &chars(word)) <= *edits,
                Part::Regex(_) => regex.as_ref().is_some_and(|regex| regex.is_match(word)),
                Part::Term(_) | Part::Gap => false,
            })
            .map(|(word, documents)| {
                let own = matches!(part, Part::Fuzzy(typed, _) if *typed == word);
                (!own, std::cmp::Reverse(documents), word)
            })
            .collect();
        words.sort_unstable();
        words.truncate(self.most);
        let words: BTreeSet<String> = words.into_iter().map(|(.., word)| word.into()).collect();
        self.expanded.borrow_mut().insert(key, words.clone());
        words
    }
}

/// The texts of a query in which letter case can tell something.
fn words_of(query: &Query, typed: &mut Vec<String>) {
    match query {
        Query::And(parts) | Query::Beside(parts) | Query::Or(parts) => {
            parts.iter().for_each(|part| words_of(part, typed));
        }
        Query::Without(a, b) => {
            words_of(a, typed);
            words_of(b, typed);
        }
        Query::Not(part) | Query::Weighted(part) => words_of(part, typed),
        Query::Language(code) => typed.push((*code).into()),
        Query::Words(..) | Query::After(_) => {}
        Query::Text(span) => words_of_span(span, typed),
    }
}

fn words_of_span(span: &Span, typed: &mut Vec<String>) {
    match span {
        Span::Word(word) => typed.push((*word).into()),
        Span::Phrase(words) | Span::Sloppy(words, _) | Span::Exact(words) => {
            typed.push(words.join(" "));
        }
        Span::Pattern(pattern) if pattern.text.starts_with('/') => {}
        Span::Pattern(pattern) => typed.push(pattern.text.into()),
        Span::Any(spans) => spans.iter().for_each(|span| words_of_span(span, typed)),
        Span::Near(_, _, a, b) => {
            words_of_span(a, typed);
            words_of_span(b, typed);
        }
        Span::AtLeast(_, span) | Span::In(_, span) | Span::Lead(_, span) => {
            words_of_span(span, typed);
        }
    }
}

/// A token with the bytes it takes.
struct Typed {
    kind: Kind,
    term: String,
    lowered: String,
    written: String,
    position: u32,
    start: usize,
    end: usize,
}

fn scanned(text: &str) -> Vec<Typed> {
    let mut found = Vec::new();
    let mut buffer = String::new();
    Scanner::default().scan(text, 0, &mut |token| {
        let written = token.written(text, &mut buffer).unwrap_or(token.term);
        found.push(Typed {
            kind: token.kind,
            term: token.term.into(),
            lowered: token.lowered.into(),
            written: written.into(),
            position: token.position,
            start: token.start,
            end: token.end,
        });
    });
    found
}

/// The elements of words as written: one a word, one a run of characters.
fn elements(words: &str, element: impl Fn(&Typed) -> Element) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    let mut run_end = None;
    let typed = scanned(words);
    for (number, token) in typed.iter().enumerate() {
        match token.kind {
            Kind::Word => placed.push((token.position, 1, element(token))),
            Kind::Gram => {
                let next = typed.get(number + 1).map_or(token.end, |next| next.start);
                let first = composed(&words[token.start..token.end.min(next)]);
                match placed.last_mut() {
                    // The runs of a text touch where their characters do.
                    Some((_, length, Element::Run(run))) if run_end > Some(token.start) => {
                        run.push(first);
                        *length += 1;
                    }
                    _ => placed.push((token.position, 1, Element::Run(vec![first]))),
                }
                run_end = Some(token.end);
            }
            Kind::Acronym | Kind::Compound => {}
        }
    }
    placed
}

fn exact(words: &str) -> Vec<Placed> {
    elements(words, |token| {
        Element::Exact(token.term.clone(), token.written.clone())
    })
}

/// Whether `element` is in the text at `position`.
fn is_at((text, _): (&Text, usize), position: u32, element: &Element) -> bool {
    let here = text.at.get(&position).into_iter().flatten();
    let mut tokens = here.map(|&place| &text.tokens[place]);
    match element {
        Element::Term(term) => tokens.any(|token| token.term == *term),
        Element::Exact(term, written) => tokens.any(|token| {
            token.kind == Kind::Word && token.term == *term && token.written == *written
        }),
        Element::OneOf(words) => tokens.any(|token| {
            matches!(token.kind, Kind::Word | Kind::Compound) && words.contains(&token.term)
        }),
        Element::Run(run) => (position..).zip(run).enumerate().all(|(number, (at, c))| {
            let Some(cell) = text.cells.get(&at) else {
                return false;
            };
            let touches = number == 0
                || text
                    .cells
                    .get(&(at - 1))
                    .is_some_and(|before| before.line == cell.line && before.end == cell.start);
            let own = composed(&text.lines[cell.line][cell.start..cell.end]);
            cell.gram && touches && own == *c
        }),
    }
}

/// A cell without what cannot be seen, its letters composed.
fn composed(cell: &str) -> String {
    cell.nfc().filter(|c| *c != '\u{200b}').collect()
}

/// Words in a row.
fn phrase(text: (&Text, usize), placed: &[Placed]) -> Vec<Match> {
    if let [(_, _, Element::OneOf(words))] = placed {
        let tokens = text.0.tokens.iter().filter(|token| {
            matches!(token.kind, Kind::Word | Kind::Compound) && words.contains(&token.term)
        });
        return minimal(tokens.map(|token| token_match(text, token)).collect());
    }
    let length = placed
        .last()
        .map_or(0, |(offset, length, _)| offset + length);
    let starts = text.0.cells.keys().copied();
    starts
        .filter(|start| {
            placed
                .iter()
                .all(|(offset, _, element)| is_at(text, start + offset, element))
        })
        .filter_map(|start| stretch(text, start, start + length - 1))
        .collect()
}

/// One occurrence of each word, moved by `slop` positions in all.
fn sloppy(text: (&Text, usize), placed: &[Placed], slop: u32) -> Vec<Match> {
    if let [(_, length, element)] = placed {
        return phrase(text, &[(0, *length, element.clone())]);
    }
    let occurrences: Vec<(i64, Vec<Match>)> = placed
        .iter()
        .map(|(offset, length, element)| {
            let found = phrase(text, &[(0, *length, element.clone())]);
            (i64::from(*offset), found)
        })
        .collect();
    let mut found = Vec::new();
    choose(
        text.0,
        &occurrences,
        i64::from(slop),
        &mut Vec::new(),
        &mut found,
    );
    minimal(found)
}

fn choose<'m>(
    text: &Text,
    words: &'m [(i64, Vec<Match>)],
    slop: i64,
    chosen: &mut Vec<(i64, &'m Match)>,
    found: &mut Vec<Match>,
) {
    let starts = chosen.iter().map(|(offset, m)| i64::from(m.start) - offset);
    let range = starts.clone().max().unwrap_or(0) - starts.min().unwrap_or(0);
    if range > slop {
        return;
    }
    let Some((offset, occurrences)) = words.get(chosen.len()) else {
        let matches = || chosen.iter().map(|(_, m)| m);
        let whole = Match {
            start: matches().map(|m| m.start).min().unwrap(),
            end: matches().map(|m| m.end).max().unwrap(),
            lit: matches().flat_map(|m| m.lit.clone()).collect(),
        };
        if text.cells[&whole.start].line == text.cells[&whole.end].line {
            found.push(whole);
        }
        return;
    };
    for occurrence in occurrences {
        if chosen
            .iter()
            .all(|(_, other)| other.start != occurrence.start)
        {
            chosen.push((*offset, occurrence));
            choose(text, words, slop, chosen, found);
            chosen.pop();
        }
    }
}

fn token_match(text: (&Text, usize), token: &Token) -> Match {
    stretch(text, token.position, token.position + token.length - 1).unwrap()
}

/// The match from one position to another, lit from end to end; `None` where no word stands at its end.
fn stretch((text, number): (&Text, usize), start: u32, end: u32) -> Option<Match> {
    let (first, last) = (&text.cells[&start], text.cells.get(&end)?);
    let lit = BTreeSet::from([(number, first.line, first.start, last.end)]);
    Some(Match { start, end, lit })
}

fn joined(a: &Match, b: &Match) -> Match {
    Match {
        start: a.start.min(b.start),
        end: a.end.max(b.end),
        lit: a.lit.union(&b.lit).copied().collect(),
    }
}

/// Drops every match that holds a smaller one; those of equal positions become one.
fn minimal(found: Vec<Match>) -> Vec<Match> {
    let mut places: BTreeMap<(u32, u32), BTreeSet<Stretch>> = BTreeMap::new();
    for Match { start, end, lit } in found {
        places.entry((start, end)).or_default().extend(lit);
    }
    let all: Vec<(u32, u32)> = places.keys().copied().collect();
    let holds = |outer: (u32, u32), inner: &(u32, u32)| {
        outer != *inner && outer.0 <= inner.0 && inner.1 <= outer.1
    };
    places.retain(|&place, _| !all.iter().any(|other| holds(place, other)));
    places
        .into_iter()
        .map(|((start, end), lit)| Match { start, end, lit })
        .collect()
}

/// The most matches that do not overlap: each may be taken or left.
fn most_apart(found: &[Match]) -> usize {
    let Some((first, rest)) = found.split_first() else {
        return 0;
    };
    // They are minimal, so in order of their ends: some best choice takes the first.
    let after: Vec<Match> = rest
        .iter()
        .filter(|m| m.start > first.end)
        .cloned()
        .collect();
    1 + most_apart(&after)
}

/// The smallest stretches with `count` matches that do not overlap.
fn at_least(found: &[Match], count: usize) -> Vec<Match> {
    let mut groups = Vec::new();
    for first in 0..found.len() {
        for last in first..found.len() {
            let inside = &found[first..=last];
            if most_apart(inside) >= count {
                groups.push(Match {
                    start: found[first].start,
                    end: found[last].end,
                    lit: inside.iter().flat_map(|m| m.lit.clone()).collect(),
                });
            }
        }
    }
    minimal(groups)
}

/// Whether `b` follows `a`, does not overlap it, and is near.
fn is_near(a: &Match, b: &Match, near: Closeness, (text, number): (&Text, usize)) -> bool {
    if a.end >= b.start {
        return false;
    }
    let (first, last) = (&text.cells[&a.start], &text.cells[&b.end]);
    match near {
        Closeness::Within(distance) | Closeness::InOrder(distance) => {
            let is_border = |at: &u32| number == BODY && text.borders.contains(at);
            let between = (a.end..b.start).filter(|at| !is_border(at)).count();
            let heading = number != 1 || a.end / HEADING_STRIDE == b.start / HEADING_STRIDE;
            heading && between <= distance as usize
        }
        Closeness::Sentence if number == BODY => {
            (first.line, first.sentence) == (last.line, last.sentence)
        }
        Closeness::Sentence | Closeness::Paragraph => number == BYLINE || first.line == last.line,
    }
}

/// The matches of `left` that no match of `right` overlaps or is near.
fn apart(left: Vec<Match>, right: &[Match], near: Closeness, text: (&Text, usize)) -> Vec<Match> {
    let ordered = matches!(near, Closeness::InOrder(_));
    let close = |own: &Match, other: &Match| {
        let overlaps = own.start <= other.end && other.start <= own.end;
        overlaps || is_near(own, other, near, text) || (!ordered && is_near(other, own, near, text))
    };
    let free = |own: &Match| !right.iter().any(|other| close(own, other));
    left.into_iter().filter(free).collect()
}

fn chars(text: &str) -> Vec<char> {
    text.chars().collect()
}

fn glob_matches(glob: &[char], word: &[char]) -> bool {
    match glob.split_first() {
        None => word.is_empty(),
        Some(('*', rest)) => (0..=word.len()).any(|skip| glob_matches(rest, &word[skip..])),
        Some(('?', rest)) => !word.is_empty() && glob_matches(rest, &word[1..]),
        Some((c, rest)) => word.first() == Some(c) && glob_matches(rest, &word[1..]),
    }
}

/// Edits between two words: insertions, deletions, replacements, and swaps of neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j] + 1)
                .min(row[j - 1] + 1)
                .min(rows[i - 1][j - 1] + changed);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}
