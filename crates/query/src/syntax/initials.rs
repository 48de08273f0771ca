//! Initials in a phrase: `H.W.` is one word and `H. W.` two, and who types the one means the other too.

/// `words` with all initials that stand in a row joined, and with all of them parted, but for what `words` is itself.
pub(crate) fn with_initials_respelled(words: &str) -> Vec<String> {
    let pieces: Vec<Piece<'_>> = words.split_whitespace().map(Piece::of).collect();
    let mut respelled: Vec<String> = Vec::new();
    for between in ["", " "] {
        let spelled = spell(&pieces, between);
        if spelled != spell_plain(&pieces) && !respelled.contains(&spelled) {
            respelled.push(spelled);
        }
    }
    respelled
}

/// What stands between two spaces.
struct Piece<'w> {
    text: &'w str,
    /// Its letters, where it is nothing but initials with a point each.
    initials: Option<Vec<char>>,
}

impl<'w> Piece<'w> {
    fn of(text: &'w str) -> Self {
        let points = text.strip_suffix('.').map(|text| text.split('.'));
        let initials = points.and_then(|letters| letters.map(only_letter).collect());
        Self { text, initials }
    }
}

fn only_letter(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let first = chars.next().filter(|c| c.is_alphabetic())?;
    chars.next().is_none().then_some(first)
}

/// The pieces with `between` between initials in a row.
fn spell(pieces: &[Piece<'_>], between: &str) -> String {
    let runs = pieces.chunk_by(|one, other| one.initials.is_some() && other.initials.is_some());
    let words = runs.map(|run| {
        let letters: Option<Vec<&Vec<char>>> =
            run.iter().map(|piece| piece.initials.as_ref()).collect();
        match letters {
            Some(letters) => {
                let letters = letters.into_iter().flatten();
                let pointed: Vec<String> = letters.map(|letter| format!("{letter}.")).collect();
                pointed.join(between)
            }
            None => spell_plain(run),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn spell_plain(pieces: &[Piece<'_>]) -> String {
    let texts = pieces.iter().map(|piece| piece.text);
    texts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_joined_and_parted() {
        let respelled = with_initials_respelled;
        assert_eq!(respelled("George H.W. Bush"), ["George H. W. Bush"]);
        assert_eq!(respelled("George H. W. Bush"), ["George H.W. Bush"]);
        assert_eq!(respelled("U.S. Senate"), ["U. S. Senate"]);
        let both = [
            "J.R.R. Tolkien of the U.K.",
            "J. R. R. Tolkien of the U. K.",
        ];
        assert_eq!(respelled("J.R. R. Tolkien of the U.K."), both);
        for plain in [
            "",
            "closer ties",
            "Donald J. Trump",
            "Ph.D. thesis",
            "3.5. 2",
            "minis*",
        ] {
            assert!(respelled(plain).is_empty(), "{plain}");
        }
    }
}
