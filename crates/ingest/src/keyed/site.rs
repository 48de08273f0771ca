//! The name of a site behind a headline.

use newshound_article::{Article, Boilerplate};

use super::OTHER;
use crate::header;

/// What a headline is parted in by each dash that may stand before the name of a site.
fn behind_dash(headline: &str) -> impl Iterator<Item = (&str, &str)> {
    // Few have any, and what the longer ones begin with is as rare.
    let may_have_some = memchr::memchr2(b'-', 0xe2, headline.as_bytes()).is_some();
    let dashes = may_have_some.then_some([" - ", " – ", " — "]);
    let dashes = dashes.into_iter().flatten();
    dashes.filter_map(|dash| headline.rsplit_once(dash))
}

/// Takes the name of its own source from behind the headline of an article: interfaces and feeds that have articles of many add it (NewsAPI,
/// Google News). The whole is kept apart, and returned.
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

/// Whether a headline is an article's own with the name of its site behind it. A bar stands before nothing else than a name.
pub(super) fn adds_site(article: &Article, headline: &str) -> bool {
    let named = behind_dash(headline)
        .filter(|(_, name)| header::is_source(article, name) || header::names_newspaper(name));
    let mut named = named.chain(headline.split_once(" | "));
    named.any(|(own, _)| header::same_headline(own, article.title_text()))
}
