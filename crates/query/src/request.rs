//! The request: a query and how to answer it.

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

/// The formula that scores articles; `docs/ranking.md` has the formulas and their sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ranking {
    /// BM25 with field weights.
    Bm25,
    /// BM25 with field weights, with words weighted by how specific they are, and a bonus where words stand close together.
    #[default]
    News,
    /// As [`Ranking::News`], with a bonus for the words that its best articles have in common (RM3).
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

/// A query and how to answer it.
#[derive(Clone, Debug)]
pub struct Request {
    /// The query, in the language that [`parse`](crate::parse) describes.
    pub query: String,
    /// The syntax in which `query` is read.
    pub syntax: Syntax,
    /// The largest number of hits to return. With 0, matching articles are only counted.
    pub limit: usize,
    /// How many of the first hits to skip.
    pub offset: usize,
    /// The order of the hits.
    pub sort: Sort,
    /// The formula that scores articles.
    pub ranking: Ranking,
    /// Age in days at which an article's score is halved, counted back from [`Request::now`] or, without it, from the newest article.
    /// `None` for no decay. A value that is not finite and above 0 is an error.
    pub half_life: Option<f64>,
    /// Whether hits have snippets. Without them no text is highlighted, which is faster.
    pub snippets: bool,
    /// The largest number of body fragments in a hit.
    pub fragments: usize,
    /// The largest length of a fragment in characters, exceeded only where a single match is longer.
    pub fragment_chars: usize,
    /// How many words one pattern may stand for; less frequent words beyond that are left out. All patterns of a query together may
    /// stand for 16 times as many.
    pub expansions: usize,
    /// The day that `last:` counts back from; `None` for the day of the newest article.
    pub now: Option<Date>,
    /// Time limit for finding articles. When it runs out, the answer is what was found so far, with a warning. Two further steps may
    /// each take as long again: cutting the hits' snippets (hits reached too late have none) and the advice about a complete answer.
    /// [`Request::explain`] has no time limit, as it looks only at the hits that are returned.
    pub timeout: Duration,
    /// Cancels the search, as if its time had run out.
    pub cancel: CancelToken,
    /// Whether the answer explains how the query was understood and what each hit's score is made of.
    pub explain: bool,
}

impl Request {
    /// A request with the defaults: all words must match, 10 hits by relevance, 3 fragments of 200 characters, up to 1,024 words for a
    /// pattern, a time limit of 10 seconds.
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
