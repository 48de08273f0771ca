//! The names of authors in byline lines and in the values of author keys.
//!
//! A line of text is a byline only if every part of it is recognised: `By`, names, and roles or places after them. So
//! `By the time the ferry came` is text. The value of an author key is taken as names and only cleaned up. An agency counts as an
//! author as a person does, alone or beside one (`By Jane Doe, Reuters`), so that a search for it finds all that it wrote. Anything
//! else that a byline says (`Staff Writer`, `in Tokyo`) is [kept apart](says_more).

mod asian;
mod inverted;
mod leftovers;
mod stated;
mod tables;
mod tail;

use std::sync::LazyLock;

use tables::{
    AGENCIES, AGENCIES_OF, ANDS, ARTICLES, BEFORE_PLACES, BODIES, CONJUNCTIONS, EPITHETS, GENRES,
    INTRODUCTIONS, Kind, MONTHS, NAMES_TOO, NO_NAMES, OATHS, OF, OF_AGENCIES, OF_MONTHS, PARTICLES,
    PERSONS, PLACES, ROLES, WITH,
};

use crate::words::{Phrases, bare, behind, lower};
use crate::{date, sentence};

pub(crate) use asian::closing_name;
pub(crate) use stated::stated_names;
pub(crate) use tail::{apart, says_more};

/// The name of the boilerplate rule for what a byline says besides names.
pub(crate) const ROLE: &str = "byline-role";

/// The beginnings of words for photographs and pictures, in lower case.
const PHOTOS: [&str; 6] = ["foto", "photo", "bild", "фото", "imag", "zdję"];

/// A mark put after a name whose brackets say that the person took the pictures.
const PICTURES: char = '\0';

/// Whether a line is only an introduction (`By`), so that the names are on the next line.
pub(crate) fn is_introduction(line: &str) -> bool {
    line.len() <= 12 && matches!(introduction(line), Some((_, "")))
}

/// Whether a line begins with an introduction that may also begin a headline: of [`Kind::Noun`] or [`Kind::Surname`].
pub(crate) fn may_be_headline(line: &str) -> bool {
    matches!(introduction(line), Some((Kind::Surname | Kind::Noun, _)))
}

/// Whether a name is a single capitalised word and no agency, so that it may be any word of a headline.
pub(crate) fn may_be_word(name: &str) -> bool {
    !name.contains(' ') && name.starts_with(char::is_uppercase) && !is_agency(name)
}

/// Whether the names read from a line below a headline are really words of the headline: a single name of two words, one of them a noun
/// in `-ment` or `-tion` (`By Royal Appointment`).
pub(crate) fn are_words(names: &[String]) -> bool {
    /// The fewest characters of such a noun, as `Clément` and `Ament` are surnames.
    const LEAST: usize = 8;
    let is_noun = |word: &str| {
        let word = word.to_lowercase();
        word.chars().count() >= LEAST && (word.ends_with("ment") || word.ends_with("tion"))
    };
    // Names with an agency in them, such as `Reuters Foundation`, and longer names are those of organisations.
    let [name] = names else { return false };
    let mut words = name.split(' ');
    words.clone().count() == 2
        && words.clone().any(is_noun)
        && !words.any(|word| AGENCIES.has_any_case(word))
}

/// The names in a byline line such as `By Jane Doe and John Roe, Staff Writers`; empty if the line is no byline.
pub(crate) fn line_names(line: &str) -> Vec<String> {
    if line.len() > 200 {
        return Vec::new();
    }
    if line.contains('\n') {
        return line_names(&in_one_line(line));
    }
    if !line.is_ascii()
        && let Some(names) = asian::names(line.trim())
    {
        return names;
    }
    // Few lines have an introduction, and only in those is it worth looking for what follows the names.
    if introduction(line).is_none() {
        return Vec::new();
    }
    let Some((kind, rest)) = introduction(tail::bare(line)) else {
        return Vec::new();
    };
    introduced(kind, rest).unwrap_or_default()
}

