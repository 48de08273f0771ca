//! Parses single conditions: words with their suffixes, and values of fields.

use std::ops::Range;

use newshound_index::analysis::is_of_cells;

use crate::syntax::authors::several_names;
use crate::syntax::dialect::Call;
use crate::syntax::parser::{MAX_LEAVES, Parser, limit};
use crate::syntax::pattern::with_placeholders;
use crate::syntax::period::{Age, Bounds, Period};
use crate::syntax::regex::check_regex;
use crate::syntax::token::{Kind, Token};
use crate::syntax::tree::{Boolean, Field, LEAD, Leaf, Node};
use crate::{QueryError, QueryErrorKind, Warning};

/// The largest slop of a phrase.
const MAX_SLOP: u32 = 100;
/// The largest number of edits of a fuzzy word: automata for more are too large, and their matches of little use.
const MAX_EDITS: u32 = 2;

impl Parser<'_> {
    /// Parses a word, pattern, regular expression or phrase; `None` for punctuation.
    pub(crate) fn words(&mut self) -> Result<Option<Node>, QueryError> {
        let Some(token) = self.take() else {
            return Ok(None);
        };
        let tilde = match self.peek() {
            Some(Token {
                kind: Kind::Tilde(number),
                at,
            }) => {
                self.take();
                Some((number.as_str(), at))
            }
            _ => None,
        };
        let field = self.field;
        let leaf = match (&token.kind, tilde) {
            (Kind::Word(text), None) => return self.word(text, &token.at),
            (Kind::Quoted(text), None)
                if field == Some(Field::Byline)
                    && let Some(names) = several_names(text) =>
            {
                return self.names(text, &names, &token.at);
            }
            (Kind::Word(text), Some((number, at))) => self.fuzzy(text, number, at)?,
            (Kind::Quoted(text), tilde) => {
                let slop = tilde.map_or(Ok(0), |(number, at)| self.slop(number, at))?;
                self.phrase(text, slop, &token.at)?
            }
            (_, Some((_, at))) => {
                return self.fault(at, "~ follows a plain word or a phrase, not a pattern");
            }
            (Kind::Regex(pattern), None) => {
                check_regex(self.query, pattern, token.at.start + 1)?;
                if pattern.contains(is_of_cells) {
                    let message = "in a script that is searched by characters any run of them is found, and no regular expression is needed";
                    return self.fault(&token.at, message);
                }
                Leaf::Regex(pattern.clone())
            }
            (Kind::Wildcard(text), None) => Leaf::Wildcard(text.clone()),
            _ => return Ok(None),
        };
        if self.exact && !matches!(leaf, Leaf::Exact { .. }) {
            return self.fault(&token.at, "exact: takes plain words and phrases");
        }
        self.leaf(token.at.clone(), field, leaf)
    }

    fn word(&mut self, text: &str, at: &Range<usize>) -> Result<Option<Node>, QueryError> {
        // Warns of `title: ties` and `[title:ties]`.
        let in_bracket = || text.strip_prefix('[')?.split_once(':');
        let name = text.strip_suffix(':').or_else(|| Some(in_bracket()?.0));
        if let Some(example) = name.and_then(|name| field_example(&name.to_ascii_lowercase())) {
            let text = text.to_owned();
            self.warnings.push(Warning::FieldIsWord { text, example });
        }
        if !text.chars().any(char::is_alphanumeric) {
            // This is, for example, a dash or an ellipsis in a copied headline.
            return Ok(None);
        }
        let text = self.without_scheme(text);
        let leaf = if self.exact {
            Leaf::Exact {
                words: text.into(),
                quoted: false,
            }
        } else {
            Leaf::Word(text.into())
        };
        self.leaf(at.clone(), self.field, leaf)
    }

    /// In the field for web addresses, an address without `http://` or `https://`: articles may have it with the other one. Other text
    /// as it is.
    fn without_scheme<'t>(&self, text: &'t str) -> &'t str {
        let schemes = ["https://", "http://"].iter();
        let mut bare = schemes.filter_map(|scheme| text.strip_prefix(scheme));
        let bare = bare
            .next()
            .filter(|bare| bare.contains(char::is_alphanumeric));
        match self.field {
            Some(Field::Url) => bare.unwrap_or(text),
            _ => text,
        }
    }

    fn fuzzy(&self, text: &str, number: &str, at: &Range<usize>) -> Result<Leaf, QueryError> {
        // As in Elasticsearch's AUTO: two edits would leave little of a short word.
        let usual = if text.chars().count() > 5 { 2 } else { 1 };
        let edits = if number.is_empty() {
            Some(usual)
        } else {
            number.parse().ok().filter(|n| (1..=MAX_EDITS).contains(n))
        };
        match edits {
            Some(edits) => Ok(Leaf::Fuzzy {
                word: text.into(),
                edits: edits as u8,
            }),
            None => Err(self
                .error(at, "a fuzzy word is at most 2 edits away")
                .suggest(format!("write {text}~1 or {text}~2"))),
        }
    }

    fn slop(&self, number: &str, at: &Range<usize>) -> Result<u32, QueryError> {
        let slop = number.parse().ok().filter(|&slop| slop <= MAX_SLOP);
        slop.ok_or_else(|| {
            let message = format!("a phrase's slop is a number up to {MAX_SLOP}");
            self.error(at, message)
                .suggest("write \"closer ties\"~3, or closer NEAR/200 ties")
        })
    }

    pub(crate) fn phrase(
        &self,
        text: &str,
        slop: u32,
        at: &Range<usize>,
    ) -> Result<Leaf, QueryError> {
        if !text.chars().any(char::is_alphanumeric) {
            let message = "nothing to search for between the quotes";
            let error = self.error(at, message);
            return Err(error.of_kind(QueryErrorKind::Empty));
        }
        let text = self.without_scheme(text);
        if !self.exact {
            let words = text.into();
            return Ok(Leaf::Phrase { words, slop });
        }
        if slop > 0 || with_placeholders(text, true).is_some() {
            return self.fault(at, "exact: takes plain words and phrases");
        }
        Ok(Leaf::Exact {
            words: text.into(),
            quoted: true,
        })
    }

    /// Parses the value behind `name:`.
    pub(crate) fn field_value(
        &mut self,
        name: &str,
        token: &Token,
    ) -> Result<Option<Node>, QueryError> {
        let field = match name {
            "after" | "before" | "last" => Some(Field::Published),
            _ => Field::named(name),
        };
        let Some(field) = field else {
            return self.unknown_field(name, token);
        };
        if matches!(field, Field::Published | Field::Words) {
            return self.bounds(name, field, token);
        }
        match self.within(field, &token.at)? {
            None => self.no_value(name, token),
            node => Ok(node),
        }
    }

    /// Handles a name that is no field: searches for it as a word, with a warning.
    fn unknown_field(&mut self, name: &str, token: &Token) -> Result<Option<Node>, QueryError> {
        if name.starts_with("lead/") {
            return Err(self
                .error(&token.at, "a lead has a number of words")
                .suggest("write lead/100:ties"));
        }
        if let Some(star) = self.peek().filter(|next| next.kind == Kind::Star) {
            let error = self.error(
                &(token.at.start..star.at.end),
                format!("there is no field {name}"),
            );
            return Err(match Field::nearest(name) {
                Some(near) => error.suggest(format!("write {near}:*")),
                None => error,
            });
        }
        let period = match self.peek().map(|next| &next.kind) {
            Some(Kind::Word(text) | Kind::Quoted(text)) => Period::parse(text),
            _ => None,
        };
        let near = match (name, period) {
            // An article's id is not in its texts, so no field is suggested.
            _ if name.eq_ignore_ascii_case("id") => None,
            ("from" | "since", Some(_)) => Some("after"),
            ("to" | "until" | "till", Some(_)) => Some("before"),
            (_, period) => Field::nearest(name).or(period.map(|_| "date")),
        };
        self.warnings.push(Warning::UnknownField {
            name: name.to_owned(),
            instead: near,
        });
        let word = self.word(name, &token.at)?;
        let value = self.primary()?;
        Ok(match (word, value) {
            (Some(word), Some(value)) => Some(Node::Boolean(Boolean {
                must: vec![word, value],
                ..Boolean::default()
            })),
            (word, value) => word.or(value),
        })
    }

    /// Parses the value of `date:`, `after:`, `before:`, `last:` or `words:`.
    fn bounds(
        &mut self,
        name: &str,
        field: Field,
        token: &Token,
    ) -> Result<Option<Node>, QueryError> {
        if self.field.is_some() {
            return self.fault(&token.at, "a field inside another field");
        }
        let (text, at) = match self.peek() {
            Some(Token {
                kind: Kind::Word(text) | Kind::Quoted(text),
                at,
            }) => (text, at),
            Some(Token {
                kind: Kind::Star,
                at,
            }) if Field::named(name).is_some() => {
                self.take();
                return self.leaf(at.clone(), Some(field), Leaf::Anything);
            }
            _ => return self.no_value(name, token),
        };
        self.take();
        let leaf = match (name, field) {
            ("after", _) => {
                Period::parse(text).map(|period| Leaf::Published(Bounds::Above(period)))
            }
            ("before", _) => {
                Period::parse(text).map(|period| Leaf::Published(Bounds::Below(period)))
            }
            ("last", _) => Age::parse(text).map(Leaf::Last),
            (_, Field::Words) => {
                Bounds::parse(text, |number| number.replace(',', "").parse().ok()).map(Leaf::Words)
            }
            _ => Bounds::parse(text, Period::parse).map(Leaf::Published),
        };
        let (what, example) = match (name, field) {
            ("last", _) => ("a time", "last:30d, last:2w, last:6m or last:1y"),
            (_, Field::Words) => ("a number of words", "words:>800"),
            _ => ("a date", "date:2024-10 or date:2001..2003"),
        };
        match leaf {
            Some(leaf) if leaf.is_backwards() => {
                let message = format!("{text} ends before it begins");
                self.fault(at, message)
            }
            Some(leaf) => {
                self.refuse_words_for_range(name, text, at)?;
                self.leaf(at.clone(), Some(field), leaf)
            }
            None => {
                let error = self.error(at, format!("{text} is not {what}"));
                let meant = match field {
                    Field::Published if name != "last" => self.meant_period(text, at),
                    _ => None,
                };
                Err(error.suggest(match meant {
                    Some(period) => format!("write {name}:{period}"),
                    None => format!("write {example}"),
                }))
            }
        }
    }

    /// The plain words that follow directly, each with the byte offset of its end.
    fn words_behind(&self) -> impl Iterator<Item = (&str, usize)> {
        let behind = self.tokens[self.next..].iter();
        behind.map_while(|token| Some((token.word()?, token.at.end)))
    }

    /// What may be meant by `text`, which is no period: one of several words without quotes, or two with a dash between them.
    fn meant_period(&self, text: &str, at: &Range<usize>) -> Option<String> {
        const MORE: usize = 2;
        let ends = text.split_once(['-', '–']);
        if let Some(range) = ends.and_then(|(from, to)| range(from, to)) {
            return Some(range);
        }
        let ends = self.words_behind().take(MORE).map(|(_, end)| end);
        let mut longer = ends.map(|end| self.text(&(at.start..end)));
        let period = longer.find(|text| Period::parse(text).is_some())?;
        Some(format!("\"{period}\""))
    }

    /// Refuses `date:2016 to 2018` and `date:2016 .. 2018`, which would look for the second year in texts.
    fn refuse_words_for_range(
        &self,
        name: &str,
        text: &str,
        at: &Range<usize>,
    ) -> Result<(), QueryError> {
        const BETWEEN: [&str; 7] = ["to", "through", "until", "till", "-", "–", ".."];
        let mut behind = self.tokens[self.next..].iter().map_while(|token| {
            let (Kind::Word(text) | Kind::Quoted(text)) = &token.kind else {
                return None;
            };
            Some((text.as_str(), &token.at))
        });
        let Some((next, place)) = behind.next().filter(|_| name == "date") else {
            return Ok(());
        };
        let last = match next.strip_prefix("..").filter(|last| !last.is_empty()) {
            Some(last) => Some((last, place)),
            // This is a range whose second end is in quotes.
            None if text.ends_with("..") && place.start == at.end => Some((next, place)),
            None if BETWEEN.contains(&&*next.to_lowercase()) => behind.next(),
            None => None,
        };
        if let Some((last, place)) = last
            && Period::parse(last).is_some()
        {
            let error = self.error(
                &(at.start..place.end),
                "a range is written with points, in one pair of quotes or none, and without spaces around them",
            );
            let meant =
                range(text.trim_end_matches(".."), last).unwrap_or_else(|| "2001..2003".to_owned());
            return Err(error.suggest(format!("write date:{meant}")));
        }
        Ok(())
    }

    /// The fault of a field without a value, or with something else in its place.
    fn no_value(&self, name: &str, token: &Token) -> Result<Option<Node>, QueryError> {
        let example = field_example(name).unwrap_or_else(|| format!("{name}:ties"));
        let Some(next) = self.peek().filter(|next| next.at.start == token.at.end) else {
            let error = self.error(&token.at, format!("{name}: needs a value"));
            return Err(error.suggest(format!("write {example}")));
        };
        let message = format!("this cannot stand behind {name}:");
        let error = self.error(&next.at, message);
        Err(match next.kind {
            Kind::Minus | Kind::Not => {
                error.suggest(format!("a negation stands before the field: -{example}"))
            }
            Kind::Open => error.suggest(format!("write ({example} OR ..)")),
            _ => error.suggest(format!("write {example}")),
        })
    }

    /// Parses what follows a Nexis name or a Factiva tag, and applies `call` to it.
    pub(crate) fn called(&mut self, call: Call, token: &Token) -> Result<Option<Node>, QueryError> {
        if let Call::In(field) = call {
            return self.within(field, &token.at);
        }
        let Some(mut node) = self.primary()? else {
            return Ok(None);
        };
        let mut wrong = None;
        node.each_leaf(&mut |node| match call {
            Call::HeadlineAndLead => {
                if let Node::Leaf { field: None, .. } = node {
                    *node = either(node, [Field::Title, Field::Lead(LEAD)], limit);
                }
            }
            _ => {
                let Node::Leaf {
                    leaf: Leaf::Word(word),
                    ..
                } = &*node
                else {
                    wrong = Some(node.at());
                    return;
                };
                let capitals = word.to_uppercase();
                let mut letters = word.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                let capital: String = first.chain(letters.flat_map(char::to_lowercase)).collect();
                if call == Call::AllCapitals || capital == capitals {
                    write(node, capitals);
                } else {
                    *node = either(node, [capital, capitals], write);
                }
            }
        });
        match wrong {
            Some(at) => self.fault(&at, "allcaps and caps take plain words"),
            None => self.counted(node, token),
        }
    }

    fn counted(&mut self, mut node: Node, token: &Token) -> Result<Option<Node>, QueryError> {
        // Leaves are counted again, as some may have been split in two.
        let mut leaves = 0;
        node.each_leaf(&mut |_| leaves += 1);
        match leaves > MAX_LEAVES {
            true => self.too_many_leaves(&token.at),
            false => Ok(Some(node)),
        }
    }
}

