//! Tables of the words that bylines consist of, in many languages.

use crate::words::Words;

/// What the words that introduce a byline require of the text after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Names follow, of any number of words.
    English,
    /// Introduces names only if a colon follows.
    Label,
    /// Like `Label`, and also a noun that a headline may begin with: Arabic `كتب` means both `wrote` and `books`.
    Noun,
    /// A preposition, which also begins sentences: only names of more than one word, or agencies, may follow.
    Preposition,
    /// Like `Preposition`, and it also begins surnames or is a word of another language, so that a headline may begin with it.
    Surname,
}

/// The words that introduce a byline, in lower case.
#[rustfmt::skip]
pub(super) const INTRODUCTIONS: [(&str, Kind); 61] = [
    ("written by", Kind::English), ("story by", Kind::English), ("words by", Kind::English),
    ("reported by", Kind::English), ("reporting by", Kind::English), ("text by", Kind::English),
    ("by", Kind::English),
    ("author", Kind::Label), ("authors", Kind::Label), ("autor", Kind::Label), ("autora", Kind::Label),
    ("autores", Kind::Label), ("autoren", Kind::Label), ("autorka", Kind::Label), ("auteur", Kind::Label),
    ("autore", Kind::Label), ("автор", Kind::Label), ("автори", Kind::Label), ("авторы", Kind::Label),
    ("text", Kind::Label), ("texto", Kind::Label), ("texte", Kind::Label), ("testo", Kind::Label),
    ("tekst", Kind::Label), ("szerző", Kind::Label), ("yazar", Kind::Label), ("haber", Kind::Noun), ("muhabir", Kind::Label), ("penulis", Kind::Label),
    ("kirjoittaja", Kind::Label), ("ผู้เขียน", Kind::Label), ("الكاتب", Kind::Label),
    ("كتب", Kind::Noun), ("كتبت", Kind::Label), ("نویسنده", Kind::Label), ("مؤلف", Kind::Label), ("מאת", Kind::Label), ("लेखक", Kind::Label),
    ("लेखिका", Kind::Label), ("எழுதியவர்", Kind::Label),
    ("napsal(a)", Kind::Preposition), ("napsala", Kind::Preposition), ("napsal", Kind::Preposition),
    ("írta", Kind::Preposition), ("por", Kind::Preposition), ("par", Kind::Preposition),
    ("av", Kind::Preposition), ("af", Kind::Preposition),
    ("autor", Kind::Preposition), ("autora", Kind::Preposition), ("автор", Kind::Preposition),
    ("του", Kind::Preposition), ("της", Kind::Preposition), ("بقلم", Kind::Preposition), ("מאת", Kind::Preposition),
    ("โดย", Kind::Preposition), ("oleh", Kind::Preposition),
    ("von", Kind::Surname), ("di", Kind::Surname), ("de", Kind::Surname), ("door", Kind::Surname),
];

/// Those of [`INTRODUCTIONS`] that also begin names in some language, each with the languages in which it introduces names.
pub(super) const FOREIGN: [(&str, &[&str]); 8] = [
    ("von", &["de"]),
    ("di", &["it"]),
    ("par", &["fr"]),
    ("por", &["es", "pt", "gl"]),
    ("door", &["nl"]),
    ("av", &["no", "nb", "nn", "sv"]),
    ("af", &["da", "no", "nb"]),
    ("oleh", &["id", "ms"]),
];

/// Kinds of article that may precede a word for `by`: `Ein Kommentar von`, `Une analyse de`.
pub(super) static GENRES: Words = Words::new(
    " kommentar analyse analysis gastbeitrag essay kolumne glosse reportage interview \
    leitartikel rezension bericht porträt chronique tribune enquête récit entretien análisis opinión crónica columna \
    reportaje entrevista analisi commento editoriale intervista column commentaar opinie commentary ",
);
pub(super) static ARTICLES: Words = Words::new(" ein eine un una une een an a ");
pub(super) static OF: Words = Words::new(" von de di du van by door par por af av ");

/// Words that separate names.
pub(super) static ANDS: Words = Words::new("and AND und &");
/// Words that separate names only if whole names are on both sides, as most of them also occur within names.
pub(super) static CONJUNCTIONS: Words =
    Words::new("y e et en og och ja a i и і та و και ve dan și Y ET UND И with avec con mit");

