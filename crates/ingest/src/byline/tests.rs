use super::*;

fn stated_names(value: &str) -> Vec<String> {
    super::stated_names(value, None)
}

#[test]
fn byline_lines_give_their_names() {
    let cases = [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("By: Jane Doe", "Jane Doe"),
        ("By Jane Doe and John Roe", "Jane Doe|John Roe"),
        (
            "By Jane Doe, John Roe and Ada van der Finch",
            "Jane Doe|John Roe|Ada van der Finch",
        ),
        ("By Jane Doe, Staff Writer", "Jane Doe"),
        ("By Jane Doe, BBC News", "Jane Doe|BBC News"),
        ("By Jane Doe in Tokyo", "Jane Doe"),
        ("By Jane Doe, The Gazette", "Jane Doe"),
        ("By Jane Doe | The Dunmore Gazette", "Jane Doe"),
        ("By J. R. O'Neil-Smith", "J. R. O'Neil-Smith"),
        ("By Ada Finch and Jo d'Emilio", "Ada Finch|Jo d'Emilio"),
        ("By Reuters", "Reuters"),
        ("By Ada Finch · Bo Vale • AFP", "Ada Finch|Bo Vale|AFP"),
        ("By Ada Finch ·\nBo Vale", "Ada Finch|Bo Vale"),
        (
            "By Jane Doe and Jennifer Senior",
            "Jane Doe|Jennifer Senior",
        ),
        (
            "By Ada Finch, Efe Gull, and Bill Press",
            "Ada Finch|Bill Press",
        ),
        ("By Jane Doe and BBC News", "Jane Doe|BBC News"),
        ("By Jane Doe and Senior Staff", "Jane Doe"),
        ("By Jane Doe and JO REEDAssociated Press", "Jane Doe"),
        ("By April Gull", "April Gull"),
        ("By Robert Gull Jr.", "Robert Gull Jr."),
        ("By Jane D.", "Jane D."),
        ("By Jane Doe.", "Jane Doe"),
        (
            "By Dr. Ada Finch and Prof. Jo Reed",
            "Dr. Ada Finch|Prof. Jo Reed",
        ),
        ("Von Jörg Müller", "Jörg Müller"),
    ];
    for (line, expected) in cases {
        assert_eq!(line_names(line).join("|"), expected, "{line}");
    }
}

#[test]
fn sentences_that_begin_with_by_are_no_bylines() {
    for line in [
        "By the time the ferry came, nobody waited.",
        "By Monday",
        "By June",
        "By June and July",
        "By June 5",
        "By the numbers",
        "By Land, The Sea",
        "By 2030 the harbour will be empty",
        "By Jane Doe's account the ferry sank.",
        "Byron Finch",
        "By contrast",
        "by hand",
        "By",
    ] {
        assert_eq!(line_names(line), Vec::<String>::new(), "{line}");
    }
    assert!(is_introduction("By") && is_introduction("By:"));
    assert!(!is_introduction("By Jane"));
}

#[test]
fn author_values_are_tidied_and_believed() {
    for (value, names) in [
        ("April Ryan and Jo Reed", &["April Ryan", "Jo Reed"][..]),
        (
            "By Jane Doe and Jennifer Senior",
            &["Jane Doe", "Jennifer Senior"],
        ),
        ("Robert Gull Jr.", &["Robert Gull Jr."]),
        (
            "Dr. Ada Finch, Prof. Jo Reed",
            &["Dr. Ada Finch", "Prof. Jo Reed"],
        ),
    ] {
        assert_eq!(stated_names(value), names);
    }
    assert_eq!(
        stated_names("By Jane Doe, John Roe"),
        ["Jane Doe", "John Roe"]
    );
    assert_eq!(
        stated_names("Ada Finch, S.A. Roe, \"Jo OReed\", H.R. Gull"),
        ["Ada Finch", "S.A. Roe", "Jo OReed", "H.R. Gull"]
    );
    let many = ["Ada Finch"; 12].join(", ");
    assert_eq!(stated_names(&many).len(), 12);
    assert_eq!(stated_names("Ada \"Gull\" Finch"), ["Ada \"Gull\" Finch"]);
    assert_eq!(stated_names("jane doe (42)"), ["jane doe (42)"]);
    assert_eq!(stated_names("王小明"), ["王小明"]);
    assert_eq!(stated_names("김갈매 기자"), ["김갈매"]);
    assert_eq!(stated_names("ada/jg; jo"), ["ada/jg", "jo"]);
    assert_eq!(stated_names(" "), Vec::<String>::new());
    assert_eq!(
        stated_names("https://example.org/jane"),
        Vec::<String>::new()
    );
}

