//! The vocabulary of these tests: given these articles, this command, this output.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;

/// A directory of articles that is gone when the test ends.
pub(crate) struct Archive {
    dir: TempDir,
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

impl Archive {
    /// A directory of these files, given as path and text; no index yet.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let archive = Self {
            dir: TempDir::new().unwrap(),
        };
        for (path, text) in files {
            archive.write(path, text);
        }
        archive
    }

    /// The same, indexed.
    pub(crate) fn indexed(files: &[(&str, &str)]) -> Self {
        let archive = Self::of(files);
        archive.run(&["index", "."]).code(0);
        archive
    }

    /// Writes a file; directories are made as needed.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.path(path)).unwrap();
    }

    /// Where `path` lies.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    /// Runs `newshound` in the directory.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    /// Runs `newshound` in a directory below.
    pub(crate) fn run_in(&self, below: &str, arguments: &[&str]) -> Run {
        Run::of(newshound(arguments).current_dir(self.path(below)))
    }

    /// The paths that a search finds, in the order of the hits.
    pub(crate) fn paths(&self, query: &str) -> Vec<String> {
        self.run(&["search", "--paths", query]).lines()
    }
}

/// The command, without what the caller's environment says to it.
pub(crate) fn newshound(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_newshound"));
    command.args(arguments).stdin(Stdio::null());
    for name in ["NEWSHOUND_ARCHIVE", "NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

/// The workspace's own directory.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An index of `corpus/`, made once for all tests.
static CORPUS: LazyLock<PathBuf> = LazyLock::new(|| {
    let index = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    let _ = std::fs::remove_dir_all(&index);
    let run = Run::of(newshound(&["index", "corpus", "--archive"]).arg(&index)).code(0);
    assert!(run.stdout.starts_with("seen "), "{run:?}");
    index
});

/// Runs a command on an index of `corpus/`.
pub(crate) fn in_corpus(arguments: &[&str]) -> Run {
    Run::of(newshound(arguments).env("NEWSHOUND_ARCHIVE", &*CORPUS))
}

impl Run {
    /// Runs `command` to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::ended(command.output().unwrap())
    }

    /// What a command gave that has ended.
    pub(crate) fn ended(output: std::process::Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self {
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            code: output.status.code().unwrap_or(-1),
        }
    }

    /// Checks the exit code.
    #[track_caller]
    pub(crate) fn code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }

    /// The lines on stdout.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.stdout.lines().map(str::to_owned).collect()
    }

    /// The one object on stdout.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The objects on stdout, one a line.
    #[track_caller]
    pub(crate) fn jsonl(&self) -> Vec<Value> {
        let object = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        self.stdout.lines().map(object).collect()
    }
}

/// `path#record` of a hit or a reading.
pub(crate) fn address(article: &Value) -> String {
    format!(
        "{}#{}",
        article["path"].as_str().unwrap(),
        article["record"]
    )
}

/// The objects of a file with one a line.
pub(crate) fn jsonl(path: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(workspace().join(path)).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}
