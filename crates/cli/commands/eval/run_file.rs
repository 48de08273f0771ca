//! The file that a run is written to.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use newshound_eval::Run;
use tempfile::NamedTempFile;

/// Where a run is written: to a file of its own until it is whole, as it may take hours to find.
pub(super) enum RunFile {
    /// It takes the place of what is at the path, with the rights of any new file.
    Beside {
        path: PathBuf,
        file: Box<NamedTempFile>,
    },
    /// What is written where it is: a pipe, or what a link leads to.
    InPlace { path: PathBuf, file: File },
    /// The output of the command, before the figures.
    Stdout,
}

impl RunFile {
    /// Makes sure that it can be written, and is none of the files that the run is made from.
    pub(super) fn new(path: &Path, inputs: &[Option<&Path>]) -> anyhow::Result<Self> {
        keep_inputs(path, inputs)?;
        Self::open(path).with_context(|| path.display().to_string())
    }

    fn open(path: &Path) -> io::Result<Self> {
        if path == Path::new("/dev/stdout") {
            return Ok(Self::Stdout);
        }
        let path = path.to_owned();
        if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            // What is there stays until the run is.
            let mut options = File::options();
            let file = options.write(true).create(true).truncate(false);
            let file = file.open(&path)?;
            return Ok(Self::InPlace { path, file });
        }
        let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty());
        let mut file = tempfile::Builder::new();
        file.prefix(".newshound-run");
        #[cfg(unix)]
        file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = Box::new(file.tempfile_in(dir.unwrap_or(Path::new(".")))?);
        Ok(Self::Beside { path, file })
    }

    pub(super) fn write(self, run: &Run) -> anyhow::Result<()> {
        let text = run.to_trec();
        let (path, written) = match self {
            Self::Stdout => return Ok(io::stdout().write_all(text.as_bytes())?),
            Self::InPlace { path, mut file } => {
                // A pipe has no length.
                let is_file = file.metadata().is_ok_and(|metadata| metadata.is_file());
                let emptied = if is_file { file.set_len(0) } else { Ok(()) };
                (path, emptied.and_then(|()| file.write_all(text.as_bytes())))
            }
            Self::Beside { path, mut file } => {
                let written = file.write_all(text.as_bytes());
                let persist = |()| file.persist(&path).map_err(|error| error.error);
                let written = written.and_then(persist).map(drop);
                (path, written)
            }
        };
        written.with_context(|| path.display().to_string())
    }
}

/// Refuses to write the run over what it is made from.
fn keep_inputs(run: &Path, inputs: &[Option<&Path>]) -> anyhow::Result<()> {
    let Ok(run) = run.canonicalize() else {
        return Ok(());
    };
    let same = |input: &&&Path| input.canonicalize().is_ok_and(|input| input == run);
    match inputs.iter().flatten().find(same) {
        Some(input) => bail!("--run would write over {}", input.display()),
        None => Ok(()),
    }
}
