//! What a page says about itself: meta elements, JSON-LD, and the elements made for it.
//!
//! Publishers state the same thing in several places and keep some of them badly; each field has its order of trust.

use newshound_article::{Article, Passage, Provenance};
use scraper::{ElementRef, Html};
use serde_json::Value;

use crate::header::same_headline;
use crate::metadata::{Field, Setter};

/// Reads the page's statements into `article`.
pub(super) fn read(page: &Html, article: &mut Article) {
    let statements = Statements::of(page);
    let mut setter = Setter { article };
    statements.title(&mut setter);
    statements.authors(&mut setter);
    let fields: [(Field, &[&str]); 5] = [
        (
            Field::Published,
            &[
                "meta article:published_time",
                "json-ld datePublished",
                "meta og:article:published_time",
                "meta datepublished",
                "meta parsely-pub-date",
                "meta sailthru.date",
                "meta dc.date.issued",
                "meta dcterms.created",
                "meta dc.date",
                "meta date",
                "meta pubdate",
                "meta publish-date",
                "time datetime",
            ],
        ),
        (
            Field::Language,
            &[
                "html lang",
                "json-ld inLanguage",
                "meta og:locale",
                "meta content-language",
            ],
        ),
        (
            Field::Url,
            &["link canonical", "meta og:url", "json-ld url"],
        ),
        (
            Field::Section,
            &[
                "meta article:section",
                "json-ld articleSection",
                "meta parsely-section",
            ],
        ),
        (
            Field::Source,
            &[
                "meta og:site_name",
                "json-ld publisher",
                "meta application-name",
            ],
        ),
    ];
    for (field, places) in fields {
        for place in places {
            for value in statements.all(place) {
                setter.set(field, value, Provenance::Markup((*place).to_owned()));
            }
        }
    }
}

/// All statements as pairs of place and value, in source order.
struct Statements(Vec<(String, String)>);

impl Statements {
    fn of(page: &Html) -> Self {
        let mut found = Self(Vec::new());
        let root = page.root_element();
        found.attribute(&root, "lang", "html lang");
        for element in root.descendants().filter_map(ElementRef::wrap) {
            match element.value().name() {
                "meta" => found.meta(&element),
                "link" if element.attr("rel") == Some("canonical") => {
                    found.attribute(&element, "href", "link canonical")
                }
                "time" => found.attribute(&element, "datetime", "time datetime"),
                "title" | "h1" => {
                    let name = element.value().name().to_owned();
                    found.add(name, &element.text().collect::<String>());
                }
                "a" if element.attr("rel") == Some("author") => {
                    found.add("a author".to_owned(), &element.text().collect::<String>());
                }
                "script"
                    if element
                        .attr("type")
                        .is_some_and(|kind| kind.trim() == "application/ld+json") =>
                {
                    found.json_ld(&element.text().collect::<String>());
                }
                _ => {}
            }
        }
        found
    }

    fn add(&mut self, place: String, value: &str) {
        let value = Passage::new(value, 0..0).text;
        if !value.is_empty() && value.len() <= 4096 && self.0.len() < 2000 {
            self.0.push((place, value));
        }
    }

    fn attribute(&mut self, element: &ElementRef<'_>, name: &str, place: &str) {
        if let Some(value) = element.attr(name) {
            self.add(place.to_owned(), value);
        }
    }

    fn meta(&mut self, element: &ElementRef<'_>) {
        let Some(content) = element.attr("content") else {
            return;
        };
        for key in ["property", "name", "itemprop", "http-equiv"] {
            if let Some(name) = element.attr(key) {
                self.add(
                    format!("meta {}", name.trim().to_ascii_lowercase()),
                    content,
                );
            }
        }
    }

