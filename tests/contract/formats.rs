//! Every format and container is read, from the file to the hit.

use serde_json::Value;

use crate::archive::{Archive, Run, newshound, workspace};

/// A sample's file, and of each of its records the title, the day and how many paragraphs there are.
type Reading = (&'static str, &'static [(&'static str, &'static str, usize)]);

const READINGS: [Reading; 24] = [
    (
        "agency.nitf.xml",
        &[("Dockers accept the offer", "2024-10-10", 3)],
    ),
    (
        "europresse.html",
        &[
            ("Le phare est rallumé", "2019-10-10", 3),
            ("Le tram revient", "2019-10-08", 1),
        ],
    ),
    (
        "factiva-codes.txt",
        &[
            ("Ferry bell found in a garden", "2016-06-06", 2),
            ("Gulls return to the fish market", "2016-06-05", 1),
        ],
    ),
    (
        "factiva.txt",
        &[
            ("Ferry bell found in a garden", "2016-06-06", 2),
            ("Gulls return to the fish market", "2016-06-05", 1),
        ],
    ),
    ("feed.atom", &[("Lighthouse relit", "2024-10-12", 1)]),
    (
        "feed.rss",
        &[
            ("Ferry returns to the strait", "2024-10-10", 2),
            ("Gulls leave the pier", "2024-10-11", 1),
        ],
    ),
    (
        "gazette/gazette-mets.xml",
        &[
            ("THE NEW PACKET.", "1832-03-14", 3),
            ("", "1832-03-14", 1),
            ("", "1832-03-14", 1),
            ("", "1832-03-14", 1),
        ],
    ),
    (
        "issue.tei.xml",
        &[
            ("The new pier", "1909-03-23", 1),
            ("A storm", "1909-03-23", 1),
        ],
    ),
    (
        "item.newsml-g2.xml",
        &[("Strait reopens to sailing boats", "2024-10-10", 2)],
    ),
    (
        "item.ninjs.json",
        &[("School meals get warmer", "2024-10-10", 2)],
    ),
    (
        "items.newsml.xml",
        &[("Council meets on the bridge", "2024-10-10", 2)],
    ),
    ("letter.eml", &[("Tide tables are late", "2024-10-10", 2)]),
    (
        "lexisnexis.txt",
        &[
            ("Lock keeper retires after forty years", "2012-03-14", 5),
            ("Tram line to reach the pier", "2003-05-06", 2),
        ],
    ),
    (
        "nexis-uni.txt",
        &[
            ("Lighthouse keeper writes a cookbook", "2021-05-04", 3),
            ("Council counts its bridges", "2021-05-03", 2),
        ],
    ),
    (
        "notes.odt",
        &[("Swings return to the square", "2024-10-10", 3)],
    ),
    ("page.alto.xml", &[("", "", 1)]),
    ("page.mhtml", &[("The bell is back", "", 2)]),
    (
        "proquest.txt",
        &[
            ("School orchestra tunes a bridge", "2015-01-28", 2),
            ("Windmill turns again", "2015-01-27", 1),
        ],
    ),
    (
        "records.xml",
        &[
            ("Ferry museum opens its doors", "2024-10-10", 2),
            ("Gulls are counted", "2024-10-11", 1),
        ],
    ),
    (
        "reuters.sgm",
        &[
            ("ISLAND COCOA CROP LARGER", "1987-02-26", 2),
            ("BOARD RAISES CROP ESTIMATE", "1987-02-26", 0),
        ],
    ),
    (
        "table.csv",
        &[
            ("Market, fair and fish", "2024-10-10", 2),
            ("Trams run again", "2024-10-11", 1),
        ],
    ),
    ("talk.vtt", &[("The harbour hour", "", 2)]),
    ("trec.sgml", &[("Miners End Strike", "", 3), ("", "", 1)]),
    ("wire.iptc", &[("Minister resigns", "2024-10-10", 2)]),
];

#[test]
fn every_format_is_read() {
    for (file, records) in READINGS {
        let mut show = newshound(&["show", "--format", "jsonl", "--source", file]);
        let found = Run::of(show.current_dir(workspace().join("tests/samples")))
            .code(0)
            .jsonl();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let readings: Vec<(String, String, usize)> = found
            .iter()
            .map(|article| {
                let sections = article["sections"].as_array().unwrap().iter();
                let paragraphs =
                    sections.map(|section| section["paragraphs"].as_array().unwrap().len());
                (
                    text(&article["title"]),
                    text(&article["published"]),
                    paragraphs.sum(),
                )
            })
            .collect();
        let expected: Vec<(String, String, usize)> = records
            .iter()
            .map(|(title, day, paragraphs)| ((*title).into(), (*day).into(), *paragraphs))
            .collect();
        assert_eq!(readings, expected, "{file}");
    }
}

#[test]
fn the_list_of_formats_names_them_all() {
    let listed = newshound(&["formats"]).output().unwrap().stdout;
    let listed = String::from_utf8(listed).unwrap();
    for name in ["text", "jsonl", "newsml-g2", "wire", "csv", "warc", "eml"] {
        assert!(listed.contains(name), "{name}: {listed}");
    }
}

#[test]
fn members_are_found_shown_and_accounted_for_by_their_address() {
    let archive = Archive::of(&[("beside.txt", "Beside\n\nA file beside the archive.\n")]);
    let mut tar = tar::Builder::new(Vec::new());
    for (path, text) in [
        (
            "politics/ferry.txt",
            "Ferry returns\n\nThe ferry is back in service.\n",
        ),
        ("feed.rss", include_str!("../samples/feed.rss")),
        ("empty.txt", ""),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, path, text.as_bytes()).unwrap();
    }
    let tar = tar.into_inner().unwrap();
    archive.write("2024.tar.zst", zstd::encode_all(tar.as_slice(), 3).unwrap());
    let account = archive.run(&["index", "--json", "."]).code(0).json();
    assert_eq!(
        (
            account["seen"]["files"].as_u64(),
            account["indexed"].as_u64(),
            account["skipped"].as_u64()
        ),
        (Some(2), Some(4), Some(1))
    );
    assert_eq!(account["problems"][0]["path"], "2024.tar.zst!empty.txt");
    assert_eq!(
        archive.paths("\"back in service\""),
        ["2024.tar.zst!politics/ferry.txt", "2024.tar.zst!feed.rss"]
    );
    let shown = archive
        .run(&["show", "2024.tar.zst!politics/ferry.txt"])
        .code(0);
    assert!(
        shown.stdout.starts_with("Ferry returns"),
        "{}",
        shown.stdout
    );
    archive.remove("2024.tar.zst");
    archive.run(&["index", "."]).code(0);
    assert_eq!(archive.paths("ferry OR gulls"), Vec::<String>::new());
}
