//! Options of queries, shared by all commands with a query.

use std::time::Duration;

use clap::ValueEnum;
use newshound_article::Date;
use newshound_query::{Dialect, Request, Syntax, Warning};

use crate::output::{tell, warning};

/// The options of a query.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct QueryArgs {
    /// One matching word is enough; dates and lengths still restrict
    #[arg(long)]
    any: bool,
    /// Whose operators the query uses; nexis: OR binds tighter than AND; factiva: w/5 has an order; words:
    /// none, every word is a word and any of them may match
    #[arg(long, value_name = "HOUSE", default_value = "newshound")]
    dialect: House,
    /// The day that last:30d counts back from, as YYYY-MM-DD; by default that of the newest article
    #[arg(long, value_name = "DATE", value_parser = date)]
    now: Option<Date>,
    /// Words that a pattern (minis*, fishermn~1) may stand for at most, the most frequent ones
    #[arg(long, value_name = "N", default_value_t = 1024, value_parser = expansions)]
    expansions: usize,
    /// Seconds a search may take; what was found by then is printed, with a warning
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    deadline: Duration,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum House {
    Newshound,
    Nexis,
    Factiva,
    Words,
}

impl QueryArgs {
    /// A request for `query` with these options.
    pub(crate) fn request(&self, query: String) -> Request {
        Request {
            syntax: Syntax {
                any: self.any,
                dialect: match self.dialect {
                    House::Newshound => Dialect::Newshound,
                    House::Nexis => Dialect::Nexis,
                    House::Factiva => Dialect::Factiva,
                    House::Words => Dialect::Words,
                },
            },
            now: self.now,
            expansions: self.expansions,
            timeout: self.deadline,
            ..Request::new(query)
        }
    }
}

/// Prints a warning of a query, and the command that helps.
pub(crate) fn tell_of(told: &Warning) {
    warning(&told.to_string());
    if let Warning::UnknownField { name, .. } = told
        && name.eq_ignore_ascii_case("id")
    {
        tell("hint: newshound show ID prints the article of an id");
    }
}

/// Parses a day as users type it.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a day as YYYY-MM-DD".into())
}

fn expansions(text: &str) -> Result<usize, String> {
    const MOST: usize = 100_000;
    let number = text.parse().ok();
    number
        .filter(|number| (1..=MOST).contains(number))
        .ok_or_else(|| format!("a number from 1 to {MOST}"))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|&seconds: &f64| seconds > 0.0);
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| "a number of seconds above 0".into())
}