/// Joins a byline of several lines into one line: with a comma, or with a space if a line ends with a comma or an `and`.
fn in_one_line(lines: &str) -> String {
    let mut whole = String::with_capacity(lines.len() + 8);
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let goes_on =
            whole.ends_with([',', '·', '•']) || whole.rsplit(' ').next().is_some_and(joins);
        if !whole.is_empty() {
            whole.push_str(if goes_on { " " } else { ", " });
        }
        whole.push_str(line);
    }
    whole
}

/// The names in a line that holds only names, such as the one below a lone `By`; empty if it holds anything else.
pub(crate) fn name_line(line: &str) -> Vec<String> {
    if line.len() > 200 {
        return Vec::new();
    }
    names(tail::bare(line), false).unwrap_or_default()
}

/// Whether a line credits somebody who need not be the author: a photographer (`Foto: Kari Nordmann`) or an agency (`Karlovy Vary, ČTK`).
pub(crate) fn is_credit(line: &str) -> bool {
    const LONGEST: usize = 100;
    if line.len() > LONGEST || date::has_digit(line) || line.contains(['\n', '.']) {
        return false;
    }
    let is_photo = |(label, _): (&str, &str)| {
        let label = lower(label);
        !label.contains(' ') && PHOTOS.iter().any(|photo| label.starts_with(photo))
    };
    let is_agency_s = |(_, agency): (&str, &str)| is_agency(agency);
    line.split_once(':').is_some_and(is_photo)
        || line.rsplit_once([',', '/']).is_some_and(is_agency_s)
}

fn introduction(line: &str) -> Option<(Kind, &str)> {
    /// The most words of a line that begins in lower case (`di Mario Rossi`); a longer one is part of a sentence.
    const IN_LOWER_CASE: usize = 5;
    static PHRASES: LazyLock<Phrases> =
        LazyLock::new(|| Phrases::new(INTRODUCTIONS.map(|(words, _)| words)));
    let line = line.trim();
    let is_lower = line.starts_with(char::is_lowercase);
    if is_lower && line.split(' ').nth(IN_LOWER_CASE).is_some() {
        return None;
    }
    let plain = PHRASES.begin(line).find_map(|(at, rest)| {
        let (_, kind) = INTRODUCTIONS.get(at)?;
        let colon = rest.trim_start().starts_with([':', '：']);
        let apart = rest.is_empty() || colon || rest.starts_with(char::is_whitespace);
        let fits = match kind {
            Kind::Label | Kind::Noun => colon,
            _ => apart,
        };
        let is_of_name = matches!(kind, Kind::Preposition | Kind::Surname);
        let fits = fits && (!is_lower || is_of_name && rest.trim().contains(char::is_whitespace));
        let kind = match kind {
            Kind::Noun => Kind::Noun,
            _ if colon => Kind::Label,
            kind => *kind,
        };
        fits.then(|| {
            (
                kind,
                rest.trim_start_matches([':', '：', ' ', '\u{a0}']).trim(),
            )
        })
    });
    let genre = || genre(line).filter(|_| !is_lower);
    plain.or_else(|| genre().map(|rest| (Kind::Preposition, rest)))
}

/// What follows a kind of article and a word for `by`, such as `Ein Kommentar von`, or `None`.
fn genre(line: &str) -> Option<&str> {
    let (mut word, mut rest) = line.split_once(' ')?;
    if ARTICLES.has_any_case(word) {
        (word, rest) = rest.split_once(' ')?;
    }
    if !GENRES.has_any_case(word) {
        return None;
    }
    let (of, rest) = rest.split_once(' ')?;
    OF.has_any_case(of).then_some(rest)
}

/// The names in `rest`, which follows an introduction of this kind; `None` if it is not a list of names.
fn introduced(kind: Kind, rest: &str) -> Option<Vec<String>> {
    if kind == Kind::English && OATHS.has_any_case(rest) {
        return None;
    }
    if let Some(body) = body(rest) {
        return (kind == Kind::English).then(|| vec![body.to_owned()]);
    }
    names(rest, matches!(kind, Kind::Preposition | Kind::Surname))
}

/// `Editorial Board` of `the Editorial Board`.
fn body(rest: &str) -> Option<&str> {
    let name = behind(rest, "the ")?;
    let last = name.rsplit(' ').next()?;
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let whole = (2..=5).contains(&name.split(' ').count())
        && name.split(' ').all(capital)
        && BODIES.has_any_case(last);
    whole.then_some(name)
}

