//! The information a view gives, and its errors for addresses and segments of other views.

use newshound_article::{Article, Provenance, Sourced};
use tempfile::TempDir;

use super::*;
use crate::{ArticleDocument, Writer, WriterOptions};

fn document(path: &str, text: &str) -> ArticleDocument {
    ArticleDocument::new(path, 0, Article::of_paragraphs([text]))
}

/// An archive of one article, still being written.
fn archive() -> (TempDir, Archive, Writer) {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(&dir.path().join("archive")).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 0)).unwrap();
    writer.add(document("a", "One.")).unwrap();
    writer.commit().unwrap();
    (dir, archive, writer)
}

#[test]
fn a_view_is_current_until_articles_or_settings_change() {
    let (_dir, archive, mut writer) = archive();
    let view = archive.reader().unwrap();
    assert!(view.is_current().unwrap());
    writer.add(document("b", "Two.")).unwrap();
    assert!(view.is_current().unwrap(), "nothing is committed");
    writer.commit().unwrap();
    assert!(!view.is_current().unwrap());
    let view = archive.reader().unwrap();
    writer.set_ledger(b"one".to_vec());
    writer.commit().unwrap();
    assert!(view.is_current().unwrap(), "the articles are the same");
    writer.remove_file("a").unwrap();
    writer.commit().unwrap();
    assert!(!view.is_current().unwrap());
    let view = archive.reader().unwrap();
    assert_eq!((view.num_docs(), view.is_current().unwrap()), (1, true));
    let settings = Settings {
        title: 4.0,
        ..Settings::default()
    };
    let view = view.with_settings(settings).unwrap();
    assert!(view.is_current().unwrap(), "the archive's are the same");
    archive.set_settings(&settings).unwrap();
    assert!(!view.is_current().unwrap());
    assert!(archive.reader().unwrap().is_current().unwrap());
}

#[test]
fn articles_are_found_by_the_ids_of_their_source() {
    let (_dir, archive, mut writer) = archive();
    for (path, id) in [("c", "7"), ("b", "7"), ("d", "8"), ("e", "9")] {
        let article = Article {
            external_id: Some(Sourced::new(id.into(), Provenance::Key("id".into()))),
            ..Article::default()
        };
        writer.add(ArticleDocument::new(path, 0, article)).unwrap();
    }
    writer.commit().unwrap();
    let view = archive.reader().unwrap();
    let ids = HashSet::from(["7", "9", "One."]);
    let found = view.articles_by_external_ids(&ids).unwrap();
    let paths = |id: &str| -> Vec<_> { found[id].iter().map(|found| &found.path[..]).collect() };
    assert_eq!(found.len(), 2);
    assert_eq!((paths("7"), paths("9")), (vec!["b", "c"], vec!["e"]));
}

#[test]
fn an_address_of_another_view_is_an_error_or_nothing() {
    let (_dir, archive, _writer) = archive();
    let view = archive.reader().unwrap();
    let own = DocAddress::new(0, 0);
    assert!(view.article(own).is_ok() && view.id_key(own).is_some());
    for foreign in [DocAddress::new(0, 1), DocAddress::new(1, 0)] {
        let found = view.view(foreign, &mut Vec::new()).map(|_| ());
        assert!(matches!(found, Err(Error::NoSuchAddress { .. })));
        assert_eq!(view.id_key(foreign), None);
    }
}

#[test]
fn a_view_is_ranked_only_by_what_can_rank() {
    let (_dir, archive, _writer) = archive();
    let faulty = Settings {
        k1: f32::NAN,
        ..Settings::default()
    };
    let error = archive.reader().unwrap().with_settings(faulty).err();
    assert!(matches!(
        error,
        Some(SettingsError::OutOfRange { name: "k1", .. })
    ));
    assert!(matches!(
        archive.set_settings(&faulty),
        Err(Error::BadSettings(_))
    ));
}

#[test]
fn an_article_of_too_many_words_is_refused_and_the_writer_goes_on() {
    let (_dir, archive, mut writer) = archive();
    let most = WriterOptions::new(1, 0).most_words();
    let words: Vec<String> = (0..=most).map(|word| format!("w{word}")).collect();
    let refused = writer.add(document("b", &words.join(" ")));
    assert!(matches!(refused, Err(Error::Unstorable { path, .. }) if path == "b"));
    writer.add(document("c", "Three.")).unwrap();
    writer.commit().unwrap();
    assert_eq!(archive.reader().unwrap().num_docs(), 2);
}

#[test]
fn a_second_writer_is_told_who_holds_the_lock() {
    let (dir, archive, _writer) = archive();
    let locked = archive.writer(&WriterOptions::new(1, 0)).err().unwrap();
    let own = std::process::id();
    assert!(matches!(locked, Error::Locked { holder: Some(holder), .. } if holder == own));
    assert!(locked.to_string().ends_with(&format!("by process {own}")));
    std::fs::write(dir.path().join("archive/writer"), "").unwrap();
    let locked = archive.writer(&WriterOptions::new(1, 0)).err().unwrap();
    assert!(locked.to_string().ends_with("by another process"));
}
