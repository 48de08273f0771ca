use super::*;

mod collections;
mod parts;
mod scrapers;

const P: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls.";

fn article(source: &str) -> Article {
    read(source).unwrap()
}

/// The keys that were not read, as they are reported.
fn unread(article: &Article) -> Option<String> {
    let keys = article.unread.as_ref()?;
    Some(keys.join(", "))
}

fn reason(source: &str) -> String {
    read(source).unwrap_err().to_string()
}

#[test]
fn the_known_keys_are_read_and_others_are_not() {
    let source = format!(
        r#"{{"id": 17, "title": "Ferry returns", "maintext": "{P}", "date_publish": "2024-10-10 08:00:00", "authors": ["By Ada Finch", "Jo Roe"],
        "url": "https://example.org/1", "category": "local", "source_domain": "example.org", "language": "en-GB", "description": "no", "x": [{{}}]}}"#
    );
    let article = article(&source);
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.external_id.unwrap().value, "17");
    for key in ["docno", "docid", "doc_id", "document_id"] {
        let article = super::read(&format!(r#"{{"{key}": "GAZ-7", "text": "Gulls came."}}"#));
        assert_eq!(
            article.unwrap().external_id.unwrap().value,
            "GAZ-7",
            "{key}"
        );
    }
    let names: Vec<_> = article
        .bylines
        .iter()
        .map(|byline| &*byline.value)
        .collect();
    assert_eq!(names, ["Ada Finch", "Jo Roe"]);
    let published = article.published.unwrap();
    assert_eq!(published.value.to_string(), "2024-10-10");
    assert_eq!(
        published.provenance,
        Provenance::Key("date_publish".to_owned())
    );
    assert_eq!(article.section.unwrap().value, "local");
    assert_eq!(article.source.unwrap().value, "example.org");
    assert_eq!(article.language.unwrap().value, "en");
    assert_eq!(article.sections[0].paragraphs[0].text, P);
}

#[test]
fn unexpected_values_are_values_not_given() {
    let source = format!(
        r#"{{"id": null, "title": 3, "body": "{P}", "date": [2024], "author": {{"name": "Ada Finch"}}, "url": "ftp://x", "section": true, "lang": {{}}}}"#
    );
    let article = article(&source);
    assert_eq!(
        (article.title, article.published, article.url),
        (None, None, None)
    );
    assert_eq!(article.section, None);
    assert_eq!(article.bylines[0].value, "Ada Finch");
}

#[test]
fn a_body_is_laid_out_like_a_text() {
    let source = format!(
        r#"{{"title": "Ferry returns", "body": "FERRY RETURNS\n\nBy Ada Finch\n\n{P}\n\nWhat happens next\n\n{P}\n\nRead more: Gulls"}}"#
    );
    let article = article(&source);
    assert_eq!(article.bylines[0].value, "Ada Finch");
    let headings: Vec<_> = article.headings().map(|heading| &*heading.text).collect();
    assert_eq!(headings, ["What happens next"]);
    assert_eq!(article.paragraphs().count(), 2);
    assert_eq!(article.boilerplate[0].rule, "related-links");
}

#[test]
fn a_record_without_a_title_gets_none_from_its_body() {
    let source = format!(r#"{{"title": "", "text": "A Headline of Sorts\n\n{P}"}}"#);
    assert_eq!(article(&source).title, None);
}

#[test]
fn spans_are_those_of_the_line_as_it_stands() {
    let source = r#"{"body": "A \"quoted\" line of text.\n\n\u201cAnother\u201d one.", "title": "Caf\u00e9"}"#;
    let article = article(source);
    let shown: Vec<_> = article
        .paragraphs()
        .map(|p| &source[p.span.start..p.span.end])
        .collect();
    assert_eq!(
        shown,
        [r#"A \"quoted\" line of text."#, r"\u201cAnother\u201d one."]
    );
    let title = article.title.unwrap().value;
    assert_eq!(&source[title.span.start..title.span.end], r"Caf\u00e9");
}

#[test]
fn a_body_of_markup_is_read_as_such() {
    let source = r#"{"title": "T", "body": "<p>The ferry &amp; the <b>gulls</b>.</p>\n<h2>Next</h2><p>Nothing.</p>"}"#;
    let article = article(source);
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, ["The ferry & the gulls.", "Nothing."]);
    assert_eq!(article.headings().next().unwrap().text, "Next");
}

#[test]
fn paragraphs_may_come_as_a_list() {
    let source = r#"{"text": ["One paragraph.", 2, "Another one."]}"#;
    let article = article(source);
    let shown: Vec<_> = article
        .paragraphs()
        .map(|p| &source[p.span.start..p.span.end])
        .collect();
    assert_eq!(shown, ["One paragraph.", "Another one."]);
}

#[test]
fn bad_records_say_what_is_wrong() {
    assert_eq!(
        reason(r#"{"title": }"#),
        "bad JSON at column 11: expected value"
    );
    assert_eq!(reason(r#"{"title": "x""#), "the record is cut off");
    assert_eq!(reason("[1, 2]"), "the JSON record is not an object");
    assert_eq!(reason("\"text\""), "the JSON record is not an object");
    assert!(article(r#"{"title": "", "body": null}"#).is_empty());
}

#[test]
fn a_body_may_be_the_tree_of_an_editor() {
    let tree = r#"{"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "The ferry is back."}]}]}"#;
    let source = format!(r#"{{"title": "a", "content": {tree}}}"#);
    let found = article(&source);
    let paragraph = found.paragraphs().next().unwrap();
    assert_eq!(paragraph.text, "The ferry is back.");
    assert_eq!(&source[paragraph.span.start..paragraph.span.end], tree);
    // A tree of which nothing is known is no headline alone.
    let prose = "The ferry is back. ".repeat(20);
    let other = format!(r#"{{"title": "a", "content": {{"parts": [{{"prose": "{prose}"}}]}}}}"#);
    let reason = read(&other).unwrap_err().to_string();
    assert_eq!(reason, "no known key for text: parts");
    let summed = other.replacen(
        '{',
        r#"{"summary": "It is back.", "author": {"name": "Ada", "first_name": 1}, "#,
        1,
    );
    let found = article(&summed);
    assert_eq!(found.paragraphs().next().unwrap().text, "It is back.");
    assert_eq!(found.bylines[0].value, "Ada");
}

#[test]
fn references_in_a_body_without_tags_are_characters() {
    let source =
        r#"{"title": "a", "body": "AT&amp;T and R&D said &quot;no&quot;.\n\nIt&#39;s so."}"#;
    let found = article(source);
    let texts: Vec<_> = found.paragraphs().map(|text| text.text.as_str()).collect();
    assert_eq!(texts, ["AT&T and R&D said \"no\".", "It's so."]);
    let span = found.paragraphs().nth(1).unwrap().span;
    assert_eq!(&source[span.start..span.end], "It&#39;s so.");
}

#[test]
fn repeated_keys_are_no_error() {
    assert_eq!(article(r#"{"title": "a", "title": "b"}"#).title_text(), "b");
}

#[test]
fn numbers_of_dates_are_seconds_or_milliseconds() {
    for date in [
        "1728518400",
        "1728518400000",
        "1728518400.5",
        "20241010",
        r#""1728518400""#,
        r#"{"$date": "2024-10-10T08:00:00Z"}"#,
        r#"{"$date": {"$numberLong": "1728518400000"}}"#,
        r#"{"_seconds": 1728518400, "_nanoseconds": 0}"#,
        "[2024, 10, 10]",
    ] {
        let source = format!(r#"{{"title": "a", "date": {date}}}"#);
        let published = article(&source).published.unwrap();
        assert_eq!(published.value.to_string(), "2024-10-10", "{date}");
    }
    assert_eq!(article(r#"{"title": "a", "date": 7}"#).published, None);
    let unknown = article(r#"{"title": "a", "date": {"day": 7}}"#);
    assert_eq!(unknown.published, None);
    assert_eq!(unknown.doubts[0].value, r#"{"day": 7}"#);
}

#[test]
fn no_part_of_a_record_makes_trouble() {
    let source = format!(
        r#"{{"data": {{"item": {{"headlines": [{{"value": "F\u00e9\ud83d\ude00"}}], "bodies": [{{"contentType": "text/html", "value": "<p>{P}</p>"}}], "contents": [{{"type": "date", "content": 1}}]}}}}}}"#
    );
    for end in (0..=source.len()).filter(|end| source.is_char_boundary(*end)) {
        assert_eq!(read(&source[..end]).is_ok(), end == source.len());
        for closed in ["}", "]}", "\"}]}"] {
            let _ = read(&format!("{}{closed}", &source[..end]));
        }
    }
}

fn texts(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|p| &*p.text).collect()
}

#[test]
fn news_articles_of_schema_org_are_read() {
    let article = article(
        r#"{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry &amp; gulls &lt;b&gt;back&lt;/b&gt;", "description": "no",
        "articleBody": "<p>One.</p><p>Caf&eacute;.</p>", "datePublished": "2024-10-10T08:00:00Z", "articleSection": ["Harbour"], "inLanguage": "en",
        "author": [{"@type": "Person", "name": "Ada Finch"}, {"name": "Jo Roe"}], "publisher": {"@type": "Organization", "name": "The Gazette"}}"#,
    );
    assert_eq!(article.title_text(), "Ferry & gulls back");
    assert_eq!(texts(&article), ["One.", "Café."]);
    assert_eq!(article.bylines.len(), 2);
    assert_eq!(article.section.as_ref().unwrap().value, "Harbour");
    assert_eq!(article.source.as_ref().unwrap().value, "The Gazette");
    assert!(article.published.is_some());
}

#[test]
fn keys_are_known_however_they_are_written_and_in_other_languages() {
    for key in [
        "Text",
        "BODY",
        "articleText",
        "bodyText",
        "fulltext",
        "full-text",
        "story",
        "main_text",
        "paragraphs",
        "contents",
        "plain_text",
        "text_content",
        "html",
        "raw_text",
        "cleanedText",
        "texte",
        "Inhalt",
        "contenido",
        "cuerpo",
        "testo",
        "tekst",
        "conte\u{fa}do",
        "\u{6b63}\u{6587}",
        "\u{5185}\u{5bb9}",
        "\u{672c}\u{6587}",
        "summary",
        "abstract",
        "lead_paragraph",
        "snippet",
    ] {
        let article = article(&format!(r#"{{"title": "Ferry", "{key}": "{P}"}}"#));
        assert_eq!(texts(&article), [P], "{key}");
    }
    let escaped = article(r#"{"\u6807\u9898": "Ferry", "\u6b63\u6587": "Gulls came."}"#);
    assert_eq!(escaped.title_text(), "Ferry");
    assert_eq!(texts(&escaped), ["Gulls came."]);
}

#[test]
fn a_text_goes_before_a_summary_and_before_what_is_given_as_nothing() {
    let source = r#"{"title": "Ferry", "abstract": "no", "summary": "no", "fulltext": "Gulls came.", "full_text": null, "text": ""}"#;
    assert_eq!(texts(&article(source)), ["Gulls came."]);
    let source = r#"{"title": "Ferry", "snippet": "no", "description": "yes"}"#;
    assert_eq!(texts(&article(source)), ["yes"]);
    let source = r#"{"title": {"rendered": "Ferry"}, "content": {"rendered": "<p>One.</p>"}, "paragraphs": [{"text": "no"}]}"#;
    assert_eq!(texts(&article(source)), ["One."]);
    let source = r#"{"title": "Ferry", "paragraphs": [{"text": "One."}, {"text": "Two."}]}"#;
    assert_eq!(texts(&article(source)), ["One.", "Two."]);
}

#[test]
fn a_shape_that_is_not_known_is_named_by_its_keys() {
    let long = "gulls and ferries ".repeat(20);
    for value in [
        format!("[{{\"x\": \"{long}\"}}]"),
        format!("{{\"x\": [\"{long}\"]}}"),
    ] {
        let source = format!(r#"{{"title": "Ferry", "transcripts": {value}}}"#);
        assert_eq!(reason(&source), "no known key for text: title, transcripts");
    }
    assert_eq!(
        reason(r#"{"status": "ok", "payload": {"a": 1}}"#),
        "no known key for text: status, payload"
    );
    let untitled = format!(r#"{{"one": "{long}", "other": "{long}"}}"#);
    assert_eq!(reason(&untitled), "no known key for text: one, other");
    for key in ["comments", "related_articles"] {
        let source = format!(r#"{{"title": "Ferry", "{key}": [{{"body": "{long}"}}]}}"#);
        assert_eq!(unread(&article(&source)).as_deref(), Some(key));
    }
    let headline = article(r#"{"title": "Ferry", "image": "gull.jpg"}"#);
    assert_eq!(headline.title_text(), "Ferry");
    assert_eq!(unread(&headline).as_deref(), Some(""));
    let rivals = article(&format!(
        r#"{{"title": "Ferry", "one": "{long}", "other": "{long}", "n": "7"}}"#
    ));
    assert_eq!(unread(&rivals).as_deref(), Some("one, other"));
}

#[test]
fn a_text_under_a_key_that_is_not_known_is_found_and_its_key_told() {
    let key = |name: &str| Some(Provenance::Key(name.to_owned()));
    let named = article(
        r#"{"title": "Ferry", "web_article_text": "It is \u201cback\u201d again.", "note": "x"}"#,
    );
    assert_eq!(texts(&named), ["It is “back” again."]);
    assert_eq!(named.text_key, key("web_article_text"));
    let prose = format!("{P} {P} {P}");
    let source = format!(r#"{{"title": "Ferry", "note": "x", "was_said": "{prose}"}}"#);
    let found = article(&source);
    assert_eq!(texts(&found), [prose.as_str()]);
    assert_eq!(found.text_key, key("was_said"));
    let span = found.paragraphs().next().unwrap().span;
    assert_eq!(&source[span.start..span.end], prose);
    // A summary does not stand for a text that is there.
    let source = source.replacen('{', r#"{"summary": "It is back.", "#, 1);
    assert_eq!(texts(&article(&source)), [prose.as_str()]);
}

#[test]
fn what_programs_write_beside_json_is_read() {
    let source = "{\"title\": \"Ferry\", \"score\": -Infinity, \"author\": NaN, \"text\": \"One\tline \\ud83d.\n\nTwo.\"}";
    let article = article(source);
    assert_eq!(texts(&article), ["One line \u{fffd}.", "Two."]);
    let last = article.paragraphs().last().unwrap();
    assert_eq!(&source[last.span.start..last.span.end], "Two.");
    assert!(article.bylines.is_empty());
    let listed = read(r#"{"title": "Ferry", "text": ["It is back.", ], }"#).unwrap();
    assert_eq!(texts(&listed), ["It is back."]);
}

#[test]
fn answers_of_known_interfaces_are_opened() {
    let hit = article(
        r#"{"_index": "n", "_id": "7", "_source": {"title": "Ferry", "text": "Gulls came.", "date": "2024-10-10"}}"#,
    );
    assert_eq!(
        (hit.title_text(), texts(&hit)),
        ("Ferry", vec!["Gulls came."])
    );
    assert_eq!(hit.external_id.as_ref().unwrap().value, "7");
    let guardian = article(
        r#"{"id": "harbour/1", "sectionName": "Harbour", "webPublicationDate": "2024-10-10T08:00:00Z", "webTitle": "Ferry",
        "webUrl": "https://example.org/1", "fields": {"byline": "Ada Finch", "body": "<p>Gulls came.</p>", "bodyText": "no"}}"#,
    );
    assert_eq!(
        (guardian.title_text(), texts(&guardian)),
        ("Ferry", vec!["Gulls came."])
    );
    assert_eq!(guardian.section.as_ref().unwrap().value, "Harbour");
    assert_eq!(guardian.bylines[0].value, "Ada Finch");
    let nyt = article(
        r#"{"web_url": "https://example.org/1", "headline": {"main": "Ferry", "kicker": null}, "lead_paragraph": "Gulls came.", "pub_date": "2024-10-10T08:00:00+0000",
        "section_name": "Harbour", "byline": {"original": "By Ada Finch", "person": []}}"#,
    );
    assert_eq!(
        (nyt.title_text(), texts(&nyt)),
        ("Ferry", vec!["Gulls came."])
    );
    assert_eq!(nyt.bylines[0].value, "Ada Finch");
    assert!(nyt.published.is_some());
}

#[test]
fn data_is_a_date_where_it_is_written_as_one() {
    let read = |value: &str| {
        let source = format!(
            r#"{{"title": "Il traghetto", "text": "Il traghetto è tornato.", "data": "{value}"}}"#
        );
        read(&source).unwrap()
    };
    let article = read("blob 12 of 2024");
    assert!(article.published.is_none() && article.doubts.is_empty());
    for day in ["2024-10-10", "10 ottobre 2024", "10.10.2024"] {
        assert!(read(day).published.is_some(), "{day}");
    }
    for doubted in ["03/04/2024", "30.02.2024", "6/15/17"] {
        assert_eq!(read(doubted).doubts.len(), 1, "{doubted}");
    }
}

#[test]
fn a_control_character_ends_no_line_of_a_sound_record() {
    for sound in [r"A\u007fB", "A\u{7f}B"] {
        let source = format!(r#"{{"title": "T", "text": "{sound}"}}"#);
        let texts: Vec<_> = read(&source)
            .unwrap()
            .paragraphs()
            .map(|text| text.text.clone())
            .collect();
        assert_eq!(texts, ["A\u{7f}B"]);
    }
}

#[test]
fn shapes_of_interfaces_whose_text_lies_deeper_are_read() {
    let guardian = article(
        r#"{"webTitle": "Ferry", "blocks": {"body": [{"id": "1", "bodyHtml": "<p>One.</p><p>Two.</p>"}, {"bodyHtml": "<p>Three.</p>"}]}}"#,
    );
    assert_eq!(texts(&guardian), ["One.", "Two.", "Three."]);
    let facebook = article(
        r#"{"timestamp": 1728518400, "title": "Ada Finch updated her status.", "data": [{"update_timestamp": 1}, {"post": "The ferry is back."}]}"#,
    );
    assert_eq!(texts(&facebook), ["The ferry is back."]);
    let stream = article(
        r#"{"text": "The ferry is back, and no… https://example.org/1",
            "extended_tweet": {"full_text": "The ferry is back, and nobody was happier than the gulls."}}"#,
    );
    assert_eq!(
        texts(&stream),
        ["The ferry is back, and nobody was happier than the gulls."]
    );
    let sentences = article(
        r#"{"title": "Ferry", "story_sentences": [{"sentence": "One.", "sentence_number": 0}, {"sentence": "Two."}]}"#,
    );
    assert_eq!(texts(&sentences), ["One.", "Two."]);
    let blocks = article(
        r#"{"title": "Ferry", "content_blocks": [{"type": "paragraph", "text": "One."}, {"type": "paragraph", "text": "Two."}]}"#,
    );
    assert_eq!(texts(&blocks), ["One.", "Two."]);
}

#[test]
fn a_key_that_is_known_for_something_else_is_named_where_it_holds_prose() {
    for key in ["response", "data", "item", "fields", "category"] {
        let prose = format!("{P} {P} {P}");
        let source = format!(r#"{{"title": "Ferry", "{key}": "{prose}"}}"#);
        assert_eq!(unread(&article(&source)).as_deref(), Some(key));
    }
}

#[test]
fn a_text_may_be_an_object_of_its_pieces_or_of_its_languages() {
    let pieces = article(r#"{"title": "Ferry", "text": {"10": "Two.", "9": "One.", "11": null}}"#);
    assert_eq!(texts(&pieces), ["One.", "Two."]);
    let table = r#"{"title": {"0": "Ferry", "1": "Gulls"}, "text": {"0": "One."}}"#;
    assert_eq!(reason(table), "no known key for text: title, text");
    let languages = article(
        r#"{"title": {"en": "Ferry", "de": "F\u00e4hre"}, "text": {"en": "It is back.", "de-AT": "Sie ist wieder da."}}"#,
    );
    assert_eq!(languages.title_text(), "Ferry");
    assert_eq!(texts(&languages), ["It is back."]);
    assert_eq!(languages.boilerplate[0].passage.text, "Sie ist wieder da.");
    let list = article(r#"{"title": "Ferry", "text": ["NaN", null, "It is back.", "nan"]}"#);
    assert_eq!(texts(&list), ["It is back."]);
}

#[test]
fn all_sections_in_a_list_are_kept() {
    for sections in [
        r#"["Business", "Labour"]"#,
        r#"[{"name": "Business"}, {"name": "Labour"}]"#,
    ] {
        let source = format!(r#"{{"title": "T", "body": "{P}", "KEY": {sections}}}"#);
        for key in ["section", "categories"] {
            let section = article(&source.replace("KEY", key)).section.unwrap();
            assert_eq!(section.value, "Business\nLabour", "{source}");
        }
    }
}

#[test]
fn deep_times_and_many_texts_make_no_trouble() {
    for key in ["$date", "seconds", "$numberLong"] {
        let (open, close) = (format!("{{\"{key}\":").repeat(20_000), "}".repeat(20_000));
        let _ = read(&format!(
            "{{\"title\":\"F\",\"text\":\"x.\",\"date\":{open}1{close}}}"
        ));
    }
    let article =
        read(r#"{"text": "x.", "date": {"$date": {"$numberLong": "1728518400000"}}}"#).unwrap();
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    let texts: Vec<String> = (0..20_000)
        .map(|at| format!("\"text\":\"The ferry {at} is back.\""))
        .collect();
    let problem = read(&format!("{{{}}}", texts.join(","))).unwrap_err();
    assert_eq!(problem.to_string(), "more than 1000 texts");
}
