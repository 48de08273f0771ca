//! Chooses the text of a record with keys or columns, and places its other texts above or beside it.
//!
//! A record may hold texts under several keys: a teaser and the whole, a summary, the text as plain text and as HTML. One of them
//! becomes the body. A standfirst or a page's description is put above the body, unless the body says the same. Other texts are
//! kept as boilerplate, unless they repeat something. So nothing that a known key holds is lost, and nothing is read twice.

use newshound_article::{Article, Boilerplate, Passage, Provenance, Span};
use rustc_hash::FxHashSet;

use crate::block::{Block, Kind};
use crate::compose::{self, Title, compose};
use crate::dateline::dateline_block;
use crate::keys::{self, Slot, unfamiliar};
use crate::repeated::Finder;
use crate::words::is_nothing;
use crate::{Failure, header, html, repeated, sentence};

pub(crate) use given::Given;
pub(crate) use unknown::SENTENCE;

mod given;
mod rest;
pub(crate) mod site;
mod unknown;

/// The boilerplate rule for further texts of a record.
const OTHER: &str = "other-text";
/// The boilerplate rule for summaries.
const SUMMARY: &str = "summary";
/// A description of fewer letters is a slogan, unless it ends like a sentence.
const SLOGAN: usize = 40;

/// The texts of a record, by the use that is made of each.
pub(crate) struct Texts<T> {
    pub(crate) body: Vec<T>,
    /// The key of the body, if it is not in the table of names.
    pub(crate) key: Option<String>,
    dateline: Vec<T>,
    /// Texts to put above the body, unless the body says the same.
    above: Vec<T>,
    /// Texts to keep as boilerplate, each with its rule.
    aside: Vec<(T, &'static str)>,
    /// Headlines other than the article's title.
    headlines: Vec<T>,
    finder: Finder,
}

impl<T> Default for Texts<T> {
    fn default() -> Self {
        Self {
            body: Vec::new(),
            key: None,
            dateline: Vec::new(),
            above: Vec::new(),
            aside: Vec::new(),
            headlines: Vec::new(),
            finder: Finder::default(),
        }
    }
}

/// Texts of fewer bytes may be only the beginning of a longer text elsewhere in the record.
const SHORT: usize = 400;

/// Whether a text under a known key may be only the beginning of one under another key: it is short, or ends with an ellipsis.
pub(crate) fn may_go_on<T: AsRef<str>>(text: &[T]) -> bool {
    let length: usize = text.iter().map(|part| part.as_ref().len()).sum();
    length < SHORT || is_cut_off(text)
}

/// How a text compares to the text chosen so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rival {
    /// The chosen text contains all of it.
    Repeats,
    /// It is the better body.
    Better,
    Other,
}

impl<T: AsRef<str>> Texts<T> {
    /// Chooses the body and places all other texts. `texts` and `summaries` are the values of known keys, most trusted first; `unknown` are
    /// the strings under other keys. The body is searched among `unknown` if there is no text, and also if the text
    /// [may go on](may_go_on). `has_text` says that the article has a body of another kind; then all texts are kept beside it.
    /// Other prose under unknown keys is kept beside the body, too.
    pub(crate) fn choose<K: AsRef<str>>(
        texts: Vec<Given<T>>,
        summaries: Vec<Given<T>>,
        has_text: bool,
        unknown: Vec<(K, T)>,
    ) -> Self {
        let mut chosen = Self::default();
        let goes_on = texts.iter().all(|text| may_go_on(&text.parts));
        for text in texts {
            match has_text || text.is_code() {
                true => text.parts.into_iter().for_each(|part| chosen.keep(part)),
                false => chosen.add_text(text),
            }
        }
        let unknown = match chosen.body.is_empty() {
            true if has_text => unknown,
            true => chosen.take_unfamiliar(unknown),
            false if goes_on => chosen.take_whole(unknown),
            false => unknown,
        };
        match chosen.body.is_empty() && !has_text {
            true => chosen.take_summaries(summaries),
            false => summaries
                .into_iter()
                .for_each(|summary| chosen.add_summary(summary)),
        }
        chosen.keep_unknown(unknown);
        chosen
    }

    /// Places texts and summaries above or beside a body that is read elsewhere.
    pub(crate) fn beside(texts: Vec<Given<T>>, summaries: Vec<Given<T>>) -> Self {
        Self::choose(texts, summaries, true, Vec::<(&str, T)>::new())
    }

