use super::*;

fn article(source: &str) -> Article {
    read(source).unwrap()
}

fn texts(source: &str) -> Vec<String> {
    let article = article(source);
    article.paragraphs().map(|text| text.text.clone()).collect()
}

const RSS: &str = "<rss version='2.0'><channel><title>The Gazette</title><language>en-gb</language><item>\
    <title>Ferry &amp;amp; &lt;b&gt;pier&lt;/b&gt;</title><media:title>No</media:title><link>https://example.org/1</link>\
    <atom:link rel='self' href='https://example.org/self'/><guid isPermaLink='false'>17</guid>\
    <pubDate>Thu, 10 Oct 2024 08:00:00 +0000</pubDate><dc:creator><![CDATA[Ada Finch]]></dc:creator><category>Local</category>\
    <description>Short.</description><content:encoded><![CDATA[<p>The ferry is <b>back</b>.</p><p>Caf&eacute; open.</p>]]></content:encoded>\
    </item>";

#[test]
fn an_item_of_rss_is_read() {
    let article = article(RSS);
    assert_eq!(article.title_text(), "Ferry & pier");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    let published = article.published.as_ref().unwrap();
    assert_eq!(published.value.to_string(), "2024-10-10");
    assert_eq!(published.provenance.to_string(), "markup RSS pubDate");
    assert_eq!(article.url.as_ref().unwrap().value, "https://example.org/1");
    assert_eq!(article.external_id.as_ref().unwrap().value, "17");
    assert_eq!(article.section.as_ref().unwrap().value, "Local");
    assert_eq!(article.source.as_ref().unwrap().value, "The Gazette");
    assert_eq!(article.language.as_ref().unwrap().value, "en");
    assert_eq!(texts(RSS), ["The ferry is back.", "Café open."]);
    let span = article.paragraphs().nth(1).unwrap().span;
    assert_eq!(&RSS[span.start..span.end], "Caf&eacute; open.");
}

#[test]
fn an_entry_of_atom_is_read() {
    let source = "<a:feed xmlns:a='http://www.w3.org/2005/Atom' xml:lang='de'><a:title>Blatt</a:title><a:author><a:name>Ada Finch</a:name></a:author><a:entry><a:title type='html'>F&amp;auml;hre</a:title><a:link rel='edit' href='https://example.org/e'/><a:link href='https://example.org/1'/><a:id>urn:1</a:id><a:updated>2024-10-11T00:00:00Z</a:updated><a:published>2024-10-10T00:00:00Z</a:published><a:category term='x' label='Lokales'/><a:summary>Kurz.</a:summary><a:content type='xhtml'><div><p>Eins <i>und</i> zwei.</p><h2>Mehr</h2><p>Drei.</p></div></a:content></a:entry>";
    let article = article(source);
    assert_eq!(article.title_text(), "Fähre");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(article.url.as_ref().unwrap().value, "https://example.org/1");
    assert_eq!(article.external_id.as_ref().unwrap().value, "urn:1");
    assert_eq!(article.section.as_ref().unwrap().value, "Lokales");
    assert_eq!(article.source.as_ref().unwrap().value, "Blatt");
    assert_eq!(article.language.as_ref().unwrap().value, "de");
    assert_eq!(article.headings().count(), 1);
    assert_eq!(texts(source), ["Eins und zwei.", "Drei."]);
}

#[test]
fn what_stands_in_asides_and_in_the_tables_of_figures_is_text_of_an_entry() {
    let inside = "<p>The ferry is back.</p><aside><p>Correction: it is not.</p></aside>\
        <figure><img src='x'/><figcaption>A gull.</figcaption></figure>\
        <figure><table><tr><td>Twelve gulls.</td></tr></table><figcaption>A table.</figcaption></figure>";
    let entry = |content: &str| {
        texts(&format!(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title>{content}</entry></feed>"
        ))
    };
    let expected = [
        "The ferry is back.",
        "Correction: it is not.",
        "Twelve gulls.",
    ];
    assert_eq!(
        entry(&format!(
            "<content type='xhtml'><div>{inside}</div></content>"
        )),
        expected
    );
    let escaped = inside.replace('<', "&lt;");
    assert_eq!(
        entry(&format!("<content type='html'>{escaped}</content>")),
        expected
    );
}

#[test]
fn the_first_version_of_rss_keeps_items_beside_the_channel() {
    let source = "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><title>Blatt</title><dc:language>de</dc:language></channel><item rdf:about='https://example.org/1'><title>Eins</title><link>https://example.org/1</link><description>Text\n hier.</description><dc:date>2024-10-10</dc:date></item>";
    let article = article(source);
    assert_eq!(article.source.as_ref().unwrap().value, "Blatt");
    assert_eq!(article.language.as_ref().unwrap().value, "de");
    assert_eq!(
        article.external_id.as_ref().unwrap().value,
        "https://example.org/1"
    );
    assert!(article.published.is_some());
    assert_eq!(texts(source), ["Text hier."]);
}

