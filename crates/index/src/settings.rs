//! The settings of an archive's ranking.
//!
//! They are in a file of their own beside the index, because they can be changed without indexing again. An archive
//! without the file has the default settings.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::durable::replace;
use crate::{Error, SettingsError};

const FILE: &str = "settings.json";

/// The numbers of an archive's ranking, each from 0 to [`Settings::MAX`] unless stated otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// BM25's saturation: the larger it is, the more do further occurrences of a word add to the score.
    pub k1: f32,
    /// BM25's length normalization, from 0 (the length of a text does not count) to 1 (it counts fully).
    pub b: f32,
    /// Weight of a match in the title.
    pub title: f32,
    /// Weight of a match in a heading.
    pub heading: f32,
    /// Weight of a match in the body.
    pub body: f32,
    /// Additional weight of a match among the first 50 words of the body.
    pub lead: f32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            k1: Self::ENGINE_K1,
            b: Self::ENGINE_B,
            title: 3.0,
            heading: 1.5,
            body: 1.0,
            lead: 0.0,
        }
    }
}

impl Settings {
    /// The engine's built-in k1. Only with it can the engine skip documents that cannot be among the best hits.
    pub const ENGINE_K1: f32 = 1.2;
    /// The engine's built-in b.
    pub const ENGINE_B: f32 = 0.75;
    /// The largest weight, and the largest k1.
    pub const MAX: f32 = 1000.0;

    /// Whether k1 and b are those of the engine.
    pub fn is_the_engines(&self) -> bool {
        (self.k1, self.b) == (Self::ENGINE_K1, Self::ENGINE_B)
    }

    /// The numbers with their names, in the order in which they are shown.
    pub fn numbers_mut(&mut self) -> [(&'static str, &mut f32); 6] {
        [
            ("k1", &mut self.k1),
            ("b", &mut self.b),
            ("title", &mut self.title),
            ("heading", &mut self.heading),
            ("body", &mut self.body),
            ("lead", &mut self.lead),
        ]
    }

    /// Checks that all numbers are in range.
    ///
    /// # Errors
    /// [`SettingsError::OutOfRange`] for the first number that is NaN or out of its range.
    pub fn check(&self) -> Result<(), SettingsError> {
        let mut own = *self;
        for (name, &mut value) in own.numbers_mut() {
            let most = if name == "b" { 1.0 } else { Self::MAX };
            // NaN is in no range.
            if !(0.0..=most).contains(&value) {
                return Err(SettingsError::OutOfRange { name, value, most });
            }
        }
        Ok(())
    }

    pub(crate) fn read(dir: &Path) -> Result<Self, Error> {
        let path = dir.join(FILE);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(source) => return Err(Error::Io { path, source }),
        };
        let damaged = |reason: String| Error::Settings {
            dir: dir.into(),
            reason,
        };
        let settings: Self =
            serde_json::from_slice(&text).map_err(|error| damaged(error.to_string()))?;
        let fault = settings.check().err();
        fault.map_or(Ok(settings), |fault| Err(damaged(fault.to_string())))
    }

    pub(crate) fn write(&self, dir: &Path) -> Result<(), Error> {
        // Only valid settings are written.
        self.check()?;
        let path = dir.join(FILE);
        let mut text = serde_json::to_string_pretty(self).map_err(Error::encoding(&path))?;
        text.push('\n');
        replace(&path, text.as_bytes()).map_err(Error::io(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_kept_and_faulty_ones_are_named() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(Settings::read(dir.path()).unwrap(), Settings::default());
        let changed = Settings {
            k1: 0.9,
            lead: 0.5,
            ..Settings::default()
        };
        changed.write(dir.path()).unwrap();
        assert_eq!(Settings::read(dir.path()).unwrap(), changed);
        for faulty in [f32::NAN, -1.0] {
            let faulty = Settings {
                k1: faulty,
                ..changed
            };
            let error = faulty.write(dir.path()).unwrap_err();
            assert!(matches!(error, Error::BadSettings(_)), "{error}");
            assert_eq!(Settings::read(dir.path()).unwrap(), changed);
        }
        for text in ["{\"k2\": 1}", "{\"b\": 2}", "{\"title\": -1}", "k1"] {
            fs::write(dir.path().join(FILE), text).unwrap();
            let error = Settings::read(dir.path()).unwrap_err();
            assert!(matches!(error, Error::Settings { .. }), "{error}");
            assert!(error.to_string().contains(FILE), "{error}");
        }
    }
}
