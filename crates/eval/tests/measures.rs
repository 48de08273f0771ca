//! The measures against those of trec_eval itself.
//!
//! `trec_eval.json` was made by `make_trec_eval.py`, which describes how: qrels and runs as text, and the values that the
//! C code of trec_eval computes for them. A run that we write must have the same measures as the one that was read, as
//! others will evaluate it.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

use std::collections::BTreeMap;

use newshound_eval::{Evaluation, Measure, Measures, Qrels, Run};
use serde_json::Value;

/// Half of the last digit that trec_eval prints.
const AGREES: f64 = 0.00005;

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("trec_eval.json")).unwrap()
}

fn assert_agrees(found: &Measures, expected: &Value, of: &str) {
    for measure in Measure::ALL {
        let name = measure.name();
        let (found, expected) = (found.value(measure), expected[name].as_f64().unwrap());
        assert!(
            (found - expected).abs() < AGREES,
            "{of}: {name} {found}, not {expected}"
        );
    }
}

fn assert_case(case: &Value, run: &Run) {
    let name = case["name"].as_str().unwrap();
    let qrels = Qrels::read(case["qrels"].as_str().unwrap().as_bytes()).unwrap();
    let evaluation = Evaluation::new(run, &qrels);
    assert_agrees(&evaluation.means, &case["expected"]["means"], name);
    let topics = case["expected"]["topics"].as_object().unwrap();
    let topics: BTreeMap<&str, &Value> = topics.iter().map(|(id, of)| (&**id, of)).collect();
    let measured = evaluation.topics.iter().map(|topic| topic.topic.as_str());
    assert!(measured.eq(topics.keys().copied()), "{name}");
    for topic in &evaluation.topics {
        let expected = topics[topic.topic.as_str()];
        let of = format!("{name}, topic {}", topic.topic);
        assert_agrees(&topic.measures, expected, &of);
        let counts = serde_json::to_value(topic.counts).unwrap();
        for (count, value) in counts.as_object().unwrap() {
            assert_eq!(value, &expected[count], "{of}: {count}");
        }
    }
}

#[test]
fn measures_are_those_of_trec_eval() {
    assert!(cases().len() > 5);
    for case in cases() {
        let run = Run::read(case["run"].as_str().unwrap().as_bytes()).unwrap();
        assert_case(&case, &run);
    }
}

#[test]
fn a_run_written_again_measures_the_same() {
    for case in cases() {
        let run = Run::read(case["run"].as_str().unwrap().as_bytes()).unwrap();
        let again = Run::read(run.to_trec().as_bytes()).unwrap();
        assert_case(&case, &again);
    }
}
