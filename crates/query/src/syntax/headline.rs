//! Recognizes queries in capitals, such as headlines, in which letter case tells nothing.

use newshound_index::analysis::is_of_cells;

use crate::Warning;
use crate::surface::Surfaces;
use crate::syntax::chunk::is_in_capitals;
use crate::syntax::operator::{CONNECTIVES, is_called_operator};
use crate::syntax::pasted::WORDS;
use crate::syntax::token::{Kind, Token};
use crate::syntax::tree::{Field, surfaces_of};

/// Recognizes a headline in capitals: side-by-side words without other syntax. Reads its AND, OR and NOT as words, with a warning, and
/// warns of a dash that excludes a word. Returns whether the query is such a headline.
pub(crate) fn read_capitals(
    query: &str,
    tokens: &mut [Token],
    warnings: &mut Vec<Warning>,
) -> bool {
    const SIDE_BY_SIDE: usize = 2;
    let is_operator = |kind: &Kind| matches!(kind, Kind::And | Kind::Or | Kind::Not);
    let is_text = |kind: &Kind| {
        let others = matches!(
            kind,
            Kind::Word(_) | Kind::Quoted(_) | Kind::Open | Kind::Close | Kind::Minus
        );
        others || is_operator(kind)
    };
    let is_word = |token: &Token| token.word().is_some();
    let pairs = tokens.windows(2);
    let side_by_side = pairs.filter(|pair| pair.iter().all(is_word)).count();
    let mut operators: Vec<&str> = tokens
        .iter()
        .filter(|token| is_operator(&token.kind))
        .map(|token| &query[token.at.clone()])
        .filter(|name| name.chars().all(char::is_alphabetic))
        .collect();
    operators.sort_unstable();
    operators.dedup();
    let all_text = tokens.iter().all(|token| is_text(&token.kind));
    if !is_in_capitals(query) || side_by_side < SIDE_BY_SIDE || !all_text {
        return false;
    }
    for pair in tokens.windows(2) {
        if let [minus, word] = pair
            && minus.kind == Kind::Minus
            && is_word(word)
        {
            let word = query[word.at.clone()].to_owned();
            warnings.push(Warning::DashLeavesOut { word });
        }
    }
    // AND between words means the same as no operator.
    if operators.is_empty() || operators == ["AND"] {
        return true;
    }
    warnings.push(Warning::OperatorsAreWords {
        operators: operators.iter().copied().map(str::to_owned).collect(),
    });
    for token in tokens {
        let name = &query[token.at.clone()];
        if is_operator(&token.kind) && operators.contains(&name) {
            token.kind = Kind::Word(name.into());
        }
    }
    true
}

/// Whether a query is in capitals. That is so with at least three words, no lower-case letter and no operator (`AIDS OR HIV` has one,
/// as no headline does). It is also so with two words if one is longer than an acronym (`THERESA MAY`), and if most words are in
/// capitals, as in some headlines (`SPEED LIMIT RAISED to 65 from 55`). Conditions on days, languages and the like are ignored.
pub(crate) fn all_capitals(tokens: &[Token]) -> bool {
    /// The length of the longest acronym, in letters.
    const ACRONYM: usize = 5;
    /// If this many longer words are in capitals, they are not acronyms among ordinary words.
    const LONG: usize = 3;
    let Some(texts) = texts(tokens) else {
        return false;
    };
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    let is_long = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > ACRONYM;
    let (mut capitals, mut long, mut lower) = (0, 0, 0);
    for word in words {
        if word.contains(char::is_lowercase) {
            lower += 1;
        } else if word.contains(char::is_uppercase) {
            capitals += 1;
            long += usize::from(is_long(word));
        }
    }
    match lower {
        0 => capitals > 2 || capitals == 2 && long > 0,
        lower => long >= LONG && capitals >= 2 * lower,
    }
}

/// Removes the warnings about marks in a pasted headline, which are not meant as syntax. A pasted headline has at least [`WORDS`] words
/// with a capital among them, or is a line in a script without spaces; it has no other syntax, and no word that is spelled like an
/// operator in any letter case.
pub(crate) fn forget_marks(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    const CELLS: usize = 10;
    let is_text = |token: &Token| token.word().is_some_and(|word| !is_called_operator(word));
    let cells = query.chars().filter(|&c| is_of_cells(c)).count();
    let is_long = tokens.len() >= WORDS && query.contains(char::is_uppercase);
    // An exclamation mark behind another word than the last may stand for an ending.
    let end = query.trim_end_matches(['?', '？', ' ']);
    let is_within = |warning: &Warning| matches!(warning, Warning::ExclamationMarkBehind { word } if !end.ends_with(word));
    let is_headline = (is_long || cells >= CELLS) && tokens.iter().all(is_text);
    if !is_headline || warnings.iter().any(is_within) {
        return;
    }
    let words = tokens.iter().filter_map(Token::word);
    let opened = words.filter(|word| word.starts_with(['\'', '‘'])).count();
    let joins = |text: &str| {
        let has_operator = CONNECTIVES.iter().any(|name| text.contains(name));
        has_operator || text.contains(['/', '\\', '+', '=', '~', '／', '＋'])
    };
    warnings.retain(|warning| match warning {
        Warning::SingleQuotes => opened > 1,
        Warning::ReadAsPhrase { text } => joins(text),
        _ => !matches!(
            warning,
            Warning::SignsAlone { .. }
                | Warning::NumbersSideBySide { .. }
                | Warning::ExclamationMarkBehind { .. }
        ),
    });
}

/// The words and phrases of a query, without conditions on other fields; `None` if it has other syntax.
fn texts(tokens: &[Token]) -> Option<Vec<&str>> {
    let mut texts = Vec::new();
    let mut tokens = tokens.iter().peekable();
    let mut joined = false;
    while let Some(token) = tokens.next() {
        match &token.kind {
            Kind::Word(text) | Kind::Wildcard(text) | Kind::Quoted(text) if !joined => {
                texts.push(text.as_str());
            }
            // Allowed only before a condition on a field.
            Kind::And | Kind::Not | Kind::Plus | Kind::Minus if !joined => joined = true,
            Kind::Not | Kind::Minus => {}
            Kind::Field(name) => {
                let field = Field::named(name);
                let is_text = surfaces_of(field)
                    .is_some_and(|surfaces| !surfaces.and(Surfaces::TEXTS).is_empty());
                if is_text || tokens.next_if(|value| value.kind != Kind::Open).is_none() {
                    return None;
                }
                joined = false;
            }
            _ => return None,
        }
    }
    (!joined).then_some(texts)
}
