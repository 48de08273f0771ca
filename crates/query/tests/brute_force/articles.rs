//! Random articles in seven scripts, with their tokens as plain lists, in archives of several segments.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use newshound_article::{Article, Date, Passage, Provenance, Section, Sourced};
use newshound_index::analysis::{HEADING_STRIDE, Inflections, Kind, Scanner, Stemmer, sentences};
use newshound_index::{Archive, ArticleDocument, StoredArticle, Writer, WriterOptions};
use newshound_query::Searcher;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::names::{Usage, usage};

pub(crate) const LATIN: [&str; 90] = [
    "tie",
    "ties",
    "tied",
    "Tie",
    "closer",
    "close",
    "closest",
    "U.S.",
    "us",
    "US",
    "Us",
    "ICE",
    "Ice",
    "icing",
    "e-mail",
    "email",
    "closed-door",
    "door",
    "doors",
    "Ishiba’s",
    "Ishiba",
    "mangée",
    "manger",
    "mangee",
    "élevé",
    "Élevé",
    "l'homme",
    "homme",
    "1.5bn",
    "10,000",
    "10000",
    "1,465.00",
    "1465.00",
    "2016’s",
    "2016's",
    "2-1",
    "21",
    "don't",
    "prime",
    "minister",
    "Ministers",
    "RICO",
    "Rico",
    "rico",
    "co-operate",
    "The",
    "the",
    "a",
    "of",
    "IT",
    "Doore",
    "Ishibae",
    "Jean",
    "jeans",
    // Often enough to be a name for good.
    "Rove",
    "Rove",
    "Rove",
    "Rove",
    "roving",
    "roves",
    "Marco",
    "Marco",
    "Marco",
    "Marcos",
    "Marcos",
    "Marcos",
    "MERS",
    "MERS",
    "Mer",
    "O'Neil",
    "O'Neil",
    "O'Neill",
    "O'Neill",
    "said",
    "says",
    "rose",
    "rising",
    "lives",
    "life",
    "ups",
    "OVER",
    "THERE",
    "WHO",
    "up",
    "who-led",
    "whole",
    "govern-ment",
    "government",
    "governs",
    "clos-ing",
];
pub(crate) const CYRILLIC: [&str; 12] = [
    "министр",
    "министра",
    "Министр",
    "мир",
    "мира",
    "премьер-министр",
    "ёлка",
    "елка",
    "США",
    "сша",
    "новый",
    "новая",
];
pub(crate) const JAPANESE: [&str; 9] = [
    "日本",
    "日本語",
    "語",
    "東京",
    "東京都",
    "都",
    "の",
    "ニュース",
    "日日日",
];
pub(crate) const ARABIC: [&str; 17] = [
    "وزير",
    "الوزير",
    "أحمد",
    "احمد",
    "سَلام",
    "سلام",
    "كتاب",
    "کتاب",
    "والكتاب",
    "مدرسة",
    "مدرسه",
    "على",
    "علی",
    "می\u{200c}خواهد",
    "میخواهد",
    "٢٠٢٤",
    "2024",
];
pub(crate) const THAI: [&str; 9] = [
    "ไทย",
    "ประเทศ",
    "ประเทศไทย",
    "น้ำ",
    "น้ำท่วม",
    "ท่วม",
    "น",
    "មាន\u{200b}ទឹក",
    "ទឹក",
];
pub(crate) const KOREAN: [&str; 9] = [
    "한국",
    "한국은",
    "한국의",
    "대한민국",
    "국",
    "정부",
    "정부는",
    "\u{1112}\u{1161}\u{11ab}국",
    "AI가",
];

pub(crate) const VIETNAMESE: [&str; 16] = [
    "bạn",
    "ba\u{323}n",
    "bàn",
    "Bàn",
    "ban",
    "đã",
    "đa",
    "da",
    "hòa",
    "hoà",
    "hoa",
    "Việt",
    "viet",
    "Nam",
    "năm",
    "Đà-lạt",
];

const AUTHORS: [&str; 4] = [
    "Hiroto Tanaka",
    "Ilse Varga",
    "Ana-Maria Tan",
    "Tanaka Hiroto",
];

/// The number of archives that the tests choose from.
pub(crate) const ARCHIVES: usize = 64;
const ARTICLES: usize = 40;

/// A searcher, and the articles that it searches.
pub(crate) struct Random {
    pub(crate) searcher: Searcher,
    pub(crate) articles: Vec<Tokens>,
    /// How bodies write each word, by its folded form; empty unless the articles are in English.
    pub(crate) usage: BTreeMap<String, Usage>,
    /// Whether no article was removed from the archive. Words of removed articles stay in the dictionary.
    pub(crate) is_whole: bool,
}

