//! Warnings about operators that are read as words.

use crate::syntax::dialect::{Dialect, Syntax};
use crate::syntax::parser::parse;
use crate::{QueryErrorKind, Suggestion};

fn read(query: &str) -> (String, Vec<String>) {
    let parsed = parse(query, Syntax::default()).unwrap();
    let warnings = parsed.warnings.iter().map(ToString::to_string);
    (parsed.tree.to_string(), warnings.collect())
}

pub(super) fn warnings(query: &str) -> Vec<String> {
    read(query).1
}

fn fault(query: &str, dialect: Dialect) -> String {
    let any = false;
    parse(query, Syntax { any, dialect })
        .unwrap_err()
        .to_string()
}

#[test]
fn not_before_a_distance_is_an_operator_in_lower_case_too() {
    for query in [
        "minister not w/5 blair",
        "minister Not NEAR/5 blair",
        "minister not /s blair",
    ] {
        let (read, warnings) = read(query);
        assert!(read.starts_with("minister NOT "), "{read}");
        assert!(warnings.is_empty(), "{query}: {warnings:?}");
    }
}

#[test]
fn operators_are_told_in_any_but_capitals() {
    for (query, word) in [
        ("minister or blair", "or"),
        ("minister Or blair", "Or"),
        ("minister And blair", "And"),
        ("minister Not blair", "Not"),
        ("Not blair", "Not"),
    ] {
        let told = format!("{word} was read as a word; the operator is written in capitals: ");
        let warnings = warnings(query);
        assert_eq!(warnings.len(), 1, "{query}");
        assert!(warnings[0].starts_with(&told), "{warnings:?}");
    }
    for query in [
        "minister OR blair",
        "Or Yehuda",
        "KLM SAYS IT IS NOT SEEKING A",
        "blair and",
        "A Tale of War And Peace And Of Much Else",
    ] {
        let told = warnings(query);
        let is_told = told.iter().any(|told| told.contains("in capitals: "));
        assert!(!is_told, "{query}: {told:?}");
    }
}

#[test]
fn but_before_not_is_told() {
    for query in [
        "minister BUT NOT blair",
        "minister but NOT blair",
        "(minister) BUT NOT (blair OR brown)",
    ] {
        let warnings = warnings(query);
        assert!(warnings[0].contains("which must be there"), "{warnings:?}");
    }
    for query in [
        "minister AND NOT blair",
        "minister BUT blair",
        "BUT NOT blair",
        "minister but -blair",
    ] {
        assert!(warnings(query).is_empty(), "{query}");
    }
}

#[test]
fn operators_within_quotes_are_told() {
    for (query, operator) in [
        ("\"prime (minister OR ministers)\"", "OR"),
        ("\"Food AND Drug\"", "AND"),
        ("\"prime NEAR/5 minister\"", "NEAR/5"),
        ("\"prime w/5 minister\"", "w/5"),
        ("\"prime ADJ minister\"", "ADJ"),
        ("exact:\"prime NOT minister\"", "NOT"),
    ] {
        let told = format!("{operator} was read as a word, as it stands within quotes");
        let warnings = warnings(query);
        assert!(
            warnings.iter().any(|warning| warning.starts_with(&told)),
            "{query}: {warnings:?}"
        );
    }
    for query in [
        "\"FOOD AND DRUG\"",
        "\"food and drug\"",
        "\"Portland OR\"",
        "\"OR Tambo\"",
        "\"the 24/7 store\"",
        "\"the w/out clause\"",
        "\"501(c)(3) group\"",
    ] {
        assert!(warnings(query).is_empty(), "{query}");
    }
}

#[test]
fn what_looks_like_a_distance_is_told_or_refused() {
    for operator in ["/sent", "/sentence", "/para", "/Paragraph", "w/sent"] {
        for dialect in [Dialect::Newshound, Dialect::Nexis, Dialect::Factiva] {
            let query = format!("minister {operator} blair");
            let message = fault(&query, dialect);
            assert!(message.contains("not understood"), "{query}: {message}");
        }
    }
    let (read, warnings) = read("minister ~5 blair");
    assert_eq!(read, "minister AND ~5 AND blair");
    assert!(warnings[0].contains("write NEAR/5"), "{warnings:?}");
}

#[test]
fn a_field_with_an_equals_sign_is_refused() {
    for (query, hint) in [
        ("title=minister", "write title:minister"),
        ("trade Section=politics", "write Section:politics"),
        ("title==minister", "write title:minister"),
        ("title=\"prime minister\"", "write title:\"..\""),
        ("title=(prime minister)", "write title:(..)"),
    ] {
        let error = parse(query, Syntax::default()).unwrap_err();
        assert_eq!(error.message, "a field is written with a colon", "{query}");
        assert_eq!(error.suggestion, Some(Suggestion::Advice(hint.into())));
    }
    for query in [
        "tariff=trade",
        "E=mc2",
        "title= minister",
        "title=",
        "=title",
    ] {
        assert!(parse(query, Syntax::default()).is_ok(), "{query}");
    }
}

