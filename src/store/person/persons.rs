//! People: who is known, what they need, what they agreed to.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::domain::hexadecimal::{Digest, from_hex, hex};
use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::language::Language;
use crate::domain::person::badge::KeptBadge;
use crate::domain::person::role::Role;
use crate::domain::place::features::Features;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_and_hold, find_for_update};
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{days, guests, organisations, persons, pseudonyms, sessions};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub email: String,
    pub name: String,
    /// Whom they work for; of a guest what they say of it, which may be nothing.
    pub organisation: String,
    /// None of a guest.
    pub organisation_id: Option<OrganisationId>,
    pub language: Language,
    pub needs: Features,
    /// Their answer to the question of consent; none if not asked yet.
    pub consent: Option<bool>,
    /// From which site date on their stays may become encounters.
    pub visible_since: Option<NaiveDate>,
    pub digest: bool,
    pub role: Option<Role>,
    /// Whether they may check in, sign in and be written to.
    pub active: bool,
}

impl Person {
    /// Whether they were invited for a day, and never stood in the register.
    pub const fn is_guest(&self) -> bool {
        self.organisation_id.is_none()
    }

    pub fn may_be_named(&self) -> bool {
        self.active && self.consent == Some(true)
    }
}

#[derive(Queryable)]
struct Row {
    id: i64,
    email: String,
    name: String,
    organisation_id: Option<i64>,
    organisation: Option<String>,
    comes_from: Option<String>,
    language: String,
    needs: String,
    consent: Option<bool>,
    visible_since: Option<NaiveDate>,
    digest: bool,
    role: Option<String>,
    deactivated_at: Option<Moment>,
}

fn read(row: Row) -> Result<Person, StoreError> {
    let id = PersonId(row.id);
    let corrupt = |why: String| StoreError::corrupt("person", format!("{id}: {why}"));
    Ok(Person {
        id,
        email: row.email,
        name: row.name,
        organisation: row.organisation.or(row.comes_from).unwrap_or_default(),
        organisation_id: row.organisation_id.map(OrganisationId),
        language: row.language.parse().map_err(corrupt)?,
        needs: row.needs.parse().map_err(corrupt)?,
        consent: row.consent,
        visible_since: row.visible_since,
        digest: row.digest,
        role: row.role.map(|role| role.parse().map_err(corrupt)).transpose()?,
        active: row.deactivated_at.is_none(),
    })
}

macro_rules! persons {
    () => {
        persons::table.left_join(organisations::table).left_join(guests::table).select((
            persons::id,
            persons::email,
            persons::name,
            persons::organisation_id,
            organisations::name.nullable(),
            guests::organisation.nullable(),
            persons::language,
            persons::needs,
            persons::consent,
            persons::visible_since,
            persons::digest,
            persons::role,
            persons::deactivated_at,
        ))
    };
}

pub fn by_id(connection: &mut Connection, id: PersonId) -> Result<Option<Person>, StoreError> {
    persons!()
        .filter(persons::id.eq(id.0))
        .get_result::<Row>(connection)
        .optional()?
        .map(read)
        .transpose()
}

/// The person with this address (in lower case).
pub fn by_email(connection: &mut Connection, email: &str) -> Result<Option<Person>, StoreError> {
    persons!()
        .filter(persons::email.eq(email))
        .get_result::<Row>(connection)
        .optional()?
        .map(read)
        .transpose()
}

pub fn by_badge(
    connection: &mut Connection,
    badge: &KeptBadge,
) -> Result<Option<Person>, StoreError> {
    persons!()
        .filter(persons::badge_hash.eq(badge.hash()))
        .get_result::<Row>(connection)
        .optional()?
        .map(read)
        .transpose()
}

/// The people with these numbers, by address; whoever is not known is left out.
pub fn by_ids(
    connection: &mut Connection,
    ids: impl IntoIterator<Item = PersonId>,
) -> Result<Vec<Person>, StoreError> {
    let ids: Vec<i64> = ids.into_iter().map(|id| id.0).collect();
    let mut people = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let rows = persons!().filter(persons::id.eq_any(batch)).load::<Row>(connection)?;
        for row in rows {
            people.push(read(row)?);
        }
    }
    people.sort_by(|a, b| a.email.cmp(&b.email));
    Ok(people)
}

/// How many values one statement takes; `SQLite` allows 32,766.
const BATCH: usize = 10_000;

pub fn all(connection: &mut Connection) -> Result<Vec<Person>, StoreError> {
    persons!().order(persons::email).load::<Row>(connection)?.into_iter().map(read).collect()
}

/// Holds a person until the transaction ends: whoever holds the same person waits here, and then sees what
/// the other did. (An embedded database has one writer at a time in any case.)
pub fn hold(connection: &mut Connection, id: PersonId) -> Result<(), StoreError> {
    find_for_update!(connection, persons::table.find(id.0).select(persons::id), i64)?;
    Ok(())
}

