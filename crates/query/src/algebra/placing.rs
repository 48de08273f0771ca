//! Assigns a different position to each of several words: a bipartite matching of words and positions.

/// An assignment of words to different positions at which they occur. "Place" means the index of a position in `places`.
pub(super) struct Placing<'l> {
    /// For each word, the positions at which it occurs.
    lists: &'l [&'l [u32]],
    /// All these positions, sorted and without duplicates.
    places: Vec<u32>,
    /// For each place, the word assigned to it.
    takers: Vec<Option<usize>>,
}

impl<'l> Placing<'l> {
    /// Assigns each word of `lists` one of its positions that no other word gets; `None` if that is impossible.
    pub(super) fn of(lists: &'l [&'l [u32]]) -> Option<Self> {
        let mut places: Vec<u32> = lists.concat();
        places.sort_unstable();
        places.dedup();
        if places.len() < lists.len() {
            return None;
        }
        let mut placing = Self {
            lists,
            takers: vec![None; places.len()],
            places,
        };
        let mut words = 0..lists.len();
        let all = words.all(|word| placing.place(word, &mut vec![false; placing.places.len()]));
        all.then_some(placing)
    }

    /// Finds a place for a word, moving other words to other places if necessary (Kuhn's algorithm). Places marked in `seen` are not
    /// tried again. The recursion is at most as deep as there are words.
    fn place(&mut self, word: usize, seen: &mut [bool]) -> bool {
        let mut own = self.lists[word].iter().map(|place| self.number(*place));
        if let Some(free) = own.find(|&place| self.takers[place].is_none()) {
            self.takers[free] = Some(word);
            return true;
        }
        for place in self.lists[word] {
            let place = self.number(*place);
            if std::mem::replace(&mut seen[place], true) {
                continue;
            }
            if let Some(taker) = self.takers[place]
                && self.place(taker, seen)
            {
                self.takers[place] = Some(word);
                return true;
            }
        }
        false
    }

    fn number(&self, place: u32) -> usize {
        self.places.binary_search(&place).unwrap_or_default()
    }

    /// Returns a function that tells whether a word could take another of its positions with all words still having one each. The word
    /// that has the place must then move to a free place or to the first word's place, and may move a further word in turn. For up to
    /// 32 words.
    pub(super) fn alternatives(self) -> impl Fn(usize, u32) -> bool {
        // For each word, a bit for each word that may have to move if it does, itself included.
        let mut moved: Vec<u32> = (0..self.lists.len()).map(|word| 1 << word).collect();
        let mut have_free_places = 0;
        for (word, list) in self.lists.iter().enumerate() {
            for place in *list {
                match self.takers[self.number(*place)] {
                    Some(taker) => moved[word] |= 1 << taker,
                    None => have_free_places |= 1 << word,
                }
            }
        }
        for through in 0..moved.len() {
            let further = moved[through];
            for moved in &mut moved {
                if *moved & (1 << through) != 0 {
                    *moved |= further;
                }
            }
        }
        move |word, place| match self.takers[self.number(place)] {
            Some(taker) => moved[taker] & (have_free_places | 1 << word) != 0,
            None => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whether each word can have a place of its own that is not in `taken`, found by trying all assignments.
    fn can_be_placed(lists: &[&[u32]], taken: &mut Vec<u32>) -> bool {
        let Some((list, others)) = lists.split_first() else {
            return true;
        };
        list.iter().any(|place| {
            if taken.contains(place) {
                return false;
            }
            taken.push(*place);
            let can = can_be_placed(others, taken);
            taken.pop();
            can
        })
    }

    proptest! {
        #[test]
        fn a_place_is_an_alternative_if_all_can_be_placed_without_it(
            lists in prop::collection::vec(prop::collection::btree_set(0..8_u32, 1..5), 1..6)
        ) {
            let lists: Vec<Vec<u32>> = lists.into_iter().map(Vec::from_iter).collect();
            let lists: Vec<&[u32]> = lists.iter().map(Vec::as_slice).collect();
            let placing = Placing::of(&lists);
            prop_assert_eq!(placing.is_some(), can_be_placed(&lists, &mut Vec::new()));
            let Some(placing) = placing else {
                return Ok(());
            };
            let can_take = placing.alternatives();
            for (word, list) in lists.iter().enumerate() {
                for place in list.iter() {
                    let mut there = lists.clone();
                    there[word] = std::slice::from_ref(place);
                    let expected = can_be_placed(&there, &mut Vec::new());
                    prop_assert_eq!(can_take(word, *place), expected);
                }
            }
        }
    }
}
