use std::io::{Cursor, Write as _};

use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, ZipWriter};

use crate::container::tests::{TEXT, damage, gzip, read};

fn archive(members: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, content) in members {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn deflated(members: &[(&str, &[u8])]) -> Vec<u8> {
    archive(members, CompressionMethod::Deflated)
}

fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    assert_eq!(from.len(), to.len());
    for at in 0..=bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
}

#[test]
fn a_symbolic_link_is_told() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    writer.start_file("a.txt", options).unwrap();
    writer.write_all(TEXT.as_bytes()).unwrap();
    writer.add_symlink("link.txt", "a.txt", options).unwrap();
    let archive = writer.finish().unwrap().into_inner();
    assert_eq!(
        read(&archive, "news.zip")[1..],
        ["!link.txt#0: skipped: a symbolic link".to_owned()]
    );
}

#[test]
fn members_are_read_and_each_has_an_address() {
    let lines = b"{\"title\": \"One\"}\n{\"title\": \"Two\"}\n";
    let members: [(&str, &[u8]); 7] = [
        ("politics/0412.txt", TEXT.as_bytes()),
        ("many.jsonl", lines),
        ("a.txt.gz", &gzip(TEXT.as_bytes())),
        ("__MACOSX/politics/._0412.txt", b"\0\x05\x16\x07"),
        ("a/.hidden.txt", TEXT.as_bytes()),
        ("empty.txt", b""),
        ("/absolute/b.txt", TEXT.as_bytes()),
    ];
    let expected = [
        "!politics/0412.txt#0: Ferry returns",
        "!many.jsonl#0: One",
        "!many.jsonl#1: Two",
        "!a.txt.gz#0: Ferry returns",
        "!empty.txt#0: skipped: empty",
        "!absolute/b.txt#0: Ferry returns",
    ];
    for method in [
        CompressionMethod::Deflated,
        CompressionMethod::Stored,
        CompressionMethod::Bzip2,
        CompressionMethod::Zstd,
    ] {
        assert_eq!(read(&archive(&members, method), "a.zip"), expected);
    }
}

