//! Who is calling: a kiosk, a person or somebody in a role, told by the tokens that came along.
//!
//! Tokens are looked up at every request, so that what is revoked is refused from then on.
//!
//! A person whose organisation requires a second factor, and who did not give one, is no [`Caller::Person`] but a
//! [`Caller::Limited`]: so no route lets them in but those that name such callers.

use chrono::{DateTime, Utc};

use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::access::numbers::{SEEN_EVERY, SESSION_IDLE};
use crate::domain::identity::{KioskId, PersonId, SiteId};
use crate::domain::person::coordinator::Coordinator;
use crate::domain::person::gathering_host::GatheringHost;
use crate::domain::person::opens::Opens;
use crate::domain::person::reception::Reception;
use crate::domain::person::role::{Role, RoleHolder, RoleRight};
use crate::domain::person::story_editor::StoryEditor;
use crate::store::access::kiosks::Kiosk;
use crate::store::access::person_sessions::Session;
use crate::store::access::role_tokens::Access;
use crate::store::access::{kiosks, person_sessions, role_sessions, role_tokens};
use crate::store::place::sites;
use crate::store::stay::{tickets, unannounced_guests};
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, secret_hash};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallerKind {
    /// A kiosk at an entrance.
    Kiosk,
    /// A kiosk on the wall of a café.
    Wall,
    Person,
    /// A person in a session that began with less than their organisation requires.
    Limited,
    /// The same, in a browser that scanned a kiosk's code just now.
    LimitedAtKiosk,
    InRole(Role),
    /// Whoever keeps the people of one organisation.
    Coordinator,
    /// Whoever receives guests.
    Reception,
    /// Whoever announces gatherings.
    Host,
    /// Whoever edits stories, with a token.
    Editor,
    /// A guest without an invitation, by the phone with which they signed in today.
    Guest,
    /// A browser that scanned a kiosk's code just now.
    Ticket,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caller {
    Kiosk(Kiosk),
    Wall(Kiosk),
    Person(PersonId, i64),
    Limited(Limited),
    InRole(RoleHolder),
    Coordinator(Coordinator),
    Reception(Reception),
    Host(GatheringHost),
    Editor(StoryEditor),
    Guest(PersonId),
    Ticket,
}

/// A person who has yet to give the second factor that their organisation requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limited {
    pub person: PersonId,
    pub session: i64,
    /// The site of the browser's ticket, used or not.
    pub at: Option<SiteId>,
}

impl Caller {
    /// The session, if it is limited.
    pub const fn limited(&self) -> Option<Limited> {
        match self {
            Self::Limited(limited) => Some(*limited),
            _ => None,
        }
    }

    const fn kind(&self) -> CallerKind {
        match self {
            Self::Kiosk(_) => CallerKind::Kiosk,
            Self::Wall(_) => CallerKind::Wall,
            Self::Person(..) => CallerKind::Person,
            Self::Limited(Limited { at: Some(_), .. }) => CallerKind::LimitedAtKiosk,
            Self::Limited(_) => CallerKind::Limited,
            Self::InRole(holder) => CallerKind::InRole(holder.role),
            Self::Coordinator(_) => CallerKind::Coordinator,
            Self::Reception(_) => CallerKind::Reception,
            Self::Host(_) => CallerKind::Host,
            Self::Editor(_) => CallerKind::Editor,
            Self::Guest(_) => CallerKind::Guest,
            Self::Ticket => CallerKind::Ticket,
        }
    }
}

