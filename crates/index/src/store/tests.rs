use newshound_article::{Article, Passage, Section};
use proptest::prelude::*;

use super::dictionary::Leads;
use super::*;

fn article(path: &str, paragraphs: &[String]) -> StoredArticle {
    let paragraphs = paragraphs
        .iter()
        .map(|text| Passage::new(text, 0..text.len()));
    let section = Section {
        heading: None,
        paragraphs: paragraphs.collect(),
    };
    StoredArticle {
        path: path.into(),
        member: 0,
        record: 7,
        words: 300,
        article: Article {
            sections: vec![section],
            ..Article::default()
        },
    }
}

/// Text of news, as long as a dictionary needs, in two scripts.
fn dictionary() -> Dictionary {
    let line = "The ministers of the two countries met in Paris on Monday, 記者会見で発表した。";
    let samples: Vec<Serialized> = (0..6000)
        .map(|number| {
            let mut sample = Serialized::default();
            let text = format!("{line} Number{number} said word{} “no”.", number % 500);
            sample.set(&article("2024/a.txt", &[text])).unwrap();
            sample
        })
        .collect();
    Dictionary::train(&samples).unwrap()
}

fn back(dictionary: Option<&Dictionary>, article: &StoredArticle) -> (usize, StoredArticle) {
    let mut packer = Packer::new(dictionary).unwrap();
    let packed = packer.pack(article).unwrap();
    let mut plain = b"left over".to_vec();
    Unpacker::new(dictionary)
        .unpack(packed, &mut plain)
        .unwrap();
    (packed.len(), postcard::from_bytes(&plain).unwrap())
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
fn altered_codes_are_told_or_unpack_to_something_else() {
    let dictionary = dictionary();
    let stored = article(
        "2024/a.txt",
        &["The ministers said Xylophone number9999999.".repeat(9)],
    );
    let mut packer = Packer::new(Some(&dictionary)).unwrap();
    let packed = packer.pack(&stored).unwrap().to_vec();
    let unpacker = Unpacker::new(Some(&dictionary));
    let mut plain = Vec::new();
    for at in 0..packed.len() {
        for byte in [0, 1, 0x7f, 0xfe, 0xff] {
            let mut altered = packed.clone();
            altered[at] = byte;
            if unpacker.unpack(&altered, &mut plain).is_ok() {
                let read = postcard::from_bytes::<StoredArticle>(&plain);
                assert!(byte == packed[at] || read.as_ref() != Ok(&stored));
            }
        }
        assert!(unpacker.unpack(&packed[..at], &mut plain).is_err());
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
        let dictionary = Dictionary::of(leads, &names);
        let (mut encoder, decoder) = (
            Encoder::new(&dictionary),
            decoder::Decoder::new(&dictionary),
        );
        for number in (0..entries).step_by(97).chain([entries - 1]) {
            let mut plain = Serialized::default();
            let stored = article(&format!("{number:x}"), &[format!("{number:x}, {number:x}")]);
            plain.set(&stored).unwrap();
            let (mut codes, mut again) = (Vec::new(), Vec::new());
            encoder.encode(&plain, &mut codes);
            decoder.decode(&codes, plain.len(), &mut again).unwrap();
            assert_eq!(again, plain.bytes);
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