/// An article as lists of tokens.
pub(crate) struct Tokens {
    pub(crate) stored: StoredArticle,
    pub(crate) stemmer: Stemmer,
    /// Title, heading, body, byline.
    pub(crate) texts: [Text; 4],
}

#[derive(Default)]
pub(crate) struct Text {
    pub(crate) lines: Vec<String>,
    pub(crate) tokens: Vec<Token>,
    /// For each position, indices into `tokens`.
    pub(crate) at: BTreeMap<u32, Vec<usize>>,
    /// For each position: its line, its sentence in the line, and the bytes of the line that belong to this position only.
    pub(crate) cells: BTreeMap<u32, Cell>,
    /// The positions between lines.
    pub(crate) borders: Vec<u32>,
    /// Whether its language distinguishes words by diacritics.
    pub(crate) has_tones: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) term: String,
    pub(crate) lowered: String,
    pub(crate) written: String,
    /// The class by diacritics, in articles in a language that distinguishes words by them.
    pub(crate) by_marks: Option<String>,
    pub(crate) position: u32,
    pub(crate) length: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub(crate) line: usize,
    pub(crate) sentence: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) gram: bool,
}

/// The archive with this number.
pub(crate) fn archive(number: usize) -> &'static Random {
    static MADE: [OnceLock<Random>; ARCHIVES] = [const { OnceLock::new() }; ARCHIVES];
    MADE[number].get_or_init(|| made(number))
}

fn made(number: usize) -> Random {
    let mut seed = [7; 32];
    seed[0] = number as u8;
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    // Statics are never dropped, so a temporary directory would never be removed.
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("brute-force-{number}"));
    let _ = std::fs::remove_dir_all(&dir);
    let archive = Archive::create(&dir).unwrap();
    let options = WriterOptions::new(1, 16_000_000);
    let mut writer = archive.writer(&options).unwrap();
    let mut articles = Vec::new();
    let is_whole = number.is_multiple_of(2);
    for at in 0..ARTICLES {
        let article = article(is_english(number))
            .new_tree(&mut runner)
            .unwrap()
            .current();
        let path = format!("{at}.txt");
        add(&mut writer, &path, &article);
        articles.push(tokens(path, article));
        if at % 16 == 15 {
            writer.commit().unwrap();
        }
    }
    if !is_whole {
        writer.commit().unwrap();
        for removed in [3, 20, 21] {
            writer.remove_file(&format!("{removed}.txt")).unwrap();
            articles.retain(|article| article.stored.path != format!("{removed}.txt"));
        }
    }
    writer.commit().unwrap();
    writer.finish().unwrap();
    let usage = match is_english(number) {
        true => usage(&articles),
        false => BTreeMap::new(),
    };
    Random {
        searcher: Searcher::new(archive.reader().unwrap()),
        articles,
        usage,
        is_whole,
    }
}

/// Whether all articles of the archive with this number are in English and no line is in capitals, so that names are recognized.
fn is_english(number: usize) -> bool {
    number.is_multiple_of(3)
}

fn add(writer: &mut Writer, path: &str, article: &Article) {
    let document = ArticleDocument::new(path, 0, article.clone());
    writer.add(document).unwrap();
}

fn line(english: bool) -> impl Strategy<Value = String> {
    let words = |words: &'static [&'static str]| proptest::sample::select(words);
    let word = prop_oneof![
        8 => words(&LATIN),
        2 => words(&CYRILLIC),
        2 => words(&JAPANESE),
        2 => words(&ARABIC),
        2 => words(&THAI),
        2 => words(&KOREAN),
        2 => words(&VIETNAMESE),
    ];
    let between = proptest::sample::select(
        &[
            " ", " ", " ", " ", " ", " ", ", ", ". ", "! ", "。", "", " & ", "&", " and ",
        ][..],
    );
    let words = proptest::collection::vec((word, between), 0..9);
    let shouted = if english { 0.0 } else { 0.2 };
    (words, proptest::bool::weighted(shouted)).prop_map(|(words, is_shouted)| {
        let pieces = words.iter().flat_map(|(word, between)| [*word, *between]);
        let line: String = pieces.collect();
        match is_shouted {
            true => line.to_uppercase(),
            false => line,
        }
    })
}

