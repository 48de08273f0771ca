use super::*;

const P: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls.";

fn article(row: &str, header: &str) -> Article {
    read(&format!("{row}\n{header}")).unwrap()
}

fn paragraphs(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|p| &*p.text).collect()
}

#[test]
fn columns_are_read_by_their_names() {
    let row = format!(
        "17,Ferry returns,\"By Ada Finch, Jo Roe\",2024-10-10,https://example.org/1,local,The Harbour Gazette,en,ignored,\"{P}\n\nFares stay.\""
    );
    let header = "ID,Headline,Author,Publication Date,Link,Category,publication,Lang,notes,Content";
    let article = article(&row, header);
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(paragraphs(&article), [P, "Fares stay."]);
    assert_eq!(article.bylines.len(), 2);
    let published = article.published.as_ref().unwrap();
    assert_eq!(published.value.to_string(), "2024-10-10");
    assert_eq!(
        published.provenance,
        Provenance::Key("Publication Date".to_owned())
    );
    assert_eq!(article.url.as_ref().unwrap().value, "https://example.org/1");
    assert_eq!(article.section.as_ref().unwrap().value, "local");
    assert_eq!(
        article.source.as_ref().unwrap().value,
        "The Harbour Gazette"
    );
    assert_eq!(article.language.as_ref().unwrap().value, "en");
    assert_eq!(article.external_id.as_ref().unwrap().value, "17");
    let last = article.paragraphs().last().unwrap();
    assert_eq!(&row[last.span.start..last.span.end], "Fares stay.");
}

#[test]
fn the_header_tells_what_parts_the_columns() {
    for (header, delimiter) in [
        ("title,text", b','),
        ("Titel;title;text", b';'),
        ("title\ttext, full\tdate", b'\t'),
        ("title|text", b'|'),
        ("\"title;a;b\",text", b','),
        ("title", b','),
    ] {
        assert_eq!(
            Dialect::of(header.as_bytes()).delimiter,
            delimiter,
            "{header}"
        );
    }
    assert_eq!(
        article("Ferry;Gulls, ferries.", "title;text").title_text(),
        "Ferry"
    );
}

#[test]
fn a_table_without_a_column_for_text_is_known_by_its_header() {
    for known in [
        "\u{feff}\r\nid;Headline\r\n1;x",
        "\"Article\",id\n",
        "short_description,id",
        "\u{feff}sep=;\r\n\r\nid;Headline\r\n1;x",
    ] {
        assert_eq!(check(known), Ok(None));
    }
    let reason = |head: &str| check(head).unwrap_err().to_string();
    assert_eq!(
        reason("id,date,\"price, EUR\"\n1,2,text"),
        "CSV without a column for text: id, date, price, EUR"
    );
    assert!(reason("").starts_with("CSV without a column for text"));
}

#[test]
fn rows_with_too_few_fields_are_read_as_far_as_they_go() {
    assert_eq!(article("Ferry", "title,text,date").title_text(), "Ferry");
    assert!(article(",,", "title,text,date").is_empty());
}

#[test]
fn doubled_marks_and_markup_are_resolved() {
    let row = format!("\"The \"\"Ferry\"\"\",\"<p>{P}</p><p>Fares &amp; \"\"stay\"\".</p>\"");
    let article = article(&row, "title,body");
    assert_eq!(article.title_text(), "The \"Ferry\"");
    assert_eq!(paragraphs(&article)[1], "Fares & \"stay\".");
    let title = article.title.unwrap().value;
    assert_eq!(&row[title.span.start..title.span.end], "The \"\"Ferry\"\"");
}

#[test]
fn long_rows_make_no_trouble() {
    for piece in ["\"", ",", "\"\"x", "\",\"", "<p>"] {
        let row = piece.repeat(50_000);
        let _ = read(&format!("{row}\ntitle,text"));
        let _ = check(&row);
    }
}

#[test]
fn no_part_of_a_row_makes_trouble() {
    let source = format!("1,\"Ferry \"\"é\"\"\",\"{P}\n{P}\"\nid,title,text");
    for end in (0..=source.len()).filter(|end| source.is_char_boundary(*end)) {
        let _ = read(&source[..end]);
    }
}

