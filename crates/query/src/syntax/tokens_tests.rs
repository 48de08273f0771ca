use super::*;
use crate::proximity::Proximity;
use crate::proximity::Unit;
use crate::syntax::dialect::Call;
use crate::syntax::tree::Field;

fn read(query: &str, dialect: Dialect) -> Result<Vec<Kind>, QueryError> {
    let tokens = tokens(query, dialect, &mut Vec::new())?;
    Ok(tokens.into_iter().map(|token| token.kind).collect())
}

fn kinds(query: &str) -> Vec<Kind> {
    read(query, Dialect::Newshound).unwrap()
}

fn word(text: &str) -> Kind {
    Kind::Word(text.into())
}

fn near(distance: u32, ordered: bool) -> Kind {
    Kind::Proximity(Proximity::Within { distance, ordered })
}

#[test]
fn curly_quotes_are_quotes_and_apostrophes_are_not() {
    assert_eq!(
        kinds("“closer ties” O’Brien"),
        [Kind::Quoted("closer ties".into()), word("O’Brien")]
    );
}

#[test]
fn all_double_quotes_quote() {
    for query in [
        "❝closer ties❞",
        "〝closer ties〞",
        "〝closer ties〟",
        "｢closer ties｣",
        "″closer ties″",
    ] {
        assert_eq!(
            kinds(query),
            [Kind::Quoted("closer ties".into())],
            "{query}"
        );
    }
    assert_eq!(
        kinds("12″ gun 3 ″"),
        [word("12″"), word("gun"), word("3")],
        "inches"
    );
}

#[test]
fn a_colon_makes_a_field_only_with_a_value_behind_it() {
    assert_eq!(
        kinds("title:ties lead/100:x exact:RICO"),
        [
            Kind::Field("title".into()),
            word("ties"),
            Kind::Field("lead/100".into()),
            word("x"),
            Kind::Exact,
            word("RICO")
        ]
    );
    assert_eq!(
        kinds("Breaking: minister"),
        [word("Breaking:"), word("minister")]
    );
    assert_eq!(
        kinds("https://x.example/a?b=c 10:30"),
        [word("https://x.example/a?b=c"), word("10:30")]
    );
}

#[test]
fn dashes_negate_only_before_a_value() {
    assert_eq!(
        kinds("a -b - c –"),
        [
            word("a"),
            Kind::Minus,
            word("b"),
            word("-"),
            word("c"),
            word("–")
        ]
    );
}

#[test]
fn operators_are_in_capitals() {
    assert_eq!(
        kinds("a AND b and c"),
        [word("a"), Kind::And, word("b"), word("and"), word("c")]
    );
    assert_eq!(
        kinds("NEAR/5 w/3 near2 ADJ/4 pre/5 adj6"),
        [
            near(5, false),
            near(3, false),
            near(2, false),
            near(4, true),
            near(5, true),
            near(6, true)
        ]
    );
    assert_eq!(
        kinds("near adj4x w/out"),
        [word("near"), word("adj4x"), word("w/out")]
    );
}

#[test]
fn suffixes_are_attached_to_words_phrases_and_brackets() {
    let wild = |text: &str| Kind::Wildcard(text.into());
    assert_eq!(
        kinds("fishermn~1^2 \"a b\"~3 (c)^.5 wi?d* why? /reg.x/^2"),
        [
            word("fishermn"),
            Kind::Tilde("1".into()),
            Kind::Weight(2.0),
            Kind::Quoted("a b".into()),
            Kind::Tilde("3".into()),
            Kind::Open,
            word("c"),
            Kind::Close,
            Kind::Weight(0.5),
            wild("wi?d*"),
            word("why?"),
            Kind::Regex("reg.x".into()),
            Kind::Weight(2.0)
        ]
    );
}

#[test]
fn slashes_are_regular_expressions_only_around_one_word() {
    let regex = |text: &str| Kind::Regex(text.into());
    assert_eq!(kinds(r"/a(b|c)\/d/"), [regex(r"a(b|c)\/d")]);
    assert_eq!(
        kinds("path:/politics/0412 and/or"),
        [
            Kind::Field("path".into()),
            word("/politics/0412"),
            word("and/or")
        ]
    );
    assert!(read("/two words/", Dialect::Newshound).is_err());
}

