use chrono::TimeDelta;

/// How long *not this one* hides two people from each other.
pub const NOT_THIS_ONE_HIDES: TimeDelta = TimeDelta::weeks(12);

/// The longest note about a contact, in characters.
pub const LONGEST_NOTE: usize = 500;
/// The longest own name, in characters.
pub const LONGEST_OWN_NAME: usize = 120;
/// How many own names a person has at most.
pub const MOST_OWN_NAMES: i64 = 200;

/// The longest line for oneself about a follow-up, in characters.
pub const LONGEST_LINE: usize = 280;
/// When a follow-up is due if nobody says, in days.
pub const FOLLOW_UP_DAYS: u64 = 7;
/// How far away a follow-up may be due, in days.
pub const LATEST_DUE_DAYS: u64 = 366;
/// How many open follow-ups a person has at most.
pub const MOST_OPEN_FOLLOW_UPS: i64 = 200;

/// How long a coffee lasts.
pub const COFFEE_LASTS: TimeDelta = TimeDelta::minutes(30);
/// On how many working days a coffee can be proposed.
pub const COFFEE_DAYS: usize = 10;
/// The furthest day on which a coffee can be proposed, in days.
pub const FURTHEST_DAYS: usize = 60;
/// How many moments are proposed at most.
pub const MOST_MOMENTS: usize = 3;
/// How often a coffee is moved at most.
pub const MOST_MOVES: u32 = 10;

/// The longest message, in characters.
pub const LONGEST_MESSAGE: usize = 2000;
/// How often somebody approaches others within a day at most, by message or with moments for a coffee.
pub const MOST_APPROACHES_A_DAY: i64 = 5;
/// How often somebody approaches the same person within a day at most when they propose coffee.
pub const MOST_APPROACHES_TO_ONE_A_DAY: i64 = 3;
/// How long a message without an answer keeps its writer from writing to the same reader again.
pub const UNANSWERED_FOR: TimeDelta = TimeDelta::weeks(12);

/// How many nudges in a row may stay without an answer before one asks only whether they help.
pub const UNANSWERED_NUDGES: u32 = 3;
/// How often the conscience asks whether it still gives energy, in weeks.
pub const ENERGY_WEEKS: u32 = 13;
/// How long an answer to a nudge can be changed or taken back.
pub const ANSWER_UNDONE_FOR: TimeDelta = TimeDelta::hours(24);
/// How many follow-ups a nudge names; the rest are counted.
pub const MOST_NUDGED: usize = 20;
/// How far ahead a pause ends at the latest, in days.
pub const LONGEST_PAUSE_DAYS: u64 = 366;

/// After how many weeks without a sign of life a name is suggested, and after how many again.
pub const DORMANT_WEEKS: [i64; 2] = [6, 12];
/// For how long *let it rest* keeps a name from being suggested, in weeks.
pub const REST_WEEKS: u64 = 26;
/// The longest offer or ask, in characters.
pub const LONGEST_OFFER: usize = 140;
/// How many offers and asks a person has at most, together.
pub const MOST_OFFERS: i64 = 3;
/// How long an offer or ask stands unless it is renewed.
pub const OFFER_STANDS: TimeDelta = TimeDelta::days(90);
/// How many of them the wall of a café shows on one day.
pub const OFFERS_ON_WALL: usize = 12;
/// From among how many it chooses them.
pub const OFFERS_FOR_WALL: i64 = 200;

/// The longest text of an introduction: purpose, what one brings, whom one looks for, and a line of who introduces.
pub const LONGEST_REASON: usize = 280;
/// How many introductions a person has under way at most.
pub const MOST_INTRODUCTIONS: i64 = 3;
/// How many introductions a person begins within [`INTRODUCTIONS_COUNTED`] at most, those taken back included.
pub const MOST_INTRODUCTIONS_A_DAY: i64 = 6;
/// For how long an introduction counts among those begun, also one that was taken back.
pub const INTRODUCTIONS_COUNTED: TimeDelta = TimeDelta::days(1);
/// After how long an introduction that did not come about is over.
pub const INTRODUCTION_LAPSES: TimeDelta = TimeDelta::days(14);

/// The longest name of a group, in characters.
pub const LONGEST_GROUP_NAME: usize = 60;
/// The longest line of a group about itself, in characters.
pub const LONGEST_GROUP_LINE: usize = 140;
/// With how many members a group stands.
pub const GROUP_STANDS_WITH: i64 = 3;
/// How many members a group has at most.
pub const MOST_GROUP_MEMBERS: i64 = 50;
/// In how many groups a person is at most.
pub const MOST_GROUPS: usize = 10;
/// How many groups somebody has started at most that do not stand yet.
pub const MOST_FORMING_GROUPS: i64 = 3;
/// After how long a group ends that does not stand.
pub const GROUP_FORMS: TimeDelta = TimeDelta::days(30);
/// How long an invitation to a group is open.
pub const GROUP_INVITATION_OPEN: TimeDelta = TimeDelta::days(14);
/// How many invitations to a group can be open at most, counted by when they were made, whatever came of them.
pub const MOST_OPEN_GROUP_INVITATIONS: i64 = 20;
/// How many invitations to groups somebody makes within a day at most.
pub const MOST_GROUP_INVITATIONS_A_DAY: i64 = 10;
/// How many letters that invite to groups somebody gets within a day at most.
pub const MOST_GROUP_INVITATIONS_GOT_A_DAY: i64 = 3;
