use super::*;
use crate::layout;

const P: &str = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls of \
    the old pier, who had missed the sandwiches of the passengers.";
const J: &str = "港の渡し船は月曜日に運航を再開し、乗客は列を作って待っていたと港湾事務所は述べた。カモメも戻ってきて、久しぶりに賑やかな朝となった。";

/// The headings among lines set between paragraphs; `P.` and `J.` stand for paragraphs.
fn headings(source: &str) -> Vec<String> {
    let source = source.replace("P.", P).replace("J.", J);
    let blocks = layout::blocks(&source);
    let blocks: Vec<_> = blocks.iter().collect();
    let kinds = kinds(&blocks);
    let headings = blocks
        .iter()
        .zip(kinds)
        .filter(|(_, kind)| *kind == Kind::Heading);
    headings.map(|(block, _)| block.text.to_string()).collect()
}

fn is_heading(line: &str) -> bool {
    headings(&format!("P.\n\n{line}\n\nP.")) == [line]
}

#[test]
fn headings_are_told_in_every_case() {
    for line in [
        "What happens next",
        "Why now?",
        "Why Does the Ferry Matter?",
        "Background",
        "THE ROAD AHEAD",
        "BY THE NUMBERS",
        "U.S. Response: A Unified Harbour is Unlikely",
        "Harbour’s Balancing Act: Fish vs. Passengers",
        "A Long Headline in Capitals That Explains at Some Length What the Harbour Office Intends to Do About It",
        "“Patience” and its limits",
        "“I Should Have Spoken Sooner”",
        "2024 in review",
        "What now for the U.S.",
        "1. Keep the old pier",
    ] {
        assert!(is_heading(line), "{line}");
    }
}

#[test]
fn one_line_paragraphs_are_no_headings() {
    for line in [
        "He resigned.",
        "Nobody answered!",
        "“We are ready for anything”",
        "The men went to form in Aldmouth as",
        "\"We are ready\"",
        "“We are ready,” she said",
        "The mayor said the ferry would come back",
        "- a list item",
        "• Another Item in Capitals",
        "Gulls over the old pier. Photo: Ada Finch",
        "A Gull on the Pier (Photo by Ada Finch)",
        "— Ada Finch",
        "And then, after many years, without a word of warning, it was gone",
        "The following was agreed:",
        "and so it went",
        "10 October 2024",
        "https://example.org/Ferry",
        "It sank. It Rose Again",
        "(Reporting by Ada Finch)",
        "By Ada Finch, Harbour News",
        "* * *",
    ] {
        assert!(!is_heading(line), "{line}");
    }
}

#[test]
fn a_heading_has_text_under_it() {
    assert_eq!(headings("P.\n\nAda Finch"), [""; 0]);
    assert_eq!(
        headings("P.\n\nWhat happens next\n\nNobody knows."),
        [""; 0]
    );
    assert_eq!(
        headings("P.\n\nThe Road Ahead\n\nNobody knows."),
        ["The Road Ahead"]
    );
    assert_eq!(
        headings("P.\n\nKey Points\n\n- one\n\n- two"),
        ["Key Points"]
    );
}

#[test]
fn lines_in_a_row_are_a_list_but_two_may_be_part_and_section() {
    assert_eq!(headings("P.\n\nHerring\n\nCod\n\nMackerel\n\nP."), [""; 0]);
    assert_eq!(
        headings("P.\n\nPart Two\n\nThe Road Ahead\n\nP."),
        ["Part Two", "The Road Ahead"]
    );
    let long = "The Harbour Office Explains at Some Length What It Will Do About the Ferry";
    assert_eq!(headings(&format!("P.\n\n{long}\n\n{long}\n\nP.")).len(), 1);
    assert_eq!(
        headings("P.\n\nThe Road Ahead\n\nNobody knows\n\nNobody cares."),
        ["The Road Ahead"]
    );
}

#[test]
fn names_of_speakers_are_no_headings() {
    let source = ["Ada Finch\n\nP.\n\nJo Roe\n\nP."; 3].join("\n\n");
    assert_eq!(headings(&source), [""; 0]);
}

#[test]
fn east_asian_headings_are_told() {
    for line in [
        "■運航再開の背景",
        "【乗客の声】",
        "今後の見通し",
        "なぜ今なのか？",
        "一、港口的未来",
    ] {
        assert_eq!(headings(&format!("J.\n\n{line}\n\nJ.")), [line], "{line}");
    }
    for line in [
        "「待っていました」",
        "市長は辞任した。",
        "（文：山田花子）",
        "ではどうすればうまくいくのだろうか？",
        "写真：港の朝",
        "・関連する話題",
    ] {
        assert_eq!(headings(&format!("J.\n\n{line}\n\nJ.")), [""; 0], "{line}");
    }
    let indented = "\u{3000}J.\n\n\u{3000}短い段落です\n\n小見出し\n\n\u{3000}J.";
    assert_eq!(headings(indented), ["小見出し"]);
}

#[test]
fn capitals_say_nothing_where_everything_is_in_capitals() {
    let p = P.to_uppercase();
    let source = format!(
        "{p}\n\nHE DID NOT SAY WHY, AND NOBODY ASKED HIM ABOUT IT AT ALL THAT DAY, OR EVER\n\n{p}"
    );
    assert_eq!(headings(&source), [""; 0]);
}

#[test]
fn text_without_full_stops_is_not_all_headings() {
    let source = ["This is a line of a talk without any stops"; 6].join(&format!("\n\n{P}\n\n"));
    assert_eq!(headings(&source), [""; 0]);
}

#[test]
fn headings_are_told_where_no_blank_lines_are() {
    assert_eq!(
        headings("P.\nWhat happens next\nP.\nHe resigned.\nP."),
        ["What happens next"]
    );
}

#[test]
fn half_a_sentence_is_no_heading() {
    let rest = "said on Monday that the ferry is back in service, and that nobody was happier about it than the gulls of the pier.";
    let read = |first: &str, rest: &str| {
        let source = format!("{rest}\n{first}\n{rest}\n");
        let blocks = crate::layout::blocks(&source);
        kinds(&blocks.iter().collect::<Vec<_>>())[1]
    };
    assert_eq!(read("Aldmouth Ferries Inc", rest), Kind::Paragraph);
    let capital = rest.replace("said", "Said");
    assert_eq!(read("The Harbour Office of the", &capital), Kind::Paragraph);
    assert_eq!(read("The Harbour Office", &capital), Kind::Heading);
}
