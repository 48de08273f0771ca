//! Character references in the text of TREC topics.

/// `text` with `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`, `&nbsp;` and numeric references decoded, each once. What is
/// none of these stays as it is: an ampersand in a headline is an ampersand.
pub(super) fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        match reference(rest) {
            Some((c, length)) => {
                decoded.push(c);
                rest = &rest[length..];
            }
            None => {
                decoded.push('&');
                rest = &rest[1..];
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

/// The character of the reference that `text` starts with, and the reference's bytes.
fn reference(text: &str) -> Option<(char, usize)> {
    /// Of the longest one, `&#x10FFFF;`.
    const LONGEST: usize = 10;
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| *c != '\0')?
        }
    };
    Some((c, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded_once_and_other_ampersands_stay() {
        for (text, expected) in [
            ("AT&amp;T", "AT&T"),
            ("AT&T; and &lt;b&gt;", "AT&T; and <b>"),
            ("&amp;lt;", "&lt;"),
            ("&quot;a&apos;&#39;&#x2019;b&quot;", "\"a''\u{2019}b\""),
            ("&#xD800; &#0; &#; &é; &", "&#xD800; &#0; &#; &é; &"),
            ("a&nbsp;b", "a b"),
        ] {
            assert_eq!(decoded(text), expected);
        }
    }
}
