//! Runs the table: looks for work, leases it, runs it, keeps the lease meanwhile.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::task::JoinSet;

use super::table::{Job, TABLE};
use super::tools::{JobError, Tools};
use crate::store::upkeep::jobs;

/// How long a lease lasts when nobody renews it: after a kill another run waits no longer.
const LEASE: TimeDelta = TimeDelta::seconds(20);
const RENEWAL: Duration = Duration::from_secs(5);
const TICK: Duration = Duration::from_millis(500);

/// How long jobs under way may take after the stop. What is left then is cut off: each may be killed anywhere.
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

    /// Runs every job that has work, once. Tests call this instead of waiting.
    pub async fn run_all(&self) {
        self.run_some(|_| true).await;
    }

    pub async fn run_some(&self, wanted: impl Fn(&str) -> bool) {
        for job in TABLE.iter().filter(|job| wanted(job.name)) {
            self.run_if_due(job).await;
        }
    }

    /// Runs one job again and again, until the program is to end.
    async fn repeat(self, job: &'static Job) {
        let mut looked = None;
        while !self.tools.stop.is_set() {
            self.tools.context.clock.is_steady();
            let now = self.tools.context.clock.now();
            // A clock that stepped back must not keep a job from being looked at.
            if looked.is_none_or(|last| now - last >= job.every || now < last) {
                // One that waits for the clock is looked at again at once when that can be believed.
                looked = self.run_if_due(job).await.then_some(now);
            }
            tokio::select! {
                () = tokio::time::sleep(TICK) => {}
                () = self.tools.stop.wait() => {}
            }
        }
    }

    /// False if the job waits for the clock.
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

    /// Whether the clock ran as fast as time passes, and the database's shows the same. Both are asked even if the one
    /// says no: the clock has to be looked at often.
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

    /// The lease lasts as long as the job runs, and not much longer than its process.
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

/// Runs each job in a task of its own until the program is to end; then jobs under way have a moment to finish.
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
