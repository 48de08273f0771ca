//! Reads the parts of documents that are zip files.

use std::io::Read as _;

use ::zip::SUPPORTED_COMPRESSION_METHODS;
use ::zip::read::{ArchiveOffset, Config, ZipReadOptions};
use ::zip::unstable::read::ZipIterable;

use super::super::tally::{Tally, Unpacked};
use super::super::window::File;
use super::super::zip::fault;
use crate::{Failure, Problem, Skip};

/// A part of a document.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) content: Vec<u8>,
    /// The error that ended it early, if any.
    pub(super) fault: Option<String>,
}

impl Part {
    /// Its text, which is in UTF-8, or in UTF-16 with a byte order mark.
    pub(super) fn text(&self) -> String {
        let (text, _, _) = encoding_rs::UTF_8.decode(&self.content);
        text.into_owned()
    }
}

/// A document that is a zip file.
pub(super) struct Package<'p> {
    input: &'p mut dyn File,
    tally: &'p Tally,
    /// The largest part, in bytes.
    limit: usize,
}

impl<'p> Package<'p> {
    pub(super) fn new(input: &'p mut dyn File, tally: &'p Tally, limit: usize) -> Self {
        Self {
            input,
            tally,
            limit,
        }
    }

    /// Reads the parts with these names; `None` for those that do not exist. Part names are compared ignoring case (ECMA-376, part 2,
    /// section 6.2.2.3). The list of all parts is streamed, as it may be of any length.
    pub(super) fn parts<const N: usize>(
        &mut self,
        names: [&str; N],
    ) -> Result<[Option<Part>; N], Problem> {
        let mut parts = [const { None }; N];
        let tally = self.tally;
        let config = Config {
            archive_offset: ArchiveOffset::Detect,
        };
        let failure = |error| Problem::from(fault::failure(tally, error));
        let mut archive = ZipIterable::try_new(&mut *self.input, config).map_err(failure)?;
        let files = archive.files().map_err(failure)?;
        while parts.iter().any(Option::is_none)
            && let Some(entry) = files.next()
        {
            let entry = entry.map_err(failure)?;
            let name = String::from_utf8_lossy(entry.name_raw()).replace('\\', "/");
            let name = name.trim_start_matches('/');
            let wanted = names
                .iter()
                .position(|wanted| name.eq_ignore_ascii_case(wanted));
            let Some(at) = wanted.filter(|at| parts[*at].is_none()) else {
                continue;
            };
            if entry.encrypted() {
                return Err(Skip::Unread("a document with a password").into());
            }
            let method = entry.compression();
            if !SUPPORTED_COMPRESSION_METHODS.contains(&method) {
                let method = method.to_string();
                return Err(Failure::Compression { method }.into());
            }
            let file = entry.with_reader(files.reader_mut(), ZipReadOptions::new());
            let file = file.map_err(failure)?;
            parts[at] = Some(read(Unpacked::new(file, tally), self.limit)?);
        }
        Ok(parts)
    }
}

/// Reads a part; of a damaged part, the content before the damage.
fn read<R: std::io::Read>(input: R, limit: usize) -> Result<Part, Problem> {
    let mut part = Part::default();
    let read = input
        .take((limit as u64).saturating_add(1))
        .read_to_end(&mut part.content);
    if part.content.len() > limit {
        return Err(Failure::TooLarge { limit }.into());
    }
    match read.map_err(Failure::from) {
        Ok(_) => {}
        Err(Failure::Damaged { reason }) => part.fault = Some(reason),
        Err(failure) => return Err(failure.into()),
    }
    Ok(part)
}
