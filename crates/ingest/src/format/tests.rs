use super::*;

#[test]
fn names_and_formats_are_each_other_s_inverse() {
    for format in Format::ALL {
        assert_eq!(format.to_string().parse(), Ok(format));
        assert_eq!(
            serde_json::to_string(&format).unwrap(),
            format!("\"{format}\"")
        );
    }
    assert_eq!(
        "pdf".parse::<Format>(),
        Err(UnknownFormat("pdf".to_owned()))
    );
}

#[test]
fn all_formats_are_listed() {
    // The error for an unknown name lists all names.
    let error = serde_json::from_str::<Format>("\"none\"").unwrap_err();
    let known = error.to_string();
    let known = known.split_once("expected one of").unwrap().1;
    assert_eq!(known.matches('`').count(), 2 * Format::ALL.len());
}

#[test]
fn content_that_is_plain_goes_before_the_name() {
    let page = b"\n<!DOCTYPE html><html>";
    assert_eq!(recognise("saved.txt", page), Ok(Format::Html));
    assert_eq!(recognise("saved", page), Ok(Format::Html));
    assert_eq!(
        recognise("a.txt", b"{\"title\": 1}\n{\"title\": 2}\n"),
        Ok(Format::JsonLines)
    );
    assert_eq!(
        recognise("a.json", b"{\"title\": 1}\n{\"title\": 2}\n"),
        Ok(Format::JsonLines)
    );
    assert_eq!(
        recognise("a.json", b"{\n\"title\": 1\n}\n"),
        Ok(Format::Json)
    );
    assert_eq!(recognise("a.json", b"[{\"title\": 1}]\n"), Ok(Format::Json));
    assert_eq!(
        recognise("note", b"---\ntitle: x\n---\nText"),
        Ok(Format::Markdown)
    );
}

#[test]
fn collections_and_messages_are_known_by_their_content() {
    let record = b"<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\">";
    for name in ["a.sgm", "a.txt", "a"] {
        assert_eq!(recognise(name, record), Ok(Format::Sgml));
    }
    let message = b"\x16\x16\x01z6715\x1f-\nr s\x13 BC-X\n\x02^BC-X<";
    assert_eq!(recognise("a.tst", message), Ok(Format::Wire));
}

#[test]
fn a_feed_on_one_long_line_is_json() {
    let feed = format!("{{\"items\": [{{\"title\": \"{}", "x".repeat(100));
    assert_eq!(recognise("a.json", feed.as_bytes()), Ok(Format::Json));
    assert_eq!(recognise("a.jsonl", feed.as_bytes()), Ok(Format::JsonLines));
}

#[test]
fn kinds_of_xml_are_told_by_their_first_element() {
    let kind = |head: &str| recognise("a.xml", head.as_bytes());
    let rdf = "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>";
    for feed in [
        "<rss version='2.0'>",
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'>",
        rdf,
    ] {
        assert_eq!(kind(feed), Ok(Format::Feed), "{feed}");
    }
    let doctype = "<?xml version='1.0'?>\n<!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n<!-- x --><nitf>";
    assert_eq!(kind(doctype), Ok(Format::Nitf));
    assert_eq!(kind("<NewsML>"), Ok(Format::NewsMl));
    assert_eq!(kind("<newsMessage>"), Ok(Format::NewsMlG2));
    assert_eq!(kind("<newsItem guid='1'>"), Ok(Format::NewsMlG2));
    assert_eq!(kind("<TEI>"), Ok(Format::Tei));
    assert_eq!(kind("<alto>"), Ok(Format::Alto));
    assert_eq!(kind("<mets:mets>"), Ok(Format::Mets));
    assert_eq!(kind("<html>"), Ok(Format::Html));
    for other in ["<feed>", "<rdf:RDF>", "<project>", ""] {
        assert_eq!(kind(other), Err("XML"), "{other}");
    }
}

#[test]
fn a_page_by_name_may_be_plainly_something_else() {
    let kind = |head: &str| recognise("index.html", head.as_bytes());
    assert_eq!(kind("<?xml version='1.0'?><rss>"), Ok(Format::Feed));
    assert_eq!(kind("<nitf>"), Ok(Format::Nitf));
    assert_eq!(kind("<NewsML>"), Ok(Format::NewsMl));
    assert_eq!(kind("{\"title\": \"x\"}\n"), Ok(Format::JsonLines));
    assert_eq!(kind("[{\"title\": \"x\"}]\n"), Ok(Format::Json));
    for page in [
        "<?xml version='1.0'?><html>",
        "<p>x",
        "---\ntitle: x\n---\n",
        "[x](y)",
        "<DOC><TEXT>",
        "<?xml version='1.0'?><svg>",
    ] {
        assert_eq!(kind(page), Ok(Format::Html), "{page}");
    }
}

