//! Invitations: whom a host expects on which day, and by which badge they come.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::{InvitationId, LetterId, PersonId, SiteId};
use crate::domain::language::Language;
use crate::domain::person::badge::KeptBadge;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::find_for_update;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{invitations, persons};

/// What is to be written next because of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The letter to whom it is for, who is looked up by the address.
    Invite,
    /// That it is off.
    CallOff,
    /// To the host, that the guest is there.
    Arrived,
}

impl Step {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::CallOff => "call-off",
            Self::Arrived => "arrived",
        }
    }
}

fn step(word: &str) -> Result<Step, StoreError> {
    let all = [Step::Invite, Step::CallOff, Step::Arrived];
    let found = all.into_iter().find(|step| step.as_str() == word);
    found.ok_or_else(|| StoreError::corrupt("invitation", format!("\"{word}\" is no step")))
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInvitation {
    pub host: PersonId,
    /// In lower case.
    pub email: String,
    /// Its keyed hash.
    pub address_hash: String,
    pub name: String,
    /// Whom they come from; may be empty.
    pub organisation: String,
    pub language: Language,
    pub kind: GuestKind,
    pub place: InvitedTo,
    pub site: SiteId,
    pub day: NaiveDate,
    pub uid: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub id: InvitationId,
    pub host: PersonId,
    /// Whom the address belongs to, once it was looked up.
    pub person: Option<PersonId>,
    /// The address, until it is looked up.
    pub email: Option<String>,
    pub address_hash: String,
    pub name: String,
    pub organisation: String,
    pub language: Language,
    pub kind: GuestKind,
    pub place: InvitedTo,
    pub site: SiteId,
    pub day: NaiveDate,
    pub uid: String,
    pub created_at: DateTime<Utc>,
    pub called_off_at: Option<DateTime<Utc>>,
    pub arrived_at: Option<DateTime<Utc>>,
    pub step: Option<Step>,
    /// The letter that invites, as long as it is kept.
    pub letter: Option<LetterId>,
    /// Whether the guest signed in by themselves and asked for the host.
    pub unannounced: bool,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    host: i64,
    person: Option<i64>,
    email: Option<String>,
    address_hash: String,
    name: String,
    organisation: String,
    language: String,
    kind: String,
    place: String,
    site: i64,
    day: NaiveDate,
    uid: String,
    #[diesel(deserialize_as = Moment)]
    created_at: DateTime<Utc>,
    #[diesel(deserialize_as = OptionalMoment)]
    called_off_at: Option<DateTime<Utc>>,
    #[diesel(deserialize_as = OptionalMoment)]
    arrived_at: Option<DateTime<Utc>>,
    step: Option<String>,
    letter: Option<i64>,
    unannounced: bool,
}

macro_rules! columns {
    () => {
        (
            invitations::id,
            invitations::host_id,
            invitations::person_id,
            invitations::email,
            invitations::address_hash,
            invitations::name,
            invitations::organisation,
            invitations::language,
            invitations::kind,
            invitations::place,
            invitations::site_id,
            invitations::day,
            invitations::uid,
            invitations::created_at,
            invitations::called_off_at,
            invitations::arrived_at,
            invitations::step,
            invitations::letter_id,
            invitations::unannounced,
        )
    };
}

fn read(row: Row) -> Result<Invitation, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("invitation", why);
    Ok(Invitation {
        id: InvitationId(row.id),
        host: PersonId(row.host),
        person: row.person.map(PersonId),
        email: row.email,
        address_hash: row.address_hash,
        name: row.name,
        organisation: row.organisation,
        language: row.language.parse().map_err(corrupt)?,
        kind: row.kind.parse().map_err(corrupt)?,
        place: row.place.parse().map_err(corrupt)?,
        site: SiteId(row.site),
        day: row.day,
        uid: row.uid,
        created_at: row.created_at,
        called_off_at: row.called_off_at,
        arrived_at: row.arrived_at,
        step: row.step.as_deref().map(step).transpose()?,
        letter: row.letter.map(LetterId),
        unannounced: row.unannounced,
    })
}

/// Keeps an invitation whose letter is to be written.
pub fn add(
    connection: &mut Connection,
    new: &NewInvitation,
    now: DateTime<Utc>,
) -> Result<InvitationId, StoreError> {
    let id = diesel::insert_into(invitations::table)
        .values((
            invitations::host_id.eq(new.host.0),
            invitations::email.eq(&new.email),
            invitations::address_hash.eq(&new.address_hash),
            invitations::name.eq(&new.name),
            invitations::organisation.eq(&new.organisation),
            invitations::language.eq(new.language.as_str()),
            invitations::kind.eq(new.kind.as_str()),
            invitations::place.eq(new.place.as_str()),
            invitations::site_id.eq(new.site.0),
            invitations::day.eq(new.day),
            invitations::uid.eq(&new.uid),
            invitations::created_at.eq(Moment(now)),
            invitations::step.eq(Step::Invite.as_str()),
        ))
        .returning(invitations::id)
        .get_result::<i64>(connection)?;
    Ok(InvitationId(id))
}

