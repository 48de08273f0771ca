//! Refutes a stated language by the script of the text.
//!
//! Page templates leave `lang="en"` on texts in any language. Between languages of one script, the publisher's statement is trusted; but a
//! text without Latin letters is not English.

use super::broad;

/// The fewest letters that may refute a language; a short headline may be a name.
const LEAST: usize = 8;
/// A language is refuted if less than one letter in this many is of its script; the rest may be names.
const NAMES: usize = 10;

/// Languages that are written only in Latin letters.
#[rustfmt::skip]
const LATIN: [&str; 43] = [
    "af", "ca", "cs", "cy", "da", "de", "en", "eo", "es", "et", "eu", "fi", "fil", "fr", "ga", "gl", "hr", "hu", "id", "is", "it", "la",
    "lt", "lv", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sv", "sw", "tl", "tr", "vi", "xh", "yo", "zu",
];

/// Whether hardly any letter of `text` is of the script of the language `code`. Languages that are written in several scripts are never
/// refuted.
pub(super) fn refute(code: &str, text: &str) -> bool {
    let Some(is_own) = script_of(code) else {
        return false;
    };
    if text.is_ascii() && LATIN.contains(&code) {
        return false;
    }
    let (mut letters, mut own) = (0, 0);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        own += usize::from(is_own(c));
    }
    letters >= LEAST && own * NAMES < letters
}

/// Whether a letter is Latin.
pub(super) fn is_latin(c: char) -> bool {
    c < '\u{250}' || ('\u{1e00}'..='\u{1eff}').contains(&c)
}

/// The test for letters of a language's script; `None` if the language is unknown or has several scripts.
fn script_of(code: &str) -> Option<Box<dyn Fn(char) -> bool>> {
    let is_han = |c| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    Some(match code {
        "ru" | "uk" | "bg" | "mk" | "be" => Box::new(|c| matches!(c, '\u{400}'..='\u{52f}')),
        "ar" | "fa" | "ur" | "ps" => Box::new(
            |c| matches!(c, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'),
        ),
        "he" | "yi" => Box::new(|c| matches!(c, '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}')),
        "hi" | "mr" | "ne" => Box::new(|c| matches!(c, '\u{900}'..='\u{97f}')),
        "am" | "ti" => Box::new(|c| matches!(c, '\u{1200}'..='\u{139f}')),
        "zh" => Box::new(is_han),
        "ja" => Box::new(move |c| {
            is_han(c)
                || matches!(c, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}')
        }),
        "ko" => Box::new(move |c| {
            is_han(c)
                || matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}')
        }),
        code if LATIN.contains(&code) => Box::new(is_latin),
        // Punjabi is also written in Arabic letters.
        "pa" => return None,
        code => {
            let code = broad::SCRIPTS.iter().find(|(.., known)| *known == code)?.2;
            let mut scripts = broad::SCRIPTS
                .iter()
                .filter(move |(.., known)| *known == code);
            let scripts = (scripts.next(), scripts.next());
            let is_in = |script: Option<&(char, char, &str)>, c| {
                script.is_some_and(|(first, last, _)| (*first..=*last).contains(&c))
            };
            Box::new(move |c| is_in(scripts.0, c) || is_in(scripts.1, c))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_a_letter_of_its_script_is_in_another_language() {
        for (code, text) in [
            ("en", "Городской совет проголосовал за закрытие рынка BBC."),
            ("en", "渡轮星期一恢复运营，市长说。"),
            ("de", "ἡ Ἀθήνα εἶναι πρωτεύουσα"),
            ("ru", "The ferry is back in service."),
            ("el", "The ferry is back in service."),
            ("zh", "나룻배가 월요일에 다시 다닌다"),
        ] {
            assert!(refute(code, text), "{code} {text}");
        }
        for (code, text) in [
            ("en", "渡轮恢复"),
            ("en", "The word «паром» means ferry."),
            ("zh", "渡轮星期一恢复运营"),
            ("el", "Ἡ Ἀθήνα εἶναι ἡ πρωτεύουσα"),
            ("pa", "کشتی سوموار نوں مڑ چل پئی اے"),
            ("ms", "فيري كمبالي بروپراسي ڤد هاري اثنين"),
            ("sr", "Trajekt ponovo vozi od ponedeljka."),
            ("kk", "Паром дүйсенбіден бастап жүреді"),
            ("vi", "Phà hoạt động trở lại từ thứ Hai"),
        ] {
            assert!(!refute(code, text), "{code} {text}");
        }
    }
}
