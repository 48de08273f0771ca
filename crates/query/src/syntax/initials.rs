//! Initials: `H.W.` is one word and `H. W.` two, and who types the one means the other too; so with `9:30am` and `9:30 am`. And numbers
//! in groups of digits (`10 000`), which stand in a row as initials do.

use std::borrow::Cow;
use std::ops::Range;

use newshound_index::analysis::ends_with_hour;

use crate::Warning;
use crate::syntax::token::{Kind, Token};

/// Degrees that are more than initials, and are written in both ways all the same.
const DEGREES: [[&str; 2]; 3] = [["PhD", "Ph.D."], ["EdD", "Ed.D."], ["PsyD", "Psy.D."]];

/// Makes a phrase of initials in a row (`O. J. Simpson`), of a number in groups of digits (`10 000`) and of an hour (`5 p.m.`): each for itself
/// would be a letter of the alphabet, or another number, wherever it stands. Of an hour behind a field it is told that it falls apart.
pub(crate) fn join_initials(query: &str, tokens: &mut Vec<Token>, warnings: &mut Vec<Warning>) {
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut rest = tokens.as_slice();
    while let Some((token, others)) = rest.split_first() {
        let lengths = [
            run_of_initials(rest),
            run_of_letters(rest, joined.is_empty()),
            run_of_groups(query, rest),
            run_of_hour(query, rest),
        ];
        let length = lengths.into_iter().max().unwrap_or_default();
        // The value of a field is what stands right behind it, and no more.
        let before = joined
            .last()
            .filter(|before| before.at.end == token.at.start);
        let (is_value, field) = match before.map(|before| &before.kind) {
            Some(Kind::Field(name)) => (true, Some(name.as_str())),
            Some(Kind::Exact) => (true, Some("exact")),
            Some(Kind::Call(_)) => (true, None),
            _ => (false, None),
        };
        if let Some(field) = field
            && run_of_hour(query, rest) == 2
            && let [Some(word), Some(next)] = [0, 1].map(|at| rest[at].word())
        {
            warnings.push(Warning::FieldTakesOneWord {
                field: field.to_owned(),
                word: word.to_owned(),
                next: next.trim_end_matches(',').to_owned(),
            });
        }
        let is_edited = matches!(
            rest.get(length).map(|next| &next.kind),
            Some(Kind::Tilde(_))
        );
        if length < 2 || is_value || is_edited {
            joined.push(token.clone());
            rest = others;
            continue;
        }
        let at = token.at.start..rest[length - 1].at.end;
        if run_of_groups(query, rest) == length && is_two_numbers(&joined, rest) {
            let number = query[at.clone()].to_owned();
            warnings.push(Warning::GroupsAreNumber { number });
        }
        joined.push(Token {
            kind: Kind::Quoted(query[at.clone()].trim_end_matches(',').to_owned()),
            at,
        });
        rest = &rest[length..];
    }
    *tokens = joined;
}

/// How many of the first `tokens` are initials that belong together: a comma ends them.
fn run_of_initials(tokens: &[Token]) -> usize {
    let mut length = 0;
    for token in tokens {
        let Some(word) = token.word() else { break };
        let initials = word.trim_end_matches(',');
        if Piece::of(initials).initials.is_none() {
            break;
        }
        length += 1;
        if initials.len() < word.len() {
            break;
        }
    }
    length
}

/// How many of the first `tokens` are letters in capitals, perhaps with points, and belong together: those before a name (`O J Simpson`), or
/// all of a query (`I B M`), where they are its first.
fn run_of_letters(tokens: &[Token], are_first: bool) -> usize {
    let is_letter = |token: &&Token| {
        let letter = token
            .word()
            .map(|word| word.strip_suffix('.').unwrap_or(word));
        letter.is_some_and(|letter| only_letter(letter).is_some_and(char::is_uppercase))
    };
    let length = tokens.iter().take_while(is_letter).count();
    let is_name = |token: &Token| {
        let mut letters = token.word().unwrap_or_default().chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some()
    };
    match tokens.get(length) {
        Some(next) if is_name(next) => length,
        None if are_first => length,
        _ => 0,
    }
}

