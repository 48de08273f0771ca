//! The buttons by which a page is passed on, as they stand one below the other under a headline: `Share on Facebook`, `Tweet`.

use super::cues::folded;
use crate::block::Block;
use crate::words::Words;

/// The rule that cuts them.
pub(crate) const RULE: &str = "share-prompt";

/// The longest of them, in bytes.
const LONGEST: usize = 40;

/// Where texts are passed on, and houses followed.
static SITES: Words = Words::new(
    "bluesky email e-mail facebook flipboard instagram linkedin mastodon messenger pinterest reddit \
    telegram threads tiktok twitter whatsapp x youtube",
);
/// What a button may say alone, beside another one.
pub(super) const BUTTONS: [&str; 15] = [
    "share",
    "tweet",
    "post",
    "email",
    "e-mail",
    "print",
    "pin",
    "facebook",
    "twitter",
    "linkedin",
    "pinterest",
    "reddit",
    "whatsapp",
    "copy link",
    "save",
];

/// Whether a word, in lower case, is such a site.
pub(super) fn is_site(word: &str) -> bool {
    SITES.has(word.trim_end_matches([':', ',', '.', '!']))
}

/// Whether a line names such a site, perhaps with who is to be found there, or gives an address.
pub(super) fn has_site(text: &str) -> bool {
    let names = |word: &str| word.split('/').next().is_some_and(is_site);
    let is_place = |word: &str| names(word) || word.starts_with('@') || is_address(word);
    text.split(' ').any(is_place)
}

/// Whether a word has the form of an address.
pub(super) fn is_address(word: &str) -> bool {
    let ends = word.trim_end_matches(['.', ',', '!']).rsplit_once('.');
    let is_domain = |(host, domain): (&str, &str)| {
        host.len() > 1 && domain.len() > 1 && !domain.starts_with(|c: char| c.is_ascii_digit())
    };
    word.contains("://") || ends.is_some_and(is_domain)
}

/// How many of the first blocks are such buttons. A single word alone is none, unless it is never said of anything else there.
pub(crate) fn count(blocks: &[Block<'_>]) -> usize {
    let (mut count, mut is_sure) = (0, false);
    for block in blocks {
        let Some(text) = short(&block.text) else {
            break;
        };
        let words: Vec<&str> = text.split(' ').collect();
        let is_share = is_share(&words);
        if !is_share && !BUTTONS.contains(&&*text) {
            break;
        }
        count += 1;
        is_sure |= is_share || count > 1 || matches!(&*text, "share" | "tweet");
    }
    if is_sure { count } else { 0 }
}

fn short(text: &str) -> Option<String> {
    folded(text, LONGEST)
}

/// `Share on Facebook`, `Share this via e-mail`
pub(super) fn is_share(words: &[&str]) -> bool {
    let rest = match words {
        ["share", "this", rest @ ..] | ["share", rest @ ..] => rest,
        _ => return false,
    };
    matches!(rest, ["on" | "via" | "by" | "to" | "with", site] if is_site(site))
}
