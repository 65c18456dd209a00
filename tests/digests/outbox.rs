//! Letters and an unreliable mail server: nothing is lost, and a duplicate is the same letter.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use aanschuif::clock::Chance;
use aanschuif::domain::access::standing::Standing;
use aanschuif::domain::letter::kind::LetterKind;
use aanschuif::jobs::Runner;
use aanschuif::mail::{SmtpTransport, SmtpUrl, Timeouts, Tls, Transport};
use aanschuif::store::Failure;
use aanschuif::usecases::access::send_session_code::{AskingBrowser, send_session_code};
use chrono::TimeDelta;
use mail_parser::{Message, MessageParser};

use crate::digests::once::{MONDAY_8, TUESDAY, at_one_table};
use crate::serving::Instance;
use crate::serving::application::moment;
use crate::serving::{erase, queue_digests_of, until};
use crate::support::mail_server::{Answer, Answers, Server, Step};
use crate::support::tables::{execute, is_on_server, number, texts};
use crate::support::{databases, on_each_database};

const PUTS_OFF_READER: (Step, Answer) = (Step::Reader, Answer::Line("450 p1@example.org is busy"));
const REFUSES_READER: (Step, Answer) = (Step::Reader, Answer::Line("550 p1@example.org is nobody"));
const REFUSES_LETTER: (Step, Answer) =
    (Step::Letter, Answer::Line("554 p1@example.org does not want it"));
const TAKES_LATER: (Step, Answer) = (Step::Letter, Answer::Later("250 taken"));
const REFUSES_LATER: (Step, Answer) =
    (Step::Letter, Answer::Later("554 p1@example.org does not want it"));

/// Failures after which a letter may be tried again. If the server is silent or closes at the end, it has the letter.
const PASSING: [(Step, Answer); 7] = [
    (Step::Sender, Answer::Line("451 later")),
    PUTS_OFF_READER,
    (Step::Letter, Answer::Line("452 no room")),
    (Step::Data, Answer::Close),
    (Step::Letter, Answer::CloseWithin),
    (Step::Letter, Answer::Silence),
    (Step::Letter, Answer::Close),
];

/// Opens a server whose client waits this many seconds for a reply.
fn open_patiently(server: &Server, seconds: u64) -> Transport {
    let port = server.open().port();
    let url = SmtpUrl { host: "127.0.0.1".to_owned(), port, tls: Tls::None, login: None };
    let command = Duration::from_secs(seconds);
    Transport::Smtp(SmtpTransport::new(url, Timeouts { connect: Duration::from_secs(10), command }))
}

fn open(server: &Server) -> Transport {
    open_patiently(server, 2)
}

/// How many letters were started.
fn tries(server: &Server) -> usize {
    server.seen().times(Step::Sender)
}

/// A browser of its own at a client.
pub fn asker(client: &str) -> AskingBrowser {
    AskingBrowser {
        token: Chance::system().token(),
        standing: Standing::Stranger,
        network: None,
        address: None,
        client: client.to_owned(),
    }
}

fn parse(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).unwrap()
}

const WAITING: &str =
    "SELECT count(*) AS n FROM letters WHERE sent_at IS NULL AND failed_at IS NULL";
const SENT: &str = "SELECT count(*) AS n FROM letters WHERE sent_at IS NOT NULL";
const FAILURES: &str =
    "SELECT failure AS line FROM letters WHERE failed_at IS NOT NULL ORDER BY id";

#[tokio::test]
async fn whatever_passes_every_letter_arrives_and_a_second_copy_has_the_same_message_id() {
    const PEOPLE: usize = 24;
    for database in databases() {
        at_one_table(&database, PEOPLE, TUESDAY);
        let dice = Chance::seeded(24);
        let by_chance = (0..40).map(|_| match dice.below(10) {
            n @ 0..7 => Answers::from([PASSING[usize::try_from(n).unwrap()]]),
            _ => Answers::new(),
        });
        let first = PASSING.into_iter().map(|answer| Answers::from([answer]));
        let server = Server::answering_in_turn(first.chain(by_chance));
        let instance = Instance::open_with(&database, MONDAY_8, open(&server));
        instance.run_jobs().await;
        let mut rounds = 0;
        while number(&database, WAITING) > 0 {
            instance.run_jobs().await;
            instance.clock.set(instance.clock.now() + TimeDelta::hours(4));
            rounds += 1;
            assert!(rounds < 25, "{} letters wait", number(&database, WAITING));
        }
        assert_eq!(number(&database, SENT), 24);
        let mut copies: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for letter in &server.seen().letters {
            let letter = parse(letter);
            let to = letter.to().unwrap().first().unwrap().address().unwrap().to_owned();
            copies.entry(to).or_default().push(letter.message_id().unwrap().to_owned());
        }
        assert_eq!(copies.len(), PEOPLE, "readers");
        for (reader, mut letters) in copies {
            letters.dedup();
            assert_eq!(letters.len(), 1, "{reader}: {letters:?}");
        }
    }
}

