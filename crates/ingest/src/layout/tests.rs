use super::*;

fn read(source: &str) -> Vec<String> {
    blocks(source)
        .iter()
        .map(|block| block.text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn one_line_is_one_paragraph_where_lines_are_not_wrapped() {
    let source = "The ferry is back in service, the harbour office said on Monday, after eleven weeks in the dry dock at Aldmouth and two inspections.\n\
        Nobody was happier than the gulls.\n\nFares are unchanged.\r\nSo is the timetable.";
    assert_eq!(read(source).len(), 4);
}

const WRAPPED: &str = "The ferry is back in service, the harbour\noffice said on Monday, after eleven weeks in\n\
    the dry dock and two inspections.\n    Nobody was happier than the gulls, which had\nmissed the sandwiches of the \
    passengers and\nfollowed the ship out to sea.\n Agency\n";

#[test]
fn wrapped_lines_are_joined_and_indents_begin_paragraphs() {
    let blocks = read(WRAPPED);
    assert_eq!(blocks.len(), 3, "{blocks:#?}");
    assert!(blocks[0].ends_with("two inspections."));
    assert!(blocks[1].starts_with("Nobody") && blocks[1].ends_with("out to sea."));
}

#[test]
fn a_short_line_is_no_paragraph_where_paragraphs_are_indented() {
    let source = format!(
        "The Harbour\nOffice announced the return of the ferry, to\nthe joy of everybody at the pier.\n    {}",
        &WRAPPED[..88]
    );
    assert!(
        read(&source)[0].starts_with("The Harbour Office announced"),
        "{:#?}",
        read(&source)
    );
}

#[test]
fn known_wrapping_needs_no_evidence() {
    let source = "    ALDMOUTH - The ferry is back in service, the\noffice said.\n Reuter";
    assert_eq!(wrapped_blocks(source, 63).len(), 2);
    let table = " Passengers.......644 vs.......1,337\n Gulls............680 vs..........56";
    assert_eq!(wrapped_blocks(table, 63).len(), 2);
}

#[test]
fn windows_line_ends_change_nothing() {
    assert_eq!(read(&WRAPPED.replace('\n', "\r\n")), read(WRAPPED));
    assert_eq!(read("One.\rTwo."), ["One.", "Two."]);
}

#[test]
fn short_lines_in_wrapped_text_stand_alone() {
    let source = "What happens next\nThe council will vote on the new pier in the\nspring, and then the work can begin at once,\n\
        the mayor said.\nShe did not say what it would cost, or who is\ngoing to pay for it.\n";
    let blocks = read(source);
    assert_eq!(blocks[0], "What happens next");
    assert_eq!(blocks.len(), 3, "{blocks:#?}");
}

#[test]
fn wrapped_lines_of_a_script_without_spaces_are_glued() {
    let line = "港の渡し船は月曜日に運航を再開し乗客は列を作っ";
    let source = format!("{line}\n{line}\n{line}\n{line}\nていた。");
    assert_eq!(read(&source), [format!("{line}{line}{line}{line}ていた。")]);
}

#[test]
fn lines_beyond_the_margin_show_that_there_is_none() {
    let long = "港の渡し船は月曜日に運航を再開し乗客は列を作って待っていた".repeat(6);
    let title = "港の渡し船は月曜日に運航を再開し乗客は列を";
    assert_eq!(
        read(&format!(
            "{title}\n{title}\n{title}\n{title}\n{long}\n\n{long}。"
        ))
        .len(),
        6
    );
}

#[test]
fn lists_and_headlines_are_not_taken_for_wrapped_text() {
    let list = "Ferry returns to Aldmouth after refit\nMayor opens the new pier in the rain\nGulls of the harbour are counted again\n\
        Council votes on fares this Thursday";
    assert_eq!(read(list).len(), 4);
    assert_eq!(read("- one thing\n- another thing").len(), 2);
}

#[test]
fn spans_cover_the_block_and_nothing_around_it() {
    for block in blocks("  One two \r\n\r\n\u{3000}三。\n") {
        assert!(["One two", "三。"].contains(&&*block.text));
    }
    let wrapped = blocks(WRAPPED);
    assert!(WRAPPED[wrapped[1].span.start..wrapped[1].span.end].starts_with("Nobody"));
}

#[test]
fn the_first_line_of_a_wrapped_paragraph_belongs_to_it() {
    let rest = "    Passengers are glad, and so are the\ngulls.\n Agency\n";
    for first in [
        "The harbour office entered the U.S.\nGovernment market to buy two new\nferries, it said on Monday.\n",
        "The <National Association of\nFerry Owners> said it has named Ada Finch\nits president, one of three who stood\nfor the post.\n",
        "Aldmouth Ferries Inc said G.\nMichael Finch was named president and\nchief executive of the ferries.\n",
    ] {
        let paragraph = first.trim_end().replace('\n', " ");
        assert_eq!(read(&format!("{first}{rest}"))[0], paragraph);
    }
}

#[test]
fn a_half_sentence_needs_no_wrapped_text_around_it() {
    let half =
        "The Aldmouth harbour office said it\nwill buy two ferries.\nNobody knows.\nNot even we.";
    assert_eq!(
        read(half),
        [
            "The Aldmouth harbour office said it will buy two ferries.",
            "Nobody knows.",
            "Not even we."
        ]
    );
    // A dateline stood before it.
    let cut = "Harbour Lines said\nits board bought two ferries, one of which is to sail.";
    assert_eq!(read(cut).len(), 1);
    let third = "Harbour Lines said its board bought two ferries, one of which\nis to sail in autumn, the other, which is much larger and has not been\nbuilt, in spring.";
    assert_eq!(read(third).len(), 1);
    for lines in [
        "●埠頭にアクセス\niPadでは、埠頭の記事を読むことができる。埠頭の記事を読むことができる。",
        "Tel: 555 0100 0200\nhttps://harbour.example/ferries/timetable/2024/summer",
        "Ferry returns to Aldmouth after refit\nby Ada Finch\nThe ferry is back, and nobody is gladder.",
        "What the cook puts into the soup\nsalt\npepper\nherring",
    ] {
        assert_eq!(read(lines).len(), lines.lines().count(), "{lines}");
    }
}

#[test]
fn a_word_broken_at_the_end_of_a_line_is_one_word() {
    let source = "The ferry is back in service, the govern-\nment said on Monday, after its pre- and\npost-war engines were taken to the mar-\n        ket, and nobody was hap\u{ad}\npier than the gulls of the old Pier-\nHarbour line.\n";
    let blocks = blocks(source);
    assert_eq!(blocks.len(), 1);
    assert_eq!(
        blocks[0].text,
        "The ferry is back in service, the govern-ment said on Monday, after its pre- and post-war engines were taken to the mar-ket, \
         and nobody was hap\u{ad}pier than the gulls of the old Pier- Harbour line."
            .replace("  ", " ")
    );
    assert_eq!(
        &source[blocks[0].span.start..blocks[0].span.end],
        source.trim_end()
    );
    // Whatever the rest of the text tells of its lines.
    assert_eq!(
        read("The harbour govern-\nment.\nIt is new."),
        ["The harbour govern-ment.", "It is new."]
    );
}

#[test]
fn a_hyphen_before_a_conjunction_stands_for_the_rest_of_a_word() {
    for (before, after) in [
        ("pre-", "and post-war"),
        ("Vor-", "und Nachteile"),
        ("ten-", "to twelve-year-olds"),
        ("1-", "b"),
        ("a -", "b"),
        ("Pier-", "Harbour"),
    ] {
        assert!(!is_in_word(before, after), "{before} {after}");
    }
    for (before, after) in [
        ("govern-", "ment"),
        ("mark-", "et."),
        ("Regie-", "rung"),
        ("прави-", "тельство"),
    ] {
        assert!(is_in_word(before, after), "{before} {after}");
    }
}

#[test]
fn a_figure_that_a_sentence_awaits_begins_no_line_of_its_own() {
    let wrapped = "The tender offer for all shares of the harbour line is scheduled to close March\n\
        16. The company now has eleven ferries, which it says is nearly twice as many as in\n\
        1986, and it wants to buy two more of them before the summer of next year begins,\n\
        when all the piers of the harbour are open again, and nobody has to wait any more.\n";
    assert_eq!(read(wrapped).len(), 1);
    let list = "The harbour office wants three things of the line that runs the ferries, it says:\n\
        1. that it sails on time on all days of the week, also when there is a storm at sea, and\n\
        2. that it sails.\n";
    assert_eq!(read(list).len(), 3);
    let alone =
        "The board of the line said it will buy up to\n300,000 common shares from time to time.";
    assert_eq!(read(alone).len(), 1);
    let payable =
        "The dividend of 41 cts a share is payable April\n20 to holders of record March 31.";
    assert_eq!(read(payable).len(), 1);
    let table = "Shr 4.16 cents vs 28.80\n    Final Div nil vs 10.5 cents making six for year vs 16.5\n    \
        Pre-tax profit 2.68 mln dlrs vs 107.71 mln\n    Net 9.27 mln vs 63.20 mln\n    Turnover 5.47 billion vs 4.83 billion\n    \
        Other income 65.33 mln vs 51.68 mln\n    Shrs 222.94 mln vs 219.54 mln.\n    \
        NOTE - Net is after tax credit 6.6 mln vs tax paid 43.39\nmln, depreciation 41.18 mln vs 34.10 mln, interest 42.42 mln vs\n\
        36.23 mln and minorities 11,000 vs 1.12 mln but before\nextraordinary net profit 24.98 mln vs loss 51.71 mln\n";
    let rows = read(table);
    assert!(
        rows.iter()
            .any(|row| *row == "Pre-tax profit 2.68 mln dlrs vs 107.71 mln"),
        "{rows:?}"
    );
    for apart in [
        "The harbour office counted the ferries of the line\n12 ferries sailed on Monday.",
        "Aldmouth to\n12 Ferry Lane",
    ] {
        assert_eq!(read(apart).len(), 2, "{apart}");
    }
}

#[test]
fn a_dash_within_a_sentence_begins_no_item() {
    let wrapped = |dash: &str| {
        format!(
            "Finch, a former ferry captain who had never stood for any office,\nbeat the harbour master of the old town by 66 percent to just 34\n\
             {dash}\nand more than any rival had won since the gulls came to Dunmore.\n"
        )
    };
    for dash in [
        "- a gap well above the 20 or so points that surveys had foretold,",
        "– a gap well above the 20 or so points that surveys had foretold,",
        "- Ada Finch of the harbour office - said what nobody had foretold,",
    ] {
        assert_eq!(read(&wrapped(dash)).len(), 1, "{dash}");
    }
    let line = "The harbour office of Dunmore wants three things of the ferry line";
    for list in [
        "FERRY OFFICE OF DUNMORE BUYS A SHIP THAT SAILS ON, DUNMORE, March 5\n- Aldmouth-based Harbour Lines said when it told of its \
         results that it\nbought two ferries.\n"
            .to_owned(),
        format!(
            "{line}\n- that it sails on time on all days of the week, also when it is stormy,\n- that it sails.\n"
        ),
        format!(
            "{line}\n- that it sails on time on all days of the week, also when there is\na storm at sea,\n- that it sails.\n"
        ),
        format!(
            "{line}:\n- that it sails on time on all days of the week, also when it is stormy,\nand safely.\n"
        ),
        format!(
            "{line}\nand of all others, it said, since the summer of last year was a very\nlong one for gulls and men \
             and they did not get much to eat that year\n- Ada Finch\n"
        ),
    ] {
        let count = list.lines().filter(|line| line.starts_with('-')).count();
        assert_eq!(read(&list).len(), 1 + count, "{list}");
    }
}

#[test]
fn a_line_that_ends_within_a_sentence_is_not_the_last_of_its_paragraph() {
    for (before, after) in [
        (
            "completed the acquisition of the ferry station of Reno,",
            "Nev., for about 2,500,000 dlrs in cash.",
        ),
        (
            "operations of the harbour of 3.8 mln dlrs, or",
            "34 cts a share, in the first nine months.",
        ),
    ] {
        let source =
            format!("Harbour Communications Inc said it has\n{before}\n{after}\n Agency\n");
        assert_eq!(
            read(&source)[0],
            format!("Harbour Communications Inc said it has {before} {after}")
        );
    }
    for (line, next) in [
        (
            "NOTE: The full name of the company is Harbour Ferry and",
            "Loan.",
        ),
        (
            "Note: Share data are adjusted for the stock split paid",
            "October 1986.",
        ),
        (
            "The board declared an initial dividend, which is payable",
            "April 21 to holders of record March 31.",
        ),
    ] {
        assert_eq!(
            read(&format!("Ferry results\n\n{line}\n{next}\n")).len(),
            2,
            "{next}"
        );
    }
    for (line, next) in [
        (
            "Runoff in the harbour districts of Dunmore and Ostby",
            "April 2 — Runoff in Aldmouth.",
        ),
        (
            "Runoff in the harbour districts of Dunmore and Ostby",
            "Jan. 5: each day counts.",
        ),
        (
            "Roses are red and violets are blue in the harbour,",
            "Gulls like their bread.",
        ),
        ("Ferry and", "Loan."),
    ] {
        assert_eq!(read(&format!("{line}\n{next}\n")).len(), 2, "{next}");
    }
}
