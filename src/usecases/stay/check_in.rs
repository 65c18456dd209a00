//! Check-in: assigns a desk, or a place in a café or private zone.

use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::draw_desk::{DeskWish, draw_desk, fresh_keys};
use super::invited::{Coming, coming};
use super::opening::{Opening, opening};
use super::site_now;
use super::stay_view::{StayView, view};
use crate::domain::calendar::MinuteOfDay;
use crate::domain::identity::{InvitationId, PersonId, SiteId, ZoneId};
use crate::domain::person::agreed_days::AgreedDays;
use crate::domain::person::card::{Card, NoSecondCard, OwnCard, comes_under};
use crate::domain::place::site::{Plan, Site, ZonePlace};
use crate::domain::place::zone::ZoneKind;
use crate::domain::stay::numbers::CAFE_STAY;
use crate::store::person::persons::Person;
use crate::store::person::{agreed_days, cards, organisations, persons};
use crate::store::place::sites;
use crate::store::stay::stays::{EndReason, NewStay, Seat, Stay};
use crate::store::stay::{days, seats, stays};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    pub person: PersonId,
    pub site: SiteId,
    pub place: PlaceWish,
    /// Whether to keep the stay out of every digest.
    pub unseen: bool,
    /// Under which card; none for that of the stay before in the same visit, or else of the weekday.
    pub card: Option<Card>,
    /// By whose badge a guest comes.
    pub invitation: Option<InvitationId>,
}

/// A kind of place. Neither a particular desk nor a desk zone can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceWish {
    Desk,
    Cafe {
        zone: Option<String>,
    },
    /// A private zone; optional if the site has only one.
    Private {
        zone: Option<String>,
    },
}

