//! Translating our queries to the syntax of stock tantivy's query parser.

use newshound_query::{Boolean, Field, Leaf, Node};

/// The query `node` in the syntax of stock tantivy; `None` where that cannot express it: proximity, sentences, counts,
/// edit distance, letter case, metadata.
pub(crate) fn stock_query(node: &Node) -> Option<String> {
    match node {
        Node::Weighted { node, weight } => Some(format!("({})^{weight}", stock_query(node)?)),
        Node::Boolean(boolean) => combination(boolean),
        Node::Leaf { field, leaf, .. } => {
            let field = match field {
                None => None,
                Some(Field::Title) => Some("title"),
                Some(Field::Body) => Some("body"),
                Some(_) => return None,
            };
            condition(field, leaf)
        }
        _ => None,
    }
}

fn combination(boolean: &Boolean) -> Option<String> {
    let Boolean {
        must,
        should,
        must_not,
    } = boolean;
    if must.is_empty() && should.is_empty() {
        return None;
    }
    let marked = |sign: &'static str, nodes: &[Node]| {
        let nodes = nodes.iter().map(stock_query);
        nodes
            .map(|node| Some(format!("{sign}({})", node?)))
            .collect::<Option<Vec<_>>>()
    };
    let parts = [
        marked("+", must)?,
        marked("", should)?,
        marked("-", must_not)?,
    ];
    Some(parts.concat().join(" "))
}

fn condition(field: Option<&str>, leaf: &Leaf) -> Option<String> {
    let prefix = field.map(|field| format!("{field}:")).unwrap_or_default();
    match leaf {
        // In lower case, because `IN` and `NOT` are operators. Words with other characters than letters and digits are
        // quoted.
        Leaf::Word(word) if is_plain(word) => Some(format!("{prefix}{}", word.to_lowercase())),
        Leaf::Word(words) => quoted(words, &prefix),
        Leaf::Phrase { words, slop: 0 } => quoted(words, &prefix),
        Leaf::Phrase { words, slop } => Some(format!("{}~{slop}", quoted(words, &prefix)?)),
        Leaf::Wildcard(word) => {
            let start = word.strip_suffix('*').filter(|start| is_plain(start))?;
            Some(pattern(field, &format!("{}.*", start.to_lowercase())))
        }
        _ => None,
    }
}

fn quoted(words: &str, prefix: &str) -> Option<String> {
    let plain = !words.contains(['*', '?', '"', '\\']) && words.contains(char::is_alphanumeric);
    plain.then(|| format!("{prefix}\"{words}\""))
}

/// A regular expression, which must name its field.
fn pattern(field: Option<&str>, pattern: &str) -> String {
    match field {
        Some(field) => format!("{field}:/{pattern}/"),
        None => format!("title:/{pattern}/ body:/{pattern}/"),
    }
}

fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use newshound_query::{Syntax, parse};

    use super::*;

    fn stock(query: &str) -> Option<String> {
        stock_query(&parse(query, Syntax::default()).unwrap().tree)
    }

    #[test]
    fn what_stock_syntax_has_is_written_in_it() {
        for (query, expected) in [
            ("Ferry", "ferry"),
            ("closer ties", "+(closer) +(ties)"),
            ("closer OR ties", "(closer) (ties)"),
            ("ferry -strike", "+(ferry) -(strike)"),
            ("\"closer ties\"", "\"closer ties\""),
            ("\"closer ties\"~2", "\"closer ties\"~2"),
            ("harb*", "title:/harb.*/ body:/harb.*/"),
            ("title:ferry", "title:ferry"),
            ("ferry^2", "(ferry)^2"),
        ] {
            assert_eq!(stock(query).as_deref(), Some(expected), "{query}");
        }
    }

    #[test]
    fn what_it_does_not_have_is_left_out() {
        for query in [
            "a NEAR/3 b",
            "a /s b",
            "atleast3(ferry)",
            "ferry~1",
            "exact:Ferry",
            "lang:en",
            "h*r",
            "-ferry",
            "ferry AND lead:strike",
            "date:2024",
        ] {
            assert_eq!(stock(query), None, "{query}");
        }
    }
}
