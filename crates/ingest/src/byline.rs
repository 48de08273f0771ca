//! Who wrote it: names in byline lines and in the values of author keys.
//!
//! A line of text is a byline only when everything in it is accounted for: `By`, names, and roles or places after them. So
//! `By the time the ferry came` is text. An author key is believed, and only tidied. An agency signs as a person does, alone or beside
//! one (`By Jane Doe, Reuters`), or who looks for what it wrote would find the half of it. What else is said (`Staff Writer`, `in Tokyo`)
//! is [kept apart](says_more).

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

/// The rule by which is kept apart what a byline says beside names.
pub(crate) const ROLE: &str = "byline-role";

/// What the words for pictures begin with, in lower case.
const PHOTOS: [&str; 6] = ["foto", "photo", "bild", "фото", "imag", "zdję"];

/// Stands behind a name whose brackets say that it took the pictures.
const PICTURES: char = '\0';

/// Whether a line is an introduction alone (`By`), its names standing on the next.
pub(crate) fn is_introduction(line: &str) -> bool {
    line.len() <= 12 && matches!(introduction(line), Some((_, "")))
}

/// Whether a line begins with what introduces bylines and is a noun, or begins surnames or English nouns: a headline may begin so.
pub(crate) fn may_be_headline(line: &str) -> bool {
    matches!(introduction(line), Some((Kind::Surname | Kind::Noun, _)))
}

/// Whether a name is a single word with a capital, as any word of a headline.
pub(crate) fn may_be_word(name: &str) -> bool {
    !name.contains(' ') && name.starts_with(char::is_uppercase) && !is_agency(name)
}

/// Whether names below a headline are words of another line of it, of which one is a noun that nobody is called: `By Royal Appointment`.
pub(crate) fn are_words(names: &[String]) -> bool {
    /// `Clément` and `Ament` are surnames.
    const LEAST: usize = 8;
    let is_noun = |word: &str| {
        let word = word.to_lowercase();
        word.chars().count() >= LEAST && (word.ends_with("ment") || word.ends_with("tion"))
    };
    // `By Reuters Foundation` and longer names are those of houses.
    let [name] = names else { return false };
    let mut words = name.split(' ');
    words.clone().count() == 2
        && words.clone().any(is_noun)
        && !words.any(|word| AGENCIES.has_any_case(word))
}

/// The names of a byline line such as `By Jane Doe and John Roe, Staff Writers`; none when it is something else.
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
    // Few lines are introduced, and only what follows the names of those has to be looked for.
    if introduction(line).is_none() {
        return Vec::new();
    }
    let Some((kind, rest)) = introduction(tail::bare(line)) else {
        return Vec::new();
    };
    introduced(kind, rest).unwrap_or_default()
}

/// A byline of several lines, as wrapped text has it, in one: its lines are parts of the list, unless that goes on over the line end.
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

/// The names of a line that holds only names, as it stands below a lone `By`.
pub(crate) fn name_line(line: &str) -> Vec<String> {
    if line.len() > 200 {
        return Vec::new();
    }
    names(tail::bare(line), false).unwrap_or_default()
}

/// Whether a line gives credit to somebody who need not be the author: `Foto: Kari Nordmann`, `Karlovy Vary, ČTK`.
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
    /// Words of a line that begins in lower case, as a part of a sentence does: `di Mario Rossi`.
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

/// What follows `Ein Kommentar von`.
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

/// The names after an introduction.
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

/// All names of a list, when it holds names and roles and nothing else. `whole`: each has more than one word, or is that
/// of an agency.
fn names(list: &str, whole: bool) -> Option<Vec<String>> {
    /// A line of more names is a list of something else.
    const MOST: usize = 8;
    all_names(list, whole).filter(|found| found.len() <= MOST)
}

/// The same of a list that is known to be one.
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
            // After a comma one word is an employer, not a person.
            let is_employer = || {
                position > 0
                    && !name.contains(char::is_whitespace)
                    // Names in scripts without capitals are one word each.
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

/// A list without what stands in brackets behind its names. Agencies and others there go on with it, what somebody contributed does not.
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

/// Whether a word parts names.
fn joins(word: &str) -> bool {
    ANDS.has(word) || CONJUNCTIONS.has(word)
}

/// Parts a list at words that stand within names too: only where a whole name stands on both sides.
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

/// The words of a list that have others on both sides, with what stands there.
fn words_within(list: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    list.match_indices(' ').filter_map(|(at, _)| {
        let (word, right) = list[at + 1..].split_once(' ')?;
        Some((&list[..at], word, right))
    })
}

/// Whether words behind a name and a comma or a bar are called as papers are: `The Gazette`.
fn is_house(words: &str) -> bool {
    const MOST: usize = 4;
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    behind(words, "the ").is_some_and(|name| {
        is_capital(words) && name.split(' ').count() <= MOST && name.split(' ').all(is_capital)
    })
}

/// `Jane Doe` of `Jane Doe in Tokyo`, nothing of `à Paris`.
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

/// Whether words joined to a name are one too, though a word of theirs is that of a role: `and Jennifer Senior`.
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

/// Whether this is the name of an agency that is called after a place.
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

/// Whether all names of a line that nothing introduces are those of persons with two names, agencies beside them.
pub(crate) fn are_whole(names: &[String]) -> bool {
    let is_two = |name: &String| name.contains(' ');
    names.first().is_some_and(is_two) && names.iter().all(|name| is_two(name) || is_agency(name))
}

/// Whether words say what somebody is, not who: `Reporter`.
fn is_role_alone(words: &str) -> bool {
    let words = || words.split_whitespace().map(bare);
    words().all(is_of_role) && words().any(|word| PERSONS.has_any_case(word))
}

/// Whether a line is nothing but what somebody is: `Staff Writer`, `Senior Political Correspondent`.
pub(crate) fn is_role_line(line: &str) -> bool {
    let words = || line.split_whitespace().map(|word| word.trim_matches(','));
    // The first word of nearly all lines tells.
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

/// Whether a name has a first name and a surname.
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
    // Marks over Thai consonants, what joins or parts those of India, and what parts letters of Arabic are no letters of their own.
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

/// `al-Masri`, `d'Emilio`, Irish `hÓgáin`.
fn begins_in_lower_case(word: &str) -> bool {
    let irish = word.strip_prefix('h');
    irish.is_some_and(|rest| rest.starts_with(char::is_uppercase))
        || ["al-", "d'", "d’"]
            .iter()
            .any(|begin| word.starts_with(begin))
}

#[cfg(test)]
mod tests;
