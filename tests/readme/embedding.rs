use std::error::Error;
use std::path::Path;

use newshound_index::Archive;
use newshound_indexer::{Options, Report, index};
use newshound_query::{Request, Searcher};

/// Indexes `dir`, or brings its index up to date; the report accounts for every file.
fn build(dir: &Path, archive: &Path) -> Result<Report, Box<dyn Error>> {
    // Without a present day (`today`) any date is believed.
    let options = Options::new(vec![dir.into()], archive.into());
    Ok(index(&options)?)
}

/// What was committed last, to be kept and asked many times.
fn open(archive: &Path) -> Result<Searcher, Box<dyn Error>> {
    Ok(Searcher::new(Archive::open(archive)?.reader()?))
}

/// The paths of the best articles for `query`.
fn ask(searcher: &Searcher, query: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let response = searcher.search(&Request::new(query))?;
    Ok(response.hits.into_iter().map(|hit| hit.path).collect())
}
