//! What is answered: plain types, which serialize as the JSON that scripts rely on.

use std::ops::Range;

use newshound_article::{Article, Date};
use newshound_index::ArticleId;
use serde::{Serialize, Serializer};

use crate::Warning;
use crate::explain::{Explanation, ScorePart};
use crate::highlight::snippet::{Snippet, byte_ranges};
use crate::surface::LitText;

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
    pub warnings: Vec<Warning>,
    /// Whether nothing was left out for want of time ([`Request::timeout`](crate::Request::timeout)); a warning says so, too.
    pub complete: bool,
    /// The hits asked for, in order.
    pub hits: Vec<Hit>,
    /// The offset of the next hits; `None` when there are none.
    pub next: Option<usize>,
    /// The words that the ranking added, the heaviest first; only where it adds some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub feedback: Vec<Added>,
    /// How the query was understood; only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// A word that a ranking added to the query, of the articles that came first without it. It lights up nothing and finds
/// nothing more: it orders what the query finds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Added {
    /// The word, in one of its forms.
    pub word: String,
    /// Its share among all the words added.
    pub weight: f32,
}

/// An article that matches.
#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    /// Place in the ranking, counted from 1.
    pub rank: usize,
    /// Score; what it means depends on the ranking, only the order counts.
    pub score: f32,
    /// The article's id; serializes as its text.
    #[serde(serialize_with = "as_text")]
    pub id: ArticleId,
    /// The record's own identifier.
    pub external_id: Option<String>,
    /// Path of its file in the archive, `/`-separated; for a member of a container its address, which begins with the path of that
    /// (`2024.zip!politics/0412.html`). Of an archive of several directories it begins with the name of one.
    pub path: String,
    /// How many bytes of `path`, at its end, address a member; 0 where the file is no container. No part of the JSON.
    #[serde(skip)]
    pub member: usize,
    /// Its number in the file or member, counted from 0.
    pub record: u32,
    /// The headline; `None` for an article without one.
    pub title: Option<String>,
    /// The first words of the body of an article without a headline, to tell it from others; only with snippets, and not in JSON.
    #[serde(skip)]
    pub opening: Option<String>,
    /// The authors.
    pub bylines: Vec<String>,
    /// The day of publication; serializes as `YYYY-MM-DD`.
    pub published: Option<Date>,
    /// The part of the publication; several with commas between them.
    pub section: Option<String>,
    /// The publication.
    pub source: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The language code.
    pub language: Option<String>,
    /// Headings and body in words.
    pub words: u64,
    /// Copies folded into this hit: 0, as copies are hits of their own as yet.
    pub duplicates: u64,
    /// What matched: title, headings, then the body's fragments in reading order.
    pub snippets: Vec<Snippet>,
    /// What each clause that matched added to the score; only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Vec<ScorePart>>,
}

/// The order of the articles that match, none of them lit up.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// How many articles match.
    pub total: u64,
    /// What was read, expanded or cut in a way the user should know.
    pub warnings: Vec<Warning>,
    /// Whether nothing was left out for want of time ([`Request::timeout`](crate::Request::timeout)); a warning says so, too.
    pub complete: bool,
    /// The words that the ranking added, the heaviest first.
    pub feedback: Vec<Added>,
    /// The articles asked for, in order.
    pub articles: Vec<RankedArticle>,
}

/// An article's place in a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedArticle {
    /// The article's id.
    pub id: ArticleId,
    /// Score; what it means depends on the ranking, only the order counts.
    pub score: f32,
    /// The record's own identifier.
    pub external_id: Option<String>,
    /// As [`Hit::path`].
    pub path: String,
    /// Its number in the file or member, counted from 0.
    pub record: u32,
}

/// What matched in a line of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Highlight {
    /// Where it stands.
    pub field: LitText,
    /// Which heading or paragraph of the article, counted from 0.
    pub line: usize,
    /// Half-open ranges of Unicode scalar values of its text, in order, apart from each other.
    pub ranges: Vec<[usize; 2]>,
}

impl Highlight {
    /// The line of `article` that it is of; `None` where `article` has no such line, as it is another.
    pub fn text<'a>(&self, article: &'a Article) -> Option<&'a str> {
        let passage = match self.field {
            LitText::Title => article.title.as_ref().map(|title| &title.value),
            LitText::Heading => article.headings().nth(self.line),
            LitText::Body => article.paragraphs().nth(self.line),
        };
        passage.map(|passage| &*passage.text)
    }

    /// Its ranges as bytes of that line, half-open.
    pub fn byte_ranges(&self, text: &str) -> Vec<Range<usize>> {
        byte_ranges(text, &self.ranges)
    }
}

fn as_text<S: Serializer>(id: &ArticleId, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(id)
}
