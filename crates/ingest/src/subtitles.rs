//! Subtitles and captions: SubRip (`.srt`) and WebVTT (`.vtt`).
//!
//! A cue is what is on the screen at one time: start and end times, and lines that are broken where the screen ends. As users search for
//! what was said, cues are joined to paragraphs. A paragraph ends at a longer pause, when the speaker changes, and at a mark of such a
//! change. Times, numbers, positions and tags are not text. A file has no headline, unless its first line states one (`WEBVTT - Ferry
//! returns`). No cue is cut as boilerplate.
//!
//! Captions made by speech recognition often roll: each cue repeats the last line of the previous cue above its own. The repeated line is
//! read once.
//!
//! Source: W3C, WebVTT: The Web Video Text Tracks Format; SubRip has no standard.

use std::ops::Range;

use newshound_article::{Article, Boilerplate, Passage, Provenance};

use crate::block::{Block, Kind};
use crate::compose::lead;
use crate::metadata::{Field, Setter};
use crate::sentence::ends_sentence;
use crate::{Problem, Skip, text};

/// The boilerplate rule for notes and the lines above the first cue.
const RULE: &str = "subtitle-note";
/// The first word of a WebVTT file.
const SIGNATURE: &str = "WEBVTT";

/// A pause that always ends a paragraph, in milliseconds.
const LONG_PAUSE: u64 = 4000;
/// A pause that ends a paragraph after the end of a sentence, in milliseconds.
const PAUSE: u64 = 1000;
/// The length in bytes from which on a paragraph ends with its current sentence.
const LONGEST: usize = 700;

/// Whether an input begins with the signature of WebVTT, or with a cue.
pub(crate) fn sniff(head: &[u8]) -> bool {
    /// The most bytes of a SubRip file that are examined: its first two lines, a number and times, are shorter.
    const LINES: usize = 200;
    let is_signed = head.starts_with(SIGNATURE.as_bytes());
    if !is_signed && !head.first().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let end = if is_signed {
        head.len()
    } else {
        head.len().min(LINES)
    };
    let head = String::from_utf8_lossy(&head[..end]);
    let mut lines = head.lines().map(str::trim);
    match is_signed {
        true => is_signature(lines.next().unwrap_or_default()) && lines.any(is_times),
        false => {
            let mut lines = lines.filter(|line| !line.is_empty());
            let mut next = || lines.next().unwrap_or_default();
            let first = next();
            // Times without a fraction may be a line of a programme: `10:30 --> 11:45`.
            let is_exact = |line: &str| {
                let from = line.split("-->").next();
                is_times(line) && from.is_some_and(|from| from.contains([',', '.']))
            };
            is_exact(first) || is_number(first) && is_exact(next())
        }
    }
}

/// Reads a file of subtitles. One without cues is read as plain text.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let track = Track::of(source);
    if track.cues.is_empty() && !track.is_empty() {
        return text::read(source);
    }
    let mut article = Article::default();
    track.state(&mut article);
    let paragraphs = paragraphs(&track.cues);
    if paragraphs.is_empty() {
        return Err(Skip::NoText.into());
    }
    let block = |paragraph: Paragraph| {
        Block::marked(
            paragraph.text,
            paragraph.start..paragraph.end,
            Kind::Paragraph,
        )
    };
    let blocks: Vec<_> = paragraphs.into_iter().map(block).collect();
    lead(&mut article, &blocks);
    Ok(article)
}

/// A line without the white space around it, and its offset in the source.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
}

/// A cue: the lines that are shown together. Times are in milliseconds.
struct Cue<'a> {
    from: u64,
    to: u64,
    lines: Vec<Line<'a>>,
}

/// A file, divided into cues and other lines.
#[derive(Default)]
struct Track<'a> {
    cues: Vec<Cue<'a>>,
    /// The lines from the signature up to a blank line.
    header: Vec<Line<'a>>,
    /// Other lines above the first cue, and notes.
    beside: Vec<Line<'a>>,
}