#[test]
fn what_belongs_to_another_house_is_refused_by_name() {
    for query in [
        "NEAR/x",
        "headline(x)",
        "hlead(x)",
        "hd=x",
        "wc>1000",
        "x/F50/",
        "a SAME b",
        "a /5 b",
        "a /n5/ b",
        "a /seg b",
        "a +s b",
        "a nw/5 b",
        "NEAR/0",
        "NEAR",
        "ties^",
        "ties^2000",
        "atleast0(x)",
        "\"minis\"*",
        "**",
        "atleast(x)",
        "x^-1",
        "x^abc",
        "\"a b\" ~2",
        "a ~1",
        "title :a",
    ] {
        assert!(read(query, Dialect::Newshound).is_err(), "{query}");
    }
}

#[test]
fn the_houses_have_their_own_words() {
    assert_eq!(
        read(
            "a w/5 b and hlead(c) length > 1200 minist! +3 /4",
            Dialect::Nexis
        )
        .unwrap(),
        [
            word("a"),
            near(5, false),
            word("b"),
            Kind::And,
            Kind::Call(Call::HeadlineAndLead),
            Kind::Open,
            word("c"),
            Kind::Close,
            Kind::Field("words".into()),
            word(">1200"),
            Kind::Wildcard("minist*".into()),
            near(3, true),
            near(4, false),
        ]
    );
    assert_eq!(
        read(
            "a w/5 b same c not x/F50/ hd=d wc>1000 e /n5/ f",
            Dialect::Factiva
        )
        .unwrap(),
        [
            word("a"),
            near(5, true),
            word("b"),
            Kind::Proximity(Proximity::Same(Unit::Paragraph)),
            word("c"),
            Kind::Not,
            word("x"),
            Kind::First(50),
            Kind::Field("title".into()),
            word("d"),
            Kind::Field("words".into()),
            word(">1000"),
            word("e"),
            near(5, false),
            word("f"),
        ]
    );
}

#[test]
fn an_unclosed_quote_is_pointed_at() {
    let error = read("minister AND “closer ties", Dialect::Newshound).unwrap_err();
    assert_eq!(
        (error.characters(), error.message.as_str()),
        (13..14, "unclosed quote")
    );
}

#[test]
fn each_house_refuses_what_it_does_not_know() {
    for query in [
        "section(politics)",
        "nocaps(x)",
        "date(geq(2024))",
        "date > 2024",
        "date aft 2024",
        "cats w/ dogs",
        "a pre/s b",
        "a +s b",
        "a +P b",
        "a nw/5 b",
        "load-date > 2016",
        "pub-date>2016",
        "publication-date aft 2016",
        "pubdate > 2018",
        "pubdate>2018",
        "loaddate aft 2018",
        "edition >= 2",
    ] {
        assert!(read(query, Dialect::Nexis).is_err(), "{query}");
    }
    for query in [
        "rst=x",
        "pd=2024",
        "pd>20160101",
        "pd<=2016",
        "pd > 2016",
        "wc > 10",
        "lp = a",
        "hlp = a",
        "a adj b",
        "minist$",
        "minist$3",
        "colo$1r",
        "a /5/ b",
        "a nw/5 b",
    ] {
        assert!(read(query, Dialect::Factiva).is_err(), "{query}");
    }
    assert_eq!(
        read("hd=(a) hlp=b", Dialect::Factiva).unwrap()[..2],
        [Kind::Field("title".into()), Kind::Open]
    );
    for (query, length) in [
        ("length > 5,000", ">5,000"),
        ("length(<5,000)", "<5,000"),
        ("length > 5, a", ">5"),
    ] {
        let tokens = read(query, Dialect::Nexis).unwrap();
        assert_eq!(tokens[..2], [Kind::Field("words".into()), word(length)]);
    }
    for query in [
        "an up-to-date after a pub-date +s",
        "Ke$ha US$100m",
        "US$1bn A$5m us$1bn Can$5m US$5",
    ] {
        assert!(read(query, Dialect::Nexis).is_ok(), "{query}");
        assert!(read(query, Dialect::Factiva).is_ok(), "{query}");
    }
    assert_eq!(
        read("length>1200 \"minist! x!y\" body (x)", Dialect::Nexis).unwrap()[1..4],
        [
            word(">1200"),
            Kind::Quoted("minist* x!y".into()),
            Kind::Call(Call::In(Field::Body))
        ]
    );
}

