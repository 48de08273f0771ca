//! Notices above the headline of a press release: its label (`FOR IMMEDIATE RELEASE`), an embargo, and contacts.
//!
//! The label is cut, as nobody searches for it. Embargo and contacts stay in the text: a name and a number may be all that a reader wants of a
//! release. A line counts as a notice only if a headline stands below it, as it might itself be the headline of an article.

use newshound_article::{Article, Passage, Provenance, Section};

use super::{MOST, is_title, states_nothing};
use crate::block::{Block, Kind};
use crate::date;
use crate::metadata::published;
use crate::statement::RULE;
use crate::words::Words;

/// The longest line of a notice, in bytes.
const LONGEST: usize = 200;

/// The labels of press releases, in lower case.
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

/// The beginnings of embargo lines, in lower case; a day or an hour follows.
const EMBARGOES: [&str; 7] = [
    "embargo",
    "under embargo",
    "strictly embargo",
    "hold for release",
    "not for release before",
    "sperrfrist",
    "sous embargo",
];

/// Labels of contacts, in lower case.
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

/// A notice above the headline.
enum Notice {
    /// The label of a release, perhaps with its day.
    Name(Option<jiff::civil::Date>),
    /// An embargo or contacts: this many blocks, which stay in the text.
    Told(usize),
}

