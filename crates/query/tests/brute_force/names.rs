//! Decides which words of a class are names and so no forms of one another, independently of the engine.

use std::collections::{BTreeMap, BTreeSet};

use newshound_index::analysis::{Inflections, Kind, Stemmer};

use crate::articles::{Token, Tokens};

/// The numbers of bodies that have a word, by how they write it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Usage {
    all: usize,
    as_name: usize,
    /// With an initial capital, and perhaps further ones.
    with_capital: usize,
    in_capitals: usize,
    /// Directly behind *the*.
    behind_the: usize,
    /// Directly behind *the*, *a* or *an*.
    behind_article: usize,
}

impl Usage {
    fn is_name(self) -> bool {
        self.all > 2 && self.as_name * 100 >= self.all * 97
    }

    fn may_be_name(self) -> bool {
        self.is_name() || (1..3).contains(&self.all) && self.as_name == self.all
    }

    fn has_capital(self) -> bool {
        self.all > 0 && self.with_capital == self.all
    }

    fn is_acronym(self, word: &str) -> bool {
        let as_names = self.as_name * usize::from(word.ends_with('s'));
        self.all > 2
            && self.as_name * 2 <= self.all
            && self.in_capitals * 2 >= self.all
            && (as_names + self.in_capitals) * 100 >= self.all * 97
    }

    fn is_ordinary(self, word: &str) -> bool {
        self.all > 2 && self.as_name * 2 <= self.all && !self.is_acronym(word)
    }
}

/// How bodies write each word of ASCII letters.
pub(crate) fn usage(articles: &[Tokens]) -> BTreeMap<String, Usage> {
    let mut usage: BTreeMap<String, Usage> = BTreeMap::new();
    for article in articles {
        let words = article.texts[2].tokens.iter();
        let words = words.filter(|token| token.kind == Kind::Word && token.term.is_ascii());
        let of = |is_one: &dyn Fn(&&Token) -> bool| -> BTreeSet<&str> {
            let found = words.clone().filter(is_one);
            found.map(|token| &*token.term).collect()
        };
        let behind = |before: &[&str]| -> BTreeSet<&str> {
            let before = words.clone().filter(|token| before.contains(&&*token.term));
            let behind: BTreeSet<u32> = before.map(|token| token.position + 1).collect();
            of(&|token| behind.contains(&token.position))
        };
        let all = of(&|_| true);
        let names = of(&|token| is_written_as_name(&token.written));
        let with_capital = of(&|token| token.written.starts_with(char::is_uppercase));
        let capitals = of(&|token| token.written == token.term.to_uppercase());
        let behind_the = behind(&["the"]);
        let behind_article = behind(&["the", "a", "an"]);
        for word in all {
            let counts = usage.entry(word.to_owned()).or_default();
            counts.all += 1;
            counts.as_name += usize::from(names.contains(word));
            counts.with_capital += usize::from(with_capital.contains(word));
            counts.in_capitals += usize::from(capitals.contains(word));
            counts.behind_the += usize::from(behind_the.contains(word));
            counts.behind_article += usize::from(behind_article.contains(word));
        }
    }
    usage
}

/// Whether a word has an initial capital and no other, except for the second one of names such as `O'Neil`.
fn is_written_as_name(written: &str) -> bool {
    let inner = ["O'", "D'", "Mc"]
        .iter()
        .find_map(|begin| written.strip_prefix(begin));
    let mut letters = inner.unwrap_or(written).chars();
    letters
        .next()
        .is_none_or(|first| first.is_ascii_uppercase())
        && !letters.any(|c| c.is_ascii_uppercase())
}

/// A name without its final vowels, and with a single *l* at its end.
fn bare(word: &str) -> String {
    let bare = without_vowels(word);
    match bare.ends_with("ll") {
        true => bare[..bare.len() - 1].to_owned(),
        false => bare,
    }
}

fn without_vowels(word: &str) -> String {
    let bare = word.trim_end_matches(['i', 'e', 'y']).len();
    match word[bare..].len() {
        0 | 1 => word[..bare].to_owned(),
        _ => ["ie", "ey", "y", "i", "e"]
            .iter()
            .find_map(|end| word.strip_suffix(end))
            .unwrap()
            .to_owned(),
    }
}

