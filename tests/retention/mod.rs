//! What is kept and for how long, also when the program stands still, is killed, copied or restored. On every
//! available database.

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
