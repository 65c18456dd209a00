//! The table of jobs: what runs when.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::coffees::end_coffees;
use super::compose_letters::{compose, compose_nudges};
use super::debates::end_debates;
use super::deliver_mail::deliver_mail;
use super::groups::{invite_to_groups, leave_groups};
use super::guests::{find_hosts, forget_guests, write_to_guests};
use super::nominees::tell_nominees;
use super::questions::{ask, ask_still_here};
use super::tools::{JobError, Tools};
use crate::domain::identity::SiteId;
use crate::domain::place::site::Site;
use crate::store::letter::deliveries;
use crate::store::place::sites;
use crate::store::stay::stays;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::coffee::deactivated;
use crate::usecases::connect::group::{leave, look_up};
use crate::usecases::connect::guest::{deactivated as off, find_host, write};
use crate::usecases::encounter::{close_day, fold_encounters};
use crate::usecases::figure::write_bands;
use crate::usecases::gathering::end_debate;
use crate::usecases::letter::nudge::compose;
use crate::usecases::letter::{ask_consent, compose_digests};
use crate::usecases::person::import_in_steps::delete_given_up;
use crate::usecases::stay::{ask_still_here as still_here, draws};
use crate::usecases::story::nominate;
use crate::usecases::upkeep::forget_day::ForgottenDay;
use crate::usecases::upkeep::forget_guests::guests_to_forget;
use crate::usecases::upkeep::{expire, forget_day, write_month};

type Due = fn(&mut Connection, &Context) -> Result<Option<DateTime<Utc>>, StoreError>;

type Run = for<'a> fn(&'a Tools) -> Pin<Box<dyn Future<Output = Result<(), JobError>> + Send + 'a>>;

pub(super) struct Job {
    /// Its name in the database, in logs and in metrics.
    pub(super) name: &'static str,
    pub(super) every: TimeDelta,
    /// Since when there is work, if any. The job runs unless it has run after that moment.
    pub(super) due: Due,
    /// Whether it ends or deletes something that is past its time. Such a job waits until the clock is trusted.
    pub(super) ends: bool,
    /// Does the work in its own transactions. Can be killed at any point and run again.
    pub(super) run: Run,
}

