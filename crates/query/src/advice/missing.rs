//! Warnings about a query that finds nothing: words that no article has, similar words that the archive has, and days or addresses that
//! were looked for among the words.

use std::sync::Arc;

use newshound_index::analysis::{
    ANY_CHARACTERS, Inflections, Kind, Scanner, StemmerSet, with_level_tone,
};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED};

use crate::advice::accents;
use crate::deadline::Deadline;
use crate::lookups::Lookups;
use crate::plan::expansion::{Pattern, expand};
use crate::plan::inflected::{Inflected, KnownWords};
use crate::plan::scanned::asked;
use crate::plan::toned::{among_tones, has_tones, is_distinguished_by_marks};
use crate::surface::Surface;
use crate::syntax::chunk::is_number;
use crate::syntax::period::Period;
use crate::syntax::tree::{Boolean, Leaf, Node, name_of, surfaces_of};
use crate::{Error, Instead, Parsed, Warning};

/// The largest number of words that are checked, and of warnings of a kind.
const MOST: usize = 8;
/// The largest number of pairs of a required and an excluded word that are checked.
const MOST_PAIRS: usize = 64;
/// The least length, in characters, of words that are compared with similar ones; shorter words have too many. Up to `LONG`, similar
/// means one edit; from `LONG` on, two.
const SHORTEST: usize = 4;
const LONG: usize = 7;

/// A word of a query.
struct Word {
    /// The field that it is looked for in, if not in title, headings and body.
    metadata: Option<Surface>,
    /// Whether it is looked for as written, without its inflections.
    is_quoted: bool,
    lowered: String,
    term: String,
    /// Its bigrams, if it is in a script that is searched by characters.
    pairs: Vec<String>,
}

/// The warnings about words of a query that no text of the archive has in any form, or that the field where they are looked for never
/// has. Also warns of required words that are forms of excluded ones.
pub(crate) fn warnings(
    parsed: &Parsed,
    lookups: &Lookups,
    known: &KnownWords,
    deadline: &Deadline,
) -> Result<Vec<Warning>, Error> {
    let mut archive = Known {
        words: known,
        lookups,
        inflections: Inflections::default(),
        has_tones: has_tones(&parsed.query, lookups.reader()),
    };
    let (words, mut warnings) = collect(&parsed.tree);
    let mut unmarked = Vec::new();
    for word in &words {
        if archive.is_unmarked(word)? {
            unmarked.push(word.lowered.clone());
            continue;
        }
        if archive.has(word)? || deadline.is_over() {
            continue;
        }
        warnings.push(Warning::Missing {
            word: word.lowered.clone(),
            field: word.metadata.map(name_of),
            instead: word.instead(lookups, deadline)?,
        });
    }
    if warnings.is_empty() && !unmarked.is_empty() {
        warnings.push(Warning::WithoutMarks { words: unmarked });
    }
    let mut excluded = Vec::new();
    each_excluded(&parsed.tree, &mut excluded);
    let mut left_out = 0;
    for (one, other) in excluded {
        if left_out == MOST || deadline.is_over() {
            break;
        }
        if let (Some(one), Some(other)) = (word_of(one), word_of(other))
            && archive.is_left_out(&one, &other)?
        {
            left_out += 1;
            warnings.push(Warning::LeftOutWith {
                word: one.lowered,
                excluded: other.lowered,
            });
        }
    }
    Ok(warnings)
}

/// Looks up what an archive has.
struct Known<'a> {
    words: &'a KnownWords,
    lookups: &'a Lookups,
    inflections: Inflections,
    /// Whether any word of the query is typed with diacritics that distinguish it.
    has_tones: bool,
}

