//! A mail server that hangs at each step of a letter: everything else goes on, and the program stops when told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use futures_util::{StreamExt, stream};

use crate::digests::once::{MONDAY_8, TUESDAY, at_one_table};
use crate::serving::house::{SITE, add_kiosk};
use crate::serving::{Application, Server, queue_digests_of, until};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

/// The last thing that the server gets from its client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hang {
    Connection,
    Hello,
    StartTls,
    Login,
    Sender,
    Reader,
    Data,
    Letter,
    /// It says something every second, and never comes to an end.
    Drips,
}

const HANGS: [Hang; 9] = [
    Hang::Connection,
    Hang::Hello,
    Hang::StartTls,
    Hang::Login,
    Hang::Sender,
    Hang::Reader,
    Hang::Data,
    Hang::Letter,
    Hang::Drips,
];

const LETTERS: usize = 40;

/// Programs at a time.
const AT_ONCE: usize = 3;

/// Monday morning, before the hour of the digests.
const MORNING: &str = "2026-11-23T06:50:00Z";
/// The same day, just after closing time.
const EVENING: &str = "2026-11-23T18:00:05Z";

/// Opens on a free port, for as long as the tests run; the `MAIL_URL`.
fn open(hang: Hang) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            // A client that goes away ends the conversation.
            std::thread::spawn(move || drop(speak(connection, hang)));
        }
    });
    let login = if hang == Hang::Login { "post:kantoor@" } else { "" };
    format!("smtp://{login}127.0.0.1:{port}")
}

fn speak(stream: TcpStream, hang: Hang) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut step = Hang::Connection;
    loop {
        if step == hang {
            return stream.read_to_end(&mut Vec::new()).map(drop);
        }
        match step {
            Hang::Connection => write!(stream.get_mut(), "220 office\r\n")?,
            Hang::Hello if hang == Hang::Drips => loop {
                write!(stream.get_mut(), "250-and\r\n")?;
                std::thread::sleep(Duration::from_secs(1));
            },
            Hang::Hello if hang == Hang::StartTls => {
                write!(stream.get_mut(), "250-office\r\n250 STARTTLS\r\n")?;
            }
            Hang::Hello => write!(stream.get_mut(), "250-office\r\n250 AUTH PLAIN\r\n")?,
            Hang::Data => {
                write!(stream.get_mut(), "354 go on\r\n")?;
                step = Hang::Letter;
                let mut letter = Vec::new();
                while !letter.ends_with(b"\r\n.\r\n") {
                    if stream.read_until(b'\n', &mut letter)? == 0 {
                        return Ok(());
                    }
                }
                continue;
            }
            _ => write!(stream.get_mut(), "250 yes\r\n")?,
        }
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(());
        }
        step = match line.split([' ', '\r', ':']).next().unwrap() {
            "EHLO" => Hang::Hello,
            "STARTTLS" => {
                // Hangs in the handshake.
                write!(stream.get_mut(), "220 go on\r\n")?;
                Hang::StartTls
            }
            "AUTH" => Hang::Login,
            "MAIL" => Hang::Sender,
            "RCPT" => Hang::Reader,
            "DATA" => Hang::Data,
            other => panic!("{other}"),
        };
    }
}

/// Somebody sits at a desk at closing time, and forty letters are due.
async fn on_an_evening(database: &TestDatabase, hang: Hang) {
    at_one_table(database, LETTERS, TUESDAY);
    let (_, token) = add_kiosk(database, MORNING, SITE);
    let morning = Application::start(database, MORNING);
    morning.client().with_token(&token).kiosk_check_in("B1").await.with_status(201);
    drop(morning);
    queue_digests_of(database, MONDAY_8, "2026-W47");

    let server = Server::start_with(database, EVENING, &[("MAIL_URL", &open(hang))]).await;
    until(&format!("a letter is under way ({hang:?})"), async || {
        count(database, "letters WHERE leased_until IS NOT NULL") > 0
    })
    .await;
    until(&format!("all stays have ended ({hang:?})"), async || {
        count(database, "stays WHERE ended_at IS NULL") == 0
    })
    .await;
    until(&format!("the day is closed ({hang:?})"), async || {
        count(database, "days WHERE day = '2026-11-23' AND closed_at IS NOT NULL") == 1
    })
    .await;
    until(&format!("there are bands of the evening ({hang:?})"), async || {
        count(database, "bands WHERE at >= '2026-11-23 18:00:00'") > 0
    })
    .await;
    let waiting = "letters WHERE sent_at IS NULL AND failed_at IS NULL";
    assert_eq!(count(database, waiting), i64::try_from(LETTERS).unwrap(), "{hang:?}");
    server.stop(Duration::from_secs(10)).await;
}

#[test]
fn a_mail_server_that_hangs_at_any_step_delays_neither_closing_nor_bands_nor_the_stop() {
    on_each_database(async |database| {
        let evenings = HANGS.map(|hang| {
            let own = database.another();
            async move { on_an_evening(&own, hang).await }
        });
        stream::iter(evenings).buffer_unordered(AT_ONCE).collect::<()>().await;
    });
}
