//! Removing the Arabic article and the prefixes written in one with a word. How letters fold is in
//! `newshound_lexicon::letters`.

/// An Arabic word without its article and the conjunctions and prepositions written in one with it: `والوزير`, `بالوزير`
/// and `للوزير` become `وزير`. A word that would keep less than three letters is returned whole.
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
