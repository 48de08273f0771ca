//! The searcher: a query in, ranked hits with their snippets out.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use newshound_article::shown_section;
use newshound_index::{ArticleView, Reader, StoredArticle, day_of_date};

use crate::advice::{accents, missing, points, undated};
use crate::deadline::Deadline;
use crate::engine::compile::Compiler;
use crate::engine::compiled::Compiled;
use crate::engine::decay::Decay;
use crate::engine::feedback;
use crate::engine::rank::{Found, by_date, by_score, explain};
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::scoring::Scoring;
use crate::engine::together::Together;
use crate::engine::weights::CollectionFrequencies;
use crate::explain::{Explanation, ScorePart};
use crate::highlight::enough::Enough;
use crate::highlight::light::{Lighter, Lights};
use crate::highlight::snippet::{Limits, Snippet, first_words, snippets};
use crate::plan::inflected::KnownWords;
use crate::plan::{Clause, Plan, plan};
use crate::request::{Ranking, Request, Sort};
use crate::response::{Added, Echo, Highlight, Hit, Ranked, RankedArticle, Response};
use crate::{Error, LitText, Parsed, Warning, parse};

/// Searches one view (commit) of an archive.
#[derive(Clone)]
pub struct Searcher {
    reader: Reader,
    collection_frequencies: Arc<CollectionFrequencies>,
    words: Arc<KnownWords>,
}

impl Searcher {
    /// A searcher over the view that `reader` reads.
    pub fn new(reader: Reader) -> Self {
        Self {
            reader,
            collection_frequencies: Arc::default(),
            words: Arc::default(),
        }
    }

    /// The reader whose view this searches.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Answers a request.
    ///
    /// # Errors
    /// [`Error::Query`] when the query is at fault, [`Error::HalfLife`] when [`Request::half_life`] is not a finite number above 0, and
    /// [`Error::Archive`] when the archive cannot be read. A panic during the search, from an altered file or a bug in this library, is
    /// returned as an archive error, too: [`Panicked`](newshound_index::Error::Panicked).
    pub fn search(&self, request: &Request) -> Result<Response, Error> {
        self.reader.guard(|| self.answer(request))
    }

    fn answer(&self, request: &Request) -> Result<Response, Error> {
        let started = Instant::now();
        let deadline = Deadline::of(request);
        let (parsed, plan) = self.plan(request, &deadline)?;
        let (scoring, feedback) = self.scoring(request, &plan, &deadline)?;
        let Found { total, ranked } = self.ranked(request, &scoring, &deadline)?;
        let shown = ranked.get(request.offset..).unwrap_or_default();
        let explained = match request.explain {
            true => explain(&self.reader, &scoring, shown, &deadline)?,
            false => Vec::new(),
        };
        let plan = Arc::new(plan);
        let lit_by = Deadline::of(request);
        let hits = self.hits(request, plan.clone(), shown, explained, &lit_by)?;
        let mut warnings = plan.warnings.clone();
        let complete = !deadline.was_reached() && !lit_by.was_reached();
        warnings.extend((!complete).then(|| partial(request)));
        if complete {
            warnings.extend(self.advice(request, &parsed, &plan, total)?);
        }
        let passed = request.offset.saturating_add(hits.len());
        let more = !hits.is_empty() && u64::try_from(passed).is_ok_and(|passed| passed < total);
        let explanation = request
            .explain
            .then(|| Explanation::new(&parsed.tree, &plan))
            .transpose()?;
        Ok(Response {
            format: 1,
            query: Echo {
                text: request.query.clone(),
                parsed: parsed.tree.to_string(),
            },
            total,
            took_ms: started.elapsed().as_secs_f64() * 1000.0,
            warnings,
            complete,
            hits,
            next: more.then_some(passed),
            feedback,
            explanation,
        })
    }

