//! Tells words of the same inflection class apart by their capitals, in languages other than English.
//!
//! In German all nouns have a capital: `Seite` is not a form of `seit`, nor `Meister` of `meisten`, though the stems are equal. In
//! other languages names have one: `Iglesias` is not the plural of `iglesia`, nor `Conte` a form of `conti`.

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, begins_with_capital, is_class, written_prefix};
use tantivy::schema::Field;

use crate::lookups::{Lookups, living, started};

/// The least number of articles that must have a name which looks like a regular inflection of a word. In fewer articles, its capital
/// may be that of the word in a film title, in a company's name or at the start of a sentence.
pub(super) const LEAST_INFLECTED: u64 = 10;

/// If a word is in this many times as many articles as a name, the name counts as a name even in fewer articles.
pub(super) const MANY_TIMES: u64 = 30;

/// How bodies write a word: the number of articles that have it, and of those that have it with a capital.
pub(super) struct Usage {
    pub(super) articles: u64,
    pub(super) with_capital: u64,
}

/// Limits for the share of articles, in percent, that write a word with a capital.
struct Borders {
    /// The least share for a noun or a name.
    capital: u64,
    /// The largest share for a word that is neither.
    ordinary: u64,
    /// The least number of articles that must have a noun or name, and any other word.
    least: [u64; 2],
}

/// An infinitive may also be a noun, and often looks like the plural of one (`Folgen`, `folgen`): a word that is written both ways is
/// neither. For ordinary words one article is enough, so that rare forms of a verb are told apart from nouns as well.
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

/// For each of `forms`, whether it is no form of `word` although they share a class in the language of `stemmer`.
pub(super) fn parted(
    stemmer: Stemmer,
    word: &str,
    forms: &[&str],
    lookups: &Lookups,
) -> tantivy::Result<Vec<bool>> {
    let is_german = stemmer.tag() == "de";
    let borders = if is_german { GERMAN } else { OTHERS };
    // Hyphens are dropped before counting: a word hyphenated at the end of a line (`Kanz-ler`) has the capitals of the whole word.
    let word = &*word.replace('-', "");
    let own = usage(word, lookups)?;
    let mut parted = Vec::with_capacity(forms.len());
    for form in forms {
        let form = &*form.replace('-', "");
        // Forms of one listed word belong together, whatever their capitals (`dunkel`, `Dunkel`, `dunklen`).
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

/// Whether `genitive` is the genitive of `word` as an infinitive used as a noun: `Treffen` is mostly, but not always, written with a
/// capital.
fn is_genitive(genitive: &str, word: &str) -> bool {
    genitive.strip_suffix('s') == Some(word) && word.ends_with("en")
}

pub(super) fn usage(word: &str, lookups: &Lookups) -> tantivy::Result<Usage> {
    let body = lookups.reader().fields().body;
    let articles = lookups.living(body.surface, word)?;
    let with_capital = match articles {
        0 => 0,
        // An article that writes the word in several ways is counted more than once.
        _ => with_capital(word, body.written, lookups.reader())?.min(articles),
    };
    Ok(Usage {
        articles,
        with_capital,
    })
}

/// The number of documents with a written form of `word` that has a capital, in any spelling of its accents.
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
