//! Drawing queries from an archive's own articles, so that each has hits.

use std::collections::HashMap;

use newshound_index::analysis::{Kind as TokenKind, Scanner};
use newshound_index::{Reader, StoredArticle};
use serde::Serialize;
use tantivy::DocAddress;
use tantivy::schema::Field;

use crate::Error;
use crate::generate::Random;

/// The purpose of the random sequence, see [`Random::new`].
const DRAWING: u64 = 3;
/// How many articles are tried for one query before it is given up.
const ATTEMPTS: usize = 50;

/// A query and its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Drawn {
    /// One of [`KINDS`].
    pub kind: &'static str,
    /// The query.
    pub query: String,
}

/// The kinds of queries, which are drawn in turn.
pub const KINDS: [&str; 7] = [
    "frequent",
    "rare",
    "AND",
    "OR",
    "phrase",
    "stop phrase",
    "prefix",
];

/// Draws `number` queries of all kinds from the articles that `reader` reads. The same articles and seed give the same
/// queries, however they were indexed. There may be fewer, or none, where an archive has no suitable words: only words of
/// letters in scripts with spaces are used.
///
/// Frequent words occur in 1 to 30 of 100 articles, rare ones in at most 1 of 1,000 (or in 3 articles), stop words in
/// more than 30 of 100.
///
/// # Errors
/// [`Error::Archive`] when an article cannot be read.
pub fn queries(reader: &Reader, seed: u64, number: usize) -> Result<Vec<Drawn>, Error> {
    let mut drawer = Drawer {
        reader,
        by_id: by_id(reader),
        random: Random::new(seed, 0, DRAWING),
        scanner: Scanner::default(),
        frequencies: HashMap::new(),
    };
    let mut drawn = Vec::new();
    for kind in KINDS.into_iter().cycle().take(number) {
        for _ in 0..ATTEMPTS {
            if let Some(query) = drawer.draw(kind)? {
                drawn.push(Drawn { kind, query });
                break;
            }
        }
    }
    Ok(drawn)
}

/// The addresses of all articles in the order of their ids, as their order in segments is arbitrary.
fn by_id(reader: &Reader) -> Vec<DocAddress> {
    let mut addresses: Vec<DocAddress> = reader.living().collect();
    addresses.sort_by_cached_key(|&address| reader.id_key(address));
    addresses
}

/// How many articles have a term of `field`. Removed articles, which stay in the postings until segments are merged, do
/// not count.
fn living(reader: &Reader, field: Field, term: &str) -> tantivy::Result<u64> {
    let mut found = 0;
    for segment in reader.segment_readers() {
        let terms = segment.inverted_index(field)?;
        if let Some(info) = terms.terms().get(term)? {
            found += newshound_index::living(segment, field, &info)?;
        }
    }
    Ok(found)
}

struct Drawer<'a> {
    reader: &'a Reader,
    by_id: Vec<DocAddress>,
    random: Random,
    scanner: Scanner,
    /// By word, the number of articles with it in their body.
    frequencies: HashMap<String, u64>,
}

/// A word of a paragraph.
struct Word {
    term: String,
    /// Index of the paragraph; the word's bytes there are `start..end`.
    paragraph: usize,
    start: usize,
    end: usize,
    position: u32,
}

