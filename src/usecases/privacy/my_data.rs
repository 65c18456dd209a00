//! Everything that is held about a person, for that person to read. Others are named where they agree to it today;
//! else it is only told that there was somebody.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::Deed;
use crate::domain::place::features::Features;
use crate::store::encounter::encounters;
use crate::store::encounter::encounters::Dated;
use crate::store::letter::digests;
use crate::store::letter::digests::Digest;
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons};
use crate::store::place::sites;
use crate::store::privacy::{consents, person_data};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::access::sessions_of_person::{SessionView, sessions_of_person};
use crate::usecases::encounter::known_encounters::all_of_person;
use crate::usecases::letter::letter_page::{DigestPage, page_for_reader};
use crate::usecases::person::access_log::COMMAND;
use crate::usecases::person::looks::{Look, OwnDeed, looks, own_deeds};
use crate::usecases::person::me::Consent;

/// Everything that is held about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyData {
    /// Who they are.
    pub person: MyPerson,
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
    /// What they said about others. What others said about them is the others' own.
    pub answers: Vec<MyAnswer>,
    /// Their weekly digests.
    pub digests: Vec<MyDigest>,
    /// How many digests of others name them.
    pub named_in_digests: usize,
    /// Letters to them.
    pub letters: Vec<MyLetter>,
    /// Where they are signed in.
    pub sessions: Vec<SessionView>,
    /// Who looked at their data, or changed it.
    pub looks: Vec<Look>,
    /// What they did themselves with a role.
    pub deeds: Vec<OwnDeed>,
    /// Who they are at identity providers.
    pub identities: Vec<MyIdentity>,
    /// Questions whether somebody is still at their desk.
    pub questions: Vec<MyQuestion>,
}

/// A person's own row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyPerson {
    /// Address.
    pub email: String,
    /// Full name.
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
    /// The team; empty if not said.
    pub team: String,
    /// The code of the language they read.
    pub language: String,
    /// The code on their badge.
    pub badge: Option<String>,
    /// What restricts their draw.
    pub needs: Vec<String>,
    /// What they may do besides their own work.
    pub role: Option<String>,
    /// Whether they may check in, sign in and be written to.
    pub active: bool,
    /// Since when they may not, if so.
    pub deactivated_at: Option<DateTime<Utc>>,
    /// When they were first known; null: before that was kept.
    pub known_since: Option<DateTime<Utc>>,
    /// Their answer to the question of consent; null if not asked yet.
    pub consent: Option<Consent>,
    /// When they gave it.
    pub consent_at: Option<DateTime<Utc>>,
    /// When they were asked by letter.
    pub consent_asked_at: Option<DateTime<Utc>>,
    /// From which day on their stays may become encounters.
    pub visible_since: Option<NaiveDate>,
    /// Whether they get the weekly digest.
    pub digest: bool,
}

/// An answer to the question of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyConsent {
    /// When.
    pub at: DateTime<Utc>,
    /// Whether they agreed to be seen.
    pub visible: bool,
    /// `page`, `letter` or `file`.
    pub way: String,
    /// The version of the text; `elsewhere` for what a file says.
    pub text_version: String,
}

/// A stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KeptStay {
    /// The building.
    pub site: String,
    /// The floor.
    pub floor: String,
    /// The zone.
    pub zone: String,
    /// The table; null in a café or private zone.
    pub table: Option<String>,
    /// The desk; null in a café or private zone.
    pub desk: Option<String>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended; null while it is open.
    pub ended_at: Option<DateTime<Utc>>,
    /// Why it ended; null where that was not kept.
    pub end_reason: Option<String>,
    /// Whether it was unseen.
    pub unseen: bool,
}

/// A draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyDraw {
    /// The building.
    pub site: String,
    /// The site's date.
    pub day: NaiveDate,
    /// When.
    pub at: DateTime<Utc>,
    /// Under which pseudonym the record of the day has it.
    pub pseudonym: String,
    /// The desk.
    pub desk: String,
}

/// Somebody else, who agrees to be named today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Somebody {
    /// Their name.
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
}

/// An encounter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyEncounter {
    /// The site's date.
    pub day: NaiveDate,
    /// The building.
    pub site: String,
    /// `table`, `cafe` or `zone`.
    pub level: String,
    /// Whole minutes together.
    pub minutes: i64,
    /// With whom; null for who does not agree to be named, and in a zone.
    pub with: Option<Somebody>,
}

/// What remains of older encounters with one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyAcquaintance {
    /// With whom; null for who does not agree to be named.
    pub with: Option<Somebody>,
    /// The first day.
    pub first_day: NaiveDate,
    /// The last day.
    pub last_day: NaiveDate,
    /// The last day at one table.
    pub last_table_day: Option<NaiveDate>,
    /// On how many days.
    pub times: u32,
}

