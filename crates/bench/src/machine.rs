//! The machine on which figures are measured.

use std::fs;

use serde::Serialize;

/// The machine and the program of a measurement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Machine {
    /// The processor's model, where the system tells it.
    pub cpu: Option<String>,
    /// Number of hardware threads available.
    pub cores: usize,
    /// Bytes of memory, where the system tells it.
    pub memory: Option<u64>,
    /// The operating system and its version.
    pub os: String,
    /// The architecture.
    pub arch: &'static str,
    /// The version of this program.
    pub version: &'static str,
    /// Whether the program was built with optimisation; without it the figures are meaningless.
    pub optimized: bool,
}

impl Machine {
    /// This machine.
    pub fn this() -> Self {
        let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
        let release = read("/proc/sys/kernel/osrelease");
        Self {
            cpu: value(&read("/proc/cpuinfo"), "model name").map(str::to_owned),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory: value(&read("/proc/meminfo"), "MemTotal").and_then(bytes),
            os: format!("{} {}", std::env::consts::OS, release.trim())
                .trim_end()
                .to_owned(),
            arch: std::env::consts::ARCH,
            version: env!("CARGO_PKG_VERSION"),
            optimized: !cfg!(debug_assertions),
        }
    }
}

/// The value of the first line of the form `name : value`.
pub(crate) fn value<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == name).then_some(value.trim())
    })
}

/// Parses a size that the system states in units of 1,024 bytes (`kB`).
pub(crate) fn bytes(text: &str) -> Option<u64> {
    let number = text.strip_suffix("kB")?.trim();
    Some(number.parse::<u64>().ok()? * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_name() {
        let text = "processor\t: 0\nmodel name\t: Some CPU: fast\nmodel name\t: other\n";
        assert_eq!(value(text, "model name"), Some("Some CPU: fast"));
        assert_eq!(value(text, "model"), None);
        let status = "VmHWM:\t   51200 kB\nRssAnon:\t     120 kB\nRssFile:\t      80 kB\n";
        assert_eq!(value(status, "RssAnon").and_then(bytes), Some(122_880));
        assert_eq!(value("VmHWM:\t   51200 kB\n", "RssAnon"), None);
        assert!(Machine::this().cores > 0);
    }
}
