use super::*;

fn texts(source: &str) -> Vec<String> {
    let article = read(source).unwrap();
    let texts = article.paragraphs().map(|passage| passage.text.clone());
    texts.collect()
}

const FERRY: &str = "1\n00:00:01,000 --> 00:00:03,000\n<i>The ferry is back in service,</i>\nthe harbour\n\n\
    2\n00:00:03,100 --> 00:00:05,000\n{\\an8}office said on Monday.\n\n\
    3\n00:00:05,100 --> 00:00:06,000\nNobody was &amp; is gladder\nthan the gulls.\n\n\
    4\n00:00:09,000 --> 00:00:10,000\n- 2 < 3?\n- Yes.\n";

#[test]
fn cues_are_joined_to_what_was_said() {
    let expected = [
        "The ferry is back in service, the harbour office said on Monday. Nobody was & is gladder than the gulls.",
        "- 2 < 3?",
        "- Yes.",
    ];
    for source in [
        FERRY.to_owned(),
        FERRY.replace('\n', "\r\n"),
        FERRY.replace('\n', "\r"),
        format!("\u{feff}{FERRY}"),
    ] {
        assert_eq!(texts(&source), expected, "{source:?}");
    }
    let article = read(FERRY).unwrap();
    assert_eq!(article.title, None);
    let span = article.sections[0].paragraphs[0].span;
    assert!(FERRY[span.start..span.end].starts_with("<i>The ferry"));
    assert!(FERRY[span.start..span.end].ends_with("the gulls."));
    let unspaced = "1\n00:00:01,000 --> 00:00:03,000\n港の渡し船は\n月曜日に\n\n2\n00:00:03,000 --> 00:00:04,000\n再開した。\n";
    assert_eq!(texts(unspaced), ["港の渡し船は月曜日に再開した。"]);
}

#[test]
fn voices_notes_and_styles_of_web_vtt_are_told_apart() {
    let source = "WEBVTT - Ferry returns\nKind: captions\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nNOTE typed by Jo Reed\n\n\
        intro\n00:01.000 --> 00:03.000 align:start\n<v.loud Ada Finch>The <c.name>ferry</c> is\nback.</v>\n\n\
        00:03.100 --> 00:04.000\n<v Ada Finch>So are the <00:03.500>gulls.\n\n00:04.100 --> 00:05.000\n<v Jo Reed>Are they?\n\n\
        00:05.100 --> 00:06.000\n>> They are.\n";
    let expected = [
        "Ada Finch: The ferry is back. So are the gulls.",
        "Jo Reed: Are they?",
        ">> They are.",
    ];
    assert_eq!(texts(source), expected);
    let article = read(source).unwrap();
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.language.unwrap().value, "en");
    let cut = article.boilerplate.iter().map(|cut| &*cut.passage.text);
    assert_eq!(
        cut.collect::<Vec<_>>(),
        ["Kind: captions", "NOTE typed by Jo Reed"]
    );
}

#[test]
fn each_voice_of_a_line_says_its_own() {
    let source = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada><i>Hello.</i></v> <v Bob>Hi there.</v>\n\n\
        00:02.000 --> 00:03.000\n- <v Ada>Did you?</v> - <v Bob>No.</v> (A gull screams.)\n";
    let expected = [
        "Ada: Hello.",
        "Bob: Hi there.",
        "Ada: Did you?",
        "Bob: No.",
        "(A gull screams.)",
    ];
    assert_eq!(texts(source), expected);
    let article = read(source).unwrap();
    let spans = article
        .paragraphs()
        .map(|text| &source[text.span.start..text.span.end]);
    let spans: Vec<_> = spans.collect();
    assert_eq!(spans[..2], ["<v Ada><i>Hello.</i>", "<v Bob>Hi there."]);
}

#[test]
fn only_the_header_states_and_only_a_word_alone_begins_a_style() {
    let source = "WEBVTT\nLanguage: en\n\nNOTE\nKind: regards to all\nLanguage: there is swearing in it\n\nSTYLE is hers.\n\n\
        00:01.000 --> 00:02.000\nHello.\n\nSTYLE is what she has.\n\nSTYLE\nmatters.\n";
    assert_eq!(
        texts(source),
        ["Hello. STYLE is what she has. STYLE matters."]
    );
    let article = read(source).unwrap();
    assert_eq!(article.language.unwrap().value, "en");
    let cut = article.boilerplate.iter().map(|cut| &*cut.passage.text);
    let expected = [
        "NOTE",
        "Kind: regards to all",
        "Language: there is swearing in it",
        "STYLE is hers.",
    ];
    assert_eq!(cut.collect::<Vec<_>>(), expected);
}

#[test]
fn captions_that_roll_are_read_once() {
    let source = "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n \nthe<00:00:00.500><c> ferry</c>\n\n\
        00:00:02.000 --> 00:00:02.010\nthe ferry\n \n\n00:00:02.010 --> 00:00:04.000\nthe ferry\nis back\n\n\
        00:00:04.000 --> 00:00:04.010\nis back\n \n\n00:00:04.010 --> 00:00:06.000\nis back\nin service\n";
    assert_eq!(texts(source), ["the ferry is back in service"]);
    let said = "1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.\n\n\
        3\n00:00:03,000 --> 00:00:04,000\nThe ferry\n\n4\n00:00:04,000 --> 00:00:05,000\nis back.\n";
    assert_eq!(texts(said), ["No. No. The ferry is back."]);
}

#[test]
fn files_of_people_have_blank_lines_and_lack_others() {
    let source = "Ferry news\n\n1\n00:00:01,000 --> 00:00:02,000\nThe ferry\n\nis back.\n2\n00:00:02,000 --> 00:00:03,000\n7\n\
        gulls <are\n\n3\n00:00:03,000 --> 00:00:03,500\n\n4\n0:00:04 --> 0:00:05\nhere\n";
    assert_eq!(texts(source), ["The ferry is back. 7 gulls <are here"]);
    let note = FERRY.replace("office said", "NOTE of Dunmore said");
    assert!(texts(&note)[0].contains("harbour NOTE of Dunmore said on Monday."));
    let cut = &read(source).unwrap().boilerplate[0].passage.text;
    assert_eq!(cut, "Ferry news");
    assert_eq!(
        read("Ferry returns\n\nIt is back.\n").unwrap().title_text(),
        "Ferry returns"
    );
    for empty in ["1\n00:00:01,000 --> 00:00:02,000\n\n", "WEBVTT\n\n"] {
        assert_eq!(read(empty).unwrap_err(), Skip::NoText.into());
    }
}

#[test]
fn they_are_told_by_their_first_lines() {
    for head in [
        FERRY,
        "00:01.000 --> 00:02.000\nx",
        "WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000\nx",
    ] {
        assert!(sniff(head.as_bytes()), "{head}");
    }
    for head in [
        "WEBVTT is a format of subtitles.",
        "WEBVTTX\n\n00:01.000 --> 00:02.000\nx",
        "1\nThe ferry is back.",
        "1 --> 2",
        "10:30 --> 11:45\nThe council met.\n\n11:45 --> 12:15\nLunch.",
        "00:01 --> the ferry",
        "2024 was a good year for ferries.",
        "",
    ] {
        assert!(!sniff(head.as_bytes()), "{head}");
    }
}
