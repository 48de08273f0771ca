//! Measures of a run, per topic and as means.
//!
//! Names and values are those of trec_eval (Buckley, trec_eval 9). Means are over the measured topics, which are those
//! with a relevant document. A topic for which the run has no documents counts 0, as with trec_eval's option `-c`, so
//! that a system cannot gain by omitting topics. A topic without a relevant document says nothing about a system; it is
//! left out, where trec_eval would count 0 for every system.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::{Qrels, Run, TopicId};

/// A measure. Values are between 0 and 1; higher is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Average precision, whose mean is MAP: the mean, over all relevant documents, of the precision at the rank of each;
    /// 0 for one that was not found.
    AveragePrecision,
    /// nDCG of the first 10: the sum of grade / log2(rank + 1), divided by that of the best possible order (Järvelin and
    /// Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002).
    Ndcg10,
    /// 1 / rank of the first relevant document.
    ReciprocalRank,
    /// The share of relevant documents among the first 10; divides by 10 even where fewer were found.
    Precision10,
    /// The share of the relevant documents that are among the first 100.
    Recall100,
}

impl Measure {
    /// All measures, in the order of reports and of their numbers.
    pub const ALL: [Measure; 5] = [
        Measure::AveragePrecision,
        Measure::Ndcg10,
        Measure::ReciprocalRank,
        Measure::Precision10,
        Measure::Recall100,
    ];

    /// Its name in trec_eval.
    pub fn name(self) -> &'static str {
        match self {
            Measure::AveragePrecision => "map",
            Measure::Ndcg10 => "ndcg_cut_10",
            Measure::ReciprocalRank => "recip_rank",
            Measure::Precision10 => "P_10",
            Measure::Recall100 => "recall_100",
        }
    }
}

impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The values of a topic, or their means. They serialize under trec_eval's names.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measures([f64; Measure::ALL.len()]);

impl Measures {
    fn of(value: impl FnMut(Measure) -> f64) -> Self {
        Self(Measure::ALL.map(value))
    }

    /// The value of one measure.
    pub fn value(&self, measure: Measure) -> f64 {
        self.0[measure as usize]
    }

    fn mean(topics: &[TopicMeasures]) -> Self {
        Self::of(|measure| {
            let values = topics.iter().map(|topic| topic.measures.value(measure));
            ratio(values.sum(), topics.len() as f64)
        })
    }
}

impl Serialize for Measures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Measure::ALL.map(|measure| (measure.name(), self.value(measure))))
    }
}

/// Numbers of documents, for one topic or in total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Documents in the run.
    pub num_ret: usize,
    /// Relevant documents in the qrels.
    pub num_rel: usize,
    /// Relevant documents in the run.
    pub num_rel_ret: usize,
}

/// The results of a run for one topic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicMeasures {
    /// The topic.
    pub topic: TopicId,
    /// Its numbers of documents.
    #[serde(flatten)]
    pub counts: Counts,
    /// Its values.
    #[serde(flatten)]
    pub measures: Measures,
}

/// The results of a run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// Means over [`Evaluation::topics`]; 0 when there are none.
    pub means: Measures,
    /// Sums over [`Evaluation::topics`].
    pub totals: Counts,
    /// Every measured topic, in order.
    pub topics: Vec<TopicMeasures>,
    /// Measured topics for which the run has no documents. They count 0.
    pub missing: Vec<TopicId>,
    /// Topics of the run that are not measured because no document is relevant.
    pub unmeasured: Vec<TopicId>,
}

impl Evaluation {
    /// Measures `run` against `qrels`.
    pub fn new(run: &Run, qrels: &Qrels) -> Self {
        let found = |topic: &TopicId| run.results.get(topic).map_or(&[][..], Vec::as_slice);
        let measured = qrels.topics().filter(|(topic, _)| qrels.is_measured(topic));
        let topics: Vec<TopicMeasures> = measured
            .map(|(topic, judged)| measure(topic, found(topic), judged))
            .collect();
        let mut totals = Counts::default();
        for TopicMeasures { counts, .. } in &topics {
            totals.num_ret += counts.num_ret;
            totals.num_rel += counts.num_rel;
            totals.num_rel_ret += counts.num_rel_ret;
        }
        let missing = topics.iter().filter(|topic| topic.counts.num_ret == 0);
        let unmeasured = run.results.keys().filter(|topic| !qrels.is_measured(topic));
        Self {
            means: Measures::mean(&topics),
            totals,
            missing: missing.map(|topic| topic.topic.clone()).collect(),
            unmeasured: unmeasured.cloned().collect(),
            topics,
        }
    }
}

