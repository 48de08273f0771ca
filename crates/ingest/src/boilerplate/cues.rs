//! The words by which a page speaks of itself, in the languages the rules know.
//!
//! All comparisons are made on [`folded`] text. Lists hold whole lines; where a line varies, a function says how.

mod abroad;
mod rights;

use std::sync::LazyLock;

use newshound_article::Passage;
use rustc_hash::FxHashSet;

use super::shares;
use crate::sentence::ends_with_stop;
use crate::words::lower;

/// Text in the form in which cues are compared: lower case, straight quotes, single spaces, no marks or colon around it.
/// `None` for text longer than `longest` bytes, which no cue is.
pub(super) fn folded(text: &str, longest: usize) -> Option<String> {
    if text.len() > longest {
        return None;
    }
    if text.is_ascii() {
        return Some(folded_ascii(text));
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.trim_matches(marks).split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if word.is_ascii() {
            let start = folded.len();
            folded.push_str(word);
            folded[start..].make_ascii_lowercase();
            continue;
        }
        for c in word.chars() {
            match c {
                '’' | '‘' => folded.push('\''),
                '“' | '”' => folded.push('"'),
                _ => folded.extend(c.to_lowercase()),
            }
        }
    }
    Some(folded)
}

fn folded_ascii(text: &str) -> String {
    let mut folded = Passage::new(text.trim_matches(marks), 0..0).text;
    folded.make_ascii_lowercase();
    folded
}

/// Whether `text` begins with one of `cues`. Nearly all differ in their first byte.
fn begins(text: &str, cues: &[&str]) -> bool {
    let first = text.as_bytes().first();
    let begins = |cue: &&str| cue.as_bytes().first() == first && text.starts_with(*cue);
    cues.iter().any(begins)
}

fn marks(c: char) -> bool {
    matches!(
        c,
        '■' | '●' | '◆' | '▼' | '★' | '【' | '】' | '>' | '»' | '*' | '#' | '→' | '[' | ']'
    )
}

/// Whether a text too long for all other notices may be one: those that say how an article came to the site.
pub(super) fn may_be_long_notice(text: &str) -> bool {
    let text = text.trim_start_matches(marks).trim_start().as_bytes();
    let begins = |start: &&str| {
        let head = text.get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
    };
    ["this", "if you"].iter().any(begins)
}

/// Lines under which links to other articles stand.
const LINK_HEADINGS: [&str; 49] = [
    "you may also like",
    "you might also like",
    "you may like",
    "you may also be interested in",
    "related",
    "related articles",
    "related stories",
    "related news",
    "related posts",
    "related coverage",
    "related content",
    "related links",
    "related topics",
    "related reading",
    "read more",
    "read next",
    "read also",
    "also read",
    "further reading",
    "see also",
    "up next",
    "more stories",
    "more news",
    "more on this story",
    "more on this",
    "more like this",
    "more coverage",
    "recommended",
    "recommended for you",
    "recommended stories",
    "recommended articles",
    "recommended reading",
    "trending",
    "trending now",
    "trending stories",
    "most read",
    "most popular",
    "top stories",
    "popular stories",
    "latest news",
    "latest stories",
    "editor's picks",
    "editors' picks",
    "don't miss",
    "from around the web",
    "around the web",
    "sponsored content",
    "sponsored stories",
    "in other news",
];

/// Whether a line begins with a word that the lines of links and advertisements begin with, as few do. Beyond ASCII any may.
pub(super) fn may_be_cue(text: &str) -> bool {
    static FIRST: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
        let lines = LINK_HEADINGS
            .iter()
            .chain(&INLINE_LINKS)
            .chain(&abroad::LINK_CUES)
            .chain(&ADVERTISEMENTS);
        lines.filter_map(|line| line.split(' ').next()).collect()
    });
    let ends = |c: char| {
        c.is_ascii_whitespace()
            || matches!(c, '\u{b}' | ':' | '.' | '|' | '*' | '#' | '[' | ']' | '>')
    };
    let first = text.split(ends).find(|word| !word.is_empty());
    first.is_some_and(|first| !first.is_ascii() || FIRST.contains(&*lower(first)))
}

