//! Names of what stands beside an article, whatever else they say: captions, comments, notes on authors, terms of use.
//!
//! What such a key holds may well be prose, and is never the text: a headline alone is better than one above somebody's life.

use crate::words::Words;

/// Words that names of such keys have in them.
static WORDS: Words = Words::new(
    "about ad ads advert advertisement alt answer answers author authors banner bio biography bios button caption captions \
    comment comments completion cookie cookies copyright credit credits disclaimer disclaimers email explanation footer gpt \
    image images img imprint licence license link links llm menu meta nav navigation newsletter next note notice \
    notification paywall photo photos picture placeholder prev previous privacy promo prompt prompts push query question \
    questions rationale reason related replies reply response review reviews seo share sharing sidebar social sponsor \
    sponsored subscribe subscription teaser teasers terms tooltip tweets warning",
);
/// Last words of names that tell something of a text.
static LAST: Words =
    Words::new("class css date format hash href id ids length slug style time type types uri url");
/// Ends of words that are written as one with what stands before them: `photocaption`, `authorbio`.
const ENDS: &str = "bio caption captions comment comments disclaimer footer licence license notice prompt unterschrift";

/// Whether the words of a key's name say that what it holds stands beside an article.
pub(super) fn is_beside(words: &[String]) -> bool {
    let says = |word: &String| {
        let word = word.as_str();
        WORDS.has(word) || ENDS.split(' ').any(|end| word.ends_with(end))
    };
    let last = words.last().map(String::as_str);
    // A collection of posts is one of texts; what is told of one beside an article is not.
    words.len() > 1 && words.iter().any(|word| word == "tweet")
        || last.is_some_and(|last| LAST.has(last))
        || words.iter().any(says)
}
