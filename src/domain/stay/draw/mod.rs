//! The draw: which free desk somebody who arrives is handed, and the record that proves it.
//!
//! [`draw`] is a pure function of a [`Question`] (free desks, who sits where and since when they
//! last shared a table with the one arriving, two figures about the house) and [`Luck`]. It writes
//! down all it was drawn from in a [`DrawRecord`]; a day of those is a [`DayRecord`], and
//! [`verify()`] recomputes one without a database. `docs/draw.md` tells what the draw does and how
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
mod luck;
mod merkle;
mod question;
mod record;
mod verify;

#[cfg(test)]
mod example;
#[cfg(test)]
mod forgeries;
#[cfg(test)]
mod model;
#[cfg(test)]
mod properties;

pub use chance::{EVEN, ONE, is_known, worth};
pub use day::{DayHeader, DayRecord, FORMAT, Proof};
pub use hash::{Digest, commitment, from_hex, hex};
pub use house::{
    DayOfArrivals, DayOfPairs, days_to_expect_from, expected_arrivals, share_of_new_pairs,
};
pub use luck::Luck;
pub use merkle::{audit_path, check_path, root};
pub use question::{Drawn, FreeDesk, Question, RecentArrival, TableState, draw};
pub use record::{Cap, Class, DrawRecord, Group, Ratio};
pub use verify::{Finding, Verified, verify};
