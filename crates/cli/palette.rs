//! The colours of the output.

use std::io::IsTerminal;

use crate::global::ColorChoice;

/// The escape sequences of the output; all empty without colour.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Palette {
    pub(crate) strong: &'static str,
    pub(crate) faint: &'static str,
    pub(crate) lit: &'static str,
    pub(crate) reset: &'static str,
}

impl Palette {
    const COLORED: Palette = Palette {
        strong: "\x1b[1m",
        faint: "\x1b[2m",
        lit: "\x1b[1;33m",
        reset: "\x1b[0m",
    };

    /// The palette for stdout.
    pub(crate) fn of_stdout(choice: ColorChoice) -> Palette {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let forced = std::env::var_os("CLICOLOR_FORCE")
            .is_some_and(|value| !value.is_empty() && value != "0");
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let colored = match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto if set("NO_COLOR") => false,
            ColorChoice::Auto if forced => true,
            ColorChoice::Auto => std::io::stdout().is_terminal() && !dumb,
        };
        if colored {
            Palette::COLORED
        } else {
            Palette::default()
        }
    }
}
