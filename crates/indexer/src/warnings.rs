//! What a run tells beside its account.

use std::path::Path;

/// Of a directory that is not there, if it had articles.
pub(crate) fn gone(dir: &Path, articles: u64) -> Option<String> {
    let dir = dir.display();
    (articles > 0).then(|| {
        format!(
            "{dir} is gone; its {articles} articles stay in the archive, until an empty directory is indexed there"
        )
    })
}

/// Of a directory in which there is no file to read, where it had articles or globs chose its files.
pub(crate) fn none_found(dir: &Path, articles: u64, is_chosen: bool) -> Option<String> {
    let dir = dir.display();
    match articles {
        _ if is_chosen => Some(format!("no file in {dir} is one that --glob asks for")),
        0 => None,
        articles => Some(format!(
            "{dir} holds no file now; its {articles} articles are removed"
        )),
    }
}

/// When something was learned that articles read before may hold.
pub(crate) fn late(learned: usize) -> String {
    let (lines, them) = match learned {
        1 => ("line was", "it"),
        _ => ("lines were", "them"),
    };
    format!(
        "{learned} recurring {lines} found that unchanged files may hold too; --reread cuts {them} there as well"
    )
}

/// Where how a source writes dates, or in which language it is, was told only now.
pub(crate) fn late_sources(sources: usize) -> Option<String> {
    let sources = match sources {
        0 => return None,
        1 => "1 source is".to_owned(),
        sources => format!("{sources} sources are"),
    };
    Some(format!(
        "the order of day and month or the language of {sources} told only now; --reread reads unchanged files by it as well"
    ))
}

/// Of what is not searched because it recurs.
pub(crate) fn left_out(articles: u64) -> Option<String> {
    let articles = match articles {
        0 => return None,
        1 => "1 article has".to_owned(),
        articles => format!("{articles} articles have"),
    };
    Some(format!(
        "{articles} blocks that recur in their source, which are not searched; show --boilerplate tells them, \
         --keep-boilerplate keeps them"
    ))
}

/// Of dates that were stated and not believed.
pub(crate) fn disbelieved(articles: u64) -> Option<String> {
    let articles = match articles {
        0 => return None,
        1 => "1 article states a date".to_owned(),
        articles => format!("{articles} articles state a date"),
    };
    Some(format!(
        "{articles} that does not exist, lies in the future or can be read in two ways; it was left undated, \
         and show tells why"
    ))
}

/// Of articles whose source has no end or an error before it.
pub(crate) fn damaged(articles: u64) -> Option<String> {
    let articles = match articles {
        0 => return None,
        1 => "1 article is".to_owned(),
        articles => format!("{articles} articles are"),
    };
    Some(format!(
        "{articles} only what stands before an error or the end of a file that is cut off; show --source tells of each"
    ))
}

/// Of files that were not read because the run was asked to stop.
pub(crate) fn interrupted(left: u64, files: u64) -> String {
    format!("interrupted: {left} of {files} files are not read to their end")
}
