//! What is held about one person, table by table, for that person to read.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::calendar::IsoWeek;
use crate::domain::identity::PersonId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::card::OwnCard;
use crate::domain::stay::draw::DrawRecord;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::letter::stored_kind::kind;
use crate::person::cards;
use crate::schema::{
    answers, desk_questions, desks, digests, draws, floors, guests, identities, letters,
    organisations, persons, pseudonyms, sites, stays, tables, zones,
};
use crate::stay::draws::unpack;

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct PersonRow {
    pub email: String,
    pub name: String,
    /// Whom they work for, in the register.
    pub organisation: Option<String>,
    /// Whom they come from as a guest.
    pub comes_from: Option<String>,
    pub team: String,
    pub language: String,
    pub badge_end: Option<String>,
    pub needs: String,
    pub role: Option<String>,
    /// Their answer to the question of consent.
    pub consent: Option<bool>,
    /// From which day on it counts.
    pub visible_since: Option<NaiveDate>,
    pub digest: bool,
    /// When they answered.
    #[diesel(deserialize_as = OptionalMoment)]
    pub consent_at: Option<DateTime<Utc>>,
    /// When they were asked by letter.
    #[diesel(deserialize_as = OptionalMoment)]
    pub consent_asked_at: Option<DateTime<Utc>>,
    #[diesel(deserialize_as = OptionalMoment)]
    pub deactivated_at: Option<DateTime<Utc>>,
    #[diesel(deserialize_as = OptionalMoment)]
    pub known_since: Option<DateTime<Utc>>,
}

pub fn person(connection: &mut Connection, id: PersonId) -> Result<Option<PersonRow>, StoreError> {
    Ok(persons::table
        .left_join(organisations::table)
        .left_join(guests::table)
        .filter(persons::id.eq(id.0))
        .select((
            persons::email,
            persons::name,
            organisations::name.nullable(),
            guests::organisation.nullable(),
            persons::team,
            persons::language,
            persons::badge_end,
            persons::needs,
            persons::role,
            persons::consent,
            persons::visible_since,
            persons::digest,
            persons::consent_at,
            persons::consent_asked_at,
            persons::deactivated_at,
            persons::known_since,
        ))
        .get_result(connection)
        .optional()?)
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StayRow {
    pub site: String,
    pub floor: String,
    pub zone: String,
    /// None in a café or private zone, as the desk.
    pub table: Option<String>,
    pub desk: Option<String>,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub end_reason: Option<String>,
    pub unseen: bool,
    /// The second card under which it began; none under the first.
    pub card: Option<OwnCard>,
}

#[derive(Queryable)]
struct StoredStay {
    site: String,
    floor: String,
    zone: String,
    table: Option<String>,
    desk: Option<String>,
    started_at: Moment,
    ended_at: Option<Moment>,
    end_reason: Option<String>,
    unseen: bool,
    card_organisation: Option<String>,
    card_line: Option<String>,
}

impl From<StoredStay> for StayRow {
    fn from(row: StoredStay) -> Self {
        Self {
            site: row.site,
            floor: row.floor,
            zone: row.zone,
            table: row.table,
            desk: row.desk,
            started_at: row.started_at.into(),
            ended_at: row.ended_at.map(Into::into),
            end_reason: row.end_reason,
            unseen: row.unseen,
            card: cards::of_columns(row.card_organisation, row.card_line),
        }
    }
}

pub fn stays(connection: &mut Connection, person: PersonId) -> Result<Vec<StayRow>, StoreError> {
    let rows = stays::table
        .inner_join(sites::table.on(sites::id.eq(stays::site_id)))
        .inner_join(zones::table.on(zones::id.eq(stays::zone_id)))
        .inner_join(floors::table.on(floors::id.eq(zones::floor_id)))
        .left_join(desks::table.on(desks::id.nullable().eq(stays::desk_id)))
        .left_join(tables::table.on(tables::id.nullable().eq(stays::table_id)))
        .filter(stays::person_id.eq(person.0))
        .order((stays::started_at.desc(), stays::id.desc()))
        .select((
            sites::name,
            floors::name,
            zones::name,
            tables::name.nullable(),
            desks::name.nullable(),
            stays::started_at,
            stays::ended_at,
            stays::end_reason,
            stays::unseen,
            stays::card_organisation,
            stays::card_line,
        ))
        .load::<StoredStay>(connection)?;
    Ok(rows.into_iter().map(StayRow::from).collect())
}

/// A draw of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawRow {
    pub site: String,
    pub day: NaiveDate,
    /// The minute.
    pub at: String,
    pub pseudonym: String,
    pub desk: String,
}

#[derive(Queryable)]
struct PackedDraw {
    site: String,
    day: NaiveDate,
    pseudonym: String,
    record: Vec<u8>,
}

