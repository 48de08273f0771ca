//! XML, parsed leniently into a tree: the common base of the formats of news agencies, feeds and libraries.
//!
//! Files are often truncated or badly escaped, so the tree holds what could be read: missing end tags are supplied, stray ones are
//! ignored, and after a syntax error the tree ends, with the error kept beside it (see [`Tree::checked`]). Files are untrusted:
//! document types are skipped, so nothing in them is expanded or fetched; nesting is limited; and nothing is decoded or copied until
//! it is needed, so that the memory for a tree depends only on the number of its elements.
//!
//! The main types are [`Tree`] and [`Element`]. Names are compared without prefix and ignoring case. The `blocks` and `embedded` modules
//! turn the text of elements into blocks.

use std::collections::HashMap;

use newshound_article::Article;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::{Failure, Problem};

pub(crate) use blocks::{Role, blocks};
pub(crate) use element::{Edge, Element, Text};
pub(crate) use embedded::{Plain, embedded, flat, flat_texts};
pub(crate) use markup::role;
pub(crate) use root::{begins_later, declared_charset, is_document, root};
pub(crate) use tidy::tidy;

mod blocks;
mod element;
mod embedded;
mod markup;
mod root;
pub(crate) mod scan;
mod tidy;

/// The most open elements, as in HTML.
const DEEPEST: usize = 512;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Element,
    /// Text with entities.
    Text,
    /// The content of a CDATA section, which is taken literally.
    Data,
}

/// An element or a text. All offsets are byte offsets in the source.
#[derive(Debug)]
struct Node {
    sort: Sort,
    parent: usize,
    start: usize,
    end: usize,
    /// The beginning and end of an element's name without prefix, and the end of its start tag.
    local: usize,
    name_end: usize,
    tag_end: usize,
    /// The index after the last node inside.
    after: usize,
}

/// The elements and texts of a source in the order in which they begin.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    source: &'a str,
    /// The first node stands for the whole source.
    nodes: Vec<Node>,
    /// The elements that were still open at the end of the source.
    unclosed: Vec<usize>,
    fault: Option<Failure>,
}

impl<'a> Tree<'a> {
    /// Parses `source`. Fails only if it is nested too deep.
    pub(crate) fn parse(source: &'a str) -> Result<Self, Failure> {
        let mut reader = Reader::from_str(source);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        let mut builder = Builder::new(source);
        let mut fault = None;
        loop {
            let start = position(reader.buffer_position());
            let event = reader.read_event();
            let end = position(reader.buffer_position());
            match event {
                Ok(Event::Eof) => break,
                Ok(event) => builder.add(&event, start, end)?,
                Err(error) => {
                    let at = position(reader.error_position());
                    fault = Some(bad_xml(source, at, &error));
                    break;
                }
            }
        }
        Ok(Self {
            source,
            unclosed: builder.open[1..].to_vec(),
            nodes: builder.finish(),
            fault,
        })
    }

    /// The element around all others, which has no name.
    pub(crate) fn top(&self) -> Element<'_> {
        Element::new(self, 0)
    }

    /// If elements were open at the end of the tree, the error that ended it, or [`Failure::CutOff`].
    pub(crate) fn cut_off(&self) -> Option<&Failure> {
        let is_open = !self.unclosed.is_empty();
        is_open.then(|| self.fault.as_ref().unwrap_or(&Failure::CutOff))
    }

    /// Completes `article`, which was read from `element`, by the error that ended the tree, if any. Returns the error instead if the article
    /// has no text. An error after the end of all elements does no harm, and is not recorded.
    pub(crate) fn checked(
        &self,
        element: Element<'_>,
        article: Article,
    ) -> Result<Article, Problem> {
        let has_text = article.paragraphs().next().is_some();
        let is_cut_off = self.unclosed.contains(&element.index());
        match &self.fault {
            Some(fault) if !has_text => Err(fault.clone().into()),
            fault => Ok(Article {
                damage: fault
                    .as_ref()
                    .filter(|_| !self.unclosed.is_empty())
                    .or(is_cut_off.then_some(&Failure::CutOff))
                    .map(damage)
                    .or(article.damage),
                ..article
            }),
        }
    }

    /// The reason why there is no article: the error that ended the tree, or else `problem`.
    pub(crate) fn problem(&self, problem: impl Into<Problem>) -> Problem {
        let fault = self.fault.as_ref().or_else(|| self.cut_off());
        fault.map_or_else(|| problem.into(), |fault| fault.clone().into())
    }
}

/// The text of an error for [`Article::damage`]; without the line, which is one of the record, not of the file.
fn damage(fault: &Failure) -> String {
    match fault {
        Failure::BadXml { reason, .. } => format!("bad XML: {reason}"),
        fault => fault.to_string(),
    }
}

fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

