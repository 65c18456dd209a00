//! Clients that are too slow, and clients that send too much.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use crate::serving::house::{TUESDAY_10, crowd, office};
use crate::serving::{Application, House};
use crate::support::{databases, on_each_database};

/// Sends `head`, and then a byte now and then, until the service hangs up. Returns its response and how long it took.
fn dawdle(address: SocketAddr, head: &str, trickle: &[u8]) -> (String, Duration) {
    let begun = Instant::now();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let mut said = Vec::new();
    let mut buffer = [0; 4096];
    while begun.elapsed() < Duration::from_secs(40) {
        match stream.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => said.extend_from_slice(&buffer[..length]),
            Err(why)
                if matches!(
                    why.kind(),
                    std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
                ) =>
            {
                // It may have hung up already.
                if stream.write_all(trickle).is_err() {
                    break;
                }
            }
            Err(_) => break,
        }
    }
    (String::from_utf8_lossy(&said).into_owned(), begun.elapsed())
}

#[tokio::test]
async fn whoever_dawdles_is_cut_off_and_nobody_waits_for_them() {
    // This depends on the wall clock, so one database is enough.
    let database = databases().remove(0);
    let house = House::furnish(&database, TUESDAY_10, &office(2, 10), &crowd(20));
    let application = Application::start(&database, TUESDAY_10);
    let address = application.address;
    let post = "POST /api/session/codes HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
    let (length, chunked) =
        ("content-length: 60000\r\n\r\n{", "transfer-encoding: chunked\r\n\r\n");
    let unknown = "POST /api/check-ins HTTP/1.1\r\nhost: x\r\ncontent-length: 60000\r\n\r\n{";
    let cases: Vec<(String, &[u8], &str, u64)> = vec![
        (String::new(), b"", "", 10),
        ("GET /me HTTP/1.1\r\n".to_owned(), b"x: y\r\n", "408", 10),
        (format!("{post}{length}"), b" ", "408 Request Timeout", 20),
        (format!("{post}{chunked}"), b"1\r\n \r\n", "408 Request Timeout", 20),
        (unknown.to_owned(), b" ", "401 Unauthorized", 20),
    ];
    let slow: Vec<_> = cases
        .into_iter()
        .map(|(head, trickle, says, within)| {
            std::thread::spawn(move || {
                let (said, took) = dawdle(address, &head, trickle);
                assert!(said.contains(says), "{head:?}: {said:?}");
                assert!(took < Duration::from_secs(within), "{head:?}: {took:?} {said:?}");
            })
        })
        .collect();
    let kiosk = application.client().with_token(&house.kiosk_token);
    for person in 1..=20 {
        kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
    }
    // If anything had waited for them, they would all be cut off by now.
    assert!(slow.iter().any(|one| !one.is_finished()), "check-ins waited for who dawdles");
    for one in slow {
        tokio::task::spawn_blocking(|| one.join()).await.unwrap().unwrap();
    }
}

#[test]
fn whoever_says_to_send_too_much_is_not_waited_for() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let authorization = format!("authorization: Bearer {}\r\n", house.facility_token);
        for (head, token) in [
            ("POST /api/session HTTP/1.1\r\ncontent-type: application/json\r\n", ""),
            (
                "POST /api/facility/places.csv HTTP/1.1\r\ncontent-type: text/csv\r\n",
                &*authorization,
            ),
        ] {
            let head = format!("{head}{token}host: x\r\ncontent-length: 10000000\r\n\r\n");
            let address = application.address;
            let (said, took) =
                tokio::task::spawn_blocking(move || dawdle(address, &head, b" ")).await.unwrap();
            assert!(said.contains("413 Payload Too Large"), "{said}");
            assert!(took < Duration::from_secs(10), "{took:?}");
        }
    });
}