#[test]
fn hundreds_of_members_are_all_found() {
    let names: Vec<_> = (0..200).map(|number| format!("{number}.txt")).collect();
    let members: Vec<_> = names
        .iter()
        .map(|name| (name.as_str(), TEXT.as_bytes()))
        .collect();
    let found = read(&deflated(&members), "a.zip");
    let expected: Vec<_> = names
        .iter()
        .map(|name| format!("!{name}#0: Ferry returns"))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn names_that_climb_are_only_addresses() {
    let mut zip = deflated(&[("aa/bb.txt", TEXT.as_bytes())]);
    replace(&mut zip, b"aa/bb.txt", b"../bb.txt");
    assert_eq!(read(&zip, "a.zip"), ["!bb.txt#0: Ferry returns"]);
}

#[test]
fn a_name_that_is_there_twice_is_numbered_through() {
    let mut zip = deflated(&[
        ("a.txt", TEXT.as_bytes()),
        ("b.txt", b"Canoe returns\n\nIt is back.\n"),
    ]);
    replace(&mut zip, b"b.txt", b"a.txt");
    assert_eq!(
        read(&zip, "a.zip"),
        ["!a.txt#0: Ferry returns", "!a.txt#1: Canoe returns"]
    );
}

#[test]
fn archives_without_members_are_empty() {
    assert_eq!(read(&deflated(&[]), "a.zip"), ["#0: skipped: empty"]);
    assert_eq!(
        read(&deflated(&[(".hidden", b"x")]), "a.zip"),
        ["#0: skipped: empty"]
    );
}

#[test]
fn documents_that_are_zip_files_are_no_archives() {
    let document = archive(
        &[("[Content_Types].xml", b"<x/>")],
        CompressionMethod::Stored,
    );
    assert_eq!(
        read(&document, "a.docx"),
        ["#0: skipped: Office Open XML other than Word (.docx) is not a format that is read"]
    );
}

#[test]
fn an_archive_in_an_archive_is_skipped() {
    let inner = deflated(&[("a.txt", TEXT.as_bytes())]);
    let zip = deflated(&[("inner.zip", &inner), ("b.txt", TEXT.as_bytes())]);
    let expected = [
        "!inner.zip#0: skipped: an archive inside an archive",
        "!b.txt#0: Ferry returns",
    ];
    assert_eq!(read(&zip, "a.zip"), expected);
}

#[test]
fn members_that_cannot_be_unpacked_say_why() {
    let zip = deflated(&[("a.txt", TEXT.as_bytes()), ("b.txt", TEXT.as_bytes())]);
    let list = zip
        .windows(4)
        .position(|bytes| bytes == b"PK\x01\x02")
        .unwrap();
    let mut encrypted = zip.clone();
    encrypted[6] |= 1;
    encrypted[list + 8] |= 1;
    let expected = ["!a.txt#0: failed: encrypted", "!b.txt#0: Ferry returns"];
    assert_eq!(read(&encrypted, "a.zip"), expected);
    let mut imploded = zip;
    imploded[8] = 6;
    imploded[list + 10] = 6;
    let found = read(&imploded, "a.zip");
    let expected = [
        "!a.txt#0: failed: compressed with Implode, which is not read",
        "!b.txt#0: Ferry returns",
    ];
    assert_eq!(found, expected);
}

#[test]
fn damaged_archives_are_told() {
    let zip = deflated(&[("a.txt", TEXT.as_bytes()), ("b.txt", TEXT.as_bytes())]);
    damage(&zip, "a.zip");
    let found = read(&zip[..zip.len() - 30], "a.zip");
    assert!(found[0].starts_with("#0: failed: damaged: "), "{found:?}");
    let mut flipped = zip;
    let content = flipped
        .windows(5)
        .position(|bytes| bytes == b"a.txt")
        .unwrap()
        + 5;
    flipped[content + 3] ^= 0x10;
    let found = read(&flipped, "a.zip");
    assert!(
        found[0].starts_with("!a.txt#0: failed: damaged: "),
        "{found:?}"
    );
    assert_eq!(found[1], "!b.txt#0: Ferry returns");
}

#[test]
fn members_are_read_by_their_headers_where_the_list_is_cut_off() {
    let long = format!(
        "Gulls return\n\n{}",
        "The gulls are back, all of them. ".repeat(20)
    );
    let members: [(&str, &[u8]); 4] = [
        ("a/b.txt", TEXT.as_bytes()),
        (".hidden", TEXT.as_bytes()),
        ("c.txt.gz", &gzip(TEXT.as_bytes())),
        ("d.txt", long.as_bytes()),
    ];
    for method in [
        CompressionMethod::Deflated,
        CompressionMethod::Stored,
        CompressionMethod::Bzip2,
        CompressionMethod::Zstd,
    ] {
        let zip = archive(&members, method);
        let list = zip
            .windows(4)
            .position(|bytes| bytes == b"PK\x01\x02")
            .unwrap();
        let found = read(&zip[..list], "a.zip");
        let reason = "#0: failed: damaged: the list of its members is missing";
        assert_eq!(found[0], reason);
        let whole = [
            "!a/b.txt#0: Ferry returns",
            "!c.txt.gz#0: Ferry returns",
            "!d.txt#0: Gulls return",
        ];
        assert_eq!(found[1..], whole, "{method}");
        let cut = read(&zip[..list - 9], "a.zip");
        assert_eq!(cut[1..3], whole[..2]);
        assert!(cut[3].starts_with("!d.txt#0: failed: damaged: "), "{cut:?}");
    }
}

#[test]
fn the_list_of_an_archive_within_is_not_that_of_one_that_is_cut_off() {
    let inner = archive(&[("in.txt", TEXT.as_bytes())], CompressionMethod::Stored);
    let members: [(&str, &[u8]); 3] = [
        ("a.txt", TEXT.as_bytes()),
        ("inner.zip", &inner),
        ("b.txt", TEXT.as_bytes()),
    ];
    let outer = archive(&members, CompressionMethod::Stored);
    let end = outer.windows(inner.len()).position(|bytes| bytes == inner);
    let found = read(&outer[..end.unwrap() + inner.len()], "a.zip");
    let reasons = [
        "#0: failed: damaged: the list of its members is missing",
        "!a.txt#0: Ferry returns",
        "!inner.zip#0: skipped: an archive inside an archive",
    ];
    assert_eq!(found, reasons);
}

#[test]
fn all_members_of_joined_archives_are_read() {
    let text = TEXT.as_bytes();
    let monday = deflated(&[("mon.txt", text), ("late.txt", text)]);
    let tuesday = deflated(&[("tue.txt", text)]);
    let expected = [
        "#0: failed: damaged: the list of its members is missing",
        "!mon.txt#0: Ferry returns",
        "!late.txt#0: Ferry returns",
        "!tue.txt#0: Ferry returns",
    ];
    assert_eq!(
        read(&[&monday[..], &tuesday].concat(), "week.zip"),
        expected
    );
    let alike = [&tuesday[..], &deflated(&[("wed.txt", text)])].concat();
    assert_eq!(read(&alike, "week.zip").len(), 3);
    let behind = [&b"PK\x03\x04junk that looks like a member"[..], &tuesday].concat();
    assert_eq!(read(&behind, "a.zip"), [expected[0], expected[3]]);
    let empty = [&monday[..], &deflated(&[])].concat();
    assert_eq!(read(&empty, "week.zip"), expected[..3]);
    let end = tuesday.len() - 2;
    let comment = b"PK\x05\x06 is what begins the last record";
    let length = (comment.len() as u16).to_le_bytes();
    let commented = [&monday[..], &tuesday[..end], &length, comment].concat();
    assert_eq!(read(&commented, "week.zip"), expected);
}

#[test]
fn members_of_joined_archives_that_were_streamed_are_read() {
    let streamed = |name: &str, method, content: &str| {
        let mut writer = ZipWriter::new_stream(Vec::new());
        let options = SimpleFileOptions::default().compression_method(method);
        writer.start_file(name, options).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
        writer.start_file("empty.txt", options).unwrap();
        writer.finish().unwrap().into_inner()
    };
    // With a descriptor in it that is not its own, and longer than what is looked at together.
    let long = format!(
        "Gulls return\n\nPK\x07\x08 and more.\n\n{}",
        "They are back. ".repeat(9000)
    );
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        let archives = [
            streamed("a.txt", method, TEXT),
            streamed("b.txt", method, &long),
        ];
        assert_eq!(archives[0][6] & 8, 8, "a length behind the member");
        let expected = [
            "#0: failed: damaged: the list of its members is missing",
            "!a.txt#0: Ferry returns",
            "!empty.txt#0: skipped: empty",
            "!b.txt#0: Gulls return",
            "!empty.txt#1: skipped: empty",
        ];
        assert_eq!(read(&archives.concat(), "week.zip"), expected);
    }
}

