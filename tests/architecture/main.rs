//! Holds the code to the map in `src/lib.rs`: which room may use which, which subject may use which, and that
//! no two files of a layer need each other. Holds the store, too, to how it reads rows.
//!
//! Reads every file below `src` as Rust and compares the paths in it with the tables of `rooms`, `bounds` and
//! `subjects`. What is not in a table fails too: the map comes first.

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
