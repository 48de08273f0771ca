//! Generating the sentences, paragraphs and headings of one article.

use super::random::Random;
use super::tables::GIVEN_NAMES;
use super::words::{Frequencies, Kind, capitalize, kind, spell};

/// Words of lower rank than this are too common to be the topic of an article.
const COMMON: u64 = 400;
/// Number of words that are the topic of an article.
const TOPIC: usize = 12;
/// How many of 100 words are topic words. They make words recur within an article, as in news.
const TOPICAL: f64 = 11.0;

/// Writes the text of one article.
pub(crate) struct Prose<'a> {
    frequencies: &'a Frequencies,
    random: Random,
    topic: Vec<u64>,
    people: Vec<String>,
    /// The rank of the previous word.
    last: u64,
}

impl<'a> Prose<'a> {
    pub(crate) fn new(frequencies: &'a Frequencies, mut random: Random) -> Self {
        let mut topic = Vec::with_capacity(TOPIC);
        while topic.len() < TOPIC {
            let rank = frequencies.draw(&mut random);
            if rank >= COMMON {
                topic.push(rank);
            }
        }
        let mut prose = Self {
            frequencies,
            random,
            topic,
            people: Vec::new(),
            last: u64::MAX,
        };
        prose.people = (0..3).map(|_| prose.person()).collect();
        prose
    }

    /// The random sequence of this article, for other parts than prose.
    pub(crate) fn random(&mut self) -> &mut Random {
        &mut self.random
    }

    /// A person's name of two words.
    pub(crate) fn person(&mut self) -> String {
        let mut name = format!("{} ", self.random.one_of(&GIVEN_NAMES));
        let start = name.len();
        // Any rare word may be a family name.
        let rank = COMMON * 8 + self.random.below(60_000);
        let mut word = String::new();
        spell(rank, &mut self.random, &mut word);
        name.push_str(word.trim_end_matches("'s"));
        capitalize(&mut name, start);
        name
    }

    /// A headline or heading of `words` words with capitals.
    pub(crate) fn headline(&mut self, words: u64) -> String {
        let mut line = String::new();
        for number in 0..words {
            // The last word is a content word: no headline ends with `of`.
            let rank = match number % 2 == 0 || number + 1 == words {
                true => self.topical(),
                false => self.frequencies.draw(&mut self.random),
            };
            let start = self.space(&mut line);
            spell(rank, &mut self.random, &mut line);
            if number == 0 || kind(rank) != Kind::Function {
                capitalize(&mut line, start);
            }
        }
        line
    }

    /// A paragraph with about `words` words in all, or a few more.
    pub(crate) fn paragraph(&mut self, words: u64) -> String {
        let mut text = String::with_capacity(words as usize * 7);
        let mut left = words;
        while left > 0 {
            let length = (8 + self.random.below(24)).min(left.max(5));
            self.sentence(length, &mut text);
            left = left.saturating_sub(length);
        }
        text
    }

    fn sentence(&mut self, words: u64, text: &mut String) {
        let start = self.space(text);
        let quoted = self.random.chance(12.0);
        if quoted {
            text.push('“');
        }
        let first = text.len();
        for number in 0..words {
            if number > 0 {
                if number + 2 < words && self.random.chance(6.0) {
                    text.push(',');
                }
                text.push(' ');
            }
            self.word(text);
        }
        capitalize(text, first);
        if !quoted {
            text.push('.');
            return;
        }
        text.push_str(",” said ");
        let at = self.random.below(self.people.len() as u64) as usize;
        let name = &self.people[at];
        // The full name once, then the family name.
        match text[..start].contains(name.as_str()) {
            true => text.push_str(name.split(' ').next_back().unwrap_or_default()),
            false => text.push_str(name),
        }
        text.push('.');
    }

    fn word(&mut self, text: &mut String) {
        match self.random.below(1000) {
            0..14 => text.push_str(&(2 + self.random.below(97)).to_string()),
            14..20 => text.push_str(&(1950 + self.random.below(76)).to_string()),
            20..24 => {
                let (whole, part) = (1 + self.random.below(60), self.random.below(10));
                text.push_str(&format!("{whole}.{part}"));
            }
            24..28 => {
                spell(self.topic[0], &mut self.random, text);
                text.push('-');
                self.plain(text);
            }
            _ => self.plain(text),
        }
    }

    fn plain(&mut self, text: &mut String) {
        let mut rank = self.any();
        if rank == self.last {
            rank = self.any();
        }
        self.last = rank;
        spell(rank, &mut self.random, text);
    }

    /// A topic word or any word of the language, as a rank.
    fn any(&mut self) -> u64 {
        match self.random.chance(TOPICAL) {
            true => self.topical(),
            false => self.frequencies.draw(&mut self.random),
        }
    }

    /// A topic word, the first ones more often.
    fn topical(&mut self) -> u64 {
        let below = 1 + self.random.below(self.topic.len() as u64);
        self.topic[self.random.below(below) as usize]
    }

    /// Appends a space unless `text` is empty, and returns the byte at which the next word begins.
    fn space(&self, text: &mut String) -> usize {
        if !text.is_empty() {
            text.push(' ');
        }
        text.len()
    }
}
