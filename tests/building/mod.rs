//! The building as facility managers keep it in order: HTTP in and out, on every database there is.

#[cfg(test)]
mod at_once;
#[cfg(test)]
mod closures;
#[cfg(test)]
mod drawings;
#[cfg(test)]
mod edits;
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod manager;
#[cfg(test)]
mod occupied;
#[cfg(test)]
mod outlive;
#[cfg(test)]
mod reports;