#[test]
fn a_possessive_that_may_be_a_decade_is_told() {
    for query in ["1990's music", "\"the 90’s\"", "1990’s"] {
        let warnings = warnings(query);
        assert!(warnings[0].contains("for the decade write"), "{query}");
    }
    for query in ["2016's", "1990s", "\"100's of\"", "Covid-19's toll"] {
        assert!(warnings(query).is_empty(), "{query}");
    }
}

#[test]
fn what_limits_a_query_in_capitals_is_no_part_of_it() {
    let capitals = |query: &str| {
        let parsed = crate::parse(query, crate::Syntax::default()).unwrap();
        parsed.all_capitals
    };
    for query in [
        "SALES IN CHINA",
        "SALES IN CHINA lang:en",
        "date:1987.. SALES IN CHINA -by:smith",
        "SALES IN CHINA AND section:acq AND NOT date:*",
        "NATIONAL SPEED LIMIT RAISED to SIXTY-FIVE",
    ] {
        assert!(capitals(query), "{query}");
    }
    for query in [
        "US EU talks",
        "SALES IN CHINA title:oil",
        "SALES IN CHINA OR usa",
        "IRAN deal with US and EU talks",
        "AIDS OR HIV",
    ] {
        assert!(!capitals(query), "{query}");
    }
}

#[test]
fn what_is_left_out_of_words_as_written_is_told() {
    let told = |query: &str| warnings(query).join("; ");
    let possessive = "Wendy's is found as Wendy too: possessives are searched without their ending";
    for (query, expected) in [
        ("\"Wendy's\"", possessive),
        ("exact:Wendy’s", possessive),
        ("\"at Wendy's\"", possessive),
        ("Wendy's", ""),
        ("\"Wendy's burgers\"", ""),
        (
            "\"-0.5\"",
            "-0.5 was read without its signs, which are not searched",
        ),
        (
            "\"up .5 percent\"",
            ".5 was read without the point before it",
        ),
        (".NET", ".NET was read without the point before it"),
        ("\"top -- 5 ...\"", ""),
        (
            "steel 2016..2018",
            "2016..2018 was read as words that stand side by side; for a time write date:2016..2018",
        ),
        (
            "\"2:1\"",
            "2:1 is found too where its numbers stand side by side",
        ),
        (
            "covid 19 100 days",
            "19 100 was read as one number; for several write AND between them",
        ),
        ("10 000 euros", ""),
        ("dead 300 000", ""),
        (
            "\"we are [...] going\"",
            "the words around an ellipsis are looked for side by side; for words between them write a * for each, or NEAR/10",
        ),
        ("\"... we are going …\"", ""),
        (
            "M*A*S*H",
            "M*A*S*H was read as a pattern; for the title write \"M A S H\"",
        ),
        ("wi*d", ""),
        ("date:2016..2018", ""),
        ("words:100..200", ""),
    ] {
        assert_eq!(told(query), expected, "{query}");
    }
    let error = parse("steel +5 tariff", Syntax::default()).unwrap_err();
    assert_eq!(error.kind, QueryErrorKind::OtherHouse(&[Dialect::Nexis]));
    for query in ["+5 tariff", "steel +5", "steel +2000 tariff"] {
        assert!(parse(query, Syntax::default()).is_ok(), "{query}");
    }
}

#[test]
fn quotes_that_quote_nothing_are_told() {
    for query in [
        "'closer ties'",
        "‘closer ties’",
        "‹closer ties›",
        "›closer ties‹",
        "′closer ties′",
        "❛closer ties❜",
    ] {
        let told = ["single quotes quote nothing; a phrase stands in double quotes"];
        assert_eq!(warnings(query), told, "{query}");
    }
}

#[test]
fn the_marks_of_a_pasted_headline_are_not_told() {
    for query in [
        "Trump vows 'very long' government shutdown over border wall",
        "Qatar signs with Shell a 6bn gas deal!",
        "United beat City 3-1 in the final",
        "Trump—Clinton race in Ohio is now close",
        "女の集団は仲が悪いという説は本当!?",
        "元理事長、支払わせ私的流用か",
    ] {
        assert!(warnings(query).is_empty(), "{query}: {:?}", warnings(query));
    }
    for query in [
        "senate 'climate change' bill",
        "trump vows 'very long' government shutdown over border wall",
        "Trump vows 'very long' government shutdown NOT border",
        "Shell $6bn deal",
        "Trump tariff 'steel imports' China 'trade war' Beijing",
        "C++ developers in New York City",
        "AT & T merger with Time Warner approved",
        "Trump—Clinton OR race in Ohio now close",
        "安倍晋三 not 習近平 首脳会談 東京",
    ] {
        assert_eq!(warnings(query).len(), 1, "{query}: {:?}", warnings(query));
    }
    for (query, told) in [
        ("(Trump and Clinton) not Ohio", 2),
        ("“climate change” and “carbon tax” not “Al Gore” Ohio", 2),
        ("Trump administr! trade polic! China tariff! steel", 3),
    ] {
        assert_eq!(
            warnings(query).len(),
            told,
            "{query}: {:?}",
            warnings(query)
        );
    }
}

