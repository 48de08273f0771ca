//! Detects the language of an article.
//!
//! A publisher's own statement comes first. Without one, at most 2 kB of the body are examined, with the cheapest methods first: East
//! Asian languages by their scripts; common languages by their function words; sixty others by script, words and letters
//! ([`broad`]). Only the rest is given to a classifier, a short sample first, and its answer must fit the letters of the text. (For
//! English news the classifier alone took longer than reading the articles.) A language that is not known reliably is not stated.

mod broad;
mod codes;
mod letters;
mod scripts;
mod table;

use newshound_article::{Article, FloorCharBoundary, Passage, Provenance, Sourced};
use whatlang::Lang;

use crate::bytes::{any, count};

mod function_words;

/// The shortest sample of ASCII, in bytes, for the classifier: of news cut to 16 bytes it recognised the language of 3 in 1,000. (Characters
/// beyond ASCII say much more.)
const SHORTEST_SAMPLE: usize = 20;
const SHORT_SAMPLE: usize = 512;
const LONG_SAMPLE: usize = 2048;

/// Sets the language of an article that does not state one, or is not written in the script of the stated one.
pub(crate) fn detect(article: &mut Article) {
    let short = sample(article, SHORT_SAMPLE);
    if let Some(stated) = &article.language
        && !scripts::refute(&stated.value, &short)
    {
        return;
    }
    let guess = guess(&short).or_else(|| {
        // If the short sample has the whole text, a longer one says no more.
        let is_all = short.len() < SHORT_SAMPLE;
        (!is_all)
            .then(|| guess(&sample(article, LONG_SAMPLE)))
            .flatten()
    });
    // Without a guess, a stated language stays.
    if let Some(code) = guess {
        article.language = Some(Sourced::new(code.to_owned(), Provenance::Detected));
    }
}

/// Text of the article, about `size` bytes at most: paragraphs, then headings and title. Datelines on lines of their own (`LOS ANGELES,
/// Feb 26 -`) are left out, as names of places do not show a language.
fn sample(article: &Article, size: usize) -> String {
    let mut sample = String::with_capacity(size);
    let body = article.paragraphs().chain(article.headings());
    let title = article.title.iter().map(|title| &title.value);
    let is_dateline = |passage: &&Passage| passage.text.ends_with(['-', '–', '—']);
    for passage in body.chain(title).filter(|passage| !is_dateline(passage)) {
        let room = size.saturating_sub(sample.len());
        let end = passage.text.floor_char_boundary_at(room);
        sample.push_str(&passage.text[..end]);
        sample.push(' ');
        if sample.len() >= size {
            break;
        }
    }
    sample
}

/// Whether most letters at the beginning of an article are Latin; `None` if it has no letters there.
pub(crate) fn is_latin(article: &Article) -> Option<bool> {
    let sample = sample(article, SHORT_SAMPLE);
    let (mut latin, mut others) = (0_u32, 0_u32);
    for c in sample.chars().filter(|c| c.is_alphabetic()) {
        let is_latin = scripts::is_latin(c);
        latin += u32::from(is_latin);
        others += u32::from(!is_latin);
    }
    (latin + others > 0).then_some(latin > others)
}

/// The language of the beginning of a text by its script, words and letters, without the classifier.
pub(crate) fn by_words(text: &str) -> Option<&'static str> {
    match broad::guess(&text[..text.floor_char_boundary_at(LONG_SAMPLE)]) {
        broad::Guess::Told(code) => Some(code),
        broad::Guess::Among(_) => None,
    }
}

/// Whether a letter belongs to the language `code`; true if the letters of the language are not known.
pub(crate) fn may_have(code: &str, letter: char) -> bool {
    letters::may_have(code, letter)
}

fn guess(sample: &str) -> Option<&'static str> {
    if let Some(code) = east_asian(sample).or_else(|| function_words::language(sample)) {
        return Some(code);
    }
    if is_figures(sample) {
        return None;
    }
    let among = match broad::guess(sample) {
        broad::Guess::Told(code) if !letters::rule_out(code, sample) => return Some(code),
        broad::Guess::Told(_) => Vec::new(),
        broad::Guess::Among(codes) => codes,
    };
    if sample.len() < SHORTEST_SAMPLE && sample.is_ascii() {
        return None;
    }
    let classified = classified(sample, &among)
        .filter(whatlang::Info::is_reliable)
        .map(|info| short_code(info.lang()));
    // If the text has words of other languages and none of this one, the classifier is wrong.
    let has_words = |code: &&str| among.is_empty() || among.contains(code);
    let fitting = classified
        .filter(has_words)
        .filter(|code| !letters::rule_out(code, sample));
    let fitting = fitting.map(|code| match code {
        "hr" if broad::is_serbian(sample) => "sr",
        code => code,
    });
    fitting.or_else(|| letters::language(sample))
}

