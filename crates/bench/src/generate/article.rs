//! Generating one article.

use std::fmt;

use newshound_article::Date;

use super::prose::Prose;
use super::random::Random;
use super::tables::{SECTIONS, SOURCES};
use super::words::Frequencies;

/// How many of 100 articles are near copies of an earlier one.
const COPIES: f64 = 4.0;
/// The largest distance of a copy from its original, in articles.
const REACH: u64 = 5_000;
/// The median length in words. The mean is a third larger, which is 3.5 kB.
const MEDIAN: f64 = 430.0;
/// The standard deviation of the logarithm of lengths.
const SIGMA: f64 = 0.75;
/// The shortest and the longest article, in words.
const LENGTHS: (f64, f64) = (40.0, 12_000.0);
/// The first day of publication, 1990-01-01, as days since 1970; and the number of days, 36 years.
const FIRST_DAY: i64 = 7_305;
const DAYS: u64 = 36 * 365;

/// The purposes of random sequences, see [`Random::new`].
const TEXT: u64 = 1;
const COPYING: u64 = 2;

/// Makes the articles of one seed.
pub struct Generator {
    seed: u64,
    frequencies: Frequencies,
}

impl fmt::Debug for Generator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Generator")
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}

/// A generated article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// Seed and number, which is unique among the articles of a seed.
    pub id: String,
    /// The headline.
    pub title: String,
    /// The author.
    pub byline: String,
    /// The day of publication.
    pub published: Option<Date>,
    /// The section of the publication.
    pub section: &'static str,
    /// The publication.
    pub source: &'static str,
    /// The number of the article that it is a near copy of, if any.
    pub copy_of: Option<u64>,
    /// Headings and paragraphs, in order.
    pub blocks: Vec<Block>,
}

/// A heading or a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
}

impl Block {
    /// Its text.
    pub fn text(&self) -> &str {
        match self {
            Self::Heading(text) | Self::Paragraph(text) => text,
        }
    }
}

impl Generator {
    /// The generator of `seed`.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            frequencies: Frequencies::new(),
        }
    }

    /// Article `number`, counted from 0: always the same for the same seed.
    pub fn article(&self, number: u64) -> Generated {
        match self.original(number) {
            Some(original) => self.copy(number, original),
            None => self.own(number),
        }
    }

    /// The number of the article that `number` is a near copy of; `None` if it is none. An original is never a copy
    /// itself.
    fn original(&self, number: u64) -> Option<u64> {
        let copied = |number| {
            let mut random = Random::new(self.seed, number, COPYING);
            let original = (number > 0 && random.chance(COPIES))
                .then(|| number - 1 - random.below(number.min(REACH)));
            (original, random)
        };
        copied(number)
            .0
            .filter(|original| copied(*original).0.is_none())
    }

    fn own(&self, number: u64) -> Generated {
        let mut random = Random::new(self.seed, number, TEXT);
        let words = random.log_normal(MEDIAN, SIGMA).clamp(LENGTHS.0, LENGTHS.1) as u64;
        let day = FIRST_DAY + random.below(DAYS) as i64;
        let (section, source) = (random.one_of(&SECTIONS), random.one_of(&SOURCES));
        let mut prose = Prose::new(&self.frequencies, random);
        let length = 5 + prose.random().below(6);
        let title = prose.headline(length);
        let byline = prose.person();
        Generated {
            id: self.id(number),
            title,
            byline,
            published: newshound_index::date_of_day(day),
            section,
            source,
            copy_of: None,
            blocks: blocks(&mut prose, words),
        }
    }

    /// Makes a near copy, as papers reprint stories: another paper, up to two days later, a paragraph cut, some words
    /// changed.
    fn copy(&self, number: u64, original: u64) -> Generated {
        let mut article = self.own(original);
        let random = Random::new(self.seed, number, TEXT);
        let mut prose = Prose::new(&self.frequencies, random);
        article.id = self.id(number);
        article.copy_of = Some(original);
        article.source = prose.random().one_of(&SOURCES);
        let later = prose.random().below(3) as i64;
        let day = article.published.map(newshound_index::day_of_date);
        article.published = day.and_then(|day| newshound_index::date_of_day(day + later));
        if prose.random().chance(50.0) {
            article.title = format!("UPDATE: {}", article.title);
        }
        let paragraphs = article.blocks.len();
        let mut changed = Vec::with_capacity(paragraphs);
        for block in article.blocks {
            match block {
                Block::Paragraph(_) if paragraphs > 4 && prose.random().chance(5.0) => {}
                Block::Paragraph(text) if prose.random().chance(30.0) => {
                    changed.push(Block::Paragraph(reworded(&text, &mut prose)));
                }
                block => changed.push(block),
            }
        }
        article.blocks = changed;
        article
    }

    fn id(&self, number: u64) -> String {
        format!("g{}-{number}", self.seed)
    }
}

fn blocks(prose: &mut Prose<'_>, words: u64) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut left = words;
    let headed = words > 350 && prose.random().chance(60.0);
    while left > 0 {
        if headed && blocks.len() > 2 && prose.random().chance(18.0) {
            let length = 2 + prose.random().below(4);
            blocks.push(Block::Heading(prose.headline(length)));
        }
        let length = (20 + prose.random().below(70)).min(left.max(12));
        blocks.push(Block::Paragraph(prose.paragraph(length)));
        left = left.saturating_sub(length);
    }
    blocks
}

/// Replaces one word of `text`.
fn reworded(text: &str, prose: &mut Prose<'_>) -> String {
    let words = text.split(' ').count() as u64;
    let changed = prose.random().below(words) as usize;
    let other = prose.headline(1).to_lowercase();
    let words = text.split(' ').enumerate();
    let words = words.map(|(number, word)| match number == changed {
        true => other.as_str(),
        false => word,
    });
    words.collect::<Vec<_>>().join(" ")
}
