//! The content of news items: an NITF document, XHTML, bare paragraphs, or any of these in encoded form.

use std::collections::HashSet;

use newshound_article::Article;

use crate::block::Block;
use crate::compose::{Title, compose, lead};
use crate::xml::{self, Element, Plain};
use crate::{Failure, nitf, repeated};

/// Elements that distinguish text from data in other vocabularies, such as events, results and prices.
const TEXT: [&str; 9] = ["p", "div", "h1", "h2", "h3", "pre", "li", "table", "body"];

/// The text of an item, gathered from all places where it has some.
#[derive(Default)]
pub(super) struct Content {
    /// The blocks above the text: subheadings, summaries, a dateline.
    pub(super) above: Vec<Block<'static>>,
    pub(super) text: Vec<Block<'static>>,
}

impl Content {
    /// Adds the content of an element. If it is an NITF document, its metadata are added to `article`.
    pub(super) fn add(
        &mut self,
        carrier: Element<'_>,
        article: &mut Article,
    ) -> Result<(), Failure> {
        if let Some(nitf) = carrier.find("nitf") {
            nitf::describe(nitf, article);
            let text = nitf::text(nitf);
            self.above.extend(nitf::above(nitf, &text));
            self.text.extend(text);
        } else if carrier.children().next().is_none() {
            let text = xml::embedded(&xml::flat(carrier), Plain::Lines)?;
            self.text.extend(text);
        } else if carrier
            .descendants()
            .any(|element| element.is_one_of(&TEXT))
        {
            let body = carrier.find("body").unwrap_or(carrier);
            self.text.extend(xml::blocks(body, xml::role));
        }
        Ok(())
    }

    /// Puts lines or a summary above everything else, except for blocks that the title or another block repeats.
    pub(super) fn add_above(&mut self, blocks: Vec<Block<'static>>, article: &Article) {
        let known = self.above.iter().chain(&self.text);
        let known = std::iter::once(article.title_text()).chain(known.map(|block| &*block.text));
        let new = repeated::unsaid(blocks, known);
        self.above.splice(..0, new);
    }

    /// Adds a dateline that has an element of its own, unless one of the texts begins with it.
    pub(super) fn add_dateline(&mut self, dateline: Element<'_>) {
        let known = self.above.iter().chain(&self.text);
        self.above.extend(nitf::dateline_block(dateline, known));
    }

    /// Adds the content of an element, unless one of its blocks is among `known`; then it is another form of a text that was added before.
    /// Adds its blocks to `known`.
    pub(super) fn add_new(
        &mut self,
        carrier: Element<'_>,
        article: &mut Article,
        known: &mut HashSet<String>,
    ) -> Result<(), Failure> {
        let mut other = Self::default();
        other.add(carrier, article)?;
        if !other.text.iter().any(|block| known.contains(&*block.text)) {
            known.extend(other.text.iter().map(|block| block.text.to_string()));
            self.above.extend(other.above);
            self.text.extend(other.text);
        }
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds the text to `article`.
    pub(super) fn compose(&self, article: Article) -> Article {
        let mut article = compose(article, &self.text, Title::Stated);
        lead(&mut article, &self.above);
        article
    }
}

/// The reason to skip content of the type `name`, as the standards name it, because it is not text; `None` if it may be text.
pub(super) fn medium(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    let reasons = [
        ("photo", "a picture without text"),
        ("picture", "a picture without text"),
        ("image", "a picture without text"),
        ("graphic", "a graphic without text"),
        ("video", "a video without text"),
        ("animat", "an animation without text"),
        ("audio", "a recording without text"),
    ];
    let found = reasons.iter().find(|(part, _)| name.contains(part));
    found.map(|(_, reason)| *reason)
}
