//! Keys of the day of publication. Such a name has a word for a day and one for publication, and none that may refer to another day or
//! another article; or it is a word for a day alone.

use crate::words::Words;

static DAY: Words = Words::new("date day dt time datetime datum jour timestamp");
static PUBLISHED: Words = Words::new(
    "article issue issued news parution post posted pub publication publish published release released story veröffentlichung",
);
/// Other words that may stand in such a name; any further word may refer to another day.
static BESIDE: Words = Words::new("field gmt of on utc");

/// Whether the words of a key's name say that it holds the day of publication.
pub(super) fn says_day(words: &[String]) -> bool {
    let has_any = |list: &Words| words.iter().any(|word| list.has(word));
    let is_known = |word: &String| {
        [&DAY, &PUBLISHED, &BESIDE]
            .iter()
            .any(|list| list.has(word))
    };
    match words {
        [only] => matches!(&**only, "day" | "dt" | "jour" | "tag"),
        _ => has_any(&DAY) && has_any(&PUBLISHED) && words.iter().all(is_known),
    }
}
