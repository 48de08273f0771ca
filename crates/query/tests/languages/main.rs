//! One archive of many languages: a word finds its inflections in each, spelt in whatever way, and nothing else.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod forms;
mod vietnamese;

use newshound_article::{Article, Passage, Provenance, Section, Sourced};
use newshound_index::{Archive, ArticleDocument, WriterOptions};
use newshound_query::{Request, Searcher};
use tempfile::TempDir;

/// A searcher over an archive of articles, each given by path, language code (empty for none) and text.
struct Library {
    searcher: Searcher,
    _dir: TempDir,
}

impl Library {
    fn of(articles: &[(&str, &str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let archive = Archive::create(dir.path()).unwrap();
        let options = WriterOptions::new(1, 16_000_000);
        let mut writer = archive.writer(&options).unwrap();
        for (path, language, text) in articles {
            let section = Section {
                heading: None,
                paragraphs: vec![Passage::new(text, 0..text.len())],
            };
            let article = Article {
                sections: vec![section],
                language: (!language.is_empty())
                    .then(|| Sourced::new((*language).into(), Provenance::Detected)),
                ..Article::default()
            };
            let document = ArticleDocument::new(path, 0, article);
            writer.add(document).unwrap();
        }
        writer.commit().unwrap();
        writer.finish().unwrap();
        Self {
            searcher: Searcher::new(archive.reader().unwrap()),
            _dir: dir,
        }
    }

    /// The paths of the hits with what is highlighted in their first line, sorted by path.
    fn find(&self, query: &str) -> Vec<(String, Vec<String>)> {
        let request = Request {
            limit: 100,
            ..Request::new(query)
        };
        let response = self.searcher.search(&request).unwrap();
        let mut highlighter = self.searcher.highlighter(&request).unwrap();
        let mut found = Vec::new();
        for hit in &response.hits {
            let stored = self
                .searcher
                .reader()
                .article_by_id(hit.id)
                .unwrap()
                .unwrap();
            let highlights = highlighter.highlights(&stored).unwrap();
            let text = stored.article.paragraphs().next().unwrap().text.clone();
            let chars: Vec<char> = text.chars().collect();
            let ranges = highlights.iter().flat_map(|highlight| &highlight.ranges);
            let lit = ranges.map(|&[start, end]| chars[start..end].iter().collect());
            found.push((hit.path.clone(), lit.collect()));
        }
        found.sort();
        found
    }

    fn warnings(&self, query: &str) -> Vec<String> {
        let found = self.searcher.search(&Request::new(query)).unwrap();
        found.warnings.iter().map(ToString::to_string).collect()
    }

    fn assert_found(&self, query: &str, expected: &[(&str, &[&str])]) {
        let found = self.find(query);
        let found: Vec<(&str, Vec<&str>)> = found
            .iter()
            .map(|(path, lit)| (path.as_str(), lit.iter().map(String::as_str).collect()))
            .collect();
        let expected: Vec<(&str, Vec<&str>)> = expected
            .iter()
            .map(|(path, lit)| (*path, lit.to_vec()))
            .collect();
        assert_eq!(found, expected, "{query}");
    }
}

/// Language, text, and queries with what each highlights in the text.
type Row = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

#[rustfmt::skip]
const INFLECTED: [Row; 20] = [
    ("ar", "قرأ الوزير الكتاب في المدرسة عن الحكومات", &[("كتاب", "الكتاب"), ("حكومة", "الحكومات"), ("الحكومة", "الحكومات"), ("وزير", "الوزير"), ("والكتاب", "الكتاب"), ("بالكتاب", "الكتاب"), ("کتاب", "الكتاب"), ("والوزير", "الوزير"), ("مدرسه", "المدرسة"), ("كتابه", "الكتاب")]),
    ("da", "Ministrene talte om husene", &[("hus", "husene"), ("husets", "husene")]),
    ("de", "Die Bürgermeisterinnen besuchten große Häuser", &[("Haus", "Häuser"), ("groß", "große"), ("GROSSE", "große"), ("grosse", "große"), ("Bürgermeisterin", "Bürgermeisterinnen")]),
    ("el", "Οι υπουργοί μίλησαν για τους δρόμους", &[("δρόμος", "δρόμους"), ("ΔΡΟΜΟΣ", "δρόμους"), ("δρομος", "δρόμους"), ("υπουργός", "υπουργοί")]),
    ("en", "The ministers were discussing harbours with women and policemen", &[("minister", "ministers"), ("discussed", "discussing"), ("harbour", "harbours"), ("womens", "women"), ("policeman", "policemen"), ("harbor", "harbours")]),
    ("es", "Los ministros anunciaron nuevas elecciones", &[("elección", "elecciones"), ("eleccion", "elecciones"), ("ministro", "ministros"), ("anunciar", "anunciaron")]),
    ("fi", "Kaupungin taloissa oli valoja", &[("talo", "taloissa"), ("taloja", "taloissa"), ("kaupungissa", "Kaupungin")]),
    ("fr", "Les députés ont proposé des lois nouvelles", &[("député", "députés"), ("depute", "députés"), ("proposer", "proposé"), ("nouvelle", "nouvelles")]),
    ("hu", "A házakban nem volt villany", &[("ház", "házakban"), ("házban", "házakban"), ("haz", "házakban")]),
    ("it", "Le nazioni firmarono gli accordi", &[("accordo", "accordi"), ("nazione", "nazioni"), ("firmare", "firmarono")]),
    ("nb", "Fiskerne så båtene komme inn", &[("båt", "båtene"), ("båter", "båtene"), ("bat", "båtene")]),
    ("nl", "De ministers zagen dĳken en fietsen", &[("fietsen", "fietsen"), ("dijk", "dĳken"), ("minister", "ministers")]),
    ("nn", "Elevane las bøkene", &[("bøkene", "bøkene"), ("bokene", "bøkene")]),
    ("pt", "As eleições foram anunciadas pelos ministros", &[("eleição", "eleições"), ("eleicao", "eleições"), ("ministro", "ministros"), ("anunciar", "anunciadas")]),
    ("ro", "Miniştrii au vizitat oraşele", &[("orașele", "oraşele"), ("orasele", "oraşele"), ("oraşelor", "oraşele")]),
    ("ru", "Министры обсуждали новые мосты", &[("мост", "мосты"), ("мостов", "мосты"), ("министр", "Министры"), ("новый", "новые")]),
    ("sv", "Ministrarna såg båtarna", &[("båt", "båtarna"), ("båtar", "båtarna")]),
    ("ta", "புத்தகங்கள் விற்றன", &[("புத்தகம்", "புத்தகங்கள்")]),
    ("tr", "Işıklar yandı, evlerde kitaplar vardı", &[("kitap", "kitaplar"), ("ev", "evlerde"), ("ışık", "Işıklar"), ("IŞIKLAR", "Işıklar"), ("isiklar", "Işıklar")]),
    ("", "Harbour without a language", &[]),
];

#[test]
fn each_stemmer_finds_and_lights_the_inflections_of_its_language() {
    let articles: Vec<_> = INFLECTED
        .iter()
        .map(|(language, text, _)| (*language, *language, *text))
        .collect();
    let library = Library::of(&articles);
    let mut wrong = Vec::new();
    for (language, _, queries) in INFLECTED {
        for (query, word) in queries {
            let found = library.find(&format!("{query} lang:{language}"));
            let lit: Vec<&str> = found
                .iter()
                .flat_map(|(_, lit)| lit)
                .map(String::as_str)
                .collect();
            if lit != [*word] {
                wrong.push((language, *query, *word, format!("{lit:?}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// An archive of twelve languages and of articles whose language is not known.
fn mixed() -> Library {
    Library::of(&[
        ("ar", "ar", "قال الوزير إن الجسر القديم سيغلق في ٢٠٢٤"),
        (
            "de",
            "de",
            "Die Minister reden, und in der Stadt sterben die Fische",
        ),
        (
            "en",
            "en",
            "Ministers die rarely in office, and the war went on in 2024",
        ),
        ("fa", "fa", "وزیر گفت پل قدیمی در ۲۰۲۴ بسته می\u{200c}شود"),
        (
            "fr",
            "fr",
            "Les ministres parlent de la guerre et des poissons",
        ),
        (
            "ja",
            "ja",
            "日本の大臣がコンピューターを買った。東京都で会談",
        ),
        ("km", "km", "ទឹក\u{200b}ជំនន់ នៅភ្នំពេញ"),
        (
            "ko",
            "ko",
            "한국은 2024년에 다리를 닫았다. 대한민국의 지방선거",
        ),
        (
            "nl",
            "nl",
            "De ministers praten over de oorlog en over vissen",
        ),
        ("none", "", "Ministers met in 2024, die Minister auch"),
        ("ru", "ru", "Министры говорили о мостах"),
        ("th", "th", "รัฐมนตรีไทยปิดสะพานเก่าเพราะน้ำท่วม"),
        ("ur", "ur", "وزیر نے کہا کہ پرانا پل ۲۰۲۴ میں بند ہوگا"),
        ("zh", "zh", "部长说旧桥将于2024年关闭。北京市与东京"),
    ])
}

#[test]
fn a_word_is_read_by_each_language_of_the_archive_and_by_no_other() {
    let library = mixed();
    // `ministers` is a plural in English and Dutch and a genitive in German. Where the language is unknown it has no other forms.
    library.assert_found(
        "ministers",
        &[
            ("de", &["Minister"]),
            ("en", &["Ministers"]),
            ("nl", &["ministers"]),
            ("none", &["Ministers"]),
        ],
    );
    // `dies` is a form of the verb `die` in English only; the German article `die` has no such form.
    library.assert_found("dies", &[("en", &["die"])]);
    library.assert_found("ministers lang:nl", &[("nl", &["ministers"])]);
    library.assert_found(
        "\"ministers\" -lang:en",
        &[("nl", &["ministers"]), ("none", &["Ministers"])],
    );
    library.assert_found("мост", &[("ru", &["мостах"])]);
    library.assert_found("poisson", &[("fr", &["poissons"])]);
}

#[test]
fn letters_of_a_persian_keyboard_find_arabic_and_those_of_an_arabic_one_persian() {
    let library = mixed();
    let all: &[(&str, &[&str])] = &[("ar", &["الوزير"]), ("fa", &["وزیر"]), ("ur", &["وزیر"])];
    library.assert_found("وزير", all);
    library.assert_found("وزیر", all);
    library.assert_found("\"القديم\"", &[("ar", &["القديم"])]);
    library.assert_found("میشود", &[("fa", &["می\u{200c}شود"])]);
    library.assert_found("exact:وزیر", &all[1..]);
}

#[test]
fn a_number_is_found_in_the_digits_of_every_script() {
    let library = mixed();
    let found = library.find("2024");
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["ar", "en", "fa", "ko", "none", "ur", "zh"]);
    assert_eq!(found, library.find("٢٠٢٤"));
    assert_eq!(found[0].1, ["٢٠٢٤"]);
}

#[test]
fn a_run_of_characters_is_found_where_it_stands_and_nowhere_else() {
    let library = mixed();
    library.assert_found("한국", &[("ko", &["한국"])]);
    library.assert_found("한국의", &[]);
    library.assert_found("선거", &[("ko", &["선거"])]);
    library.assert_found("한국 선거", &[("ko", &["한국", "선거"])]);
    library.assert_found("น้ำท่วม", &[("th", &["น้ำท่วม"])]);
    library.assert_found("ไทย น้ำ", &[("th", &["ไทย", "น้ำ"])]);
    library.assert_found("นำ", &[]);
    library.assert_found("ទឹកជំនន់", &[("km", &["ទឹក\u{200b}ជំនន់"])]);
    library.assert_found("東京", &[("ja", &["東京"])]);
    library.assert_found("东京", &[("zh", &["东京"])]);
    library.assert_found("ｺﾝﾋﾟｭｰﾀｰ", &[("ja", &["コンピューター"])]);
    library.assert_found("２０２４年", &[("zh", &["2024年"])]);
}

#[test]
fn characters_that_stand_apart_are_no_run() {
    let library = Library::of(&[
        ("apart", "zh", "北京和京东，东市"),
        ("beside", "zh", "北京东市"),
        ("korean", "ko", "대한 한민 민국"),
        ("thai", "th", "น้ำ มท่วม"),
    ]);
    library.assert_found("北京东市", &[("beside", &["北京东市"])]);
    library.assert_found("대한민국", &[]);
    library.assert_found("น้ำท่วม", &[]);
}

/// An archive with the given number of articles for each text.
fn told(texts: &[(usize, &str)]) -> Library {
    let told = texts.iter().enumerate();
    let articles: Vec<(String, String)> = told
        .flat_map(|(text, (count, words))| {
            (0..*count).map(move |at| (format!("{text}-{at}"), format!("Of {words} it is told")))
        })
        .collect();
    let articles: Vec<_> = articles
        .iter()
        .map(|(path, text)| (path.as_str(), "en", text.as_str()))
        .collect();
    Library::of(&articles)
}

fn assert_counts(library: &Library, counts: &[(&str, usize)]) {
    for (query, expected) in counts {
        assert_eq!(library.find(query).len(), *expected, "{query}");
    }
}

#[test]
fn no_word_finds_one_of_grammar_that_it_would_stem_to() {
    let library = Library::of(&[
        ("hi", "hi", "यह भी एक शहर में था"),
        ("hi-brother", "hi", "भाई और मां की एकता"),
        ("hu", "hu", "Azt mondta, hogy egy vagy két méter"),
        ("pl", "pl", "Tam jest też rzeka"),
        (
            "pl-dam",
            "pl",
            "Na rzece jest tama, obok dwie tamy i wiele tez",
        ),
        ("pl-may", "pl", "Święto 3 maja"),
        ("pl-they", "pl", "Tamte mają"),
        ("ro", "ro", "Care este până la capăt"),
        ("ro-feather", "ro", "O pană și un car"),
    ]);
    for (query, path, lit) in [
        ("भाई", "hi-brother", "भाई"),
        ("मां", "hi-brother", "मां"),
        ("एकता", "hi-brother", "एकता"),
        ("teza", "pl-dam", "tez"),
        ("maj", "pl-may", "maja"),
        ("mają", "pl-they", "mają"),
        ("mieć", "pl-they", "mają"),
        ("pană", "ro-feather", "pană"),
        ("până", "ro", "până"),
        ("car", "ro-feather", "car"),
    ] {
        library.assert_found(query, &[(path, &[lit])]);
    }
    library.assert_found("maja", &[("pl-may", &["maja"]), ("pl-they", &["mają"])]);
    library.assert_found("tama", &[("pl-dam", &["tama", "tamy"])]);
    library.assert_found("vagyon", &[]);
    library.assert_found("hogyan", &[]);
}

#[test]
fn serbian_is_found_in_both_its_scripts() {
    let library = Library::of(&[
        ("cyrillic", "sr", "Вучић и грађани Ниша; шума и сума"),
        ("latin", "sr", "Vučića su građani u Nišu videli; šuma"),
    ]);
    for (query, cyrillic, latin) in [
        ("Vučić", "Вучић", "Vučića"),
        ("Вучићу", "Вучић", "Vučića"),
        ("građanin", "грађани", "građani"),
        ("Niš", "Ниша", "Nišu"),
        ("шума", "шума", "šuma"),
    ] {
        library.assert_found(query, &[("cyrillic", &[cyrillic]), ("latin", &[latin])]);
    }
}

#[test]
fn a_letter_of_several_code_points_is_one() {
    let library = Library::of(&[
        ("ca", "ca", "La co\u{140}laboració"),
        ("hi", "hi", "हिन्दी और गाँव"),
        ("ml", "ml", "അവ\u{d7b} വന്നു"),
        ("ro", "ro", "Din țară"),
        ("th", "th", "น\u{e4d}\u{e49}\u{e32}ท่วม"),
        ("zh", "zh", "\u{2fa6}融危机"),
    ]);
    for (query, path, lit) in [
        ("col·laboració", "ca", "co\u{140}laboració"),
        ("collaboracio", "ca", "co\u{140}laboració"),
        ("हिंदी", "hi", "हिन्दी"),
        ("गांवों", "hi", "गाँव"),
        ("हिन*", "hi", "हिन्दी"),
        ("हिन्*", "hi", "हिन्दी"),
        ("അവന\u{d4d}\u{200d}", "ml", "അവ\u{d7b}"),
        ("exact:ţară", "ro", "țară"),
        ("น้ำ", "th", "น\u{e4d}\u{e49}\u{e32}"),
        ("金融", "zh", "\u{2fa6}融"),
    ] {
        library.assert_found(query, &[(path, &[lit])]);
    }
}

#[test]
fn an_article_before_a_french_or_italian_word_asks_for_nothing() {
    let library = Library::of(&[
        ("a", "fr", "Une élection gagnée par l’extrême droite"),
        ("b", "fr", "Les élections d'avril"),
        ("c", "it", "La crescita dell'inflazione"),
        ("d", "it", "Inflazione e prezzi"),
    ]);
    let counts = [
        ("l'élection", 2),
        ("l’inflazione", 2),
        ("d'élections", 2),
        ("l'extrême NEAR/2 droite", 1),
        ("\"l'élection\"", 0),
        ("dell'inflazione", 2),
    ];
    assert_counts(&library, &counts);
}

#[test]
fn of_accents_that_tell_a_word_it_is_said_what_else_is_found() {
    let library = Library::of(&[
        ("a", "de", "Das ist schön"),
        ("b", "de", "Das war schon so"),
        ("c", "de", "Es ist schon spät"),
        ("d", "de", "Göring-Eckardt in Österreich"),
        ("e", "de", "STRASSEN und Straßen"),
    ]);
    let told = |query: &str| library.warnings(query);
    // Listed words are distinguished by their accents; between quotes accents are folded.
    assert_counts(&library, &[("schön", 1), ("schon", 2), ("\"schön\"", 3)]);
    assert_eq!(
        told("\"schön\""),
        ["schön is found as schon too, which 2 of 3 bodies have; for it alone write exact:schön"]
    );
    for query in [
        "Österreich",
        "Straßen",
        "exact:schön",
        "spät NOT \"schön\"",
        "spät NOT NEAR/1 \"schön\"",
        "schön",
        "schon",
        "spät",
    ] {
        assert!(told(query).is_empty(), "{query}: {:?}", told(query));
    }
    assert_eq!(
        told("Goering-Eckardt"),
        ["no text that is searched has the word goering; did you mean goring?"]
    );
    assert_eq!(
        told("\"Oesterreich\""),
        ["no text that is searched has the word oesterreich; did you mean osterreich?"]
    );
}

#[test]
fn of_a_word_that_is_there_with_other_accents_alone_it_is_said_how() {
    let library = Library::of(&[
        ("a", "de", "Das ist schön"),
        ("b", "es", "La peña"),
        ("c", "pt", "O país"),
    ]);
    for (query, other) in [("schon", "schön"), ("Pena", "peña"), ("pais", "país")] {
        let word = query.to_lowercase();
        let told = format!(
            "no text that is searched has the word {word}; did you mean {other}, as texts have it?"
        );
        assert_eq!(library.warnings(query), [told]);
    }
}

#[test]
fn a_number_is_found_however_its_groups_are_parted() {
    let library = Library::of(&[
        ("a", "fr", "Un prêt de 10 000 euros"),
        ("b", "de", "Ein Kredit von 10.000 Euro"),
        ("c", "fr", "Il y a 10 ans, 3 000 marins"),
        ("d", "fr", "Le code 10000"),
        ("e", "fr", "En 2024 ou 2 024"),
        ("f", "fr", "Soit 1 465,50 euros"),
        ("g", "de", "Also 1.465,50 Euro, 1465,5"),
    ]);
    let counts = [
        ("10000", 3),
        ("10.000", 3),
        ("10 000", 3),
        ("10\u{202f}000", 3),
        ("\"10 000 euros\"", 1),
        ("10000 NEAR/1 euros", 2),
        ("2024", 1),
        ("1465,50", 2),
        ("1.465,50", 2),
        ("\"1465,50\" NEAR/1 euros", 2),
    ];
    assert_counts(&library, &counts);
}

/// A word that rules read in two ways is a form of both words. A query that finds it has to highlight it, even if no list has it.
#[test]
fn what_is_read_in_two_ways_is_lit_up() {
    for (language, text, words, form) in [
        (
            "bg",
            "Това е новия план",
            &["нов", "нова", "ново", "нови"][..],
            "новия",
        ),
        ("bg", "Избран е важния проект", &["важен"], "важния"),
        ("hi", "उसके हिस्सों में", &["हिस्सा"], "हिस्सों"),
        (
            "ro",
            "Cele trei companii au plecat",
            &["companie"],
            "companii",
        ),
        ("ta", "அது விபத்தில் நடந்தது", &["விபத்து"], "விபத்தில்"),
    ] {
        let library = Library::of(&[("a.txt", language, text)]);
        for word in words {
            library.assert_found(word, &[("a.txt", &[form])]);
            let title = format!("{word} OR \"{word}\"");
            library.assert_found(&title, &[("a.txt", &[form])]);
        }
    }
}
