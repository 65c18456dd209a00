//! People's rights over what is known of them: to agree and withdraw, to read it, to be erased, to see where they are
//! signed in and who looked. On every available database.

#[cfg(test)]
mod consent;
#[cfg(test)]
mod data;
#[cfg(test)]
mod devices;
#[cfg(test)]
mod drafted;
#[cfg(test)]
mod equal;
#[cfg(test)]
pub mod erase;
#[cfg(test)]
mod guests;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod links;
#[cfg(test)]
mod looks;
#[cfg(test)]
pub mod named;
#[cfg(test)]
mod office;
#[cfg(test)]
mod statements;
#[cfg(test)]
mod tombstones;
#[cfg(test)]
mod withdrawn;