/// How many of the first `tokens` are the groups of one number: three digits each, but for the first, which may have less, and no sign between.
fn run_of_groups(query: &str, tokens: &[Token]) -> usize {
    let digits = |token: &Token| {
        let word = token.word().unwrap_or_default();
        let digits = word.trim_end_matches([',', '.']);
        let is_number = digits.bytes().all(|b| b.is_ascii_digit());
        if is_number { digits.len() } else { 0 }
    };
    let is_begun = tokens
        .first()
        .is_some_and(|token| (1..=3).contains(&digits(token)));
    let is_next = |pair: &&[Token]| {
        let between = &query[pair[0].at.end..pair[1].at.start];
        digits(&pair[1]) == 3 && between.chars().all(char::is_whitespace)
    };
    let others = tokens.windows(2).take_while(is_next);
    if is_begun { 1 + others.count() } else { 0 }
}

/// How many of the first `tokens` are an hour and what tells the half of its day (`9:30 a.m.`). A small `am` behind a number alone is as likely
/// the word of German (`Formel 1 am Sonntag`).
fn run_of_hour(query: &str, tokens: &[Token]) -> usize {
    let [hour, half, ..] = tokens else {
        return 0;
    };
    let (figures, half) = (
        hour.word().unwrap_or_default(),
        half.word().unwrap_or_default(),
    );
    let half = half.trim_end_matches(',');
    let is_hour = are_figures(figures)
        && half_of_day(half).is_some()
        && (half != "am" || figures.contains(is_between_figures));
    // The colon of a field is none of an hour's.
    let start = match query[..hour.at.start].ends_with(':') {
        true => hour.at.start,
        false => 0,
    };
    match is_hour && ends_with_hour(&query[start..hour.at.end]) {
        true => 2,
        false => 0,
    }
}

/// Whether digits that may be the groups of a number are more likely two: behind a word, with few digits first (`covid 19 100 days`).
fn is_two_numbers(before: &[Token], groups: &[Token]) -> bool {
    let is_behind_word = before.last().and_then(Token::word).is_some();
    let first = groups.first().and_then(Token::word).unwrap_or_default();
    is_behind_word && first.len() < 3
}

/// `words` with all initials that stand in a row joined, and with all of them parted, but for what `words` is itself. Initials without points are
/// these where the words are not all in capitals. Two letters of which one is a word too (`A.I.`, `L.A.`) are parted beside a name alone.
pub(crate) fn with_initials_respelled(words: &str) -> Vec<String> {
    let is_letter = |word: &str| only_letter(word.trim_end_matches('.')).is_some();
    let are_letters = words.split_whitespace().all(is_letter);
    let of = match words.contains(char::is_lowercase) || are_letters {
        true => Piece::of_name,
        false => Piece::of,
    };
    let pieces: Vec<Piece<'_>> = words.split_whitespace().map(of).collect();
    let mut respelled = respelled(&pieces);
    respelled.extend(with_degrees_respelled(words));
    respelled
}

/// The ways to write `word`, which stands beside a name, if it is a few capitals without points: the `HW` of `George HW Bush`.
fn with_bare_initials_respelled(word: &str) -> Vec<String> {
    let (initials, name) = (Piece::of_name(word), Piece::of("Name"));
    if initials.pointed {
        return Vec::new();
    }
    let respelled = respelled(&[initials, name]).into_iter();
    let respelled = respelled.filter_map(|way| Some(way.strip_suffix(" Name")?.to_owned()));
    respelled.collect()
}

