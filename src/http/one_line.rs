//! Single-line text in requests, which other people will read.

use super::problem::{Problem, Reason};
use crate::domain::line;

const LONGEST: usize = 200;

/// Parses and trims the field.
pub fn one_line<'a>(field: &str, text: &'a str) -> Result<&'a str, Problem> {
    line::one_line(text, LONGEST).ok_or_else(|| {
        let detail = format!("{field}: has to be one line of at most {LONGEST} characters");
        Problem::new(Reason::BadRequest).detail(detail)
    })
}

/// The same for an optional field; a blank one counts as missing.
pub fn one_line_if_said(field: &str, text: Option<&str>) -> Result<Option<String>, Problem> {
    let said = text.map(|text| one_line(field, text)).transpose()?;
    Ok(said.filter(|text| !text.is_empty()).map(ToOwned::to_owned))
}
