use std::collections::BTreeSet;

use proptest::prelude::*;
use tantivy::directory::FileSlice;
use tantivy::termdict::{TermDictionary, TermDictionaryBuilder};

use super::super::walk::Walk;
use super::*;

fn info(number: usize) -> TermInfo {
    TermInfo {
        doc_freq: number as u32 % 7 + 1,
        postings_range: number * 10..number * 10 + 10,
        positions_range: number * 3..number * 3 + 3,
    }
}

fn built(terms: &BTreeSet<Vec<u8>>) -> Vec<u8> {
    let dir = std::env::temp_dir();
    let mut builder = DictionaryBuilder::new(&dir);
    for (number, term) in terms.iter().enumerate() {
        builder.insert(term, info(number));
    }
    let mut dictionary = Vec::new();
    builder.finish(&mut dictionary).unwrap();
    dictionary
}

/// The dictionary that the engine builds.
fn stock(terms: &BTreeSet<Vec<u8>>) -> Vec<u8> {
    let mut builder = TermDictionaryBuilder::create(Vec::new()).unwrap();
    for (number, term) in terms.iter().enumerate() {
        builder.insert(term, &info(number)).unwrap();
    }
    builder.finish().unwrap()
}

/// The part of a dictionary after the transducer: the term infos, their length in bytes, and two version numbers.
fn behind_transducer(dictionary: &[u8]) -> &[u8] {
    let end = dictionary.len() - 16;
    let (length, _) = dictionary[end..].split_first_chunk().unwrap();
    &dictionary[end - u64::from_le_bytes(*length) as usize..]
}

/// Everything that the engine reads in a dictionary.
fn read(dictionary: Vec<u8>) -> Vec<(Vec<u8>, u64, TermInfo)> {
    let file = FileSlice::from(dictionary);
    let dictionary = TermDictionary::open(file).unwrap();
    let mut stream = dictionary.stream().unwrap();
    let mut read = Vec::new();
    while stream.advance() {
        let term = stream.key().to_vec();
        assert_eq!(
            dictionary.get(&term).unwrap().as_ref(),
            Some(stream.value())
        );
        assert_eq!(dictionary.term_ord(&term).unwrap(), Some(stream.term_ord()));
        read.push((term, stream.term_ord(), stream.value().clone()));
    }
    assert_eq!(read.len(), dictionary.num_terms());
    read
}

/// Everything that is read here in a dictionary, with ordinals counted.
fn walked(dictionary: &[u8]) -> Vec<(Vec<u8>, u64, TermInfo)> {
    let mut walk = Walk::of(dictionary).unwrap();
    let mut terms = Vec::new();
    while walk.advance().unwrap() {
        let ordinal = terms.len() as u64;
        terms.push((walk.term().to_vec(), ordinal, walk.info().clone()));
    }
    // At its end it stays there.
    assert!(!walk.advance().unwrap());
    terms
}

fn assert_same(terms: &BTreeSet<Vec<u8>>) {
    let (built, stock) = (built(terms), stock(terms));
    let walked = [walked(&built), walked(&stock)];
    assert_eq!(behind_transducer(&built), behind_transducer(&stock));
    let expected = read(stock);
    assert_eq!(expected.len(), terms.len());
    assert_eq!(read(built), expected);
    assert_eq!(walked, [expected.clone(), expected]);
}

#[test]
fn nodes_of_all_kinds_are_read_back() {
    assert_same(&BTreeSet::new());
    assert_eq!(built(&BTreeSet::new()), stock(&BTreeSet::new()));
    assert_same(&BTreeSet::from([b"".to_vec()]));
    assert_same(&BTreeSet::from([
        b"".to_vec(),
        b"a".to_vec(),
        b"ab".to_vec(),
    ]));
    // All bytes as arrows, with and without a term that ends before them, and more arrows than the state byte can count.
    for count in [1, 2, 32, 33, 63, 64, 255, 256] {
        for before in [vec![], vec![b"x".to_vec()]] {
            let all = (0..count).map(|byte| vec![b'x', byte as u8, b'y']);
            assert_same(&all.chain(before).collect());
        }
    }
}

#[test]
fn words_that_end_alike_share_their_ends() {
    let stems = ["talk", "walk", "work", "play", "stay", "open", "turn"];
    let endings = ["", "ed", "er", "ers", "ing", "ings", "s"];
    let words = stems
        .iter()
        .flat_map(|stem| endings.map(|ending| format!("{stem}{ending}").into_bytes()));
    let words: BTreeSet<Vec<u8>> = words.collect();
    assert_same(&words);
    assert_eq!(built(&words).len(), stock(&words).len());
}

#[test]
fn many_terms_are_about_as_small_as_the_engine_makes_them() {
    let syllables = ["ba", "de", "ki", "lo", "mun", "ras", "tel", "vor"];
    let mut seed = 1_u32;
    let words = (0..20_000).map(|_| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let word = (0..6).map(|at| syllables[(seed >> (13 + 3 * at)) as usize & 7]);
        word.collect::<String>().into_bytes()
    });
    let words: BTreeSet<Vec<u8>> = words.collect();
    assert_same(&words);
    let (own, stock) = (built(&words).len(), stock(&words).len());
    assert!(own * 100 <= stock * 102, "{own} of {stock}");
}

proptest! {
    #[test]
    fn any_terms_are_read_back(
        short in proptest::collection::btree_set("[a-c]{0,6}", 0..200),
        any in proptest::collection::btree_set(proptest::collection::vec(any::<u8>(), 0..12), 0..100),
    ) {
        let short = short.into_iter().map(String::into_bytes);
        assert_same(&short.chain(any).collect());
    }
}

/// A walk through altered bytes ends, or finds out that they are altered.
#[test]
fn a_walk_through_an_altered_dictionary_ends() {
    let terms: BTreeSet<Vec<u8>> = (0..150_u32)
        .map(|number| format!("{:x}", number * 7_919).into_bytes())
        .collect();
    let whole = built(&terms);
    for at in 0..whole.len() {
        for bit in [0, 4, 7] {
            let mut altered = whole.clone();
            altered[at] ^= 1 << bit;
            let Ok(mut walk) = Walk::of(&altered) else {
                continue;
            };
            // There is an info for each term, and none for more.
            let mut read = 0;
            let end = loop {
                match walk.advance() {
                    Ok(true) => read += 1,
                    end => break end,
                }
            };
            assert!(read <= terms.len() + 128, "{read} terms");
            assert!(end.is_err() || read == terms.len(), "{read} terms");
        }
    }
    for end in 0..200 {
        assert!(Walk::of(&whole[..end]).is_err() || end > 40);
    }
}
