use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;
use crate::{Failure, Outcome, Problem, parse};

pub(super) const TEXT: &str =
    "Ferry returns\n\nThe ferry is back in service, the harbour office said on Monday.\n";

fn records_of(bytes: &[u8], name: &str) -> Vec<RawRecord> {
    let mut found = Vec::new();
    let ended = each_record(
        Cursor::new(bytes),
        name,
        &Options::default(),
        None,
        &mut |record| {
            found.push(record);
            ControlFlow::Continue(())
        },
    );
    assert!(ended.is_continue());
    assert!(!found.is_empty(), "a file that is not accounted for");
    let addresses = found.iter().map(|record| (&record.member, record.number));
    let addresses: std::collections::HashSet<_> = addresses.collect();
    assert_eq!(addresses.len(), found.len(), "{found:?}");
    found
}

/// What a file gives, as a list of `address#number: title`, or the problem for the title.
pub(super) fn read(bytes: &[u8], name: &str) -> Vec<String> {
    let told = |record: RawRecord| {
        let told = match parse(&record, name, &Options::default()) {
            Outcome::Article(article) => article.title_text().to_owned(),
            Outcome::Problem(Problem::Skipped(skip)) => format!("skipped: {skip}"),
            Outcome::Problem(Problem::Failed(failure)) => format!("failed: {failure}"),
        };
        format!(
            "{}#{}: {told}",
            record.member.as_deref().unwrap_or(""),
            record.number
        )
    };
    records_of(bytes, name).into_iter().map(told).collect()
}

/// Cuts and flips a file in many places. A part must never give more than the whole, and nothing may panic.
pub(super) fn damage(bytes: &[u8], name: &str) {
    let readable = |bytes: &[u8]| {
        let found = records_of(bytes, name);
        found.iter().filter(|record| record.content.is_ok()).count()
    };
    let whole = readable(bytes);
    for end in (0..bytes.len()).step_by(100) {
        let found = readable(&bytes[..end]);
        assert!(found <= whole, "cut at {end}: {found}");
    }
    for at in (0..bytes.len()).step_by(bytes.len() / 300 + 1) {
        let mut flipped = bytes.to_vec();
        flipped[at] ^= 1 << (at % 8);
        readable(&flipped);
    }
}

pub(super) fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

