//! Signs, which no text is searched for.

use std::sync::LazyLock;

use newshound_index::analysis::is_of_cells;
use regex_syntax::Parser;
use regex_syntax::hir::{Class, ClassUnicode, HirKind};

/// Unicode's symbols of currencies, of mathematics and others, such as emoji, and what has no meaning but in a font; with the marks that
/// Unicode counts as punctuation and that stand for words, without those that mean something in a query and quotes.
/// Accents by themselves are none.
static SIGNS: LazyLock<Option<ClassUnicode>> = LazyLock::new(|| {
    let signs = r"[\p{Sc}\p{Sm}\p{So}\p{Co}＃％＠§¶‰‱--−｜～＜＝＞❛-❠]";
    match Parser::new().parse(signs).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(class)) => Some(class),
        _ => None,
    }
});

/// Whether a character is no part of a word, no mark of the query language and no punctuation.
pub(crate) fn is_sign(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, '#' | '$' | '%' | '+' | '@');
    }
    // Some that are symbols to Unicode are words here.
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
