//! Experiments: searching for every topic, one after the other.
//!
//! Times, which depend on the machine, are kept apart from the run, which does not. Topics are searched one after the
//! other because parallel searches would share the cores and make the times meaningless.

use std::collections::BTreeSet;
use std::fmt;
use std::time::{Duration, Instant};

use newshound_query::{
    Dialect, Error as QueryFailure, QueryError, Ranked, Request, Searcher, Sort, Syntax,
};
use serde::Serialize;

use crate::{Error, Run, Topic, TopicFields, TopicId, name, subject};

/// How topics are searched for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The name of the run.
    pub tag: String,
    /// The fields of a topic that make its query.
    pub fields: TopicFields,
    /// Whether [`subject()`] reduces the query of a topic that is more than its title to its subject. A title is searched
    /// for as it is.
    pub subject: bool,
    /// The maximum number of documents per topic; usually 1,000.
    pub depth: usize,
    /// All other options. Its query, limit, offset and order are ignored.
    pub request: Request,
}

impl Default for Options {
    /// Titles, 1,000 deep, searched for as words any of which may match. The time limit is ten minutes per topic, so that
    /// the results do not depend on the speed of the machine.
    fn default() -> Self {
        let syntax = Syntax {
            dialect: Dialect::Words,
            ..Syntax::default()
        };
        Self {
            tag: "newshound".into(),
            fields: TopicFields::default(),
            subject: true,
            depth: 1000,
            request: Request {
                syntax,
                timeout: Duration::from_secs(600),
                ..Request::new("")
            },
        }
    }
}

/// The result of an experiment.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The documents found; every topic is in it, with an empty list if nothing was found.
    pub run: Run,
    /// The warnings, in the order of the topics.
    pub warnings: Vec<Warning>,
    /// The times.
    pub times: Times,
}

/// A warning about the search for a topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// The topic.
    pub topic: TopicId,
    /// The warning.
    pub told: Told,
}

/// The kinds of warnings about the search for a topic.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// A warning of the search itself.
    Search(newshound_query::Warning),
    /// The topic has no valid query and was not searched for.
    NotSearched(QueryError),
    /// This many articles were left out because a higher-ranked one has the same name.
    SharedNames(usize),
}

impl Told {
    /// Whether the topic's results are incomplete.
    pub fn is_grave(&self) -> bool {
        use newshound_query::Warning::{Cancelled, Partial};
        matches!(
            self,
            Told::NotSearched(_) | Told::Search(Partial { .. } | Cancelled)
        )
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Told::Search(warning) => warning.fmt(f),
            Told::NotSearched(fault) => write!(f, "not searched: {fault}"),
            Told::SharedNames(1) => {
                write!(f, "1 article shares a name with one above, and is left out")
            }
            Told::SharedNames(count) => write!(
                f,
                "{count} articles share a name with one above, and are left out"
            ),
        }
    }
}

/// How long each topic took, in milliseconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Times {
    /// The topics in the order of their file.
    pub topics: Vec<(TopicId, f64)>,
}

impl Times {
    /// The median in milliseconds, the lower one of two; `None` without topics.
    pub fn median_ms(&self) -> Option<f64> {
        let mut times: Vec<f64> = self.topics.iter().map(|(_, time)| *time).collect();
        times.sort_by(f64::total_cmp);
        times.get(times.len().saturating_sub(1) / 2).copied()
    }

    /// The sum in milliseconds.
    pub fn total_ms(&self) -> f64 {
        self.topics.iter().map(|(_, time)| time).sum()
    }
}

/// Searches for every topic.
///
/// A query that cannot be searched for, such as one without a word, finds nothing and gives a warning. Of articles that
/// share a name, such as copies with the same identifier, only the first is kept, because a run names a document once.
/// The search goes deep enough to give [`Options::depth`] different names where there are that many.
///
/// # Errors
/// [`Error::Search`] when the archive cannot be read.
pub fn run(searcher: &Searcher, topics: &[Topic], options: &Options) -> Result<Outcome, Error> {
    run_with(|request| searcher.rank(request), topics, options)
}

/// The experiment with any ranking function in place of an archive.
fn run_with(
    rank: impl Fn(&Request) -> Result<Ranked, QueryFailure>,
    topics: &[Topic],
    options: &Options,
) -> Result<Outcome, Error> {
    let mut outcome = Outcome {
        run: Run {
            tag: options.tag.clone(),
            ..Run::default()
        },
        warnings: Vec::new(),
        times: Times::default(),
    };
    let mut request = Request {
        offset: 0,
        sort: Sort::Relevance,
        ..options.request.clone()
    };
    for topic in topics {
        let text = topic.text(options.fields);
        request.query = match options.subject && text != topic.title.trim() {
            true => subject(&text),
            false => text,
        };
        let started = Instant::now();
        let ranked = ranked_to(options.depth, &rank, &mut request);
        let took = started.elapsed().as_secs_f64() * 1000.0;
        outcome.times.topics.push((topic.id.clone(), took));
        let (found, told) = match ranked {
            Ok(ranked) => {
                let mut found = documents(&ranked);
                let shared = ranked.articles.len() - found.len();
                found.truncate(options.depth);
                let mut told: Vec<_> = ranked.warnings.into_iter().map(Told::Search).collect();
                told.extend((shared > 0).then_some(Told::SharedNames(shared)));
                (found, told)
            }
            Err(QueryFailure::Query(fault)) => (Vec::new(), vec![Told::NotSearched(*fault)]),
            Err(source) => {
                let topic = topic.id.clone();
                return Err(Error::Search { topic, source });
            }
        };
        outcome.run.results.insert(topic.id.clone(), found);
        outcome.warnings.extend(told.into_iter().map(|told| {
            let topic = topic.id.clone();
            Warning { topic, told }
        }));
    }
    Ok(outcome)
}

