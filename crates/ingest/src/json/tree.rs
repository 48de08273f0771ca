//! Texts that editors store as a tree: ProseMirror and Tiptap, Slate, Draft.js, Editor.js, Quill, Apple News.
//!
//! Nearly all of them have text under the key `text`, but they differ in everything else. A node with a text, and with no type or the type
//! `text`, is a piece of the paragraph around it. The text of any other node is a paragraph, or a heading if the node's type says so.

use newshound_article::Span;

use crate::block::{Block, Kind};
use crate::words::Words;
use crate::{Failure, html};

use node::{Fields, Node};

mod node;

/// The deepest nesting of nodes; the JSON parser's own limit is only slightly higher.
const DEEPEST: usize = 120;

const TOO_DEEP: Failure = Failure::TooDeep { limit: DEEPEST };

/// The largest tree that is read, in bytes; in memory it takes many times as much.
const LARGEST: usize = 4 << 20;

/// The blocks of the tree `raw`, each with the `span` of the whole tree; empty if it has no text in this form.
pub(super) fn blocks(raw: &str, span: Span) -> Result<Vec<Block<'static>>, Failure> {
    if raw.len() > LARGEST {
        return Ok(Vec::new());
    }
    let tree = match serde_json::from_str::<Node>(raw) {
        Ok(tree) => tree,
        Err(error) if error.to_string().starts_with("recursion limit") => return Err(TOO_DEEP),
        Err(_) => return Ok(Vec::new()),
    };
    let mut reader = Reader {
        span,
        ..Reader::default()
    };
    match &tree {
        Node::List(pieces) if pieces.iter().any(|piece| matches!(piece, Node::Text(_))) => {
            pieces.iter().for_each(|piece| reader.piece(piece));
        }
        tree => {
            let paragraphs = are_paragraphs(tree);
            let around = Around {
                paragraphs,
                ..Around::default()
            };
            reader.node(tree, around, 0);
        }
    }
    reader.flush(false);
    match reader.failure {
        Some(failure) => Err(failure),
        None => Ok(reader.blocks),
    }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block<'static>>,
    /// The text of the open paragraph.
    text: String,
    span: Span,
    failure: Option<Failure>,
}

/// Types of inline nodes, which do not end the paragraph around them.
const INLINE: [&str; 6] = ["link", "autolink", "a", "mention", "span", "emoji"];
/// Types of the pieces of a text that is a list of pieces. (Telegram)
static PIECES: Words = Words::new(
    "plain bold italic underline strikethrough spoiler code pre blockquote link text_link mention mention_name hashtag cashtag \
    bot_command custom_emoji email phone bank_card",
);

/// Whether an object of this type is a piece of a text that is a list of strings and objects.
pub(super) fn is_piece(kind: &str) -> bool {
    PIECES.has(kind)
}
/// Keys of lists whose strings are lines of their own: list items, cells, paragraphs.
const LINES: [&str; 3] = ["items", "content", "paragraphs"];
/// Keys of lists whose texts are pieces of one paragraph. (Slate)
const RUNS: [&str; 2] = ["children", "leaves"];
/// Keys of headings in parts without a type. The last two count only if the part has a text of its own.
pub(super) const HEADINGS: [&str; 4] = ["heading", "subheading", "headline", "title"];

/// The context of a node.
#[derive(Clone, Copy, Default)]
struct Around {
    is_heading: bool,
    /// Whether strings are lines of their own.
    lines: bool,
    /// Whether texts without a type are paragraphs of their own.
    paragraphs: bool,
}

impl Reader {
    fn node(&mut self, node: &Node, around: Around, depth: usize) {
        if depth > DEEPEST {
            self.failure = Some(TOO_DEEP);
            return;
        }
        match node {
            Node::List(nodes) => {
                for node in nodes {
                    self.node(node, around, depth + 1);
                }
            }
            Node::Text(line) if around.lines => self.line(line, around.is_heading),
            Node::Object(fields) => self.fields(fields, around, depth),
            Node::Text(_) | Node::Other => {}
        }
    }

    /// Adds a piece of a text that is a list of pieces, including its line ends.
    fn piece(&mut self, piece: &Node) {
        match piece {
            Node::Text(text) => self.text.push_str(text),
            Node::Object(fields) => self.text.push_str(fields.text("text").unwrap_or_default()),
            Node::List(_) | Node::Other => {}
        }
    }