/// Those of [`CONJUNCTIONS`] that an agency may follow, or further authors in brackets.
pub(super) const WITH: [&str; 4] = ["with", "avec", "con", "mit"];

/// Names of agencies, which sign as persons do. With another word beside them they state a person's role at the agency.
pub(super) static AGENCIES: Words = Words::new(newshound_article::AGENCIES);

/// Words that may follow the name of an agency as part of it.
pub(super) static OF_AGENCIES: Words = Words::new("news agency");

/// Agencies whose name contains a word that elsewhere precedes a place, such as `of`; in lower case.
pub(super) const AGENCIES_OF: [&str; 6] = [
    "press trust of india",
    "united news of india",
    "united news of bangladesh",
    "associated press of pakistan",
    "news agency of nigeria",
    "voice of america",
];

/// Words of roles that do not denote a person by themselves. What has one after a comma is no name.
pub(super) static ROLES: Words = Words::new(
    " staff contributing chief bureau news special senior analyst agency political \
    business sports science health producer author desk \
    envoyé envoyée spécial spéciale enviado enviada especial inviato inviata corrispondente verslaggever корреспондент ",
);

/// Words of roles that denote a person.
pub(super) static PERSONS: Words = Words::new(
    " writer writers editor editors correspondent correspondents reporter reporters columnist columnists \
    critic contributor redakteur redakteurin redaktion redazione redacción rédaction redactie \
    redaktionen korrespondent korrespondentin correspondant correspondante journaliste journalist \
    corresponsal periodista ",
);

/// Words of roles and agencies that are also people's names.
pub(super) static NAMES_TOO: Words = Words::new(" senior staff press efe jiji lusa ");

/// The last words of groups that sign for a newspaper: `By the Editorial Board`.
pub(super) static BODIES: Words = Words::new(" board press staff team desk editors newsroom ");

/// Words between a name and a place or an employer.
pub(super) static BEFORE_PLACES: Words = Words::new("in for of at à en aus");

/// Places of two or more words, which would be taken for persons if they follow a name.
#[rustfmt::skip]
pub(super) const PLACES: [&str; 28] = [
    "Nueva York", "New York", "Buenos Aires", "San Francisco", "Los Ángeles", "Los Angeles", "São Paulo", "La Habana",
    "La Paz", "San José", "San Salvador", "El Cairo", "Tel Aviv", "Hong Kong", "New Delhi", "Abu Dhabi", "Kuala Lumpur", "Addis Ababa",
    "Cape Town", "Mexico City", "Phnom Penh", "Las Vegas", "New Orleans", "San Diego", "Salt Lake City", "Santo Domingo", "Ho Chi Minh City",
    "Panama City",
];

/// Words before other contributors, in lower case. The names after them are no authors.
#[rustfmt::skip]
pub(super) const CREDITS: [&str; 15] = [
    "edited by", "editing by", "photographs by", "photography by", "photos by", "photo by", "pictures by", "images by",
    "video by", "graphics by", "illustrations by", "illustrated by", "translated by", "additional reporting by",
    "writing by",
];

/// Words that may stand in lower case within a name.
#[rustfmt::skip]
pub(super) const PARTICLES: [&str; 24] = [
    "de", "van", "von", "der", "den", "la", "le", "du", "da", "dos", "das", "do", "di", "del",
    "della", "bin", "ibn", "al", "el", "ter", "ten", "y", "e", "zu",
];

/// What stands behind the names of kings and painters: with another adjective it may be a headline (`By Raising the Bar`).
pub(super) const EPITHETS: [&str; 3] = [" the Great", " the Elder", " the Younger"];

/// Words of exclamations such as `By George!`; alone after `By` they are no names.
pub(super) static OATHS: Words = Words::new("george george! god golly gum heaven jove jove!");

/// Capitalised words that no name begins with.
pub(super) static NO_NAMES: Words = Words::new(
    " The THE A An This That These Those Now Then Contrast Comparison Monday Tuesday Wednesday Thursday Friday \
    Saturday Sunday January February March July September October November December \
    Most All Any Some Popular Dios Deus Dieu Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag ",
);

/// Months that are also first names: one begins a name if another name follows.
pub(super) static MONTHS: Words = Words::new("April May June August");
/// Words that follow a month and are no names.
pub(super) static OF_MONTHS: Words =
    Words::new("Day Days Fool Fools Fools' Fool's Fools’ Fool’s Sale Sales Bank");
