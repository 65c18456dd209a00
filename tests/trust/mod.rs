//! What the service must never do, asked of every route there is: the table of routes drives these tests, so
//! that a new route is in them by itself and fails until somebody declares what it may do.
//!
//! - `estate`: an office with people, letters and tokens, each person marked, and the callers there are.
//! - `declared`: who gets what of which route, about whose object. The rest is found by `crawl`.
//! - `matrix`, `reads`, `canaries`, `headers`, `plans`: what a crawl has to have found.
//! - `tokens`, `revoked`, `letters`, `clicks`, `fuzz`: what is forged, taken away, odd, clicked or random.

#[cfg(test)]
mod browser;
#[cfg(test)]
mod canaries;
#[cfg(test)]
mod clicks;
#[cfg(test)]
mod crawl;
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
