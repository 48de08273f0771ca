//! Tables of words and parts of words for generated articles.

/// The most frequent words of English prose, in order. They do not inflect, and language detection depends on them.
pub(crate) const FUNCTION_WORDS: [&str; 110] = [
    "the", "of", "to", "and", "a", "in", "that", "for", "is", "on", "was", "with", "as", "it",
    "by", "at", "from", "be", "he", "his", "has", "have", "an", "are", "not", "will", "were",
    "but", "which", "their", "had", "this", "they", "who", "been", "its", "or", "would", "one",
    "more", "after", "about", "we", "out", "when", "there", "also", "than", "she", "her", "up",
    "into", "all", "over", "two", "can", "other", "if", "some", "what", "could", "no", "first",
    "last", "so", "only", "most", "before", "during", "them", "him", "under", "any", "between",
    "may", "these", "while", "because", "against", "through", "since", "such", "now", "where",
    "both", "then", "many", "those", "even", "early", "three", "how", "still", "being", "down",
    "around", "ever", "our", "well", "should", "until", "each", "very", "within", "without",
    "however", "among", "did", "same", "off",
];

/// Frequent content words of news, with their kind: `n`oun, `v`erb or `a`djective.
pub(crate) const NEWS_WORDS: [(&str, char); 90] = [
    ("year", 'n'),
    ("government", 'n'),
    ("report", 'v'),
    ("market", 'n'),
    ("minister", 'n'),
    ("country", 'n'),
    ("company", 'n'),
    ("call", 'v'),
    ("state", 'n'),
    ("new", 'a'),
    ("work", 'v'),
    ("price", 'n'),
    ("party", 'n'),
    ("group", 'n'),
    ("plan", 'n'),
    ("city", 'n'),
    ("council", 'n'),
    ("need", 'v'),
    ("week", 'n'),
    ("official", 'n'),
    ("bank", 'n'),
    ("play", 'v'),
    ("court", 'n'),
    ("leader", 'n'),
    ("election", 'n'),
    ("local", 'a'),
    ("ask", 'v'),
    ("trade", 'n'),
    ("police", 'n'),
    ("expect", 'v'),
    ("school", 'n'),
    ("talk", 'n'),
    ("public", 'a'),
    ("month", 'n'),
    ("open", 'v'),
    ("share", 'n'),
    ("rate", 'n'),
    ("service", 'n'),
    ("team", 'n'),
    ("include", 'v'),
    ("issue", 'n'),
    ("foreign", 'a'),
    ("vote", 'v'),
    ("law", 'n'),
    ("union", 'n'),
    ("member", 'n'),
    ("help", 'v'),
    ("area", 'n'),
    ("budget", 'n'),
    ("deal", 'n'),
    ("force", 'n'),
    ("major", 'a'),
    ("claim", 'v'),
    ("house", 'n'),
    ("power", 'n'),
    ("season", 'n'),
    ("agree", 'v'),
    ("worker", 'n'),
    ("industry", 'n'),
    ("announce", 'v'),
    ("economic", 'a'),
    ("family", 'n'),
    ("policy", 'n'),
    ("increase", 'v'),
    ("project", 'n'),
    ("road", 'n'),
    ("offer", 'v'),
    ("political", 'a'),
    ("water", 'n'),
    ("hospital", 'n'),
    ("sale", 'n'),
    ("start", 'v'),
    ("record", 'n'),
    ("tie", 'n'),
    ("result", 'n'),
    ("strong", 'a'),
    ("harbour", 'n'),
    ("reach", 'v'),
    ("agency", 'n'),
    ("problem", 'n'),
    ("close", 'v'),
    ("ferry", 'n'),
    ("charge", 'n'),
    ("support", 'v'),
    ("region", 'n'),
    ("resident", 'n'),
    ("oil", 'n'),
    ("visit", 'v'),
    ("storm", 'n'),
    ("quiet", 'a'),
];

/// Beginnings of syllables.
pub(crate) const ONSETS: [&str; 34] = [
    "b", "c", "d", "f", "g", "h", "j", "l", "m", "n", "p", "r", "s", "t", "v", "w", "br", "cl",
    "cr", "dr", "fl", "gr", "pl", "pr", "sh", "sl", "sp", "st", "str", "th", "tr", "ch", "qu", "k",
];

/// Vowels of syllables.
pub(crate) const VOWELS: [&str; 9] = ["a", "e", "i", "o", "u", "ea", "ai", "ou", "oo"];

/// Ends of syllables.
pub(crate) const CODAS: [&str; 17] = [
    "", "n", "r", "l", "t", "d", "m", "ck", "nd", "nt", "rt", "st", "ng", "rd", "ll", "x", "p",
];

/// Endings of longer nouns.
pub(crate) const NOUN_ENDINGS: [&str; 8] =
    ["er", "ation", "ment", "ness", "ity", "or", "ism", "ship"];

/// Endings of longer adjectives.
pub(crate) const ADJECTIVE_ENDINGS: [&str; 6] = ["al", "ive", "ous", "able", "ish", "ic"];

/// Given names.
pub(crate) const GIVEN_NAMES: [&str; 24] = [
    "Ada", "Bram", "Clara", "Dara", "Edwin", "Fatima", "Gita", "Hugo", "Ilse", "Jorun", "Kofi",
    "Lena", "Mateo", "Nadia", "Oskar", "Priya", "Quentin", "Rosa", "Samir", "Tilda", "Uma",
    "Viktor", "Wanda", "Yusuf",
];

/// Names of publications.
pub(crate) const SOURCES: [&str; 12] = [
    "The Harbour Gazette",
    "Coastwire",
    "Morning Ledger",
    "Northern Post",
    "The Evening Bell",
    "Valley Courier",
    "Capital Times",
    "The Weekly Mail",
    "Island Record",
    "Metro Dispatch",
    "The Daily Tribune",
    "Riverside Echo",
];

/// Sections of a publication.
pub(crate) const SECTIONS: [&str; 10] = [
    "Politics", "Business", "World", "Local", "Sport", "Culture", "Science", "Courts", "Weather",
    "Opinion",
];
