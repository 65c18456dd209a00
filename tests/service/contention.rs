//! Many people at the door at once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use futures_util::{StreamExt, stream};
use serde_json::json;

use crate::connect::unannounced as guests;
use crate::serving::house::{TUESDAY_10, crowd, guest_badge, office, sign_in};
use crate::serving::{Answer, Application, Client, House, Server, beside, until};
use crate::support::tables::{begin, count, is_on_server};
use crate::support::{TestDatabase, databases, on_each_database};

/// How many people stand at the door at once.
const AT_ONCE: usize = 64;

/// Scans the badges of people, [`AT_ONCE`] at a time, at the kiosks in turn; the answers in their order.
async fn arrive(kiosks: &[Client], people: impl IntoIterator<Item = usize>) -> Vec<Answer> {
    let arrivals = people.into_iter().map(|person| {
        let kiosk = kiosks[person % kiosks.len()].clone();
        async move { kiosk.kiosk_check_in(&format!("B{person}")).await }
    });
    stream::iter(arrivals).buffered(AT_ONCE).collect().await
}

fn with_status(answers: &[Answer], status: u16) -> Vec<&Answer> {
    answers.iter().filter(|answer| answer.status == status).collect()
}

/// 300 people for 200 desks, and then all of them again.
async fn rush(kiosks: &[Client]) {
    let answers = arrive(kiosks, 1..=300).await;
    let seated = with_status(&answers, 201);
    assert_eq!(seated.len(), 200, "people with a desk");
    let desks: BTreeSet<&str> = seated.iter().map(|answer| answer.desk()).collect();
    assert_eq!(desks.len(), 200, "different desks");
    let refused = answers.iter().filter(|answer| answer.refusal() == (409, "no-desk-free"));
    assert_eq!(refused.count(), 100, "people who were told full");

    let again = arrive(kiosks, 1..=300).await;
    for (first, second) in answers.iter().zip(&again) {
        match first.status {
            201 => {
                assert_eq!(second.status, 200, "{second:?}");
                assert_eq!((second.stay(), second.desk()), (first.stay(), first.desk()));
            }
            _ => assert_eq!(second.refusal(), (409, "no-desk-free")),
        }
    }
}

#[test]
fn three_hundred_people_get_two_hundred_desks_once_each() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(40, 5), &crowd(300));
        let application = Application::start(&database, TUESDAY_10);
        rush(&[application.client().with_token(&house.kiosk_token)]).await;
    });
}

/// Nine guests of one host with a desk for today, and one for tomorrow: their badges, in this order.
async fn invited(database: &TestDatabase) -> Vec<String> {
    let application = Application::start(database, TUESDAY_10);
    let host = application.client();
    sign_in(&application, &host, "p1@example.org").await;
    let address = |n: usize| format!("guest{n}@elsewhere.example");
    for n in 0..10 {
        let day = if n < 9 { "2026-11-17" } else { "2026-11-18" };
        let guest = json!({
            "name": "Guest", "email": address(n), "language": "en", "day": day, "kind": "client",
            "place": "desk",
        });
        host.send_json("POST", "/api/me/invitations", &guest).await.with_status(201);
    }
    until("letters to guests", async || {
        application.move_clock(TimeDelta::microseconds(1));
        application.run_jobs().await;
        count(database, "letters WHERE kind = 'guest-invitation' AND sent_at IS NOT NULL") == 10
    })
    .await;
    (0..10).map(|n| guest_badge(&application, &address(n))).collect()
}

/// 300 people and 200 guests in one rush, for 200 desks and 60 places in the café: ten guests have the badge of an
/// invitation, the others sign in by touch.
#[test]
fn two_instances_on_one_database_give_staff_and_guests_no_place_twice() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(40, 5), &crowd(300));
        let badges = invited(&database).await;
        let one = Server::start(&database, TUESDAY_10).await;
        let other = Server::start(&database, TUESDAY_10).await;
        let kiosks = [&one, &other].map(|server| server.client().with_token(&house.kiosk_token));
        let arrivals = (0..500).map(|n| {
            let kiosk = kiosks[n % kiosks.len()].clone();
            // Three of five are staff.
            let (fifth, turn) = (n / 5, n % 5);
            let badge = match turn {
                0..3 => Some(format!("B{}", fifth * 3 + turn + 1)),
                3 => badges.get(fifth).cloned(),
                _ => None,
            };
            async move {
                match badge {
                    Some(badge) => kiosk.kiosk_check_in(&badge).await,
                    None => {
                        guests::sign_in(
                            &kiosk,
                            &guests::body("Guest", "p2@example.org", "client", true),
                        )
                        .await
                    }
                }
            }
        });
        let answers: Vec<Answer> = stream::iter(arrivals).buffered(AT_ONCE).collect().await;
        let seated = with_status(&answers, 201);
        let (at_desks, in_cafe): (Vec<&Answer>, Vec<&Answer>) =
            seated.into_iter().partition(|answer| answer.body["stay"]["place"] == "desk");
        let desks: BTreeSet<&str> = at_desks.iter().map(|answer| answer.desk()).collect();
        assert_eq!((at_desks.len(), desks.len(), in_cafe.len()), (200, 200, 60));
        let mut refused: BTreeMap<&str, usize> = BTreeMap::new();
        for answer in answers.iter().filter(|answer| answer.status != 201) {
            *refused.entry(answer.code()).or_default() += 1;
        }
        // 300 and nine for the desks; 190 for the café; and the badge of tomorrow.
        let expected = [("cafe-full", 130), ("no-desk-free", 109), ("unknown-badge", 1)];
        assert_eq!(refused.into_iter().collect::<Vec<_>>(), expected);
        assert_eq!(answers[9 * 5 + 3].refusal(), (404, "unknown-badge"), "before its day");
        assert_eq!(count(&database, "stays"), 260);
        assert_eq!(count(&database, "unannounced_guests"), 60, "who was refused left nothing");
    });
}

