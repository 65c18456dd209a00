use super::change_consent::{ConsentAnswer, give_consent};
use crate::domain::letter::kind::LetterKind;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::domain::privacy::numbers::CHANGED_BY_LETTER;
use crate::store::person::persons;
use crate::store::privacy::consents;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::letter::letter_token::LinkPurpose;
use crate::usecases::letter::open_letter::{LetterRefusal, UNKNOWN, open};
use crate::usecases::person::me::Consent;

/// Records the answer to the letter that asks for consent. Returns what stands now, and whether something was
/// withdrawn. A link in a mailbox can be followed by programs, so it changes neither a different answer nor one that
/// is some time old; people do that on their own page.
pub fn consent_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    visible: bool,
) -> Result<(Consent, bool), Failure<LetterRefusal>> {
    let (_, kind, reader) = open(connection, context, token, LinkPurpose::Letter)?;
    // An invitation asks guests only.
    if kind != LetterKind::Consent && !(kind == LetterKind::GuestInvitation && reader.is_guest()) {
        return Err(UNKNOWN);
    }
    // Serializes with another answer by the same person.
    persons::hold(connection, reader.id)?;
    let standing = persons::by_id(connection, reader.id)?.ok_or(UNKNOWN)?.consent;
    if let Some(standing) = standing {
        let since = context.clock.now() - CHANGED_BY_LETTER;
        let last = consents::of_person(connection, reader.id)?.pop();
        if !last.is_some_and(|last| last.way == ConsentWay::Letter.as_str() && last.at > since) {
            return Ok((standing.into(), false));
        }
    }
    let answer = ConsentAnswer { visible, way: ConsentWay::Letter, text: ConsentText::newest() };
    let withdrew = give_consent(connection, context, reader.id, answer, None)?;
    Ok((visible.into(), withdrew))
}
