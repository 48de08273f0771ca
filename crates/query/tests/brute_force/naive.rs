//! The brute-force matcher, which enumerates all that can be enumerated.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use newshound_article::Article;
use newshound_index::analysis::{Inflections, Kind};
use newshound_query::{Highlight, Syntax};

use crate::articles::{Random, Text, Token, Tokens};
use crate::names::are_parted;
use crate::query::{Part, Pattern, Query, Span};
use crate::tones::has_tones;

use super::elements::{Element, Placed, Typed, elements, exact, scanned};
use super::matches::{
    BODY, BYLINE, Match, Stretch, apart, at_least, is_near, joined, minimal, most_apart, parted,
    phrase, sloppy, token_match, whole_words,
};

/// Highlights by field and line, as half-open ranges of characters.
pub(crate) type Lit = BTreeMap<(String, usize), Vec<[usize; 2]>>;

/// The searcher's highlights in the same form.
pub(crate) fn lit(highlights: Vec<Highlight>) -> Lit {
    highlights
        .into_iter()
        .map(|highlight| {
            (
                (highlight.field.to_string(), highlight.line),
                highlight.ranges,
            )
        })
        .collect()
}

/// The restriction of a leaf to a field or a lead.
#[derive(Clone, Copy, Default)]
struct Scope {
    field: Option<&'static str>,
    lead: Option<u32>,
}

const FIELDS: [&str; 4] = ["title", "heading", "body", "by"];

