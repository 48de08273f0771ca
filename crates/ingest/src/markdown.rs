//! Markdown (CommonMark), with or without front matter.
//!
//! Headings are marked, so they need not be guessed. The parser's byte offsets give exact spans. Markup inside a block is removed: of a link
//! its text stays, of an image nothing, entities are decoded. List items become paragraphs, and code blocks keep their text. HTML on lines
//! of its own is read as a piece of a web page. Of the HTML tags within a paragraph, those of block elements end it; others are dropped.
//!
//! A text without any heading is probably plain text in a file named `.md`. Whether its lines are headings is then judged by their words.

use newshound_article::{Article, Boilerplate};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::block::{Block, Kind};
use crate::html::{self, Piece};
use crate::{Problem, Skip, front_matter, sentence};

use html_block::HtmlBlock;

mod html_block;

/// Whether an input begins with front matter.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let Ok(head) = std::str::from_utf8(&head[..head.len().min(512)])
        .or_else(|error| std::str::from_utf8(&head[..error.valid_up_to()]))
    else {
        return false;
    };
    let mut lines = head.lines();
    let (first, second) = (lines.next().unwrap_or(""), lines.next().unwrap_or(""));
    let key = |sign: char| {
        let (name, _) = second.split_once(sign).unwrap_or(("", ""));
        !name.is_empty()
            && name
                .trim()
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
    };
    match first.trim_end() {
        "---" => key(':'),
        "+++" => key('='),
        _ => false,
    }
}

/// Reads a Markdown file.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let mut article = Article::default();
    let front_matter = front_matter::read(source, &mut article);
    if let Some(reason) = front_matter.withheld {
        return Err(Skip::NotNews(reason).into());
    }
    let start = front_matter.end;
    let mut reader = Reader::new();
    let text = &source[start..];
    reader.lines_are_paragraphs = are_paragraphs(text);
    for (event, range) in
        Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
            .into_offset_iter()
    {
        reader.take(event, range.start + start, range.end + start);
    }
    article.damage = reader.damage.take();
    article.boilerplate.append(&mut reader.cut);
    Ok(front_matter.compose(article, reader.finish(source))?)
}

/// Whether each line of a text is a paragraph, as scrapers write them below front matter: there are no empty lines, each line is a heading
/// or ends a sentence, and at least one is too long for wrapped text.
fn are_paragraphs(text: &str) -> bool {
    /// In bytes.
    const LONGER_THAN_WRAPPED: usize = 120;
    let lines = || text.trim().lines();
    lines().any(|line| line.len() > LONGER_THAN_WRAPPED)
        && lines().all(|line| line.starts_with('#') || sentence::ends_sentence(line.trim_end()))
}

/// Makes blocks of the parser's events.
struct Reader {
    lines_are_paragraphs: bool,
    blocks: Vec<Block<'static>>,
    /// Boilerplate in HTML blocks.
    cut: Vec<Boilerplate>,
    /// Why an HTML block could not be parsed, if one could not.
    damage: Option<String>,
    /// The text of the current block.
    text: String,
    /// Start and end of that text in the source, in bytes; `None` before its first word.
    span: Option<(usize, usize)>,
    kind: Kind,
    /// The number of open images. Their descriptions are not text of the article.
    images: usize,
    /// The number of bytes of `text` that are in bold.
    strong_bytes: usize,
    /// The number of open elements in bold.
    strong: usize,
    html: HtmlBlock,
    /// The offset in `text` of an open `script` or `style` element. If it is closed in the same block, its content is removed.
    script: Option<usize>,
}

impl Reader {
    fn new() -> Self {
        Self {
            lines_are_paragraphs: false,
            blocks: Vec::new(),
            cut: Vec::new(),
            damage: None,
            text: String::new(),
            span: None,
            kind: Kind::Paragraph,
            images: 0,
            strong_bytes: 0,
            strong: 0,
            html: HtmlBlock::default(),
            script: None,
        }
    }

    fn take(&mut self, event: Event<'_>, start: usize, end: usize) {
        match event {
            Event::End(TagEnd::HtmlBlock) => self.close_html(),
            Event::Start(tag) => self.open(&tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) | Event::Code(text) => self.push(&text, start, end),
            Event::SoftBreak if self.lines_are_paragraphs => self.flush(),
            Event::SoftBreak => self.push("\n", start, end),
            Event::HardBreak => self.push("\u{2028}\n", start, end),
            Event::Html(line) => self.html.push(&line, start..end),
            Event::InlineHtml(tag) => self.tag(&tag),
            _ => {}
        }
    }

    /// Adds the blocks of the HTML block that ends here.
    fn close_html(&mut self) {
        let (pieces, failure) = std::mem::take(&mut self.html).pieces();
        self.damage = (self.damage.take()).or_else(|| Some(failure?.to_string()));
        for Piece { block, rule } in pieces {
            match rule {
                Some(rule) => self.cut.push(block.cut(rule)),
                None => self.blocks.push(block),
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Image { .. } => self.images += 1,
            Tag::Strong => self.strong += 1,
            Tag::Heading { .. } => {
                self.flush();
                self.kind = Kind::Heading;
            }
            Tag::TableCell => self.separate(),
            Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. } => {}
            _ => self.flush(),
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image => self.images = self.images.saturating_sub(1),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link | TagEnd::TableCell => {}
            _ => self.flush(),
        }
    }

    /// Adds a space between the cells of a table row.
    fn separate(&mut self) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
    }

    fn push(&mut self, text: &str, start: usize, end: usize) {
        if self.images > 0 {
            return;
        }
        if self.strong > 0 {
            self.strong_bytes += text.len();
        }
        self.text.push_str(text);
        if !text.trim().is_empty() {
            let first = self.span.map_or(start, |(first, _)| first);
            self.span = Some((first, end));
        }
    }

    /// Takes an HTML tag within a paragraph.
    fn tag(&mut self, tag: &str) {
        let inside = tag.trim_start_matches('<');
        let name = inside.trim_start_matches('/');
        let closes = name.len() < inside.len();
        let end = name.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>'));
        let name = name[..end.unwrap_or(name.len())].to_ascii_lowercase();
        if matches!(&*name, "script" | "style") {
            match self.script.take().filter(|_| closes) {
                Some(start) => self.text.truncate(start),
                None => self.script = (!closes).then_some(self.text.len()),
            }
        } else if html::ends_line(&name) {
            let kind = self.kind;
            self.flush();
            self.kind = kind;
        }
    }

    /// Ends the current block.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let trimmed = text.trim();
        // A block all in bold may be meant as a heading. Its kind is left unknown, so that it is judged by its words.
        let bold = self.strong_bytes >= trimmed.len();
        let kind = match self.kind {
            Kind::Paragraph if bold => Kind::Unknown,
            kind => kind,
        };
        if let (false, Some(span)) = (trimmed.is_empty(), self.span) {
            self.blocks
                .push(Block::marked(trimmed.to_owned(), span.0..span.1, kind));
        }
        self.span = None;
        self.script = None;
        self.strong_bytes = 0;
        self.kind = Kind::Paragraph;
    }

    /// The blocks. If none of them is a heading, the kind of paragraphs on one line is left unknown.
    fn finish(mut self, source: &str) -> Vec<Block<'static>> {
        self.flush();
        let marked = self.blocks.iter().any(|block| block.kind == Kind::Heading);
        for block in &mut self.blocks {
            let line = &source[block.span.start..block.span.end];
            if !marked && !line.contains('\n') && block.kind == Kind::Paragraph {
                block.kind = Kind::Unknown;
            }
        }
        self.blocks
    }
}

#[cfg(test)]
mod tests;
