//! Automata that run over the archive's dictionary of terms, for wildcards and regular expressions.

use newshound_index::analysis::{ANY_CHARACTER, ANY_CHARACTERS, fold};
use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::nfa::thompson::{Compiler, Config as NfaConfig};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start::Config as Start;
use regex_automata::{Anchored, MatchKind};
use regex_syntax::Parser;
use regex_syntax::hir::{Hir, Look};

use crate::syntax::regex::parser;

/// The largest size of an automaton, in bytes. Only regular expressions with huge repetitions exceed it.
const SIZE_LIMIT: usize = 4 << 20;

/// Matches terms as a whole, from start to end.
pub(crate) struct WholeTerm {
    dfa: dense::DFA<Vec<u32>>,
    start: StateID,
}

impl WholeTerm {
    /// An automaton for a regular expression, with letter case and accents folded; `None` if the expression cannot be parsed, its
    /// automaton would be too large, or its letters cannot be folded.
    pub(crate) fn of_regex(pattern: &str) -> Option<Self> {
        // Of a number with commas, as the index has it.
        let is_plain = pattern.chars().all(|c| c.is_alphanumeric() || c == ',');
        let folded = match is_plain {
            true => fold(pattern),
            false => without_accents(pattern)?,
        };
        Self::of_hir(parser().parse(&folded).ok()?)
    }

    /// An automaton for a folded word with wildcards; `None` if it would be too large.
    pub(crate) fn of_wildcards(pattern: &str) -> Option<Self> {
        let mut text = expression(pattern);
        if let Some(numbers) = numbers_of(pattern) {
            text = format!("(?:{text}|{numbers})");
        }
        Self::of_hir(Parser::new().parse(&text).ok()?)
    }

    fn of_hir(hir: Hir) -> Option<Self> {
        let whole = Hir::concat(vec![Hir::look(Look::Start), hir, Hir::look(Look::End)]);
        let nfa = Compiler::new()
            .configure(NfaConfig::new().nfa_size_limit(Some(SIZE_LIMIT)))
            .build_from_hir(&whole)
            .ok()?;
        let config = dense::Config::new()
            .start_kind(StartKind::Anchored)
            .match_kind(MatchKind::All)
            .dfa_size_limit(Some(SIZE_LIMIT))
            .determinize_size_limit(Some(SIZE_LIMIT));
        let dfa = dense::Builder::new()
            .configure(config)
            .build_from_nfa(&nfa)
            .ok()?;
        let start = dfa
            .start_state(&Start::new().anchored(Anchored::Yes))
            .ok()?;
        Some(Self { dfa, start })
    }
}

impl tantivy_fst::Automaton for &WholeTerm {
    type State = StateID;

    fn start(&self) -> StateID {
        self.start
    }

    fn is_match(&self, state: &StateID) -> bool {
        self.dfa.is_match_state(self.dfa.next_eoi_state(*state))
    }

    fn can_match(&self, state: &StateID) -> bool {
        !self.dfa.is_dead_state(*state) && !self.dfa.is_quit_state(*state)
    }

    fn accept(&self, state: &StateID, byte: u8) -> StateID {
        self.dfa.next_state(*state, byte)
    }
}

/// A pattern as a regular expression.
fn expression(pattern: &str) -> String {
    let mut text = String::new();
    for c in pattern.chars() {
        match c {
            ANY_CHARACTERS => text.push_str(".*"),
            ANY_CHARACTER => text.push('.'),
            c => text.push_str(&regex_syntax::escape(c.encode_utf8(&mut [0; 4]))),
        }
    }
    text
}

/// The numbers that a pattern of one in groups of digits stands for (`10,00*`, `1,4?5`, `1,465.0*`), as a regular expression: terms have them
/// without their commas, so a group that is open is filled, and others may follow. `None` for any other pattern.
pub(crate) fn numbers_of(pattern: &str) -> Option<String> {
    const GROUP: usize = 3;
    let is_digit = |c: char| c.is_ascii_digit() || c == ANY_CHARACTER;
    let behind = pattern.trim_start_matches(|c| is_digit(c) || c == ',');
    let digits = &pattern[..pattern.len() - behind.len()];
    let lengths: Vec<usize> = digits
        .split(',')
        .map(|group| group.chars().count())
        .collect();
    let [first, between @ .., last] = lengths.as_slice() else {
        return None;
    };
    let of_group = 1..=GROUP;
    let is_grouped = between.iter().all(|length| *length == GROUP);
    if !is_grouped || !of_group.contains(first) || !of_group.contains(last) {
        return None;
    }
    let digits = digits.replace(',', "").replace(ANY_CHARACTER, "[0-9]");
    let open = GROUP - last;
    if behind.strip_prefix(ANY_CHARACTERS) == Some("") {
        let others = format!("(?:[0-9]{{{GROUP}}})*(?:[^0-9].*)?");
        return Some(format!("{digits}[0-9]{{{open}}}{others}"));
    }
    (open == 0).then(|| format!("{digits}{}", expression(behind)))
}

/// Matches terms of one character, without having to build an automaton.
#[derive(Clone, Copy)]
pub(crate) struct OneLetter;

/// The number of bytes of the character that are still to come; `None` before its first byte.
#[derive(Clone, Copy)]
pub(crate) struct Left(Option<u8>);

