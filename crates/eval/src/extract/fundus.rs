//! Reading the test pages of fundus.
//!
//! A publisher's file has the gold data of each version of its layout (`V1`, `V1_1`, `V2`), and pages are named by the
//! day they were fetched. Later versions have later days, so sorting both matches them.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::Value;

use super::gold::{Error, Gold, Page, failed, json_file, unpacked};

pub(super) fn pages(dir: &Path) -> Result<Vec<Page>, Error> {
    let mut pages = Vec::new();
    for country in entries(dir)?.into_iter().filter(|path| path.is_dir()) {
        let files = entries(&country)?;
        for path in files
            .iter()
            .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        {
            publisher(path, &files, &mut pages)?;
        }
    }
    Ok(pages)
}

/// The paths in a folder, sorted.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(dir).map_err(failed(dir))?;
    let paths: Result<Vec<_>, _> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect();
    let mut paths = paths.map_err(failed(dir))?;
    paths.sort();
    Ok(paths)
}

fn publisher(path: &Path, files: &[PathBuf], pages: &mut Vec<Page>) -> Result<(), Error> {
    let truth = json_file(path)?;
    let name = |path: &Path| {
        path.file_name()
            .map_or(String::new(), |name| name.to_string_lossy().into_owned())
    };
    let publisher = name(&path.with_extension(""));
    let is_served = |path: &&PathBuf| {
        let file = name(path);
        let rest = file.strip_prefix(&publisher);
        rest.and_then(|rest| rest.strip_prefix('_'))
            .is_some_and(|day| {
                day.starts_with(|c: char| c.is_ascii_digit()) && day.ends_with(".html.gz")
            })
    };
    let served: Vec<&PathBuf> = files.iter().filter(is_served).collect();
    let mut versions: Vec<(&String, &Value)> = truth.as_object().into_iter().flatten().collect();
    versions.sort_by_key(|(version, _)| version_number(version));
    if versions.len() != served.len() {
        return Err(Error::Pages {
            path: path.to_owned(),
            gold: versions.len(),
            pages: served.len(),
        });
    }
    let country = path.parent().map_or(String::new(), name);
    for ((_, truth), served) in versions.into_iter().zip(served) {
        let file = name(served);
        pages.push(Page {
            id: format!("{country}/{}", file.trim_end_matches(".html.gz")),
            html: unpacked(served)?,
            gold: gold(truth),
        });
    }
    Ok(())
}

/// Splits a version into numbers: `V2_1` is 2, 1.
fn version_number(version: &str) -> Vec<u32> {
    let digits = version.trim_start_matches('V').split('_');
    digits.map(|digits| digits.parse().unwrap_or(0)).collect()
}

fn gold(truth: &Value) -> Gold {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let texts = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(text)
            .collect()
    };
    let body = &truth["body"];
    let mut lines = texts(&body["summary"]);
    for section in body["sections"].as_array().into_iter().flatten() {
        lines.extend(texts(&section["headline"]));
        lines.extend(texts(&section["paragraphs"]));
    }
    Gold {
        title: text(&truth["title"]),
        authors: truth["authors"]
            .is_array()
            .then(|| texts(&truth["authors"])),
        published: truth["publishing_date"].as_str().and_then(day),
        body: body.is_object().then(|| lines.join("\n")),
    }
}

/// The day of a time such as `2024-10-10 08:00:00+02:00`.
fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_sorted_by_number() {
        let mut versions = ["V10", "V2_1", "V1", "V2"];
        versions.sort_by_key(|version| version_number(version));
        assert_eq!(versions, ["V1", "V2", "V2_1", "V10"]);
    }

    #[test]
    fn a_body_is_summary_headlines_and_paragraphs() {
        let truth = serde_json::json!({
            "title": "Ferry returns", "publishing_date": "2024-10-10 23:59:00-07:00",
            "body": {"summary": ["In short."], "sections": [{"headline": ["Gulls"], "paragraphs": ["One.", "Two."]}]},
        });
        let gold = gold(&truth);
        assert_eq!(gold.body.as_deref(), Some("In short.\nGulls\nOne.\nTwo."));
        assert_eq!(gold.published, Some(jiff::civil::date(2024, 10, 10)));
        assert_eq!(gold.authors, None);
    }
}
