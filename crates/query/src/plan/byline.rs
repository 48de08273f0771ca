//! Names of authors, which bylines often have in another way than people type them: `Walter R. Borneman` for *Walter Borneman*, `García
//! Márquez, Gabriel` for *Gabriel García Márquez*, `Associated Press` for *the Associated Press*.
//!
//! Besides the name as typed, a query looks for the name with one initial more between its words, and with the initial of its middle
//! word in place of that word. It also looks for the following, with a warning: the name with full words for its initials or without
//! them, with the surname at the other end, without introductory words, and without a degree behind it. Initials behind a surname
//! (`Osgood, J.R.`) are not `Jr.`, which would make it another person's name; letters that may be either are looked for as both.
//! Without a comma, words are reordered only if there are at least three, as `Martin James` is not `James Martin`, and only if a byline
//! has them in that order.

use newshound_index::analysis::is_of_cells;

use crate::algebra::span::Span;
use crate::plan::ands::is_and;
use crate::plan::leaf_context::LeafContext;
use crate::plan::planner::Planner;
use crate::plan::respelled::any;
use crate::surface::Surface;
use crate::syntax::pattern::ANY_INITIAL;
use crate::{Error, Warning};

/// Words that may stand before a name and are no part of it.
const BEFORE: [&str; 12] = [
    "by",
    "dame",
    "dr",
    "miss",
    "mr",
    "mrs",
    "ms",
    "prof",
    "professor",
    "rev",
    "sir",
    "the",
];

/// Words behind a name, with or without a comma, that tell which member of a family it is. With points between their letters they are
/// initials.
const GENERATIONS: [&str; 5] = ["ii", "iii", "iv", "jr", "sr"];

/// Degrees behind a name, with or without a comma, which many bylines leave out.
const DEGREES: [&str; 6] = ["esq", "jd", "mba", "md", "phd", "rn"];

/// Those of both kinds that may also be initials, if written in capitals or with points.
const INITIALS_TOO: [&str; 5] = ["jd", "jr", "md", "rn", "sr"];

/// The largest number of given names that may stand behind their surname.
const MOST_GIVEN: usize = 3;

/// The ways in which bylines may have a name, apart from the way it was typed.
#[derive(Debug, Default, PartialEq)]
struct Ways {
    /// The name in spoken order, given names first.
    said: String,
    /// Whether the name as typed would find another person, as `J.R.` would be read as `Jr.`. It is not searched then.
    typed_is_other: bool,
    /// Ways that differ by more than an initial for a word or an added initial. The user is warned of them.
    warned: Vec<String>,
    /// The name with an initial between its two words, or in place of its middle word.
    with_initial: Option<String>,
    /// The name with its last two words first, as a surname.
    turned: Option<String>,
}

impl Planner<'_> {
    /// The span of a name in bylines, in all the ways in which it is looked for.
    pub(super) fn name(&mut self, name: &str, context: LeafContext<'_>) -> Result<Span, Error> {
        let mut ways = Ways::of(name);
        let mut spans = Vec::new();
        if !ways.typed_is_other {
            spans.push(self.phrase(name, 0, context)?);
        }
        if let Some(turned) = ways.turned.take()
            && self.has_turned(&ways.said, context)?
        {
            ways.warned.push(turned);
        }
        // Initials are expanded as patterns, but were not typed as such: they must not use up the query's limit.
        let terms_left = self.terms_left;
        for way in &ways.warned {
            spans.push(self.phrase(way, 0, context)?);
        }
        if let Some(way) = &ways.with_initial {
            // Warnings about its words were given for the name as typed.
            let given = self.warnings.len();
            spans.push(self.phrase(way, 0, context)?);
            self.warnings.truncate(given);
        }
        self.terms_left = terms_left;
        if !ways.warned.is_empty() {
            let (name, turned) = (name.to_owned(), ways.warned.join(" and "));
            self.warnings.push(match ways.typed_is_other {
                true => Warning::InitialsBehindSurname { name, turned },
                false => Warning::NameTurned { name, turned },
            });
        }
        Ok(any(spans))
    }

    /// Whether some byline has the last word of `name` directly before the first.
    fn has_turned(&mut self, name: &str, context: LeafContext<'_>) -> Result<bool, Error> {
        let tokens = self.scan(name, context.at)?;
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
            return Ok(false);
        };
        let field = Surface::Byline.field(self.reader.fields());
        let (lookups, before) = (&self.lookups, [last.term.as_str()]);
        Ok(lookups.side_by_side(field, &before, &first.term, 1, self.deadline)? > 0)
    }
}

