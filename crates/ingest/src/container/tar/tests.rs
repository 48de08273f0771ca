use ::tar::{Builder, Header};

use super::*;
use crate::container::tests::{TEXT, damage, gzip, read};

fn add(builder: &mut Builder<Vec<u8>>, name: &str, content: &[u8]) {
    let mut header = Header::new_gnu();
    header.set_size(content.len() as u64);
    header.set_mode(0o644);
    builder.append_data(&mut header, name, content).unwrap();
}

fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (name, content) in members {
        add(&mut builder, name, content);
    }
    builder.into_inner().unwrap()
}

#[test]
fn members_are_read_and_each_has_an_address() {
    let long = format!("{}/b.txt", "politics/".repeat(20).trim_end_matches('/'));
    let lines = b"{\"title\": \"One\"}\n{\"title\": \"Two\"}\n";
    let tar = archive(&[
        ("./a.txt", TEXT.as_bytes()),
        (&long, TEXT.as_bytes()),
        ("many.jsonl", lines),
        ("page.txt.gz", &gzip(TEXT.as_bytes())),
        (".hidden", TEXT.as_bytes()),
        ("empty.txt", b""),
        ("picture.jpg", b"\xff\xd8\xff\xe0\0\0"),
    ]);
    let expected = [
        "!a.txt#0: Ferry returns".to_owned(),
        format!("!{long}#0: Ferry returns"),
        "!many.jsonl#0: One".to_owned(),
        "!many.jsonl#1: Two".to_owned(),
        "!page.txt.gz#0: Ferry returns".to_owned(),
        "!empty.txt#0: skipped: empty".to_owned(),
        "!picture.jpg#0: skipped: binary".to_owned(),
    ];
    assert_eq!(read(&tar, "a.tar"), expected);
    assert_eq!(read(&gzip(&tar), "a.tgz"), expected);
}

#[test]
fn links_and_devices_are_skipped_with_what_they_are() {
    let mut builder = Builder::new(Vec::new());
    add(&mut builder, "a.txt", TEXT.as_bytes());
    let long = "b/".repeat(70) + "c.txt";
    add(&mut builder, &long, TEXT.as_bytes());
    for (kind, name, target) in [
        (EntryType::Directory, "d", "a.txt"),
        (EntryType::Link, "hard", "./a.txt"),
        (EntryType::Link, "far", &long),
        (EntryType::Link, "lost", "gone.txt"),
        (EntryType::Symlink, "soft", "a.txt"),
        (EntryType::Fifo, "pipe", "a.txt"),
        (EntryType::Char, "tty", "a.txt"),
    ] {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(0);
        builder.append_link(&mut header, name, target).unwrap();
    }
    let tar = builder.into_inner().unwrap();
    let expected = [
        "!a.txt#0: Ferry returns".to_owned(),
        format!("!{long}#0: Ferry returns"),
        "!hard#0: skipped: a link to a.txt".to_owned(),
        format!("!far#0: skipped: a link to {long}"),
        "!lost#0: skipped: a link to what is not there".to_owned(),
        "!soft#0: skipped: a symbolic link".to_owned(),
        "!pipe#0: skipped: a named pipe".to_owned(),
        "!tty#0: skipped: a device".to_owned(),
    ];
    assert_eq!(read(&tar, "a.tar"), expected);
}

#[test]
fn archives_put_together_are_read_one_after_another() {
    let (one, other) = (
        archive(&[("a.txt", TEXT.as_bytes())]),
        archive(&[("b.txt", TEXT.as_bytes())]),
    );
    let expected = ["!a.txt#0: Ferry returns", "!b.txt#0: Ferry returns"];
    let zeros = vec![0; 9 * BLOCK];
    assert_eq!(
        read(&[&one[..], &zeros, &other, &zeros].concat(), "a.tar"),
        expected
    );
    let at = one.len();
    let followed = read(&[&one[..], b"something else"].concat(), "a.tar");
    let told = format!("#0: failed: damaged: no tar header at byte {at}");
    assert_eq!(followed, [expected[0].to_owned(), told]);
}

#[test]
fn a_name_that_is_there_twice_is_numbered_through() {
    let tar = archive(&[
        ("a.txt", TEXT.as_bytes()),
        ("a.txt", b"Canoe returns\n\nIt is back.\n"),
    ]);
    assert_eq!(
        read(&tar, "a.tar"),
        ["!a.txt#0: Ferry returns", "!a.txt#1: Canoe returns"]
    );
}

