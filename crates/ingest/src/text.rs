//! Plain text: nothing is marked up, so everything is told from layout and words.

use newshound_article::Article;

use crate::block::Block;
use crate::compose::{Title, compose};
use crate::{Problem, layout};

/// Reads a text file.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let mut blocks = layout::blocks(source);
    // What was scraped may still have the references of its page (`caf&#233;`).
    blocks.iter_mut().for_each(Block::decode_references);
    Ok(compose(Article::default(), &blocks, Title::InText))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_that_a_page_left_are_characters() {
        let source = "Harbour bid &#163;8m\n\nThe caf&eacute; at Smith &amp; Sons: R&D, a&b; and &nonsense;.\n";
        let article = read(source).unwrap();
        assert_eq!(article.title_text(), "Harbour bid £8m");
        let text: Vec<&str> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(
            text,
            ["The café at Smith & Sons: R&D, a&b; and &nonsense;."]
        );
    }
}
