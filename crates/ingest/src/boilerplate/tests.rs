use super::*;
use crate::layout;

const P: &str = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls of \
    the old pier, who had missed the sandwiches of the passengers.";

fn cut(source: &str) -> Vec<&'static str> {
    let source = source.replace("P.", P);
    let blocks = layout::blocks(&source);
    find(&blocks)
        .rules
        .into_iter()
        .map(|rule| rule.unwrap_or(""))
        .collect()
}

#[test]
fn headlines_under_a_heading_of_links_are_cut() {
    let links = "related-links";
    for heading in ["More in Politics", "MORE IN SPORTS", "More in this series"] {
        let source = format!("P.\n\n{heading}\n\nMayor opens pier\n\nFerry sinks in harbour");
        assert_eq!(cut(&source), ["", links, links, links], "{heading}");
    }
    assert_eq!(
        cut("P.\n\nYou May Also Like\n\nMayor Opens Pier\n\nGulls Counted"),
        ["", links, links, links]
    );
    assert_eq!(
        cut("P.\n\n■関連記事\n・渡し船\n・カモメ"),
        ["", links, links, links]
    );
    assert_eq!(
        cut("P.\n\nMore from Harbour News:\n\nMayor opens pier."),
        ["", links, links]
    );
    // Where a shop is, under a heading like that of the links.
    assert_eq!(
        cut(
            "P.\n\n■関連リンク\n・渡し船\n\n■店舗情報\n東京都渋谷区神宮前4-31-16\n営業時間：12:00〜19:00"
        ),
        ["", links, links, "", "", ""]
    );
    assert_eq!(
        cut("P.\n\n■関連記事\n・渡し船\n\n＜主要諸元＞\n全長5135×全幅1900mm"),
        ["", links, links, "", ""]
    );
    assert_eq!(
        cut("P.\n\n■関連記事\n■渡し船\n■カモメ"),
        ["", links, links, links]
    );
    // Text between two lists of links without teasers.
    assert_eq!(
        cut("P.\n\n【関連記事】\n・渡し船\n・カモメ\n\nP.\n\n【関連記事】\n・市長"),
        ["", links, links, links, "", links, links]
    );
    // Behind links with their addresses.
    assert_eq!(
        cut(
            "P.\n\n【関連記事】\n・渡し船の話。\nhttp://harbour.example/1\n・カモメ\nhttp://harbour.example/2\n\n市長は拒んだ。\n\n理由は、"
        ),
        ["", links, links, links, links, links, "", ""]
    );
    assert_eq!(
        cut(
            "P.\n\nRelated articles\n\nMayor Opens Pier\n\nhttp://harbour.example/1\n\nShe spoke.\n\nGulls\n\nhttp://harbour.example/2"
        ),
        ["", links, links, links, links, links, links]
    );
    let teasers =
        format!("P.\n\nRelated articles\n\nMayor Opens Pier\n\n{P}\n\nGulls Counted\n\n{P}");
    assert_eq!(cut(&teasers), ["", links, links, links, links, links]);
}

#[test]
fn prose_under_a_heading_of_links_is_the_articles() {
    let links = "related-links";
    assert_eq!(cut("Related Stories:\n\nP."), [links, ""]);
    assert_eq!(cut("P.\n\nYou May Also Like\n\nP."), ["", links, ""]);
    assert_eq!(
        cut("P.\n\nYou May Also Like\n\nMayor Opens Pier\n\nP."),
        ["", links, links, ""]
    );
    assert_eq!(
        cut("P.\n\nMore from the mayor:\n\nOn fares and gulls\n\nP.\n\nP."),
        ["", links, "", "", ""]
    );
    let short = "She had waited long enough.";
    assert_eq!(
        cut(&format!("P.\n\nMore from the mayor\n\n{short}\n\nP.")),
        ["", links, "", ""]
    );
}

#[test]
fn several_sentences_under_a_heading_of_links_are_the_articles() {
    let short = "She had waited for the ferry for long enough, and so she took the bus.";
    for heading in ["In other news", "More from the mayor", "Up next", "Related"] {
        let source = format!("P.\n\n{heading}\n\n{short}\n\n{short}\n\n{short}");
        assert_eq!(cut(&source), ["", "related-links", "", "", ""], "{heading}");
    }
    let links = "related-links";
    assert_eq!(
        cut("P.\n\nRelated.\n\nRelated.\n\nRelated.\n\nP."),
        ["", links, links, links, ""]
    );
}

