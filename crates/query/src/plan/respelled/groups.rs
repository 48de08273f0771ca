//! Numbers written with or without groups of digits: `10000`, `10 000` and `10.000`.

use newshound_index::Reader;

use crate::Error;
use crate::algebra::span::Span;
use crate::syntax::chunk::is_number;

/// The span of a number and of its other spellings: `10000` as `10 000` or `10.000`, `1465,50` as `1 465,50` or `1.465,50`. Only for
/// archives whose main language is not English, as English groups digits with commas, which the index leaves out. Any other word is
/// planned as it is.
pub(crate) fn with_groups(
    word: &str,
    reader: &Reader,
    mut plan: impl FnMut(&str) -> Result<Span, Error>,
) -> Result<Span, Error> {
    let ways = ways_to_group(word).filter(|_| !is_in_english(reader));
    let Some(mut ways) = ways else {
        return plan(word);
    };
    // The ranking uses the weight of the first alternative.
    if ways[2] == word {
        ways.swap(0, 2);
    }
    let spans: Result<Vec<Span>, Error> = ways.iter().map(|way| plan(way)).collect();
    Ok(Span::Any(spans?))
}

/// A number without groups, with groups separated by spaces, and with groups separated by points; `None` for anything else, and for
/// years.
fn ways_to_group(word: &str) -> Option<[String; 3]> {
    let (whole, fraction) = match word.rsplit_once(',') {
        Some((whole, digits)) if is_number(digits) => (whole, &word[whole.len()..]),
        _ => (word, ""),
    };
    let digits = grouped(whole)?;
    let is_year = fraction.is_empty() && whole == digits && is_year(&digits);
    let (spaced, pointed) = (in_groups(&digits, ' '), in_groups(&digits, '.'));
    (!is_year).then(|| [digits, spaced, pointed].map(|whole| whole + fraction))
}

/// Whether digits may be a year.
fn is_year(digits: &str) -> bool {
    const YEARS: std::ops::RangeInclusive<u32> = 1700..=2099;
    digits.parse().is_ok_and(|number| YEARS.contains(&number))
}

fn is_in_english(reader: &Reader) -> bool {
    reader.main_language().is_none_or(|(code, _)| code == "en")
}

/// Whether `words` consists of digits, spaces, points and commas only.
pub(crate) fn is_all_numbers(words: &str) -> bool {
    words
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ','))
}

/// The digits of a whole number that is written in groups, or has at least four digits and so could be; `None` for anything else.
fn grouped(word: &str) -> Option<String> {
    const LONGEST: usize = 12;
    let groups: Vec<&str> = word
        .split(['.', ' ', '\u{a0}', '\u{202f}', '\u{2009}'])
        .collect();
    let (first, others) = groups.split_first()?;
    let are_numbers = groups.iter().all(|group| is_number(group));
    let digits = groups.concat();
    let is_one = match others {
        [] => (4..=LONGEST).contains(&first.len()),
        others => (1..=3).contains(&first.len()) && others.iter().all(|group| group.len() == 3),
    };
    (are_numbers && is_one && !first.starts_with('0')).then_some(digits)
}

/// Digits in groups of three, separated by `mark`.
fn in_groups(digits: &str, mark: char) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_known_by_their_groups() {
        let ungrouped = |word: &str| ways_to_group(word).map(|[digits, ..]| digits);
        for (word, digits) in [
            ("10000", "10000"),
            ("10.000", "10000"),
            ("1 234\u{202f}567", "1234567"),
            ("3000", "3000"),
            ("1600", "1600"),
            ("2500", "2500"),
            ("2.024", "2024"),
            ("2024,5", "2024,5"),
            ("1.465,50", "1465,50"),
        ] {
            assert_eq!(ungrouped(word).as_deref(), Some(digits), "{word}");
        }
        for word in [
            "2024",
            "1914",
            "1700",
            "2099",
            "100",
            "10.00",
            "0.125",
            "1.5",
            "10.000a",
            "12.03.2024",
            "465,50",
            "1,465,50",
            "10000,",
            "",
        ] {
            assert_eq!(ungrouped(word), None, "{word}");
        }
        let ways = |word: &str| ways_to_group(word).unwrap();
        assert_eq!(ways("1234567"), ["1234567", "1 234 567", "1.234.567"]);
        assert_eq!(ways("1.465,50"), ["1465,50", "1 465,50", "1.465,50"]);
    }
}
