//! Values that are objects of a program, as tables have them that were made of JSON. (New York Times: `{'main': 'Ferry returns', ..}`)
//!
//! Only what is read of them is understood: the string with which they begin.

/// What such an object begins with where it is a headline or the authors.
const BEGINS: [&str; 4] = [
    "{'main': ",
    "{'original': ",
    "{\"main\": ",
    "{\"original\": ",
];

/// What such a headline says, or such authors: nothing where that is none. `None` for another value.
pub(super) fn said(value: &str) -> Option<String> {
    let rest = BEGINS.iter().find_map(|begin| value.strip_prefix(begin))?;
    let mut rest = rest.chars();
    let mut said = String::new();
    let Some(mark) = rest.next().filter(|mark| matches!(mark, '\'' | '"')) else {
        return Some(said);
    };
    loop {
        match rest.next()? {
            '\\' => said.extend(rest.next()),
            c if c == mark => return Some(said),
            c => said.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::said;

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
        ] {
            assert_eq!(said(value).as_deref(), Some(wanted), "{value}");
        }
        for other in ["Ferry", "{ferry}", "{'main': 'cut off", ""] {
            assert_eq!(said(other), None, "{other}");
        }
    }
}
