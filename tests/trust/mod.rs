//! What the service must never do, checked for every route. The table of routes drives these tests, so a new route is
//! included automatically and fails until somebody declares what it may do.
//!
//! - `estate`: an office with people, letters and tokens, each person with marks, and all callers.
//! - `declared`: what each route gives to whom, about whose object. `crawl` calls them all.
//! - `matrix`, `reads`, `canaries`, `headers`, `plans`: checks of the results of a crawl.
//! - `tokens`, `revoked`, `letters`, `clicks`, `fuzz`: forged, revoked, odd, clicked or random input.

#[cfg(test)]
mod browser;
#[cfg(test)]
mod canaries;
#[cfg(test)]
mod clicks;
#[cfg(test)]
pub mod crawl;
#[cfg(test)]
mod database;
#[cfg(test)]
mod declared;
#[cfg(test)]
mod estate;
#[cfg(test)]
mod explain;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod reads;
#[cfg(test)]
mod revoked;
#[cfg(test)]
mod tokens;
