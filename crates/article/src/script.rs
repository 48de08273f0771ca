//! Properties of scripts: character widths, and which scripts are written without spaces.

/// Whether a character takes two columns, as in East Asian type.
pub fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}' | '\u{ff01}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a character belongs to a script written without spaces between words, or to its punctuation: lines that break between two
/// such characters are joined without a space. This set differs from the one for counting words, which has no punctuation, and
/// from the cells of the index, which include Korean.
pub fn is_unspaced(c: char) -> bool {
    match c {
        '\u{1100}'..='\u{115f}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}' => false,
        // Digits, and wide Latin letters, form words that are separated by spaces.
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '\u{e50}'..='\u{e59}' | '\u{ed0}'..='\u{ed9}' => {
            false
        }
        '\u{1040}'..='\u{1049}' | '\u{17e0}'..='\u{17e9}' => false,
        // Thai and Lao, Burmese, Khmer.
        '\u{e01}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => true,
        c => is_wide(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_scripts_without_spaces_are_joined_without() {
        for c in ['京', '。', 'น', 'ํ', 'မ', 'ខ'] {
            assert!(is_unspaced(c), "{c}");
        }
        for c in ['한', 'ㅋ', 'a', 'م', ' ', 'Ａ', '１', '๑', '១'] {
            assert!(!is_unspaced(c), "{c}");
        }
    }
}
