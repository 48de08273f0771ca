//! The text of a message: all its text parts, one after another.
//!
//! A text may be split into several parts, with pictures between them or the footer of a mailing list after it. Of alternative parts with
//! the same content, the plain text is read, as it has no layout, unless it only says that the other one should be read. If a message
//! has both plain text and HTML parts, they are joined as HTML.

use std::borrow::Cow;

use super::flowed;
use super::part::Part;
use crate::{encoding, html, repeated};

/// The longest plain text, in bytes, that may only refer to the HTML part.
const STUB: usize = 500;
/// The HTML part must then have more letters than the plain text by this factor.
const FULLER: usize = 3;
/// The longest footer of a mailing list, in bytes.
const FOOTER: usize = 900;
/// The least length of the rule that a footer begins with, in bytes.
const RULE: usize = 20;

/// The text of a message as one page or plain text.
#[derive(Default)]
pub(super) struct Text {
    pub(super) content: Vec<u8>,
    pub(super) charset: Option<String>,
    pub(super) is_html: bool,
    /// Whether a part of it is truncated.
    pub(super) is_cut_off: bool,
}

/// A text part and its decoded bytes.
struct Piece<'a, 'p> {
    part: &'p Part<'a>,
    content: Vec<u8>,
}

impl Piece<'_, '_> {
    fn is_html(&self) -> bool {
        self.part.kind == "text/html"
    }

    fn text(&self) -> Cow<'_, str> {
        encoding::decode(&self.content, self.part.charset.as_deref()).unwrap_or_default()
    }
}

/// The text of a message with these parts; `None` if there is none.
pub(super) fn of(parts: &[Part<'_>]) -> Option<Text> {
    let is_text = |part: &&Part<'_>| part.is_text() && !part.is_attachment();
    let pieces = parts.iter().filter(is_text).map(|part| Piece {
        part,
        content: content(part),
    });
    let mut pieces: Vec<_> = pieces
        .filter(|piece| !piece.content.trim_ascii().is_empty())
        .collect();
    choose(&mut pieces);
    if let [piece] = &mut pieces[..] {
        return Some(Text {
            content: std::mem::take(&mut piece.content),
            charset: piece.part.charset.clone(),
            is_html: piece.is_html(),
            is_cut_off: piece.part.is_cut_off(),
        });
    }
    let is_html = pieces.iter().any(Piece::is_html);
    let mut joined = String::new();
    for piece in &pieces {
        let text = piece.text();
        match (is_html, piece.is_html()) {
            (true, false) => add_paragraphs(&mut joined, &text),
            // Mark the footer of a mailing list as a signature (RFC 3676, section 4.3).
            (false, _) if !joined.is_empty() && is_footer(&text) => {
                joined.push_str("\n\n-- \n");
                joined.push_str(&text);
            }
            _ => {
                joined.push_str("\n\n");
                joined.push_str(&text);
            }
        }
    }
    let charset = Some("utf-8".to_owned());
    let content = joined.trim_start_matches('\n').as_bytes().to_vec();
    (!pieces.is_empty()).then_some(Text {
        content,
        charset,
        is_html,
        is_cut_off: pieces.iter().any(|piece| piece.part.is_cut_off()),
    })
}

/// The decoded bytes of a text part, with flowed lines joined.
fn content(part: &Part<'_>) -> Vec<u8> {
    let content = part.content();
    let flow = part.flow().filter(|_| part.kind == "text/plain");
    match flow {
        Some(without_space) => flowed::joined(&content, without_space),
        None => content,
    }
}

/// Of alternative pieces with the same content, keeps the best.
fn choose(pieces: &mut Vec<Piece<'_, '_>>) {
    let mut known = Vec::new();
    let groups = pieces.iter().filter_map(|piece| piece.part.alternative);
    for group in groups {
        if !known.contains(&group) {
            known.push(group);
        }
    }
    for group in known {
        let is_other = |piece: &Piece<'_, '_>| piece.part.alternative != Some(group);
        let has_plain = |piece: &Piece<'_, '_>| !is_other(piece) && piece.part.kind == "text/plain";
        if pieces.iter().any(has_plain) {
            pieces.retain(|piece| is_other(piece) || !piece.part.is_markdown());
        }
        let own = || pieces.iter().filter(|piece| !is_other(piece));
        let (markup, plain): (Vec<_>, Vec<_>) = own().partition(|piece| piece.is_html());
        if markup.is_empty() || plain.is_empty() {
            continue;
        }
        let takes_markup = is_stub(&plain, &markup);
        pieces.retain(|piece| is_other(piece) || piece.is_html() == takes_markup);
    }
}

/// Whether a plain text is short, and has far fewer letters than its HTML alternative.
fn is_stub(plain: &[&Piece<'_, '_>], markup: &[&Piece<'_, '_>]) -> bool {
    let bytes: usize = plain
        .iter()
        .map(|piece| piece.content.trim_ascii().len())
        .sum();
    if bytes > STUB {
        return false;
    }
    let words = |piece: &&Piece<'_, '_>| -> usize {
        let text = piece.text();
        let words = text.split_whitespace().filter(|word| !word.contains("://"));
        words.map(repeated::length).sum()
    };
    let length: usize = plain.iter().map(words).sum();
    let shown = |piece: &&Piece<'_, '_>| -> usize {
        let blocks = html::fragment(&piece.text()).unwrap_or_default();
        let text = blocks.iter().filter(|block| block.apart().is_none());
        text.map(|block| repeated::length(&block.text)).sum()
    };
    markup.iter().map(shown).sum::<usize>() > FULLER * length
}

/// Whether a text is the footer that a mailing list adds to each message: short, and below a rule.
fn is_footer(text: &str) -> bool {
    let rule = text
        .trim_start()
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end();
    let is_mark = |c: char| matches!(c, '_' | '-' | '=' | '*');
    text.len() <= FOOTER && rule.len() >= RULE && rule.chars().all(is_mark)
}

/// Adds the paragraphs of a plain text to HTML.
fn add_paragraphs(markup: &mut String, text: &str) {
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(str::trim);
    for paragraph in paragraphs.filter(|paragraph| !paragraph.is_empty()) {
        markup.push_str("\n<p>");
        html_escape::encode_text_to_string(paragraph, markup);
        markup.push_str("</p>");
    }
}
