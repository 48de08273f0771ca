//! Text to tokens, classes and sentences: megabytes a second of one core, beside tantivy's default analyzer.
//!
//! `cargo bench --bench analyzer` uses corpus/; `NEWSHOUND_BENCH_DIR=DIR` names another directory of articles. The texts are
//! titles, headings and paragraphs, in memory.

mod archive;

use newshound_index::StoredArticle;
use newshound_index::analysis::{Inflections, Kind, Scanner, Stemmer, Token, sentences};
use tantivy::tokenizer::{Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer};

use archive::{bytes, least, lines, open, print_rate};

/// Tokens of corpus/ per 1,000 words as `wc` counts them, within a few: what is counted is what was meant to be.
const TOKENS_OF_WORDS: std::ops::Range<usize> = 950..1_250;

fn main() {
    let (_, articles) = open();
    let size: usize = articles.iter().map(bytes).sum();
    let rate = |name, (found, time), what| print_rate(name, size, time, found, what);

    let (tokens, time) = least(|| scanned(&articles, |_, _| {}));
    if archive::given().is_none() {
        // Scripts without spaces have no words to compare with.
        let spaced = |stored: &&StoredArticle| lines(stored).all(|line| line.is_ascii());
        let spaced: Vec<_> = articles.iter().filter(spaced).cloned().collect();
        let words: usize = spaced
            .iter()
            .flat_map(lines)
            .map(|line| line.split_whitespace().count())
            .sum();
        let found = scanned(&spaced, |_, _| {}) * 1000 / words;
        assert!(
            TOKENS_OF_WORDS.contains(&found),
            "{found} tokens of 1,000 words"
        );
    }
    rate("scanner", (tokens, time), "tokens");

    let mut inflections = Inflections::default();
    let mut classes = 0;
    let counted = least(|| {
        classes = 0;
        let again = scanned(&articles, |stemmer, token| {
            let found = inflections.of_token(stemmer, token).count();
            assert!(
                found > 0 || token.kind != Kind::Word,
                "a word without class"
            );
            classes += found;
        });
        assert_eq!(again, tokens);
        classes
    });
    rate("scanner and classes", counted, "classes");

    let counted = least(|| {
        let sentences_of = |stored: &StoredArticle| -> usize {
            let stemmer = stemmer_of(stored);
            let paragraphs = stored.article.paragraphs();
            paragraphs
                .map(|passage| sentences(&passage.text, stemmer).count())
                .sum()
        };
        articles.iter().map(sentences_of).sum::<usize>()
    });
    assert!(counted.0 >= articles.len(), "hardly any sentences");
    rate("sentences", counted, "sentences");

    let plain = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(40))
        .filter(LowerCaser);
    rate("stock: default", stock(plain.build(), &articles), "tokens");
    let stemmed = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(40))
        .filter(LowerCaser)
        .filter(tantivy::tokenizer::Stemmer::new(Language::English));
    rate(
        "stock: en_stem",
        stock(stemmed.build(), &articles),
        "tokens",
    );
}

fn stemmer_of(stored: &StoredArticle) -> Stemmer {
    let language = stored.article.language.as_ref();
    Stemmer::of_language(language.map(|language| language.value.as_str()))
}

/// Hands every token to `visit`, and counts them.
fn scanned(articles: &[StoredArticle], mut visit: impl FnMut(Stemmer, &Token<'_>)) -> usize {
    let mut scanner = Scanner::default();
    let mut tokens = 0;
    for stored in articles {
        let stemmer = stemmer_of(stored);
        for line in lines(stored) {
            scanner.scan(line, 0, &mut |token| {
                tokens += 1;
                visit(stemmer, token);
            });
        }
    }
    tokens
}

fn stock(mut analyzer: TextAnalyzer, articles: &[StoredArticle]) -> (usize, std::time::Duration) {
    let (tokens, time) = least(|| {
        let mut tokens = 0;
        for line in articles.iter().flat_map(lines) {
            analyzer.token_stream(line).process(&mut |_| tokens += 1);
        }
        tokens
    });
    assert!(tokens > 0, "no tokens");
    (tokens, time)
}
