//! Everything held about a person, for that person to read. Others are named if they agree to it today, and otherwise
//! shown as somebody without a name.

mod encounters;
mod invited;
mod letters;
mod person;
mod stays;

use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::access::manage_sessions::{SessionView, sessions_of_person};
use crate::usecases::access::second_factor::{FactorView, second_factor};
use crate::usecases::connect::conscience::{Conscience, conscience};
use crate::usecases::connect::contacts::{Contacts, contacts};
use crate::usecases::connect::follow_ups::{MyFollowUp, all_follow_ups};
use crate::usecases::connect::group::my_groups::{MyGroups, my_groups};
use crate::usecases::connect::guest::view::{InvitationView, own_invitations};
use crate::usecases::connect::introduction::view::{Introductions, introductions};
use crate::usecases::connect::offers::{OfferView, own_offers};
use crate::usecases::gathering::my_gatherings::{MyGatherings, my_gatherings};
use crate::usecases::person::card::{SecondCardView, second_card};
use crate::usecases::person::who_looked::{Look, OwnDeed, own_deeds, who_looked};
use crate::usecases::story::my_stories::{MyStories, my_stories};
use crate::usecases::story::teller::mark;
use encounters::{
    MyAcquaintance, MyAnswer, MyEncounter, MyGuestsMet, MyRefusedPerson, own_acquaintances,
    own_answers, own_encounters, own_guests_met, own_refused_people,
};
use invited::{MyInvitation, MyUnannouncedVisit, invited, refused_series, unannounced_visit};
use letters::{
    MyDigest, MyLetter, MyNudge, named_in_digests, own_digests, own_letters, own_nudges,
};
use person::{MyConsent, MyIdentity, MyPerson, own_consents, own_identities, own_row};
use stays::{KeptStay, MyDraw, MyQuestion, own_draws, own_questions, own_stays};

/// Everything that is held about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyData {
    /// Who they are.
    pub person: MyPerson,
    /// Their second card; null without one.
    pub second_card: Option<SecondCardView>,
    /// Every answer to the question of consent, the oldest first.
    pub consents: Vec<MyConsent>,
    /// Where they were, the latest first; as are all lists below.
    pub stays: Vec<KeptStay>,
    /// The desks that were drawn for them, as long as the draw can be told to be theirs.
    pub draws: Vec<MyDraw>,
    /// With whom they shared space.
    pub encounters: Vec<MyEncounter>,
    /// What remains of older encounters.
    pub acquaintances: Vec<MyAcquaintance>,
    /// What remains of guests whom they met and who are forgotten.
    pub guests_met: Vec<MyGuestsMet>,
    /// What they said about others. What others said about them is the others' own.
    pub answers: Vec<MyAnswer>,
    /// Whom they have as contacts, and the names of others that they keep for themselves.
    pub contacts: Contacts,
    /// What they mean to do, and did.
    pub follow_ups: Vec<MyFollowUp>,
    /// How often they agreed to be reminded.
    pub conscience: Conscience,
    /// The reminders that they got.
    pub nudges: Vec<MyNudge>,
    /// The kinds of letters that they refused: `coffee-proposals`, `messages`, `introductions`, `guest-arrivals`,
    /// `groups`, `nominations`, `invitations`.
    pub refused_letters: Vec<String>,
    /// Of whom they want nothing more.
    pub refused_people: Vec<MyRefusedPerson>,
    /// What they bring and look for, as others read it.
    pub offers: Vec<OfferView>,
    /// The introductions in which they have a part.
    pub introductions: Introductions,
    /// The groups of which they are members, and invitations to groups.
    pub groups: MyGroups,
    /// The gatherings to which they mean to come and which they attended, and whether their calendar has an address.
    pub gatherings: MyGatherings,
    /// What they told, and what they said of the stories of others.
    pub stories: MyStories,
    /// Whom they invited as guests.
    pub invitations: Vec<InvitationView>,
    /// For which days they are invited themselves.
    pub invited: Vec<MyInvitation>,
    /// The visit for which they signed in without an invitation; null for who did not.
    pub unannounced_visit: Option<MyUnannouncedVisit>,
    /// Their weekly digests.
    pub digests: Vec<MyDigest>,
    /// How many digests of others name them.
    pub named_in_digests: usize,
    /// Letters to them.
    pub letters: Vec<MyLetter>,
    /// Where they are signed in.
    pub sessions: Vec<SessionView>,
    /// Their second factor.
    pub second_factor: FactorView,
    /// Who looked at their data, or changed it.
    pub looks: Vec<Look>,
    /// What they did themselves with a role.
    pub deeds: Vec<OwnDeed>,
    /// Who they are at identity providers.
    pub identities: Vec<MyIdentity>,
    /// Questions whether somebody is still at their desk.
    pub questions: Vec<MyQuestion>,
}

/// Everything held about a person. `session` is their session that asks. Without one somebody else asks for them, who does not
/// learn what they told without their name, or who did to them.
pub fn my_data(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    session: Option<i64>,
) -> Result<MyData, StoreError> {
    let mark = session.map(|_| mark(context, person));
    let mark = mark.as_deref();
    Ok(MyData {
        person: own_row(connection, person)?,
        second_card: second_card(connection, person)?,
        consents: own_consents(connection, person)?,
        stays: own_stays(connection, person)?,
        draws: own_draws(connection, person)?,
        encounters: own_encounters(connection, context, person)?,
        acquaintances: own_acquaintances(connection, person)?,
        guests_met: own_guests_met(connection, person)?,
        answers: own_answers(connection, person)?,
        contacts: contacts(connection, context, person)?,
        follow_ups: all_follow_ups(connection, context, person)?,
        conscience: conscience(connection, context, person)?,
        nudges: own_nudges(connection, context, person)?,
        refused_letters: refused_series(connection, context, person)?,
        refused_people: own_refused_people(connection, person)?,
        offers: own_offers(connection, context, person)?,
        introductions: introductions(connection, context, person)?,
        groups: my_groups(connection, context, person)?,
        gatherings: my_gatherings(connection, person)?,
        stories: my_stories(connection, context, person, mark)?,
        invitations: own_invitations(connection, context, person)?,
        invited: invited(connection, person)?,
        unannounced_visit: unannounced_visit(connection, person)?,
        digests: own_digests(connection, context, person)?,
        named_in_digests: named_in_digests(connection, person)?,
        letters: own_letters(connection, person, mark)?,
        sessions: sessions_of_person(connection, context, person, session)?,
        second_factor: second_factor(connection, person)?,
        looks: who_looked(connection, person)?,
        deeds: own_deeds(connection, person)?,
        identities: own_identities(connection, person)?,
        questions: own_questions(connection, person)?,
    })
}
