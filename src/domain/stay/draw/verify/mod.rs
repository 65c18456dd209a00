//! Verifies records of every depth without any other data.

mod compare;
mod facts;
mod finding;
mod full;
mod header;
mod own;
mod public;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use finding::Finding;

use super::canonical::read_strictly;
use super::day::{Depth, FORMAT};

/// The longest text that is read, in bytes.
pub const LONGEST_RECORD: usize = 1 << 29;

/// The first format, whose records showed everything to everybody.
const FIRST_FORMAT: &str = "aanschuif-draws-1";

/// A record without findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    pub depth: Depth,
    /// Leaves of the day, including blank ones.
    pub leaves: u64,
    /// The draws that could be checked.
    pub draws: usize,
}

/// Recomputes the record in `text`, as `draws export` prints it or a person gets their own, and returns what does not
/// follow. A day that is not closed does not verify.
pub fn verify(text: &str) -> Result<Verified, Vec<Finding>> {
    if text.len() > LONGEST_RECORD {
        return about_day(format!("a record has at most {LONGEST_RECORD} bytes"));
    }
    let value = match read_strictly(text) {
        Ok(value) => value,
        Err(error) => return about_day(error.to_string()),
    };
    let word = |key| value.get(key).and_then(Value::as_str);
    match (word("format"), word("depth")) {
        (Some(FORMAT), Some("public")) => public::verify(&value),
        (Some(FORMAT), Some("own")) => own::verify(&value),
        (Some(FORMAT), Some("full")) => full::verify(&value),
        (Some(FORMAT), _) => about_day("depth is none of public, own and full".to_owned()),
        (Some(FIRST_FORMAT), _) => about_day(format!(
            "it is a record of the first format, {FIRST_FORMAT}, which is not read any more; versions up to 0.1 can"
        )),
        _ => about_day(format!("format is not {FORMAT}")),
    }
}

fn about_day<T>(why: String) -> Result<T, Vec<Finding>> {
    Err(vec![Finding { draw: None, why }])
}

/// Parses `value`, and refuses it unless writing the result gives the same value again.
pub fn read_as_written<T: Serialize + DeserializeOwned>(value: &Value) -> Result<T, String> {
    let read = T::deserialize(value).map_err(|error| error.to_string())?;
    match serde_json::to_value(&read) {
        Ok(again) if again == *value => Ok(read),
        _ => Err("it is not written as described: an object, a word or null is something else"
            .to_owned()),
    }
}