#[test]
fn sentences_alone_under_a_heading_of_links_are_the_articles() {
    let links = "related-links";
    let long = "She is 67 and has run the harbour since 1999.";
    for heading in [
        "Read more:",
        "Recommended",
        "Trending",
        "Don't miss",
        "Lesen Sie auch",
        "À lire aussi",
    ] {
        let source = format!("P.\n\n{heading}\n\n{long}");
        assert_eq!(cut(&source), ["", links, ""], "{heading}");
        let source = format!("{source}\n\nShe will leave in May.\n\n© 2024 Harbour News.");
        assert_eq!(cut(&source), ["", links, "", "", "copyright"], "{heading}");
    }
    for others in [
        "She will leave in May.",
        "She is 67 and has run the harbour since 1999",
        "She is 67 and has run the harbour since 1999...",
        "The fight over the harbour, all explained.\n\nThe gulls are back.\n\nHow a ferry sails.",
    ] {
        let rules = cut(&format!("P.\n\nRead more:\n\n{others}"));
        assert!(rules[1..].iter().all(|rule| *rule == links), "{others}");
    }
    let headline = format!("P.\n\nRead more:\n\nMayor opens pier\n\n{long}");
    assert_eq!(cut(&headline), ["", links, links, links]);
    let notice = format!("P.\n\nRead more:\n\n{long}\n\nSubscribe to our newsletter");
    assert_eq!(cut(&notice), ["", links, links, "newsletter"]);
}

#[test]
fn what_somebody_says_under_a_call_for_a_newsletter_is_the_articles() {
    let said = "The mayor said later that she would not stand again.";
    let source = format!("P.\n\nSubscribe to our newsletter\n\n{said}");
    assert_eq!(cut(&source), ["", "", ""]);
}

#[test]
fn a_paragraph_between_a_heading_of_links_and_a_newsletter_is_a_notice() {
    let links = "related-links";
    assert_eq!(
        cut("P.\n\nYou May Also Like\n\nP.\n\nSubscribe to our Newsletter"),
        ["", links, links, "newsletter"]
    );
    assert_eq!(
        cut("You May Also Like\n\nP.\n\nSubscribe to our Newsletter"),
        [links, "", "newsletter"]
    );
    assert_eq!(
        cut("P.\n\nYou May Also Like\n\nP.\n\n© 2024 Harbour News."),
        ["", links, "", "copyright"]
    );
}

#[test]
fn what_was_said_under_a_heading_of_links_is_the_articles() {
    let links = "related-links";
    let said = "\"The gulls were here first. We will ask them,\" she said at the pier.";
    assert_eq!(
        cut(&format!(
            "P.\n\nMore from the mayor:\n\nOn gulls\n\n{said}\n\nOn fares\n\n{said}"
        )),
        ["", links, "", "", "", ""]
    );
    let asked = "Harbour News: And the fares, which have not been raised since the old pier was opened, will they rise?";
    assert_eq!(
        cut(&format!("P.\n\nRead more\n\n{asked}\n\nThey will.")),
        ["", links, "", ""]
    );
}

#[test]
fn where_all_are_notices_they_stay() {
    assert_eq!(cut("Related Stories:"), [""]);
    assert_eq!(cut("© 2024 Harbour News."), [""]);
    assert_eq!(
        cut("Related\n\nMayor Opens Pier\n\nGulls Counted"),
        ["", "", ""]
    );
    assert_eq!(cut("ADVERTISEMENT"), ["advertisement"]);
}

#[test]
fn an_article_resumes_after_links_in_its_middle() {
    let links = "related-links";
    assert_eq!(
        cut("P.\n\nRead more\n\nMayor Opens Pier\n\nP.\n\nP."),
        ["", links, links, "", ""]
    );
    assert_eq!(
        cut("P.\n\nRead more: Mayor Opens Pier\n\nP."),
        ["", links, ""]
    );
    for link in [
        "( PHOTOS: The pier in pictures)",
        "(Also on HARBOUR NEWS: Do we need a pier (again)?)",
        "WATCH: The mayor opens the pier",
        "PHOTO GALLERY | 1 of 38 IMAGES",
        "Read more: https://harbour.example/pier",
        "READ MORE: www.harbour.example/pier",
        "Lesen Sie auch: https://harbour.example/pier",
        "Читайте также: https://harbour.example/pier",
    ] {
        assert_eq!(
            cut(&format!("P.\n\n{link}\n\nP.")),
            ["", links, ""],
            "{link}"
        );
    }
    for text in [
        "(Reporting: A. Amadi in Harbour)",
        "(Watch: it was) late when (so they say: it was)",
        "(Quiz)",
        "Watch: The mayor opens the pier",
        "WATCH: The mayor is coming.",
        "POLL: Half of voters want the ferry",
        "More: the ferry costs two pounds",
        "MORE IN DETAIL",
        "See also: the ferry costs two pounds now.",
    ] {
        assert_eq!(cut(&format!("P.\n\n{text}\n\nP.")), ["", "", ""], "{text}");
    }
}