#[test]
fn operators_in_lower_case_are_told_of_long_queries_with_syntax() {
    for (query, expected) in [
        (
            "(alpha near5 beta) and gamma delta epsilon not title:zeta",
            2,
        ),
        ("(alpha or beta) gamma delta epsilon zeta eta", 1),
        ("alpha and beta of gamma not delta in epsilon", 0),
        ("alpha or beta of gamma delta in epsilon zeta", 1),
        ("Alpha or beta of gamma delta in epsilon zeta", 0),
        ("“alpha”—beta", 0),
        ("alpha N5 beta", 1),
        ("alpha W12 beta", 1),
        ("N5 alpha beta W3", 0),
        ("alpha N5 beta gamma delta epsilon zeta eta theta", 1),
        ("Alpha N5 beta gamma delta epsilon zeta eta theta", 1),
        ("M4 and N5 roads closed", 1),
    ] {
        assert_eq!(
            warnings(query).len(),
            expected,
            "{query}: {:?}",
            warnings(query)
        );
    }
}

#[test]
fn an_hour_stays_whole_but_behind_a_field_which_is_told() {
    for (query, expected) in [
        ("noon|5 PM", "noon OR \"5 PM\""),
        ("noon | 5 pm", "noon OR \"5 pm\""),
        ("title:5 pm", "title:5 AND pm"),
    ] {
        assert_eq!(read(query).0, expected);
    }
    for field in ["exact", "lead", "body", "title"] {
        let told = format!(
            "5 alone was looked for in {field}:, and pm in texts; for both write {field}:\"5 pm\""
        );
        assert_eq!(warnings(&format!("{field}:5 pm")), [told]);
    }
}

#[test]
fn a_sign_before_a_figure_of_a_headline_is_told() {
    for (query, word) in [
        ("Zinsen -0,5 Prozent", "0,5"),
        ("Labour +5, Tories -3", "3"),
        ("-5C: coldest night", "5C:"),
        ("budget -2024", "2024"),
    ] {
        let told = format!(
            "-{word} leaves out what has {word}; for a dash write a space behind it: - {word}"
        );
        assert_eq!(warnings(query), [told], "{query}");
    }
    for (query, word) in [("budget -$5 Ohio", "$5"), ("budget -.5 Ohio", ".5")] {
        let told = format!("-{word} leaves out what has {word};");
        let told = warnings(query)
            .iter()
            .any(|warning| warning.starts_with(&told));
        assert!(told, "{query}");
    }
    for query in [
        "budget -ties",
        "-2024 budget AND ties",
        "title:budget -2024",
    ] {
        assert!(warnings(query).is_empty(), "{query}");
    }
}

#[test]
fn what_other_houses_have_for_operators_and_fields_is_refused() {
    for query in [
        "title:''",
        "by:'' ferry",
        "date:'",
        "alpha AROUND(5) beta",
        "alpha and not rst=tnwp",
        "TI=alpha",
        "date:2016 to 2018",
        "date:2016 TO 2018 alpha",
        "date:2016 To 2018",
        "date:2016 - 2018",
        "date:2016 through 2018",
    ] {
        fault(query, Dialect::Newshound);
    }
    for query in [
        "author(s) of a title",
        "Pub(lic) library",
        "section(al) couch",
        "SU(2) symmetry",
        "AROUND (alpha)",
        "AROUND(alpha)",
        "In=Out burger",
        "re=elect trump",
        "alpha (ti) beta",
        "E=mc2",
        "date:2016 to trump",
        "around (5)",
    ] {
        assert!(parse(query, Syntax::default()).is_ok(), "{query}");
    }
    for (query, advice) in [
        ("date:2016-2018", "write date:2016..2018"),
        ("date:January 2017", "write date:\"January 2017\""),
        ("after:January 6, 2017", "write after:\"January 6, 2017\""),
        ("date:\"May 2017\" to 2018", "write date:\"May 2017..2018\""),
        ("date:2016..2017 to 2018", "write date:2001..2003"),
        ("date:2018 to 2016", "write date:2001..2003"),
        (
            "date:\"October 5 2024\"..\"October 31 2024\"",
            "write date:\"October 5 2024..October 31 2024\"",
        ),
        ("date:2024 .. 2025", "write date:2024..2025"),
        ("date:2024 ..2025 ties", "write date:2024..2025"),
        ("date:\"2024\"..2025", "write date:2024..2025"),
        ("date:2024..\"2025\"", "write date:2024..2025"),
        ("date:2024 to \"May 2025\"", "write date:\"2024..May 2025\""),
        ("date:2018-2016", "write date:2024-10 or date:2001..2003"),
        ("date:soon enough", "write date:2024-10 or date:2001..2003"),
    ] {
        let error = parse(query, Syntax::default()).unwrap_err();
        let expected = crate::Suggestion::Advice(advice.to_owned());
        assert_eq!(error.suggestion, Some(expected), "{query}");
    }
    assert_eq!(read("date:\"January 6, 2017\"").0, "date:2017-01-06");
    for query in [
        "date:\"May 2017..2018\"",
        "date:2017.. 2018",
        "date:2017 .. ties",
    ] {
        assert!(parse(query, Syntax::default()).is_ok(), "{query}");
    }
}
