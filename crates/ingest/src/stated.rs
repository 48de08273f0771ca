//! What a container states of a record, beside its bytes.
//!
//! A web archive knows the address a page came from, a mail's header its subject and sender. None of it stands in the
//! text that the format's module reads, so it travels with the raw record.

use newshound_article::{Article, Boilerplate, Passage, Provenance};

use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::{Format, Problem, html, quoted};

/// The most bytes of a signature; whatever is longer is no signature, but text under a rule.
const SIGNATURE: usize = 1000;

/// What a container states of a record; nothing, for most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// The charset, which goes before the one a page declares.
    pub(crate) charset: Option<String>,
    /// The headline; where there is one, the text has none.
    pub(crate) title: Option<String>,
    pub(crate) byline: Option<String>,
    /// What ended it before its end.
    pub(crate) damage: Option<String>,
    /// Other fields, and where they are stated.
    pub(crate) fields: Vec<(Field, String, Provenance)>,
}

impl Stated {
    /// The address `url`, stated by the header `name`.
    pub(crate) fn at(url: Option<String>, name: &str) -> Self {
        let field = |url| (Field::Url, url, Provenance::Markup(name.to_owned()));
        Self {
            fields: url.map(field).into_iter().collect(),
            ..Self::default()
        }
    }

    /// Reads a record with what is stated of it. A text that has its headline elsewhere is only a text.
    pub(crate) fn read(&self, format: Format, source: &str) -> Result<Article, Problem> {
        let Some(title) = &self.title else {
            let mut article = format.read(source)?;
            self.complete(&mut article);
            return Ok(article);
        };
        let mut article = Article::default();
        let mut setter = Setter {
            article: &mut article,
        };
        setter.title(title, 0..0, Provenance::HeaderLine);
        self.complete(&mut article);
        if format == Format::Html {
            let blocks = html::take_cut(html::pieces(source)?, &mut article);
            return Ok(compose(article, &blocks, Title::Stated));
        }
        let (text, signature) = signed(source);
        let mut article = compose(article, &quoted::blocks(text), Title::Stated);
        let span = text.len()..source.len();
        article
            .boilerplate
            .extend(signature.map(|signature| Boilerplate {
                passage: Passage::new(signature, span),
                rule: "signature".to_owned(),
            }));
        Ok(article)
    }

    /// Adds to `article` what it does not say itself.
    fn complete(&self, article: &mut Article) {
        if article.damage.is_none() {
            article.damage.clone_from(&self.damage);
        }
        let mut setter = Setter { article };
        if let Some(byline) = self
            .byline
            .as_deref()
            .filter(|_| setter.article.bylines.is_empty())
        {
            setter.byline(byline, &Provenance::HeaderLine);
        }
        for (field, value, provenance) in &self.fields {
            setter.set(*field, value, provenance.clone());
        }
    }
}

/// A text without its signature, and that with the line that begins it: two hyphens and a space (RFC 3676, section 4.3).
fn signed(source: &str) -> (&str, Option<&str>) {
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let rest = source.len() - at;
        if rest <= SIGNATURE && line.trim_end_matches(['\r', '\n']) == "-- " {
            return (&source[..at], Some(&source[at..]));
        }
        at += line.len();
    }
    (source, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_begins_with_its_line() {
        let signature = "-- \r\nAda Finch\r\nHarbour desk\r\n";
        let mail = format!("The ferry is back.\r\n\r\n{signature}");
        assert_eq!(
            signed(&mail),
            ("The ferry is back.\r\n\r\n", Some(signature))
        );
        for text in ["One --\nTwo", "--\nTwo", "-- Two\n", "", "---\n"] {
            assert_eq!(signed(text), (text, None));
        }
        let long = format!("-- \n{}", "The gulls. ".repeat(100));
        assert_eq!(signed(&long).1, None);
    }
}
