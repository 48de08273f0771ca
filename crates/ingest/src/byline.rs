//! Who wrote it: names in byline lines and in the values of author keys.
//!
//! A line of text is a byline only when everything in it is accounted for: `By`, names, and roles or places after them. So
//! `By the time the ferry came` is text. An author key is believed, and only tidied.

/// What introduces a byline. With the first word in lower case, as it is compared.
const INTRODUCTIONS: [&str; 12] = [
    "written by",
    "story by",
    "words by",
    "reported by",
    "text by",
    "author:",
    "by:",
    "by",
    "von",
    "par",
    "por",
    "di",
];

/// Words of a role, so that what follows a comma is no name.
const ROLES: [&str; 36] = [
    "writer",
    "writers",
    "editor",
    "editors",
    "correspondent",
    "correspondents",
    "reporter",
    "reporters",
    "staff",
    "contributor",
    "contributing",
    "columnist",
    "columnists",
    "chief",
    "bureau",
    "news",
    "press",
    "special",
    "senior",
    "associated",
    "reuters",
    "ap",
    "afp",
    "bbc",
    "cnn",
    "analyst",
    "critic",
    "agency",
    "political",
    "business",
    "sports",
    "science",
    "health",
    "producer",
    "author",
    "desk",
];

/// Roles that follow a Korean name.
const KOREAN_ROLES: [&str; 3] = [" 기자", " 특파원", " 논설위원"];

/// Words that may stand in lower case within a name.
const PARTICLES: [&str; 24] = [
    "de", "van", "von", "der", "den", "la", "le", "du", "da", "dos", "das", "do", "di", "del",
    "della", "bin", "ibn", "al", "el", "ter", "ten", "y", "e", "zu",
];

/// Capitalised words that no name begins with.
const NO_NAMES: [&str; 34] = [
    "The",
    "A",
    "An",
    "This",
    "That",
    "These",
    "Those",
    "Now",
    "Then",
    "Contrast",
    "Comparison",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Most",
    "All",
    "Any",
    "Some",
];

/// Whether a line is an introduction alone (`By`), its names standing on the next.
pub(crate) fn is_introduction(line: &str) -> bool {
    line.len() <= 12 && matches!(introduction(line), Some(""))
}

/// The names of a byline line such as `By Jane Doe and John Roe, Staff Writers`; none when it is something else.
pub(crate) fn line_names(line: &str) -> Vec<String> {
    if line.len() > 200 {
        return Vec::new();
    }
    introduction(line).map_or(Vec::new(), name_line)
}

/// The names of a line that holds only names, as it stands below a lone `By`.
pub(crate) fn name_line(line: &str) -> Vec<String> {
    if line.len() > 200 {
        return Vec::new();
    }
    names(line).unwrap_or_default()
}

fn introduction(line: &str) -> Option<&str> {
    let line = line.trim();
    INTRODUCTIONS.iter().find_map(|introduction| {
        let head = line.get(..introduction.len())?;
        let rest = &line[introduction.len()..];
        let apart =
            rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with(':');
        let upper = head.starts_with(|c: char| c.is_uppercase());
        (apart && upper && head.eq_ignore_ascii_case(introduction))
            .then(|| rest.trim_start_matches(':').trim())
    })
}

/// All names of a list, when it holds names and roles and nothing else.
fn names(list: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for (position, part) in list.split([',', ';', '、', '|', '/']).enumerate() {
        for name in split_and(part) {
            let name = before_place(name);
            // An agency may sign alone (`By Reuters`); after a comma one word is an employer, not a person.
            let role = match found.is_empty() {
                true => false,
                false => is_role(name) || (position > 0 && !name.contains(char::is_whitespace)),
            };
            if is_name(name) && !role {
                found.push(name.to_owned());
            } else if !role && !name.is_empty() || found.is_empty() {
                return None;
            }
        }
    }
    (found.len() <= 8).then_some(found)
}

fn split_and(list: &str) -> impl Iterator<Item = &str> {
    list.split(" and ")
        .flat_map(|part| part.split(" AND "))
        .flat_map(|part| part.split(" und "))
        .flat_map(|part| part.split(" & "))
        .map(|part| part.trim().trim_start_matches("and "))
}

/// `Jane Doe` of `Jane Doe in Tokyo`.
fn before_place(name: &str) -> &str {
    [" in ", " for ", " of ", " at "]
        .iter()
        .filter_map(|word| name.find(word))
        .min()
        .map_or(name, |end| &name[..end])
        .trim()
}

fn is_role(words: &str) -> bool {
    words.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        ROLES.iter().any(|role| word.eq_ignore_ascii_case(role))
    })
}

