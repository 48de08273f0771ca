//! The stages of indexing, by name.

use newshound_indexer::Stages;
use serde::Serialize;

use crate::baseline::Reading;

/// The name of what no stage has measured: all of writing, where a writer does not tell its own stages.
pub const REST: &str = "rest";

/// What one stage costs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Stage {
    /// Its name.
    pub name: &'static str,
    /// CPU seconds of all threads.
    pub cpu: f64,
}

impl Stage {
    /// Whether it comes before an article is there: what it costs depends on the format, and not on the index.
    pub fn is_reading(&self) -> bool {
        matches!(self.name, "walk" | "learn" | "read" | "parse")
    }
}

/// The stages that a run of the indexer tells of, in the order in which an article passes them.
pub(crate) fn ours(stages: &Stages) -> Vec<Stage> {
    let mut all = vec![
        ("walk", stages.walk),
        ("learn", stages.learn),
        ("read", stages.read),
        ("parse", stages.parse),
        ("document", stages.document),
    ];
    if let Some(written) = &stages.written {
        all.extend([
            ("analyze", written.analyze),
            ("invert", written.invert),
            ("serialize", written.serialize),
            ("store", written.store),
            ("merge", written.merge),
        ]);
    }
    all.push(("commit", stages.commit));
    let all = all.into_iter();
    all.map(|(name, time)| Stage {
        name,
        cpu: time.as_secs_f64(),
    })
    .collect()
}

/// The stages of a baseline.
pub(crate) fn stock(reading: &Reading) -> Vec<Stage> {
    let all = [
        ("walk", reading.walk),
        ("read", reading.read),
        ("parse", reading.parse),
    ];
    all.map(|(name, cpu)| Stage { name, cpu }).into()
}

/// The stages of the round that took `whole`, or came nearest to it, and the rest of that, so that all add up to it. (Medians of each
/// stage may be more than the median of all.)
pub(crate) fn of_median<'a>(
    rounds: impl Iterator<Item = (f64, &'a [Stage])>,
    whole: f64,
) -> Vec<Stage> {
    let distance = |(took, _): &(f64, &[Stage])| (took - whole).abs();
    let nearest = rounds.min_by(|one, other| distance(one).total_cmp(&distance(other)));
    let Some((took, stages)) = nearest else {
        return Vec::new();
    };
    let told: f64 = stages.iter().map(|stage| stage.cpu).sum();
    let mut stages = stages.to_vec();
    stages.push(Stage {
        name: REST,
        cpu: took - told,
    });
    stages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_add_up_to_the_whole() {
        let round = |cpu| {
            vec![
                Stage { name: "read", cpu },
                Stage {
                    name: "parse",
                    cpu: 1.0,
                },
            ]
        };
        let rounds = [(3.0, round(1.0)), (9.0, round(3.0)), (5.0, round(2.0))];
        let rounds = rounds.iter();
        let stages = of_median(rounds.map(|(took, stages)| (*took, &stages[..])), 5.0);
        let names: Vec<_> = stages.iter().map(|stage| (stage.name, stage.cpu)).collect();
        assert_eq!(names, [("read", 2.0), ("parse", 1.0), (REST, 2.0)]);
    }

    #[test]
    fn what_a_writer_tells_joins_between_document_and_commit() {
        let silent = Stages::default();
        let telling = Stages {
            written: Some(newshound_indexer::Written::default()),
            ..silent
        };
        assert_eq!(ours(&telling).len(), ours(&silent).len() + 5);
        assert_eq!(
            ours(&telling).last().map(|stage| stage.name),
            Some("commit")
        );
        assert_eq!(
            ours(&telling)
                .iter()
                .filter(|stage| stage.is_reading())
                .count(),
            4
        );
    }
}
