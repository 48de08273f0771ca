//! Sentence borders in press text, by language: `¦` stands at each border.

use super::{Stemmer, sentences};

fn assert_borders(cases: &[(&str, &str)]) {
    for (language, marked) in cases {
        let text = marked.replace("¦ ", "");
        let found: Vec<_> = sentences(&text, Stemmer::of_language(Some(language)))
            .map(|range| &text[range])
            .collect();
        assert_eq!(found.join(" ¦ "), *marked, "{language}");
    }
}

#[test]
fn greek_asks_by_its_semicolon() {
    assert_borders(&[
        ("el", "Πότε θα γίνουν οι εκλογές; ¦ Η κυβέρνηση σιωπά."),
        (
            "el",
            "Πότε\u{37e} ¦ «Ποιος;» ¦ Κανείς. ¦ Ήρθε ο κ. Μητσοτάκης.",
        ),
        (
            "el",
            "Η κα. Γεωργίου και ο Δρ. Νίκος κ.ά. ¦ Το μέτρο ισχύει.",
        ),
        ("en", "He came; She left; Nobody knew."),
    ]);
}

#[test]
fn ordinals_and_titles_of_hungarian_and_vietnamese_go_on() {
    assert_borders(&[
        (
            "hu",
            "III. Károly és XVI. Benedek találkozott. ¦ A pápa hallgatott.",
        ),
        ("hu", "A 12. Budapest Fesztivál ma kezdődik."),
        (
            "vi",
            "Lãnh đạo TP. Hồ Chí Minh họp với GS. Nguyễn. ¦ Họ im lặng.",
        ),
    ]);
}

#[test]
fn a_sentence_ends_with_its_closing_quotation_mark() {
    assert_borders(&[
        (
            "de",
            "Er sagte: „Wir gehen.“ ¦ Danach fuhr Merkel nach Paris.",
        ),
        (
            "de",
            "Er sagte: „Wir gehen!“ ¦ Danach fuhr Merkel nach Paris.",
        ),
        (
            "de",
            "„Sagt er: ‚Wir gehen?‘ ¦ Nein.“ ¦ „Doch.“ ¦ Es war spät.",
        ),
        (
            "de",
            "»Wir gehen.« ¦ Danach kam er. ¦ »Wohin?« ¦ Sie schwieg.",
        ),
        (
            "de",
            "Er ging. ¦ „Wohin?“ ¦ Er ging. ¦ ›Wohin?‹ ¦ Sie schwieg.",
        ),
        (
            "fr",
            "« Je pars la tête haute. » ¦ Le Sénat, de son côté, se tait.",
        ),
        (
            "fr",
            "«\u{a0}Je pars.\u{a0}» ¦ Le Sénat se tait. ¦ «\u{a0}Bien.\u{a0}»",
        ),
        (
            "fr",
            "«\u{202f}Je pars\u{202f}!\u{202f}» ¦ Le Sénat se tait.",
        ),
        (
            "fr",
            "« Pourquoi ? » ¦ Le Sénat se tait. ¦ « Pourquoi ? » ¦ « Oui. »",
        ),
        ("fr", "« Je pars. ¦ Je reviens. » ¦ (Applaudissements.)"),
        ("es", "«Nos vamos.» ¦ El ministro calló."),
        (
            "ru",
            "«Мы уходим.» ¦ Москва молчит. ¦ «Мы уходим». ¦ Москва молчит.",
        ),
        (
            "pl",
            "„Idziemy.” ¦ Sejm milczy. ¦ „Idziemy!” ¦ Sejm milczy.",
        ),
        ("da", "»Vi går.« ¦ Folketinget tier."),
        (
            "sv",
            "”Vi går.” ¦ Riksdagen tiger. ¦ »Vi går.» ¦ Riksdagen tiger.",
        ),
        (
            "en",
            "“We won.” ¦ The crowd left. ¦ \"Why?\" ¦ No one knew.",
        ),
        ("en", "He tweeted “a disgrace!“ ¦ The crowd left."),
    ]);
}