/// What a person said about another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyAnswer {
    /// About whom; null for who does not agree to be named.
    pub about: Option<Somebody>,
    /// `talked`, `follow-up` or `not-this-one`.
    pub answer: String,
    /// The ISO week it was about.
    pub week: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A weekly digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyDigest {
    /// The ISO week.
    pub week: String,
    /// What it says, save who does not agree to be named today; null once that is forgotten.
    pub said: Option<DigestPage>,
    /// What good they said came of an encounter.
    pub good: Option<String>,
    /// When it was written.
    pub composed_at: DateTime<Utc>,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyLetter {
    /// `digest`, `sign-in`, `consent` or `still-here`.
    pub kind: String,
    /// Its subject, as long as it is kept; empty after.
    pub subject: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was sent; null if it was not.
    pub sent_at: Option<DateTime<Utc>>,
}

/// Who a person is at an identity provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyIdentity {
    /// The provider.
    pub issuer: String,
    /// As whom they are known there.
    pub subject: String,
    /// Since when it is known here.
    pub linked_at: DateTime<Utc>,
}

/// A question whether somebody is still at their desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyQuestion {
    /// Whether the person asked it; else it was about their desk, and who asked is not said.
    pub asked_by_me: bool,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// Until when it could be answered.
    pub answer_by: DateTime<Utc>,
    /// When it was answered, or the stay ended.
    pub closed_at: Option<DateTime<Utc>>,
}

/// Everything that is held about a person; `session` is the one that asks, if one does.
pub fn my_data(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    session: Option<i64>,
) -> Result<MyData, StoreError> {
    let others = Others::load(connection)?;
    Ok(MyData {
        person: own_row(connection, person)?,
        consents: own_consents(connection, person)?,
        stays: person_data::stays(connection, person)?.into_iter().map(stay).collect(),
        draws: own_draws(connection, person)?,
        encounters: own_encounters(connection, context, &others, person)?,
        acquaintances: own_acquaintances(connection, &others, person)?,
        answers: own_answers(connection, &others, person)?,
        digests: own_digests(connection, person)?,
        named_in_digests: digests::naming(connection, person)?.len(),
        letters: own_letters(connection, person)?,
        sessions: sessions_of_person(connection, context, person, session)?,
        looks: looks(connection, person)?,
        deeds: own_deeds(connection, person)?,
        identities: person_data::identities(connection, person)?
            .into_iter()
            .map(|(issuer, subject, linked_at)| MyIdentity { issuer, subject, linked_at })
            .collect(),
        questions: person_data::questions(connection, person)?
            .into_iter()
            .map(|(asked_by_me, asked_at, answer_by, closed_at)| MyQuestion {
                asked_by_me,
                asked_at,
                answer_by,
                closed_at,
            })
            .collect(),
    })
}

/// Nobody has the address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("nobody here has the address {0}")]
pub struct UnknownAddress(pub EmailAddress);

/// The same for the person with this address, by whoever works at the command line: the person can read in the
/// access log that it was done, and why.
pub fn data_by_command(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    reason: &str,
) -> Result<MyData, Failure<UnknownAddress>> {
    let person = persons::by_email(connection, email.as_str())?
        .ok_or_else(|| Failure::Refused(UnknownAddress(email.clone())))?;
    let entry = Entry {
        at: context.clock.now(),
        actor: COMMAND.to_owned(),
        deed: Deed::DataExported,
        person: Some(person.id),
        detail: String::new(),
        reason: Some(reason.to_owned()).filter(|reason| !reason.is_empty()),
    };
    access_log::add(connection, &entry)?;
    Ok(my_data(connection, context, person.id, None)?)
}

/// Everybody who agrees to be named today.
struct Others(HashMap<PersonId, Somebody>);

impl Others {
    fn load(connection: &mut Connection) -> Result<Self, StoreError> {
        let people = persons::all(connection)?.into_iter();
        Ok(Self(
            people
                .filter(|one| one.active && one.consent == Some(true))
                .map(|one| (one.id, Somebody { name: one.name, organisation: one.organisation }))
                .collect(),
        ))
    }

    fn named(&self, person: PersonId) -> Option<Somebody> {
        self.0.get(&person).cloned()
    }
}

