//! The example queries over `corpus/`: each finds what it must and nothing else, and what it shows is what it found.

use newshound_query::{Boolean, Field, Leaf, Node, Syntax};
use serde_json::Value;

use crate::archive::{address, in_corpus, jsonl};

/// An example: a query and the addresses of its hits, sorted.
struct Example {
    query: String,
    any: bool,
    hits: Vec<String>,
}

fn examples() -> Vec<Example> {
    let example = |line: &Value| Example {
        query: line["query"].as_str().unwrap().into(),
        any: line["any"].as_bool().unwrap(),
        hits: line["hits"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| hit.as_str().unwrap().into())
            .collect(),
    };
    let examples: Vec<Example> = jsonl("tests/corpus/queries.jsonl")
        .iter()
        .map(example)
        .collect();
    assert!(examples.len() > 100);
    examples
}

fn search(example: &Example) -> Value {
    let mut arguments = vec!["search", "-n", "1000", "--format", "json", &example.query];
    arguments.extend(example.any.then_some("--any"));
    in_corpus(&arguments).json()
}

#[test]
fn every_example_query_finds_its_articles_and_no_other() {
    let mut wrong = Vec::new();
    for example in examples() {
        let response = search(&example);
        let hits = response["hits"].as_array().unwrap();
        let mut found: Vec<String> = hits.iter().map(address).collect();
        found.sort_unstable();
        if found != example.hits {
            wrong.push(format!(
                "{}: {found:?}, expected {:?}",
                example.query, example.hits
            ));
        }
        assert_eq!(response["total"], found.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_shown_of_a_hit_is_what_matched() {
    let mut wrong = Vec::new();
    for example in examples() {
        let response = search(&example);
        let syntax = Syntax {
            any: example.any,
            ..Syntax::default()
        };
        let tree = newshound_query::parse(&example.query, syntax).unwrap();
        let lit = must_light(&tree.tree);
        for hit in response["hits"].as_array().unwrap() {
            let snippets = hit["snippets"].as_array().unwrap();
            let faults = snippets.iter().filter_map(fault).map(str::to_owned);
            wrong.extend(
                faults.map(|fault| format!("{}: {}: {fault}", example.query, address(hit))),
            );
            let shown = snippets
                .iter()
                .any(|snippet| snippet["ranges"] != Value::Array(vec![]));
            if lit && !shown {
                wrong.push(format!("{}: {}: nothing lit", example.query, address(hit)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether every article that matches has a match in its text.
fn must_light(node: &Node) -> bool {
    match node {
        Node::Positional(_) | Node::AtLeast { .. } => true,
        Node::Weighted { node, .. } => must_light(node),
        Node::Leaf { field, leaf, .. } => {
            let text = matches!(
                field,
                None | Some(Field::Title | Field::Heading | Field::Body | Field::Lead(_))
            );
            text && !matches!(leaf, Leaf::Published(_) | Leaf::Last(_) | Leaf::Words(_))
        }
        Node::Boolean(Boolean { must, should, .. }) => {
            must.iter().any(must_light)
                || must.is_empty() && !should.is_empty() && should.iter().all(must_light)
        }
        _ => true,
    }
}

/// What of a snippet breaks the contract.
fn fault(snippet: &Value) -> Option<&'static str> {
    let text: Vec<char> = snippet["text"].as_str().unwrap().chars().collect();
    let mut html = String::new();
    let mut at = 0;
    for range in snippet["ranges"].as_array().unwrap() {
        let bound = |side: usize| usize::try_from(range[side].as_u64().unwrap()).unwrap();
        let (start, end) = (bound(0), bound(1));
        if start < at || end <= start || end > text.len() {
            return Some("a range that is empty, out of order or outside the text");
        }
        let marked = escaped(&text[start..end]);
        html += &format!("{}<mark>{marked}</mark>", escaped(&text[at..start]));
        at = end;
    }
    html += &escaped(&text[at..]);
    let (paragraph, heading) = (&snippet["paragraph"], &snippet["heading"]);
    match snippet["field"].as_str().unwrap() {
        _ if snippet["html"] != html.as_str() => Some("html is not the escaped text with marks"),
        "title" if !paragraph.is_null() || !heading.is_null() => {
            Some("a title stands under nothing")
        }
        "heading" if *heading != snippet["text"] => Some("a heading stands under itself"),
        "body" if !paragraph.is_u64() => Some("a fragment without a paragraph"),
        "title" | "heading" | "body" => None,
        _ => Some("an unknown field"),
    }
}

fn escaped(text: &[char]) -> String {
    text.iter()
        .map(|c| match c {
            '&' => "&amp;".into(),
            '<' => "&lt;".into(),
            '>' => "&gt;".into(),
            '"' => "&quot;".into(),
            '\'' => "&#x27;".into(),
            '/' => "&#x2F;".into(),
            c => c.to_string(),
        })
        .collect()
}
