//! Facility managers keep the building in order, over HTTP, on every available database.

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
