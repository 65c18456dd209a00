use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::problem::{Problem, Reason};

/// A QR code as SVG, dark on white, with its quiet zone.
pub fn svg(text: &str) -> Result<String, Problem> {
    let picture = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_| Problem::new(Reason::Internal))?
        .render::<svg::Color<'_>>()
        .quiet_zone(true)
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    // An SVG inside a page has no XML prolog.
    Ok(picture.split_once("?>").map_or(picture.as_str(), |(_, rest)| rest).to_owned())
}
