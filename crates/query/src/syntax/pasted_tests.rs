//! Pasted headlines with numbers that have signs, and queries that only look like such headlines.

use crate::syntax::dialect::Syntax;
use crate::syntax::parser::parse;

fn read(query: &str) -> (String, Vec<String>) {
    let parsed = parse(query, Syntax::default()).unwrap();
    let warnings = parsed.warnings.iter().map(ToString::to_string);
    (parsed.tree.to_string(), warnings.collect())
}

#[test]
fn signs_before_figures_of_a_pasted_headline_are_none_of_syntax() {
    for (query, expected) in [
        (
            "Unemployment falls -0.3% as economy in Britain grows",
            "Unemployment AND falls AND 0.3% AND as AND economy AND in AND Britain AND grows",
        ),
        (
            "Shares of Tesla rise +10 % today",
            "Shares AND of AND Tesla AND rise AND 10 AND today",
        ),
        (
            "Temperatures hit −5 in Chicago today",
            "Temperatures AND hit AND 5 AND in AND Chicago AND today",
        ),
        (
            "Elections in Ohio and Iowa -2016 results",
            "Elections AND in AND Ohio AND and AND Iowa AND results NOT 2016",
        ),
        (
            "Temperatures in Chicago hit lows -5",
            "Temperatures AND in AND Chicago AND hit AND lows NOT 5",
        ),
        (
            "Temperatures hit -5 in Chicago -ties",
            "Temperatures AND hit AND in AND Chicago NOT 5 NOT ties",
        ),
        (
            "Gold -1% as oil holds",
            "Gold AND 1% AND as AND oil AND holds",
        ),
        ("shares +3.5 % monday", "shares AND 3.5 AND monday"),
        ("Gold -1% oil", "Gold AND oil NOT 1%"),
        (
            "Gold -5 as oil holds",
            "Gold AND as AND oil AND holds NOT 5",
        ),
        (
            "Gold -1% as oil -silver",
            "Gold AND as AND oil NOT 1% NOT silver",
        ),
    ] {
        assert_eq!(read(query).0, expected, "{query}");
    }
    let told = "-1% leaves out what has 1%; for a dash write a space behind it: - 1%";
    assert_eq!(read("Gold -1% oil").1, [told]);
    for query in [
        "Temperatures hit -5 in Chicago today",
        "Temperatures hit --5 in Chicago today",
    ] {
        let figure = query.split(' ').nth(2).unwrap_or_default();
        let told = format!("{figure} was read without its signs, which are not searched");
        assert_eq!(read(query).1, [told]);
    }
}

#[test]
fn a_figure_is_left_out_where_no_headline_was_pasted() {
    // These have operators, phrases, patterns or fields.
    for query in [
        "Trump NEAR/5 Putin -5 meeting in Helsinki",
        "Trump w/5 Putin -5 meeting in Helsinki",
        "Trump /s Putin -5 meeting in Helsinki",
        "Trump && Putin meeting -5 today in Helsinki",
        "Trump ｜ Putin meeting -5 today in Helsinki",
        "Trump （Putin） meeting -5 today in Helsinki",
        "Trump “White House” -5 staff meeting today",
        "Trump /Put[io]n/ meeting -5 today in Helsinki",
        "Trump wom?n meeting -5 today in Helsinki",
        "Trump date：2016 meeting -5 today in Helsinki",
    ] {
        let read = read(query).0;
        assert!(read.contains(" NOT 5"), "{query}: {read}");
    }
    // These numbers are no amounts.
    for (query, figure) in [
        ("Best phones of Samsung -5G models only", "5G"),
        ("Boeing Max crash Ethiopia -737s investigations", "737s"),
        ("Attacks on New York -9/11 memorial", "9/11"),
        ("Arsenal beat Chelsea London -5-4 derby", "5-4"),
        ("Elections in Ohio Iowa -2016. results", "2016."),
        ("Temperatures in Chicago hit lows -5.", "5."),
    ] {
        let (read, warnings) = read(query);
        assert!(read.ends_with(&format!(" NOT {figure}")), "{query}: {read}");
        let told = format!("-{figure} leaves out what has {figure};");
        let is_told = warnings.iter().any(|warning| warning.starts_with(&told));
        assert!(is_told, "{query}: {warnings:?}");
    }
    // Numbers with signs are not joined.
    assert_eq!(
        read("Boeing Max -737 -800 investigations continue").0,
        "Boeing AND Max AND 737 AND 800 AND investigations AND continue"
    );
}
