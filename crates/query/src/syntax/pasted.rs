//! What of a pasted headline is told before it is cut into tokens.

use crate::syntax::chunk::is_number;
use crate::syntax::operator::is_called_operator;
use crate::syntax::token::{Kind, Token};

/// Words of a pasted headline at least.
pub(super) const WORDS: usize = 6;

/// Words at least where a figure with a sign is an amount if it is per cent.
const WORDS_OF_PER_CENT: usize = 4;

/// What a figure may have before it.
pub(super) const SIGNS: [char; 5] = ['-', '−', '－', '+', '＋'];

/// What may stand right behind a figure that has a sign; `-5G` and `-737s` leave a name out.
const UNITS: [&str; 8] = ["", "%", "C", "F", "pc", "°", "°C", "°F"];

/// What decides of the rest of a query, from a sign onward, whether that is the sign of a figure and no syntax. `None` where no sign is: the
/// query is no headline, as it has few words, signs before other words, or a word that is spelled like an operator. In a short one only per
/// cents have signs; in one with more words and a capital among them other amounts have, too. Whether it has other syntax is for its tokens
/// to show ([`are_text`]).
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

/// Whether tokens are the words of a headline, but for what is left out or asked for.
pub(super) fn are_text(tokens: &[Token]) -> bool {
    let is_text = |token: &Token| matches!(token.kind, Kind::Word(_) | Kind::Minus | Kind::Plus);
    tokens.iter().all(is_text)
}

/// Whether the signs at the start of `rest` are those of a figure, where a headline was pasted (`Shares fall -0.3% as..`), and neither leave it
/// out nor ask for it. A year, and a whole number at the end, may be left out.
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

/// The same of per cents alone (`Gold -1% as oil holds`).
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
