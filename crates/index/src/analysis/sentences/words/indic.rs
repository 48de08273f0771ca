//! Hindi.

/// Short words that end sentences.
#[rustfmt::skip]
pub(in super::super) const VERBS: [&str; 36] = [
    "है", "हैं", "था", "थे", "थी", "थीं", "हो", "हों", "हुआ", "हुए", "हुई", "हुईं", "गया", "गए", "गये", "गई", "गयी", "गईं",
    "रहा", "रहे", "रही", "कहा", "बताया", "किया", "किए", "की", "दिया", "दिए", "दी", "लिया", "लिए", "ली", "मिला", "मिली", "करें", "नहीं",
];

/// Ends of verbs in the future.
pub(in super::super) const ENDINGS_OF_VERBS: [&str; 3] = ["गा", "गे", "गी"];
