//! Reading an unpacked article.

use newshound_article::{
    Article, Boilerplate, Date, Doubt, Passage, Provenance, Section, Sourced, Span,
};

use super::outline::{DOUBTFUL, LINE_FLAGS, ORDERS, OTHER_GAP, OTHER_LENGTH, Places};
use crate::{ArticleView, SectionView, StoredArticle, date_of_day};

/// An unpacked article: its texts, and the numbers and strings of its [`super::outline::Outline`].
#[derive(Clone, Debug)]
pub(crate) struct Unpacked<'n, 'a> {
    numbers: &'n [u8],
    texts: &'a str,
    strings: &'a str,
    places: Places,
}

/// The error for content that is not a valid outline.
pub(super) struct Misfit;

type Read<T> = Result<T, Misfit>;

/// A [`Provenance`] whose string is borrowed.
#[derive(Clone, Copy)]
enum Origin<'a> {
    Plain(fn() -> Provenance),
    Keyed(fn(String) -> Provenance, &'a str),
}

impl Origin<'_> {
    fn provenance(self) -> Provenance {
        match self {
            Self::Plain(make) => make(),
            Self::Keyed(make, key) => make(key.to_owned()),
        }
    }
}

/// A type that a passage can be read as.
trait Line<'a> {
    fn of(text: &'a str, span: Span) -> Self;
}

impl Line<'_> for Passage {
    fn of(text: &str, span: Span) -> Self {
        Passage {
            text: text.to_owned(),
            span,
        }
    }
}

impl<'a> Line<'a> for &'a str {
    fn of(text: &'a str, _: Span) -> Self {
        text
    }
}

impl<'n, 'a> Unpacked<'n, 'a> {
    pub(super) fn new(numbers: &'n [u8], texts: &'a str, strings: &'a str) -> Self {
        Self {
            numbers,
            texts,
            strings,
            places: Places::default(),
        }
    }

    /// Reads the whole article, with owned strings. The error is a short description.
    pub(crate) fn article(self) -> Result<StoredArticle, String> {
        self.read_article().map_err(String::from)
    }

