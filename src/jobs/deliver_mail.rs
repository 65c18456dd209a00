//! Letters leave the outbox: leased, sent, and what came of it recorded.

use std::time::Duration;

use chrono::TimeDelta;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use super::crew::{Crew, JobError};
use crate::domain::letter::outbox::{NextLetter, next_attempt};
use crate::domain::person::address::EmailAddress;
use crate::mail::{CalendarEvent, Letter, Mailbox, Rendered, SendError};
use crate::store::letter::deliveries;
use crate::store::letter::deliveries::{Held, Waiting};

/// Letters that are on their way at the same time. One that takes long holds up none but itself: as soon as another
/// has left, the next takes its place.
const AT_ONCE: usize = 4;

/// The longest that one attempt may take.
const ATTEMPT: Duration = Duration::from_secs(60);

/// How often it is looked for letters while others are on their way.
const LOOK: Duration = Duration::from_millis(500);

/// How long letters that are on their way may take after the stop.
const AFTER_STOP: Duration = Duration::from_secs(3);

/// A lease outlives every attempt, so that nobody else sends the same letter meanwhile.
const LEASE: TimeDelta = TimeDelta::seconds(75);

/// Sends what is due, until nothing is or the program is to end.
pub(super) async fn deliver_mail(crew: &Crew) -> Result<(), JobError> {
    let lease = crew.context.chance.token();
    let mut under_way = FuturesUnordered::new();
    let mut taken = 0;
    let mut outcome = Ok(());
    loop {
        if outcome.is_ok() && !crew.stop.is_set() {
            match take(crew, &lease, AT_ONCE - under_way.len(), &mut taken).await {
                Ok(letters) => under_way
                    .extend(letters.into_iter().map(|letter| deliver(crew, letter, &lease))),
                Err(why) => outcome = Err(why),
            }
        }
        tokio::select! {
            sent = under_way.next() => match sent {
                Some(sent) => outcome = outcome.and(sent),
                None => return outcome,
            },
            // What became due meanwhile does not wait for a letter that takes long.
            () = tokio::time::sleep(LOOK), if under_way.len() < AT_ONCE => {}
        }
    }
}

/// Leases letters that are due, at most `limit`; `taken` counts them.
async fn take(
    crew: &Crew,
    lease: &str,
    limit: usize,
    taken: &mut u64,
) -> Result<Vec<Waiting>, JobError> {
    loop {
        let which: Vec<_> = (*taken..).take(limit).map(NextLetter::after).collect();
        let lease = lease.to_owned();
        let leased = crew
            .write(move |connection, context| {
                let now = context.clock.now();
                deliveries::lease(connection, &lease, now, now + LEASE, &which)
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

async fn deliver(crew: &Crew, waiting: Waiting, lease: &str) -> Result<(), JobError> {
    let id = waiting.id;
    let held = Held { id, message_id: waiting.message_id.clone(), lease: lease.to_owned() };
    let patience = waiting.kind.patience();
    let (created_at, failures) = (waiting.created_at, waiting.attempts.saturating_add(1));
    let too_late = crew.context.clock.now() >= created_at + patience;
    let sent = match letter(crew, waiting) {
        Ok(_) if too_late => {
            Err(SendError::Never { reason: "it would come too late to help".to_owned() })
        }
        Ok(letter) => send(crew, &letter).await,
        Err(reason) => Err(SendError::Never { reason }),
    };
    crew.write(move |connection, context| {
        let now = context.clock.now();
        match &sent {
            Ok(()) => deliveries::set_sent(connection, &held, now),
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

/// Sends a letter, in the time that an attempt has.
async fn send(crew: &Crew, letter: &Letter) -> Result<(), SendError> {
    let later = |reason: &str| Err(SendError::Later { reason: reason.to_owned() });
    tokio::select! {
        sent = crew.transport.send(letter) => sent,
        () = tokio::time::sleep(ATTEMPT) => later("no answer in time"),
        () = crew.stop.wait_and(AFTER_STOP) => later("the program ended before an answer came"),
    }
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
    })
}
