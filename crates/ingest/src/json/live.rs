//! Posts of a live blog, which stand under a key of their own beside its text: each gives a heading, if it has one, and paragraphs.
//!
//! The key of schema.org is unambiguous. A list under other keys may hold comments or other articles, so it is read only if the type of the
//! record is a live blog.

use serde_json::value::RawValue;

use super::record::{self, Record};
use super::{Source, body, literal, tree_of};
use crate::block::{Block, Kind};
use crate::keyed::Markup;
use crate::keys::{self, Slot};
use crate::repeated::Finder;
use crate::{Failure, Problem};

const OF_SCHEMA: &str = "liveBlogUpdate";
const OF_LIVE_BLOGS: [&str; 3] = ["posts", "entries", "updates"];

/// The blocks of the posts in a record, without posts that its `text` repeats.
pub(super) fn posts(
    record: &Record<'_>,
    text: Option<&RawValue>,
    source: Source<'_>,
) -> Result<Vec<Block<'static>>, Problem> {
    let object = &record.object;
    let other = || object.get(&OF_LIVE_BLOGS).filter(|_| is_live(record));
    let Some(posts) = object.get(&[OF_SCHEMA]).or_else(other) else {
        return Ok(Vec::new());
    };
    let text = text.map_or_else(Vec::new, record::strings).into_iter();
    let text = text.map(|part| literal(part, source));
    let text = text.collect::<Result<Vec<_>, Failure>>()?;
    let mut finder = Finder::default();
    let mut found = Vec::new();
    for raw in record::objects(posts) {
        let post: Record<'_> = match serde_json::from_str(raw.get()) {
            Ok(post) => post,
            Err(_) => continue,
        };
        let paragraphs = paragraphs(&post, source)?;
        let mut said = paragraphs.iter().map(|block| &*block.text);
        let has_both = !text.is_empty() && !paragraphs.is_empty();
        if has_both && said.all(|said| finder.finds(said, text.iter().map(AsRef::as_ref))) {
            continue;
        }
        if let Some((_, title)) = post.first_text(&keys::TITLES) {
            found.extend(
                strings(title, source)?
                    .into_iter()
                    .take(1)
                    .map(|block| Block {
                        kind: Kind::Heading,
                        ..block
                    }),
            );
        }
        found.extend(paragraphs);
    }
    Ok(found)
}

fn is_live(record: &Record<'_>) -> bool {
    let kind = record.get(Slot::Type).map_or("", |(_, kind)| kind.get());
    let letters: String = kind.chars().filter(|c| c.is_alphabetic()).collect();
    letters.to_lowercase().starts_with("liveblog")
}

fn paragraphs(post: &Record<'_>, source: Source<'_>) -> Result<Vec<Block<'static>>, Problem> {
    let text = post.first_text(&keys::TEXTS);
    if text.is_none() {
        let tree = tree_of(post, source)?;
        if !tree.is_empty() {
            return Ok(tree);
        }
    }
    let text = text.or_else(|| post.first_text(&keys::SUMMARIES));
    Ok(text.map_or(Ok(Vec::new()), |(_, text)| strings(text, source))?)
}

/// The blocks of a string or of a list of strings.
fn strings(value: &RawValue, source: Source<'_>) -> Result<Vec<Block<'static>>, Failure> {
    let mut blocks = Vec::new();
    for part in record::strings(value) {
        let part = literal(part, source)?;
        blocks.extend(
            body(&part, Markup::Guessed)?
                .into_iter()
                .map(Block::into_owned),
        );
    }
    Ok(blocks)
}

#[cfg(test)]
#[path = "live_tests.rs"]
mod tests;