/// The tokens that came with a request. A bearer's may be of a kiosk or have a role; the others
/// come from cookies of their own.
#[derive(Debug, Clone, Default)]
pub struct Tokens {
    /// Of the header `Authorization`.
    pub bearer: Option<String>,
    pub kiosk: Option<String>,
    pub person: Option<String>,
    /// Of a session in a role: that of a token, or that a person has.
    pub role: Option<String>,
    pub ticket: Option<String>,
    pub guest: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admission {
    /// Yes; `stale` when the last-seen time is due to be written.
    Granted {
        caller: Caller,
        /// Whether [`note_seen`] is due.
        stale: bool,
    },
    /// No token, or none that is good.
    Unknown,
    WrongRole,
    /// The person's organisation requires a second factor here.
    FactorRequired,
}

/// Decides whether the holder of `tokens` may come in where only `kinds` may. Of several tokens that are good the one counts whose
/// kind stands first.
pub fn admit(
    connection: &mut Connection,
    context: &Context,
    kinds: &[CallerKind],
    tokens: &Tokens,
) -> Result<Admission, StoreError> {
    let now = context.clock.now();
    let mut refused = Admission::Unknown;
    let mut best: Option<(usize, Seen)> = None;
    for token in candidates(tokens) {
        let Some(seen) = recognise(connection, now, tokens, token)? else { continue };
        let (caller, _) = &seen;
        if let Some(place) = kinds.iter().position(|kind| *kind == caller.kind()) {
            if best.as_ref().is_none_or(|(before, _)| place < *before) {
                best = Some((place, seen));
            }
            if place == 0 {
                break;
            }
            continue;
        }
        refused = match caller {
            // A ticket is no credential of its own: it says where a phone is, not whose it is. A guest's is good for little
            // else.
            Caller::Guest(_) | Caller::Ticket => refused,
            Caller::Limited(_) if kinds.contains(&CallerKind::Person) => Admission::FactorRequired,
            _ => Admission::WrongRole,
        };
    }
    Ok(best.map_or(refused, |(_, (caller, seen))| {
        let stale = !matches!(caller, Caller::Guest(_) | Caller::Ticket)
            && seen.is_none_or(|moment| moment + SEEN_EVERY <= now);
        Admission::Granted { caller, stale }
    }))
}

pub fn note_seen(
    connection: &mut Connection,
    context: &Context,
    caller: &Caller,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    match caller {
        Caller::Kiosk(kiosk) | Caller::Wall(kiosk) => {
            kiosks::touch_last_seen(connection, kiosk.id, now)
        }
        Caller::Person(_, session)
        | Caller::Limited(Limited { session, .. })
        | Caller::InRole(RoleHolder { right: RoleRight::Person(_, session), .. }) => {
            person_sessions::touch(connection, *session, now)
        }
        Caller::InRole(RoleHolder { right: RoleRight::Access(access), .. })
        | Caller::Coordinator(Coordinator { access, .. })
        | Caller::Reception(Reception { access })
        | Caller::Host(GatheringHost { access })
        | Caller::Editor(StoryEditor { access }) => {
            role_tokens::touch_last_seen(connection, *access, now)
        }
        Caller::Guest(_) | Caller::Ticket => Ok(()),
    }
}

/// The kiosk that a token belongs to; for enrolling a screen.
pub fn kiosk_of_token(
    connection: &mut Connection,
    token: &str,
) -> Result<Option<KioskId>, StoreError> {
    Ok(kiosks::by_token_hash(connection, &secret_hash(token))?.map(|kiosk| kiosk.id))
}

/// Where a token was found decides what it may be: what lies in one cookie is no good in another.
#[derive(Debug, Clone, Copy)]
enum Claim {
    Kiosk,
    Person,
    Access,
    AccessSession,
    SessionInRole,
    Guest,
    Ticket,
}

/// Each token with what it claims to be for; a bearer's claim is found out.
fn candidates(tokens: &Tokens) -> impl Iterator<Item = (Claim, &str)> {
    let bearer = tokens.bearer.as_deref();
    let in_role = tokens.role.as_deref();
    [
        (Claim::Kiosk, bearer),
        (Claim::Access, bearer),
        (Claim::Kiosk, tokens.kiosk.as_deref()),
        (Claim::AccessSession, in_role),
        (Claim::SessionInRole, in_role),
        (Claim::Person, tokens.person.as_deref()),
        (Claim::Guest, tokens.guest.as_deref()),
        (Claim::Ticket, tokens.ticket.as_deref()),
    ]
    .into_iter()
    .filter_map(|(claim, token)| Some((claim, token?)))
}

type Seen = (Caller, Option<DateTime<Utc>>);

fn recognise(
    connection: &mut Connection,
    now: DateTime<Utc>,
    tokens: &Tokens,
    (claim, token): (Claim, &str),
) -> Result<Option<Seen>, StoreError> {
    let hash = secret_hash(token);
    Ok(match claim {
        Claim::Kiosk => kiosks::by_token_hash(connection, &hash)?.map(|kiosk| {
            let seen = kiosk.last_seen_at;
            let caller = match kiosk.kind {
                KioskKind::Entrance => Caller::Kiosk(kiosk),
                KioskKind::Wall => Caller::Wall(kiosk),
            };
            (caller, seen)
        }),
        Claim::Access => role_tokens::by_token_hash(connection, &hash)?.map(with_access),
        Claim::AccessSession => role_sessions::access_of(connection, &hash, now)?.map(with_access),
        Claim::SessionInRole => {
            person_sessions::by_token(connection, &hash)?.and_then(|session| in_role(&session, now))
        }
        Claim::Person => person_sessions::by_token(connection, &hash)?
            .filter(|session| session.role.is_none())
            .filter(|session| session.expires_at > now && session.last_seen_at + SESSION_IDLE > now)
            .map(|session| as_themselves(connection, now, tokens, &session))
            .transpose()?,
        Claim::Guest => {
            guest_of_phone(connection, now, &hash)?.map(|guest| (Caller::Guest(guest), None))
        }
        Claim::Ticket => site_of_ticket(connection, now, token)?.map(|_| (Caller::Ticket, None)),
    })
}

/// The person of a session of their own.
fn as_themselves(
    connection: &mut Connection,
    now: DateTime<Utc>,
    tokens: &Tokens,
    session: &Session,
) -> Result<Seen, StoreError> {
    let seen = Some(session.last_seen_at);
    let Session { person, id, .. } = *session;
    if !session.is_limited() {
        return Ok((Caller::Person(person, id), seen));
    }
    let at = match &tokens.ticket {
        Some(ticket) => site_of_ticket(connection, now, ticket)?,
        None => None,
    };
    Ok((Caller::Limited(Limited { person, session: id, at }), seen))
}

/// The guest who signed in with a phone, on the day on which they did.
fn guest_of_phone(
    connection: &mut Connection,
    now: DateTime<Utc>,
    hash: &str,
) -> Result<Option<PersonId>, StoreError> {
    let Some(found) = unannounced_guests::by_phone(connection, hash)? else { return Ok(None) };
    let site = sites::by_id(connection, found.site)?;
    Ok(site.filter(|site| site.day(now) == found.day).map(|_| found.person))
}

fn site_of_ticket(
    connection: &mut Connection,
    now: DateTime<Utc>,
    token: &str,
) -> Result<Option<SiteId>, StoreError> {
    let ticket = tickets::by_token(connection, &secret_hash(token))?;
    Ok(ticket.filter(|ticket| ticket.expires_at > now).map(|ticket| ticket.site))
}

fn with_access(access: Access) -> Seen {
    let caller = match access.opens {
        Opens::Role(role) => {
            Caller::InRole(RoleHolder { role, right: RoleRight::Access(access.id) })
        }
        Opens::Guests => Caller::Reception(Reception { access: access.id }),
        Opens::Gatherings => Caller::Host(GatheringHost { access: access.id }),
        Opens::Stories => Caller::Editor(StoryEditor { access: access.id }),
        Opens::PeopleOf(organisation) => {
            Caller::Coordinator(Coordinator { access: access.id, organisation })
        }
    };
    (caller, access.last_seen_at)
}

/// The holder of a session in a role, as long as the person has that role.
fn in_role(session: &Session, now: DateTime<Utc>) -> Option<Seen> {
    let role = session.role.filter(|_| session.expires_at > now)?;
    session.role_of_person.filter(|has| has.includes(role))?;
    let right = RoleRight::Person(session.person, session.id);
    let seen = Some(session.last_seen_at);
    Some((Caller::InRole(RoleHolder { role, right }), seen))
}
