use chrono::TimeDelta;

/// How long *not this one* hides two people from each other.
pub const NOT_THIS_ONE_HIDES: TimeDelta = TimeDelta::weeks(12);

/// The longest offer or ask, in characters.
pub const LONGEST_OFFER: usize = 140;
/// How many offers and asks a person has at most, together.
pub const MOST_OFFERS: i64 = 3;
/// How long an offer or ask stands unless it is renewed.
pub const OFFER_STANDS: TimeDelta = TimeDelta::days(90);
