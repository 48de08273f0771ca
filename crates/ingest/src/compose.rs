//! Makes an article of blocks: the one place where text becomes title, headings, paragraphs and boilerplate.

use std::borrow::Cow;

use newshound_article::{Article, Boilerplate, Passage, Section};

use crate::block::{Block, Kind};
use crate::{boilerplate, header, heading};

/// Whether the first block may be the headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Title {
    /// It may, if the format states no title.
    InText,
    /// It may not: an article whose format states no title has none.
    Stated,
}

/// Adds the text of `blocks` to `article`, which may already have metadata, and returns it.
pub(crate) fn compose(mut article: Article, blocks: &[Block<'_>], title: Title) -> Article {
    let blocks = &*without_apart(blocks, &mut article);
    let taken = header::read(blocks, &mut article, title == Title::InText);
    let found = boilerplate::find(&blocks[taken..]);
    let mut parts = found.parts.into_iter().peekable();
    let mut kept = Vec::with_capacity(found.blocks.len());
    for (at, (block, rule)) in found.blocks.iter().zip(found.rules).enumerate() {
        while let Some(part) = parts.next_if(|part| part.block == at) {
            article.boilerplate.push(Boilerplate {
                passage: part.passage,
                rule: part.rule.to_owned(),
            });
        }
        match rule {
            None => kept.push(block),
            Some(rule) => cut(&mut article.boilerplate, block, rule),
        }
    }
    header::read_credits(&kept, &mut article);
    let kinds = heading::kinds(&kept);
    for (block, kind) in kept.iter().zip(kinds) {
        match kind == Kind::Heading && header::is_source(&article, &block.text) {
            true => cut(&mut article.boilerplate, block, "source-line"),
            false => add(&mut article.sections, block, kind),
        }
    }
    // The format may have cut passages before.
    let place = |cut: &Boilerplate| cut.passage.span.start;
    article.boilerplate.sort_by_key(place);
    article
}

/// Returns the blocks that may be text, and adds the others to the article's boilerplate.
fn without_apart<'b, 'a>(blocks: &'b [Block<'a>], article: &mut Article) -> Cow<'b, [Block<'a>]> {
    if blocks.iter().all(|block| block.apart().is_none()) {
        return Cow::Borrowed(blocks);
    }
    let mut text = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block.apart() {
            Some(rule) => article.boilerplate.push(block.cut(rule)),
            None => text.push(block.clone()),
        }
    }
    Cow::Owned(text)
}

/// Inserts `blocks` before the text of `article`, such as lines under a headline, or a summary.
pub(crate) fn lead(article: &mut Article, blocks: &[Block<'_>]) {
    let mut sections = Vec::new();
    for block in &*without_apart(blocks, article) {
        let is_heading = block.kind == Kind::Heading;
        let kind = if is_heading {
            Kind::Heading
        } else {
            Kind::Paragraph
        };
        add(&mut sections, block, kind);
    }
    let mut rest = std::mem::take(&mut article.sections).into_iter().peekable();
    if let Some(last) = sections.last_mut()
        && let Some(first) = rest.next_if(|section| section.heading.is_none())
    {
        last.paragraphs.extend(first.paragraphs);
    }
    sections.extend(rest);
    article.sections = sections;
}

/// Adds a cut block to `boilerplate`. Adjacent blocks cut by the same rule, such as a list of links, are joined to one entry.
fn cut(boilerplate: &mut Vec<Boilerplate>, block: &Block<'_>, rule: &str) {
    let cut = block.cut(rule);
    match boilerplate.last_mut() {
        Some(last) if last.rule == rule && !block.after_blank => {
            last.passage.text.push(' ');
            last.passage.text.push_str(&cut.passage.text);
            last.passage.span.end = cut.passage.span.end;
        }
        _ => boilerplate.push(cut),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout;
    use newshound_article::{Provenance, Sourced};

    #[test]
    fn the_name_of_the_source_heads_nothing() {
        let text = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls.";
        let source = format!("{text}\n\nHARBOUR TODAY\n\n{text}\n\nWhat Happens Next\n\n{text}\n");
        let sourced = |value: &str| Some(Sourced::new(value.to_owned(), Provenance::FileName));
        let of_source = Article {
            source: sourced("Harbour Today"),
            ..Article::default()
        };
        let of_site = Article {
            url: sourced("https://www.harbourtoday.com/a"),
            ..Article::default()
        };
        for (article, count) in [(of_source, 1), (of_site, 1), (Article::default(), 2)] {
            let article = compose(article, &layout::blocks(&source), Title::Stated);
            assert_eq!(article.headings().count(), count);
            assert_eq!(article.paragraphs().count(), 3);
            let cut = article.boilerplate.iter().map(|cut| &*cut.rule);
            assert_eq!(cut.collect::<Vec<_>>(), ["source-line"][..2 - count]);
        }
    }

    #[test]
    fn what_leads_the_text_stands_before_it() {
        let block = |text, kind| Block::marked(text, 0..1, kind);
        let text = [
            block("By Ada Finch", Kind::Paragraph),
            block("The ferry is back.", Kind::Paragraph),
            block("Next", Kind::Heading),
        ];
        let mut article = compose(Article::default(), &text, Title::Stated);
        lead(&mut article, &[]);
        let summary = block("In short.", Kind::Paragraph);
        lead(
            &mut article,
            &[block("Gulls are glad", Kind::Heading), summary],
        );
        assert_eq!(article.bylines[0].value, "Ada Finch");
        let headings: Vec<_> = article.headings().map(|text| &*text.text).collect();
        assert_eq!(headings, ["Gulls are glad", "Next"]);
        assert_eq!(article.sections[0].paragraphs[0].text, "In short.");
        assert_eq!(article.sections[0].paragraphs[1].text, "The ferry is back.");
    }

    #[test]
    fn an_author_named_below_the_text_is_read_and_the_line_stays() {
        let source = "渡し船\n\n渡し船は月曜に再開した。\n\n取材・文：鈴木一郎\n";
        let article = compose(Article::default(), &layout::blocks(source), Title::InText);
        assert_eq!(article.bylines[0].value, "鈴木一郎");
        assert_eq!(article.paragraphs().count(), 2);
        let column =
            "渡し船\n\n港から始める旅\n\n渡し船は月曜に再開した。\n\n記事執筆：港から始める旅\n";
        let article = compose(Article::default(), &layout::blocks(column), Title::InText);
        assert!(article.bylines.is_empty());
    }

    #[test]
    fn lines_cut_together_are_one_notice() {
        let source = "Ferry returns\n\nThe ferry is back in service.\n\nRelated\n- Gulls\n- Pier\n\n- Fares\n";
        let article = compose(Article::default(), &layout::blocks(source), Title::InText);
        let cut: Vec<_> = article.boilerplate.iter().map(|cut| &cut.passage).collect();
        assert_eq!(cut[0].text, "Related - Gulls - Pier");
        assert_eq!(
            &source[cut[0].span.start..cut[0].span.end],
            "Related\n- Gulls\n- Pier"
        );
        assert_eq!((cut[1].text.as_str(), cut.len()), ("- Fares", 2));
    }
}
