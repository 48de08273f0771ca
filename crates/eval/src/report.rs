//! The report of an evaluation: one run, measured, and its comparison with another one.

use serde::Serialize;

use crate::significance::p_value;
use crate::{Evaluation, Measure, Qrels, Run, TopicId};

/// A measured run. It serializes as the JSON that scripts rely on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The name of the system.
    pub tag: String,
    /// The results of its run.
    #[serde(flatten)]
    pub evaluation: Evaluation,
    /// The comparison with the baseline, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
}

/// The comparison of a run with another one over the same topics.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The name of the other system.
    pub baseline: String,
    /// Each measure, in the order of [`Measure::ALL`].
    pub measures: Vec<Compared>,
    /// The measured topics for which the baseline has no documents, and counts 0.
    pub missing: Vec<TopicId>,
}

/// Two runs by one measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// The measure.
    pub measure: Measure,
    /// The mean of the run.
    pub ours: f64,
    /// The mean of the baseline.
    pub baseline: f64,
    /// `ours` minus `baseline`.
    pub difference: f64,
    /// The probability of a mean difference of that size if the systems do not differ, by Fisher's randomisation test:
    /// exact where 16 topics differ or fewer, otherwise from 100,000 draws of a fixed seed.
    pub p: f64,
    /// Number of topics for which the run is better.
    pub better: usize,
    /// Number of topics for which it is worse.
    pub worse: usize,
    /// Number of topics for which the two are equal.
    pub equal: usize,
}

impl Report {
    /// Measures `run` against `qrels`, and compares it with `baseline` over the same topics.
    pub fn new(run: &Run, qrels: &Qrels, baseline: Option<&Run>) -> Self {
        let evaluation = Evaluation::new(run, qrels);
        let comparison = baseline.map(|baseline| {
            let other = Evaluation::new(baseline, qrels);
            Comparison {
                baseline: baseline.tag.clone(),
                measures: Measure::ALL
                    .map(|measure| compare(measure, &evaluation, &other))
                    .into(),
                missing: other.missing,
            }
        });
        Self {
            tag: run.tag.clone(),
            evaluation,
            comparison,
        }
    }
}

/// Both evaluations are of the same qrels, so that their topics are the same in the same order.
fn compare(measure: Measure, ours: &Evaluation, baseline: &Evaluation) -> Compared {
    /// Values that differ by less differ only by rounding.
    const EQUAL: f64 = 1e-9;
    let topics = ours.topics.iter().zip(&baseline.topics);
    let differences: Vec<f64> = topics
        .map(|(a, b)| a.measures.value(measure) - b.measures.value(measure))
        .map(|difference| match difference.abs() < EQUAL {
            true => 0.0,
            false => difference,
        })
        .collect();
    let count = |is: fn(&f64) -> bool| {
        differences
            .iter()
            .filter(|difference| is(difference))
            .count()
    };
    let (ours, baseline) = (ours.means.value(measure), baseline.means.value(measure));
    Compared {
        measure,
        ours,
        baseline,
        difference: ours - baseline,
        p: p_value(&differences),
        better: count(|&difference| difference > 0.0),
        worse: count(|&difference| difference < 0.0),
        equal: count(|&difference| difference == 0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comparison_counts_topics_by_what_they_gain() {
        let qrels = Qrels::read(b"1 0 A 1\n2 0 A 1\n3 0 A 1\n4 0 A 0").unwrap();
        let ours = Run::read(b"1 Q0 A 1 9 ours\n2 Q0 B 1 9 ours\n2 Q0 A 2 8 ours\n4 Q0 A 1 1 ours");
        let base = Run::read(b"1 Q0 B 1 9 base\n1 Q0 A 2 8 base\n2 Q0 A 1 9 base\n5 Q0 A 1 1 base");
        let report = Report::new(&ours.unwrap(), &qrels, Some(&base.unwrap()));
        let comparison = report.comparison.unwrap();
        assert_eq!(comparison.baseline, "base");
        assert_eq!(
            comparison.measures[0],
            Compared {
                measure: Measure::AveragePrecision,
                ours: 0.5,
                baseline: 0.5,
                difference: 0.0,
                p: 1.0,
                better: 1,
                worse: 1,
                equal: 1,
            }
        );
        assert_eq!(comparison.measures.len(), Measure::ALL.len());
        assert_eq!(comparison.missing, [TopicId::parse("3").unwrap()]);
    }

    #[test]
    fn without_a_baseline_nothing_is_compared() {
        let qrels = Qrels::read(b"1 0 A 1").unwrap();
        let report = Report::new(&Run::default(), &qrels, None);
        let json = serde_json::to_value(&report).unwrap();
        assert_eq!(json["means"]["map"], 0.0);
        assert_eq!(json["missing"][0], "1");
        assert!(json.get("comparison").is_none());
    }
}
