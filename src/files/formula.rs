//! Values that a spreadsheet would run as a formula (OWASP, *CSV Injection*). They are written with a leading
//! apostrophe, which reading removes, so that a file survives a round trip.

use std::borrow::Cow;

use super::sheet::text;

/// Whether a value is one of those, or looks like an escaped one.
fn runs(value: &str) -> bool {
    value.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

pub(super) fn harmless(value: &str) -> Cow<'_, str> {
    if runs(value) { Cow::Owned(format!("'{value}")) } else { Cow::Borrowed(value) }
}

pub(super) fn meant(value: &str) -> &str {
    value.strip_prefix('\'').filter(|_| runs(value)).unwrap_or(value)
}

/// A name without the apostrophe that protects it in a spreadsheet.
pub(super) fn name(value: &str) -> Result<String, String> {
    text(meant(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_that_is_written_is_a_formula_and_all_are_read_as_meant() {
        for value in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "'=1",
            "''-x",
            "'s-Gravenhage",
            "a=b",
            "",
        ] {
            let written = harmless(value);
            assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r']), "{written}");
            assert_eq!(meant(&written), value);
        }
        assert_eq!(harmless("'s-Gravenhage"), "'s-Gravenhage");
        assert_eq!(meant("=1+1"), "=1+1");
    }
}