#[test]
fn xml_without_a_declaration_is_no_text() {
    let kind = |head: &str| recognise("a.txt", head.as_bytes());
    let wrapped = "<contentSet>\n<inlineXML><nitf><body/></nitf></inlineXML>\n</contentSet>\n";
    assert_eq!(kind(wrapped), Ok(Format::Nitf));
    assert_eq!(kind("<catalog a='1'>\n <x>1</x>\n</catalog>\n"), Err("XML"));
    assert_eq!(kind("<n:x xmlns:n='u'><y>1</y></n:x>"), Err("XML"));
    for text in [
        "<Ferry> said no",
        "<p>One.</p>",
        "<b>x <i>y</i></b>",
        "<x>y</x>",
        "<",
    ] {
        assert_eq!(kind(text), Ok(Format::Text), "{text}");
    }
}

#[test]
fn names_decide_where_content_says_nothing() {
    assert_eq!(recognise("a/b.MD", b"Hello"), Ok(Format::Markdown));
    assert_eq!(recognise("a/b.txt", b"Hello"), Ok(Format::Text));
    assert_eq!(recognise("a.b/README", b"Hello"), Ok(Format::Text));
    assert_eq!(recognise("a.txt", b"[Update] Hello"), Ok(Format::Text));
    assert_eq!(recognise("a.csv", b"x;y"), Ok(Format::Csv));
    let table = b"title\tdate\ttext\nFerry\t2024-10-10\tIt is back.\n";
    for name in ["a.txt", "a"] {
        assert_eq!(recognise(name, table), Ok(Format::Csv));
    }
    assert_eq!(recognise("a.md", table), Ok(Format::Markdown));
    assert_eq!(recognise("a.sgm", b"<!DOCTYPE book><book>"), Err("SGML"));
    assert_eq!(
        recognise("feed", b"<?xml version=\"1.0\"?><svg>"),
        Err("XML")
    );
    assert_eq!(recognise("feed.rss", b"Hello"), Ok(Format::Feed));
    for name in ["a.ris", "a.txt"] {
        assert_eq!(
            recognise(name, b"TY  - NEWS\nT1  - Ferry\n"),
            Err(unread::RIS)
        );
    }
    for dump in [
        "INSERT INTO a VALUES ('Ferry'), ('Pier');",
        "-- MySQL dump 10.13\nDROP TABLE IF EXISTS `a`;",
        "--\n-- PostgreSQL database dump\n--",
    ] {
        for name in ["a.sql", "a.txt", "a"] {
            assert_eq!(recognise(name, dump.as_bytes()), Err(unread::SQL), "{dump}");
        }
    }
    let entry = b"@article{finch2024,\n  title = {Ferry}\n}";
    assert_eq!(recognise("a.txt", entry), Err(unread::BIBTEX));
    for text in [
        "@finch, who sails,\n",
        "-- The ferry is back.\n",
        "Insert into",
    ] {
        assert_eq!(recognise("a.txt", text.as_bytes()), Ok(Format::Text));
    }
}

#[test]
fn a_list_over_several_lines_is_no_json_a_line() {
    let list = "[{\"title\": \"a\"},\n{\"title\": \"b\"}\n]\n";
    let lines = list.replace("}\n]\n", "}]\n").replace("},\n{", "}]\n[{");
    for (content, format) in [
        (list, Format::Json),
        (&list.replacen("[", "[\n", 1), Format::Json),
        ("{\n\"title\": \"a\"\n}\n", Format::Json),
        (&lines, Format::JsonLines),
        (
            "[{\"title\": \"a\"}, {\"title\": \"b\"}]",
            Format::JsonLines,
        ),
        ("{\"title\": \"a\n{\"title\": \"b\"}\n", Format::JsonLines),
    ] {
        assert_eq!(
            recognise("a.jsonl", content.as_bytes()),
            Ok(format),
            "{content}"
        );
    }
}
