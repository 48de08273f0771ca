//! Vietnamese, whose words are distinguished by diacritics.

use newshound_query::{Ranking, Request};

use super::Library;

/// Articles in Vietnamese.
const PRESS: [(&str, &str, &str); 6] = [
    ("board", "vi", "Ban tổ chức họp ở Việt Nam"),
    ("friend", "vi", "Người bạn ấy đến Đà Nẵng"),
    ("old", "vi", "BẠN cũ mua hoà bình và ba\u{323}n bè"),
    ("peace", "vi", "Hòa bình đã nâng giá, Nguyễn Thúy nói"),
    ("table", "vi", "Cái bàn đa năng, năm năm sau"),
    ("trade", "vi", "Bà Thuý bán nấm ở đa nang"),
];

/// The same, with articles in other languages.
fn mixed() -> Library {
    let others = [
        ("en", "en", "A ban on da nang, and Hoa binh"),
        ("none", "", "Bạn da nâng"),
    ];
    Library::of(&[&PRESS[..], &others].concat())
}

#[test]
fn a_word_that_is_typed_with_its_marks_is_found_as_that_alone() {
    let library = Library::of(&PRESS);
    library.assert_found(
        "bạn",
        &[("friend", &["bạn"]), ("old", &["BẠN", "ba\u{323}n"])],
    );
    assert_eq!(library.find("BA\u{323}N"), library.find("bạn"));
    library.assert_found("bàn", &[("table", &["bàn"])]);
    library.assert_found("đa", &[("table", &["đa"]), ("trade", &["đa"])]);
    library.assert_found("hòa", &[("old", &["hoà"]), ("peace", &["Hòa"])]);
    library.assert_found("thuý", &[("peace", &["Thúy"]), ("trade", &["Thuý"])]);
    library.assert_found("bẩn", &[]);
    assert_eq!(library.find("bạn -bàn"), library.find("bạn"));
    library.assert_found(
        "bạn OR bàn lang:vi",
        &[
            ("friend", &["bạn"]),
            ("old", &["BẠN", "ba\u{323}n"]),
            ("table", &["bàn"]),
        ],
    );
}

#[test]
fn a_word_without_marks_is_found_whatever_its_marks_unless_others_are_typed_with_theirs() {
    let library = Library::of(&PRESS);
    library.assert_found(
        "ban",
        &[
            ("board", &["Ban"]),
            ("friend", &["bạn"]),
            ("old", &["BẠN", "ba\u{323}n"]),
            ("table", &["bàn"]),
            ("trade", &["bán"]),
        ],
    );
    library.assert_found(
        "\"da nang\"",
        &[
            ("friend", &["Đà Nẵng"]),
            ("peace", &["đã nâng"]),
            ("table", &["đa năng"]),
            ("trade", &["đa nang"]),
        ],
    );
    library.assert_found("viet nam", &[("board", &["Việt", "Nam"])]);
    library.assert_found("họp nam", &[("board", &["họp", "Nam"])]);
    library.assert_found("bàn nam", &[]);
    library.assert_found("bàn năm", &[("table", &["bàn", "năm", "năm"])]);
    // No syllable with these letters has no diacritics.
    library.assert_found("nguyen Thúy", &[("peace", &["Nguyễn", "Thúy"])]);
}

#[test]
fn words_between_quotes_are_told_by_their_marks() {
    for library in [Library::of(&PRESS), mixed()] {
        for (query, path, lit) in [
            ("\"Đà Nẵng\"", "friend", &["Đà Nẵng"][..]),
            ("\"đã nâng\"", "peace", &["đã nâng"]),
            ("\"đa năng\"", "table", &["đa năng"]),
            ("\"đa nang\"", "trade", &["đa nang"]),
            ("\"bàn\"", "table", &["bàn"]),
            ("\"Việt Nam\"", "board", &["Việt Nam"]),
            ("\"hòa bình và\"", "old", &["hoà bình và"]),
            ("\"đến * Nẵng\"", "friend", &["đến", "Nẵng"]),
            ("\"đến Nẵng\"~1", "friend", &["đến", "Nẵng"]),
            ("\"năm sau\" NEAR/9 bàn", "table", &["bàn", "năm sau"]),
            ("\"bán nấ*\"", "trade", &["bán nấm"]),
        ] {
            library.assert_found(&format!("({query}) lang:vi"), &[(path, lit)]);
        }
    }
}

#[test]
fn articles_of_other_languages_fold_accents() {
    let library = mixed();
    library.assert_found(
        "bạn",
        &[
            ("en", &["ban"]),
            ("friend", &["bạn"]),
            ("none", &["Bạn"]),
            ("old", &["BẠN", "ba\u{323}n"]),
        ],
    );
    library.assert_found(
        "\"đà nẵng\"",
        &[
            ("en", &["da nang"]),
            ("friend", &["Đà Nẵng"]),
            ("none", &["da nâng"]),
        ],
    );
    library.assert_found("\"hòa bình\" lang:en", &[("en", &["Hoa binh"])]);
}

#[test]
fn what_is_told_of_a_word_is_by_its_marks() {
    let library = Library::of(&PRESS);
    assert_eq!(library.warnings("\"bạn\" ấy"), Vec::<String>::new());
    for missing in ["bẩn", "\"bẩn\""] {
        let told = library.warnings(missing);
        assert!(told.iter().any(|told| told.contains("bẩn")), "{told:?}");
    }
    for (query, unmarked) in [("\"Đà Nang\"", ": nang;"), ("bạn hoa nam", ": hoa, nam;")] {
        let told = library.warnings(query);
        assert!(told.len() == 1 && told[0].contains(unmarked), "{told:?}");
    }
    assert_eq!(library.warnings("nguyen Đà"), Vec::<String>::new());
    let explained = |query: &str| {
        let request = Request {
            explain: true,
            ..Request::new(query)
        };
        let words = library
            .searcher
            .search(&request)
            .unwrap()
            .explanation
            .unwrap()
            .words;
        words
            .into_iter()
            .flat_map(|word| word.forms)
            .collect::<Vec<_>>()
    };
    assert_eq!(explained("hòa"), ["hoà", "hòa"]);
    assert_eq!(explained("họp nam"), ["họp", "nam"]);
    let request = Request {
        ranking: Ranking::Feedback,
        ..Request::new("bình")
    };
    let added = library.searcher.search(&request).unwrap().feedback;
    assert!(added.iter().all(|added| added.word != "ban"));
}