#[test]
fn pasted_text_is_not_refused() {
    for query in [
        "about ~2 million km/h 24/7 and/or C++ Yahoo! !Kung AT&T near/far w/ dogs pre/post",
        "https://example.com/a?b=1&c=2#top press@example.com (AP) - $5.",
        "WILDFIRE NEAR LOS ANGELES, 5 DEAD, OFFICIALS SAY",
    ] {
        assert!(read(query, Dialect::Newshound).is_ok(), "{query}");
    }
    for query in ["at&*", "24/*", "well-*", "near/x", "NEAR/far", "/alpha/i"] {
        assert!(read(query, Dialect::Newshound).is_err(), "{query}");
    }
    assert_eq!(
        read("alpha /F50/", Dialect::Factiva).unwrap(),
        [word("alpha"), Kind::First(50)]
    );
}

fn warnings_of(query: &str) -> Vec<String> {
    let mut warnings = Vec::new();
    tokens(query, Dialect::Newshound, &mut warnings).unwrap();
    warnings.iter().map(Warning::to_string).collect()
}

#[test]
fn marks_that_do_nothing_where_they_stand_are_told() {
    assert_eq!(
        warnings_of("\"Hilary~1 Clinton\""),
        ["the ~ of Hilary~1 was read as punctuation: within quotes no word is fuzzy"]
    );
    assert_eq!(
        warnings_of("``white house''"),
        ["the ` before white was read as punctuation; for a phrase write \"white\""]
    );
    assert!(warnings_of("\"closer ties\"~3 fishermn~1 \"~ 3\"").is_empty());
    assert_eq!(
        warnings_of("took place,” he told reporters"),
        ["the ” behind place, closes nothing and was read as punctuation"]
    );
    for query in ["” he told", "title:“closer ties", "-“closer ties"] {
        assert!(read(query, Dialect::Newshound).is_err(), "{query}");
    }
    assert_eq!(
        warnings_of("30℃"),
        ["30℃ was read without its signs, which are not searched"]
    );
}

#[test]
fn signs_that_are_dropped_are_told() {
    for (query, sign) in [
        ("ferry 🚢", "🚢"),
        ("ferry ❤\u{fe0f} mayor", "❤\u{fe0f}"),
        ("§ 218", "§"),
        ("★★ ferry", "★★"),
        ("ferry ™", "™"),
        ("ferry ≥ 5", "≥"),
        ("⼈ ferry", "⼈"),
    ] {
        let told = format!("{sign} was not read: signs are not searched");
        assert_eq!(warnings_of(query), [told], "{query}");
    }
    for (query, text) in [
        ("§218", "§218"),
        ("ferry©", "ferry©"),
        ("\"🚢 ferry\"", "🚢 ferry"),
    ] {
        let told = format!("{text} was read without its signs, which are not searched");
        assert_eq!(warnings_of(query), [told], "{query}");
    }
    for query in [
        "हिन्दी भाषा।",
        "• ferry · mayor …",
        "¿qué tal",
        "*",
        "words:>5 ferry",
        "⼈民",
        "url:example.org/?a=%20+1",
    ] {
        assert!(warnings_of(query).is_empty(), "{query}");
    }
}

#[test]
fn words_that_are_joined_by_a_dash_are_told_to_be_a_phrase() {
    for query in [
        "ferry—mayor",
        "ferry―mayor",
        "ferry--mayor",
        "ferry…mayor",
        "ferry...mayor",
    ] {
        let told =
            format!("{query} was read as a phrase; put spaces between words that may stand apart");
        assert_eq!(warnings_of(query), [told]);
    }
    for query in ["Paris–Roubaix", "ferry — mayor", "ferry-mayor", "18—20"] {
        assert!(warnings_of(query).is_empty(), "{query}");
    }
}
