//! Every admin hears of a new kiosk by letter: one that stands nowhere would show whose badge is at which desk.

use std::collections::BTreeSet;

use crate::domain::letter::kind::LetterKind;
use crate::domain::person::role::Role;
use crate::domain::place::site::Site;
use crate::mail::KioskAddedLetter;
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::person_register;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, letter_id};

/// Queues a letter to each admin about a kiosk that was added just now.
pub(super) fn tell_of_kiosk(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    kiosk: &str,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    for admin in person_register::active_with_role(connection, Role::Admin)? {
        let letter = KioskAddedLetter {
            language: admin.language,
            reader: admin.name.clone(),
            kiosk: kiosk.to_owned(),
            site: site.name.clone(),
            at: now.with_timezone(&site.time_zone).naive_local(),
        };
        let rendered = letter.render().map_err(|why| StoreError::Other(why.to_string()))?;
        let letter = NewLetter {
            kind: LetterKind::KioskAdded,
            person: admin.id,
            names: BTreeSet::new(),
            to_address: admin.email,
            to_name: admin.name,
            language: admin.language,
            message_id: letter_id(context, LetterKind::KioskAdded.as_str()),
            subject: rendered.subject,
            text: rendered.text,
            html: rendered.html,
            unsubscribe_url: None,
        };
        letters::queue(connection, &letter, now)?;
    }
    Ok(())
}
