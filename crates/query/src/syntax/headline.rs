//! What a query's words tell about how they were meant: headlines in capitals, words side by side.

use crate::Warning;
use crate::surface::Surfaces;
use crate::syntax::tokens::{Kind, Token};
use crate::syntax::tree::{Field, surfaces_of};

/// Words a headline has at least.
const HEADLINE: usize = 5;

/// Whether `query` is as long as a headline and has no lower-case letter.
pub(crate) fn is_in_capitals(query: &str) -> bool {
    let cased = |word: &&str| word.contains(char::is_uppercase);
    !query.contains(char::is_lowercase)
        && query.split_whitespace().filter(cased).count() >= HEADLINE
}

/// Reads AND, OR and NOT of a headline in capitals as words, and tells so, as it does of a dash that leaves a word out; returns whether it is
/// a headline. A query is told from one by its other syntax, and by its words: where nearly all have an operator between them it is none.
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
    let is_word = |token: &Token| matches!(token.kind, Kind::Word(_));
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
    // AND among words means what they mean side by side.
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

/// Says how a name with `&` in it is found.
pub(crate) fn warn_of_ampersands(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    let is_name = |token: &Token| matches!(&token.kind, Kind::Word(word) if word.starts_with(char::is_uppercase));
    let is_sign = |token: &Token| matches!(&token.kind, Kind::Word(word) if word == "&");
    for three in tokens.windows(3) {
        if let [one, sign, other] = three
            && is_name(one)
            && is_sign(sign)
            && is_name(other)
        {
            let name = query[one.at.start..other.at.end].to_owned();
            warnings.push(Warning::NameIsWords { name });
        }
    }
}

/// Says which words of a short query are operators where they are written in capitals.
pub(crate) fn warn_of_lower_case(tokens: &[Token], warnings: &mut Vec<Warning>) {
    /// Longer queries are pasted headlines, which have such words.
    const SHORT: usize = 7;
    if tokens.len() > SHORT {
        return;
    }
    for name in ["or", "not", "and"] {
        let mut pairs = tokens.windows(2).enumerate();
        let found = pairs.find_map(|(at, pair)| {
            let Kind::Word(word) = &pair[0].kind else {
                return None;
            };
            let is_name = word.eq_ignore_ascii_case(name) && word.contains(char::is_lowercase);
            // Before an operator of distance it negates that, in any case.
            let may_be_meant = match name {
                "not" => !matches!(pair[1].kind, Kind::Proximity(_)),
                _ => at > 0,
            };
            (is_name && may_be_meant).then(|| word.clone())
        });
        warnings.extend(found.map(|word| Warning::OperatorInLowerCase { word }));
    }
    let inner = tokens.get(1..tokens.len().saturating_sub(1));
    let inner = inner.unwrap_or_default();
    for name in ["near", "adj", "within", "w/", "near/", "adj/"] {
        let is_name = |token: &Token| matches!(&token.kind, Kind::Word(word) if word.eq_ignore_ascii_case(name));
        if inner.iter().any(is_name) {
            let word = name.to_owned();
            warnings.push(Warning::DistanceIsMissing { word });
        }
    }
}

/// Says that the *but* of `ties BUT NOT trade` is a word that an article must have.
pub(crate) fn warn_of_but(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    for three in tokens.windows(3) {
        if let [_, but, not] = three
            && let Kind::Word(word) = &but.kind
            && word.eq_ignore_ascii_case("but")
            && not.kind == Kind::Not
            && query[not.at.clone()].eq_ignore_ascii_case("not")
        {
            let word = word.clone();
            warnings.push(Warning::WordBeforeNot { word });
        }
    }
}

/// Says which words in capitals are operators in other languages than the query's.
pub(crate) fn warn_of_other_operators(tokens: &[Token], warnings: &mut Vec<Warning>) {
    const OTHERS: [(&str, &[&str]); 3] = [
        ("AND", &["UND", "ET", "OCH", "OG", "VE", "И"]),
        ("OR", &["ODER", "OU", "ELLER", "VEYA", "ИЛИ", "LUB"]),
        (
            "NOT",
            &[
                "NICHT", "OHNE", "SAUF", "INTE", "IKKE", "NIET", "НЕ", "NIE", "DEĞIL",
            ],
        ),
    ];
    let inner = tokens.get(1..tokens.len().saturating_sub(1));
    for token in inner.unwrap_or_default() {
        let Kind::Word(word) = &token.kind else {
            continue;
        };
        let own = OTHERS
            .iter()
            .find(|(_, words)| words.contains(&word.as_str()));
        if let Some((operator, _)) = own {
            let word = word.clone();
            warnings.push(Warning::OperatorOfOtherLanguage { word, operator });
        }
    }
}

/// Says that single quotes quote nothing, where words stand between two of them.
pub(crate) fn warn_of_single_quotes(tokens: &[Token], warnings: &mut Vec<Warning>) {
    let words = tokens.iter().map(|token| match &token.kind {
        Kind::Word(word) => word.as_str(),
        _ => "",
    });
    let mut from_first = words.skip_while(|word| !word.starts_with(['\'', '‘', '‚']));
    // Words that lost their beginning: `rock 'n' roll`.
    const CUT: [&str; 8] = ["cause", "em", "er", "n", "round", "t", "til", "tis"];
    let first = from_first.next().map(|word| {
        let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
        letters.to_lowercase()
    });
    let is_digit = |c: char| c.is_ascii_digit();
    let has_first = first.is_some_and(|word| {
        let is_cut = CUT.contains(&&*word) || word.starts_with(is_digit) && word.ends_with('s');
        !word.is_empty() && !is_cut
    });
    if has_first && from_first.any(|word| word.ends_with(['\'', '’', '‘'])) {
        warnings.push(Warning::SingleQuotes);
    }
}

/// Whether two words stand side by side with nothing between them.
pub(crate) fn has_neighbours(tokens: &[Token]) -> bool {
    let words = |token: &Token| match &token.kind {
        Kind::Word(word) | Kind::Wildcard(word) => word.contains(char::is_alphanumeric),
        _ => false,
    };
    tokens
        .windows(2)
        .any(|pair| words(&pair[0]) && words(&pair[1]))
}

/// Whether a query is in capitals: three or more words and not one lower-case letter among them, nor any operator, as `AIDS OR HIV` has and no
/// headline; two, if one is longer than acronyms are (`THERESA MAY`); or mostly so, as some headlines are (`SPEED LIMIT RAISED to 65 from 55`).
/// What limits it to a day, a language or the like is no part of it.
pub(crate) fn all_capitals(tokens: &[Token]) -> bool {
    /// Letters of the longest acronym.
    const ACRONYM: usize = 5;
    /// So many longer words in capitals are no acronyms among words.
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

/// The texts of a query without what limits it; `None` if it has operators.
fn texts(tokens: &[Token]) -> Option<Vec<&str>> {
    let mut texts = Vec::new();
    let mut tokens = tokens.iter().peekable();
    let mut joined = false;
    while let Some(token) = tokens.next() {
        match &token.kind {
            Kind::Word(text) | Kind::Wildcard(text) | Kind::Quoted(text) if !joined => {
                texts.push(text.as_str());
            }
            // Of a limit, and of nothing else.
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

#[cfg(test)]
#[path = "headline_tests.rs"]
mod tests;
