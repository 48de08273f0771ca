//! Signs: characters that are not searched for.

use std::sync::LazyLock;

use newshound_index::analysis::{is_apostrophe, is_hyphen, is_of_cells, is_of_word};
use regex_syntax::Parser;
use regex_syntax::hir::{Class, ClassUnicode, HirKind};

use crate::syntax::chunk::is_quote;
use crate::syntax::cleaned::is_unseen;

/// Unicode's symbols of currency, mathematics and other kinds (such as emoji), and private-use characters. Also characters that Unicode
/// counts as punctuation but that stand for words, without quotes and those that have a meaning in queries. Accents by themselves are
/// not included.
static SIGNS: LazyLock<Option<ClassUnicode>> = LazyLock::new(|| {
    let signs = r"[\p{Sc}\p{Sm}\p{So}\p{Co}＃％＠§¶‰‱--−｜～＜＝＞❛-❠]";
    match Parser::new().parse(signs).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(class)) => Some(class),
        _ => None,
    }
});

/// Whether a character is a sign: no part of a word, no mark of the query language and no punctuation.
pub(crate) fn is_sign(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, '#' | '$' | '%' | '+' | '@');
    }
    // Some characters that are symbols in Unicode are words in the index.
    if c.is_alphanumeric() || is_of_cells(c) {
        return false;
    }
    let ranges = SIGNS.as_ref().map(ClassUnicode::ranges).unwrap_or_default();
    let place = ranges.partition_point(|range| range.end() < c);
    ranges.get(place).is_some_and(|range| range.start() <= c)
}

/// Whether marks between words of `text`, which has no space, make a phrase of them.
pub(crate) fn joins_words(text: &str) -> bool {
    let is_of_word = |c: char| is_of_word(c) || c.is_alphanumeric() || is_unseen(c);
    let mut rest = text;
    while let Some(at) = rest.find(|c| !is_of_word(c)) {
        let before = rest[..at].chars().next_back();
        rest = &rest[at..];
        let end = rest.find(is_of_word).unwrap_or(rest.len());
        let (marks, behind) = rest.split_at(end);
        rest = behind;
        if let (Some(before), Some(behind)) = (before, behind.chars().next())
            && are_joining(before, marks, behind)
        {
            return true;
        }
    }
    false
}

/// Whether `marks` between two characters of words join these. Not those that stand within words (hyphens, apostrophes, points), each of
/// them once; nor what stands for letters, or is told of as a sign.
fn are_joining(before: char, marks: &str, behind: char) -> bool {
    /// Where no spaces are, text has many others between its words.
    const WITHOUT_SPACES: [char; 13] = [
        ',', ';', '/', '+', '=', '，', '；', '、', '／', '＋', '—', '―', '…',
    ];
    let is_digit = |c: char| c.is_numeric();
    if is_of_cells(before) || is_of_cells(behind) {
        let mut one = marks.chars();
        let is_one = one.next().is_some_and(|c| WITHOUT_SPACES.contains(&c));
        let are_told = is_one && one.next().is_none() || matches!(marks, "--" | "---" | "...");
        return are_told && !is_digit(before) && !is_digit(behind);
    }
    let is_middle = |c: char| c == '·' && matches!((before, behind), ('l', 'l') | ('L', 'L'));
    let joins = |c: char| match c {
        '+' | '＋' => true,
        '*' | '?' | '!' => false,
        _ if is_middle(c) || is_sign(c) => false,
        _ => !is_within_words(c) || marks.matches(c).count() > 1,
    };
    !(is_digit(before) && is_digit(behind)) && marks.chars().any(joins)
}

fn is_within_words(c: char) -> bool {
    let is_other = || {
        matches!(
            c,
            '−' | '־' | '֊' | '″' | '״' | '་' | '༌' | '.' | ':' | '&' | '＆' | '_'
        )
    };
    is_hyphen(c) || is_apostrophe(c) || is_quote(c) || is_other()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_no_words_and_no_punctuation() {
        for c in "$€£¥₹฿%+#@＋＃％￥＄＠℃℉°№㎝㎜㎏㎡㎞㈱§¶©®™★♥🚢→≥×÷¬±‰\u{e000}\u{fffd}".chars()
        {
            assert!(is_sign(c), "{c}");
        }
        for c in "a1é東①²ªहि्-–—−.,;:!?¿'\"“”«»❝❜()[]{}…·•†‡&*/\\|~^`´<=>_、。「」،؟।\u{301}\u{fe0f}\u{200d} ".chars() {
            assert!(!is_sign(c), "{c}");
        }
    }
}
