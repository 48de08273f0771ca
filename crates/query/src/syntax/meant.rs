//! Warns where words and signs in a query may be meant in another way than they are read: operators in lower case or in another
//! language, single quotes, names with `&`.

use crate::Warning;
use crate::syntax::chunk::is_number;
use crate::syntax::dialect::Dialect;
use crate::syntax::operator::{CONNECTIVES, DISTANCES};
use crate::syntax::sign::is_sign;
use crate::syntax::slips;
use crate::syntax::token::{Kind, Token};

/// Adds the warnings about the `tokens` of `query`. `is_headline` tells whether it is a headline in capitals.
pub(crate) fn warn(
    query: &str,
    dialect: Dialect,
    is_headline: bool,
    tokens: &[Token],
    warnings: &mut Vec<Warning>,
) {
    if dialect == Dialect::Newshound {
        of_lower_case(tokens, warnings);
        of_distances_of_ebsco(tokens, warnings);
        if !is_headline {
            of_other_operators(query, tokens, warnings);
            of_angle_brackets(tokens, warnings);
        }
        of_single_quotes(tokens, warnings);
        if !is_headline {
            of_figures_left_out(query, tokens, warnings);
        }
    }
    if !is_headline {
        slips::warn(query, tokens, warnings);
    }
    of_but(query, tokens, warnings);
    of_ampersands(query, tokens, warnings);
}

/// Warns of numbers that a minus sign excludes in a query of plain words, which may be a headline (`Zinsen -0,5 Prozent`).
fn of_figures_left_out(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    let is_plain = |token: &Token| matches!(token.kind, Kind::Word(_) | Kind::Minus | Kind::Plus);
    if !tokens.iter().all(is_plain) {
        return;
    }
    for pair in tokens.windows(2) {
        if let [sign, figure] = pair
            && sign.kind == Kind::Minus
            && let word = &query[figure.at.clone()]
            && word
                .trim_start_matches(|c| c == '.' || is_sign(c))
                .starts_with(|c: char| c.is_ascii_digit())
        {
            // A warning that its signs are not searched would suggest that the number is searched.
            warnings
                .retain(|given| !matches!(given, Warning::SignsLeftOut { text } if text == word));
            let word = word.to_owned();
            warnings.push(Warning::DashLeavesOut { word });
        }
    }
}

/// Warns that the words of a name with `&` may match anywhere.
fn of_ampersands(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    let is_name =
        |token: &Token| matches!(token.word(), Some(word) if word.starts_with(char::is_uppercase));
    for three in tokens.windows(3) {
        if let [one, sign, other] = three
            && is_name(one)
            && sign.word() == Some("&")
            && is_name(other)
        {
            let name = query[one.at.start..other.at.end].to_owned();
            warnings.push(Warning::NameIsWords { name });
        }
    }
}

/// Warns of words in a short query that are operators when written in capitals.
fn of_lower_case(tokens: &[Token], warnings: &mut Vec<Warning>) {
    /// Longer queries, in tokens, without any syntax are pasted headlines, which contain such words.
    const SHORT: usize = 7;
    let is_text = |token: &Token| matches!(token.kind, Kind::Word(_) | Kind::Quoted(_));
    let is_long = tokens.len() > SHORT && tokens.iter().all(is_text);
    let has_capital = tokens
        .iter()
        .filter_map(Token::word)
        .any(|word| word.contains(char::is_uppercase) && !is_distance_of_ebsco(word));
    if is_long && has_capital {
        return;
    }
    // In a long line only OR is considered, as the others are ordinary words of a sentence.
    let names = if is_long {
        &["or"][..]
    } else {
        &["or", "not", "and"]
    };
    for &name in names {
        let mut pairs = tokens.windows(2).enumerate();
        let found = pairs.find_map(|(at, pair)| {
            let word = pair[0].word()?;
            let is_name = word.eq_ignore_ascii_case(name) && word.contains(char::is_lowercase);
            // Before an operator of distance, `not` negates that operator in any letter case.
            let may_be_meant = match name {
                "not" => !matches!(pair[1].kind, Kind::Proximity(_)),
                "or" if is_long && pair[1].word() == Some("not") => false,
                _ => at > 0,
            };
            (is_name && may_be_meant).then(|| word.to_owned())
        });
        warnings.extend(found.map(|word| Warning::OperatorInLowerCase { word }));
    }
    if is_long {
        return;
    }
    let slashed = DISTANCES.map(|name| format!("{name}/"));
    let names = DISTANCES.into_iter().chain(["within", "w/"]);
    for name in names.chain(slashed.iter().map(String::as_str)) {
        let mut words = inner(tokens).iter().filter_map(Token::word);
        if words.any(|word| word.eq_ignore_ascii_case(name)) {
            let word = name.to_lowercase();
            warnings.push(Warning::DistanceIsMissing { word });
        }
    }
}

/// Warns of words that are operators of distance at EBSCO, if there are words on both sides (`M4` before `and` is a road).
fn of_distances_of_ebsco(tokens: &[Token], warnings: &mut Vec<Warning>) {
    let is_operand = |word: &str| {
        let mut connectives = CONNECTIVES.iter();
        !connectives.any(|name| word.eq_ignore_ascii_case(name))
    };
    for three in tokens.windows(3) {
        if let [Some(before), Some(word), Some(behind)] = [0, 1, 2].map(|at| three[at].word())
            && is_distance_of_ebsco(word)
            && is_operand(before)
            && is_operand(behind)
        {
            let word = word.to_owned();
            warnings.push(Warning::DistanceIsMissing { word });
        }
    }
}

