//! Records of articles that are not published: drafts, posts in the trash, earlier versions.

use super::{LONGEST, folded};

/// The longest value that states this, in bytes.
pub(crate) const LONGEST_STATE: usize = 10;

/// Why a record is not a published article, if this key and value say so in a publishing system (Ghost, Hugo, Jekyll, WordPress).
pub(crate) fn reason(key: &str, value: &str) -> Option<&'static str> {
    let is = |states: &[&str]| {
        let value = value.trim();
        states.iter().any(|state| value.eq_ignore_ascii_case(state))
    };
    const STATUS: &[&str] = &["status", "poststatus"];
    let (names, reason): (&[&str], _) = match () {
        () if is(&["draft", "auto-draft", "pending"]) => (STATUS, "a draft, not published"),
        () if is(&["true"]) => (&["draft", "isdraft"], "a draft, not published"),
        () if is(&["false"]) => (&["published", "ispublished"], "not published"),
        () if is(&["private"]) => (STATUS, "a private post, not published"),
        () if is(&["future"]) => (STATUS, "a post for a later day, not published yet"),
        () if is(&["trash"]) => (STATUS, "a post in the trash"),
        // NewsAPI writes so over what a newspaper has taken back.
        () if is(&["[removed]"]) => (&["title"], "removed by its publisher"),
        () if is(&["revision"]) => (&["posttype"], "an earlier version of a post"),
        () => return None,
    };
    let mut room = [0; LONGEST];
    let key = folded(key, &mut room)?;
    let is_named = names.iter().any(|name| *key == *name.as_bytes());
    is_named.then_some(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_their_values_say_that_nothing_was_published() {
        for (key, value) in [
            ("status", "draft"),
            ("Status", "DRAFT"),
            ("post_status", "auto-draft"),
            ("post_status", "pending"),
            ("status", "pending"),
            ("status", "private"),
            ("status", "future"),
            ("published", "false"),
            ("is_published", "False"),
            ("status", " trash "),
            ("draft", "true"),
            ("isDraft", "True"),
            ("post_type", "revision"),
            ("title", "[Removed]"),
        ] {
            assert!(reason(key, value).is_some(), "{key}: {value}");
            assert!(value.trim().len() <= LONGEST_STATE);
        }
        for (key, value) in [
            ("status", "published"),
            ("published", "true"),
            ("published", "2024-10-10"),
            ("private", "false"),
            ("draft", "false"),
            ("type", "draft"),
            ("title", "Draft"),
            ("revision", "true"),
        ] {
            assert_eq!(reason(key, value), None, "{key}: {value}");
        }
    }
}