/// The part of a file that a line without times belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Cue,
    Header,
    Note,
    /// Styles and regions, which are dropped.
    Style,
}

impl<'a> Track<'a> {
    fn of(source: &'a str) -> Self {
        let mut track = Self::default();
        let is_signed = source.trim_start_matches('\u{feff}').starts_with(SIGNATURE);
        let mut part = Part::Cue;
        // A line that is dropped as the name of the next cue if a line with times follows, and added as text otherwise.
        let mut held: Option<Line<'a>> = None;
        let mut after_blank = true;
        for line in lines(source) {
            if let Some((from, to)) = times(line.text) {
                held = None;
                part = Part::Cue;
                after_blank = false;
                let lines = Vec::new();
                track.cues.push(Cue { from, to, lines });
                continue;
            }
            track.add(held.take());
            if line.text.is_empty() {
                part = Part::Cue;
            } else if is_signed && after_blank {
                part = track.begun(line.text).unwrap_or(part);
            }
            match part {
                _ if line.text.is_empty() => {}
                Part::Header => track.header.push(line),
                Part::Note => track.beside.push(line),
                Part::Style => {}
                Part::Cue if after_blank || is_number(line.text) => held = Some(line),
                Part::Cue => track.add(Some(line)),
            }
            after_blank = line.text.is_empty();
        }
        track.add(held);
        track
    }

    /// Whether the file has no lines other than bare signatures.
    fn is_empty(&self) -> bool {
        let mut header = self.header.iter();
        let is_bare = self.cues.is_empty() && self.beside.is_empty();
        is_bare && header.all(|line| line.text == SIGNATURE)
    }

    /// The part of a WebVTT file that begins with `line`, which follows a blank line; `None` if it begins none.
    fn begun(&self, line: &str) -> Option<Part> {
        let is_first = self.cues.is_empty();
        match (line, line.split([' ', '\t']).next()?) {
            (_, "NOTE") => Some(Part::Note),
            (SIGNATURE, _) => Some(Part::Header),
            (_, SIGNATURE) if is_first => Some(Part::Header),
            ("STYLE" | "REGION", _) if is_first => Some(Part::Style),
            _ => None,
        }
    }

    /// Adds a line to the last cue, or to the lines beside if there is no cue yet.
    fn add(&mut self, line: Option<Line<'a>>) {
        match self.cues.last_mut() {
            Some(cue) => cue.lines.extend(line),
            None => self.beside.extend(line),
        }
    }

    /// Sets title and language of `article` from the header, and keeps all other lines outside of cues as boilerplate.
    fn state(&self, article: &mut Article) {
        let header = self.header.iter().filter(|line| !line.state(article));
        let rest: Vec<_> = header.chain(&self.beside).collect();
        let kept = rest.into_iter().map(|&Line { text, start }| Boilerplate {
            passage: Passage::new(text, start..start + text.len()),
            rule: RULE.to_owned(),
        });
        article.boilerplate.extend(kept);
    }
}

impl Line<'_> {
    /// Sets the field that a line of the header states, if any. Returns whether the article now has all that the line says.
    fn state(&self, article: &mut Article) -> bool {
        let Some(title) = self.text.strip_prefix(SIGNATURE) else {
            let code = self.text.strip_prefix("Language: ");
            let provenance = Provenance::HeaderLine;
            return code
                .is_some_and(|code| Setter { article }.take(Field::Language, code, provenance));
        };
        let title = title.trim_matches(|c: char| c.is_whitespace() || c == '-');
        if title.is_empty() {
            return true;
        }
        let is_open = article.title.is_none();
        let from = self.start + self.text.find(title).unwrap_or_default();
        Setter { article }.title(title, from..from + title.len(), Provenance::HeaderLine);
        is_open
    }
}

