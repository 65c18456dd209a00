//! The numbers of rules about signing in, codes and sessions.

use chrono::TimeDelta;

use super::guessed::LetterSpan;
use super::standing::Standing;
use crate::budget::Budget;

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
/// So many browsers at a time may have a code for one person, of each standing.
pub const fn code_browsers(standing: Standing) -> i64 {
    match standing {
        Standing::Known | Standing::House => 4,
        Standing::Stranger => 8,
    }
}
/// So many of a person's places may one network take: of strangers an IPv4 address, or 48 bits of an IPv6 one; in the
/// house one address, which all of it may share.
pub const fn code_browsers_of_network(standing: Standing) -> i64 {
    match standing {
        Standing::Known => 4,
        Standing::House => 2,
        Standing::Stranger => 5,
    }
}
/// So many browsers of a standing at a time may have a code, for whomever: the brake for the whole house. Those in
/// which an address signed in before are not counted.
pub const HOUSE_CODES: i64 = 600;
/// So many of those may one network take, counted as above.
pub const fn house_codes_of_network(standing: Standing) -> i64 {
    match standing {
        Standing::Known | Standing::House => 300,
        Standing::Stranger => 60,
    }
}
/// A code that is found by trying: six digits.
pub const CODE_DIGITS: i64 = 6;
/// A code that is not, for when a budget of failures is spent.
pub const LONG_CODE_DIGITS: i64 = 12;
/// A second factor that was shown and never used is forgotten after so long.
pub const FACTOR_WAITS: TimeDelta = TimeDelta::days(1);
/// Wrong codes for one person, from each standing: then short codes are good no more there, and long ones are sent.
pub const PERSON_FAILURES: Budget = Budget { failures: 20, within: TimeDelta::days(1) };
/// Wrong codes for whomever, from the house and from strangers each. With both spent every day, the chance that
/// somebody finds a code of anybody is one in 1,600 a day.
pub const HOUSE_FAILURES: Budget = Budget { failures: 300, within: TimeDelta::days(1) };
/// A browser is known for so long after its last sign-in: no browser keeps a cookie longer.
pub const BROWSER_KNOWN: TimeDelta = TimeDelta::days(400);
/// So many letters with a code are sent for one browser.
pub const CODE_LETTERS: i64 = 3;
/// So many letters with codes go to one person at the request of browsers of one standing. What strangers spend is
/// missing to strangers alone; more than the places for codes need at a time.
pub const PERSON_LETTERS: [(LetterSpan, Budget); 2] = [
    (LetterSpan::Quarter, Budget { failures: 12, within: TimeDelta::minutes(15) }),
    (LetterSpan::Day, Budget { failures: 40, within: TimeDelta::days(1) }),
];
/// So many of those may browsers of one network cause, so that it cannot spend them all.
pub const NETWORK_LETTERS: [(LetterSpan, Budget); 2] = [
    (LetterSpan::Quarter, Budget { failures: 5, within: TimeDelta::minutes(15) }),
    (LetterSpan::Day, Budget { failures: 15, within: TimeDelta::days(1) }),
];
/// A second factor can be set up only so long after a sign-in: an older session may have been taken over, and would
/// lock its owner out.
pub const FACTOR_SET_UP_WITHIN: TimeDelta = TimeDelta::hours(1);
/// How many recovery codes there are with a second factor.
pub const RECOVERY_CODES: usize = 10;
/// How many seconds a code of a second factor is shown.
pub const FACTOR_STEP: u64 = 30;
/// So many steps before and after the present one are taken: phones' clocks differ.
pub const FACTOR_STEPS_ASIDE: u16 = 1;
