//! Rows → the text of a CSV file (RFC 4180, with line ends of one character).

pub(super) struct Writing(csv::Writer<Vec<u8>>);

impl Writing {
    pub fn new(columns: &[&str]) -> Self {
        let mut writing = Self(csv::Writer::from_writer(Vec::new()));
        writing.row(columns);
        writing
    }

    /// Adds a row; each has as many values as the header.
    pub fn row(&mut self, values: &[&str]) {
        // Memory takes whatever is written, and a row of another length is a mistake that tests would see.
        let _ = self.0.write_record(values);
    }

    pub fn text(self) -> String {
        self.0.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}
