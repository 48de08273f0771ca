//! Notices of rights, in the form in which cues are compared.

use super::is_told;
use crate::sentence::{ends_with_stop, has_inner_stop};

/// Notices of rights in Chinese and Japanese: all of these words stand in one, where a sentence has the first as well.
const RESERVED_EAST: [(&str, &str); 7] = [
    ("版权所有", ""),
    ("未经授权", "转载"),
    ("未经授权", "复制"),
    ("無断転載", "禁"),
    ("無断転載", "お断り"),
    ("無断複製", "禁"),
    ("無断複製", "お断り"),
];

/// The most words of who has the rights.
const LONGEST_OWNER: usize = 9;

/// Whether a text says whose it is; it is also given as it stands in the article.
pub(super) fn is_copyright(text: &str, stated: &str) -> bool {
    if text.len() > 400 {
        return false;
    }
    let years = ["19", "20"];
    let after = text.strip_prefix("copyright").map(|rest| {
        rest.trim_start_matches([' ', '©', ':', ','])
            .trim_start_matches("(c) ")
    });
    // `Copyright by The Harbour Gazette`; a sentence on what copyright does by itself is longer.
    let is_owner =
        |rest: &str| !rest.starts_with("by itself") && rest.split(' ').count() <= LONGEST_OWNER;
    let dated = |rest: &str| {
        years.iter().any(|year| rest.starts_with(year)) && !is_year_of_sentence(stated)
            || rest.starts_with("by ") && (is_owner(rest) || rest.contains("rights reserved"))
    };
    let marked = text.starts_with('©')
        || text.starts_with("(c) 19")
        || text.starts_with("(c) 20")
        || text.starts_with("copyright ©");
    let reserved = text.len() <= 200
        && (text.ends_with("all rights reserved.") || text.ends_with("all rights reserved"));
    let may_not = text.starts_with("this material may not be published")
        || text.starts_with("this document is subject to copyright");
    let east = text.len() <= 200
        && !text.is_ascii()
        && RESERVED_EAST
            .iter()
            .any(|(cue, other)| text.contains(cue) && text.contains(other));
    (marked || after.is_some_and(dated) || reserved || may_not || east) && !is_told(text)
}

/// Whether a sentence goes on behind the year that a text has: `Copyright 2019 changes let libraries lend e-books.` Owners may be in
/// small letters as well: `Copyright 2024 dpa. Alle Rechte vorbehalten.`
fn is_year_of_sentence(stated: &str) -> bool {
    const FEWEST_BEHIND: usize = 3;
    let mut words = stated.split(' ');
    let is_year = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let behind = words.find(|word| is_year(word)).and(words.next());
    behind.is_some_and(|word| {
        word.starts_with(char::is_lowercase)
            && !["by", "the", "all"].contains(&word)
            && !word.contains(['.', '-', ','])
            && words.count() >= FEWEST_BEHIND
            && ends_with_stop(stated)
            && !has_inner_stop(stated)
    })
}
