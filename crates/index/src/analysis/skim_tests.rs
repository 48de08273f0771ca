use proptest::prelude::*;

use super::*;

/// Pieces of news text, and pieces that could make the count wrong.
const PIECES: &str = "(?s)Rick's|2016's|2016’s|didn’t|l'homme|closed|Door|U|S|us|IT|10|000|10,000|1,000,000|1\\.5bn|1|5bn|l|O|don|t|s|dogs|é|naïve|日本|คำ|한국|e|mail|e\u{301}|[ ]|[ ]|[ ]|\\.|,|'|’|‘|-|–|\u{2011}|\u{ad}|\u{200b}|\"|“|”|\\(|/|&|＆|and|\\$|\t|…|—|\u{fdd0}";

proptest! {
    #[test]
    fn only_what_is_not_looked_for_is_left_out(
        line in proptest::collection::vec(PIECES, 0..64),
        is_shouted in proptest::bool::weighted(0.2),
        wanted in proptest::collection::vec("closed|door|us|US|it|IT|10000|1000000|1\\.5bn|don't|dogs|naive|e-mail|closed-door|o|l|e|and", 0..4),
        position in 0_u32..9,
    ) {
        let line = match is_shouted {
            true => line.concat().to_uppercase(),
            false => line.concat(),
        };
        let mut beginnings = Beginnings::default();
        wanted.iter().for_each(|term| beginnings.add(term));
        let told = |token: &Token<'_>| (format!("{:?} {:?}", token.kind, token.lowered), token.term.to_owned(), token.position, token.length, token.start, token.end);
        let (mut all, mut skimmed) = (Vec::new(), Vec::new());
        let end = Scanner::default().scan(&line, position, &mut |token| all.push(told(token)));
        let same = Scanner::default().skim(&line, position, &beginnings, &mut |token| skimmed.push(told(token)));
        prop_assert_eq!(same, end, "{}", line);
        let mut left = skimmed.iter().peekable();
        for token in &all {
            if left.next_if(|next| *next == token).is_none() {
                prop_assert!(!wanted.contains(&token.1), "{} in {}", token.1, line);
                prop_assert!(token.1.is_ascii() && !line[token.4..token.5].contains(char::is_alphabetic) || line[token.4..token.5].replace('’', "'").is_ascii(), "{} in {}", token.1, line);
            }
        }
        prop_assert_eq!(left.next(), None);
    }

    #[test]
    fn what_is_looked_for_is_found(
        line in proptest::collection::vec(PIECES, 0..64),
        is_shouted in proptest::bool::weighted(0.2),
        wanted in proptest::collection::vec("closed|door|us|US|it|IT|10000|1000000|1\\.5bn|don't|dogs|naive|e-mail|closed-door|o|l|e|and", 0..4),
    ) {
        let line = match is_shouted {
            true => line.concat().to_uppercase(),
            false => line.concat(),
        };
        let mut beginnings = Beginnings::default();
        wanted.iter().for_each(|term| beginnings.add(term));
        let told = |token: &Token<'_>| (format!("{:?} {:?}", token.kind, token.lowered), token.term.to_owned(), token.length, token.start, token.end);
        let (mut all, mut found, mut positions) = (Vec::new(), Vec::new(), Vec::new());
        Scanner::default().scan(&line, 3, &mut |token| all.push((told(token), token.position)));
        let end = Scanner::default().find(&line, 7, &beginnings, &mut |token| {
            found.push(told(token));
            positions.push(token.position);
        });
        prop_assert!(positions.iter().all(|position| (7..end).contains(position)));
        let mut left = found.iter().zip(&positions).peekable();
        let mut last: Option<(i64, usize)> = None;
        for (token, position) in &all {
            match left.next_if(|(next, _)| *next == token) {
                Some((_, found)) => {
                    let shift = i64::from(*found) - i64::from(*position);
                    if let Some((before, end)) = last {
                        let spaced = line[end..token.3.max(end)].contains(' ');
                        prop_assert!(shift == before || spaced && shift < before, "{}", line);
                    }
                    last = Some((shift, token.4));
                }
                None => {
                    prop_assert!(!wanted.contains(&token.1), "{} in {}", token.1, line);
                    let text = line[token.3..token.4].replace(['\u{2018}', '\u{2019}'], "'");
                    prop_assert!(text.is_ascii(), "{} in {}", token.1, line);
                }
            }
        }
        prop_assert_eq!(left.next(), None);
        let any = all.iter().any(|(token, _)| wanted.contains(&token.1));
        prop_assert!(!any || beginnings.may_be_in(&line));
    }
}

#[test]
fn words_that_are_not_looked_for_are_only_counted() {
    let mut wanted = Beginnings::default();
    ["ties", "a"].iter().for_each(|term| wanted.add(term));
    let mut found = Vec::new();
    let line = "Rick's don’t Tie-ups, a tiff (about \"ties\") and all. As for TIES: nothing!";
    let end = Scanner::default().skim(line, 7, &wanted, &mut |token| {
        found.push(format!(
            "{}@{}",
            &line[token.start..token.end],
            token.position
        ));
    });
    assert_eq!(found, ["a@11", "ties@14", "TIES@19"]);
    assert_eq!(end, 21);
}

#[test]
fn compounds_of_numbers_and_acronyms_are_found() {
    for (word, term) in [
        ("U.S.-led", "us-led"),
        ("1,000-strong", "1000-strong"),
        ("1.5-litre", "1.5-litre"),
        ("two-1,000-year", "two-1000-year"),
    ] {
        let mut wanted = Beginnings::default();
        wanted.add(term);
        let line = format!("of a ({word} {word}) one");
        let (mut skimmed, mut found) = (0, 0);
        let mut scanner = Scanner::default();
        scanner.skim(&line, 0, &wanted, &mut |token| {
            skimmed += u32::from(token.term == term);
        });
        scanner.find(&line, 0, &wanted, &mut |token| {
            found += u32::from(token.term == term);
        });
        assert_eq!([skimmed, found], [2, 2], "{word}");
    }
}
