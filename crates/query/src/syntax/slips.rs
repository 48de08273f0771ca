//! Operators with a slip in them: marks around them, or another than the slash that they have.
//!
//! AND, OR and NOT beside a mark may be a part of a word (`OR-based`), so that is told; a distance is no word, and is refused with how it is
//! written.

use crate::Warning;
use crate::syntax::chunk::{is_number, narrow};
use crate::syntax::dialect::Dialect;
use crate::syntax::operator::{CONNECTIVES, DISTANCES, is_proximity, own_distance};
use crate::syntax::token::{Kind, Token};

/// What a word is if marks within and around it are a slip.
pub(crate) enum Slip {
    /// An operator of distance, or of a shared unit, as it is written.
    Distance(String),
    /// What may be one, or a word (`near-5`).
    Word,
}

/// Which operator of distance `chunk` is, but for its marks.
pub(crate) fn slip(chunk: &str, dialect: Dialect) -> Option<Slip> {
    let narrow: String = chunk.chars().map(narrow).collect();
    if narrow.contains("://") || narrow.contains(['*', '?', '~', '^']) {
        return None;
    }
    let is_mark = |c: char| !c.is_alphanumeric();
    let bare = narrow.trim_matches(is_mark);
    let is_operator = |text: &str| text != narrow && is_proximity(text, dialect);
    if bare.contains(['/', '\\']) || bare.ends_with(|c: char| c.is_ascii_digit()) {
        let parts = bare.split_once(is_mark);
        let number = parts.map(|(_, rest)| rest.trim_start_matches(is_mark));
        if let (Some((name, _)), Some(number)) = (parts, number.filter(|number| is_number(number)))
        {
            let marks = &bare[name.len()..bare.len() - number.len()];
            let slashed = format!("{name}/{number}");
            if marks.contains(['/', '\\']) && is_operator(&slashed) {
                return Some(Slip::Distance(slashed));
            }
            return match own_distance(name) {
                Some(_) if marks == "/" => None,
                Some(own) if own == name => Some(Slip::Distance(slashed)),
                own => own.map(|_| Slip::Word),
            };
        }
        if is_operator(bare) {
            return Some(Slip::Distance(bare.to_owned()));
        }
    }
    let before = &narrow[..narrow.len() - narrow.trim_start_matches(is_mark).len()];
    let slashed = format!("/{bare}");
    if before.ends_with('/') && is_operator(&slashed) {
        return Some(Slip::Distance(slashed));
    }
    let is_named = match narrow.starts_with('<') && narrow.ends_with('>') {
        true => own_distance(bare).is_some(),
        false => bare.len() < narrow.len() && DISTANCES.contains(&bare),
    };
    is_named.then_some(Slip::Word)
}

/// Says which words have an operator beside a mark (`NOT-trade`, `[AND]`), where something stands on the sides that it joins.
pub(crate) fn warn(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    for (at, token) in tokens.iter().enumerate() {
        let (Kind::Word(word) | Kind::Wildcard(word)) = &token.kind else {
            continue;
        };
        let is_value = at.checked_sub(1).is_some_and(|before| {
            matches!(tokens[before].kind, Kind::Field(_) | Kind::Exact)
                && tokens[before].at.end == token.at.start
        });
        let is_told = |told: &Warning| matches!(told, Warning::OperatorOfOtherLanguage { word: told, .. } if told == word);
        if is_value || word.contains("://") || warnings.iter().any(is_told) {
            continue;
        }
        let is_first = query[..token.at.start].trim().is_empty();
        let is_last = query[token.at.end..].trim().is_empty();
        if let Some(operator) = connective_beside(word, is_first, is_last) {
            let word = word.clone();
            warnings.push(Warning::OperatorOfOtherLanguage { word, operator });
        }
    }
}

/// The operator beside a mark that is a part of `word`, which may be the first or the last of a query.
fn connective_beside(word: &str, is_first: bool, is_last: bool) -> Option<&'static str> {
    const WITHIN: [char; 2] = ['\'', '’'];
    let narrow: String = word.chars().map(narrow).collect();
    let is_mark = |c: char| !c.is_alphanumeric() && !WITHIN.contains(&c);
    let mut parts = narrow.split(is_mark).peekable();
    let mut has_before = !is_first;
    if narrow.chars().all(char::is_alphanumeric) {
        return None;
    }
    while let Some(part) = parts.next() {
        let has_behind = !is_last || parts.clone().any(|part| !part.is_empty());
        let mut connectives = CONNECTIVES.into_iter();
        let found = connectives.find(|name| *name == part.trim_matches(WITHIN));
        if let Some(operator) = found
            && has_behind
            && (has_before || operator == "NOT")
        {
            return Some(operator);
        }
        has_before |= !part.is_empty();
    }
    None
}

#[cfg(test)]
#[path = "slips_tests.rs"]
mod tests;
