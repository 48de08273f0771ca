//! The searcher: a query in, ranked hits with their snippets out.

use std::time::Instant;

use newshound_index::{Reader, StoredArticle};
use serde::Serialize;

use crate::compile::compile;
use crate::light::{Lighter, lines};
use crate::plan::{BODY, HEADING, TITLE, plan};
use crate::rank::{Ranked, by_date, by_score, total};
use crate::snippet::{Limits, Snippet, snippets};
use crate::{Error, parse};

/// How hits are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By score, the best first.
    #[default]
    Relevance,
    /// By day of publication, the oldest first, undated ones last.
    Date,
    /// By day of publication, the newest first, undated ones last.
    DateDescending,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// The query, in the language that `help syntax` describes.
    pub query: String,
    /// Whether one matching word is enough.
    pub any: bool,
    /// Hits returned at most.
    pub limit: usize,
    /// Hits passed over first.
    pub offset: usize,
    /// Their order.
    pub sort: Sort,
    /// Body fragments of a hit at most.
    pub fragments: usize,
    /// Characters of a fragment at most, where its words allow.
    pub fragment_chars: usize,
}

impl Request {
    /// A request with the defaults: all words must match, 10 hits by relevance, 3 fragments of 200 characters.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            any: false,
            limit: 10,
            offset: 0,
            sort: Sort::Relevance,
            fragments: 3,
            fragment_chars: 200,
        }
    }
}

/// A query as it was given and as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Echo {
    /// As given.
    pub text: String,
    /// As understood, in the query language.
    pub parsed: String,
}

/// The answer to a request. It serializes as the JSON that scripts rely on.
#[derive(Clone, Debug, Serialize)]
pub struct Response {
    /// The version of this layout.
    pub format: u32,
    /// The query.
    pub query: Echo,
    /// How many articles match.
    pub total: u64,
    /// Milliseconds from the request to the answer.
    pub took_ms: f64,
    /// What was read, expanded or cut in a way the user should know.
    pub warnings: Vec<String>,
    /// The hits asked for, in order.
    pub hits: Vec<Hit>,
    /// The offset of the next hits; `None` when there are none.
    pub next: Option<usize>,
}

/// An article that matches.
#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    /// Place in the ranking, counted from 1.
    pub rank: usize,
    /// Score; what it means depends on the ranking, only the order counts.
    pub score: f32,
    /// The article's id, 32 hexadecimal digits.
    pub id: String,
    /// The record's own identifier.
    pub external_id: Option<String>,
    /// Path of its file in the archive, `/`-separated.
    pub path: String,
    /// Its number in the file, counted from 0.
    pub record: u32,
    /// The headline; `None` for an article without one.
    pub title: Option<String>,
    /// The authors.
    pub bylines: Vec<String>,
    /// The day of publication, `YYYY-MM-DD`.
    pub published: Option<String>,
    /// The part of the publication.
    pub section: Option<String>,
    /// The publication.
    pub source: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The language code.
    pub language: Option<String>,
    /// Headings and body in words.
    pub words: u64,
    /// Copies folded into this hit.
    pub duplicates: u64,
    /// What matched: title, headings, then the body's fragments in reading order.
    pub snippets: Vec<Snippet>,
}

/// What matched in a line of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Highlight {
    /// `title`, `heading` or `body`.
    pub field: &'static str,
    /// Which heading or paragraph of the article, counted from 0.
    pub line: usize,
    /// Half-open ranges of Unicode scalar values of its text, in order, apart from each other.
    pub ranges: Vec<[usize; 2]>,
}

/// Searches one view of an archive.
#[derive(Clone)]
pub struct Searcher {
    reader: Reader,
}

impl Searcher {
    /// A searcher of what `reader` reads.
    pub fn new(reader: Reader) -> Self {
        Self { reader }
    }

