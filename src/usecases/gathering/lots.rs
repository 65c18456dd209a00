//! The record of a debate's lots.

use std::collections::BTreeSet;

use super::refusal::{Refused, invalid};
use super::view::{Reader, find_until};
use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::gathering::lots::{FORMAT, LotRecord, SeedDay};
use crate::domain::gathering::numbers::LOTS_KEPT;
use crate::domain::stay::draw::hex;
use crate::store::gathering::speaker_draws;
use crate::store::stay::days;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The lots of a debate that the reader may see, while it goes on and for some weeks after.
pub fn lots(
    connection: &mut Connection,
    context: &Context,
    reader: Reader,
    code: &str,
) -> Result<LotRecord, Refused> {
    let found = find_until(connection, context, reader.person(), code, LOTS_KEPT)?;
    if found.kind != GatheringKind::Debate {
        return Err(invalid("it is no debate".to_owned()));
    }
    let draws = speaker_draws::of_debate(connection, found.id)?;
    let dates: BTreeSet<_> = draws.iter().map(|draw| draw.date).collect();
    let mut seeds = Vec::new();
    for date in dates {
        let day = days::find(connection, found.site, date)?
            .ok_or_else(|| StoreError::corrupt("lot", "no day"))?;
        let public = day.keys().filter(|_| day.closed_at.is_some());
        seeds.push(SeedDay {
            date,
            commitment: hex(&day.commitment()),
            seed: public.map(|keys| hex(&keys.seed)),
            pseudonym_key: public.map(|keys| hex(&keys.pseudonym_key)),
        });
    }
    Ok(LotRecord { format: FORMAT.to_owned(), gathering: found.code, days: seeds, draws })
}
