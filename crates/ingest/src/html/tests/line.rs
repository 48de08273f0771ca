//! Elements within a line.

use super::*;

#[test]
fn elements_that_browsers_do_not_know_part_no_sentence() {
    for (open, close) in [
        ("x-tip", "x-tip"),
        ("o:p", "o:p"),
        ("nobr", "nobr"),
        ("tt", "tt"),
        ("label", "label"),
        ("output", "output"),
        ("math", "math"),
        ("x-who><a href=/v", "a></x-who"),
        ("x-a><x-b", "x-b></x-a"),
    ] {
        for tag in ["p", "li", "blockquote"] {
            let said =
                format!("The keys went to <{open}>the vicar</{close}> on Sunday, said the clerk.");
            let body =
                format!("<article><h1>Ferry</h1><p>P.</p><{tag}>{said}</{tag}><p>P.</p></article>");
            let read = page("", &body);
            let whole = "The keys went to the vicar on Sunday, said the clerk.";
            assert_eq!(texts(&read), [P, whole, P], "{body}");
        }
    }
}

#[test]
fn notes_and_what_was_deleted_are_no_parts_of_words() {
    let said = "The mayor<sup>1</sup> and Gullco<sup><a href=/2>TM</a></sup> saw 1,234<sup>2</sup> gulls on 100 m<sup>2</sup> in the \
        21<sup>st</sup> century, <del>twelve</del><ins>fifteen</ins> wrens and <s>3</s>40 others.";
    let expected = "The mayor 1 and Gullco TM saw 1,234 2 gulls on 100 m2 in the 21st century, fifteen wrens and 3 40 others.";
    let title = "<h1>Gullco<sup>TM</sup> counts <del>two</del>three</h1>";
    let body = format!("<article>{title}<p>P.</p><p>{said}</p><p>P.</p></article>");
    let read = page("", &body);
    assert_eq!(read.title_text(), "Gullco TM counts three");
    assert_eq!(read.headings().count(), 0);
    assert_eq!(texts(&read), [P, expected, P]);
    let spans: Vec<_> = read.paragraphs().map(|text| text.span).collect();
    assert!(spans[0].end < spans[1].start && spans[1].end < spans[2].start);
}

#[test]
fn parts_of_a_page_in_elements_of_its_own_are_lines() {
    let body =
        "<x-story><x-head>Vicar</x-head><x-line>P. One.</x-line><x-line>P. Two.</x-line></x-story>";
    let read = page("", body);
    assert_eq!(
        texts(&read)[1..],
        [format!("{P} One."), format!("{P} Two.")]
    );
}

#[test]
fn a_button_within_a_sentence_is_a_word() {
    for tag in ["button", "object"] {
        let body = format!(
            "<article><p>The port of <{tag}>Dunmore</{tag}> is shut, the clerk said.</p><p>P.</p></article>"
        );
        assert_eq!(
            texts(&page("", &body)),
            ["The port of Dunmore is shut, the clerk said.", P]
        );
        let behind = format!(
            "<article><p>P. <{tag}>Share</{tag}></p><p>P. <{tag}>Vote</{tag}> More.</p></article>"
        );
        assert_eq!(texts(&page("", &behind))[0], P);
        assert!(!texts(&page("", &behind))[1].contains("Vote"));
    }
}

#[test]
fn lines_between_breaks_say_who_and_when() {
    for header in [
        "<font size=5>Ferry returns</font><br>By Ada Finch<br>March 5, 2024",
        "<h1>Ferry returns</h1><p>By Ada Finch<br/>Harbour Gazette Staff Writer<br/>Tuesday, March 5, 2024; Page A01</p>",
        "<b>Ferry returns</b><br>\n<i>By Ada Finch</i><br>Staff Writer<br>\nMarch 5, 2024<br>",
    ] {
        let page =
            format!("<title>Ferry returns</title><body>{header}<p>{P}<p>{P} And so on.<p>{P}");
        let article = read(&page).unwrap();
        assert_eq!(article.bylines[0].value, "Ada Finch", "{header}");
        let day = article.published.as_ref().map(|day| day.value.to_string());
        assert_eq!(day.as_deref(), Some("2024-03-05"), "{header}");
        assert_eq!(article.paragraphs().next().unwrap().text, P, "{header}");
        let cut = |text: &str| {
            article
                .boilerplate
                .iter()
                .any(|cut| cut.passage.text.contains(text))
        };
        assert!(!header.contains("Staff") || cut("Staff Writer"), "{header}");
    }
    let page = format!(
        "<title>Ferry returns</title><body>Ferry returns<br>By Ada Finch<br>For ever<p>{P}<p>{P}<p>{P}"
    );
    assert_eq!(read(&page).unwrap().bylines, []);
}
