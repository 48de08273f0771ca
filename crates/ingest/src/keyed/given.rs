//! Values by the meaning of their keys: which are texts, which stand above or beside one.

use super::Texts;
use crate::keys::{self, Role, Slot};

/// The value of a key, in the strings that it is made of.
pub(crate) struct Given<T> {
    pub(crate) slot: Slot,
    pub(crate) parts: Vec<T>,
}

impl<T: AsRef<str>> Given<T> {
    /// Whether it is no more than a long name for a program: no word has a figure between its letters and a capital behind a small one.
    /// (UCI News Aggregator: `STORY`)
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
    /// Chooses from values in the order in which a record has them, as [`choose`](Self::choose) does. Of several of one meaning the first
    /// comes first; the first headline is the one that is read as such, and not here.
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
    /// All that is read, or kept beside that.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &T> {
        let aside = self.aside.iter().map(|(part, _)| part);
        let read = [&self.body, &self.dateline, &self.above, &self.headlines];
        read.into_iter().flatten().chain(aside)
    }
}
