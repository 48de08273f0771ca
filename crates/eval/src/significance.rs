//! Testing whether two systems differ by more than chance.
//!
//! The randomisation test of Fisher (1935), as Smucker, Allan and Carterette recommend it for retrieval ("A comparison of
//! statistical significance tests for information retrieval evaluation", CIKM 2007). If the systems did not differ, the
//! two values of a topic could be swapped, so the sign of each difference would be random. The p-value is the share of
//! sign assignments that give a mean difference at least as far from 0 as the observed one. The test assumes nothing
//! about the distribution of the differences, which are neither normal nor identically distributed.

use crate::random::SplitMix64;

/// Up to this many differing topics, all signs are tried.
const EXACT: usize = 16;
/// With more topics, the number of draws.
const DRAWS: u64 = 100_000;
/// The seed of the draws.
const SEED: u64 = 2007;

/// The two-sided p-value of the differences between two systems, one for each topic.
///
/// It is exact when 16 topics differ or fewer. Otherwise it is estimated from 100,000 draws of a fixed seed, as `(1 + as
/// extreme) / (1 + drawn)`, which counts the observed signs among the draws and is never 0 (Phipson and Smyth,
/// "Permutation p-values should never be zero", 2010). It is 1 when no topic differs.
pub(crate) fn p_value(differences: &[f64]) -> f64 {
    let seen = differences.iter().sum::<f64>().abs();
    let sizes = differences.iter().map(|difference| difference.abs());
    let sizes: Vec<f64> = sizes.filter(|&size| size > 0.0).collect();
    // The same sum computed with other signs may differ in its last bits.
    let seen = seen - 1e-12 * sizes.iter().sum::<f64>();
    if sizes.len() <= EXACT {
        let all = 1_u64 << sizes.len();
        let extreme = (0..all).filter(|&signs| is_extreme(&sizes, seen, || signs));
        return ratio(extreme.count() as u64, all);
    }
    let mut random = SplitMix64::new(SEED);
    let extreme = (0..DRAWS).filter(|_| is_extreme(&sizes, seen, || random.next()));
    ratio(1 + extreme.count() as u64, 1 + DRAWS)
}

/// Whether the absolute sum of `sizes` is at least `seen` with the signs that `signs` gives, 64 at a time.
fn is_extreme(sizes: &[f64], seen: f64, mut signs: impl FnMut() -> u64) -> bool {
    let mut sum = 0.0;
    for sizes in sizes.chunks(64) {
        let mut signs = signs();
        for size in sizes {
            sum += match signs & 1 {
                0 => *size,
                _ => -size,
            };
            signs >>= 1;
        }
    }
    sum.abs() >= seen
}

/// Both numbers are far below 2^53, up to which `f64` is exact.
fn ratio(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_topics_are_enumerated() {
        assert_eq!(p_value(&[]), 1.0);
        assert_eq!(p_value(&[0.0, 0.0]), 1.0);
        assert_eq!(p_value(&[0.5]), 1.0);
        // All signs alike, or all opposite: 2 of 2^n.
        assert_eq!(p_value(&[0.1; 10]), 2.0 / 1024.0);
        assert_eq!(p_value(&[-0.1; 10]), 2.0 / 1024.0);
        // Of 8 sums 6, 4, 2, 0, 0, -2, -4 and -6, four are at least 4 from 0.
        assert_eq!(p_value(&[3.0, 2.0, -1.0]), 0.5);
        assert_eq!(p_value(&[3.0, 0.0, 2.0, -1.0]), 0.5);
        assert_eq!(p_value(&[0.3, 0.2, -0.1]), 0.5);
        assert_eq!(p_value(&[-0.3, 0.1, -0.2]), 0.5);
    }

    #[test]
    fn many_topics_are_drawn_near_the_exact_value() {
        // 17 differences of one size, 13 of them positive: a sign test, 2 * P(Binomial(17, 1/2) >= 13).
        let mut differences = [0.2; 17];
        differences[..4].fill(-0.2);
        let exact = 2.0 * (2380.0 + 680.0 + 136.0 + 17.0 + 1.0) / 131_072.0;
        let drawn = p_value(&differences);
        assert!((drawn - exact).abs() < 0.002, "{drawn} {exact}");
        assert_eq!(drawn, p_value(&differences));
        assert_eq!(p_value(&[1.0; 100]), 1.0 / 100_001.0);
    }
}