    /// Warnings about a query whose answer is complete. They have a deadline of their own, as long as the request's timeout; advice not
    /// found by then is dropped.
    fn advice(
        &self,
        request: &Request,
        parsed: &Parsed,
        plan: &Plan,
        total: u64,
    ) -> Result<Vec<Warning>, Error> {
        let deadline = Deadline::of(request);
        let lookups = &plan.lookups;
        let mut advice = Vec::new();
        if total == 0 {
            let missing = missing::warnings(parsed, lookups, &self.words, &deadline)?;
            advice.extend(missing);
        }
        if total > 0 {
            advice.extend(accents::warnings(&parsed.tree, lookups, &deadline)?);
            advice.extend(points::warnings(&parsed.tree, lookups, &deadline)?);
        }
        if request.half_life.is_some() && request.sort != Sort::Relevance {
            advice.push(Warning::HalfLifeByDate);
        }
        let compile = |clause: &Clause| self.compiler(request, plan, &deadline).clause(clause);
        let reader = &self.reader;
        let undated = undated::warnings(plan, request, total, reader, compile, &deadline)?;
        advice.extend(undated);
        Ok(advice)
    }

    /// Ranks the articles that match a request, without highlights or snippets. Meant for measurements that need long rankings, such as
    /// a thousand articles.
    ///
    /// # Errors
    /// As [`Searcher::search`].
    pub fn rank(&self, request: &Request) -> Result<Ranked, Error> {
        self.reader.guard(|| self.order(request))
    }

    fn order(&self, request: &Request) -> Result<Ranked, Error> {
        let deadline = Deadline::of(request);
        let (_, mut plan) = self.plan(request, &deadline)?;
        let (scoring, feedback) = self.scoring(request, &plan, &deadline)?;
        let Found { total, ranked } = self.ranked(request, &scoring, &deadline)?;
        let complete = !deadline.was_reached();
        plan.warnings.extend((!complete).then(|| partial(request)));
        let shown = ranked.get(request.offset..).unwrap_or_default();
        let mut articles = Vec::with_capacity(shown.len());
        let mut buffer = Vec::new();
        for placed in shown {
            let article = self.reader.view(placed.address, &mut buffer)?;
            articles.push(RankedArticle {
                id: article.id(),
                score: placed.score as f32,
                external_id: article.external_id.map(str::to_owned),
                path: article.path.to_owned(),
                record: article.record,
            });
        }
        Ok(Ranked {
            total,
            warnings: plan.warnings,
            complete,
            feedback,
            articles,
        })
    }

    fn plan(&self, request: &Request, deadline: &Deadline) -> Result<(Parsed, Plan), Error> {
        let parsed = parse(&request.query, request.syntax)?;
        let plan = plan(&parsed, request, &self.reader, &self.words, deadline)?;
        Ok((parsed, plan))
    }

