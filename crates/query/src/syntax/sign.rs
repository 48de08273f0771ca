//! Signs: characters that are not searched for.

use std::sync::LazyLock;

use newshound_index::analysis::is_of_cells;
use regex_syntax::Parser;
use regex_syntax::hir::{Class, ClassUnicode, HirKind};

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
