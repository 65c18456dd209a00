//! SVG as somebody uploaded it → a drawing that only draws.
//!
//! The `roxmltree` crate reads the file, without document types and so without entities. What comes out is
//! written anew from lists of what a floor plan needs: shapes, text, gradients, hatches, clips and copies.
//! Nothing of the file passes but names on those lists and values that their grammar allows, so what a
//! browser might make of anything else does not matter. Style sheets and `style` become plain attributes.
//! Scripts, links, animation, images, filters, masks, markers and whatever leads out of the file are gone.
//!
//! `allowed` has the lists, `style` reads style sheets, `build` makes elements of nodes, `expansion` counts
//! what is drawn once every copy is, `write` writes. `parts` reads walls, doors and labels of what was written.

mod allowed;
mod build;
mod expansion;
#[cfg(test)]
mod good_tests;
#[cfg(test)]
mod hostile_tests;
mod parts;
mod style;
mod trace;
mod write;

pub use parts::{Parts, parts};
pub use trace::{At, Line};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 1024 * 1024;
/// The most nodes (elements and texts) in a file.
const MOST_NODES: u32 = 100_000;
/// The most attributes of one element, and name spaces of a file: reading takes time by their square.
const MOST_ATTRIBUTES: usize = 200;
/// The deepest that elements may lie in each other, copies included.
const DEEPEST: usize = 100;
/// The most elements that are drawn once every copy is.
const MOST_DRAWN: u64 = 200_000;

/// A drawing that only draws.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    pub svg: String,
    pub width: f64,
    pub height: f64,
}

/// Why a file is not taken: words for whoever uploaded it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct Refusal {
    /// What kind of mistake it is: stays as it is.
    pub code: &'static str,
    why: String,
}

impl Refusal {
    fn new(code: &'static str, why: impl Into<String>) -> Self {
        Self { code, why: why.into() }
    }
}

/// What of an uploaded file only draws. Takes time and memory in proportion to the file.
pub fn clean(data: &[u8]) -> Result<Drawing, Refusal> {
    if data.len() > LARGEST_FILE {
        return Err(Refusal::new(
            "too-large",
            format!("the file has more than {LARGEST_FILE} bytes"),
        ));
    }
    let text = str::from_utf8(data).map_err(|why| {
        Refusal::new(
            "not-text",
            format!("the file is not UTF-8: byte {} is wrong", why.valid_up_to() + 1),
        )
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    look_ahead(text)?;
    let options = roxmltree::ParsingOptions { nodes_limit: MOST_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(unreadable)?;
    let elements = build::build(&document)?;
    expansion::measure(&elements)?;
    write::write(&elements)
}

fn unreadable(why: roxmltree::Error) -> Refusal {
    match why {
        roxmltree::Error::DtdDetected => Refusal::new(
            "document-type",
            "the file has a document type (<!DOCTYPE …>): save it without",
        ),
        roxmltree::Error::NodesLimitReached => Refusal::new(
            "too-large",
            format!("the file has more than {MOST_NODES} elements and texts"),
        ),
        why => Refusal::new("not-text", format!("the file is not XML: {why}")),
    }
}

/// Refuses what reading would take long over: it compares all attributes of an element with each other, and
/// copies the name spaces that hold for each.
fn look_ahead(text: &str) -> Result<(), Refusal> {
    if text.matches("xmlns").count() > MOST_ATTRIBUTES {
        return Err(Refusal::new(
            "too-large",
            format!("the file has more than {MOST_ATTRIBUTES} name spaces"),
        ));
    }
    let crowded = |part: &str| part.bytes().filter(|byte| *byte == b'=').count() > MOST_ATTRIBUTES;
    if let Some(part) = text.split('<').find(|part| crowded(part)) {
        let name: String = part.chars().take(20).collect();
        return Err(Refusal::new(
            "too-large",
            format!("\"<{name}\" has more than {MOST_ATTRIBUTES} attributes or equals signs"),
        ));
    }
    Ok(())
}
