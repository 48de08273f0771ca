//! Excludes and recognises languages by the letters of a text.
//!
//! With a few sentences the classifier has little evidence, but answers all the same: it took Russian for Macedonian, and Turkish for Malay.
//! But no Macedonian word has an `ы`, and no Malay word a `ş`. As any text may contain foreign names, several words are needed.

/// The letters beyond ASCII of languages for which the classifier mistakes short texts. For other languages, all letters are allowed.
const LETTERS: [(&str, &str); 26] = [
    ("az", "çəğıöşüi\u{307}"),
    ("bg", "абвгдежзийклмнопрстуфхцчшщъьюя"),
    ("ca", "àçèéíïòóúü·"),
    ("cs", "áčďéěíňóřšťúůýž"),
    ("da", "åæøé"),
    ("de", "äöüß"),
    ("es", "áéíñóúü"),
    ("et", "äõöüšž"),
    ("fi", "äöåšž"),
    ("fr", "àâæçéèêëîïôœùûüÿ"),
    ("hr", "čćđšž"),
    ("hu", "áéíóöőúüű"),
    ("id", "é"),
    ("it", "àèéìíîòóùú"),
    ("lt", "ąčęėįšųūž"),
    ("mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ"),
    ("ms", "é"),
    ("nb", "åæøéòôó"),
    ("nl", "áäèéëïíóöúüĳ"),
    ("pl", "ąćęłńóśźż"),
    ("pt", "áâãàçéêíóôõúü"),
    ("ro", "ăâîșşțţ"),
    ("sl", "čšžćđ"),
    ("sr", "абвгдђежзијклљмнњопрстћуфхцчџшčćđšž"),
    ("sv", "åäöé"),
    ("tl", "ñéáíóú"),
];

/// Letters that only one language has, among those with the same script.
const TOLD: [(&str, &str); 9] = [
    ("cs", "řěů"),
    ("hu", "őű"),
    ("is", "þð"),
    ("pl", "łśź"),
    ("pt", "ãõ"),
    ("ro", "ățș"),
    ("ru", "ыэё"),
    ("tr", "ğış"),
    ("uk", "їєґ"),
];

/// Whether a letter is ASCII or belongs to the language `code`; true if the letters of the language are not known.
pub(super) fn may_have(code: &str, letter: char) -> bool {
    let known = LETTERS.iter().find(|(known, _)| *known == code);
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    letter.is_ascii() || known.is_none_or(|(_, letters)| letters.contains(lower))
}

/// Whether so many words of `text` have letters that the language `code` does not have that the text is not in it.
pub(super) fn rule_out(code: &str, text: &str) -> bool {
    /// Less than one word in this many may have a foreign letter, as in names.
    const NAMES: usize = 8;
    if text.is_ascii() || LETTERS.iter().all(|(known, _)| *known != code) {
        return false;
    }
    let is_strange = |c: char| c.is_alphabetic() && !may_have(code, c);
    let (mut words, mut strange) = (0, 0);
    for word in text.split_whitespace() {
        words += 1;
        strange += usize::from(word.contains(is_strange));
    }
    strange > 1 && strange * NAMES >= words
}

/// The language whose own letters occur in at least two words and in enough of the text, if no other language's do, and all letters fit it.
pub(super) fn language(text: &str) -> Option<&'static str> {
    /// At least one word in this many must have such a letter.
    const SHARE: usize = 8;
    if text.is_ascii() {
        return None;
    }
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let share = |letters: &str| {
        let with = words
            .iter()
            .filter(|word| word.contains(|c| letters.contains(c)));
        with.count()
    };
    let (code, found) = TOLD
        .iter()
        .map(|(code, letters)| (*code, share(letters)))
        .max_by_key(|(_, found)| *found)?;
    let others = TOLD.iter().filter(|(other, _)| *other != code);
    let is_alone = others
        .map(|(_, letters)| share(letters))
        .all(|other| other == 0);
    (found > 1 && found * SHARE >= words.len() && is_alone && !rule_out(code, text)).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_rule_languages_out() {
        for (code, text) in [
            (
                "mk",
                "Новая станция метро открылась во вторник на юге Москвы, сообщил мэр",
            ),
            (
                "ms",
                "Polis şüpheliyi yakaladı Polis şüpheliyi Kadıköy ilçesinde yakaladı.",
            ),
            ("pt", "Trois blessés à l’hôpital Bœuf è Mère père"),
            ("sl", "Meteoroloji uyardı kar geliyor Güneş doğdu"),
        ] {
            assert!(rule_out(code, text), "{code}");
        }
        for (code, text) in [
            (
                "ms",
                "Presiden Erdoğan berkata bahawa kerajaan akan membincangkan perkara itu pada hari Isnin.",
            ),
            ("pt", "A eleição será no domingo, disse o presidente."),
            ("en", "Şahin and Türeci"),
            ("mk", "Градоначалникот рече дека мостот ќе биде затворен."),
        ] {
            assert!(!rule_out(code, text), "{code}");
        }
    }

    #[test]
    fn letters_of_its_own_tell_a_language() {
        for (code, text) in [
            ("tr", "Polis şüpheliyi yakaladı"),
            (
                "ru",
                "Новая станция метро открылась на юге Москвы, сообщил мэр",
            ),
            ("pl", "Sąd łódzki śledzi sprawę"),
            ("cs", "Vláda říká, že zvýšené daně děsí měšťany"),
            ("uk", "Україна її захищає"),
        ] {
            assert_eq!(language(text), Some(code), "{text}");
        }
        for text in [
            "Erdoğan met the ministers of ten countries in the palace on Monday, his office said",
            "Şahin and Türeci",
            "Le préfet est à l’hôtel",
            "Mayor opens pier",
        ] {
            assert_eq!(language(text), None, "{text}");
        }
    }
}
