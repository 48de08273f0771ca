//! The block of metadata above a Markdown text: YAML between `---` lines, TOML between `+++` lines.
//!
//! The block is untrusted: it is bounded in size, and YAML aliases (with which a few lines can stand for gigabytes) are
//! not followed at all. A block that cannot be read costs the metadata, never the text: it is kept as boilerplate.

use newshound_article::{Article, Boilerplate, Passage, Provenance};
use serde::Deserialize;

use crate::metadata::{Field, Setter};

/// The rule of a block that cannot be read.
pub(crate) const RULE: &str = "front-matter-unreadable";

/// No metadata block is larger.
const LARGEST: usize = 64 << 10;

/// Reads the block into `article`; returns where the text begins.
pub(crate) fn read(source: &str, article: &mut Article) -> usize {
    let Some(found) = find(source) else {
        return 0;
    };
    let keys = match found.fence {
        "+++" => toml::from_str::<Keys>(found.inside).ok(),
        _ => yaml(found.inside),
    };
    match keys {
        Some(keys) => keys.apply(article, &source[..found.end]),
        None => article.boilerplate.push(Boilerplate {
            passage: Passage::new(&source[..found.end], 0..found.end),
            rule: RULE.to_owned(),
        }),
    }
    found.end
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
    let sign = if fence == "+++" { '=' } else { ':' };
    let is_key = |line: &str| {
        line.split_once(sign).is_some_and(|(key, _)| {
            let key = key.trim().trim_matches(['"', '\'']);
            !key.is_empty()
                && key
                    .chars()
                    .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' '))
        })
    };
    inside.trim().is_empty() || inside.lines().any(is_key)
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

/// The keys that are known; all others are passed over.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Keys {
    title: Value,
    author: Value,
    authors: Value,
    byline: Value,
    date: Value,
    published: Value,
    lang: Value,
    language: Value,
    url: Value,
    canonical_url: Value,
    section: Value,
    category: Value,
    categories: Value,
    source: Value,
    id: Value,
}

/// A value of any type; what is neither text nor list is taken as its text or not at all.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Integer(i64),
    TomlDate(toml::value::Datetime),
    List(Vec<Value>),
    Named {
        name: String,
    },
    Other(serde::de::IgnoredAny),
    #[default]
    None,
}

impl Value {
    fn texts(&self) -> Vec<String> {
        match self {
            Self::Text(text) | Self::Named { name: text } => vec![text.clone()],
            Self::Integer(number) => vec![number.to_string()],
            Self::TomlDate(date) => vec![date.to_string()],
            Self::List(values) => values.iter().flat_map(Self::texts).take(32).collect(),
            Self::Other(_) | Self::None => Vec::new(),
        }
    }

    fn first(&self) -> Option<String> {
        self.texts().into_iter().next()
    }
}

impl Keys {
    /// `block` is the front matter with its fences, with which the source begins.
    fn apply(&self, article: &mut Article, block: &str) {
        let mut setter = Setter { article };
        let key = |name: &str| Provenance::FrontMatter(name.to_owned());
        if let Some(title) = self.title.first() {
            // A title that is folded or escaped there does not stand as it reads; then the whole block is its place.
            let found = block.find(title.trim());
            let (start, end) = found.map_or((0, block.len()), |at| (at, at + title.trim().len()));
            setter.title(&title, start..end, key("title"));
        }
        for (name, value) in [
            ("author", &self.author),
            ("authors", &self.authors),
            ("byline", &self.byline),
        ] {
            for author in value.texts() {
                setter.byline(&author, &key(name));
            }
        }
        let fields: [(&str, &Value, Field); 11] = [
            ("date", &self.date, Field::Published),
            ("published", &self.published, Field::Published),
            ("lang", &self.lang, Field::Language),
            ("language", &self.language, Field::Language),
            ("url", &self.url, Field::Url),
            ("canonical_url", &self.canonical_url, Field::Url),
            ("section", &self.section, Field::Section),
            ("category", &self.category, Field::Section),
            ("categories", &self.categories, Field::Section),
            ("source", &self.source, Field::Source),
            ("id", &self.id, Field::ExternalId),
        ];
        for (name, value, field) in fields {
            if let Some(text) = value.first() {
                setter.set(field, &text, key(name));
            }
        }
    }
}
