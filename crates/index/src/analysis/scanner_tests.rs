use proptest::prelude::*;

use super::*;

/// The tokens of `line` as `term@position`, compounds with `+length`.
fn tokens(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    Scanner::default().scan(line, 0, &mut |token| {
        let length = if token.length > 1 {
            format!("+{}", token.length)
        } else {
            String::new()
        };
        found.push(format!("{}@{}{length}", token.term, token.position));
    });
    found
}

/// The stretches of `line` that its tokens cover.
fn covered(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    Scanner::default().scan(line, 0, &mut |token| {
        found.push(&line[token.start..token.end])
    });
    found
}

#[test]
fn gershayim_part_no_word_of_hebrew() {
    for acronym in ["צה״ל", "צה\"ל", "צה”ל", "צהל"] {
        assert_eq!(
            tokens(&format!("הרמטכ״ל {acronym}, \"צהל\"")),
            ["הרמטכל@0", "צהל@1", "צהל@2"]
        );
    }
    assert_eq!(
        tokens("המנכ\"לית ב\"הארץ\", וב״מעריב״, ב\"ידיעות אחרונות\" וה\"עם\""),
        [
            "המנכלית@0",
            "ב@1",
            "הארץ@2",
            "וב@3",
            "מעריב@4",
            "ב@5",
            "ידיעות@6",
            "אחרונות@7",
            "וה@8",
            "עם@9"
        ]
    );
    assert_eq!(
        tokens("\"אמר דובר צה\"ל\", ש\"ס\" והמנכ\"ליות"),
        ["אמר@0", "דובר@1", "צהל@2", "שס@3", "והמנכליות@4"]
    );
    // Elsewhere it is a quotation mark.
    assert_eq!(tokens("5\"x7\" ab\"cd"), ["5@0", "x7@1", "ab@2", "cd@3"]);
}

#[test]
fn words_keep_their_apostrophes_points_and_commas() {
    assert_eq!(
        tokens("Don't sell 1.5bn, or 10,000."),
        ["don't@0", "sell@1", "1.5bn@2", "or@3", "10000@4"]
    );
    // A full-width comma parts clauses, too.
    assert_eq!(tokens("２，０００ 1，2"), ["2000@0", "1@1", "2@2"]);
    assert_eq!(
        tokens("O'Brien and O’Brien"),
        ["o'brien@0", "and@1", "o'brien@2"]
    );
    // Letters that look like apostrophes.
    assert_eq!(
        tokens("Hawai\u{2bb}i Shi\u{2bc}ite \u{2bb}Iolani Maui\u{2bc}s"),
        ["hawai'i@0", "shi'ite@1", "iolani@2", "maui@3"]
    );
    assert_eq!(
        tokens("end.Start rock 'n' roll"),
        ["end@0", "start@1", "rock@2", "n@3", "roll@4"]
    );
}

#[test]
fn a_possessive_is_no_part_of_its_word() {
    assert_eq!(tokens("Ishiba’s plan"), ["ishiba@0", "plan@1"]);
    assert_eq!(covered("Ishiba’s plan"), ["Ishiba", "plan"]);
    assert_eq!(
        tokens("the workers' U.S.'s"),
        ["the@0", "workers@1", "us@2", "US@2"]
    );
    assert_eq!(tokens("JAPAN'S"), ["japan@0"]);
    assert_eq!(tokens("Jose\u{301}'s plan"), ["jose@0", "plan@1"]);
    // Behind digits as behind letters.
    assert_eq!(
        tokens("in 2016’s race, Radio 4's 1.5's F16'S"),
        [
            "in@0", "2016@1", "race@2", "radio@3", "4@4", "1.5@5", "f16@6"
        ]
    );
    assert_eq!(
        tokens("Covid-19's toll"),
        ["covid@0", "19@1", "covid-19@0+2", "toll@2"]
    );
    assert_eq!(
        tokens("6'2\" 5's-5 2016'sx 7 's"),
        [
            "6@0", "2@1", "5@2", "5@3", "5-5@2+2", "2016@4", "sx@5", "7@6", "s@7"
        ]
    );
}

