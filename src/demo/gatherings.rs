//! What is announced in the example office: today, this week and next; one for a group of the employee of the printed link,
//! and one that was called off. Some people mean to come. A debate goes on already: a part of those who are in attend it.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};

use super::office::SITE;
use super::people::{EMPLOYEE, HOST};
use super::{write, write_apart};
use crate::app::App;
use crate::domain::connect::group::GroupState;
use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::gathering::debate::Side;
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::person::gathering_host::GatheringHost;
use crate::domain::person::opens::Opens;
use crate::domain::person::role::{Role, RoleHolder, RoleRight};
use crate::store::connect::{group_members, groups};
use crate::store::person::persons::Person;
use crate::store::person::{person_register, persons};
use crate::store::place::sites;
use crate::store::stay::stays;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::access::manage_role_tokens;
use crate::usecases::gathering::announce::{Announcement, GivenPlace, announce};
use crate::usecases::gathering::announcer::Announcer;
use crate::usecases::gathering::attend::attend;
use crate::usecases::gathering::call_off::call_off;
use crate::usecases::gathering::circle::choose;
use crate::usecases::gathering::coming::come;
use crate::usecases::gathering::debate::{set_hand, take_side};

type Failed = Failure<String>;

const CAFE: &str = "Grand café";

/// Kind, title, where else than in the café, day of November, time, minutes and language if it is in one only; and every
/// how manieth of the people who are asked means to come.
type Planned = (
    GatheringKind,
    &'static str,
    Option<&'static str>,
    (u32, u32, u32),
    i64,
    Option<Language>,
    usize,
);

const PLANNED: &[Planned] = &[
    (
        GatheringKind::OpenTable,
        "Lunchen met wie je nog niet kent",
        None,
        (17, 12, 15),
        45,
        None,
        17,
    ),
    (GatheringKind::CallHour, "Samen bellen wie al te lang wacht", None, (19, 10, 0), 20, None, 25),
    (
        GatheringKind::StoryCircle,
        "Drie verhalen over een omweg die werkte",
        Some("In de daktuin"),
        (24, 15, 30),
        60,
        Some(Language::Nl),
        90,
    ),
];

/// It began five minutes ago.
const DEBATE: Planned = (
    GatheringKind::Debate,
    "De eerste verdieping wordt stil",
    None,
    (17, 9, 35),
    45,
    Some(Language::Nl),
    9,
);

/// How many attend it, and where one after the other stands.
const DEBATERS: usize = 28;
const STANDING: [Side; 7] = [
    Side::For,
    Side::Against,
    Side::For,
    Side::Undecided,
    Side::Against,
    Side::For,
    Side::Undecided,
];

/// The debate that goes on.
#[derive(Debug)]
pub(super) struct Debate {
    pub(super) code: String,
    /// The address of somebody who has a desk, and does not attend it yet.
    pub(super) phone: String,
}

const CALLED_OFF: Planned = (
    GatheringKind::OpenTable,
    "A walk along the canal",
    Some("At the front door"),
    (18, 12, 30),
    30,
    Some(Language::En),
    40,
);

const OF_GROUP: Planned = (
    GatheringKind::OpenTable,
    "Eerste versies lezen",
    None,
    (19, 15, 0),
    60,
    Some(Language::Nl),
    1,
);

fn refused<R: std::fmt::Debug>(why: Failure<R>) -> Failed {
    why.map(|why| format!("{why:?}"))
}

fn nobody(what: &str) -> Failed {
    Failure::Refused(format!("there is no {what}"))
}

/// The luck of what they are called by.
const DICE: u64 = 0x6a74;

/// What is announced before the last Monday, with luck of its own, so that nothing of people's weeks changes by it; who announces
/// it. The story circle is told `detours`, as stories are called.
pub(super) async fn announce_ahead(app: &App, detours: Vec<String>) -> Result<Announcer, String> {
    write_apart(app, DICE, move |connection, context| -> Result<_, Failed> {
        let (access, _) =
            manage_role_tokens::add(connection, context, "Programma", Opens::Gatherings)?;
        let host = Announcer::Host(GatheringHost { access });
        let people: Vec<PersonId> = staff(connection)?.iter().map(|one| one.id).collect();
        for planned in PLANNED {
            let code = announce_one(connection, context, &host, (planned, None), &people)?;
            if planned.0 == GatheringKind::StoryCircle {
                choose(connection, context, &host, &code, &detours).map_err(refused)?;
            }
        }
        let others = people.get(1..).unwrap_or_default();
        let off = announce_one(connection, context, &host, (&CALLED_OFF, None), others)?;
        call_off(connection, context, &host, &off).map_err(refused)?;
        Ok(host)
    })
    .await
}