#[test]
fn a_quotation_ends_no_sentence_that_goes_on() {
    assert_borders(&[
        ("de", "„Wir gehen!“, sagte er."),
        ("de", "„Wir gehen!“ sagte er. ¦ »Wir gehen!« sagte er."),
        ("de", "„Wir gehen!“ – so sagte er."),
        ("fr", "«Je pars», dit-il. ¦ « Je pars », dit Macron."),
        ("fr", "« Je pars ! », dit-il. ¦ « Je pars ! » dit Macron."),
        ("fr", "« Pourquoi ? » demande-t-il."),
        ("ru", "«Идём!» — сказал он. ¦ Он пришёл. ¦ — Как дела?"),
        ("pl", "„Idziemy!” – powiedział."),
        ("es", "¡Vamos! —dijo Sánchez."),
        ("en", "“Why?” she asked. ¦ ‘Why?’ she asked."),
    ]);
}

#[test]
fn a_mark_behind_a_wide_full_stop_opens_the_next_sentence() {
    assert_borders(&[("ja", "行った。 ¦ » 次。")]);
    let text = "他走了。“我们也走。”他说。";
    let found: Vec<_> = sentences(text, Stemmer::NONE).map(|r| &text[r]).collect();
    assert_eq!(found, ["他走了。", "“我们也走。”", "他说。"]);
}

#[test]
fn russian_abbreviations_end_no_sentence() {
    assert_borders(&[
        ("ru", "Он был в парке им. Горького на ул. Тверской."),
        (
            "ru",
            "У церкви св. Николая ждали Проф. Иванов и акад. Петров.",
        ),
        (
            "ru",
            "Это г. Москва, пос. Северный, Московская обл. Россия.",
        ),
        ("ru", "Он заплатил 5 тыс. руб. и 3 млн. долл. за дом."),
        (
            "ru",
            "В 1990 гг. и в XIX вв. было тихо. ¦ Он дал тыс. 5 и руб. 10.",
        ),
        (
            "ru",
            "Приехал В. В. Путин. ¦ Это см. Приложение, рис. 5, стр. 10.",
        ),
        ("ru", "Столы, стулья и т. д. ¦ Москва молчит."),
        (
            "ru",
            "Столы, стулья и т.д. ¦ Москва молчит. ¦ Столы и т. п. ¦ Всё.",
        ),
        ("ru", "Иванов, Петров и др. ¦ Президент молчит."),
        ("ru", "Это стоило 200 руб. ¦ Президент молчит."),
        ("ru", "Столы и т. д. и стулья."),
    ]);
}

#[test]
fn polish_abbreviations_end_no_sentence() {
    assert_borders(&[
        ("pl", "Byli tam m.in. Tusk, ks. Nowak i gen. Anders."),
        (
            "pl",
            "Mieszka przy ul. Mickiewicza, obok kościoła św. Jana.",
        ),
        (
            "pl",
            "Obywatele tzw. Polski B i prof. Kowalski, dr. Nowak, mgr. Lis.",
        ),
        (
            "pl",
            "Przyszedł płk. Wolski na al. Jerozolimskie i pl. Defilad.",
        ),
        ("pl", "Szkoła im. Kopernika, np. Warszawa, tj. Mazowsze."),
        ("pl", "Było to 3 maja br. Sejm i ub.r. Senat."),
        ("pl", "Kupił stół, krzesło itp. ¦ Sejm milczy."),
        ("pl", "Kupił stół, krzesło itd. ¦ Sejm milczy."),
        ("pl", "Było to w maju br. ¦ W Sejmie cisza."),
        ("pl", "Wyjechał dn. 5 bm. i wrócił 30 proc. Polaków."),
        (
            "cs",
            "Přišel tzv. Franta, např. na nám. Míru k sv. Václavu.",
        ),
        ("uk", "Він був на вул. Шевченка в парку ім. Франка."),
    ]);
}

