//! Pairs of the text of a topic and the query made of it. The texts are invented in the style of TREC's.

use proptest::prelude::*;

use super::*;

fn assert_all(pairs: &[(&str, &str)]) {
    for (text, expected) in pairs {
        assert_eq!(subject(text), *expected, "{text}");
    }
}

#[test]
fn formulas_go() {
    assert_all(&[
        (
            "Document will discuss subsidies to Airbus.",
            "subsidies to Airbus.",
        ),
        (
            "A relevant document will discuss how ports work.",
            "how ports work.",
        ),
        ("Document will report on the dockers' pay.", "dockers' pay."),
        ("Document must describe or identify a dam.", "dam."),
        ("Documents must either cite or also mention dams.", "dams."),
        ("To be relevant, a document must name a port.", "port."),
        (
            "In order to be relevant, the article must provide names of ships.",
            "names of ships.",
        ),
        (
            "For a document to be relevant it must state the pay.",
            "pay.",
        ),
        (
            "Relevant documents should include strikes at sea.",
            "strikes at sea.",
        ),
        ("Document discusses tidal power.", "tidal power."),
        ("The document reports on tidal power.", "tidal power."),
        ("A relevant document mentions dams.", "dams."),
        ("Document provides information on dams.", "dams."),
        ("Document refers to dams.", "dams."),
        ("Document deals with dams.", "dams."),
        ("A document is relevant if it discusses dams.", "dams."),
        ("Please find articles that talk about dams.", "dams."),
        ("I want to know about dams.", "dams."),
        ("Find documents about tidal power.", "tidal power."),
        ("Find articles on tides", "tides"),
        ("Find information about tides", "tides"),
        ("Find reports of tides", "tides"),
        ("Find documents that discuss tides", "tides"),
        ("Please give me information on tides", "tides"),
        ("I am looking for articles about tides", "tides"),
        ("I want to find information about tides", "tides"),
        ("Looking for documents on tides", "tides"),
        ("I'm looking for tides", "tides"),
        ("What is known about tides?", "tides?"),
        ("REPORT ON SALES OF GM", "SALES OF GM"),
        ("Report on climate published", "climate published"),
        (
            "Identify state sponsors of piracy.",
            "state sponsors of piracy.",
        ),
        (
            "Documents discussing tides and articles about dams",
            "tides and articles about dams",
        ),
        ("Articles concerning tides", "tides"),
        (
            "Find information technology stocks",
            "information technology stocks",
        ),
        (
            "Find documents leaked by Snowden",
            "documents leaked by Snowden",
        ),
        (
            "A document discussing tides must also mention the moon.",
            "tides the moon.",
        ),
        (
            "Tides\nA relevant document will mention the moon.",
            "Tides\nmoon.",
        ),
    ]);
}

#[test]
fn what_is_not_relevant_goes_whole() {
    assert_all(&[
        (
            "Document will discuss dams. Documents that discuss fish are not relevant. Ladders count.",
            "dams. Ladders count.",
        ),
        (
            "Find dams.\nFish would not generally be considered to be relevant, nor would birds. Irrelevant are ladders.",
            "dams.",
        ),
        ("Dams\nA mere mention of dams is NOT relevant.", "Dams"),
        (
            "Dams\nA discussion of ladders is also relevant.",
            "Dams\nA discussion of ladders is also relevant.",
        ),
        (
            "Dams\nAn article on ladders is also relevant.",
            "Dams\nladders.",
        ),
    ]);
}

#[test]
fn what_people_type_stays() {
    for text in [
        "Airbus Subsidies",
        "Documents leaked by Snowden",
        "Article 50 negotiations",
        "information technology stocks",
        "report card grades",
        "The Report of the Warren Commission",
        "News of the World phone hacking",
        "Show business awards",
        "List of wars",
        "Search for MH370 ends",
        "Looking for Alaska",
        "Items on sale",
        "Is the UN still relevant?",
        "To be or not to be",
        "What is NATO?",
        "Is NATO irrelevant?",
        "I am legend",
        "May elections",
        "Will Smith",
        "stories of survival",
        "U.S . POLICY TOWARD THE NEW REGIME IN SOUTH VIET NAM WHICH OVERTHREW PRESIDENT DIEM .",
        "PERSONS INVOLVED IN THE VIET NAM COUP .",
        "the state must provide housing, minister says",
        "Relevant experience of candidates",
        "Was berichtet der Spiegel? Ein Report.",
        "東京 地震",
        "?!",
    ] {
        assert_eq!(subject(text), text);
    }
}

#[test]
fn something_is_always_left() {
    assert_all(&[
        ("Relevant documents:", "Relevant documents:"),
        (
            " Documents that mention dams are not relevant. ",
            "Documents that mention dams are not relevant.",
        ),
        ("Find information.", "Find information."),
        ("", ""),
    ]);
}

proptest! {
    #[test]
    fn any_text_has_a_subject(text in "\\PC{0,60}", words in prop::collection::vec(prop::sample::select(vec![
        "A", "relevant", "document", "documents", "will", "must", "discuss", "not", "Find", "report", "on", "the", "İ", "moon",
        ".", "?", "\n", ",", "to", "be", "I", "am", "looking", "for",
    ]), 0..30)) {
        for text in [text, words.join(" ")] {
            let left = subject(&text);
            prop_assert_eq!(left.is_empty(), text.trim().is_empty());
        }
    }
}
