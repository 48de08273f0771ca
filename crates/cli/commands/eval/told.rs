//! The warnings of an evaluation.

use anyhow::bail;
use newshound_eval::experiment::{Outcome, Warning};
use newshound_eval::{Evaluation, Qrels, Report, Run, TopicId};

use crate::output;

/// Returns an error where the report would be meaningless; checked before any topic is searched for.
pub(super) fn check(qrels: &Qrels, baseline: Option<&Run>) -> anyhow::Result<()> {
    if qrels.measured().next().is_none() {
        bail!("no topic has a relevant article in the judgements");
    }
    let has_any = |baseline: &Run| {
        let mut topics = qrels.measured();
        topics.any(|topic| baseline.results.contains_key(topic))
    };
    if !baseline.is_none_or(has_any) {
        bail!("the baseline has none of the judged topics");
    }
    Ok(())
}

/// Warns of what lowers the means without saying anything about the systems: topics without results, and article names
/// that do not match.
pub(super) fn means(report: &Report, outcome: &Outcome, qrels: &Qrels, baseline: Option<&Run>) {
    let Evaluation {
        topics, missing, ..
    } = &report.evaluation;
    let searched = |topic: &&TopicId| outcome.run.results.contains_key(*topic);
    let others = missing.iter().filter(|topic| !searched(topic)).count();
    let all = topics.len();
    if others > 0 {
        let are = match others {
            1 => "is not among the topics, and counts",
            _ => "are not among the topics, and count",
        };
        output::warning(&format!("{others} of {all} judged topics {are} 0"));
    }
    if missing.len() < all && !qrels.judge_any_of(&outcome.run) {
        output::warning(
            "none of the articles that were found is judged: the judgements may call them by other names",
        );
    }
    let (Some(baseline), Some(comparison)) = (baseline, &report.comparison) else {
        return;
    };
    let silent = comparison.missing.len();
    if silent > 0 {
        output::warning(&format!(
            "the baseline has nothing for {silent} of {all} judged topics, which count 0 there"
        ));
    }
    if silent < all && !qrels.judge_any_of(baseline) {
        output::warning(
            "none of the articles of the baseline is judged: it may call them by other names",
        );
    }
}

/// Prints the warnings of the searches and how long they took, on stderr, as these differ between runs.
pub(super) fn searches(outcome: &Outcome) {
    const SHOWN: usize = 20;
    // Warnings that make a topic's results worthless come first, and all of them are shown.
    let warnings = outcome.warnings.iter();
    let (grave, others): (Vec<&Warning>, Vec<&Warning>) =
        warnings.partition(|warning| warning.told.is_grave());
    for Warning { topic, told } in grave.into_iter().chain(others.iter().copied().take(SHOWN)) {
        output::warning(&format!("topic {}: {told}", topic.as_str()));
    }
    if let Some(more) = others.len().checked_sub(SHOWN).filter(|n| *n > 0) {
        output::warning(&format!("and {more} more"));
    }
    let topics = output::counted(outcome.times.topics.len() as u64, "topic", "topics");
    if let Some(median) = outcome.times.median_ms() {
        let total = outcome.times.total_ms() / 1e3;
        output::tell(&format!("{topics}, {total:.1} s, median {median:.1} ms"));
    }
}
