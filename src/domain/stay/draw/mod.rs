//! The draw: which free desk somebody who arrives is handed, and the record that proves it.
//!
//! [`draw`] is a pure function of a [`Question`] (free desks, who sits where and since when they
//! last shared a table with the one arriving, two figures about the house) and [`Luck`]. It writes
//! down all it was drawn from in a [`DrawRecord`]. [`OwnDraw`] is that with its seals closed, and the leaf of a
//! day's tree. A day has a record of three depths, [`PublicRecord`], [`OwnRecord`] and [`FullRecord`], and
//! [`verify()`] checks each without a database. `docs/draw.md` tells what the draw does and how
//! well, `docs/draw-record.md` is the description a stranger needs to check it with a program of
//! their own.
//!
//! ```text
//! Question ─► question ─► record (facts) ─► chance (scores, chances) ─► luck (desk) ─► hash
//!                                           verify does the same from the record alone
//! ```
//!
//! All arithmetic is in whole numbers, so that another machine and another language get the same.

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
mod model;
#[cfg(test)]
mod properties;

pub use chance::{EVEN, ONE, is_known, worth};
pub use day::{
    DayFacts, DayHeader, DayTree, Depth, FORMAT, FullRecord, NOTICE, OwnRecord, Place, PublicRecord,
};
pub use hash::{DayKeys, Digest, commitment_of_seed, from_hex, hex, next_number};
pub use house::{
    DayOfArrivals, DayOfPairs, days_to_expect_from, expected_arrivals, share_of_new_pairs,
};
pub use leaves::{Leaf, blank_leaf, fill_up, leaves_of};
pub use luck::Luck;
pub use merkle::{audit_path, check_path, path_places, root};
pub use question::{Drawn, FreeDesk, Question, RecentArrival, TableState, draw};
pub use record::{Cap, Class, DrawRecord, Group, Ratio};
pub use sealed::{OwnClass, OwnDraw, OwnGroup};
pub use verify::{Finding, LONGEST_RECORD, Verified, verify};
