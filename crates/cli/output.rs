//! Output to a terminal.
//!
//! An article can contain anything: escape sequences that retitle the window, marks that reverse text, invisible
//! characters. Every text output shows what could act on a terminal as a visible escape.

use std::borrow::Cow;
use std::io::Write;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::palette::Palette;

/// Prints a JSON object that scripts rely on, with the version of its format.
pub(crate) fn print_json(out: &mut impl Write, object: &impl Serialize) -> anyhow::Result<()> {
    #[derive(Serialize)]
    struct Versioned<'a, T> {
        format: u32,
        #[serde(flatten)]
        object: &'a T,
    }
    json_line(out, &Versioned { format: 1, object })
}

/// Prints a JSON object on a line of its own.
pub(crate) fn json_line(out: &mut impl Write, object: &impl Serialize) -> anyhow::Result<()> {
    json(out, object)?;
    Ok(writeln!(out)?)
}

/// Prints an object, in which what acts on a terminal is escaped.
pub(crate) fn json(out: &mut impl Write, object: &impl Serialize) -> anyhow::Result<()> {
    let mut serializer = Serializer::with_formatter(out, Escaped);
    Ok(object.serialize(&mut serializer)?)
}

/// JSON whose strings have escapes for the controls that JSON itself leaves as they are, and for what turns text around.
struct Escaped;

impl Formatter for Escaped {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> std::io::Result<()> {
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        for piece in fragment.split_inclusive(|c: char| c.is_control() || turns(c)) {
            let last = piece.chars().next_back();
            match last.filter(|&c| c.is_control() || turns(c)) {
                Some(c) => {
                    let plain = &piece[..piece.len() - c.len_utf8()];
                    write!(out, "{plain}\\u{:04x}", u32::from(c))?;
                }
                None => out.write_all(piece.as_bytes())?,
            }
        }
        Ok(())
    }
}

/// A number before what there is of it, one or many: `1 file`, `2 files`.
pub(crate) fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Prints a line on stderr. If that is closed, the error is ignored.
pub(crate) fn tell(line: &str) {
    let line = format!("{}\n", visible(line));
    let _ = std::io::stderr().write_all(line.as_bytes());
}

/// Prints a warning on stderr.
pub(crate) fn warning(text: &str) {
    tell(&format!("warning: {text}"));
}

/// Prints an error on stderr that does not end the command.
pub(crate) fn error(text: &str) {
    tell(&format!("error: {text}"));
}

/// `text` with every control, bidirectional and zero-width character shown as `\u{..}`, except joiners that are part of
/// the spelling.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for c in text.chars() {
        if acts(c) && !(is_joiner(c) && is_joined(before)) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
        before = c;
    }
    Cow::Owned(shown)
}

/// Whether `c` is the zero-width joiner or non-joiner.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether a joiner after `before` is part of the spelling, as in Persian, Hindi and between emoji.
fn is_joined(before: char) -> bool {
    !before.is_ascii() && !acts(before)
}

/// The text that [`visible`] shows as `text`; `None` where `text` has no such escape.
pub(crate) fn meant(text: &str) -> Option<String> {
    let mut parts = text.split("\\u{");
    let mut meant = parts.next()?.to_owned();
    let mut any = false;
    for part in parts {
        let escape = part.split_once('}').and_then(|(digits, rest)| {
            let code = u32::from_str_radix(digits, 16).ok()?;
            Some((char::from_u32(code).filter(|c| acts(*c))?, rest))
        });
        match escape {
            Some((c, rest)) => {
                any = true;
                meant.push(c);
                meant.push_str(rest);
            }
            None => {
                meant.push_str("\\u{");
                meant.push_str(part);
            }
        }
    }
    any.then_some(meant)
}

/// Whether a terminal might act on `c` instead of showing it.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A text of an article for a terminal: as [`visible`], but characters that are invisible by design, such as soft
/// hyphens, are left out.
pub(crate) fn readable(text: &str) -> Cow<'_, str> {
    let is_unseen = |c: char| {
        matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}'
        )
    };
    match text.contains(is_unseen) {
        true => visible(&text.replace(is_unseen, "")).into_owned().into(),
        false => visible(text),
    }
}

/// `text` with `ranges` highlighted, in a base style. Ranges are of Unicode scalar values, with the end exclusive.
pub(crate) fn lit(
    text: &str,
    ranges: &[[usize; 2]],
    base: &'static str,
    palette: &Palette,
) -> String {
    let mut shown = String::from(base);
    let mut chars = text.chars();
    let mut at = 0;
    for &[start, end] in ranges {
        let before: String = chars.by_ref().take(start.saturating_sub(at)).collect();
        let matched: String = chars.by_ref().take(end.saturating_sub(start)).collect();
        at = end;
        shown.push_str(&readable(&before));
        shown.push_str(palette.reset);
        shown.push_str(palette.lit);
        shown.push_str(&readable(&matched));
        shown.push_str(palette.reset);
        shown.push_str(base);
    }
    shown.push_str(&readable(chars.as_str()));
    shown.push_str(if base.is_empty() { "" } else { palette.reset });
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_hyphens_are_not_shown() {
        assert_eq!(readable("par\u{ad}ti\u{200b}san"), "partisan");
        assert_eq!(readable("a\u{ad}\u{202e}b"), "a\\u{202e}b");
    }

    #[test]
    fn nothing_from_an_article_acts_on_the_terminal() {
        assert_eq!(
            visible("a\u{1b}[31mb\u{9b}c\u{202e}d\u{200b}e"),
            "a\\u{1b}[31mb\\u{9b}c\\u{202e}d\\u{200b}e"
        );
        for plain in [
            "日本 – “ties”",
            "می\u{200c}خواهد",
            "👩\u{200d}🚀",
            "क्\u{200d}ष",
        ] {
            assert_eq!(visible(plain), plain);
        }
        assert_eq!(visible("a\u{200c}b"), "a\\u{200c}b");
    }

    #[test]
    fn json_is_the_same_without_what_acts_on_a_terminal() {
        let text =
            "a\u{1b}\"b\\c\u{7f}\u{85}日\u{9b}\u{202e}d\u{2066}\u{2069} می\u{200c}شود\u{200f}";
        let mut out = Vec::new();
        json_line(&mut out, &[text]).unwrap();
        let line = String::from_utf8(out).unwrap();
        assert_eq!(
            line,
            "[\"a\\u001b\\\"b\\\\c\\u007f\\u0085日\\u009b\\u202ed\\u2066\\u2069 می\u{200c}شود\u{200f}\"]\n"
        );
        let read: Vec<String> = serde_json::from_str(&line).unwrap();
        assert_eq!(read, [text]);
    }

    #[test]
    fn what_is_shown_can_be_told_back() {
        let name = "a\u{1b}[31mred\u{a}.txt";
        assert_eq!(meant(&visible(name)).as_deref(), Some(name));
        for plain in ["a.txt", "\\u{41}", "\\u{", "\\u{zz}.txt"] {
            assert_eq!(meant(plain), None, "{plain}");
        }
    }

    #[test]
    fn ranges_count_characters() {
        let palette = Palette {
            strong: "",
            faint: "",
            lit: "<",
            reset: ">",
        };
        assert_eq!(
            lit("“Ties” held", &[[1, 5]], "", &palette),
            "“><Ties>” held"
        );
    }
}