/// A range of days as the value of a field; `None` if an end is invalid or the range ends before it begins.
fn range(from: &str, to: &str) -> Option<String> {
    let (first, last) = (Period::parse(from)?, Period::parse(to)?);
    let range = Bounds::Between(Some(first), Some(last));
    let text = format!("{from}..{to}");
    let is_backwards = Leaf::Published(range).is_backwards();
    (!is_backwards).then(|| match text.contains(' ') {
        true => format!("\"{text}\""),
        false => text,
    })
}

/// An example of a field or prefix with a value; `None` for any other name.
fn field_example(name: &str) -> Option<String> {
    let name = Field::of_others(name).unwrap_or(name);
    let value = match name {
        "date" | "after" | "before" => "2024-10",
        "last" => "30d",
        "exact" => "RICO",
        "atleast" => return None,
        _ => match Field::named(name)? {
            Field::Published => "2024-10",
            Field::Words => ">800",
            Field::Language => "en",
            _ => "ties",
        },
    };
    Some(format!("{name}:{value}"))
}

/// Alternatives of two copies of `node`, changed by one of `values` each.
fn either<T>(node: &Node, values: [T; 2], change: impl Fn(&mut Node, T)) -> Node {
    let should = values.map(|value| {
        let mut copy = node.clone();
        change(&mut copy, value);
        copy
    });
    Node::Boolean(Boolean {
        should: should.into(),
        ..Boolean::default()
    })
}

/// Turns a leaf into one of `words` with letter case to match.
fn write(node: &mut Node, words: String) {
    if let Node::Leaf { leaf, .. } = node {
        let quoted = false;
        *leaf = Leaf::Exact { words, quoted };
    }
}
