//! Recognizes numbers with signs in a pasted headline, before it is split into tokens.

use crate::syntax::chunk::is_number;
use crate::syntax::operator::is_called_operator;
use crate::syntax::token::{Kind, Token};

/// The least number of words in a pasted headline.
pub(super) const WORDS: usize = 6;

/// The least number of words in a query where a number with a sign and a per cent sign is an amount.
const WORDS_OF_PER_CENT: usize = 4;

/// The signs that may stand before a number.
pub(super) const SIGNS: [char; 5] = ['-', '−', '－', '+', '＋'];

/// What may directly follow a number with a sign. In `-5G` and `-737s` the sign excludes a name.
const UNITS: [&str; 8] = ["", "%", "C", "F", "pc", "°", "°C", "°F"];

/// Returns a function that decides, for the rest of a query from a sign on, whether the sign belongs to a number and is not syntax.
/// `None` if no sign does, as the query is no headline: it has few words, signs before other words, or a word that is spelled like an
/// operator. In short queries only percentages have signs; in those with more words and a capital among them, other amounts do, too.
/// Other syntax is not checked here but in the query's tokens ([`are_text`]).
pub(super) fn signed_figures(query: &str) -> Option<fn(&str) -> bool> {
    let (mut words, mut signed) = (0, 0);
    let is_plain = |word: &str| {
        let bare = word.trim_start_matches(SIGNS);
        let is_signed = bare.len() < word.len() && !bare.is_empty();
        words += 1;
        signed += usize::from(is_signed);
        (!is_signed || begins_with_digit(bare)) && !is_called_operator(word)
    };
    if !query.split_whitespace().all(is_plain) || signed == 0 || words < WORDS_OF_PER_CENT {
        return None;
    }
    match words >= WORDS && query.contains(char::is_uppercase) {
        true => Some(is_signed_figure),
        false => Some(is_signed_per_cent),
    }
}

/// Whether all tokens are plain words or the signs before them.
pub(super) fn are_text(tokens: &[Token]) -> bool {
    let is_text = |token: &Token| matches!(token.kind, Kind::Word(_) | Kind::Minus | Kind::Plus);
    tokens.iter().all(is_text)
}

/// Whether the signs at the start of `rest`, in a pasted headline (`Shares fall -0.3% as..`), belong to a number rather than exclude or
/// require it. A sign before a year, or before a whole number at the end, may be meant as syntax.
fn is_signed_figure(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let word = words.next().unwrap_or_default().trim_start_matches(SIGNS);
    let figure = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '…']);
    let unit = figure.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let next = words.next();
    let is_amount =
        figure.contains(['%', '°', '.']) || next.is_some_and(|next| next.starts_with('%'));
    let is_year = is_number(figure) && figure.len() == 4;
    begins_with_digit(figure) && UNITS.contains(&unit) && (is_amount || next.is_some() && !is_year)
}

/// The same for percentages only (`Gold -1% as oil holds`).
fn is_signed_per_cent(rest: &str) -> bool {
    let of_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let figure = rest.trim_start_matches(SIGNS);
    let behind = figure.trim_start_matches(of_figure).trim_start();
    begins_with_digit(figure) && behind.starts_with('%') && is_signed_figure(rest)
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
#[path = "pasted_tests.rs"]
mod tests;
