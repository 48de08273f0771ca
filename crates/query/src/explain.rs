//! Why a search answers as it does: what the query's patterns stood for, and what each clause added to a hit's score.

use serde::Serialize;

use crate::plan::expansion::Expansion;

/// How a query was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// The tree as an outline, a line a node, each two spaces further in than its parent.
    pub tree: String,
    /// What each pattern of the query stands for.
    pub expansions: Vec<Expanded>,
}

/// The words that a pattern stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Expanded {
    /// The pattern as typed.
    pub pattern: String,
    /// The words searched, folded, the most frequent first.
    pub words: Vec<String>,
    /// How many less frequent ones were left out.
    pub left_out: usize,
}

impl Expanded {
    pub(crate) fn new(pattern: &str, expansion: &Expansion) -> Self {
        Self {
            pattern: pattern.into(),
            words: expansion.terms.words().to_vec(),
            left_out: expansion.left_out,
        }
    }
}

/// What a clause that matched added to a score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScorePart {
    /// The clause in the query language; below a word or phrase, the field it was found in.
    pub clause: String,
    /// Its score. Those of alternatives to a single word do not add up: the best one counts.
    pub score: f32,
    /// The clauses it is made of.
    pub parts: Vec<ScorePart>,
}

impl ScorePart {
    pub(crate) fn single(name: &str, score: f64) -> Self {
        Self {
            clause: name.into(),
            score: score as f32,
            parts: Vec::new(),
        }
    }
}
