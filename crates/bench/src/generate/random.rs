//! Random numbers that are the same on every machine.

use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::Rng as _;

/// A sequence of random numbers.
pub(crate) struct Random(Pcg64Mcg);

impl Random {
    /// The sequence of item `number` for `seed` and `purpose`.
    pub(crate) fn new(seed: u64, number: u64, purpose: u64) -> Self {
        let high = mixed(seed ^ mixed(purpose));
        let low = mixed(number.wrapping_add(high));
        let mut generator = Pcg64Mcg::new(u128::from(high) << 64 | u128::from(low));
        // The first numbers of a multiplicative generator are correlated for similar states, so one is skipped.
        generator.next_u64();
        Self(generator)
    }

    /// A number in `0.0..1.0`.
    pub(crate) fn share(&mut self) -> f64 {
        // The 53 bits that a double holds.
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number in `0..bound`, or 0 if that is empty.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        let wide = u128::from(self.0.next_u64()) * u128::from(bound);
        (wide >> 64) as u64
    }

    /// True with a probability of `percent` %.
    pub(crate) fn chance(&mut self, percent: f64) -> bool {
        self.share() * 100.0 < percent
    }

    /// One of `items`, which must not be empty.
    pub(crate) fn one_of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u64) as usize]
    }

    /// A normal deviate: the sum of twelve uniform ones (Irwin and Hall), which needs only additions. It is within -6 and
    /// 6.
    pub(crate) fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }

    /// A log-normal deviate with that median. `e^x` is computed as `(1 + x/1024)^1024`, which needs only multiplications
    /// and is within 1 % for the deviates that occur.
    pub(crate) fn log_normal(&mut self, median: f64, sigma: f64) -> f64 {
        let power = 1.0 + sigma * self.normal() / 1024.0;
        median * (0..10).fold(power, |power, _| power * power)
    }
}

/// A bijection of 64 bits that removes similarity between neighbouring numbers (the finalizer of SplitMix64).
pub(crate) fn mixed(number: u64) -> u64 {
    let mixed = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_spread_as_they_should_be() {
        let mut random = Random::new(1, 2, 3);
        let shares: Vec<f64> = (0..20_000).map(|_| random.share()).collect();
        let mean = shares.iter().sum::<f64>() / 20_000.0;
        assert!((mean - 0.5).abs() < 0.01, "{mean}");
        let mut lengths: Vec<f64> = (0..20_000).map(|_| random.log_normal(100.0, 0.5)).collect();
        lengths.sort_unstable_by(f64::total_cmp);
        assert!((lengths[10_000] / 100.0 - 1.0).abs() < 0.03);
        // One deviation above the median.
        assert!((lengths[16_827] / 164.9 - 1.0).abs() < 0.05);
    }

    #[test]
    fn neighbours_are_not_alike() {
        let first = |number| Random::new(7, number, 0).share();
        assert!((first(1) - first(2)).abs() > 1e-6);
        assert!((Random::new(7, 1, 1).share() - first(1)).abs() > 1e-6);
    }
}