/// The same in scripts without letter case, where the line may go on.
const LINK_HEADINGS_CJK: [&str; 16] = [
    "関連記事",
    "関連リンク",
    "関連ニュース",
    "あわせて読みたい",
    "おすすめ記事",
    "こちらもおすすめ",
    "相关阅读",
    "相关新闻",
    "相关报道",
    "延伸阅读",
    "推荐阅读",
    "猜你喜欢",
    "更多新闻",
    "相關新聞",
    "延伸閱讀",
    "관련기사",
];

pub(super) fn is_link_heading(text: &str) -> bool {
    let text = text.trim_end_matches([':', '：', '…', '.']).trim();
    let cjk = |cue: &str| text.starts_with(cue) && text.chars().count() <= cue.chars().count() + 6;
    LINK_HEADINGS.contains(&text)
        || abroad::LINK_CUES.contains(&text)
        || (!text.is_ascii() && LINK_HEADINGS_CJK.iter().any(|cue| cjk(cue)))
        || is_more_from(text)
}

/// Whether a heading of links may as well head more text: what someone else said, or news in brief.
pub(super) fn may_head_text(text: &str) -> bool {
    text == "in other news" || is_more_from(text)
}

/// Whether it is a heading of links only where links stand under it: `More in Politics`, but `More in detail`.
pub(super) fn needs_links(text: &str) -> bool {
    text.starts_with("more in ")
}

/// `More from The Harbour Gazette`, `More in Politics`; a sentence that begins so has a comma, a verb and an end.
fn is_more_from(text: &str) -> bool {
    let rest = text
        .strip_prefix("more from ")
        .or_else(|| text.strip_prefix("more in "));
    rest.is_some_and(|rest| rest.split(' ').count() <= 5 && !rest.contains([',', '.', ';']))
}

/// What stands before the link of a line that is heading and link in one.
const INLINE_LINKS: [&str; 9] = [
    "read more",
    "read also",
    "also read",
    "read next",
    "related",
    "see also",
    "more",
    "don't miss",
    "関連記事",
];

/// `Read more: Mayor Opens Pier`: heading and link in one line. In the text as it stands in the article, what begins with a small letter
/// is none where it is a sentence, or where the cue is a word of any text (`More: the ferry costs two pounds`), unless it is an address.
pub(super) fn is_inline_link(text: &str, stated: &str) -> bool {
    let marks = [':', '：', '|'];
    let link = stated.split_once(marks).map(|(_, link)| link.trim_start());
    let small = link.filter(|link| link.starts_with(char::is_lowercase));
    let colon = text.split_once(marks);
    colon.is_some_and(|(cue, link)| {
        let cue = cue.trim();
        let is_text = |small: &str| {
            let first = small.split(' ').next().unwrap_or_default();
            let is_small = !cue.contains(' ') && !first.contains(char::is_uppercase);
            (ends_with_stop(small) || is_small) && !shares::is_address(first)
        };
        !small.is_some_and(is_text)
            && !link.trim().is_empty()
            && (INLINE_LINKS.contains(&cue) || abroad::LINK_CUES.contains(&cue))
    })
}

/// What stands before the link of a line in brackets, or in capitals.
const MEDIA_LINKS: [&str; 13] = [
    "gallery",
    "listen",
    "now watch",
    "photo gallery",
    "photos",
    "pictures",
    "podcast",
    "quiz",
    "read",
    "slideshow",
    "video",
    "videos",
    "watch",
];