/// All names in a list, or `None` if it holds anything but names and roles. If `whole`, each name must have more than one word or be that
/// of an agency.
fn names(list: &str, whole: bool) -> Option<Vec<String>> {
    /// A line with more names is a list of something else.
    const MOST: usize = 8;
    all_names(list, whole).filter(|found| found.len() <= MOST)
}

/// Like [`names`], without the limit on their number.
fn all_names(list: &str, whole: bool) -> Option<Vec<String>> {
    let list = without_brackets(list);
    let parts = |word: &str| matches!(word, "-" | "–" | "—" | "·" | "•");
    let list = match list.split(' ').any(parts) {
        true => [" - ", " – ", " — ", " · ", " • "]
            .iter()
            .fold(list, |list, mark| list.replace(mark, ", ")),
        false => list,
    };
    let is_whole = |name: &String| is_whole_name(name);
    let mut found: Vec<String> = Vec::new();
    for (position, part) in list.split([',', ';', '、', '،', '|', '/']).enumerate() {
        for (place, name) in split_and(part).into_iter().enumerate() {
            let pictures = name.ends_with(PICTURES);
            let name = before_place(name.trim_end_matches(PICTURES).trim());
            let name = behind(name, "the ")
                .filter(|rest| is_agency(rest))
                .unwrap_or(name);
            if inverted::SUFFIXES.contains(&name)
                && place == 0
                && let Some(last) = found.last_mut().filter(|last| is_whole(last))
            {
                *last = format!("{last} {name}");
                continue;
            }
            let agency = !pictures && is_agency(name);
            // A single word after a comma is an employer, not a person.
            let is_employer = || {
                position > 0
                    && !name.contains(char::is_whitespace)
                    // In scripts without capitals a name may be a single word.
                    && name.contains(|c: char| c.is_uppercase() || c.is_ascii_digit())
            };
            let is_printed_by =
                || place == 0 && found.last().is_some_and(is_whole) && is_house(name);
            let role = !(agency || found.is_empty())
                && (pictures
                    || is_printed_by()
                    || is_role(name) && !(place > 0 && may_be_person(name))
                    || PLACES.contains(&name)
                    || is_employer());
            let fits = is_name(name) && !is_role_alone(name) && (!whole || is_whole_name(name));
            if (fits || agency) && !role {
                found.push(name.to_owned());
            } else if !role && !name.is_empty() || found.is_empty() {
                return None;
            }
        }
    }
    Some(found)
}

/// A list without the brackets after its names. Agencies and further authors in brackets become parts of the list; a word for pictures
/// becomes [`PICTURES`]; anything else in them is dropped.
fn without_brackets(list: &str) -> String {
    let mut bare = String::with_capacity(list.len());
    let mut rest = list;
    while let Some(start) = rest.find(['(', '（', '[']) {
        let Some(end) = rest[start..].find([')', '）', ']']).map(|end| start + end) else {
            break;
        };
        let mut inside = rest[start..end].chars();
        inside.next();
        let inside = inside.as_str();
        let mut after = rest[end..].chars();
        after.next();
        let within_name = after.as_str().trim_start().starts_with(char::is_uppercase);
        if within_name || inside.len() > 80 || inside.contains(|c: char| c.is_ascii_digit()) {
            break;
        }
        bare.push_str(rest[..start].trim_end());
        let lower = inside.to_lowercase();
        if let Some((_, others)) = inside
            .split_once(' ')
            .filter(|(with, _)| WITH.contains(with))
        {
            bare.push_str("; ");
            bare.push_str(others);
        } else if inside.split(['/', ',']).all(is_agency) {
            bare.push_str("; ");
            bare.push_str(inside);
        } else if PHOTOS.iter().any(|photo| lower.contains(photo)) && !lower.contains("tex") {
            bare.push(PICTURES);
        }
        rest = after.as_str();
    }
    bare + rest
}

