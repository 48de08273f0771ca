use std::io;

use super::super::tests::shown;
use super::*;

fn split_with(input: impl Read, selectors: &[&'static str], limit: usize) -> Vec<(u64, String)> {
    shown(Elements::new(input, selectors, limit))
}

fn split(input: &str) -> Vec<(u64, String)> {
    split_with(input.as_bytes(), &["item", "entry"], 4000)
}

/// Gives a byte at a time, so that every token is met in pieces.
struct Drip<'a>(&'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.0.len().min(buffer.len()).min(1);
        buffer[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

#[test]
fn each_record_comes_with_the_head_of_its_file() {
    let file = "<?xml version='1.0'?>\n<rss>\n<title>T</title>\n<item>1</item>\n<x/>\n<a:ENTRY b='1'\n/>\n<item>2</item></rss>";
    let head = "<?xml version='1.0'?>\n<rss>\n<title>T</title>";
    let expected = [
        (4, format!("{head}<item>1</item>")),
        (6, format!("{head}<a:ENTRY b='1'\n/>")),
        (8, format!("{head}<item>2</item>")),
    ];
    assert_eq!(split(file), expected);
    let drip = Drip(file.as_bytes());
    assert_eq!(split_with(drip, &["item", "entry"], 4000), expected);
}

#[test]
fn what_only_looks_like_a_record_is_none() {
    let file = "<!DOCTYPE r [<!-- ' <item> -->]><r><!-- <item> --><a b='<item>'/><![CDATA[<item>]]><items/><?x <item>?><item>1<!-- </item> --><b c=\"</item>\"/><![CDATA[</item>]]]></item></r>";
    let found = split(file);
    assert_eq!(found.len(), 1);
    assert_eq!(format!("{}</r>", found[0].1), file);
}

#[test]
fn elements_of_the_same_name_deeper_inside_belong_to_the_record() {
    let file = "<r><News>1<a><News/><n:News>2</n:News ></a>3</News><News/></r>";
    let expected = [
        (
            1,
            "<r><News>1<a><News/><n:News>2</n:News ></a>3</News>".to_owned(),
        ),
        (1, "<r><News/>".to_owned()),
    ];
    assert_eq!(split_with(file.as_bytes(), &["news"], 4000), expected);
}

#[test]
fn an_attribute_can_make_the_record() {
    let file = "<t><div type='section'><div type='item'><div>1</div></div><div subtype='item'/></div><div type = \"Item\">2</div></t>";
    let found = split_with(file.as_bytes(), &["div[type=item]"], 4000);
    let head = "<t><div type='section'>";
    let expected = [
        (1, format!("{head}<div type='item'><div>1</div></div>")),
        // The section has ended.
        (1, "<t><div type = \"Item\">2</div>".to_owned()),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_file_without_records_is_one() {
    assert_eq!(split("<r>\n1</r>"), [(1, "<r>\n1</r>".to_owned())]);
    assert_eq!(split(" \n"), []);
    let large = format!("<r>{}</r>", "x".repeat(5000));
    assert_eq!(split(&large), [(1, "! larger than 0 MiB".to_owned())]);
}

#[test]
fn a_record_too_large_costs_only_itself() {
    let file = format!("<r><item>{}</item>\n<item>2</item></r>", "x".repeat(5000));
    let expected = [
        (1, "! larger than 0 MiB".to_owned()),
        (2, "<r><item>2</item>".to_owned()),
    ];
    assert_eq!(split(&file), expected);
}

#[test]
fn a_head_too_large_is_cut_behind_a_tag() {
    let file = format!("<r><a/>{}<b/><item>1</item></r>", "x".repeat(5000));
    assert_eq!(split(&file), [(1, "<r><a/><item>1</item>".to_owned())]);
}

#[test]
fn a_record_that_does_not_end_is_reported() {
    let cut = [(2, "! the record is cut off".to_owned())];
    for end in ["", "<item a='", "<!-- </item>", "1</item"] {
        let found = split(&format!("<r><item/>\n<item>{end}"));
        assert_eq!(found[1..], cut, "{end}");
    }
}

#[test]
fn a_tag_without_end_is_text() {
    let file = format!("<r><a b='{}<item>1</item></r>", "x".repeat(5000));
    let found = split(&file);
    assert_eq!(found.len(), 1);
    let file = "<r>1 < 2 <a <item>1</item></r>";
    assert_eq!(split(file), [(1, "<r><item>1</item>".to_owned())]);
}

#[test]
fn any_beginning_of_a_file_is_split() {
    let file = "<?xml?><r a='1'><!-- c --><item>é<![CDATA[x]]></item><item b=\"2\"/></r>";
    for (end, _) in file.char_indices() {
        let whole = split(&file[..end]);
        let drip = split_with(Drip(&file.as_bytes()[..end]), &["item", "entry"], 4000);
        assert_eq!(whole, drip);
    }
}

#[test]
fn a_record_whose_end_is_missing_ends_where_the_next_begins() {
    let feed = "<rss><item><title>One</title><item><title>Two<p></title><item><title>Three</title></item></rss>";
    let found = Elements::new(feed.as_bytes(), &["item"], 1000);
    let found: Vec<_> = found
        .map(|piece| String::from_utf8(piece.content.unwrap()).unwrap())
        .collect();
    assert_eq!(
        found,
        [
            "<rss><item><title>One</title>",
            "<rss><item><title>Two<p></title>",
            "<rss><item><title>Three</title></item>",
        ]
    );
    // Within something else it is part of the record, where records can be.
    let nested = "<NewsItem><NewsComponent><NewsItem/></NewsComponent></NewsItem>";
    assert_eq!(
        Elements::new(nested.as_bytes(), &["NewsItem"], 1000).count(),
        1
    );
    let broken = "<NewsML><NewsItem><NewsComponent/><NewsItem></NewsItem></NewsML>";
    assert_eq!(
        Elements::new(broken.as_bytes(), &["NewsItem"], 1000).count(),
        2
    );
}

#[test]
fn a_record_comes_with_the_headings_of_its_section() {
    let item = |text: &str| format!("<div type='item'>{text}</div>");
    let file = format!(
        "<t><x/><div n='a'><head>A</head>{}<p>no</p><pb/>{}</div><div n='b'><head>B <i>b</i></head>{}</div></t>",
        item("1"),
        item("2"),
        item("3")
    );
    let first = "<t><x/><div n='a'><head>A</head>";
    let expected = [
        format!("{first}{}", item("1")),
        format!("{first}{}", item("2")),
        format!("<t><x/><div n='b'><head>B <i>b</i></head>{}", item("3")),
    ];
    let found = split_with(file.as_bytes(), &["div[type=item]"], 4000);
    assert_eq!(found, expected.map(|text| (1, text)));
}

#[test]
fn bare_records_come_with_the_declaration_alone_and_may_hold_others() {
    let file = "<?xml version='1.0'?>\n<!-- x --><all><title>T</title>\n<item>1<x><item>2</item></x></item>\n<b:Item/></all>";
    let names = ["item".to_owned()];
    let mut elements = Elements::bare(file.as_bytes(), &names, 4000);
    let found: Vec<_> = shown(elements.by_ref());
    let head = "<?xml version='1.0'?>";
    let expected = [
        (3, format!("{head}<item>1<x><item>2</item></x></item>")),
        (4, format!("{head}<b:Item/>")),
    ];
    assert_eq!(found, expected);
    assert_eq!(elements.head_lines(), 0);
    let whole = Elements::bare(file.as_bytes(), &[], 4000);
    assert_eq!(shown(whole), [(1, file.to_owned())]);
}
