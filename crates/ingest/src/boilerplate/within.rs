//! Boilerplate within a paragraph: labels before a caption, which the table of rules lists, marks between captions, and links after a name.
//!
//! In text that was copied from a page they are glued to the words beside them.

use std::ops::Range;

use memchr::memmem;
use newshound_article::FloorCharBoundary;

use super::rules;

/// A byte range of a text that does not belong to the article, with the rule that cuts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) range: Range<usize>,
    pub(super) rule: &'static str,
}

/// The end of the links after a name.
const MORE: &str = "MORE";
/// The beginning of a link in parentheses.
const RELATED: &str = "(RELATED: ";
/// The longest such link, in bytes.
const LONGEST_LINK: usize = 300;
/// The end of a caption in a gallery, before its number.
const HIDE: &str = "Hide Caption ";
/// All marks that are searched within a text.
pub(super) const MARKS: [&str; 3] = [MORE, RELATED, HIDE];
/// The longest links after a name, in bytes.
const LONGEST_CARD: usize = 900;
/// The most words of a full name.
const LONGEST_NAME: usize = 6;

/// The pieces to cut from a text, in order and without overlap; empty if nothing would be left of the text. `may_have_mark` is false if the
/// text is known to have none of the [`MARKS`].
pub(super) fn pieces(text: &str, may_have_mark: bool) -> Vec<Piece> {
    let piece = |rule| move |range| Piece { range, rule };
    let label = rules::label(text).map(|(length, rule)| piece(rule)(0..length));
    if label.is_none() && !may_have_mark {
        return Vec::new();
    }
    let mut pieces = Vec::from_iter(label);
    if may_have_mark {
        pieces.extend(cards(text).into_iter().map(piece(rules::LINKS)));
        pieces.extend(bracketed(text).map(piece(rules::LINKS)));
        pieces.extend(gallery(text).into_iter().map(piece("page-control")));
        pieces.sort_by_key(|piece| piece.range.start);
        let mut end = 0;
        pieces.retain(|piece| {
            let is_apart = end <= piece.range.start;
            end = if is_apart { piece.range.end } else { end };
            is_apart
        });
    }
    let is_left = |kept: &str| kept.contains(char::is_alphanumeric);
    if !pieces.is_empty() && !kept(text, &pieces).any(is_left) {
        pieces.clear();
    }
    pieces
}

/// The parts of a text that remain without `pieces`, which must be in order and not overlap.
fn kept<'t>(text: &'t str, pieces: &[Piece]) -> impl Iterator<Item = &'t str> {
    let starts = std::iter::once(0).chain(pieces.iter().map(|piece| piece.range.end));
    let ends = pieces.iter().map(|piece| piece.range.start);
    let ends = ends.chain(std::iter::once(text.len()));
    starts.zip(ends).map(|(start, end)| &text[start..end])
}

/// Removes pieces from their text.
pub(super) fn remove(text: &mut String, pieces: &[Piece]) {
    if !pieces.is_empty() {
        *text = kept(text, pieces).collect();
    }
}

/// Finds link cards after names: `Ada Finch Ada Jane FinchMayor opens pier Gulls counted MORE`. After the name in the sentence
/// stand the full name and, glued to it, headlines of other articles. The ranges begin right after the first name.
fn cards(text: &str) -> Vec<Range<usize>> {
    let mut cards: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for more in memmem::find_iter(text.as_bytes(), MORE) {
        let end = more + MORE.len();
        let is_glued = text[..more].ends_with(char::is_lowercase);
        let is_word = is_glued || text[..more].ends_with(' ');
        if !is_word || text[end..].starts_with(char::is_alphanumeric) {
            continue;
        }
        let earliest = text.floor_char_boundary_at(more.saturating_sub(LONGEST_CARD));
        let start = from.max(earliest);
        if let Some(name) = name_end(text[start..more].trim_end(), is_glued) {
            cards.push(start + name..end);
        }
        from = end;
    }
    cards
}

