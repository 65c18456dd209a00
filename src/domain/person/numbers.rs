//! The numbers of rules about who is known.

/// Letters and digits that nobody takes for one another.
pub const BADGE_ALPHABET: &[u8] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Nearly 50 bits: nobody guesses one that is somebody's.
pub const BADGE_LENGTH: usize = 10;
