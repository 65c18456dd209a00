//! The service as kiosks, phones and strangers meet it: HTTP in and out, on every database there is.

#[cfg(test)]
mod admins;
#[cfg(test)]
mod badges;
#[cfg(test)]
mod bands;
#[cfg(test)]
mod contention;
#[cfg(test)]
mod draw_records;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod hours;
#[cfg(test)]
mod idempotency;
#[cfg(test)]
mod kills;
#[cfg(test)]
mod moves;
#[cfg(test)]
mod names;
#[cfg(test)]
mod phones;
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
