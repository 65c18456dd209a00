//! Letters and a mail server that has its moods: nothing is lost, and what comes twice is the same letter.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
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

use crate::digests::house::{Instance, moment, number, texts};
use crate::digests::once::{MONDAY_8, TUESDAY, at_one_table};
use crate::serving::{erase, queue_digests_of, until};
use crate::support::tables::{execute, is_on_server};
use crate::support::{databases, on_each_database};

/// What the server does with a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    Takes,
    PutsOffSender,
    PutsOffReader,
    PutsOffLetter,
    RefusesReader,
    RefusesLetter,
    ClosesBeforeData,
    ClosesWithinData,
    /// Has the letter, and says nothing.
    HangsAfterData,
    /// Has the letter, and is gone.
    ClosesAfterData,
    /// Takes it, or refuses it, once it is told to go on.
    TakesLater,
    RefusesLater,
}

const PASSING: [Mood; 7] = [
    Mood::PutsOffSender,
    Mood::PutsOffReader,
    Mood::PutsOffLetter,
    Mood::ClosesBeforeData,
    Mood::ClosesWithinData,
    Mood::HangsAfterData,
    Mood::ClosesAfterData,
];

/// A mail server on a free port, for as long as the tests run.
#[derive(Clone, Default)]
struct Server {
    /// The moods to come; after them it takes everything, or has the last one if that is to stay.
    moods: Arc<Mutex<VecDeque<Mood>>>,
    stays: Arc<Mutex<Option<Mood>>>,
    tries: Arc<Mutex<usize>>,
    /// Letters that the server has, whatever it answered.
    has: Arc<Mutex<Vec<Vec<u8>>>>,
    /// Whether it was told to go on.
    goes_on: Arc<(Mutex<bool>, Condvar)>,
}

impl Server {
    fn open(&self) -> Transport {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = self.clone();
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let server = server.clone();
                // A client that goes away ends the conversation.
                std::thread::spawn(move || drop(server.speak(connection.unwrap())));
            }
        });
        let url = SmtpUrl { host: "127.0.0.1".to_owned(), port, tls: Tls::None, login: None };
        let timeouts = Timeouts { connect: Duration::from_secs(10), command: self.patience() };
        Transport::Smtp(SmtpTransport::new(url, timeouts))
    }

    /// For how long a client waits for an answer.
    fn patience(&self) -> Duration {
        let waits = [Some(Mood::TakesLater), Some(Mood::RefusesLater)];
        let is_told = waits.contains(&self.moods.lock().unwrap().front().copied());
        Duration::from_secs(if is_told { 50 } else { 2 })
    }

    /// Answers that were held back are given.
    fn go_on(&self) {
        *self.goes_on.0.lock().unwrap() = true;
        self.goes_on.1.notify_all();
    }

    fn next_mood(&self) -> Mood {
        *self.tries.lock().unwrap() += 1;
        let next = self.moods.lock().unwrap().pop_front();
        next.or(*self.stays.lock().unwrap()).unwrap_or(Mood::Takes)
    }

    fn speak(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        let mut mood = Mood::Takes;
        write!(stream.get_mut(), "220 office\r\n")?;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let answer = match line.split([' ', '\r', ':']).next().unwrap() {
                "MAIL" => {
                    mood = self.next_mood();
                    if mood == Mood::PutsOffSender { "451 later" } else { "250 yes" }
                }
                "RCPT" => match mood {
                    Mood::PutsOffReader => "450 p1@example.org is busy",
                    Mood::RefusesReader => "550 p1@example.org is nobody",
                    _ => "250 yes",
                },
                "DATA" if mood == Mood::ClosesBeforeData => return Ok(()),
                "DATA" => {
                    write!(stream.get_mut(), "354 go on\r\n")?;
                    match self.letter(&mut stream, mood)? {
                        Some(answer) => answer,
                        None => return Ok(()),
                    }
                }
                "QUIT" => return write!(stream.get_mut(), "221 bye\r\n"),
                _ => "250 yes",
            };
            write!(stream.get_mut(), "{answer}\r\n")?;
        }
    }

    /// Takes a letter in; none if nothing is answered.
    fn letter(
        &self,
        stream: &mut BufReader<TcpStream>,
        mood: Mood,
    ) -> std::io::Result<Option<&'static str>> {
        let mut letter = Vec::new();
        while !letter.ends_with(b"\r\n.\r\n") {
            if stream.read_until(b'\n', &mut letter)? == 0 || mood == Mood::ClosesWithinData {
                return Ok(None);
            }
        }
        if [Mood::TakesLater, Mood::RefusesLater].contains(&mood) {
            let told = self.goes_on.0.lock().unwrap();
            drop(self.goes_on.1.wait_while(told, |told| !*told).unwrap());
        }
        match mood {
            Mood::PutsOffLetter => return Ok(Some("452 no room")),
            Mood::RefusesLetter | Mood::RefusesLater => {
                return Ok(Some("554 p1@example.org does not want it"));
            }
            _ => self.has.lock().unwrap().push(letter),
        }
        match mood {
            Mood::HangsAfterData => {
                // Until the client gives up.
                stream.read_to_end(&mut Vec::new())?;
                Ok(None)
            }
            Mood::ClosesAfterData => Ok(None),
            _ => Ok(Some("250 taken")),
        }
    }

    fn tries(&self) -> usize {
        *self.tries.lock().unwrap()
    }
}

