//! Front matter, the block of metadata above a Markdown text: YAML between `---` lines, or TOML between `+++` lines.
//!
//! Its keys have the same meanings and spellings as those of JSON records and tables (see `keys`).
//!
//! The block is untrusted: its size is limited, and YAML aliases (by which a few lines can expand to gigabytes) are not followed. The text
//! is read even if the block cannot be parsed; then the block is kept as boilerplate, and its entries are read one by one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use newshound_article::{Article, Boilerplate, Passage, Provenance};
use serde::Deserialize;

use crate::Failure;
use crate::block::{Block, Kind};
use crate::compose::Title;
use crate::keyed::{Given, Texts};
use crate::keys::{self, Slot, withheld};
use crate::metadata::Setter;
use crate::words::is_nothing;

mod entries;

/// The boilerplate rule for a block that cannot be parsed.
pub(crate) const RULE: &str = "front-matter-unreadable";

/// The largest block, in bytes; a larger one is not recognised.
const LARGEST: usize = 64 << 10;

/// The content of a block, and where the text begins.
#[derive(Default)]
pub(crate) struct FrontMatter {
    /// The byte offset after the block, where the text begins; 0 if there is no block.
    pub(crate) end: usize,
    /// The values of known keys, in the order of the block.
    values: Vec<Stated>,
    /// The strings under unknown keys, with their byte ranges in the source.
    unknown: Vec<(String, Range<usize>)>,
    /// Why the text is not a published article, if the block says so (`draft: true`).
    pub(crate) withheld: Option<&'static str>,
}

/// Reads the block at the beginning of `source`, if there is one, and sets the title and the metadata of `article`. Texts in the block are
/// added later, by [`FrontMatter::compose`].
pub(crate) fn read(source: &str, article: &mut Article) -> FrontMatter {
    let Some(Found { fence, inside, end }) = find(source) else {
        return FrontMatter::default();
    };
    let block = &source[..end];
    let keys = parse(inside, fence);
    let is_readable = keys.is_some();
    let keys = keys.unwrap_or_else(|| {
        article.boilerplate.push(Boilerplate {
            passage: Passage::new(block, 0..end),
            rule: RULE.to_owned(),
        });
        entries::read(inside, fence)
    });
    let states = |(key, value): (&String, &Value)| withheld::reason(key, &value.state()?);
    let withheld = keys.iter().find_map(states);
    // A block that cannot be parsed is kept whole as boilerplate, with its unknown keys.
    let is_unknown = |key: &str| is_readable && keys::of_key(key).is_none();
    let unknown = keys.iter().filter(|(key, _)| is_unknown(key));
    let unknown = unknown.flat_map(|(_, value)| value.strings());
    let unknown = unknown.map(|text| (text.to_owned(), place(text, block)));
    let unknown = unknown.collect();
    let values = stated(keys, block);
    apply(&values, article);
    FrontMatter {
        end,
        values,
        unknown,
        withheld,
    }
}

/// The byte range of a text in a block. If the text is folded or escaped there, it is not found, and the range is that of the whole block.
fn place(text: &str, block: &str) -> Range<usize> {
    let text = text.trim();
    let place = block.find(text).map(|at| at..at + text.len());
    place.unwrap_or(0..block.len())
}

/// A block in a source.
struct Found<'a> {
    /// `---` for YAML, `+++` for TOML.
    fence: &'static str,
    /// The text between the fences.
    inside: &'a str,
    /// The byte offset after the line of the closing fence.
    end: usize,
}

/// The block that `source` begins with, with each fence on a line of its own. It must have a key or be blank, so that thematic breaks
/// (`---`) around a text are not taken for fences.
fn find(source: &str) -> Option<Found<'_>> {
    let fence = ["---", "+++"]
        .into_iter()
        .find(|fence| source.starts_with(fence))?;
    let mut offset = 0;
    for (number, line) in source.split_inclusive('\n').enumerate() {
        let bare = line.trim_end();
        if number == 0 && bare != fence || offset > LARGEST {
            return None;
        }
        if number > 0 && (bare == fence || (fence == "---" && bare == "...")) {
            let inside = &source[source.find('\n')? + 1..offset];
            let end = offset + line.len();
            return has_key(inside, fence).then_some(Found { fence, inside, end });
        }
        offset += line.len();
    }
    None
}

fn has_key(inside: &str, fence: &str) -> bool {
    let is_key = |line: &str| key_of(line, fence).is_some();
    inside.trim().is_empty() || inside.lines().any(is_key)
}

/// The key and the value on a line (`key: value`, or `key = value` in TOML), trimmed; `None` if the line has no key.
fn key_of<'a>(line: &'a str, fence: &str) -> Option<(&'a str, &'a str)> {
    let sign = if fence == "+++" { '=' } else { ':' };
    let (key, value) = line.split_once(sign)?;
    let key = key.trim().trim_matches(['"', '\'']);
    let may_stand = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ');
    (!key.is_empty() && key.chars().all(may_stand)).then_some((key, value.trim()))
}

fn parse(inside: &str, fence: &str) -> Option<Keys> {
    match fence {
        "+++" => toml::from_str(inside).ok(),
        _ => yaml(inside),
    }
}