#[test]
fn bylines_of_other_languages_give_their_names() {
    let cases = [
        ("Por Ana Gil y Juan Pérez / Madrid", "Ana Gil|Juan Pérez"),
        (
            "Par Jeanne Dupont et Luc Moreau (avec AFP)",
            "Jeanne Dupont|Luc Moreau|AFP",
        ),
        ("Door Jan Jansen en Piet de Boer", "Jan Jansen|Piet de Boer"),
        ("Av Kari Nordmann og Ola Hansen", "Kari Nordmann|Ola Hansen"),
        ("Af Mette Holm", "Mette Holm"),
        ("Por Ana Gil en Nueva York", "Ana Gil"),
        ("Di Mario Rossi e Anna Bianchi", "Mario Rossi|Anna Bianchi"),
        ("De José Ortega y Gasset", "José Ortega y Gasset"),
        (
            "Von Jörg Müller und Anna Schmidt (dpa)",
            "Jörg Müller|Anna Schmidt|dpa",
        ),
        (
            "Von Jörg Müller (Text) und Anna Schmidt (Fotos)",
            "Jörg Müller",
        ),
        ("Ein Kommentar von Jörg Müller", "Jörg Müller"),
        ("Une analyse de Jeanne Dupont", "Jeanne Dupont"),
        ("Autor: Jan Novák a Petr Svoboda", "Jan Novák|Petr Svoboda"),
        ("Autor Jan Kowalski", "Jan Kowalski"),
        ("Napsal(a) Jan Novák", "Jan Novák"),
        ("Írta: Kovács János", "Kovács János"),
        (
            "Автор: Иван Петров и Анна Сидорова",
            "Иван Петров|Анна Сидорова",
        ),
        ("Του Γιώργου Παππά και της Άννας Λάμπρου", ""),
        ("Του Γιώργου Παππά", "Γιώργου Παππά"),
        ("بقلم أحمد علي ومحمد حسن", "أحمد علي|محمد حسن"),
        ("โดย สมชาย ใจดี", "สมชาย ใจดี"),
        ("文/王小明", "王小明"),
        ("记者 王小明 李华", "王小明|李华"),
        ("記者王小明", "王小明"),
        ("文／佐藤一郎、鈴木花子", "佐藤一郎|鈴木花子"),
        ("김갈매·박하늘 기자", "김갈매|박하늘"),
        ("김철수 기자 =", "김철수"),
        ("〔記者陳小明／台北報導〕", "陳小明"),
        ("（记者 李明、王芳）", "李明|王芳"),
        ("記者　佐藤花子", "佐藤花子"),
        ("كتب: أحمد علي", "أحمد علي"),
        ("نویسنده: علی رضایی", "علی رضایی"),
        ("מאת: יוסי כהן", "יוסי כהן"),
        ("מאת יוסי כהן", "יוסי כהן"),
        ("लेखक: राजेश कुमार सिंह", "राजेश कुमार सिंह"),
        ("எழுதியவர்: ராஜன் குமார்", "ராஜன் குமார்"),
        ("Par AFP", "AFP"),
    ];
    for (line, expected) in cases {
        assert_eq!(line_names(line).join("|"), expected, "{line}");
    }
}

