//! Decay by age: each half-life of age, in days, halves an article's score.
//!
//! The factor multiplies the score of any ranking, so an old article that matches much better can still come first. An article without
//! a date counts as the oldest of the archive, as nothing says that it is new. Beyond 64 half-lives age lowers a score no further, so
//! that scores stay distinct numbers above 0.

use newshound_index::{Fields, Reader};
use tantivy::DocAddress;
use tantivy::columnar::Column;

use crate::Error;

/// Half-lives beyond which age no longer lowers a score.
const OLDEST: f64 = 64.0;

/// The decay of an archive's articles.
pub(crate) struct Decay {
    half_life: f64,
    /// The day that ages are counted back from, and the day of the oldest article; both in days from 1970-01-01.
    now: i64,
    oldest: i64,
    days: Vec<Column<i64>>,
}

impl Decay {
    /// A decay that halves scores for every `half_life` days of age before the day `now`.
    pub(crate) fn new(reader: &Reader, half_life: f64, now: i64) -> Result<Self, Error> {
        let mut days = Vec::new();
        for segment in reader.segment_readers() {
            days.push(segment.fast_fields().i64(Fields::PUBLISHED)?);
        }
        let dated = days.iter().filter(|days| days.values.num_vals() > 0);
        Ok(Self {
            half_life,
            now,
            oldest: dated.map(|days| days.min_value()).min().unwrap_or(now),
            days,
        })
    }

    /// The factor for a document's score: above 0, and at most 1.
    pub(crate) fn factor(&self, address: DocAddress) -> f64 {
        let days = &self.days[address.segment_ord as usize];
        let day = days.first(address.doc_id).unwrap_or(self.oldest);
        let age = self.now.saturating_sub(day).max(0);
        (-(age as f64 / self.half_life).min(OLDEST)).exp2()
    }
}
