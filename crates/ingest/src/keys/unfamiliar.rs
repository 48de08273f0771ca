//! Texts under keys that are not in the table of names.
//!
//! Every publisher has key names of its own, and a record whose text is not read could be found by its headline only. So if no known key
//! holds a text, it is searched among the other strings: first numbered paragraphs or parts, then a key whose name says that it holds a
//! text (`article_content_clean`, `ocr_eng`), then the only string that is clearly prose. If several are, none is taken. A key whose
//! name says that it stands beside an article (`author_bio`, `caption_text`) is never taken. The key is recorded with the article.

use crate::sentence;
use crate::words::{Words, is_nothing};

mod beside;
mod day;

/// Strings of at least this many bytes are not names, captions or addresses.
pub(crate) const PROSE: usize = 200;

/// Which strings are the text, by their indices.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The text, in reading order.
    pub(crate) text: Vec<usize>,
    /// Other strings whose names say that they are texts.
    pub(crate) others: Vec<usize>,
}

/// Finds the text among `strings`, pairs of an unknown key and its value.
pub(crate) fn text(strings: &[(&str, &str)]) -> Found {
    let paragraphs = series(strings);
    if !paragraphs.is_empty() {
        return Found {
            text: paragraphs,
            ..Found::default()
        };
    }
    let mut named = named(strings);
    if let Some(longest) = named.iter().copied().max_by_key(|at| {
        let value = strings[*at].1;
        (is_prose(value), value.len())
    }) {
        named.retain(|at| *at != longest);
        return Found {
            text: vec![longest],
            others: named,
        };
    }
    Found {
        text: only_prose(strings).into_iter().collect(),
        ..Found::default()
    }
}

/// The indices of strings whose names say that they are a text.
fn named(strings: &[(&str, &str)]) -> Vec<usize> {
    let named = |(at, (name, value)): (usize, &(&str, &str))| {
        (has_words(value) && says_text(name)).then_some(at)
    };
    strings.iter().enumerate().filter_map(named).collect()
}

/// The index of the only string that is clearly prose and whose name does not say that it stands beside an article; `None` if there are several.
fn only_prose(strings: &[(&str, &str)]) -> Option<usize> {
    let is_text = |at: &usize| is_prose(strings[*at].1) && !is_beside(strings[*at].0);
    let mut prose = (0..strings.len()).filter(is_text);
    prose.next().filter(|_| prose.next().is_none())
}

/// The indices of numbered paragraphs, or else of the longest text in numbered parts, in the order of their numbers.
fn series(strings: &[(&str, &str)]) -> Vec<usize> {
    let mut paragraphs = Vec::new();
    let mut parts: Vec<(&str, Vec<(u32, usize)>)> = Vec::new();
    for (at, (name, value)) in strings.iter().enumerate() {
        let Some((letters, number)) = numbered(name) else {
            continue;
        };
        if is_nothing(value.trim()) {
            continue;
        }
        if PARAGRAPHS.has_any_case(letters) {
            paragraphs.push((number, at));
        } else if says_part(letters) {
            match parts.iter_mut().find(|(known, _)| *known == letters) {
                Some((_, parts)) => parts.push((number, at)),
                None => parts.push((letters, vec![(number, at)])),
            }
        }
    }
    if paragraphs.is_empty() {
        let parts = parts
            .into_iter()
            .map(|(_, parts)| parts)
            .filter(|parts| parts.len() > 1);
        let length = |parts: &Vec<(u32, usize)>| -> usize {
            parts.iter().map(|(_, at)| strings[*at].1.len()).sum()
        };
        paragraphs = parts.max_by_key(length).unwrap_or_default();
    }
    paragraphs.sort_unstable();
    paragraphs.into_iter().map(|(_, at)| at).collect()
}