#[test]
fn turkish_numbers_with_a_point_are_ordinals() {
    assert_borders(&[
        ("tr", "Karar 3. Ağır Ceza Mahkemesi tarafından verildi."),
        ("tr", "Bu, 2. Dünya Savaşı ve 100. Yıl için geçerli."),
        ("tr", "Padişah II. Abdülhamid geldi."),
        ("tr", "Toplam sayı 25. ¦ Bu sayı artıyor."),
        ("tr", "Sene 2019. ¦ Ankara sessiz."),
        (
            "tr",
            "Av. Ayşe, Dr. Ali, Prof. Veli ve Doç. Can geldi. ¦ Gitti.",
        ),
        (
            "tr",
            "Adres: Atatürk Cad. No: 5, Gül Sok. Ankara, Lale Mah. Bursa.",
        ),
        (
            "tr",
            "Masa, sandalye vb. ¦ Ankara sessiz. ¦ Masa vs. ¦ Ankara.",
        ),
        ("en", "We came 3. ¦ Ankara is silent."),
    ]);
}

#[test]
fn scandinavian_abbreviations_end_no_sentence() {
    assert_borders(&[
        (
            "sv",
            "Där finns bl.a. Volvo, t.ex. Sverige, dvs. EU:s ledare.",
        ),
        (
            "sv",
            "Det sade f.d. Statsministern om s.k. Expressen kl. 10.",
        ),
        (
            "sv",
            "Där finns bl. a. Volvo, t. ex. Sverige och ca. 10 till.",
        ),
        (
            "sv",
            "Bilar, bussar osv. ¦ Volvo tiger. ¦ Bilar m.m. ¦ Volvo tiger.",
        ),
        (
            "da",
            "Der er bl.a. Mærsk, f.eks. Danmark, dvs. EU, ca. 10 og kl. 9.",
        ),
        ("da", "Skoler, børnehaver mv. København ligger ved vandet."),
        ("da", "Skoler, børnehaver mv. ¦ Det er dyrt."),
        ("da", "Den koster 20 mio. kr. ¦ Mærsk tier."),
        ("da", "Biler, busser osv. ¦ København tier."),
        (
            "nb",
            "Der er bl.a. Equinor, f.eks. Norge. ¦ Biler osv. ¦ Oslo tier.",
        ),
        (
            "no",
            "Der er bl.a. Equinor, f. eks. Norge. ¦ Biler o.l. ¦ Oslo tier.",
        ),
    ]);
}

#[test]
fn romance_abbreviations_end_no_sentence() {
    assert_borders(&[
        ("es", "Países, p. ej. España, p.ej. Francia."),
        (
            "es",
            "Viajó a Sta. Cruz y a Sto. Domingo por la Avda. Central.",
        ),
        ("es", "Vinieron D. Juan, Dña. Ana y el Gral. Franco."),
        ("es", "Es la vitamina D. ¦ El estudio sigue."),
        ("es", "Mesas, sillas, etc. ¦ España calla."),
        ("pt", "Países, p. ex. Trump, p.ex. Lula, e o Min. Barroso."),
        (
            "pt",
            "Foi a Sto. Amaro, na Av. Paulista, com o Exmo. Silva.",
        ),
        ("pt", "Mesas, cadeiras, etc. ¦ Lisboa cala-se."),
        ("it", "C'erano l'on. Rossi, il sen. Bianchi, l'avv. Neri."),
        ("it", "C'erano il dott. Rossi e l'ing. Bianchi, art. 18."),
        ("it", "Tavoli, sedie ecc. ¦ Roma tace."),
        ("fr", "C'est l'art. 49 al. 3 de la loi."),
        (
            "fr",
            "M. Le Pen et Mgr. Dupont étaient là en 50 av. J.-C. Rome.",
        ),
        ("fr", "Il cite (éd. Gallimard) le livre."),
        ("fr", "P. ex. Macron. ¦ Elle a vu son ex. ¦ Elle se tait."),
        (
            "fr",
            "Il coûte 7 fr. 50 par la poste. ¦ Il coûte 7 fr. ¦ Macron se tait.",
        ),
        ("fr", "Des tables, des chaises, etc. ¦ Macron se tait."),
    ]);
}

