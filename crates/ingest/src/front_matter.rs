//! The block of metadata above a Markdown text: YAML between `---` lines, TOML between `+++` lines.
//!
//! Its keys mean what those of records do, however they are written.
//!
//! The block is untrusted: it is bounded in size, and YAML aliases (with which a few lines can stand for gigabytes) are
//! not followed at all. A block that cannot be read never costs the text: it is kept as boilerplate, and its entries are read one by one.

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

/// The rule of a block that cannot be read.
pub(crate) const RULE: &str = "front-matter-unreadable";

/// No metadata block is larger.
const LARGEST: usize = 64 << 10;

/// What a block says, and where the text begins.
#[derive(Default)]
pub(crate) struct FrontMatter {
    pub(crate) end: usize,
    values: Vec<Stated>,
    /// What lies under keys that are not known.
    unknown: Vec<(String, Range<usize>)>,
    /// Why there is no article below it.
    pub(crate) withheld: Option<&'static str>,
}

/// Reads the block into `article`, but for what stands above the text.
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
    // Of a block that is kept as a whole, they are.
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

/// Where a text stands in a block. One that is folded or escaped there does not stand as it reads; then the whole block is its place.
fn place(text: &str, block: &str) -> Range<usize> {
    let text = text.trim();
    let place = block.find(text).map(|at| at..at + text.len());
    place.unwrap_or(0..block.len())
}

struct Found<'a> {
    fence: &'static str,
    inside: &'a str,
    end: usize,
}

/// The block, with its fences on lines of their own. A rule (`---`) above a text is none: what follows must be keys.
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

/// The key that a line states, and what it says of it.
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

/// A value of any type; what is neither text nor list is taken as its text or not at all.
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

    /// All strings in it, however deep: a block is not.
    fn strings(&self) -> Vec<&str> {
        match self {
            Self::Text(text) => vec![text],
            Self::List(values) => values.iter().flat_map(Self::strings).collect(),
            Self::Named(values) => values.values().flat_map(Self::strings).collect(),
            _ => Vec::new(),
        }
    }

    /// What it says of the state of an article.
    fn state(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(text.into()),
            Self::Flag(flag) => Some(flag.to_string().into()),
            _ => None,
        }
    }
}

/// What a key that is known states.
struct Stated {
    slot: Slot,
    key: String,
    texts: Vec<String>,
    /// Where the first of the texts stands.
    place: Range<usize>,
}

/// What is stated in a block, which is given with its fences.
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
    // Of keys that mean the same the first holds.
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
    /// Adds the text below the block, and what that says of it.
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
