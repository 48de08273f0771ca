//! Warnings about parts of a query that may have been meant in another way than they are read.

use newshound_index::analysis::is_of_cells;

use super::{Kind, Lexer, Token};
use crate::Warning;
use crate::syntax::chunk::{chunk as next_chunk, is_number, is_quote, split_suffixes};
use crate::syntax::operator::{CONNECTIVES, DISTANCES, is_proximity};
use crate::syntax::pasted::SIGNS;
use crate::syntax::sign::{is_sign, joins_words};
use crate::syntax::tree::Field;

impl Lexer<'_, '_> {
    /// Whether the next token is the value of a field that does not hold text.
    pub(super) fn is_value(&self) -> bool {
        let field = self.found.last().map(|token| &token.kind);
        matches!(field, Some(Kind::Field(name)) if !is_of_text(name))
    }

    /// Warns of signs and points in `text` that are not searched, and of numbers joined by marks.
    pub(super) fn warn_of_signs(&mut self, text: &str) {
        if self.is_value() {
            return;
        }
        let (has_word, has_sign) = (text.contains(char::is_alphanumeric), text.contains(is_sign));
        if !has_word && (has_sign || text.contains(is_of_cells)) {
            let text = text.to_owned();
            self.warnings.push(Warning::SignsAlone { text });
        }
        let is_within = |(at, _): (usize, &str)| {
            text[..at].ends_with(char::is_alphanumeric)
                && text[at + 1..].starts_with(char::is_alphanumeric)
        };
        if has_word && !text.contains("://") && (has_sign || text.match_indices('!').any(is_within))
        {
            let text = text.to_owned();
            self.warnings.push(Warning::SignsLeftOut { text });
        }
        let digits = |c: char| c.is_ascii_digit();
        for word in text.split_whitespace() {
            let number = word.trim_start_matches(['-', '−']);
            let has_sign = number.len() < word.len();
            let has_point = number
                .strip_prefix('.')
                .is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
            let text = || word.to_owned();
            match (
                has_sign && (has_point || number.starts_with(digits)),
                has_point,
            ) {
                (true, _) => self.warnings.push(Warning::SignsLeftOut { text: text() }),
                (_, true) => self.warnings.push(Warning::PointLeftOut { text: text() }),
                _ => {}
            }
        }
        let parts: Vec<&str> = text.split(['-', '–', '/', ':']).collect();
        let is_number = |part: &&str| !part.is_empty() && part.chars().all(digits);
        if parts.len() > 1 && parts.iter().all(is_number) {
            let text = text.to_owned();
            self.warnings.push(Warning::NumbersSideBySide { text });
        }
    }

    /// Skips the signs before a number, and warns of it unless other signs in the number cause the same warning.
    pub(super) fn leave_signs(&mut self, chunk: &str) {
        let figure = chunk.trim_start_matches(SIGNS);
        self.at += chunk.len() - figure.len();
        if !figure.contains(is_sign) {
            let text = chunk.to_owned();
            self.warnings.push(Warning::SignsLeftOut { text });
        }
    }

    /// Warns of marks in a word that are read as punctuation, or that join it to the next word.
    pub(super) fn warn_of_marks(&mut self, chunk: &str) {
        self.warn_of_dash(chunk);
        let is_joined = !chunk.contains("://") && joins_words(split_suffixes(chunk).0);
        // Between characters of a script without spaces, an operator joins as well.
        let joins = |operator: &str| {
            chunk.match_indices(operator).any(|(at, operator)| {
                chunk[..at].ends_with(is_of_cells)
                    && chunk[at + operator.len()..].starts_with(is_of_cells)
            })
        };
        let has_operator = CONNECTIVES.into_iter().any(joins);
        if (is_joined || has_operator) && !self.is_value() {
            let text = chunk.to_owned();
            self.warnings.push(Warning::ReadAsPhrase { text });
        }
        if let Some(number) = chunk.strip_prefix('~')
            && is_number(number)
        {
            let number = number.to_owned();
            self.warnings.push(Warning::TildeBeforeNumber { number });
        }
        if !self.is_value() {
            self.warn_of_range(chunk);
        }
        if matches!(
            self.found.last(),
            Some(Token {
                kind: Kind::Exact,
                ..
            })
        ) {
            self.warn_of_possessive(chunk);
        }
        self.warn_of_points(chunk);
        self.warn_of_stars(chunk);
        self.warn_of_backticks(chunk);
        self.warn_of_decade(chunk);
    }

