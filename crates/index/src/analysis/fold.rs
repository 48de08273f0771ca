//! Folding of letter case, accents and widths.
//!
//! This module makes two forms of a word. The *lowered* form keeps accents, because stemmers are written for accented
//! text. The *folded* form is the term in the index: `Élysée`, `ÉLYSÉE` and `elysee` fold to the same one. Both depend on
//! the word alone, not on its context or the language of its article, so that they can be computed for a query too.

use unicode_normalization::UnicodeNormalization;

pub(crate) use newshound_lexicon::letters::strip_accents;

use super::characters::{Role, ascii_digit, is_apostrophe, is_gershayim, number_mark, role};

/// Appends the written form of `word`, which keeps letter case and accents: compatibility-composed, apostrophes and
/// digits as in ASCII, digit groups joined, invisible characters and gershayim dropped. Its lower case is the lowered form.
pub(crate) fn write(word: &str, out: &mut String) {
    let start = out.len();
    if word.is_ascii() {
        out.push_str(word);
    } else {
        word.nfkc()
            .filter(|&c| is_kept(c))
            .for_each(|c| push(c, out));
    }
    join_groups(start, out);
}

/// Appends the lowered form of `word`: compatibility-composed, lower case, apostrophes and digits as in ASCII, digit
/// groups (`10,000`) joined, invisible characters and gershayim dropped.
pub(crate) fn lower(word: &str, out: &mut String) {
    let start = out.len();
    if word.is_ascii() {
        out.push_str(word);
        out[start..].make_ascii_lowercase();
        if !word.as_bytes().contains(&b',') {
            return;
        }
    } else {
        for c in word
            .nfkc()
            .filter(|&c| is_kept(c))
            .flat_map(char::to_lowercase)
        {
            // U+0307 is what the lower case of the Turkish dotted I leaves behind.
            if c != '\u{307}' {
                push(c, out);
            }
        }
    }
    join_groups(start, out);
}

/// Whether a character of a word is a part of its forms. Gershayim are not, as many leave them out (`צהל`).
fn is_kept(c: char) -> bool {
    role(c) != Role::Invisible && !is_gershayim(c)
}

/// Appends a character in its usual form: apostrophes, digits and the marks in numbers as in ASCII, and one code point
/// for a letter that has several. All others are appended as they are.
fn push(c: char, out: &mut String) {
    let usual = match c {
        c if c.is_ascii() => c,
        c if is_apostrophe(c) => '\'',
        // Romanian letters with a comma below; older text has a cedilla.
        'Ș' => 'Ş',
        'ș' => 'ş',
        'Ț' => 'Ţ',
        'ț' => 'ţ',
        // Malayalam chillu letters, which were formerly written as a consonant, a sign that removes its vowel, and a
        // joiner.
        '\u{d7a}'..='\u{d7f}' => ['ണ', 'ന', 'ര', 'ല', 'ള', 'ക'][c as usize - 0xd7a],
        c => ascii_digit(c).or_else(|| number_mark(c)).unwrap_or(c),
    };
    out.push(usual);
    if matches!(c, '\u{d7a}'..='\u{d7f}') {
        out.push('\u{d4d}');
    }
}

/// Takes the commas out of a number that starts at byte `start`.
fn join_groups(start: usize, out: &mut String) {
    if out.as_bytes()[start..].contains(&b',') && is_grouped_number(&out.as_bytes()[start..]) {
        let joined = out[start..].replace(',', "");
        out.truncate(start);
        out.push_str(&joined);
    }
}

/// Folds `text` to lower case without accents, as terms are.
pub fn fold(text: &str) -> String {
    let (mut lowered, mut folded) = (String::new(), String::new());
    lower(text, &mut lowered);
    strip_accents(&lowered, &mut folded);
    folded
}

