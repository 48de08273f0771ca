//! The name of a site after a headline: `Ferry returns - The Harbour Gazette`.

use newshound_article::{Article, Boilerplate};

use super::OTHER;
use crate::header;

/// Splits a headline at its last dash of each kind, after which the name of a site may stand.
fn behind_dash(headline: &str) -> impl Iterator<Item = (&str, &str)> {
    // Few headlines have a dash, or another character that begins with this byte.
    let may_have_some = memchr::memchr2(b'-', 0xe2, headline.as_bytes()).is_some();
    let dashes = may_have_some.then_some([" - ", " – ", " — "]);
    let dashes = dashes.into_iter().flatten();
    dashes.filter_map(|dash| headline.rsplit_once(dash))
}

/// Removes the name of the article's source from the end of its title, where APIs and feeds that combine many sources add it (NewsAPI,
/// Google News). The whole title is kept as boilerplate, and returned.
pub(crate) fn take(article: &mut Article) -> Option<String> {
    let own = without_source(article)?.to_owned();
    let title = &mut article.title.as_mut()?.value;
    article.boilerplate.push(Boilerplate {
        passage: title.clone(),
        rule: OTHER.to_owned(),
    });
    Some(std::mem::replace(&mut title.text, own))
}

fn without_source(article: &Article) -> Option<&str> {
    let names_source = |name: &str| {
        let bare = name.strip_prefix("The ").unwrap_or(name);
        header::is_source(article, name) || header::is_source(article, bare)
    };
    let mut parted = behind_dash(article.title_text());
    let (own, _) = parted.find(|(own, name)| !own.trim().is_empty() && names_source(name))?;
    Some(own.trim_end())
}

/// Whether a headline is the article's title followed by the name of its site. After a bar any text counts as such a name.
pub(super) fn adds_site(article: &Article, headline: &str) -> bool {
    let named = behind_dash(headline)
        .filter(|(_, name)| header::is_source(article, name) || header::names_newspaper(name));
    let mut named = named.chain(headline.split_once(" | "));
    named.any(|(own, _)| header::same_headline(own, article.title_text()))
}
