//! What a query's words tell about how they were meant: headlines in capitals, words side by side.

use crate::syntax::tokens::{Kind, Token};

/// Reads AND, OR, NOT and minus signs of a query in capitals as the words of a pasted headline, if it is as long as one and
/// has no other syntax; in a shorter one tells that they were read as operators.
pub(crate) fn read_capitals(query: &str, tokens: &mut Vec<Token>, warnings: &mut Vec<String>) {
    const HEADLINE: usize = 5;
    let is_word = |token: &&Token| matches!(token.kind, Kind::Word(_));
    let is_operator =
        |token: &&Token| matches!(token.kind, Kind::And | Kind::Or | Kind::Not | Kind::Minus);
    let words = tokens.iter().filter(is_word).count();
    let operators: Vec<&str> = tokens
        .iter()
        .filter(is_operator)
        .map(|token| &query[token.at.clone()])
        .collect();
    // AND means nothing else than the words beside it.
    let telling = operators.iter().any(|operator| *operator != "AND");
    if !telling || words + operators.len() < tokens.len() || words < 2 {
        return;
    }
    let names = operators.join(", ");
    if words < HEADLINE {
        warnings.push(format!(
            "{names} was read as an operator; for the word write it in lower case"
        ));
        return;
    }
    warnings.push(format!(
        "in a headline in capitals {names} was read as a word; for the operator write a word in lower case"
    ));
    tokens.retain(|token| token.kind != Kind::Minus);
    for token in tokens {
        if matches!(token.kind, Kind::And | Kind::Or | Kind::Not) {
            token.kind = Kind::Word(query[token.at.clone()].into());
        }
    }
}

/// Whether two words stand side by side with nothing between them.
pub(crate) fn has_neighbours(tokens: &[Token]) -> bool {
    let words = |token: &Token| matches!(token.kind, Kind::Word(_) | Kind::Wildcard(_));
    tokens
        .windows(2)
        .any(|pair| words(&pair[0]) && words(&pair[1]))
}

/// Two or more words and not one lower-case letter among them.
pub(crate) fn all_capitals(tokens: &[Token]) -> bool {
    let texts = || {
        tokens.iter().filter_map(|token| match &token.kind {
            Kind::Word(text) | Kind::Wildcard(text) | Kind::Quoted(text) => Some(text.as_str()),
            _ => None,
        })
    };
    let words = texts()
        .flat_map(str::split_whitespace)
        .filter(|word| word.chars().any(char::is_uppercase))
        .count();
    words > 1 && !texts().any(|text| text.chars().any(char::is_lowercase))
}
