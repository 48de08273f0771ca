//! The destination of a group, which decides how its text is used.

/// The use of a group's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Destination {
    /// Outside of all groups, where text is ignored.
    Outside,
    #[default]
    Text,
    /// Ignored.
    Nothing,
    Fonts,
    /// The style sheet (`Styles`), and a style in it (`Style`).
    Styles,
    Style,
    /// The code of a field.
    Code,
    /// A drawing, which may contain text.
    Shape,
    /// The same text twice: in bytes, and in an inner group in Unicode.
    Twice,
}

/// Groups without text that are not marked as optional.
const NO_TEXT: [&[u8]; 44] = [
    b"colortbl",
    b"filetbl",
    b"info",
    b"pict",
    b"header",
    b"headerl",
    b"headerr",
    b"headerf",
    b"footer",
    b"footerl",
    b"footerr",
    b"footerf",
    b"ftnsep",
    b"ftnsepc",
    b"ftncn",
    b"aftnsep",
    b"aftnsepc",
    b"aftncn",
    b"annotation",
    b"atnid",
    b"atnauthor",
    b"atndate",
    b"atnref",
    b"NeXTGraphic",
    b"datafield",
    b"formfield",
    b"nonshppict",
    b"shprslt",
    b"sp",
    b"listtext",
    b"pntext",
    b"pntxta",
    b"pntxtb",
    b"xe",
    b"tc",
    b"tcn",
    b"rxe",
    b"txe",
    b"bkmkstart",
    b"bkmkend",
    b"template",
    b"private",
    b"nonesttables",
    b"objdata",
];

/// Whether the result of a field with this code is not text: a table of contents, or a symbol of a picture font.
pub(super) fn is_no_text(code: &[u8]) -> bool {
    let code = code.trim_ascii_start();
    code.starts_with(b"TOC ")
        || code.starts_with(b"SYMBOL ") && memchr::memmem::find(code, b"ingdings").is_some()
}

impl Destination {
    /// The destination of an inner group before its first control word.
    pub(super) fn inside(self) -> Self {
        match self {
            Self::Outside => Self::Text,
            Self::Styles => Self::Style,
            Self::Style => Self::Nothing,
            other => other,
        }
    }

    /// The destination of a group by its first control word; `is_optional` says that it is marked as optional (`\*`).
    pub(super) fn enter(self, word: &[u8], is_optional: bool) -> Self {
        match (self, word) {
            (Self::Text, b"fonttbl") => Self::Fonts,
            (Self::Text, b"stylesheet") => Self::Styles,
            (Self::Text, b"upr") => Self::Twice,
            (Self::Twice, b"ud") => Self::Text,
            (Self::Text, b"shp" | b"shpinst" | b"do") => Self::Shape,
            (Self::Shape, b"shptxt" | b"dptxbxtext") => Self::Text,
            (Self::Shape, b"sp" | b"shprslt" | b"pict") => Self::Nothing,
            (Self::Text, b"fldinst") => Self::Code,
            (
                Self::Shape
                | Self::Code
                | Self::Twice
                | Self::Style
                | Self::Outside
                | Self::Nothing,
                _,
            ) => self,
            // Some writers mark notes as optional.
            (Self::Text, b"footnote") => Self::Text,
            (_, _) if is_optional || NO_TEXT.contains(&word) => Self::Nothing,
            _ => self,
        }
    }
}
