//! Texts under keys that no table has.
//!
//! Every house has names of its own, and a record whose text is not found would be found by its headline alone. So where no known key
//! holds a text, one is looked for among the strings that were not read: paragraphs that are numbered, then a key whose name says that it
//! holds a text (`article_content_clean`, `ocr_eng`), then the one string that is plainly prose. Of two that are nobody can tell which
//! it is: then none is taken. Where a text was found so is told with the article.

use crate::sentence;

/// A string of this length, in bytes, is no name, caption or address.
const PROSE: usize = 200;

/// Which of some strings are the text, by their numbers.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The text in its order.
    pub(crate) text: Vec<usize>,
    /// Others whose names say that they are one.
    pub(crate) others: Vec<usize>,
}

/// What of the strings under unknown keys is the text.
pub(crate) fn text(strings: &[(&str, &str)]) -> Found {
    let numbers = |(at, (name, value)): (usize, &(&str, &str))| {
        let number = paragraph(name).filter(|_| !super::is_nothing(value.trim()))?;
        Some((number, at))
    };
    let mut paragraphs: Vec<_> = strings.iter().enumerate().filter_map(numbers).collect();
    if !paragraphs.is_empty() {
        paragraphs.sort_unstable();
        let text = paragraphs.into_iter().map(|(_, at)| at).collect();
        return Found {
            text,
            ..Found::default()
        };
    }
    let named = |(at, (name, value)): (usize, &(&str, &str))| {
        (has_words(value) && says_text(name)).then_some(at)
    };
    let mut named: Vec<usize> = strings.iter().enumerate().filter_map(named).collect();
    if let Some(longest) = named.iter().copied().max_by_key(|at| strings[*at].1.len()) {
        named.retain(|at| *at != longest);
        return Found {
            text: vec![longest],
            others: named,
        };
    }
    let mut prose = (0..strings.len()).filter(|at| is_prose(strings[*at].1));
    let text = match (prose.next(), prose.next()) {
        (Some(only), None) => vec![only],
        _ => Vec::new(),
    };
    Found {
        text,
        ..Found::default()
    }
}

/// Whether a value may have something to say: words, and not an address or a date.
pub(crate) fn has_words(value: &str) -> bool {
    let value = value.trim();
    let words = value.split_ascii_whitespace().take(3).count();
    let is_unspaced = words < 3 && value.chars().filter(|c| *c >= '\u{e00}').nth(9).is_some();
    (words == 3 || is_unspaced)
        && value.chars().any(char::is_alphabetic)
        && !value.starts_with("http")
}

fn is_prose(value: &str) -> bool {
    value.len() >= PROSE && has_words(value) && sentence::has_inner_stop(value.trim())
}

/// The number of a paragraph, as its key tells: `paragraph_1`, `para2`, `p3`.
fn paragraph(name: &str) -> Option<u32> {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name[letters.len()..].parse().ok()?;
    let letters = letters.trim_end_matches(['_', '-', ' ', '.']);
    const NAMES: [&str; 7] = [
        "paragraph",
        "paragraphs",
        "para",
        "p",
        "absatz",
        "paragraphe",
        "párrafo",
    ];
    NAMES
        .iter()
        .any(|known| letters.eq_ignore_ascii_case(known))
        .then_some(number)
}

/// Words by which keys say that they hold a text.
const TEXTS: [&str; 30] = [
    "text",
    "txt",
    "content",
    "contents",
    "body",
    "article",
    "story",
    "news",
    "transcript",
    "transcription",
    "speech",
    "document",
    "doc",
    "post",
    "message",
    "tweet",
    "comment",
    "translation",
    "release",
    "ocr",
    "paragraphs",
    "texte",
    "texto",
    "testo",
    "tekst",
    "inhalt",
    "contenu",
    "contenido",
    "fulltext",
    "plaintext",
];
/// Words behind them that say in which language or form.
const FORMS: [&str; 22] = [
    "en", "de", "fr", "es", "it", "pt", "nl", "eng", "deu", "ger", "fre", "fra", "spa", "ita",
    "english", "clean", "cleaned", "raw", "full", "plain", "html", "value",
];

/// Whether a key's name says that it holds a text: its last word does, but for those that say in which form.
pub(crate) fn says_text(name: &str) -> bool {
    if name.len() > 2 * super::LONGEST {
        return false;
    }
    let words = words(name);
    let is_form = |word: &&String| {
        FORMS.contains(&word.as_str()) || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let last = words.iter().rev().find(|word| !is_form(word));
    last.is_some_and(|last| TEXTS.contains(&last.as_str()))
}

/// The words of a key's name, in lower case: `Text (English)`, `articleText`, `news_text`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut goes_on = false;
    let mut was_lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            goes_on = false;
            continue;
        }
        if !goes_on || (was_lower && c.is_uppercase()) {
            words.push(String::new());
        }
        (goes_on, was_lower) = (true, c.is_lowercase());
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROSE: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls, who had \
        missed it. The pier is as it was. Fares will stay as they were until the spring, and then they will be looked at again.";

    fn found(strings: &[(&str, &str)]) -> (Vec<usize>, Vec<usize>) {
        let Found { text, others } = text(strings);
        (text, others)
    }

    #[test]
    fn names_say_that_a_key_holds_a_text() {
        for name in [
            "page_article_text",
            "News_Text_2",
            "Full Article",
            "Text (English)",
            "text_en",
            "ocr_eng",
            "OCR",
            "Original Text",
            "contentClean",
            "Press Release",
            "Translation",
        ] {
            assert!(says_text(name), "{name}");
        }
        for name in [
            "text_length",
            "content_type",
            "article_id",
            "context",
            "textual",
            "post_date",
            "en",
            "",
        ] {
            assert!(!says_text(name), "{name}");
        }
    }

    #[test]
    fn paragraphs_are_read_by_their_numbers() {
        let strings = [
            ("paragraph_10", "c"),
            ("note", PROSE),
            ("Paragraph 2", "b"),
            ("para1", "a"),
            ("p3", " nan "),
        ];
        assert_eq!(found(&strings).0, [3, 2, 0]);
    }

    #[test]
    fn a_name_goes_before_prose_and_the_longest_is_the_text() {
        let strings = [
            ("text_de", "Die Fähre ist da."),
            ("notes", PROSE),
            ("text_en", "The ferry is back again."),
        ];
        assert_eq!(found(&strings), (vec![2], vec![0]));
        assert_eq!(found(&[("news", "Harbour"), ("x", "y")]), (vec![], vec![]));
    }

    #[test]
    fn only_one_string_that_is_prose_is_the_text() {
        assert_eq!(found(&[("a", "The pier"), ("b", PROSE)]), (vec![1], vec![]));
        assert_eq!(found(&[("a", PROSE), ("b", PROSE)]), (vec![], vec![]));
        let words = "gulls, ferries, fares, ".repeat(20);
        let address = format!("http://example.org/{}", "a. B ".repeat(60));
        assert_eq!(
            found(&[("tags", &words), ("address", &address)]),
            (vec![], vec![])
        );
    }
}
