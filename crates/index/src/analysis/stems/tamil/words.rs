//! Lists of Tamil words.

/// Words whose stem changes or equals another's; each line is a class.
pub(super) const LISTED: &[&str] = &[
    "ஆள் ஆட்கள் ஆட்களை ஆட்களின்",
    "அரசு அரசின் அரசுக்கு அரசை அரசால் அரசில் அரசுகள்",
    "நாள் நாட்கள் நாளில் நாட்களில் நாட்களுக்கு நாட்களாக நாளின்",
];

/// Words that only look like a case.
pub(super) const WHOLE: [&str; 8] = [
    "கட்டிடம்",
    "முதலிடம்",
    "தொழில்",
    "கோவில்",
    "ஸ்டாலின்",
    "புதின்",
    "சச்சின்",
    "எழில்",
];
