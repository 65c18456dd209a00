//! The service as kiosks, phones and strangers meet it: HTTP in and out, on every database there is.

#[cfg(test)]
mod admins;
#[cfg(test)]
mod contention;
#[cfg(test)]
mod draw_records;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod hours;
#[cfg(test)]
mod idempotency;
#[cfg(test)]
mod kills;
#[cfg(test)]
mod moves;
#[cfg(test)]
mod names;
#[cfg(test)]
mod phones;
#[cfg(test)]
mod rights;
#[cfg(test)]
mod roles;
#[cfg(test)]
#[expect(dead_code, reason = "each crate of tests uses its own part")]
#[path = "../serving/mod.rs"]
mod serving;
#[cfg(test)]
mod stickers;
#[cfg(test)]
mod strange_requests;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod tokens;