#[test]
fn rooms_without_desks_take_no_more_people_than_they_seat() {
    on_each_database(async |database| {
        let places = office(1, 1).replace("bar,cafe,60", "bar,cafe,7");
        let house = House::furnish(&database, TUESDAY_10, &places, &crowd(40));
        let one = Server::start(&database, TUESDAY_10).await;
        let other = Server::start(&database, TUESDAY_10).await;
        let kiosks = [&one, &other].map(|server| server.client().with_token(&house.kiosk_token));
        for (place, people, seats, full) in
            [("cafe", 1..=20, 7, "cafe-full"), ("private", 21..=40, 2, "private-full")]
        {
            let arrivals = people.map(|person| {
                let kiosk = kiosks[person % kiosks.len()].clone();
                let wish = json!({ "badge": format!("B{person}"), "place": place });
                async move { kiosk.kiosk_check_in_with(&wish).await }
            });
            let answers: Vec<_> = stream::iter(arrivals).buffer_unordered(AT_ONCE).collect().await;
            assert_eq!(with_status(&answers, 201).len(), seats, "{place}");
            let refused = answers.iter().filter(|answer| answer.refusal() == (409, full));
            assert_eq!(refused.count(), 20 - seats, "{place}");
        }
    });
}

#[tokio::test]
async fn who_is_deactivated_at_the_moment_they_arrive_gets_no_desk() {
    for database in databases().into_iter().filter(is_on_server) {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let deactivating =
            begin(&database, "UPDATE persons SET deactivated_at = '2026-11-17 09:00:00'");
        let answer = beside(&database, deactivating, kiosk.kiosk_check_in("B1")).await;
        assert_eq!(answer.status, 404, "{answer:?}");
        assert_eq!(count(&database, "stays"), 0);
    }
}

#[test]
fn a_desk_that_is_left_goes_to_exactly_one_of_those_who_wait() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(4, 5), &crowd(28));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let mut waiting: Vec<usize> = (21..=28).collect();
        arrive(std::slice::from_ref(&kiosk), 1..=20).await;
        for leaving in 1..=20 {
            let left = kiosk.kiosk_check_out(&format!("B{leaving}")).await.with_status(200);
            let answers = arrive(std::slice::from_ref(&kiosk), waiting.clone()).await;
            let seated = with_status(&answers, 201);
            assert_eq!(seated.len(), 1, "{answers:?}");
            assert_eq!(seated[0].desk(), left.desk());
            let winner = answers.iter().position(|answer| answer.status == 201).unwrap();
            waiting[winner] = leaving;
        }
    });
}

#[test]
fn while_people_leave_and_arrive_at_once_everybody_finds_a_desk() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(6, 5), &crowd(60));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        for answer in arrive(std::slice::from_ref(&kiosk), 1..=30).await {
            answer.with_status(201);
        }
        let leave = stream::iter(1..=30).map(|person| {
            let kiosk = &kiosk;
            async move { kiosk.kiosk_check_out(&format!("B{person}")).await.with_status(200) }
        });
        let find = stream::iter(31..=60).map(|person| {
            let kiosk = &kiosk;
            async move {
                let badge = format!("B{person}");
                until("a desk", async || kiosk.kiosk_check_in(&badge).await.status < 300).await;
                kiosk.kiosk_check_in(&badge).await.with_status(200).desk().to_owned()
            }
        });
        let (_, found) = tokio::join!(
            leave.buffer_unordered(8).collect::<Vec<_>>(),
            find.buffer_unordered(30).collect::<BTreeSet<_>>(),
        );
        assert_eq!(found.len(), 30, "different desks");
    });
}

#[test]
fn nobody_is_told_full_while_a_desk_that_fits_is_free() {
    on_each_database(async |database| {
        let places = office(6, 5).replace(",T1,D1,,,", ",T1,D1,,,quiet|low-light");
        let places = (2..=5).fold(places, |places, desk| {
            places.replace(&format!(",T1,D{desk},,,"), &format!(",T1,D{desk},,,quiet"))
        });
        let people = (1..=6).fold(crowd(20), |people, person| {
            people.replace(&format!(",B{person},,"), &format!(",B{person},quiet,"))
        });
        let house = House::furnish(&database, TUESDAY_10, &places, &people);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);

        // Six people need one of the five quiet desks; there are 25 others.
        let answers = arrive(std::slice::from_ref(&kiosk), 1..=6).await;
        let seated = with_status(&answers, 201);
        let desks: BTreeSet<&str> = seated.iter().map(|answer| answer.desk()).collect();
        assert_eq!(desks, BTreeSet::from(["D1", "D2", "D3", "D4", "D5"]));
        let refused = answers.iter().position(|answer| answer.status != 201).unwrap();
        assert_eq!(answers[refused].refusal(), (409, "no-desk-free"));
        for answer in arrive(std::slice::from_ref(&kiosk), 7..=20).await {
            answer.with_status(201);
        }

        let refused = format!("B{}", refused + 1);
        kiosk.kiosk_check_out("B7").await.with_status(200);
        assert_eq!(kiosk.kiosk_check_in(&refused).await.refusal(), (409, "no-desk-free"));
        let leaving = if refused == "B1" { "B2" } else { "B1" };
        let left = kiosk.kiosk_check_out(leaving).await.with_status(200);
        let full = kiosk.kiosk_check_in(&refused).await.with_status(201);
        assert_eq!(full.desk(), left.desk());
    });
}
