use super::formula::harmless;
use super::writing::Writing;

/// A CSV file with these columns and rows. Values that a spreadsheet would run as a formula get a leading apostrophe
/// (OWASP, *CSV Injection*), because names come from users.
pub fn csv_of(columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writing = Writing::new(columns);
    for row in rows {
        let values: Vec<_> = row.iter().map(|value| harmless(value)).collect();
        writing.row(&values.iter().map(AsRef::as_ref).collect::<Vec<_>>());
    }
    writing.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_where_they_have_to_be() {
        let rows = vec![vec!["north, \"window\"".to_owned(), String::new(), "15".to_owned()]];
        let text = csv_of(&["zone", "peak", "average"], rows);
        assert_eq!(text, "zone,peak,average\n\"north, \"\"window\"\"\",,15\n");
    }

    #[test]
    fn no_value_is_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            let text = csv_of(&["zone"], vec![vec![formula.to_owned()]]);
            let value = text.strip_prefix("zone\n").unwrap().trim_start_matches('"');
            assert!(value.starts_with('\''), "{text}");
        }
        assert_eq!(csv_of(&["zone"], vec![vec!["a=b".to_owned()]]), "zone\na=b\n");
    }
}
