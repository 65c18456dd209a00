//! Checks the code against the map in `src/lib.rs`: which room may use which, which subject may use which, that no
//! two files of a layer depend on each other, and that the store reads rows with names.
//!
//! Parses every file below `src` as Rust and compares its paths with the tables in `rooms`, `bounds` and `subjects`.
//! Something that is in no table fails too, so the map has to be changed first.

#[cfg(test)]
mod bounds;
#[cfg(test)]
mod cycles;
#[cfg(test)]
mod rooms;
#[cfg(test)]
mod rows;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod shape;
#[cfg(test)]
mod source;
#[cfg(test)]
mod subjects;
