//! CSV files → rows that cannot be wrong, and back; and tables → CSV files.
//!
//! A file is read as a whole: either every row is right, also beside the others, or all mistakes
//! come back, each with its line and column. `record` and `sheet` know about CSV, `agreement` which
//! rows of places.csv go together, each other file about the columns of one kind of file. What only
//! the database can know is checked where rows are stored; rows keep their line for it, and
//! [`FileErrors`] takes those mistakes too. `table` writes files instead.

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
pub use people::{PersonRow, read_people};
pub use place_row::{Place, PlaceRow, Position};
pub use places::{read_places, write_places};
pub use stays::{LONGEST_STAY, StayRow, read_stays};
pub use table::csv_of;
pub use trace::{TraceRow, read_trace};