/// Holds two people likewise, in one order whoever asks, so that nobody waits for each other.
pub fn hold_both(
    connection: &mut Connection,
    one: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    hold(connection, one.min(other))?;
    hold(connection, one.max(other))
}

/// Holds several people likewise. Returns whether others may have written since this transaction began to read: on an
/// embedded database nobody else writes meanwhile.
pub fn hold_all<'a>(
    connection: &mut Connection,
    people: impl IntoIterator<Item = &'a PersonId>,
) -> Result<bool, StoreError> {
    let numbers: Vec<i64> = people.into_iter().map(|person| person.0).collect();
    let people =
        persons::table.filter(persons::id.eq_any(numbers)).order(persons::id).select(persons::id);
    find_for_update!(connection, people, i64)?;
    Ok(matches!(connection, Connection::Postgres(_)))
}

/// Whether a person may come in; if so, that stays so until the transaction ends. Others may hold them so as well.
pub fn hold_active(connection: &mut Connection, id: PersonId) -> Result<bool, StoreError> {
    let held = find_and_hold!(
        connection,
        persons::table.find(id.0).select(persons::deactivated_at),
        Option<Moment>
    );
    Ok(held.optional()? == Some(None))
}

/// Records a person's answer to the question of consent; `visible_since` is none for a no.
pub fn set_consent(
    connection: &mut Connection,
    id: PersonId,
    visible_since: Option<NaiveDate>,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set((
            persons::consent.eq(visible_since.is_some()),
            persons::visible_since.eq(visible_since),
            persons::consent_at.eq(Moment(at)),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn set_language(
    connection: &mut Connection,
    id: PersonId,
    language: Language,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set(persons::language.eq(language.as_str()))
        .execute(connection)?;
    Ok(())
}

pub fn set_digest(
    connection: &mut Connection,
    id: PersonId,
    digest: bool,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set(persons::digest.eq(digest))
        .execute(connection)?;
    Ok(())
}

/// People who were handed a desk on a day that is closed, never signed in, gave no answer to the
/// question of consent and were never asked by letter.
pub fn never_asked(connection: &mut Connection) -> Result<Vec<PersonId>, StoreError> {
    let handed_a_desk = pseudonyms::table
        .inner_join(
            days::table
                .on(days::site_id.eq(pseudonyms::site_id).and(days::day.eq(pseudonyms::day))),
        )
        .filter(days::closed_at.is_not_null())
        .filter(pseudonyms::person_id.eq(persons::id));
    let signed_in = sessions::table
        .filter(sessions::role.is_null())
        .filter(sessions::person_id.eq(persons::id));
    let rows = persons::table
        .filter(persons::consent.is_null())
        .filter(persons::consent_asked_at.is_null())
        .filter(persons::deactivated_at.is_null())
        // Nobody reads their mail.
        .filter(persons::given_email.is_null())
        .filter(exists(handed_a_desk))
        .filter(not(exists(signed_in)))
        .order(persons::id)
        .select(persons::id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Records that a person is asked by letter; false if they answered or were asked before.
pub fn set_asked(
    connection: &mut Connection,
    id: PersonId,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let unasked = persons::table
        .find(id.0)
        .filter(persons::consent.is_null())
        .filter(persons::consent_asked_at.is_null());
    let rows = diesel::update(unasked)
        .set(persons::consent_asked_at.eq(Moment(at)))
        .execute(connection)?;
    Ok(rows > 0)
}

pub fn set_signed_out(
    connection: &mut Connection,
    id: PersonId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set(persons::signed_out_at.eq(Moment(at)))
        .execute(connection)?;
    Ok(())
}

/// When a person signed out everywhere, if that was lately.
pub fn signed_out_at(
    connection: &mut Connection,
    id: PersonId,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let at = persons::table.find(id.0).select(persons::signed_out_at);
    let at = at.get_result::<Option<Moment>>(connection).optional()?;
    Ok(at.flatten().map(Into::into))
}

/// Forgets that people signed out everywhere before `moment`; how many.
pub fn forget_signing_out(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let before = persons::table.filter(persons::signed_out_at.lt(Moment(moment)));
    Ok(diesel::update(before).set(persons::signed_out_at.eq(None::<Moment>)).execute(connection)?)
}

/// What a person's pseudonyms follow from.
pub fn draw_number(
    connection: &mut Connection,
    id: PersonId,
) -> Result<Option<Digest>, StoreError> {
    let number = persons::table.find(id.0).select(persons::draw_number);
    let number = number.get_result::<Option<String>>(connection).optional()?.flatten();
    let corrupt = || StoreError::corrupt("person", format!("{id}: their number"));
    number.map(|number| from_hex(&number).ok_or_else(corrupt)).transpose()
}

pub fn set_draw_number(
    connection: &mut Connection,
    id: PersonId,
    number: &Digest,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set(persons::draw_number.eq(hex(number)))
        .execute(connection)?;
    Ok(())
}