    fn fields(&mut self, fields: &Fields, around: Around, depth: usize) {
        let text = |name: &str| fields.text(name);
        let kind = text("type").or_else(|| text("role"));
        let is_inline = kind.is_some_and(|kind| INLINE.contains(&kind));
        let is_heading = around.is_heading || kind.is_some_and(is_of_heading);
        let is_part = kind.is_none() && around.paragraphs;
        let is_piece = kind.is_none_or(|kind| kind == "text") && depth > 0 && !is_part;
        if depth > 0 && matches!(kind, None | Some("section")) {
            self.headings(fields);
        }
        match (text("text"), text("insert")) {
            (Some(text), _) if is_piece && !fields.has("level") => {
                return self.text.push_str(text);
            }
            (None, Some(text)) => return self.text.push_str(text),
            (Some(text), _) => self.line(text, is_heading),
            (None, None) => {}
        }
        for line in ["html", "bodyHtml", "code"].into_iter().filter_map(text) {
            self.line(line, is_heading);
        }
        if matches!(kind, Some("hardBreak" | "hard_break")) {
            self.text.push(' ');
        }
        let inner = fields.0.iter().filter(|(name, _)| name != "text");
        for (name, node) in inner.filter(|(_, node)| node.holds_nodes()) {
            let name = name.as_str();
            let around = Around {
                is_heading,
                lines: LINES.contains(&name),
                paragraphs: kind.is_none() && !RUNS.contains(&name) && are_paragraphs(node),
            };
            self.node(node, around, depth + 1);
            if !is_inline {
                self.flush(is_heading);
            }
        }
    }

    /// Adds the headings of a part without a type.
    fn headings(&mut self, fields: &Fields) {
        let holds_lists = || (fields.0.iter()).any(|(_, node)| matches!(node, Node::List(_)));
        let names = match fields.text("text") {
            Some(_) => &HEADINGS[..],
            None if holds_lists() => &HEADINGS[..2],
            None => &[],
        };
        for heading in names.iter().filter_map(|name| fields.text(name)) {
            self.line(heading, true);
        }
    }

    /// Adds a line as a block of its own.
    fn line(&mut self, line: &str, is_heading: bool) {
        self.flush(is_heading);
        self.text.push_str(line);
        self.flush(is_heading);
    }

    /// Ends the open paragraph; each of its lines becomes a block. If it contains HTML, as some editors write, its blocks are those of the HTML.
    fn flush(&mut self, is_heading: bool) {
        let text = std::mem::take(&mut self.text);
        let kind = match is_heading {
            true => Kind::Heading,
            false => Kind::Paragraph,
        };
        let texts: Vec<(String, Kind)> = match text.contains(['<', '&']) {
            true => match html::fragment(&text) {
                Ok(blocks) => blocks
                    .into_iter()
                    .map(|block| {
                        let kind = block.apart().map_or(kind, Kind::Apart);
                        (block.text.into_owned(), kind)
                    })
                    .collect(),
                Err(failure) => {
                    self.failure = Some(failure);
                    return;
                }
            },
            false => text.lines().map(|line| (line.to_owned(), kind)).collect(),
        };
        for (text, kind) in texts {
            let text = text.trim();
            if !text.is_empty() {
                self.blocks
                    .push(Block::marked(text.to_owned(), self.span, kind));
            }
        }
    }
}

/// Whether texts without a type in a list are paragraphs. If two of them meet at a space or before a punctuation mark, they are pieces of
/// one paragraph.
fn are_paragraphs(node: &Node) -> bool {
    let Node::List(nodes) = node else {
        return false;
    };
    let texts: Vec<&str> = nodes
        .iter()
        .filter_map(|node| match node {
            Node::Object(fields) => fields.text("text").filter(|_| !fields.has("type")),
            _ => None,
        })
        .collect();
    const MARKS: [char; 7] = [',', '.', ';', ':', '!', '?', ')'];
    let meet = |two: &[&str]| {
        two[0].ends_with(char::is_whitespace)
            || two[1].starts_with(char::is_whitespace)
            || two[1].starts_with(MARKS)
    };
    !texts.windows(2).any(meet)
}