impl Drawer<'_> {
    fn draw(&mut self, kind: &str) -> Result<Option<String>, Error> {
        let Some(article) = self.article()? else {
            return Ok(None);
        };
        let words = self.words(&article);
        let all = self.reader.num_docs();
        let frequent = (all / 100).max(2)..=all * 3 / 10;
        let rare = 1..=(all / 1000).max(3);
        let telling = 1..=all / 5;
        Ok(match kind {
            "frequent" => self.word(&words, &frequent)?,
            "rare" => self.word(&words, &rare)?,
            "AND" => {
                let (one, other) = (self.word(&words, &frequent)?, self.word(&words, &telling)?);
                let pair = one.zip(other).filter(|(one, other)| one != other);
                pair.map(|(one, other)| format!("{one} AND {other}"))
            }
            "OR" => {
                let one = self.word(&words, &frequent)?;
                let other = match self.article()? {
                    Some(article) => {
                        let words = self.words(&article);
                        self.word(&words, &telling)?
                    }
                    None => None,
                };
                let pair = one.zip(other).filter(|(one, other)| one != other);
                pair.map(|(one, other)| format!("{one} OR {other}"))
            }
            "phrase" => self.phrase(&article, &words, false)?,
            "stop phrase" => self.phrase(&article, &words, true)?,
            "prefix" => {
                let word = self.word(&words, &telling)?;
                word.filter(|word| word.chars().count() > 5)
                    .map(|word| format!("{}*", word.chars().take(4).collect::<String>()))
            }
            _ => None,
        })
    }

    /// A random article; `None` where there is none.
    fn article(&mut self) -> Result<Option<StoredArticle>, Error> {
        if self.by_id.is_empty() {
            return Ok(None);
        }
        let at = self.random.below(self.by_id.len() as u64) as usize;
        Ok(Some(self.reader.article(self.by_id[at])?))
    }

    fn words(&mut self, article: &StoredArticle) -> Vec<Word> {
        let mut words = Vec::new();
        for (paragraph, passage) in article.article.paragraphs().enumerate() {
            self.scanner.scan(&passage.text, 0, &mut |token| {
                let is_plain = token.term.chars().all(char::is_alphabetic);
                if token.kind == TokenKind::Word && is_plain {
                    words.push(Word {
                        term: token.term.to_owned(),
                        paragraph,
                        start: token.start,
                        end: token.end,
                        position: token.position,
                    });
                }
            });
        }
        words
    }

    /// A word of more than three letters that occurs in `wanted` many articles.
    fn word(
        &mut self,
        words: &[Word],
        wanted: &std::ops::RangeInclusive<u64>,
    ) -> Result<Option<String>, Error> {
        for _ in 0..ATTEMPTS {
            let at = self.random.below(words.len() as u64) as usize;
            let Some(word) = words.get(at) else {
                return Ok(None);
            };
            let term = word.term.clone();
            if term.chars().count() > 3 && wanted.contains(&self.frequency(&term)?) {
                return Ok(Some(term));
            }
        }
        Ok(None)
    }

    /// Two or three consecutive words, with at least one stop word or with none.
    fn phrase(
        &mut self,
        article: &StoredArticle,
        words: &[Word],
        with_stop_word: bool,
    ) -> Result<Option<String>, Error> {
        let length = 2 + self.random.below(2) as usize;
        let common = self.reader.num_docs() * 3 / 10;
        for _ in 0..ATTEMPTS {
            let at = self.random.below(words.len() as u64) as usize;
            let Some(row) = words.get(at..at + length) else {
                continue;
            };
            let (first, last) = (&row[0], &row[length - 1]);
            let runs_on = first.paragraph == last.paragraph
                && last.position == first.position + length as u32 - 1;
            let mut stop_words = 0;
            for word in row {
                stop_words += u32::from(self.frequency(&word.term)? > common);
            }
            if !runs_on || (stop_words > 0) != with_stop_word {
                continue;
            }
            let text = article.article.paragraphs().nth(first.paragraph);
            let text = text.and_then(|passage| passage.text.get(first.start..last.end));
            let is_plain = |text: &&str| text.chars().all(|c| c.is_alphabetic() || c == ' ');
            if let Some(text) = text.filter(is_plain) {
                return Ok(Some(format!("\"{text}\"")));
            }
        }
        Ok(None)
    }

    fn frequency(&mut self, term: &str) -> Result<u64, Error> {
        if let Some(&known) = self.frequencies.get(term) {
            return Ok(known);
        }
        let surface = self.reader.fields().body.surface;
        let found = living(self.reader, surface, term).map_err(newshound_index::Error::from)?;
        self.frequencies.insert(term.to_owned(), found);
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use newshound_article::Article;
    use newshound_index::{Archive, ArticleDocument, WriterOptions};

    use crate::generate::Generator;

    use super::*;

    #[test]
    fn removed_articles_change_no_draw() {
        let generator = Generator::new(1);
        let document = |path: &str, number: u64| {
            let article = generator.article(number);
            let texts = article.blocks.iter().map(|block| block.text());
            ArticleDocument::new(path, 0, Article::of_paragraphs(texts))
        };
        let drawn = |removed: u64| {
            let dir = tempfile::tempdir().unwrap();
            let archive = Archive::create(dir.path()).unwrap();
            let mut writer = archive.writer(&WriterOptions::new(1, 16_000_000)).unwrap();
            for number in 0..200 + removed {
                writer
                    .add(document(&format!("{number:04}"), number))
                    .unwrap();
            }
            writer.commit().unwrap();
            for number in 200..200 + removed {
                writer.remove_file(&format!("{number:04}")).unwrap();
            }
            writer.commit().unwrap();
            writer.finish().unwrap();
            queries(&archive.reader().unwrap(), 5, 70).unwrap()
        };
        assert_eq!(drawn(150), drawn(0));
    }
}
