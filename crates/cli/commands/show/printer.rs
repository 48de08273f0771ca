//! Printing articles for `show`.

use std::io::Write;

use clap::ValueEnum;
use newshound_article::Article;
use newshound_index::ArticleId;
use newshound_query::Highlight;

use crate::output::{json, json_line};
use crate::palette::Palette;
use crate::reading::Reading;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum OutputFormat {
    /// For people
    Text,
    /// An array of objects
    Json,
    /// One object an article
    Jsonl,
}

/// Prints articles one after another.
pub(super) struct Printer<W> {
    out: W,
    format: OutputFormat,
    /// Whether boilerplate that was cut is printed too.
    boilerplate: bool,
    palette: Palette,
    printed: usize,
}

impl<W: Write> Printer<W> {
    pub(super) fn new(out: W, format: OutputFormat, boilerplate: bool, palette: Palette) -> Self {
        Self {
            out,
            format,
            boilerplate,
            palette,
            printed: 0,
        }
    }

    pub(super) fn print(
        &mut self,
        id: ArticleId,
        path: &str,
        record: u32,
        article: &Article,
        highlights: Option<Vec<Highlight>>,
    ) -> anyhow::Result<()> {
        let reading = Reading::new(id, path, record, article, highlights);
        let first = self.printed == 0;
        self.printed += 1;
        match self.format {
            OutputFormat::Text => {
                let separator = if first { "" } else { "\n" };
                write!(
                    self.out,
                    "{separator}{}",
                    reading.text(self.boilerplate, &self.palette)
                )?;
            }
            OutputFormat::Json => {
                self.out.write_all(if first { b"[" } else { b"," })?;
                json(&mut self.out, &reading)?;
            }
            OutputFormat::Jsonl => {
                json_line(&mut self.out, &reading)?;
            }
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> anyhow::Result<()> {
        if self.format == OutputFormat::Json {
            writeln!(self.out, "{}", if self.printed == 0 { "[]" } else { "]" })?;
        }
        Ok(self.out.flush()?)
    }
}
