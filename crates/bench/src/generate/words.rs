//! Words by rank: their frequencies and spellings.

use super::random::{Random, mixed};
use super::tables::{
    ADJECTIVE_ENDINGS, CODAS, FUNCTION_WORDS, NEWS_WORDS, NOUN_ENDINGS, ONSETS, VOWELS,
};

/// Ranks below this one follow Zipf's law with exponent 1, higher ones the steeper law.
const KERNEL: u64 = 7873;
/// Added to a rank (Mandelbrot), so that the first word is one in eighteen tokens and not one in eleven.
const OFFSET: f64 = 0.8;
/// Number of possible words of one syllable.
const SHORT: u64 = (ONSETS.len() * VOWELS.len() * CODAS.len()) as u64;
/// Number of possible words of two syllables. Only the last syllable has a coda, otherwise words would be longer than
/// English ones.
const MIDDLE: u64 = SHORT * (ONSETS.len() * VOWELS.len()) as u64;
/// Numbers coprime to the two above, so that multiplying by them permutes the words.
const SHUFFLE: (u64, u64) = (2_953, 10_368_889);

/// The frequencies of words. The kernel lexicon has frequencies of `1/(rank + q)`, higher ranks of `1/rank^1.8`, after
/// Gerlach and Altmann, "Stochastic model for the vocabulary growth in natural languages" (Physical Review X 3, 2013),
/// who find 7,873 words and exponents of 1 and 1.77 for English. The vocabulary then grows as the text to the power of
/// 1/1.8. With 1.8 the tail can be drawn with square roots alone, which every machine rounds alike.
pub(crate) struct Frequencies {
    /// The cumulative share of all tokens, for each rank of the kernel.
    kernel: Vec<f64>,
}

impl Frequencies {
    pub(crate) fn new() -> Self {
        let mut sum = 0.0;
        let mut kernel: Vec<f64> = Vec::with_capacity(KERNEL as usize);
        for rank in 1..=KERNEL {
            sum += 1.0 / (rank as f64 + OFFSET);
            kernel.push(sum);
        }
        // The integral of K^0.8 / r^1.8 from K on.
        let all = sum + 1.0 / 0.8;
        kernel.iter_mut().for_each(|share| *share /= all);
        Self { kernel }
    }

    /// Draws the rank of a word of running text, counted from 0.
    pub(crate) fn draw(&self, random: &mut Random) -> u64 {
        let share = random.share();
        let rank = self.kernel.partition_point(|upto| *upto <= share);
        match rank < self.kernel.len() {
            true => rank as u64,
            false => {
                // Computes K u^(-1/0.8); u is never 0.
                let u = 1.0 - random.share();
                (KERNEL as f64 / (u * u.sqrt().sqrt())) as u64
            }
        }
    }
}

/// How a word inflects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// No inflection.
    Function,
    Noun,
    Verb,
    Adjective,
    /// No inflection except a possessive; written with a capital.
    Name,
}

/// The kind of the word of a rank.
pub(crate) fn kind(rank: u64) -> Kind {
    match place(rank) {
        Place::Function(_) => Kind::Function,
        Place::News(_, 'v') => Kind::Verb,
        Place::News(_, 'a') => Kind::Adjective,
        Place::News(..) => Kind::Noun,
        Place::Made(number) => match mixed(number) % 20 {
            0..9 => Kind::Noun,
            9..14 => Kind::Verb,
            14..17 => Kind::Adjective,
            _ if number < SHORT => Kind::Noun,
            _ => Kind::Name,
        },
    }
}

/// Appends the word of a rank in a random form.
pub(crate) fn spell(rank: u64, random: &mut Random, text: &mut String) {
    let start = text.len();
    let kind = kind(rank);
    match place(rank) {
        Place::Function(word) | Place::News(word, _) => text.push_str(word),
        Place::Made(number) => stem(number, kind, text),
    }
    match kind {
        Kind::Function => {}
        Kind::Name => {
            capitalize(text, start);
            if random.chance(6.0) {
                text.push_str("'s");
            }
        }
        Kind::Noun if random.chance(32.0) => add(text, "s"),
        Kind::Verb => match random.below(100) {
            0..35 => {}
            35..50 => add(text, "s"),
            50..80 => add(text, "ed"),
            _ => add(text, "ing"),
        },
        Kind::Adjective if random.chance(18.0) => add(text, "ly"),
        Kind::Noun | Kind::Adjective => {}
    }
}

/// Makes the letter at byte `start` a capital.
pub(crate) fn capitalize(text: &mut str, start: usize) {
    if let Some(first) = text.get_mut(start..start + 1) {
        first.make_ascii_uppercase();
    }
}