pub(super) const TABLE: &[Job] = &[
    Job {
        name: "deliver-mail",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            let now = context.clock.now();
            Ok(deliveries::any_due(connection, now)?.then_some(now))
        },
        run: |tools| Box::pin(deliver_mail(tools)),
    },
    Job {
        name: "open-days",
        every: TimeDelta::minutes(5),
        ends: false,
        due: always,
        run: |tools| Box::pin(async { tools.write(draws::open_days).await.map(drop) }),
    },
    Job {
        name: "end-stays",
        every: TimeDelta::seconds(30),
        ends: true,
        due: |connection, context| {
            let now = context.clock.now();
            Ok((!stays::sites_with_due(connection, now)?.is_empty()).then_some(now))
        },
        run: |tools| Box::pin(end_stays(tools)),
    },
    Job {
        name: "close-days",
        every: TimeDelta::seconds(30),
        ends: true,
        due: |connection, context| {
            Ok((!close_day::days_to_close(connection, context)?.is_empty())
                .then(|| context.clock.now()))
        },
        run: |tools| Box::pin(close_days(tools)),
    },
    Job {
        name: "compose-digests",
        every: TimeDelta::seconds(10),
        ends: true,
        due: |connection, context| {
            Ok((!compose_digests::sites_due(connection, context)?.is_empty())
                .then(|| context.clock.now()))
        },
        run: |tools| Box::pin(compose(tools)),
    },
    Job {
        name: "compose-nudges",
        every: TimeDelta::seconds(10),
        ends: true,
        due: |connection, context| {
            Ok((!compose::sites_due(connection, context)?.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(compose_nudges(tools)),
    },
    Job {
        name: "end-debates",
        every: TimeDelta::seconds(1),
        ends: true,
        due: |connection, context| {
            let over = end_debate::debates_to_end(connection, context)?;
            Ok((!over.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(end_debates(tools)),
    },
    Job {
        name: "end-coffees",
        every: TimeDelta::minutes(1),
        ends: true,
        due: |connection, context| {
            let coffees = deactivated::coffees_to_end(connection, context)?;
            Ok((!coffees.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(end_coffees(tools)),
    },
    Job {
        name: "ask-consent",
        every: TimeDelta::minutes(5),
        ends: false,
        due: |connection, context| {
            Ok((!ask_consent::people_to_ask(connection)?.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(ask(tools)),
    },
    Job {
        name: "ask-still-here",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            let waiting = still_here::questions_to_ask(connection, context)?;
            Ok((!waiting.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(ask_still_here(tools)),
    },
    Job {
        name: "find-hosts",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            let waiting = find_host::waiting(connection, context)?;
            Ok((!waiting.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(find_hosts(tools)),
    },
    Job {
        name: "write-to-guests",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            let any = !write::waiting(connection, context)?.is_empty()
                || !off::invitations_to_call_off(connection, context)?.is_empty();
            Ok(any.then(|| context.clock.now()))
        },
        run: |tools| Box::pin(write_to_guests(tools)),
    },
    Job {
        name: "invite-to-groups",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            Ok((!look_up::waiting(connection, context)?.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(invite_to_groups(tools)),
    },
    Job {
        name: "tell-nominees",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            Ok((!nominate::waiting(connection, context)?.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(tell_nominees(tools)),
    },
    Job {
        name: "leave-groups",
        every: TimeDelta::minutes(10),
        ends: true,
        due: |connection, context| {
            Ok((!leave::deactivated(connection, context)?.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(leave_groups(tools)),
    },
    Job {
        name: "forget-guests",
        every: TimeDelta::minutes(10),
        ends: true,
        due: |connection, context| {
            let past = guests_to_forget(connection, context)?;
            Ok((!past.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(forget_guests(tools)),
    },
    Job {
        name: "fold-encounters",
        every: TimeDelta::minutes(10),
        ends: true,
        due: |connection, context| {
            Ok((!fold_encounters::days_to_fold(connection, context)?.is_empty())
                .then(|| context.clock.now()))
        },
        run: |tools| Box::pin(fold(tools)),
    },
    Job {
        name: "forget-days",
        every: TimeDelta::minutes(10),
        ends: true,
        due: |connection, context| {
            Ok(forget_day::any_due(connection, context)?.then(|| context.clock.now()))
        },
        run: |tools| Box::pin(forget(tools)),
    },
    Job {
        name: "write-months",
        every: TimeDelta::minutes(10),
        ends: true,
        due: |connection, context| {
            let over = write_month::months_to_write(connection, context)?;
            Ok((!over.is_empty()).then(|| context.clock.now()))
        },
        run: |tools| Box::pin(write_months(tools)),
    },
    Job {
        name: "write-bands",
        every: TimeDelta::seconds(20),
        ends: false,
        due: |_, context| Ok(Some(context.clock.now() - TimeDelta::minutes(5))),
        run: |tools| Box::pin(write_bands(tools)),
    },
    Job {
        name: "expire",
        every: TimeDelta::minutes(10),
        ends: true,
        due: always,
        run: |tools| Box::pin(expire(tools)),
    },
];

fn always(_: &mut Connection, context: &Context) -> Result<Option<DateTime<Utc>>, StoreError> {
    Ok(Some(context.clock.now()))
}

async fn end_stays(tools: &Tools) -> Result<(), JobError> {
    let ended = tools
        .write(|connection, context| {
            let now = context.clock.now();
            let mut ended = 0;
            for site in stays::sites_with_due(connection, now)? {
                ended += stays::end_due(connection, site, now)?;
            }
            Ok(ended)
        })
        .await?;
    log::info!("{ended} stays ended by themselves");
    Ok(())
}

async fn close_days(tools: &Tools) -> Result<(), JobError> {
    let days = tools.read(close_day::days_to_close).await?;
    day_by_day(tools, days, close_day::close_day, |site, date, closed| {
        let (encounters, draws) = (closed.encounters, closed.draws);
        log::info!("site {site} closed {date}: {encounters} encounters, {draws} draws");
    })
    .await
}

type OnDay<T, R> = fn(&mut Connection, &Context, &Site, NaiveDate) -> Result<T, Failure<R>>;

/// Handles each day of a site in its own transaction. A day that fails holds up the later days of its site, but no
/// other site.
async fn day_by_day<T: Send + 'static, R: std::fmt::Debug + Send + 'static>(
    tools: &Tools,
    days: Vec<(Site, NaiveDate)>,
    work: OnDay<T, R>,
    tell: fn(SiteId, NaiveDate, T),
) -> Result<(), JobError> {
    let mut outcome = Ok(());
    let mut stuck = BTreeSet::new();
    for (site, date) in days {
        let id = site.id;
        if stuck.contains(&id) {
            continue;
        }
        let context = Arc::clone(&tools.context);
        let done = tools.store.write(move |connection| work(connection, &context, &site, date));
        match done.await {
            Ok(done) => tell(id, date, done),
            Err(why) => {
                stuck.insert(id);
                outcome = outcome.and(Err(why.into()));
            }
        }
    }
    outcome
}

async fn fold(tools: &Tools) -> Result<(), JobError> {
    for (site, date) in tools.read(fold_encounters::days_to_fold).await? {
        tools
            .write(move |connection, context| {
                fold_encounters::fold_day(connection, context, site, date)
            })
            .await?;
    }
    Ok(())
}

/// One month after the other.
async fn write_months(tools: &Tools) -> Result<(), JobError> {
    for month in tools.read(write_month::months_to_write).await? {
        tools
            .write(move |connection, context| write_month::write_month(connection, context, month))
            .await?;
    }
    Ok(())
}

/// Site by site, so that a failure at one does not affect the others.
async fn forget(tools: &Tools) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for (site, last) in tools.read(forget_day::last_days).await? {
        let days = tools
            .read(move |connection, _| forget_day::days_to_forget(connection, &site, last))
            .await;
        let done = match days {
            Ok(days) => day_by_day(tools, days, forget_day::forget_day, tell_forgotten).await,
            Err(why) => Err(why),
        };
        outcome = outcome.and(done);
    }
    outcome
}

fn tell_forgotten(site: SiteId, date: NaiveDate, gone: ForgottenDay) {
    let ForgottenDay { stays, draws } = gone;
    log::info!("site {site} forgot {date}: {stays} stays, {draws} draw records");
}

/// One transaction per site, so that a failure at one does not affect the others.
async fn write_bands(tools: &Tools) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for site in tools.read(|connection, _| sites::all(connection)).await? {
        let written = tools.write(move |connection, context| {
            write_bands::write_bands(connection, context, site.id)
        });
        outcome = outcome.and(written.await.map(drop));
    }
    outcome
}

async fn expire(tools: &Tools) -> Result<(), JobError> {
    tools.write(expire::expire).await?;
    delete_given_up(&tools.store, &tools.context).await?;
    tools.store.drop_remains().await?;
    Ok(())
}
