use super::*;
use std::io;

fn problems(input: &[u8], name: &str) -> Vec<String> {
    records(input, name, &Options::default())
        .map(|record| record.content.unwrap_err().to_string())
        .collect()
}

#[test]
fn every_input_gives_a_record() {
    assert_eq!(problems(b"", "a.txt"), ["empty"]);
    assert_eq!(problems(b"", "a.jsonl"), ["empty"]);
    assert_eq!(problems(b"\n \n", "a.jsonl"), ["empty"]);
    assert_eq!(problems(b"[]", "a.json"), ["empty"]);
    assert_eq!(
        problems(b"\x7fELF\x01\x02\x00\x00\x01", "a.txt"),
        ["binary"]
    );
    assert_eq!(
        problems(b"a,b", "a.csv"),
        ["CSV without a column for text: a, b"]
    );
}

#[test]
fn records_are_numbered_and_know_their_lines() {
    let input = b"{}\n\n{}\n";
    let found: Vec<_> = records(&input[..], "a.jsonl", &Options::default())
        .map(|record| (record.number, record.line, record.format))
        .collect();
    let jsonl = Format::JsonLines;
    assert_eq!(found, [(0, Some(1), jsonl), (1, Some(3), jsonl)]);
}

#[test]
fn the_header_of_a_table_is_looked_for_in_one_way() {
    let table = "title,text\r\nFerry,It is back.\r\n";
    let wide = format!("{},title\r\n", "x,".repeat(1000));
    for before in ["\u{feff}\r\n", "\u{feff}sep=,\r\n\r\n", " \r\n"] {
        let read = |table: &str| format!("{before}{table}").into_bytes();
        assert_eq!(titles_of(&read(table), "a.csv"), ["Ferry"]);
        let problem = problems(&read(&wide), "a.csv");
        assert_eq!(problem, ["more than 1000 columns"]);
    }
}

#[test]
fn utf_16_lines_are_split_as_text() {
    let mut input = vec![0xff, 0xfe];
    let text = "{\"title\": \"ä\"}\n{}";
    input.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let found: Vec<_> = records(&input[..], "a.jsonl", &Options::default())
        .map(|record| String::from_utf8(record.content.unwrap()).unwrap())
        .collect();
    assert_eq!(found, ["{\"title\": \"ä\"}", "{}"]);
}

fn titles(input: &[u8]) -> Vec<String> {
    titles_of(input, "a.xml")
}

fn titles_of(input: &[u8], name: &str) -> Vec<String> {
    let options = Options::default();
    let records = records(input, name, &options);
    let read = records.map(|record| match crate::parse(&record, name, &options) {
        crate::Outcome::Article(article) => article.title_text().to_owned(),
        crate::Outcome::Problem(problem) => format!("! {problem}"),
    });
    read.collect()
}