#[test]
fn sentences_and_headlines_of_other_languages_are_no_bylines() {
    for line in [
        "Par ailleurs, le port reste fermé.",
        "Door de storm vaart de pont niet",
        "Von Montag an fährt die Fähre",
        "Von Montag",
        "Von der Leyen",
        "Por fin llega el barco",
        "Di Maio",
        "记者从市政府获悉",
        "记者手记",
        "（记者手记）",
        "記者陳小明台北報導",
        "كتب التاريخ",
        "By George",
        "By May Day",
        "By April Fools",
        "By January Sales",
        "By June Saturday",
        "By Jove!",
        "文化与生活",
        "De haven is dicht",
        "Av alle byer er Bergen størst",
    ] {
        assert_eq!(line_names(line), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn what_follows_the_names_is_dropped() {
    let cases = [
        ("By Jane Doe with John Roe", "Jane Doe|John Roe"),
        ("By Jane Doe, 5 min read", "Jane Doe"),
        ("By Jane Doe Published March 5, 2024", "Jane Doe"),
        (
            "By Jane Doe Published March 5, 2024 Updated 5:30 PM",
            "Jane Doe",
        ),
        ("By Jane Doe @janedoe", "Jane Doe"),
        ("By Jane Doe - Staff Reporter", "Jane Doe"),
        ("Written by Jane Doe Edited by John Roe", "Jane Doe"),
        ("Reporting by Jane Doe; Editing by John Roe", "Jane Doe"),
        ("Words by Jane Doe, photographs by John Roe", "Jane Doe"),
        ("By the Editorial Board", "Editorial Board"),
        ("By Reporter", ""),
    ];
    for (line, expected) in cases {
        assert_eq!(line_names(line).join("|"), expected, "{line}");
    }
}

#[test]
fn introductions_in_author_values_are_dropped() {
    assert_eq!(
        stated_names("Por Ana Gil y Juan Pérez"),
        ["Ana Gil", "Juan Pérez"]
    );
    assert_eq!(stated_names("Autor: Jan Novák"), ["Jan Novák"]);
    assert_eq!(
        stated_names("Jane Doe with John Roe"),
        ["Jane Doe", "John Roe"]
    );
    assert_eq!(
        stated_names("Jeanne Dupont (avec Luc Moreau et Ana Gil)"),
        ["Jeanne Dupont", "Luc Moreau", "Ana Gil"]
    );
    let house = "Le Phare et AFP";
    assert_eq!(stated_names(house), [house]);
    let within = "Richard (R.J.) Doe";
    assert_eq!(stated_names(within), [within]);
    assert_eq!(stated_names("De Groot Jan"), ["De Groot Jan"]);
    assert_eq!(stated_names("Reporter"), Vec::<String>::new());
}

#[test]
fn catalogues_put_the_surname_first() {
    for (stated, names) in [
        ("Lee, Bob", &["Bob Lee"][..]),
        ("Lee, Bob; Kim, Sue", &["Bob Lee", "Sue Kim"]),
        ("Lee, Bob and Kim, Sue", &["Bob Lee", "Sue Kim"]),
        ("Lee, Bob, and Kim, Sue", &["Bob Lee", "Sue Kim"]),
        (
            "Smith, John, Jr.; O'Brien, Mary Ann",
            &["John Smith Jr.", "Mary Ann O'Brien"],
        ),
        (
            "García Márquez, Gabriel; Lee, Bob",
            &["Gabriel García Márquez", "Bob Lee"],
        ),
        ("van der Berg, Jan", &["Jan van der Berg"]),
        ("Rowling, J. K.", &["J. K. Rowling"]),
        ("Lee, Bob; Jane Doe", &["Bob Lee", "Jane Doe"]),
        ("Lee, Bob, Kim, Sue", &["Lee, Bob, Kim, Sue"]),
        ("Lee, Bob, and Sue Kim", &["Bob Lee", "Sue Kim"]),
        ("Kim, Sue | Lee, Bob", &["Sue Kim", "Bob Lee"]),
        ("By Lee, Bob", &["Bob Lee"]),
        ("Lee, Bob (AP)", &["Bob Lee", "AP"]),
        ("by Bob Lee and Sue Kim", &["Bob Lee", "Sue Kim"]),
        ("García Márquez, Gabriel", &["García Márquez, Gabriel"]),
        ("Jane Doe, Bloomberg", &["Jane Doe"]),
        ("Jane Doe, Reuters", &["Jane Doe", "Reuters"]),
        ("Jane Doe, Reuter", &["Jane Doe", "Reuter"]),
        ("山田太郎,鈴木花子", &["山田太郎", "鈴木花子"]),
        ("山田太郎、鈴木花子", &["山田太郎", "鈴木花子"]),
        ("Jane Doe, Staff Writer", &["Jane Doe"]),
        ("Jane Doe, John Roe", &["Jane Doe", "John Roe"]),
        (
            "Jane Doe, Reuters; John Roe, Guardian",
            &["Jane Doe", "Reuters", "John Roe"],
        ),
        ("Reuters, London", &["Reuters"]),
        ("Smith, Reporter", &["Smith"]),
    ] {
        assert_eq!(stated_names(stated), names, "{stated}");
    }
}

#[test]
fn a_byline_may_take_several_lines() {
    assert_eq!(line_names("By BOB LEE\nStaff Writer"), ["BOB LEE"]);
    assert_eq!(
        line_names("By BOB LEE and\nSUE KIM"),
        ["BOB LEE", "SUE KIM"]
    );
    assert_eq!(line_names("By BOB LEE,\n  SUE KIM"), ["BOB LEE", "SUE KIM"]);
    assert!(line_names("By the time the ferry came\nall had left").is_empty());
}

#[test]
fn japanese_credits_below_a_text_name_the_author() {
    for (line, name) in [
        ("記事執筆：王小明", "王小明"),
        ("取材・文：鈴木一郎", "鈴木一郎"),
        ("（撮影：佐藤花子、取材・文：鈴木一郎）", "鈴木一郎"),
        ("(イラスト：佐藤花子　取材・文：鈴木一郎)", "鈴木一郎"),
        ("記事執筆：すず（鈴木　一郎）", "すず（鈴木　一郎）"),
        ("記事執筆：すず／写真提供：佐藤花子", "すず"),
        ("取材・文：鈴木一郎　写真：佐藤花子", "鈴木一郎"),
    ] {
        assert_eq!(closing_name(line), Some(name), "{line}");
    }
    for line in [
        "執筆の仕事は楽しい",
        "新聞の記事執筆：王小明",
        "取材・文：鈴木一郎が書いた。",
        "記事執筆：",
    ] {
        assert_eq!(closing_name(line), None, "{line}");
    }
}

#[test]
fn a_foreign_by_in_an_author_value_may_be_a_name() {
    for (stated, names) in [
        ("Di Foster", &["Di Foster"][..]),
        ("Par Singh", &["Par Singh"]),
        ("Von Miller", &["Von Miller"]),
        ("Di D", &["Di D"]),
        ("Von der Leyen", &["Von der Leyen"]),
        ("Oleh Finch", &["Oleh Finch"]),
        ("Di Canio, Paolo", &["Paolo Di Canio"]),
        ("Di Foster and Jo Reed", &["Di Foster", "Jo Reed"]),
        ("Di Foster, Jo Reed", &["Di Foster", "Jo Reed"]),
        ("Di Mario Rossi", &["Mario Rossi"]),
        ("Par AFP", &["AFP"]),
        ("Von: Miller", &["Miller"]),
        ("Por Redacción", &[]),
    ] {
        assert_eq!(stated_names(stated), names, "{stated}");
    }
    let names = |language| super::stated_names("Di Mario Rossi", Some(language));
    assert_eq!(names("en"), ["Di Mario Rossi"]);
    assert_eq!(names("it"), ["Mario Rossi"]);
}

#[test]
fn single_words_in_an_author_value_are_names_where_all_are() {
    for (stated, names) in [
        ("Lee, Kim and Park", &["Lee", "Kim", "Park"][..]),
        ("By Lee, Kim, and Park", &["Lee", "Kim", "Park"]),
        ("Lee, Staff and Park", &["Lee"]),
        ("AFP, Reuters", &["AFP", "Reuters"]),
        ("AP and Reuters", &["AP", "Reuters"]),
        ("Jane Doe, Bloomberg and Reuters", &["Jane Doe", "Reuters"]),
    ] {
        assert_eq!(stated_names(stated), names, "{stated}");
    }
}

#[test]
fn lists_as_programs_print_them_give_their_names() {
    for (stated, names) in [
        ("['Jo A', 'Al B']", &["Jo A", "Al B"][..]),
        (r#"["Jo O'Reed", 'Al B',]"#, &["Jo O'Reed", "Al B"]),
        ("[]", &[]),
        ("[Jo A]", &["[Jo A]"]),
    ] {
        assert_eq!(stated_names(stated), names, "{stated}");
    }
}

#[test]
fn what_names_nobody_is_no_name() {
    for nobody in [
        "nan", "None", "N/A", "NULL", "12", "17, 4", "['nan']", "nan; 7",
    ] {
        assert!(stated_names(nobody).is_empty(), "{nobody}");
    }
    assert_eq!(stated_names("Nan Gull"), ["Nan Gull"]);
    for label in ["BYLINE: Ada Finch", "Byline:Ada Finch"] {
        assert_eq!(stated_names(label), ["Ada Finch"]);
    }
}

#[test]
fn agencies_called_after_a_place_are_whole_and_places_are_no_authors() {
    for line in [
        "By: Press Trust of India | New Delhi | Posted: January 8, 2015 2:10 pm",
        "By Press Trust of India, New Delhi",
    ] {
        assert_eq!(line_names(line), ["Press Trust of India"], "{line}");
    }
    assert_eq!(
        stated_names("Press Trust of India, New Delhi"),
        ["Press Trust of India"]
    );
    assert_eq!(line_names("By Jane Doe of The Gazette"), ["Jane Doe"]);
}

#[test]
fn an_agency_beside_persons_signs_too() {
    for line in [
        "By Jane Doe, Associated Press",
        "By Jane Doe, The Associated Press",
        "By Jane Doe and Associated Press",
        "By Jane Doe (Associated Press)",
        "By Jane Doe with Associated Press",
        "By Jane Doe | Associated Press",
        "By Jane Doe\nAssociated Press",
    ] {
        assert_eq!(line_names(line), ["Jane Doe", "Associated Press"], "{line}");
        if !line.contains('\n') {
            let value = line.trim_start_matches("By ");
            assert_eq!(
                stated_names(value),
                ["Jane Doe", "Associated Press"],
                "{value}"
            );
        }
    }
    assert_eq!(
        line_names("By Jane Doe (AP/Reuters)"),
        ["Jane Doe", "AP", "Reuters"]
    );
    assert_eq!(stated_names("The Associated Press"), ["Associated Press"]);
    // In a role it is the employer of somebody, and behind a picture it is not who wrote.
    assert_eq!(line_names("By Jane Doe, AP Business Writer"), ["Jane Doe"]);
    assert_eq!(
        line_names("Von Jörg Müller und dpa (Fotos)"),
        ["Jörg Müller"]
    );
}

#[test]
fn what_a_byline_says_beside_names_is_known() {
    for line in [
        "By Jane Doe and John Roe",
        "Jane Doe, Associated Press",
        "by Jane Doe and the Associated Press",
        "By The Associated Press",
        "By the Editorial Board",
        "Von Jörg Müller (dpa)",
        "Lee, Bob; Kim, Sue",
        "بقلم أحمد علي ومحمد حسن",
        "김갈매 기자",
        "Ein Kommentar von Jörg Müller",
        "Ada Finch · Bo Vale · AFP",
    ] {
        assert!(!says_more(line, &stated_names(line)), "{line}");
    }
    for line in [
        "By Jane Doe, Staff Writer",
        "By Jane Doe in Tokyo",
        "Jane Doe, Bloomberg",
        "By Jane Doe, The Gazette",
        "Jane Doe (Fotos: John Roe)",
        "By Jane Doe Edited by John Roe",
        "Staff Writer",
    ] {
        assert!(says_more(line, &stated_names(line)), "{line}");
    }
}

#[test]
fn who_helped_is_no_author_and_takes_none_along() {
    for (value, names) in [
        (
            "By Ada J. Finch. Reuters contributed to this report.",
            &["Ada J. Finch"][..],
        ),
        ("Ada Finch. Dr. Bo Vale contributed", &["Ada Finch"]),
        (
            "Ada Finch and Bo Vale; Reuters contributed",
            &["Ada Finch", "Bo Vale"],
        ),
        ("Reuters contributed; Ada Finch", &["Ada Finch"]),
        ("Dr. Ada Finch contributed to this report", &[]),
        ("Reuters contributed", &[]),
    ] {
        assert_eq!(stated_names(value), names, "{value}");
    }
}
