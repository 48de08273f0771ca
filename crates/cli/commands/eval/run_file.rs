//! The file that a run is written to.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use newshound_eval::Run;
use tempfile::NamedTempFile;

/// Where a run is written. The searches may take hours, so that it can be written is checked before them, and an existing
/// file stays until the run is complete.
pub(super) enum RunFile {
    /// A new file replaces the one at the path.
    Beside(PathBuf),
    /// Written in place: a pipe, the target of a link, or a file in a directory where no other can be created.
    InPlace { path: PathBuf, file: File },
    /// Standard output, before the figures.
    Stdout,
    /// Standard error, which other output goes to meanwhile.
    Stderr,
}

impl RunFile {
    /// Checks that it can be written, and that it is none of the `inputs` of the run.
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
        // Only tests that a file can be created: the temporary file is removed at once, so a process that is killed
        // leaves none.
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
                // A pipe cannot be truncated.
                let is_file = file.metadata().is_ok_and(|metadata| metadata.is_file());
                let emptied = if is_file { file.set_len(0) } else { Ok(()) };
                let written = emptied.and_then(|()| file.write_all(text));
                written.with_context(|| path.display().to_string())
            }
            Self::Beside(path) => replace(&path, text).with_context(|| path.display().to_string()),
        }
    }
}

/// Creates an empty temporary file in the directory of `path`, with the permissions of the existing file or those of a
/// new one.
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

/// Whether `file` is the same file as an output of this process.
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

/// Returns an error where the run would overwrite one of its inputs.
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