/// Whether a word that stands at `at` in a query which is not all in capitals stands beside a name, with nothing but a space between.
pub(crate) fn is_beside_name(query: &str, at: &Range<usize>) -> bool {
    let is_name = |word: Option<&str>| {
        let mut letters = word.unwrap_or_default().chars();
        let is_letter = |c: char| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-');
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().all(is_letter)
            && letters.any(char::is_lowercase)
    };
    let before = query
        .get(..at.start)
        .and_then(|before| before.strip_suffix(' '));
    let behind = query
        .get(at.end..)
        .and_then(|behind| behind.strip_prefix(' '));
    is_name(before.and_then(|before| before.rsplit(' ').next()))
        || is_name(behind.and_then(|behind| behind.split(' ').next()))
}

/// The two ways to write the initials of `pieces`, but for what they are themselves.
fn respelled(pieces: &[Piece<'_>]) -> Vec<String> {
    let mut respelled: Vec<String> = Vec::new();
    for between in ["", " "] {
        let spelled = spell(pieces, between);
        if spelled != spell_plain(pieces) && !respelled.contains(&spelled) {
            respelled.push(spelled);
        }
    }
    respelled
}

/// What tells the half of a day, without points.
fn half_of_day(word: &str) -> Option<&'static str> {
    let half = word.strip_suffix('.').unwrap_or(word).to_ascii_lowercase();
    match &*half {
        "am" | "a.m" => Some("am"),
        "pm" | "p.m" => Some("pm"),
        _ => None,
    }
}

fn are_figures(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.trim_start_matches(is_of_hour).is_empty()
}

fn is_of_hour(c: char) -> bool {
    c.is_ascii_digit() || is_between_figures(c)
}

fn is_between_figures(c: char) -> bool {
    matches!(c, ':' | '.')
}

/// `words` with the hours of a day parted from what tells its half (`9:30am`); `None` where there are none.
fn with_hours_parted(words: &str) -> Option<String> {
    with_each_respelled(words, |word| {
        let letters = word.trim_start_matches(is_of_hour);
        let hour = &word[..word.len() - letters.len()];
        let half = half_of_day(letters).filter(|_| ends_with_hour(hour))?;
        Some([hour, " ", half].concat().into())
    })
}

/// `words` with the hours of a day and what tells its half in one (`9:30 a.m.`); `None` where there are none.
fn with_hours_joined(words: &str) -> Option<String> {
    let (mut joined, mut end, mut any) = (String::new(), 0, false);
    let mut before = "";
    for word in words.split_whitespace() {
        let start = end + words[end..].find(word)?;
        let is_hour = || are_figures(before) && ends_with_hour(&words[..end]);
        match half_of_day(word).filter(|_| is_hour()) {
            Some(half) => {
                joined.push_str(half);
                any = true;
            }
            None => {
                joined.push_str(if joined.is_empty() { "" } else { " " });
                joined.push_str(word);
            }
        }
        (before, end) = (word, start + word.len());
    }
    any.then_some(joined)
}

/// `words` with the points of degrees where they have none, and without those that they have; `None` where they have no degree.
fn with_degrees_respelled(words: &str) -> Option<String> {
    with_each_respelled(words, |word| {
        let mut others = DEGREES
            .into_iter()
            .filter_map(|[bare, pointed]| match word {
                word if word.eq_ignore_ascii_case(bare) => Some(pointed),
                word if word.eq_ignore_ascii_case(pointed) => Some(bare),
                word if Some(word) == pointed.strip_suffix('.') => Some(bare),
                _ => None,
            });
        others.next().map(Cow::Borrowed)
    })
}

/// `words` with each as `other` has it, if it has another one for it; `None` where it has none.
fn with_each_respelled<'w>(
    words: &'w str,
    other: impl Fn(&'w str) -> Option<Cow<'w, str>>,
) -> Option<String> {
    let others: Vec<_> = words.split_whitespace().map(&other).collect();
    let any = others.iter().any(Option::is_some);
    let words = words.split_whitespace().zip(others);
    let respelled = words.map(|(word, other)| other.unwrap_or(word.into()));
    any.then(|| respelled.collect::<Vec<_>>().join(" "))
}

