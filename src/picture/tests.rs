use std::time::Instant;

use image::{ExtendedColorType, ImageEncoder, Rgb, Rgba, RgbaImage};

use super::*;

/// What must not come through, wherever it stood.
const SECRET: &str = "52.0907 N 5.1214 E, Okapi Jansen";

fn stripes(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if y * 4 < height { Rgb([250, 20, 20]) } else { Rgb([(x % 256) as u8, 40, 200]) }
    })
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    stripes(width, height).write_with_encoder(JpegEncoder::new(&mut bytes)).unwrap();
    bytes
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    stripes(width, height).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn webp(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::webp::WebPEncoder::new_lossless(&mut bytes);
    let picture = stripes(width, height);
    encoder.write_image(picture.as_raw(), width, height, ExtendedColorType::Rgb8).unwrap();
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 }
        })
    })
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [kind.as_slice(), data].concat();
    let length = u32::try_from(data.len()).unwrap();
    [&length.to_be_bytes(), named.as_slice(), &crc(&named).to_be_bytes()].concat()
}

/// The picture with another chunk behind its head.
fn png_with(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let plain = png(40, 30);
    [&plain[..33], &chunk(kind, data), &plain[33..]].concat()
}

/// A PNG of which the head says this size; what follows is a little of nothing.
fn png_of(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
    let head =
        [&width.to_be_bytes()[..], &height.to_be_bytes(), &[depth, colour, 0, 0, 0]].concat();
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, &vec![0; 3_000_000]).unwrap();
    let data = packed.finish().unwrap();
    [
        b"\x89PNG\r\n\x1a\n".as_slice(),
        &chunk(b"IHDR", &head),
        &chunk(b"IDAT", &data),
        &chunk(b"IEND", b""),
    ]
    .concat()
}

/// The picture with another segment behind its beginning.
fn jpeg_with(marker: u8, data: &[u8]) -> Vec<u8> {
    let plain = jpeg(40, 30);
    let length = u16::try_from(data.len() + 2).unwrap();
    [&plain[..2], &[0xff, marker], &length.to_be_bytes(), data, &plain[2..]].concat()
}

/// A JPEG of which the frame says another size.
fn jpeg_of(width: u16, height: u16, frame: u8) -> Vec<u8> {
    let mut bytes = jpeg(40, 30);
    let at = bytes.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    bytes[at + 1] = frame;
    bytes[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    bytes[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

/// EXIF with an orientation, an artist and a place.
fn exif(orientation: u8) -> Vec<u8> {
    let secret = SECRET.as_bytes();
    let length = u8::try_from(secret.len()).unwrap();
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x03".to_vec();
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x01, 0x3b, 0, 2, 0, 0, 0, length, 0, 0, 0, 50]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 50]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(secret);
    tiff
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|some| some == part)
}

/// Whether what was written is a picture and nothing beside it: the segments of a JPEG that are needed to show it.
fn assert_only_shows(name: &str, written: &[u8]) {
    assert!(written.len() <= MOST_BYTES, "{name}");
    assert!(
        written.starts_with(&[0xff, 0xd8, 0xff, 0xe0]) && written.ends_with(&[0xff, 0xd9]),
        "{name}"
    );
    let mut at = 2;
    while written[at + 1] != 0xda {
        let length = usize::from(u16::from_be_bytes([written[at + 2], written[at + 3]]));
        assert!(
            [0xe0, 0xdb, 0xc0, 0xc4].contains(&written[at + 1]),
            "{name}: {:x}",
            written[at + 1]
        );
        at += 2 + length;
    }
    for part in [SECRET, "<script", "<svg", "Exif", "http", "<?", "PK\u{3}\u{4}", "ICC_PROFILE"] {
        assert!(!contains(written, part.as_bytes()), "{name}: {part}");
    }
}

