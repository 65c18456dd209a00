//! Kills the program in the middle of its work.

use futures_util::{StreamExt, stream};

use crate::serving::house::{TUESDAY_10, crowd, office};
use crate::serving::{Answer, House, Server};
use crate::support::on_each_database;

const KILLS: usize = 5;
const PEOPLE_A_KILL: usize = 40;

#[test]
fn no_acknowledged_check_in_is_lost_when_the_program_is_killed_again_and_again() {
    on_each_database(async |database| {
        let people = KILLS * PEOPLE_A_KILL;
        let house = House::furnish(&database, TUESDAY_10, &office(people / 5, 5), &crowd(people));
        let mut acknowledged: Vec<(String, Answer)> = Vec::new();
        for kill in 0..KILLS {
            let server = Server::start(&database, TUESDAY_10).await;
            let kiosk = server.client().with_token(&house.kiosk_token);
            let first = kill * PEOPLE_A_KILL + 1;
            let arrivals = (first..first + PEOPLE_A_KILL).map(|person| {
                let kiosk = kiosk.clone();
                async move {
                    let badge = format!("B{person}");
                    let answer = kiosk.try_kiosk_check_in(&badge).await;
                    answer.map(|answer| (badge, answer))
                }
            });
            let before = acknowledged.len();
            let mut server = Some(server);
            let mut answers = stream::iter(arrivals).buffer_unordered(16);
            while let Some(answer) = answers.next().await {
                acknowledged.extend(answer);
                // At another moment each time, and always with others under way.
                if acknowledged.len() > before + 3 * kill {
                    server.take().into_iter().for_each(Server::kill);
                }
            }
            assert!(acknowledged.len() > before, "nobody was checked in");
            assert!(acknowledged.len() < before + PEOPLE_A_KILL, "nobody was under way");
        }

        let server = Server::start(&database, TUESDAY_10).await;
        let kiosk = server.client().with_token(&house.kiosk_token);
        for (badge, answer) in acknowledged {
            answer.clone().with_status(201);
            let again = kiosk.kiosk_check_in(&badge).await.with_status(200);
            assert_eq!(again.body["stay"], answer.body["stay"]);
        }
        for person in 1..=people {
            let answer = kiosk.kiosk_check_in(&format!("B{person}")).await;
            assert!([200, 201].contains(&answer.status), "{answer:?}");
        }
    });
}
