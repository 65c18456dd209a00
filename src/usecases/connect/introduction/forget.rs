//! How introductions end that did not come about: their time is over, or somebody with a part in them ends something.

use crate::domain::identity::{IntroductionId, PersonId};
use crate::store::connect::{introduction_letters, introductions};
use crate::store::letter::letters;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Letters about an introduction that wait are not sent.
pub(super) fn give_up_letters(
    connection: &mut Connection,
    context: &Context,
    id: IntroductionId,
) -> Result<(), StoreError> {
    for letter in introduction_letters::of(connection, id)? {
        letters::withdraw(connection, letter, context.clock.now(), "what it was about is over")?;
    }
    Ok(())
}

/// Somebody withdraws or is erased: their own introductions are gone, and those of others go on without them, so that
/// whoever waits for one waits as they would for anybody.
pub(in crate::usecases) fn forget(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), StoreError> {
    for row in introductions::of_person(connection, person)? {
        give_up_letters(connection, context, row.id)?;
    }
    introductions::forget_person(connection, person)
}

/// Two people end what they share: letters that would still tell one of the other are not sent. What goes to a third person
/// does, who must not see that something ended.
pub(in crate::usecases) fn part(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    for row in introductions::of_person(connection, person)? {
        if row.is_accepted || !row.people().any(|one| one == other) {
            continue;
        }
        for letter in introduction_letters::of(connection, row.id)? {
            let reader = letters::addressee(connection, letter)?.and_then(|found| found.person);
            if reader == Some(person) || reader == Some(other) {
                let now = context.clock.now();
                letters::withdraw(connection, letter, now, "what it was about is over")?;
            }
        }
    }
    Ok(())
}
