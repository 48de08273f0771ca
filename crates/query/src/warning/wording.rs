//! The English text of each warning.

use std::fmt;

use super::{Instead, UndatedFate, Warning};

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DashLeavesOut { word } => write!(
                f,
                "-{word} leaves out what has {word}; for a dash write a space behind it: - {word}"
            ),
            Self::DashIsPunctuation { text, word } => write!(
                f,
                "the dash of {text} was read as punctuation; to leave the word out write -{word}"
            ),
            Self::SignIsHyphen { sign, word } => write!(
                f,
                "the {sign} before {word} was read as a hyphen; to leave the word out put a space before the {sign}"
            ),
            Self::OperatorsAreWords { operators } => write!(
                f,
                "in a headline in capitals {} was read as a word; for the operator write a word in lower case",
                operators.join(", ")
            ),
            Self::OperatorInLowerCase { word } => write!(
                f,
                "{word} was read as a word; the operator is written in capitals: {}",
                word.to_uppercase()
            ),
            Self::WordBeforeNot { word } => write!(
                f,
                "{word} was read as a word, which must be there; NOT stands for itself: ties NOT trade"
            ),
            Self::DistanceIsMissing { word } => write!(
                f,
                "{word} was read as a word; for words that stand near one another write NEAR/5 between them"
            ),
            Self::OperatorOfOtherLanguage { word, operator } => {
                write!(f, "{word} was read as a word; the operator is {operator}")
            }
            Self::SegmentIsParagraph { operator } => {
                write!(f, "{operator} was read as /p, in one paragraph")
            }
            Self::NameIsWords { name } => write!(
                f,
                "{name} was read as both words, wherever they stand; the name is found in quotes: \"{name}\""
            ),
            Self::ReadAsPhrase { text } => write!(
                f,
                "{text} was read as a phrase; put spaces between words that may stand apart"
            ),
            Self::WordsAreNoPhrase { dialect } => write!(
                f,
                "words side by side must all match, anywhere in the article; {dialect} reads them as a phrase: put quotes around one"
            ),
            Self::NameTurned { name, turned } => write!(
                f,
                "{name} was looked for as {turned} too, as bylines may have it"
            ),
            Self::InitialsBehindSurname { name, turned } => write!(
                f,
                "{name} was looked for as {turned}; Jr. and the like have no points or spaces between their letters"
            ),
            Self::SeveralNames { text, names } => write!(
                f,
                "{text} was read as {} names, all of which a hit has",
                names.len()
            ),
            Self::FieldTakesOneWord { field, word, next } => write!(
                f,
                "{word} alone was looked for in {field}:, and {next} in texts; for both write {field}:\"{word} {next}\""
            ),
            Self::SingleQuotes => {
                f.write_str("single quotes quote nothing; a phrase stands in double quotes")
            }
            Self::QuoteClosesNothing { quote, word } => write!(
                f,
                "the {quote} behind {word} closes nothing and was read as punctuation"
            ),
            Self::QuoteEndsBefore { word } => write!(
                f,
                "the quote was read as ending before {word}; for quotes within quotes use another kind"
            ),
            Self::BacktickIsPunctuation { word } => write!(
                f,
                "the ` before {word} was read as punctuation; for a phrase write \"{}\"",
                word.trim_end_matches(['\'', '`'])
            ),
            Self::BracketGroups { bracket, word } => write!(
                f,
                "the {bracket} behind {word} was read as one that groups; put what holds brackets in quotes"
            ),
            Self::SignsAlone { text } => {
                write!(f, "{text} was not read: signs are not searched")
            }
            Self::SignsLeftOut { text } => write!(
                f,
                "{text} was read without its signs, which are not searched"
            ),
            Self::PointLeftOut { text } => {
                write!(f, "{text} was read without the point before it")
            }
            Self::NumbersSideBySide { text } => write!(
                f,
                "{text} is found too where its numbers stand side by side"
            ),
            Self::PointsPartWord { word } => write!(
                f,
                "the points of {word} part it into words; of an acronym write {}",
                word.replace('.', "")
            ),
            Self::TildeWithinQuotes { word } => write!(
                f,
                "the ~ of {word} was read as punctuation: within quotes no word is fuzzy"
            ),
            Self::OperatorWithinQuotes { operator } => write!(
                f,
                "{operator} was read as a word, as it stands within quotes; operators join phrases: \"closer ties\" OR \"closer tie\""
            ),
            Self::TildeBeforeNumber { number } => write!(
                f,
                "the ~ of ~{number} was read as punctuation; for words that stand near one another write NEAR/{number} between them"
            ),
            Self::DecadeIsYear { year } => write!(
                f,
                "{year}'s was read as {year}, of which it is the possessive; for the decade write {year}s"
            ),
            Self::PossessiveLeftOut { word } => write!(
                f,
                "{word}'s is found as {word} too: possessives are searched without their ending"
            ),
            Self::RangeIsWords { text } => write!(
                f,
                "{text} was read as words that stand side by side; for a time write date:{text}"
            ),
            Self::ExclamationMarkBehind { word } => write!(
                f,
                "the ! of {word} was read as punctuation; for any ending write {}*",
                word.trim_end_matches('!')
            ),
            Self::ExclamationMarkBefore { word } => write!(
                f,
                "the ! of {word} was read as punctuation; to leave the word out write -{}",
                word.trim_start_matches('!')
            ),
            Self::QuestionMark { word } => write!(
                f,
                "the ? at the end of {word} was read as a question mark; write * for more letters"
            ),
            Self::UnclosedExpression { text } => write!(
                f,
                "{text} was read as a word; a regular expression ends with a slash too, an operator is /s or /p"
            ),
            Self::FieldIsWord { text, example } => write!(
                f,
                "{text} was read as a word; for the field write {example}, without a space or a bracket"
            ),
            Self::UnknownField { name, instead } => {
                write!(f, "there is no field {name}: searched for it as a word")?;
                match instead {
                    Some(field) => write!(f, "; did you mean {field}:?"),
                    None => Ok(()),
                }
            }
            Self::IdlePlus => {
                f.write_str("a + beside OR asks for nothing: either side is enough")
            }
            Self::IdleSlop { slop, words } => write!(
                f,
                "~{slop} has no effect on \"{words}\", which is a single word"
            ),
            Self::UnknownLanguage { code, known } if known.is_empty() => write!(
                f,
                "no article is in the language {code}, nor is that of any other known"
            ),
            Self::UnknownLanguage { code, known } => write!(
                f,
                "no article is in the language {code}; there are {}",
                known.join(", ")
            ),
            Self::LastCountsFrom { day } => write!(
                f,
                "last: counts back from {day}, the day of the newest article"
            ),
            Self::ReadAsAcronym { acronym } => write!(
                f,
                "{acronym} was read as an acronym, which stands in capitals; for the word write {}",
                acronym.to_lowercase()
            ),
            Self::AcronymIsWord { acronym } => write!(
                f,
                "in a query all in capitals {acronym} was read as a word; for the acronym write the other words in lower case"
            ),
            Self::CapitalIsWord { word, acronym } => write!(
                f,
                "{word} was read as the word, and not as the acronym {acronym}; for both write {}",
                acronym.to_lowercase()
            ),
            Self::AcronymIsMissing { acronym } => write!(
                f,
                "{acronym} was read as a word: nowhere does it stand so as an acronym"
            ),
            Self::NothingLooksLike { pattern } => write!(
                f,
                "no word of the archive looks like {pattern}; wildcards and expressions stand for whole words, in lower case and without accents"
            ),
            Self::WordsLeftOut {
                pattern,
                searched,
                left_out,
            } => write!(
                f,
                "{pattern} stands for {} words; the {searched} most frequent were searched, {left_out} were left out",
                searched + left_out
            ),
            Self::HyphensLeftOut { phrase } => write!(
                f,
                "the words of \"{phrase}\" stand with hyphens in more ways than were looked for, as lines are broken within them"
            ),
            Self::Missing {
                word,
                field,
                instead,
            } => {
                write!(f, "no text that is searched has the word {word}")?;
                if let Some(field) = field {
                    write!(f, " in {field}:")?;
                }
                match instead {
                    Some(Instead::Alike(alike)) => write!(f, "; did you mean {alike}?"),
                    Some(Instead::OtherAccents(other)) => {
                        write!(f, "; did you mean {other}, as texts have it?")
                    }
                    Some(Instead::Longer(longer)) => {
                        let field = field.unwrap_or_default();
                        write!(f, "; for {longer} write {field}:{word}*")
                    }
                    Some(Instead::OtherCharacters) => f.write_str(
                        "; traditional and simplified characters are told apart",
                    ),
                    None => Ok(()),
                }
            }
            Self::LeftOutWith { word, excluded } => write!(
                f,
                "{excluded} is left out, of which {word} is a form; in quotes each stands for itself alone"
            ),
            Self::DayInTexts { text, is_date } => write!(
                f,
                "{text} was looked for in texts; for articles of that day write date:{}",
                if *is_date { text } else { "YYYY-MM-DD" }
            ),
            Self::AddressInTexts { address } => write!(
                f,
                "{address} was looked for in texts; for the article of that address write url:{address}"
            ),
            Self::WithoutMarks { words } => write!(
                f,
                "as other words have their marks, without any was looked for: {}; in a query without any, marks do not count",
                words.join(", ")
            ),
            Self::OtherAccents {
                word,
                other,
                bodies,
                all,
            } => write!(
                f,
                "{word} is found as {other} too, which {bodies} of {all} bodies have; for it alone write exact:{word}"
            ),
            Self::PointsAreLeftOut { word, other } => write!(
                f,
                "{word} is found as {other} too: points within a word are not searched"
            ),
            Self::EllipsisLeftOut => f.write_str(
                "the words around an ellipsis are looked for side by side; for words between them write a * for each, or NEAR/10",
            ),
            Self::StarsArePattern { word } => write!(
                f,
                "{word} was read as a pattern; for the title write \"{}\"",
                word.replace('*', " ").trim()
            ),
            Self::GroupsAreNumber { number } => write!(
                f,
                "{number} was read as one number; for several write AND between them"
            ),
            Self::NoCommonDay => {
                f.write_str("no day lies in all times that are asked for together")
            }
            Self::UndatedLeftOut { articles: 1 } => f.write_str(
                "1 more article would match but has no date; with NOT date:* for the time it is found",
            ),
            Self::UndatedLeftOut { articles } => write!(
                f,
                "{articles} more articles would match but have no date; with NOT date:* for the time they are found"
            ),
            Self::UndatedAmongHits { articles, fate } => {
                let (have, fate) = match (articles, fate) {
                    (1, UndatedFate::Last) => ("has", "stands last"),
                    (_, UndatedFate::Last) => ("have", "stand last"),
                    (1, UndatedFate::Oldest) => ("has", "counts as the oldest"),
                    (_, UndatedFate::Oldest) => ("have", "count as the oldest"),
                    (1, UndatedFate::Kept) => {
                        ("has", "is not left out by the time; date:* leaves it out")
                    }
                    (_, UndatedFate::Kept) => (
                        "have",
                        "are not left out by the time; date:* leaves them out",
                    ),
                };
                write!(f, "{articles} of the hits {have} no date and {fate}")
            }
            Self::HalfLifeByDate => f.write_str(
                "by date, hits stand in the order of their days: a half-life changes scores alone",
            ),
            Self::Cancelled => f.write_str(
                "stopped: there may be more hits and better ones, and not all that matched may be lit up",
            ),
            Self::Partial { after } => write!(
                f,
                "stopped after {} s: there may be more hits and better ones, and not all that matched may be lit up",
                after.as_secs_f64()
            ),
        }
    }
}
