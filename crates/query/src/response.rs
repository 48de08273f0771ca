//! The types of an answer. They are plain, and serialize as the JSON that scripts rely on.

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
    /// Whether the time ([`Request::timeout`](crate::Request::timeout)) sufficed, so that nothing was left out. If not, a warning says
    /// so, too.
    pub complete: bool,
    /// The hits asked for, in order.
    pub hits: Vec<Hit>,
    /// The [`Request::offset`](crate::Request::offset) that gets the next hits; `None` when there are no more.
    pub next: Option<usize>,
    /// The words that [`Ranking::Feedback`](crate::Ranking::Feedback) added, the heaviest first; empty for other rankings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub feedback: Vec<Added>,
    /// How the query was understood; `None` unless [`Request::explain`](crate::Request::explain) is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// A word that the feedback ranking added to the query, taken from the articles that rank first without it. It affects only the order
/// of the matches: it is not highlighted and finds no further articles.
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
    /// The score. Its scale depends on the ranking; only the order of scores is meaningful.
    pub score: f32,
    /// The article's id; serializes as its text.
    #[serde(serialize_with = "as_text")]
    pub id: ArticleId,
    /// The identifier that the record itself states.
    pub external_id: Option<String>,
    /// Path of the article's file in the archive, `/`-separated. For a member of a container this is the member's address, which begins
    /// with the container's path (`2024.zip!politics/0412.html`). In an archive of several directories it begins with the directory's
    /// name.
    pub path: String,
    /// How many bytes at the end of `path` are the address of a member; 0 where the file is no container. Not part of the JSON.
    #[serde(skip)]
    pub member: usize,
    /// The record's number in its file or member, counted from 0.
    pub record: u32,
    /// The headline; `None` for an article without one.
    pub title: Option<String>,
    /// The first words of the body of an article without a headline, to tell it from others. `None` if there is a headline or
    /// [`Request::snippets`](crate::Request::snippets) is off. Not part of the JSON.
    #[serde(skip)]
    pub opening: Option<String>,
    /// The authors.
    pub bylines: Vec<String>,
    /// The day of publication; serializes as `YYYY-MM-DD`.
    pub published: Option<Date>,
    /// The section of the publication; several are separated by commas.
    pub section: Option<String>,
    /// The publication.
    pub source: Option<String>,
    /// The article's web address.
    pub url: Option<String>,
    /// The language code.
    pub language: Option<String>,
    /// The length of headings and body, in words.
    pub words: u64,
    /// The number of copies folded into this hit. Always 0 at present, as copies are hits of their own.
    pub duplicates: u64,
    /// The snippets that show what matched: title, headings, then fragments of the body in reading order.
    pub snippets: Vec<Snippet>,
    /// What each matching clause added to the score; `None` unless [`Request::explain`](crate::Request::explain) is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Vec<ScorePart>>,
}

/// A ranking of the articles that match, without highlights.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// How many articles match.
    pub total: u64,
    /// What was read, expanded or cut in a way the user should know.
    pub warnings: Vec<Warning>,
    /// Whether the time ([`Request::timeout`](crate::Request::timeout)) sufficed, so that nothing was left out. If not, a warning says
    /// so, too.
    pub complete: bool,
    /// The words that [`Ranking::Feedback`](crate::Ranking::Feedback) added, the heaviest first; empty for other rankings.
    pub feedback: Vec<Added>,
    /// The articles asked for, in order.
    pub articles: Vec<RankedArticle>,
}

/// An article's place in a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedArticle {
    /// The article's id.
    pub id: ArticleId,
    /// The score. Its scale depends on the ranking; only the order of scores is meaningful.
    pub score: f32,
    /// The identifier that the record itself states.
    pub external_id: Option<String>,
    /// As [`Hit::path`].
    pub path: String,
    /// The record's number in its file or member, counted from 0.
    pub record: u32,
}

/// What matched in a line of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Highlight {
    /// The text that the line belongs to.
    pub field: LitText,
    /// The number of the heading or paragraph in the article, counted from 0; 0 for a title.
    pub line: usize,
    /// What matched: half-open ranges of the line's Unicode scalar values, in order and not touching each other.
    pub ranges: Vec<[usize; 2]>,
}

impl Highlight {
    /// The text of this line in `article`; `None` if `article` has no such line, because it is not the article that was highlighted.
    pub fn text<'a>(&self, article: &'a Article) -> Option<&'a str> {
        let passage = match self.field {
            LitText::Title => article.title.as_ref().map(|title| &title.value),
            LitText::Heading => article.headings().nth(self.line),
            LitText::Body => article.paragraphs().nth(self.line),
        };
        passage.map(|passage| &*passage.text)
    }

    /// The ranges converted to half-open byte ranges of `text`, the line's text.
    pub fn byte_ranges(&self, text: &str) -> Vec<Range<usize>> {
        byte_ranges(text, &self.ranges)
    }
}

fn as_text<S: Serializer>(id: &ArticleId, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(id)
}
