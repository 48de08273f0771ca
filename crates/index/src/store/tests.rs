use newshound_article::Article;
use proptest::prelude::*;

use super::dictionary::Leads;
use super::entry::NO_ENTRY;
use super::*;
use crate::ArticleView;
use crate::view::tests::stored;

fn article(path: &str, paragraphs: &[String]) -> StoredArticle {
    StoredArticle {
        path: path.into(),
        member: 0,
        record: 7,
        words: 300,
        article: Article::of_paragraphs(paragraphs.iter().map(String::as_str)),
    }
}

/// A dictionary trained on a sufficient amount of news text in two scripts.
fn dictionary() -> Dictionary {
    let line = "The ministers of the two countries met in Paris on Monday, 記者会見で発表した。";
    let samples: Vec<ArticleSample> = (0..6000)
        .map(|number| {
            let text = format!("{line} Number{number} said word{} “no”.", number % 500);
            let stored = article("2024/a.txt", &[text]);
            ArticleSample::of(&stored.path, &stored.article)
        })
        .collect();
    Dictionary::train(&samples).unwrap()
}

fn back(dictionary: Option<&Dictionary>, article: &StoredArticle) -> (usize, StoredArticle) {
    let mut packer = Packer::new(dictionary).unwrap();
    let packed = packer.pack(article).unwrap();
    let mut plain = b"left over".to_vec();
    let unpacker = Unpacker::new(dictionary);
    let unpacked = unpacker.unpack(packed, &mut plain).unwrap();
    assert_eq!(unpacked.clone().view().unwrap(), ArticleView::from(article));
    (packed.len(), unpacked.article().unwrap())
}

#[test]
fn all_of_an_article_comes_back() {
    let dictionary = dictionary();
    let empty = StoredArticle {
        article: Article::default(),
        ..stored()
    };
    for stored in [stored(), empty] {
        assert_eq!(back(Some(&dictionary), &stored).1, stored);
        assert_eq!(back(None, &stored).1, stored);
    }
}

#[test]
fn what_is_in_the_dictionary_takes_a_byte_or_two() {
    let dictionary = dictionary();
    let text = "The ministers met in Paris. word7, word8: 記者会見で発表した。";
    let text = text.repeat(3);
    let stored = article("2024/a.txt", std::slice::from_ref(&text));
    let (size, unpacked) = back(Some(&dictionary), &stored);
    assert_eq!(unpacked, stored);
    assert!(size < text.len() / 2, "{size}");
}

#[test]
fn articles_without_a_dictionary_come_back() {
    let stored = article("a.txt", &["One two.".repeat(100)]);
    assert_eq!(back(None, &stored).1, stored);
    assert!(Dictionary::train(&[]).is_none());
}

#[test]
fn a_dictionary_is_the_same_again() {
    assert_eq!(dictionary().bytes(), dictionary().bytes());
    let dir = tempfile::tempdir().unwrap();
    let dictionary = dictionary();
    let name = dictionary.file_name();
    std::fs::write(dir.path().join(&name), dictionary.bytes()).unwrap();
    let read = Dictionary::read(dir.path(), &name).unwrap();
    assert_eq!(read.bytes(), dictionary.bytes());
    std::fs::write(dir.path().join(&name), &dictionary.bytes()[1..]).unwrap();
    assert!(Dictionary::read(dir.path(), &name).is_err());
}

#[test]
fn what_was_altered_is_told() {
    let dictionary = dictionary();
    let stored = article(
        "2024/a.txt",
        &["The ministers said Xylophone number9999999.".repeat(9)],
    );
    for dictionary in [Some(&dictionary), None] {
        let mut packer = Packer::new(dictionary).unwrap();
        let packed = packer.pack(&stored).unwrap().to_vec();
        let unpacker = Unpacker::new(dictionary);
        let mut plain = Vec::new();
        for at in 0..packed.len() {
            for bit in 0..8 {
                let mut altered = packed.clone();
                altered[at] ^= 1 << bit;
                assert!(unpacker.unpack(&altered, &mut plain).is_err());
            }
            assert!(unpacker.unpack(&packed[..at], &mut plain).is_err());
        }
    }
}

#[test]
fn any_codes_unpack_to_something_or_nothing() {
    let dictionary = dictionary();
    let stored = article("2024/a.txt", &["The ministers said Xylophone 9.".repeat(9)]);
    let mut packer = Packer::new(Some(&dictionary)).unwrap();
    let packed = packer.pack(&stored).unwrap().to_vec();
    let unpacker = Unpacker::new(Some(&dictionary));
    let mut plain = Vec::new();
    for at in CHECKSUM..packed.len() {
        for byte in [0, 1, 0x7f, 0xfe, 0xff] {
            let mut altered = packed.clone();
            altered[at] = byte;
            // Updates the checksum, as a deliberate change would.
            let checksum = crc32fast::hash(&altered[CHECKSUM..]);
            altered[..CHECKSUM].copy_from_slice(&checksum.to_le_bytes());
            if let Ok(unpacked) = unpacker.unpack(&altered, &mut plain) {
                let read = unpacked.article();
                assert!(byte == packed[at] || read.as_ref() != Ok(&stored));
            }
        }
    }
}

#[test]
fn codes_of_all_lengths_are_told_apart() {
    for (entries, expected) in [(100, [100, 0]), (300, [254, 0]), (70_000, [0, 1])] {
        let uses: Vec<u64> = (0..entries).map(|entry| 1_000_000 / (entry + 1)).collect();
        let leads = Leads::best_for(&uses);
        assert_eq!(usize::from(leads.triple), expected[1]);
        assert!(usize::from(leads.single) <= expected[0] || expected[0] == 0);
        let names: Vec<String> = (0..entries).map(|entry| format!("{entry:x}")).collect();
        let names: Vec<&[u8]> = names.iter().map(|name| name.as_bytes()).collect();
        // More than a dictionary can have; codes would go further.
        let entries = entries.min(u64::from(NO_ENTRY));
        let dictionary = Dictionary::of(leads, &names[..entries as usize]);
        let mut encoder = Encoder::new(&dictionary);
        let decoder = decoder::Decoder::new(&dictionary);
        for number in (0..entries).step_by(97).chain([entries - 1]) {
            let text = format!("{number:x}, {number:x}");
            encoder.clear();
            encoder.strange_text(&text);
            let mut again = Vec::new();
            let codes = encoder.codes();
            let plain = decoder.decode(codes, text.len(), &mut again);
            assert_eq!(plain.unwrap(), text.as_bytes());
            assert!(entries < 300 || codes.len() > 4);
        }
    }
}

proptest! {
    #[test]
    fn every_article_comes_back(
        path in "[a-z/!]{0,20}|.{0,10}",
        paragraphs in proptest::collection::vec(
            proptest::collection::vec("The | ministers| met|Monday|, |“|”|word[0-9]{1,3}|会見|で|発表|[a-zA-Z]{1,20}|\u{0}|.{0,6}|[0-9]{200,300}", 0..30),
            0..5,
        ),
    ) {
        static DICTIONARY: std::sync::LazyLock<Dictionary> = std::sync::LazyLock::new(dictionary);
        let paragraphs: Vec<String> = paragraphs.iter().map(|words| words.concat()).collect();
        let stored = article(&path, &paragraphs);
        prop_assert_eq!(back(Some(&DICTIONARY), &stored).1, stored);
    }
}