#[test]
fn german_and_dutch_abbreviations_end_no_sentence() {
    assert_borders(&[
        ("de", "Er wohnt in der Schillerstr. 14 in Wien."),
        ("de", "Der Verein der Leipziger Str. forderte mehr."),
        ("de", "Er wohnt in der Schillerstr. ¦ Danach zog er um."),
        (
            "de",
            "In der 52. Minute der 7. Runde war es der 80. Geburtstag.",
        ),
        ("de", "Er kam aus Wr. Neustadt, ein dt. Schauspieler."),
        ("de", "Tische, Stühle usw. ¦ Berlin schweigt."),
        ("de", "Tische, Stühle u.s.w. ¦ Berlin schweigt."),
        (
            "nl",
            "Daar waren o.a. Rutte en o.a. De Jonge, bijv. De Telegraaf.",
        ),
        (
            "nl",
            "Dat is m.b.t. Nederland van dhr. Jansen en mevr. Smit.",
        ),
        ("nl", "Daar waren drs. Smit, mr. Jansen en prof. Bos."),
        ("nl", "Tafels, stoelen enz. ¦ Rutte zwijgt."),
        ("de", "Tische, Stühle usw. (in Berlin) und usw. 20 mehr."),
    ]);
}

#[test]
fn a_point_before_a_danda_ends_no_sentence() {
    assert_borders(&[
        ("hi", "विदेश मंत्री डॉ. एस. जयशंकर ने राजदूत से कहा। ¦ वह चुप रहे।"),
        ("hi", "सच है॥ ¦ वह चुप रहे॥"),
        ("bn", "মন্ত্রী ডা. আলী ও মো. রহমান এলেন। ¦ তিনি চুপ।"),
        // From a paper that uses points.
        ("hi", "डॉ. शर्मा और प्रो. वर्मा आए थे. ¦ वह चुप रहे. ¦ यह सच है."),
        // From one that uses both.
        (
            "hi",
            "यह खबर है. ¦ सरकार ने आज कहा. ¦ वह काम करेगी. ¦ मंत्री डॉ. एस. शर्मा ने बात की।",
        ),
        ("ta", "மு.க. ஸ்டாலின் அறிவித்தார். ¦ திரு. ரவிக்கு ரூ. 44 வந்தது."),
    ]);
}

#[test]
fn abbreviations_of_smaller_languages_end_no_sentence() {
    assert_borders(&[
        (
            "el",
            "Σε πόλεις, π.χ. Αθήνα, ο καθ. Νίκος έδωσε 5 εκατ. Έλληνες. ¦ Το 300 π.Χ. ¦ Ήταν.",
        ),
        (
            "ro",
            "Pe str. Victoriei, la Sf. Ioan din jud. Cluj, dna. Popescu a citit art. 5 alin. (2). ¦ A tăcut.",
        ),
        (
            "ro",
            "Mese, scaune etc. ¦ Poliția tace. ¦ Mese ș.a.m.d. ¦ Gata.",
        ),
        (
            "hu",
            "A Szt. István téren kb. Ezren, id. Nagy és az Alfa Kft. Budapest. ¦ Stb. ¦ Vége.",
        ),
        ("ro", "A venit dr. Ion cu prof. Pop. ¦ A tăcut."),
        ("hu", "Asztal, szék stb. ¦ A rendőrség hallgat."),
        (
            "fi",
            "Siellä olivat mm. Nokia ja 5 milj. Suomalaista. ¦ Se on paljon.",
        ),
        (
            "fi",
            "Sadetta tuli 5 mm. ¦ Hallitus vaikeni vuonna 2019 mm. Nokian.",
        ),
        ("hu", "Ez a max. ¦ Később max. 5 fok lesz."),
        ("fi", "Pöytiä, tuoleja jne. ¦ Poliisi vaikenee."),
        ("uk", "Це 5 тис. Українців і 3 млн. Гривень. ¦ Він мовчить."),
        (
            "cs",
            "Přišel Karel IV. Lucemburský. ¦ Pak přišel Karel IV. ¦ Potom nikdo.",
        ),
        (
            "ca",
            "La Sra. Maria de l'av. Diagonal. ¦ Taules, etc. ¦ Barcelona calla.",
        ),
        ("sr", "То је тзв. Ковид, нпр. Београд. ¦ Тако."),
        ("vi", "Ông gặp PGS.TS. Trần và GS.TSKH. Lê. ¦ Họ im lặng."),
        (
            "id",
            "Itu Ir. Joko di Kec. Bogor dengan Rp. 500 saja. ¦ Ia diam.",
        ),
        ("sw", "Walikuja Dkt. Asha na Bw. Juma. ¦ Alisema."),
    ]);
}
