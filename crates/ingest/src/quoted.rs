//! Quoted lines of mails and texts: with `>` before them, once for each time that they were quoted.
//!
//! They are mostly wrapped, by the program that quoted them, and laid out by themselves without their marks, as what stands around them may
//! be wrapped otherwise or not at all. Lines that were quoted as often and stand together are one piece. A paragraph keeps the marks of its
//! first line.

use std::borrow::Cow;
use std::iter::repeat_n;

use newshound_article::Span;

use crate::block::Block;
use crate::layout;
use crate::mapped::Mapped;

/// What a line of a text is written as in a mailbox, where it begins so without the mark (RFC 4155).
const ESCAPED: &str = ">From ";

/// The blocks of a text, in order.
pub(crate) fn blocks(source: &str) -> Vec<Block<'_>> {
    let mut marks = memchr::memchr_iter(b'>', source.as_bytes());
    let begins_line = |at: usize| source[..at].trim_end_matches(' ').ends_with('\n');
    // Old line ends (`\r`) are those of no mail.
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

/// The quoted lines of a text without their marks, and the text with blanks for them.
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

/// How often a line was quoted, and how many bytes its marks take, with the space behind them.
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

/// A block of quoted lines with the marks of the first of them.
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
