//! The numbers of rules about signing in, codes and sessions.

use chrono::TimeDelta;

/// A session in a role ends after so long, however much it is used.
pub const ROLE_SESSION_LASTS: TimeDelta = TimeDelta::hours(8);
/// Last-seen times are written at most this often.
pub const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);
/// A session that is not used for so long ends.
pub const SESSION_IDLE: TimeDelta = TimeDelta::days(90);
/// A session ends after so long, however much it is used.
pub const SESSION_LASTS: TimeDelta = TimeDelta::days(365);
/// How often codes may be tried against those that were sent to one browser.
pub const CODE_TRIES: i64 = 5;
/// How long a code is good.
pub const CODE_LASTS: TimeDelta = TimeDelta::minutes(10);
/// How long somebody may take at the provider.
pub const VISIT_LASTS: TimeDelta = TimeDelta::minutes(10);
/// A kiosk stays enrolled until its token is revoked.
pub const KIOSK_ENROLLED: TimeDelta = TimeDelta::days(400);
/// So many browsers at a time may have a code for one person.
pub const CODE_BROWSERS: i64 = 8;
/// So many letters with a code are sent for one browser.
pub const CODE_LETTERS: i64 = 3;
