//! An article as the engine stores it.

use tantivy::schema::Field;

/// What stands before the one value of a stored document: how many values there are, its field, and that it is bytes, of
/// `length`. The engine's own way takes each byte of the value by itself; [`unframed`] is the way back.
pub(crate) fn frame(field: Field, length: usize, frame: &mut Vec<u8>) {
    frame.push(ONE);
    frame.extend_from_slice(&field.field_id().to_le_bytes());
    frame.push(BYTES);
    write_varint(length as u64, frame);
}

/// Writes a number as [`Varints`] reads it.
#[inline]
pub(crate) fn write_varint(number: u64, bytes: &mut Vec<u8>) {
    let mut rest = number;
    while rest >= 0x80 {
        bytes.push((rest & 0x7f) as u8);
        rest >>= 7;
    }
    bytes.push(rest as u8 | 0x80);
}

/// One value: its number with the bit that ends a number.
const ONE: u8 = 0x81;
/// That a value is bytes.
const BYTES: u8 = 4;

/// The bytes that are a stored document's one value.
pub(crate) fn unframed(document: &[u8]) -> Option<&[u8]> {
    let [ONE, _, _, _, _, BYTES, rest @ ..] = document else {
        return None;
    };
    let mut rest = Varints(rest);
    let length = rest.next()?;
    (rest.0.len() as u64 == length).then_some(rest.0)
}

/// Numbers as the engine writes them: of seven bits a byte, the least first; the highest bit ends one.
pub(crate) struct Varints<'b>(pub(crate) &'b [u8]);

impl Varints<'_> {
    pub(crate) fn next(&mut self) -> Option<u64> {
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
