//! The rows of a file of people on its way in: added in many transactions, made persons in one.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use crate::domain::hexadecimal::{Digest, hex};
use crate::domain::identity::PersonImportId;
use crate::domain::person::badge::KeptBadge;
use crate::domain::person::deed::Deed;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{person_import_rows, person_imports};

/// Rows written in one statement: an engine takes so many values and no more.
const AT_ONCE: usize = 1000;

/// What a file says of somebody who is new, or of whom it says something else than is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    pub line: u64,
    pub is_new: bool,
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub team: String,
    pub language: String,
    pub badge: Option<KeptBadge>,
    pub needs: String,
    pub known_since: DateTime<Utc>,
    /// What the pseudonyms of somebody new follow from.
    pub draw_number: Digest,
    /// From when on somebody new agreed, if they did.
    pub visible_since: Option<NaiveDate>,
}

pub fn begin(
    connection: &mut Connection,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<PersonImportId, StoreError> {
    let id = diesel::insert_into(person_imports::table)
        .values((
            person_imports::begun_at.eq(Moment(now)),
            person_imports::lasts_until.eq(Moment(until)),
        ))
        .returning(person_imports::id)
        .get_result(connection)?;
    Ok(PersonImportId(id))
}

/// Adds rows; the import then lasts until `until`.
pub fn add(
    connection: &mut Connection,
    import: PersonImportId,
    rows: &[ImportRow],
    until: DateTime<Utc>,
) -> Result<(), StoreError> {
    for some in rows.chunks(AT_ONCE) {
        let values: Vec<_> = some
            .iter()
            .map(|row| {
                (
                    person_import_rows::import_id.eq(import.0),
                    person_import_rows::line.eq(i64::try_from(row.line).unwrap_or(i64::MAX)),
                    person_import_rows::is_new.eq(row.is_new),
                    person_import_rows::email.eq(&row.email),
                    person_import_rows::name.eq(&row.name),
                    person_import_rows::organisation.eq(&row.organisation),
                    person_import_rows::team.eq(&row.team),
                    person_import_rows::language.eq(&row.language),
                    person_import_rows::badge_hash.eq(row.badge.as_ref().map(KeptBadge::hash)),
                    person_import_rows::badge_end.eq(row.badge.as_ref().map(KeptBadge::end)),
                    person_import_rows::needs.eq(&row.needs),
                    person_import_rows::known_since.eq(Moment(row.known_since)),
                    person_import_rows::draw_number.eq(hex(&row.draw_number)),
                    person_import_rows::visible_since.eq(row.visible_since),
                )
            })
            .collect();
        insert_many!(connection, person_import_rows::table, values)?;
    }
    diesel::update(person_imports::table.find(import.0))
        .set(person_imports::lasts_until.eq(Moment(until)))
        .execute(connection)?;
    Ok(())
}

/// How many rows became what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Switched {
    pub added: usize,
    pub changed: usize,
}

/// Makes the rows of an import persons, with the consent of those who are new. Their organisations are known.
pub fn switch(connection: &mut Connection, import: PersonImportId) -> Result<Switched, StoreError> {
    // Each badge that may change is taken away before any is given, so that two people can swap theirs.
    let of_import = format!("FROM person_import_rows WHERE import_id = {import}");
    sql_query(format!(
        "UPDATE persons SET badge_hash = NULL, badge_end = NULL WHERE badge_hash IS NOT NULL \
         AND email IN (SELECT email {of_import} AND NOT is_new)"
    ))
    .execute(connection)?;
    let given = format!(
        "SELECT r.*, o.id AS organisation_id FROM person_import_rows r \
         JOIN organisations o ON o.name = r.organisation WHERE r.import_id = {import}"
    );
    let changed = sql_query(format!(
        "UPDATE persons SET name = given.name, organisation_id = given.organisation_id, team = given.team, \
         language = given.language, badge_hash = given.badge_hash, badge_end = given.badge_end, needs = given.needs \
         FROM ({given} AND NOT r.is_new) AS given WHERE persons.email = given.email"
    ))
    .execute(connection)?;
    let added = sql_query(format!(
        "INSERT INTO persons (email, name, organisation_id, team, language, badge_hash, badge_end, needs, known_since, draw_number, \
         consent, visible_since, consent_at) \
         SELECT given.email, given.name, given.organisation_id, given.team, given.language, given.badge_hash, given.badge_end, \
         given.needs, given.known_since, given.draw_number, CASE WHEN given.visible_since IS NULL THEN NULL ELSE TRUE END, \
         given.visible_since, CASE WHEN given.visible_since IS NULL THEN NULL ELSE i.begun_at END \
         FROM ({given} AND r.is_new) AS given JOIN person_imports i ON i.id = given.import_id \
         ORDER BY given.line"
    ))
    .execute(connection)?;
    let (way, text) = (ConsentWay::File.as_str(), ConsentText::ELSEWHERE.as_str());
    sql_query(format!(
        "INSERT INTO consents (person_id, at, visible, way, text_version) \
         SELECT p.id, i.begun_at, TRUE, '{way}', '{text}' FROM person_import_rows r \
         JOIN persons p ON p.email = r.email JOIN person_imports i ON i.id = r.import_id \
         WHERE r.import_id = {import} AND r.is_new AND r.visible_since IS NOT NULL ORDER BY r.line"
    ))
    .execute(connection)?;
    Ok(Switched { added, changed })
}

/// Writes a line of the access log for each person of an import: that they were imported, or of those who are new
/// that their consent was.
pub fn note(
    connection: &mut Connection,
    import: PersonImportId,
    deed: Deed,
    actor: &str,
    reason: Option<&str>,
) -> Result<(), StoreError> {
    let whom = match deed {
        Deed::ConsentImported => "AND r.is_new AND r.visible_since IS NOT NULL",
        _ => "",
    };
    let action = deed.as_str();
    // SQLite takes `$1` as the name of a parameter, and counts names in the order in which they come.
    sql_query(format!(
        "INSERT INTO access_log (at, actor, action, person_id, detail, reason) \
         SELECT i.begun_at, $1, '{action}', p.id, '', $2 FROM person_import_rows r \
         JOIN persons p ON p.email = r.email JOIN person_imports i ON i.id = r.import_id \
         WHERE r.import_id = {import} {whom} ORDER BY r.line"
    ))
    .bind::<Text, _>(actor)
    .bind::<Text, _>(reason.unwrap_or(deed.standing_reason()))
    .execute(connection)?;
    Ok(())
}

/// An import that was given up, if there is one.
pub fn given_up(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Option<PersonImportId>, StoreError> {
    let row = person_imports::table
        .filter(person_imports::lasts_until.lt(Moment(now)))
        .order(person_imports::id)
        .select(person_imports::id)
        .first::<i64>(connection);
    Ok(row.optional()?.map(PersonImportId))
}

/// Deletes rows of an import, at most `most`, and the import with the last one; whether it is gone.
pub fn delete_some(
    connection: &mut Connection,
    import: PersonImportId,
    most: i64,
) -> Result<bool, StoreError> {
    let some = sql_query(format!(
        "DELETE FROM person_import_rows WHERE import_id = {import} AND line IN \
         (SELECT line FROM person_import_rows WHERE import_id = {import} ORDER BY line LIMIT {most})"
    ));
    let deleted = some.execute(connection)?;
    if i64::try_from(deleted).is_ok_and(|deleted| deleted >= most) {
        return Ok(false);
    }
    diesel::delete(person_imports::table.find(import.0)).execute(connection)?;
    Ok(true)
}
