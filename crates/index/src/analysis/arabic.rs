//! The letters of the Arabic script, of which keyboards, languages and habits write several for one.
//!
//! Arabic, Persian and Urdu write the same words with different code points for yeh, kaf and heh, and writers of Arabic
//! leave out hamzas and the dots of yeh and teh marbuta. A reader cannot see or would not mind most of these, so the folded
//! form holds one letter for each (those of Arabic, which its stemmer knows). What tells words apart in one of the languages
//! is kept: Urdu's two yehs (`کی`, `کے`), Persian's peh, cheh and gaf, a hamza that stands alone.

/// The letter that `c` is folded to; `c` itself where it is none of those.
pub(super) fn fold(c: char) -> char {
    match c {
        // Alef wasla and wavy hamzas; madda and hamza are marks, and are stripped as such.
        '\u{671}'..='\u{673}' => '\u{627}',
        // Alef maqsura, Farsi yeh.
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        // Keheh, swash kaf.
        '\u{6a9}' | '\u{6aa}' => '\u{643}',
        // Teh marbuta and that of Urdu, heh doachashmee, heh goal, ae.
        '\u{629}' | '\u{6c3}' | '\u{6be}' | '\u{6c1}' | '\u{6d5}' => '\u{647}',
        _ => c,
    }
}

/// Vowel points, hamzas above and below, and the signs of the Quran.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8ca}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}')
}

/// An Arabic word without its article and what is written before it in one: `والوزير`, `بالوزير` and `للوزير` are `وزير`. Words
/// that would be left with less than three letters are whole.
///
/// The stemmer takes the article off too, but where no article tells it better it takes a first waw for the conjunction
/// (`وزير`, minister, is left without), so that the two do not meet; and it leaves the article after a conjunction. Without
/// the article both are stemmed as one word.
pub(super) fn without_article(word: &str) -> &str {
    let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    ["ال", "بال", "كال", "لل"]
        .iter()
        .find_map(|article| bare.strip_prefix(article))
        .filter(|rest| rest.chars().nth(2).is_some())
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::without_article;

    #[test]
    fn articles_are_taken_off_with_what_stands_before_them() {
        for word in [
            "الوزير",
            "والوزير",
            "فالوزير",
            "بالوزير",
            "وبالوزير",
            "للوزير",
            "وللوزير",
        ] {
            assert_eq!(without_article(word), "وزير", "{word}");
        }
        for word in ["وزير", "الى", "ولد", "الذي"] {
            assert_eq!(without_article(word), word);
        }
    }

    #[test]
    fn letters_that_stand_for_one_another_fold_alike() {
        for (alike, folded) in [
            (&["احمد", "أحمد", "أحمَد", "احـمـد"][..], "احمد"),
            (&["اسلام", "إسلام", "ٱسلام", "آسلام"], "اسلام"),
            (&["على", "علي", "علی", "عَلَى"], "علي"),
            (&["كتاب", "کتاب", "كِتَاب", "ﻛﺘﺎﺏ", "كت\u{200d}اب"], "كتاب"),
            (&["مدرسة", "مدرسه", "مدرسۃ"], "مدرسه"),
            (&["مسؤول", "مسوول"], "مسوول"),
            (&["رئيس", "رييس", "رییس", "رئیس"], "رييس"),
            (&["خانۀ", "خانهٔ", "خانه"], "خانه"),
            (&["می\u{200c}خواهم", "میخواهم", "ميخواهم"], "ميخواهم"),
            (&["لا", "ﻻ", "لأ"], "لا"),
        ] {
            for word in alike {
                assert_eq!(fold(word), folded, "{word}");
            }
        }
    }

    #[test]
    fn letters_that_tell_words_apart_are_kept() {
        assert_ne!(fold("کی"), fold("کے"));
        assert_ne!(fold("پدر"), fold("بدر"));
        assert_ne!(fold("سماء"), fold("سما"));
    }

    #[test]
    fn digits_of_all_scripts_are_those_of_ascii() {
        for (written, folded) in [
            ("٢٠٢٤", "2024"),
            ("۲۰۲۴", "2024"),
            ("२०२४", "2024"),
            ("๒๐๒๔", "2024"),
            ("２０２４", "2024"),
            ("١٠٬٠٠٠", "10000"),
            ("۱٫۵", "1.5"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }
}