/// `(PHOTOS: The pier in pictures)`, `( Also on HARBOUR: Senate to vote Friday)`: a line that is a link in brackets. The text is as
/// it stands in the article.
pub(super) fn is_bracketed_link(text: &str) -> bool {
    let inner = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let Some((cue, link)) = inner.and_then(|inner| inner.split_once(':')) else {
        return false;
    };
    let cue = lower(cue.trim());
    let of_site = ["also on ", "earlier on ", "more on "];
    let is_cue = INLINE_LINKS.contains(&&*cue)
        || MEDIA_LINKS.contains(&&*cue)
        || of_site.iter().any(|start| cue.starts_with(start)) && cue.split(' ').count() <= 5;
    // What is in brackets before the last closes is text behind them.
    let is_whole =
        link.find('(') <= link.find(')') && link.matches('(').count() == link.matches(')').count();
    is_cue && is_whole && !link.trim().is_empty()
}

/// `WATCH: The mayor opens the pier`, with the cue in capitals; the text is as it stands in the article.
pub(super) fn is_media_link(text: &str) -> bool {
    text.split_once(':').is_some_and(|(cue, link)| {
        let is_capital = |c: char| c.is_ascii_uppercase() || c == ' ';
        !link.trim().is_empty()
            && cue.chars().all(is_capital)
            && MEDIA_LINKS.contains(&cue.to_ascii_lowercase().as_str())
    })
}

/// Lines that a page has around its advertisements.
const ADVERTISEMENTS: [&str; 18] = [
    "ad",
    "advertisement",
    "advertisements",
    "- advertisement -",
    "advertisement - scroll to continue",
    "story continues below advertisement",
    "article continues below advertisement",
    "story continues below",
    "story continued below",
    "continue reading below",
    "continue reading the main story",
    "sponsored",
    "anzeige",
    "werbung",
    "publicité",
    "publicidad",
    "広告",
    "广告",
];

/// Whether a line is nothing but such words, once or several times.
pub(super) fn is_advertisement(text: &str) -> bool {
    let mut rest = text.trim_end_matches(':');
    while !rest.is_empty() {
        let parts = ADVERTISEMENTS
            .iter()
            .filter_map(|part| rest.strip_prefix(part));
        match parts.map(str::trim_start).min_by_key(|rest| rest.len()) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    !text.is_empty()
}

/// The rule for a notice at the end of a text, which is also given as it stands in the article.
pub(super) fn tail_rule(text: &str, stated: &str) -> Option<&'static str> {
    if is_submission(text) {
        Some("submission-rules")
    } else if is_newsletter(text) {
        Some("newsletter")
    } else if abroad::is_for_subscribers(text) {
        Some("paywall")
    } else if rights::is_copyright(text, stated) {
        Some("copyright")
    } else if is_share_prompt(text) || abroad::is_follow_prompt(text) {
        Some("share-prompt")
    } else if is_comment_prompt(text) {
        Some("comment-prompt")
    } else if is_feed_footer(stated) {
        Some("feed-footer")
    } else if is_end_mark(text) {
        Some("end-mark")
    } else {
        None
    }
}

/// `This article is submitted by our user under …`, in the words that sites have for it. Others submit reports, too.
fn is_submission(text: &str) -> bool {
    let sent = ["article", "report", "story", "piece"]
        .iter()
        .find_map(|kind| {
            let rest = text.strip_prefix("this ")?.strip_prefix(kind)?;
            rest.strip_prefix(" is ")
                .or_else(|| rest.strip_prefix(" was "))
        });
    let by = |rest: &str| {
        let who = rest
            .strip_prefix("submitted by ")
            .or_else(|| rest.strip_prefix("sent in by "));
        who.is_some_and(|who| begins(who, &["our ", "a user", "a reader"]))
    };
    sent.is_some_and(by) || text.starts_with("if you believe this article infringes")
}

