//! Sorts a record's values by the meaning of their keys into texts, summaries and headlines.

use super::Texts;
use crate::keys::{self, Role, Slot};

/// The value of a known key, as one or several strings.
pub(crate) struct Given<T> {
    pub(crate) slot: Slot,
    pub(crate) parts: Vec<T>,
}

impl<T: AsRef<str>> Given<T> {
    /// Whether it is only an identifier: a long string of ASCII letters and digits with a digit between letters and a capital after a small
    /// letter. (UCI News Aggregator: `STORY`)
    pub(super) fn is_code(&self) -> bool {
        const SHORTEST: usize = 16;
        let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        self.parts.iter().map(AsRef::as_ref).all(|part: &str| {
            part.len() >= SHORTEST && part.bytes().all(is_of_name) && {
                let is_figure_between = |three: &[u8]| {
                    three[1].is_ascii_digit()
                        && three[0].is_ascii_alphabetic()
                        && three[2].is_ascii_alphabetic()
                };
                part.as_bytes().windows(3).any(is_figure_between)
                    && part
                        .as_bytes()
                        .windows(2)
                        .any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase())
            }
        })
    }
}

impl<T: AsRef<str>> Texts<T> {
    /// Like [`choose`](Self::choose), for values in the order of the record. Values of one slot keep their order. The first headline is
    /// skipped, as it is read as the title elsewhere.
    pub(crate) fn of<K: AsRef<str>>(
        values: impl IntoIterator<Item = Given<T>>,
        has_text: bool,
        unknown: Vec<(K, T)>,
    ) -> Self {
        let rank = |slots: &[Slot], slot: Slot| slots.iter().position(|known| *known == slot);
        let mut texts = Vec::new();
        let mut summaries = Vec::new();
        let mut headlines = Vec::new();
        let mut dateline = Vec::new();
        for given in values {
            match given.slot.role() {
                Role::Text => texts.push(given),
                Role::Summary => summaries.push(given),
                Role::Title => headlines.push(given),
                _ if given.slot == Slot::Dateline && dateline.is_empty() => dateline = given.parts,
                _ => {}
            }
        }
        texts.sort_by_key(|text| rank(&keys::TEXTS, text.slot));
        summaries.sort_by_key(|summary| rank(&keys::SUMMARIES, summary.slot));
        headlines.sort_by_key(|headline| rank(&keys::TITLES, headline.slot));
        let headlines = headlines.into_iter().flat_map(|headline| headline.parts);
        let texts = Self::choose(texts, summaries, has_text, unknown).under(dateline);
        texts.headed(headlines.skip(1).collect())
    }
}

impl<T> Texts<T> {
    /// All strings that are read as text or kept beside it.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &T> {
        let aside = self.aside.iter().map(|(part, _)| part);
        let read = [&self.body, &self.dateline, &self.above, &self.headlines];
        read.into_iter().flatten().chain(aside)
    }
}