pub fn by_id(
    connection: &mut Connection,
    id: InvitationId,
) -> Result<Option<Invitation>, StoreError> {
    let row = invitations::table.find(id.0).select(columns!()).first::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// Holds an invitation until the transaction ends: whoever changes it waits.
pub fn hold(connection: &mut Connection, id: InvitationId) -> Result<(), StoreError> {
    find_for_update!(connection, invitations::table.find(id.0).select(invitations::id), i64)?;
    Ok(())
}

/// The invitations of a host that were not called off, by day.
pub fn of_host(connection: &mut Connection, host: PersonId) -> Result<Vec<Invitation>, StoreError> {
    let rows = invitations::table
        .filter(invitations::host_id.eq(host.0))
        .filter(invitations::called_off_at.is_null())
        .order((invitations::day, invitations::id))
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// The invitations for a person that were not called off, by day.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Invitation>, StoreError> {
    let rows = invitations::table
        .filter(invitations::person_id.eq(person.0))
        .filter(invitations::called_off_at.is_null())
        .order((invitations::day, invitations::id))
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// The invitations by which a person is let in at a site on a day: those whose letter gave them a badge, of hosts who are
/// active. In the order in which they were made.
pub fn letting_in(
    connection: &mut Connection,
    person: PersonId,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<Invitation>, StoreError> {
    let rows = invitations::table
        .inner_join(persons::table.on(persons::id.eq(invitations::host_id)))
        .filter(persons::deactivated_at.is_null())
        .filter(invitations::person_id.eq(person.0))
        .filter(invitations::day.eq(day))
        .filter(invitations::site_id.eq(site.0))
        .filter(invitations::called_off_at.is_null())
        .filter(invitations::badge_hash.is_not_null())
        .order(invitations::id)
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// The invitation of a letter.
pub fn by_letter(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Option<Invitation>, StoreError> {
    let row = invitations::table
        .filter(invitations::letter_id.eq(letter.0))
        .select(columns!())
        .first::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// Those because of which something is to be written, in the order in which they were made.
pub fn waiting(connection: &mut Connection, most: i64) -> Result<Vec<InvitationId>, StoreError> {
    let rows = invitations::table
        .filter(invitations::step.is_not_null())
        .order(invitations::id)
        .limit(most)
        .select(invitations::id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(InvitationId).collect())
}

/// Whom an invitation is for, by which badge they come, and which letter says so. The address is forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Invited {
    pub person: Option<PersonId>,
    pub badge: Option<KeptBadge>,
    pub letter: Option<LetterId>,
}

pub fn set_invited(
    connection: &mut Connection,
    id: InvitationId,
    invited: &Invited,
) -> Result<(), StoreError> {
    diesel::update(invitations::table.find(id.0))
        .set((
            invitations::person_id.eq(invited.person.map(|person| person.0)),
            invitations::badge_hash.eq(invited.badge.as_ref().map(KeptBadge::hash)),
            invitations::letter_id.eq(invited.letter.map(|letter| letter.0)),
            invitations::email.eq(None::<String>),
            invitations::step.eq(None::<String>),
        ))
        .execute(connection)?;
    Ok(())
}

/// Sets by which letter it was called off.
pub fn set_letter(
    connection: &mut Connection,
    id: InvitationId,
    letter: LetterId,
) -> Result<(), StoreError> {
    diesel::update(invitations::table.find(id.0))
        .set(invitations::letter_id.eq(letter.0))
        .execute(connection)?;
    Ok(())
}

/// What was to be written because of it is written.
pub fn set_written(connection: &mut Connection, id: InvitationId) -> Result<(), StoreError> {
    diesel::update(invitations::table.find(id.0))
        .set(invitations::step.eq(None::<String>))
        .execute(connection)?;
    Ok(())
}

/// Calls an invitation off: its badge lets nobody in any more, and what it said of the guest is forgotten. Who got the letter
/// is to be told.
pub fn call_off(
    connection: &mut Connection,
    id: InvitationId,
    now: DateTime<Utc>,
    tell: bool,
) -> Result<(), StoreError> {
    diesel::update(invitations::table.find(id.0))
        .set((
            invitations::called_off_at.eq(Moment(now)),
            invitations::name.eq(""),
            invitations::organisation.eq(""),
            invitations::email.eq(None::<String>),
            invitations::step.eq(tell.then_some(Step::CallOff.as_str())),
        ))
        .execute(connection)?;
    Ok(())
}

/// Records that a guest came, of which the host is to be told; only the first time.
pub fn set_arrived(
    connection: &mut Connection,
    id: InvitationId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let first = invitations::table.find(id.0).filter(invitations::arrived_at.is_null());
    diesel::update(first)
        .set((invitations::arrived_at.eq(Moment(at)), invitations::step.eq(Step::Arrived.as_str())))
        .execute(connection)?;
    Ok(())
}

/// Deletes the invitations for this and earlier days; how many.
pub fn delete_up_to(connection: &mut Connection, last: NaiveDate) -> Result<usize, StoreError> {
    Ok(diesel::delete(invitations::table.filter(invitations::day.le(last))).execute(connection)?)
}

/// The letters because of a host's invitations that are kept, in the order in which they were written.
pub fn letters_of_host(
    connection: &mut Connection,
    host: PersonId,
) -> Result<Vec<LetterId>, StoreError> {
    let rows = invitations::table
        .filter(invitations::host_id.eq(host.0))
        .filter(invitations::letter_id.is_not_null())
        .order(invitations::letter_id)
        .select(invitations::letter_id.assume_not_null())
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(LetterId).collect())
}