    fn compiler<'a>(
        &'a self,
        request: &Request,
        plan: &Plan,
        deadline: &'a Deadline,
    ) -> Compiler<'a> {
        let frequencies = &self.collection_frequencies;
        Compiler::new(plan, &self.reader, request.ranking, deadline, frequencies)
    }

    /// How to score the articles that match `plan`, and the words that feedback adds to the query.
    fn scoring(
        &self,
        request: &Request,
        plan: &Plan,
        deadline: &Deadline,
    ) -> Result<(Scoring, Vec<Added>), Error> {
        let reader = &self.reader;
        let compiler = self.compiler(request, plan, deadline);
        let compiled = compiler.clause(&plan.clause)?;
        let is_news = request.ranking != Ranking::Bm25;
        let together = Together::of(plan, &compiler, is_news)?;
        let decay = match request.half_life {
            Some(half_life) if !(half_life.is_finite() && half_life > 0.0) => {
                return Err(Error::HalfLife(half_life));
            }
            Some(half_life) => {
                let newest = reader.newest()?.map(day_of_date);
                let now = request.now.map(day_of_date).or(newest);
                Some(Decay::new(reader, half_life, now.unwrap_or(0))?)
            }
            None => None,
        };
        let mut scoring = Scoring {
            compiled,
            together,
            decay,
        };
        let mut added = Vec::new();
        if request.ranking == Ranking::Feedback && request.limit > 0 {
            let best = by_score(reader, &scoring, feedback::ARTICLES, deadline)?.ranked;
            // If the best score is 0 nothing was scored, so no article is better than another and feedback has nothing to learn from.
            let best = match best.first() {
                Some(first) if first.score > 0.0 => best,
                _ => Vec::new(),
            };
            let mut should = Vec::new();
            for (word, compiled) in feedback::words(plan, &compiler, &best)? {
                let name = format!("added: {}", word.word);
                should.push(Compiled::Named(name, Box::new(compiled)));
                added.push(word);
            }
            let nothing = Compiled::Best(Vec::new());
            let asked = std::mem::replace(&mut scoring.compiled, nothing);
            scoring.compiled = Compiled::Boolean {
                must: vec![asked],
                should,
                must_not: vec![],
            };
        }
        Ok((scoring, added))
    }

    fn ranked(
        &self,
        request: &Request,
        scoring: &Scoring,
        deadline: &Deadline,
    ) -> Result<Found, Error> {
        let documents = usize::try_from(self.reader.num_docs()).unwrap_or(usize::MAX);
        let wanted = match request.limit {
            0 => 0,
            limit => request.offset.saturating_add(limit).min(documents),
        };
        let newest_first = match request.sort {
            _ if wanted == 0 => return by_score(&self.reader, scoring, 0, deadline),
            Sort::Relevance => return by_score(&self.reader, scoring, wanted, deadline),
            Sort::Date => false,
            Sort::DateDescending => true,
        };
        by_date(&self.reader, scoring, wanted, newest_first, deadline)
    }

    fn hits(
        &self,
        request: &Request,
        plan: Arc<Plan>,
        shown: &[ScoredDoc],
        explained: Vec<Vec<ScorePart>>,
        deadline: &Deadline,
    ) -> Result<Vec<Hit>, Error> {
        let limits = Limits {
            fragments: request.fragments,
            chars: request.fragment_chars,
        };
        let enough = Enough::of(&plan, limits.fragments);
        let mut lighter = Lighter::new(plan, deadline).until(enough);
        let mut explained = explained.into_iter();
        let mut hits = Vec::with_capacity(shown.len());
        let mut buffer = Vec::new();
        for (at, ranked) in shown.iter().enumerate() {
            let rank = request.offset.saturating_add(at + 1);
            let article = self.reader.view(ranked.address, &mut buffer)?;
            let snippets = match request.snippets && !deadline.is_over() {
                true => {
                    let lights = lighter.light(&article);
                    debug_assert!(
                        lights.is_some() || deadline.was_reached(),
                        "{} matches {}, but not by its own text",
                        article.path,
                        request.query
                    );
                    let shown = |lights| snippets(&article, &lights, limits, deadline);
                    // The opening, which is shown where nothing is lit, would say so of an article that was not read to its end.
                    let lights = lights.or((!deadline.was_reached()).then(Lights::default));
                    lights.map_or_else(Vec::new, shown)
                }
                false => Vec::new(),
            };
            let is_untitled = request.snippets && article.title.is_none();
            hits.push(Hit {
                opening: is_untitled.then(|| first_words(&article)).flatten(),
                explanation: explained.next(),
                ..hit(rank, *ranked, &article, snippets)
            });
        }
        Ok(hits)
    }

    /// A highlighter for the query of `request`. The request's timeout and [`CancelToken`](crate::CancelToken) bound only the planning
    /// of the query ([`Highlighter::is_complete`]). Highlighting an article always runs to the end, however long that takes.
    ///
    /// # Errors
    /// [`Error::Query`] when the query is at fault, [`Error::Archive`] when the archive cannot be read.
    ///
    /// ```
    /// # use newshound_article::Article;
    /// # use newshound_index::{Archive, ArticleDocument, WriterOptions};
    /// # use newshound_query::{Request, Searcher};
    /// # let dir = tempfile::tempdir()?;
    /// # let archive = Archive::create(dir.path())?;
    /// # let mut writer = archive.writer(&WriterOptions::new(1, 16_000_000))?;
    /// # let article = Article::of_paragraphs(["They met at the café.", "They seek closer ties."]);
    /// # writer.add(ArticleDocument::new("a.txt", 0, article))?;
    /// # writer.commit()?;
    /// # writer.finish()?;
    /// # let searcher = Searcher::new(archive.reader()?);
    /// let request = Request::new("ties");
    /// let response = searcher.search(&request)?;
    /// let mut highlighter = searcher.highlighter(&request)?;
    /// for hit in &response.hits {
    ///     let stored = searcher.reader().article_of(hit.id, &hit.path)?.expect("it is in this view");
    ///     for lit in highlighter.highlights(&stored).unwrap_or_default() {
    ///         let text = lit.text(&stored.article).unwrap_or_default();
    ///         let words: Vec<&str> = lit.byte_ranges(text).into_iter().map(|range| &text[range]).collect();
    ///         assert_eq!((text, &words[..]), ("They seek closer ties.", &["ties"][..]));
    ///     }
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn highlighter(&self, request: &Request) -> Result<Highlighter, Error> {
        let deadline = Deadline::of(request);
        let (_, mut plan) = self.reader.guard(|| self.plan(request, &deadline))?;
        let complete = !deadline.was_reached();
        plan.warnings.extend((!complete).then(|| partial(request)));
        Ok(Highlighter {
            lighter: Lighter::new(Arc::new(plan), &Deadline::default()),
            complete,
        })
    }
}

