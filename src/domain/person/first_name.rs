//! The first name, which is all that people at one table see of each other.

/// The first word of a name: all that people at one table see of each other.
pub fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}
