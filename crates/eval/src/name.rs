//! The names of articles in runs.

use std::borrow::Cow;
use std::fmt::Write;

use newshound_query::RankedArticle;

/// The name of an article in runs and qrels: its own identifier if it has one, otherwise `path#record`.
///
/// The columns of both files are separated by white space. In a name with white space or control characters, these and
/// the percent sign are percent-encoded as `%XX` for every byte of their UTF-8. Other names are unchanged, including
/// percent signs, so that URLs used as identifiers agree with the qrels.
pub fn name(article: &RankedArticle) -> String {
    let own = article.external_id.as_deref();
    match own.filter(|id| !id.trim().is_empty()) {
        Some(id) => escaped(id).into_owned(),
        None => escaped(&format!("{}#{}", article.path, article.record)).into_owned(),
    }
}

/// `text` as a single column, encoded as described for [`name`].
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    let parts = |c: char| c.is_whitespace() || c.is_control();
    if !text.contains(parts) {
        return Cow::Borrowed(text);
    }
    let mut column = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if c == '%' || parts(c) {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                // Writing to a string cannot fail.
                let _ = write!(column, "%{byte:02X}");
            }
        } else {
            column.push(c);
        }
    }
    Cow::Owned(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(external_id: Option<&str>, path: &str) -> String {
        name(&RankedArticle {
            id: "0".repeat(32).parse().unwrap(),
            score: 1.0,
            external_id: external_id.map(str::to_owned),
            path: path.to_owned(),
            record: 3,
        })
    }

    #[test]
    fn an_article_has_its_own_identifier_or_its_place() {
        assert_eq!(named(Some("AP-7"), "wire/a.txt"), "AP-7");
        assert_eq!(named(Some(""), "wire/a.txt"), "wire/a.txt#3");
        assert_eq!(named(Some(" "), "wire/a.txt"), "wire/a.txt#3");
        assert_eq!(named(None, "wire/a.txt"), "wire/a.txt#3");
    }

    #[test]
    fn white_space_is_encoded_and_an_address_is_not() {
        assert_eq!(named(None, "5% up/new\ta.txt"), "5%25%20up/new%09a.txt#3");
        assert_eq!(named(Some("a\u{a0}b"), ""), "a%C2%A0b");
        let address = "https://news.example/5%25%20up";
        assert_eq!(named(Some(address), ""), address);
    }
}