/// Whether a value has words, and is not an address or a date: at least three words, or ten characters of an Asian script.
pub(crate) fn has_words(value: &str) -> bool {
    let value = value.trim();
    let words = value.split_ascii_whitespace().take(3).count();
    let is_unspaced = words < 3 && value.chars().filter(|c| *c >= '\u{e00}').nth(9).is_some();
    (words == 3 || is_unspaced)
        && value.chars().any(char::is_alphabetic)
        && !value.starts_with("http")
}

/// Whether a value may be text, even a single line: it has two words, and letters, or satisfies [`has_words`].
pub(crate) fn may_be_text(value: &str) -> bool {
    let is_line = value.split_whitespace().nth(1).is_some();
    is_line && value.chars().any(char::is_alphabetic) || has_words(value)
}

/// Whether a value is clearly prose: [`PROSE`] bytes or more, words, and a sentence that ends within it.
pub(crate) fn is_prose(value: &str) -> bool {
    value.len() >= PROSE && has_words(value) && sentence::has_inner_stop(value.trim())
}

/// Keys of numbered paragraphs.
static PARAGRAPHS: Words = Words::new("paragraph paragraphs para p absatz paragraphe párrafo");

/// Splits the key of a numbered part into its name and number: `paragraph_1`, `para2`, `text_3`.
fn numbered(name: &str) -> Option<(&str, u32)> {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name[letters.len()..].parse().ok()?;
    Some((letters.trim_end_matches(['_', '-', ' ', '.']), number))
}

/// Whether a numbered key is a part of a text. Words for whole articles are excluded: with numbers they are several articles.
fn says_part(letters: &str) -> bool {
    const ITEMS: [&str; 9] = [
        "article", "story", "news", "document", "doc", "post", "message", "tweet", "release",
    ];
    let words = words(letters);
    let last = words.last().map(String::as_str);
    last.is_some_and(|last| TEXTS.has(last) && !ITEMS.contains(&last)) && !beside::is_beside(&words)
}

/// Words by which keys say that they hold a text.
static TEXTS: Words = Words::new(
    "text txt content contents body article story news transcript transcription speech document doc post message tweet \
    translation release ocr paragraphs texte texto testo tekst inhalt contenu contenido fulltext plaintext",
);
/// Words after these that state the language.
static LANGUAGES: Words = Words::new("en de fr es it pt nl eng deu ger fre fra spa ita english");
/// Words after these that state the form.
const FORMS: [&str; 7] = ["clean", "cleaned", "raw", "full", "plain", "html", "value"];

/// Prepositions that introduce what a text is about, or where it was published.
static OF: Words = Words::new("of in as for without de du des del della van von do da");