    fn add_text(&mut self, text: Given<T>) {
        if self.body.is_empty() {
            self.body = text.parts;
            return;
        }
        let mut other = text.parts;
        // Another form of the body says nothing new, unless the body is only a part of it.
        let is_form = text.slot.is_form() && is_akin(&self.body, &other);
        if is_form && !is_twice(&other, &self.body) {
            return;
        }
        match rival(&other, &self.body, &mut self.finder) {
            Rival::Repeats => return,
            Rival::Better => std::mem::swap(&mut self.body, &mut other),
            Rival::Other => {}
        }
        self.add_beaten(other);
    }

    /// Places a text that was not chosen: above the body if it is less than half as long, else beside it.
    fn add_beaten(&mut self, other: Vec<T>) {
        match 2 * length(&other) < length(&self.body) {
            true => self.above.extend(other),
            false => other.into_iter().for_each(|part| self.keep(part)),
        }
    }

    /// Adds a dateline that is stated under a key of its own, in parts.
    pub(crate) fn under(self, dateline: Vec<T>) -> Self {
        Self { dateline, ..self }
    }

    /// Adds headlines other than the title.
    pub(crate) fn headed(self, headlines: Vec<T>) -> Self {
        Self { headlines, ..self }
    }

    /// Keeps a text beside the body.
    pub(crate) fn keep(&mut self, text: T) {
        self.aside.push((text, OTHER));
    }

    /// Puts a summary above the text or beside it.
    fn add_summary(&mut self, summary: Given<T>) {
        let Given { slot, parts } = summary;
        for part in parts {
            let text = part.as_ref();
            let is_lead = slot.is_lead() && unfamiliar::has_words(text);
            match is_lead || slot.stands_above() && !is_slogan(text) {
                true => self.above.push(part),
                false => self.aside.push((part, SUMMARY)),
            }
        }
    }

    /// Makes the body of the summaries, without those that only repeat others. Slogans are kept beside it, unless there is nothing else.
    fn take_summaries(&mut self, summaries: Vec<Given<T>>) {
        let parts = summaries
            .into_iter()
            .flat_map(|Given { slot, parts }| parts.into_iter().map(move |part| (slot, part)));
        let mut parts: Vec<_> = parts.collect();
        // Of two that say the same, the first stays.
        let mut stays = vec![true; parts.len()];
        for at in (0..parts.len()).rev() {
            let others = parts.iter().zip(&stays).enumerate();
            let others = others.filter(|(other, (_, stays))| *other != at && **stays);
            let mut others = others.map(|(_, ((_, other), _))| other.as_ref()).peekable();
            let text = parts[at].1.as_ref();
            stays[at] = others.peek().is_none() || !self.finder.finds(text, others);
        }
        let mut stays = stays.into_iter();
        parts.retain(|_| stays.next().unwrap_or(true));
        let is_slogan = |(slot, part): &(Slot, T)| !slot.is_lead() && is_slogan(part.as_ref());
        let has_more = parts.iter().any(|part| !is_slogan(part));
        for part in parts {
            match is_slogan(&part) && (has_more || !self.body.is_empty()) {
                true => self.aside.push((part.1, SUMMARY)),
                false => self.body.push(part.1),
            }
        }
    }
}

/// How `text` compares to `known`, the text chosen so far.
fn rival<T: AsRef<str>>(text: &[T], known: &[T], finder: &mut Finder) -> Rival {
    if all_in(text, known, finder) {
        return Rival::Repeats;
    }
    let (length, known_length) = (length(text), length(known));
    let is_cut_off = is_cut_off(known);
    // If `text` contains all of `known`, it is the whole text only at twice the length; else it merely adds a page's furniture.
    if all_in(known, text, finder) && !is_cut_off && length < 2 * known_length {
        return Rival::Other;
    }
    match 4 * length > 5 * known_length || is_cut_off && length > known_length {
        true => Rival::Better,
        false => Rival::Other,
    }
}

/// Whether another form of a text is at least twice as long, and not a whole HTML page, which is long because of its furniture.
fn is_twice<T: AsRef<str>>(form: &[T], text: &[T]) -> bool {
    let mut parts = form.iter().map(|part| part.as_ref().trim_start());
    !parts.any(|part| html::sniff(part.as_bytes())) && length(form) >= 2 * length(text)
}

fn is_cut_off<T: AsRef<str>>(text: &[T]) -> bool {
    text.last()
        .is_some_and(|last| repeated::is_cut_off(last.as_ref()))
}

