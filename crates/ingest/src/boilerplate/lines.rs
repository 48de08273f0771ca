//! Lines by which a page speaks of itself in the middle of a text: its buttons, links to others, credits of its pictures.
//!
//! All are of forms that hardly any sentence has. Where they stand tells nothing, so they are cut anywhere.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::cues::{folded, is_told};
use super::shares;
use crate::sentence::ends_with_stop;
use crate::words::Words;

/// The longest of these lines, in bytes.
pub(super) const LONGEST: usize = 400;
/// The most words of a line that asks for a click, and of those in which one says that it asks for letters.
const WORDS: usize = 12;

/// The first words of all lines but those that are told by their ends.
const FIRST: [&str; 27] = [
    "click",
    "don't",
    "download",
    "enlarge",
    "follow",
    "get",
    "image",
    "like",
    "listen",
    "loading",
    "media",
    "next",
    "open",
    "poll",
    "prev",
    "read",
    "scroll",
    "share",
    "sign",
    "slideshow",
    "this",
    "toggle",
    "updated",
    "video",
    "view",
    "write",
    "your",
];

/// The rule that cuts a line, if one does; the text is as it stands in the article.
pub(super) fn rule(text: &str) -> Option<&'static str> {
    if text.starts_with("Newsletter Sign Up Continue reading") {
        return Some("newsletter");
    }
    if text.len() > LONGEST {
        return None;
    }
    let is_video = text.starts_with("JUST WATCHED ") && text.contains("Replay More Videos");
    let is_related = text.starts_with("Related Coverage ") && !ends_with_stop(text);
    if is_link_with_button(text) || is_video || is_related {
        return Some("related-links");
    }
    if is_form(text) {
        return Some("newsletter");
    }
    match text {
        "CLOSE" | "[pullquote]" | "Hide Caption" => return Some("page-control"),
        "Photo" | "Photos" => return Some("photo-credit"),
        "ANALYSIS/OPINION:" | "ANALYSIS/OPINION" => return Some("section-label"),
        "कॉपी लिंक" => return Some("share-prompt"),
        "Newsletter Sign-up" => return Some("newsletter"),
        _ if is_player(text) || is_interest(text) => return Some("page-control"),
        _ if is_script(text) => return Some("script"),
        _ if is_disclaimer(text) => return Some("disclaimer"),
        _ if is_licence(text) => return Some("copyright"),
        _ => {}
    }
    let ends = |c: char| matches!(c, ' ' | '.' | '…' | ':');
    let first = text.split(ends).next()?;
    if !FIRST.iter().any(|word| word.eq_ignore_ascii_case(first)) {
        return None;
    }
    let stated = text;
    let text = folded(text, LONGEST)?;
    let text = text.trim_end_matches(['.', '…', '!', ' ']);
    let words: Vec<&str> = text.split(' ').collect();
    if is_age(&words) {
        Some("age-notice")
    } else if is_update(&words) {
        Some("updated-line")
    } else if is_credit(&words, stated) {
        Some("photo-credit")
    } else if is_control(&words, stated) {
        Some("page-control")
    } else if is_follow(&words, stated)
        || shares::is_share(&words)
        || words.starts_with(&["read", "or", "share", "this", "story:"])
    {
        Some("share-prompt")
    } else if is_address(&words) {
        Some("sign-off")
    } else if is_click(&words, stated) {
        Some("link-prompt")
    } else if is_newsletter(&words) {
        Some("newsletter")
    } else {
        None
    }
}

/// `Mayor opens pier Read more`: the headline of another article, and a button.
fn is_link_with_button(text: &str) -> bool {
    const LONGEST_LINK: usize = 160;
    let link = text
        .strip_suffix(" Read more")
        .or_else(|| text.strip_suffix(" Read More"));
    link.is_some_and(|link| {
        link.len() <= LONGEST_LINK && link.split(' ').count() > 2 && !link.ends_with(['.', ':'])
    })
}

