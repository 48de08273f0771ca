//! Syntax of the news databases that this version does not answer.
//!
//! Read as words it would be answered as another question, mostly with no hit and no word of it. So it is refused by name.

/// Why `chunk` is refused, if it is. `called` tells whether an opening bracket follows it directly.
pub(crate) fn foreign(chunk: &str, called: bool) -> Option<&'static str> {
    const CALLS: [&str; 9] = [
        "allcaps", "body", "byline", "caps", "date", "headline", "hlead", "lead", "title",
    ];
    const TAGS: [&str; 7] = ["hd=", "by=", "wc>", "wc<", "wc=", "sn=", "hlp="];
    let lowered = chunk.to_ascii_lowercase();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if lowered.strip_prefix("atleast").is_some_and(digits) {
        return Some("atleast is not understood yet");
    }
    if called && CALLS.contains(&lowered.as_str()) {
        return Some("a field is written with a colon, as in title:(..)");
    }
    if TAGS.iter().any(|tag| lowered.starts_with(tag)) {
        return Some("a field is written with a colon, as in title:ties or words:>800");
    }
    let first_words = lowered
        .strip_suffix('/')
        .and_then(|rest| rest.rsplit_once("/f"));
    if first_words.is_some_and(|(_, number)| digits(number)) {
        return Some("/F../ is not understood yet");
    }
    if lowered.starts_with("lead/") && lowered.contains(':') {
        return Some("lead: is not understood yet");
    }
    // Without a number they are no distance; `w/out` is a word, though.
    if ["near/", "adj/", "onear/"]
        .iter()
        .any(|name| lowered.starts_with(name))
    {
        return Some("a distance is a number, as in NEAR/5");
    }
    if chunk == "SAME" || lowered == "/seg" || lowered.strip_prefix('/').is_some_and(digits) {
        return Some("this operator is not understood; write NEAR/5, /s or /p");
    }
    None
}