#[test]
fn an_archive_in_an_archive_is_skipped() {
    let inner = archive(&[("a.txt", TEXT.as_bytes())]);
    let tar = archive(&[("inner.tar", &inner), ("inner.tgz", &gzip(&inner))]);
    let expected = [
        "!inner.tar#0: skipped: an archive inside an archive",
        "!inner.tgz#0: skipped: an archive inside an archive",
    ];
    assert_eq!(read(&tar, "a.tar"), expected);
}

#[test]
fn extended_headers_name_and_measure_members() {
    let mut builder = Builder::new(Vec::new());
    let path = "p/".repeat(90) + "a.txt";
    let size = TEXT.len().to_string();
    let extensions = [("path", path.as_bytes()), ("size", size.as_bytes())];
    builder.append_pax_extensions(extensions).unwrap();
    let mut header = Header::new_ustar();
    header.set_path("short").unwrap();
    header.set_size(0);
    header.set_cksum();
    let mut tar = builder.into_inner().unwrap();
    tar.truncate(1024);
    tar.extend(header.as_bytes());
    tar.extend(TEXT.as_bytes());
    tar.resize(tar.len().next_multiple_of(512) + 1024, 0);
    assert_eq!(read(&tar, "a.tar"), [format!("!{path}#0: Ferry returns")]);
}

#[test]
fn a_name_of_a_gigabyte_is_not_read() {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::GNULongName);
    header.set_size(1 << 30);
    header.set_cksum();
    let found = read(header.as_bytes(), "a.tar");
    assert_eq!(
        found,
        ["#0: failed: damaged: a header larger than any name"]
    );
}

#[test]
fn a_size_beyond_any_file_is_damage() {
    let mut header = Header::new_gnu();
    header.set_path("a.txt").unwrap();
    header.set_size(u64::MAX);
    header.set_cksum();
    let found = read(header.as_bytes(), "a.tar");
    assert_eq!(found, ["#0: failed: damaged: a size beyond any file"]);
}

#[test]
fn reading_goes_on_behind_a_damaged_header() {
    let members = [
        ("a.txt", TEXT.as_bytes()),
        ("b.txt", TEXT.as_bytes()),
        ("c.txt", TEXT.as_bytes()),
    ];
    let mut tar = archive(&members);
    tar[1024] ^= 0xff;
    let expected = [
        "!a.txt#0: Ferry returns",
        "#0: failed: damaged: no tar header at byte 1024",
        "!c.txt#0: Ferry returns",
    ];
    assert_eq!(read(&tar, "a.tar"), expected);
}

#[test]
fn damaged_archives_are_told() {
    let members = [
        ("a.txt", TEXT.as_bytes()),
        ("b.txt", TEXT.as_bytes()),
        ("c.txt", TEXT.as_bytes()),
    ];
    let tar = archive(&members);
    damage(&tar, "a.tar");
    damage(&gzip(&tar), "a.tar.gz");
    let cut = read(&tar[..1024 + 512 + 10], "a.tar");
    let expected = [
        "!a.txt#0: Ferry returns",
        "!b.txt#0: failed: damaged: cut off",
        "#0: failed: damaged: cut off",
    ];
    assert_eq!(cut, expected);
}

#[test]
fn a_text_that_has_the_letters_of_the_mark_is_a_text() {
    for mark in ["ustard", "ustar "] {
        let text = format!("Mustard returns\n\n{}", "a ".repeat(400));
        let text = format!("{}{mark}{}", &text[..257], &text[263..]);
        assert_eq!(&text[257..263], mark);
        assert!(!sniff(text.as_bytes(), "a.tar"));
    }
}

#[test]
fn a_name_may_have_line_ends_and_equals_signs() {
    let mut builder = Builder::new(Vec::new());
    let name = b"two\nlines = 1.txt";
    builder
        .append_pax_extensions([("path", &name[..])])
        .unwrap();
    add(&mut builder, "short.txt", TEXT.as_bytes());
    add(&mut builder, "b.txt", TEXT.as_bytes());
    let tar = builder.into_inner().unwrap();
    assert_eq!(
        read(&tar, "a.tar"),
        [
            "!two\nlines = 1.txt#0: Ferry returns",
            "!b.txt#0: Ferry returns"
        ]
    );
    assert!(extended_record(b"12 path=a.txt").is_none());
    assert!(extended_record(b"99999999999999999999 path=a\n").is_none());
    assert!(extended_record(b"2 path=a\n").is_none());
}

#[test]
fn an_archive_without_members_is_empty() {
    let nothing = [0; 20 * BLOCK];
    assert_eq!(read(&nothing, "a.tar"), ["#0: skipped: empty"]);
    assert_eq!(read(&gzip(&nothing), "a.tgz"), ["#0: skipped: empty"]);
    assert_eq!(read(&nothing, "a.txt"), ["#0: skipped: binary"]);
}
