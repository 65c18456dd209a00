//! A field of a request that is one line which somebody wrote, and which others will read.

use super::problem::{Problem, Reason};
use crate::domain::line;

const LONGEST: usize = 200;

/// The line of that field, without the blanks around it.
pub fn one_line<'a>(field: &str, text: &'a str) -> Result<&'a str, Problem> {
    line::one_line(text, LONGEST).ok_or_else(|| {
        let detail = format!("{field}: has to be one line of at most {LONGEST} characters");
        Problem::new(Reason::BadRequest).detail(detail)
    })
}

/// The line of a field that may be missing; a blank one is.
pub fn one_line_if_said(field: &str, text: Option<&str>) -> Result<Option<String>, Problem> {
    let said = text.map(|text| one_line(field, text)).transpose()?;
    Ok(said.filter(|text| !text.is_empty()).map(ToOwned::to_owned))
}
