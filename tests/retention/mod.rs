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
mod odd_rows;
#[cfg(test)]
mod office;
#[cfg(test)]
mod remains;
#[cfg(test)]
mod settings;
#[cfg(test)]
mod windows;