/// A newsletter's form asks: it begins with a verb in the imperative and says newsletter or inbox. `Get the latest` is its
/// other form, which stops short of a sentence or goes on to exclusives and deliveries.
fn is_newsletter(text: &str) -> bool {
    const ASKS: [&str; 12] = [
        "subscribe ",
        "sign up",
        "join ",
        "get ",
        "receive ",
        "stay ",
        "want more",
        "never miss",
        "abonnieren ",
        "inscrivez-vous",
        "suscríbete",
        "melden sie sich",
    ];
    /// Verbs with which sentences begin as well: these ask if the letter is the house's, or they are no sentence.
    const MAY_ASK: [&str; 4] = ["join ", "get ", "receive ", "stay "];
    const NAMES: [&str; 9] = [
        "newsletter",
        "push alerts",
        "push notifications",
        "breaking news alerts",
        "inbox",
        "mailing list",
        "email updates",
        "e-mail updates",
        "email alerts",
    ];
    const LINES: [&str; 2] = ["subscribe now", "subscribe today"];
    if LINES.contains(&text.trim_end_matches(['.', '!'])) {
        return true;
    }
    if text.len() > 400 || !begins(text, &ASKS) {
        return false;
    }
    let latest = text.starts_with("get the latest ")
        && (!text.ends_with('.')
            || ["exclusive", "delivered", "every day", "every week"]
                .iter()
                .any(|cue| text.contains(cue)));
    let asks = || {
        let is_of_house = || [" our ", " your "].iter().any(|own| text.contains(own));
        !begins(text, &MAY_ASK) || !text.ends_with('.') || is_of_house()
    };
    !is_told(text) && (latest || NAMES.iter().any(|name| text.contains(name)) && asks())
}

/// Whether somebody says what a text says: no notice of a page is told by anyone.
pub(super) fn is_told(text: &str) -> bool {
    const TELLS: [&str; 10] = [
        "added",
        "announced",
        "said",
        "say",
        "says",
        "stressed",
        "told",
        "urged",
        "warned",
        "wrote",
    ];
    text.split(' ')
        .any(|word| TELLS.contains(&word.trim_end_matches(['.', ',', ':', ';', '"'])))
}

fn is_share_prompt(text: &str) -> bool {
    const LINES: [&str; 7] = [
        "share this",
        "tweet this",
        "share this article",
        "share this story",
        "share article",
        "follow us",
        "share & save",
    ];
    const OPENINGS: [&str; 4] = [
        "share this article ",
        "share this story ",
        "click here to share",
        "click to share",
    ];
    /// What stands before a site, and before other things in sentences.
    const ON_SITES: [&str; 7] = [
        "share on ",
        "share via ",
        "follow us on ",
        "follow us at ",
        "like us on ",
        "find us on ",
        "join us on ",
    ];
    let text = text.trim_end_matches(['.', '!', ':']);
    LINES.contains(&text)
        || shares::BUTTONS.contains(&text)
        || text.len() <= 150
            && !is_told(text)
            && (begins(text, &OPENINGS) || begins(text, &ON_SITES) && shares::has_site(text))
}

fn is_comment_prompt(text: &str) -> bool {
    const LINES: [&str; 14] = [
        "comments",
        "leave a comment",
        "view comments",
        "show comments",
        "post a comment",
        "join the conversation",
        "add a comment",
        "write a comment",
        "leave a reply",
        "join the discussion",
        "have your say",
        "log in to comment",
        "comments are closed",
        "report a typo",
    ];
    LINES.contains(&text.trim_end_matches(['.', '!', ':']))
}

/// What WordPress puts under each item of a feed: `The post Ferry returns appeared first on Harbour News.` The text is as it stands in
/// the article, where the site is a word or a name.
fn is_feed_footer(text: &str) -> bool {
    const SMALL: [&str; 6] = ["and", "for", "in", "of", "on", "the"];
    let site = text
        .strip_prefix("The post ")
        .and_then(|rest| rest.rsplit_once(" appeared first on "))
        .map(|(_, site)| site);
    let is_part = |word: &str| !word.starts_with(char::is_lowercase) || SMALL.contains(&word);
    text.len() <= 400
        && site.is_some_and(|site| !site.contains(' ') || site.split(' ').all(is_part))
}

/// What ends copy on the wire.
fn is_end_mark(text: &str) -> bool {
    const MARKS: [&str; 9] = [
        "-30-", "- 30 -", "###", "", "ends", "-ends-", "(ends)", "reuter", "reuters",
    ];
    MARKS.contains(&text)
}