#[test]
fn in_a_line_of_capitals_pronouns_are_no_acronyms() {
    assert_eq!(
        tokens("MAYOR TELLS US IT IS OVER"),
        [
            "mayor@0", "tells@1", "us@2", "US@2", "it@3", "is@4", "over@5"
        ]
    );
    assert_eq!(tokens("IT firm"), ["it@0", "IT@0", "firm@1"]);
}

#[test]
fn acronyms_are_one_word_with_or_without_points() {
    for written in ["U.S.", "US", "U.S"] {
        assert_eq!(tokens(written), ["us@0", "US@0"], "{written}");
    }
    assert_eq!(covered("the U.S. said"), ["the", "U.S.", "U.S.", "said"]);
    assert_eq!(tokens("u.s."), ["us@0", "US@0"]);
    assert_eq!(tokens("us Us"), ["us@0", "us@1"]);
    assert_eq!(tokens("Un un U.N."), ["un@0", "un@1", "un@2", "UN@2"]);
    assert_eq!(
        tokens("AIDS Aids aids"),
        ["aids@0", "AIDS@0", "aids@1", "AIDS@1", "aids@2"]
    );
    assert_eq!(tokens("N.A.T.O. and NATO"), ["nato@0", "and@1", "nato@2"]);
    assert_eq!(
        tokens("J. Smith at 5 p.m. J.Smith"),
        ["j@0", "smith@1", "at@2", "5@3", "pm@4", "j@5", "smith@6"]
    );
    assert_eq!(
        tokens("the P.M., 5 a.m"),
        ["the@0", "pm@1", "PM@1", "5@2", "am@3"]
    );
}

#[test]
fn compounds_are_found_whole_and_by_part() {
    assert_eq!(
        tokens("closed-door talks"),
        ["closed@0", "door@1", "closed-door@0+2", "talks@2"]
    );
    assert_eq!(
        tokens("U.S.-Japan"),
        ["us@0", "US@0", "japan@1", "us-japan@0+2"]
    );
    assert_eq!(
        tokens("Japan–China’s"),
        ["japan@0", "china@1", "japan-china@0+2"]
    );
    assert_eq!(covered("Japan–China’s"), ["Japan", "China", "Japan–China"]);
    assert_eq!(
        tokens("a -b c- d -- e"),
        ["a@0", "b@1", "c@2", "d@3", "e@4"]
    );
}

#[test]
fn elided_articles_are_words_of_their_own() {
    assert_eq!(
        tokens("l’homme d'État"),
        ["l@0", "homme@1", "d@2", "etat@3"]
    );
    assert_eq!(tokens("aujourd'hui"), ["aujourd'hui@0"]);
}

#[test]
fn unspaced_scripts_become_bigrams_and_a_last_character() {
    assert_eq!(tokens("日本語で"), ["日本@0", "本語@1", "語で@2", "で@3"]);
    assert_eq!(
        tokens("iPhone発売。水"),
        ["iphone@0", "発売@1", "売@2", "水@3"]
    );
    assert_eq!(tokens("ｶﾞｽ"), ["ガス@0", "ス@1"]);
    assert_eq!(covered("ｶﾞｽ"), ["ｶﾞｽ", "ｽ"]);
    assert_eq!(tokens("น้ำ ท่วม"), ["น้ํา@0", "ท่ว@1", "วม@2", "ม@3"]);
    assert_eq!(tokens("ខ្មែរ\u{200b}ថា"), ["ខ្មែរ@0", "រថា@1", "ថា@2"]);
}

#[test]
fn korean_words_are_parted_from_figures_and_other_scripts() {
    assert_eq!(
        tokens("2024년 AI가 한국은"),
        [
            "2024@0", "년@1", "ai@2", "AI@2", "가@3", "한국@4", "국은@5", "은@6"
        ]
    );
}