#[test]
fn summaries_serve_where_there_is_no_content() {
    let item = |body: &str| texts(&format!("<rss><channel><item>{body}</item>"));
    assert_eq!(
        item("<content:encoded/><description>D.</description>"),
        ["D."]
    );
    assert_eq!(
        item("<content type='image/png'>aGk=</content><summary>S.</summary>"),
        ["S."]
    );
    assert_eq!(item("<excerpt:encoded>E.</excerpt:encoded>"), ["E."]);
    assert_eq!(item("<description>A <b>B</b> C.</description>"), ["A B C."]);
    assert_eq!(item("<title>T</title>").len(), 0);
}

#[test]
fn authors_are_named_without_their_addresses() {
    let names = |author: &str| {
        let article = article(&format!(
            "<rss><channel><item><title>T</title>{author}</item>"
        ));
        let names = article.bylines.into_iter().map(|name| name.value);
        names.collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(
        names("<author>a@example.org (Ada Finch)</author>"),
        ["Ada Finch"]
    );
    assert_eq!(names("<author>a@example.org</author>"), none);
    for author in [
        "Ada Finch &lt;a@example.org>",
        "a@example.org Ada Finch",
        "Ada Finch, a@example.org",
        "Ada Finch (a@example.org)",
    ] {
        let found = names(&format!("<author>{author}</author>"));
        assert_eq!(found, ["Ada Finch"], "{author}");
    }
    assert_eq!(
        names("<author>Ada Finch &lt;a@example.org>, Jo Reed &lt;j@example.org></author>"),
        ["Ada Finch", "Jo Reed"]
    );
    assert_eq!(names("<author>Ada Finch</author>"), ["Ada Finch"]);
}

fn post(kind: &str) -> String {
    format!(
        "<rss><channel><title>Blog</title><wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name><![CDATA[Ada Finch]]></wp:author_display_name></wp:author><item><title>T</title><pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><dc:creator>ada</dc:creator><content:encoded><![CDATA[One <i>line</i>.\n\nTwo.]]></content:encoded><wp:post_date>2024-10-10 18:03:54</wp:post_date><wp:status>publish</wp:status><wp:post_type>{kind}</wp:post_type><category domain='post_tag'>gulls</category><category domain='category'>Uncategorized</category><category domain='category'>Local</category></item>"
    )
}

#[test]
fn an_export_of_wordpress_is_read() {
    let source = post("post");
    let article = article(&source);
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(article.section.as_ref().unwrap().value, "Local");
    assert_eq!(texts(&source), ["One line.", "Two."]);
}

#[test]
fn shortcodes_of_wordpress_are_no_text() {
    let text = |text: &str| texts(&post("post").replace("One <i>line</i>.", text));
    let caption =
        "[caption id=\"a\" width=\"9\"]<a href=\"x\"><img src=\"y\"/></a> A gull[/caption]";
    let expected = ["One line [sic].", "Two."];
    for code in [
        caption,
        "[gallery ids=\"1,2\"]",
        "[embed]http://x.org/1[/embed]",
        "[video /]",
        "[caption]",
    ] {
        assert_eq!(text(&format!("{code}One line [sic].")), expected, "{code}");
        assert_eq!(
            text(&format!("{code}\n\nOne line [sic].")),
            expected,
            "{code}"
        );
    }
}

#[test]
fn a_byline_may_stand_above_the_text() {
    let source = post("post").replace("<dc:creator>ada</dc:creator>", "");
    let source = source.replace("One <i>line</i>.", "By Jo Reed\n\nOne.");
    let article = article(&source);
    assert_eq!(article.bylines[0].value, "Jo Reed");
    assert_eq!(texts(&source), ["One.", "Two."]);
    let run_in = post("post").replace("One <i>line</i>.", "<p>By Jo Reed\n\nOne.</p>");
    assert_eq!(texts(&run_in)[0], "One.");
    let sentence = post("post").replace(
        "One <i>line</i>.",
        "<p>By noon it rained\nand all left.</p>",
    );
    assert_eq!(texts(&sentence)[0], "By noon it rained and all left.");
    let marked = post("post").replace("One <i>line</i>.", "<p><em>By Jo Reed</em></p><p>One.</p>");
    let article = read(&marked).unwrap();
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(
        (names, texts(&marked)[0].as_str()),
        (vec!["Ada Finch", "Jo Reed"], "One.")
    );
}

#[test]
fn what_is_no_article_is_skipped_with_what_it_is() {
    let reason = |source: &str| read(source).unwrap_err().to_string();
    assert_eq!(reason(&post("attachment")), "an attachment, no article");
    assert_eq!(reason(&post("nav_menu_item")), "a menu item, no article");
    assert_eq!(
        reason(&post("acf-field")),
        "a WordPress record that is neither post nor page"
    );
    let of_status = |status: &str| reason(&post("post").replace("publish", status));
    assert_eq!(of_status("trash"), "a post in the trash");
    assert_eq!(of_status("draft"), "a draft, not published");
    assert_eq!(reason("<rss><channel/></rss>"), "a feed without entries");
    assert!(reason("<rss><channel><!x").starts_with("bad XML"));
}

#[test]
fn any_beginning_of_an_item_is_read_or_reported() {
    for (end, _) in RSS.char_indices() {
        let _ = read(&RSS[..end]);
    }
}

#[test]
fn dates_are_read_in_the_forms_that_old_feeds_have() {
    let day_before = |entry: &str, today| {
        let source =
            format!("<rss><channel><item><title>Ferry</title>{entry}</item></channel></rss>");
        let mut article = read(&source).unwrap();
        crate::metadata::published::settle(&mut article, "", false, today);
        article.published.map(|date| date.value.to_string())
    };
    let day = |entry: &str| day_before(entry, Some(jiff::civil::date(2026, 1, 1)));
    for (date, expected) in [
        ("Tue, 3 Jun 03 09:39:21 EST", "2003-06-03"),
        ("03 Jun 98 09:39 GMT", "1998-06-03"),
        ("Tue, 3 Jun 2003 09:39:21 EST", "2003-06-03"),
    ] {
        let found = day(&format!("<pubDate>{date}</pubDate>"));
        assert_eq!(found.as_deref(), Some(expected), "{date}");
    }
    let core = "<d:date xmlns:d='http://purl.org/dc/elements/1.1/'>2004-05-06T10:00:00Z</d:date>";
    assert_eq!(day(core).as_deref(), Some("2004-05-06"));
    let changed = "<pubDate>3 Jun 03</pubDate><modified>2004-05-06</modified>";
    assert_eq!(day(changed).as_deref(), Some("2003-06-03"));
    assert_eq!(day("<pubDate>3 4 05</pubDate>"), None);
    // Without a limit for days in the future.
    for (date, expected) in [("3 Jun 03", "2003-06-03"), ("3 Jun 99", "1999-06-03")] {
        let found = day_before(&format!("<pubDate>{date}</pubDate>"), None);
        assert_eq!(found.as_deref(), Some(expected));
    }
}

#[test]
fn a_description_that_the_content_does_not_repeat_stands_above_it() {
    let item = |inner: &str| {
        texts(&format!(
            "<rss><channel><item><title>T</title>{inner}</item></channel></rss>"
        ))
    };
    let content = "<content:encoded><![CDATA[<p>The ferry is back in service on Monday, the harbour office said.</p>\
        <p>Fares stay.</p>]]></content:encoded>";
    let body = [
        "The ferry is back in service on Monday, the harbour office said.",
        "Fares stay.",
    ];
    let lead = "Nobody was happier about the ferry than the gulls of Dunmore.";
    for element in ["description", "excerpt:encoded"] {
        let found = item(&format!("<{element}>{lead}</{element}>{content}"));
        assert_eq!(found, [lead, body[0], body[1]], "{element}");
        let short = format!("<{element}>The gulls are glad.</{element}>{content}");
        assert_eq!(item(&short)[0], "The gulls are glad.");
        let slogan = format!("<{element}>News of the harbour</{element}>{content}");
        assert_eq!(item(&slogan), body);
        for copy in [
            "The ferry is back in service on Monday, the harb&#8230;",
            "&lt;p&gt;The ferry is back in service on [&amp;#8230;]&lt;/p&gt; &lt;p&gt;The post T appeared first on Harbour News.&lt;/p&gt;",
            "T",
        ] {
            assert_eq!(
                item(&format!("<{element}>{copy}</{element}>{content}")),
                body,
                "{copy}"
            );
        }
    }
}

#[test]
fn of_an_export_of_blogger_posts_and_pages_are_read() {
    let entry = |kind: &str| {
        read(&format!(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><category scheme='http://schemas.google.com/g/2005#kind' \
             term='http://schemas.google.com/blogger/2008/kind#{kind}'/><title>T</title><content>Text.</content></entry></feed>"
        ))
    };
    for kind in ["post", "page"] {
        assert!(entry(kind).is_ok());
    }
    for (kind, reason) in [
        ("comment", "a comment, no article"),
        ("template", "a template of a blog, no article"),
        ("settings", "a setting of a blog, no article"),
    ] {
        assert_eq!(entry(kind).unwrap_err().to_string(), reason);
    }
}

#[test]
fn all_categories_are_sections_but_tags() {
    let article = read(
        r#"<rss><channel><item><title>T</title><category>Local</category><category domain="post_tag">gull</category>
        <category domain="category">Harbour, boats</category><category>Local</category></item></channel></rss>"#,
    );
    let section = article.unwrap().section.unwrap();
    assert_eq!(section.value, "Local\nHarbour, boats");
}

#[test]
fn what_was_taken_over_is_of_the_source_that_it_names() {
    let article = article(
        "<rss version='2.0'><channel><title>\"ferry\" - News</title><item><title>Ferry returns - Harbour Gazette</title>\
        <description>&lt;a href='x'&gt;Ferry returns&lt;/a&gt;&amp;nbsp;&lt;font&gt;Harbour Gazette&lt;/font&gt;</description>\
        <source url='https://example.org'>Harbour Gazette</source></item></channel></rss>",
    );
    let source = article.source.as_ref().unwrap();
    assert_eq!(source.value, "Harbour Gazette");
    assert_eq!(source.provenance.to_string(), "markup RSS source");
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.paragraphs().count(), 0);
}
