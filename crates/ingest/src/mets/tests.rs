use std::collections::HashMap;
use std::io::{self, Read};
use std::ops::ControlFlow;

use super::*;
use crate::{
    Failure, Format, Options, Outcome, PageFault, Problem, RawRecord, Siblings, each_record, parse,
};

/// Two pages, the second with an advertisement before the continuation of an article of the first.
const PAGE: &str = "<alto><TextBlock ID='B1'><String CONTENT='Price'/><String CONTENT='twopence'/></TextBlock><TextBlock ID='B2'><String CONTENT='THE'/><String CONTENT='PACKET'/></TextBlock><TextBlock ID='B3'><String CONTENT='She'/><String CONTENT='arrived.'/></TextBlock></alto>";
const NEXT: &str = "<alto><TextBlock ID='B4'><String ID='S1' CONTENT='Ropes'/><String ID='S2' CONTENT='sold.'/><String CONTENT='Stop'/></TextBlock><ComposedBlock ID='C1'><TextBlock><String CONTENT='She'/><String CONTENT='left.'/></TextBlock></ComposedBlock></alto>";

const FILES: &str = "<fileSec><file ID='F1'><FLocat xlink:href='alto/1.xml'/></file><file ID='F2'><FLocat xlink:href='file://./alto/2.xml'/></file></fileSec>";
const ABOUT: &str = "<dmdSec ID='I'><mods><titleInfo><title>The Gazette.</title></titleInfo><originInfo><dateIssued>14.03.1832</dateIssued></originInfo></mods></dmdSec><dmdSec ID='D1'><mods><titleInfo><title>The packet</title></titleInfo><name><namePart>Ada Finch</namePart></name></mods></dmdSec>";

/// A METS file with the stretches in the divisions of the items.
fn nested() -> String {
    let area =
        |file: &str, begin: &str| format!("<fptr><area FILEID='{file}' BEGIN='{begin}'/></fptr>");
    format!(
        "<mets>{ABOUT}{FILES}<structMap><div TYPE='ISSUE' DMDID='I'><div TYPE='ARTICLE' ID='A1' DMDID='D1'><div TYPE='TITLE'>{}</div>{}{}</div><div TYPE='SECTION' LABEL='Trade'><div TYPE='ADVERTISEMENT' LABEL='Adv. 1'><fptr><area FILEID='F2' BEGIN='S1' END='S2'/></fptr></div></div></div></structMap></mets>",
        area("F1", "B2"),
        area("F1", "B3"),
        area("F2", "C1")
    )
}

/// A METS file with the stretches in the physical structure, and links to them from the items.
fn linked() -> String {
    let div = |id: &str, file: &str, begin: &str, end: &str| {
        format!(
            "<div ID='{id}'><fptr><area FILEID='img' COORDS='1'/></fptr><fptr><area FILEID='{file}' BEGIN='{begin}' END='{end}'/></fptr></div>"
        )
    };
    let link = |ids: &[&str]| {
        let locators = ids
            .iter()
            .map(|id| format!("<smLocatorLink xlink:href='#{id}'/>"));
        format!("<smLinkGrp>{}</smLinkGrp>", locators.collect::<String>())
    };
    format!(
        "<mets>{ABOUT}{FILES}<structMap><div TYPE='ISSUE' DMDID='I' ID='L'><div TYPE='ARTICLE' ID='A1' DMDID='D1'/><div TYPE='ADVERT' ID='A2'/></div></structMap><structMap><div TYPE='page' ORDER='1'><fptr FILEID='F1'/>{}{}</div><div TYPE='page' ORDER='2'><fptr FILEID='F2'/>{}{}</div></structMap><structLink>{}{}{}</structLink></mets>",
        div("a", "F1", "B2", "B2"),
        div("b", "F1", "B3", "B3"),
        div("c", "F2", "C1", "C1"),
        div("d", "F2", "S1", "S2"),
        link(&["L", "phys"]),
        link(&["A1", "a", "b", "c"]),
        link(&["A2", "d"])
    )
}

struct Lent(HashMap<&'static str, &'static str>);

impl Siblings for Lent {
    fn open(&mut self, path: &str) -> io::Result<Option<Box<dyn Read + '_>>> {
        let page = self.0.get(path).copied();
        Ok(page.map(|page| Box::new(page.as_bytes()) as Box<dyn Read>))
    }
}