fn parse(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).unwrap()
}

const WAITING: &str =
    "SELECT count(*) AS n FROM letters WHERE sent_at IS NULL AND failed_at IS NULL";
const SENT: &str = "SELECT count(*) AS n FROM letters WHERE sent_at IS NOT NULL";
const FAILURES: &str = "SELECT failure AS t FROM letters WHERE failed_at IS NOT NULL ORDER BY id";

#[tokio::test]
async fn whatever_passes_every_letter_arrives_and_a_second_copy_has_the_same_message_id() {
    const PEOPLE: usize = 24;
    for database in databases() {
        at_one_table(&database, PEOPLE, TUESDAY);
        let server = Server::default();
        let dice = Chance::seeded(24);
        let mut moods: VecDeque<Mood> = PASSING.into();
        moods.extend((0..40).map(|_| match dice.below(10) {
            n @ 0..7 => PASSING[usize::try_from(n).unwrap()],
            _ => Mood::Takes,
        }));
        *server.moods.lock().unwrap() = moods;
        let instance = Instance::open(&database, MONDAY_8, server.open());
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
        for letter in server.has.lock().unwrap().iter() {
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
        let server = Server::default();
        *server.stays.lock().unwrap() = Some(Mood::PutsOffReader);
        let instance = Instance::open(&database, MONDAY_8, server.open());
        instance.run_jobs().await;
        assert_eq!(server.tries(), 2);
        let mut tried = 2;
        let mut pauses = [1, 5, 15, 60].into_iter().chain(std::iter::repeat(240));
        let begun = instance.clock.now();
        while number(&database, WAITING) > 0 {
            let last = instance.clock.now();
            let pause = TimeDelta::minutes(pauses.next().unwrap());
            instance.clock.set(last + pause - TimeDelta::seconds(3));
            instance.run_jobs().await;
            assert_eq!(server.tries(), tried, "{pause} are not over");
            instance.clock.set(last + pause - TimeDelta::seconds(1));
            instance.run_jobs().await;
            tried += 2;
            assert_eq!(server.tries(), tried, "{pause} are over");
        }
        let days = (instance.clock.now() - begun).num_hours();
        assert!((4 * 24 + 12..5 * 24).contains(&days), "given up after {days} hours");
        let failures = texts(&database, FAILURES);
        assert_eq!(failures, ["the mail server put the letter off (450)"; 2]);
        instance.clock.set(instance.clock.now() + TimeDelta::days(30));
        instance.run_jobs().await;
        assert_eq!(server.tries(), tried, "what is given up is left alone");
    });
}

