//! Whether anything is kept of a person besides what the register says.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::select;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{
    acquaintances, answers, badge_readings, calendar_feeds, cards, consciences, consents, contacts,
    debate_hands, debaters, desk_questions, digests, editors, encounters, follow_ups,
    gathering_attendance, gathering_comers, group_invitations, group_members, guests_met,
    identities, introductions, invitations, letters, offers, own_names, persons, pseudonyms,
    refused_letters, refused_people, second_factors, sessions, stays, stories, story_feeds,
    story_knowers, story_messages, story_nominations, story_nominees, story_takers,
    unannounced_guests,
};

/// Whether the person ever used the service, or it wrote to them: a stay, a session, an answer, a letter, or what
/// came of one. Codes to sign in with are none of these: anybody can ask for one.
///
/// `mark` is that of what they may have told without their name: it counts as all the rest, and nothing tells which it was.
pub fn has_traces(
    connection: &mut Connection,
    person: PersonId,
    mark: &str,
) -> Result<bool, StoreError> {
    let id = person.0;
    let told = stories::table.filter(stories::teller_mark.eq(mark));
    let told: bool = select(exists(told)).get_result(connection)?;
    macro_rules! any {
        ($($table:ident.$column:ident)*) => {
            $(select(exists($table::table.filter($table::$column.eq(id)))).get_result(connection)?)||*
        };
    }
    let written =
        letters::table.filter(letters::person_id.eq(id)).filter(letters::kind.ne("sign-in"));
    // Whoever signed in is known, whatever they did then and whatever is left of it: what is found afterwards tells nothing.
    let asked = persons::table.find(id).filter(
        persons::signed_in
            .or(persons::consent.is_not_null())
            .or(persons::consent_asked_at.is_not_null()),
    );
    let asked: bool = select(exists(asked)).get_result(connection)?;
    Ok(asked
        || told
        || any!(
            stays.person_id badge_readings.person_id second_factors.person_id sessions.person_id consents.person_id identities.person_id digests.person_id
            answers.person_id answers.other_id follow_ups.person_id follow_ups.other_id own_names.person_id
            introductions.owner_id introductions.through_id introductions.one_id introductions.other_id offers.person_id cards.person_id group_members.person_id group_invitations.inviter_id group_invitations.person_id
            consciences.person_id refused_letters.person_id
            contacts.person_a contacts.person_b refused_people.person_id refused_people.other_id encounters.person_a encounters.person_b
            acquaintances.person_a acquaintances.person_b guests_met.person_id invitations.host_id desk_questions.asked_by
            invitations.person_id unannounced_guests.person_id gathering_comers.person_id gathering_attendance.person_id debaters.person_id debate_hands.person_id calendar_feeds.person_id
            stories.teller_id stories.editor_id story_takers.person_id story_knowers.person_id story_feeds.person_id editors.person_id
            story_messages.person_id story_nominations.person_id story_nominations.other_id story_nominees.person_id
        )
        || select(exists(pseudonyms::table.filter(pseudonyms::person_id.eq(id))))
            .get_result(connection)?
        || select(exists(written)).get_result(connection)?)
}