fn records(mets: &str, pages: &[(&'static str, &'static str)]) -> Vec<RawRecord> {
    let mut lent = Lent(pages.iter().copied().collect());
    let mut found = Vec::new();
    let input = io::Cursor::new(mets);
    let ended = each_record(
        input,
        "1832/x-mets.xml",
        &Options::default(),
        Some(&mut lent),
        &mut |record| {
            found.push(record);
            ControlFlow::Continue(())
        },
    );
    assert!(ended.is_continue());
    found
}

/// Shows each record: its title, its section and its paragraphs, or the reason why there is none.
fn told(mets: &str, pages: &[(&'static str, &'static str)]) -> Vec<String> {
    let told = |record: &RawRecord| match parse(record, "x", &Options::default()) {
        Outcome::Problem(problem) => format!("! {problem}"),
        Outcome::Article(article) => {
            let paragraphs: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
            let section = article
                .section
                .as_ref()
                .map_or("", |section| &section.value);
            let title = article.title_text();
            format!("{title} | {section} | {}", paragraphs.join(" / "))
        }
    };
    records(mets, pages).iter().map(told).collect()
}

const BOTH: [(&str, &str); 2] = [("1832/alto/1.xml", PAGE), ("1832/alto/2.xml", NEXT)];

#[test]
fn items_are_put_together_from_their_pages_and_what_is_left_follows() {
    assert_eq!(
        told(&nested(), &BOTH),
        [
            "The packet |  | She arrived. / She left.",
            " | Trade, advertisement | Ropes sold.",
            " |  | Price twopence",
            " |  | Stop",
        ]
    );
}

#[test]
fn links_tell_whose_areas_are_as_well() {
    assert_eq!(
        told(&linked(), &BOTH),
        [
            "The packet | page 1 | She arrived. / She left.",
            " | advert, page 2 | Ropes sold.",
            " | page 1 | Price twopence",
            " | page 2 | Stop",
        ]
    );
}

#[test]
fn an_item_has_what_is_known_of_its_issue() {
    let first = &records(&nested(), &BOTH)[0];
    let Outcome::Article(article) = parse(first, "x", &Options::default()) else {
        panic!("an article");
    };
    assert_eq!(article.source.unwrap().value, "The Gazette");
    assert_eq!(article.published.unwrap().value.to_string(), "1832-03-14");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.external_id.unwrap().value, "A1");
    assert_eq!(
        article.title.unwrap().provenance.to_string(),
        "markup MODS title"
    );
}

#[test]
fn a_heading_is_the_title_where_none_is_stated() {
    let untitled = nested().replace("DMDID='D1'", "");
    assert_eq!(
        told(&untitled, &BOTH)[0],
        "THE PACKET |  | She arrived. / She left."
    );
}

#[test]
fn an_ornament_is_no_heading() {
    let page = PAGE
        .replace("CONTENT='THE'", "CONTENT='—'")
        .replace("CONTENT='PACKET'", "CONTENT='*'");
    let reading = told(&nested(), &[("1832/alto/1.xml", &page.leak()[..]), BOTH[1]]);
    assert_eq!(reading[0], "The packet |  | She arrived. / She left.");
}

#[test]
fn pages_that_cannot_be_read_are_told() {
    let reading = told(&nested(), &BOTH[..1]);
    assert_eq!(reading[0], "The packet |  | She arrived.");
    let missing = "! page file://./alto/2.xml: not there";
    assert_eq!(reading[1], missing.replace("! ", "! damaged: "));
    assert_eq!(reading.last().unwrap(), missing);
    let missing = Problem::from(Failure::Page {
        page: "file://./alto/2.xml".to_owned(),
        fault: PageFault::Missing,
    });
    let last = records(&nested(), &BOTH[..1]).pop().unwrap();
    assert_eq!(last.content.unwrap_err(), missing);
    assert_eq!(told(&nested(), &[]), ["! none of its pages is there"]);
    let other = [BOTH[0], ("1832/alto/2.xml", "<html/>")];
    let reading = told(&nested(), &other);
    assert_eq!(
        reading.last().unwrap(),
        "! page file://./alto/2.xml: no ALTO page"
    );
}

