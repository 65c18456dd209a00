//! Runs the table: looks for work, leases it, runs it, keeps the lease meanwhile.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

use super::crew::{Crew, JobError};
use super::table::{Job, TABLE};
use crate::store::upkeep::jobs;

/// How long a lease lasts when nobody renews it: after a kill another run waits no longer.
const LEASE: TimeDelta = TimeDelta::seconds(20);
const RENEWAL: Duration = Duration::from_secs(5);
const TICK: Duration = Duration::from_millis(500);

#[derive(Debug)]
pub struct Runner {
    crew: Crew,
    lease: String,
    looked: HashMap<&'static str, DateTime<Utc>>,
}

impl Runner {
    pub fn new(crew: Crew) -> Self {
        let lease = crew.context.chance.token();
        Self { crew, lease, looked: HashMap::new() }
    }

    /// Runs every job that has work, once. Tests call this instead of waiting.
    pub async fn run_all(&mut self) {
        self.run_some(|_| true).await;
    }

    pub async fn run_some(&mut self, wanted: impl Fn(&str) -> bool) {
        for job in TABLE.iter().filter(|job| wanted(job.name)) {
            self.run_if_due(job).await;
        }
    }

    async fn turn(&mut self) {
        let now = self.crew.context.clock.now();
        for job in TABLE {
            // A clock that stepped back must not keep a job from being looked at.
            let rested = |last: &DateTime<Utc>| now - *last >= job.every || now < *last;
            if self.looked.get(job.name).is_none_or(rested) {
                self.looked.insert(job.name, now);
                self.run_if_due(job).await;
            }
        }
    }

    async fn run_if_due(&self, job: &Job) {
        if let Err(why) = self.lease_and_run(job).await {
            log::error!("job {}: {why}", job.name);
        }
    }

    async fn lease_and_run(&self, job: &Job) -> Result<(), JobError> {
        let find = job.due;
        let Some(due) = self.crew.read(find).await? else { return Ok(()) };
        let (name, lease) = (job.name, self.lease.clone());
        let leased = self
            .crew
            .write(move |connection, context| {
                let now = context.clock.now();
                jobs::lease(connection, name, &lease, due, now, now + LEASE)
            })
            .await?;
        if !leased {
            return Ok(());
        }
        let outcome = self.run_with_lease(job).await;
        let (lease, done) = (self.lease.clone(), outcome.is_ok());
        self.crew
            .metrics
            .job_runs
            .with_label_values(&[name, if done { "done" } else { "failed" }])
            .inc();
        self.crew
            .write(move |connection, context| {
                jobs::finish(connection, name, &lease, done.then(|| context.clock.now()))
            })
            .await?;
        outcome
    }

    /// The lease lasts as long as the job runs, and not much longer than its process.
    async fn run_with_lease(&self, job: &Job) -> Result<(), JobError> {
        let mut work = (job.run)(&self.crew);
        loop {
            match tokio::time::timeout(RENEWAL, &mut work).await {
                Ok(outcome) => return outcome,
                Err(_) => {
                    let (name, lease) = (job.name, self.lease.clone());
                    self.crew
                        .write(move |connection, context| {
                            jobs::renew(connection, name, &lease, context.clock.now() + LEASE)
                        })
                        .await?;
                }
            }
        }
    }
}

/// Runs jobs until `stop` says so; a job that runs then is finished first.
pub async fn run_until_stopped(crew: Crew, mut stop: watch::Receiver<bool>) {
    let mut runner = Runner::new(crew);
    while !*stop.borrow() {
        runner.turn().await;
        tokio::select! {
            () = tokio::time::sleep(TICK) => {}
            changed = stop.changed() => if changed.is_err() { return },
        }
    }
}