#[test]
fn an_article_of_headings_alone_has_no_text() {
    let letter = r#"<div class=newsletter><p>Get our letter every day now.</p></div>"#;
    for record in [
        format!(r#"{{"title": "Ferry", "text": "{letter}"}}"#),
        format!(r#"{{"title": "Ferry", "headline": "Gulls", "text": "{letter}"}}"#),
    ] {
        let options = Options::default();
        let mut found = records(record.as_bytes(), "a.jsonl", &options);
        let outcome = crate::parse(&found.next().unwrap(), "a.jsonl", &options);
        let crate::Outcome::Article(article) = outcome else {
            panic!("no article");
        };
        assert_eq!(article.unread, Some(Vec::new()));
    }
}

#[test]
fn records_of_xml_are_decoded_as_their_file_declares() {
    let feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Паром</title></item><item><title>Порт</title></item></channel></rss>";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(feed);
    assert_eq!(titles(&bytes), ["Паром", "Порт"]);
    let feed = feed.replace("windows-1251", "UTF-16");
    let mut wide = vec![0xff, 0xfe];
    wide.extend(feed.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(titles(&wide), ["Паром", "Порт"]);
    assert_eq!(titles(b"<rss><item><title>"), ["! the record is cut off"]);
}

#[test]
fn bad_xml_is_told_by_the_line_of_the_file() {
    let feed = "<rss>\n<channel>\n<item><title>One</title></item>\n<item>\n<title/>\n<!x\n</item>\n</channel></rss>";
    let problem = "! bad XML in line 6: ";
    let found = titles(feed.as_bytes());
    assert_eq!(found[0], "One");
    assert!(found[1].starts_with(problem), "{found:?}");
}

#[test]
fn what_looks_like_a_sign_within_a_character_parts_nothing() {
    use encoding_rs::{BIG5, GB18030, ISO_2022_JP, SHIFT_JIS};

    // In these encodings, the second byte of the last character of each title is a backslash.
    let long = "渡し船は月曜日に運航を再開した。乗客は列を作って待っていた";
    let chinese = "渡輪星期一恢復營運，乘客們排隊等候，海鷗也回來了";
    for (encoding, title, text) in [
        (SHIFT_JIS, "対策を発表", long),
        (SHIFT_JIS, "港の予算ー表", long),
        (BIG5, "渡輪成功", chinese),
        (GB18030, "渡輪誠", chinese),
    ] {
        let list = format!(
            "[{{\"text\": \"{text}\", \"title\": \"{title}\"}},\n {{\"title\": \"{text}\"}}]"
        );
        let (bytes, _, lossy) = encoding.encode(&list);
        assert!(!lossy);
        assert_eq!(titles_of(&bytes, "a.json"), [title, text], "{title}");
    }
    let table = format!("見出し,本文\n渡し船,{long}\n");
    let feed = format!(
        "<?xml version='1.0' encoding='iso-2022-jp'?><rss><item><title>渡し船</title><description>{long}</description></item></rss>"
    );
    for (name, text) in [("a.csv", table), ("a.xml", feed)] {
        let (bytes, ..) = ISO_2022_JP.encode(&text);
        assert_eq!(titles_of(&bytes, name), ["渡し船"], "{name}");
    }
    let wide = "title,text\n渡し船,x\n".chars();
    let bytes: Vec<u8> = "\u{feff}"
        .chars()
        .chain(wide)
        .flat_map(|c| u32::from(c).to_be_bytes())
        .collect();
    assert_eq!(titles_of(&bytes, "a.csv"), ["渡し船"]);
}

#[test]
fn the_first_element_of_a_feed_may_stand_far_down() {
    let feed = |length: usize| {
        let comment = "x".repeat(length);
        format!(
            "<?xml version='1.0'?><!-- {comment} --><rss><item><title>Ferry returns</title></item></rss>"
        )
    };
    assert_eq!(titles(feed(500_000).as_bytes()), ["Ferry returns"]);
    let reason = "! more than 1048576 bytes before the first element";
    assert_eq!(titles(feed(2_000_000).as_bytes()), [reason]);
    assert_eq!(
        titles(&feed(500_000).as_bytes()[..100_000]),
        ["! the record is cut off"]
    );
}

struct Broken(bool);

impl Read for Broken {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0 {
            return Err(io::Error::other("disk on fire"));
        }
        self.0 = true;
        let filled = buffer.len().min(HEAD as usize);
        buffer[..filled].fill(b'\n');
        Ok(filled)
    }
}

#[test]
fn an_input_that_breaks_is_a_failed_record() {
    for name in ["a.txt", "a.jsonl", "a.json", "a.rss"] {
        for broken in [Broken(true), Broken(false)] {
            let found: Vec<_> = records(broken, name, &Options::default()).collect();
            let reason = "disk on fire".to_owned();
            let expected = Problem::Failed(Failure::Unreadable { reason });
            assert_eq!(found.len(), 1, "{name}");
            assert_eq!(found[0].content, Err(expected), "{name}");
        }
    }
}