/// Files that are pictures, with something beside the pixels.
fn laden() -> Vec<(&'static str, Vec<u8>)> {
    let html = format!("<html><script>alert('{SECRET}')</script>");
    let behind = |bytes: Vec<u8>| [bytes.as_slice(), html.as_bytes()].concat();
    let zipped = |bytes: Vec<u8>| [bytes.as_slice(), b"PK\x03\x04", SECRET.as_bytes()].concat();
    let with_exif = [b"Exif\0\0".as_slice(), &exif(1)].concat();
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{SECRET}</x:xmpmeta>");
    let icc = [b"ICC_PROFILE\0\x01\x01".as_slice(), SECRET.as_bytes()].concat();
    let text = format!("Comment\0{html}");
    let international = format!("XML:com.adobe.xmp\0\0\0\0\0{html}");
    vec![
        ("plain jpeg", jpeg(40, 30)),
        ("plain png", png(40, 30)),
        ("plain webp", webp(40, 30)),
        ("jpeg with a place", jpeg_with(0xe1, &with_exif)),
        ("jpeg with xmp", jpeg_with(0xe1, xmp.as_bytes())),
        ("jpeg with iptc", jpeg_with(0xed, format!("Photoshop 3.0\0{SECRET}").as_bytes())),
        ("jpeg with a profile", jpeg_with(0xe2, &icc)),
        ("jpeg with a comment", jpeg_with(0xfe, html.as_bytes())),
        ("jpeg with a thumbnail", jpeg_with(0xe1, &[with_exif.as_slice(), &jpeg(8, 8)].concat())),
        ("jpeg with a maker's note", jpeg_with(0xeb, SECRET.as_bytes())),
        ("jpeg and html", behind(jpeg(40, 30))),
        ("jpeg and zip", zipped(jpeg(40, 30))),
        ("jpeg and jpeg", [jpeg(40, 30), jpeg_with(0xfe, html.as_bytes())].concat()),
        ("png with a place", png_with(b"eXIf", &exif(1))),
        ("png with text", png_with(b"tEXt", text.as_bytes())),
        ("png with xmp", png_with(b"iTXt", international.as_bytes())),
        ("png with a time", png_with(b"tIME", &[7, 234, 11, 30, 12, 0, 0])),
        ("png with a private chunk", png_with(b"scRp", html.as_bytes())),
        ("png and html", behind(png(40, 30))),
        ("png and zip", zipped(png(40, 30))),
        ("webp and html", behind(webp(40, 30))),
    ]
}

/// Files that are none, or that would take too much.
fn refused() -> Vec<(&'static str, Vec<u8>)> {
    let cut = |bytes: Vec<u8>, at: usize| bytes[..at].to_vec();
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec();
    let mut bad_sum = png(40, 30);
    bad_sum[30] ^= 1;
    vec![
        ("nothing", Vec::new()),
        ("svg", svg.clone()),
        ("svg with the sign of a png", [b"\x89PNG\r\n\x1a\n".as_slice(), &svg].concat()),
        ("svg with the sign of a jpeg", [b"\xff\xd8\xff\xe0".as_slice(), &svg].concat()),
        ("html", b"<!DOCTYPE html><script>alert(1)</script>".to_vec()),
        ("html with the sign of a gif", b"GIF89a/*<script>alert(1)</script>*/".to_vec()),
        (
            "gif",
            b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"
                .to_vec(),
        ),
        (
            "bmp",
            b"BM\x1e\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x01\0\x01\0\x01\0\x18\0\0\0\xff\0".to_vec(),
        ),
        ("tiff", b"II*\0\x08\0\0\0\0\0".to_vec()),
        ("ico", b"\0\0\x01\0\x01\0\x10\x10\0\0".to_vec()),
        ("avif", b"\0\0\0\x1cftypavif\0\0\0\0avifmif1".to_vec()),
        ("pdf", b"%PDF-1.7\n".to_vec()),
        ("zip", b"PK\x03\x04\x14\0".to_vec()),
        ("postscript", b"%!PS-Adobe-3.0 EPSF-3.0\n".to_vec()),
        ("magick", b"push graphic-context\nfill 'url(https://example.org/x)'\n".to_vec()),
        ("program", b"MZ\x90\0".to_vec()),
        ("png without an end", cut(png(40, 30), 40)),
        ("png of its sign", cut(png(40, 30), 8)),
        ("png of its head", cut(png(40, 30), 33)),
        ("png with a wrong sum", bad_sum),
        ("jpeg of its sign", cut(jpeg(40, 30), 3)),
        ("jpeg of its head", cut(jpeg(40, 30), 30)),
        ("webp of its sign", cut(webp(40, 30), 12)),
        ("webp of its head", cut(webp(40, 30), 24)),
        ("webp without a picture", b"RIFF\x0c\0\0\0WEBPVP8X\0\0\0\0".to_vec()),
        ("png bomb", png_of(20_000, 20_000, 8, 2)),
        ("png bomb of one bit", png_of(19_999, 19_999, 1, 0)),
        ("png bomb of 16 bits", png_of(5000, 5000, 16, 6)),
        ("png as wide as can be", png_of(0x7fff_ffff, 1, 8, 2)),
        ("png as large as can be", png_of(0x7fff_ffff, 0x7fff_ffff, 16, 6)),
        ("png larger than can be", png_of(u32::MAX, u32::MAX, 8, 2)),
        ("png of no width", png_of(0, 100, 8, 2)),
        ("jpeg bomb", jpeg_of(65_000, 65_000, 0xc0)),
        ("jpeg bomb within the sides", jpeg_of(19_000, 19_000, 0xc0)),
        ("jpeg bomb in passes", jpeg_of(4000, 4000, 0xc2)),
        ("jpeg of no height", jpeg_of(40, 0, 0xc0)),
        ("jpeg without colours", b"\xff\xd8\xff\xc0\0\x08\x08\0\x28\0\x28\0\xff\xd9".to_vec()),
        ("webp bomb", webp_of(16_383)),
        ("text", b"a picture, honestly".to_vec()),
    ]
}

