//! Six weeks in the office: who comes when, goes for coffee and leaves, through the same use cases that serve real
//! people.

use std::sync::Arc;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};

use super::connect::{self, Threads};
use super::{TODAY, guests, office, partners, people, upkeep};
use crate::app::App;
use crate::clock::{Chance, Clock};
use crate::domain::calendar::MinuteOfDay;
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::place::site::Site;
use crate::jobs::{Runner, Stop, Tools};
use crate::mail::{Mailbox, Transport, TransportUrl};
use crate::metrics::Metrics;
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::close_day;
use crate::usecases::stay::check_in::{CheckIn, PlaceWish, check_in};
use crate::usecases::stay::check_out::check_out;

/// The first Monday.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 10, 5) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

pub(super) fn first_moment() -> DateTime<Utc> {
    FIRST_DAY.and_time(chrono::NaiveTime::MIN).and_utc()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Act {
    Desk { unseen: bool },
    Cafe,
    Leave,
}

/// Simulates every working day up to now, with the jobs of those days; and what is done on the last Monday before its letters are
/// written.
pub(super) async fn live<T>(
    app: &App,
    clock: &Clock,
    now: DateTime<Utc>,
    before_last_monday: impl AsyncFnOnce() -> Result<T, String>,
) -> Result<T, String> {
    let site = site(app).await?;
    let employees =
        super::write(app, |connection, _| Ok::<_, Failure<()>>(ids(connection)?)).await?;
    upkeep::draw(app, &site).await?;
    let dice = Chance::seeded(super::DICE);
    let runner = Runner::new(tools(app)?);
    let house = connect::house(app, &site, &employees).await?;
    let mut threads = Threads::default();
    let mut before_last_monday = Some(before_last_monday);
    let mut done = None;
    let mut day = FIRST_DAY;
    while day <= TODAY {
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            clock.set(MinuteOfDay::new(7, 0).map_or(now, |minute| minute.on(site.time_zone, day)));
            runner.run_all().await;
            upkeep::of_day(app, &site, day).await?;
            partners::of_day(app, day).await?;
            let mut acts = day_plan(&employees, &site, day, &dice);
            let came = add_guests(app, &site, day, &mut acts).await?;
            for coffee in connect::coffees(app, &house, &threads, day).await? {
                go_for_coffee(&mut acts, coffee);
            }
            let eight = site_moment(&site, day, 8, 0, now);
            let mut later = acts.split_off(acts.partition_point(|(moment, ..)| *moment < eight));
            live_day(app, clock, &site, acts, now).await?;
            if day.weekday() == Weekday::Mon {
                clock.set(eight);
                if let Some(work) = before_last_monday.take_if(|_| TODAY - day < TimeDelta::days(7))
                {
                    done = Some(work().await?);
                }
                runner.run_all().await;
            }
            if let Some(came) = came {
                let rest = later.split_off(later.partition_point(|(moment, ..)| *moment <= came));
                live_day(app, clock, &site, later, now).await?;
                tell_host(&runner).await;
                later = rest;
            }
            live_day(app, clock, &site, later, now).await?;
            if day < TODAY {
                let (_, closes) = site.opening(day);
                clock.set(closes);
                close(app, &site, day).await?;
                threads = connect::evening(app, clock, &house, threads, day).await?;
            }
        }
        day = day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    }
    clock.set(now);
    runner.run_all().await;
    connect::say_at_her_table(app, clock, &house, now).await?;
    done.ok_or_else(|| "the demo has no Monday".to_owned())
}

/// Adds the guests of a day to what is done in it; when the last of them comes.
async fn add_guests(
    app: &App,
    site: &Site,
    day: NaiveDate,
    acts: &mut Vec<(DateTime<Utc>, PersonId, Act)>,
) -> Result<Option<DateTime<Utc>>, String> {
    let visits = guests::of_day(app, site, day).await?;
    let came = visits.iter().map(|(comes, ..)| *comes).max();
    acts.extend(visits.into_iter().flat_map(|(comes, leaves, guest)| {
        [(comes, guest, Act::Desk { unseen: false }), (leaves, guest, Act::Leave)]
    }));
    acts.sort_unstable();
    Ok(came)
}

async fn site(app: &App) -> Result<Site, String> {
    let found = super::write(app, |connection, _| -> Result<_, Failure<()>> {
        Ok(sites::by_name(connection, office::SITE)?)
    });
    found.await?.ok_or_else(|| "the demo has no site".to_owned())
}

fn site_moment(
    site: &Site,
    day: NaiveDate,
    hour: u16,
    minute: u16,
    otherwise: DateTime<Utc>,
) -> DateTime<Utc> {
    MinuteOfDay::new(hour, minute).map_or(otherwise, |time| time.on(site.time_zone, day))
}

fn ids(connection: &mut Connection) -> Result<Vec<PersonId>, StoreError> {
    let mut ids = Vec::new();
    for person in people::everybody() {
        ids.extend(persons::by_email(connection, &person.email)?.map(|known| known.id));
    }
    Ok(ids)
}

