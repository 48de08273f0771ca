//! Articles described in JSON-LD, as publishers write it for search engines.
//!
//! A script may hold one description, a list, or a graph whose parts refer to each other by `@id`. Scripts are often not quite
//! JSON (line breaks within strings, a comment around the whole); what can be read of them is.

use std::collections::HashMap;

use serde_json::Value;

/// Properties of an article that are read as texts or names.
const PROPERTIES: [&str; 9] = [
    "headline",
    "description",
    "datePublished",
    "inLanguage",
    "url",
    "articleSection",
    "author",
    "creator",
    "publisher",
];
/// Descriptions that are looked into, in a script.
const MOST: usize = 2000;

/// Calls `add` with each property of each article in a script and its value.
pub(super) fn read(script: &str, mut add: impl FnMut(&'static str, &str)) {
    let Some(script) = parse(script) else { return };
    let (articles, names) = described(&script);
    for article in articles {
        for property in PROPERTIES {
            for item in list(&article[property]) {
                for text in texts(item, &names) {
                    add(property, &text);
                }
            }
        }
    }
}

fn parse(script: &str) -> Option<Value> {
    let script = script.trim();
    let bare = script
        .strip_prefix("<!--")
        .and_then(|rest| rest.strip_suffix("-->"))
        .unwrap_or(script);
    let bare = bare.trim().trim_end_matches(';');
    serde_json::from_str(bare).ok().or_else(|| {
        // Line breaks and tabs within strings are the one slip that is common.
        let spaced: String = bare
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        serde_json::from_str(&spaced).ok()
    })
}

fn list(value: &Value) -> &[Value] {
    value
        .as_array()
        .map_or(std::slice::from_ref(value), Vec::as_slice)
}

/// The articles in a script, in order, and the names of what has an `@id`.
fn described(script: &Value) -> (Vec<&Value>, HashMap<&str, &Value>) {
    let (mut articles, mut names) = (Vec::new(), HashMap::new());
    let mut values = vec![script];
    let mut seen = 0;
    while let Some(value) = values.pop().filter(|_| seen < MOST) {
        seen += 1;
        match value {
            Value::Array(list) => values.extend(list.iter().rev()),
            Value::Object(object) => {
                values.extend(object.get("@graph"));
                values.extend(object.get("mainEntity"));
                if object.get("@type").is_some_and(is_article) {
                    articles.push(value);
                }
                if let (Some(id), true) = (value["@id"].as_str(), value["name"].is_string()) {
                    names.insert(id, value);
                }
            }
            _ => {}
        }
    }
    (articles, names)
}

/// The text or names of a value: a string, a thing with a name or with parts of one, or a reference to such a thing.
fn texts(value: &Value, names: &HashMap<&str, &Value>) -> Vec<String> {
    if let Some(text) = value.as_str() {
        return vec![text.to_owned()];
    }
    let found: Vec<String> = list(&value["name"])
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if !found.is_empty() {
        return found;
    }
    if let Some(family) = value["familyName"].as_str() {
        let given = value["givenName"].as_str().unwrap_or("");
        return vec![format!("{given} {family}")];
    }
    let referred = value["@id"].as_str().and_then(|id| names.get(id));
    let name = referred.and_then(|thing| thing["name"].as_str());
    name.map(str::to_owned).into_iter().collect()
}

fn is_article(kind: &Value) -> bool {
    const KINDS: [&str; 4] = ["Article", "Posting", "Report", "Review"];
    let mut kinds = list(kind).iter().filter_map(Value::as_str);
    kinds.any(|kind| KINDS.iter().any(|known| kind.contains(known)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authors(script: &str) -> String {
        let mut found = Vec::new();
        read(script, |property, value| {
            if property == "author" {
                found.push(value.to_owned());
            }
        });
        found.join("|")
    }

    #[test]
    fn names_are_found_in_all_their_forms() {
        let article = |author: &str| format!(r#"{{"@type": "NewsArticle", "author": {author}}}"#);
        assert_eq!(authors(&article(r#""Ada Finch""#)), "Ada Finch");
        assert_eq!(
            authors(&article(
                r#"[{"name": "Ada Finch"}, {"name": ["Jo Gull"]}]"#
            )),
            "Ada Finch|Jo Gull"
        );
        assert_eq!(
            authors(&article(r#"{"givenName": "Ada", "familyName": "Finch"}"#)),
            "Ada Finch"
        );
        let graph = format!(
            r##"{{"@graph": [{}, {{"@type": "Person", "@id": "#1", "name": "Ada Finch"}}]}}"##,
            article(r##"{"@id": "#1"}"##)
        );
        assert_eq!(authors(&graph), "Ada Finch");
        assert_eq!(authors(&article("null")), "");
        assert_eq!(
            authors(r#"{"@type": "WebSite", "author": "Ada Finch"}"#),
            ""
        );
    }

    #[test]
    fn slips_are_forgiven() {
        let script =
            "{\"@type\": \"Article\",\n \"description\": \"a\nb\", \"author\": \"Ada Finch\"}";
        assert_eq!(authors(&format!("<!-- {script}; -->")), "Ada Finch");
        assert_eq!(authors(script), "Ada Finch");
        assert_eq!(authors("{"), "");
    }
}
