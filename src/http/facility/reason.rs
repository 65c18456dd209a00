//! Why a desk is out of use, as somebody wrote it.

use crate::domain::line::is_hidden;
use crate::http::problem::{Problem, Reason};

/// The reason, without the blanks around it: one line of at most 200 characters.
pub fn reason(text: &str) -> Result<String, Problem> {
    if text.chars().count() > 200 || text.contains(is_hidden) {
        let detail = "reason: has to be one line of at most 200 characters";
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    Ok(text.trim().to_owned())
}