fn article(english: bool) -> impl Strategy<Value = Article> {
    let sections = proptest::collection::vec(
        (
            proptest::option::of(line(english)),
            proptest::collection::vec(line(english), 0..4),
        ),
        0..3,
    );
    let languages = match english {
        true => &["en"][..],
        false => &[
            "en", "en", "fr", "ja", "ru", "ar", "fa", "ko", "vi", "vi", "",
        ],
    };
    let language = proptest::sample::select(languages);
    let bylines = proptest::collection::vec(proptest::sample::select(&AUTHORS[..]), 0..3);
    let day = proptest::option::of(0..1000_i64);
    (
        proptest::option::of(line(english)),
        sections,
        language,
        bylines,
        day,
    )
        .prop_map(|(title, sections, language, bylines, day)| {
            let passage = |text: &String| Passage::new(text, 0..text.len());
            let date = |day| Date::constant(2020, 1, 1) + jiff::Span::new().days(day);
            Article {
                title: title
                    .as_ref()
                    .map(|title| Sourced::new(passage(title), Provenance::Headline)),
                sections: sections
                    .iter()
                    .map(|(heading, paragraphs)| Section {
                        heading: heading.as_ref().map(passage),
                        paragraphs: paragraphs.iter().map(passage).collect(),
                    })
                    .collect(),
                bylines: bylines
                    .iter()
                    .map(|author| Sourced::new((*author).into(), Provenance::Detected))
                    .collect(),
                published: day.map(|day| Sourced::new(date(day), Provenance::Detected)),
                language: (!language.is_empty())
                    .then(|| Sourced::new(language.into(), Provenance::Detected)),
                ..Article::default()
            }
        })
}

fn tokens(path: String, article: Article) -> Tokens {
    let language = article.language.as_ref().map(|code| code.value.clone());
    let owned = |lines: Vec<&str>| lines.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let title = Some(article.title_text()).filter(|title| !title.is_empty());
    let headings = owned(
        article
            .headings()
            .map(|heading| heading.text.as_str())
            .collect(),
    );
    let body = owned(
        article
            .paragraphs()
            .map(|line| line.text.as_str())
            .collect(),
    );
    let bylines = owned(article.bylines.iter().map(|by| by.value.as_str()).collect());
    let stemmer = Stemmer::of_language(language.as_deref());
    Tokens {
        texts: [
            text(owned(title.into_iter().collect()), false, stemmer),
            text(headings, true, stemmer),
            text(body, false, stemmer),
            text(bylines, true, stemmer),
        ],
        stemmer,
        stored: StoredArticle {
            path,
            member: 0,
            record: 0,
            words: article.words(),
            article,
        },
    }
}

fn text(lines: Vec<String>, strided: bool, stemmer: Stemmer) -> Text {
    let mut text = Text {
        has_tones: stemmer.has_tones(),
        ..Text::default()
    };
    let mut inflections = Inflections::default();
    let mut scanner = Scanner::default();
    let mut position = 0;
    for (number, line) in lines.iter().enumerate() {
        let found: Vec<_> = sentences(line, stemmer).collect();
        let mut buffer = String::new();
        let end = scanner.scan(line, position, &mut |token| {
            let written = token.written(line, &mut buffer).unwrap_or(token.term);
            let place = text.tokens.len();
            let is_told = stemmer.has_tones() && token.kind == Kind::Word;
            let classes = inflections.classes(stemmer, token.lowered);
            let by_marks = classes.second().filter(|_| is_told);
            text.at.entry(token.position).or_default().push(place);
            text.tokens.push(Token {
                kind: token.kind,
                term: token.term.into(),
                lowered: token.lowered.into(),
                by_marks: by_marks.map(str::to_owned),
                written: written.into(),
                position: token.position,
                length: token.length,
            });
            if token.kind == Kind::Compound || token.kind == Kind::Acronym {
                return;
            }
            if let Some(before) = token.position.checked_sub(1)
                && let Some(cell) = text.cells.get_mut(&before)
                && cell.line == number
            {
                cell.end = cell.end.min(token.start);
            }
            let cell = Cell {
                line: number,
                sentence: found.iter().take_while(|s| s.start <= token.start).count(),
                start: token.start,
                end: token.end,
                gram: token.kind == Kind::Gram,
            };
            text.cells.insert(token.position, cell);
        });
        position = if strided {
            (end / HEADING_STRIDE + 1) * HEADING_STRIDE
        } else if end > position {
            text.borders.push(end);
            end + 1
        } else {
            end
        };
    }
    text.lines = lines;
    text
}
