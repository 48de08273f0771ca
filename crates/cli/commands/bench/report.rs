//! Printing measurements, and the errors of measuring.

use std::io::Write as _;

use newshound_bench::{Error, Machine};
use serde::Serialize;

use crate::fault::hinted;
use crate::output::{print_json, warning};
use crate::today::today;

/// A measurement with the day and the machine.
#[derive(Serialize)]
struct Measured<'a, T> {
    /// The day of the measurement.
    date: Option<String>,
    machine: &'a Machine,
    #[serde(flatten)]
    report: &'a T,
}

/// Prints a report as one JSON object, or as the text that `write` makes.
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

/// Converts the error of a measurement to one of the command, with a hint.
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
