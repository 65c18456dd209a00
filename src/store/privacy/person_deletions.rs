//! Deleting a person: every row about them in every table, save what has nothing of them left in it.

use chrono::{DateTime, Utc};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{
    access_log, accesses, agreed_days, answers, badge_readings, calendar_feeds, cards, consciences,
    consents, debate_hands, debaters, desk_questions, digests, editors, follow_ups,
    gathering_attendance, gathering_comers, group_invitations, guests, guests_met,
    idempotency_keys, identities, invitations, letters, network_letters, offers, organisations,
    own_names, person_failures, persons, pseudonyms, recovery_codes, refused_letters,
    refused_people, second_factors, session_codes, sessions, stays, story_feeds, story_knowers,
    story_messages, story_nominations, story_nominees, story_takers, unannounced_guests,
};
use crate::story::nominations;

/// Who may be deleted: what a replay of tombstones asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasable {
    pub id: PersonId,
    /// Their address, or the one that a coordinator gave of them.
    pub email: String,
    /// When they were first known; none: before this was kept.
    pub known_since: Option<DateTime<Utc>>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    email: String,
    given_email: Option<String>,
    known_since: Option<Moment>,
}

fn read(row: Row) -> Erasable {
    Erasable {
        id: PersonId(row.id),
        email: row.given_email.unwrap_or(row.email),
        known_since: row.known_since.map(Into::into),
    }
}

macro_rules! erasable {
    () => {
        persons::table.select((
            persons::id,
            persons::email,
            persons::given_email,
            persons::known_since,
        ))
    };
}

pub fn everybody(connection: &mut Connection) -> Result<Vec<Erasable>, StoreError> {
    let rows = erasable!().order(persons::id).load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

pub fn by_id(connection: &mut Connection, id: PersonId) -> Result<Option<Erasable>, StoreError> {
    let row = erasable!().filter(persons::id.eq(id.0)).get_result::<Row>(connection);
    Ok(row.optional()?.map(read))
}

/// Those under whom coordinators gave this person's address.
pub fn known_by_stand_in(
    connection: &mut Connection,
    email: &str,
) -> Result<Vec<PersonId>, StoreError> {
    let given = persons::table.filter(persons::given_email.eq(email)).order(persons::id);
    let ids = given.select(persons::id).load::<i64>(connection)?;
    Ok(ids.into_iter().map(PersonId).collect())
}

/// The open questions about stays of others that a person asked, with whose stay each is about.
pub fn open_questions_asked_by(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<PersonId>, StoreError> {
    let rows = desk_questions::table
        .inner_join(stays::table)
        .filter(desk_questions::asked_by.eq(person.0))
        .filter(desk_questions::closed_at.is_null())
        .order(desk_questions::id)
        .select(stays::person_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Deletes a person and all that refers to them; how many rows. Encounters, acquaintances, answers and contacts are
/// deleted before, and nothing that others wrote or were sent names them any more.
///
/// The records of their draws stay, without a link to anybody: also those of a day that is not closed, for who is
/// gone cannot draw again.
pub fn delete(connection: &mut Connection, person: PersonId) -> Result<usize, StoreError> {
    let of_stays =
        || stays::table.filter(stays::person_id.eq(person.0)).select(stays::id.nullable());
    let of_own_stays = desk_questions::table.filter(desk_questions::stay_id.eq_any(of_stays()));
    let mut rows = diesel::delete(of_own_stays).execute(connection)?;
    // Whoever asks again, a kiosk or their phone, is not told of these stays any more.
    let kept = idempotency_keys::table.filter(idempotency_keys::stay_id.eq_any(of_stays()));
    rows += diesel::delete(kept).execute(connection)?;
    let asked = || desk_questions::table.filter(desk_questions::asked_by.eq(person.0));
    rows +=
        diesel::delete(asked().filter(desk_questions::stay_id.is_null())).execute(connection)?;
    // What they asked somebody else is that person's too, and the letter that asks leads to it.
    diesel::update(asked()).set(desk_questions::asked_by.eq(None::<i64>)).execute(connection)?;
    macro_rules! delete_from {
        ($($table:ident)*) => {
            $(rows += diesel::delete($table::table.filter($table::person_id.eq(person.0)))
                .execute(connection)?;)*
        };
    }
    // A letter of theirs may be that of an invitation.
    let invited = invitations::table.filter(invitations::person_id.eq(person.0));
    rows += diesel::delete(invited).execute(connection)?;
    delete_from!(unannounced_guests stays pseudonyms badge_readings sessions session_codes person_failures network_letters second_factors recovery_codes consents identities digests letters access_log follow_ups own_names refused_letters refused_people consciences offers cards guests guests_met gathering_comers gathering_attendance debaters calendar_feeds editors story_takers story_knowers story_messages story_nominations story_nominees story_feeds);
    nominations::forget_about(connection, person)?;
    // The lot that gave them the floor stays, without them.
    diesel::update(debate_hands::table.filter(debate_hands::person_id.eq(person.0)))
        .set(debate_hands::person_id.eq(None::<i64>))
        .execute(connection)?;
    let to_groups = group_invitations::table.filter(group_invitations::inviter_id.eq(person.0));
    rows += diesel::delete(to_groups).execute(connection)?;
    let hosted = invitations::table.filter(invitations::host_id.eq(person.0));
    rows += diesel::delete(hosted).execute(connection)?;
    let refused = refused_people::table.filter(refused_people::other_id.eq(person.0));
    rows += diesel::delete(refused).execute(connection)?;
    let hidden = answers::table.filter(answers::other_id.eq(person.0));
    rows += diesel::delete(hidden).execute(connection)?;
    // What they did themselves with a role stays on record for those it was done to, and by which role.
    for role in crate::person::access_log::ROLES {
        let lines =
            access_log::table.filter(access_log::actor.eq(format!("{role}:person:{person}")));
        diesel::update(lines)
            .set(access_log::actor.eq(format!("{role}:person")))
            .execute(connection)?;
    }
    let organisation = persons::table
        .find(person.0)
        .select(persons::organisation_id)
        .get_result::<Option<i64>>(connection)
        .optional()?
        .flatten();
    rows += diesel::delete(persons::table.find(person.0)).execute(connection)?;
    if let Some(organisation) = organisation {
        rows += delete_unless_anybody_belongs_to(connection, organisation)?;
    }
    Ok(rows)
}

/// Deletes an organisation that a file made and that nobody belongs to any more: it may bear the name of its one
/// person. What somebody called more than a partner, agreed days with, gave a coordinator, or requires a second factor of, stays: else its
/// people would get by without as soon as they are imported again.
fn delete_unless_anybody_belongs_to(
    connection: &mut Connection,
    organisation: i64,
) -> Result<usize, StoreError> {
    let members = persons::table
        .filter(persons::organisation_id.eq(organisation))
        .count()
        .get_result::<i64>(connection)?;
    if members > 0 {
        return Ok(0);
    }
    let agreed = agreed_days::table.filter(agreed_days::organisation_id.eq(organisations::id));
    let coordinated =
        accesses::table.filter(accesses::organisation_id.eq(organisations::id.nullable()));
    let made_by_a_file = organisations::table
        .find(organisation)
        .filter(organisations::kind.eq("partner"))
        .filter(organisations::factor_required.eq(false))
        .filter(not(exists(agreed)))
        .filter(not(exists(coordinated)));
    Ok(diesel::delete(made_by_a_file).execute(connection)?)
}
