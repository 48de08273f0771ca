//! Words that differ by their capitals in languages other than English.
//!
//! In German all nouns have one: `Seite` is none of `seit`, `Meister` none of `meisten`, though the stems are one. In other languages
//! names have: `Iglesias` is no plural of `iglesia`, `Conte` none of `conti`.

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, begins_with_capital, is_class, written_prefix};
use tantivy::schema::Field;

use crate::lookups::{Lookups, living, started};

/// So many articles at least have a name that looks like a regular inflection of a word: in fewer the capitals may be those of the word in
/// the title of a film, in the name of a firm or at the beginning of a sentence.
pub(super) const LEAST_INFLECTED: u64 = 10;

/// If a word is in so many times as many articles as a name, the name is no inflection of it.
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
    /// The least articles that show a noun or name, and any other word.
    least: [u64; 2],
}

/// An infinitive may be a noun too, and is often the plural of one (`Folgen`, `folgen`): what is written in both ways is neither. One article
/// shows what an ordinary word is, so that rare forms of a verb are parted from nouns as well.
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
    // How compounds are written is not counted: a word that a line was broken in is taken as it is in one (`Kanz-ler`).
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
