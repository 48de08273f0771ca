//! Words that capitals tell apart in languages other than English.
//!
//! In German all nouns have one: `Seite` is none of `seit`, `Meister` none of `meisten`, though the stems are one. In other languages
//! names have: `Iglesias` is no plural of `iglesia`, `Conte` none of `conti`.

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, begins_with_capital, is_class, written_prefix};
use tantivy::schema::Field;

use crate::lookups::{Lookups, living, started};

/// The least articles that have a name which looks like an inflection by rule: titles of films and firms are made of such words, and
/// sentences begin with them.
pub(super) const LEAST_INFLECTED: u64 = 10;

/// A word that so many times as many articles have as a name is not the one that the name would be an inflection of.
pub(super) const MANY_TIMES: u64 = 30;

/// How bodies write a word: how many articles have it, and how many with a capital.
pub(super) struct Usage {
    pub(super) articles: u64,
    pub(super) with_capital: u64,
}

/// How many of 100 articles write a word with a capital.
struct Borders {
    /// A noun or a name, at least.
    capital: u64,
    /// Neither of them, at most.
    ordinary: u64,
    /// The least articles that tell a noun or name, and another word.
    least: [u64; 2],
}

/// An infinitive is a noun as well, and so is the plural of many a noun an infinitive (`Folgen`, `folgen`). Rare forms of a verb are none
/// of a noun either.
const GERMAN: Borders = Borders {
    capital: 95,
    ordinary: 10,
    least: [3, 1],
};
const OTHERS: Borders = Borders {
    capital: 97,
    ordinary: 50,
    least: [3, 3],
};

/// Which of `forms` are no forms of `word` though they share a class in the language of `stemmer`.
pub(super) fn parted(
    stemmer: Stemmer,
    word: &str,
    forms: &[&str],
    lookups: &Lookups,
) -> tantivy::Result<Vec<bool>> {
    let is_german = stemmer.tag() == "de";
    let borders = if is_german { GERMAN } else { OTHERS };
    // How compounds are written is not counted: what a line was broken in goes as it does in one (`Kanz-ler`).
    let word = &*word.replace('-', "");
    let own = usage(word, lookups)?;
    let mut parted = Vec::with_capacity(forms.len());
    for form in forms {
        let form = &*form.replace('-', "");
        // Those of one listed word are its forms however they are written (`dunkel`, `Dunkel`, `dunklen`).
        let are_one = is_german && stemmer.lists_as_one(word, form);
        let is_genitive = is_genitive(form, word) || is_genitive(word, form);
        if form == word || is_class(form) || is_genitive || are_one {
            parted.push(false);
            continue;
        }
        let other = usage(form, lookups)?;
        let (name, ordinary) = match () {
            () if borders.is_capital(&own) && borders.is_ordinary(&other) => (&own, &other),
            () if borders.is_ordinary(&own) && borders.is_capital(&other) => (&other, &own),
            () => {
                parted.push(false);
                continue;
            }
        };
        let is_rarer = own.articles <= other.articles;
        let is_many =
            name.articles >= LEAST_INFLECTED || ordinary.articles >= name.articles * MANY_TIMES;
        parted.push(is_german || is_rarer && is_many);
    }
    Ok(parted)
}

impl Borders {
    fn is_capital(&self, usage: &Usage) -> bool {
        usage.articles >= self.least[0] && usage.with_capital * 100 >= usage.articles * self.capital
    }

    fn is_ordinary(&self, usage: &Usage) -> bool {
        usage.articles >= self.least[1]
            && usage.with_capital * 100 <= usage.articles * self.ordinary
    }
}

/// Whether `genitive` is that of an infinitive that is a noun: `Treffen` is mostly written as one, but not always.
fn is_genitive(genitive: &str, word: &str) -> bool {
    genitive.strip_suffix('s') == Some(word) && word.ends_with("en")
}

pub(super) fn usage(word: &str, lookups: &Lookups) -> tantivy::Result<Usage> {
    let body = lookups.reader().fields().body;
    let articles = lookups.living(body.surface, word)?;
    let with_capital = match articles {
        0 => 0,
        // One that writes it in several ways counts more than once.
        _ => with_capital(word, body.written, lookups.reader())?.min(articles),
    };
    Ok(Usage {
        articles,
        with_capital,
    })
}

/// How many documents have a written form of `word` with a capital, whatever its accents.
fn with_capital(word: &str, written: Field, reader: &Reader) -> tantivy::Result<u64> {
    let prefix = written_prefix(word);
    let mut documents = 0;
    for segment in reader.segment_readers() {
        let index = segment.inverted_index(written)?;
        let mut terms = started(index.terms(), &prefix)?;
        while let Some((term, info)) = terms.next() {
            if begins_with_capital(term) {
                documents += living(segment, written, info)?;
            }
        }
    }
    Ok(documents)
}