fn split_and(list: &str) -> Vec<&str> {
    // Most parts are one name.
    if !list.split(' ').any(joins) {
        return asian::split_arabic(list.trim());
    }
    list.split(" and ")
        .flat_map(|part| part.split(" AND "))
        .flat_map(|part| part.split(" und "))
        .flat_map(|part| part.split(" & "))
        .map(|part| part.trim().trim_start_matches("and "))
        .flat_map(split_whole)
        .flat_map(asian::split_arabic)
        .collect()
}

/// Whether a word separates names, such as `and`.
fn joins(word: &str) -> bool {
    ANDS.has(word) || CONJUNCTIONS.has(word)
}

/// Splits a list at [`CONJUNCTIONS`]. These words also occur within names, so that it is split only where a whole name is on both sides.
fn split_whole(list: &str) -> Vec<&str> {
    let two = |side: &str| {
        let mut words = side.split_whitespace();
        let mut is_of_name = || words.next().is_some_and(|word| !CONJUNCTIONS.has(word));
        is_of_name() && is_of_name()
    };
    for (left, word, right) in words_within(list).filter(|(_, word, _)| CONJUNCTIONS.has(word)) {
        let with = WITH.contains(&word);
        // `en` is `and` in Dutch, and `in` in Spanish.
        let place = PLACES.contains(&right.trim());
        if !place && two(left) && (two(right) || (with && is_agency(right))) {
            return [split_whole(left), split_whole(right)].concat();
        }
    }
    vec![list.trim()]
}

/// Each word of a list that has text on both sides, as the text before it, the word, and the text after it.
fn words_within(list: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    list.match_indices(' ').filter_map(|(at, _)| {
        let (word, right) = list[at + 1..].split_once(' ')?;
        Some((&list[..at], word, right))
    })
}

/// Whether the words after a name and a comma or a bar are the name of a newspaper: `The Gazette`.
fn is_house(words: &str) -> bool {
    const MOST: usize = 4;
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    behind(words, "the ").is_some_and(|name| {
        is_capital(words) && name.split(' ').count() <= MOST && name.split(' ').all(is_capital)
    })
}

/// A name without the place after it: `Jane Doe` of `Jane Doe in Tokyo`, and an empty string of `à Paris`.
fn before_place(name: &str) -> &str {
    if is_agency_of(name) {
        return name;
    }
    let is_place = |(word, _): (&str, &str)| matches!(word, "in" | "à" | "en" | "aus");
    if name.split_once(' ').is_some_and(is_place) {
        return "";
    }
    // `Duke of Wellington` is whole.
    let is_title = |own: &str, word: &str| {
        word == "of" && !own.contains(' ') && !is_agency(own) && !is_role(own)
    };
    let mut places =
        words_within(name).filter(|(own, word, _)| BEFORE_PLACES.has(word) && !is_title(own, word));
    places.next().map_or(name, |(own, ..)| own).trim()
}

fn is_role(words: &str) -> bool {
    words.split_whitespace().any(|word| {
        let word = bare(word);
        is_of_role(word) || AGENCIES.has_any_case(word)
    })
}

/// Whether words that follow an `and` are a person's name although one of them is also a word of a role: `and Jennifer Senior`.
fn may_be_person(words: &str) -> bool {
    let own = || words.split_whitespace().map(bare);
    let is_known = |word: &str| is_of_role(word) || AGENCIES.has_any_case(word);
    own().count() == 2
        && !own().all(is_known)
        && own().all(|word| !is_known(word) || NAMES_TOO.has_any_case(word))
}

fn is_of_role(word: &str) -> bool {
    ROLES.has_any_case(word) || PERSONS.has_any_case(word)
}

/// Whether this is one of [`AGENCIES_OF`].
fn is_agency_of(name: &str) -> bool {
    let mut agencies = AGENCIES_OF.iter();
    agencies.any(|agency| name.eq_ignore_ascii_case(agency))
}

fn is_agency(words: &str) -> bool {
    if is_agency_of(words) {
        return true;
    }
    let mut words = words.split_whitespace().map(bare);
    words
        .next()
        .is_some_and(|first| AGENCIES.has_any_case(first))
        && words.all(|word| AGENCIES.has_any_case(word) || OF_AGENCIES.has_any_case(word))
}

