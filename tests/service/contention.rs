//! Many people at the door at once.

use std::collections::BTreeSet;

use futures_util::{StreamExt, stream};

use crate::serving::house::{TUESDAY_10, crowd, office};
use crate::serving::{Answer, Application, Client, House, Server};
use crate::support::databases;

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

#[tokio::test]
async fn three_hundred_people_get_two_hundred_desks_once_each() {
    for database in databases() {
        let house = House::furnish(&database, TUESDAY_10, &office(40, 5), &crowd(300));
        let application = Application::start(&database, TUESDAY_10);
        rush(&[application.client().with_token(&house.kiosk_token)]).await;
    }
}

#[tokio::test]
async fn two_instances_on_one_database_hand_out_no_desk_twice() {
    for database in databases() {
        let house = House::furnish(&database, TUESDAY_10, &office(40, 5), &crowd(300));
        let one = Server::start(&database, TUESDAY_10).await;
        let other = Server::start(&database, TUESDAY_10).await;
        let kiosks = [&one, &other].map(|server| server.client().with_token(&house.kiosk_token));
        rush(&kiosks).await;
    }
}