fn measure(
    topic: &TopicId,
    found: &[(String, f64)],
    judged: &BTreeMap<String, i32>,
) -> TopicMeasures {
    let grade = |(document, _): &(String, f64)| judged.get(document).copied().unwrap_or(0);
    let grades: Vec<i32> = found.iter().map(grade).collect();
    let mut ideal: Vec<i32> = judged
        .values()
        .copied()
        .filter(|&grade| grade > 0)
        .collect();
    ideal.sort_unstable_by(|a, b| b.cmp(a));
    let num_rel = ideal.len();
    let first = grades.iter().position(|&grade| grade > 0);
    TopicMeasures {
        topic: topic.clone(),
        counts: Counts {
            num_ret: grades.len(),
            num_rel,
            num_rel_ret: relevant(&grades, grades.len()),
        },
        measures: Measures::of(|measure| match measure {
            Measure::AveragePrecision => average_precision(&grades, num_rel),
            Measure::Ndcg10 => ratio(gain(&grades, 10), gain(&ideal, 10)),
            Measure::ReciprocalRank => first.map_or(0.0, |first| 1.0 / (first + 1) as f64),
            Measure::Precision10 => relevant(&grades, 10) as f64 / 10.0,
            Measure::Recall100 => ratio(relevant(&grades, 100) as f64, num_rel as f64),
        }),
    }
}

/// How many of the first `depth` documents are relevant.
fn relevant(grades: &[i32], depth: usize) -> usize {
    let first = grades.iter().take(depth);
    first.filter(|&&grade| grade > 0).count()
}

fn average_precision(grades: &[i32], num_rel: usize) -> f64 {
    let ranks = (1_usize..).zip(grades).filter(|(_, grade)| **grade > 0);
    let precisions = (1_usize..).zip(ranks);
    let precisions = precisions.map(|(above, (rank, _))| above as f64 / rank as f64);
    ratio(precisions.sum(), num_rel as f64)
}

/// The discounted cumulative gain of the first `depth` documents; a grade below 0 counts as 0.
fn gain(grades: &[i32], depth: usize) -> f64 {
    let ranks = (1_usize..).zip(grades.iter().take(depth));
    let gains = ranks.map(|(rank, &grade)| f64::from(grade.max(0)) / ((rank + 1) as f64).log2());
    gains.sum()
}

fn ratio(part: f64, whole: f64) -> f64 {
    // The sum of no numbers is -0.
    let some = part > 0.0 && whole > 0.0;
    if some { part / whole } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluation(qrels: &str, run: &str) -> Evaluation {
        let qrels = Qrels::read(qrels.as_bytes()).unwrap();
        Evaluation::new(&Run::read(run.as_bytes()).unwrap(), &qrels)
    }

    #[test]
    fn a_topic_that_is_not_answered_counts_zero() {
        let found = evaluation("1 0 A 1\n2 0 A 1", "01 Q0 A 1 1 t");
        assert_eq!(found.means.value(Measure::AveragePrecision), 0.5);
        assert_eq!(found.missing, [TopicId::parse("2").unwrap()]);
    }

    #[test]
    fn a_topic_without_a_relevant_document_is_left_out() {
        let found = evaluation(
            "1 0 A 1\n2 0 A 0\n3 0 A -1",
            "1 Q0 A 1 1 t\n2 Q0 A 1 1 t\n9 Q0 A 1 1 t",
        );
        assert_eq!(found.topics.len(), 1);
        assert_eq!(found.means.value(Measure::AveragePrecision), 1.0);
        let unmeasured: Vec<_> = found.unmeasured.iter().map(TopicId::as_str).collect();
        assert_eq!(unmeasured, ["2", "9"]);
    }

    #[test]
    fn without_topics_the_means_are_zero() {
        assert_eq!(evaluation("", "1 Q0 A 1 1 t").means, Measures::default());
    }

    #[test]
    fn a_topic_serializes_under_the_names_of_trec_eval() {
        let found = evaluation("1 0 A 1", "1 Q0 A 1 1 t");
        assert_eq!(
            serde_json::to_string(&found.topics[0]).unwrap(),
            r#"{"topic":"1","num_ret":1,"num_rel":1,"num_rel_ret":1,"map":1.0,"ndcg_cut_10":1.0,"recip_rank":1.0,"P_10":0.1,"recall_100":1.0}"#
        );
    }
}