fn bzip2(content: &[u8]) -> Vec<u8> {
    let mut encoder = ::bzip2::write::BzEncoder::new(Vec::new(), ::bzip2::Compression::fast());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

fn zstd(content: &[u8]) -> Vec<u8> {
    ::zstd::encode_all(content, 1).unwrap()
}

fn lines(count: usize) -> String {
    let line = |number| {
        let fares = number * number % 9973;
        format!("{{\"title\": \"Story {number}\", \"body\": \"Fares rose by {fares}.\"}}\n")
    };
    (0..count).map(line).collect()
}

#[test]
fn a_packed_file_is_read_as_what_its_name_says_without_the_suffix() {
    let page = "<h1>Ferry returns</h1><p>The ferry is back in service, says the harbour.</p>";
    for packed in [
        gzip(page.as_bytes()),
        zstd(page.as_bytes()),
        bzip2(page.as_bytes()),
    ] {
        assert_eq!(read(&packed, "a.html.gz"), ["#0: Ferry returns"]);
    }
    let mut found = None;
    let options = Options::default();
    let packed = gzip(TEXT.as_bytes());
    let _ = each_record(
        Cursor::new(packed),
        "20241010.txt.gz",
        &options,
        None,
        &mut |record| {
            found = Some(parse(&record, "20241010.txt.gz", &options));
            ControlFlow::Continue(())
        },
    );
    let Some(Outcome::Article(article)) = found else {
        panic!("an article");
    };
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
}

/// A frame that is passed over, of the given kind.
fn skippable(kind: u8, content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_le_bytes();
    [&[kind, 0x2a, 0x4d, 0x18], &length[..], content].concat()
}

#[test]
fn zstd_is_read_behind_frames_that_are_passed_over() {
    let packed = [
        skippable(0x50, b"note"),
        skippable(0x5a, b""),
        zstd(TEXT.as_bytes()),
    ]
    .concat();
    assert_eq!(read(&packed, "a.txt.zst"), ["#0: Ferry returns"]);
}

#[test]
fn zstd_is_read_with_the_dictionary_it_begins_with() {
    let dictionary = lines(50).into_bytes();
    let pack = |content: &[u8]| {
        let mut packer = ::zstd::bulk::Compressor::with_dictionary(1, &dictionary).unwrap();
        packer.compress(content).unwrap()
    };
    let streams = [
        pack(b"{\"title\": \"One\"}\n"),
        pack(b"{\"title\": \"Two\"}\n"),
    ]
    .concat();
    for frame in [dictionary.clone(), zstd(&dictionary)] {
        let packed = [skippable(0x5d, &frame), streams.clone()].concat();
        assert_eq!(read(&packed, "a.jsonl.zst"), ["#0: One", "#1: Two"]);
        damage(&packed, "a.jsonl.zst");
    }
    let cut = read(&skippable(0x5d, &dictionary)[..200], "a.jsonl.zst");
    assert_eq!(cut, ["#0: failed: damaged: cut off"]);
}

#[test]
fn what_is_not_compressed_as_its_name_says_is_no_text() {
    for name in ["a.txt.zst", "a.txt.gz", "a.xz", "a.TBZ2"] {
        let found = read(b"Le caf\xe9 du port, un nouveau", name);
        let suffix = &name[name.rfind('.').unwrap()..].to_lowercase();
        assert_eq!(
            found,
            [format!(
                "#0: failed: not compressed as its name says ({suffix})"
            )]
        );
        assert_eq!(read(b"", name), ["#0: skipped: empty"]);
    }
}

#[test]
fn a_small_file_that_is_cut_off_gives_the_records_before() {
    let packed = gzip(lines(60).as_bytes());
    for cut in [6, packed.len() / 3] {
        let found = read(&packed[..packed.len() - cut], "a.jsonl.gz");
        let (last, good) = found.split_last().unwrap();
        assert!(good.len() > 20, "{found:?}");
        assert!(good.iter().all(|told| told.contains(": Story ")));
        assert_eq!(last, &format!("#{}: failed: damaged: cut off", good.len()));
    }
}

#[test]
fn xz_is_read() {
    assert_eq!(read(XZ, "a.txt.xz"), ["#0: Ferry returns"]);
    damage(XZ, "a.txt.xz");
}

#[test]
fn streams_after_another_are_one_file() {
    let (one, other) = ("{\"title\": \"One\"}\n{\"title\":", " \"Two\"}\n");
    for pack in [gzip, zstd, bzip2] {
        let packed = [pack(one.as_bytes()), pack(other.as_bytes())].concat();
        assert_eq!(read(&packed, "a.jsonl.gz"), ["#0: One", "#1: Two"]);
    }
}

#[test]
fn damaged_streams_give_what_came_before_and_say_so() {
    let content = lines(3000);
    for pack in [gzip, zstd, bzip2] {
        let packed = pack(content.as_bytes());
        let found = read(&packed[..packed.len() - 1], "a.jsonl.gz");
        assert_eq!(found[0], "#0: Story 0");
        let last = found.last().unwrap();
        assert!(last.ends_with("failed: damaged: cut off"), "{last}");
        damage(&pack(lines(300).as_bytes()), "a.jsonl.gz");
    }
}

#[test]
fn every_format_stops_where_its_stream_breaks() {
    let contents = [
        (
            "a.csv",
            format!("title,text\n{}", "Ferry returns,It is back.\n".repeat(40)),
        ),
        (
            "a.sgm",
            "<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>\nIt is back.\n</TEXT>\n</DOC>\n".repeat(20),
        ),
        (
            "a.tst",
            "\u{1}z6715\nr s\u{2}Ferry returns\n\u{3}\n".repeat(40),
        ),
        (
            "a.json",
            format!("[{}{{}}]", "{\"title\": \"One\"},\n".repeat(40)),
        ),
    ];
    for (name, content) in contents {
        damage(&gzip(content.as_bytes()), name);
        let zstd = zstd(content.as_bytes());
        for end in 0..zstd.len() {
            read(&zstd[..end], name);
        }
    }
}

/// A line, and then 300 MB of nothing.
fn bomb(mut packer: impl io::Write) {
    packer.write_all(b"{\"title\": \"One\"}\n").unwrap();
    for _ in 0..300 {
        packer.write_all(&[b' '; 1_000_000]).unwrap();
    }
}

#[test]
fn a_file_that_unpacks_to_a_thousand_times_its_size_is_stopped() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    bomb(&mut gzip);
    let mut zstd = ::zstd::Encoder::new(Vec::new(), 1).unwrap();
    bomb(&mut zstd);
    for packed in [gzip.finish().unwrap(), zstd.finish().unwrap()] {
        let found = read(&packed, "a.jsonl.gz");
        let expected = [
            "#0: One",
            "#1: failed: unpacks to more than 1000 times its size",
        ];
        assert_eq!(found, expected);
    }
}

#[test]
fn a_window_larger_than_memory_is_refused() {
    let window_log = 31;
    let frame = [0x28, 0xb5, 0x2f, 0xfd, 0, (window_log - 10) << 3, 1, 0, 0];
    let found = read(&frame, "a.txt.zst");
    let reason = "compressed with a window larger than 128 MiB, which is not read";
    assert_eq!(found, [format!("#0: failed: {reason}")]);
}

#[test]
fn a_file_packed_twice_is_an_archive_in_an_archive() {
    let twice = gzip(&gzip(TEXT.as_bytes()));
    assert_eq!(
        read(&twice, "a.txt.gz"),
        ["#0: skipped: an archive inside an archive"]
    );
}

#[test]
fn plain_files_have_no_member() {
    assert_eq!(read(TEXT.as_bytes(), "a.txt"), ["#0: Ferry returns"]);
    assert_eq!(read(b"", "a.txt"), ["#0: skipped: empty"]);
    assert_eq!(read(b"", "a.gz"), ["#0: skipped: empty"]);
}

