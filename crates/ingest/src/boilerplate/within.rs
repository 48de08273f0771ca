//! What a page has within a paragraph and no sentence has: labels before a caption, which the table of rules lists, marks between
//! captions, links behind a name.
//!
//! Text that was copied from a page has them glued to what stands beside them.

use std::ops::Range;

use memchr::memmem;
use newshound_article::FloorCharBoundary;

use super::rules;

/// A stretch of a text that is none of the article's, in bytes, by the rule that cuts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) range: Range<usize>,
    pub(super) rule: &'static str,
}

/// What the links behind a name end with.
const MORE: &str = "MORE";
/// What a link in brackets begins with.
const RELATED: &str = "(RELATED: ";
/// The most bytes of such a link.
const LONGEST_LINK: usize = 300;
/// What a caption of a gallery ends with, before its number.
const HIDE: &str = "Hide Caption ";
/// All that is looked for in the midst of a text.
pub(super) const MARKS: [&str; 3] = [MORE, RELATED, HIDE];
/// The most bytes of the links behind a name.
const LONGEST_CARD: usize = 900;
/// The most words of a full name.
const LONGEST_NAME: usize = 6;

/// The pieces of a text, which may have one of the [`MARKS`], in order and apart; none where nothing would be left.
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

/// What `pieces`, in order and apart, leave of their text.
fn kept<'t>(text: &'t str, pieces: &[Piece]) -> impl Iterator<Item = &'t str> {
    let starts = std::iter::once(0).chain(pieces.iter().map(|piece| piece.range.end));
    let ends = pieces.iter().map(|piece| piece.range.start);
    let ends = ends.chain(std::iter::once(text.len()));
    starts.zip(ends).map(|(start, end)| &text[start..end])
}

/// Takes pieces out of the text that they are of.
pub(super) fn remove(text: &mut String, pieces: &[Piece]) {
    if !pieces.is_empty() {
        *text = kept(text, pieces).collect();
    }
}

/// `Ada Finch Ada Jane FinchMayor opens pier Gulls counted MORE`: behind a name as it stands in the sentence, the full name, and glued
/// to that the headlines of other articles. What is cut begins behind the name.
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

/// Where the name ends that is followed by a full name with a headline glued to it; with nothing, where `MORE` is glued to that itself.
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

/// `(RELATED: Mayor opens pier)` behind a sentence, with the space before it.
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

/// What may stand behind a last name.
const SUFFIXES: [&str; 5] = ["Jr.", "Sr.", "III", "II", "IV"];

fn without_suffix(word: &str) -> Option<&str> {
    SUFFIXES.iter().find_map(|suffix| word.strip_prefix(suffix))
}

/// Whether what is glued to a name begins a headline.
fn is_headline(text: &str) -> bool {
    let begins = |c: char| c.is_uppercase() || c.is_ascii_digit() || "'‘\"“".contains(c);
    text.starts_with(begins) && text != "'s"
}

/// Bytes that the title of a gallery has at most.
const LONGEST_TITLE: usize = 200;

/// `Hide Caption 2 of 9` between the captions of a gallery, and what all of them begin with: the gallery's title. The first
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
        // One of the spaces on both sides, if the mark before does not take it.
        if text[mark.end..].starts_with(' ') {
            mark.end += 1;
        } else if mark.start > end_before && text[..mark.start].ends_with(' ') {
            mark.start -= 1;
        }
        end_before = mark.end;
    }
    marks
}

/// How many bytes `2 of 9` has.
fn count_of(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    let rest = text[first..].strip_prefix(" of ")?;
    let second = digits(rest);
    (first > 0 && second > 0).then_some(first + " of ".len() + second)
}

/// The words that what follows each mark begins with, as the text before the first does: captions may begin alike, but not all.
fn title<'a>(text: &'a str, marks: &[Range<usize>]) -> Option<&'a str> {
    let [first, second, ..] = marks else {
        return None;
    };
    let mut title = text[first.end..second.start].trim();
    // Behind the last mark nothing more may come.
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

/// The words that both begin with.
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
