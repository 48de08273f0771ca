//! Printing the problems and warnings of an indexing run, with the options that help.

use newshound_indexer::{Disposition, ProblemReport, Report, Warning};

use crate::output::{self, error, warning};

/// Prints, on stderr, which files or records were not indexed, and the warnings of the run.
pub(crate) fn tell(report: &Report) {
    for ProblemReport {
        path,
        line,
        disposition,
        reason,
        kind,
        ..
    } in &report.problems
    {
        let line = line.map(|line| format!(":{line}")).unwrap_or_default();
        let more = match kind.lacks_memory() {
            true => "; --memory gives it more",
            false => "",
        };
        let text = format!("{path}{line}: {disposition}: {reason}{more}");
        match disposition {
            Disposition::Failed => error(&text),
            Disposition::Skipped => warning(&text),
        }
    }
    report.damaged.iter().for_each(|damage| error(damage));
    if !report.damaged.is_empty() {
        output::tell("hint: remove the archive and index again");
    }
    for told in &report.warnings {
        warning(&line(told));
    }
}

/// The text of a warning, in one line.
fn line(warning: &Warning) -> String {
    match warning {
        Warning::NothingSelected { dir } => {
            format!("no file in {} is one that --glob asks for", dir.display())
        }
        Warning::PassedOver { .. } => {
            format!("{warning}; without --glob all files are looked at")
        }
        Warning::LateLines { lines } => {
            let them = if *lines == 1 { "it" } else { "them" };
            format!("{warning}; --reread cuts {them} there as well")
        }
        Warning::LateSources { .. } => {
            format!("{warning}; --reread reads unchanged files by it as well")
        }
        Warning::Recurring { .. } => {
            format!("{warning}; show --boilerplate tells them, --keep-boilerplate keeps them")
        }
        Warning::Undated { .. } => format!("{warning}, and show tells why"),
        Warning::Damaged { .. } | Warning::Shortened { .. } => {
            format!("{warning}; show --source tells of each")
        }
        _ => warning.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_names_the_option_that_helps() {
        let [dir, other] = ["news", "news"].map(Into::into);
        for (warning, told) in [
            (
                Warning::PassedOver {
                    dir: other,
                    articles: 2,
                },
                "news: 2 articles of files that are not asked for stay as they were read; without --glob all files are looked at",
            ),
            (
                Warning::NothingSelected { dir },
                "no file in news is one that --glob asks for",
            ),
            (
                Warning::LateLines { lines: 1 },
                "1 recurring line was found that unchanged files may hold too; --reread cuts it there as well",
            ),
            (
                Warning::LateLines { lines: 2 },
                "2 recurring lines were found that unchanged files may hold too; --reread cuts them there as well",
            ),
            (
                Warning::LateSources { sources: 1 },
                "the order of day and month or the language of 1 source is told only now; --reread reads unchanged files by \
                 it as well",
            ),
            (
                Warning::Recurring { articles: 2 },
                "2 articles have blocks that recur in their source, which are not searched; show --boilerplate tells them, \
                 --keep-boilerplate keeps them",
            ),
            (
                Warning::Undated { articles: 1 },
                "1 article states a date that does not exist, lies in the future or can be read in two ways; it was left \
                 undated, and show tells why",
            ),
            (
                Warning::Damaged { articles: 1 },
                "1 article is only what stands before an error or the end of a file that is cut off; show --source tells of \
                 each",
            ),
            (
                Warning::Shortened { articles: 2 },
                "2 articles end where their source cut them off ([+1234 chars]); show --source tells of each",
            ),
            (
                Warning::Interrupted { left: 1, files: 3 },
                "interrupted: 1 of 3 files is not read to its end",
            ),
        ] {
            assert_eq!(line(&warning), told);
        }
    }
}
