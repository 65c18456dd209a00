//! What is announced in the example office: today, this week and next; one for a group of the employee of the printed link,
//! and one that was called off. Some people mean to come.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};

use super::office::SITE;
use super::people::{EMPLOYEE, HOST};
use super::write;
use crate::app::App;
use crate::domain::connect::group::GroupState;
use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::person::gathering_host::GatheringHost;
use crate::domain::person::opens::Opens;
use crate::domain::person::role::{Role, RoleHolder, RoleRight};
use crate::store::connect::{group_members, groups};
use crate::store::person::{person_register, persons};
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::access::manage_role_tokens;
use crate::usecases::gathering::announce::{Announcement, GivenPlace, announce};
use crate::usecases::gathering::announcer::Announcer;
use crate::usecases::gathering::call_off::call_off;
use crate::usecases::gathering::coming::come;

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
    (
        GatheringKind::Debate,
        "Moet het op de eerste verdieping stiller?",
        None,
        (17, 16, 0),
        45,
        Some(Language::Nl),
        9,
    ),
    (
        GatheringKind::CallHour,
        "Samen bellen wat al te lang bleef liggen",
        None,
        (19, 10, 0),
        20,
        None,
        25,
    ),
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

/// What is announced once people have lived their weeks, so that nothing of these changes by it.
pub(super) async fn announce_all(app: &App) -> Result<(), String> {
    write(app, |connection, context| -> Result<_, Failed> {
        let (access, _) =
            manage_role_tokens::add(connection, context, "Programma", Opens::Gatherings)?;
        let host = Announcer::Host(GatheringHost { access });
        let mut people = persons::all(connection)?;
        people.retain(|one| one.active && !one.is_guest());
        people.sort_by_key(|one| (one.email != EMPLOYEE, one.id));
        let people: Vec<PersonId> = people.into_iter().map(|one| one.id).collect();
        for planned in PLANNED {
            announce_one(connection, context, &host, (planned, None), &people)?;
        }
        let others = people.get(1..).unwrap_or_default();
        let off = announce_one(connection, context, &host, (&CALLED_OFF, None), others)?;
        call_off(connection, context, &host, &off).map_err(refused)?;
        announce_for_group(connection, context, *people.first().ok_or_else(|| nobody("employee"))?)
    })
    .await
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
