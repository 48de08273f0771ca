//! Times of day: `9:30am` and `9:30 a.m.`.

use newshound_index::analysis::ends_with_hour;

use crate::plan::respelled::each_word::with_each_respelled;
use crate::syntax::joined::{are_figures, figures, half_of_day};

/// The other ways to write the times of day in `words`.
pub(super) fn respelled(words: &str) -> impl Iterator<Item = String> {
    parted(words).into_iter().chain(joined(words))
}

/// `words` with a space between each hour and its *am* or *pm* (`9:30am`); `None` if there are none to separate.
fn parted(words: &str) -> Option<String> {
    with_each_respelled(words, |word| {
        let hour = figures(word);
        let half = half_of_day(&word[hour.len()..]).filter(|_| ends_with_hour(hour))?;
        Some([hour, " ", half].concat().into())
    })
}

/// `words` with each hour and its *am* or *pm* joined (`9:30 a.m.`); `None` if there are none to join.
fn joined(words: &str) -> Option<String> {
    let (mut in_one, mut end, mut any) = (String::new(), 0, false);
    let mut before = "";
    for word in words.split_whitespace() {
        let start = end + words[end..].find(word)?;
        let is_hour = || are_figures(before) && ends_with_hour(&words[..end]);
        match half_of_day(word).filter(|_| is_hour()) {
            Some(half) => {
                in_one.push_str(half);
                any = true;
            }
            None => {
                in_one.push_str(if in_one.is_empty() { "" } else { " " });
                in_one.push_str(word);
            }
        }
        (before, end) = (word, start + word.len());
    }
    any.then_some(in_one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_joined_and_parted() {
        let respelled = |words| respelled(words).collect::<Vec<_>>();
        assert_eq!(respelled("at 9:30AM"), ["at 9:30 am"]);
        assert_eq!(respelled("5p.m."), ["5 pm"]);
        assert_eq!(respelled("at 9:30 a.m. on"), ["at 9:30am on"]);
        assert_eq!(respelled("5  PM"), ["5pm"]);
        for words in ["at 9:30", "pm", "On May 3 PM", "I am", "13 pm"] {
            assert!(respelled(words).is_empty(), "{words}");
        }
    }
}