#[test]
fn what_a_server_refuses_is_given_up_at_once_with_a_reason_and_the_others_arrive() {
    on_each_database(async |database| {
        at_one_table(&database, 5, TUESDAY);
        let server = Server::default();
        *server.moods.lock().unwrap() = [Mood::RefusesReader, Mood::RefusesLetter].into();
        let instance = Instance::open(&database, MONDAY_8, server.open());
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
        assert_eq!((server.tries(), server.has.lock().unwrap().len()), (5, 3));
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
        let instance = Instance::open(&database, MONDAY_8, server.open());
        instance.run_jobs().await;
        assert_eq!((number(&database, WAITING), number(&database, SENT)), (0, 3));
        let failure =
            "the database holds a letter that cannot be read: \"fax\" is no kind of letter";
        assert_eq!(texts(&database, FAILURES), [failure]);
        assert_eq!(server.tries(), 3);
    }
}

#[tokio::test]
async fn what_comes_of_a_letter_that_was_erased_on_its_way_is_recorded_of_no_other() {
    for mood in [Mood::TakesLater, Mood::RefusesLater] {
        for database in databases() {
            at_one_table(&database, 2, TUESDAY);
            queue_digests_of(&database, MONDAY_8, "2026-W47");
            let letters = "SELECT l.id || ' ' || p.email AS t FROM letters l
                 JOIN persons p ON p.id = l.person_id ORDER BY l.id";
            let letters = texts(&database, letters);
            let [(_, stays), (number_of_erased, erased)] =
                [&letters[0], &letters[1]].map(|line| line.split_once(' ').unwrap());
            // The other's waits for a day.
            let later = "UPDATE letters SET next_attempt_at = '2026-11-24 07:00:00' WHERE id <> ";
            execute(&database, &format!("{later}{number_of_erased}"));
            let server = Server::default();
            server.moods.lock().unwrap().push_back(mood);
            let instance = Instance::open(&database, MONDAY_8, server.open());
            instance.clock.set(instance.clock.now() + TimeDelta::seconds(1));
            let meanwhile = async {
                until("the letter is on its way", async || server.tries() == 1).await;
                erase(&database, MONDAY_8, erased);
                if is_on_server(&database) {
                    // As after it was put back from an older copy.
                    let again = "ALTER TABLE letters ALTER COLUMN id RESTART WITH";
                    execute(&database, &format!("{again} {number_of_erased}"));
                }
                let context = instance.crew.context.clone();
                let email = stays.parse().unwrap();
                let browser = AskingBrowser {
                    token: "browser".to_owned(),
                    standing: Standing::Stranger,
                    network: None,
                };
                let asked = instance.crew.store.write(move |connection| {
                    send_session_code(connection, &context, &email, &browser, None)
                        .map_err(Failure::<()>::from)
                });
                asked.await.unwrap();
                let number_of_code = "SELECT max(id) AS n FROM letters";
                assert_eq!(number(&database, number_of_code).to_string(), number_of_erased);
                server.go_on();
            };
            let mut runner = Runner::new(instance.crew.clone());
            tokio::join!(runner.run_all(), meanwhile);
            instance.run_jobs().await;
            let has = server.has.lock().unwrap().clone();
            let codes = has.iter().filter(|letter| parse(letter).to().unwrap().contains(stays));
            assert_eq!(codes.count(), 1, "{mood:?}: the code is sent");
            assert_eq!((server.tries(), number(&database, SENT)), (2, 1), "{mood:?}");
        }
    }
}

#[test]
fn letters_outlast_a_server_that_is_away_for_a_day() {
    on_each_database(async |database| {
        at_one_table(&database, 3, TUESDAY);
        // A port where nobody listens.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let url = SmtpUrl { host: "127.0.0.1".to_owned(), port, tls: Tls::None, login: None };
        let away = Transport::Smtp(SmtpTransport::new(url, Timeouts::default()));
        let mut instance = Instance::open(&database, MONDAY_8, away);
        for _ in 0..8 {
            instance.run_jobs().await;
            instance.clock.set(instance.clock.now() + TimeDelta::hours(3));
        }
        assert_eq!((number(&database, WAITING), number(&database, SENT)), (3, 0));
        let server = Server::default();
        instance.crew.transport = Arc::new(server.open());
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
        let instance = Instance::open(&database, MONDAY_8, server.open());
        instance.run_jobs().await;
        instance.run_jobs().await;
        let letters = server.has.lock().unwrap().clone();
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
