//! Words and classes by number, while a table is made.

use rustc_hash::FxHashMap;

/// Names by their numbers, and these by the names.
#[derive(Default)]
pub(crate) struct Numbers {
    pub(crate) names: Vec<String>,
    numbers: FxHashMap<String, usize>,
}

impl Numbers {
    /// The number of a name, which is the next where it is new.
    pub(crate) fn of(&mut self, name: impl Into<String>) -> usize {
        let names = &mut self.names;
        let number = self.numbers.entry(name.into());
        *number.or_insert_with_key(|name| {
            names.push(name.clone());
            names.len() - 1
        })
    }
}
