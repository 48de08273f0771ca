//! The words of a page, which are taken as paragraphs, each word once.
//!
//! The METS file of an issue refers to stretches of a page: a block, a block of blocks, or from one word to another. Several stretches may
//! contain the same words, by mistake or in a hostile file; a word belongs to the first stretch that takes it. The words that nobody took
//! can be taken at the end, so that no word of a page is lost or read twice.

use newshound_article::Span;

use crate::block::is_unspaced;
use crate::xml::Element;

/// The words of a page, and which of them are taken.
#[derive(Debug, Default)]
pub(crate) struct Page {
    words: Vec<Word>,
    /// For each word, and for the end, a link: to itself if it is not taken, otherwise to a later word. Following the links leads to the
    /// next word that is not taken.
    next: Vec<usize>,
}

/// A word of a page, or a part of one that is broken at the end of a line.
#[derive(Debug)]
struct Word {
    text: String,
    span: Span,
    /// The index of its text block on the page.
    block: usize,
    /// Whether a space separates it from the word before.
    spaced: bool,
}

/// Consecutive words of one text block that were taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// From the start of its first word to the end of its last, in the source.
    pub(crate) span: Span,
}

impl Page {
    /// The words of a layout, none of them taken.
    pub(crate) fn of(layout: Element<'_>) -> Self {
        let is_block = |element: &Element<'_>| element.is("TextBlock");
        let marks = Marks {
            spaces: layout.find("SP").is_some(),
            breaks: layout.descendants().any(|element| marks_break(&element)),
        };
        let mut words = Vec::new();
        for (number, block) in layout.outermost(is_block).enumerate() {
            marks.read(block, number, &mut words);
        }
        let next = (0..=words.len()).collect();
        Self { words, next }
    }

    /// Takes the words that begin within `span` of the source and are not taken yet.
    pub(crate) fn take(&mut self, span: Span) -> Vec<Paragraph> {
        let at = |offset| self.words.partition_point(|word| word.span.start < offset);
        let (start, end) = (at(span.start), at(span.end));
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        let mut before = None;
        let mut number = self.untaken(start);
        while number < end {
            let word = &self.words[number];
            match paragraphs.last_mut() {
                Some(last) if before == Some(word.block) => last.add(word),
                _ => paragraphs.push(Paragraph::begin(word)),
            }
            before = Some(word.block);
            self.next[number] = number + 1;
            number = self.untaken(number + 1);
        }
        paragraphs
    }

    /// Takes all words that are not taken yet.
    pub(crate) fn take_all(&mut self) -> Vec<Paragraph> {
        self.take(Span::new(0, usize::MAX))
    }

    /// The index of the first word from `number` on that is not taken; the number of words if there is none.
    fn untaken(&mut self, mut number: usize) -> usize {
        let from = number;
        while self.next[number] != number {
            number = self.next[number];
        }
        // Path compression: each link is shortened, so that taken words are not passed one by one again.
        let mut at = from;
        while at != number {
            at = std::mem::replace(&mut self.next[at], number);
        }
        number
    }
}

impl Paragraph {
    fn begin(word: &Word) -> Self {
        Self {
            text: word.text.clone(),
            span: word.span,
        }
    }

    fn add(&mut self, word: &Word) {
        if word.spaced {
            self.text.push(' ');
        }
        self.text.push_str(&word.text);
        self.span.end = word.span.end;
    }
}

/// What the markup of a page states. What it does not state is decided by the words.
#[derive(Clone, Copy)]
struct Marks {
    /// Whether spaces are marked. If not, every word has a space before it.
    spaces: bool,
    /// Whether words broken at the end of a line are marked. If not, their hyphen is the last character of the first half.
    breaks: bool,
}

/// Whether an element marks a word that is broken at the end of a line.
fn marks_break(element: &Element<'_>) -> bool {
    match element.name() {
        "HYP" => true,
        "String" => element.attr("SUBS_TYPE").is_some(),
        _ => false,
    }
}

impl Marks {
    /// Adds the words of a text block, whose index is `number`.
    fn read(self, block: Element<'_>, number: usize, words: &mut Vec<Word>) {
        let (mut spaced, mut broken, mut begins_line) = (true, false, false);
        // Whether an `SP` element marks the space before the next word; otherwise it is only implied by the end of a line or word.
        let mut is_marked = false;
        for element in block.descendants() {
            match element.name() {
                "TextLine" => {
                    spaced |= !broken;
                    begins_line = true;
                }
                "SP" => (spaced, is_marked) = (true, true),
                "HYP" => broken = true,
                "String" => {
                    let before = words.last_mut().filter(|_| begins_line && !self.breaks);
                    let before = before.filter(|word| word.block == number);
                    spaced |= !self.spaces && !broken;
                    (broken, begins_line) = (false, false);
                    let text = word(element);
                    if text.is_empty() {
                        continue;
                    }
                    spaced &= !before.is_some_and(|before| mend(&mut before.text, &text));
                    let is_open = |before: &Word| before.text.ends_with(is_unspaced);
                    if !std::mem::take(&mut is_marked) && text.starts_with(is_unspaced) {
                        spaced &= !words.last().is_some_and(is_open);
                    }
                    words.push(Word {
                        spaced: std::mem::take(&mut spaced),
                        text,
                        span: element.span(),
                        block: number,
                    });
                }
                _ => {}
            }
        }
    }
}

/// Removes the hyphen of `word`, the last of its line, if the word continues with `rest`, the first word of the next line. Returns whether
/// it does.
fn mend(word: &mut String, rest: &str) -> bool {
    let Some(stem) = word.strip_suffix(['-', '\u{ad}', '¬', '⸗']) else {
        return false;
    };
    let is_broken = stem.ends_with(char::is_alphabetic) && rest.starts_with(char::is_lowercase);
    if is_broken {
        word.truncate(stem.len());
    }
    is_broken
}

/// The text of a `String` element. The first half of a broken word gives the whole word, if that is stated, and the second half nothing.
fn word(string: Element<'_>) -> String {
    let part = string.attr("SUBS_TYPE").unwrap_or_default();
    let whole = string.attr("SUBS_CONTENT");
    let text = match &*part {
        "HypPart2" if whole.is_some() => None,
        "HypPart1" => whole.or_else(|| string.attr("CONTENT")),
        _ => string.attr("CONTENT"),
    };
    let text = text.unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