/// A file that breaks after some bytes.
struct Broken<'a>(Cursor<&'a [u8]>);

impl Read for Broken<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::other("disk on fire")),
            read => Ok(read),
        }
    }
}

impl Seek for Broken<'_> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_disk_that_fails_is_not_a_damaged_file() {
    let packed = gzip(lines(3000).as_bytes());
    let cut = Broken(Cursor::new(&packed[..packed.len() / 2]));
    let mut last = None;
    let _ = each_record(
        cut,
        "a.jsonl.gz",
        &Options::default(),
        None,
        &mut |record| {
            last = Some(record.content);
            ControlFlow::Continue(())
        },
    );
    let reason = "disk on fire".to_owned();
    let expected = Problem::Failed(Failure::Unreadable { reason });
    assert_eq!(last, Some(Err(expected)));
}

#[test]
fn whoever_reads_can_stop() {
    let mut seen = 0;
    let packed = gzip(lines(100).as_bytes());
    let ended = each_record(
        Cursor::new(packed),
        "a.jsonl",
        &Options::default(),
        None,
        &mut |_| {
            seen += 1;
            match seen {
                3 => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        },
    );
    assert_eq!((ended, seen), (ControlFlow::Break(()), 3));
}

/// [`TEXT`], packed by `xz`.
const XZ: &[u8] = &[
    0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x04, 0xe6, 0xd6, 0xb4, 0x46, 0x02, 0x00, 0x21, 0x01,
    0x16, 0x00, 0x00, 0x00, 0x74, 0x2f, 0xe5, 0xa3, 0xe0, 0x00, 0x4f, 0x00, 0x4c, 0x5d, 0x00, 0x23,
    0x19, 0x4a, 0x58, 0x79, 0x10, 0x18, 0x85, 0xc0, 0x8c, 0xee, 0xd2, 0xcc, 0x70, 0xa7, 0xb1, 0x8a,
    0xca, 0x88, 0x97, 0xe9, 0xa1, 0x7d, 0x39, 0xe0, 0x57, 0xfb, 0x96, 0x60, 0xeb, 0xb0, 0xec, 0x8e,
    0x5a, 0x0a, 0x2a, 0xb3, 0xfa, 0x93, 0x55, 0x3d, 0x00, 0x7d, 0x26, 0x57, 0x9d, 0x3a, 0x2d, 0xa8,
    0x74, 0x19, 0xaf, 0xd0, 0x43, 0x7c, 0x03, 0x65, 0xbe, 0x49, 0x2e, 0x01, 0x02, 0x0a, 0x07, 0x82,
    0xba, 0xb2, 0x49, 0x8a, 0xf9, 0xb0, 0x0c, 0x7b, 0xc1, 0x40, 0x00, 0x00, 0x0b, 0xb0, 0xcb, 0xa7,
    0x60, 0xa8, 0x11, 0xfa, 0x00, 0x01, 0x68, 0x50, 0x70, 0x05, 0xc9, 0xe6, 0x1f, 0xb6, 0xf3, 0x7d,
    0x01, 0x00, 0x00, 0x00, 0x00, 0x04, 0x59, 0x5a,
];

pub(super) fn tar_of(members: &[(&str, &str)]) -> Vec<u8> {
    let mut tar = ::tar::Builder::new(Vec::new());
    for (name, content) in members {
        let mut header = ::tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        let content = content.as_bytes();
        tar.append_data(&mut header, name, content).unwrap();
    }
    tar.into_inner().unwrap()
}

#[test]
fn what_follows_a_compressed_file_costs_only_itself() {
    let packed = gzip(TEXT.as_bytes());
    let at = packed.len();
    let garbage = [&packed[..], b"garbage"].concat();
    let expected = [
        "#0: Ferry returns".to_owned(),
        format!("#1: failed: damaged: what follows the compressed data at byte {at} is none"),
    ];
    assert_eq!(read(&garbage, "a.txt.gz"), expected);
    let padded = [&packed[..], &[0; 5000]].concat();
    assert_eq!(read(&padded, "a.txt.gz"), expected[..1]);
    let tar = gzip(&tar_of(&[("a.txt", TEXT)]));
    let found = read(&[&tar[..], b"garbage"].concat(), "a.tgz");
    assert_eq!(found[0], "!a.txt#0: Ferry returns");
    assert!(
        found[1].starts_with("#0: failed: damaged: what follows"),
        "{found:?}"
    );
}

#[test]
fn what_is_packed_in_ways_that_are_not_read_is_named() {
    let packed: [(&[u8], &str); 4] = [
        (b"7z\xbc\xaf\x27\x1c\x00\x04", "7z"),
        (b"\x04\x22\x4d\x18\x64\x40", "lz4"),
        (b"\x1f\x9d\x90news", "compress (.Z)"),
        (b"Rar!\x1a\x07\x00", "RAR"),
    ];
    for (bytes, kind) in packed {
        let reason = format!("#0: skipped: {kind} is not a format that is read");
        assert_eq!(read(bytes, "a.txt"), [reason]);
    }
}