    /// The articles described in a JSON-LD script, which may be one, a list, or a graph.
    fn json_ld(&mut self, script: &str) {
        let Ok(script) = serde_json::from_str::<Value>(script.trim()) else {
            return;
        };
        let mut values = vec![&script];
        while let Some(value) = values.pop() {
            match value {
                Value::Array(list) => values.extend(list.iter().rev()),
                Value::Object(object) => {
                    values.extend(object.get("@graph"));
                    values.extend(object.get("mainEntity"));
                    if object.get("@type").is_some_and(is_article) {
                        self.json_ld_article(value);
                    }
                }
                _ => {}
            }
        }
    }

    fn json_ld_article(&mut self, value: &Value) {
        for key in [
            "headline",
            "datePublished",
            "inLanguage",
            "url",
            "articleSection",
            "author",
            "publisher",
        ] {
            let field = &value[key];
            let list = field
                .as_array()
                .map_or(std::slice::from_ref(field), Vec::as_slice);
            for text in list
                .iter()
                .filter_map(|item| item.as_str().or(item["name"].as_str()))
            {
                self.add(format!("json-ld {key}"), text);
            }
        }
    }

    fn all<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(found, _)| found == place)
            .map(|(_, value)| value.as_str())
    }

    fn first<'a>(&'a self, place: &'a str) -> Option<&'a str> {
        self.all(place).next()
    }

    /// The headline: the `h1` that the other statements confirm, else what is stated for sharing, else the window's title
    /// without the site's name, else the `h1` for want of anything.
    fn title(&self, setter: &mut Setter<'_>) {
        let stated = [
            "meta og:title",
            "json-ld headline",
            "meta twitter:title",
            "title",
        ];
        let confirmed = self.all("h1").find(|h1| {
            let mut texts = stated.iter().filter_map(|place| self.first(place));
            texts.any(|text| {
                same_headline(h1, text) || same_headline(h1, self.without_site(text, h1))
            })
        });
        let shared = || {
            let places = [
                "meta og:title",
                "json-ld headline",
                "meta twitter:title",
                "title",
            ];
            places.iter().find_map(|place| {
                let text = self.first(place)?;
                Some((*place, self.without_site(text, "")))
            })
        };
        let (place, text) = match confirmed {
            Some(h1) => ("h1", h1),
            None => match shared().or_else(|| self.first("h1").map(|h1| ("h1", h1))) {
                Some(found) => found,
                None => return,
            },
        };
        setter.title(text, 0..0, Provenance::Markup(place.to_owned()));
    }

    /// `Ferry returns | The Harbour Gazette` without its last part, where that is the site's name or the rest the `h1`.
    fn without_site<'a>(&self, title: &'a str, h1: &str) -> &'a str {
        let site = self.first("meta og:site_name").unwrap_or("");
        for separator in [" | ", " - ", " – ", " — ", " • ", " :: ", " « ", "｜", "|"] {
            let parts = [title.rsplit_once(separator), title.split_once(separator)];
            for (rest, name) in parts.into_iter().flatten() {
                if same_headline(name, site) || (!h1.is_empty() && same_headline(rest, h1)) {
                    return rest.trim();
                }
            }
        }
        title
    }

    fn authors(&self, setter: &mut Setter<'_>) {
        let places = [
            "json-ld author",
            "meta author",
            "meta article:author",
            "meta parsely-author",
            "meta sailthru.author",
            "meta dc.creator",
            "meta byl",
            "a author",
        ];
        for place in places {
            for value in self.all(place) {
                setter.byline(value, &Provenance::Markup(place.to_owned()));
            }
            if !setter.article.bylines.is_empty() {
                return;
            }
        }
    }
}

fn is_article(kind: &Value) -> bool {
    const KINDS: [&str; 4] = ["Article", "Posting", "Report", "Review"];
    let is = |kind: &Value| {
        kind.as_str()
            .is_some_and(|kind| KINDS.iter().any(|known| kind.contains(known)))
    };
    kind.as_array()
        .map_or_else(|| is(kind), |kinds| kinds.iter().any(is))
}
