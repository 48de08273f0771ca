//! Bodies in parts: sections, lists within lists.

use super::{P, article, read, texts};

#[test]
fn sections_with_texts_are_the_body_where_there_is_none() {
    let parts = r#"[{"heading": "Fares", "text": "They stay as they are."}, {"heading": "Gulls", "paragraphs": ["They came.", "They left."]}]"#;
    let parted = article(&format!(r#"{{"title": "Ferry", "sections": {parts}}}"#));
    let headings = parted.sections.iter().filter_map(|s| s.heading.as_ref());
    assert_eq!(
        headings.map(|h| &h.text[..]).collect::<Vec<_>>(),
        ["Fares", "Gulls"]
    );
    assert_eq!(
        texts(&parted),
        ["They stay as they are.", "They came.", "They left."]
    );
    for named in [r#"["News", "Sport"]"#, r#"[{"title": "Sport", "id": 1}]"#] {
        let source = format!(r#"{{"title": "Ferry", "body": "{P}", "sections": {named}}}"#);
        assert_eq!(texts(&article(&source)), [P], "{named}");
    }
}

#[test]
fn a_text_too_deep_to_be_reached_is_told() {
    for depth in [123, 300, 20_000] {
        let text = format!("{}\"{P}\"{}", "[".repeat(depth), "]".repeat(depth));
        let problem = read(&format!(r#"{{"title": "T", "body": {text}}}"#)).unwrap_err();
        assert_eq!(
            problem.to_string(),
            "nested deeper than 120 levels",
            "{depth}"
        );
    }
}
