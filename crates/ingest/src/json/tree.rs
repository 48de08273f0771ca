//! Texts that an editor keeps as a tree: ProseMirror and Tiptap, Slate, Draft.js, Editor.js.
//!
//! All of them hold text under keys named `text`, and no two agree on the rest. A node with a text and no other type than `text` is a
//! piece of the paragraph around it; a text in any other node is a paragraph, or a heading where the node's type says so.

use newshound_article::Span;
use serde_json::Value;

use crate::block::{Block, Kind};
use crate::{Failure, html};

/// Nodes within nodes beyond which nothing is looked for; the parser of JSON goes hardly deeper.
const DEEPEST: usize = 120;

/// No larger tree is read, in bytes: it takes many times as much as it is held.
const LARGEST: usize = 4 << 20;

/// The paragraphs of the tree that `raw` is, each with the `span` of all of it; none where it holds no text so.
pub(super) fn blocks(raw: &str, span: Span) -> Result<Vec<Block<'static>>, Failure> {
    if raw.len() > LARGEST {
        return Ok(Vec::new());
    }
    let Ok(tree) = serde_json::from_str::<Value>(raw) else {
        return Ok(Vec::new());
    };
    let mut reader = Reader {
        span,
        ..Reader::default()
    };
    reader.node(&tree, false, 0);
    reader.flush(false);
    match reader.failure {
        Some(failure) => Err(failure),
        None => Ok(reader.blocks),
    }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block<'static>>,
    /// The pieces of the paragraph that has not ended.
    text: String,
    span: Span,
    failure: Option<Failure>,
}

impl Reader {
    fn node(&mut self, node: &Value, is_heading: bool, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match node {
            Value::Array(nodes) => {
                for node in nodes {
                    self.node(node, is_heading, depth + 1);
                }
            }
            Value::Object(fields) => {
                let kind = fields.get("type").and_then(Value::as_str);
                let is_heading = is_heading || kind.is_some_and(|kind| kind.starts_with("head"));
                let is_piece = kind.is_none_or(|kind| kind == "text") && depth > 0;
                match fields.get("text") {
                    Some(Value::String(text)) if is_piece && !fields.contains_key("level") => {
                        self.text.push_str(text);
                        return;
                    }
                    Some(Value::String(text)) => {
                        self.flush(is_heading);
                        self.text.push_str(text);
                        self.flush(is_heading);
                    }
                    _ => {}
                }
                if matches!(kind, Some("hardBreak" | "hard_break")) {
                    self.text.push(' ');
                }
                let inner = fields.iter().filter(|(name, _)| *name != "text");
                for (_, node) in inner.filter(|(_, node)| node.is_array() || node.is_object()) {
                    self.node(node, is_heading, depth + 1);
                    self.flush(is_heading);
                }
            }
            _ => {}
        }
    }

    /// Ends a paragraph. What an editor for pages keeps in it may be marked up.
    fn flush(&mut self, is_heading: bool) {
        let text = std::mem::take(&mut self.text);
        let kind = match is_heading {
            true => Kind::Heading,
            false => Kind::Paragraph,
        };
        let text = match text.contains('<') || text.contains('&') {
            true => match html::fragment(&text) {
                Ok(blocks) => {
                    let texts: Vec<_> = blocks.iter().map(|block| block.text.trim()).collect();
                    texts.join(" ")
                }
                Err(failure) => {
                    self.failure = Some(failure);
                    return;
                }
            },
            false => text,
        };
        let text = text.trim();
        if !text.is_empty() {
            self.blocks
                .push(Block::marked(text.to_owned(), self.span, kind));
        }
    }
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
    }
}
