//! Why an admin does something, as the person it is done to will read it.

use crate::domain::line::is_hidden;
use crate::http::problem::{Problem, Reason};

/// The reason without the blanks around it, one line of at most 200 characters; none if nothing was said.
pub fn reason(text: Option<String>) -> Result<Option<String>, Problem> {
    let Some(text) = text else { return Ok(None) };
    if text.chars().count() > 200 || text.contains(is_hidden) {
        let detail = "reason: has to be one line of at most 200 characters";
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    let text = text.trim();
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