/// The draws that can still be told to be a person's, the latest first.
pub fn draws(connection: &mut Connection, person: PersonId) -> Result<Vec<DrawRow>, StoreError> {
    let rows = pseudonyms::table
        .inner_join(sites::table.on(sites::id.eq(pseudonyms::site_id)))
        .inner_join(
            draws::table.on(draws::site_id
                .eq(pseudonyms::site_id)
                .and(draws::day.eq(pseudonyms::day))
                .and(draws::pseudonym.eq(pseudonyms::pseudonym))),
        )
        .filter(pseudonyms::person_id.eq(person.0))
        .order((draws::day.desc(), sites::name, draws::leaf))
        .select((sites::name, draws::day, draws::pseudonym, draws::record))
        .load::<PackedDraw>(connection)?;
    let mut draws: Vec<DrawRow> = rows
        .into_iter()
        .map(|PackedDraw { site, day, pseudonym, record }| {
            let DrawRecord { at, desk, .. } = unpack(&record)?;
            Ok(DrawRow { site, day, at, pseudonym, desk })
        })
        .collect::<Result<_, StoreError>>()?;
    draws.sort_by(|a, b| (b.day, &b.at).cmp(&(a.day, &a.at)));
    Ok(draws)
}

/// What a person said about another.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct AnswerRow {
    #[diesel(deserialize_as = i64)]
    pub other: PersonId,
    pub answer: String,
    #[diesel(deserialize_as = NaiveDate)]
    pub week: IsoWeek,
    #[diesel(deserialize_as = Moment)]
    pub at: DateTime<Utc>,
}

pub fn answers(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<AnswerRow>, StoreError> {
    Ok(answers::table
        .filter(answers::person_id.eq(person.0))
        .order((answers::answered_at.desc(), answers::other_id))
        .select((answers::other_id, answers::answer, answers::week, answers::answered_at))
        .load(connection)?)
}

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct DigestRow {
    #[diesel(deserialize_as = NaiveDate)]
    pub week: IsoWeek,
    pub content: String,
    /// What good the person said came of an encounter.
    pub good: Option<String>,
    #[diesel(deserialize_as = Moment)]
    pub composed_at: DateTime<Utc>,
}

pub fn digests(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<DigestRow>, StoreError> {
    Ok(digests::table
        .filter(digests::person_id.eq(person.0))
        .order(digests::week.desc())
        .select((digests::week, digests::content, digests::good, digests::composed_at))
        .load(connection)?)
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    pub kind: LetterKind,
    pub subject: String,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

#[derive(Queryable)]
struct StoredLetter {
    kind: String,
    subject: String,
    created_at: Moment,
    sent_at: Option<Moment>,
}

pub fn letters(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<LetterRow>, StoreError> {
    let rows = letters::table
        .filter(letters::person_id.eq(person.0))
        .order((letters::created_at.desc(), letters::id.desc()))
        .select((letters::kind, letters::subject, letters::created_at, letters::sent_at))
        .load::<StoredLetter>(connection)?;
    rows.into_iter()
        .map(|row| {
            Ok(LetterRow {
                kind: kind(&row.kind)?,
                subject: row.subject,
                created_at: row.created_at.into(),
                sent_at: row.sent_at.map(Into::into),
            })
        })
        .collect()
}

/// Who a person is at an identity provider.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct IdentityRow {
    pub issuer: String,
    pub subject: String,
    #[diesel(deserialize_as = Moment)]
    pub linked_at: DateTime<Utc>,
}

pub fn identities(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<IdentityRow>, StoreError> {
    Ok(identities::table
        .filter(identities::person_id.eq(person.0))
        .order((identities::issuer, identities::subject))
        .select((identities::issuer, identities::subject, identities::linked_at))
        .load(connection)?)
}

/// A question whether somebody is still at their desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRow {
    /// Whether the person asked it; else they were asked.
    pub asked_by_me: bool,
    pub moments: QuestionMoments,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct QuestionMoments {
    #[diesel(deserialize_as = Moment)]
    pub asked_at: DateTime<Utc>,
    /// Until when it could be answered.
    #[diesel(deserialize_as = Moment)]
    pub answer_by: DateTime<Utc>,
    #[diesel(deserialize_as = OptionalMoment)]
    pub closed_at: Option<DateTime<Utc>>,
}

/// The questions that a person asked, or was asked, the latest first.
pub fn questions(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<QuestionRow>, StoreError> {
    let moments = (desk_questions::asked_at, desk_questions::answer_by, desk_questions::closed_at);
    let asked: Vec<QuestionMoments> = desk_questions::table
        .filter(desk_questions::asked_by.eq(person.0))
        .select(moments)
        .load(connection)?;
    let was_asked: Vec<QuestionMoments> = desk_questions::table
        .inner_join(stays::table)
        .filter(stays::person_id.eq(person.0))
        .select(moments)
        .load(connection)?;
    // When it was closed would reveal to the person who asked whether somebody sits there.
    let row = |asked_by_me: bool| {
        move |moments: QuestionMoments| {
            let closed_at = moments.closed_at.filter(|_| !asked_by_me);
            QuestionRow { asked_by_me, moments: QuestionMoments { closed_at, ..moments } }
        }
    };
    let mut all: Vec<QuestionRow> = asked.into_iter().map(row(true)).collect();
    all.extend(was_asked.into_iter().map(row(false)));
    all.sort_by_key(|row| (Reverse(row.moments.asked_at), row.asked_by_me));
    Ok(all)
}
