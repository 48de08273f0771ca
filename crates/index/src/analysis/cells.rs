//! Cells: the units of scripts that are searched by runs of characters.
//!
//! Chinese, Japanese, Thai, Lao, Khmer and Burmese put no spaces between words, and Korean attaches particles to them
//! (`한국은`, `한국의`). A cell is what a reader takes for one character: a Han character, a kana with its voicing mark, a
//! Korean syllable block, or a consonant with the vowels, tones and subscripts around it. A cell takes one position, so a
//! query can be any run of cells, and a run never begins or ends within a cell.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::characters::{Role, is_of_cells, role};

/// The signs that set the next consonant below the previous one.
const KHMER_JOINING: char = '\u{17d2}';
const BURMESE_JOINING: char = '\u{1039}';
const JOINING: [char; 2] = [KHMER_JOINING, BURMESE_JOINING];
/// The combining class of both.
const JOINING_CLASS: u8 = 9;

/// The nikhahit of Thai and of Lao, which together with a vowel letter makes sara am.
const NIKHAHIT: [char; 2] = ['\u{e4d}', '\u{ecd}'];

/// Whether `c` is a tone mark of Thai or Lao, which may be typed before or after a nikhahit.
fn is_tone(c: char) -> bool {
    matches!(c, '\u{e48}'..='\u{e4b}' | '\u{ec8}'..='\u{ecb}')
}

/// Whether `c` belongs to the cell that ends in `last`.
fn goes_on(last: char, c: char) -> bool {
    match c {
        '\u{3099}'..='\u{309c}' | '\u{ff9e}' | '\u{ff9f}' => true,
        // Vowels above and below, tones; sara am, which consists of a mark and a letter.
        '\u{e31}' | '\u{e33}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' => true,
        '\u{e32}' => last == '\u{e4d}',
        '\u{eb1}' | '\u{eb3}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}' => true,
        '\u{eb2}' => last == '\u{ecd}',
        '\u{17b4}'..='\u{17d3}' | '\u{17dd}' => true,
        '\u{102b}'..='\u{103e}'
        | '\u{1056}'..='\u{1059}'
        | '\u{105e}'..='\u{1060}'
        | '\u{1062}'..='\u{1064}'
        | '\u{1067}'..='\u{106d}'
        | '\u{1071}'..='\u{1074}'
        | '\u{1082}'..='\u{108d}'
        | '\u{108f}'
        | '\u{109a}'..='\u{109d}'
        | '\u{a9e5}'
        | '\u{aa7b}'..='\u{aa7d}' => true,
        // A consonant below another.
        '\u{1780}'..='\u{17b3}' => last == KHMER_JOINING,
        '\u{1000}'..='\u{102a}' => last == BURMESE_JOINING,
        // The vowel and the end of a Korean syllable that is written letter by letter.
        '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7fb}' => true,
        _ => false,
    }
}

/// Whether a cell may start with `c`, that is, `c` is not a mark on the character before it.
pub fn starts_cell(c: char) -> bool {
    is_of_cells(c) && !goes_on('\0', c)
}

/// The byte at which the cell that starts at byte `start` ends.
pub(super) fn cell_end(text: &str, start: usize) -> usize {
    let mut chars = text.get(start..).unwrap_or_default().char_indices();
    let Some((_, mut last)) = chars.next() else {
        return start;
    };
    for (at, c) in chars {
        if !goes_on(last, c) {
            return start + at;
        }
        // A mark that may be typed between a joining sign and its consonant (folding reorders it) does not end the cell,
        // nor does a tone mark within sara am.
        let is_moved = JOINING.contains(&last) && canonical_combining_class(c) > JOINING_CLASS;
        let is_between = is_moved || NIKHAHIT.contains(&last) && is_tone(c);
        if !is_between {
            last = c;
        }
    }
    text.len()
}

/// The byte at which the next cell of a run starts, after a cell that ends at byte `end`; `None` where the run ends.
/// Characters without width do not end it: Khmer and Burmese may be typed with zero-width spaces where a line may break.
pub(super) fn next_cell(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..)?.char_indices();
    let mut visible = rest.skip_while(|(_, c)| is_invisible(*c));
    let (at, c) = visible.next()?;
    is_of_cells(c).then_some(end + at)
}

/// The first cell of a term that consists of cells.
pub fn first_cell(term: &str) -> &str {
    &term[..cell_end(term, 0)]
}

/// Appends the folded form of one or two cells: compatibility-composed, without invisible characters.
pub(super) fn fold(cells: &str, out: &mut String) {
    if cells.chars().all(is_plain) {
        out.push_str(cells);
        return;
    }
    let mut decomposed = String::with_capacity(cells.len());
    for c in cells.chars().filter(|&c| !is_invisible(c)) {
        match c {
            // Stand-alone voicing marks decompose into a space and the mark.
            '\u{309b}' => decomposed.push('\u{3099}'),
            '\u{309c}' => decomposed.push('\u{309a}'),
            // Ligatures of two letters, which would become two cells if decomposed.
            '\u{309f}' | '\u{30ff}' | '\u{edc}' | '\u{edd}' => decomposed.push(c),
            c if is_tone(c) && decomposed.ends_with(NIKHAHIT) => {
                let nikhahit = decomposed.pop();
                decomposed.push(c);
                decomposed.extend(nikhahit);
            }
            c => match usual_form(c) {
                Some(usual) => decomposed.push(usual),
                None => decomposed.extend(std::iter::once(c).nfkd()),
            },
        }
    }
    out.extend(decomposed.nfc());
}

