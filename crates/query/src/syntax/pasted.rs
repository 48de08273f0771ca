//! What of a pasted headline is told before it is cut into tokens.

use crate::syntax::chunk::is_number;
use crate::syntax::operator::is_called_operator;

/// Words of a pasted headline at least.
pub(super) const WORDS: usize = 6;

const SIGNS: [char; 5] = ['-', '−', '－', '+', '＋'];

/// Whether a query reads as a pasted headline with figures that may have signs: so many words or more, a capital among them, and no other syntax.
pub(super) fn is_pasted(query: &str) -> bool {
    const OF_SYNTAX: [char; 8] = ['"', '(', ')', '*', '~', '^', '|', '='];
    let is_plain = |word: &str| {
        let bare = word.trim_start_matches(SIGNS);
        let is_signed = bare.len() < word.len() && !bare.is_empty();
        (!is_signed || begins_with_digit(bare))
            && !is_called_operator(word)
            && !word.contains(OF_SYNTAX)
            && !word.trim_end_matches(':').contains(':')
    };
    query.contains(char::is_uppercase)
        && query.split_whitespace().count() >= WORDS
        && query.split_whitespace().all(is_plain)
}

/// Whether the sign at the start of `rest` is that of a figure, where a headline was pasted (`Shares fall -0.3% as..`), and neither leaves it out
/// nor asks for it. A year, and a whole number at the end, may be left out.
pub(super) fn is_signed_figure(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let figure = words.next().unwrap_or_default().trim_start_matches(SIGNS);
    let next = words.next();
    let is_amount = figure.contains(['%', '.']) || next.is_some_and(|next| next.starts_with('%'));
    let is_year = is_number(figure) && figure.len() == 4;
    begins_with_digit(figure) && (is_amount || next.is_some() && !is_year)
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}