impl Ways {
    fn of(name: &str) -> Self {
        let mut ways = Self {
            said: said(name),
            ..Self::default()
        };
        if name.contains(['*', '?']) {
            return ways;
        }
        let said = ways.said.clone();
        let words: Vec<&str> = said.split_whitespace().collect();
        let mut words = without_introduction(&words);
        let has_capital = name.contains(char::is_uppercase);
        // Without capitals a single letter may be either, and is taken for an initial, as the user is warned of what is looked for.
        let joins = |word: &str| has_capital && is_and(word);
        let is_initial = |word: &str| are_initials(word) && !joins(word);
        let typed = name.split_whitespace().collect::<Vec<_>>().join(" ");
        ways.warned.push(words.join(" "));
        if let Some((way, is_only)) = initials_behind(name) {
            ways.typed_is_other = is_only;
            ways.warned.push(way);
        }
        while let [names @ .., degree] = words
            && names.len() > 1
            && is_degree(degree)
        {
            words = names;
            ways.warned
                .push(words.join(" ").trim_end_matches(',').to_owned());
        }
        let is_suffix = words.last().is_some_and(|word| is_suffix(word));
        let names = &words[..words.len() - usize::from(is_suffix)];
        // Names in scripts without spaces have no initials.
        let is_name =
            |name: &&str| name.starts_with(char::is_alphabetic) && !name.contains(is_of_cells);
        let are_names = names.iter().all(is_name);
        if are_names && !names.iter().any(|name| is_initial(name)) {
            ways.with_initial = with_initial(words, names.len(), joins);
            if words.len() == names.len() && !name.contains(',') {
                ways.turned = turned(names);
            }
        } else if are_names
            && let [given, between @ .., surname] = names
            && !is_initial(given)
            && !is_initial(surname)
        {
            let behind = words[names.len() - 1..].join(" ");
            let full = between.iter().map(|name| match is_initial(name) {
                true => opened(name) + " ",
                false => format!("{name} "),
            });
            let full: String = full.collect();
            let kept = between.iter().filter(|name| !is_initial(name));
            let without: String = kept.map(|name| format!("{name} ")).collect();
            let warned = [full, without].map(|between| format!("{given} {between}{behind}"));
            ways.warned.extend(warned);
        }
        ways.warned.retain(|way| *way != typed);
        ways.warned.dedup();
        ways
    }
}

/// A name in spoken order: `Osgood, John` has its surname first. Words behind a comma that start with *the* name the author's
/// organisation, and are dropped.
fn said(name: &str) -> String {
    let parts: Vec<&str> = name.split(',').map(str::trim).collect();
    let is_name = |part: &str| part.starts_with(char::is_alphabetic) && !part.contains(';');
    if let Some((way, true)) = initials_behind(name) {
        return way;
    }
    match parts[..] {
        // `Press, The Associated` is one name, with its last word first: there is a single word before the comma.
        [one, house] if one.contains(' ') && house.to_lowercase().starts_with("the ") => {
            one.to_owned()
        }
        [surname, given] if is_name(surname) && is_name(given) && !is_suffix(given) => {
            match given.rsplit_once(' ') {
                Some((given, suffix)) if is_suffix(suffix) => {
                    format!("{given} {surname} {suffix}")
                }
                _ => format!("{given} {surname}"),
            }
        }
        [surname, given, suffix]
            if is_name(surname) && is_name(given) && is_suffix(suffix)
            // Otherwise these are two people.
                && !(surname.contains(' ') && given.contains(' ')) =>
        {
            format!("{given} {surname} {suffix}")
        }
        _ => name.to_owned(),
    }
}