/// The byte offset at which a name ends that is followed by a full name with a headline glued to it. With `is_glued`, `MORE` may itself be
/// glued to the full name, without a headline.
fn name_end(text: &str, is_glued: bool) -> Option<usize> {
    let words: Vec<(usize, &str)> = text
        .split(' ')
        .scan(0, |at, word| {
            let start = *at;
            *at += word.len() + 1;
            Some((start, word))
        })
        .collect();
    for glued in 1..words.len() {
        for name in glued.saturating_sub(LONGEST_NAME)..glued {
            let (start, last) = words[name];
            let last = last.trim_end_matches(',');
            let between = &words[name + 1..glued];
            let is_name = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c == '(');
            let is_mixed = last.contains(char::is_lowercase);
            if !is_mixed || !is_name(last) || !between.iter().all(|(_, word)| is_name(word)) {
                continue;
            }
            let behind = words[glued].1.strip_prefix(last).or_else(|| {
                let (_, before) = between.last()?;
                (*before == last).then(|| without_suffix(words[glued].1))?
            });
            let is_bare = is_glued && glued + 1 == words.len() && glued > name + 1;
            if behind.is_some_and(|behind| is_headline(behind) || is_bare && behind.is_empty()) {
                let suffix = between.first().filter(|(_, word)| SUFFIXES.contains(word));
                return Some(suffix.map_or(start + last.len(), |(at, word)| at + word.len()));
            }
        }
    }
    None
}

/// Finds links in parentheses, each with the space before it: `(RELATED: Mayor opens pier)`.
fn bracketed(text: &str) -> impl Iterator<Item = Range<usize>> {
    memmem::find_iter(text.as_bytes(), RELATED).filter_map(|start| {
        let rest = &text[start..text.floor_char_boundary_at(start + LONGEST_LINK)];
        let mut depth = 0;
        let end = rest.char_indices().find_map(|(at, c)| {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            (depth == 0).then_some(at + 1)
        })?;
        let space = usize::from(text[..start].ends_with(' '));
        Some(start - space..start + end)
    })
}

/// Suffixes after a last name.
const SUFFIXES: [&str; 5] = ["Jr.", "Sr.", "III", "II", "IV"];

fn without_suffix(word: &str) -> Option<&str> {
    SUFFIXES.iter().find_map(|suffix| word.strip_prefix(suffix))
}

/// Whether the text that is glued to a name may begin a headline.
fn is_headline(text: &str) -> bool {
    let begins = |c: char| c.is_uppercase() || c.is_ascii_digit() || "'‘\"“".contains(c);
    text.starts_with(begins) && text != "'s"
}

/// The longest title of a gallery, in bytes.
const LONGEST_TITLE: usize = 200;

/// Finds marks between the captions of a gallery (`Hide Caption 2 of 9`), with the gallery's title, which all captions repeat. The first
/// caption keeps it.
fn gallery(text: &str) -> Vec<Range<usize>> {
    let mut marks: Vec<Range<usize>> = memmem::find_iter(text.as_bytes(), HIDE)
        .filter_map(|start| {
            Some(start..start + HIDE.len() + count_of(&text[start + HIDE.len()..])?)
        })
        .collect();
    if let Some(title) = title(text, &marks) {
        for mark in &mut marks {
            if text[mark.end..].trim_start().starts_with(title) {
                let space = text[mark.end..].len() - text[mark.end..].trim_start().len();
                mark.end += space + title.len();
            }
        }
    }
    let mut end_before = 0;
    for mark in &mut marks {
        // Take one of the spaces around the mark, unless the mark before has taken it.
        if text[mark.end..].starts_with(' ') {
            mark.end += 1;
        } else if mark.start > end_before && text[..mark.start].ends_with(' ') {
            mark.start -= 1;
        }
        end_before = mark.end;
    }
    marks
}

/// The length in bytes of a count such as `2 of 9` at the beginning of `text`.
fn count_of(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    let rest = text[first..].strip_prefix(" of ")?;
    let second = digits(rest);
    (first > 0 && second > 0).then_some(first + " of ".len() + second)
}

/// The title of a gallery: the words with which the text after every mark begins, and which the text before the first mark contains.
fn title<'a>(text: &'a str, marks: &[Range<usize>]) -> Option<&'a str> {
    let [first, second, ..] = marks else {
        return None;
    };
    let mut title = text[first.end..second.start].trim();
    // There may be no text after the last mark.
    let ends = marks.iter().skip(1).map(|mark| mark.start);
    for (mark, end) in marks.iter().zip(ends.chain([text.len()])) {
        let caption = text[mark.end..end].trim();
        if !caption.is_empty() {
            title = alike(title, caption);
        }
    }
    if title.len() > LONGEST_TITLE || !title.starts_with("Photos: ") {
        return None;
    }
    while !title.is_empty() && !text[..first.start].contains(title) {
        title = title.rsplit_once(' ').map_or("", |(kept, _)| kept);
    }
    (title.split(' ').count() > 2).then_some(title)
}