impl Known<'_> {
    /// Whether a word was looked for as one without diacritics, while some text has its letters, with or without diacritics.
    fn is_unmarked(&self, word: &Word) -> tantivy::Result<bool> {
        let marks_count = self.has_tones && word.metadata.is_none();
        Ok(marks_count
            && with_level_tone(&word.lowered).is_some()
            && self.lookups.is_in_texts(&word.term)?)
    }

    /// Whether the archive has a word in the texts where it is looked for.
    fn has(&mut self, word: &Word) -> tantivy::Result<bool> {
        let Self {
            lookups, has_tones, ..
        } = self;
        if let Some(surface) = word.metadata {
            let field = surface.field(lookups.reader().fields());
            return Ok(lookups.living(field, &word.term)? > 0);
        }
        if !word.pairs.is_empty() {
            let mut pairs = word.pairs.iter();
            return pairs.try_fold(true, |all, pair| {
                lookups.is_in_texts(pair).map(|is| all && is)
            });
        }
        let is_distinguished = *has_tones && is_distinguished_by_marks(&word.lowered);
        if word.is_quoted && !is_distinguished {
            let is_there = lookups.is_in_texts(&word.term)?;
            return Ok(is_there || self.inflected(word)?.hyphenated().next().is_some());
        }
        let inflected = self.inflected(word)?;
        for terms in &inflected.terms {
            for (place, term) in terms.words().iter().enumerate() {
                if self.is_in_texts_of(term, terms.within(place))? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    fn inflected(&mut self, word: &Word) -> tantivy::Result<Arc<Inflected>> {
        let Self {
            words,
            lookups,
            inflections,
            has_tones,
        } = self;
        let lowered = among_tones(&word.lowered, *has_tones);
        words.word(&lowered, &word.term, lookups, inflections)
    }

    /// Whether an article of one of `stemmers` has `term` in its title, headings or body.
    fn is_in_texts_of(&self, term: &str, stemmers: StemmerSet) -> tantivy::Result<bool> {
        let (lookups, reader) = (self.lookups, self.lookups.reader());
        for text in reader.fields().texts() {
            let infos = lookups.text(text.surface, term)?;
            for segment in reader.segment_readers() {
                let Some(info) = infos.in_segment(segment) else {
                    continue;
                };
                let stemmed = reader.stemmed(segment)?;
                let is_one =
                    |document| !segment.is_deleted(document) && stemmed.is_of(document, stemmers);
                let index = segment.inverted_index(text.surface)?;
                let option = IndexRecordOption::Basic;
                let mut postings = index.read_postings_from_terminfo(info, option)?;
                while postings.doc() != TERMINATED && !is_one(postings.doc()) {
                    postings.advance();
                }
                if postings.doc() != TERMINATED {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Whether all forms of `one` that the archive has are forms of `other`.
    fn is_left_out(&mut self, one: &Word, other: &Word) -> tantivy::Result<bool> {
        let (kept, left_out) = (self.inflected(one)?, self.inflected(other)?);
        let left_out: Vec<&String> = left_out.forms().collect();
        let is_all = kept.forms().all(|form| left_out.contains(&form));
        Ok(is_all && kept.forms().next().is_some())
    }
}

/// Collects pairs of a required word and a word excluded beside it.
fn each_excluded<'t>(node: &'t Node, found: &mut Vec<(&'t str, &'t str)>) {
    let Node::Boolean(Boolean {
        must,
        should,
        must_not,
    }) = node
    else {
        return;
    };
    let text = |node: &'t Node| match node {
        Node::Leaf {
            field: None,
            leaf: Leaf::Word(text),
            ..
        } => Some(text.as_str()),
        _ => None,
    };
    for one in must.iter().filter_map(text) {
        for pair in must_not.iter().filter_map(text).map(|other| (one, other)) {
            if found.len() < MOST_PAIRS && !found.contains(&pair) {
                found.push(pair);
            }
        }
    }
    for node in must.iter().chain(should) {
        each_excluded(node, found);
    }
}

/// The words of `tree` that an article must have, or must have one of, and the warnings about those that look like something else.
fn collect(tree: &Node) -> (Vec<Word>, Vec<Warning>) {
    let (mut words, mut warnings) = (Vec::new(), Vec::new());
    tree.each_wanted(&mut |field, leaf| {
        let (text, is_quoted) = match leaf {
            Leaf::Word(text) => (text, false),
            Leaf::Phrase { words: text, .. } | Leaf::Exact { words: text, .. } => (text, true),
            _ => return,
        };
        let Some(surfaces) = surfaces_of(field) else {
            return;
        };
        let metadata = surfaces.iter().find(|_| !surfaces.are_texts());
        if metadata.is_none() && warnings.len() < MOST {
            warnings.extend(text.split_whitespace().find_map(instead_of_text));
        }
        text.split_whitespace()
            .filter(|text| !is_quoted || !text.contains(['*', '?']))
            .for_each(|text| add(text, metadata, is_quoted, &mut words));
    });
    (words, warnings)
}

/// The warning for a day or a web address that is looked for in texts; `None` for other words.
fn instead_of_text(word: &str) -> Option<Warning> {
    if word.contains("://") || word.starts_with("www.") {
        let address = word.to_owned();
        return Some(Warning::AddressInTexts { address });
    }
    let numbers = || word.split(['-', '/', '.']);
    let lengths: Vec<usize> = numbers().map(str::len).collect();
    let is_day = matches!(lengths[..], [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4]);
    if !is_day || !numbers().all(is_number) {
        return None;
    }
    Some(Warning::DayInTexts {
        text: word.to_owned(),
        is_date: Period::parse(word).is_some(),
    })
}

/// The word that `text` consists of; `None` if it is not exactly one. A run of characters of a script that is searched by characters
/// counts as one.
fn word_of(text: &str) -> Option<Word> {
    let (mut found, mut tokens, mut pairs) = (None, 0, Vec::new());
    let mut buffer = String::new();
    Scanner::default().scan(text, 0, &mut |token| {
        tokens += 1;
        match token.kind {
            Kind::Gram => pairs.push(token.term.to_owned()),
            kind => {
                found = (kind == Kind::Word).then(|| {
                    let written = token.written(text, &mut buffer).unwrap_or(token.term);
                    Word::new(asked(token.term, token.lowered, written), token.term)
                });
            }
        }
    });
    // The last token is the single last character of the run, which is also in the bigram before it.
    if tokens > 1 && pairs.len() == tokens {
        pairs.pop();
        return Some(Word {
            pairs,
            ..Word::new(text, text)
        });
    }
    found.filter(|_| tokens == 1)
}

/// Adds the word that `text` consists of, or else the parts of a compound, to `words`.
fn add(text: &str, metadata: Option<Surface>, is_quoted: bool, words: &mut Vec<Word>) {
    let (mut found, mut is_quoted) = (Vec::from_iter(word_of(text)), is_quoted);
    if found.is_empty() && metadata.is_none() {
        // Parts of a compound are looked for as written.
        (found, is_quoted) = (parts_of(text), true);
    }
    for word in found {
        let word = Word {
            metadata,
            is_quoted,
            ..word
        };
        let mut known = words.iter();
        let is_known = known.any(|known| (known.metadata, &known.term) == (metadata, &word.term));
        if words.len() < MOST && !is_known {
            words.push(word);
        }
    }
}

/// The parts of a compound (`Goering-Eckardt`).
fn parts_of(text: &str) -> Vec<Word> {
    let mut parts = Vec::new();
    Scanner::default().scan(text, 0, &mut |token| {
        if token.kind == Kind::Word {
            parts.push(Word::new(token.lowered, token.term));
        }
    });
    parts
}

impl Word {
    /// A word that is looked for in texts, with its inflections.
    fn new(lowered: &str, term: &str) -> Self {
        Self {
            metadata: None,
            is_quoted: false,
            lowered: lowered.to_owned(),
            term: term.to_owned(),
            pairs: Vec::new(),
        }
    }

    /// What may be meant instead: the same letters with other accents; otherwise the most frequent word that is one edit away, or two
    /// if the word is long; in a field other than texts, also a longer word with the same start.
    fn instead(&self, lookups: &Lookups, deadline: &Deadline) -> Result<Option<Instead>, Error> {
        let reader = lookups.reader();
        if !self.pairs.is_empty() {
            let is_han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
            let is_japanese = reader.main_language().is_some_and(|(code, _)| code == "ja");
            let may_be_simplified = !is_japanese && self.term.contains(is_han);
            return Ok(may_be_simplified.then_some(Instead::OtherCharacters));
        }
        // Words that fold to the same letters may be different words.
        if self.metadata.is_none()
            && let Some(other) = accents::otherwise(&self.lowered, &self.term, lookups)?
            && other != self.lowered.to_lowercase()
        {
            return Ok(Some(Instead::OtherAccents(other)));
        }
        let edits = match self.term.chars().count() {
            ..SHORTEST => 0,
            SHORTEST..LONG => 1,
            _ => 2,
        };
        let fields = match self.metadata {
            Some(surface) => vec![surface.field(reader.fields())],
            None => reader.fields().texts().map(|text| text.surface).to_vec(),
        };
        let first = |pattern: Pattern| {
            let expansion = expand(reader, &pattern, &fields, 1, deadline)?;
            Ok::<_, Error>(expansion.and_then(|expansion| expansion.terms.words().first().cloned()))
        };
        for edits in 1..=edits {
            let alike = first(Pattern::Fuzzy(self.term.clone(), edits))?;
            if let Some(alike) = alike.filter(|alike| *alike != self.term) {
                return Ok(Some(Instead::Alike(alike)));
            }
        }
        if self.metadata.is_none() {
            return Ok(None);
        }
        let longer = first(Pattern::Wildcards(format!("{}{ANY_CHARACTERS}", self.term)))?;
        Ok(longer.map(Instead::Longer))
    }
}
