//! A picture as somebody uploaded it → one that only shows, written anew in two sizes.
//!
//! Only the pixels pass. What cameras and programs write beside them (where and when, by whom, with what, a smaller picture of
//! before it was cut, files behind the end) is not read, save which way is up. The `image` crate decodes; what decoding
//! would take is reckoned from the head of the file first, so that a small file cannot fill the memory.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};

/// What decoding may take at most, the file included, in bytes.
const MEMORY: u64 = 92 * 1024 * 1024;
/// The most pixels along a side.
const LONGEST_SIDE: u32 = 20_000;
/// The larger and the smaller picture, in pixels along the longer side.
const LARGE: u32 = 1600;
const SMALL: u32 = 480;
/// The most bytes of each.
const MOST_BYTES: usize = 300_000;
/// How finely it is written: the first that fits.
const QUALITIES: [u8; 4] = [85, 75, 60, 45];

/// A picture, written anew as JPEG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub large: Vec<u8>,
    pub small: Vec<u8>,
    /// Of the larger, in pixels.
    pub width: u32,
    pub height: u32,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureMistake {
    #[error("it is no picture in PNG, JPEG or WebP")]
    NoPicture,
    #[error("it has more pixels than are read; make it smaller first")]
    TooManyPixels,
    #[error("it is broken")]
    Broken,
}

/// Reads a picture and writes it anew.
pub fn clean(file: &[u8]) -> Result<Picture, PictureMistake> {
    let (decoded, orientation) = decode(file)?;
    let large = shrink(&decoded, LARGE);
    drop(decoded);
    let mut large = flat(large);
    large.apply_orientation(orientation);
    let small = write(shrink(&large, SMALL))?;
    let large = write(large)?;
    Ok(Picture { large: large.0, small: small.0, width: large.1, height: large.2 })
}

fn decode(file: &[u8]) -> Result<(DynamicImage, Orientation), PictureMistake> {
    let known = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP];
    let format = image::guess_format(file).ok().filter(|format| known.contains(format));
    let format = format.ok_or(PictureMistake::NoPicture)?;
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let refused = |why: image::ImageError| match why {
        image::ImageError::Limits(_) => PictureMistake::TooManyPixels,
        _ => PictureMistake::Broken,
    };
    let mut decoder = reader.into_decoder().map_err(refused)?;
    if takes(file, format, decoder.total_bytes()) > MEMORY {
        return Err(PictureMistake::TooManyPixels);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder).map_err(refused)?, orientation))
}

/// What decoding takes at most, in bytes, with the file itself.
fn takes(file: &[u8], format: ImageFormat, pixels: u64) -> u64 {
    let length = file.len() as u64;
    match format {
        // Read as a whole; one that comes in several passes is kept in coefficients of two bytes.
        ImageFormat::Jpeg if file.windows(2).any(|two| two == [0xff, 0xc2]) => {
            length.saturating_mul(2).saturating_add(pixels.saturating_mul(3))
        }
        ImageFormat::Jpeg => length.saturating_mul(2).saturating_add(pixels),
        // Its frame is put together before it is handed on.
        ImageFormat::WebP => length.saturating_add(pixels.saturating_mul(2)),
        _ => length.saturating_add(pixels),
    }
}

/// The picture, with at most so many pixels along the longer side.
fn shrink(picture: &DynamicImage, side: u32) -> DynamicImage {
    if picture.width().max(picture.height()) > side {
        picture.thumbnail(side, side)
    } else {
        picture.clone()
    }
}

/// The picture before white, where it is transparent.
fn flat(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.into_rgb8());
    }
    let picture = picture.into_rgba8();
    let mut flat = RgbImage::new(picture.width(), picture.height());
    for (to, from) in flat.pixels_mut().zip(picture.pixels()) {
        let [red, green, blue, alpha] = from.0;
        let mix = |part: u8| {
            let (part, alpha) = (u32::from(part), u32::from(alpha));
            u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        to.0 = [red, green, blue].map(mix);
    }
    DynamicImage::ImageRgb8(flat)
}

/// As JPEG, so coarse or so small that it fits: the bytes, width and height.
fn write(picture: DynamicImage) -> Result<(Vec<u8>, u32, u32), PictureMistake> {
    let mut picture = picture.into_rgb8();
    loop {
        for quality in QUALITIES {
            let mut bytes = Vec::new();
            let encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
            picture.write_with_encoder(encoder).map_err(|_| PictureMistake::Broken)?;
            if bytes.len() <= MOST_BYTES {
                return Ok((bytes, picture.width(), picture.height()));
            }
        }
        let side = picture.width().max(picture.height()) * 7 / 10;
        picture = shrink(&DynamicImage::ImageRgb8(picture), side.max(1)).into_rgb8();
    }
}

#[cfg(test)]
mod tests;