#[test]
fn a_cut_archive_is_read_where_lengths_follow_their_members() {
    let mut zip = deflated(&[("a.txt", TEXT.as_bytes()), ("b.txt", TEXT.as_bytes())]);
    zip.truncate(
        zip.windows(4)
            .position(|bytes| bytes == b"PK\x01\x02")
            .unwrap(),
    );
    let second = zip
        .windows(4)
        .rposition(|bytes| bytes == b"PK\x03\x04")
        .unwrap();
    for at in [0, second] {
        zip[at + 6] |= 8;
        zip[at + 14..at + 26].fill(0);
    }
    let expected = ["!a.txt#0: Ferry returns", "!b.txt#0: Ferry returns"];
    assert_eq!(read(&zip, "a.zip")[1..], expected);
    zip[8] = 0;
    let found = read(&zip, "a.zip");
    assert_eq!(
        found[1],
        "!a.txt#0: failed: damaged: its length is not stated"
    );
    assert_eq!(found[2], expected[1]);
}

#[test]
fn an_archive_behind_a_program_is_read() {
    let zip = deflated(&[("a.txt", TEXT.as_bytes())]);
    let packed = [&b"MZ\x90\0\x03\0\0\0 a program"[..], &zip].concat();
    for name in ["a.zip", "a.EXE"] {
        assert_eq!(read(&packed, name), ["!a.txt#0: Ferry returns"]);
    }
    assert_eq!(read(&packed[..40], "a.exe"), ["#0: skipped: binary"]);
    assert_eq!(read(TEXT.as_bytes(), "a.zip"), ["#0: Ferry returns"]);
}

#[test]
fn members_that_unpack_to_a_thousand_times_their_size_are_stopped() {
    let nothing = vec![b' '; 300_000_000];
    let zip = deflated(&[("a.txt", TEXT.as_bytes()), ("b.jsonl", &nothing)]);
    let found = read(&zip, "a.zip");
    let expected = [
        "!a.txt#0: Ferry returns",
        "!b.jsonl#0: failed: unpacks to more than 1000 times its size",
    ];
    assert_eq!(found, expected);
}
