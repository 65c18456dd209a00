//! The groups of the employee of the printed link: one that she started with people of two organisations, and one to which
//! she is invited.

use super::people::{EMPLOYEE, HOST};
use super::write;
use crate::app::App;
use crate::domain::connect::group::GroupAnswer;
use crate::domain::connect::offer::OfferKind;
use crate::domain::identity::PersonId;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::group::answer::answer_invitation;
use crate::usecases::connect::group::invite::{Invited, invite_to_group};
use crate::usecases::connect::group::look_up::{look_up, waiting};
use crate::usecases::connect::group::offers::make_group_offer;
use crate::usecases::connect::group::start::start_group;

type Failed = Failure<String>;

fn refused<R: std::fmt::Debug>(why: Failure<R>) -> Failed {
    why.map(|why| format!("{why:?}"))
}

/// What is added once people have lived their weeks, so that nothing of these changes by it.
pub(super) async fn gather(app: &App) -> Result<(), String> {
    write(app, |connection, context| -> Result<_, Failed> {
        let her = persons::by_email(connection, EMPLOYEE)?.map(|her| her.id);
        let her = her.ok_or_else(|| Failure::Refused("she is not there".to_owned()))?;
        let colleagues = seen(connection, her, |one| one.organisation == HOST)?;
        let partners = seen(connection, her, |one| one.organisation != HOST)?;
        let writers = "Elke donderdag een uur schrijven, en elkaars eerste versie lezen";
        let group = start_group(connection, context, her, "De donderdagschrijvers", writers)
            .map_err(refused)?;
        for (from, many) in [(&colleagues, 1), (&partners, 2)] {
            let mut joined = 0;
            for other in from.iter().take(5) {
                if joined < many && join(connection, context, &group, her, other)? {
                    joined += 1;
                    let (kind, text) = match joined {
                        1 => (OfferKind::Offer, "Ik lees graag een eerste versie"),
                        _ => (OfferKind::Ask, "Een stille plek op donderdagmiddag"),
                    };
                    make_group_offer(connection, context, other.id, &group, (kind, text))
                        .map_err(refused)?;
                }
            }
        }
        // Of a partner whom she does not have to know.
        let Some(starter) = partners.last() else { return Ok(()) };
        let care = "Wie in de zorg iets anders probeert, en wil horen wat werkt";
        let name = "Voorlopers in de zorg";
        let group = start_group(connection, context, starter.id, name, care).map_err(refused)?;
        let invited = Invited::Address(EMPLOYEE.to_owned());
        invite_to_group(connection, context, starter.id, &group, &invited).map_err(refused)?;
        Ok(look_up_all(connection, context)?)
    })
    .await
}

/// Somebody is invited and joins; false if one of them hid the other.
fn join(
    connection: &mut Connection,
    context: &Context,
    group: &str,
    by: PersonId,
    other: &Person,
) -> Result<bool, Failed> {
    let invited = Invited::Address(other.email.clone());
    invite_to_group(connection, context, by, group, &invited).map_err(refused)?;
    look_up_all(connection, context)?;
    let accepts = Some(GroupAnswer::Accept);
    match answer_invitation(connection, context, other.id, group, accepts) {
        Ok(()) => Ok(true),
        Err(Failure::Refused(_)) => Ok(false),
        Err(why) => Err(refused(why)),
    }
}

fn look_up_all(connection: &mut Connection, context: &Context) -> Result<(), StoreError> {
    for id in waiting(connection, context)? {
        look_up(connection, context, id)?;
    }
    Ok(())
}

/// Those who agreed to be seen, by number.
fn seen(
    connection: &mut Connection,
    but: PersonId,
    of: impl Fn(&Person) -> bool,
) -> Result<Vec<Person>, StoreError> {
    let mut all = persons::all(connection)?;
    all.retain(|one| one.id != but && one.may_be_named() && !one.is_guest() && of(one));
    all.sort_by_key(|one| one.id);
    Ok(all)
}
