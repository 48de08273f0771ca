//! The stages of indexing.

use newshound_indexer::Stages;
use serde::Serialize;

use crate::baseline::Reading;

/// The name of the time that no stage measures: all of writing, for a writer that does not measure its own stages.
pub const REST: &str = "rest";

/// The cost of one stage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Stage {
    /// Its name.
    pub name: &'static str,
    /// CPU seconds of all threads.
    pub cpu: f64,
}

impl Stage {
    /// Whether it comes before an article is parsed: its cost depends on the format, not on the index.
    pub fn is_reading(&self) -> bool {
        matches!(self.name, "walk" | "learn" | "read" | "parse")
    }
}

/// The stages of a run of the indexer, in the order in which an article passes them.
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

/// The stages of the round whose CPU time is nearest to `whole`, plus the rest of that time, so that they add up to it.
/// (The medians of the stages may add up to more than the median of the whole.)
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