#[test]
fn a_letter_is_tried_again_after_growing_pauses_and_given_up_after_five_days() {
    on_each_database(async |database| {
        at_one_table(&database, 2, TUESDAY);
        // One reader is enough.
        queue_digests_of(&database, MONDAY_8, "2026-W47");
        let server = Server::answering(&[PUTS_OFF_READER]);
        let instance = Instance::open_with(&database, MONDAY_8, open(&server));
        instance.run_jobs().await;
        assert_eq!(tries(&server), 2);
        let mut tried = 2;
        let mut pauses = [1, 5, 15, 60].into_iter().chain(std::iter::repeat(240));
        let begun = instance.clock.now();
        while number(&database, WAITING) > 0 {
            let last = instance.clock.now();
            let pause = TimeDelta::minutes(pauses.next().unwrap());
            instance.clock.set(last + pause - TimeDelta::seconds(3));
            instance.run_jobs().await;
            assert_eq!(tries(&server), tried, "{pause} are not over");
            instance.clock.set(last + pause - TimeDelta::seconds(1));
            instance.run_jobs().await;
            tried += 2;
            assert_eq!(tries(&server), tried, "{pause} are over");
        }
        let days = (instance.clock.now() - begun).num_hours();
        assert!((4 * 24 + 12..5 * 24).contains(&days), "given up after {days} hours");
        let failures = texts(&database, FAILURES);
        assert_eq!(failures, ["the mail server put the letter off (450)"; 2]);
        instance.clock.set(instance.clock.now() + TimeDelta::days(30));
        instance.run_jobs().await;
        assert_eq!(tries(&server), tried, "what is given up is left alone");
    });
}

#[test]
fn what_a_server_refuses_is_given_up_at_once_with_a_reason_and_the_others_arrive() {
    on_each_database(async |database| {
        at_one_table(&database, 5, TUESDAY);
        let refusals = [REFUSES_READER, REFUSES_LETTER].map(|answer| Answers::from([answer]));
        let server = Server::answering_in_turn(refusals);
        let instance = Instance::open_with(&database, MONDAY_8, open(&server));
        instance.run_jobs().await;
        instance.run_jobs().await;
        assert_eq!((number(&database, WAITING), number(&database, SENT)), (0, 3));
        let mut failures = texts(&database, FAILURES);
        failures.sort();
        let reasons =
            ["550", "554"].map(|code| format!("the mail server refused the letter ({code})"));
        assert_eq!(failures, reasons);
        instance.clock.set(instance.clock.now() + TimeDelta::days(1));
        instance.run_jobs().await;
        assert_eq!((tries(&server), server.seen().letters.len()), (5, 3));
    });
}

#[tokio::test]
async fn a_letter_of_an_unknown_kind_is_given_up_by_its_name_and_the_others_arrive() {
    for database in databases() {
        at_one_table(&database, 4, TUESDAY);
        queue_digests_of(&database, MONDAY_8, "2026-W47");
        let of_kind = |kind: &str| {
            format!("UPDATE letters SET kind = '{kind}' WHERE id = (SELECT min(id) FROM letters)")
        };
        for kind in LetterKind::ALL.into_iter().rev() {
            execute(&database, &of_kind(kind.as_str()));
        }
        let unchecked = if is_on_server(&database) {
            "ALTER TABLE letters DROP CONSTRAINT letters_kind_check"
        } else {
            "PRAGMA ignore_check_constraints = ON"
        };
        execute(&database, &format!("{unchecked}; {}", of_kind("fax")));
        let server = Server::default();
        let instance = Instance::open_with(&database, MONDAY_8, open(&server));
        instance.run_jobs().await;
        assert_eq!((number(&database, WAITING), number(&database, SENT)), (0, 3));
        let failure =
            "the database holds a letter that cannot be read: \"fax\" is no kind of letter";
        assert_eq!(texts(&database, FAILURES), [failure]);
        assert_eq!(tries(&server), 3);
    }
}

