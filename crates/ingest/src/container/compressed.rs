//! Compressed streams: gzip, zstd, bzip2 and xz, each possibly several streams one after another.
//!
//! A stream is recognised by its first bytes. The file's name without the compressor's suffix helps to recognise the content. The
//! sizes that a stream states do not decide how much memory is allocated: windows are bounded, and content is read in steps.
//! Web archives in zstd may begin with a dictionary.

use std::io::{self, BufRead, Read};

use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::GzDecoder;
use lzma_rust2::XzReader;

use super::tally::{Tally, damaged};
use crate::Failure;

/// The largest window of zstd, as a power of two: that of `zstd --long`, and the most that the zstd tool accepts by default.
const ZSTD_WINDOW_LOG: u32 = 27;
/// The upper half of the first byte of the magic numbers of skippable zstd frames, and the whole first byte for the one that holds a
/// dictionary (RFC 8878, section 3.1.2; WARC with Zstandard of the IIPC, section 3).
const SKIPPABLE: u8 = 0x50;
const DICTIONARY: u8 = 0x5d;
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The largest dictionary, in bytes; the largest known one has a quarter of a million.
const LARGEST_DICTIONARY: u64 = 16 << 20;
/// KiB of memory for the dictionary of xz; `xz -9` needs 64 MiB.
const XZ_MEMORY: u32 = 129 << 10;

/// A compression format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codec {
    Gzip,
    Zstd,
    Bzip2,
    Xz,
}

/// Suffixes of compressed files, and what replaces each in the name of the content.
const SUFFIXES: [(&str, &str); 10] = [
    (".gz", ""),
    (".zst", ""),
    (".bz2", ""),
    (".xz", ""),
    (".gzip", ""),
    (".tgz", ".tar"),
    (".tzst", ".tar"),
    (".tbz", ".tar"),
    (".tbz2", ".tar"),
    (".txz", ".tar"),
];

impl Codec {
    /// The compression format of an input with these first bytes.
    pub(super) fn recognise(head: &[u8]) -> Option<Self> {
        match head {
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            _ if is_zstd(head) => Some(Self::Zstd),
            // After the level follows the magic number of a block, or that of the end of the stream if it is empty.
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, ..]
            | [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, ..] => Some(Self::Bzip2),
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Self::Xz),
            _ => None,
        }
    }

    /// A reader of the decompressed bytes of `input`. Data after a gzip stream that is not gzip is noted in `tally`.
    pub(super) fn decoder<'a>(
        self,
        input: &'a mut dyn BufRead,
        tally: &'a Tally,
    ) -> io::Result<Box<dyn Read + 'a>> {
        Ok(match self {
            Self::Gzip => Box::new(GzStreams {
                decoder: Some(GzDecoder::new(input)),
                tally,
            }),
            Self::Zstd => {
                let dictionary = dictionary(input)?;
                let mut decoder = zstd::Decoder::with_dictionary(input, &dictionary)?;
                decoder.window_log_max(ZSTD_WINDOW_LOG)?;
                Box::new(Zstd(decoder))
            }
            Self::Bzip2 => Box::new(MultiBzDecoder::new(input)),
            Self::Xz => Box::new(XzReader::new_mem_limit(input, true, XZ_MEMORY)),
        })
    }
}

/// Gzip streams one after another, up to the end or to data that is not gzip. Zero bytes between or after them, left by tapes, are skipped.
struct GzStreams<'a> {
    /// `None` at the end.
    decoder: Option<GzDecoder<&'a mut dyn BufRead>>,
    tally: &'a Tally,
}

impl Read for GzStreams<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(decoder) = &mut self.decoder {
            let read = decoder.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let Some(input) = self.decoder.take().map(GzDecoder::into_inner) else {
                break;
            };
            skip_padding(input)?;
            match input.fill_buf()? {
                [] => {}
                [0x1f] | [0x1f, 0x8b, ..] => self.decoder = Some(GzDecoder::new(input)),
                _ => self.tally.found_garbage(),
            }
        }
        Ok(0)
    }
}

fn skip_padding(input: &mut dyn BufRead) -> io::Result<()> {
    loop {
        let bytes = input.fill_buf()?;
        let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
        let goes_on = zeros > 0 && zeros == bytes.len();
        input.consume(zeros);
        if !goes_on {
            return Ok(());
        }
    }
}

/// Whether a zstd stream begins here, perhaps after skippable frames. If these reach to the end of `head`, the first must be a dictionary.
fn is_zstd(head: &[u8]) -> bool {
    let mut rest = head;
    while let Some(length) = skippable(rest) {
        match rest.get(length..) {
            Some(after) if !after.is_empty() => rest = after,
            // Other compression formats have skippable frames too, but only zstd has dictionaries.
            _ => return head[0] == DICTIONARY,
        }
    }
    rest.starts_with(&ZSTD)
}

/// The length in bytes of the skippable frame that begins here, including its header.
fn skippable(head: &[u8]) -> Option<usize> {
    let [kind, 0x2a, 0x4d, 0x18, a, b, c, d, ..] = *head else {
        return None;
    };
    let length = u32::from_le_bytes([a, b, c, d]) as usize;
    (kind & 0xf0 == SKIPPABLE).then(|| length.saturating_add(8))
}

/// The dictionary at the beginning of a zstd stream; empty if there is none.
fn dictionary(input: &mut dyn BufRead) -> io::Result<Vec<u8>> {
    let head = input.fill_buf()?;
    let length = skippable(head).filter(|_| head[0] == DICTIONARY);
    let Some(length) = length.map(|length| length as u64 - 8) else {
        return Ok(Vec::new());
    };
    if length > LARGEST_DICTIONARY {
        return Err(damaged("a dictionary larger than 16 MiB"));
    }
    input.consume(8);
    let mut frame = Vec::new();
    if input.take(length).read_to_end(&mut frame)? as u64 != length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    if !frame.starts_with(&ZSTD) {
        return Ok(frame);
    }
    let mut dictionary = Vec::new();
    let decoder = Zstd(zstd::Decoder::with_buffer(&frame[..])?);
    decoder
        .take(LARGEST_DICTIONARY + 1)
        .read_to_end(&mut dictionary)?;
    match dictionary.len() as u64 > LARGEST_DICTIONARY {
        true => Err(damaged("a dictionary larger than 16 MiB")),
        false => Ok(dictionary),
    }
}

/// A zstd decoder that reports unsupported features as such, not as damage.
struct Zstd<R>(R);

impl<R: Read> Read for Zstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| {
            let method = match error.to_string() {
                told if told.contains("too much memory") => "a window larger than 128 MiB",
                told if told.contains("Dictionary mismatch") => "a dictionary that is elsewhere",
                _ => return error,
            };
            let method = method.to_owned();
            io::Error::other(Failure::Compression { method })
        })
    }
}

/// The suffix of a file's name that says that it is compressed.
pub(super) fn claimed(name: &str) -> Option<&'static str> {
    suffix(name).map(|(suffix, _)| suffix)
}

fn suffix(name: &str) -> Option<(&'static str, &'static str)> {
    let lower = name.to_ascii_lowercase();
    let mut suffixes = SUFFIXES.into_iter();
    suffixes.find(|(suffix, _)| lower.ends_with(suffix))
}

/// The name of the content of the compressed file `name`.
pub(super) fn inner_name(name: &str) -> String {
    match suffix(name) {
        Some((suffix, instead)) => {
            let stem = name.get(..name.len() - suffix.len()).unwrap_or(name);
            format!("{stem}{instead}")
        }
        None => name.to_owned(),
    }
}