/// Whether a line is nothing but what somebody is: `Staff Writer`, `Senior Political Correspondent`.
pub(crate) fn is_role_line(line: &str) -> bool {
    const PERSONS: [&str; 9] = [
        "writer",
        "writers",
        "editor",
        "correspondent",
        "correspondents",
        "reporter",
        "reporters",
        "columnist",
        "critic",
    ];
    let words = || line.split_whitespace().map(|word| word.trim_matches(','));
    let among =
        |word: &str, list: &[&str]| list.iter().any(|known| word.eq_ignore_ascii_case(known));
    (2..=5).contains(&words().count())
        && words().all(|word| among(word, &ROLES))
        && words().any(|word| among(word, &PERSONS))
}

fn is_name(name: &str) -> bool {
    let words: Vec<_> = name.split_whitespace().collect();
    let first = words.first().copied().unwrap_or("");
    (1..=5).contains(&words.len())
        && name.len() <= 80
        && !NO_NAMES.contains(&first)
        && words.iter().all(|word| is_name_word(word))
        && words.iter().any(|word| word.chars().count() > 1)
        && !PARTICLES.contains(&words[words.len() - 1])
}

fn is_name_word(word: &str) -> bool {
    let Some(first) = word.chars().next() else {
        return false;
    };
    let begins = first.is_uppercase() || (first.is_alphabetic() && !first.is_lowercase());
    let inner =
        |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '‐' | '.' | '·' | '・');
    // A full stop ends an initial or `Jr.`, not a name.
    let stop = word.ends_with('.') && word.chars().count() > 3;
    (begins || PARTICLES.contains(&word) || begins_in_lower_case(word))
        && word.chars().all(inner)
        && !stop
}

/// `al-Masri`, `d'Emilio`.
fn begins_in_lower_case(word: &str) -> bool {
    ["al-", "d'", "d’"]
        .iter()
        .any(|begin| word.starts_with(begin))
}

/// The names in the value of an author key: `By` and roles dropped, several names parted, anything else kept as it stands.
pub(crate) fn stated_names(value: &str) -> Vec<String> {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = introduction(&value).unwrap_or(&value);
    let bare = KOREAN_ROLES
        .iter()
        .find_map(|role| bare.strip_suffix(role))
        .unwrap_or(bare);
    if bare.contains(';') {
        return bare.split(';').flat_map(stated_names).collect();
    }
    if let Some(names) = names(bare) {
        return names;
    }
    let usable =
        !bare.is_empty() && bare.chars().any(char::is_alphanumeric) && !bare.contains("://");
    if usable {
        vec![bare.to_owned()]
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn byline_lines_give_their_names() {
        let cases = [
            ("By Jane Doe", "Jane Doe"),
            ("BY JANE DOE", "JANE DOE"),
            ("By: Jane Doe", "Jane Doe"),
            ("By Jane Doe and John Roe", "Jane Doe|John Roe"),
            (
                "By Jane Doe, John Roe and Ada van der Finch",
                "Jane Doe|John Roe|Ada van der Finch",
            ),
            ("By Jane Doe, Staff Writer", "Jane Doe"),
            ("By Jane Doe, BBC News", "Jane Doe"),
            ("By Jane Doe in Tokyo", "Jane Doe"),
            ("By J. R. O'Neil-Smith", "J. R. O'Neil-Smith"),
            ("By Ada Finch and Jo d'Emilio", "Ada Finch|Jo d'Emilio"),
            ("By Reuters", "Reuters"),
            ("Von Jörg Müller", "Jörg Müller"),
        ];
        for (line, expected) in cases {
            assert_eq!(line_names(line).join("|"), expected, "{line}");
        }
    }

    #[test]
    fn sentences_that_begin_with_by_are_no_bylines() {
        for line in [
            "By the time the ferry came, nobody waited.",
            "By Monday",
            "By the numbers",
            "By 2030 the harbour will be empty",
            "By Jane Doe's account the ferry sank.",
            "Byron Finch",
            "By contrast",
            "by hand",
            "By",
        ] {
            assert_eq!(line_names(line), Vec::<String>::new(), "{line}");
        }
        assert!(is_introduction("By") && is_introduction("By:"));
        assert!(!is_introduction("By Jane"));
    }

    #[test]
    fn author_values_are_tidied_and_believed() {
        assert_eq!(
            stated_names("By Jane Doe, John Roe"),
            ["Jane Doe", "John Roe"]
        );
        assert_eq!(stated_names("jane doe (42)"), ["jane doe (42)"]);
        assert_eq!(stated_names("王小明"), ["王小明"]);
        assert_eq!(stated_names("김갈매 기자"), ["김갈매"]);
        assert_eq!(stated_names("ada/jg; jo"), ["ada/jg", "jo"]);
        assert_eq!(stated_names(" "), Vec::<String>::new());
        assert_eq!(
            stated_names("https://example.org/jane"),
            Vec::<String>::new()
        );
    }
}