fn hisses(word: &str) -> bool {
    word.ends_with(['s', 'x', 'z', 'o']) || word.ends_with("ch") || word.ends_with("sh")
}

fn plurals(word: &str) -> Vec<String> {
    let mut plurals = vec![format!("{word}s")];
    plurals.extend(hisses(word).then(|| format!("{word}es")));
    plurals.extend(word.strip_suffix('y').map(|kept| format!("{kept}ies")));
    plurals.extend(word.strip_suffix("man").map(|kept| format!("{kept}men")));
    plurals
}

/// The regular forms of a `class`. `is_word` tells whether the class's name is a word.
fn by_rule(class: &str, is_word: bool) -> Vec<String> {
    let (kept, mut endings) = match class.chars().last() {
        Some('i') => (&class[..class.len() - 1], vec!["y", "ies", "ied"]),
        Some('e') => {
            let endings = vec!["e", "es", "ed", "ing", "er", "ers"];
            (&class[..class.len() - 1], endings)
        }
        _ => {
            let mut endings = vec!["", "s", "ed", "ing", "er", "ers", "ion", "ions"];
            endings.extend((!is_word || hisses(class)).then_some("es"));
            (class, endings)
        }
    };
    if !is_word && !endings.contains(&"e") {
        endings.push("e");
    }
    endings.iter().map(|end| format!("{kept}{end}")).collect()
}

/// Whether one word must not find the other: one is a name in this archive, and the other is not, or is another name spelled alike.
pub(crate) fn are_parted(usage: &BTreeMap<String, Usage>, one: &str, other: &str) -> bool {
    let adverb = |one: &str, other: &str| format!("{one}ly") == other;
    if usage.is_empty() || one == other {
        return false;
    }
    let of = |word: &str| usage.get(word).copied().unwrap_or_default();
    let is_plural = |one: &str, other: &str| plurals(one).iter().any(|plural| plural == other);
    match [one, other].map(|word| of(word).is_acronym(word)) {
        [true, true] => return false,
        [true, false] => return is_plural(other, one),
        [false, true] => return is_plural(one, other),
        [false, false] => {}
    }
    if adverb(one, other) || adverb(other, one) {
        return false;
    }
    let english = Stemmer::of_language(Some("en"));
    let mut inflections = Inflections::default();
    let class = inflections.classes(english, one).of_folded().to_owned();
    let is_word = of(&class).all > 2;
    let longer = format!("{class}e");
    let usage_of_longer = of(&longer);
    let may_be_name = usage_of_longer.may_be_name() || usage_of_longer.has_capital();
    if is_word && [one, other].contains(&&*longer) && may_be_name {
        return true;
    }
    let rule = by_rule(&class, is_word);
    let has = |words: &[String], word: &str| words.iter().any(|known| known == word);
    let inflected = has(&rule, one) && has(&rule, other);
    let plural = is_plural(one, other) || is_plural(other, one);
    let (a, b) = (of(one), of(other));
    if a.is_name() && b.is_name() && plural {
        let (one, many) = if is_plural(one, other) {
            (a, b)
        } else {
            (b, a)
        };
        let ones = one.behind_article as f64 / one.all as f64;
        let manys = many.behind_the as f64 / many.all as f64;
        return a.all.min(b.all) >= 5 && ones + manys < 0.12;
    }
    if a.is_name() && b.may_be_name() || a.may_be_name() && b.is_name() {
        return !inflected && !plural && bare(one) == bare(other);
    }
    let (name, word) = match () {
        () if a.is_name() && b.is_ordinary(other) => (one, other),
        () if a.is_ordinary(one) && b.is_name() => (other, one),
        () => return false,
    };
    let (names, words) = (of(name).all, of(word).all);
    if is_plural(name, word) {
        let mut others = usage.iter().filter(|(known, counts)| {
            let of_class = inflections.classes(english, known).of_folded() == class;
            of_class && *known != name && !counts.is_name()
        });
        let of_another = others.any(|(known, _)| is_plural(known, word));
        return of_another || names >= 10 && names >= 10 * words && one == word;
    }
    let is_rule = inflected || plural;
    let is_rarer = of(one).all <= of(other).all;
    !is_rule || is_rarer && (names >= 10 || words >= 30 * names)
}