/// The classifier's answer. For Latin script, which has about forty of its languages, it only compares those in `among`, of which the text
/// has words, and some languages that it often confuses with others.
fn classified(sample: &str, among: &[&str]) -> Option<whatlang::Info> {
    const RIVALS: [Lang; 8] = [
        Lang::Eng,
        Lang::Deu,
        Lang::Fra,
        Lang::Spa,
        Lang::Ita,
        Lang::Por,
        Lang::Nld,
        Lang::Swe,
    ];
    let latin = sample.bytes().filter(u8::is_ascii_alphabetic).count() * 2 > sample.len();
    if !latin || among.is_empty() {
        return whatlang::detect(sample);
    }
    let mut allowed = RIVALS.to_vec();
    let known = among.iter().filter_map(|code| of_short_code(code));
    allowed.extend(known.filter(|lang| !RIVALS.contains(lang)));
    whatlang::Detector::with_allowlist(allowed).detect(sample)
}

/// Recognises Chinese, Japanese and Korean by their scripts; a character counts as much as two letters of other scripts, such as in names. One
/// kana in twenty characters means Japanese, even if all others are Han; a classifier by the most frequent script fails on headlines.
fn east_asian(sample: &str) -> Option<&'static str> {
    // The first bytes of their characters in UTF-8; quotation marks of other languages have different ones.
    let is_first = |byte| matches!(byte, 0xe3..=0xed | 0xef..=0xf0);
    if !any(sample.as_bytes(), is_first) {
        return None;
    }
    let (mut han, mut kana, mut hangul, mut other) = (0, 0, 0, 0);
    for c in sample.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => {
                kana += 1;
            }
            '\u{ac00}'..='\u{d7af}' => hangul += 1,
            '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => han += 1,
            _ => other += 1,
        }
    }
    let own = han + kana + hangul;
    if own < 4 || own * 2 < other {
        return None;
    }
    Some(match () {
        () if hangul * 2 > own => "ko",
        () if kana * 20 >= own => "ja",
        () => "zh",
    })
}

/// Whether a text consists largely of digits and signs, such as a table of results, for which the classifier's answer is arbitrary.
fn is_figures(sample: &str) -> bool {
    let (mut letters, mut digits, mut others) = (0, 0, 0);
    if sample.is_ascii() {
        let text = sample.as_bytes();
        letters = count(text, |byte| byte.is_ascii_alphabetic());
        digits = count(text, |byte| byte.is_ascii_digit());
        others = count(text, |byte| !matches!(byte, b'\t'..=b'\r' | b' ')) - letters - digits;
    } else {
        for c in sample.chars().filter(|c| !c.is_whitespace()) {
            match () {
                () if c.is_alphabetic() => letters += 1,
                () if c.is_numeric() => digits += 1,
                () => others += 1,
            }
        }
    }
    letters * 2 < (digits + others) * 3 || digits * 6 > letters
}

/// The code of a language as a publisher states it: `en`, `en-GB`, `eng`, `English`. `None` if it is not a language (`und`).
pub(crate) fn declared(value: &str) -> Option<String> {
    let value = value.trim();
    let primary = value.split(['-', '_', ',', ';']).next()?.trim();
    let lower = primary.to_ascii_lowercase();
    if !lower.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    if let Some(code) = codes::short(&lower) {
        return Some(code.to_owned());
    }
    match lower.len() {
        2 => Some(lower),
        3 if matches!(&*lower, "und" | "mul" | "zxx" | "mis") => None,
        3 => {
            Some(Lang::from_code(lower.as_str()).map_or(lower, |lang| short_code(lang).to_owned()))
        }
        _ => Lang::all()
            .iter()
            .find(|lang| lang.eng_name().eq_ignore_ascii_case(primary))
            .map(|lang| short_code(*lang).to_owned()),
    }
}

fn of_short_code(code: &str) -> Option<Lang> {
    let (long, _) = CODES.iter().find(|(_, short)| *short == code)?;
    Lang::from_code(*long)
}

