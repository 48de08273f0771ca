//! The ids of articles and files: hashes of their addresses.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The identity of an article in an archive: a hash of its path and its record number.
///
/// Its `Display` form is 32 lower-case hexadecimal digits and is used everywhere; [`str::parse`] reads it in either case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ArticleId([u8; 16]);

impl ArticleId {
    /// The id of record `record` (counted from 0) of the file at `path` (relative, `/`-separated).
    pub fn new(path: &str, record: u32) -> Self {
        Self::of_member(path, "", record)
    }

    /// The id of record `record` (counted from 0) of the member that `member` addresses, separator included, in the
    /// container at `path`. It differs from the id of any file, even of one whose name equals the whole address, because
    /// the hash separates the two by a NUL, which no path has.
    pub fn of_member(path: &str, member: &str, record: u32) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher
            .update(path.as_bytes())
            .update(&[0])
            .update(&record.to_be_bytes())
            .update(member.as_bytes());
        Self(first_bytes(&hasher.finalize()))
    }

    /// The id of record `record` at `path`, whose last `member` bytes address a member of a container.
    pub(crate) fn of_address(path: &str, member: usize, record: u32) -> Self {
        let (file, member) = address(path, member);
        Self::of_member(file, member, record)
    }

    /// The first eight bytes as a big-endian number: sorts as `Ord` does, except for very rare ties.
    pub fn key(self) -> u64 {
        u64::from_be_bytes(std::array::from_fn(|at| self.0[at]))
    }
}

/// The error for a text that is no [`ArticleId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is 32 hexadecimal digits")]
#[non_exhaustive]
pub struct ParseArticleIdError;

impl FromStr for ArticleId {
    type Err = ParseArticleIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // `from_str_radix` alone would accept a sign.
        let is_id = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = is_id.then(|| u128::from_str_radix(text, 16).ok());
        let number = number.flatten().ok_or(ParseArticleIdError)?;
        Ok(Self(number.to_be_bytes()))
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// The hash in the `file` field for the file at `path`.
pub(crate) fn file_hash(path: &str) -> [u8; 16] {
    first_bytes(&blake3::hash(path.as_bytes()))
}

/// The hash in the `file` field for the container member at `address`. It differs from that of any file, as no path holds
/// a NUL: removing a file never removes a member with the same name.
pub(crate) fn member_hash(address: &str) -> [u8; 16] {
    file_hash(&format!("{address}\0"))
}

/// The term of the `file` field for such a hash: 32 hexadecimal digits.
pub(crate) fn hash_term(hash: [u8; 16]) -> String {
    ArticleId(hash).to_string()
}

fn first_bytes(hash: &blake3::Hash) -> [u8; 16] {
    std::array::from_fn(|at| hash.as_bytes()[at])
}

/// Splits `path`, whose last `member` bytes address a member, into the path of the file and that address.
pub(crate) fn address(path: &str, member: usize) -> (&str, &str) {
    let end = path.len().saturating_sub(member);
    path.split_at_checked(end).unwrap_or((path, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_told() {
        let id = ArticleId::of_member("a.zip", "!b.txt", 7);
        let told = id.to_string();
        assert_eq!(told.parse(), Ok(id));
        assert_eq!(told.to_uppercase().parse(), Ok(id));
        let signed = format!("+{}", &told[1..]);
        for other in ["", "a.txt", &told[1..], &format!("{told}0"), &signed] {
            assert_eq!(
                other.parse::<ArticleId>(),
                Err(ParseArticleIdError),
                "{other}"
            );
        }
    }
}
