//! Warnings: what the user should know about a query and its answer, because something was read, expanded or cut in a way that may not
//! have been meant.
//!
//! Each kind is a variant with its data, so that a program that embeds the search can select, count or translate warnings. The English
//! text is its [`Display`](std::fmt::Display), which is also how it serializes.

use std::time::Duration;

use newshound_article::Date;
use serde::{Serialize, Serializer};

mod wording;

/// Something that the user should know about a query or its answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Warning {
    /// In a headline in capitals, a dash before a word excludes articles that have the word.
    DashLeavesOut {
        /// The word without the dash.
        word: String,
    },
    /// A dash was read as punctuation, and excludes nothing.
    DashIsPunctuation {
        /// The text with the dash.
        text: String,
        /// The word without it.
        word: String,
    },
    /// A sign that excludes words was read as a hyphen, as it stands directly behind a quote or a bracket.
    SignIsHyphen {
        /// The sign: `-` or a similar character.
        sign: char,
        /// The word behind it.
        word: String,
    },
    /// Operators in a headline in capitals were read as words.
    OperatorsAreWords {
        /// The operators as written, sorted.
        operators: Vec<String>,
    },
    /// An operator in lower case was read as a word.
    OperatorInLowerCase {
        /// The operator as written.
        word: String,
    },
    /// A word before NOT (`BUT`) was read as a word that must match; NOT needs no such word.
    WordBeforeNot {
        /// The word as written.
        word: String,
    },
    /// The name of an operator of distance was read as a word, as it has no distance or is that of another search service.
    DistanceIsMissing {
        /// The name in lower case, or as written if it is that of another search service.
        word: String,
    },
    /// A word that is an operator in another language or search service was read as a word.
    OperatorOfOtherLanguage {
        /// The word as written.
        word: String,
        /// The name of that operator here.
        operator: &'static str,
    },
    /// An operator of another search service was read as *in one paragraph*.
    SegmentIsParagraph {
        /// The operator as written.
        operator: String,
    },
    /// The words of a name with `&` are looked for in any positions.
    NameIsWords {
        /// The name as written.
        name: String,
    },
    /// Words joined by marks were read as a phrase.
    ReadAsPhrase {
        /// The text as written.
        text: String,
    },
    /// Words side by side are not a phrase in this dialect, although they are in the search service that it is named for.
    WordsAreNoPhrase {
        /// The name of the dialect.
        dialect: &'static str,
    },
    /// The name of an author was also looked for in other forms that bylines may have: in another order, without an initial, or without
    /// introductory words.
    NameTurned {
        /// The name as written.
        name: String,
        /// The other forms.
        turned: String,
    },
    /// Letters behind the surname of an author were read as initials, and not as `Jr.` or the like.
    InitialsBehindSurname {
        /// The name as written.
        name: String,
        /// The name with the initials first.
        turned: String,
    },
    /// A list of authors was read as several names, all of which an article must have.
    SeveralNames {
        /// The list as written.
        text: String,
        /// The names.
        names: Vec<String>,
    },
    /// Only the first of two words that stand side by side was looked for in a field.
    FieldTakesOneWord {
        /// The field.
        field: String,
        /// The word that was looked for there.
        word: String,
        /// The word behind it.
        next: String,
    },
    /// Single quotes do not quote a phrase.
    SingleQuotes,
    /// A closing quote has no opening one and was read as punctuation.
    QuoteClosesNothing {
        /// The quote.
        quote: char,
        /// The word before it.
        word: String,
    },
    /// A quote ends directly before a word.
    QuoteEndsBefore {
        /// That word.
        word: String,
    },
    /// A backtick was read as punctuation.
    BacktickIsPunctuation {
        /// The word behind it.
        word: String,
    },
    /// A bracket directly behind a word was read as one that groups operands.
    BracketGroups {
        /// The bracket.
        bracket: char,
        /// The word before it.
        word: String,
    },
    /// A text consists of signs only, which are not searched.
    SignsAlone {
        /// The signs as written.
        text: String,
    },
    /// The signs of a text are not searched.
    SignsLeftOut {
        /// The text as written.
        text: String,
    },
    /// The point before a number is not searched.
    PointLeftOut {
        /// The text as written.
        text: String,
    },
    /// Numbers joined by a mark are also found where they stand side by side.
    NumbersSideBySide {
        /// The numbers as written.
        text: String,
    },
    /// Points within a pattern split it into words.
    PointsPartWord {
        /// The pattern as written.
        word: String,
    },
    /// A `~` within quotes was read as punctuation.
    TildeWithinQuotes {
        /// The word with the `~` behind it.
        word: String,
    },
    /// An operator within quotes was read as a word.
    OperatorWithinQuotes {
        /// The operator as written.
        operator: String,
    },
    /// A `~` before a number was read as punctuation.
    TildeBeforeNumber {
        /// The number without the `~`.
        number: String,
    },
    /// A year with a possessive ending (`1990's`) was read as the year, but may be meant as a decade.
    DecadeIsYear {
        /// The year.
        year: String,
    },
    /// A possessive in an exact search is also found without its ending.
    PossessiveLeftOut {
        /// The word without the ending.
        word: String,
    },
    /// Two numbers with points between them were read as words, not as a range.
    RangeIsWords {
        /// The numbers as written.
        text: String,
    },
    /// An exclamation mark behind a word was read as punctuation, and not as a wildcard for any ending.
    ExclamationMarkBehind {
        /// The word with the mark.
        word: String,
    },
    /// An exclamation mark before a word was read as punctuation, and does not exclude the word.
    ExclamationMarkBefore {
        /// The word with the mark.
        word: String,
    },
    /// A `?` at the end of a query or of a quoted word was read as a question mark, and not as a wildcard.
    QuestionMark {
        /// The word with the `?`.
        word: String,
    },
    /// What looks like an unfinished regular expression was read as a word.
    UnclosedExpression {
        /// The text as written.
        text: String,
    },
    /// The name of a field was read as a word, because of a space behind its colon or a bracket before it.
    FieldIsWord {
        /// The name as written, with its colon or bracket.
        text: String,
        /// An example of the field with a value.
        example: String,
    },
    /// There is no field with this name, so the name was looked for as a word.
    UnknownField {
        /// The name.
        name: String,
        /// The name of a field that may be meant.
        instead: Option<&'static str>,
    },
    /// A `+` next to OR has no effect.
    IdlePlus,
    /// A slop has no effect, as the phrase is a single word.
    IdleSlop {
        /// The slop, in positions.
        slop: u32,
        /// The phrase.
        words: String,
    },
    /// No article is in this language.
    UnknownLanguage {
        /// The language's code.
        code: String,
        /// The codes of the languages that the archive has.
        known: Vec<String>,
    },
    /// `last:` counts back from the day of the newest article.
    LastCountsFrom {
        /// That day.
        day: Date,
    },
    /// A word in capitals is found only in capitals.
    ReadAsAcronym {
        /// The acronym, in capitals.
        acronym: String,
    },
    /// In a query all in capitals, an acronym was read as a word.
    AcronymIsWord {
        /// The acronym, in capitals.
        acronym: String,
    },
    /// A word with an initial capital was read as the word, and not as the acronym, which some text has.
    CapitalIsWord {
        /// The word as written.
        word: String,
        /// The acronym, in capitals.
        acronym: String,
    },
    /// A word in capitals was read as a word, as no text has the acronym, or none next to the words that it was quoted with.
    AcronymIsMissing {
        /// The acronym, in capitals.
        acronym: String,
    },
    /// No word of the archive matches a pattern.
    NothingLooksLike {
        /// The pattern as written.
        pattern: String,
    },
    /// A pattern stands for more words than were searched.
    WordsLeftOut {
        /// The pattern as written.
        pattern: String,
        /// The number of words that were searched, which are the most frequent ones.
        searched: usize,
        /// The number of words that were left out.
        left_out: usize,
    },
    /// The words of a phrase are hyphenated in more ways than were searched.
    HyphensLeftOut {
        /// The words of the phrase.
        phrase: String,
    },
    /// No text that is searched has this word in any form.
    Missing {
        /// The word.
        word: String,
        /// The name of the field that it was looked for in, if not in title, headings and body.
        field: Option<&'static str>,
        /// What may be meant instead.
        instead: Option<Instead>,
    },
    /// Words were looked for as words without diacritics, because other words of the query were typed with theirs.
    WithoutMarks {
        /// The words as written, in lower case.
        words: Vec<String>,
    },
    /// A required word is a form of an excluded one.
    LeftOutWith {
        /// The required word.
        word: String,
        /// The excluded word.
        excluded: String,
    },
    /// A date was looked for as a word in texts.
    DayInTexts {
        /// The date as written.
        text: String,
        /// Whether `date:` accepts it as written.
        is_date: bool,
    },
    /// A web address was looked for in texts.
    AddressInTexts {
        /// The address as written.
        address: String,
    },
    /// A word typed with accents is also found with other accents or none.
    OtherAccents {
        /// The word as written, in lower case.
        word: String,
        /// Its most frequent other spelling.
        other: String,
        /// The number of bodies with another spelling.
        bodies: u64,
        /// The number of bodies with any spelling of it.
        all: u64,
    },
    /// A word typed with points is also found without them, where it may be another word.
    PointsAreLeftOut {
        /// The word as typed.
        word: String,
        /// The word that it is also found as.
        other: String,
    },
    /// An ellipsis within a quoted phrase was ignored: the words around it are looked for side by side.
    EllipsisLeftOut,
    /// Capital letters with stars between them were read as a pattern, but may be a title.
    StarsArePattern {
        /// The word as written.
        word: String,
    },
    /// Numbers in a row were read as the groups of digits of one number.
    GroupsAreNumber {
        /// The number as written.
        number: String,
    },
    /// The query's conditions on dates have no day in common.
    NoCommonDay,
    /// Articles without a date would match but for a condition on dates.
    UndatedLeftOut {
        /// The number of such articles.
        articles: u64,
    },
    /// Articles without a date are among the hits.
    UndatedAmongHits {
        /// The number of such articles.
        articles: u64,
        /// How they are treated.
        fate: UndatedFate,
    },
    /// A half-life has no effect on an order by date.
    HalfLifeByDate,
    /// The search was cancelled: there may be more hits.
    Cancelled,
    /// The search ran out of time: there may be more hits.
    Partial {
        /// The time limit.
        after: Duration,
    },
}

/// What may be meant instead of a word that the archive does not have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Instead {
    /// The most frequent word that is one or two edits away.
    Alike(String),
    /// The spelling with other accents that most texts have.
    OtherAccents(String),
    /// A longer word with the same start.
    Longer(String),
    /// The same word in simplified or traditional Chinese characters.
    OtherCharacters,
}

/// How articles without a date are treated that are among the hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UndatedFate {
    /// In an order by date they are last.
    Last,
    /// With a half-life they count as the oldest articles.
    Oldest,
    /// An excluded period does not exclude them.
    Kept,
}

/// Serializes as the English text.
impl Serialize for Warning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
