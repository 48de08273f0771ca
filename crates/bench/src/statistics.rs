//! Summary statistics.

use serde::Serialize;

/// The median and upper percentiles of some times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    /// The median: half of them are at most this.
    pub p50: f64,
    /// The 95th percentile.
    pub p95: f64,
    /// The 99th percentile.
    pub p99: f64,
    /// Their sum.
    pub sum: f64,
}

/// The ratio of one side's cost to the other's, over rounds measured in turns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Ratio {
    /// The median of the rounds.
    pub median: f64,
    /// The least ratio of a round.
    pub least: f64,
    /// The greatest ratio of a round.
    pub greatest: f64,
}

impl Spread {
    /// The spread of `times`, in their unit; zeros if `times` is empty.
    pub fn of(times: &[f64]) -> Self {
        let sorted = sorted(times.iter().copied());
        Self {
            p50: percentile(&sorted, 50.0),
            p95: percentile(&sorted, 95.0),
            p99: percentile(&sorted, 99.0),
            sum: times.iter().sum(),
        }
    }
}

impl Ratio {
    /// The ratios of `ours` to `theirs`, round by round; `None` where there is no round or a cost of `theirs` is 0.
    pub fn of(
        ours: impl IntoIterator<Item = f64>,
        theirs: impl IntoIterator<Item = f64>,
    ) -> Option<Self> {
        let rounds = ours.into_iter().zip(theirs);
        let ratios = sorted(rounds.map(|(ours, theirs)| ours / theirs));
        let (least, greatest) = (*ratios.first()?, *ratios.last()?);
        let ratio = Self {
            median: middle(&ratios),
            least,
            greatest,
        };
        ratios
            .iter()
            .all(|ratio| ratio.is_finite())
            .then_some(ratio)
    }
}

/// The median; 0 if there are no numbers.
pub(crate) fn median(numbers: impl IntoIterator<Item = f64>) -> f64 {
    middle(&sorted(numbers))
}

fn sorted(numbers: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let mut numbers: Vec<f64> = numbers.into_iter().collect();
    numbers.sort_unstable_by(f64::total_cmp);
    numbers
}

fn middle(sorted: &[f64]) -> f64 {
    let half = sorted.len() / 2;
    match sorted {
        [] => 0.0,
        _ if sorted.len().is_multiple_of(2) => f64::midpoint(sorted[half - 1], sorted[half]),
        _ => sorted[half],
    }
}

/// The percentile by nearest rank: the least of `sorted` that at least `percent` % are not above; 0 if empty.
fn percentile(sorted: &[f64], percent: f64) -> f64 {
    let rank = (sorted.len() as f64 * percent / 100.0).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_of_the_nearest_rank() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let spread = Spread::of(&hundred);
        assert_eq!((spread.p50, spread.p95, spread.p99), (50.0, 95.0, 99.0));
        assert_eq!(spread.sum, 5050.0);
        assert_eq!(Spread::of(&[3.0]).p99, 3.0);
        assert_eq!(Spread::of(&[3.0, 1.0, 2.0]).p50, 2.0);
        assert_eq!(Spread::of(&[]), Spread::default());
    }

    #[test]
    fn the_median_of_an_even_number_lies_between() {
        assert_eq!(median([4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(median([5.0, 1.0, 2.0]), 2.0);
        assert_eq!(median([]), 0.0);
    }

    #[test]
    fn ratios_are_of_rounds_and_not_of_sums() {
        let ratio = Ratio::of([1.0, 10.0, 3.0], [2.0, 10.0, 2.0]).unwrap();
        assert_eq!((ratio.least, ratio.median, ratio.greatest), (0.5, 1.0, 1.5));
        assert_eq!(Ratio::of([], []), None);
        assert_eq!(Ratio::of([1.0], [0.0]), None);
    }
}
