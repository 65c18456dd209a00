//! Encounters, digests and mail from the outside: stays come in through files and kiosks, time passes, and the
//! results are compared with a second implementation of the rules (`reference_model`). On every available database.

#[cfg(test)]
mod attendance;
#[cfg(test)]
mod consent;
#[cfg(test)]
mod folding;
#[cfg(test)]
pub mod house;
#[cfg(test)]
pub mod once;
#[cfg(test)]
mod order;
#[cfg(test)]
mod outbox;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod slashes;
#[cfg(test)]
mod weeks;
