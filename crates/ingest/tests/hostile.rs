//! No input makes the reader panic, and every span lies within the decoded source.

use newshound_ingest::{Article, Format, Options, Outcome, parse, records};
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
        TEI teiHeader sourceDesc date text div note lb choice sic corr lg l alto Layout TextBlock TextLine String SP HYP";
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn arbitrary_bytes_are_read_or_reported(bytes in prop::collection::vec(any::<u8>(), 0..400), format in formats()) {
        for (content, article) in articles(&bytes, format) {
            check(&content, &article, None);
        }
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