/// Reads the notice at the beginning of `blocks`, if a headline follows below; returns how many blocks it has.
pub(super) fn read(blocks: &[Block<'_>], article: &mut Article) -> Option<usize> {
    let notice = notice(blocks)?;
    let count = notice.count();
    if !is_above_title(&blocks[count..]) {
        return None;
    }
    match notice {
        Notice::Name(day) => {
            article.boilerplate.push(blocks[0].cut(RULE));
            if let Some(day) = day {
                published::take(article, day, Provenance::HeaderLine);
            }
        }
        Notice::Told(count) => {
            let told = blocks[..count].iter();
            article.sections.push(Section {
                heading: None,
                paragraphs: told
                    .map(|block| Passage::new(&block.text, block.span))
                    .collect(),
            });
        }
    }
    Some(count)
}

/// Whether the first of `blocks` that is neither a notice nor a header line is a headline.
fn is_above_title(blocks: &[Block<'_>]) -> bool {
    let mut at = 0;
    while let Some(block) = blocks.get(at).filter(|_| at < MOST) {
        match notice(&blocks[at..]) {
            Some(notice) => at += notice.count(),
            None if states_nothing(block) => return is_title(block, &blocks[at + 1..]),
            None => at += 1,
        }
    }
    false
}

impl Notice {
    /// How many blocks it has.
    fn count(&self) -> usize {
        match self {
            Self::Name(_) => 1,
            Self::Told(count) => *count,
        }
    }
}

/// The notice at the beginning of `blocks`.
fn notice(blocks: &[Block<'_>]) -> Option<Notice> {
    let first = blocks.first()?;
    if first.text.len() > LONGEST || first.kind == Kind::Heading {
        return None;
    }
    let text = first.text.trim().to_lowercase();
    if let Some(rest) = behind_name(&text) {
        let rest = behind_name(rest).unwrap_or(rest);
        let day = date::parse_line(rest);
        return (rest.is_empty() || day.is_some()).then_some(Notice::Name(day));
    }
    if is_embargo(&text) {
        return Some(Notice::Told(1));
    }
    let label = text.split(':').next()?;
    let is_contact = label.len() < text.len() && CONTACTS.contains(&label.trim());
    is_contact
        .then(|| contact(blocks))
        .flatten()
        .map(Notice::Told)
}

/// Whether a line in lower case states an embargo: its beginning, known words, then a day or an hour. A headline (`Embargo lifted after 12
/// years`) has other words before its number.
fn is_embargo(text: &str) -> bool {
    static UNTIL: Words = Words::new(
        "ed until till til for release publication use strictly not before time date bis jusqu'au jusqu’au jusqu'à jusqu’à",
    );
    let rest = EMBARGOES.iter().find_map(|start| text.strip_prefix(start));
    let Some(mut rest) = rest else {
        return false;
    };
    let is_mark = |c: char| matches!(c, ':' | ' ' | '-' | '–' | '—' | ',' | '(');
    loop {
        rest = rest.trim_start_matches(is_mark);
        let end = rest.find(is_mark).unwrap_or(rest.len());
        match UNTIL.has(&rest[..end]) {
            true => rest = &rest[end..],
            false => return date::begins_with_time(rest),
        }
    }
}

/// How many blocks state a contact: the first alone if it has an address or a number, else all up to a blank line, if one of them has.
fn contact(blocks: &[Block<'_>]) -> Option<usize> {
    /// A contact has fewer lines below its first.
    const MOST: usize = 8;
    let tells_how = |block: &Block<'_>| {
        block.text.len() <= LONGEST && (block.text.contains('@') || has_telephone(&block.text))
    };
    if tells_how(&blocks[0]) {
        return Some(1);
    }
    let below = blocks[1..].iter().take(MOST);
    let mut below = below.take_while(|block| !block.after_blank);
    let count = below.clone().count();
    (count < MOST && below.any(tells_how)).then_some(count + 1)
}

/// Whether a line has a telephone number. Quantities (`150,000 gulls`) have commas, or fewer digits.
fn has_telephone(text: &str) -> bool {
    const FEWEST: usize = 7;
    let is_of_number = |c: char| {
        c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '.' | '/' | '(' | ')' | '+')
    };
    let mut runs = text.split(|c| !is_of_number(c));
    runs.any(|run| run.bytes().filter(u8::is_ascii_digit).count() >= FEWEST)
}

/// The rest of a line that begins with the label of a release, without punctuation around it.
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
        let block = "Media Contacts:\nIvy Tansley\n+44 20 7946 0958";
        let article = read(&format!(
            "News release\n\n{block}\n\nFerry returns to Dunmore\n\n{BODY}\n"
        ));
        assert_eq!(article.title_text(), "Ferry returns to Dunmore");
        assert_eq!(article.paragraphs().count(), 4);
    }

    #[test]
    fn an_article_may_be_called_so() {
        for title in [
            "Press release",
            "For release of all prisoners",
            "Contact: a film",
            "Embargo on grain from 1980 is over",
            "Embargo on Port of Dunmore lifted after 12 years",
            "Embargo: 12 ships wait for an end",
            "Embargo: 3.5 million tonnes of grain wait",
            "Embargo on grain: ministers meet on 5 March",
            "Contact: 150,000 gulls in one photo",
        ] {
            // A headline above another is one too, unless it is what releases call themselves.
            let below = match title {
                "Press release" => "",
                _ => "Council votes for open harbour\n\n",
            };
            let article = read(&format!("{title}\n\n{below}{BODY}\n"));
            assert_eq!(article.title_text(), title);
        }
    }

    #[test]
    fn an_embargo_says_until_when() {
        for line in [
            "EMBARGOED UNTIL 00:01 GMT ON FRIDAY 3 MARCH 2023",
            "Embargoed until 10 a.m. Friday",
            "STRICTLY EMBARGOED: 5 March 2024, 06:00 - not for publication before",
            "Embargo: 2024-03-05",
            "HOLD FOR RELEASE 10 AM FRIDAY",
            "Not for release before Friday, March 5",
            "Sperrfrist: Montag, 4. März, 10 Uhr",
            "Sperrfrist 04.03.2024",
            "Sous embargo jusqu'au mardi 5 mars à 6h",
        ] {
            let article = read(&format!("{line}\n\nFerry Returns to Dunmore\n\n{BODY}\n"));
            assert_eq!(article.title_text(), "Ferry Returns to Dunmore", "{line}");
            assert_eq!(article.paragraphs().count(), 2, "{line}");
        }
    }
}
