//! The file that a run is written to.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use newshound_eval::Run;
use tempfile::NamedTempFile;

/// Where a run is written. To find it may take hours: what is there stays until the run is whole, and that it can be written is known before.
pub(super) enum RunFile {
    /// It takes the place of the file at the path.
    Beside(PathBuf),
    /// What is written where it is: a pipe, what a link leads to, a file in a directory that takes no other.
    InPlace { path: PathBuf, file: File },
    /// The output of the command, before the figures.
    Stdout,
    /// What else is written to meanwhile.
    Stderr,
}

impl RunFile {
    /// Makes sure that it can be written, and is none of the files that the run is made from.
    pub(super) fn new(path: &Path, inputs: &[Option<&Path>]) -> anyhow::Result<Self> {
        keep_inputs(path, inputs)?;
        Self::open(path).with_context(|| path.display().to_string())
    }

    fn open(path: &Path) -> io::Result<Self> {
        let path = path.to_owned();
        let is_there = path.symlink_metadata().ok();
        let is_replaced = is_there.as_ref().is_none_or(fs::Metadata::is_file);
        if is_there.is_some() {
            let mut options = File::options();
            let file = options.write(true).create(true).truncate(false);
            let file = file.open(&path)?;
            if is_same(&file, io::stdout()) {
                return Ok(Self::Stdout);
            }
            if is_same(&file, io::stderr()) {
                return Ok(Self::Stderr);
            }
            if !is_replaced || beside(&path).is_err() {
                return Ok(Self::InPlace { path, file });
            }
        }
        // Only whether there can be one is tried: a process that is ended leaves none.
        beside(&path)?;
        Ok(Self::Beside(path))
    }

    pub(super) fn write(self, run: &Run) -> anyhow::Result<()> {
        let text = run.to_trec();
        let text = text.as_bytes();
        match self {
            Self::Stdout => Ok(io::stdout().write_all(text)?),
            Self::Stderr => Ok(io::stderr().write_all(text)?),
            Self::InPlace { path, mut file } => {
                // A pipe has no length.
                let is_file = file.metadata().is_ok_and(|metadata| metadata.is_file());
                let emptied = if is_file { file.set_len(0) } else { Ok(()) };
                let written = emptied.and_then(|()| file.write_all(text));
                written.with_context(|| path.display().to_string())
            }
            Self::Beside(path) => replace(&path, text).with_context(|| path.display().to_string()),
        }
    }
}

/// An empty file in the directory of `path`, with the rights of what is there or of any new file.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty());
    let mut file = tempfile::Builder::new();
    file.prefix(".newshound-run");
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = file.tempfile_in(dir.unwrap_or(Path::new(".")))?;
    if let Ok(metadata) = path.metadata() {
        file.as_file().set_permissions(metadata.permissions())?;
    }
    Ok(file)
}

fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = beside(path)?;
    file.write_all(text)?;
    file.persist(path).map_err(|error| error.error).map(drop)
}

/// Whether a file is where an output of this process goes, by whatever name.
#[cfg(unix)]
fn is_same(file: &File, output: impl std::os::fd::AsFd) -> bool {
    use std::os::unix::fs::MetadataExt;
    let output = output.as_fd().try_clone_to_owned().map(File::from);
    let output = output.and_then(|output| output.metadata());
    let place = |metadata: &fs::Metadata| (metadata.dev(), metadata.ino());
    matches!((file.metadata(), output), (Ok(one), Ok(other)) if place(&one) == place(&other))
}

#[cfg(not(unix))]
fn is_same<T>(_: &File, _: T) -> bool {
    false
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