    /// Warns of a dash that does not exclude the word behind it. One that stands alone may be meant so in a query of few words, but not
    /// in a headline.
    fn warn_of_dash(&mut self, chunk: &str) {
        const FEW: usize = 3;
        if self.query[..self.at].ends_with(is_quote) {
            // The dash separates a quotation from what follows: `“Yes”—no`.
            return;
        }
        let bare = chunk.trim_start_matches(['–', '—']);
        let bare = bare.strip_prefix("--").unwrap_or(bare);
        let is_alone = matches!(chunk, "-" | "--");
        let (text, word) = match is_alone && self.query.split_whitespace().count() <= FEW {
            true => {
                let word = next_chunk(self.rest()[chunk.len()..].trim_start());
                (format!("{chunk} {word}"), word)
            }
            false => (chunk.to_owned(), bare),
        };
        if word.len() < text.len() && word.starts_with(char::is_alphanumeric) {
            self.warnings.push(Warning::DashIsPunctuation {
                text,
                word: word.to_owned(),
            });
        }
    }

    /// Warns of points between two numbers, which do not make a range.
    pub(super) fn warn_of_range(&mut self, word: &str) {
        let ends = word.split_once("..");
        if ends.is_some_and(|(from, to)| is_number(from) && is_number(to)) {
            let text = word.to_owned();
            self.warnings.push(Warning::RangeIsWords { text });
        }
    }

    /// Warns of a possessive at the end of an exact phrase: the index has it without its ending.
    pub(super) fn warn_of_possessive(&mut self, words: &str) {
        let word = words.split_whitespace().next_back().unwrap_or_default();
        let bare = ["'s", "’s", "'S", "’S"]
            .iter()
            .find_map(|end| word.strip_suffix(end));
        if let Some(bare) = bare.filter(|bare| bare.ends_with(char::is_alphabetic)) {
            let word = bare.to_owned();
            self.warnings.push(Warning::PossessiveLeftOut { word });
        }
    }

    /// Warns of a possessive of a year that may be meant as a decade (`1990's`).
    fn warn_of_decade(&mut self, word: &str) {
        let year = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        if let Some(year) = year.filter(|year| is_number(year) && year.ends_with('0'))
            && matches!(year.len(), 2 | 4)
        {
            let year = year.to_owned();
            self.warnings.push(Warning::DecadeIsYear { year });
        }
    }

    /// Warns of parts of a quoted text that look like syntax but are read as text.
    pub(super) fn warn_within_quotes(&mut self, words: &str) {
        let is_fuzzy = |word: &&str| {
            word.trim_end_matches(|c: char| c.is_ascii_digit())
                .strip_suffix('~')
                .is_some_and(|word| word.ends_with(char::is_alphanumeric))
        };
        if let Some(word) = words.split_whitespace().find(is_fuzzy) {
            let word = word.to_owned();
            self.warnings.push(Warning::TildeWithinQuotes { word });
        }
        let is_operator = |word: &str| {
            let is_distance = || word.contains('/') && is_proximity(word, self.dialect);
            CONNECTIVES.contains(&word) || DISTANCES.contains(&word) || is_distance()
        };
        // In a text all in capitals these are ordinary words, and at either end they join nothing.
        let pieces: Vec<&str> = words.split_whitespace().collect();
        let inner = pieces.get(1..pieces.len().saturating_sub(1));
        let inner = inner.unwrap_or_default();
        if words.contains(char::is_lowercase)
            && let Some(operator) = inner.iter().find(|word| is_operator(word))
        {
            let operator = (*operator).to_owned();
            self.warnings
                .push(Warning::OperatorWithinQuotes { operator });
        }
        for word in words.split_whitespace() {
            self.warn_of_decade(word);
            self.warn_of_stars(word);
        }
        self.warn_of_quoted_question_marks(&pieces);
        self.warn_of_possessive(words);
        let is_ellipsis = |word: &str| {
            let points = word.trim_matches(['[', ']', '(', ')']);
            points == "…" || points.len() > 2 && points.bytes().all(|byte| byte == b'.')
        };
        if inner.iter().any(|word| is_ellipsis(word)) {
            self.warnings.push(Warning::EllipsisLeftOut);
        }
    }

