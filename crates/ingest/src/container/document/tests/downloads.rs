//! Downloads of press databases as documents: their articles are those of the same download as text.

use newshound_article::Span;

use super::*;

const NEXIS: &str = include_str!("../../../../../../tests/samples/nexis-uni.txt");
const FACTIVA: &str = include_str!("../../../../../../tests/samples/factiva.txt");
const CODES: &str = include_str!("../../../../../../tests/samples/factiva-codes.txt");
const LEXIS: &str = include_str!("../../../../../../tests/samples/lexisnexis.txt");
const PROQUEST: &str = include_str!("../../../../../../tests/samples/proquest.txt");

/// The articles of a file, with all spans set to 0.
fn articles(bytes: &[u8], name: &str) -> Vec<Article> {
    let readings = readings(bytes, name, &Options::default()).into_iter();
    let articles = readings.map(|reading| reading.unwrap());
    articles.map(without_spans).collect()
}

fn without_spans(mut article: Article) -> Article {
    let title = article.title.iter_mut().map(|title| &mut title.value);
    let sections = article.sections.iter_mut();
    let passages =
        sections.flat_map(|section| section.heading.iter_mut().chain(&mut section.paragraphs));
    let cut = article.boilerplate.iter_mut().map(|cut| &mut cut.passage);
    for passage in title.chain(passages).chain(cut) {
        passage.span = Span::new(0, 0);
    }
    article
}

#[test]
fn they_are_split_and_read_as_the_text_they_are() {
    for text in [NEXIS, FACTIVA, CODES, LEXIS, PROQUEST] {
        let expected = articles(text.as_bytes(), "a.txt");
        assert!(expected.len() > 1);
        assert_eq!(articles(&docx::of_text(text), "a.docx"), expected);
        assert_eq!(articles(&rtf::of_text(text), "a.rtf"), expected);
    }
}

#[test]
fn they_are_read_without_blank_lines_too() {
    for text in [NEXIS, FACTIVA, CODES] {
        let text = &text.replace("Length: ", "Length:\u{a0}");
        let texts = |articles: Vec<Article>| articles.iter().map(shown).collect::<Vec<_>>();
        let dense: Vec<_> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        let dense = dense.join("\n");
        let plain = text.replace('\u{a0}', " ");
        let expected = texts(articles(plain.as_bytes(), "a.txt"));
        assert_eq!(texts(articles(&docx::of_text(&dense), "a.docx")), expected);
    }
}

#[test]
fn codes_in_a_table_are_read_as_such() {
    let mut body = String::new();
    for line in CODES.lines().filter(|line| !line.trim().is_empty()) {
        let (code, value) = line.split_once(' ').unwrap_or((line, ""));
        let is_code = code.len() <= 3 && code.chars().all(|c| c.is_ascii_uppercase());
        let row = r"\trowd\cellx1\cellx2\pard\intbl";
        body.push_str(&match is_code {
            true => format!(r"{row} {code}\cell {value}\cell\row"),
            false => format!(r"\pard {line}\par"),
        });
    }
    let found = articles(format!(r"{{\rtf1\ansi {body}}}").as_bytes(), "a.rtf");
    let titles: Vec<_> = found.iter().map(Article::title_text).collect();
    assert_eq!(
        titles,
        [
            "Ferry bell found in a garden",
            "Gulls return to the fish market"
        ]
    );
}

#[test]
fn what_is_cut_off_is_told_behind_the_articles() {
    let whole = rtf::of_text(NEXIS);
    let found = readings(&whole[..whole.len() - 30], "a.rtf", &Options::default());
    let [Ok(_), Ok(_), Err(failure)] = &found[..] else {
        panic!("{found:?}");
    };
    assert_eq!(failure, "damaged: cut off");
}

#[test]
fn paragraphs_that_no_line_parts_are_text_up_to_the_frame() {
    let above = "Gulls return to the fish market\nBy Nadia Brandvold\n233 words\n5 June 2016\nThe Ostby Gazette\nOSTG\nEnglish\n\
        (c) 2016 Ostby Press Ltd.";
    let text = "The gulls are back at the fish market, and so is all of the noise.\n\
        Nobody had asked them to return, the harbour office said on Sunday.\n\
        They left in the spring of last year and had not been seen since then.";
    let document = "Document OSTG000020160605ec650001x";
    let source = format!("{above}\n{text}\n{document}\n\n{above}\n{text}\n{document}");
    for bytes in [docx::of_text(&source), rtf::of_text(&source)] {
        for article in articles(&bytes, "a.docx") {
            let paragraphs: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
            assert_eq!(paragraphs, text.lines().collect::<Vec<_>>());
        }
    }
    let above = "Gulls return\nThe Ostby Gazette\nJune 5, 2016\nCopyright 2016 Ostby Press Ltd All Rights Reserved\n\n\
        Length: 48 words\nBody\n";
    let below = "Graphic\nA gull\nClassification\nLanguage: ENGLISH\nSubject: GULLS (90%)\nLoad-Date: June 6, 2016\nEnd of Document\n";
    let source = format!("{above}\n{text}\n{below}").repeat(2);
    let found = articles(&docx::of_text(&source), "a.docx");
    assert_eq!(found.len(), 2);
    assert!(
        found
            .iter()
            .all(|article| article.paragraphs().count() == 3)
    );
}

#[test]
fn they_are_told_however_far_behind_the_beginning() {
    let titles: String = (1..5000)
        .map(|n| format!("{n}. The gulls of {n}\n"))
        .collect();
    let found = articles(&docx::of_text(&format!("{titles}\n{NEXIS}")), "a.docx");
    assert_eq!(found.len(), articles(NEXIS.as_bytes(), "a.txt").len());
    let long = "The gulls are back at the fish market, and so is the noise.\n\n".repeat(1500);
    let source = FACTIVA.replacen("Nobody can say", &format!("{long}Nobody can say"), 1);
    assert_eq!(articles(&rtf::of_text(&source), "a.rtf").len(), 2);
}

#[test]
fn broken_lines_go_on_among_others_that_are_paragraphs() {
    let broken = "The gulls are back at the fish market, and so is all the noise\n\
        that they made in the spring of last year, when nobody could say why\nthey left.";
    let above = |number: u32| {
        format!(
            "{number} of 3 DOCUMENTS\nThe Ostby Gazette\nJune 5, 2016\nGulls return\nLENGTH: 48 words\n"
        )
    };
    let each = "The gulls are back at the fish market, and so is all of the noise.\n";
    let below = "LOAD-DATE: June 6, 2016\n\n";
    let (first, last) = (above(1), above(3));
    let source = format!(
        "{first}{}{below}{}{broken}\n{below}{last}{}{below}",
        each.repeat(3),
        above(2),
        each.repeat(4)
    );
    let found = articles(&docx::of_text(&source), "a.docx");
    let counts: Vec<_> = found
        .iter()
        .map(|article| article.paragraphs().count())
        .collect();
    assert_eq!(counts, [3, 1, 4]);
}
