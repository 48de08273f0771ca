//! `newshound formats`

use std::io::Write;

use newshound_ingest::Format;

use crate::exit::Exit;

/// Print what is read: formats and containers
///
/// Content tells what a file is, and its name where content says nothing. `show --source FILE` prints how a file reads.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

/// The extensions of containers, and how their members are addressed.
const CONTAINERS: [(&str, &str); 5] = [
    ("gz zst bz2 xz", "any of the formats, compressed"),
    ("zip", "members as FILE!MEMBER"),
    ("tar", "compressed or not; members as FILE!MEMBER"),
    (
        "warc arc",
        "web archives, compressed or not; records as FILE@OFFSET",
    ),
    (
        "eml emlx mbox mhtml",
        "a mail; a mailbox; a page saved by a browser",
    ),
];

pub(crate) fn run(_: &Args) -> anyhow::Result<Exit> {
    let mut out = std::io::stdout().lock();
    for format in Format::ALL {
        let extensions = format.extensions().join(" ");
        writeln!(
            out,
            "{:10} {:24} {}",
            format.name(),
            extensions,
            format.about()
        )?;
    }
    writeln!(out)?;
    for (extensions, about) in CONTAINERS {
        writeln!(out, "{:10} {extensions:24} {about}", "")?;
    }
    Ok(Exit::Success)
}
