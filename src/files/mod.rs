//! Parses CSV files into valid rows, and writes them; also writes tables as CSV.
//!
//! A file is read as a whole: either every row is valid, also in combination, or all mistakes are returned with line
//! and column. `record` and `sheet` handle CSV, `agreement` checks the rows of places.csv against each other, and
//! each other file has the columns of one kind of file. Checks that need the database happen where rows are stored:
//! rows keep their line, and [`FileErrors`] takes those mistakes too.

mod agreement;
mod error;
mod formula;
mod people;
mod place_row;
mod places;
mod record;
mod sheet;
mod stays;
mod table;
mod trace;
mod writing;

pub use error::{FileError, FileErrors, FileMistakeKind};
pub use people::{PersonRow, read_people, write_people};
pub use place_row::{Place, PlaceRow, Position};
pub use places::{read_places, write_places};
pub use stays::{LONGEST_STAY, StayRow, read_stays};
pub use table::csv_of;
pub use trace::{TraceRow, read_trace};