#[tokio::test]
async fn what_comes_of_a_letter_that_was_erased_on_its_way_is_recorded_of_no_other() {
    for answer in [TAKES_LATER, REFUSES_LATER] {
        for database in databases() {
            at_one_table(&database, 2, TUESDAY);
            queue_digests_of(&database, MONDAY_8, "2026-W47");
            let letters = "SELECT l.id || ' ' || p.email AS line FROM letters l
                 JOIN persons p ON p.id = l.person_id ORDER BY l.id";
            let letters = texts(&database, letters);
            let [(_, stays), (number_of_erased, erased)] =
                [&letters[0], &letters[1]].map(|line| line.split_once(' ').unwrap());
            // The other one waits for a day.
            let later = "UPDATE letters SET next_attempt_at = '2026-11-24 07:00:00' WHERE id <> ";
            execute(&database, &format!("{later}{number_of_erased}"));
            let server = Server::answering_in_turn([Answers::from([answer])]);
            let transport = open_patiently(&server, 50);
            let instance = Instance::open_with(&database, MONDAY_8, transport);
            instance.clock.set(instance.clock.now() + TimeDelta::seconds(1));
            let meanwhile = async {
                until("the letter is on its way", async || tries(&server) == 1).await;
                erase(&database, MONDAY_8, erased);
                if is_on_server(&database) {
                    // As after a restored backup.
                    let again = "ALTER TABLE letters ALTER COLUMN id RESTART WITH";
                    execute(&database, &format!("{again} {number_of_erased}"));
                }
                let context = instance.tools.context.clone();
                let email = stays.parse().unwrap();
                let asked = instance.tools.store.write(move |connection| {
                    send_session_code(connection, &context, &email, &asker("198.51.100.1"), None)
                        .map_err(Failure::<()>::from)
                });
                asked.await.unwrap();
                let number_of_code = "SELECT max(id) AS n FROM letters";
                assert_eq!(number(&database, number_of_code).to_string(), number_of_erased);
                server.go_on();
            };
            let runner = Runner::new(instance.tools.clone());
            tokio::join!(runner.run_all(), meanwhile);
            instance.run_jobs().await;
            let has = server.seen().letters;
            let codes = has.iter().filter(|letter| parse(letter).to().unwrap().contains(stays));
            assert_eq!(codes.count(), 1, "{answer:?}: the code is sent");
            assert_eq!((tries(&server), number(&database, SENT)), (2, 1), "{answer:?}");
        }
    }
}

#[test]
fn letters_outlast_a_server_that_is_away_for_a_day() {
    on_each_database(async |database| {
        at_one_table(&database, 3, TUESDAY);
        // A port where nothing listens.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let url = SmtpUrl { host: "127.0.0.1".to_owned(), port, tls: Tls::None, login: None };
        let away = Transport::Smtp(SmtpTransport::new(url, Timeouts::default()));
        let mut instance = Instance::open_with(&database, MONDAY_8, away);
        for _ in 0..8 {
            instance.run_jobs().await;
            instance.clock.set(instance.clock.now() + TimeDelta::hours(3));
        }
        assert_eq!((number(&database, WAITING), number(&database, SENT)), (3, 0));
        let server = Server::default();
        instance.tools.transport = Arc::new(open(&server));
        instance.clock.set(instance.clock.now() + TimeDelta::hours(4));
        instance.run_jobs().await;
        assert_eq!((number(&database, WAITING), number(&database, SENT)), (0, 3));
    });
}

#[test]
fn a_digest_on_the_wire_can_be_ended_by_one_click_and_is_read_by_mail_programs() {
    on_each_database(async |database| {
        at_one_table(&database, 3, TUESDAY);
        let server = Server::default();
        let instance = Instance::open_with(&database, MONDAY_8, open(&server));
        instance.run_jobs().await;
        instance.run_jobs().await;
        let letters = server.seen().letters;
        assert_eq!(letters.len(), 3);
        for bytes in &letters {
            let letter = parse(bytes);
            let raw = |name: &'static str| letter.header_raw(name).unwrap_or_default().trim();
            let unsubscribe = raw("List-Unsubscribe");
            assert!(unsubscribe.starts_with("<http") && unsubscribe.contains("/u/"));
            assert_eq!(raw("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
            let reader = letter.to().unwrap().first().unwrap().name().unwrap();
            let text = letter.body_text(0).unwrap();
            let html = letter.body_html(0).unwrap();
            for other in (1..=3).map(|n| format!("First{n} Last")).filter(|name| name != reader) {
                assert!(text.contains(&other) && html.contains(&other), "{other} in {text}");
            }
            assert!(!text.contains('\u{fffd}') && !letter.subject().unwrap().is_empty());
            assert!(letter.date().unwrap().to_timestamp() - moment(MONDAY_8).timestamp() < 60);
        }
    });
}
