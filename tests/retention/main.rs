//! What is kept, how long, and what comes of it when the program stands still, is killed, is copied or put
//! back: on every database there is.

#[cfg(test)]
mod catching_up;
#[cfg(test)]
mod copies;
#[cfg(test)]
mod declared;
#[cfg(test)]
mod kills;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod office;
#[cfg(test)]
mod remains;
#[cfg(test)]
#[expect(dead_code, reason = "these tests need a part of it")]
#[path = "../serving/mod.rs"]
mod serving;
#[cfg(test)]
mod settings;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod windows;