/// The words with which both texts begin.
fn alike<'a>(one: &'a str, other: &str) -> &'a str {
    let words = one.split_inclusive(' ').zip(other.split_inclusive(' '));
    let alike = words.take_while(|(one, other)| one.trim_end() == other.trim_end());
    let length = alike.map(|(word, _)| word.len()).sum::<usize>();
    one[..length].trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str) -> String {
        let mut left = text.to_owned();
        remove(&mut left, &pieces(text, true));
        left
    }

    #[test]
    fn links_behind_a_name_are_cut() {
        for (text, expected) in [
            (
                "Mayor Ada Finch Ada (Adi) Jane FinchGulls counted Ferry sails again: report MORE (D-Harbour) and Jo Reed Jo ReedReed \
                 balks at fares 'Gulls' win MORE’s aide spoke.",
                "Mayor Ada Finch (D-Harbour) and Jo Reed’s aide spoke.",
            ),
            (
                "With Bo Vale Jr. Robert Bo Vale Jr.Pier opens 5 things to see MORE, she left.",
                "With Bo Vale Jr., she left.",
            ),
            (
                "We saw Jo Kelly Joan KellyMORE in the pier’s hut. She and Al Reed Al ReedPier opens MORE (D) left.",
                "We saw Jo Kelly in the pier’s hut. She and Al Reed (D) left.",
            ),
            (
                "Jo McReed Jo McReed2020 fares to rise MORE spoke.",
                "Jo McReed spoke.",
            ),
        ] {
            assert_eq!(left(text), expected);
        }
    }

    #[test]
    fn links_in_brackets_are_cut() {
        let link = "(RELATED: Mayor Opens Pier (Again), Gulls Say)";
        assert_eq!(
            left(&format!("The pier is open. {link}")),
            "The pier is open."
        );
        assert_eq!(left(&format!("It {link} is open.")), "It is open.");
        for text in [link, "It is (RELATED: so they say", "It is (related: no)."] {
            assert_eq!(left(text), text);
        }
    }

    #[test]
    fn labels_before_captions_are_cut() {
        for (text, expected) in [
            (
                "Media playback is unsupported on your device Media caption The pier in pictures",
                "The pier in pictures",
            ),
            (
                "Image copyright Harbour Pictures Image caption The pier",
                "The pier",
            ),
            ("Story highlights The pier is open", "The pier is open"),
            (
                "CLOSE The mayor opens the pier.",
                "The mayor opens the pier.",
            ),
            ("Play Video 1:57 The pier opens", "The pier opens"),
            ("Facebook Twitter Pinterest The pier.", "The pier."),
        ] {
            assert_eq!(left(text), expected);
        }
    }

    #[test]
    fn captions_of_a_gallery_are_parted() {
        assert_eq!(
            left("A gull. Hide Caption 1 of 2 Hide Caption 2 of 2"),
            "A gull. "
        );
        assert_eq!(
            left(
                "Photos: The pier The pier opens. Hide Caption 1 of 3 Photos: The pier Gulls look on. Hide Caption 2 of 3 Photos: \
                 The pier Ferries, too. Hide Caption 3 of 3"
            ),
            "Photos: The pier The pier opens. Gulls look on. Ferries, too."
        );
        assert_eq!(
            left(
                "Photos: The pier A gull looks on. Hide Caption 1 of 3 Photos: The pier The mayor speaks. Hide Caption 2 of 3 Photos: \
                 The pier The mayor leaves. Hide Caption 3 of 3"
            ),
            "Photos: The pier A gull looks on. The mayor speaks. The mayor leaves."
        );
    }

    #[test]
    fn sentences_stay_whole() {
        for text in [
            "We want MORE, they cried.",
            "THE MEN OF THE PIER THEMSELVES WANTED MORE SAY.",
            "Ada Finch and Ada Finch's brother want MORE of it.",
            "Ada Finch FinchTech Inc wants it.",
            "CLOSE TO THE PIER",
            "CLOSE",
            "Play Video games all day",
            "Play Video 2 was the name of the game.",
            "Play Video: 3 million people did so.",
            "Facebook, Twitter, Pinterest and Instagram were down for hours on Tuesday.",
            "Facebook (Twitter) Pinterest Rose by a third.",
            "Facebook Twitter Pinterest and who knows what else were down.",
            "Story highlights the plight of refugees on the quay.",
            "Image copyright Image caption contests were held here, and nobody knew why they had been",
            "Hide Caption 1 of many",
            "Hide Caption 8 of 8",
            "Story highlights ",
        ] {
            assert_eq!(left(text), text);
        }
    }
}