/// A form for newsletters, with what one agrees to.
fn is_form(text: &str) -> bool {
    const SIGNING: &str = "igning up";
    static SIGNINGS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(SIGNING));
    let of_form = [
        "receive",
        "get ",
        "mail",
        "newsletter",
        "updates",
        "terms",
        "Terms",
        "olic",
        "rivacy",
        "conditions",
    ];
    let mut found = SIGNINGS.find_iter(text.as_bytes());
    found.any(|at| {
        let rest = text[at + SIGNING.len()..].trim_start_matches(',');
        let agreed = rest.strip_prefix(" you agree to ");
        agreed.is_some_and(|agreed| of_form.iter().any(|word| agreed.contains(word)))
    }) && !is_told(text)
}

/// `Interested in Harbours? Add Harbours as an interest .. Add Interest`
fn is_interest(text: &str) -> bool {
    text.starts_with("Interested in ") && text.ends_with(" Add Interest")
}

/// A script that a page runs where it stands, or the name of a place that one fills: `$$ARTICLEAD$$`.
fn is_script(text: &str) -> bool {
    let begins = ["(function(", "OO.ready(function("];
    let is_name = |name: &str| name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_uppercase());
    let inside = text
        .strip_prefix("$$")
        .and_then(|text| text.strip_suffix("$$"));
    inside.is_some_and(is_name)
        || begins.iter().any(|begin| text.starts_with(begin)) && text.ends_with([';', ')'])
}

/// `The opinions expressed by columnists are their own and do not represent the views of The Harbour Gazette.`
fn is_disclaimer(text: &str) -> bool {
    let begins = ["The opinions expressed ", "The views expressed "];
    let of_page = ["here ", "herein ", "in this ", "in these ", "on this "];
    let owns = [
        " are their own",
        " are those of ",
        " are solely those of ",
        " are his own",
        " are her own",
    ];
    let rest = begins.iter().find_map(|begin| text.strip_prefix(begin));
    rest.is_some_and(|rest| {
        let is_of_page = of_page.iter().any(|page| rest.starts_with(page))
            || rest.starts_with("by ") && rest.contains(" the views of ");
        is_of_page && owns.iter().any(|own| rest.contains(own)) && !is_told(rest)
    })
}

/// `Content created by Harbour News is available without charge to any eligible news publisher ..`
fn is_licence(text: &str) -> bool {
    text.starts_with("Content created by ") && text.contains(" is available without charge to ")
}

/// `This article is more than 2 years old`
fn is_age(words: &[&str]) -> bool {
    let [
        "this",
        "article" | "story" | "content",
        "is",
        "more",
        "than",
        _,
        unit,
        "old",
    ] = words
    else {
        return false;
    };
    let unit = unit.trim_end_matches('s');
    ["day", "week", "month", "year"].contains(&unit)
}

/// `Updated at 7:41 p.m. ET`, `Updated 2/14/20 at 8 a.m.`: a time, and nothing that happened then.
fn is_update(words: &[&str]) -> bool {
    static BESIDE: Words = Words::new(
        "at on a.m p.m am pm et est edt ct cst cdt pt pst pdt gmt bst utc monday tuesday wednesday thursday friday saturday \
        sunday",
    );
    let ["updated" | "updated:", rest @ ..] = words else {
        return false;
    };
    let is_figure = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_digit())
            && word
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'/' | b'.'))
    };
    let bare = || {
        rest.iter()
            .map(|word| word.trim_end_matches(['.', ',', ':']))
    };
    rest.len() <= 8
        && bare().any(is_figure)
        && bare().all(|word| is_figure(word) || BESIDE.has(word))
}

