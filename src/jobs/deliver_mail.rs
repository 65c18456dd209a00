//! Leases letters from the outbox, sends them, and records the result.

use std::time::Duration;

use chrono::TimeDelta;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use super::tools::{JobError, Tools};
use crate::domain::letter::outbox::{NextLetter, next_attempt};
use crate::domain::person::address::EmailAddress;
use crate::mail::{CalendarEvent, Letter, Mailbox, Rendered, SendError};
use crate::store::letter::deliveries;
use crate::store::letter::deliveries::{Held, Waiting};
use crate::usecases::letter::to_teller;

/// Letters that are sent concurrently. A slow one holds up only itself: whenever another is done, the next one
/// starts.
const AT_ONCE: usize = 4;

/// The longest that one attempt may take.
const ATTEMPT: Duration = Duration::from_secs(60);

/// How often to look for further letters while some are being sent.
const LOOK: Duration = Duration::from_millis(500);

/// How long letters in progress may take after a stop.
const AFTER_STOP: Duration = Duration::from_secs(3);

/// Longer than any attempt, so that nobody else sends the same letter in the meantime.
const LEASE: TimeDelta = TimeDelta::seconds(75);

/// Sends what is due until nothing is left or the program stops.
pub(super) async fn deliver_mail(tools: &Tools) -> Result<(), JobError> {
    let lease = tools.context.chance.token();
    let mut under_way = FuturesUnordered::new();
    let mut taken = 0;
    let mut outcome = Ok(());
    loop {
        if outcome.is_ok() && !tools.stop.is_set() {
            match take(tools, &lease, AT_ONCE - under_way.len(), &mut taken).await {
                Ok(letters) => under_way
                    .extend(letters.into_iter().map(|letter| deliver(tools, letter, &lease))),
                Err(why) => outcome = Err(why),
            }
        }
        tokio::select! {
            sent = under_way.next() => match sent {
                Some(sent) => outcome = outcome.and(sent),
                None => return outcome,
            },
            // Letters that became due in the meantime do not wait for a slow one.
            () = tokio::time::sleep(LOOK), if under_way.len() < AT_ONCE => {}
        }
    }
}

/// Leases up to `limit` due letters; `taken` counts them.
async fn take(
    tools: &Tools,
    lease: &str,
    limit: usize,
    taken: &mut u64,
) -> Result<Vec<Waiting>, JobError> {
    loop {
        let which: Vec<_> = (*taken..).take(limit).map(NextLetter::after).collect();
        let lease = lease.to_owned();
        let leased = tools
            .write(move |connection, context| {
                let until = context.clock.now() + LEASE;
                to_teller::lease(connection, context, &lease, until, &which)
            })
            .await?;
        for (id, why) in &leased.unreadable {
            log::error!("letter {id} is given up: {why}");
        }
        *taken += leased.letters.len() as u64;
        if !leased.letters.is_empty() || leased.unreadable.is_empty() {
            return Ok(leased.letters);
        }
    }
}

async fn deliver(tools: &Tools, waiting: Waiting, lease: &str) -> Result<(), JobError> {
    let id = waiting.id;
    let held = Held { id, message_id: waiting.message_id.clone(), lease: lease.to_owned() };
    let patience = waiting.kind.patience();
    let (created_at, failures) = (waiting.created_at, waiting.attempts.saturating_add(1));
    let is_to_teller = waiting.story.is_some();
    let too_late = tools.context.clock.now() >= created_at + patience;
    let sent = match letter(tools, waiting) {
        Ok(_) if too_late => {
            Err(SendError::Never { reason: "it would come too late to help".to_owned() })
        }
        Ok(letter) => send(tools, &letter).await,
        Err(reason) => Err(SendError::Never { reason }),
    };
    tools
        .write(move |connection, context| {
            let now = context.clock.now();
            match &sent {
                Ok(()) => deliveries::set_sent(connection, &held, now),
                // Why it was not taken could tell who they are.
                Err(why) if is_to_teller => {
                    let next = match why {
                        SendError::Later { .. } => {
                            next_attempt(created_at, failures, now, patience)
                        }
                        SendError::Never { .. } => None,
                    };
                    to_teller::set_not_taken(connection, &held, now, next)
                }
                Err(SendError::Later { reason }) => {
                    let next = next_attempt(created_at, failures, now, patience);
                    log::warn!("letter {id} was not sent (attempt {failures}): {reason}");
                    deliveries::set_failed(connection, &held, now, next, reason)
                }
                Err(SendError::Never { reason }) => {
                    log::warn!("letter {id} is given up: {reason}");
                    deliveries::set_failed(connection, &held, now, None, reason)
                }
            }
        })
        .await
}

/// Sends a letter within the time limit of an attempt.
async fn send(tools: &Tools, letter: &Letter) -> Result<(), SendError> {
    let later = |reason: &str| Err(SendError::Later { reason: reason.to_owned() });
    tokio::select! {
        sent = tools.transport.send(letter) => sent,
        () = tokio::time::sleep(ATTEMPT) => later("no answer in time"),
        () = tools.stop.wait_and(AFTER_STOP) => later("the program ended before an answer came"),
    }
}

fn letter(tools: &Tools, waiting: Waiting) -> Result<Letter, String> {
    let address: EmailAddress =
        waiting.to_address.parse().map_err(|_| "the address is none".to_owned())?;
    Ok(Letter {
        from: tools.sender.clone(),
        to: Mailbox::new(&waiting.to_name, address),
        date: waiting.created_at,
        message_id: waiting.message_id.parse().map_err(|_| "the Message-ID is none".to_owned())?,
        language: waiting.language,
        rendered: Rendered { subject: waiting.subject, text: waiting.text, html: waiting.html },
        unsubscribe: waiting.unsubscribe_url,
        reply_to: waiting
            .reply_to
            .map(|address| address.parse().map(|address| Mailbox::new("", address)))
            .transpose()
            .map_err(|_| "the address for an answer is none".to_owned())?,
        event: waiting
            .event
            .map(|json| CalendarEvent::from_json(&json))
            .transpose()
            .map_err(|_| "what a calendar reads cannot be read".to_owned())?,
        badge: waiting.badge,
    })
}