impl tantivy_fst::Automaton for OneLetter {
    type State = Left;

    fn start(&self) -> Left {
        Left(None)
    }

    fn is_match(&self, Left(left): &Left) -> bool {
        *left == Some(0)
    }

    fn can_match(&self, left: &Left) -> bool {
        !self.is_match(left)
    }

    fn accept(&self, Left(left): &Left, byte: u8) -> Left {
        let behind = || byte.leading_ones().saturating_sub(1) as u8;
        Left(Some(left.map_or_else(behind, |left| left - 1)))
    }
}

/// Folds the letters beyond ASCII in a regular expression, as terms are folded. Everything else stays, as the syntax of expressions is
/// ASCII. A letter that folds to several is put in a group, so that a following operator applies to all of them, as in `ß?`. `None` if
/// such a letter is in a character class.
fn without_accents(pattern: &str) -> Option<String> {
    let mut folded = String::with_capacity(pattern.len());
    let (mut is_escaped, mut classes) = (false, 0_usize);
    for c in pattern.chars() {
        match c {
            _ if c.is_ascii() => {
                match c {
                    '[' if !is_escaped => classes += 1,
                    ']' if !is_escaped => classes = classes.saturating_sub(1),
                    _ => {}
                }
                is_escaped = c == '\\' && !is_escaped;
                folded.push(c);
            }
            _ => {
                is_escaped = false;
                let letters = fold(c.encode_utf8(&mut [0; 4]));
                match (letters.chars().count(), classes) {
                    (0 | 1, _) => folded.push_str(&letters),
                    (_, 0) => folded.push_str(&format!("(?:{letters})")),
                    _ => return None,
                }
            }
        }
    }
    Some(folded)
}

#[cfg(test)]
mod tests {
    use tantivy_fst::Automaton as _;

    use super::*;

    fn matches(automaton: &WholeTerm, term: &str) -> bool {
        let state = term.bytes().fold(automaton.start, |state, byte| {
            (&automaton).accept(&state, byte)
        });
        (&automaton).is_match(&state)
    }

    #[test]
    fn regular_expressions_match_whole_folded_words() {
        let colour = WholeTerm::of_regex("Colou?r(s|é)?").unwrap();
        for term in ["color", "colours", "coloure"] {
            assert!(matches(&colour, term), "{term}");
        }
        assert!(!matches(&colour, "colouring") && !matches(&colour, "xcolor"));
        assert!(
            !(&colour).can_match(
                &"x".bytes()
                    .fold(colour.start, |s, b| (&colour).accept(&s, b))
            )
        );
    }

    #[test]
    fn a_letter_that_is_several_is_not_taken_apart() {
        let optional = WholeTerm::of_regex("weiß?").unwrap();
        assert!(matches(&optional, "weiss") && matches(&optional, "wei"));
        assert!(!matches(&optional, "weis"));
        assert!(WholeTerm::of_regex("wei[ßt]").is_none());
        assert!(matches(&WholeTerm::of_regex(r"\[?w[éi]e").unwrap(), "wee"));
    }

    #[test]
    fn wildcards_are_characters_and_not_bytes() {
        let pattern = format!("м{ANY_CHARACTER}р{ANY_CHARACTERS}");
        let wild = WholeTerm::of_wildcards(&pattern).unwrap();
        assert!(matches(&wild, "мир") && matches(&wild, "мэрия"));
        assert!(!matches(&wild, "мр"));
    }

    #[test]
    fn numbers_with_commas_are_matched_without() {
        for (pattern, found, others) in [
            (
                "10,00*",
                &["10000", "10009", "10001234", "10000.5", "10000m", "10,00"][..],
                &["1000", "100000", "1000m", "10010"][..],
            ),
            (
                "1,465*",
                &["1465", "1465.00", "1465000", "1465m"],
                &["14650", "146"],
            ),
            ("3,5*", &["3,5", "3,52", "3500", "3599000"], &["35", "350"]),
            ("1,4?5", &["1465"], &["146", "14655", "14m5"]),
            ("10,000,0*", &["10000000"], &["10000", "1000000"]),
            ("1,465.0*", &["1465.00"], &["1465", "1465000"]),
            ("5,000m*", &["5000mm"], &["50000m"]),
            ("1000,0*", &["1000,0"], &["1000000"]),
            ("10,0?", &["10,05"], &["1005", "10050"]),
        ] {
            let text = pattern.replace('*', &ANY_CHARACTERS.to_string());
            let text = text.replace('?', &ANY_CHARACTER.to_string());
            let automaton = WholeTerm::of_wildcards(&text).unwrap();
            for term in found {
                assert!(matches(&automaton, term), "{pattern} {term}");
            }
            for term in others {
                assert!(!matches(&automaton, term), "{pattern} {term}");
            }
        }
        assert!(matches(&WholeTerm::of_regex("10,000").unwrap(), "10000"));
        let repeated = WholeTerm::of_regex("1[05]{2,3}").unwrap();
        assert!(matches(&repeated, "1000") && !matches(&repeated, "1023"));
    }

    #[test]
    fn huge_repetitions_are_refused() {
        assert!(WholeTerm::of_regex("(a{500}){500}").is_none());
        assert!(WholeTerm::of_regex(r"\w+\d").is_some());
    }
}
