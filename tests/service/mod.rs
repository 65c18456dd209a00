//! The service as kiosks, phones and strangers meet it, over HTTP, on every available database.

#[cfg(test)]
mod admins;
#[cfg(test)]
mod agreed_days;
#[cfg(test)]
mod badges;
#[cfg(test)]
mod bands;
#[cfg(test)]
mod cards;
mod clocks;
#[cfg(test)]
mod contention;
#[cfg(test)]
mod coordinators;
#[cfg(test)]
mod draw_records;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod hanging_mail;
#[cfg(test)]
mod host;
#[cfg(test)]
mod hours;
#[cfg(test)]
mod idempotency;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod kills;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod moves;
#[cfg(test)]
mod names;
#[cfg(test)]
mod phones;
#[cfg(test)]
mod ready;
mod reception;
#[cfg(test)]
mod register;
#[cfg(test)]
mod rights;
#[cfg(test)]
mod roles;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod stickers;
#[cfg(test)]
mod strange_requests;
#[cfg(test)]
mod tokens;
#[cfg(test)]
mod wall;
