//! Joins tokens that belong together although spaces separate them: adjacent initials (`O. J. Simpson`), the groups of a number
//! (`10 000`), an hour and its *am* or *pm* (`5 p.m.`).

use newshound_index::analysis::ends_with_hour;

use crate::Warning;
use crate::syntax::token::{Kind, Token};

/// Makes a phrase of adjacent initials (`O. J. Simpson`), of a number in groups of digits (`10 000`) and of an hour (`5 p.m.`). Each
/// part alone would match that letter or number anywhere. An hour as the value of a field stays separate, with a warning.
pub(crate) fn join_across_spaces(
    query: &str,
    tokens: &mut Vec<Token>,
    warnings: &mut Vec<Warning>,
) {
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut rest = tokens.as_slice();
    while let Some((token, others)) = rest.split_first() {
        let lengths = [
            run_of_initials(rest),
            run_of_letters(rest, joined.is_empty()),
            run_of_groups(query, rest),
            run_of_hour(query, rest),
        ];
        let length = lengths.into_iter().max().unwrap_or_default();
        // The value of a field is only what stands directly behind it.
        let before = joined
            .last()
            .filter(|before| before.at.end == token.at.start);
        let (is_value, field) = match before.map(|before| &before.kind) {
            Some(Kind::Field(name)) => (true, Some(name.as_str())),
            Some(Kind::Exact) => (true, Some("exact")),
            Some(Kind::Call(_)) => (true, None),
            _ => (false, None),
        };
        if let Some(field) = field
            && run_of_hour(query, rest) == 2
            && let [Some(word), Some(next)] = [0, 1].map(|at| rest[at].word())
        {
            warnings.push(Warning::FieldTakesOneWord {
                field: field.to_owned(),
                word: word.to_owned(),
                next: next.trim_end_matches(',').to_owned(),
            });
        }
        let is_edited = matches!(
            rest.get(length).map(|next| &next.kind),
            Some(Kind::Tilde(_))
        );
        if length < 2 || is_value || is_edited {
            joined.push(token.clone());
            rest = others;
            continue;
        }
        let at = token.at.start..rest[length - 1].at.end;
        if run_of_groups(query, rest) == length && is_two_numbers(&joined, rest) {
            let number = query[at.clone()].to_owned();
            warnings.push(Warning::GroupsAreNumber { number });
        }
        joined.push(Token {
            kind: Kind::Quoted(query[at.clone()].trim_end_matches(',').to_owned()),
            at,
        });
        rest = &rest[length..];
    }
    *tokens = joined;
}

/// How many of the first `tokens` are initials that belong together. A comma ends them.
fn run_of_initials(tokens: &[Token]) -> usize {
    let mut length = 0;
    for token in tokens {
        let Some(word) = token.word() else { break };
        let initials = word.trim_end_matches(',');
        if pointed_letters(initials).is_none() {
            break;
        }
        length += 1;
        if initials.len() < word.len() {
            break;
        }
    }
    length
}

/// How many of the first `tokens` are single capital letters, with or without points, that belong together: those before a name (`O J
/// Simpson`) or, if `are_first`, those that make up the whole query (`I B M`).
fn run_of_letters(tokens: &[Token], are_first: bool) -> usize {
    let is_letter = |token: &&Token| {
        let word = token.word().unwrap_or_default();
        let letter = only_letter(word.strip_suffix('.').unwrap_or(word));
        letter.is_some_and(char::is_uppercase)
    };
    let length = tokens.iter().take_while(is_letter).count();
    let is_name = |token: &Token| {
        let mut letters = token.word().unwrap_or_default().chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some()
    };
    match tokens.get(length) {
        Some(next) if is_name(next) => length,
        None if are_first => length,
        _ => 0,
    }
}

/// How many of the first `tokens` are the groups of one number: one to three digits, then groups of three, with only white space
/// between them.
fn run_of_groups(query: &str, tokens: &[Token]) -> usize {
    let digits = |token: &Token| {
        let word = token.word().unwrap_or_default();
        let digits = word.trim_end_matches([',', '.']);
        let is_number = digits.bytes().all(|b| b.is_ascii_digit());
        if is_number { digits.len() } else { 0 }
    };
    let is_begun = tokens
        .first()
        .is_some_and(|token| (1..=3).contains(&digits(token)));
    let is_next = |pair: &&[Token]| {
        let between = &query[pair[0].at.end..pair[1].at.start];
        digits(&pair[1]) == 3 && between.chars().all(char::is_whitespace)
    };
    let others = tokens.windows(2).take_while(is_next);
    if is_begun { 1 + others.count() } else { 0 }
}

/// 2 if the first two `tokens` are an hour and its half of the day (`9:30 a.m.`), otherwise 0. A lower-case `am` behind a plain number
/// does not count, as it may be the German word (`Formel 1 am Sonntag`).
fn run_of_hour(query: &str, tokens: &[Token]) -> usize {
    let [hour, half, ..] = tokens else {
        return 0;
    };
    let (figures, half) = (
        hour.word().unwrap_or_default(),
        half.word().unwrap_or_default(),
    );
    let half = half.trim_end_matches(',');
    let is_hour = are_figures(figures)
        && half_of_day(half).is_some()
        && (half != "am" || figures.contains(is_between_figures));
    // A colon directly before the hour belongs to a field.
    let start = match query[..hour.at.start].ends_with(':') {
        true => hour.at.start,
        false => 0,
    };
    match is_hour && ends_with_hour(&query[start..hour.at.end]) {
        true => 2,
        false => 0,
    }
}

/// Whether digits that may be the groups of one number are more likely two numbers: behind a word, with fewer than three digits first
/// (`covid 19 100 days`).
fn is_two_numbers(before: &[Token], groups: &[Token]) -> bool {
    let is_behind_word = before.last().and_then(Token::word).is_some();
    let first = groups.first().and_then(Token::word).unwrap_or_default();
    is_behind_word && first.len() < 3
}

/// The letters of initials with a point behind each (`H.W.`); `None` if `word` is anything else.
pub(crate) fn pointed_letters(word: &str) -> Option<Vec<char>> {
    word.strip_suffix('.')?
        .split('.')
        .map(only_letter)
        .collect()
}

/// The letter that `text` consists of; `None` if it is anything but a single letter.
pub(crate) fn only_letter(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let first = chars.next().filter(|c| c.is_alphabetic())?;
    chars.next().is_none().then_some(first)
}

/// `am` or `pm`, if `word` is either, with or without points.
pub(crate) fn half_of_day(word: &str) -> Option<&'static str> {
    let half = word.strip_suffix('.').unwrap_or(word).to_ascii_lowercase();
    match &*half {
        "am" | "a.m" => Some("am"),
        "pm" | "p.m" => Some("pm"),
        _ => None,
    }
}

/// Whether `word` may be an hour in digits.
pub(crate) fn are_figures(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && figures(word) == word
}

/// The digits of an hour at the start of `word` (`9:30` of `9:30am`).
pub(crate) fn figures(word: &str) -> &str {
    let is_of_hour = |c: char| c.is_ascii_digit() || is_between_figures(c);
    let rest = word.trim_start_matches(is_of_hour);
    &word[..word.len() - rest.len()]
}

fn is_between_figures(c: char) -> bool {
    matches!(c, ':' | '.')
}
