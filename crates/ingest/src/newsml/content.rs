//! What news items carry: a document of NITF, XHTML, bare paragraphs, or text that is one of them only when decoded.

use std::collections::HashSet;

use newshound_article::Article;

use crate::block::Block;
use crate::compose::{Title, compose, lead};
use crate::xml::{self, Element, Plain};
use crate::{Failure, nitf, repeated};

/// Elements by which text can be distinguished from data of other vocabularies: events, results, prices.
const TEXT: [&str; 9] = ["p", "div", "h1", "h2", "h3", "pre", "li", "table", "body"];

/// The text of an item, which may stand in several places.
#[derive(Default)]
pub(super) struct Content {
    /// What stands above the text.
    pub(super) above: Vec<Block<'static>>,
    pub(super) text: Vec<Block<'static>>,
}

impl Content {
    /// Adds what an element carries; a document of NITF in it may say more of the article, too.
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

    /// Puts lines or a summary above all, but for what is said already.
    pub(super) fn add_above(&mut self, blocks: Vec<Block<'static>>, article: &Article) {
        let known = self.above.iter().chain(&self.text);
        let known = std::iter::once(article.title_text()).chain(known.map(|block| &*block.text));
        let new = repeated::unsaid(blocks, known);
        self.above.splice(..0, new);
    }

    /// Adds a dateline that stands apart, where no text begins with it.
    pub(super) fn add_dateline(&mut self, dateline: Element<'_>) {
        let known = self.above.iter().chain(&self.text);
        self.above.extend(nitf::dateline_block(dateline, known));
    }

    /// Adds what an element carries where it is not another form of the blocks that are `known`.
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

    /// `article` with that text.
    pub(super) fn compose(&self, article: Article) -> Article {
        let mut article = compose(article, &self.text, Title::Stated);
        lead(&mut article, &self.above);
        article
    }
}

/// What a kind of content, as the standards name it, is when it is no text.
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
