//! Text in the `format=flowed` of mails: a space at the end of a line says that the next line continues it (RFC 3676, section 4).

/// A run of lines that flow into one another.
struct Paragraph {
    text: Vec<u8>,
    /// The depth of quotation.
    depth: usize,
    lines: usize,
    flows_on: bool,
}

/// Puts each paragraph of `text` on one line, with blank lines around it. `without_space` says that the space at the end of a line is not
/// part of the text (`delsp=yes`).
pub(super) fn joined(text: &[u8], without_space: bool) -> Vec<u8> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for line in text.split(|&byte| byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let depth = line.iter().take_while(|&&byte| byte == b'>').count();
        // Writers put a space before lines that would otherwise look quoted.
        let line = &line[depth..];
        let line = line.strip_prefix(b" ").unwrap_or(line);
        let is_signature = line == b"-- ";
        let flows_on = line.ends_with(b" ") && !is_signature;
        let kept = match flows_on && without_space {
            true => &line[..line.len() - 1],
            false => line,
        };
        match paragraphs.last_mut() {
            Some(last)
                if last.flows_on && last.depth == depth && !is_signature && !line.is_empty() =>
            {
                last.text.extend_from_slice(kept);
                last.lines += 1;
                last.flows_on = flows_on;
            }
            _ => paragraphs.push(Paragraph {
                text: kept.to_vec(),
                depth,
                lines: 1,
                flows_on,
            }),
        }
    }
    let mut joined = Vec::with_capacity(text.len());
    let mut lines = 1;
    for (number, paragraph) in paragraphs.iter().enumerate() {
        let is_apart = lines.max(paragraph.lines) > 1;
        joined.extend_from_slice(match (number, is_apart) {
            (0, _) => b"",
            (_, true) => b"\n\n",
            (_, false) => b"\n",
        });
        lines = paragraph.lines;
        joined.extend(std::iter::repeat_n(b'>', paragraph.depth));
        joined.extend_from_slice(if paragraph.depth > 0 { b" " } else { b"" });
        joined.extend_from_slice(&paragraph.text);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_ends_in_a_space_goes_on() {
        let cases = [
            (
                "The prime \r\nminister met.\r\nHe left.\r\n",
                "The prime minister met.\n\nHe left.\n",
            ),
            ("One \n\nTwo\n", "One \n\nTwo\n"),
            (
                "> The \n> ferry\n>> is \nback\n",
                "> The ferry\n\n>> is \nback\n",
            ),
            ("  From \n here\n", " From here\n\n"),
            ("Gone. \n-- \nAda \nFinch", "Gone. \n-- \n\nAda Finch"),
        ];
        for (text, expected) in cases {
            let joined = joined(text.as_bytes(), false);
            assert_eq!(String::from_utf8(joined).unwrap(), expected);
        }
        assert_eq!(joined(b"the coun \ntry  \nhere", true), b"the country here");
    }
}
