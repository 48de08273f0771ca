//! Topics in the forms of different years of TREC and of later collections; the texts are invented.

use super::*;

fn topics(text: &str) -> Vec<Topic> {
    Topic::read(text.as_bytes()).unwrap()
}

fn topic(id: &str, fields: [&str; 3]) -> Topic {
    let [title, description, narrative] = fields;
    let field = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Topic {
        id: TopicId::parse(id).unwrap(),
        title: title.into(),
        description: field(description),
        narrative: field(narrative),
    }
}

#[test]
fn the_old_form_has_labels_and_no_closing_tags() {
    let found = topics(
        "\n<top>\n\n<head> Tipster Topic Description\n\n<num> Number:  051\n\n<dom> Domain:  International Economics\n\n\
         <title> Topic:  Harbour Strikes\n\n<desc> Description:\n\nDocument will discuss strikes\nof dockers &amp; pilots.\n\n\
         <smry> Summary:\nStrikes in harbours.\n\n<narr> Narrative:\n\nA relevant document names the harbour.\n\n\
         <con> Concept(s):\n\n1. strike, dockers\n2. &quot;harbour&quot;\n\n<fac> Factor(s):\n\n<nat> Nationality: U.S.\n</nat>\n\
         </fac>\n\n<def> Definition(s):\n\nDockers - people who load.\n</top>\n\n<top>\n<num> Number: 052\n<title> Topic: Tides\n</top>\n",
    );
    let expected = [
        topic(
            "51",
            [
                "Harbour Strikes",
                "Document will discuss strikes of dockers & pilots.",
                "A relevant document names the harbour.",
            ],
        ),
        topic("52", ["Tides", "", ""]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_new_form_has_short_titles() {
    let found = topics(
        "<top>\n\n<num> Number: 901 \n<title> Harbour Strikes \n\n<desc> Description: \nWhat harbours are on strike?\n\n\
         <narr> Narrative: \nAny strike\nof dockers.\n\n</top>\n<TOP>\n<NUM>MB02</NUM>\n<TITLE>Tides: high, low</TITLE>\n</TOP>",
    );
    let expected = [
        topic(
            "901",
            [
                "Harbour Strikes",
                "What harbours are on strike?",
                "Any strike of dockers.",
            ],
        ),
        topic("MB02", ["Tides: high, low", "", ""]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_topic_may_have_a_description_alone() {
    let found = topics("<top>\n<num> Number: 201\n<desc> Description:\nTides of the sea.\n</top>");
    assert_eq!(found, [topic("201", ["", "Tides of the sea.", ""])]);
    assert_eq!(found[0].text(Default::default()), "Tides of the sea.");
}

#[test]
fn elements_of_xml_are_read_too() {
    let found = topics(
        "<?xml version=\"1.0\"?>\n<!-- made up -->\n<topics task=\"a\">\n  <topic number=\"1\" type='faceted'>\n    \
         <query>harbour <i>strikes</i></query>\n    <question>which harbours\n are on strike</question>\n    \
         <subtopic number=\"1\">Find pay.</subtopic>\n    <narrative>All.</narrative>\n  </topic>\n  \
         <topic number=\"002\"><title>tides</title><date>2020</date></topic>\n</topics>\n",
    );
    let expected = [
        topic(
            "1",
            ["harbour strikes", "which harbours are on strike", "All."],
        ),
        topic("2", ["tides", "", ""]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn clef_names_the_language() {
    let found = topics(
        "<top lang=\"en\">\n<num>C041</num>\n<EN-title>Tides</EN-title>\n<EN-desc>Find tides.</EN-desc>\n</top>\n",
    );
    assert_eq!(found, [topic("C041", ["Tides", "Find tides.", ""])]);
}

#[test]
fn a_number_starts_a_topic_where_its_tag_is_missing() {
    let found = topics("<num> Number: 1\n<title> a < b\n<num> Number: 2\n<title> b\n<top>\n<num>3");
    let expected = [
        topic("1", ["a < b", "", ""]),
        topic("2", ["b", "", ""]),
        topic("3", ["", "", ""]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn of_two_fields_the_first_counts() {
    let found = topics("<top><num>1</num><title></title><title>a</title><title>b</title></top>");
    assert_eq!(found, [topic("1", ["a", "", ""])]);
}

#[test]
fn a_topic_without_an_id_is_named_by_its_line() {
    for (text, line) in [
        ("<top>\n<num> 1\n</top>\n\n<top>\n<title>a\n</top>", 5),
        ("<topics>\n<top><num> Number:\n</top>", 2),
        ("<title> a", 1),
    ] {
        let error = Topic::read(text.as_bytes()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("line {line}: a topic without an id")
        );
    }
}

#[test]
fn references_are_decoded_once_and_other_ampersands_stay() {
    for (text, title) in [
        ("AT&T; and &amp;lt; a&nbsp;b", "AT&T; and &lt; a b"),
        ("caf&eacute;&apos;s &#x2019;&#39;", "café's \u{2019}'"),
        ("&#xD800; &#0; &#; &é; &", "&#xD800; &#0; &#; &é; &"),
    ] {
        let found = topics(&format!("<top><num>1</num><title>{text}</title></top>"));
        assert_eq!(found, [topic("1", [title, "", ""])]);
    }
}
