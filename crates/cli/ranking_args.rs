//! Options of the ranking, shared by searching and evaluating.

use clap::ValueEnum;
use newshound_query::{Ranking, Request};

/// The options of a ranking.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct RankingArgs {
    /// What makes one article score more than another: docs/ranking.md
    #[arg(long, value_name = "RANKING", default_value = "news")]
    rank: Rank,
    /// Days after which an article counts half as much, back from the newest one or from --now; by default age does not
    /// count
    #[arg(long, value_name = "DAYS", value_parser = days)]
    half_life: Option<f64>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Rank {
    /// BM25 with field weights
    Bm25,
    /// BM25, words weighted by what they tell, and more for words that stand together
    News,
    /// As news, and more for words that the best articles have in common
    Rm3,
}

impl RankingArgs {
    /// `request` with this ranking.
    pub(crate) fn apply(&self, request: Request) -> Request {
        Request {
            ranking: match self.rank {
                Rank::Bm25 => Ranking::Bm25,
                Rank::News => Ranking::News,
                Rank::Rm3 => Ranking::Feedback,
            },
            half_life: self.half_life,
            ..request
        }
    }
}

fn days(text: &str) -> Result<f64, String> {
    const MOST: f64 = 1e6;
    let days = text.parse().ok();
    days.filter(|days: &f64| *days > 0.0 && *days <= MOST)
        .ok_or_else(|| format!("a number of days above 0, at most {MOST}"))
}
