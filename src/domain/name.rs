//! What people call things: something to read, on one line.

/// The longest name of anything, in characters.
const LONGEST: usize = 200;

pub fn name(text: &str) -> Result<String, String> {
    let name = text.trim();
    if name.is_empty() {
        Err("a name cannot be empty".to_owned())
    } else if name.chars().any(char::is_control) {
        Err("a name cannot have control characters".to_owned())
    } else if name.chars().count() > LONGEST {
        Err(format!("a name has at most {LONGEST} characters"))
    } else {
        Ok(name.to_owned())
    }
}