#[test]
fn what_a_page_that_is_cut_off_lacks_is_told() {
    let end = NEXT.find("<ComposedBlock").unwrap();
    let broken = format!("{}<! </alto>", &NEXT[..end]);
    for page in [&NEXT[..end], &broken] {
        let pages = [BOTH[0], ("1832/alto/2.xml", page.to_owned().leak())];
        let reading = told(&nested(), &pages);
        assert_eq!(reading[0], "The packet |  | She arrived.");
        assert_eq!(reading[1], " | Trade, advertisement | Ropes sold.");
        let why = reading.last().unwrap().strip_prefix("! ").unwrap();
        assert!(why.starts_with("page file://./alto/2.xml: "), "{why}");
        let damage = |record: &RawRecord| match parse(record, "x", &Options::default()) {
            Outcome::Article(article) => article.damage,
            Outcome::Problem(_) => None,
        };
        let damage: Vec<_> = records(&nested(), &pages).iter().map(damage).collect();
        assert_eq!(damage, [Some(why.to_owned()), None, None, None, None]);
    }
    let empty = [BOTH[0], ("1832/alto/2.xml", "<alto/>")];
    assert_eq!(told(&nested(), &empty).len(), 3);
    let mets = nested();
    let cut = &mets[..mets.find("<div TYPE='SECTION'").unwrap()];
    let reading = told(cut, &BOTH);
    assert_eq!(reading[0], "The packet |  | She arrived. / She left.");
    assert_eq!(reading.last().unwrap(), "! the record is cut off");
    assert_eq!(told("<mets><structMap>", &[]), ["! the record is cut off"]);
    // It names no pages, so it is read like any other file.
    let alone = read(&mets[..mets.find("<structMap").unwrap()]).unwrap_err();
    assert_eq!(alone.to_string(), "the record is cut off");
}

#[test]
fn a_page_is_read_once_however_often_it_is_named() {
    let twice = nested().replace("file://./alto/2.xml", "./alto/./1.xml");
    let reading = told(&twice, &BOTH);
    assert_eq!(
        reading.last().unwrap(),
        "! page ./alto/./1.xml: named twice"
    );
    let out = nested().replace("file://./alto/2.xml", "../../../etc/x.xml");
    let reading = told(&out, &BOTH);
    assert_eq!(
        reading.last().unwrap(),
        "! page ../../../etc/x.xml: not in reach"
    );
}

#[test]
fn what_names_no_article_has_its_pages_read_alone() {
    let plain = "<mets><fileSec/><structMap><div TYPE='ISSUE'/></structMap></mets>";
    let reason = "a METS inventory without articles, whose pages are read";
    assert_eq!(told(plain, &BOTH), [format!("! {reason}")]);
    let pages = |mets: &str| issue_pages(mets.as_bytes(), "1832/x-mets.xml", &Options::default());
    assert!(pages(plain).is_empty());
    assert!(pages("<alto/>").is_empty());
    assert_eq!(pages(&nested()), ["1832/alto/1.xml", "1832/alto/2.xml"]);
    let alone = read(&nested()).unwrap_err().to_string();
    assert_eq!(alone, "a METS inventory, whose pages are read one by one");
}

#[test]
fn issues_are_known_by_name() {
    for name in ["a/x-METS.xml", "mets.xml", "a/0412.mets", "x_mets.XML"] {
        assert!(names_issue(name), "{name}");
    }
    for name in ["mets/0001.xml", "a.xml", "mets.txt"] {
        assert!(!names_issue(name), "{name}");
    }
    assert_eq!(Format::Mets.extensions(), ["mets"]);
}

#[test]
fn what_all_items_share_is_bounded() {
    let long = nested().replace("The Gazette.", &"x".repeat(3000));
    let Outcome::Article(article) = parse(&records(&long, &BOTH)[0], "x", &Options::default())
    else {
        panic!("an article");
    };
    assert_eq!(article.source, None);
    let large = nested().replace("The Gazette.", &"x".repeat(1 << 17));
    assert_eq!(told(&large, &BOTH).len(), 4);
    assert!(records(&large, &BOTH)[0].content.as_ref().unwrap().len() < 1000);
}

#[test]
fn a_damaged_inventory_or_page_never_panics() {
    let mets = nested();
    for end in (0..mets.len()).step_by(7) {
        told(&mets[..end], &BOTH);
    }
}
