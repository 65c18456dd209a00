//! Encounters, digests and mail from the outside: stays come in through files and kiosks, time passes,
//! and what is told is held against a second reading of the rules (`oracle`). On every database.

#[cfg(test)]
mod attendance;
#[cfg(test)]
mod consent;
#[cfg(test)]
mod folding;
#[cfg(test)]
mod house;
#[cfg(test)]
mod once;
#[cfg(test)]
#[path = "../oracle/mod.rs"]
mod oracle;
#[cfg(test)]
mod outbox;
#[cfg(test)]
mod pages;
#[cfg(test)]
#[expect(dead_code, unused_imports, reason = "these tests need a part of it")]
#[path = "../serving/mod.rs"]
mod serving;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod weeks;
#[cfg(test)]
#[expect(dead_code, reason = "these tests need a part of it")]
#[path = "../world/mod.rs"]
mod world;