impl PlaceWish {
    const fn kind(&self) -> ZoneKind {
        match self {
            Self::Desk => ZoneKind::Desks,
            Self::Cafe { .. } => ZoneKind::Cafe,
            Self::Private { .. } => ZoneKind::Private,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedIn {
    pub stay: StayView,
    /// Whether the stay began now rather than being open already.
    pub is_new: bool,
    /// How long the draw took, if there was one.
    pub draw_time: Option<Duration>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckInRefusal {
    NoDeskFree {
        /// Desks freed in the past hour.
        freed_last_hour: i64,
        cafe_free: Option<i64>,
    },
    /// Outside opening hours, on a closed day, or after the day was closed.
    Closed {
        opens: MinuteOfDay,
        closes: MinuteOfDay,
        opening: Opening,
    },
    /// No desk for the person's organisation on this day.
    NotToday {
        agreed: AgreedDays,
        /// The next day on which there is.
        next_day: Option<NaiveDate>,
    },
    CafeFull,
    PrivateFull,
    /// The site has no such zone of that kind.
    UnknownZone,
    /// The site has several private zones and none was named.
    ZoneNeeded,
    /// A guest who is expected elsewhere or on another day.
    NotInvited,
    /// The second card was chosen, and there is none.
    NoSecondCard,
    Gone,
}

/// Assigns a place, or returns the stay that is already open. A refusal leaves an earlier stay open.
pub fn check_in(
    connection: &mut Connection,
    context: &Context,
    request: &CheckIn,
) -> Result<CheckedIn, Failure<CheckInRefusal>> {
    let now = context.clock.now();
    let gone = || Failure::Refused(CheckInRefusal::Gone);
    // A concurrent deactivation or erasure waits for this lock and then finds the stay. Take it first, as they do, to
    // avoid deadlocks.
    if !persons::hold_active(connection, request.person)? {
        return Err(gone());
    }
    // Locks opening hours, places and closures until the stay has begun.
    sites::hold_places(connection, request.site)?;
    let site = sites::by_id(connection, request.site)?.ok_or_else(gone)?;
    refuse_when_closed(connection, context, &site, now)?;
    stays::end_due(connection, site.id, now)?;
    let person = persons::by_id(connection, request.person)?.ok_or_else(gone)?;
    let coming = coming(connection, &person, &site, (site.day(now), request.invitation))?;
    let request = &as_invited(&coming, request)?;

    let mut card = card(connection, &site, request, now)?;
    let before = open_stay(connection, request.person, now)?;
    let plan = context.plan(connection, &site)?;
    if let Some(same) = before.as_ref().filter(|stay| is_same_kind(stay, &site, &plan, request)) {
        return shown_again(connection, context, &site, same, request.unseen);
    }

    let (zone, seat, draw_time) = match &request.place {
        PlaceWish::Desk => {
            refuse_on_other_days(connection, &site, &person, now)?;
            let wish =
                DeskWish { site: &site, plan: &plan, person: &person, unseen: request.unseen, now };
            let begun = Instant::now();
            let Some((zone, seat)) = draw_desk(connection, context, &wish)? else {
                return Err(Failure::Refused(full(connection, &site, &plan, now)?));
            };
            (zone, Some(seat), Some(begun.elapsed()))
        }
        PlaceWish::Cafe { zone } | PlaceWish::Private { zone } => (
            zone_with_room(connection, site.id, &plan, request.place.kind(), zone.as_deref(), now)?,
            None,
            None,
        ),
    };
    if let (Some(before), None) = (&before, request.card) {
        // As it reads now; of one that was deleted there is nothing to come under.
        let second = cards::of_person(connection, request.person)?;
        card = before.card.as_ref().and(second).map(|second| second.says);
    }
    let stay = move_to(connection, &site, before.as_ref(), (request, card), (zone, seat), now)?;
    coming.came(connection, request.person, site.day(now), now)?;
    Ok(CheckedIn { stay: view(connection, context, &site, &stay)?, is_new: true, draw_time })
}

/// The request, as the invitation of a guest allows it.
fn as_invited(coming: &Coming, request: &CheckIn) -> Result<CheckIn, Failure<CheckInRefusal>> {
    let expected = match coming {
        Coming::Staff => return Ok(request.clone()),
        Coming::NotInvited => return Err(Failure::Refused(CheckInRefusal::NotInvited)),
        Coming::Guest(expected) => expected,
    };
    let place = match &request.place {
        PlaceWish::Desk | PlaceWish::Private { .. } if expected.in_cafe => {
            PlaceWish::Cafe { zone: None }
        }
        place => place.clone(),
    };
    Ok(CheckIn { place, unseen: request.unseen || expected.unseen, ..request.clone() })
}

/// The second card under which a stay that begins now would begin by itself, or as it was chosen.
fn card(
    connection: &mut Connection,
    site: &Site,
    request: &CheckIn,
    now: DateTime<Utc>,
) -> Result<Option<OwnCard>, Failure<CheckInRefusal>> {
    let second = cards::of_person(connection, request.person)?;
    comes_under(second, request.card, site.day(now))
        .map_err(|NoSecondCard| Failure::Refused(CheckInRefusal::NoSecondCard))
}

fn full(
    connection: &mut Connection,
    site: &Site,
    plan: &Plan,
    now: DateTime<Utc>,
) -> Result<CheckInRefusal, StoreError> {
    Ok(CheckInRefusal::NoDeskFree {
        freed_last_hour: seats::desks_left_since(connection, site.id, now - TimeDelta::hours(1))?,
        cafe_free: site_now::cafe_room(connection, site.id, plan, now)?,
    })
}

fn refuse_when_closed(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    now: DateTime<Utc>,
) -> Result<(), Failure<CheckInRefusal>> {
    let opening = opening(connection, site, now, |connection| {
        is_over(connection, context, site, site.day(now))
    })?;
    if opening.is_open() {
        return Ok(());
    }
    Err(Failure::Refused(CheckInRefusal::Closed {
        opens: site.hours.opens(),
        closes: site.hours.closes(),
        opening,
    }))
}

/// Refuses a desk on a day that was not agreed with the person's organisation; guests come on the day of their
/// invitation. What was agreed stays so until the
/// transaction ends.
fn refuse_on_other_days(
    connection: &mut Connection,
    site: &Site,
    person: &Person,
    now: DateTime<Utc>,
) -> Result<(), Failure<CheckInRefusal>> {
    let Some(organisation) = person.organisation_id else { return Ok(()) };
    if !organisations::hold_kind(connection, organisation)?.goes_by_agreed_days() {
        return Ok(());
    }
    let today = site.day(now);
    match agreed_days::of(connection, organisation, site.id)? {
        Some(agreed) if !agreed.allows(today) => {
            let next_day = agreed.next_after(today, &sites::days_closed(connection, site)?);
            Err(Failure::Refused(CheckInRefusal::NotToday { agreed, next_day }))
        }
        _ => Ok(()),
    }
}

/// Whether the day was closed, whatever the opening hours are now. The seed of a closed day is public, so anyone
/// could work out their desk in advance. If the day is open, this locks it until the transaction ends.
fn is_over(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    day: NaiveDate,
) -> Result<bool, StoreError> {
    if let Some(closed) = days::is_closed(connection, site.id, day)? {
        return Ok(closed);
    }
    days::ensure(connection, site.id, day, || fresh_keys(context))?;
    Ok(days::is_closed(connection, site.id, day)?.unwrap_or(false))
}

/// The person's open stay. A stay at any site that was due to end is ended first.
fn open_stay(
    connection: &mut Connection,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<Stay>, StoreError> {
    let Some(stay) = stays::open_of(connection, person)? else { return Ok(None) };
    if stay.ends_by > now {
        return Ok(Some(stay));
    }
    stays::end_due(connection, stay.site, now)?;
    Ok(None)
}

fn is_same_kind(stay: &Stay, site: &Site, plan: &Plan, request: &CheckIn) -> bool {
    stay.site == site.id
        && plan.zone(stay.zone).is_some_and(|zone| zone.kind == request.place.kind())
}

fn shown_again(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    stay: &Stay,
    unseen: bool,
) -> Result<CheckedIn, Failure<CheckInRefusal>> {
    let mut stay = stay.clone();
    if unseen && !stay.unseen {
        // A stay can be made unseen at any time, without a reason, but not seen again that day.
        stays::make_unseen(connection, stay.id)?;
        stay.unseen = true;
    }
    Ok(CheckedIn { stay: view(connection, context, site, &stay)?, is_new: false, draw_time: None })
}

fn zone_with_room(
    connection: &mut Connection,
    site: SiteId,
    plan: &Plan,
    kind: ZoneKind,
    name: Option<&str>,
    now: DateTime<Utc>,
) -> Result<ZoneId, Failure<CheckInRefusal>> {
    let zones: Vec<&ZonePlace> = plan
        .zones
        .iter()
        .filter(|zone| zone.kind == kind && name.is_none_or(|name| zone.name == name))
        .collect();
    if zones.is_empty() {
        return Err(Failure::Refused(CheckInRefusal::UnknownZone));
    }
    if kind == ZoneKind::Private && zones.len() > 1 {
        return Err(Failure::Refused(CheckInRefusal::ZoneNeeded));
    }
    for zone in zones {
        if site_now::room_in(connection, site, zone, now)? > 0 {
            seats::hold_zone(connection, zone.id)?;
            if site_now::room_in(connection, site, zone, now)? > 0 {
                return Ok(zone.id);
            }
        }
    }
    Err(Failure::Refused(match kind {
        ZoneKind::Private => CheckInRefusal::PrivateFull,
        ZoneKind::Cafe | ZoneKind::Desks => CheckInRefusal::CafeFull,
    }))
}

fn move_to(
    connection: &mut Connection,
    site: &Site,
    before: Option<&Stay>,
    (request, card): (&CheckIn, Option<OwnCard>),
    (zone, seat): (ZoneId, Option<Seat>),
    now: DateTime<Utc>,
) -> Result<Stay, StoreError> {
    let started_at = match before {
        Some(stay) => stays::end(connection, stay, now, EndReason::Moved)?,
        None => now,
    };
    let day = site.day(started_at);
    let (_, closes_at) = site.opening(day);
    let limit_at = match request.place {
        PlaceWish::Cafe { .. } => Some(started_at + CAFE_STAY),
        PlaceWish::Desk | PlaceWish::Private { .. } => None,
    };
    let new = NewStay {
        person: request.person,
        site: site.id,
        zone,
        seat,
        day,
        started_at,
        closes_at,
        limit_at,
        unseen: request.unseen,
        card,
    };
    let id = stays::begin(connection, &new)?;
    Ok(Stay {
        id,
        person: new.person,
        site: new.site,
        zone,
        seat,
        started_at,
        ended_at: None,
        ends_by: new.ends_by(),
        unseen: new.unseen,
        card: new.card,
    })
}