/// The usual form of a character that has a variant, as in names (`髙橋`, `高橋`); `None` for other characters. Not included
/// are characters that Unicode itself declares compatible, and simplified characters, which may stand for several. Of the
/// radicals that PDF files use for some characters, Unicode declares only those of one block compatible; those of the
/// other are listed here.
fn usual_form(c: char) -> Option<char> {
    Some(match c {
        '髙' => '高',
        '﨑' => '崎',
        '栁' => '柳',
        '桒' => '桑',
        '濵' => '濱',
        '邉' => '邊',
        '瀨' => '瀬',
        '德' => '徳',
        '𠮷' => '吉',
        '⺠' => '民',
        '⻁' => '虎',
        '⻄' => '西',
        '⻅' => '见',
        '⻆' => '角',
        '⻉' => '贝',
        '⻋' => '车',
        '⻑' => '長',
        '⻓' => '长',
        '⻔' => '门',
        '⻘' => '青',
        '⻚' => '页',
        '⻛' => '风',
        '⻜' => '飞',
        '⻝' => '食',
        '⻢' => '马',
        '⻤' => '鬼',
        '⻥' => '鱼',
        '⻦' => '鸟',
        '⻨' => '麦',
        '⻩' => '黄',
        '⻬' => '齐',
        '⻭' => '歯',
        '⻮' => '齿',
        '⻯' => '竜',
        '⻰' => '龙',
        '⻲' => '亀',
        _ => return None,
    })
}

fn is_invisible(c: char) -> bool {
    c == '\u{200b}' || role(c) == Role::Invisible
}

/// Whether folding leaves `c` unchanged in any context. (Thai vowels below the line and the nikhahit are reordered with
/// tones.)
fn is_plain(c: char) -> bool {
    usual_form(c).is_none()
        && matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{e01}'..='\u{e32}' | '\u{e34}'..='\u{e37}' | '\u{e40}'..='\u{e4c}' | '\u{e4e}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<&str> {
        let (mut found, mut next) = (Vec::new(), Some(0));
        while let Some(start) = next.filter(|&start| start < text.len()) {
            let end = cell_end(text, start);
            found.push(&text[start..end]);
            next = next_cell(text, end);
        }
        found
    }

    #[test]
    fn a_cell_is_what_a_reader_takes_for_a_character() {
        assert_eq!(cells("日本語"), ["日", "本", "語"]);
        assert_eq!(cells("ｶﾞｽ"), ["ｶﾞ", "ｽ"]);
        assert_eq!(cells("한국은"), ["한", "국", "은"]);
        assert_eq!(cells("น้ำท่วม"), ["น้ำ", "ท่", "ว", "ม"]);
        assert_eq!(cells("ເຂື່ອນ"), ["ເ", "ຂື່", "ອ", "ນ"]);
        assert_eq!(cells("ភ្នំពេញ"), ["ភ្នំ", "ពេ", "ញ"]);
        assert_eq!(cells("မြန်မာ"), ["မြ", "န်", "မာ"]);
        assert_eq!(cells("ភាសា\u{200b}ខ្មែរ"), ["ភា", "សា", "ខ្មែ", "រ"]);
        assert_eq!(cells("葛\u{e0100}城"), ["葛", "城"]);
    }

    #[test]
    fn other_ways_to_write_a_cell_fold_to_one() {
        let folded = |text: &str| {
            let mut out = String::new();
            fold(text, &mut out);
            out
        };
        for (one, other) in [
            ("が", "か\u{3099}"),
            ("が", "か\u{309b}"),
            ("ガ", "ｶﾞ"),
            ("한", "\u{1112}\u{1161}\u{11ab}"),
            ("นำ", "น\u{e4d}\u{e32}"),
            ("神", "\u{fa19}"),
            ("ー", "ｰ"),
            ("高", "髙"),
            ("吉", "𠮷"),
            ("น้ำ", "น\u{e4d}\u{e49}\u{e32}"),
            ("ນ້ຳ", "ນ\u{ecd}\u{ec9}\u{eb2}"),
            ("金", "\u{2fa6}"),
            ("長", "\u{2ed1}"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
            assert_eq!(cells(other).len(), 1, "{one}");
        }
    }

    #[test]
    fn marks_that_folding_moves_part_no_consonants() {
        for text in [
            "\u{17dd}\u{17d2}ក",
            "\u{17d2}\u{17dd}ក",
            "က\u{108d}\u{1039}က",
        ] {
            assert_eq!(cells(text), [text]);
            let mut folded = String::new();
            fold(text, &mut folded);
            assert_eq!(first_cell(&folded), folded);
        }
        assert!(
            JOINING
                .iter()
                .all(|c| canonical_combining_class(*c) == JOINING_CLASS)
        );
    }

    proptest! {
        #[test]
        fn a_folded_cell_is_one_cell(text in "[\u{e01}-\u{ece}\u{1000}-\u{109d}\u{1780}-\u{17dd}\u{3041}-\u{30ff}\u{ac00}-\u{ac80}\u{ff66}-\u{ff9f}]{1,8}") {
            let text: String = text.chars().filter(|&c| is_of_cells(c)).collect();
            for cell in cells(&text) {
                let mut folded = String::new();
                fold(cell, &mut folded);
                prop_assert_eq!(first_cell(&folded), folded.as_str(), "{}", cell);
            }
        }
    }
}