fn bad_xml(source: &str, at: usize, error: &quick_xml::Error) -> Failure {
    let before = &source.as_bytes()[..at.min(source.len())];
    let shown = error.to_string();
    let reason = shown.rsplit("error: ").next().unwrap_or(&shown);
    Failure::BadXml {
        line: memchr::memchr_iter(b'\n', before).count() as u64 + 1,
        reason: reason.trim_end_matches('.').to_owned(),
    }
}

struct Builder<'a> {
    source: &'a str,
    nodes: Vec<Node>,
    open: Vec<usize>,
    /// The number of open elements by name, so that a stray end tag is recognised without a search. Built at the first end tag that does
    /// not close the innermost element; most files have none.
    names: Option<HashMap<&'a str, usize>>,
}

impl<'a> Builder<'a> {
    fn new(source: &'a str) -> Self {
        let top = Node {
            sort: Sort::Element,
            parent: 0,
            start: 0,
            end: source.len(),
            local: 0,
            name_end: 0,
            tag_end: 0,
            after: 0,
        };
        Self {
            source,
            nodes: vec![top],
            open: vec![0],
            names: None,
        }
    }

    fn add(&mut self, event: &Event<'_>, start: usize, end: usize) -> Result<(), Failure> {
        match event {
            Event::Start(tag) => self.open(tag.name().as_ref(), start, end, true)?,
            Event::Empty(tag) => self.open(tag.name().as_ref(), start, end, false)?,
            Event::End(tag) => self.close(tag.name().as_ref(), end),
            Event::Text(_) | Event::GeneralRef(_) => self.text(Sort::Text, start, end),
            Event::CData(_) => {
                self.text(Sort::Data, start + "<![CDATA[".len(), end - "]]>".len());
            }
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, sort: Sort, start: usize, end: usize, name: usize) -> usize {
        let index = self.nodes.len();
        self.nodes.push(Node {
            sort,
            parent: self.open.last().copied().unwrap_or(0),
            start,
            end,
            local: start + name,
            name_end: start + name,
            tag_end: end,
            after: index + 1,
        });
        index
    }

    fn open(&mut self, name: &str, start: usize, end: usize, more: bool) -> Result<(), Failure> {
        if !name.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | ':')) {
            // An unescaped less-than sign.
            self.text(Sort::Text, start, end);
            return Ok(());
        }
        let index = self.push(Sort::Element, start, end, name.len() + 1);
        let prefix = memchr::memrchr(b':', name.as_bytes()).map_or(0, |colon| colon + 1);
        self.nodes[index].local = start + 1 + prefix;
        if more {
            self.open.push(index);
            let name = self.name(index);
            if let Some(names) = &mut self.names {
                *names.entry(name).or_default() += 1;
            }
        }
        if self.open.len() > DEEPEST {
            return Err(Failure::TooDeep { limit: DEEPEST });
        }
        Ok(())
    }

    fn text(&mut self, sort: Sort, start: usize, end: usize) {
        let parent = self.open.last().copied().unwrap_or(0);
        // A text arrives in pieces, split at its entities.
        if let Some(last) = self.nodes.last_mut()
            && (last.sort, sort) == (Sort::Text, Sort::Text)
            && (last.end, last.parent) == (start, parent)
        {
            last.end = end;
        } else if start < end {
            self.push(sort, start, end, 0);
        }
    }

    fn name(&self, index: usize) -> &'a str {
        let node = &self.nodes[index];
        let name = self.source.get(node.start + 1..node.name_end);
        name.unwrap_or("")
    }

    fn close(&mut self, name: &str, end: usize) {
        if let [_, .., last] = self.open[..]
            && self.name(last) == name
        {
            self.close_from(self.open.len() - 1, end);
            return;
        }
        if self.count_names().get(name).is_none_or(|open| *open == 0) {
            return;
        }
        let named = |index: &usize| self.name(*index) == name;
        if let Some(at) = self.open.iter().rposition(named).filter(|at| *at > 0) {
            self.close_from(at, end);
        }
    }

    fn count_names(&mut self) -> &HashMap<&'a str, usize> {
        let names = self.names.take().unwrap_or_else(|| {
            let mut names = HashMap::new();
            for index in &self.open[1..] {
                *names.entry(self.name(*index)).or_default() += 1;
            }
            names
        });
        self.names.insert(names)
    }

    fn close_from(&mut self, at: usize, end: usize) {
        let after = self.nodes.len();
        while self.open.len() > at
            && let Some(index) = self.open.pop()
        {
            let name = self.name(index);
            if let Some(open) = self.names.as_mut().and_then(|names| names.get_mut(name)) {
                *open = open.saturating_sub(1);
            }
            let node = &mut self.nodes[index];
            (node.end, node.after) = (end, after);
        }
    }

    fn finish(mut self) -> Vec<Node> {
        self.close_from(0, self.source.len());
        self.nodes
    }
}

#[cfg(test)]
mod tests;
