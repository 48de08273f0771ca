//! Quoted lines of mails and plain texts. Each `>` before a line stands for one time that it was quoted.
//!
//! Programs that quote a text mostly also wrap it, while the text around the quotation may be wrapped at another margin or not at all. So
//! quoted lines are laid out separately, without their marks. Adjacent lines with the same number of marks form one piece. Each block keeps
//! the marks of its first line.

use std::borrow::Cow;
use std::iter::repeat_n;

use newshound_article::Span;

use crate::block::Block;
use crate::layout;
use crate::mapped::Mapped;

/// The form in which a mailbox stores a line that begins with `From ` (RFC 4155). Such a line is not quoted.
const ESCAPED: &str = ">From ";

/// The blocks of a text, in the order of the source.
pub(crate) fn blocks(source: &str) -> Vec<Block<'_>> {
    let mut marks = memchr::memchr_iter(b'>', source.as_bytes());
    let begins_line = |at: usize| source[..at].trim_end_matches(' ').ends_with('\n');
    // A text whose only line ends are `\r` is not a mail.
    let has_lines = source.contains('\n');
    if !has_lines || !marks.any(|at| at == 0 || begins_line(at)) {
        return layout::blocks(source);
    }
    let (quoted, rest) = parted(source);
    let rest = layout::blocks(&rest).into_iter().map(Block::into_owned);
    let quoted = quoted.blocks(layout::mailed_blocks).into_iter();
    let mut blocks: Vec<_> = quoted
        .map(|block| marked(block, source))
        .chain(rest)
        .collect();
    blocks.sort_by_key(|block| block.span.start);
    blocks
}

/// Splits a text into its quoted lines, without their marks, and the whole text with spaces in place of the quoted lines, so that offsets
/// in it are those of the source.
fn parted(source: &str) -> (Mapped, String) {
    let mut quoted = Mapped::default();
    let mut rest = String::with_capacity(source.len());
    let mut depth = 0;
    let mut start = 0;
    let mut lines = source.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let (own, length) = marks(line);
        let mut is_quoted_below = || lines.peek().is_some_and(|next| marks(next).0 > 0);
        let end = start + line.len();
        if own == 0 || depth == 0 && line.starts_with(ESCAPED) && !is_quoted_below() {
            depth = 0;
            rest.push_str(line);
        } else {
            let text = start + length;
            if own != depth && !source[text..end].trim().is_empty() {
                quoted.replace("\n", text..text);
                depth = own;
            }
            quoted.copy(source, text..end);
            rest.extend(repeat_n(' ', line.trim_end_matches('\n').len()));
            rest.extend(line.ends_with('\n').then_some('\n'));
        }
        start = end;
    }
    (quoted, rest)
}

/// The number of quotation marks before a line, and the length of these marks in bytes, including one space after the last.
fn marks(line: &str) -> (usize, usize) {
    let (mut depth, mut end) = (0, 0);
    loop {
        let rest = &line[end..];
        let bare = rest.strip_prefix(' ').unwrap_or(rest);
        if !bare.starts_with('>') {
            let space = depth > 0 && rest.starts_with(' ');
            return (depth, end + usize::from(space));
        }
        depth += 1;
        end += rest.len() - bare.len() + 1;
    }
}

/// Puts the marks of its first line before a block of quoted lines, and extends its span to them.
fn marked(block: Block<'_>, source: &str) -> Block<'static> {
    let Span { start, end } = block.span;
    let line = source[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = line + usize::from(source[line..].starts_with(' '));
    let text = match source[start..end].contains('\n') {
        true => format!("{} {}", source[line..start].trim_end(), block.text),
        false => source[line..end].to_owned(),
    };
    Block {
        text: Cow::Owned(text),
        span: Span::new(line, end),
        ..block
    }
    .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Vec<String> {
        let blocks = blocks(source);
        for block in &blocks {
            let own = &source[block.span.start..block.span.end];
            assert_eq!(own.starts_with('>'), block.text.starts_with('>'), "{own}");
            assert_eq!(own.trim(), own);
        }
        let starts = blocks.iter().map(|block| block.span.start);
        assert!(starts.is_sorted());
        let words = |block: &Block<'_>| block.text.split_whitespace().collect::<Vec<_>>().join(" ");
        blocks.iter().map(words).collect()
    }

    #[test]
    fn quoted_lines_that_were_wrapped_are_a_paragraph() {
        let source = "Yes.\r\n\r\n> The office lied about the cost of the ferry and took\r\n> money from the contractor.\r\n\r\nReally?\r\n";
        let quoted =
            "> The office lied about the cost of the ferry and took money from the contractor.";
        assert_eq!(read(source), ["Yes.", quoted, "Really?"]);
        assert_eq!(
            read(&source.replace("> ", ">")),
            ["Yes.", quoted, "Really?"]
        );
        assert_eq!(
            read(&source.replace("> ", " > ")),
            ["Yes.", quoted, "Really?"]
        );
        let twice = quoted.replace('>', ">>");
        assert_eq!(
            read(&source.replace("> ", ">> ")),
            ["Yes.", &twice, "Really?"]
        );
    }

    #[test]
    fn lines_quoted_as_often_are_one_text_and_no_others() {
        let source = "\
            Bo Vale wrote:\n\
            > > The ferry is back in service, the harbour office said on\n\
            > > Monday, after eleven weeks in the dry dock, and\n\
            > nobody was happier about that than the gulls, which had missed\n\
            > Ada Finch and the sandwiches of all the other passengers.\n\
            >\n\
            > Fares stay.\n\
            so they do, and\n\
            > nothing else";
        assert_eq!(
            read(source),
            [
                "Bo Vale wrote:",
                "> > The ferry is back in service, the harbour office said on Monday, after eleven weeks in the dry dock, and",
                "> nobody was happier about that than the gulls, which had missed Ada Finch and the sandwiches of all the other passengers.",
                "> Fares stay.",
                "so they do, and",
                "> nothing else",
            ]
        );
    }

    #[test]
    fn a_list_under_such_marks_stays_a_list() {
        for source in [
            "> Ferry returns to the strait\n> Gulls leave the pier\n> Tide tables are late\n",
            "> Ferry returns to the strait after eleven weeks in the dry dock\n\
             > Gulls leave the pier of Dunmore and nobody knows where they are\n\
             > Tide tables of the harbour office are late for want of blue ink\n",
            "> One\r> Two\rThree",
        ] {
            let read: Vec<_> = blocks(source).into_iter().map(|block| block.text).collect();
            assert_eq!(
                read,
                source
                    .lines()
                    .flat_map(|line| line.split('\r'))
                    .collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn what_a_mailbox_marks_is_not_quoted() {
        let line = "The ferry is back in service, as the harbour office said.\n>From the pier it can be seen by all who\nlike it.\n";
        assert_eq!(read(line).len(), layout::blocks(line).len());
        let (quoted, rest) = parted(line);
        assert_eq!((quoted.text(), &*rest), ("", line));
        let quoted = "> Gulls are seen\n>From the pier\n>From here\nFrom there\n";
        assert_eq!(
            parted(quoted).0.text(),
            "\nGulls are seen\nFrom the pier\nFrom here\n"
        );
    }
}