fn yaml(inside: &str) -> Option<Keys> {
    if inside.trim().is_empty() {
        return Some(Keys::default());
    }
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_aliases: 0,
            max_anchors: 0,
            max_documents: 1,
            max_depth: 16,
            max_nodes: 5_000,
        },
        duplicate_keys: serde_saphyr::DuplicateKeyPolicy::FirstWins,
    };
    serde_saphyr::from_str_with_options(inside, options).ok()
}

type Keys = BTreeMap<String, Value>;

/// A value of any type.
#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Flag(bool),
    Integer(i64),
    TomlDate(toml::value::Datetime),
    List(Vec<Value>),
    Named(BTreeMap<String, Value>),
    Other(serde::de::IgnoredAny),
}

impl Value {
    /// The texts of the value: numbers and dates as written, of a table its `name`, of a list the texts of its items (at most 32).
    fn texts(&self) -> Vec<String> {
        match self {
            Self::Text(text) if is_nothing(text.trim()) => Vec::new(),
            Self::Text(text) => vec![text.clone()],
            Self::Named(values) => match values.get("name") {
                Some(Self::Text(name)) if !is_nothing(name.trim()) => vec![name.clone()],
                _ => Vec::new(),
            },
            Self::Integer(number) => vec![number.to_string()],
            Self::TomlDate(date) => vec![date.to_string()],
            Self::List(values) => values.iter().flat_map(Self::texts).take(32).collect(),
            Self::Flag(_) | Self::Other(_) => Vec::new(),
        }
    }

    /// All strings in the value, at any depth. The parsers limit the depth, so the recursion is safe.
    fn strings(&self) -> Vec<&str> {
        match self {
            Self::Text(text) => vec![text],
            Self::List(values) => values.iter().flat_map(Self::strings).collect(),
            Self::Named(values) => values.values().flat_map(Self::strings).collect(),
            _ => Vec::new(),
        }
    }

    /// The value as a text or flag, as [`withheld::reason`] expects it; `None` for other types.
    fn state(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(text.into()),
            Self::Flag(flag) => Some(flag.to_string().into()),
            _ => None,
        }
    }
}

/// The value of a known key.
struct Stated {
    slot: Slot,
    key: String,
    /// At least one text.
    texts: Vec<String>,
    /// The byte range of the first text in the source.
    place: Range<usize>,
}

/// The values of known keys, in the order of their lines in `block`, which includes the fences. Values without texts are left out.
fn stated(keys: Keys, block: &str) -> Vec<Stated> {
    let stated = |(key, value): (String, Value)| {
        let (_, slot) = keys::of_key(&key)?;
        let texts = value.texts();
        let first = texts.first()?;
        Some(Stated {
            slot,
            key,
            place: place(first, block),
            texts,
        })
    };
    // If several keys have the same meaning, the first in the block wins. The map is sorted by key, so find the line of each.
    let line_of = |key: &str| {
        let is_of = |line: &str| {
            let line = line.trim_start_matches(['"', '\'']);
            let behind = line
                .strip_prefix(key)
                .map(|rest| rest.trim_start_matches(['"', '\'', ' ']));
            behind.is_some_and(|rest| rest.starts_with([':', '=']))
        };
        block.lines().position(is_of)
    };
    let mut all: Vec<Stated> = keys.into_iter().filter_map(stated).collect();
    all.sort_by_cached_key(|stated| line_of(&stated.key));
    all
}

/// Sets the title and the metadata of `article` from the values.
fn apply(values: &[Stated], article: &mut Article) {
    let mut setter = Setter { article };
    let of = |slot: Slot| values.iter().filter(move |value| value.slot == slot);
    let place = |stated: &Stated| Provenance::FrontMatter(stated.key.clone());
    for stated in keys::TITLES.into_iter().flat_map(of) {
        setter.title(&stated.texts[0], stated.place.clone(), place(stated));
    }
    keys::state(&mut setter, |slot, _| {
        let texts = of(slot).flat_map(|stated| stated.texts.iter().map(move |text| (stated, text)));
        texts.map(|(stated, text)| (text.into(), place(stated)))
    });
}

impl FrontMatter {
    /// Makes the article from the blocks of the text below the front matter and the texts in it. If there are no blocks, a text in the front
    /// matter becomes the body; otherwise such texts are put above or beside it. Prose under unknown keys is kept beside it.
    pub(crate) fn compose(
        &self,
        article: Article,
        blocks: Vec<Block<'_>>,
    ) -> Result<Article, Failure> {
        let given = self.values.iter().map(|stated| Given {
            slot: stated.slot,
            parts: stated
                .texts
                .iter()
                .map(|text| Block::marked(text, stated.place.clone(), Kind::Paragraph))
                .collect(),
        });
        let has_text = !blocks.is_empty();
        let mut texts = Texts::of(given, has_text, Vec::<(&str, _)>::new());
        let title = match has_text {
            true => Title::InText,
            false => Title::Stated,
        };
        let unknown = self.unknown.iter();
        texts.keep_prose(
            unknown.map(|(text, place)| Block::marked(text, place.clone(), Kind::Paragraph)),
        );
        texts.compose(article, blocks, title, |block| Ok(vec![block.clone()]))
    }
}
