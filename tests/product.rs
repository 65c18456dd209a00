//! The product from the outside: the real program is started, and driven by command line, HTTP and mail, on every
//! available database.
//!
//! - `command_line`: arguments in, exit status and text out.
//! - `service`: kiosks, phones and strangers. `building`: facility managers.
//! - `digests`: from stays to letters. `retention`: what is kept, and for how long.
//! - `connect`: what follows an encounter.
//! - `identity`: signing in. `privacy`: what people may ask about themselves. `trust`: what must never happen.
//! - `serving` starts the program and sends requests; `support` creates databases; `reference_model` implements the
//!   rules for encounters and digests a second time; `random_offices` generates offices.
//!
//! All tests are in one program, which links once and overlaps their waiting times.

#[cfg(test)]
mod building;
#[cfg(test)]
mod command_line;
#[cfg(test)]
mod connect;
#[cfg(test)]
mod digests;
#[cfg(test)]
mod identity;
#[cfg(test)]
mod privacy;
#[cfg(test)]
#[expect(dead_code, reason = "tests/encounters.rs needs the rest")]
mod random_offices;
#[cfg(test)]
mod reference_model;
#[cfg(test)]
mod retention;
#[cfg(test)]
mod service;
#[cfg(test)]
mod serving;
#[cfg(test)]
mod support;
#[cfg(test)]
mod trust;