/// What goes on now, and what a group announces.
pub(super) async fn begin(app: &App, host: Announcer) -> Result<Debate, String> {
    write(app, move |connection, context| -> Result<_, Failed> {
        let known = staff(connection)?;
        let people: Vec<PersonId> = known.iter().map(|one| one.id).collect();
        announce_for_group(
            connection,
            context,
            *people.first().ok_or_else(|| nobody("employee"))?,
        )?;
        let code = announce_one(connection, context, &host, (&DEBATE, None), &people)?;
        let phone = debate_it(connection, context, &code, &known)?;
        Ok(Debate { code, phone })
    })
    .await
}

/// The employee of the printed link, and everybody else who is no guest.
fn staff(connection: &mut Connection) -> Result<Vec<Person>, Failed> {
    let mut people = persons::all(connection)?;
    people.retain(|one| one.active && !one.is_guest());
    people.sort_by_key(|one| (one.email != EMPLOYEE, one.id));
    Ok(people)
}

/// Those at desks attend it one after the other, take sides, and some put up a hand; the address of one who does not.
fn debate_it(
    connection: &mut Connection,
    context: &Context,
    code: &str,
    known: &[Person],
) -> Result<String, Failed> {
    let mut in_house = Vec::new();
    for one in known {
        let agreed = one.consent == Some(true) && one.language == Language::Nl;
        let stay = stays::open_of(connection, one.id)?;
        if agreed && one.email != EMPLOYEE && stay.is_some_and(|stay| stay.seat.is_some()) {
            in_house.push(one);
        }
    }
    let (phone, others) = in_house.split_first().ok_or_else(|| nobody("debater"))?;
    for (place, (one, side)) in
        others.iter().zip(STANDING.iter().cycle()).enumerate().take(DEBATERS)
    {
        attend(connection, context, one.id, code, None).map_err(refused)?;
        take_side(connection, context, one.id, code, *side).map_err(refused)?;
        if place % 5 == 1 {
            set_hand(connection, context, one.id, code, true).map_err(refused)?;
        }
    }
    Ok(phone.email.clone())
}

/// A colleague in the group of the employee has a role in which they announce for it.
fn announce_for_group(
    connection: &mut Connection,
    context: &Context,
    her: PersonId,
) -> Result<(), Failed> {
    let own = groups::of_member(connection, her)?;
    let group = own.into_iter().find(|one| one.state() == GroupState::Standing);
    let group = group.ok_or_else(|| nobody("group"))?;
    let members: Vec<PersonId> =
        group_members::of_group(connection, group.id)?.into_iter().map(|one| one.person).collect();
    let known = persons::by_ids(connection, members.iter().copied())?;
    let colleague = known.into_iter().find(|one| one.id != her && one.organisation == HOST);
    let colleague = colleague.ok_or_else(|| nobody("colleague"))?.id;
    person_register::set_role(connection, colleague, Some(Role::Admin))?;
    let right = RoleRight::Person(colleague, 0);
    let admin = Announcer::Admin(RoleHolder { role: Role::Admin, right });
    announce_one(connection, context, &admin, (&OF_GROUP, Some(group.code)), &members).map(drop)
}

fn announce_one(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    (planned, group): (&Planned, Option<String>),
    people: &[PersonId],
) -> Result<String, Failed> {
    let (kind, title, place, at, minutes, language, every) = *planned;
    let zone = if place.is_some() { None } else { Some(CAFE.to_owned()) };
    let what = Announcement {
        kind,
        title: title.to_owned(),
        site: SITE.to_owned(),
        place: GivenPlace { zone, place: place.map(str::to_owned) },
        begins: moment(connection, at)?,
        minutes,
        group,
        languages: language.map_or_else(|| vec![Language::Nl, Language::En], |one| vec![one]),
    };
    let code = announce(connection, context, announcer, &what).map_err(refused)?;
    for person in people.iter().step_by(every) {
        come(connection, context, *person, &code).map_err(refused)?;
    }
    Ok(code)
}

/// A day of November and a time, by the clock of the building.
fn moment(
    connection: &mut Connection,
    (day, hour, minute): (u32, u32, u32),
) -> Result<DateTime<Utc>, Failed> {
    let site = sites::by_name(connection, SITE)?.ok_or_else(|| nobody("building"))?;
    let day = NaiveDate::from_ymd_opt(2026, 11, day);
    let time = NaiveTime::from_hms_opt(hour, minute, 0);
    let local = day.zip(time).map(|(day, time)| day.and_time(time));
    let moment = local.and_then(|local| site.time_zone.from_local_datetime(&local).earliest());
    moment.map(|moment| moment.to_utc()).ok_or_else(|| nobody("such moment"))
}