/// For a surname followed by initials (`Osgood, J.R.`) or by letters that may be initials (`Smith, M.D.`): the name with these first,
/// and whether they can only be initials. `None` for other names.
fn initials_behind(name: &str) -> Option<(String, bool)> {
    let name = name.trim();
    let (surname, given) = name.split_once(',').or_else(|| name.split_once(' '))?;
    let (surname, given) = (surname.trim(), given.trim());
    if !surname.starts_with(char::is_alphabetic)
        || are_initials(surname)
        || BEFORE.contains(&&*bare(surname))
    {
        return None;
    }
    let letters = bare(given).replace(' ', "");
    let is_parted = given.trim_end_matches('.').contains(['.', ' ']);
    let is_only = is_parted && GENERATIONS.contains(&&*letters);
    let may_be = !surname.contains(' ')
        && INITIALS_TOO.contains(&&*letters)
        && (is_parted || !given.contains(char::is_lowercase));
    (is_only || may_be).then(|| (format!("{given} {surname}"), is_only))
}

fn is_suffix(word: &str) -> bool {
    let has_point = word.trim_end_matches(['.', ',']).contains('.');
    is_degree(word) || !has_point && GENERATIONS.contains(&&*bare(word))
}

fn is_degree(word: &str) -> bool {
    DEGREES.contains(&&*bare(word))
}