/// Whether a key's name says that it holds a text. Its last word must be one of [`TEXTS`], ignoring a preposition and what follows it,
/// and words for form or language; and no word may say that it stands beside an article.
pub(crate) fn says_text(name: &str) -> bool {
    let all = words(name);
    let of = all.iter().position(|word| OF.has(word));
    let words = &all[..of.filter(|of| *of > 0).unwrap_or(all.len())];
    let is_form = |word: &&String| {
        LANGUAGES.has(word)
            || FORMS.contains(&&***word)
            || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let last = words.iter().rev().find(|word| !is_form(word));
    let says = |last: &String| {
        let last = last.trim_end_matches(|c: char| c.is_ascii_digit());
        TEXTS.has(last)
    };
    last.is_some_and(says) && !beside::is_beside(&all)
}

/// Whether a key's name says that it holds a translation, or names a language.
pub(crate) fn is_translation(name: &str) -> bool {
    let says = |word: &String| {
        let word = word.as_str();
        LANGUAGES.has(word) || matches!(word, "translation" | "translated" | "translations")
    };
    words(name).iter().any(says)
}

/// Whether a key's name says that it holds the text in its raw form, such as HTML.
pub(crate) fn is_form(name: &str) -> bool {
    const FORMS: [&str; 4] = ["html", "raw", "page", "xml"];
    words(name).iter().any(|word| FORMS.contains(&&**word))
}

/// Whether a key's name says that its value is not the text, but stands beside an article.
pub(crate) fn is_beside(name: &str) -> bool {
    beside::is_beside(&words(name))
}

/// Whether a key's name says that it holds the day of publication.
pub(crate) fn says_day(name: &str) -> bool {
    day::says_day(&words(name))
}

/// The words of a key's name, in lower case: `Text (English)`, `articleText`, `news_text`. Empty if it is too long to be a name.
fn words(name: &str) -> Vec<String> {
    if name.len() > 2 * super::LONGEST {
        return Vec::new();
    }
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
            "body1",
            "tweet",
            "The full text of the article as it was printed",
            "Text in English",
            "Texte de l'article",
        ] {
            assert!(says_text(name), "{name}");
        }
        for name in [
            "text_length",
            "content_type",
            "article_id",
            "context",
            "textual",
            "caption_text",
            "commentText",
            "photocaption text",
            "next_article",
            "tweet_text",
            "post_date",
            "Date of the article",
            "number of words in the text",
            "Text of the comments",
            "article_by",
            "story_from",
            "news_at",
            "en",
            "",
        ] {
            assert!(!says_text(name), "{name}");
        }
    }

    #[test]
    fn lines_may_be_text_and_codes_are_none() {
        for line in [
            "Two words",
            "7 benches",
            "12 of them",
            "渡轮今天又恢复了运营。",
        ] {
            assert!(may_be_text(line), "{line}");
        }
        for code in ["", "published", "A1", "2024-10-10 10:00", "1 2 3"] {
            assert!(!may_be_text(code), "{code}");
        }
    }

    #[test]
    fn names_say_that_a_key_holds_the_day_of_publication() {
        for name in [
            "article_date",
            "PostDate_GMT",
            "date-of-issue",
            "dt_published",
            "PUB_DT",
            "publishedOnDate",
            "pub_day",
            "field_published_date",
            "Day",
        ] {
            assert!(says_day(name), "{name}");
        }
        for name in [
            "date_modified",
            "post_modified_date",
            "published",
            "uploaded",
            "timestamp",
            "event_date",
            "article_update_time",
            "publication_end_date",
            "related_article_date",
            "previous_issue_date",
            "last_post_date",
            "first_published_book_date",
            "planned_publish_date",
            "candidate",
        ] {
            assert!(!says_day(name), "{name}");
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
    fn parts_of_a_text_are_read_by_their_numbers() {
        let strings = [
            ("text_2", "Two came."),
            ("comment_text_1", PROSE),
            ("comment_text_2", PROSE),
            ("text_1", "One came."),
            ("text_3", ""),
        ];
        assert_eq!(found(&strings).0, [3, 0]);
        assert_eq!(
            found(&[("body2", "It went."), ("body1", "It came.")]).0,
            [1, 0]
        );
        let articles = [
            ("article_1", "The ferry is back."),
            ("article_2", "Gulls are glad too."),
        ];
        assert_eq!(found(&articles), (vec![1], vec![0]));
    }

    #[test]
    fn what_stands_beside_an_article_is_never_its_text() {
        for name in [
            "author_bio",
            "aboutAuthor",
            "license",
            "Terms",
            "cookie_notice",
            "caption",
            "alt",
            "llm_output",
            "comment",
            "related_article",
            "content_type",
            "story_id",
            "imagecaption",
        ] {
            assert_eq!(found(&[(name, PROSE)]), (vec![], vec![]), "{name}");
            assert_eq!(
                found(&[(name, PROSE), ("main_copy", PROSE)]).0,
                [1],
                "{name}"
            );
        }
        let longer = PROSE.repeat(2);
        let strings = [
            ("comments_text", &*longer),
            ("text_de", PROSE),
            ("text_of_box", ""),
        ];
        assert_eq!(found(&strings), (vec![1], vec![]));
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
