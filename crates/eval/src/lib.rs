//! Evaluating how well an archive is searched: topics, runs and measures as in the TREC evaluations.
//!
//! A test collection is a set of topics (information needs) and their qrels (human judgements of which articles are
//! relevant). [`experiment`] searches an archive for every topic and makes a [`Run`]; a [`Report`] measures it against
//! the [`Qrels`] and can compare it with the run of another system.
//!
//! [`extract`] measures how accurately pages are read, which comes before any search.
//!
//! Two decisions. Every file is read and written in the form that others use, and every measure equals the one that
//! trec_eval computes under the same name, so that figures can be compared with published ones; tests compare the
//! measures with another implementation. And the same archive, topics and options give the same report on every machine:
//! ties have a defined order, the significance test draws from a fixed seed, and times are kept apart from results.
//!
//! ```
//! use newshound_eval::{Measure, Qrels, Report, Run};
//!
//! let qrels = Qrels::read(b"51 0 AP-7 1\n51 0 AP-9 0\n51 0 AP-12 2\n")?;
//! let run = Run::read(b"51 Q0 AP-12 1 7.5 ours\n51 Q0 AP-9 2 7.1 ours\n51 Q0 AP-7 3 2.0 ours\n")?;
//! let report = Report::new(&run, &qrels, None);
//! let map = report.evaluation.means.value(Measure::AveragePrecision);
//! assert_eq!(format!("{map:.4}"), "0.8333");
//! # Ok::<(), newshound_eval::Error>(())
//! ```

mod error;
pub mod experiment;
pub mod extract;
mod lines;
mod measures;
mod name;
mod qrels;
mod random;
mod report;
mod run;
mod significance;
mod subject;
mod topic_id;
mod topics;

pub use error::Error;
pub use lines::is_encoding_guessed;
pub use measures::{Counts, Evaluation, Measure, Measures, TopicMeasures};
pub use name::name;
pub use qrels::Qrels;
pub use report::{Compared, Comparison, Report};
pub use run::Run;
pub use subject::subject;
pub use topic_id::TopicId;
pub use topics::{Topic, TopicFields};