/// `Image copyright Getty Images`, without a caption; `Enlarge this image toggle caption A. Finch/AP A. Finch/AP`.
fn is_credit(words: &[&str], stated: &str) -> bool {
    match words {
        ["image" | "media", "copyright", agency @ ..] => {
            (1..=4).contains(&agency.len())
                && !agency.contains(&"caption")
                && are_names(stated.split(' ').skip(2))
        }
        ["enlarge", "this", "image"] => true,
        ["enlarge", "this", "image", "toggle", "caption", ..] => true,
        ["toggle", "caption", agency @ ..] => agency.len() <= WORDS,
        _ => false,
    }
}

/// `The pier opens The pier opens Listen · 2:31 2:31`: a recording, with how long it takes.
fn is_player(text: &str) -> bool {
    let ends_with_time = text.ends_with(|c: char| c.is_ascii_digit());
    let listen = ends_with_time
        .then(|| text.rsplit_once("Listen · "))
        .flatten();
    listen.is_some_and(|(_, times)| {
        let is_time = |byte: u8| byte.is_ascii_digit() || matches!(byte, b':' | b' ');
        times.contains(':') && times.bytes().all(is_time)
    })
}

/// `Write to Ada Finch at ada@harbour.example`
fn is_address(words: &[&str]) -> bool {
    let ["write", "to", name @ .., address] = words else {
        return false;
    };
    address.contains('@') && name.contains(&"at")
}

/// `Slideshow (2 Images)`, `Scroll down for video`, `next Image 1 of 3`, `View gallery`, `Loading...`,
/// `LISTEN TO ARTICLE 3:40 SHARE THIS ARTICLE Share Tweet Post Email`
fn is_control(words: &[&str], stated: &str) -> bool {
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    /// What a browser may not support.
    const OF_PAGE: [&str; 8] = [
        "audio",
        "element",
        "feature",
        "frame",
        "html",
        "iframe",
        "javascript",
        "video",
    ];
    let shares =
        |rest: &[&str]| rest.len() > 1 && rest.iter().all(|word| shares::BUTTONS.contains(word));
    match words {
        ["slideshow", count, "images)" | "image)"] => {
            count.strip_prefix('(').is_some_and(is_number)
        }
        [
            "scroll",
            "down",
            "for",
            "video" | "videos" | "audio" | "gallery" | "photos",
        ] => true,
        ["prev" | "next", "image", number, "of", all] => is_number(number) && is_number(all),
        ["image", number, "of", all] => is_number(number) && is_number(all),
        ["view" | "open", "gallery" | "slideshow"] => true,
        ["view" | "open", "photo" | "the", "gallery" | "slideshow"] => true,
        ["loading"] | ["poll" | "video", "loading"] => true,
        ["video", "loading", "watch", "next", ..] => true,
        ["your", "browser", "does", "not", "support", rest @ ..] => {
            let mut rest = rest.iter();
            rest.any(|word| OF_PAGE.iter().any(|part| word.starts_with(part))) && !is_told(stated)
        }
        [
            "this",
            "form",
            "requires",
            "javascript",
            "to",
            "complete",
            ..,
        ] => true,
        ["share", "this", "article", rest @ ..] => shares(rest),
        [
            "listen",
            "to",
            "article",
            _,
            "share",
            "this",
            "article",
            rest @ ..,
        ] => shares(rest),
        _ => false,
    }
}

