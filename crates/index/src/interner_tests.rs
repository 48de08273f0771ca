use std::collections::HashMap;

use proptest::prelude::*;

use super::*;

#[test]
fn a_prefix_is_the_first_bytes_of_any_key() {
    let text: Vec<u8> = (1..=40).collect();
    for length in 0..=20 {
        let mut padded = [0; 16];
        let first = length.min(16);
        padded[..first].copy_from_slice(&text[..first]);
        let number = u128::from_le_bytes(padded);
        let expected = [number as u64, (number >> 64) as u64];
        assert_eq!(prefix(&text[..length]), expected);
        for text in [&text[..], &text[..length]] {
            let key = Key::within(text, 0, length, 7);
            assert_eq!(key, Key::new(&text[..length], 7));
            assert_eq!(key.of_no_kind(), Key::new(&text[..length], 0));
        }
    }
}

proptest! {
    #[test]
    fn keys_of_other_strings_follow_from_a_key(word in "[a-zA-Z@\\[`{é\0]{0,20}", kind in 0..9_u8) {
        let key = |word: &str| Key::new(word.as_bytes(), kind);
        let lowered = if word.len() > 16 { word.clone() } else { word.to_ascii_lowercase() };
        prop_assert_eq!(key(&word).lowered(), key(&lowered));
        let followed = if word.len() > 14 { word.clone() } else { word.clone() + "\u{1f}\u{1}" };
        prop_assert_eq!(key(&word).followed_by([0x1f, 1]), key(&followed));
    }

    #[test]
    fn equal_strings_of_a_kind_have_one_number(
        keys in prop::collection::vec(("[ab\0]{0,12}", 0..3u8), 0..2000)
    ) {
        let mut interner = Interner::<()>::default();
        let mut expected = HashMap::new();
        for (key, kind) in &keys {
            let known = expected.len() as u32;
            let number = *expected.entry((key.clone(), *kind)).or_insert(known);
            let (place, is_new) = interner.place_of(&Key::new(key.as_bytes(), *kind), key.as_bytes());
            prop_assert_eq!((interner.at(place).0, is_new), (number, number == known));
            prop_assert_eq!(interner.get(number), key.as_bytes());
        }
        prop_assert_eq!(interner.len(), expected.len());
        for (key, kind) in &keys {
            let key_of = |kind| Key::new(key.as_bytes(), kind);
            let found = |kind| Some(interner.find(&key_of(kind), key.as_bytes())?.0);
            prop_assert_eq!(found(*kind), expected.get(&(key.clone(), *kind)).copied());
            prop_assert_eq!(found(3), None);
        }
    }
}
