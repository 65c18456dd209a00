//! The order in which letters are sent: somebody who causes many letters does not delay others.

use aanschuif::mail::{MemoryTransport, Transport};
use aanschuif::store::Failure;
use aanschuif::usecases::access::send_session_code::send_session_code;
use chrono::TimeDelta;

use crate::digests::once::{MONDAY_8, TUESDAY, at_one_table};
use crate::digests::outbox::asker;
use crate::serving::Instance;
use crate::serving::queue_digests_of;
use crate::support::tables::number;
use crate::support::{TestDatabase, on_each_database};

const PEOPLE: usize = 40;

/// Forty people, whose digests wait.
fn open(database: &TestDatabase) -> (Instance, MemoryTransport) {
    at_one_table(database, PEOPLE, TUESDAY);
    queue_digests_of(database, MONDAY_8, "2026-W47");
    let memory = MemoryTransport::default();
    let instance = Instance::open_with(database, MONDAY_8, Transport::Memory(memory.clone()));
    instance.clock.set(instance.clock.now() + TimeDelta::minutes(1));
    (instance, memory)
}

/// A client asks for a code for a person, on a browser of its own.
async fn ask(instance: &Instance, client: &str, person: usize) {
    let context = instance.tools.context.clone();
    let email = format!("p{person}@example.org").parse().unwrap();
    let asker = asker(client);
    let asked = instance.tools.store.write(move |connection| {
        send_session_code(connection, &context, &email, &asker, None).map_err(Failure::<()>::from)
    });
    asked.await.unwrap();
}

/// The addresses and subjects of what was sent, in order.
fn sent(memory: &MemoryTransport) -> Vec<(String, bool)> {
    let is_code = |id: &str| id.starts_with("sign-in");
    memory
        .sent()
        .iter()
        .map(|letter| (format!("{:?}", letter.to), is_code(&letter.message_id.to_string())))
        .collect()
}

/// At which place a code for this person was sent, from 1.
fn place(memory: &MemoryTransport, person: usize) -> usize {
    let email = format!("p{person}@");
    let sent = sent(memory);
    sent.iter().position(|(to, is_code)| *is_code && to.contains(&email)).unwrap() + 1
}

#[test]
fn a_code_leaves_before_digests_that_wait() {
    on_each_database(async |database| {
        let (instance, memory) = open(&database);
        ask(&instance, "198.51.100.1", 7).await;
        instance.run_jobs().await;
        assert_eq!(sent(&memory).len(), PEOPLE + 1);
        assert_eq!(place(&memory, 7), 1);
    });
}

#[test]
fn a_client_that_asks_for_many_codes_makes_no_other_client_wait_for_them() {
    on_each_database(async |database| {
        let (instance, memory) = open(&database);
        for person in 1..PEOPLE {
            ask(&instance, "198.51.100.1", person).await;
        }
        ask(&instance, "203.0.113.7", PEOPLE).await;
        instance.run_jobs().await;
        assert_eq!(sent(&memory).len(), PEOPLE * 2);
        assert!(place(&memory, PEOPLE) <= 2, "{}", place(&memory, PEOPLE));
    });
}

#[test]
fn a_person_who_is_sent_many_codes_makes_no_other_person_wait_for_them() {
    on_each_database(async |database| {
        let (instance, memory) = open(&database);
        for client in 1..=8 {
            ask(&instance, &format!("198.51.100.{client}"), 1).await;
        }
        ask(&instance, "203.0.113.7", 2).await;
        instance.run_jobs().await;
        assert!(place(&memory, 2) <= 2, "{}", place(&memory, 2));
    });
}

#[test]
fn codes_without_end_do_not_hold_up_a_digest_for_good() {
    on_each_database(async |database| {
        let (instance, memory) = open(&database);
        for person in 1..=PEOPLE {
            ask(&instance, &format!("198.51.100.{person}"), person).await;
        }
        instance.run_jobs().await;
        let early = sent(&memory).into_iter().take(PEOPLE).filter(|(_, is_code)| !is_code);
        assert_eq!(early.count(), PEOPLE / 4, "every fourth letter is the oldest");
    });
}

#[test]
fn who_asked_for_a_letter_is_forgotten_when_it_is_sent() {
    on_each_database(async |database| {
        let (instance, _) = open(&database);
        ask(&instance, "198.51.100.1", 7).await;
        let asked = "SELECT count(*) AS n FROM letters WHERE asker IS NOT NULL";
        let plain = "SELECT count(*) AS n FROM letters WHERE asker LIKE '%198.51%'";
        assert_eq!((number(&database, asked), number(&database, plain)), (1, 0));
        instance.run_jobs().await;
        assert_eq!(number(&database, asked), 0);
    });
}
