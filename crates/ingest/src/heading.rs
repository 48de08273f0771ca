//! Decides which blocks of a text without markup are headings.
//!
//! Length alone cannot tell `He resigned.` from `What happens next`. Each block is first judged by its own form: a full
//! stop, a quotation, a credit, a list mark make a paragraph; headline capitals or a heading's marks speak strongly for a
//! heading, and a short line that stops without punctuation speaks weakly for one. Then the neighbours decide: a heading
//! has text under it, a weakly supported one has a real paragraph under it, and three such lines in a row are a list.

use std::cell::OnceCell;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::block::{Block, Kind, ListMark, is_unspaced, list_mark, width};
use crate::bytes::count;
use crate::layout::goes_on;
use crate::sentence::{
    ends_sentence, ends_with_stop, has_inner_stop, is_closing, is_opening_quote,
};
use crate::words::{AnyOf, Words, bare};
use crate::{byline, date, words};

/// The most columns of a heading in headline capitals (no heading is longer); below, of one in sentence case and of one in a script
/// without case.
const LONGEST_CAPITALS: usize = 160;
const LONGEST_PLAIN: usize = 80;
const LONGEST_UNCASED: usize = 60;
const MOST_WORDS: usize = 12;
/// The fewest columns that the paragraph below a [`Form::Weak`] line must have for the line to be its heading.
const SUBSTANTIAL: usize = 80;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Paragraph,
    Weak,
    Strong,
    Marked,
}

/// Properties of the text as a whole that the form of a single block depends on.
struct Habits<'b, 'a> {
    blocks: &'b [&'b Block<'a>],
    /// Whether most letters of the text are capitals, so that capitals do not show a heading. Computed on first use, as few texts need it.
    shouting: OnceCell<bool>,
    /// Whether most blocks have blank lines around them, so that a heading must have them too.
    spaced: bool,
    /// Whether any block is indented, so that an indented line begins a paragraph.
    indenting: bool,
}

