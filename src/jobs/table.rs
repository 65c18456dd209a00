//! The one table of what runs when.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::crew::{Crew, JobError};
use super::deliver_mail::deliver_mail;
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::SiteId;
use crate::domain::place::site::Site;
use crate::store::letter::deliveries;
use crate::store::place::sites;
use crate::store::stay::stays;
use crate::store::upkeep::jobs;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::{close_day, fold_encounters};
use crate::usecases::figure::write_bands;
use crate::usecases::letter::{ask_consent, compose_digests};
use crate::usecases::person::import_in_steps::delete_given_up;
use crate::usecases::stay::{ask_still_here, draws};
use crate::usecases::upkeep::forget_day::ForgottenDay;
use crate::usecases::upkeep::{expire, forget_day};

type Due = fn(&mut Connection, &Context) -> Result<Option<DateTime<Utc>>, StoreError>;

type Run = for<'a> fn(&'a Crew) -> Pin<Box<dyn Future<Output = Result<(), JobError>> + Send + 'a>>;

pub(super) struct Job {
    /// Its name in the database, in logs and in metrics.
    pub(super) name: &'static str,
    pub(super) every: TimeDelta,
    /// Since when there is work, if there is: the job runs unless it ran after that moment.
    pub(super) due: Due,
    /// Whether it ends or deletes something because its time has come: then it waits until the clock can be believed.
    pub(super) ends: bool,
    /// Does the work, in transactions of its own; may be killed anywhere and run again.
    pub(super) run: Run,
}

/// Everything that runs by itself.
pub(super) const TABLE: &[Job] = &[
    Job {
        name: "deliver-mail",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            let now = context.clock.now();
            Ok(deliveries::any_due(connection, now)?.then_some(now))
        },
        run: |crew| Box::pin(deliver_mail(crew)),
    },
    Job {
        name: "open-days",
        every: TimeDelta::minutes(5),
        ends: false,
        due: always,
        run: |crew| Box::pin(async { crew.write(draws::open_days).await.map(drop) }),
    },
    Job {
        name: "end-stays",
        every: TimeDelta::seconds(30),
        ends: true,
        due: |connection, context| {
            let now = context.clock.now();
            Ok((!stays::sites_with_due(connection, now)?.is_empty()).then_some(now))
        },
        run: |crew| Box::pin(end_stays(crew)),
    },
    Job {
        name: "close-days",
        every: TimeDelta::seconds(30),
        ends: true,
        due: |connection, context| {
            Ok((!close_day::days_to_close(connection, context)?.is_empty())
                .then(|| context.clock.now()))
        },
        run: |crew| Box::pin(close_days(crew)),
    },
    Job {
        name: "compose-digests",
        every: TimeDelta::seconds(10),
        ends: true,
        due: |connection, context| {
            Ok((!compose_digests::sites_due(connection, context)?.is_empty())
                .then(|| context.clock.now()))
        },
        run: |crew| Box::pin(compose(crew)),
    },
    Job {
        name: "ask-consent",
        every: TimeDelta::minutes(5),
        ends: false,
        due: |connection, context| {
            Ok((!ask_consent::people_to_ask(connection)?.is_empty()).then(|| context.clock.now()))
        },
        run: |crew| Box::pin(ask(crew)),
    },
    Job {
        name: "ask-still-here",
        every: TimeDelta::seconds(1),
        ends: false,
        due: |connection, context| {
            let waiting = ask_still_here::questions_to_ask(connection, context)?;
            Ok((!waiting.is_empty()).then(|| context.clock.now()))
        },
        run: |crew| Box::pin(ask_still_here(crew)),
    },
    Job {
        name: "fold-encounters",
        every: TimeDelta::minutes(10),
        ends: true,
        due: |connection, context| {
            Ok((!fold_encounters::days_to_fold(connection, context)?.is_empty())
                .then(|| context.clock.now()))
        },
        run: |crew| Box::pin(fold(crew)),
    },
    Job {
        name: "forget-days",
        every: TimeDelta::minutes(10),
        ends: true,
        due: |connection, context| {
            Ok(forget_day::any_due(connection, context)?.then(|| context.clock.now()))
        },
        run: |crew| Box::pin(forget(crew)),
    },
    Job {
        name: "write-bands",
        every: TimeDelta::seconds(20),
        ends: false,
        due: |_, context| Ok(Some(context.clock.now() - TimeDelta::minutes(5))),
        run: |crew| Box::pin(write_bands(crew)),
    },
    Job {
        name: "expire",
        every: TimeDelta::minutes(10),
        ends: true,
        due: always,
        run: |crew| Box::pin(expire(crew)),
    },
];

