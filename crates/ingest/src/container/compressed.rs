//! Compressed streams: gzip, zstd, bzip2 and xz, of one member or of several after another.
//!
//! A stream is recognised by its first bytes; its name, without what the compressor added to it, serves to recognise what is
//! inside. What a stream says of itself decides nothing about memory: windows are bounded, and the rest is counted as it comes.
//! Crawls in zstd may have a dictionary, which then is the first thing in them.

use std::io::{self, BufRead, Read};

use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::GzDecoder;
use lzma_rust2::XzReader;

use super::tally::{Tally, damaged};
use crate::Failure;

/// The largest window of zstd, as a power of two: what `zstd --long` makes. Its tool asks for no more without being told.
const ZSTD_WINDOW_LOG: u32 = 27;
/// The magic numbers of the frames that a decoder of zstd passes over differ in their first byte, of which this half is the
/// same; one of them holds a dictionary (RFC 8878, section 3.1.2; WARC with Zstandard of the IIPC, section 3).
const SKIPPABLE: u8 = 0x50;
const DICTIONARY: u8 = 0x5d;
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The most bytes of a dictionary; the largest known has a quarter of a million.
const LARGEST_DICTIONARY: u64 = 16 << 20;
/// KiB of memory for the dictionary of xz; `xz -9` needs 64 MiB.
const XZ_MEMORY: u32 = 129 << 10;

/// A compression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codec {
    Gzip,
    Zstd,
    Bzip2,
    Xz,
}

/// What compressors add to a name, and what it means.
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
    /// What an input with these first bytes is compressed with.
    pub(super) fn recognise(head: &[u8]) -> Option<Self> {
        match head {
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            _ if is_zstd(head) => Some(Self::Zstd),
            // A block's magic follows the level, or that of the end where there is no block.
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, ..]
            | [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, ..] => Some(Self::Bzip2),
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Self::Xz),
            _ => None,
        }
    }

    /// The plain bytes of `input`; what stands behind a gzip stream and is none is told to `tally`.
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

/// Gzip streams one after another, up to what is no gzip stream: padding, which tapes leave behind, or garbage.
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

/// Whether a stream of zstd begins here. Frames to be passed over may precede it, as far as can be seen.
fn is_zstd(head: &[u8]) -> bool {
    let mut rest = head;
    while let Some(length) = skippable(rest) {
        match rest.get(length..) {
            Some(after) if !after.is_empty() => rest = after,
            // Other compressions have such frames too, but only this one has dictionaries.
            _ => return head[0] == DICTIONARY,
        }
    }
    rest.starts_with(&ZSTD)
}

/// The length of the frame to be passed over that begins here.
fn skippable(head: &[u8]) -> Option<usize> {
    let [kind, 0x2a, 0x4d, 0x18, a, b, c, d, ..] = *head else {
        return None;
    };
    let length = u32::from_le_bytes([a, b, c, d]) as usize;
    (kind & 0xf0 == SKIPPABLE).then(|| length.saturating_add(8))
}

/// The dictionary that a stream of zstd begins with; empty where it begins with none.
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

/// A decoder of zstd that says what is not damage.
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

/// What a name says its file is compressed with, as its suffix.
pub(super) fn claimed(name: &str) -> Option<&'static str> {
    suffix(name).map(|(suffix, _)| suffix)
}

fn suffix(name: &str) -> Option<(&'static str, &'static str)> {
    let lower = name.to_ascii_lowercase();
    let mut suffixes = SUFFIXES.into_iter();
    suffixes.find(|(suffix, _)| lower.ends_with(suffix))
}

/// The name of what is inside the compressed file `name`.
pub(super) fn inner_name(name: &str) -> String {
    match suffix(name) {
        Some((suffix, instead)) => {
            let stem = name.get(..name.len() - suffix.len()).unwrap_or(name);
            format!("{stem}{instead}")
        }
        None => name.to_owned(),
    }
}
