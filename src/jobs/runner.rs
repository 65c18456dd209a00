//! Runs the table: looks for work, leases it, runs it, and renews the lease meanwhile.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::task::JoinSet;

use super::table::{Job, TABLE};
use super::tools::{JobError, Tools};
use crate::store::upkeep::jobs;

/// How long a lease lasts without renewal, and so how long other instances wait after a kill.
const LEASE: TimeDelta = TimeDelta::seconds(20);
const RENEWAL: Duration = Duration::from_secs(5);
const TICK: Duration = Duration::from_millis(500);

/// How long running jobs may take after a stop before they are cut off. Each can be killed at any point.
const AFTER_STOP: Duration = Duration::from_secs(6);

#[derive(Debug, Clone)]
pub struct Runner {
    tools: Tools,
    lease: String,
}

impl Runner {
    pub fn new(tools: Tools) -> Self {
        let lease = tools.context.chance.token();
        Self { tools, lease }
    }

    /// Runs every job that has work, once. For tests, instead of waiting.
    pub async fn run_all(&self) {
        self.run_some(|_| true).await;
    }

    pub async fn run_some(&self, wanted: impl Fn(&str) -> bool) {
        for job in TABLE.iter().filter(|job| wanted(job.name)) {
            self.run_if_due(job).await;
        }
    }

    /// Runs one job repeatedly until the program stops.
    async fn repeat(self, job: &'static Job) {
        let mut looked = None;
        while !self.tools.stop.is_set() {
            self.tools.context.clock.is_steady();
            let now = self.tools.context.clock.now();
            // A clock that stepped back must not keep a job from running.
            if looked.is_none_or(|last| now - last >= job.every || now < last) {
                // A job that waits for the clock is looked at again as soon as the clock is trusted.
                looked = self.run_if_due(job).await.then_some(now);
            }
            tokio::select! {
                () = tokio::time::sleep(TICK) => {}
                () = self.tools.stop.wait() => {}
            }
        }
    }

    /// Returns false if the job waits for the clock.
    async fn run_if_due(&self, job: &Job) -> bool {
        match self.run_in_time(job).await {
            Ok(in_time) => in_time,
            Err(why) => {
                log::error!("job {}: {why}", job.name);
                true
            }
        }
    }

    async fn run_in_time(&self, job: &Job) -> Result<bool, JobError> {
        let Some(due) = self.tools.read(job.due).await? else { return Ok(true) };
        if job.ends && !self.clock_is_right().await? {
            log::debug!("job {} waits until the clock can be believed", job.name);
            return Ok(false);
        }
        self.lease_and_run(job, due).await?;
        Ok(true)
    }

    async fn lease_and_run(&self, job: &Job, due: DateTime<Utc>) -> Result<(), JobError> {
        let (name, lease) = (job.name, self.lease.clone());
        let leased = self
            .tools
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
        self.tools
            .metrics
            .job_runs
            .with_label_values(&[name, if done { "done" } else { "failed" }])
            .inc();
        self.tools
            .write(move |connection, context| {
                jobs::finish(connection, name, &lease, done.then(|| context.clock.now()))
            })
            .await?;
        outcome
    }

    /// Whether this clock is steady and agrees with the database's. Always checks both, because steadiness is judged
    /// from frequent readings.
    async fn clock_is_right(&self) -> Result<bool, JobError> {
        let is_steady = self.tools.context.clock.is_steady();
        let agree = self.tools.read(|connection, context| {
            let theirs = jobs::database_time(connection)?;
            let now = context.clock.now();
            Ok(context.clock.is_told()
                || theirs.is_none_or(|theirs| jobs::is_same_time(now, theirs)))
        });
        let is_right = agree.await? && is_steady;
        self.tools.metrics.clock_is_right.set(is_right.into());
        Ok(is_right)
    }

    /// Renews the lease as long as the job runs. It expires soon after its process dies.
    async fn run_with_lease(&self, job: &Job) -> Result<(), JobError> {
        let mut work = (job.run)(&self.tools);
        loop {
            match tokio::time::timeout(RENEWAL, &mut work).await {
                Ok(outcome) => return outcome,
                Err(_) => {
                    let (name, lease) = (job.name, self.lease.clone());
                    self.tools
                        .write(move |connection, context| {
                            jobs::renew(connection, name, &lease, context.clock.now() + LEASE)
                        })
                        .await?;
                }
            }
        }
    }
}

/// Runs each job in a task of its own until the program stops, then gives running jobs a moment to finish.
pub async fn run_until_stopped(tools: Tools) {
    let runner = Runner::new(tools);
    let mut jobs = JoinSet::new();
    for job in TABLE {
        jobs.spawn(runner.clone().repeat(job));
    }
    let all_ended = async {
        while let Some(ended) = jobs.join_next().await {
            if let Err(why) = ended {
                log::error!("a job came to an end of its own: {why}");
            }
        }
    };
    tokio::select! {
        () = all_ended => {}
        () = runner.tools.stop.wait_and(AFTER_STOP) => {
            log::warn!("jobs that did not end in time were cut off");
        }
    }
}
