//! The engine's encoding of a stored document with an article as its one value.

use tantivy::schema::Field;

/// Appends the head of a stored document with one value: the number of values, the field, the type (bytes) and `length`
/// in bytes. The engine's own serializer processes the value byte by byte. [`unframed`] reads this.
pub(crate) fn frame(field: Field, length: usize, frame: &mut Vec<u8>) {
    frame.push(ONE);
    frame.extend_from_slice(&field.field_id().to_le_bytes());
    frame.push(BYTES);
    write_varint(length as u64, frame);
}

/// Appends a number in the encoding that [`Varints`] reads.
#[inline]
pub(crate) fn write_varint(number: u64, bytes: &mut Vec<u8>) {
    let mut rest = number;
    while rest >= 0x80 {
        bytes.push((rest & 0x7f) as u8);
        rest >>= 7;
    }
    bytes.push(rest as u8 | 0x80);
}

/// The count of values, 1, as a variable-length number.
const ONE: u8 = 0x81;
/// The type code of bytes.
const BYTES: u8 = 4;

/// The value of a stored document; `None` where it is not one value of bytes.
pub(crate) fn unframed(document: &[u8]) -> Option<&[u8]> {
    let [ONE, _, _, _, _, BYTES, rest @ ..] = document else {
        return None;
    };
    let mut rest = Varints(rest);
    let length = rest.next()?;
    (rest.0.len() as u64 == length).then_some(rest.0)
}

/// Reads the engine's variable-length numbers: seven bits per byte, lowest first; the highest bit marks the last byte.
pub(crate) struct Varints<'b>(pub(crate) &'b [u8]);

impl Varints<'_> {
    #[inline]
    pub(crate) fn next(&mut self) -> Option<u64> {
        // Most numbers are short.
        if let [byte @ 0x80..=u8::MAX, rest @ ..] = self.0 {
            self.0 = rest;
            return Some(u64::from(byte & 0x7f));
        }
        self.next_long()
    }

    fn next_long(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 != 0 {
                return Some(number);
            }
        }
        None
    }
}