/// Removes introductory words from a name, as long as two words are left, or one behind *by*.
fn without_introduction<'w>(words: &'w [&'w str]) -> &'w [&'w str] {
    let mut rest = words;
    while let [first, others @ ..] = rest
        && (others.len() > 1 || others.len() == 1 && bare(first) == "by")
        && BEFORE.contains(&&*bare(first))
        && !others.iter().all(|word| BEFORE.contains(&&*bare(word)))
    {
        rest = others;
    }
    rest
}

/// The words of a name with any initial between the first two, or with the initial of the middle word of three in its place. The first
/// `names` words are not a suffix. `None` if there are other numbers of words, or the middle word only joins the others.
fn with_initial(words: &[&str], names: usize, joins: impl Fn(&str) -> bool) -> Option<String> {
    let (given, behind) = words.split_first()?;
    let (initial, behind) = match names {
        2 => (ANY_INITIAL, behind),
        3 if joins(behind[0]) => return None,
        3 => (behind[0].chars().next()?, &behind[1..]),
        _ => return None,
    };
    Some(format!("{given} {initial} {}", behind.join(" ")))
}

/// A name with its last two words first. A single surname needs no such way, as bylines with it first were reordered when they were
/// read.
fn turned(names: &[&str]) -> Option<String> {
    let (given, surname) = names.split_at(names.len().saturating_sub(2));
    let is_name = (1..=MOST_GIVEN).contains(&given.len());
    is_name.then(|| format!("{}, {}", surname.join(" "), given.join(" ")))
}

/// A single initial as a prefix pattern for the full name; several initials as they are.
fn opened(initials: &str) -> String {
    let letter = initials.trim_end_matches('.');
    match letter.chars().count() {
        1 => format!("{letter}*"),
        _ => initials.to_owned(),
    }
}

/// A word in lower case, without points, and without commas at its end.
fn bare(word: &str) -> String {
    let letters = word.trim_end_matches(',').replace('.', "");
    letters.to_lowercase()
}

/// Whether a word of a name may be an initial or several (`R.R.`), each of one letter.
fn are_initials(word: &str) -> bool {
    let mut letters = word.split('.').filter(|part| !part.is_empty());
    letters.all(|part| part.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_stand_otherwise_in_a_byline() {
        for (name, warned, turned) in [
            ("John Osgood", &[][..], None),
            ("Osgood, John", &["John Osgood"], None),
            ("de la Cruz , Ana", &["Ana de la Cruz"], None),
            ("Lee, Bob, Jr.", &["Bob Lee Jr."], None),
            ("Tom Howell, Jr.", &[], None),
            ("Osgood, ", &[], None),
            ("Lee, Bob, Kim, Sue", &[], None),
            ("the associated press", &["associated press"], None),
            ("the guardian", &[], None),
            ("Press, The Associated", &["Associated Press"], None),
            ("Guardian, The", &["The Guardian"], None),
            ("By Stephen Dinan", &["Stephen Dinan"], None),
            ("by Dinan", &["Dinan"], None),
            ("By Dr. Jane Roe", &["Jane Roe"], None),
            (
                "Stephen Dinan, The Washington Times",
                &["Stephen Dinan"],
                None,
            ),
            (
                "Gabriel García Márquez",
                &[],
                Some("García Márquez, Gabriel"),
            ),
            ("José Ortega y Gasset", &[], Some("y Gasset, José Ortega")),
            (
                "Walter R. Borneman",
                &["Walter R* Borneman", "Walter Borneman"],
                None,
            ),
            (
                "walter r borneman jr",
                &["walter r* borneman jr", "walter borneman jr"],
                None,
            ),
            ("George R.R. Martin", &["George Martin"], None),
            (
                "mary a. o'brien",
                &["mary a* o'brien", "mary o'brien"],
                None,
            ),
            ("mary a o'brien", &["mary a* o'brien", "mary o'brien"], None),
            ("Rossi e Bianchi", &[], Some("e Bianchi, Rossi")),
            ("Robert E Lee", &["Robert E* Lee", "Robert Lee"], None),
            ("robert e lee", &["robert e* lee", "robert lee"], None),
            ("Ann Y Kim", &["Ann Y* Kim", "Ann Kim"], None),
            ("ann y kim", &["ann y* kim", "ann kim"], None),
            ("Ana y Luis", &[], Some("y Luis, Ana")),
            ("Mary E. Roe", &["Mary E* Roe", "Mary Roe"], None),
            ("Ann Lee, Bob Kim, Jr.", &[], None),
            ("Jane Roe, M.D.", &["Jane Roe"], None),
            ("John Osgood PhD", &["John Osgood"], None),
            (
                "Osgood, John PhD",
                &["John Osgood PhD", "John Osgood"],
                None,
            ),
            ("Osgood, John Jr.", &["John Osgood Jr."], None),
            ("Osgood, J.R.", &["J.R. Osgood"], None),
            ("Osgood J. R.", &["J. R. Osgood"], None),
            ("de la Cruz, S.R.", &["S.R. de la Cruz"], None),
            ("Rabi, I.I.", &["I.I. Rabi"], None),
            ("Osgood, JR", &["JR Osgood"], None),
            ("Osgood, Jr.", &[], None),
            ("smith, md", &[], None),
            ("Smith, M.D.", &["M.D. Smith"], None),
            ("Smith, M. D.", &["M. D. Smith"], None),
            ("By J.R.", &["J.R."], None),
            ("by by by", &[], Some("by by, by")),
            ("J. K. Rowling", &[], None),
            ("S.A. Miller", &[], None),
            ("T* Osgood", &[], None),
            ("24 Hours", &[], None),
        ] {
            let ways = Ways::of(name);
            assert_eq!(ways.warned, warned, "{name}");
            assert_eq!(ways.turned.as_deref(), turned, "{name}");
        }
        for (name, expected) in [
            (
                "Borneman, Walter",
                Some(format!("Walter {ANY_INITIAL} Borneman")),
            ),
            (
                "Tom Howell Jr.",
                Some(format!("Tom {ANY_INITIAL} Howell Jr.")),
            ),
            ("Mary Anne O'Brien", Some("Mary A O'Brien".to_owned())),
            ("Walter R. Borneman", None),
            ("Rossi e Bianchi", None),
            ("Tanaka", None),
            ("王 小明", None),
        ] {
            assert_eq!(Ways::of(name).with_initial, expected, "{name}");
        }
    }
}
