//! Names of people and things: readable text on one line.

use crate::line::is_hidden;

/// The longest name of anything, in characters.
const LONGEST: usize = 200;

pub fn name(text: &str) -> Result<String, String> {
    let name = text.trim();
    if name.is_empty() {
        Err("a name cannot be empty".to_owned())
    } else if name.chars().any(is_hidden) {
        Err("a name cannot have characters that are not seen".to_owned())
    } else if name.chars().count() > LONGEST {
        Err(format!("a name has at most {LONGEST} characters"))
    } else {
        Ok(name.to_owned())
    }
}
