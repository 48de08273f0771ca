//! The lines with which agencies sign their copy: who wrote and edited it, in full or by initials, and for whom.
//!
//! They stand at the end and say nothing of the matter. Letter case tells initials from words, so texts are looked at as
//! they are written.

/// No such line is longer, in bytes.
const LONGEST: usize = 400;

/// Agencies by the names they sign with.
const AGENCIES: [&str; 21] = [
    "AAP", "AFP", "ANP", "ANSA", "AP", "APA", "Belga", "Bernama", "CP", "dpa", "EFE", "Kyodo",
    "NTB", "PA", "PTI", "Reuters", "SDA", "STT", "TASS", "TT", "Xinhua",
];

/// Words that are written with a stroke between them.
const WORDS: [&str; 8] = ["and", "or", "he", "she", "on", "off", "yes", "no"];

/// What credits begin with, in lower case.
const CREDITS: [&str; 10] = [
    "reporting by ",
    "reporting and writing by ",
    "additional reporting by ",
    "writing by ",
    "editing by ",
    "compiled by ",
    "translated by ",
    "reporting: ",
    "editing: ",
    "contributing: ",
];

/// What the line on those who helped ends with.
const HELPED: [&str; 5] = [
    " contributed to this report",
    " contributed to this story",
    " contributed to this article",
    " contributed to this post",
    " contributed reporting",
];

/// Whether a text is the last line of an agency's copy.
pub(super) fn is_signoff(text: &str) -> bool {
    let text = text.trim();
    text.len() <= LONGEST
        && (is_credit(text) || is_thanks(text) || is_agency(text) || is_initials(text))
}

/// `(Reporting by Ada Finch; Editing by Jo Reed)`. Without brackets or a semicolon it must be short, as a sentence may
/// begin so.
fn is_credit(text: &str) -> bool {
    let inside = text.strip_prefix('(').and_then(|text| {
        let text = text.trim_end_matches('.');
        text.strip_suffix(')')
    });
    let bare = inside.unwrap_or(text);
    let begins = |credit: &&str| {
        let begin = bare.get(..credit.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(credit))
    };
    let is_list = || inside.is_some() || bare.to_lowercase().contains("; editing by ");
    CREDITS.iter().any(begins) && (is_list() || is_names(bare))
}

/// `The Harbour Agency and Jo Reed contributed to this report.`
fn is_thanks(text: &str) -> bool {
    /// Others than persons by name who help.
    const HELPERS: [&str; 14] = [
        "colleagues",
        "others",
        "staff",
        "writer",
        "writers",
        "reporter",
        "reporters",
        "correspondent",
        "correspondents",
        "editors",
        "agencies",
        "reports",
        "services",
        "wires",
    ];
    let text = text.trim_end_matches(['.', ')']);
    let who = HELPED.iter().find_map(|helped| text.strip_suffix(helped));
    let last = who.and_then(|who| {
        let mut words = who.split_whitespace().rev();
        words.find(|word| !["also", "has", "have"].contains(word))
    });
    last.is_some_and(|last| !last.starts_with(char::is_lowercase) || HELPERS.contains(&last))
}

/// Whether a credit goes on with names and nothing else: capitals, and words that join them.
fn is_names(credit: &str) -> bool {
    let joins = [
        "by",
        "and",
        "in",
        "at",
        "of",
        "de",
        "van",
        "von",
        "writing",
        "reporting",
        "editing",
    ];
    let mut words = credit
        .split([' ', ',', ';'])
        .skip(1)
        .filter(|word| !word.is_empty());
    credit.len() <= 120
        && words.all(|word| word.starts_with(char::is_uppercase) || joins.contains(&word))
}

/// `-- AFP`, `(Reuters)`, `AAP RTV ar`: an agency, with a dash or brackets before it, or desks and then initials behind it.
fn is_agency(text: &str) -> bool {
    let bare = text.trim_matches(['-', '–', '—', '(', ')', ' ', '/']);
    let mut words = bare.split_whitespace();
    let is_known = words.next().is_some_and(|name| AGENCIES.contains(&name));
    let behind: Vec<&str> = words.take(4).collect();
    let is_desk =
        |part: &str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_hand = |part: &str| is_desk(part) || part.len() <= 3 && is_letters(part);
    let are_short =
        |word: &str, fits: &dyn Fn(&str) -> bool| word.len() <= 8 && word.split('/').all(fits);
    let fits = match behind.split_last() {
        Some((last, desks)) => {
            are_short(last, &is_hand) && desks.iter().all(|desk| are_short(desk, &is_desk))
        }
        None => bare.len() < text.len(),
    };
    is_known && fits && behind.len() <= 3
}

/// `hh/ph/ts/hd`.
fn is_initials(text: &str) -> bool {
    let parts = || text.split('/');
    let is_part = |part: &str| {
        let lower = part.bytes().all(|byte| byte.is_ascii_lowercase());
        (2..=5).contains(&part.len()) && lower && !WORDS.contains(&part)
    };
    (2..=6).contains(&parts().count()) && parts().all(is_part)
}

fn is_letters(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agencies_sign_in_many_ways() {
        for line in [
            "(Reporting by Ada Finch in Dunmore; Editing by Jo Reed)",
            "(Additional reporting by Ada Finch.)",
            "Reporting by Ada Finch and Jo Reed; Editing by Kim Vale",
            "Editing by Jo Reed",
            "-- AFP",
            "(Reuters)",
            "AAP RTV ar",
            "AAP jrd/rl",
            "AAP RTV abc/de",
            "hh/ph/ts/hd",
            "abc/def",
            "Contributing: Ada Finch and Jo Reed",
            "The Harbour Agency’s Jo Reed contributed to this report.",
        ] {
            assert!(is_signoff(line), "{line}");
        }
    }

    #[test]
    fn sentences_are_no_signatures() {
        for line in [
            "Reporting by telephone was allowed from Monday on, the court said.",
            "Editing by hand takes longer than most people think.",
            "AFP",
            "AP Sports Writer",
            "and/or",
            "km/h",
            "AC/DC",
            "Reuters said so.",
            "1/2",
            "yes/no",
            "AP will not say",
            "AP can not say",
            "AFP says",
        ] {
            assert!(!is_signoff(line), "{line}");
        }
    }
}
