//! Tables whose cells are links.

use super::*;

/// Table rows of two cells each: a link, and the text beside it.
fn rows(rows: &[(&str, &str)]) -> String {
    let row = |(link, beside): &(&str, &str)| {
        format!(
            "<tr><td><a href=/{}>{link}</a></td><td>{beside}</td></tr>",
            link.len()
        )
    };
    rows.iter().map(row).collect()
}

#[test]
fn names_that_are_links_are_text_beside_figures() {
    let table = rows(&[
        ("Oarsmen", "12"),
        ("Net Menders", "9"),
        ("Lamplighters", "4"),
    ]);
    let table = format!(
        "<table><thead><tr><th>Crew</th><th>Won</th></tr></thead><tbody>{table}</tbody></table>"
    );
    let cells = [
        "Crew",
        "Won",
        "Oarsmen",
        "12",
        "Net Menders",
        "9",
        "Lamplighters",
        "4",
    ];
    for body in [
        format!("<article><h1>Ferry</h1><p>P.</p>{table}<p>P.</p></article>"),
        format!("<article><h1>Ferry</h1><div class=body><p>P.</p><p>P.</p></div>{table}</article>"),
    ] {
        let read = page("", &body);
        let found = texts(&read);
        assert!(cells.iter().all(|cell| found.contains(cell)), "{found:?}");
        assert_eq!(found.len(), cells.len() + 2, "{body}");
    }
}

#[test]
fn tables_of_links_are_none() {
    let long = "The vicar tells who lost the keys of the lighthouse";
    for table in [
        rows(&[("Home", "|"), ("Sport", "|"), ("Weather", "|")]),
        rows(&[(long, "12 May"), (&long[4..], "13 May")]),
        rows(&[("Oarsmen", "12")]),
        rows(&[
            ("Oarsmen", "<a href=/>More</a>"),
            ("Boats", "<a href=/>More</a>"),
        ]),
    ] {
        let body =
            format!("<article><h1>Ferry</h1><p>P.</p><table>{table}</table><p>P.</p></article>");
        let read = page("", &body);
        assert!(
            !texts(&read)
                .iter()
                .any(|text| ["Home", "Oarsmen", long].contains(text)),
            "{table}"
        );
    }
}