fn always(_: &mut Connection, context: &Context) -> Result<Option<DateTime<Utc>>, StoreError> {
    Ok(Some(context.clock.now()))
}

async fn end_stays(crew: &Crew) -> Result<(), JobError> {
    let ended = crew
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

async fn close_days(crew: &Crew) -> Result<(), JobError> {
    let days = crew.read(close_day::days_to_close).await?;
    day_by_day(crew, days, close_day::close_day, |site, date, closed| {
        let (encounters, draws) = (closed.encounters, closed.draws);
        log::info!("site {site} closed {date}: {encounters} encounters, {draws} draws");
    })
    .await
}

/// What is done with one day of a site.
type OnDay<T, R> = fn(&mut Connection, &Context, &Site, NaiveDate) -> Result<T, Failure<R>>;

/// Does something with each day of a site, in transactions of their own. A day with which it cannot be done holds up
/// those of its site that come after, and no other site's.
async fn day_by_day<T: Send + 'static, R: std::fmt::Debug + Send + 'static>(
    crew: &Crew,
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
        let context = Arc::clone(&crew.context);
        let done = crew.store.write(move |connection| work(connection, &context, &site, date));
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

async fn compose(crew: &Crew) -> Result<(), JobError> {
    for (site, week, due) in crew.read(compose_digests::sites_due).await? {
        let queued = compose_week(crew, week, Some(site.id)).await?;
        crew.write(move |connection, context| {
            jobs::finish_once(
                connection,
                &compose_digests::run_name(&site),
                due,
                context.clock.now(),
            )
        })
        .await?;
        if queued > 0 {
            log::info!("{queued} digests of {week} were written");
        }
    }
    Ok(())
}

/// Writes the digests of a week, each in a transaction of its own; how many.
pub(super) async fn compose_week(
    crew: &Crew,
    week: IsoWeek,
    at: Option<SiteId>,
) -> Result<usize, JobError> {
    let context = Arc::clone(&crew.context);
    let drafts = crew
        .store
        .read(move |connection| compose_digests::draft_digests(connection, &context, week, at))
        .await?;
    let mut queued = 0;
    for draft in drafts {
        let new = crew
            .write(move |connection, context| {
                compose_digests::queue_digest(connection, context, week, &draft)
            })
            .await?;
        queued += usize::from(new);
    }
    Ok(queued)
}

async fn ask(crew: &Crew) -> Result<(), JobError> {
    for person in crew.read(|connection, _| ask_consent::people_to_ask(connection)).await? {
        crew.write(move |connection, context| {
            ask_consent::ask_consent(connection, context, person)
        })
        .await?;
    }
    Ok(())
}

async fn ask_still_here(crew: &Crew) -> Result<(), JobError> {
    for question in crew.read(ask_still_here::questions_to_ask).await? {
        crew.write(move |connection, context| {
            ask_still_here::ask_still_here(connection, context, &question)
        })
        .await?;
    }
    Ok(())
}

async fn fold(crew: &Crew) -> Result<(), JobError> {
    for (site, date) in crew.read(fold_encounters::days_to_fold).await? {
        crew.write(move |connection, context| {
            fold_encounters::fold_day(connection, context, site, date)
        })
        .await?;
    }
    Ok(())
}

/// Each site by itself: one whose days cannot be read is no loss to the others.
async fn forget(crew: &Crew) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for (site, last) in crew.read(forget_day::last_days).await? {
        let days = crew
            .read(move |connection, _| forget_day::days_to_forget(connection, &site, last))
            .await;
        let done = match days {
            Ok(days) => day_by_day(crew, days, forget_day::forget_day, tell_forgotten).await,
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

/// Each site in a transaction of its own: what goes wrong at one is no loss to the others.
async fn write_bands(crew: &Crew) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for site in crew.read(|connection, _| sites::all(connection)).await? {
        let written = crew.write(move |connection, context| {
            write_bands::write_bands(connection, context, site.id)
        });
        outcome = outcome.and(written.await.map(drop));
    }
    outcome
}

async fn expire(crew: &Crew) -> Result<(), JobError> {
    crew.write(expire::expire).await?;
    delete_given_up(&crew.store, &crew.context).await?;
    crew.store.drop_remains().await?;
    Ok(())
}