#[test]
fn notices_at_the_end_are_cut_with_their_rules() {
    let source = "P.\n\nYou May Also Like\n\nThis article is submitted by a reader under the Submission Rules.\n\n\
        Subscribe to our Newsletter\n\nGet the latest in harbour news";
    assert_eq!(
        cut(source),
        [
            "",
            "related-links",
            "submission-rules",
            "newsletter",
            "newsletter"
        ]
    );
    assert_eq!(
        cut("P.\n\nSubscribe to our Newsletter\n\nThe harbour, every week"),
        ["", "newsletter", "newsletter"]
    );
    assert_eq!(
        cut("P.\n\n© 2024 Harbour News. All rights reserved."),
        ["", "copyright"]
    );
    assert_eq!(
        cut("P.\n\nCopyright 2024 The Harbour Gazette"),
        ["", "copyright"]
    );
    assert_eq!(
        cut("P.\n\nThis document is subject to copyright. No part may be reproduced."),
        ["", "copyright"]
    );
    assert_eq!(
        cut("P.\n\nShare this article\n\nFollow us on Bluesky"),
        ["", "share-prompt", "share-prompt"]
    );
    assert_eq!(
        cut("P.\n\nSign up for our weekly newsletter here."),
        ["", "newsletter"]
    );
    assert_eq!(
        cut("P.\n\nThe post Ferry returns appeared first on Harbour News."),
        ["", "feed-footer"]
    );
    for line in ["Sign up for our daily push alerts here.", "Subscribe Now!"] {
        assert_eq!(cut(&format!("P.\n\n{line}")), ["", "newsletter"], "{line}");
    }
    for line in ["-30-", "REUTER...", "* * *"] {
        assert_eq!(cut(&format!("P.\n\n{line}")), ["", "end-mark"], "{line}");
    }
    assert_eq!(
        cut(
            "P.\n\nContributing: Jo Reed of The Gazette; the Harbour Agency. Follow Ada Finch on Twitter @adafinch"
        ),
        ["", "sign-off"]
    );
    assert_eq!(
        cut("P.\n\n(Reporting by Ada Finch; Editing by Jo Reed)\n\nab/cd\n\nENDS"),
        ["", "sign-off", "sign-off", "end-mark"]
    );
}

#[test]
fn articles_about_such_things_keep_their_paragraphs() {
    for paragraph in [
        "Subscribers to the newsletter rose to 3,000, the editor said.",
        "Copyright law will change in 2024, the minister said.",
        "She writes a newsletter about gulls.",
        "The recommended dose is two herrings.",
        "More from a sense of duty than from joy, she returned.",
        "Share prices fell on Monday.",
        "Get the latest figures wrong and the ferry sinks, he said.",
        "Follow us, the captain cried, and all followed.",
        "Related companies were told on Friday.",
        "该男子未经授权进入跑道，后被警方带走。",
        "男は無断転載の疑いで逮捕された。",
        "Das Spiel ist nur für Abonnenten von Sky zu sehen.",
        "Le concert est réservé aux abonnés du théâtre.",
        "El canal tiene contenido exclusivo para sus suscriptores.",
        "Join us on Saturday at 10 a.m. at the old pier, where the ferry is due.",
        "Copyright by itself does not protect a style, the judge wrote in her ruling.",
        "Get inbox zero in a week, the coach told her clients.",
        "Rain and many other factors contributed to this story",
        "This report was submitted by the inspector general to Congress, which had asked for it.",
        "Abbonati a quota 20 mila per il Verona, che domenica gioca in casa.",
        "Suscríbete para morir es su primera novela.",
        "Suivez le Tour de France sur YouTube, c'est un autre monde.",
        "Join a neighbourhood mailing list so that somebody tells you.",
        "Stay off mailing lists, and read the paper at the old pier.",
        "The post office that appeared first on the quay is gone.",
        "The post, which has since been deleted, appeared first on Facebook.",
        "The post that she deleted appeared first on X",
        "The post appeared first on Instagram.",
        "The post Ada Finch deleted appeared first on Instagram.",
        "Reporting by staff led to the arrest, and editing by machines did not.",
        "What Ada Contributed to this story",
        "The inquiry found that failings of the agencies contributed to this story.",
        "his/her",
        "Jetzt abonnieren immer mehr Leser die Zeitung im Netz.",
        "Cet article du contrat est réservé aux abonnés professionnels du port.",
        "Dieser Artikel des Gesetzes gilt nur für die Abonnenten der Bahn.",
        "Dit artikel van de wet geldt alleen voor de abonnees van de trein.",
        "$$Money$$",
        "Image Copyright Rules Tightened in Brussels",
        "Critics note that by signing up you agree to give the company your data, whatever its privacy policy promises.",
        "Síguenos: así se llama el disco que la banda subió a YouTube.",
        "Suivez-nous, le film de la semaine, se voit sur YouTube",
        "Folgen Sie uns, das Lied der Woche, hören viele auf YouTube.",
        "Obserwuj nas, film tygodnia, jest na YouTube",
        "Copyright 2019 changes let libraries lend e-books.",
        "More in store",
        "More in sorrow, she left",
    ] {
        assert_eq!(
            cut(&format!("P.\n\n{paragraph}\n\nP.")),
            ["", "", ""],
            "{paragraph}"
        );
        assert_eq!(cut(&format!("P.\n\n{paragraph}")), ["", ""], "{paragraph}");
    }
    let matches = "P.\n\nUP NEXT\n\nGulls: Host Ferries on Friday.\n\nHarbour Town: At home.";
    assert_eq!(cut(matches), ["", "", "", ""]);
    let notes = format!("{matches}\n\nNotes: Jones left the game with a sore knee.");
    assert_eq!(cut(&notes), ["", "", "", "", ""]);
    let links = "P.\n\nUP NEXT\n\nGulls host Ferries\n\nPier opens";
    let rule = "related-links";
    assert_eq!(cut(links), ["", rule, rule, rule]);
    let middle = "P.\n\nSubscribe to our newsletter\n\nP.";
    assert_eq!(cut(middle), ["", "", ""]);
}

