use std::io::Cursor;
use std::ops::ControlFlow;

use crate::container::each_record;
use crate::container::tests::{damage, gzip, read};
use crate::{Options, Outcome, parse};

const PAGE: &str =
    "<html><h1>Ferry returns</h1><p>The ferry is back in service, says the harbour.</p></html>";

fn record(kind: &str, media: &str, content: &str) -> String {
    let length = content.len();
    format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: http://example.org/ferry\r\n\
         WARC-Date: 2024-10-10T00:00:00Z\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n\r\n{content}\r\n\r\n"
    )
}

fn answer(head: &str, body: &str) -> String {
    let content = format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}");
    record("response", "application/http; msgtype=response", &content)
}

fn page() -> String {
    answer("Content-Type: text/html", PAGE)
}

fn info() -> String {
    record("warcinfo", "application/warc-fields", "software: none")
}

/// Checks what is reported for `records`, uncompressed and each in a gzip stream of its own. Returns the uncompressed file, what is
/// reported for it, and the compressed file.
fn read_both(records: &[String], told: &[&str], name: &str) -> (Vec<u8>, Vec<String>, Vec<u8>) {
    let (mut plain, mut packed) = (Vec::new(), Vec::new());
    let (mut in_plain, mut in_packed) = (Vec::new(), Vec::new());
    for (record, told) in records.iter().zip(told) {
        in_plain.push(format!("@{}#0: {told}", plain.len()));
        in_packed.push(format!("@{}#0: {told}", packed.len()));
        plain.extend(record.as_bytes());
        packed.extend(gzip(record.as_bytes()));
    }
    assert_eq!(read(&plain, name), in_plain);
    assert_eq!(read(&packed, &format!("{name}.gz")), in_packed);
    (plain, in_plain, packed)
}

#[test]
fn every_record_is_accounted_for_at_its_offset() {
    let records = [
        info(),
        record("request", "application/http", "GET / HTTP/1.1\r\n\r\n"),
        page(),
        record(
            "resource",
            "text/plain",
            "Gulls return\n\nThe gulls are back.\n",
        ),
        record("resource", "image/png", "\u{0}\u{1}"),
        record("revisit", "application/http", "HTTP/1.1 200 OK\r\n\r\n"),
        answer("Content-Type: text/css", "p { }"),
    ];
    let told = [
        "skipped: a WARC warcinfo record, no article",
        "skipped: a WARC request record, no article",
        "Ferry returns",
        "Gulls return",
        "skipped: image/png is not a media type that is read",
        "skipped: a revisit: the page is in another record",
        "skipped: text/css is not a media type that is read",
    ];
    let (plain, in_plain, _) = read_both(&records, &told, "a.warc");
    let zstd = ::zstd::encode_all(&plain[..], 1).unwrap();
    assert_eq!(read(&zstd, "a.warc.zst"), in_plain);
}

#[test]
fn records_of_one_gzip_stream_are_numbered() {
    let packed = gzip([info(), page(), page()].concat().as_bytes());
    let expected = [
        "@0#0: skipped: a WARC warcinfo record, no article",
        "@0#1: Ferry returns",
        "@0#2: Ferry returns",
    ];
    assert_eq!(read(&packed, "a.warc.gz"), expected);
}

#[test]
fn records_without_line_ends_between_them_are_neighbours() {
    let records = [page(), info(), page()].map(|record| record.trim_end().to_owned());
    let file = records.concat();
    let second = records[0].len();
    let expected = [
        "@0#0: Ferry returns".to_owned(),
        format!("@{second}#0: skipped: a WARC warcinfo record, no article"),
        format!("@{}#0: Ferry returns", second + records[1].len()),
    ];
    assert_eq!(read(file.as_bytes(), "a.warc"), expected);
}

#[test]
fn a_mark_before_the_first_record_is_passed_over() {
    let file = format!("\u{feff}{}", page());
    assert_eq!(read(file.as_bytes(), "a.warc"), ["@3#0: Ferry returns"]);
    assert_eq!(
        read(&gzip(file.as_bytes()), "a.warc.gz"),
        ["@0#0: Ferry returns"]
    );
}

#[test]
fn a_header_that_is_too_long_costs_its_record() {
    let long = answer(&format!("X-Long: {}", "x".repeat(900_000)), PAGE);
    let file = [page(), long, page()].concat();
    let found = read(file.as_bytes(), "a.warc");
    assert_eq!(found.len(), 3);
    assert!(
        found[1].ends_with(": failed: more than 65536 bytes in a header"),
        "{found:?}"
    );
    assert!(found[2].ends_with(": Ferry returns"));
}

