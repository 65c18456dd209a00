//! Repeats withdrawals after an older copy of the database, or of the file that stores them, was restored.

use chrono::SubsecRound as _;

use super::change_consent::withdraw_again;
use super::kept_withdrawals::{Withdrawals, hash};
use crate::domain::identity::PersonId;
use crate::domain::privacy::tombstone::Withdrawal;
use crate::store::privacy::consents;
use crate::store::privacy::consents::Standing;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The precision that the file stores.
const SUBSECONDS: u16 = 6;

/// What has to be repeated at a start after an older copy of the database or of the file was restored.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Unreplayed {
    /// Those that only the database has.
    to_file: Vec<Withdrawal>,
    back: Vec<(PersonId, Withdrawal)>,
}

impl Unreplayed {
    pub const fn is_empty(&self) -> bool {
        self.to_file.is_empty() && self.back.is_empty()
    }
}

/// Compares the withdrawals in database and file. Reads only.
pub fn unreplayed(
    connection: &mut Connection,
    context: &Context,
) -> Result<Unreplayed, StoreError> {
    if context.tombstones.is_none() {
        return Ok(Unreplayed::default());
    }
    let kept = Withdrawals::load(context)?;
    let salt = kept.salt(context);
    let mut unreplayed = Unreplayed::default();
    for Standing { person, email, agrees, at } in consents::standing(connection)? {
        let withdrawn = kept.of_address(&context.keys, &email);
        if agrees {
            let withdrawn = withdrawn.filter(|one| one.covers(at));
            unreplayed.back.extend(withdrawn.map(|one| (person, one.clone())));
        } else if let Some(at) = at.map(|at| at.trunc_subsecs(SUBSECONDS))
            && withdrawn.is_none_or(|one| one.withdrawn_at < at)
        {
            let hash = hash(&context.keys, &salt, &email);
            unreplayed.to_file.push(Withdrawal { salt: salt.clone(), hash, withdrawn_at: at });
        }
    }
    Ok(unreplayed)
}

/// Repeats withdrawals that are missing. Returns for how many people.
pub fn replay(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let Unreplayed { to_file, back } = unreplayed(connection, context)?;
    if let Some(file) = &context.tombstones
        && !to_file.is_empty()
    {
        file.append_withdrawals(&to_file).map_err(StoreError::Unkept)?;
    }
    let mut withdrew = 0;
    for (person, withdrawn) in back {
        withdrew += usize::from(withdraw_again(connection, context, person, &withdrawn)?);
    }
    Ok(withdrew)
}
