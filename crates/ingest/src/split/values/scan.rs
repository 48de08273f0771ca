//! One JSON value, followed byte by byte where its bytes mean something.

/// Where in a JSON value the scanner stands.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) content: Vec<u8>,
    pub(super) line: u64,
    pub(super) depth: usize,
    pub(super) in_string: bool,
    escaped: bool,
    pub(super) too_large: bool,
}

impl Scan {
    /// Adds bytes to the value, as long as it has room for them.
    pub(super) fn keep(&mut self, bytes: &[u8], limit: usize) {
        let room = limit.saturating_sub(self.content.len()).min(bytes.len());
        self.content.extend_from_slice(&bytes[..room]);
        self.too_large |= room < bytes.len();
    }

    /// Whether a byte of it was kept.
    pub(super) fn has_begun(&self) -> bool {
        !self.content.is_empty() || self.too_large
    }

    /// Follows strings and brackets. How many of the bytes are the value's, and whether the last of them closes its
    /// outermost bracket; what has none ends before a separator, which is then the next byte.
    pub(super) fn follow(&mut self, bytes: &[u8]) -> (usize, bool) {
        let is_first = !self.has_begun();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if self.in_string {
                at += self.follow_string(&bytes[at..]);
                continue;
            }
            match byte {
                b',' | b']' | b'\n' if self.depth == 0 && !is_first => return (at, false),
                b'"' => self.in_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return (at + 1, true);
                    }
                }
                _ => {}
            }
            at += 1;
        }
        (at, false)
    }

    /// Follows a string to its end, or that of the bytes; how many they are.
    fn follow_string(&mut self, bytes: &[u8]) -> usize {
        let mut at = usize::from(std::mem::take(&mut self.escaped));
        while let Some(rest) = bytes.get(at..) {
            match memchr::memchr2(b'"', b'\\', rest) {
                None => break,
                Some(found) if rest[found] == b'"' => {
                    self.in_string = false;
                    return at + found + 1;
                }
                Some(found) => {
                    self.escaped = found + 1 == rest.len();
                    at += found + 2;
                }
            }
        }
        bytes.len()
    }
}