/// Highlights single articles by a query, from nothing but the article's own text.
pub struct Highlighter {
    lighter: Lighter,
    complete: bool,
}

impl Highlighter {
    /// What was read or expanded in the query in a way the user should know.
    pub fn warnings(&self) -> &[Warning] {
        &self.lighter.plan().warnings
    }

    /// Whether planning the query finished. If time ran out or the request was cancelled, patterns may stand for too few words, and
    /// highlights may miss some matches. A warning says so, too.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// All that the query matches in `stored`; `None` when the article does not match.
    pub fn highlights(&mut self, stored: &StoredArticle) -> Option<Vec<Highlight>> {
        let article = ArticleView::from(stored);
        let lights = self.lighter.light(&article)?;
        let mut highlights = Vec::new();
        for field in LitText::ALL {
            let surface = field.surface();
            let lines = surface.lines(&article);
            for lit in lights[surface.index()].chunk_by(|a, b| a.line == b.line) {
                let line = lit[0].line;
                highlights.push(Highlight {
                    field,
                    line,
                    ranges: crate::highlight::snippet::lit_characters(lines[line], lit),
                });
            }
        }
        Some(highlights)
    }

    /// The snippets of `stored` as a hit would have them; `None` when the article does not match. There are at most `fragments`
    /// fragments of the body, each of at most `chars` characters unless a single match is longer.
    pub fn snippets(
        &mut self,
        stored: &StoredArticle,
        fragments: usize,
        chars: usize,
    ) -> Option<Vec<Snippet>> {
        let article = ArticleView::from(stored);
        let lights = self.lighter.light(&article)?;
        let limits = Limits { fragments, chars };
        let deadline = Deadline::default();
        Some(snippets(&article, &lights, limits, &deadline))
    }
}

/// The warning for a search that was cancelled or ran out of time.
fn partial(request: &Request) -> Warning {
    match request.cancel.is_cancelled() {
        true => Warning::Cancelled,
        false => Warning::Partial {
            after: request.timeout,
        },
    }
}

fn hit(rank: usize, placed: ScoredDoc, article: &ArticleView<'_>, snippets: Vec<Snippet>) -> Hit {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let bylines = article.bylines.iter().map(|byline| (*byline).to_owned());
    Hit {
        rank,
        score: placed.score as f32,
        id: article.id(),
        external_id: owned(article.external_id),
        path: article.path.to_owned(),
        member: article.member,
        record: article.record,
        title: owned(article.title),
        opening: None,
        bylines: bylines.collect(),
        published: article.published,
        section: article.section.map(shown_section),
        source: owned(article.source),
        url: owned(article.url),
        language: owned(article.language),
        words: article.words,
        duplicates: 0,
        snippets,
        explanation: None,
    }
}

impl fmt::Debug for Searcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Searcher")
            .field("reader", &self.reader)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Highlighter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Highlighter").finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