fn tools(app: &App) -> Result<Tools, String> {
    let sender: Mailbox = app.config.mail.from.parse()?;
    Ok(Tools {
        store: Arc::clone(&app.store),
        context: Arc::clone(&app.context),
        transport: Arc::new(Transport::open(&TransportUrl::parse(&app.config.mail.url)?)),
        sender,
        metrics: Arc::new(Metrics::new().map_err(|why| why.to_string())?),
        stop: Stop::never(),
    })
}

/// The probability in percent that somebody comes: Tuesday and Thursday are busy, but a visitor of the demo still
/// finds a desk.
const fn attendance(weekday: Weekday) -> u64 {
    match weekday {
        Weekday::Mon => 36,
        Weekday::Tue => 46,
        Weekday::Wed => 41,
        Weekday::Thu => 45,
        Weekday::Fri => 23,
        Weekday::Sat | Weekday::Sun => 0,
    }
}

fn day_plan(
    employees: &[PersonId],
    site: &Site,
    day: NaiveDate,
    dice: &Chance,
) -> Vec<(DateTime<Utc>, PersonId, Act)> {
    let (midnight, _) = crate::domain::calendar::day_bounds(site.time_zone, day);
    let at = |minute: u64| midnight + TimeDelta::minutes(i64::try_from(minute).unwrap_or(0));
    let mut acts = Vec::new();
    for (number, person) in employees.iter().enumerate() {
        // Some people come often, some seldom; the one whose phone the visitor holds comes most.
        let habit = if number == 0 { 140 } else { 70 + number as u64 * 13 % 60 };
        let comes = dice.below(100) < attendance(day.weekday()) * habit / 100;
        // The visitor holds the phone of the first on the list, who has yet to arrive.
        if !comes || (number == 0 && day == TODAY) {
            continue;
        }
        let around = |middle: u64, spread: u64| {
            middle + (0..4).map(|_| dice.below(spread)).sum::<u64>() / 2 - spread
        };
        let arrives = around(8 * 60 + 50, 60).max(7 * 60 + 31);
        let leaves = around(16 * 60 + 40, 100).min(18 * 60 + 55);
        let unseen = dice.below(25) == 0;
        acts.push((at(arrives), *person, Act::Desk { unseen }));
        if dice.below(100) < 38 {
            let lunch = around(12 * 60 + 20, 40);
            acts.push((at(lunch), *person, Act::Cafe));
            acts.push((at(lunch + 20 + dice.below(35)), *person, Act::Desk { unseen }));
        }
        acts.push((at(leaves), *person, Act::Leave));
    }
    acts.sort_unstable();
    acts
}

/// The day of two people who agreed on a coffee: the rest of it is around that.
fn go_for_coffee(acts: &mut Vec<(DateTime<Utc>, PersonId, Act)>, coffee: connect::Agreed) {
    let at = coffee.at;
    for person in coffee.people {
        let own = acts.iter().filter(|(_, one, _)| *one == person).map(|(moment, ..)| *moment);
        let comes = own.clone().min().unwrap_or(at).min(at - TimeDelta::minutes(50));
        let leaves = own.max().unwrap_or(at).max(at + TimeDelta::minutes(90));
        acts.retain(|(_, one, _)| *one != person);
        let seen = Act::Desk { unseen: false };
        acts.extend([
            (comes, person, seen),
            (at, person, Act::Cafe),
            (at + TimeDelta::minutes(35), person, seen),
            (leaves, person, Act::Leave),
        ]);
    }
    acts.sort_unstable();
}

/// Once to write to the host of a guest who came, and once to send that while it helps.
async fn tell_host(runner: &Runner) {
    runner.run_all().await;
    runner.run_all().await;
}

/// Simulates one day in one transaction; nobody else waits for it.
async fn live_day(
    app: &App,
    clock: &Clock,
    site: &Site,
    acts: Vec<(DateTime<Utc>, PersonId, Act)>,
    now: DateTime<Utc>,
) -> Result<(), String> {
    let (clock, site) = (clock.clone(), site.id);
    super::write(app, move |connection, context| {
        for (moment, person, act) in acts.iter().take_while(|(moment, ..)| *moment < now) {
            clock.set(*moment);
            perform(connection, context, site, *person, *act)?;
        }
        Ok(())
    })
    .await
}

fn perform(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
    person: PersonId,
    act: Act,
) -> Result<(), Failure<()>> {
    let arrive =
        |place, unseen| CheckIn { person, site, place, unseen, card: None, invitation: None };
    // Somebody who finds no place, or has left, does nothing.
    let done = match act {
        Act::Desk { unseen } => check_in(connection, context, &arrive(PlaceWish::Desk, unseen))
            .map(drop)
            .map_err(|why| why.map(drop)),
        Act::Cafe => check_in(connection, context, &arrive(PlaceWish::Cafe { zone: None }, false))
            .map(drop)
            .map_err(|why| why.map(drop)),
        Act::Leave => check_out(connection, context, person).map(drop).map_err(|why| why.map(drop)),
    };
    match done {
        Err(Failure::Refused(())) => Ok(()),
        other => other,
    }
}

async fn close(app: &App, site: &Site, day: NaiveDate) -> Result<(), String> {
    let site = site.clone();
    super::write(app, move |connection, context| {
        close_day::close_day(connection, context, &site, day)
    })
    .await
    .map(drop)
}