#[test]
fn pages_speak_of_themselves_in_many_languages() {
    for (line, rule) in [
        (
            "Leia também: Incêndio atinge prédio no Recife",
            "related-links",
        ),
        ("LEIA MAIS: Incêndio atinge prédio", "related-links"),
        ("Read more: de Blasio opens pier", "related-links"),
        ("More: iPhone sales fall", "related-links"),
        ("Te puede interesar: Incendio en el puerto", "related-links"),
        ("Lesen Sie hier: Feuer im Hafen", "related-links"),
        ("Mehr zum Thema: Feuer im Hafen", "related-links"),
        ("कॉपी लिंक", "share-prompt"),
        ("$$ARTICLEAD$$", "script"),
        ("Читайте также: Пожар в порту", "related-links"),
    ] {
        assert_eq!(
            cut(&format!("P.\n\n{line}\n\nP.")),
            ["", rule, ""],
            "{line}"
        );
    }
    for (line, rule) in [
        ("Síguenos en Twitter y Facebook", "share-prompt"),
        ("Подписывайтесь на наш Telegram-канал", "share-prompt"),
        ("Suivez-nous sur Google Actualités", "share-prompt"),
        ("Folgen Sie uns auf Bluesky!", "share-prompt"),
        (
            "La suite de cet article est réservée à nos abonnés.",
            "paywall",
        ),
        ("Abonnez-vous à partir de 1 € par mois", "paywall"),
        ("Article réservé aux abonnés", "paywall"),
        ("Dieser Artikel ist nur für Abonnenten lesbar.", "paywall"),
        ("Nur für Abonnenten", "paywall"),
        ("未经授权，不得转载。", "copyright"),
        ("本サイトの無断転載を禁じます。", "copyright"),
        ("Copyright by The Harbour Gazette", "copyright"),
        ("Copyright 2024 dpa", "copyright"),
        ("Copyright 2024 dpa. Alle Rechte vorbehalten.", "copyright"),
        ("Copyright (c) 2024 taz. Tous droits réservés", "copyright"),
        ("Copyright 2024 heise online", "copyright"),
        ("Copyright 2024 azcentral.com", "copyright"),
        (
            "Copyright 2024 dpa, alle Rechte sind vorbehalten.",
            "copyright",
        ),
        ("Join us on Facebook", "share-prompt"),
        ("Join us on Facebook/HarbourNews.", "share-prompt"),
        (
            "The Harbour Agency has contributed to this report.",
            "sign-off",
        ),
        (
            "Ada Finch in Dunmore and news services contributed to this report.",
            "sign-off",
        ),
    ] {
        assert_eq!(cut(&format!("P.\n\n{line}")), ["", rule], "{line}");
    }
    for line in [
        "Suivez la ligne jusqu’à la gare, dit le maire.",
        "La plage est réservée aux baigneurs.",
        "Siga a polícia, disse o prefeito.",
    ] {
        assert_eq!(cut(&format!("P.\n\n{line}")), ["", ""], "{line}");
    }
}

#[test]
fn advertisements_are_cut_anywhere() {
    assert_eq!(cut("P.\n\nADVERTISEMENT\n\nP."), ["", "advertisement", ""]);
    assert_eq!(
        cut("P.\n\nStory continues below advertisement\n\nP."),
        ["", "advertisement", ""]
    );
}
