//! `newshound bench generate`

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use newshound_bench::generate::{Layout, Order, generate};
use serde::Serialize;

use super::bars::mega;
use super::report::fault;
use crate::exit::Exit;
use crate::output::{counted, print_json, visible};

/// Make a news-like archive of any size, the same for the same seed
///
/// Words follow Zipf's law, their number grows with the text, they inflect as English ones; articles have headlines, bylines,
/// dates, headings, paragraphs of sentences, and lengths as in news, 3.5 kB on average. 4 of 100 are near copies of another. A
/// smaller archive of a seed is the beginning of a larger one.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// How many articles
    #[arg(long, value_name = "N")]
    articles: u64,
    /// What all draws begin with
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// A text file an article, in folders of 500, instead of JSON lines in files of 64 MiB
    #[arg(long)]
    files: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Where to; it must be empty, and is made where it is missing
    #[arg(value_name = "DIR")]
    dir: PathBuf,
}

#[derive(Serialize)]
struct Made {
    seed: u64,
    #[serde(flatten)]
    written: newshound_bench::generate::Written,
    seconds: f64,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let started = Instant::now();
    let order = Order {
        articles: args.articles,
        seed: args.seed,
        layout: match args.files {
            true => Layout::Files,
            false => Layout::Lines,
        },
    };
    let written = generate(order, &args.dir).map_err(fault)?;
    let seconds = started.elapsed().as_secs_f64();
    let mut out = std::io::stdout().lock();
    if args.json {
        let made = Made {
            seed: args.seed,
            written,
            seconds,
        };
        print_json(&mut out, &made)?;
    } else {
        writeln!(
            out,
            "{}: {}, {} of them near copies, in {}, {:.1} MB; {seconds:.1} s",
            visible(&args.dir.to_string_lossy()),
            counted(written.articles, "article", "articles"),
            written.copies,
            counted(written.files, "file", "files"),
            mega(written.bytes)
        )?;
    }
    Ok(Exit::Success)
}