#[test]
fn the_header_is_found_behind_a_note_for_spreadsheets_and_carriage_returns() {
    assert!(check("sep=;\r\ntitle;body\r\n1;2\r\n").is_ok());
    assert!(check("n,title\r1,2\r").is_ok());
    assert!(check("sep=;\na;b\n").is_err());
}

#[test]
fn columns_are_known_in_other_languages() {
    for header in [
        "titre;date;texte;auteur;rubrique",
        "Überschrift;Datum;Text;Autor;Ressort",
        "título;fecha;contenido;autor;sección",
        "标题;日期;内容;作者;栏目",
        "見出し;日付;本文;著者;カテゴリ",
        "Заголовок;Дата;Текст;Автор;Рубрика",
        "webTitle;webPublicationDate;bodyText;byline;sectionName",
    ] {
        let article = article("Ferry;2024-10-10;Gulls, ferries.;Ada Finch;Harbour", header);
        assert_eq!(article.title_text(), "Ferry", "{header}");
        assert_eq!(paragraphs(&article), ["Gulls, ferries."], "{header}");
        assert!(article.published.is_some(), "{header}");
        assert_eq!(article.bylines[0].value, "Ada Finch", "{header}");
        assert_eq!(article.section.unwrap().value, "Harbour", "{header}");
    }
}

const PROSE: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls. The pier is as it was. \
    Fares will stay as they were until the spring, and then they will be looked at again.";

#[test]
fn a_text_in_an_unknown_column_is_found_and_its_column_told() {
    let key = |name: &str| Some(Provenance::Key(name.to_owned()));
    for column in ["Page Article Text", "ocr_eng", "text_en"] {
        let found = article("Ferry,It is back again.", &format!("title,{column}"));
        assert_eq!(paragraphs(&found), ["It is back again."], "{column}");
        assert_eq!(found.text_key, key(column));
    }
    let found = article(&format!("Ferry,7,\"{PROSE}\""), "title,n,found_on_page");
    assert_eq!(paragraphs(&found), [PROSE]);
    assert_eq!(found.text_key, key("found_on_page"));
    let numbered = article(
        "Ferry,Two.,One.,",
        "title,paragraph_2,paragraph_1,paragraph_3",
    );
    assert_eq!(paragraphs(&numbered), ["One.", "Two."]);
    let parts = article("Ferry,One came.,Two came.,", "title,text_1,text_2,text_3");
    assert_eq!(paragraphs(&parts), ["One came.", "Two came."]);
    let beside = article(&format!("Ferry,\"{PROSE}\""), "title,author_bio");
    assert_eq!(beside.paragraphs().count(), 0);
    assert_eq!(
        beside.unread.map(|keys| keys.join(", ")).as_deref(),
        Some("author_bio")
    );
    let other = article(&format!("Ferry,\"{PROSE}\""), "title,response");
    assert_eq!(
        other.unread.map(|keys| keys.join(", ")).as_deref(),
        Some("response")
    );
    // What is known for a text goes before, and is not told.
    let known = article(
        &format!("Ferry,\"{PROSE}\",It is back."),
        "title,notes,text",
    );
    assert_eq!(paragraphs(&known), ["It is back."]);
    assert_eq!((known.text_key, known.unread), (None, None));
}

#[test]
fn columns_of_collections_are_known() {
    for column in [
        "article_content",
        "post_content",
        "Full Article",
        "Texte intégral",
        "Texto completo",
        "Transcript",
        "speech",
        "document",
        "page_text",
        "body__value",
        "Excerpt",
        "Opening Text",
        "Hit Sentence",
        "desc",
    ] {
        let found = article("Ferry,It is back again.", &format!("title,{column}"));
        assert_eq!(paragraphs(&found), ["It is back again."], "{column}");
        assert_eq!(found.text_key, None);
    }
}