/// `Follow @harbournews`, `Follow Ada Finch on Twitter: @adafinch`, `Follow Finch on Twitter at https://twitter.com/finch`,
/// `Follow Harbour Opinion Join us on Twitter and Facebook`, `Like us on Facebook`
fn is_follow(words: &[&str], stated: &str) -> bool {
    let rest = match words {
        ["follow", rest @ ..] => rest,
        ["like", "us", "on", ..] => &words[1..],
        _ => return false,
    };
    let is_handle = |word: &&str| word.starts_with('@') && word.len() > 1;
    let is_site = |pair: &[&str]| pair[0] == "on" && shares::is_site(pair[1]);
    match rest {
        [] => false,
        rest if rest.iter().all(|word| is_handle(word) || *word == "follow") => true,
        rest => {
            let Some(site) = rest.windows(2).position(is_site) else {
                return false;
            };
            let is_place = |word: &&str| {
                is_handle(word)
                    || word.contains("://")
                    || shares::is_site(word)
                    || ["at", "at:", "and", "&", "follow", "or"].contains(word)
            };
            let who = words.len() - rest.len();
            let is_name = || are_names(stated.split(' ').skip(who).take(site));
            let behind = &rest[site + 2..];
            // `Follow the debate on X.`
            let may_be_sentence = stated.ends_with('.') && behind.is_empty();
            let is_told = rest[..site].iter().any(is_handle) || ["us", "me"].contains(&rest[0]);
            site <= 7 && (!may_be_sentence || is_told || is_name()) && behind.iter().all(is_place)
        }
    }
}

/// Whether words are written as names are.
fn are_names<'w>(mut words: impl Iterator<Item = &'w str>) -> bool {
    words.all(|word| !word.starts_with(char::is_lowercase))
}

/// `CLICK HERE TO GET THE HARBOUR NEWS APP`, `Get the Harbour News app`
fn is_click(words: &[&str], stated: &str) -> bool {
    /// The most words of a line that says where to click.
    const HERE: usize = 15;
    match words {
        // A long one that ends like a sentence is one, unless it goes on with what is to be had there: `Click here to read ..`.
        ["click", "here", "to" | "for", _, ..] => {
            let is_plain = !ends_with_stop(stated) || stated.starts_with("Click here to ");
            let most = if is_plain { HERE } else { WORDS };
            words.len() <= most && !(stated.contains(", ") && is_told(stated))
        }
        ["click", "for", "more" | "complete", what, ..] => *what != "than" && words.len() <= WORDS,
        ["don't", "see", "the", _, "above?", "click", "here"] => true,
        ["get" | "download", "the", name @ .., "app"] if !name.is_empty() => {
            let is_whole = ends_with_stop(stated);
            words.len() <= WORDS / 2
                && !is_whole
                && are_names(stated.split(' ').skip(2).take(name.len()))
        }
        _ => false,
    }
}

/// Whether what one signs up for is called mails: `daily emails from the Gazette`. Further behind it is what one signs up by.
fn are_mails(rest: &[&str]) -> bool {
    const NAMES: usize = 4;
    let mut first = rest.iter().take(NAMES);
    first.any(|word| matches!(word.trim_end_matches([',', '.', '!']), "emails" | "e-mails"))
        || matches!(rest, ["email" | "e-mail", "alerts" | "updates", ..])
}

/// `Sign up`, `Sign up for the Harbour morning briefing`, `Sign up for email alerts`
fn is_newsletter(words: &[&str]) -> bool {
    const LETTERS: [&str; 2] = ["newsletter", "newsletters"];
    // Letters have a name or a kind: `Sign up to the briefing room was needed.`
    const CALLED: [&str; 2] = ["briefing", "dispatch"];
    match words {
        ["sign", "up"] | ["sign", "up", "now"] => true,
        ["sign", "up", "for" | "to", rest @ ..] if are_mails(rest) => {
            !rest.iter().any(|word| is_told(word))
        }
        ["sign", "up", "for" | "to", rest @ ..] => {
            let first = words.iter().take(WORDS);
            let ends = first
                .clone()
                .position(|word| word.ends_with(['.', '!', '?']));
            let mut first = first.take(ends.map_or(WORDS, |end| end + 1)).enumerate();
            first.any(|(at, word)| {
                let bare = word.trim_end_matches([',', '.', '!']);
                let is_last = bare.len() < word.len() || at + 1 == words.len();
                let is_called = is_last || at > 0 && words[at - 1] != "the";
                LETTERS.contains(&bare) || is_called && CALLED.contains(&bare)
            }) && !rest.iter().any(|word| is_told(word))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
