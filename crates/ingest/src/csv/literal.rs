//! Values that are object literals, in tables that were made from JSON. (New York Times: `{'main': 'Ferry returns', ..}`)
//!
//! Only the string at their beginning is parsed.

use std::str::Chars;

/// The beginnings of such objects for headlines and authors.
const BEGINS: [&str; 4] = [
    "{'main': ",
    "{'original': ",
    "{\"main\": ",
    "{\"original\": ",
];

/// The string at the beginning of such an object, and the rest after it. The string is empty if the value is not a string. `None` for
/// other values, and for unknown escapes.
pub(super) fn said(value: &str) -> Option<(String, &str)> {
    let rest = BEGINS.iter().find_map(|begin| value.strip_prefix(begin))?;
    let mut said = String::new();
    let Some(mark) = rest
        .chars()
        .next()
        .filter(|mark| matches!(mark, '\'' | '"'))
    else {
        return Some((said, rest));
    };
    let mut rest = rest[1..].chars();
    loop {
        match rest.next()? {
            '\\' => said.push(escaped(&mut rest)?),
            c if c == mark => return Some((said, rest.as_str())),
            c => said.push(c),
        }
    }
}

/// Reads the escape after a backslash from `rest`, and returns its character.
fn escaped(rest: &mut Chars<'_>) -> Option<char> {
    let length = match rest.next()? {
        mark @ ('\'' | '"' | '\\' | '/') => return Some(mark),
        'n' | 'r' | 't' => return Some(' '),
        'x' => 2,
        'u' => 4,
        _ => return None,
    };
    let (figures, behind) = rest.as_str().split_at_checked(length)?;
    *rest = behind.chars();
    char::from_u32(u32::from_str_radix(figures, 16).ok()?)
}

/// Whether the rest of such an object holds further strings that are not empty. (`'kicker': 'Harbour news'`)
pub(super) fn says_more(rest: &str) -> bool {
    const MARKS: [char; 2] = ['\'', '"'];
    rest.split(": ")
        .skip(1)
        .filter_map(|value| value.strip_prefix(MARKS))
        .any(|value| !value.starts_with(MARKS))
}

#[cfg(test)]
mod tests {
    use super::{said, says_more};

    #[test]
    fn headlines_and_authors_of_objects_are_what_these_begin_with() {
        for (value, wanted) in [
            (
                r#"{'main': "The Mayor's Ferry", 'kicker': None}"#,
                "The Mayor's Ferry",
            ),
            (r"{'main': 'The Mayor\'s'}", "The Mayor's"),
            ("{'original': 'By Ada Finch', 'person': []}", "By Ada Finch"),
            (r#"{"main": "Ferry", "seo": null}"#, "Ferry"),
            ("{'original': None, 'person': []}", ""),
            (
                r#"{"main": "Caf\u00e9 returns\nto pier"}"#,
                "Café returns to pier",
            ),
            (r"{'main': 'Ferry\xa0returns'}", "Ferry\u{a0}returns"),
        ] {
            let (said, _) = said(value).unwrap();
            assert_eq!(said, wanted, "{value}");
        }
        for other in [
            "Ferry",
            "{ferry}",
            "{'main': 'cut off",
            r"{'main': '\q'}",
            r"{'main': '\u12é'}",
            "",
        ] {
            assert_eq!(said(other), None, "{other}");
        }
        assert!(says_more("None, 'person': [{'firstname': 'Ada'}]}"));
        assert!(!says_more(", 'kicker': None, 'name': '', 'rank': 1}"));
    }
}
