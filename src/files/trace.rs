//! TRACE.csv: an attendance trace on which the draw can be replayed.

use chrono::{DateTime, FixedOffset};

use super::error::{FileErrors, FileMistakeKind};
use super::sheet;
use super::sheet::{Row, text};

const COLUMNS: &[&str] = &["person", "team", "arrived_at", "left_at"];

/// One attendance. Its day is the date in its own offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceRow {
    pub line: u64,
    /// Any name, the same in all rows of a person.
    pub person: String,
    /// For the report only.
    pub team: Option<String>,
    pub arrived_at: DateTime<FixedOffset>,
    /// Not before the arrival.
    pub left_at: DateTime<FixedOffset>,
}

pub fn read_trace(data: &[u8]) -> Result<Vec<TraceRow>, FileErrors> {
    let (rows, errors) = sheet::read(data, COLUMNS, attendance);
    errors.or(rows)
}

fn attendance(row: &mut Row<'_>) -> Option<TraceRow> {
    let person = row.required("person", text);
    let team = row.optional("team", text);
    let arrived_at = row.required("arrived_at", sheet::moment);
    let left_at = row.required("left_at", sheet::moment);
    let (arrived_at, left_at) = (arrived_at?, left_at?);
    if left_at < arrived_at {
        row.wrong("left_at", "is before arrived_at", FileMistakeKind::Other);
        return None;
    }
    Some(TraceRow { line: row.line, person: person?, team: team?, arrived_at, left_at })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(row: &str) -> Result<Vec<TraceRow>, String> {
        let file = format!("team,person,left_at,arrived_at\n{row}\n");
        read_trace(file.as_bytes()).map_err(|errors| errors.to_string())
    }

    #[test]
    fn an_attendance_keeps_its_own_offset() {
        let row = read(",p1,2026-11-17T17:00:00+01:00,2026-11-17T00:30:00+01:00").unwrap();
        assert_eq!(row[0].arrived_at.to_rfc3339(), "2026-11-17T00:30:00+01:00");
        assert_eq!(row[0].team, None);
    }

    #[test]
    fn nobody_leaves_before_they_came() {
        let errors = read("t,p1,2026-11-17T08:00:00Z,2026-11-17T09:00:00Z").unwrap_err();
        assert_eq!(errors, "line 2, column left_at: is before arrived_at");
    }
}
