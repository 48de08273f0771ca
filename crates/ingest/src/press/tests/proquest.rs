//! Downloads of ProQuest.

use super::{PROQUEST, articles, cut, shown};

#[test]
fn documents_of_proquest_are_articles() {
    let found = articles(PROQUEST, "a.txt");
    let expected = [
        "School orchestra tunes a bridge | Ilse Varga, Carl Oster | 2015-01-28 | Culture | The Ostby Gazette | \
         The pupils of Ostby have tuned the foot bridge and play it on Fridays. / It has four notes and a rattle.",
        "Windmill turns again | Hanna Quist | 2015-01-27 | - | Hexley Mail | \
         After sixty years the windmill of Hexley turns again.",
    ];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    assert_eq!(
        cut(&found[0], "abstract"),
        ["The article reports on pupils who play a bridge."]
    );
    assert_eq!(cut(&found[0], "cover").len(), 4);
    assert_eq!(cut(&found[1], "closing").len(), 3);
    assert_eq!(found[0].external_id.as_ref().unwrap().value, "201");
}

#[test]
fn newer_downloads_of_proquest_have_headings() {
    let document = |title: &str| {
        format!(
            "____________________________________________________________\n\n{title}\n\nVarga, Ilse. Hexley Mail; Hexley. 27 Jan 2020: 3.\n\n\
             ProQuest document link\n\nABSTRACT\n\nA mill turns.\n\nFULL TEXT\nThe windmill of Hexley turns again.\nIt took years.\n\n\
             DETAILS\n\nSubject: Windmills\nPublication title: Hexley Mail; Hexley\nPublication date: Jan 27, 2020\n\nDatabase: ProQuest\n\n"
        )
    };
    let found = articles(
        &format!("{}{}", document("Mill"), document("Mill two")),
        "a.txt",
    );
    let text =
        "2020-01-27 | - | Hexley Mail | The windmill of Hexley turns again. / It took years.";
    let expected = [format!("Mill |  | {text}"), format!("Mill two |  | {text}")];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
}