/// Whether a word is EBSCO's form of NEAR or ADJ: `N5`, `W3`.
fn is_distance_of_ebsco(word: &str) -> bool {
    const LONGEST: usize = 2;
    let number = word.strip_prefix(['N', 'W']);
    number.is_some_and(|number| is_number(number) && number.len() <= LONGEST)
}

/// The tokens that have others on both sides.
fn inner(tokens: &[Token]) -> &[Token] {
    tokens
        .get(1..tokens.len().saturating_sub(1))
        .unwrap_or_default()
}

/// Warns that the *but* of `ties BUT NOT trade` is searched as a word that an article must have.
fn of_but(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    for three in tokens.windows(3) {
        if let [_, but, not] = three
            && let Some(word) = but.word()
            && word.eq_ignore_ascii_case("but")
            && not.kind == Kind::Not
            && query[not.at.clone()].eq_ignore_ascii_case("not")
        {
            let word = word.to_owned();
            warnings.push(Warning::WordBeforeNot { word });
        }
    }
}

/// Warns of words in capitals that are operators in other languages or in other search services.
fn of_other_operators(query: &str, tokens: &[Token], warnings: &mut Vec<Warning>) {
    const OTHERS: [(&str, &[&str]); 4] = [
        ("AND", &["UND", "ET", "OCH", "OG", "VE", "И"]),
        ("OR", &["ODER", "OU", "ELLER", "VEYA", "ИЛИ", "LUB"]),
        (
            "NOT",
            &[
                "NICHT", "OHNE", "SAUF", "PAS", "INTE", "IKKE", "NIET", "НЕ", "NIE", "DEĞIL",
                "ANDNOT", "AND-NOT",
            ],
        ),
        ("OR, with NOT for both: (a OR b) NOT (a AND b)", &["XOR"]),
    ];
    /// English words, which are ignored where the whole query is in capitals.
    const ENGLISH: [(&str, &[&str]); 1] = [("NOT", &["WITHOUT", "EXCEPT", "MINUS"])];
    /// Letters that may also be initials or parts of names (`Ortega Y Gasset`).
    const LETTERS: [(&str, &[&str]); 2] = [("AND", &["Y"]), ("OR", &["O"])];
    let is_small = |token: &Token| {
        let word = token.word();
        word.is_some_and(|word| word.starts_with(char::is_lowercase))
    };
    for three in tokens.windows(3) {
        let Some(word) = three[1].word() else {
            continue;
        };
        let english = query.contains(char::is_lowercase).then_some(&ENGLISH);
        let letters = (is_small(&three[0]) && is_small(&three[2])).then_some(&LETTERS);
        let others = OTHERS.iter().chain(english.into_iter().flatten());
        let mut others = others.chain(letters.into_iter().flatten());
        if let Some((operator, _)) = others.find(|(_, words)| words.contains(&word)) {
            let word = word.to_owned();
            warnings.push(Warning::OperatorOfOtherLanguage { word, operator });
        }
    }
}

/// Warns that operators in angle brackets, as some search services have them (`<near/5>`), are read as words.
fn of_angle_brackets(tokens: &[Token], warnings: &mut Vec<Warning>) {
    for word in inner(tokens).iter().filter_map(Token::word) {
        let bare = word
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'));
        let Some(name) = bare else {
            continue;
        };
        let mut connectives = CONNECTIVES.into_iter();
        let found = connectives.find(|operator| operator.eq_ignore_ascii_case(name));
        warnings.extend(found.map(|operator| {
            let word = word.to_owned();
            Warning::OperatorOfOtherLanguage { word, operator }
        }));
    }
}

/// Warns that single quotes quote nothing, if words stand between two of them. Primes and single angle quotes count as such quotes.
fn of_single_quotes(tokens: &[Token], warnings: &mut Vec<Warning>) {
    /// Words that lost their beginning: `rock 'n' roll`.
    const CUT: [&str; 8] = ["cause", "em", "er", "n", "round", "t", "til", "tis"];
    let words = tokens.iter().map(|token| token.word().unwrap_or_default());
    const OPENING: [char; 9] = ['\'', '‘', '‚', '‛', '‹', '›', '❛', '′', '＇'];
    const CLOSING: [char; 8] = ['\'', '’', '‘', '‹', '›', '❜', '′', '＇'];
    let mut from_first = words.skip_while(|word| !word.starts_with(OPENING));
    let first = from_first.next().map(|word| {
        let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
        letters.to_lowercase()
    });
    let is_digit = |c: char| c.is_ascii_digit();
    let has_first = first.is_some_and(|word| {
        let is_cut = CUT.contains(&&*word) || word.starts_with(is_digit) && word.ends_with('s');
        !word.is_empty() && !is_cut
    });
    if has_first && from_first.any(|word| word.ends_with(CLOSING)) {
        warnings.push(Warning::SingleQuotes);
    }
}

/// Whether any two words stand side by side without an operator between them.
pub(crate) fn has_neighbours(tokens: &[Token]) -> bool {
    let is_word = |token: &Token| match &token.kind {
        Kind::Word(word) | Kind::Wildcard(word) => word.contains(char::is_alphanumeric),
        _ => false,
    };
    tokens.windows(2).any(|pair| pair.iter().all(is_word))
}

#[cfg(test)]
#[path = "meant_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "houses_tests.rs"]
mod houses_tests;