/// The source of the word of a rank.
enum Place {
    Function(&'static str),
    News(&'static str, char),
    /// A made-up word with that number.
    Made(u64),
}

fn place(rank: u64) -> Place {
    let functions = FUNCTION_WORDS.len() as u64;
    if let Some(word) = FUNCTION_WORDS.get(rank as usize) {
        return Place::Function(word);
    }
    match NEWS_WORDS.get((rank - functions) as usize) {
        Some(&(word, kind)) => Place::News(word, kind),
        None => Place::Made(rank - functions - NEWS_WORDS.len() as u64),
    }
}

/// Appends a word of syllables determined by `number`; neighbouring numbers give dissimilar words.
fn stem(number: u64, kind: Kind, text: &mut String) {
    let (mut rest, syllables) = match number {
        0..SHORT => (number * SHUFFLE.0 % SHORT, 1),
        SHORT..MIDDLE => (number * SHUFFLE.1 % MIDDLE, 2),
        _ => (mixed(number), 3),
    };
    let mut take = |parts: &[&'static str]| {
        let part = parts[(rest % parts.len() as u64) as usize];
        rest /= parts.len() as u64;
        part
    };
    for _ in 0..syllables {
        text.push_str(take(&ONSETS));
        text.push_str(take(&VOWELS));
    }
    text.push_str(take(&CODAS));
    let hash = mixed(number ^ 0xe4d1) as usize;
    let ending = match kind {
        Kind::Noun if number >= SHORT && hash.is_multiple_of(4) => {
            NOUN_ENDINGS[hash / 4 % NOUN_ENDINGS.len()]
        }
        Kind::Adjective if number >= SHORT => ADJECTIVE_ENDINGS[hash % ADJECTIVE_ENDINGS.len()],
        _ if text.ends_with(['a', 'i', 'o', 'u', 'q']) => "n",
        _ => "",
    };
    text.push_str(ending);
}

/// Appends an inflectional ending by the rules of English spelling.
fn add(text: &mut String, ending: &str) {
    let before_last = text
        .len()
        .checked_sub(2)
        .and_then(|at| text.as_bytes().get(at).copied());
    let after_consonant = before_last.is_some_and(|byte| !b"aeiou".contains(&byte));
    match ending {
        "s" if text.ends_with('y') && after_consonant => {
            text.pop();
            text.push_str("ies");
        }
        "s" if text.ends_with("ch") || text.ends_with("sh") || text.ends_with(['s', 'x']) => {
            text.push_str("es")
        }
        "ed" if text.ends_with('y') && after_consonant => {
            text.pop();
            text.push_str("ied");
        }
        "ed" | "ing" if text.ends_with('e') => {
            if !text.ends_with("ee") {
                text.pop();
            }
            text.push_str(if text.ends_with("ee") && ending == "ed" {
                "d"
            } else {
                ending
            });
        }
        _ => text.push_str(ending),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn words_inflect_as_english_ones() {
        let inflected = |word: &str, ending| {
            let mut text = word.to_owned();
            add(&mut text, ending);
            text
        };
        assert_eq!(inflected("party", "s"), "parties");
        assert_eq!(inflected("play", "s"), "plays");
        assert_eq!(inflected("reach", "s"), "reaches");
        assert_eq!(inflected("close", "ing"), "closing");
        assert_eq!(inflected("agree", "ed"), "agreed");
        assert_eq!(inflected("agree", "ing"), "agreeing");
        assert_eq!(inflected("call", "ed"), "called");
    }

    #[test]
    fn hardly_any_two_ranks_share_a_word() {
        let words: HashSet<String> = (0..50_000)
            .map(|rank| {
                let mut text = String::new();
                match place(rank) {
                    Place::Function(word) | Place::News(word, _) => text.push_str(word),
                    Place::Made(number) => stem(number, kind(rank), &mut text),
                }
                text
            })
            .collect();
        assert!(words.len() > 49_000, "{}", words.len());
    }

    #[test]
    fn frequencies_fall_with_the_rank_and_have_a_long_tail() {
        let frequencies = Frequencies::new();
        let mut random = Random::new(1, 1, 1);
        let ranks: Vec<u64> = (0..100_000)
            .map(|_| frequencies.draw(&mut random))
            .collect();
        let count = |from: u64, to: u64| {
            ranks
                .iter()
                .filter(|rank| (from..to).contains(rank))
                .count()
        };
        let first = count(0, 1);
        assert!((5_000..6_500).contains(&first), "{first}");
        assert!(count(9, 10) < first && count(99, 100) < count(9, 10));
        let tail = count(KERNEL, u64::MAX);
        assert!((11_000..15_000).contains(&tail), "{tail}");
    }
}
