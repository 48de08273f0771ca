//! Articles described in JSON-LD, as publishers write it for search engines.
//!
//! A script may hold one description, a list, or a graph whose parts refer to each other by `@id`. Scripts are often not valid
//! JSON (line breaks within strings, a comment around the whole); they are read as far as possible.

use std::collections::HashMap;

use serde_json::Value;

use crate::repair;

/// Properties of an article that are read as texts or names.
const PROPERTIES: [&str; 11] = [
    "headline",
    "name",
    "description",
    "datePublished",
    "inLanguage",
    "url",
    "articleSection",
    "author",
    "creator",
    "publisher",
    BODY,
];
/// The property that holds the article's text.
pub(super) const BODY: &str = "articleBody";
/// The most values in a script that are examined.
const MOST: usize = 2000;
/// A script with more values is not read, as an object with a single value takes some hundred times the bytes of its source. Scripts of
/// publishers have hundreds of values.
const MOST_VALUES: usize = 100_000;

/// The statements about one article: properties and their values.
pub(super) type Stated = Vec<(&'static str, String)>;

/// The articles that a script describes.
pub(super) fn read(script: &str) -> Vec<Stated> {
    let script = Value::Array(parse(script));
    let (articles, names) = described(&script);
    let stated = articles.into_iter().map(|article| {
        let mut stated = Stated::new();
        for property in PROPERTIES {
            for item in list(&article[property]) {
                stated.extend(texts(item, &names).into_iter().map(|text| (property, text)));
            }
        }
        stated
    });
    stated.collect()
}

/// The JSON values in a script, one after another.
fn parse(script: &str) -> Vec<Value> {
    let mut bare = script.trim();
    for (open, close) in [
        ("//<!--", "-->"),
        ("<!--", "-->"),
        ("//<![CDATA[", "//]]>"),
        ("/*<![CDATA[*/", "/*]]>*/"),
        ("<![CDATA[", "]]>"),
    ] {
        let inner = bare
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        bare = inner.unwrap_or(bare).trim();
    }
    // The end of a comment may be written `//-->`, so that it is a comment in JavaScript, too; the `//` is still there.
    let bare = bare.trim_end_matches("//").trim_end();
    let bare = bare.trim_end_matches(';');
    if count(bare) > MOST_VALUES {
        return Vec::new();
    }
    values(bare).unwrap_or_else(|read| {
        let Some(mended) = repair::repaired(bare) else {
            return read;
        };
        let mended = mended.replace(char::from(repair::LINE_END), " ");
        let mended = values(&mended).unwrap_or_else(|read| read);
        if mended.len() > read.len() {
            mended
        } else {
            read
        }
    })
}

/// An estimate of the number of values in a text; rather too high than too low if strings do not end. Values one after another without
/// commas are not counted, but at most [`MOST`] of these are read.
fn count(text: &str) -> usize {
    let mut bytes = text.bytes();
    let (mut values, mut in_string) = (0, false);
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => _ = bytes.next(),
            b',' | b'[' | b'{' if !in_string => values += 1,
            _ => {}
        }
    }
    values
}

/// All values in a text; on an error, those before it.
fn values(text: &str) -> Result<Vec<Value>, Vec<Value>> {
    let mut found = Vec::new();
    for value in serde_json::Deserializer::from_str(text)
        .into_iter()
        .take(MOST)
    {
        match value {
            Ok(value) => found.push(value),
            Err(_) => return Err(found),
        }
    }
    Ok(found)
}

/// The items of a list, or a single value as a list of one.
fn list(value: &Value) -> &[Value] {
    value
        .as_array()
        .map_or(std::slice::from_ref(value), Vec::as_slice)
}

/// The articles in a script, in order, and the things with an `@id` and a name, by `@id`.
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

/// The text or names of a value: a string, a thing with a name, or with given and family name, or a reference to such a thing.
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
        let stated = read(script).into_iter().flatten();
        let authors = stated.filter(|(property, _)| *property == "author");
        authors
            .map(|(_, value)| value)
            .collect::<Vec<_>>()
            .join("|")
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
    fn a_script_of_very_many_values_is_left_unread() {
        let script = |values: &str| {
            let article = r#"{"@type": "Article", "author": "Ada Finch","#;
            format!(r#"{article} "about": [{values} "a,{{[,"]}}"#)
        };
        assert_eq!(
            authors(&script(&"{}, ".repeat(MOST_VALUES / 3))),
            "Ada Finch"
        );
        assert_eq!(authors(&script(&"{}, ".repeat(MOST_VALUES))), "");
        let text = format!(r#""{}","#, "a, {b\\\", [c] ".repeat(MOST_VALUES));
        assert_eq!(authors(&script(&text)), "Ada Finch");
        assert_eq!(values(&"1 ".repeat(3 * MOST)).unwrap().len(), MOST);
    }

    #[test]
    fn slips_are_forgiven() {
        let script =
            "{\"@type\": \"Article\",\n \"description\": \"a\nb\", \"author\": \"Ada Finch\"}";
        assert_eq!(authors(&format!("<!-- {script}; -->")), "Ada Finch");
        assert_eq!(authors(script), "Ada Finch");
        let script =
            r#"{"@type": "Article", "name": "a \ud83d", "rating": NaN, "author": "Ada Finch"}"#;
        assert_eq!(authors(script), "Ada Finch");
        assert_eq!(authors("{"), "");
    }

    #[test]
    fn comments_further_values_and_last_commas_are_forgiven() {
        let script =
            r#"{"@type": "Article", "description": "a,} \",}", "author": ["Ada Finch", ], }"#;
        assert_eq!(authors(script), "Ada Finch");
        assert_eq!(authors(&format!("//<!--\n{script}\n//-->")), "Ada Finch");
        assert_eq!(
            authors(&format!("//<![CDATA[\n{script}\n//]]>")),
            "Ada Finch"
        );
        assert_eq!(
            authors(&format!("{{\"@type\": \"WebSite\"}}\n{script}")),
            "Ada Finch"
        );
    }

    #[test]
    fn a_family_name_that_stands_first_is_put_last() {
        let author = |name: &str| {
            let article = crate::html::read(&format!(
                r#"<script type="application/ld+json">{{"@type": "Article", "author": {{"@type": "Person", "name": "{name}"}}}}</script><p>Back."#
            ));
            let names = article.unwrap().bylines.into_iter();
            names.map(|name| name.value).collect::<Vec<_>>()
        };
        assert_eq!(author("Finch, Ada"), ["Ada Finch"]);
        assert_eq!(author("Ada Finch, Jo Gull"), ["Ada Finch", "Jo Gull"]);
    }
}
