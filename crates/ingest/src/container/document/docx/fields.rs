//! The fields of a document, from the marks that they begin, go on and end with.

/// The open fields: of each a code is read, and then its result.
#[derive(Default)]
pub(super) struct Fields {
    are_codes: Vec<bool>,
    codes: usize,
    /// The code that was read last.
    pub(super) code: String,
    /// What stands behind a code in its paragraph, and is text if the code does not end there.
    withheld: String,
    /// How many fields are open around a table of contents, if one is.
    pub(super) contents: Option<usize>,
}

impl Fields {
    pub(super) fn begin(&mut self) {
        self.are_codes.push(true);
        self.codes += 1;
        self.code.clear();
        self.withheld.clear();
    }

    pub(super) fn separate(&mut self) {
        self.withheld.clear();
        if self.contents.is_none() && self.code.trim_start().starts_with("TOC ") {
            self.contents = self.are_codes.len().checked_sub(1);
        }
        self.code.clear();
        if let Some(is_code) = self.are_codes.last_mut() {
            self.codes -= usize::from(std::mem::take(is_code));
        }
    }

    pub(super) fn end(&mut self) {
        let is_code = self.are_codes.pop();
        self.codes -= usize::from(is_code == Some(true));
        let depth = self.are_codes.len();
        self.contents = self.contents.filter(|around| *around < depth);
        self.code.clear();
        self.withheld.clear();
    }

    /// A code does not go on in the next paragraph: its end is missing, and so may be those of the fields around it. Returns what is text
    /// then.
    pub(super) fn end_codes(&mut self) -> String {
        if self.codes > 0 {
            self.are_codes.clear();
            self.codes = 0;
            self.contents = None;
        }
        self.code.clear();
        std::mem::take(&mut self.withheld)
    }

    /// Keeps text that stands behind a code.
    pub(super) fn withhold(&mut self, text: &str) {
        if !self.code.is_empty() {
            self.withheld.push_str(text);
        }
    }

    /// Whether what is read is the code of some field.
    pub(super) fn are_codes(&self) -> bool {
        self.codes > 0
    }
}
