//! Names of the day of publication: a word for a day and one for being published, and none for another day of an article's life; or no
//! other word at all.

use crate::words::Words;

static DAY: Words = Words::new("date day dt time datetime datum jour timestamp");
static PUBLISHED: Words = Words::new(
    "article issue issued news parution post posted pub publication publish published release released story veröffentlichung",
);
/// What else is done to an article, or ends with that day.
static OTHER: Words = Words::new(
    "access accessed archive archived changed crawl crawled delete deleted edit edited end event expire expires expiry modified \
    retrieved scan scanned start unpublish unpublished until update updated",
);

/// Whether the words of a key's name say that it holds the day of publication.
pub(super) fn says_day(words: &[String]) -> bool {
    let has_any = |list: &Words| words.iter().any(|word| list.has(word));
    match words {
        [only] => matches!(&**only, "day" | "dt" | "jour" | "tag"),
        _ => has_any(&DAY) && has_any(&PUBLISHED) && !has_any(&OTHER),
    }
}