/// The code of a language in ISO 639-1 if there is one, otherwise in ISO 639-3.
fn short_code(lang: Lang) -> &'static str {
    let code = lang.code();
    CODES
        .binary_search_by_key(&code, |(long, _)| long)
        .map_or(code, |found| CODES[found].1)
}

/// ISO 639-3 to 639-1 for the languages the classifier knows, sorted.
#[rustfmt::skip]
const CODES: [(&str, &str); 70] = [
    ("afr", "af"), ("aka", "ak"), ("amh", "am"), ("ara", "ar"), ("aze", "az"), ("bel", "be"), ("ben", "bn"),
    ("bul", "bg"), ("cat", "ca"), ("ces", "cs"), ("cmn", "zh"), ("cym", "cy"), ("dan", "da"), ("deu", "de"),
    ("ell", "el"), ("eng", "en"), ("epo", "eo"), ("est", "et"), ("fin", "fi"), ("fra", "fr"), ("guj", "gu"),
    ("heb", "he"), ("hin", "hi"), ("hrv", "hr"), ("hun", "hu"), ("hye", "hy"), ("ind", "id"), ("ita", "it"),
    ("jav", "jv"), ("jpn", "ja"), ("kan", "kn"), ("kat", "ka"), ("khm", "km"), ("kor", "ko"), ("lat", "la"),
    ("lav", "lv"), ("lit", "lt"), ("mal", "ml"), ("mar", "mr"), ("mkd", "mk"), ("mya", "my"), ("nep", "ne"),
    ("nld", "nl"), ("nob", "nb"), ("ori", "or"), ("pan", "pa"), ("pes", "fa"), ("pol", "pl"), ("por", "pt"),
    ("ron", "ro"), ("rus", "ru"), ("sin", "si"), ("slk", "sk"), ("slv", "sl"), ("sna", "sn"), ("spa", "es"),
    ("srp", "sr"), ("swe", "sv"), ("tam", "ta"), ("tel", "te"), ("tgl", "tl"), ("tha", "th"), ("tuk", "tk"),
    ("tur", "tr"), ("ukr", "uk"), ("urd", "ur"), ("uzb", "uz"), ("vie", "vi"), ("yid", "yi"), ("zul", "zu"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use newshound_article::Section;

    fn detected(text: &str) -> Option<String> {
        let mut article = Article {
            sections: vec![Section {
                heading: None,
                paragraphs: vec![Passage::new(text, 0..text.len())],
            }],
            ..Article::default()
        };
        detect(&mut article);
        article.language.map(|language| language.value)
    }

    #[test]
    fn names_and_letters_alone_tell_no_language() {
        let english = "Vitronics Corp said it plans to establish a plant in Plymouth, England, to serve European customers.";
        assert!(matches!(detected(english).as_deref(), None | Some("en")));
        for notice in [
            "LOS ANGELES, March 5 - Qtly div 41 cts vs 41 cts. Pay June 10. Record May 29.",
            "PITTSBURGH, March 6 - Qtly div 30 cts vs 30 cts in prior qtr. Payable May 25. Record May one.",
        ] {
            assert!(
                matches!(detected(notice).as_deref(), None | Some("en")),
                "{notice}"
            );
        }
    }

    #[test]
    fn every_language_of_the_classifier_has_its_short_code() {
        assert!(CODES.is_sorted());
        for lang in Lang::all() {
            assert!(
                CODES.iter().any(|(long, _)| *long == lang.code()),
                "{lang:?}"
            );
        }
    }

    #[test]
    fn languages_are_detected() {
        let en = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls.";
        let de = "Die Fähre ist wieder in Betrieb, teilte das Hafenamt am Montag mit, und niemand freute sich mehr als die Möwen.";
        assert_eq!(detected(en).as_deref(), Some("en"));
        assert_eq!(detected(de).as_deref(), Some("de"));
        assert_eq!(detected("渡轮星期一恢复运营").as_deref(), Some("zh"));
        assert_eq!(detected("渡船運航再開、月曜から").as_deref(), Some("ja"));
        assert_eq!(detected("나룻배가 다시 다닌다").as_deref(), Some("ko"));
        assert_eq!(detected("12 34"), None);
        assert_eq!(
            detected(
                "Shr loss 64 cts vs loss 1.29 dlrs Net loss 1,200,000 vs 2,300,000 Revs 14.1 mln vs 12.2 mln"
            ),
            None
        );
        let sv = "Färjan är åter i trafik, meddelade hamnkontoret i måndags, och ingen var gladare än måsarna vid den gamla piren.";
        assert_eq!(detected(sv).as_deref(), Some("sv"));
    }

    #[test]
    fn a_small_word_with_its_mark_is_french_and_portuguese() {
        for (code, text) in [
            (
                "fr",
                "Le taux de vacance a reculé à 7 % à la fin de mai, a annoncé l’office à Berne.",
            ),
            (
                "fr",
                "Ada Petit a été nommée à la tête de la fanfare de Tours à compter du 1er mai.",
            ),
            (
                "fr",
                "Une école a été évacuée à Rennes à la suite d’une fuite, a annoncé la préfecture.",
            ),
            ("pt", "O governo respondeu à greve com uma proposta à mesa."),
            (
                "pt",
                "Trabalhadores em greve à porta da fábrica à espera de resposta.",
            ),
            ("pt", "Quatro pessoas foram levadas à esquadra de Braga."),
            ("pt", "A ministra chegou ontem à Madeira num barco à vela."),
        ] {
            assert_eq!(detected(text).as_deref(), Some(code), "{text}");
        }
    }

    #[test]
    fn a_headline_in_english_does_not_outvote_the_text() {
        let title = "Harbour market closes after forty years";
        let sentence = "Fishermen gathered on the quay before dawn to watch the first ferry leave.";
        let texts = [
            (
                "ru",
                "Городской совет во вторник проголосовал за закрытие старого рыбного рынка. Министр заявил, что связи будут укрепляться.",
            ),
            (
                "nl",
                "De gemeenteraad stemde dinsdag voor de sluiting van de oude vismarkt.",
            ),
            (
                "he",
                "מועצת העיר הצביעה ביום שלישי על סגירת שוק הדגים הישן, אמר השר.",
            ),
            (
                "it",
                "Il consiglio comunale ha votato martedì per la chiusura del vecchio mercato del pesce. Il ministro ha detto che i legami saranno rafforzati.",
            ),
        ];
        for (code, text) in texts {
            let told = detected(&format!("{text} {title}"));
            assert_eq!(told.as_deref(), Some(code), "{text}");
            let told = detected(&format!("{text} {text} {sentence}"));
            assert_ne!(told.as_deref(), Some("en"), "{text}");
        }
        let apps = "Google Playストアにて「Crystal Defenders」「Zen Bound 2」「星座表」\
            「Business Calendar」などを99円で購入できる「残暑セール」を開催しています。";
        assert_eq!(detected(apps).as_deref(), Some("ja"));
        for (code, text) in [("ja", "東京の"), ("ko", "시의회"), ("el", "Το")] {
            assert_eq!(detected(text).as_deref(), Some(code));
        }
    }

    #[test]
    fn declared_languages_are_brought_to_one_form() {
        let read = |value| declared(value);
        assert_eq!(read("en-GB").as_deref(), Some("en"));
        assert_eq!(read("eng").as_deref(), Some("en"));
        assert_eq!(read("English").as_deref(), Some("en"));
        assert_eq!(read("zh_Hans").as_deref(), Some("zh"));
        assert_eq!(read("haw").as_deref(), Some("haw"));
        for none in ["", "und", "??", "no such language"] {
            assert_eq!(read(none), None);
        }
    }

    #[test]
    fn a_stated_language_is_kept() {
        let stated = Sourced::new("cy".to_owned(), Provenance::Key("lang".to_owned()));
        let mut article = Article {
            language: Some(stated.clone()),
            ..Article::default()
        };
        detect(&mut article);
        assert_eq!(article.language, Some(stated));
    }

    #[test]
    fn a_stated_language_in_another_script_is_not_believed() {
        let mut article = Article {
            language: Some(Sourced::new(
                "en".to_owned(),
                Provenance::Markup("html lang".to_owned()),
            )),
            title: Some(Sourced::new(
                Passage::new(
                    "Городской совет во вторник проголосовал за закрытие рынка",
                    0..1,
                ),
                Provenance::Headline,
            )),
            ..Article::default()
        };
        detect(&mut article);
        let language = article.language.unwrap();
        assert_eq!(
            (&*language.value, language.provenance),
            ("ru", Provenance::Detected)
        );
    }
}