    /// The view it searches.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Answers a request.
    ///
    /// # Errors
    /// [`Error::Query`] when the query is at fault, [`Error::Archive`] when the archive cannot be read.
    pub fn search(&self, request: &Request) -> Result<Response, Error> {
        let started = Instant::now();
        let parsed = parse(&request.query, request.any)?;
        let plan = plan(&parsed, &request.query, &self.reader)?;
        let compiled = compile(&plan, &self.reader)?;
        let total = total(&self.reader, &compiled)?;
        let wanted = request
            .offset
            .saturating_add(request.limit)
            .min(usize::try_from(total).unwrap_or(usize::MAX));
        let ranked = match request.sort {
            Sort::Relevance => by_score(&self.reader, &compiled, wanted)?,
            Sort::Date => by_date(&self.reader, &compiled, wanted, false)?,
            Sort::DateDescending => by_date(&self.reader, &compiled, wanted, true)?,
        };
        let limits = Limits {
            fragments: request.fragments,
            chars: request.fragment_chars,
        };
        let mut lighter = Lighter::default();
        let mut hits = Vec::new();
        for (place, ranked) in (1..).zip(ranked).skip(request.offset) {
            let stored = self.reader.article(ranked.address)?;
            let lights = lighter.light(&plan, &stored).unwrap_or_default();
            hits.push(hit(
                place,
                ranked,
                &stored,
                snippets(&stored.article, &lights, limits),
            ));
        }
        let shown = request.offset.saturating_add(hits.len());
        let more = !hits.is_empty() && u64::try_from(shown).is_ok_and(|shown| shown < total);
        Ok(Response {
            format: 1,
            query: Echo {
                text: request.query.clone(),
                parsed: parsed.tree.to_string(),
            },
            total,
            took_ms: started.elapsed().as_secs_f64() * 1000.0,
            warnings: plan.warnings,
            hits,
            next: more.then_some(shown),
        })
    }

    /// Whether `stored` matches `query`, by the article's own text.
    ///
    /// # Errors
    /// [`Error::Query`] when the query is at fault.
    pub fn matches(&self, stored: &StoredArticle, query: &str, any: bool) -> Result<bool, Error> {
        let plan = plan(&parse(query, any)?, query, &self.reader)?;
        Ok(Lighter::default().light(&plan, stored).is_some())
    }

    /// What `query` matches in `stored`: nothing when the article as a whole does not match.
    ///
    /// # Errors
    /// [`Error::Query`] when the query is at fault.
    pub fn highlights(
        &self,
        stored: &StoredArticle,
        query: &str,
        any: bool,
    ) -> Result<Vec<Highlight>, Error> {
        let parsed = parse(query, any)?;
        let plan = plan(&parsed, query, &self.reader)?;
        let lights = Lighter::default().light(&plan, stored).unwrap_or_default();
        let mut highlights = Vec::new();
        for (text, field) in [(TITLE, "title"), (HEADING, "heading"), (BODY, "body")] {
            let lines = lines(&stored.article, text);
            for lit in lights[text].chunk_by(|a, b| a.line == b.line) {
                let line = lit[0].line;
                highlights.push(Highlight {
                    field,
                    line,
                    ranges: crate::snippet::lit_characters(lines[line], lit),
                });
            }
        }
        Ok(highlights)
    }
}

fn hit(rank: usize, ranked: Ranked, stored: &StoredArticle, snippets: Vec<Snippet>) -> Hit {
    let article = &stored.article;
    let value = |sourced: &Option<newshound_article::Sourced<String>>| {
        sourced.as_ref().map(|sourced| sourced.value.clone())
    };
    Hit {
        rank,
        score: ranked.score,
        id: stored.id().to_string(),
        external_id: value(&article.external_id),
        path: stored.path.clone(),
        record: stored.record,
        title: article.title.as_ref().map(|title| title.value.text.clone()),
        bylines: article
            .bylines
            .iter()
            .map(|byline| byline.value.clone())
            .collect(),
        published: article
            .published
            .as_ref()
            .map(|published| published.value.to_string()),
        section: value(&article.section),
        source: value(&article.source),
        url: value(&article.url),
        language: value(&article.language),
        words: stored.words,
        duplicates: 0,
        snippets,
    }
}