/// What stands between two spaces.
struct Piece<'w> {
    text: &'w str,
    /// Its letters, where it is nothing but initials.
    initials: Option<Vec<char>>,
    /// Whether each has a point.
    pointed: bool,
}

impl<'w> Piece<'w> {
    fn of(text: &'w str) -> Self {
        let points = text.strip_suffix('.').map(|text| text.split('.'));
        let initials = points.and_then(|letters| letters.map(only_letter).collect());
        Self {
            text,
            pointed: initials.is_some(),
            initials,
        }
    }

    /// As [`Piece::of`] in a text that is not all in capitals, where a few capitals may be initials too: `George HW Bush`.
    fn of_name(text: &'w str) -> Self {
        const MOST: usize = 3;
        let piece = Self::of(text);
        let letters = text.chars().count();
        // The numbers of wars and kings.
        let is_roman = letters > 1 && text.bytes().all(|byte| b"IVX".contains(&byte));
        if piece.pointed || letters > MOST || is_roman || !text.chars().all(char::is_uppercase) {
            return piece;
        }
        Self {
            initials: Some(text.chars().collect()),
            ..piece
        }
    }

    /// Whether it is written as a name is, and is no initials. Among words without any capital (`l.a. confidential`) each may be a name but
    /// for the short ones, most of which are words of grammar.
    fn is_name(&self, has_capitals: bool) -> bool {
        const SHORTEST: usize = 4;
        let is_one = match has_capitals {
            true => self.text.starts_with(char::is_uppercase),
            false => self.text.chars().count() >= SHORTEST,
        };
        self.initials.is_none() && is_one
    }
}

fn only_letter(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let first = chars.next().filter(|c| c.is_alphabetic())?;
    chars.next().is_none().then_some(first)
}