    /// Warns of question marks behind quoted words that may be meant as wildcards: several in a row, or a single one where no sentence
    /// ends, as the next word has no capital.
    fn warn_of_quoted_question_marks(&mut self, words: &[&str]) {
        for (at, word) in words.iter().enumerate() {
            let stem = word.trim_end_matches('?');
            let next = words.get(at + 1);
            let goes_on = next.is_some_and(|next| next.starts_with(char::is_lowercase));
            let asks = match word.len() - stem.len() {
                0 => false,
                1 => goes_on,
                _ => true,
            };
            if asks && stem.ends_with(|c: char| c.is_alphanumeric() && !is_of_cells(c)) {
                self.warn_of_question_mark(word);
            }
        }
    }

    /// Warns of stars between single capital letters (`M*A*S*H`), which are read as a pattern and not as a title.
    pub(super) fn warn_of_stars(&mut self, word: &str) {
        let letters = word.split('*');
        let is_letter =
            |part: &str| part.len() == 1 && part.bytes().all(|b| b.is_ascii_uppercase());
        if letters.clone().count() > 2 && letters.clone().all(is_letter) {
            let word = word.to_owned();
            self.warnings.push(Warning::StarsArePattern { word });
        }
    }

    /// Warns of an exclamation mark behind a word: it does not stand for any ending, as it does in Nexis.
    pub(super) fn warn_of_exclamation_mark(&mut self, word: &str) {
        if let Some(stem) = word.strip_suffix('!')
            && stem.ends_with(char::is_alphanumeric)
        {
            let word = word.to_owned();
            self.warnings.push(Warning::ExclamationMarkBehind { word });
        }
    }

    /// Warns of backticks before a word, which wire services and old pages use as quotes and which are no quotes here.
    pub(super) fn warn_of_backticks(&mut self, chunk: &str) {
        if let Some(word) = chunk.strip_prefix("``").or_else(|| chunk.strip_prefix('`'))
            && word.starts_with(char::is_alphanumeric)
        {
            let word = word.to_owned();
            self.warnings.push(Warning::BacktickIsPunctuation { word });
        }
    }

    /// Warns of points in a word with a `*`, which split it into words.
    pub(super) fn warn_of_points(&mut self, word: &str) {
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let is_within = |(at, point): (usize, &str)| {
            is_letter(word[..at].chars().next_back())
                && is_letter(word[at + point.len()..].chars().next())
        };
        if word.contains('*') && !word.contains("://") && word.match_indices('.').any(is_within) {
            let word = word.to_owned();
            self.warnings.push(Warning::PointsPartWord { word });
        }
    }

    /// Warns of a bracket directly behind a word, as it may be part of that word: `501(c)(3)`.
    pub(super) fn warn_of_bracket(&mut self, bracket: char) {
        // For `501(c)(3)` only the first bracket is behind a word, so there is one warning.
        if let Some(before) = self.found.last()
            && before
                .word()
                .is_some_and(|word| word.contains(char::is_alphanumeric))
            && before.at.end == self.at
        {
            let word = self.query[before.at.clone()].to_owned();
            self.warnings.push(Warning::BracketGroups { bracket, word });
        }
    }

    pub(super) fn warn_of_question_mark(&mut self, word: &str) {
        let word = word.to_owned();
        self.warnings.push(Warning::QuestionMark { word });
    }
}

/// Whether the field with this name holds words of the article.
fn is_of_text(name: &str) -> bool {
    matches!(
        Field::named(name),
        Some(
            Field::Title
                | Field::Heading
                | Field::Body
                | Field::Lead(_)
                | Field::Byline
                | Field::Section
                | Field::Source
        )
    )
}