/// The kind of each block: [`Kind::Heading`] or [`Kind::Paragraph`].
pub(crate) fn kinds(blocks: &[&Block<'_>]) -> Vec<Kind> {
    let habits = Habits::of(blocks);
    let mut forms: Vec<_> = blocks.iter().map(|block| form(block, &habits)).collect();
    distrust_weak_forms(blocks, &mut forms);
    distrust_labels(blocks, &mut forms);
    distrust_halves(blocks, &mut forms);
    let mut kinds = vec![Kind::Paragraph; blocks.len()];
    let mut at = 0;
    while at < blocks.len() {
        let run = forms[at..]
            .iter()
            .take_while(|form| **form != Form::Paragraph)
            .count();
        decide(
            &blocks[at..],
            &forms[at..at + run],
            &mut kinds[at..at + run],
        );
        at += run + 1;
    }
    kinds
}

/// Turns all weak forms into paragraphs if there are many of them and most other blocks do not end with a full stop: in such a text a
/// missing full stop does not show a heading.
fn distrust_weak_forms(blocks: &[&Block<'_>], forms: &mut [Form]) {
    let weak = forms.iter().filter(|form| **form == Form::Weak).count();
    if weak < 5 || weak * 3 <= forms.len() {
        return;
    }
    let stopped = blocks.iter().filter(|block| ends_with_stop(&block.text));
    if stopped.count() * 2 < forms.len() - weak {
        for form in forms.iter_mut().filter(|form| **form == Form::Weak) {
            *form = Form::Paragraph;
        }
    }
}

/// Turns lines that occur three times or more into paragraphs: they name the speaker in an interview.
fn distrust_labels(blocks: &[&Block<'_>], forms: &mut [Form]) {
    let unmarked = |form: &Form| matches!(form, Form::Weak | Form::Strong);
    if forms.iter().filter(|form| unmarked(form)).count() < 3 {
        return;
    }
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    for (block, _) in blocks
        .iter()
        .zip(&*forms)
        .filter(|(_, form)| unmarked(form))
    {
        *counts.entry(&block.text).or_insert(0) += 1;
    }
    for (block, form) in blocks.iter().zip(forms).filter(|(_, form)| unmarked(form)) {
        if counts.get(&*block.text).is_some_and(|count| *count >= 3) {
            *form = Form::Paragraph;
        }
    }
}

/// Turns lines whose sentence continues on the next line into paragraphs.
fn distrust_halves(blocks: &[&Block<'_>], forms: &mut [Form]) {
    for (pair, form) in blocks.windows(2).zip(forms) {
        let is_half = !pair[1].after_blank && goes_on(&pair[0].text, &pair[1].text);
        if is_half && *form != Form::Marked {
            *form = Form::Paragraph;
        }
    }
}

/// Decides which lines of `run`, all possible headings, are headings, and sets their `kinds`. `blocks` begins with the run and includes
/// what follows it.
fn decide(blocks: &[&Block<'_>], run: &[Form], kinds: &mut [Kind]) {
    for (kind, form) in kinds.iter_mut().zip(run) {
        if *form == Form::Marked {
            *kind = Kind::Heading;
        }
    }
    let unmarked = run.iter().filter(|form| **form != Form::Marked).count();
    let (Some(last), Some(next)) = (run.len().checked_sub(1), blocks.get(run.len())) else {
        return;
    };
    match (unmarked, run[last]) {
        (_, Form::Marked) | (3.., _) => {}
        (_, Form::Weak) if has_substance(next, blocks[last]) => {
            kinds[last] = Kind::Heading;
            // A line in headline capitals above it is the heading of a part, and this line of its first section.
            pair(blocks, run, kinds, last);
        }
        (_, Form::Strong) => {
            kinds[last] = Kind::Heading;
            pair(blocks, run, kinds, last);
        }
        // The last line of the run is text, and the line above it may be its heading.
        _ if last > 0 && run[last - 1] == Form::Strong => kinds[last - 1] = Kind::Heading,
        _ => {}
    }
}

/// Makes the line above the heading `last` a heading too, if it has a strong form: of a part, where `last` is its first section. Two
/// long lines (more than 60 columns each) are no such pair.
fn pair(blocks: &[&Block<'_>], run: &[Form], kinds: &mut [Kind], last: usize) {
    let Some(above) = last.checked_sub(1) else {
        return;
    };
    let long = |at: usize| width(&blocks[at].text) > 60;
    if run[above] == Form::Strong && !(long(above) && long(last)) {
        kinds[above] = Kind::Heading;
    }
}

fn has_substance(next: &Block<'_>, heading: &Block<'_>) -> bool {
    let columns = width(&next.text);
    let ended = ends_sentence(&next.text) || next.text.ends_with([':', '：']);
    columns >= SUBSTANTIAL && columns * 2 >= width(&heading.text) * 3 && ended
}

impl<'b, 'a> Habits<'b, 'a> {
    fn of(blocks: &'b [&'b Block<'a>]) -> Self {
        let isolated = blocks.iter().filter(|block| block.isolated).count();
        Self {
            blocks,
            shouting: OnceCell::new(),
            spaced: isolated * 2 > blocks.len(),
            indenting: blocks.iter().any(|block| block.indented),
        }
    }

    fn is_shouting(&self) -> bool {
        *self.shouting.get_or_init(|| {
            let (mut upper, mut lower) = (0_usize, 0_usize);
            for block in self.blocks.iter().take(20) {
                let sample = &block.text.as_bytes()[..block.text.len().min(400)];
                upper += count(sample, |byte| byte.is_ascii_uppercase());
                lower += count(sample, |byte| byte.is_ascii_lowercase());
            }
            upper > lower
        })
    }
}

fn form(block: &Block<'_>, habits: &Habits<'_, '_>) -> Form {
    match block.kind {
        Kind::Heading => return Form::Marked,
        Kind::Paragraph | Kind::Links | Kind::Apart(_) => return Form::Paragraph,
        Kind::Unknown => {}
    }
    let text = &*block.text;
    // The cheapest checks come first: most blocks are long and end with a full stop.
    if text.len() > 4 * LONGEST_CAPITALS || ends_with_stop(text) {
        return Form::Paragraph;
    }
    let (text, numbered) = match list_mark(text) {
        Some(ListMark::Bullet) => return Form::Paragraph,
        Some(ListMark::Number) => (without_number(text), true),
        None => (text, false),
    };
    let columns = width(text);
    if columns > LONGEST_CAPITALS || is_plainly_text(text) {
        return Form::Paragraph;
    }
    let form = match is_cased(text) {
        true => cased_form(text, columns, habits),
        false => uncased_form(text, columns, habits.indenting && block.indented),
    };
    let crowded = habits.spaced && !block.isolated;
    match form {
        // A quotation alone in a block is a paragraph, unless it is in headline capitals.
        Form::Weak if crowded || is_quotation(text) => Form::Paragraph,
        Form::Strong if numbered => Form::Weak,
        form => form,
    }
}

fn without_number(text: &str) -> &str {
    text.trim_start_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '.' | ')' | '．' | '、' | ' ')
    })
}

/// Whether a text has any sign of being running text, in any script.
fn is_plainly_text(text: &str) -> bool {
    text.ends_with([
        ',', ';', ':', '-', '–', '—', '!', '，', '、', '；', '：', '！', '…',
    ]) || text.starts_with(['—', '–', '(', '（', '[', '@', '※'])
        || ends_with_stop(text)
        || has_inner_stop(text)
        || !text.contains(char::is_alphanumeric)
        || is_speech(text)
        || is_credit(text)
        || text.contains(':') && text.contains("://")
        || date::parse_line(text).is_some()
        || !byline::line_names(text).is_empty()
}

/// Whether a text is a quotation with its speaker (`“We are ready,” she says`).
fn is_speech(text: &str) -> bool {
    text.starts_with(is_opening_quote)
        && [",”", ",\"", ",’", "?” ", "!” "]
            .iter()
            .any(|mark| text.contains(mark))
}

/// Whether a text is a quotation and nothing else. A heading that begins with a quoted word (`“Patience” and its limits`) is not.
fn is_quotation(text: &str) -> bool {
    if !text.starts_with(is_opening_quote) {
        return false;
    }
    let inside = text.trim_start_matches(is_opening_quote);
    let closing = |c: char| is_closing(c) && !matches!(c, ')' | ']' | '）' | '】' | '’' | '\'');
    let whole = inside.find(closing).is_none_or(|end| {
        inside[end..]
            .trim_start_matches(is_closing)
            .trim()
            .is_empty()
    });
    let single = text.starts_with(['\'', '‘']);
    whole && (!single || text.ends_with(['\'', '’']))
}

/// Whether a text has the words of a caption or a picture credit.
fn is_credit(text: &str) -> bool {
    static MARKS: LazyLock<AnyOf> = LazyLock::new(|| {
        AnyOf::new([
            "toggle caption",
            "Photo:",
            "Photo by",
            "Photograph:",
            "Photograph by",
            "Photos:",
            "(Photo",
            "File photo",
            "Picture:",
            "Image:",
            "Image credit",
            "Credit:",
            "Getty",
            "via AP",
            "/Reuters",
            "/AFP",
            "写真",
        ])
    });
    MARKS.is_in(text)
}

fn is_cased(text: &str) -> bool {
    if text.is_ascii() {
        return text.contains(|c: char| c.is_ascii_alphabetic());
    }
    let uncased = text
        .chars()
        .filter(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    let cased = text
        .chars()
        .filter(|c| c.is_lowercase() || c.is_uppercase());
    cased.count() > uncased.count()
}

fn cased_form(text: &str, columns: usize, habits: &Habits<'_, '_>) -> Form {
    let (mut words, mut weighty, mut capitals) = (0, 0, 0);
    for word in text.split_whitespace().filter_map(Word::of) {
        if words == 0 && !word.capital && !word.number {
            return Form::Paragraph;
        }
        words += 1;
        weighty += usize::from(word.weighty);
        capitals += usize::from(word.weighty && word.capital);
    }
    if words == 0 {
        return Form::Paragraph;
    }
    let headline = words >= 2 && weighty >= 2 && capitals * 5 >= weighty * 4;
    let shout = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .all(char::is_uppercase);
    let means_nothing = || shout && words == 1 && columns < 4 || habits.is_shouting();
    if !(headline || shout) || means_nothing() {
        return weak_form(text, words, columns);
    }
    let is_question = || columns > LONGEST_PLAIN && text.ends_with('?');
    match columns <= LONGEST_CAPITALS && !is_question() {
        true => Form::Strong,
        false => Form::Paragraph,
    }
}

/// The form of a line in sentence case: [`Form::Weak`] if it is short and not cut off within a sentence. `count` is its number of words.
fn weak_form(text: &str, count: usize, columns: usize) -> Form {
    let is_short = columns <= LONGEST_PLAIN && count <= MOST_WORDS && columns >= 3;
    // A line that ends with a word such as `of` or `the` is the first part of a sentence.
    let is_cut = || words::last(text).is_some_and(|word| LIGHT.has(word));
    let is_plain = || match text.matches(", ").count() {
        0 => true,
        clauses => clauses == 1 && count <= 8,
    };
    let told = [" said", " says", " told "];
    let is_told = || told.iter().any(|word| text.contains(word));
    match is_short && !is_cut() && is_plain() && !is_told() {
        true => Form::Weak,
        false => Form::Paragraph,
    }
}

/// Words that headlines leave in lower case.
static LIGHT: Words = Words::new(
    "a an the and but or nor for of on in at by to from with as is are vs via per off up over its it be de la und der die et \
    that who",
);

struct Word {
    capital: bool,
    number: bool,
    /// Whether headlines capitalise the word: not a number, nor an article, a conjunction or a short preposition.
    weighty: bool,
}

impl Word {
    fn of(word: &str) -> Option<Self> {
        let bare = bare(word);
        let first = bare.chars().next()?;
        Some(Self {
            capital: first.is_uppercase(),
            number: first.is_numeric(),
            weighty: !first.is_numeric() && !LIGHT.has(bare),
        })
    }
}

fn uncased_form(text: &str, columns: usize, indented: bool) -> Form {
    const MARKS: [char; 12] = ['■', '●', '◆', '▼', '★', '◇', '○', '□', '▲', '△', '◎', '☆'];
    let bracketed = text.starts_with('【') && text.ends_with('】');
    if (text.starts_with(MARKS) || bracketed) && columns <= LONGEST_PLAIN {
        return Form::Strong;
    }
    if text.starts_with(['「', '『']) || indented {
        return Form::Paragraph;
    }
    // Questions that end with `だろうか？` and the like are running text, not headings.
    let asks = [
        "だろうか？",
        "でしょうか？",
        "ますか？",
        "ませんか？",
        "だろう？",
    ]
    .iter()
    .any(|end| text.ends_with(end));
    let commas = text.matches(['、', '，', '،', ',']).count();
    let spaced = !text.contains(is_unspaced) && text.split_whitespace().count() > MOST_WORDS;
    match (4..=LONGEST_UNCASED).contains(&columns) && commas <= 1 && !spaced && !asks {
        true => Form::Weak,
        false => Form::Paragraph,
    }
}

#[cfg(test)]
mod tests;
