//! What is held about one person, table by table, for that person to read.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::domain::calendar::IsoWeek;
use crate::domain::identity::PersonId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::stay::draw::DrawRecord;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::letter::stored_kind::kind;
use crate::store::schema::{
    answers, desk_questions, desks, digests, draws, floors, identities, letters, organisations,
    persons, pseudonyms, sites, stays, tables, zones,
};
use crate::store::stay::draws::unpack;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    pub texts: (String, String, String, String, String),
    pub rights: (Option<String>, String, Option<String>),
    /// Their answer to the question of consent, from which day on it counts, whether they want the digest.
    pub consent: (Option<bool>, Option<NaiveDate>, bool),
    /// When they answered, were asked by letter, were deactivated, were first known.
    pub moments: [Option<DateTime<Utc>>; 4],
}

type PersonTuple = (
    (String, String, String, String, String),
    (Option<String>, String, Option<String>),
    (Option<bool>, Option<NaiveDate>, bool),
    (Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>),
);

fn utc(moment: Option<NaiveDateTime>) -> Option<DateTime<Utc>> {
    moment.map(|moment| moment.and_utc())
}

pub fn person(connection: &mut Connection, id: PersonId) -> Result<Option<PersonRow>, StoreError> {
    let row = persons::table
        .inner_join(organisations::table)
        .filter(persons::id.eq(id.0))
        .select((
            (persons::email, persons::name, organisations::name, persons::team, persons::language),
            (persons::badge_end, persons::needs, persons::role),
            (persons::consent, persons::visible_since, persons::digest),
            (
                persons::consent_at,
                persons::consent_asked_at,
                persons::deactivated_at,
                persons::known_since,
            ),
        ))
        .get_result::<PersonTuple>(connection)
        .optional()?;
    Ok(row.map(|(texts, rights, consent, (answered, asked, deactivated, known))| PersonRow {
        texts,
        rights,
        consent,
        moments: [answered, asked, deactivated, known].map(utc),
    }))
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StayRow {
    pub place: (String, String, String),
    /// Table and desk; none in a café or private zone.
    pub desk: Option<(String, String)>,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub end_reason: Option<String>,
    pub unseen: bool,
}

type StayTuple = (
    (String, String, String),
    (Option<String>, Option<String>),
    (NaiveDateTime, Option<NaiveDateTime>, Option<String>, bool),
);

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
            (sites::name, floors::name, zones::name),
            (tables::name.nullable(), desks::name.nullable()),
            (stays::started_at, stays::ended_at, stays::end_reason, stays::unseen),
        ))
        .load::<StayTuple>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(place, (table, desk), (started, ended, end_reason, unseen))| StayRow {
            place,
            desk: table.zip(desk),
            started_at: started.and_utc(),
            ended_at: utc(ended),
            end_reason,
            unseen,
        })
        .collect())
}

/// A draw of a person: the site, its day, the minute, under which pseudonym, and the desk.
pub type DrawRow = (String, NaiveDate, String, String, String);

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
        .load::<(String, NaiveDate, String, Vec<u8>)>(connection)?;
    let mut draws: Vec<DrawRow> = rows
        .into_iter()
        .map(|(site, day, pseudonym, record)| {
            let DrawRecord { at, desk, .. } = unpack(&record)?;
            Ok((site, day, at, pseudonym, desk))
        })
        .collect::<Result<_, StoreError>>()?;
    draws.sort_by(|a, b| (b.1, &b.2).cmp(&(a.1, &a.2)));
    Ok(draws)
}

/// What a person said about others: about whom, what, in which week, when.
pub type AnswerRow = (PersonId, String, IsoWeek, DateTime<Utc>);

pub fn answers(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<AnswerRow>, StoreError> {
    let rows = answers::table
        .filter(answers::person_id.eq(person.0))
        .order((answers::answered_at.desc(), answers::other_id))
        .select((answers::other_id, answers::answer, answers::week, answers::answered_at))
        .load::<(i64, String, NaiveDate, NaiveDateTime)>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(other, answer, week, at)| (PersonId(other), answer, IsoWeek::of(week), at.and_utc()))
        .collect())
}

/// A digest: its week, what it says, what good the person said came of it, when it was written.
pub type DigestRow = (IsoWeek, String, Option<String>, DateTime<Utc>);

pub fn digests(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<DigestRow>, StoreError> {
    let rows = digests::table
        .filter(digests::person_id.eq(person.0))
        .order(digests::week.desc())
        .select((digests::week, digests::content, digests::good, digests::composed_at))
        .load::<(NaiveDate, String, Option<String>, NaiveDateTime)>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(week, content, good, at)| (IsoWeek::of(week), content, good, at.and_utc()))
        .collect())
}

/// A letter: its kind, its subject, when it was written, when it was sent.
pub type LetterRow = (LetterKind, String, DateTime<Utc>, Option<DateTime<Utc>>);

pub fn letters(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<LetterRow>, StoreError> {
    let rows = letters::table
        .filter(letters::person_id.eq(person.0))
        .order((letters::created_at.desc(), letters::id.desc()))
        .select((letters::kind, letters::subject, letters::created_at, letters::sent_at))
        .load::<(String, String, NaiveDateTime, Option<NaiveDateTime>)>(connection)?;
    rows.into_iter()
        .map(|(word, subject, created, sent)| {
            Ok((kind(&word)?, subject, created.and_utc(), utc(sent)))
        })
        .collect()
}

/// Who a person is at an identity provider: which one, as whom, and since when that is known here.
pub type IdentityRow = (String, String, DateTime<Utc>);

pub fn identities(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<IdentityRow>, StoreError> {
    let rows = identities::table
        .filter(identities::person_id.eq(person.0))
        .order((identities::issuer, identities::subject))
        .select((identities::issuer, identities::subject, identities::linked_at))
        .load::<(String, String, NaiveDateTime)>(connection)?;
    Ok(rows.into_iter().map(|(issuer, subject, at)| (issuer, subject, at.and_utc())).collect())
}

/// A question whether somebody is still at their desk: whether the person asked it, when it was asked, until when
/// it could be answered, and of those that the person was asked when it was closed.
pub type QuestionRow = (bool, DateTime<Utc>, DateTime<Utc>, Option<DateTime<Utc>>);

/// The questions that a person asked, or was asked, the latest first.
pub fn questions(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<QuestionRow>, StoreError> {
    type Row = (NaiveDateTime, NaiveDateTime, Option<NaiveDateTime>);
    let moments = (desk_questions::asked_at, desk_questions::answer_by, desk_questions::closed_at);
    let asked = desk_questions::table
        .filter(desk_questions::asked_by.eq(person.0))
        .select(moments)
        .load::<Row>(connection)?;
    let was_asked = desk_questions::table
        .inner_join(stays::table)
        .filter(stays::person_id.eq(person.0))
        .select(moments)
        .load::<Row>(connection)?;
    // When it was closed would tell who asked whether somebody sits there.
    let read = |by_me: bool| {
        move |(asked, by, closed): Row| {
            (by_me, asked.and_utc(), by.and_utc(), utc(closed).filter(|_| !by_me))
        }
    };
    let mut all: Vec<QuestionRow> = asked.into_iter().map(read(true)).collect();
    all.extend(was_asked.into_iter().map(read(false)));
    all.sort_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
    Ok(all)
}
