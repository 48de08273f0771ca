//! Where the text of a group goes.

/// What the text of a group is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Destination {
    /// Outside of all groups, where nothing is text.
    Outside,
    #[default]
    Text,
    /// Nothing that is read.
    Nothing,
    Fonts,
    /// The list of styles, and one of them.
    Styles,
    Style,
    /// The code of a field.
    Code,
    /// A drawing, which may have a text.
    Shape,
    /// The same in two ways: by bytes, and in a group behind by Unicode.
    Twice,
}

/// Groups that are no text though they do not say that they may be passed over.
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

/// Whether what the field of a code shows is no text: a table of contents, or a picture of a font.
pub(super) fn is_no_text(code: &[u8]) -> bool {
    let code = code.trim_ascii_start();
    code.starts_with(b"TOC ")
        || code.starts_with(b"SYMBOL ") && memchr::memmem::find(code, b"ingdings").is_some()
}

impl Destination {
    /// What a group within one is before it says anything.
    pub(super) fn inside(self) -> Self {
        match self {
            Self::Outside => Self::Text,
            Self::Styles => Self::Style,
            Self::Style => Self::Nothing,
            other => other,
        }
    }

    /// What a group is that begins with a control word; `is_optional` says that who does not know it may pass over it.
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
            // Some writers let notes be passed over.
            (Self::Text, b"footnote") => Self::Text,
            (_, _) if is_optional || NO_TEXT.contains(&word) => Self::Nothing,
            _ => self,
        }
    }
}
