//! No input makes the reader panic, and every span lies within the decoded source.

use newshound_ingest::{Article, Format, Options, Outcome, each_record, parse, records};
use proptest::prelude::*;

/// The articles of an input, each with the content of its record.
fn articles(bytes: &[u8], format: Option<Format>) -> Vec<(Vec<u8>, Article)> {
    let options = Options {
        format,
        ..Options::default()
    };
    records(bytes, "a.txt", &options)
        .filter_map(|record| match parse(&record, "a.txt", &options) {
            Outcome::Article(article) => Some((record.content.unwrap_or_default(), *article)),
            Outcome::Problem(problem) => {
                assert!(!problem.to_string().is_empty());
                None
            }
        })
        .collect()
}

fn check(content: &[u8], article: &Article, source: Option<&str>) {
    assert!(!article.is_empty());
    // Decoding can lengthen a record: three bytes of UTF-8 for one of a legacy encoding, at most.
    let bound = content.len() * 3;
    let title = article.title.iter().map(|title| &title.value);
    let cut = article.boilerplate.iter().map(|cut| &cut.passage);
    for passage in article
        .headings()
        .chain(article.paragraphs())
        .chain(title)
        .chain(cut)
    {
        let span = passage.span;
        assert!(span.start <= span.end && span.end <= bound, "{passage:?}");
        if let Some(source) = source {
            assert!(source.get(span.start..span.end).is_some(), "{passage:?}");
        }
    }
}

