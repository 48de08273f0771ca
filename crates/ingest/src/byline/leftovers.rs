//! Removes entries that are no persons from lists of authors. Programs that extract authors from pages produce them, each word
//! capitalised: e-mail addresses without their `@` (`Ada.Finch Example.Com`), and parts of the lines around the author (`Based In
//! California`, `Updated Pm Est`).

use std::borrow::Cow;

use crate::words::Words;

const DOMAINS: [&str; 3] = [".Com", ".Org", ".Net"];
/// Words that no name begins with; below, words that no name ends with.
const FIRST: [&str; 3] = ["Based", "Follow", "Updated"];
const LAST: [&str; 6] = ["At", "For", "From", "Of", "The", "With"];
static CLOCK: Words = Words::new(
    "am pm est edt et pst pdt gmt today yesterday tue tues wed thu thurs fri sat monday tuesday wednesday thursday friday saturday sunday in",
);
static MONTHS: Words = Words::new(
    "january february march april may june july august september october november december",
);

/// A list of authors without the entries that are no persons.
pub(super) fn without(list: &str) -> Cow<'_, str> {
    if !list.split(", ").any(is_none) {
        return Cow::Borrowed(list);
    }
    let names: Vec<&str> = list.split(", ").filter(|name| !is_none(name)).collect();
    Cow::Owned(names.join(", "))
}

fn is_none(name: &str) -> bool {
    /// The most words of an entry that is judged; the middle of a longer one may be anything.
    const MOST: usize = 5;
    let words: Vec<&str> = name.split(' ').take(MOST + 1).collect();
    let [first, .., last] = words[..] else {
        return false;
    };
    if words.len() > MOST
        || !words
            .iter()
            .all(|word| word.starts_with(char::is_uppercase))
    {
        return false;
    }
    let is_address = |word: &&str| {
        word.starts_with("Www.") || DOMAINS.iter().any(|domain| word.ends_with(domain))
    };
    let is_clock = |word: &&str| CLOCK.has_any_case(word);
    let is_month = |word: &&str| MONTHS.has_any_case(word);
    FIRST.contains(&first)
        || LAST.contains(&last)
        || name.starts_with("Special To ")
        || words.iter().any(is_address)
        || words.iter().any(is_clock) && words.iter().all(|word| is_clock(word) || is_month(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_pages_are_no_authors() {
        let list = "Ada Finch, Ada.Finch Example.Com, Www.Facebook.Com Gazette, Based In California, Follow Jo On, Staff Writer At, \
            Updated Pm Est, Fri March, In July Of, In March, Special To Gazette, Yesterday Pm, Jo Reed";
        assert_eq!(without(list), "Ada Finch, Jo Reed");
        for names in [
            "April March, June May, Chan Wai To, Wong Kam On",
            "Example.com Staff, AllAfrica.Com",
            "In Jae Lee, Sun May",
            "Ada Finch of the Gazette, who is based in California",
        ] {
            assert_eq!(without(names), names);
        }
    }
}
