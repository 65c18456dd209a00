//! Imports people from a file: who is known, what they need, and consent that was given elsewhere.
//!
//! The file overrides everything about the people in it except consent. An answer that somebody gave here stands,
//! even a no that only the file of withdrawals still has. Erased people are added again only on request.

use chrono::TimeDelta;

use super::access_log::{COMMAND, note_people};
use super::check_people_file::{CountsFrom, Erased, Plan, plan};
use crate::domain::identity::{PersonId, PersonImportId};
use crate::domain::person::deed::Deed;
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::files::{FileErrors, PersonRow};
use crate::store::person::import_rows::{ImportRow, Switched};
use crate::store::person::{import_rows, organisations, persons};
use crate::store::privacy::consents;
use crate::store::stay::days;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::Imported;
use crate::usecases::privacy::kept_withdrawals::Withdrawals;
use crate::usecases::privacy::tombstones::Tombstones;

/// Who imports, which decides what the access log tells the people in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Importer {
    /// The demo, which is its own register.
    Nobody,
    /// Logged for each person who is added or changed, or whose consent is taken over.
    Command,
    /// Also logged for people who were only compared.
    Admin { actor: String, reason: Option<String> },
}

/// Something changed since the plan was made, so it cannot be carried out; a new plan can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outdated;

/// How long an import may go without a step before it counts as abandoned.
const PATIENCE: TimeDelta = TimeDelta::minutes(5);

/// Imports all rows of people.csv in one transaction, or none.
pub fn import_people(
    connection: &mut Connection,
    context: &Context,
    rows: &[PersonRow],
    erased: Erased,
    importer: &Importer,
) -> Result<Imported, Failure<FileErrors>> {
    let plan = plan(connection, context, rows, erased, CountsFrom::File)?;
    let import = begin(connection, context)?;
    add(connection, context, import, &plan.rows)?;
    carry_out(connection, context, import, &plan, importer).map_err(|failure| match failure {
        Failure::Refused(Outdated) => {
            StoreError::Conflict("people changed during an import".to_owned()).into()
        }
        Failure::Store(why) => Failure::Store(why),
    })?;
    while !import_rows::delete_some(connection, import, i64::MAX)? {}
    Ok(plan.imported)
}

pub fn begin(connection: &mut Connection, context: &Context) -> Result<PersonImportId, StoreError> {
    let now = context.clock.now();
    import_rows::begin(connection, now, now + PATIENCE)
}

/// Adds some rows of a plan to its import. Nobody sees them yet.
pub fn add(
    connection: &mut Connection,
    context: &Context,
    import: PersonImportId,
    rows: &[ImportRow],
) -> Result<(), StoreError> {
    import_rows::add(connection, import, rows, context.clock.now() + PATIENCE)
}

/// Carries out a plan whose rows were all added to its import, if the plan still holds.
pub fn carry_out(
    connection: &mut Connection,
    context: &Context,
    import: PersonImportId,
    plan: &Plan,
    importer: &Importer,
) -> Result<(), Failure<Outdated>> {
    let done = switch(connection, context, import, plan, importer);
    done.map_err(|failure| match failure {
        // Since the plan was made, somebody took the address or badge of a row, or was deleted.
        Failure::Store(StoreError::Conflict(_) | StoreError::Referred(_)) => {
            Failure::Refused(Outdated)
        }
        other => other,
    })
}

fn switch(
    connection: &mut Connection,
    context: &Context,
    import: PersonImportId,
    plan: &Plan,
    importer: &Importer,
) -> Result<(), Failure<Outdated>> {
    if Tombstones::load(connection)?.count() != plan.tombstones {
        return Err(Failure::Refused(Outdated));
    }
    for name in &plan.organisations {
        organisations::ensure(connection, name, OrganisationKind::Partner)?;
    }
    let Switched { added, changed } = import_rows::switch(connection, import)?;
    let new = plan.rows.iter().filter(|row| row.is_new).count();
    if (added, changed) != (new, plan.rows.len() - new) {
        return Err(Failure::Refused(Outdated));
    }
    let withdrawals = Withdrawals::load(context)?;
    let mut agreed = Vec::new();
    for (person, row) in &plan.agreeing {
        if agree(connection, context, &withdrawals, *person, row, plan.counts_from)? {
            agreed.push(*person);
        }
    }
    note(connection, context, import, plan, importer, agreed)?;
    Ok(())
}

/// Writes to the access log what was done to whom.
fn note(
    connection: &mut Connection,
    context: &Context,
    import: PersonImportId,
    plan: &Plan,
    importer: &Importer,
    agreed: Vec<PersonId>,
) -> Result<(), StoreError> {
    let (actor, reason) = match importer {
        Importer::Nobody => return Ok(()),
        Importer::Command => (COMMAND, None),
        Importer::Admin { actor, reason } => (actor.as_str(), reason.as_deref()),
    };
    for deed in [Deed::PersonImported, Deed::ConsentImported] {
        import_rows::note(connection, import, deed, actor, reason)?;
    }
    note_people(connection, context, (actor, reason), Deed::ConsentImported, agreed)?;
    if matches!(importer, Importer::Admin { .. }) {
        let compared = plan.compared.iter().copied();
        note_people(connection, context, (actor, reason), Deed::PersonCompared, compared)?;
    }
    Ok(())
}

/// Records the consent in a row, unless the person answered in the meantime. A withdrawal also stands when its answer
/// was lost with a restored backup.
fn agree(
    connection: &mut Connection,
    context: &Context,
    withdrawals: &Withdrawals,
    id: PersonId,
    row: &PersonRow,
    counts_from: CountsFrom,
) -> Result<bool, StoreError> {
    let Some(since) = row.visible_since else { return Ok(false) };
    if withdrawals.cover(context, row.email.as_str(), since) {
        return Ok(false);
    }
    // Serializes with an answer by the person; theirs stands.
    persons::hold(connection, id)?;
    if persons::by_id(connection, id)?.is_none_or(|known| known.consent.is_some()) {
        return Ok(false);
    }
    let (now, since) = (context.clock.now(), counts_from.of(since));
    consents::add(connection, id, now, true, ConsentWay::File, ConsentText::ELSEWHERE)?;
    persons::set_consent(connection, id, Some(since), now)?;
    days::mark_underived_of(connection, id, since)?;
    Ok(true)
}
