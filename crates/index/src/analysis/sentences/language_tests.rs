//! Where sentences of the press end, by language: `¦` stands at each border.

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
        ("fr", "«Je pars», dit-il. ¦ « Je pars », dit Macron."),
        ("fr", "« Je pars ! », dit-il. ¦ « Je pars ! » dit Macron."),
        ("fr", "« Pourquoi ? » demande-t-il."),
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
