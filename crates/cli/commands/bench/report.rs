//! How measurements are printed, and what stops one.

use std::io::Write as _;

use newshound_bench::{Error, Machine};
use serde::Serialize;

use crate::fault::hinted;
use crate::output::{print_json, warning};
use crate::today::today;

/// A measurement with what it was measured on.
#[derive(Serialize)]
struct Measured<'a, T> {
    /// The day.
    date: Option<String>,
    machine: &'a Machine,
    #[serde(flatten)]
    report: &'a T,
}

/// Prints a report as one JSON object, or as `write` has it.
pub(super) fn print<T: Serialize>(
    report: &T,
    json: bool,
    write: impl FnOnce(&mut String, &T) -> std::fmt::Result,
) -> anyhow::Result<()> {
    let machine = Machine::this();
    if !machine.optimized {
        warning(
            "this program was built without optimisation, so its figures say nothing; use cargo run --release",
        );
    }
    let date = today().map(|day| day.to_string());
    let mut out = std::io::stdout().lock();
    if json {
        let measured = Measured {
            date,
            machine: &machine,
            report,
        };
        print_json(&mut out, &measured)?;
    } else {
        let date = date.map(|day| format!(", {day}")).unwrap_or_default();
        let mut text = format!("machine  {}{date}\n", line(&machine));
        write(&mut text, report)?;
        out.write_all(text.as_bytes())?;
    }
    Ok(())
}

fn line(machine: &Machine) -> String {
    let memory = machine
        .memory
        .map(|bytes| format!(", {:.1} GB", bytes as f64 / 1e9));
    format!(
        "{}, {} cores{}; {} {}; newshound {}",
        machine.cpu.as_deref().unwrap_or("unknown processor"),
        machine.cores,
        memory.unwrap_or_default(),
        machine.os,
        machine.arch,
        machine.version
    )
}

/// The error of a measurement as the command reports errors, with a hint.
pub(super) fn fault(error: Error) -> anyhow::Error {
    let hint = match &error {
        Error::NotEmpty(_) => "name a directory that is empty or does not exist",
        Error::NoArticles(_) => {
            "newshound formats lists what is read; newshound bench generate makes articles"
        }
        Error::NoQueries => "newshound bench queries draws some from an archive",
        _ => "",
    };
    match error {
        Error::Indexing(error) => error.into(),
        Error::Archive(error) => error.into(),
        Error::Searching(error) => error.into(),
        Error::Query { line, source } => {
            anyhow::Error::from(source).context(format!("query {line}"))
        }
        error if hint.is_empty() => error.into(),
        error => hinted(error, hint),
    }
}
