use std::error::Error;
use std::path::Path;

use newshound_index::Archive;
use newshound_indexer::{Options, index};
use newshound_query::{Request, Searcher};

/// Indexes `dir` and gives the paths of the best articles for `query`.
fn find(dir: &Path, query: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let archive = dir.join(".newshound");
    index(&Options::new(vec![dir.into()], archive.clone()))?;

    let searcher = Searcher::new(Archive::open(&archive)?.reader()?);
    let response = searcher.search(&Request::new(query))?;
    Ok(response.hits.into_iter().map(|hit| hit.path).collect())
}
