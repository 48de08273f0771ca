//! Resolving the printed address of an article to a file on the disk.
//!
//! A file name may contain the separators of an address, so the files that exist decide: the whole address is tried
//! before its parts.

use std::path::{Path, PathBuf};

use newshound_indexer::native;
use newshound_ingest::RawRecord;

use crate::output::{meant, visible};

/// The path of the file named `file`, or, if there is none, the path whose name in an archive is `file` (names there are
/// UTF-8).
pub(crate) fn on_disk(file: &str) -> PathBuf {
    match Path::new(file).exists() {
        true => file.into(),
        false => native(file),
    }
}

/// A file, and the records of it that are wanted.
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) member: Option<String>,
    number: Option<u32>,
}

impl Place {
    /// The place of an address as printed. If no file is found for it, the whole address is taken as the file.
    pub(crate) fn of(target: &str) -> Self {
        let spellings = [Some(target.to_owned()), meant(target)];
        let mut spellings = spellings.into_iter().flatten();
        let found = spellings.find_map(|target| Self::find(&target));
        found.unwrap_or_else(|| Self {
            file: target.to_owned(),
            member: None,
            number: None,
        })
    }

    fn find(target: &str) -> Option<Self> {
        let exists = |file: &str| std::fs::metadata(on_disk(file)).is_ok();
        let whole = |target: &str, number| {
            let ends = target.match_indices(['!', '@']).map(|(at, _)| at);
            let mut ends = std::iter::once(target.len()).chain(ends);
            let end = ends.find(|end| exists(&target[..*end]))?;
            let member = &target[end..];
            Some(Self {
                file: target[..end].to_owned(),
                member: (!member.is_empty()).then(|| member.to_owned()),
                number,
            })
        };
        if exists(target) {
            return whole(target, None);
        }
        let numbered = target
            .rsplit_once('#')
            .and_then(|(target, number)| whole(target, Some(number.parse().ok()?)));
        numbered.or_else(|| whole(target, None))
    }

    /// Its address, in the spelling that was found.
    pub(crate) fn address(&self) -> String {
        let member = self.member.as_deref().unwrap_or_default();
        let number = self.number.map(|number| format!("#{number}"));
        format!("{}{member}{}", self.file, number.unwrap_or_default())
    }

    pub(crate) fn holds(&self, record: &RawRecord) -> bool {
        let own = visible(record.member.as_deref().unwrap_or_default());
        let member = self.member.as_deref();
        member.is_none_or(|member| visible(member) == own)
            && self.number.is_none_or(|number| record.number == number)
    }
}