#[test]
fn a_page_has_the_address_it_came_from_and_no_date_of_the_crawl() {
    let options = Options::default();
    let mut articles = Vec::new();
    let file = page();
    let _ = each_record(
        Cursor::new(file),
        "2024-10-10.warc",
        &options,
        None,
        &mut |record| {
            articles.push(parse(&record, "2024-10-10.warc", &options));
            std::ops::ControlFlow::Continue(())
        },
    );
    let Outcome::Article(article) = articles.remove(0) else {
        panic!("an article");
    };
    let url = article.url.unwrap();
    assert_eq!(url.value, "http://example.org/ferry");
    assert_eq!(url.provenance.to_string(), "markup WARC-Target-URI");
    assert_eq!(article.published, None);
}

#[test]
fn the_charset_of_the_answer_is_believed() {
    let (body, ..) = encoding_rs::KOI8_R.encode("Паром снова ходит\n\nОн ходит с понедельника.\n");
    let mut file = answer(
        "Content-Type: text/plain; charset=koi8-r",
        &"x".repeat(body.len()),
    );
    let end = file.find("xxx").unwrap();
    file.truncate(end);
    let mut file = file.into_bytes();
    file.extend_from_slice(&body);
    file.extend_from_slice(b"\r\n\r\n");
    assert_eq!(read(&file, "a.warc"), ["@0#0: Паром снова ходит"]);
}

#[test]
fn a_wrong_length_costs_its_record_alone() {
    let record = page();
    let length = format!(
        "Content-Length: {}",
        record.split_once("\r\n\r\n").unwrap().1.len() - 4
    );
    for wrong in [3, 700, 100_000] {
        let damaged = record.replace(&length, &format!("Content-Length: {wrong}"));
        let file = [info(), damaged.clone(), page(), page()].concat();
        let found = read(file.as_bytes(), "a.warc");
        let second = info().len();
        let third = second + damaged.len();
        let fourth = third + record.len();
        assert!(
            found[1].starts_with(&format!("@{second}#0: failed: damaged: ")),
            "{found:?}"
        );
        assert_eq!(
            found[2..],
            [
                format!("@{third}#0: Ferry returns"),
                format!("@{fourth}#0: Ferry returns")
            ]
        );
    }
}

#[test]
fn reading_goes_on_at_the_next_gzip_stream() {
    let (one, other) = (gzip(page().as_bytes()), gzip(info().as_bytes()));
    let mut file = [&one[..], &one, &other, &one].concat();
    file[one.len() + 40] ^= 0x55;
    file[one.len() + 90] ^= 0x55;
    let found = read(&file, "a.warc.gz");
    assert_eq!(found[0], "@0#0: Ferry returns");
    assert!(
        found[1].starts_with(&format!("@{}#0: failed: damaged: ", one.len())),
        "{found:?}"
    );
    let third = 2 * one.len();
    assert_eq!(
        found[2],
        format!("@{third}#0: skipped: a WARC warcinfo record, no article")
    );
    assert_eq!(
        found[3],
        format!("@{}#0: Ferry returns", third + other.len())
    );
    assert_eq!(found.len(), 4);
}

#[test]
fn what_lies_between_streams_is_told_and_passed_over() {
    let one = gzip(page().as_bytes());
    let file = [&one[..], b"garbage\x1f\x8b\x08\0garbage", &one].concat();
    let found = read(&file, "a.warc.gz");
    assert!(
        found[1].starts_with(&format!("@{}#0: failed: damaged: ", one.len())),
        "{found:?}"
    );
    assert_eq!(found[2], format!("@{}#0: Ferry returns", one.len() + 18));
}

#[test]
fn damaged_crawls_are_told() {
    let records = [info(), page(), page(), page()];
    let plain = records.concat();
    let packed: Vec<u8> = records
        .iter()
        .flat_map(|record| gzip(record.as_bytes()))
        .collect();
    damage(plain.as_bytes(), "a.warc");
    damage(&packed, "a.warc.gz");
    damage(&gzip(plain.as_bytes()), "a.warc.gz");
    let found = read(&packed[..packed.len() - 20], "a.warc.gz");
    assert_eq!(found.len(), 4);
    assert!(
        found[3].ends_with("#0: failed: damaged: cut off"),
        "{found:?}"
    );
}

#[test]
fn a_page_larger_than_a_record_may_be_is_passed_over() {
    let large = answer("Content-Type: text/html", &" ".repeat(70 << 20));
    let mut file = gzip(large.as_bytes());
    let at = file.len();
    file.extend(gzip(page().as_bytes()));
    let expected = [
        "@0#0: failed: larger than 64 MiB".to_owned(),
        format!("@{at}#0: Ferry returns"),
    ];
    assert_eq!(read(&file, "a.warc.gz"), expected);
}

