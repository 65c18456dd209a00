//! The numbers of rules about letters.

/// The most tablemates a digest names.
pub const MOST_NAMED: usize = 5;
/// After this many days without meeting it is a *long time*: six weeks.
pub const LONG_TIME_DAYS: i64 = 42;
/// The most people of one café and day that a digest names; the rest are counted.
pub const MOST_IN_CAFE: usize = 8;
/// One letter in this many goes by age alone, so that a stream of urgent ones cannot hold the rest up forever.
pub const LONGEST_OF: u64 = 4;
/// Minutes between the first attempts to deliver a letter; later pauses are four hours each.
pub const FIRST_PAUSES: [i64; 4] = [1, 5, 15, 60];
pub const LATER_PAUSE: i64 = 4 * 60;
