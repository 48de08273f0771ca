//! Numbering of words and classes while a table is made.

use rustc_hash::FxHashMap;

/// A bijection between names and numbers.
#[derive(Default)]
pub(crate) struct Numbers {
    pub(crate) names: Vec<String>,
    numbers: FxHashMap<String, usize>,
}

impl Numbers {
    /// The number of a name; a new name gets the next number.
    pub(crate) fn of(&mut self, name: impl Into<String>) -> usize {
        let names = &mut self.names;
        let number = self.numbers.entry(name.into());
        *number.or_insert_with_key(|name| {
            names.push(name.clone());
            names.len() - 1
        })
    }
}