    /// Reads the parts of a view, borrowed. The error is a short description.
    pub(crate) fn view(self) -> Result<ArticleView<'a>, String> {
        self.read_view().map_err(String::from)
    }

    fn read_article(mut self) -> Read<StoredArticle> {
        fn owned(read: &mut Unpacked<'_, '_>) -> Read<Option<Sourced<String>>> {
            let value = read.sourced(Unpacked::string)?;
            Ok(value.map(|(value, origin)| Sourced::new(value.to_owned(), origin.provenance())))
        }
        fn with_origin<T>(value: Option<(T, Origin<'_>)>) -> Option<Sourced<T>> {
            value.map(|(value, origin)| Sourced::new(value, origin.provenance()))
        }
        let stored = StoredArticle {
            path: self.string()?.to_owned(),
            member: self.size()?,
            record: self.number()?.try_into().map_err(|_| Misfit)?,
            words: self.number()?,
            article: Article {
                title: with_origin(self.sourced(Self::line)?),
                bylines: self.list(|read| {
                    let origin = read.origin()?.ok_or(Misfit)?.provenance();
                    Ok(Sourced::new(read.string()?.to_owned(), origin))
                })?,
                sections: self.list(|read| {
                    let (heading, paragraphs) = read.section()?;
                    Ok(Section {
                        heading,
                        paragraphs,
                    })
                })?,
                published: with_origin(self.sourced(Self::date)?),
                earlier_days: Vec::new(),
                reading_minutes: with_origin(
                    self.sourced(|read| read.number()?.try_into().map_err(|_| Misfit))?,
                ),
                section: owned(&mut self)?,
                source: owned(&mut self)?,
                url: owned(&mut self)?,
                language: owned(&mut self)?,
                external_id: owned(&mut self)?,
                doubts: self.list(Self::doubt)?,
                damage: None,
                shortened: None,
                unread: None,
                date_order: match self.size()?.checked_sub(1) {
                    None => None,
                    Some(order) => Some(*ORDERS.get(order).ok_or(Misfit)?),
                },
                boilerplate: self.list(|read| {
                    let rule = read.string()?.to_owned();
                    let (length, span) = read.place()?;
                    let text = take(&mut read.strings, length)?;
                    let passage = Passage::of(text, span);
                    Ok(Boilerplate { passage, rule })
                })?,
                text_key: match self.numbers.is_empty() {
                    true => None,
                    false => self.origin()?.map(Origin::provenance),
                },
            },
        };
        let is_all = self.numbers.is_empty() && self.texts.is_empty() && self.strings.is_empty();
        is_all.then_some(stored).ok_or(Misfit)
    }

    fn read_view(mut self) -> Read<ArticleView<'a>> {
        fn value<T>(value: Option<(T, Origin<'_>)>) -> Option<T> {
            value.map(|(value, _)| value)
        }
        Ok(ArticleView {
            path: self.string()?,
            member: self.size()?,
            record: self.number()?.try_into().map_err(|_| Misfit)?,
            words: self.number()?,
            title: value(self.sourced(Self::line)?),
            bylines: self.list(|read| {
                read.origin()?;
                read.string()
            })?,
            sections: self.list(|read| {
                let (heading, paragraphs) = read.section()?;
                Ok(SectionView {
                    heading,
                    paragraphs,
                })
            })?,
            published: value(self.sourced(Self::date)?),
            section: {
                let _reading_minutes = self.sourced(Self::number)?;
                value(self.sourced(Self::string)?)
            },
            source: value(self.sourced(Self::string)?),
            url: value(self.sourced(Self::string)?),
            language: value(self.sourced(Self::string)?),
            external_id: value(self.sourced(Self::string)?),
        })
    }

    fn number(&mut self) -> Read<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let (byte, rest) = self.numbers.split_first().ok_or(Misfit)?;
            self.numbers = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Misfit)
    }

    fn size(&mut self) -> Read<usize> {
        self.number()?.try_into().map_err(|_| Misfit)
    }

    fn signed(&mut self) -> Read<i64> {
        let number = self.number()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    fn string(&mut self) -> Read<&'a str> {
        let length = self.size()?;
        take(&mut self.strings, length)
    }

    fn date(&mut self) -> Read<Date> {
        date_of_day(self.signed()?).ok_or(Misfit)
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let length = self.size()?;
        self.items(length, &mut item)
    }

    fn items<T>(
        &mut self,
        length: usize,
        item: &mut impl FnMut(&mut Self) -> Read<T>,
    ) -> Read<Vec<T>> {
        // Each item takes at least one byte of numbers, which limits the capacity for invalid lengths.
        let mut items = Vec::with_capacity(length.min(self.numbers.len()));
        for _ in 0..length {
            items.push(item(self)?);
        }
        Ok(items)
    }

    /// A value with its origin, if there is one.
    fn sourced<T>(
        &mut self,
        value: impl FnOnce(&mut Self) -> Read<T>,
    ) -> Read<Option<(T, Origin<'a>)>> {
        match self.origin()? {
            None => Ok(None),
            Some(origin) => Ok(Some((value(self)?, origin))),
        }
    }

    fn origin(&mut self) -> Read<Option<Origin<'a>>> {
        Ok(Some(match self.number()? {
            0 => return Ok(None),
            1 => Origin::Plain(|| Provenance::Headline),
            2 => Origin::Plain(|| Provenance::Byline),
            3 => Origin::Plain(|| Provenance::HeaderLine),
            4 => Origin::Plain(|| Provenance::Dateline),
            5 => Origin::Keyed(Provenance::FrontMatter, self.string()?),
            6 => Origin::Keyed(Provenance::Key, self.string()?),
            7 => Origin::Keyed(Provenance::Markup, self.string()?),
            8 => Origin::Plain(|| Provenance::FileName),
            9 => Origin::Plain(|| Provenance::Detected),
            10 => Origin::Plain(|| Provenance::Source),
            _ => return Err(Misfit),
        }))
    }

    /// The length in bytes of a passage's text, and its span.
    fn place(&mut self) -> Read<(usize, Span)> {
        let number = self.number()?;
        let length = usize::try_from(number >> LINE_FLAGS).map_err(|_| Misfit)?;
        let gap = match number & OTHER_GAP {
            0 => None,
            _ => Some(self.signed()?),
        };
        let longer = match number & OTHER_LENGTH {
            0 => 0,
            _ => self.signed()?,
        };
        Ok((length, self.places.span(gap, longer, length)))
    }

    fn line<L: Line<'a>>(&mut self) -> Read<L> {
        let (length, span) = self.place()?;
        Ok(L::of(take(&mut self.texts, length)?, span))
    }

    /// A heading, and the paragraphs under it.
    fn section<L: Line<'a>>(&mut self) -> Read<(Option<L>, Vec<L>)> {
        let number = self.size()?;
        let heading = match number & 1 {
            0 => None,
            _ => Some(self.line()?),
        };
        Ok((heading, self.items(number >> 1, &mut Self::line)?))
    }

    fn doubt(&mut self) -> Read<Doubt> {
        Ok(Doubt {
            value: self.string()?.to_owned(),
            provenance: self.origin()?.ok_or(Misfit)?.provenance(),
            reason: *DOUBTFUL.get(self.size()?).ok_or(Misfit)?,
        })
    }
}

/// Splits off the first `length` bytes of `from`.
fn take<'a>(from: &mut &'a str, length: usize) -> Read<&'a str> {
    let (taken, rest) = from.split_at_checked(length).ok_or(Misfit)?;
    *from = rest;
    Ok(taken)
}

impl From<Misfit> for String {
    fn from(Misfit: Misfit) -> Self {
        "an article that does not fit its texts".into()
    }
}