fn own_row(connection: &mut Connection, person: PersonId) -> Result<MyPerson, StoreError> {
    let row = person_data::person(connection, person)?
        .ok_or_else(|| StoreError::corrupt("session", "its person is gone"))?;
    let (email, name, organisation, team, language) = row.texts;
    let (badge, needs, role) = row.rights;
    let (consent, visible_since, digest) = row.consent;
    let [consent_at, consent_asked_at, deactivated_at, known_since] = row.moments;
    let needs: Features =
        needs.parse().map_err(|why| StoreError::Corrupt { what: "person", why })?;
    Ok(MyPerson {
        email,
        name,
        organisation,
        team,
        language,
        badge,
        needs: needs
            .to_string()
            .split('|')
            .filter(|need| !need.is_empty())
            .map(str::to_owned)
            .collect(),
        role,
        active: deactivated_at.is_none(),
        deactivated_at,
        known_since,
        consent: consent.map(Consent::from),
        consent_at,
        consent_asked_at,
        visible_since,
        digest,
    })
}

fn own_consents(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyConsent>, StoreError> {
    let rows = consents::of_person(connection, person)?.into_iter();
    Ok(rows
        .map(|row| MyConsent {
            at: row.at,
            visible: row.visible,
            way: row.way,
            text_version: row.text,
        })
        .collect())
}

fn stay(row: person_data::StayRow) -> KeptStay {
    let (site, floor, zone) = row.place;
    let (table, desk) = row.desk.unzip();
    KeptStay {
        site,
        floor,
        zone,
        table,
        desk,
        started_at: row.started_at,
        ended_at: row.ended_at,
        end_reason: row.end_reason,
        unseen: row.unseen,
    }
}

fn own_draws(connection: &mut Connection, person: PersonId) -> Result<Vec<MyDraw>, StoreError> {
    let rows = person_data::draws(connection, person)?.into_iter();
    Ok(rows
        .map(|(site, day, at, pseudonym, desk)| MyDraw { site, day, at, pseudonym, desk })
        .collect())
}

fn own_encounters(
    connection: &mut Connection,
    context: &Context,
    others: &Others,
    person: PersonId,
) -> Result<Vec<MyEncounter>, StoreError> {
    let sites: HashMap<SiteId, String> =
        sites::all(connection)?.into_iter().map(|site| (site.id, site.name)).collect();
    let mut met: Vec<_> = all_of_person(connection, context, person)?
        .into_iter()
        .map(|Dated { site, day, encounter }| {
            let site = sites.get(&site).cloned().unwrap_or_default();
            let other = if encounter.a == person { encounter.b } else { encounter.a };
            (Reverse(day), site, other, encounter.level, encounter.duration.num_minutes())
        })
        .collect();
    met.sort();
    Ok(met
        .into_iter()
        .map(|(Reverse(day), site, other, level, minutes)| {
            // Who was in the same zone is a number to everybody, here too.
            let with = others.named(other).filter(|_| level.is_personal());
            MyEncounter { day, site, level: level.to_string(), minutes, with }
        })
        .collect())
}

fn own_acquaintances(
    connection: &mut Connection,
    others: &Others,
    person: PersonId,
) -> Result<Vec<MyAcquaintance>, StoreError> {
    let mut rows: Vec<_> =
        encounters::acquaintances(connection, Some(person))?.into_iter().collect();
    rows.sort_by_key(|(pair, known)| (Reverse(known.last_day), *pair));
    Ok(rows
        .into_iter()
        .map(|((a, b), known)| MyAcquaintance {
            with: others.named(if a == person { b } else { a }),
            first_day: known.first_day,
            last_day: known.last_day,
            last_table_day: known.last_table_day,
            times: known.times,
        })
        .collect())
}

fn own_answers(
    connection: &mut Connection,
    others: &Others,
    person: PersonId,
) -> Result<Vec<MyAnswer>, StoreError> {
    let rows = person_data::answers(connection, person)?.into_iter();
    Ok(rows
        .map(|(other, answer, week, at)| MyAnswer {
            about: others.named(other),
            answer,
            week: week.to_string(),
            at,
        })
        .collect())
}

fn own_digests(connection: &mut Connection, person: PersonId) -> Result<Vec<MyDigest>, StoreError> {
    let Some(reader) = persons::by_id(connection, person)? else { return Ok(Vec::new()) };
    let mut digests = Vec::new();
    for (week, content, good, composed_at) in person_data::digests(connection, person)? {
        let digest = Digest { person, week, content, good };
        let said = page_for_reader(connection, &reader, &digest)?;
        let Digest { good, .. } = digest;
        digests.push(MyDigest { week: week.to_string(), said, good, composed_at });
    }
    Ok(digests)
}

fn own_letters(connection: &mut Connection, person: PersonId) -> Result<Vec<MyLetter>, StoreError> {
    let rows = person_data::letters(connection, person)?.into_iter();
    Ok(rows
        .map(|(kind, subject, created_at, sent_at)| MyLetter { kind, subject, created_at, sent_at })
        .collect())
}
