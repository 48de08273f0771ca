//! What the user should know of a query and its answer: what was read, expanded or cut in a way that may not have been meant.
//!
//! Each is a type with what it tells, so that who embeds a search can choose, count or translate them; what it says in English is its
//! [`Display`](std::fmt::Display), and what it serializes as.

use std::time::Duration;

use newshound_article::Date;
use serde::{Serialize, Serializer};

mod wording;

/// Something that the user should know of a query or its answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Warning {
    /// In a headline in capitals a dash before a word leaves out what has it.
    DashLeavesOut {
        /// Without the dash.
        word: String,
    },
    /// A dash was read as punctuation, and leaves nothing out.
    DashIsPunctuation {
        /// With the dash.
        text: String,
        /// Without it.
        word: String,
    },
    /// A sign that leaves words out was read as a hyphen, as it stands behind a quote or a bracket.
    SignIsHyphen {
        /// `-` or its like.
        sign: char,
        /// What stands behind it.
        word: String,
    },
    /// Operators in a headline in capitals were read as words.
    OperatorsAreWords {
        /// Their names, in order.
        operators: Vec<String>,
    },
    /// An operator in lower case was read as a word.
    OperatorInLowerCase {
        /// As it was written.
        word: String,
    },
    /// A word before NOT that NOT does not need was read as one that must be there.
    WordBeforeNot {
        /// As it was written.
        word: String,
    },
    /// The name of an operator of distance, without a distance, was read as a word.
    DistanceIsMissing {
        /// As it is called in lower case, or as it was written elsewhere.
        word: String,
    },
    /// What is an operator in another language or house was read as a word.
    OperatorOfOtherLanguage {
        /// As it was written.
        word: String,
        /// What it is called here.
        operator: &'static str,
    },
    /// An operator of another house was read as *in one paragraph*.
    SegmentIsParagraph {
        /// As it was written.
        operator: String,
    },
    /// The words of a name with `&` are looked for wherever they stand.
    NameIsWords {
        /// As it was written.
        name: String,
    },
    /// Words that are joined by marks were read as a phrase.
    ReadAsPhrase {
        /// As it was written.
        text: String,
    },
    /// Words side by side are none in this dialect, as they are in the house that it is named for.
    WordsAreNoPhrase {
        /// The name of the dialect.
        dialect: &'static str,
    },
    /// The name of an author was looked for as bylines may have it, too: in another order, without an initial or what stands before it.
    NameTurned {
        /// As it was written.
        name: String,
        /// As it may stand in a byline.
        turned: String,
    },
    /// What stands behind the surname of an author was read as initials alone, not as `Jr.` or the like.
    InitialsBehindSurname {
        /// As it was written.
        name: String,
        /// With the initials first.
        turned: String,
    },
    /// A list of authors was read as the names of several, each of which an article must have.
    SeveralNames {
        /// As it was written.
        text: String,
        /// Each of them.
        names: Vec<String>,
    },
    /// Of words side by side the first alone was looked for in a field, which has them side by side.
    FieldTakesOneWord {
        /// The field.
        field: String,
        /// The word that was looked for there.
        word: String,
        /// The one behind it.
        next: String,
    },
    /// Single quotes quote nothing.
    SingleQuotes,
    /// A quote closes nothing and was read as punctuation.
    QuoteClosesNothing {
        /// The quote.
        quote: char,
        /// What stands before it.
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
    /// A bracket directly behind a word was read as one that groups.
    BracketGroups {
        /// The bracket.
        bracket: char,
        /// The word before it.
        word: String,
    },
    /// Nothing of this is searched: it is signs alone.
    SignsAlone {
        /// As they were written.
        text: String,
    },
    /// The signs of a text are not searched.
    SignsLeftOut {
        /// As it was written.
        text: String,
    },
    /// The point before a number is not searched.
    PointLeftOut {
        /// As it was written.
        text: String,
    },
    /// Numbers that are joined are found side by side too.
    NumbersSideBySide {
        /// As they were written.
        text: String,
    },
    /// Points within a pattern part it into words.
    PointsPartWord {
        /// As it was written.
        word: String,
    },
    /// A `~` within quotes was read as punctuation.
    TildeWithinQuotes {
        /// The word that it stands behind, with it.
        word: String,
    },
    /// An operator within quotes was read as a word.
    OperatorWithinQuotes {
        /// As it was written.
        operator: String,
    },
    /// A `~` before a number was read as punctuation.
    TildeBeforeNumber {
        /// Without it.
        number: String,
    },
    /// What may be meant as a decade (`1990's`) was read as a year.
    DecadeIsYear {
        /// The year.
        year: String,
    },
    /// A possessive that was asked for as written is found without its ending, too.
    PossessiveLeftOut {
        /// The word without it.
        word: String,
    },
    /// Two numbers with points between them were read as words, where they are a range elsewhere.
    RangeIsWords {
        /// As they were written.
        text: String,
    },
    /// An exclamation mark behind a word was read as punctuation, where it stands for any ending elsewhere.
    ExclamationMarkBehind {
        /// With the mark.
        word: String,
    },
    /// An exclamation mark before a word was read as punctuation, where it leaves the word out elsewhere.
    ExclamationMarkBefore {
        /// With the mark.
        word: String,
    },
    /// A `?` at the end of a query, or of a quoted word, was read as a question mark.
    QuestionMark {
        /// The word before it.
        word: String,
    },
    /// What looks like an unfinished regular expression was read as a word.
    UnclosedExpression {
        /// As it was written.
        text: String,
    },
    /// The name of a field with a space behind it was read as a word.
    FieldIsWord {
        /// As it was written, with its colon.
        text: String,
        /// How the field is asked for.
        example: String,
    },
    /// There is no field of a name, which was looked for as a word.
    UnknownField {
        /// The name.
        name: String,
        /// A field that may be meant.
        instead: Option<&'static str>,
    },
    /// A `+` beside OR asks for nothing.
    IdlePlus,
    /// A single word cannot be moved.
    IdleSlop {
        /// How many positions were allowed.
        slop: u32,
        /// The phrase.
        words: String,
    },
    /// No article is in a language.
    UnknownLanguage {
        /// Its code.
        code: String,
        /// The codes of those that articles are in.
        known: Vec<String>,
    },
    /// `last:` counts from the day of the newest article.
    LastCountsFrom {
        /// That day.
        day: Date,
    },
    /// A word in capitals is looked for in capitals alone.
    ReadAsAcronym {
        /// In capitals.
        acronym: String,
    },
    /// In a query all in capitals an acronym was read as a word.
    AcronymIsWord {
        /// In capitals.
        acronym: String,
    },
    /// A word with a capital was read as the word, and not as the acronym that some text has.
    CapitalIsWord {
        /// As it was written.
        word: String,
        /// In capitals.
        acronym: String,
    },
    /// A word in capitals was read as a word, as no text has the acronym, or none beside the words that it was quoted with.
    AcronymIsMissing {
        /// In capitals.
        acronym: String,
    },
    /// No word of the archive looks like a pattern.
    NothingLooksLike {
        /// As it was written.
        pattern: String,
    },
    /// A pattern stands for more words than were looked for.
    WordsLeftOut {
        /// As it was written.
        pattern: String,
        /// How many words were looked for, the most frequent ones.
        searched: usize,
        /// How many were not.
        left_out: usize,
    },
    /// Words of a phrase are hyphenated in so many ways that not all were looked for.
    HyphensLeftOut {
        /// Its words.
        phrase: String,
    },
    /// No text that is searched has a word in any form.
    Missing {
        /// The word.
        word: String,
        /// The field that it was looked for in, if that is no text.
        field: Option<&'static str>,
        /// What may be meant.
        instead: Option<Instead>,
    },
    /// Words were looked for without marks, as other words of the query have theirs.
    WithoutMarks {
        /// As they were written, in lower case.
        words: Vec<String>,
    },
    /// A word that must be there is a form of one that must not.
    LeftOutWith {
        /// The one that must be there.
        word: String,
        /// The one that must not.
        excluded: String,
    },
    /// A day was looked for in texts.
    DayInTexts {
        /// As it was written.
        text: String,
        /// Whether `date:` takes it as it was written.
        is_date: bool,
    },
    /// An address was looked for in texts.
    AddressInTexts {
        /// As it was written.
        address: String,
    },
    /// A word with accents is found with others, too.
    OtherAccents {
        /// As it was written, in lower case.
        word: String,
        /// How it is written otherwise.
        other: String,
        /// How many bodies have it otherwise.
        bodies: u64,
        /// How many have it at all.
        all: u64,
    },
    /// A word that was typed with points is found without them, as another word may be written.
    PointsAreLeftOut {
        /// As it was typed.
        word: String,
        /// What it is found as.
        other: String,
    },
    /// Words were left out of a quotation, which is read as if there were none between.
    EllipsisLeftOut,
    /// A title with stars between its letters was read as a pattern.
    StarsArePattern {
        /// As it was written.
        word: String,
    },
    /// Digits in a row were read as the groups of one number.
    GroupsAreNumber {
        /// The number.
        number: String,
    },
    /// The times that are asked for have no day in common.
    NoCommonDay,
    /// Articles without a date match all but a time.
    UndatedLeftOut {
        /// How many.
        articles: u64,
    },
    /// Articles without a date are among the hits.
    UndatedAmongHits {
        /// How many.
        articles: u64,
        /// What becomes of them.
        fate: UndatedFate,
    },
    /// A half-life changes no order by date.
    HalfLifeByDate,
    /// The search was stopped from elsewhere: there may be more hits.
    Cancelled,
    /// The answer was cut short.
    Partial {
        /// The time that there was.
        after: Duration,
    },
}

/// What may be meant instead of a word that is not there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Instead {
    /// The most frequent word that is an edit or two away.
    Alike(String),
    /// Another word that differs by its accents alone, as texts mostly write it.
    OtherAccents(String),
    /// One that goes on where the word ends.
    Longer(String),
    /// The same in simplified or traditional characters.
    OtherCharacters,
}

/// What becomes of articles without a date that are among the hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UndatedFate {
    /// By date they stand last.
    Last,
    /// With a half-life they count as the oldest.
    Oldest,
    /// A time that is left out leaves them there.
    Kept,
}

/// As its text.
impl Serialize for Warning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
