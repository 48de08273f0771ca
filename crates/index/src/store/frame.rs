//! An article as the engine stores it.

use tantivy::schema::Field;

/// What stands before the one value of a stored document: how many values there are, its field, and that it is bytes, of
/// `length`. The engine's own way takes each byte of the value by itself; [`unframed`] is the way back.
pub(crate) fn frame(field: Field, length: usize, frame: &mut Vec<u8>) {
    frame.push(ONE);
    frame.extend_from_slice(&field.field_id().to_le_bytes());
    frame.push(BYTES);
    let mut rest = length;
    while rest >= 0x80 {
        frame.push((rest & 0x7f) as u8);
        rest >>= 7;
    }
    frame.push(rest as u8 | 0x80);
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
    let ends = rest.iter().position(|byte| byte & 0x80 != 0)?;
    let digits = rest[..=ends].iter().rev();
    let length = digits.fold(0_u64, |length, digit| length << 7 | u64::from(digit & 0x7f));
    let value = &rest[ends + 1..];
    (value.len() as u64 == length).then_some(value)
}