#[test]
fn a_row_without_a_text_tells_the_columns_that_are_not_read() {
    let rivals = article(
        &format!("Ferry,\"{PROSE}\",\"{PROSE}\",7"),
        "title,notes,remarks,n",
    );
    assert_eq!(rivals.title_text(), "Ferry");
    assert_eq!(rivals.paragraphs().count(), 0);
    assert_eq!(
        rivals.unread.map(|keys| keys.join(", ")).as_deref(),
        Some("notes, remarks")
    );
    let short = article("Ferry,a few more words,7", "title,notes,n");
    assert_eq!(
        short.unread.map(|keys| keys.join(", ")).as_deref(),
        Some("notes")
    );
    assert_eq!(
        article("Ferry,7", "title,n")
            .unread
            .map(|keys| keys.join(", "))
            .as_deref(),
        Some("")
    );
    let untitled = format!(",\"{PROSE}\",\"{PROSE}\"\ntitle,notes,remarks");
    assert_eq!(
        read(&untitled).unwrap_err().to_string(),
        "CSV without a column for text: title, notes, remarks"
    );
    let summary = article("Ferry,It came.,a few more words", "title,summary,notes");
    assert_eq!(paragraphs(&summary), ["It came."]);
    assert_eq!(summary.unread, None);
}

#[test]
fn of_two_columns_of_text_the_whole_is_read() {
    let found = article(
        "Ferry,It is back.,\"The ferry is back in service, the office said.\"",
        "title,text,content",
    );
    assert_eq!(
        paragraphs(&found),
        [
            "It is back.",
            "The ferry is back in service, the office said."
        ]
    );
    let twice = article("Ferry,It is back.,It was late.", "title,text,text");
    assert_eq!(paragraphs(&twice), ["It is back."]);
    assert_eq!(twice.boilerplate[0].passage.text, "It was late.");
    let numbered = article(
        "Ferry,It is back.,Gulls,It was late.",
        "title,text,title.1,text.1",
    );
    assert_eq!(numbered.title_text(), "Ferry");
    assert_eq!(paragraphs(&numbered), ["It is back."]);
    assert_eq!(numbered.boilerplate[0].passage.text, "It was late.");
    let nothing = article("Ferry,nan,It is back.", "title,text,content");
    assert_eq!(paragraphs(&nothing), ["It is back."]);
}

#[test]
fn entities_and_tags_of_a_title_are_resolved() {
    let article = article("Caf&eacute; &amp; <i>bar</i>,x", "title,text");
    assert_eq!(article.title_text(), "Café & bar");
}

#[test]
fn commas_that_nobody_quoted_are_those_of_a_text_in_the_last_column() {
    let row = "Ferry,It came, and the gulls, and \"all\",,";
    let article = article(row, "title,text");
    assert_eq!(
        paragraphs(&article),
        ["It came, and the gulls, and \"all\""]
    );
    let problem = read("Ferry,Gulls.,2024-10-10,more,more\ntitle,text,date").unwrap_err();
    assert_eq!(problem.to_string(), "5 fields, but 3 columns");
    assert!(read("Ferry,Gulls.,2024-10-10,, \ntitle,text,date").is_ok());
}

#[test]
fn a_table_of_too_many_columns_is_refused() {
    let header = |columns: usize| {
        let names: Vec<String> = (2..columns).map(|column| format!("c{column}")).collect();
        format!("title,body,{}\nt,b\n", names.join(","))
    };
    assert_eq!(check(&header(1000)), Ok(None));
    for before in ["", "\u{feff}", "\u{feff}\r\n", "\n\n", "\u{feff}sep=,\n \n"] {
        let head = format!("{before}{}", header(1001));
        let failure = check(&head).unwrap_err();
        assert_eq!(failure.to_string(), "more than 1000 columns");
    }
}

#[test]
fn a_column_of_data_is_a_date_where_it_is_written_as_one() {
    let header = "title,text,data";
    let table = article("Il traghetto,È tornato.,blob", header);
    assert!(table.published.is_none() && table.doubts.is_empty());
    let table = article("Il traghetto,È tornato.,10/10/2024", header);
    assert!(table.published.is_some());
}

#[test]
fn a_row_is_no_header_however_its_values_are_called() {
    let liar = |at: u8| {
        format!(
            "26{at}.json\tfalse\tThe mayor opposed closer ties.\tties\tmayor\t0\t1\ta floor speech\n"
        )
    };
    let reason = |head: &str| check(head).unwrap_err().to_string();
    let table = liar(1) + &liar(2) + &liar(3);
    assert!(reason(&table).starts_with(
        "CSV without a header that names its columns, such as title,date,text: 261.json, false"
    ));
    assert!(
        reason("18,Article,Ferry\n19,Article,Gulls\n20,Article,Pier\n")
            .starts_with("CSV without a header")
    );
    // Columns may be called by numbers.
    for named in [
        "text,2019,2020\n\"P\",5,6\n",
        "text,0,1,2\nP,1,2,3\n",
        "0,text\n1,P\n",
        "headline,0\nP,1\n",
        "article_text,2019\nP,1\n",
    ] {
        assert_eq!(check(named), Ok(None), "{named}");
    }
    assert_eq!(check("1,title,text\n1,Ferry,It is back.\n"), Ok(None));
    assert!(reason("a,b\n1,2\n").starts_with("CSV without a column for text"));
}

