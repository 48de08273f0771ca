//! Names of the subjects that news agencies assign to items by code.
//!
//! The IPTC's Subject Codes have eight digits, of which the first two identify the top-level subject. Media Topics kept the codes of the
//! top-level subjects (<https://iptc.org/standards/newscodes/>). The subject serves as the section of an item whose agency names none.

use std::cmp::Reverse;

/// The name of the top-level subject that a code belongs to; `None` if there is none. The code may have its scheme before it:
/// `subj:04016014`.
fn subject(code: &str) -> Option<&'static str> {
    let digits = code.rsplit(':').next().unwrap_or(code);
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let name = match &digits[..2] {
        "01" => "arts, culture, entertainment and media",
        "02" => "crime, law and justice",
        "03" => "disaster, accident and emergency incident",
        "04" => "economy, business and finance",
        "05" => "education",
        "06" => "environment",
        "07" => "health",
        "08" => "human interest",
        "09" => "labour",
        "10" => "lifestyle and leisure",
        "11" => "politics",
        "12" => "religion",
        "13" => "science and technology",
        "14" => "society",
        "15" => "sport",
        "16" => "conflict, war and peace",
        "17" => "weather",
        _ => return None,
    };
    Some(name)
}

/// The top-level subjects of `codes`, ordered by the number of their codes, and then by first occurrence. Agencies do not order codes by
/// weight, but give the main subject in several degrees of detail.
pub(crate) fn subjects(codes: impl Iterator<Item = String>) -> impl Iterator<Item = &'static str> {
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    for name in codes.filter_map(|code| subject(&code)) {
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts.into_iter().map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_tell_their_subject() {
        assert_eq!(subject("15054000"), Some("sport"));
        assert_eq!(
            subject("medtop:04000000"),
            Some("economy, business and finance")
        );
        for none in ["medtop:20000523", "4000000", "", "04é00000", "ECO"] {
            assert_eq!(subject(none), None, "{none}");
        }
    }

    #[test]
    fn the_subject_with_most_codes_is_the_first() {
        let all = |codes: &[&str]| -> Vec<&str> {
            subjects(codes.iter().map(|code| (*code).to_owned())).collect()
        };
        assert_eq!(
            all(&["04011002", "15000000", "15054000", "x"]),
            ["sport", "economy, business and finance"]
        );
        assert_eq!(all(&["17000000", "15054000"]), ["weather", "sport"]);
        assert!(all(&["x"]).is_empty());
    }
}
