use serde::Deserialize;
use utoipa::ToSchema;

use crate::line::is_hidden;

/// What a floor, zone, table or desk may be called: one line of 1 to 100 characters, without the blanks
/// around it, that a spreadsheet does not take for a formula when it opens places.csv.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(try_from = "String")]
#[schema(value_type = String)]
pub struct PlaceName(String);

impl PlaceName {
    const LONGEST: usize = 100;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PlaceName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let name = text.trim();
        let rest = name.trim_start_matches(['+', '-']);
        let is_number = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
        if name.is_empty() {
            Err("a name cannot be empty".to_owned())
        } else if name.chars().count() > Self::LONGEST {
            Err(format!("a name has at most {} characters", Self::LONGEST))
        } else if name.contains(is_hidden) {
            Err("a name is one line, without characters that are not seen".to_owned())
        } else if name.starts_with(['=', '@']) || (name.starts_with(['+', '-']) && !is_number) {
            // A floor may be called -1: spreadsheets do not take a number for a formula.
            Err(format!("\"{name}\" begins as a formula does; a name cannot begin with = + - or @"))
        } else {
            Ok(Self(name.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_no_spreadsheet_runs() {
        let name = |text: &str| PlaceName::try_from(text.to_owned());
        for good in ["T1", "Grand café", "-1", "+2", "A-12", "a=b", &"é".repeat(100)] {
            assert_eq!(name(&format!(" {good} ")).unwrap().as_str(), good);
        }
        let long = "x".repeat(101);
        for bad in
            ["", "  ", "a\nb", "a\0", "\u{7f}", "=1+1", "@cmd", "+1+1", "-A1", "-", "--1a", &long]
        {
            assert!(name(bad).is_err(), "{bad:?}");
        }
    }
}
