//! Undoes the transfer coding and compression of a response's body.

use std::io::Read;

use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use crate::container::fields::word;
use crate::container::tally::{Tally, Unpacked};
use crate::split::whole;
use crate::{Failure, Problem, encoding};

/// The most compressions of one body that are undone.
const LAYERS: usize = 2;

/// Joins the chunks of a body, and returns whether it ends before its last chunk. From the first chunk without a valid length on, the
/// rest is taken as it is, in spite of the header.
pub(super) fn joined(body: Vec<u8>) -> (Vec<u8>, bool) {
    let mut content = Vec::new();
    let mut rest = &body[..];
    loop {
        let Some((length, after)) = chunk(rest) else {
            content.extend_from_slice(rest);
            return (content, false);
        };
        if length == 0 {
            return (content, false);
        }
        let end = length.min(after.len());
        content.extend_from_slice(&after[..end]);
        rest = &after[end..];
        rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        if rest.is_empty() {
            return (content, true);
        }
    }
}

/// The length of the chunk that begins here, and the bytes after the line that states it.
fn chunk(body: &[u8]) -> Option<(usize, &[u8])> {
    let end = body.iter().take(4096).position(|&byte| byte == b'\n')?;
    let line = std::str::from_utf8(&body[..end]).ok()?;
    let digits = line.split(';').next().unwrap_or(line).trim();
    // `from_str_radix` takes a sign.
    let valid = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let length = usize::from_str_radix(digits, 16).ok().filter(|_| valid)?;
    Some((length, &body[end + 1..]))
}

/// Undoes the compressions that `encoding` lists. A body that cannot be decompressed, but is text, is left as it is.
pub(super) fn decoded(
    mut body: Vec<u8>,
    encoding: &str,
    limit: usize,
    tally: &Tally,
) -> Result<Vec<u8>, Problem> {
    let methods: Vec<_> = encoding
        .split(',')
        .map(str::trim)
        .filter(|method| !matches!(*method, "" | "identity" | "none"))
        .collect();
    if methods.len() > LAYERS {
        let method = format!("{} methods", methods.len());
        return Err(Failure::Compression { method }.into());
    }
    for method in methods.iter().rev() {
        body = match undone(&body, method, limit, tally) {
            Ok(content) => content,
            Err(Failure::Damaged { .. } | Failure::Compression { .. })
                if !body.is_empty() && !encoding::is_binary(&body) =>
            {
                body
            }
            Err(failure) => return Err(failure.into()),
        };
    }
    Ok(body)
}

fn undone(body: &[u8], method: &str, limit: usize, tally: &Tally) -> Result<Vec<u8>, Failure> {
    let plain = |decoder: &mut dyn Read| whole(Unpacked::new(decoder, tally), limit);
    match method {
        "gzip" | "x-gzip" => plain(&mut MultiGzDecoder::new(body)),
        // By the standard it is a zlib stream, but many servers sent raw deflate.
        "deflate" => match plain(&mut ZlibDecoder::new(body)) {
            Err(Failure::Damaged { .. }) => plain(&mut DeflateDecoder::new(body)),
            content => content,
        },
        "br" => plain(&mut brotli_decompressor::Decompressor::new(body, 1 << 12)),
        "zstd" => plain(&mut zstd::Decoder::with_buffer(body)?),
        other => Err(Failure::Compression {
            method: word(other),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::read::{DeflateEncoder, GzEncoder, ZlibEncoder};

    const TEXT: &[u8] = b"The ferry is back in service.";

    fn packed(mut encoder: impl Read) -> Vec<u8> {
        let mut packed = Vec::new();
        encoder.read_to_end(&mut packed).unwrap();
        packed
    }

    fn undo(body: &[u8], encoding: &str) -> Result<Vec<u8>, String> {
        let content = decoded(body.to_vec(), encoding, 1000, &Tally::default());
        content.map_err(|problem| problem.to_string())
    }

    #[test]
    fn bodies_are_unpacked_as_the_header_says() {
        let level = Compression::fast();
        let gzip = packed(GzEncoder::new(TEXT, level));
        assert_eq!(undo(&gzip, "gzip").unwrap(), TEXT);
        let twice = packed(GzEncoder::new(&gzip[..], level));
        assert_eq!(undo(&twice, "gzip, x-gzip").unwrap(), TEXT);
        let zlib = packed(ZlibEncoder::new(TEXT, level));
        let raw = packed(DeflateEncoder::new(TEXT, level));
        for deflated in [zlib, raw] {
            assert_eq!(undo(&deflated, "deflate").unwrap(), TEXT);
        }
        let zstd = zstd::encode_all(TEXT, 1).unwrap();
        assert_eq!(undo(&zstd, "zstd").unwrap(), TEXT);
    }

    #[test]
    fn brotli_is_read() {
        // A stream of one uncompressed block, as RFC 7932 has it: window bits, block of 5 bytes, an empty last block.
        let stream = [0x40, 0x00, 0x10, b'f', b'e', b'r', b'r', b'y', 0x03];
        assert_eq!(undo(&stream, "br").unwrap(), b"ferry");
    }

    #[test]
    fn a_body_that_is_text_already_is_left_as_it_is() {
        for encoding in ["gzip", "deflate", "br", "compress", "identity", ""] {
            assert_eq!(undo(TEXT, encoding).unwrap(), TEXT, "{encoding}");
        }
        let compress = b"\x1f\x9d\x90\x00\x01\x02\x03";
        let reason = "compressed with compress, which is not read";
        assert_eq!(undo(compress, "compress").unwrap_err(), reason);
    }

    #[test]
    fn a_body_that_unpacks_to_too_much_is_not_held() {
        let zeros = packed(GzEncoder::new(&[0; 5000][..], Compression::fast()));
        assert_eq!(undo(&zeros, "gzip").unwrap_err(), "larger than 0 MiB");
    }

    #[test]
    fn chunks_are_joined_and_bad_ones_taken_as_they_are() {
        let cases: [(&[u8], &[u8], bool); 6] = [
            (b"5\r\nferry\r\n0\r\n\r\n", b"ferry", false),
            (b"5\nferry\n2\n!!\n", b"ferry!!", true),
            (b"<html>no chunks", b"<html>no chunks", false),
            (b"5\r\nferry\r\n<p>more", b"ferry<p>more", false),
            (b"ff\r\ncut", b"cut", true),
            (b"+5\r\nferry", b"+5\r\nferry", false),
        ];
        for (body, content, is_cut_off) in cases {
            assert_eq!(joined(body.to_vec()), (content.to_vec(), is_cut_off));
        }
    }
}
