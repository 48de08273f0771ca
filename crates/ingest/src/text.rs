//! Plain text: nothing is marked up, so everything is told from layout and words.

use newshound_article::Article;

use crate::compose::{Title, compose};
use crate::{Problem, layout};

/// Reads a text file.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    Ok(compose(
        Article::default(),
        &layout::blocks(source),
        Title::InText,
    ))
}
