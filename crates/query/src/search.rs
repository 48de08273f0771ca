//! The searcher: a query in, ranked hits with their snippets out.

use std::sync::Arc;
use std::time::{Duration, Instant};

use newshound_article::Date;
use newshound_index::{Reader, StoredArticle};
use serde::Serialize;

use crate::deadline::Deadline;
use crate::engine::compile::compile;
use crate::engine::compiled::Compiled;
use crate::engine::rank::{Found, Ranked, by_date, by_score, explain};
use crate::explain::{Expanded, Explanation, Part};
use crate::highlight::light::Lighter;
use crate::highlight::snippet::{Limits, Snippet, snippets};
use crate::plan::{Plan, plan};
use crate::surface::Surfaces;
use crate::{Error, Syntax, parse};

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
    /// How its text is read.
    pub syntax: Syntax,
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
    /// Words that a pattern may stand for at most, the most frequent ones; all patterns together 16 times as many.
    pub expansions: usize,
    /// The day that `last:` counts back from; `None` for that of the newest article.
    pub now: Option<Date>,
    /// How long the search may take. What was found by then is the answer, with a warning.
    pub deadline: Duration,
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
            fragments: 3,
            fragment_chars: 200,
            expansions: 1024,
            now: None,
            deadline: Duration::from_secs(10),
            explain: false,
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
    /// How the query was understood; only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
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
    /// What each clause that matched added to the score; only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Vec<Part>>,
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
        let deadline = Deadline::after(request.deadline);
        let parsed = parse(&request.query, request.syntax)?;
        let mut plan = plan(&parsed, request, &self.reader, &deadline)?;
        let compiled = Arc::new(compile(&plan, &self.reader, &deadline)?);
        let Found { total, ranked } = self.ranked(request, &compiled, &deadline)?;
        let shown = ranked.get(request.offset..).unwrap_or_default();
        if deadline.was_reached() {
            plan.warnings.push(format!(
                "stopped after {} s: there may be more hits, and better ones",
                request.deadline.as_secs_f64()
            ));
        }
        let explained = match request.explain {
            true => explain(&self.reader, &compiled, shown)?,
            false => Vec::new(),
        };
        let plan = Arc::new(plan);
        let hits = self.hits(request, plan.clone(), shown, explained)?;
        let passed = request.offset.saturating_add(hits.len());
        let more = !hits.is_empty() && u64::try_from(passed).is_ok_and(|passed| passed < total);
        let explanation = request.explain.then(|| Explanation {
            tree: parsed.tree.outline(),
            expansions: plan
                .expansions
                .iter()
                .map(|(pattern, expansion)| Expanded::new(pattern, expansion))
                .collect(),
        });
        Ok(Response {
            format: 1,
            query: Echo {
                text: request.query.clone(),
                parsed: parsed.tree.to_string(),
            },
            total,
            took_ms: started.elapsed().as_secs_f64() * 1000.0,
            warnings: plan.warnings.clone(),
            hits,
            next: more.then_some(passed),
            explanation,
        })
    }

    fn ranked(
        &self,
        request: &Request,
        compiled: &Arc<Compiled>,
        deadline: &Deadline,
    ) -> Result<Found, Error> {
        let documents = usize::try_from(self.reader.num_docs()).unwrap_or(usize::MAX);
        let wanted = match request.limit {
            0 => 0,
            limit => request.offset.saturating_add(limit).min(documents),
        };
        let newest_first = match request.sort {
            _ if wanted == 0 => return by_score(&self.reader, compiled, 0, deadline),
            Sort::Relevance => return by_score(&self.reader, compiled, wanted, deadline),
            Sort::Date => false,
            Sort::DateDescending => true,
        };
        by_date(&self.reader, compiled, wanted, newest_first, deadline)
    }

    fn hits(
        &self,
        request: &Request,
        plan: Arc<Plan>,
        shown: &[Ranked],
        explained: Vec<Vec<Part>>,
    ) -> Result<Vec<Hit>, Error> {
        let limits = Limits {
            fragments: request.fragments,
            chars: request.fragment_chars,
        };
        let mut lighter = Lighter::new(plan);
        let mut explained = explained.into_iter();
        let mut hits = Vec::with_capacity(shown.len());
        for (rank, ranked) in (request.offset + 1..).zip(shown) {
            let stored = self.reader.article(ranked.address)?;
            let lights = lighter.light(&stored).unwrap_or_default();
            let snippets = snippets(&stored.article, &lights, limits);
            hits.push(Hit {
                explanation: explained.next(),
                ..hit(rank, *ranked, &stored, snippets)
            });
        }
        Ok(hits)
    }

    /// What lights up articles by the query of `request`.
    ///
    /// # Errors
    /// As [`Searcher::search`].
    pub fn highlighter(&self, request: &Request) -> Result<Highlighter, Error> {
        let deadline = Deadline::after(request.deadline);
        let parsed = parse(&request.query, request.syntax)?;
        let plan = plan(&parsed, request, &self.reader, &deadline)?;
        Ok(Highlighter {
            lighter: Lighter::new(Arc::new(plan)),
        })
    }
}

/// Lights up single articles by a query, by nothing but their own text.
pub struct Highlighter {
    lighter: Lighter,
}

impl Highlighter {
    /// What was read or expanded in a way the user should know.
    pub fn warnings(&self) -> &[String] {
        &self.lighter.plan().warnings
    }

    /// What the query matches in `stored`, whole; `None` when the article does not match.
    pub fn highlights(&mut self, stored: &StoredArticle) -> Option<Vec<Highlight>> {
        let lights = self.lighter.light(stored)?;
        let mut highlights = Vec::new();
        for surface in Surfaces::TEXTS.iter() {
            let lines = surface.lines(stored);
            for lit in lights[surface.index()].chunk_by(|a, b| a.line == b.line) {
                let line = lit[0].line;
                highlights.push(Highlight {
                    field: surface.name(),
                    line,
                    ranges: crate::highlight::snippet::lit_characters(lines[line], lit),
                });
            }
        }
        Some(highlights)
    }

    /// The snippets of `stored` as a hit would have them; `None` when the article does not match. At most `fragments` of
    /// the body, of `chars` characters each where its words allow.
    pub fn snippets(
        &mut self,
        stored: &StoredArticle,
        fragments: usize,
        chars: usize,
    ) -> Option<Vec<Snippet>> {
        let lights = self.lighter.light(stored)?;
        let limits = Limits { fragments, chars };
        Some(snippets(&stored.article, &lights, limits))
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
        explanation: None,
    }
}