/// The pieces with `between` between initials in a row.
fn spell(pieces: &[Piece<'_>], between: &str) -> String {
    let runs = pieces.chunk_by(|one, other| match (&one.initials, &other.initials) {
        // `U.S. U.K.` are two names; `J.R. R.` is one.
        (Some(one), Some(other)) => one.len().min(other.len()) < 2,
        _ => false,
    });
    let runs: Vec<&[Piece<'_>]> = runs.collect();
    let mut texts = pieces.iter().map(|piece| piece.text);
    let has_capitals = texts.any(|text| text.contains(char::is_uppercase));
    let is_name = |at: Option<usize>| {
        let run = at.and_then(|at| runs.get(at));
        run.is_some_and(|run| run.iter().any(|piece| piece.is_name(has_capitals)))
    };
    let words = runs.iter().enumerate().map(|(at, run)| {
        let letters: Vec<char> = run
            .iter()
            .flat_map(|piece| piece.initials.iter().flatten().copied())
            .collect();
        let is_bare = run.iter().all(|piece| !piece.pointed);
        let are_single = letters.len() == run.len();
        let is_parted = !between.is_empty();
        let is_beside_name = is_name(at.checked_sub(1)) || is_name(Some(at + 1));
        match (&*letters, is_bare) {
            ([], _) | ([_], true) => spell_plain(run),
            (&[one, other], _)
                if is_parted && !is_beside_name && (is_word(one) || is_word(other)) =>
            {
                spell_plain(run)
            }
            // With points and without it is one word, but several are several.
            (letters, true) if !is_parted && are_single => letters.iter().collect(),
            (_, true) if !is_parted => spell_plain(run),
            (letters, _) => {
                let pointed: Vec<String> =
                    letters.iter().map(|letter| format!("{letter}.")).collect();
                pointed.join(between)
            }
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a letter is a word of its own, so that beside another it is no initial: no index tells `"A" I` from `A. I.`
fn is_word(letter: char) -> bool {
    matches!(letter, 'A' | 'a' | 'I' | 'i')
}

/// The other ways to write the initials and the hours of `words`, each with whether its case counts: that of two letters and no more does,
/// which stand in a row by chance too (`s—t`, `w/o`). Typed in small letters they are looked for in capitals as well.
pub(crate) fn other_ways(words: &str) -> impl Iterator<Item = (String, bool)> {
    let ways = with_initials_respelled(words).into_iter();
    let hours = with_hours_parted(words)
        .into_iter()
        .chain(with_hours_joined(words));
    in_its_cases(ways.chain(hours))
}

/// The same of what stands beside a name.
pub(crate) fn other_ways_beside_name(word: &str) -> impl Iterator<Item = (String, bool)> {
    in_its_cases(with_bare_initials_respelled(word).into_iter())
}

fn in_its_cases(ways: impl Iterator<Item = String>) -> impl Iterator<Item = (String, bool)> {
    ways.flat_map(|way| {
        let is_pair = is_pair(&way);
        let capitals = Some(way.to_uppercase()).filter(|capitals| is_pair && *capitals != way);
        let ways = std::iter::once(way).chain(capitals);
        ways.map(move |way| (way, is_pair))
    })
}

/// Whether `words` are two letters and no more.
fn is_pair(words: &str) -> bool {
    let is_letter = |word: &str| only_letter(word.trim_end_matches('.')).is_some();
    words.split_whitespace().count() == 2 && words.split_whitespace().all(is_letter)
}

fn spell_plain(pieces: &[Piece<'_>]) -> String {
    let texts = pieces.iter().map(|piece| piece.text);
    texts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_joined_and_parted() {
        let respelled = with_initials_respelled;
        assert_eq!(respelled("George H.W. Bush"), ["George H. W. Bush"]);
        assert_eq!(respelled("George H. W. Bush"), ["George H.W. Bush"]);
        assert_eq!(respelled("U.S. Senate"), ["U. S. Senate"]);
        assert_eq!(respelled("U.S. U.S."), ["U. S. U. S."]);
        assert_eq!(respelled("George HW Bush"), ["George H. W. Bush"]);
        assert_eq!(respelled("O J"), ["OJ", "O. J."]);
        assert_eq!(respelled("R.A. Dickey"), ["R. A. Dickey"]);
        assert_eq!(respelled("A. I."), ["A.I."]);
        assert_eq!(respelled("Ph.D. thesis"), ["PhD thesis"]);
        assert_eq!(respelled("a phd"), ["a Ph.D."]);
        assert_eq!(respelled("s.a. jones"), ["s. a. jones"]);
        let hours = |words| [with_hours_parted(words), with_hours_joined(words)];
        let (parted, joined) = (
            |way: &str| [Some(way.to_owned()), None],
            |way: &str| [None, Some(way.to_owned())],
        );
        assert_eq!(hours("at 9:30AM"), parted("at 9:30 am"));
        assert_eq!(hours("5p.m."), parted("5 pm"));
        assert_eq!(hours("at 9:30 a.m. on"), joined("at 9:30am on"));
        assert_eq!(hours("5  PM"), joined("5pm"));
        for words in ["at 9:30", "pm", "On May 3 PM", "I am", "13 pm"] {
            assert_eq!(hours(words), [None, None], "{words}");
        }
        assert_eq!(respelled("a US UK deal"), ["a U. S. U. K. deal"]);
        assert_eq!(
            respelled("George H W Bush"),
            ["George HW Bush", "George H. W. Bush"]
        );
        let both = [
            "J.R.R. Tolkien of the U.K.",
            "J. R. R. Tolkien of the U. K.",
        ];
        assert_eq!(respelled("J.R. R. Tolkien of the U.K."), both);
        for plain in [
            "",
            "closer ties",
            "Donald J. Trump",
            "Donald J Trump",
            "World War II",
            "NOT IN MY YARD",
            "A",
            "3.5. 2",
            "minis*",
            "A.I.",
            "L.A.",
            "I.T. workers",
            "i.t. was",
            "the l.a. fox",
            "AI will win",
        ] {
            assert!(respelled(plain).is_empty(), "{plain}");
        }
    }
}
