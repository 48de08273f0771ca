//! Compressed streams: gzip, zstd, bzip2 and xz, of one member or of several after another.
//!
//! A stream is told by its first bytes; its name, without what the compressor added to it, serves to recognise what is
//! inside. What a stream says of itself decides nothing about memory: windows are bounded, and the rest is counted as it comes.

use std::io::{self, BufRead, Read};

use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::GzDecoder;
use lzma_rust2::XzReader;

use super::tally::Tally;

/// The largest window of zstd, as a power of two: what `zstd --long` makes. Its tool asks for no more without being told.
const ZSTD_WINDOW_LOG: u32 = 27;
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

/// What is packed in ways that are not read, by its first bytes.
const UNREAD: [(&[u8], &str); 6] = [
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x04\x22\x4d\x18", "lz4"),
    (b"\x02\x21\x4c\x18", "lz4"),
    (b"\x1f\x9d", "compress (.Z)"),
    (b"LZIP\x01", "lzip"),
];

/// The name of what an input with these first bytes is packed with, if it is not read.
pub(super) fn unread(head: &[u8]) -> Option<&'static str> {
    let known = UNREAD.iter().find(|(magic, _)| head.starts_with(magic));
    known.map(|(_, name)| *name)
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
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(Self::Zstd),
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
                let mut decoder = zstd::Decoder::with_buffer(input)?;
                decoder.window_log_max(ZSTD_WINDOW_LOG)?;
                Box::new(decoder)
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

/// The name of what is inside the compressed file `name`.
pub(super) fn inner_name(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let suffix = SUFFIXES.iter().find(|(suffix, _)| lower.ends_with(suffix));
    match suffix {
        Some((suffix, instead)) => {
            let stem = name.get(..name.len() - suffix.len()).unwrap_or(name);
            format!("{stem}{instead}")
        }
        None => name.to_owned(),
    }
}
