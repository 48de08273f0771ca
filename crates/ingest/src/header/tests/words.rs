use super::*;

#[test]
fn words_below_a_headline_that_nobody_is_called_are_no_byline() {
    for (line, bylines) in [
        ("By Royal Appointment", 0),
        ("By Election Day", 0),
        ("BY SPECIAL ARRANGEMENT", 0),
        ("By Finch and Reed", 2),
        ("By Marie Clément", 1),
        ("By Reuters Foundation", 1),
        ("By Thomson Reuters Foundation", 1),
        ("By Ada Finch, The Gazette", 1),
    ] {
        let (article, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!(article.bylines.len(), bylines, "{line}");
        assert_eq!(taken, 1 + bylines.min(1), "{line}");
    }
}
