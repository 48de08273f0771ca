//! Elements whose names mean something else elsewhere, and lists.

use super::*;

#[test]
fn collections_of_short_texts_are_read() {
    let sentence = PROSE.split(". ").next().unwrap();
    let sentence = format!("{sentence}, and {}.", sentence.replacen('T', "t", 1));
    let titled = format!("<row><title>Gulls</title><text>{sentence}</text></row>").repeat(2);
    let untitled = "<row><text>The ferry came back on Monday. It was late.</text></row>".repeat(2);
    let single = "<row><text>The ferry came back on Monday.</text></row>".repeat(2);
    for rows in [titled, untitled, single] {
        assert_eq!(articles(&format!("<?xml?><rows>{rows}</rows>")).len(), 2);
    }
}

#[test]
fn no_part_of_an_author_is_lost() {
    let of = |author: &str| {
        let file = format!(
            "<?xml?><article><title>Ferry</title>{author}<body>The ferry is back.</body></article>"
        );
        let names = article(&file)
            .bylines
            .into_iter()
            .map(|byline| byline.value);
        names.collect::<Vec<_>>()
    };
    let [ada, bob] = [("Ada", "Finch"), ("Bob", "Gull")]
        .map(|(first, last)| format!("<firstname>{first}</firstname> <surname>{last}</surname>"));
    assert_eq!(
        of(&format!("<byline>By {ada} and {bob}</byline>")),
        ["Ada Finch", "Bob Gull"]
    );
    assert_eq!(
        of("<author>Ada <surname>Finch</surname></author>"),
        ["Ada Finch"]
    );
    assert_eq!(
        of(
            "<author><surname>Finch</surname><middlename>May</middlename><firstname>Ada</firstname><suffix>Jr</suffix></author>"
        ),
        ["Ada May Finch Jr"]
    );
    for people in [
        format!("<authors><person>{ada}</person><person>{bob}</person></authors>"),
        "<authors><person>Ada Finch</person><person>Bob Gull</person></authors>".to_owned(),
        "<arr name=\"authors_ss\"><str>Ada Finch</str><str>Bob Gull</str></arr>".to_owned(),
    ] {
        assert_eq!(of(&people), ["Ada Finch", "Bob Gull"], "{people}");
    }
}

#[test]
fn what_is_called_a_section_is_no_list_of_such() {
    let of = |section: &str| {
        let body = "<body>The ferry is back.</body>";
        article(&format!(
            "<?xml?><article><title>Ferry</title>{section}{body}</article>"
        ))
    };
    let sections = |article: Article| article.section.map(|section| section.value);
    let listed = of("<categories><value>News</value><value>Harbour</value></categories>");
    assert_eq!(sections(listed).as_deref(), Some("News\nHarbour"));
    let text = of("<section><line>The mayor came.</line><line>Nobody knew.</line></section>");
    let stated = sections(text).unwrap_or_default();
    assert!(!stated.contains('\n'), "{stated}");
}

#[test]
fn who_only_edited_is_listed() {
    let contrib = |kind: &str, name: &str| {
        format!(
            "<contrib contrib-type=\"{kind}\"><name><surname>{name}</surname><given-names>Jo</given-names></name></contrib>"
        )
    };
    let file = format!(
        "<?xml?><article><title>Ferry</title>{}{}<body>The ferry is back.</body></article>",
        contrib("author", "Finch"),
        contrib("editor", "Vale")
    );
    let article = article(&file);
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(article.bylines[0].value, "Jo Finch");
    assert_eq!(cut(&article), [("other-text", "Jo Vale")]);
}

#[test]
fn what_holds_paragraphs_of_a_text_is_text() {
    let of = |body: &str| {
        article(&format!(
            "<?xml?><article><title>Ferry</title><date>2024-10-10</date>{body}</article>"
        ))
    };
    let names =
        "<site><p>The ferry is back.</p></site><domain><p>Two gulls came to the pier.</p></domain>";
    let read = of(&format!("<body>{names}</body>"));
    assert_eq!(
        lines(&read),
        ["The ferry is back.", "Two gulls came to the pier."]
    );
    assert!(read.source.is_none());
    let publication =
        "<publication><title>On the pier</title><p>The ferry is back.</p></publication>";
    let read = of(&format!("<content>{publication}</content>"));
    assert_eq!(lines(&read), ["On the pier", "The ferry is back."]);
    let headlines = "<headlines><item>Other news one</item><item>Other news two</item></headlines>";
    let read = of(&format!("{headlines}<body>The ferry is back.</body>"));
    assert_eq!(read.title_text(), "Ferry");
    assert_eq!(lines(&read), ["The ferry is back."]);
    assert_eq!(cut(&read).len(), 2);
}

#[test]
fn what_an_article_cites_states_nothing_of_it() {
    let file = "<?xml?><article><front><article-title>Ferry</article-title><contrib-group><contrib contrib-type='editor'><name><surname>Gull\
        </surname><given-names>Bob</given-names></name></contrib></contrib-group><history><date date-type='received'>2024-01-10</date></history>\
        </front><body><p>The ferry is back.</p><ref><title>On gulls</title><author>Ada Finch</author></ref></body>\
        <back><ref-list><ref><source>Gull Review</source></ref></ref-list></back></article>";
    let read = article(file);
    assert_eq!(read.title_text(), "Ferry");
    assert!(read.bylines.is_empty() && read.published.is_none() && read.source.is_none());
    let cut: Vec<_> = cut(&read).into_iter().map(|(_, text)| text).collect();
    for told in ["2024-01-10", "Gull Review"] {
        assert!(cut.contains(&told), "{cut:?}");
    }
    let author = file.replace("'editor'", "'author'");
    assert_eq!(article(&author).bylines[0].value, "Bob Gull");
    let docbook = article(
        "<?xml?><article><info><title>Ferry</title><pubdate>2024-10-10</pubdate><abstract><para>It is back.</para></abstract></info>\
        <para>The ferry is back.</para><bibliography><title>Books</title><biblioentry><title>Gulls</title><author>Ada Finch</author></biblioentry>\
        </bibliography></article>",
    );
    assert_eq!(lines(&docbook), ["The ferry is back."]);
    assert!(docbook.bylines.is_empty() && docbook.published.is_some());
}
