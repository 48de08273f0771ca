//! The fields of a document, tracked by the marks for their begin, separator and end.

/// The open fields. Each has a code, then a separator and its result.
#[derive(Default)]
pub(super) struct Fields {
    are_codes: Vec<bool>,
    codes: usize,
    /// The code that was read last.
    pub(super) code: String,
    /// Text after a code in its paragraph. It is text of the document if the code does not end in the paragraph.
    withheld: String,
    /// If a table of contents is open, the number of open fields around it.
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

    /// Ends all fields if a code is open at the end of a paragraph: a code does not continue in the next one, so its end is missing. Returns
    /// the text that was withheld because of it.
    pub(super) fn end_codes(&mut self) -> String {
        if self.codes > 0 {
            self.are_codes.clear();
            self.codes = 0;
            self.contents = None;
        }
        self.code.clear();
        std::mem::take(&mut self.withheld)
    }

    /// Withholds text that stands after a code.
    pub(super) fn withhold(&mut self, text: &str) {
        if !self.code.is_empty() {
            self.withheld.push_str(text);
        }
    }

    /// Whether the code of a field is open.
    pub(super) fn are_codes(&self) -> bool {
        self.codes > 0
    }
}
