//! A minimal automaton that maps each listed word to a number, read byte by byte.
//!
//! It is minimal: words with the same continuations, such as the forms of a conjugation, share states, and the common
//! part of their numbers is output earlier. All states are in one array of slots: the slot for a byte is at the state's
//! begin plus the value of the byte, and records which byte it is for, so that the slots of states can interleave. A step
//! then reads a single slot. The transducers of the crate `fst` take two thirds of the space, but a step takes longer.
//!
//! Aoe, *An efficient digital search algorithm by using a double-array structure* (1989); Mohri, *Minimization algorithms for sequential
//! transducers* (2000).

use rustc_hash::{FxHashMap, FxHashSet};

/// Bytes of a slot: the byte it is for, the begin of the target state, and the amount added to the number.
const SLOT: usize = 6;

/// Bits of the begin of a state, which follow those of the byte; the added number is above.
const BITS: u32 = 20;

/// The byte that marks the end of a word; no word contains it.
const END: u8 = 0;

/// The byte of free slots; no text contains it.
const FREE: u8 = 0xff;

/// A traversal of an automaton.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walk<'t> {
    slots: &'t [u8],
    state: usize,
    number: usize,
}

impl<'t> Walk<'t> {
    /// A traversal from the start of all words.
    pub(crate) fn new(slots: &'t [u8]) -> Self {
        Self {
            slots,
            state: 0,
            number: 0,
        }
    }

    /// Follows a byte; returns whether a word continues with it.
    #[inline]
    pub(crate) fn step(&mut self, byte: u8) -> bool {
        let next = self.slot(byte);
        if let Some((state, number)) = next {
            self.state = state;
            self.number += number;
        }
        next.is_some()
    }

    /// The number of the word traversed so far; `None` if it is not listed.
    #[inline]
    pub(crate) fn number(&self) -> Option<usize> {
        self.slot(END).map(|(_, number)| self.number + number)
    }

    #[inline]
    fn slot(&self, byte: u8) -> Option<(usize, usize)> {
        let at = SLOT * (self.state + usize::from(byte));
        let mut slot = [0; 8];
        slot[..SLOT].copy_from_slice(self.slots.get(at..at + SLOT)?);
        let slot = u64::from_le_bytes(slot);
        let state = (slot >> 8) & ((1 << BITS) - 1);
        let is_own = slot as u8 == byte;
        is_own.then_some((state as usize, (slot >> (8 + BITS)) as usize))
    }
}

/// Builds the slots of the automaton for sorted `words`, each with its number.
///
/// # Panics
///
/// If a word is listed twice, or there are more states or higher numbers than a slot can hold.
pub(crate) fn slots(words: &[(Vec<u8>, usize)]) -> Vec<u8> {
    let mut states = States::default();
    let (first, least) = states.state(words, 0);
    assert_eq!(least, 0, "the least number is 0");
    Layout::of(&states.all, first).slots
}

/// A transition of a state: the byte, the target state, and the amount added to the number.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Step {
    byte: u8,
    to: usize,
    adds: usize,
}

/// The distinct states of an automaton.
#[derive(Default)]
struct States {
    all: Vec<Vec<Step>>,
    known: FxHashMap<Vec<Step>, usize>,
}

impl States {
    /// The state from which `words` continue at their byte `at`, and the least of their numbers, which is output before
    /// the state.
    fn state(&mut self, words: &[(Vec<u8>, usize)], at: usize) -> (usize, usize) {
        let mut steps = Vec::new();
        let byte = |word: &[u8]| word.get(at).copied().unwrap_or(END);
        for group in words.chunk_by(|(one, _), (other, _)| byte(one) == byte(other)) {
            let (to, adds) = match byte(&group[0].0) {
                END => {
                    assert_eq!(group.len(), 1, "{:?} is listed twice", group[0].0);
                    (0, group[0].1)
                }
                _ => self.state(group, at + 1),
            };
            steps.push(Step {
                byte: byte(&group[0].0),
                to,
                adds,
            });
        }
        let least = steps.iter().map(|step| step.adds).min().unwrap_or(0);
        steps.iter_mut().for_each(|step| step.adds -= least);
        let new = self.all.len();
        let state = *self.known.entry(steps).or_insert_with_key(|steps| {
            self.all.push(steps.clone());
            new
        });
        (state, least)
    }
}

/// The placement of states in the array.
struct Layout {
    slots: Vec<u8>,
    is_taken: Vec<bool>,
    /// The begins of states, which must differ, as otherwise two states would share their slots.
    begun: FxHashSet<usize>,
    /// All slots before this index are taken.
    free: usize,
}