/// The lines of a source, which end with `\n`, or with `\r` if there is no `\n`.
fn lines(source: &str) -> impl Iterator<Item = Line<'_>> {
    let is_space = |c: char| c.is_whitespace() || c == '\u{feff}';
    let end = if source.contains('\n') { '\n' } else { '\r' };
    let mut at = 0;
    source.split_inclusive(end).map(move |line| {
        let text = line.trim_start_matches(is_space);
        let start = at + line.len() - text.len();
        at += line.len();
        let text = text.trim_end_matches(is_space);
        Line { text, start }
    })
}

fn is_signature(line: &str) -> bool {
    let rest = line.strip_prefix(SIGNATURE);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

fn is_number(line: &str) -> bool {
    (1..=9).contains(&line.len()) && line.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_times(line: &str) -> bool {
    times(line).is_some()
}

/// The times of a cue, in milliseconds: `00:00:01,000 --> 00:00:04,000`. The position on the screen may follow.
fn times(line: &str) -> Option<(u64, u64)> {
    let (from, to) = line.split_once("-->")?;
    Some((time(from.trim())?, time(to.split_whitespace().next()?)?))
}

/// A time in milliseconds, written as hours, which may be missing, minutes and seconds, with or without a fraction.
fn time(text: &str) -> Option<u64> {
    let (seconds, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let number = |text: &str| {
        let is_number = is_number(text) && text.len() <= 4;
        is_number.then(|| text.parse::<u64>().ok()).flatten()
    };
    let mut sum = 0;
    let mut count = 0;
    for part in seconds.split(':') {
        sum = sum * 60 + number(part)?;
        count += 1;
    }
    let thousandths = number(fraction)? * [0, 100, 10, 1].get(fraction.len())?;
    matches!(count, 2 | 3).then_some(sum * 1000 + thousandths)
}

/// What one speaker says without a long pause, with its range in the source.
struct Paragraph {
    text: String,
    start: usize,
    end: usize,
    voice: Option<String>,
    /// The end of its last cue, in milliseconds.
    to: u64,
}

/// Joins the lines of the cues to paragraphs, without the lines that rolling captions repeat.
fn paragraphs(cues: &[Cue<'_>]) -> Vec<Paragraph> {
    let shown: Vec<Vec<Said<'_>>> = cues.iter().map(said).collect();
    let skips = is_rolling(&shown);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut above: Option<String> = None;
    for (cue, said) in cues.iter().zip(shown) {
        let last = said.last().map(|said| said.text.clone());
        for said in said {
            if !(skips && above.as_ref() == Some(&said.text)) {
                add(&mut paragraphs, cue, said);
            }
        }
        above = last.or(above);
    }
    paragraphs
}

/// Whether captions roll: at least every second cue begins with the last line of the cue before it.
fn is_rolling(shown: &[Vec<Said<'_>>]) -> bool {
    const FEWEST: usize = 3;
    let repeats = shown.windows(2).filter(|pair| {
        let lines = pair[0].last().zip(pair[1].first());
        lines.is_some_and(|(one, other)| one.text == other.text)
    });
    shown.len() >= FEWEST && repeats.count() * 2 >= shown.len() - 1
}

/// Adds a line to the last paragraph, or begins a new one with it. A paragraph begins with the speaker's name if the speaker changes.
fn add(paragraphs: &mut Vec<Paragraph>, cue: &Cue<'_>, said: Said<'_>) {
    let end = said.line.start + said.line.text.len();
    if let Some(last) = paragraphs.last_mut()
        && !said.begins_turn()
        && last.voice == said.voice
        && !last.ends_before(cue.from)
    {
        // A line break, and not a space: when the passage is folded, it becomes a space only in scripts that use spaces.
        last.text.push('\n');
        last.text.push_str(&said.text);
        (last.end, last.to) = (end, cue.to);
        return;
    }
    let was_named = paragraphs
        .last()
        .is_some_and(|last| last.voice == said.voice);
    let text = match &said.voice {
        Some(voice) if !was_named => format!("{voice}: {}", said.text),
        _ => said.text,
    };
    paragraphs.push(Paragraph {
        text,
        start: said.line.start,
        end,
        voice: said.voice,
        to: cue.to,
    });
}

impl Paragraph {
    /// Whether a cue that begins at `from`, in milliseconds, begins a new paragraph.
    fn ends_before(&self, from: u64) -> bool {
        let pause = from.saturating_sub(self.to);
        let is_over = || pause >= PAUSE || self.text.len() >= LONGEST;
        pause >= LONG_PAUSE || is_over() && ends_sentence(&self.text)
    }
}

/// A line or part of a line without tags, and its speaker.
struct Said<'a> {
    line: Line<'a>,
    text: String,
    voice: Option<String>,
}

impl Said<'_> {
    /// Whether a mark shows that the speaker changes: `>>`, or a dash before a sentence.
    fn begins_turn(&self) -> bool {
        let behind = self.text.strip_prefix(['-', '–', '—']).map(str::trim_start);
        let is_sentence = |behind: &str| !behind.starts_with(char::is_lowercase);
        self.text.starts_with(">>") || behind.is_some_and(is_sentence)
    }
}

/// The lines of a cue that have text.
fn said<'a>(cue: &Cue<'a>) -> Vec<Said<'a>> {
    let mut voice = None;
    let mut all = Vec::with_capacity(cue.lines.len());
    for &line in &cue.lines {
        add_said(line, &mut voice, &mut all);
    }
    all
}

/// Adds the text of a line without tags (`<c.yellow>`, `<00:00:01.000>`, `{\an8}`). A tag that begins or ends a voice (`<v Ada Finch>`,
/// `</v>`) splits the line.
fn add_said<'a>(line: Line<'a>, voice: &mut Option<String>, all: &mut Vec<Said<'a>>) {
    let mut text = String::with_capacity(line.text.len());
    let (mut from, mut rest) = (0, line.text);
    let mut add = |text: &str, part: Range<usize>, voice: &Option<String>| {
        let text = html_escape::decode_html_entities(text.trim());
        // A dash before a voice tag only marks the change of the speaker, which the tag states.
        let is_dash = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—');
        if !text.chars().all(is_dash) {
            all.push(Said {
                line: Line {
                    text: &line.text[part.clone()],
                    start: line.start + part.start,
                },
                text: text.trim().to_owned(),
                voice: voice.clone(),
            });
        }
    };
    while let Some(at) = rest.find(['<', '{']) {
        let (before, tag) = rest.split_at(at);
        text.push_str(before);
        let is_tag = match tag.as_bytes() {
            [b'<', next, ..] => next.is_ascii_alphanumeric() || *next == b'/',
            [b'{', next, ..] => *next == b'\\',
            _ => false,
        };
        let close = if tag.starts_with('<') { '>' } else { '}' };
        match is_tag.then(|| tag.find(close)) {
            Some(Some(end)) => {
                if let Some(next) = voice_of(&tag[1..end]) {
                    let to = line.text.len() - tag.len();
                    add(&text, from..to, voice);
                    text.clear();
                    (from, *voice) = (to, next);
                }
                rest = &tag[end + 1..];
            }
            // A sign without an end begins no tag: it is text, as is the rest of the line.
            Some(None) => {
                rest = tag;
                break;
            }
            None => {
                text.push_str(&tag[..1]);
                rest = &tag[1..];
            }
        }
    }
    text.push_str(rest);
    add(&text, from..line.text.len(), voice);
}

/// If a tag begins a voice, `Some` with the speaker's name; if it ends one, `Some(None)`; `None` for any other tag.
fn voice_of(tag: &str) -> Option<Option<String>> {
    if tag == "/v" {
        return Some(None);
    }
    let (kind, name) = tag.split_once([' ', '\t'])?;
    let is_voice = kind == "v" || kind.starts_with("v.");
    let name = html_escape::decode_html_entities(name.trim());
    (is_voice && !name.is_empty()).then(|| Some(name.into_owned()))
}

#[cfg(test)]
mod tests;
