//! What stands above the headline of a press release: that it is one, until when nobody may print it, and whom to ask.
//!
//! The first says nothing that anybody looks for, and is cut. The others stay: a name and a number may be all that is wanted of a release.
//! A line is one of these only where a headline stands below, as an article may well be called so.

use newshound_article::{Article, Passage, Section};

use super::{MOST, RULE, Statement, apply, is_title, states_nothing};
use crate::block::{Block, Kind};
use crate::date;

/// No such line is longer, in bytes.
const LONGEST: usize = 200;

/// What releases call themselves.
const NAMES: [&str; 30] = [
    "for immediate release",
    "for immediate publication",
    "for release",
    "press release",
    "news release",
    "media release",
    "press statement",
    "media statement",
    "media advisory",
    "press notice",
    "communiqué de presse",
    "pour diffusion immédiate",
    "pressemitteilung",
    "presseinformation",
    "medienmitteilung",
    "nota de prensa",
    "comunicado de prensa",
    "para publicación inmediata",
    "comunicato stampa",
    "comunicado de imprensa",
    "nota de imprensa",
    "persbericht",
    "pressmeddelande",
    "pressemeddelelse",
    "pressemelding",
    "lehdistötiedote",
    "komunikat prasowy",
    "tisková zpráva",
    "sajtóközlemény",
    "пресс-релиз",
];

/// How lines begin that say until when it is not to be printed; figures follow.
const EMBARGOES: [&str; 7] = [
    "embargo",
    "under embargo",
    "strictly embargo",
    "hold for release",
    "not for release before",
    "sperrfrist",
    "sous embargo",
];

/// What stands before whom to ask.
const CONTACTS: [&str; 15] = [
    "contact",
    "contacts",
    "media contact",
    "media contacts",
    "press contact",
    "press contacts",
    "media enquiries",
    "media inquiries",
    "press enquiries",
    "press office",
    "for more information",
    "for further information",
    "kontakt",
    "pressekontakt",
    "contact presse",
];

/// What a line above the headline says.
enum Line {
    /// That it is a release, and perhaps of which day.
    Name(Option<jiff::civil::Date>),
    Told,
}

/// Takes the first of `blocks` where it is such a line.
pub(super) fn read(blocks: &[Block<'_>], article: &mut Article) -> bool {
    let Some((block, rest)) = blocks.split_first() else {
        return false;
    };
    let Some(line) = line(block).filter(|_| is_above_title(rest)) else {
        return false;
    };
    match line {
        Line::Name(day) => {
            article.boilerplate.push(block.cut(RULE));
            day.and_then(|day| apply(Statement::Published(day), article));
        }
        Line::Told => article.sections.push(Section {
            heading: None,
            paragraphs: vec![Passage::new(&block.text, block.span)],
        }),
    }
    true
}

/// Whether a headline stands below, under such lines and those of who wrote it and when.
fn is_above_title(blocks: &[Block<'_>]) -> bool {
    let mut below = blocks.iter().take(MOST);
    let first = below.position(|block| line(block).is_none() && states_nothing(block));
    first.is_some_and(|at| is_title(&blocks[at], &blocks[at + 1..]))
}

fn line(block: &Block<'_>) -> Option<Line> {
    let text = block.text.trim();
    if text.len() > LONGEST || block.kind == Kind::Heading {
        return None;
    }
    let text = text.to_lowercase();
    if let Some(rest) = behind_name(&text) {
        let rest = behind_name(rest).unwrap_or(rest);
        let day = date::parse_line(rest);
        return (rest.is_empty() || day.is_some()).then_some(Line::Name(day));
    }
    let is_embargo = EMBARGOES.iter().any(|start| text.starts_with(start));
    let is_contact = || {
        let (label, value) = text.split_once(':')?;
        let figures = value.chars().filter(char::is_ascii_digit).count();
        let is_reached = value.contains('@') || figures >= 6;
        (CONTACTS.contains(&label.trim()) && is_reached).then_some(())
    };
    let is_told = is_embargo && date::has_digit(&text) || is_contact().is_some();
    is_told.then_some(Line::Told)
}

/// What follows the name of a release, without the marks around it.
fn behind_name(text: &str) -> Option<&str> {
    let is_mark = |c: char| !c.is_alphanumeric();
    let text = text.trim_matches(is_mark);
    let rest = NAMES.iter().find_map(|name| text.strip_prefix(name))?;
    let is_whole = !rest.starts_with(char::is_alphanumeric);
    is_whole.then(|| rest.trim_matches(is_mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::{Title, compose};
    use crate::layout;

    const BODY: &str = "DUNMORE -- The harbour office announced today that the ferry is back in service, after eleven weeks in the dry dock.";

    fn read(source: &str) -> Article {
        compose(Article::default(), &layout::blocks(source), Title::InText)
    }

    #[test]
    fn the_headline_of_a_release_stands_below_what_it_is_called() {
        for head in [
            "FOR IMMEDIATE RELEASE",
            "*** Press release ***",
            "PRESS RELEASE - For immediate release",
            "For immediate release: 5 March 2024",
            "Pressemitteilung",
            "COMMUNIQUÉ DE PRESSE",
            "News release\n5 March 2024",
        ] {
            let article = read(&format!("{head}\n\nFerry Returns to Dunmore\n\n{BODY}\n"));
            assert_eq!(article.title_text(), "Ferry Returns to Dunmore", "{head}");
            assert_eq!(article.paragraphs().count(), 1, "{head}");
            let cut = &article.boilerplate[0].passage.text;
            assert_eq!(Some(&**cut), head.lines().next());
            let day = article.published.map(|day| day.value.to_string());
            assert_eq!(
                day.as_deref(),
                head.contains("2024").then_some("2024-03-05")
            );
        }
    }

    #[test]
    fn whom_to_ask_and_until_when_to_wait_stays_text() {
        let (contact, embargo) = (
            "Media contact: Ivy Tansley, +44 20 7946 0958, ivy@harbour.example",
            "EMBARGOED UNTIL 00:01 GMT ON FRIDAY 3 MARCH 2023",
        );
        let article = read(&format!(
            "{contact}\n{embargo}\n\nFerry returns to Dunmore\n\n{BODY}\n"
        ));
        assert_eq!(article.title_text(), "Ferry returns to Dunmore");
        let text: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(text, [contact, embargo, BODY]);
    }

    #[test]
    fn an_article_may_be_called_so() {
        for title in [
            "Press release",
            "For release of all prisoners",
            "Contact: a film",
            "Embargo on grain from 1980 is over",
        ] {
            let article = read(&format!("{title}\n\n{BODY}\n"));
            assert_eq!(article.title_text(), title);
        }
    }
}