/// A lossless WebP of which the head says these sides.
fn webp_of(side: u32) -> Vec<u8> {
    let mut bytes = webp(40, 30);
    let at = bytes.windows(4).position(|four| four == b"VP8L").unwrap() + 9;
    bytes[at..at + 4].copy_from_slice(&((side - 1) | ((side - 1) << 14)).to_le_bytes());
    bytes
}

#[test]
fn of_sixty_hostile_files_only_pixels_pass() {
    let begun = Instant::now();
    let (laden, refused) = (laden(), refused());
    assert!(laden.len() + refused.len() >= 60, "{}", laden.len() + refused.len());
    for (name, file) in laden {
        let cleaned = clean(&file).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!((cleaned.width, cleaned.height), (40, 30), "{name}");
        assert_only_shows(name, &cleaned.large);
        assert_only_shows(name, &cleaned.small);
        let shown = image::load_from_memory(&cleaned.large).unwrap().into_rgb8();
        let [red, green, _] = shown.get_pixel(20, 3).0;
        assert!(red > 200 && green < 60, "{name}: {red} {green}");
    }
    for (name, file) in refused {
        let asked = Instant::now();
        assert!(clean(&file).is_err(), "{name}");
        assert!(asked.elapsed().as_secs() < 5, "{name}");
    }
    assert!(begun.elapsed().as_secs() < 60);
}

#[test]
fn a_picture_stands_upright_and_fits() {
    let turned = clean(&jpeg_with(0xe1, &[b"Exif\0\0".as_slice(), &exif(6)].concat())).unwrap();
    assert_eq!((turned.width, turned.height), (30, 40));
    let shown = image::load_from_memory(&turned.large).unwrap().into_rgb8();
    // What was above is on the right.
    assert!(shown.get_pixel(27, 20).0[0] > 200, "{:?}", shown.get_pixel(27, 20));

    let noise = RgbImage::from_fn(2000, 1000, |x, y| {
        let mixed =
            (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(2_246_822_519);
        Rgb(mixed.to_be_bytes()[..3].try_into().unwrap())
    });
    let mut file = Vec::new();
    noise.write_with_encoder(JpegEncoder::new_with_quality(&mut file, 100)).unwrap();
    let fitted = clean(&file).unwrap();
    assert!(fitted.large.len() <= MOST_BYTES && fitted.small.len() <= MOST_BYTES);
    assert!(fitted.width <= LARGE && fitted.width == 2 * fitted.height, "{}", fitted.width);
    let small = image::load_from_memory(&fitted.small).unwrap();
    assert_eq!(small.width().max(small.height()), SMALL);
}

#[test]
fn what_is_transparent_is_white() {
    let mut file = Cursor::new(Vec::new());
    RgbaImage::from_pixel(20, 20, Rgba([10, 10, 10, 0]))
        .write_to(&mut file, ImageFormat::Png)
        .unwrap();
    let shown = image::load_from_memory(&clean(&file.into_inner()).unwrap().large).unwrap();
    assert!(shown.into_rgb8().pixels().all(|pixel| pixel.0.iter().all(|part| *part > 250)));
}