/// Text made of the pieces that the readers look for, so that random inputs reach their rules.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[A-Za-z ,.“”é東京。\u{3000}]{0,40}",
        prop::sample::select(vec![
            "\n",
            "\n\n",
            "\r\n",
            "By ",
            "By",
            "5 min read",
            "You May Also Like",
            "■関連記事",
            "---\n",
            "+++\n",
            "title: x\n",
            "{\"title\": \"",
            "\"}",
            "\", \"body\": \"",
            "\\n\\n",
            "\\u00e9",
            "\\ud83d\\ude00",
            "<p>",
            "</p>",
            "<h1>",
            "<!--",
            "<script>",
            "&eacute;",
            "&",
            "&#0;",
            "<br>",
            "<td>",
            "\"",
            "'",
            "2024-10-10",
            "https://example.org/",
            "©",
            "- ",
            "1. ",
            "# ",
            "**",
            "](",
            "![",
            "```",
            "\0",
            "\t",
            "    ",
            "「",
            "」",
            "?",
            ":",
            "[",
            "]",
            "\u{1}z6715\u{1f}x\nr s\u{13} B\n\u{2}",
            "^By Ada Finch=\n",
            "^",
            "``",
            "=\n",
            "\u{3}AP-WF-02-20-16",
            "title,text\n",
            ",\"",
            "\"\"",
            "<DOC>\n<DOCNO>1</DOCNO>",
            "<HEADLINE>",
            "</TEXT>",
            "<REUTERS NEWID=\"1\"><DATELINE>",
            "<BODY>",
            "&#3;",
            "&lt;",
            "{\"items\": [{\"headlines\": [{\"value\": \"",
            "\"}], \"bodies\": [{\"value\": \"",
            "\"}]}",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// XML made of the elements that the readers of its formats look for, mostly not well formed.
fn elements() -> impl Strategy<Value = String> {
    let names = "rss channel item title link guid pubDate description content:encoded category feed entry author name \
        nitf head body body.head body.content hedline hl1 hl2 byline byttl p block table tr td br media abstract \
        NewsML NewsItem NewsComponent HeadLine ByLine DateId ContentItem MediaType DataContent SubjectCode Subject \
        newsMessage newsItem packageItem contentMeta headline by subject contentSet inlineXML description html \
        TEI teiHeader sourceDesc date text div note lb choice sic corr lg l alto Layout TextBlock TextLine String SP HYP \
        mets dmdSec mods fileSec file structMap fptr area structLink smLinkGrp heading article record comments";
    let names: Vec<&str> = names.split_whitespace().collect();
    let attributes = "type='item'|when='1909-03-23'|xml:lang='ar'|norm='20151014T043001'|FormalName='Photo'|qcode='subj:15054000'|\
        CONTENT='word'|SUBS_TYPE='HypPart1' SUBS_CONTENT='whole'|break=no|href='https://example.org/'|a='>|b=\"";
    let attributes: Vec<&str> = attributes.split('|').collect();
    let name = || prop::sample::select(names.clone());
    let tag = (name(), prop::sample::select(attributes));
    let text = "text|<![CDATA[|]]>|<!--|-->|&amp;lt;p&amp;gt;|&lt;p&gt;|&#233;|&|<|</|>|\n\n|é|<?x?>|<!DOCTYPE x [|]>";
    let text: Vec<&str> = text.split('|').collect();
    let piece = prop_oneof![
        3 => name().prop_map(|name| format!("<{name}>")),
        3 => name().prop_map(|name| format!("</{name}>")),
        1 => name().prop_map(|name| format!("<x:{name}/>")),
        2 => tag.prop_map(|(name, attribute)| format!("<{name} {attribute}>")),
        3 => prop::sample::select(text).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn formats() -> impl Strategy<Value = Option<Format>> {
    prop_oneof![
        Just(None),
        prop::sample::select(&Format::ALL[..]).prop_map(Some)
    ]
}

/// Beginnings of containers, and pieces of what they are made of.
fn container() -> impl Strategy<Value = Vec<u8>> {
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0";
    let list = b"PK\x01\x02\x14\0\x14\0\0\0\x08\0";
    let end = b"PK\x05\x06\0\0\0\0\x01\0\x01\0";
    let pieces: Vec<&'static [u8]> = vec![
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03",
        b"\x28\xb5\x2f\xfd\x20\x05\x29\0\0",
        b"BZh91AY&SY",
        b"\xfd7zXZ\0\0\x04",
        zip,
        list,
        end,
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 40\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip, br\r\n\r\n",
        b"filedesc://a 1.2.3.4 20240101000000 text/plain 9\n",
        b"http://e.org/ 1.2.3.4 20240101000000 text/html 9\n",
        b"From: a@b.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n",
        b"--b\r\nContent-Type: message/rfc822\r\n\r\n",
        b"--b\r\nContent-Transfer-Encoding: base64\r\n\r\n",
        b"--b--\r\n",
        b"5\r\n",
        b"\r\n",
    ];
    let piece = prop_oneof![
        prop::sample::select(pieces).prop_map(<[u8]>::to_vec),
        prop::collection::vec(any::<u8>(), 0..60),
    ];
    prop::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn arbitrary_bytes_are_read_or_reported(bytes in prop::collection::vec(any::<u8>(), 0..400), format in formats()) {
        for (content, article) in articles(&bytes, format) {
            check(&content, &article, None);
        }
    }

    #[test]
    fn what_begins_like_a_container_is_read_or_reported(bytes in container(), name in "a\\.(gz|zip|eml|mht|warc)") {
        let options = Options::default();
        let mut seen = 0;
        let ended = each_record(std::io::Cursor::new(bytes), &name, &options, None, &mut |record| {
            parse(&record, &name, &options);
            seen += 1;
            std::ops::ControlFlow::Continue(())
        });
        prop_assert!(ended.is_continue() && seen > 0);
    }

    #[test]
    fn spans_of_arbitrary_text_are_stretches_of_it(text in pieces(), format in formats()) {
        for (content, article) in articles(text.as_bytes(), format) {
            let source = String::from_utf8_lossy(&content).replace('\0', " ");
            check(&content, &article, format.is_some().then_some(&source));
        }
    }

    #[test]
    fn spans_of_arbitrary_xml_are_stretches_of_its_records(text in elements(), format in formats()) {
        let options = Options { format, ..Options::default() };
        for record in records(text.as_bytes(), "a.xml", &options) {
            if let Outcome::Article(article) = parse(&record, "a.xml", &options) {
                let content = record.content.unwrap_or_default();
                let content = String::from_utf8(content).expect("text split at tags is text");
                check(content.as_bytes(), &article, Some(&content));
            }
        }
    }

    #[test]
    fn bodies_in_json_have_spans_in_their_line(body in pieces(), title in pieces()) {
        let line = serde_json::json!({ "title": title, "body": body }).to_string();
        for (content, article) in articles(line.as_bytes(), Some(Format::JsonLines)) {
            check(&content, &article, Some(&line));
        }
    }
}