#[test]
fn numbers_in_digits_of_other_scripts_are_words() {
    assert_eq!(tokens("١٠٬٠٠٠ و ۱٫۵"), ["10000@0", "و@1", "1.5@2"]);
    assert_eq!(tokens("ปี ๒๕๖๗"), ["ปี@0", "2567@1"]);
}

#[test]
fn a_term_beyond_the_limit_takes_its_position_only() {
    let long = "x".repeat(MAX_TERM_BYTES + 1);
    assert_eq!(tokens(&format!("a {long} b")), ["a@0", "b@2"]);
}

#[test]
fn the_ampersand_is_a_word() {
    assert_eq!(tokens("AT&T"), ["at@0", "AT@0", "and@1", "t@2"]);
    assert_eq!(tokens("Finch ＆ Reed"), ["finch@0", "and@1", "reed@2"]);
    assert_eq!(tokens("S&P銘柄"), ["s@0", "and@1", "p@2", "銘柄@3", "柄@4"]);
    assert_eq!(
        tokens("R&D-heavy")[1..],
        ["and@1", "d@2", "heavy@3", "d-heavy@2+2"]
    );
}

#[test]
fn marks_between_a_character_and_a_word_take_a_position() {
    assert_eq!(tokens("死亡。27日"), ["死亡@0", "亡@1", "27@3", "日@4"]);
    assert_eq!(tokens("死亡 27日"), ["死亡@0", "亡@1", "27@2", "日@3"]);
    assert_eq!(tokens("G7、日"), ["g7@0", "日@2"]);
}

proptest! {
    #[test]
    fn offsets_are_exact_and_positions_never_go_back(line in "\\PC{0,60}") {
        let mut last = 0;
        let mut compounds = Vec::new();
        let end = Scanner::default().scan(&line, 0, &mut |token| {
            assert!(line.get(token.start..token.end).is_some_and(|text| !text.is_empty()));
            if token.kind == Kind::Compound {
                compounds.push(token.position + token.length);
            } else {
                assert!(token.position >= last);
                last = token.position;
            }
        });
        prop_assert!(compounds.iter().all(|&past| past <= end));
    }

    #[test]
    fn a_text_scans_the_same_in_pieces(words in proptest::collection::vec("[a-zA-Z0-9é日本'.-]{1,6}", 1..8)) {
        let text = words.join(" ");
        let told = |token: &Token<'_>| (token.term.to_owned(), token.position, token.start);
        let mut whole = Vec::new();
        let end = Scanner::default().scan(&text, 0, &mut |token| whole.push(told(token)));
        let (line, mut pieces, mut position, mut at) = (Line::new(&text), Vec::new(), 0, 0);
        for word in &words {
            let range = at..at + word.len();
            position = Scanner::default().scan_part(&line, range, position, &mut |token| pieces.push(told(token)));
            at += word.len() + 1;
        }
        prop_assert_eq!(whole, pieces);
        prop_assert_eq!(end, position);
    }
}

#[test]
fn a_word_of_endless_accents_takes_its_position_and_is_not_indexed() {
    let heap = format!("before e{} after", "\u{301}".repeat(10_000));
    assert_eq!(tokens(&heap), ["before@0", "after@2"]);
}

proptest! {
    #[test]
    fn plain_words_are_what_a_scan_makes_of_them(word in "[a-zA-Z0-9]{1,6}|[a-zA-Z]{1,3}|[\\PC]{1,4}") {
        let told = |token: &Token<'_>| {
            let Token { kind, position, length, start, end, .. } = *token;
            let forms = (token.term.to_owned(), token.lowered.to_owned());
            (kind, forms, position, length, start, end)
        };
        let (mut plain, mut scanned) = (Vec::new(), Vec::new());
        if Scanner::is_plain(&word) {
            let mut scanner = Scanner::default();
            scanner.plain(&word, &mut |token| plain.push(told(token)));
            scanner.scan(&word, 0, &mut |token| scanned.push(told(token)));
        }
        prop_assert_eq!(plain, scanned);
    }
}
