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