/// Whether the first name of a line without introduction, and every other that is no agency, has more than one word.
pub(crate) fn are_whole(names: &[String]) -> bool {
    let is_two = |name: &String| name.contains(' ');
    names.first().is_some_and(is_two) && names.iter().all(|name| is_two(name) || is_agency(name))
}

/// Whether words are only a role, not a name: `Reporter`.
fn is_role_alone(words: &str) -> bool {
    let words = || words.split_whitespace().map(bare);
    words().all(is_of_role) && words().any(|word| PERSONS.has_any_case(word))
}

/// Whether a line is only a role of two to five words: `Staff Writer`, `Senior Political Correspondent`.
pub(crate) fn is_role_line(line: &str) -> bool {
    let words = || line.split_whitespace().map(|word| word.trim_matches(','));
    // The first word already rules out nearly all lines.
    words().all(|word| is_of_role(word) || AGENCIES.has_any_case(word))
        && (2..=5).contains(&words().take(6).count())
        && words().any(|word| PERSONS.has_any_case(word))
}

/// Whether a line below a name says what somebody is: a few words with capitals, the last for a person (`Gazette Staff Writer`).
pub(crate) fn is_role_below(line: &str) -> bool {
    const MOST: usize = 6;
    let mut words = line.split_whitespace();
    let last = words.clone().next_back();
    last.is_some_and(|last| PERSONS.has_any_case(last))
        && (2..=MOST).contains(&words.clone().take(MOST + 1).count())
        && words.all(|word| word.starts_with(char::is_uppercase))
}

fn is_name(name: &str) -> bool {
    let name = EPITHETS
        .iter()
        .find_map(|epithet| name.strip_suffix(epithet))
        .unwrap_or(name);
    let words: Vec<_> = name.split_whitespace().collect();
    let first = words.first().copied().unwrap_or("");
    let is_called = |word: &&str| !(NO_NAMES.has(word) || OF_MONTHS.has(word));
    let is_day = || MONTHS.has(first) && !words.get(1).is_some_and(is_called);
    (1..=5).contains(&words.len())
        && name.len() <= 80
        && !(NO_NAMES.has(first) || is_day())
        && words.iter().all(|word| is_name_word(word))
        && words.iter().any(|word| word.chars().count() > 1)
        && !PARTICLES.contains(&words[words.len() - 1])
}

/// Whether a name has two to four words besides particles, as a first name with a surname has.
fn is_whole_name(name: &str) -> bool {
    let words = || name.split_whitespace();
    let own = words().filter(|word| !PARTICLES.contains(word)).count();
    (2..=4).contains(&own) && !name.starts_with(char::is_lowercase)
}

fn is_name_word(word: &str) -> bool {
    let Some(first) = word.chars().next() else {
        return false;
    };
    let begins = first.is_uppercase() || (first.is_alphabetic() && !first.is_lowercase());
    // Signs that are no letters but occur within names: besides apostrophes and hyphens, those of Indian scripts and the joiners of Arabic.
    // The Thai signs are a range of their own below.
    const MARKS: &str = "'’-‐.·・\u{93c}\u{94d}\u{9bc}\u{9cd}\u{bcd}\u{200c}\u{200d}״׳";
    let inner =
        |c: char| c.is_alphabetic() || MARKS.contains(c) || ('\u{e47}'..='\u{e4e}').contains(&c);
    // A full stop ends initials (`S.A.`), `Jr.` or `Prof.`, not a name.
    let are_initials = || {
        word.split_terminator('.')
            .all(|one| one.chars().count() == 1)
    };
    let is_long = word.ends_with('.') && word.chars().count() > 3;
    let stop = is_long && !are_initials() && !sentence::stands_before_names(word);
    (begins || PARTICLES.contains(&word) || begins_in_lower_case(word))
        && word.chars().all(inner)
        && !stop
}

/// Whether a word of a name begins in lower case: `al-Masri`, `d'Emilio`.
fn begins_in_lower_case(word: &str) -> bool {
    let irish = word.strip_prefix('h');
    irish.is_some_and(|rest| rest.starts_with(char::is_uppercase))
        || ["al-", "d'", "d’"]
            .iter()
            .any(|begin| word.starts_with(begin))
}

#[cfg(test)]
mod tests;
