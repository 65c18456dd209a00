//! Who is calling: a kiosk, a person or somebody of facility, told by the tokens that came along.
//!
//! Tokens are looked up at every request, so that what is revoked is refused from then on.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::{Context, secret_hash};
use crate::domain::identity::{KioskId, PersonId};
use crate::store::accesses::Access;
use crate::store::kiosks::Kiosk;
use crate::store::{Connection, StoreError, accesses, kiosks, sessions, tickets};

/// Last-seen times are written at most this often.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);
/// A session that is not used for so long ends.
pub const SESSION_IDLE: TimeDelta = TimeDelta::days(90);

/// What a token can be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A kiosk at an entrance.
    Kiosk,
    /// A person's session.
    Person,
    /// Somebody who runs the building.
    Facility,
    /// A browser that scanned a kiosk's code just now.
    Ticket,
}

/// Somebody whose token is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caller {
    /// A kiosk.
    Kiosk(Kiosk),
    /// A person, and the number of their session.
    Person(PersonId, i64),
    /// Somebody who runs the building.
    Facility(Access),
    /// A browser with a ticket.
    Ticket,
}

impl Caller {
    const fn role(&self) -> Role {
        match self {
            Self::Kiosk(_) => Role::Kiosk,
            Self::Person(..) => Role::Person,
            Self::Facility(_) => Role::Facility,
            Self::Ticket => Role::Ticket,
        }
    }
}

/// The tokens that came with a request. A bearer's may be of a kiosk or of facility; the others
/// come from cookies of their own.
#[derive(Debug, Clone, Default)]
pub struct Tokens {
    /// Of the header `Authorization`.
    pub bearer: Option<String>,
    /// Of a kiosk.
    pub kiosk: Option<String>,
    /// Of a person's session.
    pub person: Option<String>,
    /// Of facility.
    pub facility: Option<String>,
    /// Of a ticket.
    pub ticket: Option<String>,
}

/// Whether a caller may come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admission {
    /// Yes; `stale` when the last-seen time is due to be written.
    Granted {
        /// Who it is.
        caller: Caller,
        /// Whether [`note_seen`] is due.
        stale: bool,
    },
    /// No token, or none that is good.
    Unknown,
    /// A good token, for something else.
    WrongRole,
}

/// Decides whether the holder of `tokens` may come in where only `roles` may.
pub fn admit(
    connection: &mut Connection,
    context: &Context,
    roles: &[Role],
    tokens: &Tokens,
) -> Result<Admission, StoreError> {
    let now = context.clock.now();
    let mut wrong_role = false;
    for token in candidates(tokens) {
        let Some((caller, seen)) = recognise(connection, now, token)? else { continue };
        if roles.contains(&caller.role()) {
            let stale = !matches!(caller, Caller::Ticket)
                && seen.is_none_or(|moment| moment.and_utc() + SEEN_EVERY <= now);
            return Ok(Admission::Granted { caller, stale });
        }
        // A ticket is no credential of its own: it says where a phone is, not whose it is.
        wrong_role |= !matches!(caller, Caller::Ticket);
    }
    Ok(if wrong_role { Admission::WrongRole } else { Admission::Unknown })
}

/// Notes that a caller was here.
pub fn note_seen(
    connection: &mut Connection,
    context: &Context,
    caller: &Caller,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    match caller {
        Caller::Kiosk(kiosk) => kiosks::touch_last_seen(connection, kiosk.id, now.naive_utc()),
        Caller::Person(_, session) => sessions::touch(connection, *session, now),
        Caller::Facility(access) => {
            accesses::touch_last_seen(connection, access.id, now.naive_utc())
        }
        Caller::Ticket => Ok(()),
    }
}

/// The kiosk that a token belongs to; for enrolling a tablet.
pub fn kiosk_of_token(
    connection: &mut Connection,
    token: &str,
) -> Result<Option<KioskId>, StoreError> {
    Ok(kiosks::by_token_hash(connection, &secret_hash(token))?.map(|kiosk| kiosk.id))
}

/// Whether a token is one of facility; for enrolling a browser.
pub fn is_facility_token(connection: &mut Connection, token: &str) -> Result<bool, StoreError> {
    Ok(facility(connection, &secret_hash(token))?.is_some())
}

/// Each token with what it claims to be for; a bearer's claim is found out.
fn candidates(tokens: &Tokens) -> impl Iterator<Item = (Role, &str)> {
    let bearer = tokens.bearer.as_deref();
    [
        (Role::Kiosk, bearer),
        (Role::Facility, bearer),
        (Role::Kiosk, tokens.kiosk.as_deref()),
        (Role::Facility, tokens.facility.as_deref()),
        (Role::Person, tokens.person.as_deref()),
        (Role::Ticket, tokens.ticket.as_deref()),
    ]
    .into_iter()
    .filter_map(|(role, token)| Some((role, token?)))
}

type Seen = (Caller, Option<NaiveDateTime>);

fn recognise(
    connection: &mut Connection,
    now: DateTime<Utc>,
    (role, token): (Role, &str),
) -> Result<Option<Seen>, StoreError> {
    let hash = secret_hash(token);
    Ok(match role {
        Role::Kiosk => kiosks::by_token_hash(connection, &hash)?.map(|kiosk| {
            let seen = kiosk.last_seen_at;
            (Caller::Kiosk(kiosk), seen)
        }),
        Role::Facility => facility(connection, &hash)?.map(|access| {
            let seen = access.last_seen_at;
            (Caller::Facility(access), seen)
        }),
        Role::Person => sessions::by_token(connection, &hash)?
            .filter(|session| session.expires_at > now && session.last_seen_at + SESSION_IDLE > now)
            .map(|session| {
                let seen = Some(session.last_seen_at.naive_utc());
                (Caller::Person(session.person, session.id), seen)
            }),
        Role::Ticket => tickets::by_token(connection, &hash)?
            .filter(|ticket| ticket.expires_at > now)
            .map(|_| (Caller::Ticket, None)),
    })
}

fn facility(connection: &mut Connection, hash: &str) -> Result<Option<Access>, StoreError> {
    Ok(accesses::by_token_hash(connection, hash)?.filter(|access| access.role == "facility"))
}
