//! Keys of texts that stand beside an article: captions, comments, notes on authors, terms of use.
//!
//! The value of such a key may be prose, but is never taken as the text: a headline alone is better than one above an author's biography.

use crate::words::Words;

/// Words that mark such a key, anywhere in its name.
static WORDS: Words = Words::new(
    "about ad ads advert advertisement alt answer answers author authors banner bio biography bios button caption captions \
    comment comments completion cookie cookies copyright credit credits disclaimer disclaimers email explanation footer gpt \
    image images img imprint licence license link links llm menu meta nav navigation newsletter next note notice \
    notification paywall photo photos picture placeholder prev previous privacy promo prompt prompts push query question \
    questions rationale reason related replies reply response review reviews seo share sharing sidebar social sponsor \
    sponsored subscribe subscription teaser teasers terms tooltip tweets warning",
);
/// Last words of keys that hold a property of a text.
static LAST: Words =
    Words::new("class css date format hash href id ids length slug style time type types uri url");
/// Endings of compound words that mark such a key: `photocaption`, `authorbio`.
const ENDS: &str = "bio caption captions comment comments disclaimer footer licence license notice prompt unterschrift";

/// Whether the words of a key's name say that its value stands beside an article.
pub(super) fn is_beside(words: &[String]) -> bool {
    let says = |word: &String| {
        let word = word.as_str();
        WORDS.has(word) || ENDS.split(' ').any(|end| word.ends_with(end))
    };
    let last = words.last().map(String::as_str);
    // `tweet` alone is a post, and its text; with other words it is about a post beside an article.
    words.len() > 1 && words.iter().any(|word| word == "tweet")
        || last.is_some_and(|last| LAST.has(last))
        || words.iter().any(says)
}
