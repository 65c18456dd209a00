use std::ops::RangeInclusive;

/// Letters and digits that are not easily confused.
pub const BADGE_ALPHABET: &[u8] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Nearly 50 bits, so that badges cannot be guessed.
pub const BADGE_LENGTH: usize = 10;
/// The years in which agreed days of an organisation may begin and end.
pub const AGREED_YEARS: RangeInclusive<i32> = 2000..=2199;
/// The longest words of a second card, in characters: each of its two lines.
pub const LONGEST_CARD: usize = 60;