#[test]
fn what_objects_of_a_program_say_is_the_headline_and_the_authors() {
    let row = "\"{'main': 'Ferry returns', 'kicker': None}\",\"{'original': 'By Ada Finch', 'person': []}\",It is back.";
    let found = article(row, "headline,byline,abstract");
    let title = found.title.unwrap().value;
    assert_eq!(title.text, "Ferry returns");
    assert!(row[title.span.start..title.span.end].contains("{'main'"));
    assert_eq!(found.bylines[0].value, "Ada Finch");
    assert!(found.boilerplate.is_empty());
    let none = article("{'main': None},It is back.", "headline,abstract");
    assert_eq!(none.title, None);
    // What else these say is kept with them.
    let title =
        "\"{'main': 'Ferry returns', 'print_headline': 'It Is Back'}\",Ada Finch,It is back.";
    let authors =
        "Ferry returns,\"{'original': None, 'person': [{'firstname': 'Ada'}]}\",It is back.";
    for (row, more) in [(title, "It Is Back"), (authors, "Ada")] {
        let found = article(row, "headline,byline,abstract");
        assert_eq!(found.title_text(), "Ferry returns");
        assert_eq!(found.boilerplate[0].rule, "other-text");
        assert!(found.boilerplate[0].passage.text.contains(more));
    }
}

#[test]
fn headlines_and_their_days_are_known_by_more_names() {
    let found = article(
        "Ferry returns,Jul 18 2020,It is back.",
        "Headlines,Time,Description",
    );
    assert_eq!(found.title_text(), "Ferry returns");
    assert_eq!(found.published.unwrap().value.to_string(), "2020-07-18");
    let found = article(
        "20030219,local,gulls win again",
        "publish_date,headline_category,headline_text",
    );
    assert_eq!(found.section.unwrap().value, "local");
}

#[test]
fn all_authors_and_the_address_among_paths_are_taken() {
    let header = "title,author,contrib,permalink,url,body_txt";
    let row = format!("Ferry,Ada Finch,Reuters contributed,/r/1,https://example.org/1,\"{P}\"");
    let article = article(&row, header);
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(article.url.as_ref().unwrap().value, "https://example.org/1");
    assert_eq!(paragraphs(&article), [P]);
    let cut = &article.boilerplate[0];
    assert_eq!(
        (&*cut.rule, &*cut.passage.text),
        ("byline-role", "Reuters contributed")
    );
}

#[test]
fn of_several_columns_for_the_day_the_first_that_states_one_counts() {
    let row = format!("Ferry,yesterday,2024-10-10,News,Local,\"{P}\"");
    let found = article(&row, "title,published,pubdate,category,cat,body");
    assert_eq!(found.published.unwrap().value.to_string(), "2024-10-10");
    assert_eq!(found.section.unwrap().value, "News");
}

#[test]
fn prose_in_other_columns_is_kept_and_drafts_are_skipped() {
    let news = "The mayor resigned on Friday evening after all.";
    let text = P.repeat(5);
    let header = "title,text,box,status";
    let kept = article(&format!("Ferry,\"{text}\",{news},published"), header);
    assert_eq!(kept.boilerplate[0].rule, "other-text");
    assert!(kept.boilerplate[0].passage.text.starts_with(news));
    for state in ["draft", "Draft", "\"trash\""] {
        let row = format!("Ferry,\"{text}\",,{state}\n{header}");
        let skipped = matches!(read(&row), Err(Problem::Skipped(Skip::NotNews(_))));
        assert!(skipped, "{state}");
    }
    let row = format!("Ferry,\"{text}\",False\ntitle,text,published");
    assert!(matches!(
        read(&row),
        Err(Problem::Skipped(Skip::NotNews(_)))
    ));
}