impl Layout {
    fn of(states: &[Vec<Step>], first: usize) -> Self {
        let mut layout = Self {
            slots: Vec::new(),
            is_taken: Vec::new(),
            begun: FxHashSet::default(),
            free: 0,
        };
        // First the start state, then states with many slots, while there is room.
        let mut order: Vec<usize> = (0..states.len()).collect();
        order.sort_by_key(|&state| (state != first, std::cmp::Reverse(states[state].len())));
        let mut begins = vec![0; states.len()];
        for alike in order.chunk_by(|&one, &other| states[one].len() == states[other].len()) {
            // For states with the same number of slots, the search goes on where the last one ended; for states with
            // fewer it starts again.
            let mut from = layout.free.saturating_sub(usize::from(FREE));
            for &state in alike {
                from = layout.place(&states[state], from);
                begins[state] = from;
            }
        }
        for (steps, begin) in states.iter().zip(&begins) {
            for step in steps {
                let to = if step.byte == END { 0 } else { begins[step.to] };
                assert!(to < 1 << BITS && step.adds < 1 << BITS, "too many words");
                let slot =
                    u64::from(step.byte) | (to as u64) << 8 | (step.adds as u64) << (8 + BITS);
                let at = SLOT * (begin + usize::from(step.byte));
                layout.slots[at..at + SLOT].copy_from_slice(&slot.to_le_bytes()[..SLOT]);
            }
        }
        layout
    }

    /// Places a state in the first gap at or after `from` that has room for it, and returns its begin.
    fn place(&mut self, steps: &[Step], from: usize) -> usize {
        let is_free = |at: usize| !self.is_taken.get(at).is_some_and(|&is_taken| is_taken);
        let has_room = |begin: &usize| {
            let mut slots = steps.iter().map(|step| begin + usize::from(step.byte));
            slots.all(is_free) && !self.begun.contains(begin)
        };
        let begin = (from..).find(has_room).unwrap_or(self.is_taken.len());
        self.begun.insert(begin);
        for step in steps {
            let at = begin + usize::from(step.byte);
            if self.is_taken.len() <= at {
                self.is_taken.resize(at + 1, false);
                self.slots.resize(SLOT * (at + 1), FREE);
            }
            self.is_taken[at] = true;
        }
        while self.is_taken.get(self.free) == Some(&true) {
            self.free += 1;
        }
        begin
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(slots: &[u8], word: &str) -> Option<usize> {
        let mut walk = Walk::new(slots);
        word.bytes()
            .all(|byte| walk.step(byte))
            .then(|| walk.number())?
    }

    #[test]
    fn words_have_their_numbers_and_nothing_else_has_one() {
        let stems = ["", "a", "geh", "lauf", "lach", "lachen", "über", "übergeh"];
        let endings = ["", "e", "en", "est", "ung", "ungen"];
        let mut words: Vec<(Vec<u8>, usize)> = Vec::new();
        for (number, stem) in stems.iter().enumerate() {
            let forms = endings
                .iter()
                .map(|ending| [stem, *ending].concat().into_bytes());
            words.extend(forms.map(|form| (form, 7 * (stems.len() - 1 - number))));
        }
        words.sort_unstable();
        words.dedup_by(|one, other| one.0 == other.0);
        let slots = slots(&words);
        for (word, own) in &words {
            let word = std::str::from_utf8(word).unwrap();
            assert_eq!(number(&slots, word), Some(*own), "{word}");
            for other in ["x", "\u{ff}", "s", "ung"] {
                let other = [word, other].concat();
                let listed = words.iter().find(|(word, _)| word == other.as_bytes());
                assert_eq!(
                    number(&slots, &other),
                    listed.map(|(_, own)| *own),
                    "{other}"
                );
            }
        }
        assert_eq!(number(&slots, "lac"), None);
    }

    #[test]
    fn words_that_go_on_alike_share_their_states() {
        let words = |stems: &[&str]| {
            let forms = stems.iter().enumerate().flat_map(|(number, stem)| {
                let endings = ["", "e", "en", "est"].into_iter();
                endings.map(move |ending| ([stem, ending].concat().into_bytes(), number))
            });
            forms.collect::<Vec<_>>()
        };
        let states = |words: &[(Vec<u8>, usize)]| {
            let mut states = States::default();
            states.state(words, 0);
            states.all.len()
        };
        assert_eq!(states(&words(&["lach", "mach"])), states(&words(&["lach"])));
    }
}
