//! The draw: which free desk an arriving person is assigned, and the record that proves it.
//!
//! [`draw`] is a pure function of a [`Question`] (free desks, who sits where and when they last shared a table with
//! the arriving person, two house figures) and [`Luck`]. It records all its input in a [`DrawRecord`]. [`OwnDraw`] is
//! the same with its seals closed, and a leaf of the day's tree. A day has records of three depths, [`PublicRecord`],
//! [`OwnRecord`] and [`FullRecord`], and [`verify()`] checks each without a database. `docs/draw.md` tells what the
//! draw does and how well. `docs/draw-record.md` is the description from which a stranger can write a checker.
//!
//! ```text
//! Question ─► question ─► record (facts) ─► chance (scores, chances) ─► luck (desk) ─► hash
//!                                           verify does the same from the record alone
//! ```
//!
//! All arithmetic uses integers, so that other machines and languages get the same result.

mod canonical;
mod chance;
mod day;
mod hash;
mod house;
mod leaves;
mod luck;
mod merkle;
mod question;
mod record;
mod sealed;
mod verify;

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod example;
#[cfg(test)]
mod forgeries;
#[cfg(test)]
mod inference;
#[cfg(test)]
mod model;
#[cfg(test)]
mod properties;

pub use canonical::read_strictly;
pub use chance::{EVEN, ONE, is_known, worth};
pub use day::{
    DayFacts, DayHeader, DayTree, Depth, FORMAT, FullRecord, NOTICE, OwnRecord, Place, PublicRecord,
};
pub use hash::{DayKeys, Digest, commitment_of_seed, from_hex, hex, hmac, next_number};
pub use house::{
    DayOfArrivals, DayOfPairs, days_to_expect_from, expected_arrivals, share_of_new_pairs,
};
pub use leaves::{Leaf, blank_leaf, fill_up, leaves_of};
pub use luck::Luck;
pub use merkle::{audit_path, check_path, path_places, root};
pub use question::{Drawn, FreeDesk, Question, RecentArrival, TableState, draw};
pub use record::{Cap, Class, DrawRecord, Group, Ratio};
pub use sealed::{OwnClass, OwnDraw, OwnGroup};
pub use verify::{Finding, LONGEST_RECORD, Verified, read_as_written, verify};
