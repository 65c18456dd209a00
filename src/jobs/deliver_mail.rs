//! Letters leave the outbox: leased, sent, and what came of it recorded.

use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::join_all;

use super::crew::{Crew, JobError};
use crate::domain::letter::outbox::{PATIENCE, QUESTION_PATIENCE, SIGN_IN_PATIENCE, next_attempt};
use crate::domain::person::address::EmailAddress;
use crate::mail::{Letter, Mailbox, Rendered, SendError};
use crate::store::letter::letters;
use crate::store::letter::letters::{Held, Waiting};

/// Letters that are on their way at the same time.
const AT_ONCE: i64 = 4;

/// The longest that one attempt may take.
const ATTEMPT: Duration = Duration::from_secs(60);

/// A lease outlives every attempt, so that nobody else sends the same letter meanwhile.
const LEASE: TimeDelta = TimeDelta::seconds(75);

/// Sends what is due, until nothing is.
pub(super) async fn deliver_mail(crew: &Crew) -> Result<(), JobError> {
    let lease = crew.context.chance.token();
    loop {
        let holder = lease.clone();
        let leased = crew
            .write(move |connection, context| {
                let now = context.clock.now();
                letters::lease(connection, &holder, now, now + LEASE, AT_ONCE)
            })
            .await?;
        if leased.is_empty() {
            return Ok(());
        }
        let sent = leased.into_iter().map(|letter| deliver(crew, letter, &lease));
        for outcome in join_all(sent).await {
            outcome?;
        }
    }
}

async fn deliver(crew: &Crew, waiting: Waiting, lease: &str) -> Result<(), JobError> {
    let id = waiting.id;
    let held = Held { id, message_id: waiting.message_id.clone(), lease: lease.to_owned() };
    let patience = match waiting.kind.as_str() {
        "sign-in" => SIGN_IN_PATIENCE,
        "still-here" => QUESTION_PATIENCE,
        _ => PATIENCE,
    };
    let (created_at, failures) = (waiting.created_at, waiting.attempts.saturating_add(1));
    let too_late = crew.context.clock.now() >= created_at + patience;
    let sent = match letter(crew, waiting) {
        Ok(_) if too_late => {
            Err(SendError::Never { reason: "it would come too late to help".to_owned() })
        }
        Ok(letter) => tokio::time::timeout(ATTEMPT, crew.transport.send(&letter))
            .await
            .unwrap_or_else(|_| Err(SendError::Later { reason: "no answer in time".to_owned() })),
        Err(reason) => Err(SendError::Never { reason }),
    };
    crew.write(move |connection, context| {
        let now = context.clock.now();
        match &sent {
            Ok(()) => letters::set_sent(connection, &held, now),
            Err(SendError::Later { reason }) => {
                let next = next_attempt(created_at, failures, now, patience);
                log::warn!("letter {id} was not sent (attempt {failures}): {reason}");
                letters::set_failed(connection, &held, now, next, reason)
            }
            Err(SendError::Never { reason }) => {
                log::warn!("letter {id} is given up: {reason}");
                letters::set_failed(connection, &held, now, None, reason)
            }
        }
    })
    .await
}

fn letter(crew: &Crew, waiting: Waiting) -> Result<Letter, String> {
    let address: EmailAddress =
        waiting.to_address.parse().map_err(|_| "the address is none".to_owned())?;
    Ok(Letter {
        from: crew.sender.clone(),
        to: Mailbox::new(&waiting.to_name, address),
        date: waiting.created_at,
        message_id: waiting.message_id.parse().map_err(|_| "the Message-ID is none".to_owned())?,
        language: waiting.language,
        rendered: Rendered { subject: waiting.subject, text: waiting.text, html: waiting.html },
        unsubscribe: waiting.unsubscribe_url,
    })
}
