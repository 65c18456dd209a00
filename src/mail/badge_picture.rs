//! The picture of a badge: a QR code as PNG (RFC 2083), which mail programs show where they show no SVG.

use std::io::{self, Write};

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use qrcode::{Color, EcLevel, QrCode};

/// Pixels for each module.
const SCALE: usize = 8;
/// Light modules around the code.
const QUIET: usize = 4;

/// The QR code of a text, dark on white. The same text gives the same bytes. The error says nothing of the text.
pub(super) fn badge_picture(text: &str) -> Result<Vec<u8>, String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_| "a badge makes no QR code".to_owned())?;
    let (width, modules) = (code.width(), code.to_colors());
    let side = (width + 2 * QUIET) * SCALE;
    let dark = |x: usize, y: usize| {
        let module = |pixel: usize| (pixel / SCALE).checked_sub(QUIET).filter(|at| *at < width);
        let at = module(y).zip(module(x)).map(|(row, column)| row * width + column);
        at.and_then(|at| modules.get(at)).is_some_and(|color| *color == Color::Dark)
    };
    let row = |y: usize| -> Vec<u8> {
        // Each row says first how it is filtered: not at all.
        let pixels = (0..side).map(|x| if dark(x, y) { 0 } else { 255 });
        std::iter::once(0).chain(pixels).collect()
    };
    let rows: Vec<u8> = (0..side).flat_map(row).collect();
    write_picture(side, &rows).map_err(|_| "a picture cannot be written".to_owned())
}

/// A square in shades of grey, of eight bits each.
fn write_picture(side: usize, rows: &[u8]) -> io::Result<Vec<u8>> {
    let side = u32::try_from(side).map_err(io::Error::other)?.to_be_bytes();
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(rows)?;
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut bytes, b"IHDR", &[side.as_slice(), &side, &[8, 0, 0, 0, 0]].concat())?;
    chunk(&mut bytes, b"IDAT", &packed.finish()?)?;
    chunk(&mut bytes, b"IEND", &[])?;
    Ok(bytes)
}

fn chunk(bytes: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) -> io::Result<()> {
    let length = u32::try_from(content.len()).map_err(io::Error::other)?;
    let mut check = Crc::new();
    check.update(kind);
    check.update(content);
    bytes.extend([&length.to_be_bytes(), kind.as_slice(), content].concat());
    bytes.extend(check.sum().to_be_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    /// What is in the chunks of a picture, each with its check.
    fn chunks(mut bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let mut found = Vec::new();
        while !bytes.is_empty() {
            let length = u32::from_be_bytes(bytes[..4].try_into().unwrap()) as usize;
            let (kind, content) = (&bytes[4..8], &bytes[8..8 + length]);
            let mut check = Crc::new();
            check.update(&bytes[4..8 + length]);
            assert_eq!(bytes[8 + length..12 + length], check.sum().to_be_bytes());
            found.push((String::from_utf8(kind.to_vec()).unwrap(), content.to_vec()));
            bytes = &bytes[12 + length..];
        }
        found
    }

    #[test]
    fn the_picture_has_the_modules_of_the_code() {
        let bytes = badge_picture("7KQ2MXPA9D").unwrap();
        assert_eq!(bytes, badge_picture("7KQ2MXPA9D").unwrap());
        let code = QrCode::with_error_correction_level("7KQ2MXPA9D", EcLevel::M).unwrap();
        let side = (code.width() + 2 * QUIET) * SCALE;
        let found = chunks(bytes.strip_prefix(b"\x89PNG\r\n\x1a\n").unwrap());
        let [(head, size), (data, packed), (end, nothing)] = &found[..] else {
            panic!("{found:?}")
        };
        assert_eq!([head.as_str(), data, end], ["IHDR", "IDAT", "IEND"]);
        assert_eq!(
            (u32::from_be_bytes(size[..4].try_into().unwrap()) as usize, nothing.len()),
            (side, 0)
        );
        assert_eq!(size[..4], size[4..8]);
        let mut rows = Vec::new();
        flate2::read::ZlibDecoder::new(packed.as_slice()).read_to_end(&mut rows).unwrap();
        assert_eq!(rows.len(), side * (side + 1));
        for (y, row) in rows.chunks(side + 1).enumerate() {
            assert_eq!(row[0], 0);
            for (x, pixel) in row[1..].iter().enumerate() {
                let (column, line) = (x / SCALE, y / SCALE);
                let inside = (QUIET..QUIET + code.width()).contains(&column)
                    && (QUIET..QUIET + code.width()).contains(&line);
                let dark = inside && code[(column - QUIET, line - QUIET)] == Color::Dark;
                assert_eq!(*pixel == 0, dark, "{x} {y}");
            }
        }
    }
}
