//! Records whose values are in attributes, in database fields that state their names, and in sitemaps.

use super::*;

const NOTES: &str = "It was set by hand in the old office. Whoever has the proofs of the second edition may want to compare the two, as the names \
    of both captains are said to be wrong in one. The plates were lost in the flood.";

#[test]
fn rows_that_state_all_in_attributes_are_articles() {
    let row = |number: u8, title: &str, text: &str| {
        format!(
            "<row Id='{number}' CreationDate='2024-10-0{number}T08:00:00.123' Body='{text}' {title} Tags='&lt;ferry&gt;'/>\n"
        )
    };
    let file = [
        "<?xml version='1.0' encoding='utf-8'?>\n<posts>\n",
        &row(
            1,
            "Title='Ferry returns'",
            "&lt;p&gt;The ferry is back.&lt;/p&gt;&#xA;&lt;p&gt;Gulls are glad.&lt;/p&gt;",
        ),
        // An answer has no title.
        &row(2, "", &PROSE.repeat(60)),
        "</posts>",
    ]
    .concat();
    let read = articles(&file);
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].title_text(), "Ferry returns");
    assert_eq!(lines(&read[0]), ["The ferry is back.", "Gulls are glad."]);
    assert_eq!(read[0].external_id.as_ref().unwrap().value, "1");
    let day = |article: &Article| article.published.as_ref().unwrap().value.to_string();
    assert_eq!(day(&read[0]), "2024-10-01");
    assert_eq!(
        (read[1].title.is_none(), day(&read[1])),
        (true, "2024-10-02".to_owned())
    );
    assert_eq!(lines(&read[1]).concat(), PROSE.repeat(60));
    // Elements within such a record are read, too.
    let whole = article(&format!(
        "<?xml?><article title='Ferry &amp; pier' date='2024-10-10' text='{PROSE}' notes='{NOTES}'><author>Ada Finch</author></article>"
    ));
    assert_eq!(whole.title_text(), "Ferry & pier");
    assert_eq!(whole.bylines[0].value, "Ada Finch");
    assert_eq!(lines(&whole), [PROSE]);
    assert_eq!(cut(&whole), [("other-text", NOTES)]);
}

#[test]
fn what_else_says_something_in_attributes_is_no_article() {
    let unread = "XML is not a format that is read";
    let long = PROSE.repeat(2);
    for file in [
        "<messages><sms date='1728547200000' body='I am late. The ferry did not come.'/></messages>".to_owned(),
        "<log><entry date='2024-10-10' text='The ferry has come. It left again.'/></log>".to_owned(),
        format!("<strings><string name='help' text='{long}'/></strings>"),
        "<dialogs><dialog title='Save' text='Do you want to save the file?'/></dialogs>".to_owned(),
        format!("<opml><body><outline text='The news of all days.' title='News' created='2024-10-10' description='{long}'/></body></opml>"),
    ] {
        assert_eq!(problem(&format!("<?xml version='1.0'?>{file}")), unread, "{file}");
    }
}

#[test]
fn fields_of_a_search_engine_say_of_what_kind_they_are() {
    let doc = |number: u8| {
        format!(
            "<doc><str name=\"id\">{number}</str><str name=\"title_t\">Ferry {number}</str><arr name=\"section_ss\"><str>News</str><str>Harbour</str>\
            </arr><arr name=\"body_txt_en\"><str>The ferry is back.\n\nGulls are glad.</str></arr>\
            <date name=\"pubdate_dt\">2024-10-0{number}T08:00:00Z</date></doc>"
        )
    };
    let file = format!(
        "<?xml?><response><result name=\"response\">{}{}</result></response>",
        doc(1),
        doc(2)
    );
    let read = articles(&file);
    assert_eq!(read.len(), 2);
    assert_eq!(read[1].title_text(), "Ferry 2");
    assert_eq!(lines(&read[1]), ["The ferry is back.", "Gulls are glad."]);
    assert_eq!(
        read[1].published.as_ref().unwrap().value.to_string(),
        "2024-10-02"
    );
    assert_eq!(read[1].section.as_ref().unwrap().value, "News\nHarbour");
}

#[test]
fn headlines_of_a_sitemap_are_articles() {
    let page = |number: u8| {
        format!(
            "<url><loc>https://example.org/{number}</loc><news:news><news:publication><news:name>Harbour Gazette</news:name>\
            <news:language>en</news:language></news:publication><news:publication_date>2024-10-0{number}</news:publication_date>\
            <news:title>Ferry {number}</news:title></news:news><image:image><image:title>A gull</image:title></image:image></url>"
        )
    };
    let file = format!(
        "<?xml version='1.0'?><urlset xmlns='x' xmlns:news='y'>{}{}</urlset>",
        page(1),
        page(2)
    );
    let read = articles(&file);
    assert_eq!(read.len(), 2);
    assert_eq!(read[1].title_text(), "Ferry 2");
    assert_eq!(read[1].url.as_ref().unwrap().value, "https://example.org/2");
    assert_eq!(read[1].source.as_ref().unwrap().value, "Harbour Gazette");
    assert_eq!(read[1].language.as_ref().unwrap().value, "en");
    assert_eq!(
        read[1].published.as_ref().unwrap().value.to_string(),
        "2024-10-02"
    );
    assert_eq!(read[1].unread, Some(Vec::new()));
}

#[test]
fn records_in_attributes_may_have_several_names_and_many_columns() {
    let columns: String = (0..80).map(|at| format!("c{at}='0' ")).collect();
    let file = format!(
        "<?xml version='1.0'?><posts><question {columns} Title='Ferry' Body='{PROSE}' CreationDate='2024-10-10'/>\
        <answer Body='{NOTES}' CreationDate='2024-10-11'/></posts>"
    );
    let read = articles(&file);
    assert_eq!(read.len(), 2);
    assert_eq!(lines(&read[0]), [PROSE]);
    assert_eq!(lines(&read[1]), [NOTES]);
}

#[test]
fn what_stands_in_attributes_around_and_within_records_is_not_lost() {
    let row = |title: &str| format!("<row Title='{title}' Body='{PROSE}' Date='2024-10-10'/>");
    let rows = format!(
        "<?xml?><posts title='Board' date='2024-10-10' text='The posts of all days.'>{}{}</posts>",
        row("One"),
        row("Two")
    );
    let read = articles(&rows);
    let titles: Vec<_> = read.iter().map(Article::title_text).collect();
    assert_eq!(titles, ["One", "Two"]);
    let nested = article(&format!(
        "<?xml?><question Title='Ferry' Body='{PROSE}' Date='2024-10-10'><answer Body='It is back at last.' Date='2024-10-11'/></question>"
    ));
    assert_eq!(lines(&nested), [PROSE]);
    assert_eq!(cut(&nested), [("other-text", "It is back at last.")]);
}
