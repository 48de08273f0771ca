//! What a container states of a record, beside its bytes.
//!
//! A web archive knows the address a page came from, a mail's header its subject and sender. None of it stands in the
//! text that the format's module reads, so it travels with the raw record.

use newshound_article::{Article, Boilerplate, Passage, Provenance};

use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::{Format, Problem, html, quoted};

mod signature;

/// What a container states of a record. Empty for most records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// The charset, which takes precedence over the one that the page declares.
    pub(crate) charset: Option<String>,
    /// The headline. If there is one, none is looked for in the text.
    pub(crate) title: Option<String>,
    /// The bylines.
    pub(crate) bylines: Vec<String>,
    /// The damage that cut the record short, if any.
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

    /// Reads a record and adds what is stated of it. If a title is stated, the whole source is read as the text.
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
        let signatures = signature::find(source);
        let text = signature::blanked(source, &signatures);
        let cut = signatures.into_iter().map(|range| Boilerplate {
            passage: Passage::new(&source[range.clone()], range),
            rule: "signature".to_owned(),
        });
        article.boilerplate.extend(cut);
        Ok(compose(article, &quoted::blocks(&text), Title::Stated))
    }

    /// Adds what is stated to `article`; damage and bylines only if it has none.
    fn complete(&self, article: &mut Article) {
        if article.damage.is_none() {
            article.damage.clone_from(&self.damage);
        }
        let mut setter = Setter { article };
        if setter.article.bylines.is_empty() {
            for byline in &self.bylines {
                setter.byline(byline, &Provenance::HeaderLine);
            }
        }
        for (field, value, provenance) in &self.fields {
            setter.set(*field, value, provenance.clone());
        }
    }
}
