//! What stands around an article and is no part of it: links to others, newsletter forms, rules, rights.
//!
//! A rule names what it cut. Cutting needs the right words in the right place: what is only ever said by a page about
//! itself is cut wherever it stands (`Advertisement`), the rest only from the end of the text upward, so that an article
//! about newsletters keeps its paragraphs. A heading of links (`You May Also Like`) takes what follows it along, up to
//! where the article resumes with two paragraphs in a row; one paragraph is what a link's teaser looks like.

use crate::block::{Block, Kind, width};
use crate::sentence::ends_with_stop;

mod cues;
mod signoff;

/// A block wider than this that ends like a sentence is a paragraph, not a link.
const PARAGRAPH: usize = 90;
/// No rule looks at longer blocks, and most not at blocks that are half as long; those for lines that may stand anywhere, and
/// for headings of links, look at lines alone. All in bytes.
const LONGEST: usize = 1200;
const LONGEST_NOTICE: usize = 400;
const LONGEST_CUE: usize = 120;
const LONGEST_LINK_HEADING: usize = 80;

/// The rule that cuts each block, or `None` for those that belong to the article.
pub(crate) fn rules(blocks: &[Block<'_>]) -> Vec<Option<&'static str>> {
    let cues: Vec<_> = blocks.iter().map(anywhere).collect();
    let mut rules: Vec<_> = cues.iter().map(|cue| cue.rule()).collect();
    let mut flow = None;
    let mut at = 0;
    while at < blocks.len() {
        at = match rules[at].is_none() && cues[at] == Cue::LinkHeading {
            true => {
                let flow = flow.get_or_insert_with(|| Flow::of(blocks));
                cut_links(blocks, flow, &mut rules, at)
            }
            false => at + 1,
        };
    }
    cut_tail(blocks, &mut rules);
    rules
}

/// What a block says of itself, wherever it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    None,
    /// It is no text, by this rule.
    Cut(&'static str),
    /// Links stand under it.
    LinkHeading,
}

impl Cue {
    fn rule(self) -> Option<&'static str> {
        match self {
            Self::Cut(rule) => Some(rule),
            Self::None | Self::LinkHeading => None,
        }
    }
}

fn anywhere(block: &Block<'_>) -> Cue {
    if block.kind == Kind::Links {
        return Cue::Cut("link-list");
    }
    if block.text.len() > LONGEST_CUE || !cues::may_be_cue(&block.text) {
        return Cue::None;
    }
    let stopped = ends_with_stop(&block.text);
    if stopped && !block.text.ends_with(['…', '.']) {
        return Cue::None;
    }
    let Some(text) = cues::folded(&block.text, LONGEST_CUE) else {
        return Cue::None;
    };
    if !stopped && cues::is_advertisement(&text) {
        return Cue::Cut("advertisement");
    }
    if !stopped && block.kind != Kind::Heading && cues::is_inline_link(&text) {
        return Cue::Cut("related-links");
    }
    match block.text.len() <= LONGEST_LINK_HEADING && cues::is_link_heading(&text) {
        true => Cue::LinkHeading,
        false => Cue::None,
    }
}

/// Cuts a heading of links with what follows it; returns where the article resumes.
fn cut_links(
    blocks: &[Block<'_>],
    flow: &Flow,
    rules: &mut [Option<&'static str>],
    heading: usize,
) -> usize {
    let end = flow.resumption(blocks, heading).unwrap_or(blocks.len());
    for at in heading..end {
        // Under the links come the page's other notices, which have rules of their own.
        let own = (at > heading).then(|| tail_rule(&blocks[at])).flatten();
        rules[at] = rules[at].or(own).or(Some("related-links"));
    }
    end
}

/// Which blocks are paragraphs of text, and how many of them are left from each on.
struct Flow {
    texts: Vec<bool>,
    left: Vec<usize>,
}

impl Flow {
    fn of(blocks: &[Block<'_>]) -> Self {
        let is_text = |block: &Block<'_>| is_paragraph(block) && tail_rule(block).is_none();
        let texts: Vec<bool> = blocks.iter().map(is_text).collect();
        let mut left = vec![0; blocks.len() + 1];
        for at in (0..blocks.len()).rev() {
            left[at] = left[at + 1] + usize::from(texts[at]);
        }
        Self { texts, left }
    }

    /// Where the article goes on after a heading of links: at two paragraphs in a row; where several paragraphs are more
    /// than the links, what follows is no list of links with teasers, and the first one is enough.
    fn resumption(&self, blocks: &[Block<'_>], heading: usize) -> Option<usize> {
        let mut after = heading + 1..self.texts.len();
        let left = self.left[heading + 1];
        let one_is_enough = left >= 2 && left * 2 > after.len();
        let follows = |at: usize| one_is_enough || self.texts.get(at + 1) == Some(&true);
        let found = after.find(|&at| self.texts[at] && follows(at));
        found.map(|at| with_heading(blocks, heading, at))
    }
}

/// A marked heading just above the first paragraph after the links belongs to that paragraph.
fn with_heading(blocks: &[Block<'_>], links: usize, paragraph: usize) -> usize {
    let above = paragraph - 1;
    if above > links && blocks[above].kind == Kind::Heading {
        return above;
    }
    paragraph
}

fn is_paragraph(block: &Block<'_>) -> bool {
    width(&block.text) > PARAGRAPH && ends_with_stop(&block.text)
}

/// Cuts from the end upward while each block is a notice.
fn cut_tail(blocks: &[Block<'_>], rules: &mut [Option<&'static str>]) {
    for at in (0..blocks.len()).rev() {
        if rules[at].is_some() {
            continue;
        }
        let above = at
            .checked_sub(1)
            .and_then(|above| newsletter_above(&blocks[above], &blocks[at]));
        let Some(rule) = tail_rule(&blocks[at]).or(above) else {
            return;
        };
        rules[at] = Some(rule);
    }
    // All of it was notices: then nothing is known to be an article, and what they say is all there is to show.
}

/// The line under `Subscribe to our Newsletter` says what is in it.
fn newsletter_above(heading: &Block<'_>, block: &Block<'_>) -> Option<&'static str> {
    let rule = tail_rule(heading).filter(|rule| *rule == "newsletter")?;
    (width(&heading.text) <= 80 && !is_paragraph(block) && width(&block.text) <= 300)
        .then_some(rule)
}

fn tail_rule(block: &Block<'_>) -> Option<&'static str> {
    if block.text.len() > LONGEST_NOTICE && !cues::may_be_long_notice(&block.text) {
        return None;
    }
    let rule = cues::folded(&block.text, LONGEST).and_then(|text| cues::tail_rule(&text));
    rule.or_else(|| signoff::is_signoff(&block.text).then_some("sign-off"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout;

    const P: &str = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls of \
        the old pier, who had missed the sandwiches of the passengers.";

    fn cut(source: &str) -> Vec<&'static str> {
        let source = source.replace("P.", P);
        let blocks = layout::blocks(&source);
        rules(&blocks)
            .into_iter()
            .map(|rule| rule.unwrap_or(""))
            .collect()
    }

    #[test]
    fn headlines_under_a_heading_of_links_are_cut() {
        let links = "related-links";
        assert_eq!(
            cut("P.\n\nYou May Also Like\n\nMayor Opens Pier\n\nGulls Counted"),
            ["", links, links, links]
        );
        assert_eq!(
            cut("P.\n\n■関連記事\n・渡し船\n・カモメ"),
            ["", links, links, links]
        );
        assert_eq!(
            cut("P.\n\nMore from Harbour News:\n\nMayor opens pier."),
            ["", links, links]
        );
        let teasers =
            format!("P.\n\nRelated articles\n\nMayor Opens Pier\n\n{P}\n\nGulls Counted\n\n{P}");
        assert_eq!(cut(&teasers), ["", links, links, links, links, links]);
    }

    #[test]
    fn a_single_paragraph_under_a_heading_of_links_is_a_notice() {
        assert_eq!(
            cut("P.\n\nYou May Also Like\n\nP."),
            ["", "related-links", "related-links"]
        );
    }

    #[test]
    fn an_article_resumes_after_links_in_its_middle() {
        let links = "related-links";
        assert_eq!(
            cut("P.\n\nRead more\n\nMayor Opens Pier\n\nP.\n\nP."),
            ["", links, links, "", ""]
        );
        assert_eq!(
            cut("P.\n\nRead more: Mayor Opens Pier\n\nP."),
            ["", links, ""]
        );
    }

    #[test]
    fn notices_at_the_end_are_cut_with_their_rules() {
        let source = "P.\n\nYou May Also Like\n\nThis article is submitted by a reader under the Submission Rules.\n\n\
            Subscribe to our Newsletter\n\nGet the latest in harbour news";
        assert_eq!(
            cut(source),
            [
                "",
                "related-links",
                "submission-rules",
                "newsletter",
                "newsletter"
            ]
        );
        assert_eq!(
            cut("P.\n\nSubscribe to our Newsletter\n\nThe harbour, every week"),
            ["", "newsletter", "newsletter"]
        );
        assert_eq!(
            cut("P.\n\n© 2024 Harbour News. All rights reserved."),
            ["", "copyright"]
        );
        assert_eq!(
            cut("P.\n\nCopyright 2024 The Harbour Gazette"),
            ["", "copyright"]
        );
        assert_eq!(
            cut("P.\n\nShare this article\n\nFollow us on Bluesky"),
            ["", "share-prompt", "share-prompt"]
        );
        assert_eq!(
            cut("P.\n\nSign up for our weekly newsletter here."),
            ["", "newsletter"]
        );
        assert_eq!(cut("P.\n\n-30-"), ["", "end-mark"]);
        assert_eq!(
            cut("P.\n\n(Reporting by Ada Finch; Editing by Jo Reed)\n\nab/cd\n\nENDS"),
            ["", "sign-off", "sign-off", "end-mark"]
        );
    }

    #[test]
    fn articles_about_such_things_keep_their_paragraphs() {
        for paragraph in [
            "Subscribers to the newsletter rose to 3,000, the editor said.",
            "Copyright law will change in 2024, the minister said.",
            "She writes a newsletter about gulls.",
            "The recommended dose is two herrings.",
            "More from a sense of duty than from joy, she returned.",
            "Share prices fell on Monday.",
            "Get the latest figures wrong and the ferry sinks, he said.",
            "Follow us, the captain cried, and all followed.",
            "Related companies were told on Friday.",
        ] {
            assert_eq!(
                cut(&format!("P.\n\n{paragraph}\n\nP.")),
                ["", "", ""],
                "{paragraph}"
            );
            assert_eq!(cut(&format!("P.\n\n{paragraph}")), ["", ""], "{paragraph}");
        }
        let middle = "P.\n\nSubscribe to our newsletter\n\nP.";
        assert_eq!(cut(middle), ["", "", ""]);
    }

    #[test]
    fn advertisements_are_cut_anywhere() {
        assert_eq!(cut("P.\n\nADVERTISEMENT\n\nP."), ["", "advertisement", ""]);
        assert_eq!(
            cut("P.\n\nStory continues below advertisement\n\nP."),
            ["", "advertisement", ""]
        );
    }
}
