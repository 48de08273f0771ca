//! Blocks to an article: the one place where text becomes title, headings, paragraphs and boilerplate.

use newshound_article::{Article, Boilerplate, Passage, Provenance, Section, Sourced};

use crate::block::{Block, Kind};
use crate::{boilerplate, header, heading};

/// Whether the first block may be the headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Title {
    /// It may, where the format states none.
    InText,
    /// It may not: a record without a title has none.
    Stated,
}

/// Adds the text of `blocks` to what is already known of `article`.
pub(crate) fn compose(mut article: Article, blocks: &[Block<'_>], title: Title) -> Article {
    let taken = header::read(blocks, &mut article, title == Title::InText);
    let blocks = &blocks[taken..];
    let mut kept = Vec::with_capacity(blocks.len());
    for (block, rule) in blocks.iter().zip(boilerplate::rules(blocks)) {
        match rule {
            None => kept.push(block),
            Some(rule) => article.boilerplate.push(Boilerplate {
                passage: Passage::new(&block.text, block.span),
                rule: rule.to_owned(),
            }),
        }
    }
    let kinds = heading::kinds(&kept);
    for (block, kind) in kept.iter().zip(kinds) {
        add(&mut article.sections, block, kind);
    }
    if article.published.is_none() {
        let first = article.paragraphs().next();
        let date = first.and_then(|first| header::dateline(&first.text));
        article.published = date.map(|date| Sourced::new(date, Provenance::Dateline));
    }
    article
}

fn add(sections: &mut Vec<Section>, block: &Block<'_>, kind: Kind) {
    let passage = Passage::new(&block.text, block.span);
    if passage.text.is_empty() {
        return;
    }
    if kind == Kind::Heading {
        sections.push(Section {
            heading: Some(passage),
            paragraphs: Vec::new(),
        });
        return;
    }
    match sections.last_mut() {
        Some(section) => section.paragraphs.push(passage),
        None => sections.push(Section {
            heading: None,
            paragraphs: vec![passage],
        }),
    }
}