fn is_akin<T: AsRef<str>>(text: &[T], form: &[T]) -> bool {
    let (text, form) = (
        text.iter().map(AsRef::as_ref),
        form.iter().map(AsRef::as_ref),
    );
    repeated::is_akin(text, form)
}

fn all_in<T: AsRef<str>>(text: &[T], whole: &[T], finder: &mut Finder) -> bool {
    let passages = whole.iter().map(AsRef::as_ref);
    text.iter()
        .all(|part| finder.finds(part.as_ref(), passages.clone()))
}

fn length<T: AsRef<str>>(text: &[T]) -> usize {
    text.iter()
        .map(|part| repeated::length(part.as_ref()))
        .sum()
}

fn is_slogan(text: &str) -> bool {
    let is_short = || text.len() < 4 * SLOGAN && repeated::length(text) < SLOGAN;
    !is_sentence(text) && is_short()
}

fn is_sentence(text: &str) -> bool {
    unfamiliar::has_words(text) && sentence::ends_sentence(text.trim_end())
}

impl<T> Texts<T> {
    /// Adds the texts to `article`, with `blocks` to read each. `known` are blocks of body text that the format has already read; they
    /// stand below the body chosen here.
    pub(crate) fn compose<'t>(
        &'t self,
        mut article: Article,
        known: Vec<Block<'t>>,
        title: Title,
        blocks: impl Fn(&'t T) -> Result<Vec<Block<'t>>, Failure>,
    ) -> Result<Article, Failure> {
        let whole = site::take(&mut article);
        let mut body = Vec::new();
        for part in &self.body {
            body.extend(blocks(part)?);
        }
        body.extend(known);
        // The body may begin with the headline, including the name of its source.
        let repeats = |first: &Block<'_>| {
            let whole = whole.as_deref();
            whole.is_some_and(|whole| header::same_headline(whole, &first.text))
        };
        let from = usize::from(body.first().is_some_and(repeats));
        let mut article = compose(article, &body[from..], title);
        rest::take(&mut article);
        article.text_key = self.key.clone().map(Provenance::Key);
        let mut dateline = Vec::new();
        for part in &self.dateline {
            dateline.extend(blocks(part)?);
        }
        add_dateline(&mut article, &dateline);
        let mut finder = Finder::default();
        for part in self.above.iter().rev() {
            put_above(&mut article, &blocks(part)?, &mut finder);
        }
        let mut kept = FxHashSet::default();
        for (part, rule) in &self.aside {
            let mut blocks = blocks(part)?;
            blocks.retain(|block| kept.insert(block.text.clone()));
            put_aside(&mut article, &blocks, rule, &mut finder);
        }
        let mut headlines = Vec::new();
        for part in &self.headlines {
            headlines.extend(blocks(part)?);
        }
        add_headlines(&mut article, &headlines);
        Ok(article)
    }
}

/// Whether a text is known to be HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    Known,
    /// Decided by the text itself.
    Guessed,
}

/// The blocks of a text, which is HTML or laid out in lines. `place` maps a span of the text to its span in the record.
pub(crate) fn blocks<'a>(
    text: &'a str,
    markup: Markup,
    mut place: impl FnMut(Span) -> Span,
) -> Result<Vec<Block<'a>>, Failure> {
    let mut blocks = match markup {
        Markup::Known => html::fragment(text)?,
        Markup::Guessed => html::value(text)?,
    };
    for block in &mut blocks {
        block.span = place(block.span);
    }
    Ok(blocks)
}

