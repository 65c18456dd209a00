//! The letter that invites to a group. It says the group's own words and who invites, and nothing of its members.

use crate::domain::identity::LetterId;
use crate::domain::letter::kind::LetterKind;
use crate::mail::{GroupInvitationLetter, Links};
use crate::store::connect::groups::Group;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::write_letter::{Draft, refuses, write_letter};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};

/// Writes it; none for who refused such letters, which nobody is told of.
pub(super) fn write_invitation(
    connection: &mut Connection,
    context: &Context,
    group: &Group,
    inviter: &Person,
    reader: &Person,
) -> Result<Option<LetterId>, StoreError> {
    let kind = LetterKind::GroupInvitation;
    if refuses(connection, reader, kind)? {
        return Ok(None);
    }
    let render = |linked: Linked<'_>| {
        let letter = GroupInvitationLetter {
            language: reader.language,
            reader: reader.name.clone(),
            from: inviter.name.clone(),
            organisation: inviter.organisation.clone(),
            name: group.name.clone(),
            line: group.line.clone(),
            links: Links::new(context.public_url.as_str()),
            token: sign(&context.keys, LinkPurpose::Letter, linked),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        };
        let unsubscribe = letter.unsubscribe_link();
        letter.render().map(|rendered| Draft::of(rendered).refused_at(unsubscribe))
    };
    write_letter(connection, context, kind, reader, Some(inviter), render).map(Some)
}
