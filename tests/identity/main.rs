//! Signing in, by code and with an identity provider, and what surrounds it: the attacks on each.

#[cfg(test)]
mod codes;
#[cfg(test)]
mod count;
#[cfg(test)]
mod forger;
#[cfg(test)]
mod forgeries;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod provider;
#[cfg(test)]
mod quiet;
#[cfg(test)]
#[expect(dead_code, reason = "each crate of tests uses its own part")]
#[path = "../serving/mod.rs"]
mod serving;
#[cfg(test)]
mod slow;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod with_provider;