/// Whether `bytes` is a number in groups of three digits, or as in India of two before the last three, perhaps with a
/// fraction and a unit: `1,000`, `12,345,678`, `12,34,567`, `1,465.00`, `5,000m`.
fn is_grouped_number(bytes: &[u8]) -> bool {
    let digits = |group: &[u8]| group.iter().all(u8::is_ascii_digit);
    let unit = bytes.iter().rev().take_while(|b| b.is_ascii_alphabetic());
    let bytes = &bytes[..bytes.len() - unit.count()];
    let mut parts = bytes.splitn(2, |&b| b == b'.');
    let mut groups = parts.next().unwrap_or_default().split(|&b| b == b',');
    let (first, last) = (groups.next().unwrap_or_default(), groups.next_back());
    let between = groups.clone().next().map_or(3, <[u8]>::len);
    parts.next().is_none_or(digits)
        && (1..=between).contains(&first.len())
        && digits(first)
        && matches!(between, 2 | 3)
        && groups.all(|group| group.len() == between && digits(group))
        && last.is_some_and(|last| last.len() == 3 && digits(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::nasalized;

    #[test]
    fn case_accents_and_widths_are_folded() {
        for (word, folded) in [
            ("Élysée", "elysee"),
            ("ÉLYSÉE", "elysee"),
            ("e\u{301}lyse\u{301}e", "elysee"),
            ("Straße", "strasse"),
            ("İstanbul", "istanbul"),
            ("Ｊａｐａｎ", "japan"),
            ("O’Brien", "o'brien"),
            ("ג׳ורג׳", "ג'ורג'"),
            ("צה״ל", "צהל"),
            ("ארה\"ב", "ארהב"),
            ("फ़िल्म", "फिल्म"),
            ("\u{95b}मीन", "जमीन"),
            ("ऩ", "न"),
            ("co\u{ad}operate", "cooperate"),
            ("Øresund", "oresund"),
            ("ΑΘΉΝΑ", "αθηνα"),
            ("ґрунт", "грунт"),
            ("أحمد", "احمد"),
            ("അവ\u{d7b}", "അവ\u{d28}\u{d4d}"),
            ("അവന\u{d4d}\u{200d}", "അവ\u{d28}\u{d4d}"),
            ("co\u{140}laboració", "collaboracio"),
            ("COL·LABORACIÓ", "collaboracio"),
            ("हिन्दी", "हिंदी"),
            ("गाँव", "गांव"),
            ("सम्बन्ध", "संबंध"),
            ("अङ्क", "अंक"),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
    }

    #[test]
    fn letters_that_only_look_accented_are_kept() {
        assert_eq!(fold("Новый"), "новый");
        assert_eq!(fold("ёлка"), "елка");
        assert_eq!(fold("हिंदी"), "हिंदी");
        assert_eq!(fold("जन्म"), "जन्म");
        assert_eq!(fold("अन्न"), "अन्न");
        assert_eq!(fold("한국"), "한국");
    }

    #[test]
    fn what_ends_in_a_nasal_begins_what_is_folded_to_a_sign() {
        for (start, word) in [("हिन", "हिन्दी"), ("हिन्", "हिन्दी"), ("सम्", "सम्बन्ध")]
        {
            assert!(nasalized(start).any(|start| fold(word).starts_with(&start)));
            assert!(nasalized(start).all(|start| !"हिंसा".starts_with(&start)));
        }
        assert_eq!(nasalized("हिंदी").chain(nasalized("")).count(), 0);
    }

    #[test]
    fn a_letter_of_several_code_points_is_written_with_one() {
        for (one, other) in [
            ("țară", "ţară"),
            ("Știri", "Ştiri"),
            ("അവ\u{d7b}", "അവന\u{d4d}\u{200d}"),
        ] {
            let written = [one, other].map(|word| {
                let mut written = String::new();
                write(word, &mut written);
                written
            });
            assert_eq!(written[0], written[1]);
        }
    }

    #[test]
    fn digit_groups_are_joined_and_decimals_are_not() {
        assert_eq!(fold("10,000"), "10000");
        assert_eq!(fold("1,234,567"), "1234567");
        assert_eq!(fold("1,465.00"), "1465.00");
        assert_eq!(fold("5,000m"), "5000m");
        assert_eq!(fold("12,34,567"), "1234567");
        assert_eq!(fold("1,50,000"), "150000");
        assert_eq!(fold("123,45,678"), "123,45,678");
        assert_eq!(fold("1,23"), "1,23");
        assert_eq!(fold("12,345,67"), "12,345,67");
        assert_eq!(fold("1,234,567.8"), "1234567.8");
        assert_eq!(fold("1.465,00"), "1.465,00");
        assert_eq!(fold("1,465.00,5"), "1,465.00,5");
        assert_eq!(fold("1,5"), "1,5");
        assert_eq!(fold("1.5bn"), "1.5bn");
    }
}
