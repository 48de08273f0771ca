//! Headlines of other articles in capitals, between the paragraphs of a text that is not in capitals.
//!
//! Some sites print links in this way. An article's own headings are shorter. In a page of a printed newspaper, headlines of any length are in
//! capitals, and belong to it.

use super::rules::LINKS;
use crate::block::{Block, Kind, list_mark, width};
use crate::bytes::count;
use crate::sentence::{ends_with_stop, is_closing, is_opening_quote};

/// The fewest columns and words of such a headline.
const SHORTEST: usize = 60;
const WORDS: usize = 8;

/// Cuts such headlines, except in the first block, which is the article's own.
pub(super) fn cut(blocks: &[Block<'_>], rules: &mut [Option<&'static str>]) {
    let mut has_links = None;
    let mut has_links = || *has_links.get_or_insert_with(|| is_calm(blocks) && !is_printed(blocks));
    for (at, block) in blocks.iter().enumerate().skip(1) {
        if rules[at].is_none() && is_headline(block) && has_links() {
            rules[at] = Some(LINKS);
        }
    }
}

fn is_headline(block: &Block<'_>) -> bool {
    let text = &*block.text;
    // The cheapest tests first.
    let mut letters = text.bytes().filter(u8::is_ascii_alphabetic).take(8);
    if block.kind != Kind::Unknown
        || text.len() < SHORTEST
        || !letters.all(|letter| letter.is_ascii_uppercase())
        || ends_with_stop(text)
    {
        return false;
    }
    let bytes = text.as_bytes();
    let uppercase = count(bytes, |byte| byte.is_ascii_uppercase());
    let digits = count(bytes, |byte| byte.is_ascii_digit());
    digits * 10 <= uppercase
        && width(text) >= SHORTEST
        && text.split_whitespace().count() >= WORDS
        && !text.contains(char::is_lowercase)
        && list_mark(text).is_none()
        && !text.ends_with([':', '!'])
        // In quotation marks it is the text of a sign, or something shouted.
        && !(text.starts_with(is_opening_quote) && text.ends_with(is_closing))
}

/// Whether all other blocks have more than four times as many lower-case as upper-case letters.
fn is_calm(blocks: &[Block<'_>]) -> bool {
    let others = || blocks.iter().filter(|block| !is_headline(block));
    let letters = |is: fn(u8) -> bool| -> usize {
        others().map(|block| count(block.text.as_bytes(), is)).sum()
    };
    letters(|byte| byte.is_ascii_lowercase()) > 4 * letters(|byte| byte.is_ascii_uppercase())
}

/// Whether there are at least three shorter headlines in capitals, as in a printed newspaper.
fn is_printed(blocks: &[Block<'_>]) -> bool {
    /// The fewest letters of such a headline, and the fewest headlines.
    const LETTERS: usize = 8;
    const LEAST: usize = 3;
    let is_short = |block: &&Block<'_>| {
        let uppercase = count(block.text.as_bytes(), |byte| byte.is_ascii_uppercase());
        uppercase >= LETTERS && !block.text.contains(char::is_lowercase) && !is_headline(block)
    };
    blocks.iter().filter(is_short).nth(LEAST - 1).is_some()
}

#[cfg(test)]
mod tests {
    use crate::layout;

    fn cut(source: &str) -> Vec<bool> {
        let blocks = layout::blocks(source);
        let mut rules = vec![None; blocks.len()];
        super::cut(&blocks, &mut rules);
        rules.iter().map(Option::is_some).collect()
    }

    #[test]
    fn long_headlines_in_capitals_between_paragraphs_are_cut() {
        let text = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls.";
        let link = "MAYOR OPENS PIER, SAYS FERRY WILL BE 'BACK FOR GOOD' BY SUMMER";
        let around = |line: &str| format!("{text}\n\n{line}\n\n{text}");
        assert_eq!(cut(&around(link)), [false, true, false]);
        for line in [
            "THE MAYOR AND THE FERRY",
            "4. WILL THE MAYOR OPEN THE PIER BEFORE THE SUMMER IS OVER, OR NEVER?",
            "THE MAYOR OPENED THE PIER AND SAID THE FERRY WILL BE BACK BY SUMMER.",
            "\"NO GULLS ON THE PIER BEFORE NINE, BY ORDER OF THE HARBOUR MASTER\"",
            "FARES 12.5 14.1 3.2 PIER 9.1 8.2 1.1 GULLS 33.1 21.2 4.4 BERTHS 91.2",
        ] {
            assert_eq!(cut(&around(line)), [false; 3], "{line}");
        }
        assert_eq!(cut(&format!("{link}\n\n{text}")), [false, false]);
        let printed = format!(
            "{}\n\nFERRY IS BACK\n\n{text}\n\nGULLS ARE HAPPY\n\nMAYOR SPEAKS",
            around(link)
        );
        assert_eq!(cut(&printed), [false; 7]);
        let shouted = around(link).to_uppercase();
        assert_eq!(cut(&shouted), [false; 3]);
    }
}
