//! The words of a page, to be taken by paragraphs, each once.
//!
//! What an issue's METS file says of a page are stretches of it: a block, a block of blocks, from one word to another.
//! Several may name the same words, by mistake or in a hostile file; a word belongs to the first that takes it. What
//! nobody took is left over, so that no word of a page is lost and none is read twice.

use newshound_article::Span;

use crate::block::is_unspaced;
use crate::xml::Element;

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    words: Vec<Word>,
    /// For each word, itself or one further on, such that following them leads to the next that is not taken yet.
    next: Vec<usize>,
}

#[derive(Debug)]
struct Word {
    text: String,
    span: Span,
    /// The number of its block.
    block: usize,
    /// Whether it is apart from the word before it.
    spaced: bool,
}

/// A stretch of text that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// From its first to its last word in the source.
    pub(crate) span: Span,
}

impl Page {
    /// The words of a layout.
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

    /// Takes the words between two places in the source that were not taken before.
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

    /// Takes all that is left.
    pub(crate) fn take_all(&mut self) -> Vec<Paragraph> {
        self.take(Span::new(0, usize::MAX))
    }

    /// The first word from `number` on that is not taken.
    fn untaken(&mut self, mut number: usize) -> usize {
        let from = number;
        while self.next[number] != number {
            number = self.next[number];
        }
        // The way is made short, so that words are gone over once, however often they are asked for.
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

/// What a page marks up; where it does not, the words themselves must tell.
#[derive(Clone, Copy)]
struct Marks {
    /// Spaces. In pages without them every word has one before it.
    spaces: bool,
    /// Words that were broken at a line's end. In pages without them the hyphen is the last character of its word.
    breaks: bool,
}

fn marks_break(element: &Element<'_>) -> bool {
    match element.name() {
        "HYP" => true,
        "String" => element.attr("SUBS_TYPE").is_some(),
        _ => false,
    }
}

impl Marks {
    fn read(self, block: Element<'_>, number: usize, words: &mut Vec<Word>) {
        let (mut spaced, mut broken, mut begins_line) = (true, false, false);
        // Whether a space is marked, or only implied by the end of a line or of a word.
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

/// Takes the hyphen off a word at a line's end that goes on with `rest`, and tells whether it does.
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

/// A word as it is read: a broken one whole at its first half.
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