/// Whether a type is that of a heading: `heading`, `header-two`, `h2`.
fn is_of_heading(kind: &str) -> bool {
    kind.starts_with("head") || matches!(kind.as_bytes(), [b'h', b'1'..=b'6'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(raw: &str) -> Vec<String> {
        let blocks = blocks(raw, Span::new(0, raw.len())).unwrap();
        let mark = |kind| if kind == Kind::Heading { "# " } else { "" };
        let blocks = blocks.iter();
        blocks
            .map(|block| format!("{}{}", mark(block.kind), block.text))
            .collect()
    }

    #[test]
    fn trees_of_editors_are_read() {
        let expected = [
            "# The ferry",
            "It is back in service.",
            "Nobody & all were happy.",
        ];
        let prosemirror = r#"{"type": "doc", "content": [
            {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "The ferry"}]},
            {"type": "paragraph", "content": [{"type": "text", "text": "It is "}, {"type": "text", "marks": [{"type": "bold"}], "text": "back"}, {"type": "text", "text": " in service."}]},
            {"type": "paragraph", "content": [{"type": "text", "text": "Nobody & all were happy."}]}]}"#;
        let slate = r#"[{"type": "heading", "children": [{"text": "The ferry"}]},
            {"type": "paragraph", "children": [{"text": "It is "}, {"text": "back", "bold": true}, {"text": " in service."}]},
            {"type": "paragraph", "children": [{"text": "Nobody & all were happy."}]}]"#;
        let draft = r#"{"blocks": [{"key": "a", "text": "The ferry", "type": "header-two", "depth": 0, "inlineStyleRanges": []},
            {"key": "b", "text": "It is back in service.", "type": "unstyled", "entityRanges": []},
            {"key": "c", "text": "Nobody & all were happy.", "type": "unstyled"}], "entityMap": {}}"#;
        let editor = r#"{"time": 1, "blocks": [{"type": "header", "data": {"text": "The ferry", "level": 2}},
            {"type": "paragraph", "data": {"text": "It is <b>back</b> in service."}},
            {"type": "paragraph", "data": {"text": "Nobody &amp; all were happy."}}], "version": "2"}"#;
        for raw in [prosemirror, slate, draft, editor] {
            assert_eq!(told(raw), expected, "{raw}");
        }
        assert!(told(r#"{"a": ["b", {"c": 1}]}"#).is_empty());
        let link = r#"[{"type": "p", "children": [{"text": "The prime "}, {"type": "link", "children": [{"text": "minister"}]}, {"text": " resigned."}]}]"#;
        assert_eq!(told(link), ["The prime minister resigned."]);
        let list = r#"{"blocks": [{"type": "list", "data": {"items": ["One.", "Two."]}}, {"type": "table", "data": {"content": [["A", "B"]]}}]}"#;
        assert_eq!(told(list), ["One.", "Two.", "A", "B"]);
        let quill = r#"{"ops": [{"insert": "It is "}, {"insert": "back", "attributes": {"bold": true}}, {"insert": ".\nAll left.\n"}]}"#;
        assert_eq!(told(quill), ["It is back.", "All left."]);
        let named =
            r#"{"intro": {"text": "One."}, "body": {"text": "Two."}, "a": {"text": "Three."}}"#;
        assert_eq!(told(named), ["One.", "Two.", "Three."]);
        let leaves =
            r#"{"nodes": [{"leaves": [{"text": "The fer"}, {"text": "ry", "bold": true}]}]}"#;
        assert_eq!(told(leaves), ["The ferry"]);
        let runs = r#"{"rich": [{"text": "The "}, {"text": "ferry", "bold": true}, {"text": ", again."}]}"#;
        assert_eq!(told(runs), ["The ferry, again."]);
        let pieces = r#"[{"type": "bold", "text": "The ferry"}, "\n\nIt is ", {"type": "link", "text": "back"}, ".\n", "Nobody\nwas."]"#;
        assert_eq!(told(pieces), ["The ferry", "It is back.", "Nobody", "was."]);
        let html = r#"[{"type": "html", "html": "<p>One.</p><p>Two.</p>"}]"#;
        assert_eq!(told(html), ["One.", "Two."]);
    }

    #[test]
    fn texts_without_a_type_in_a_list_are_paragraphs() {
        for name in ["paragraphs", "blocks", "parts", "content"] {
            let raw =
                format!(r#"{{"{name}": [{{"text": "Gulls came"}}, {{"text": "Nobody wept"}}]}}"#);
            assert_eq!(told(&raw), ["Gulls came", "Nobody wept"], "{name}");
        }
        let strings = r#"{"paragraphs": ["Gulls came", "Nobody wept"]}"#;
        assert_eq!(told(strings), ["Gulls came", "Nobody wept"]);
        let within = r#"{"sections": [{"heading": "Gulls", "paragraphs": [{"text": "One"}, {"text": "Two"}]}, {"paragraphs": [{"text": "Three"}]}]}"#;
        assert_eq!(told(within), ["# Gulls", "One", "Two", "Three"]);
    }

    #[test]
    fn parts_keep_their_headings() {
        let expected = ["# Fares", "They stay.", "# Gulls", "They came."];
        let parts = r#"[{"heading": "Fares", "text": "They stay."}, {"title": "Gulls", "text": "They came."}]"#;
        assert_eq!(told(parts), expected);
        assert_eq!(told(&format!(r#"{{"sections": {parts}}}"#)), expected);
        let image = r#"{"parts": [{"text": "They stay."}, {"title": "A gull", "url": "/gull"}]}"#;
        assert_eq!(told(image), ["They stay."]);
    }
}
