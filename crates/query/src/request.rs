//! What is asked for.

use std::time::Duration;

use newshound_article::Date;

use crate::{CancelToken, Syntax};

/// How hits are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sort {
    /// By score, the best first.
    #[default]
    Relevance,
    /// By day of publication, the oldest first, undated ones last.
    Date,
    /// By day of publication, the newest first, undated ones last.
    DateDescending,
}

/// What makes one article score more than another; `docs/ranking.md` has the formulas and where they are from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ranking {
    /// BM25 with field weights.
    Bm25,
    /// BM25 with field weights and words weighted by what they tell, and more for words that stand together.
    #[default]
    News,
    /// As [`Ranking::News`], and more for the words that its best articles have in common (RM3).
    Feedback,
}

impl Ranking {
    /// Its name: `bm25`, `news` or `rm3`.
    pub fn name(self) -> &'static str {
        match self {
            Ranking::Bm25 => "bm25",
            Ranking::News => "news",
            Ranking::Feedback => "rm3",
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// The query, in the language that [`parse`](crate::parse) tells of.
    pub query: String,
    /// How its text is read.
    pub syntax: Syntax,
    /// Hits returned at most; with 0 the articles that match are counted alone.
    pub limit: usize,
    /// Hits passed over first.
    pub offset: usize,
    /// Their order.
    pub sort: Sort,
    /// What makes one score more than another.
    pub ranking: Ranking,
    /// Days after which an article counts half as much, from the newest one or [`Request::now`] on; `None` for no such
    /// decay. Above 0 and finite, or the search is an error.
    pub half_life: Option<f64>,
    /// Whether hits have snippets. Without them no text is lit up, which is quicker.
    pub snippets: bool,
    /// Body fragments of a hit at most.
    pub fragments: usize,
    /// Characters of a fragment at most, where its words allow.
    pub fragment_chars: usize,
    /// Words that a pattern may stand for at most, the most frequent ones; all patterns together 16 times as many.
    pub expansions: usize,
    /// The day that `last:` counts back from; `None` for that of the newest article.
    pub now: Option<Date>,
    /// How long to look for articles. What was found by then is the answer, with a warning. To cut snippets of the hits may take as long
    /// again (those that come after have none), and so may what is said of a whole answer. What the hits that are shown score, and why
    /// ([`Request::explain`]), is looked at without end: they are few, but for who asks for very many.
    pub timeout: Duration,
    /// Ends the search as if its time were over.
    pub cancel: CancelToken,
    /// Whether the answer tells how it came about.
    pub explain: bool,
}

impl Request {
    /// A request with the defaults: all words must match, 10 hits by relevance, 3 fragments of 200 characters, patterns
    /// of 1,024 words, 10 seconds.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            syntax: Syntax::default(),
            limit: 10,
            offset: 0,
            sort: Sort::Relevance,
            ranking: Ranking::default(),
            half_life: None,
            snippets: true,
            fragments: 3,
            fragment_chars: 200,
            expansions: 1024,
            now: None,
            timeout: Duration::from_secs(10),
            cancel: CancelToken::default(),
            explain: false,
        }
    }
}
