use super::*;
use crate::encoding;

fn paragraphs(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|p| &*p.text).collect()
}

fn cut(article: &Article) -> Vec<(&str, &str)> {
    let cut = article.boilerplate.iter();
    cut.map(|cut| (&*cut.rule, &*cut.passage.text)).collect()
}

const IPTC: &str = "\u{1}abc062 4 i 211 ccccb   hna 061\r\n\nHarbour-ferry/\r\n\u{2}Ferry is back in service after\r\neleven weeks =\r\n\n   \
    Aldmouth (hna) - The ferry is back in service, the harbour office\r\nsaid on Monday, after eleven weeks in the dry dock and two\r\n\
    inspections.\r\n\n   Nobody was happier than the gulls, which had missed the sandwiches\r\nof the passengers.\r\n\n# hna NOTEBOOK\r\n\n* * * *\r\n\
    The following information is not for publication\r\n\n- Reporting by: Ada Finch\r\n\nhna wsz jln\r\n\r\n\u{3}131137 GMT Nov 13 \r\n\u{7f}\n\u{7f}\u{4}";

#[test]
fn an_iptc_message_is_read() {
    let article = read(IPTC).unwrap();
    assert_eq!(
        article.title_text(),
        "Ferry is back in service after eleven weeks"
    );
    let found = paragraphs(&article);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with("Aldmouth (hna) - The") && found[0].ends_with("two inspections."));
    assert!(
        article
            .boilerplate
            .iter()
            .all(|cut| cut.rule == "not-for-publication")
    );
    assert!(article.boilerplate.len() >= 4);
    let last = article.paragraphs().last().unwrap();
    assert!(IPTC[last.span.start..last.span.end].ends_with("passengers."));
    assert_eq!(article.published.unwrap().value.to_string(), "2013-11-13");
    assert_eq!(article.section.unwrap().value, "international");
    assert_eq!(article.source.unwrap().value, "hna");
    assert_eq!(article.external_id.unwrap().value, "abc062");
}

#[test]
fn a_message_may_have_lost_its_control_bytes() {
    let bare: String = IPTC
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\r' | '\n'))
        .collect();
    assert!(sniff(bare.as_bytes()));
    let article = read(&bare).unwrap();
    assert_eq!(
        article.title_text(),
        "Ferry is back in service after eleven weeks"
    );
    assert_eq!(article.paragraphs().count(), 2);
}

const ANPA: &str = "\u{16}\u{16}\u{1}z6715\u{1f}_-----\nr s\u{13}\u{11} BC-XX--Ferry-Gulls 1stLd-Writethru   02-20 0500\r\n\
    \u{2}^BC-XX--Ferry-Gulls, 1st Ld-Writethru,416< \r\n^Ferry returns to Aldmouth< \r\n^AP Photo GULL105< \r\n^Eds: Updates. With AP Photos.< \r\n\
    ^By ADA FINCH= \r\n^Harbour Writer= \r\n\t   ALDMOUTH (HNA) _ The ferry is back in service, the harbour office said on Monday. \r\n \r\n\
    \t   ``Nobody is happier than the gulls,'' it said _ and closed. \r\n^Ferry Standings= \r\n\u{8}^\u{1f}\u{1e} W\u{1e} \u{1e} L\r\n\u{8}New\u{10} Ferry\u{1f}\u{1e} 73\u{1e} \u{1e} 52\r\n\
    \t   ___= \r\n\r\n\t   \u{3}HNA-WF-02-20-16 0337GMT<\r\n\r\n\u{c}\r\n\u{4}";

#[test]
fn an_anpa_message_is_read() {
    let article = read(ANPA).unwrap();
    assert_eq!(article.title_text(), "Ferry returns to Aldmouth");
    assert_eq!(
        paragraphs(&article),
        [
            "ALDMOUTH (HNA) — The ferry is back in service, the harbour office said on Monday.",
            "“Nobody is happier than the gulls,” it said — and closed.",
            "W L",
            "New Ferry 73 52",
        ]
    );
    assert_eq!(article.headings().next().unwrap().text, "Ferry Standings");
    assert_eq!(article.headings().count(), 1);
    assert_eq!(article.bylines[0].value, "ADA FINCH");
    let expected = [
        ("keywords", "BC-XX--Ferry-Gulls, 1st Ld-Writethru,416"),
        ("editors-note", "AP Photo GULL105"),
        ("editors-note", "Eds: Updates. With AP Photos."),
        ("byline-role", "Harbour Writer"),
        ("separator", "___"),
    ];
    assert_eq!(cut(&article), expected);
    assert_eq!(article.published.unwrap().value.to_string(), "2016-02-20");
    assert_eq!(article.section.unwrap().value, "sports");
    assert_eq!(article.source.unwrap().value, "HNA");
    assert_eq!(article.external_id.unwrap().value, "z6715");
}

#[test]
fn control_bytes_of_messages_do_not_make_them_binary() {
    let table = "\u{8}\u{1f}\u{1e}\u{1e}\u{1e}x\n".repeat(200);
    let message = format!("\u{16}\u{1}z6715\u{1f}x\nr s\u{13} BC-X\r\n\u{2}{table}\u{3}\u{4}");
    assert!(is_framed(message.as_bytes()) && !encoding::is_binary(message.as_bytes()));
    assert!(encoding::is_binary(table.as_bytes()));
    for other in [
        "\u{1}\u{2}x",
        "\u{1}\u{0}a\u{2}",
        "\u{1}abc",
        "x\u{1}a\u{2}",
        "",
    ] {
        assert!(!is_framed(other.as_bytes()), "{other:?}");
    }
}

#[test]
fn texts_are_not_taken_for_messages() {
    for text in [
        "The ferry 4 i 211",
        "a1234 was\nr zoo",
        "abc12 4 i 211 x",
        "abc123 four i 211",
        "\n\n",
    ] {
        assert!(!sniff(text.as_bytes()), "{text}");
    }
    assert!(sniff(b"z6715 -----\r\nr s BC-XX--Ferry\r\n^Ferry<"));
}

#[test]
fn long_lines_make_no_trouble() {
    for piece in ["=", "^", "``", " _ ", "\u{2}", "not for publication ", "# "] {
        let source = format!(
            "\u{1}z6715\u{1f}x\nr s\u{13} BC-X\r\n\u{2}{}",
            piece.repeat(50_000)
        );
        read(&source).unwrap();
    }
}

#[test]
fn no_part_of_a_message_makes_trouble() {
    for source in [IPTC, ANPA] {
        for end in (0..=source.len()).filter(|end| source.is_char_boundary(*end)) {
            for start in [0, end / 2] {
                if let Some(part) = source.get(start..end) {
                    let article = read(part).unwrap();
                    assert!(
                        article
                            .paragraphs()
                            .all(|p| part.get(p.span.start..p.span.end).is_some())
                    );
                }
            }
        }
    }
}
