//! Intervals of phrases with each word at its offset.

use crate::algebra::interval::Interval;

/// The intervals of a phrase of `length` positions. `lists` has the offset of each element and the positions found for it.
pub(crate) fn phrases(
    mut lists: Vec<(u32, Vec<u32>)>,
    length: u32,
) -> impl Iterator<Item = Interval> {
    for (_, positions) in &mut lists {
        positions.sort_unstable();
    }
    let mut lists = lists.into_iter();
    let (first_offset, firsts) = lists.next().unwrap_or_default();
    let others: Vec<_> = lists.collect();
    firsts.into_iter().filter_map(move |position| {
        let start = position.checked_sub(first_offset)?;
        let complete = others
            .iter()
            .all(|(offset, positions)| positions.binary_search(&(start + offset)).is_ok());
        complete.then(|| Interval::new(start, length))
    })
}