/// Ranks a query deep enough to give `depth` different names, or to the end of its results.
fn ranked_to(
    depth: usize,
    rank: &impl Fn(&Request) -> Result<Ranked, QueryFailure>,
    request: &mut Request,
) -> Result<Ranked, QueryFailure> {
    request.limit = depth;
    loop {
        let ranked = rank(request)?;
        let is_all = ranked.articles.len() < request.limit || !ranked.complete;
        if is_all || documents(&ranked).len() >= depth {
            return Ok(ranked);
        }
        request.limit = request.limit.saturating_mul(2);
    }
}

/// The distinct names of the articles found, with their scores.
fn documents(ranked: &Ranked) -> Vec<(String, f64)> {
    let mut seen = BTreeSet::new();
    let articles = ranked.articles.iter();
    articles
        .map(|article| (name(article), f64::from(article.score)))
        .filter(|(name, _)| seen.insert(name.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use newshound_query::{RankedArticle, parse};

    use super::*;

    fn article(external_id: &str, score: f32) -> RankedArticle {
        RankedArticle {
            id: "0".repeat(32).parse().unwrap(),
            score,
            external_id: Some(external_id.to_owned()),
            path: "a.jsonl".into(),
            record: 0,
        }
    }

    /// Returns the same two articles, one of them twice, for every query that has a word.
    fn ranked(request: &Request) -> Result<Ranked, QueryFailure> {
        parse(&request.query, request.syntax)?;
        let mut articles = vec![article("A", 2.0), article("A", 2.0), article("B", 1.0)];
        articles.truncate(request.limit);
        Ok(Ranked {
            total: 3,
            warnings: vec![newshound_query::Warning::SingleQuotes],
            complete: true,
            feedback: Vec::new(),
            articles,
        })
    }

    #[test]
    fn a_run_is_as_deep_as_asked_for_though_copies_share_a_name() {
        let topics = Topic::read(b"1\tAirbus").unwrap();
        for (depth, names) in [(1, "A"), (2, "AB"), (3, "AB")] {
            let options = Options {
                depth,
                ..Options::default()
            };
            let outcome = run_with(ranked, &topics, &options).unwrap();
            let found = outcome.run.results.values().flatten();
            assert_eq!(found.map(|(name, _)| &**name).collect::<String>(), names);
        }
    }

    #[test]
    fn a_list_that_was_cut_short_is_told_to_be_worthless() {
        use newshound_query::Warning::{Partial, SingleQuotes};
        let after = Duration::from_secs(600);
        assert!(Told::Search(Partial { after }).is_grave());
        assert!(!Told::Search(SingleQuotes).is_grave() && !Told::SharedNames(1).is_grave());
    }

    #[test]
    fn titles_are_searched_for_as_they_are_and_descriptions_with_what_they_are_about() {
        let topics = br#"{"id":51,"title":"Report on Airbus"}
            {"id":7,"description":"Report on sales of GM"}"#;
        let topics = Topic::read(topics).unwrap();
        let asked = RefCell::new(Vec::new());
        let rank = |request: &Request| {
            assert_eq!(
                request.limit, 1000,
                "there are no more, so none are asked for"
            );
            asked.borrow_mut().push(request.query.clone());
            ranked(request)
        };
        let outcome = run_with(rank, &topics, &Options::default()).unwrap();
        assert_eq!(*asked.borrow(), ["Report on Airbus", "sales of GM"]);
        assert_eq!(
            outcome.run.to_trec(),
            "7 Q0 A 1 2 newshound\n7 Q0 B 2 1 newshound\n51 Q0 A 1 2 newshound\n51 Q0 B 2 1 newshound\n"
        );
        assert_eq!(outcome.times.topics.len(), 2);
        assert_eq!(outcome.warnings.len(), 4);
    }

    #[test]
    fn a_topic_without_a_word_finds_nothing_and_says_so() {
        let topics = Topic::read(b"1\t?!\n2\tAirbus").unwrap();
        let outcome = run_with(ranked, &topics, &Options::default()).unwrap();
        let found: Vec<usize> = outcome.run.results.values().map(Vec::len).collect();
        assert_eq!(found, [0, 2]);
        assert_eq!(outcome.warnings[0].topic.as_str(), "1");
        let told = &outcome.warnings[0].told;
        assert_eq!(told.to_string(), "not searched: the text has no word");
        assert!(told.is_grave());
    }

    #[test]
    fn the_median_is_the_lower_middle() {
        let times = |times: &[f64]| Times {
            topics: times
                .iter()
                .map(|time| (TopicId::parse("1").unwrap(), *time))
                .collect(),
        };
        assert_eq!(times(&[]).median_ms(), None);
        assert_eq!(times(&[3.0, 1.0]).median_ms(), Some(1.0));
        assert_eq!(times(&[3.0, 1.0, 2.0]).median_ms(), Some(2.0));
    }
}
