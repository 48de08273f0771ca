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
    /// What cannot be replaced, such as a pipe.
    Pipe { path: PathBuf, file: File },
}

impl RunFile {
    /// Makes sure that it can be written, and is none of the files that the run is made from.
    pub(super) fn new(path: &Path, inputs: &[Option<&Path>]) -> anyhow::Result<Self> {
        keep_inputs(path, inputs)?;
        Self::open(path).with_context(|| path.display().to_string())
    }

    fn open(path: &Path) -> io::Result<Self> {
        // What a link leads to is replaced, and not the link.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
            let file = File::options().write(true).open(&path)?;
            return Ok(Self::Pipe { path, file });
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
            Self::Pipe { path, mut file } => (path, file.write_all(text.as_bytes())),
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