/// Puts a dateline that is stated under a key of its own, in at most four parts, in front of the text, unless the text begins with it.
fn add_dateline(article: &mut Article, blocks: &[Block<'_>]) {
    const PARTS: usize = 4;
    let Some(first) = blocks.first().filter(|_| blocks.len() <= PARTS) else {
        return;
    };
    let parts = blocks.iter().filter(|block| block.apart().is_none());
    let parts: Vec<&str> = parts.map(|block| &*block.text).collect();
    let texts = article.paragraphs().take(2).map(|text| &*text.text);
    let line = dateline_block(&parts.join(", "), first.span, texts);
    compose::lead(article, line.as_slice());
}

/// Puts the passages of `blocks` above the text of an article, except those that the article already says.
fn put_above(article: &mut Article, blocks: &[Block<'_>], finder: &mut Finder) {
    // Most are copies of the beginning of the text, which is cheap to find out.
    if let [block] = blocks
        && says(article, &block.text, finder)
    {
        return;
    }
    // It may have boilerplate of its own, such as a line that a feed adds to each description.
    let mut read = compose(Article::default(), blocks, Title::Stated);
    if article.bylines.is_empty() {
        article.bylines = std::mem::take(&mut read.bylines);
    }
    let is_known = |article: &Article, cut: &Boilerplate| {
        let mut known = article.boilerplate.iter();
        known.any(|known| known.passage.text == cut.passage.text)
    };
    let cut = std::mem::take(&mut read.boilerplate).into_iter();
    let cut: Vec<_> = cut.filter(|cut| !is_known(article, cut)).collect();
    article.boilerplate.extend(cut);
    let above: Vec<_> = lines(&read)
        .filter(|passage| !says(article, &passage.text, finder))
        .map(|passage| Block::marked(&*passage.text, passage.span, Kind::Paragraph))
        .collect();
    if !above.is_empty() {
        compose::lead(article, &above);
    }
}

/// Puts a description of an article above its text, except for passages that the article already says. A slogan is kept as boilerplate instead.
pub(crate) fn add_description(article: &mut Article, blocks: &[Block<'_>]) {
    let text = blocks.iter().filter(|block| block.apart().is_none());
    let length: usize = text
        .clone()
        .map(|block| repeated::length(&block.text))
        .sum();
    let is_slogan = length < SLOGAN && !text.clone().any(|block| is_sentence(&block.text));
    match is_slogan {
        true => put_aside(article, blocks, SUMMARY, &mut Finder::default()),
        false => put_above(article, blocks, &mut Finder::default()),
    }
}

/// Keeps a summary as boilerplate, except for blocks that the article already says.
pub(crate) fn add_summary(article: &mut Article, blocks: &[Block<'_>]) {
    put_aside(article, blocks, SUMMARY, &mut Finder::default());
}

/// Puts further headlines above the text as headings. One that only adds the name of a site to the title is kept as boilerplate.
fn add_headlines(article: &mut Article, blocks: &[Block<'_>]) {
    /// The most further headlines that are made headings.
    const MOST: usize = 8;
    let (blocks, others) = blocks.split_at(blocks.len().min(MOST));
    let others = others.iter().map(|other| other.cut(OTHER));
    article.boilerplate.extend(others);
    for block in blocks.iter().rev() {
        let own = words(article.title_text());
        if own.contains(&words(&block.text)) || is_nothing(&block.text) {
            continue;
        }
        let rule = block.apart();
        if let Some(rule) = rule.or(site::adds_site(article, &block.text).then_some(OTHER)) {
            article.boilerplate.push(block.cut(rule));
        } else if !lines(article).any(|line| header::same_headline(&line.text, &block.text)) {
            let heading = Block::marked(&*block.text, block.span, Kind::Heading);
            compose::lead(article, &[heading]);
        }
    }
}

/// The words of a headline in lower case, without punctuation, each with a space on both sides.
fn words(headline: &str) -> String {
    let words = headline.split_whitespace();
    let words = words.map(|word| header::letters(word).collect::<String>());
    words.fold(String::from(" "), |words, word| match word.is_empty() {
        true => words,
        false => words + &word + " ",
    })
}

/// Keeps as boilerplate those of `blocks` that the article does not already say.
fn put_aside(article: &mut Article, blocks: &[Block<'_>], rule: &str, finder: &mut Finder) {
    for block in blocks {
        if !says(article, &block.text, finder) {
            article.boilerplate.push(block.cut(rule));
        }
    }
}

/// Whether the title, headings and paragraphs of an article contain `text`.
fn says(article: &Article, text: &str, finder: &mut Finder) -> bool {
    let title = article.title.iter().map(|title| &title.value);
    let lines = title.chain(lines(article));
    finder.finds(text, lines.map(|passage| &*passage.text))
}

/// The headings and paragraphs of an article.
fn lines(article: &Article) -> impl Iterator<Item = &Passage> + Clone {
    let sections = article.sections.iter();
    sections.flat_map(|section| section.heading.iter().chain(&section.paragraphs))
}

/// The keys of strings with words, for [`Article::unread`] of an article without text.
pub(crate) fn unread<'a>(strings: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let told = strings
        .into_iter()
        .filter(|(_, value)| unfamiliar::has_words(value));
    keys::shown(told.map(|(key, _)| key))
}

#[cfg(test)]
mod tests;