pub(crate) struct Matcher<'a> {
    pub(crate) archive: &'a Random,
    query: &'a Query,
    any: bool,
    most: usize,
    pub(crate) all_capitals: bool,
    /// Whether any word of the query is typed with diacritics that distinguish it in some language.
    pub(crate) has_tones: bool,
    pub(crate) inflections: RefCell<Inflections>,
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
            all_capitals: words.filter(capital).count() > 2
                && !lower
                && has_no_operator(&query.text(syntax.dialect)),
            has_tones: has_tones(&query.text(syntax.dialect)),
            inflections: RefCell::default(),
            expanded: RefCell::default(),
        }
    }

    /// The highlights of `article`; `None` if it does not match.
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
            Query::Beside(parts) if self.any => {
                let parts = parts.iter().cloned();
                let (restrictions, others): (Vec<_>, Vec<_>) = parts.partition(Query::restricts);
                let found: BTreeSet<_> = all(&restrictions)?;
                match others.is_empty() {
                    true => Some(found),
                    false => some(&others),
                }
            }
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
                // Dates are compared as text: no day of an earlier year starts with the text of a later one.
                let later = |day: &str, published: String| {
                    published.as_str() > day && !published.starts_with(day)
                };
                holds(published.is_some_and(|date| later(day, date.value.to_string())))
            }
            Query::Present(field) => holds(holds_any(&stored.article, field)),
            // Alternatives outside of a proximity are evaluated as separate clauses.
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
            let minimal = minimal(found.clone());
            count += most_apart(&minimal);
            // For a proximity, all pairs are highlighted, not only the minimal ones.
            let shown = match span {
                Span::Near(..) => found,
                _ => minimal,
            };
            lit.extend(shown.into_iter().flat_map(|found| found.lit));
        }
        (count >= least).then_some(lit)
    }

    /// All matches, including those that contain others: as operands, either may be near.
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
            Span::Any(spans) => spans.iter().flat_map(inner).collect(),
            Span::AtLeast(count, span) => at_least(&minimal(inner(span)), *count),
            Span::Near(near, negated, left, right) => {
                let (left, right) = (inner(left), inner(right));
                let text = (&article.texts[text], text);
                if *negated {
                    return apart(left, &right, *near, text);
                }
                let mut found = Vec::new();
                for (a, b) in left.iter().flat_map(|a| right.iter().map(move |b| (a, b))) {
                    if is_near(a, b, *near, text) {
                        found.push(joined(a, b));
                    }
                }
                found
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
            Span::Word(word) if metadata => phrase(tokens, &self.elements(word, 0, metadata)),
            Span::Word(word) => self.word(article, tokens, word),
            Span::Phrase(words) => {
                let ways = self.ways(words, 0, metadata);
                let found = ways.iter().flat_map(|way| {
                    let mut found = phrase(tokens, way);
                    found
                        .iter_mut()
                        .for_each(|found| parted(found, way, tokens));
                    found
                });
                minimal(found.collect())
            }
            Span::Sloppy(words, slop) => {
                let ways = self.ways(words, *slop, metadata);
                minimal(
                    ways.iter()
                        .flat_map(|way| sloppy(tokens, way, *slop))
                        .collect(),
                )
            }
            Span::Exact(words) => phrase(tokens, &exact(&words.join(" "))),
            Span::Pattern(pattern) => self.pattern(tokens, pattern, metadata),
            _ => unreachable!("not a leaf"),
        }
    }

    /// The matches of an unquoted word: by its inflections, if it is a single word.
    fn word(&self, article: &Tokens, text: (&Text, usize), word: &str) -> Vec<Match> {
        // An elided article is dropped.
        let word = word.strip_prefix("l'").unwrap_or(word);
        let typed = self.typed(word);
        if typed.iter().any(|token| token.kind == Kind::Gram) {
            return phrase(text, &self.elements(word, 0, false));
        }
        let inflected = |lowered: &str, term: &str| {
            let is_one = |token: &&Token| {
                let mut inflections = self.inflections.borrow_mut();
                let classes = inflections.classes(article.stemmer, lowered).clone();
                let most = match token.kind {
                    Kind::Word => 2,
                    Kind::Compound => 1,
                    _ => 0,
                };
                let own = inflections.classes(article.stemmer, &token.lowered);
                let parted = are_parted(&self.archive.usage, term, &token.term);
                let is_word = token.kind != Kind::Compound
                    || self.is_of_parts(article.stemmer, &token.term, term);
                let mut own = own.iter().take(most).filter(|_| is_word).enumerate();
                own.any(|(at, class)| {
                    let by_letters = at == 0 && Some(class) == classes.asked_by_letters();
                    classes.asked().any(|asked| asked == class) && !(by_letters && parted)
                }) || !parted && self.is_broken(article.stemmer, token, term, &classes)
            };
            let tokens = text.0.tokens.iter().filter(is_one);
            whole_words(tokens.map(|token| token_match(text, token)).collect())
        };
        let whole = |token: &&Typed| {
            token.kind == Kind::Compound && token.start == 0 && token.end == word.len()
        };
        if let Some(whole) = typed.iter().find(whole) {
            let mut found = phrase(text, &self.elements(word, 0, false));
            found.extend(inflected(&whole.lowered, &whole.term));
            return minimal(found);
        }
        if typed.iter().any(|token| token.position > 0) {
            return phrase(text, &self.elements(word, 0, false));
        }
        match self.acronyms(word, &typed, 0).get(&0) {
            Some(acronym) => {
                let same = |token: &&Token| token.kind == Kind::Acronym && token.term == *acronym;
                let tokens = text.0.tokens.iter().filter(same);
                tokens.map(|token| token_match(text, token)).collect()
            }
            None => inflected(self.asked(&typed[0]), &typed[0].term),
        }
    }

    /// The elements of words as written. `slop` is that of the phrase.
    pub(crate) fn elements(&self, words: &str, slop: u32, metadata: bool) -> Vec<Placed> {
        let acronyms = self.acronyms(words, &scanned(words), slop);
        elements(words, |token| {
            let term = token.term.clone();
            match (acronyms.get(&token.position), self.class_by_marks(token)) {
                (Some(acronym), _) => Element::Term(acronym.clone()),
                (None, Some(class)) if !metadata => Element::Toned(term, class),
                _ => Element::Term(term),
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
                Part::Term(term) => {
                    placed.push((offset, 1, self.elements(term, 0, metadata).remove(0).2));
                    continue;
                }
                part => Element::OneOf(self.expansion(part, metadata)),
            };
            placed.push((offset, 1, element));
        }
        if gaps {
            return sloppy(text, &placed, 0);
        }
        phrase(text, &placed)
    }

    /// The most frequent words of the archive that a part of a pattern stands for.
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

/// Whether an article has a letter or digit in `field`.
fn holds_any(article: &Article, field: &str) -> bool {
    let is_word = |text: &str| text.contains(char::is_alphanumeric);
    match field {
        "title" => article.title.iter().any(|title| is_word(&title.value.text)),
        "heading" => article.headings().any(|heading| is_word(&heading.text)),
        "body" => article
            .paragraphs()
            .any(|paragraph| is_word(&paragraph.text)),
        "by" => article.bylines.iter().any(|byline| is_word(&byline.value)),
        "lang" => article.language.is_some(),
        _ => article.published.is_some(),
    }
}

/// Whether `text` consists of words and quotes only. Any word with a lower-case letter counts as an operator, as other dialects have
/// operators in lower case.
fn has_no_operator(text: &str) -> bool {
    let bare = text.split('"').step_by(2);
    let is_word = |word: &str| {
        let is_operator = matches!(word, "AND" | "OR" | "NOT" | "&&")
            || word.starts_with('-')
            || word.contains(['(', ')', '^', '~', ':', '/', '+', '[', ']']);
        !is_operator && !word.contains(char::is_lowercase)
    };
    bare.flat_map(str::split_whitespace).all(is_word)
}

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
        Query::Words(..) | Query::After(_) | Query::Present(_) => {}
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