#[test]
fn a_file_of_records_within_records_is_read_in_bounded_time() {
    let head = "WARC/1.0\r\nContent-Length: 99999999\r\n\r\n";
    let file = head.repeat(20_000);
    let found = read(file.as_bytes(), "a.warc");
    assert!(
        found
            .iter()
            .all(|line| line.ends_with("failed: damaged: cut off"))
    );
}

#[test]
fn the_older_form_is_read_too() {
    let answer = format!("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}");
    let line =
        |url: &str, length: usize| format!("{url} 192.0.2.1 20140216050221 text/html {length}\n");
    let header = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
    let records = [
        format!("{}{header}\n", line("filedesc://a.arc", header.len())),
        format!("{}{answer}\n", line("http://example.org/a b", answer.len())),
        format!("{}{answer}\n", line("http://example.org/c", answer.len())),
    ];
    let told = [
        "skipped: an ARC header record, no article",
        "Ferry returns",
        "Ferry returns",
    ];
    let (plain, _, packed) = read_both(&records, &told, "a.arc");
    damage(&plain, "a.arc");
    damage(&packed, "a.arc.gz");
}

#[test]
fn a_record_in_several_gzip_streams_is_one() {
    let page = page();
    let (first, rest) = page.as_bytes().split_at(page.len() / 2);
    let (middle, last) = rest.split_at(20);
    let packed: Vec<_> = [info().as_bytes(), first, middle, last, page.as_bytes()]
        .iter()
        .map(|part| gzip(part))
        .collect();
    let at = packed[0].len();
    let next = at + packed[1..4].concat().len();
    assert_eq!(
        read(&packed.concat(), "a.warc.gz")[1..],
        [
            format!("@{at}#0: Ferry returns"),
            format!("@{next}#0: Ferry returns")
        ]
    );
}

#[test]
fn a_page_that_the_crawler_cut_off_is_told() {
    let whole = page();
    let cut = whole.replacen("\r\n", "\r\nWARC-Truncated: length\r\n", 1);
    for (crawl, damage) in [(whole, None), (cut, Some("the record is cut off"))] {
        let mut told = Vec::new();
        let options = Options::default();
        let input = Cursor::new(crawl);
        let _ = each_record(input, "a.warc", &options, None, &mut |record| {
            if let Outcome::Article(article) = parse(&record, "a.warc", &options) {
                told.push(article.damage);
            }
            ControlFlow::Continue(())
        });
        assert_eq!(told, [damage.map(str::to_owned)]);
    }
}

#[test]
fn a_damaged_stream_costs_no_record_before_it() {
    let one = gzip(page().as_bytes());
    for at in [one.len() + 3, one.len() + 12] {
        let mut file = one.repeat(4);
        file[at] ^= 0xff;
        let found = read(&file, "a.warc.gz");
        assert_eq!(found[0], "@0#0: Ferry returns", "{at}");
        let second = format!("@{}#0: failed: damaged: ", one.len());
        assert!(found[1].starts_with(&second), "{at}: {found:?}");
        let rest = [2, 3].map(|n| format!("@{}#0: Ferry returns", n * one.len()));
        assert_eq!(found[2..], rest, "{at}");
    }
}

#[test]
fn what_stands_behind_a_whole_record_is_told_apart() {
    let one = page();
    let (at, next) = (one.len(), one.len() + 60);
    let file = [&one, "junk\r\n".repeat(10).as_str(), &one].concat();
    let junk = format!("@{at}#0: failed: damaged: no record begins here");
    let (first, second) = ("@0#0: Ferry returns".to_owned(), "#0: Ferry returns");
    let expected = [first.clone(), junk, format!("@{next}{second}")];
    assert_eq!(read(file.as_bytes(), "a.warc"), expected);
    let file = [&one, "\0".repeat(60).as_str(), &one].concat();
    let hole = format!("@{at}#0: failed: damaged: zeros where a record should begin");
    let expected = [first.clone(), hole, format!("@{next}{second}")];
    assert_eq!(read(file.as_bytes(), "a.warc"), expected);
    let zeros = "\0".repeat(512);
    assert_eq!(
        read((one.clone() + &zeros).as_bytes(), "a.warc"),
        std::slice::from_ref(&first)
    );
    let packed = [gzip(one.as_bytes()), zeros.into_bytes()].concat();
    assert_eq!(read(&packed, "a.warc.gz"), [first]);
}

#[test]
fn a_head_ends_where_another_begins() {
    let file = format!("{}{}", "WARC/1.0\r\n".repeat(30), page());
    let found = read(file.as_bytes(), "a.warc");
    assert_eq!(found[0], "@0#0: failed: damaged: its header is cut off");
    assert_eq!(found.len(), 31);
    assert_eq!(found[30], "@300#0: Ferry returns");
}
