//! While the clock is wrong, no day is closed, no stay ends and nothing is deleted.

use aanschuif::clock::Clock;
use aanschuif::jobs::Runner;
use aanschuif::mail::{MemoryTransport, Transport};
use chrono::{DateTime, Days, TimeDelta, Utc};

use crate::serving::Instance;
use crate::serving::application::moment;
use crate::serving::house::{crowd, office};
use crate::serving::{Application, House, Server, until};
use crate::support::tables::{count, is_on_server};
use crate::support::{TestDatabase, on_each_database};

const CLOSED: &str = "days WHERE closed_at IS NOT NULL";
const OPEN: &str = "stays WHERE ended_at IS NULL";

/// Somebody sits at a desk since the morning of a day.
async fn sit_down(database: &TestDatabase, morning: &str) -> House {
    let house = House::furnish(database, morning, &office(1, 4), &crowd(2));
    let application = Application::start(database, morning);
    let kiosk = application.client().with_token(&house.kiosk_token);
    kiosk.kiosk_check_in("B1").await.with_status(201);
    house
}

/// Runs the jobs every half minute, for so many minutes.
async fn run_on(instance: &Instance, minutes: i64) {
    let runner = Runner::new(instance.tools.clone());
    for _ in 0..minutes * 2 {
        instance.clock.set(instance.clock.now() + TimeDelta::seconds(30));
        instance.tools.context.clock.is_steady();
        runner.run_all().await;
    }
}

fn instance(database: &TestDatabase, now: DateTime<Utc>) -> Instance {
    let clock = Clock::manual_as_system(now);
    Instance::open_with_clock(database, clock, Transport::Memory(MemoryTransport::default()))
}

/// The evening before yesterday as the machine of the tests has it, on which the site was open.
fn morning() -> DateTime<Utc> {
    let today = Clock::system().now().date_naive();
    let day = today.checked_sub_days(Days::new(2)).unwrap();
    moment(&format!("{day}T09:00:00Z"))
}

#[test]
fn a_clock_that_jumped_ahead_and_was_put_right_has_closed_nothing() {
    on_each_database(async |database| {
        let morning = morning();
        let house = sit_down(&database, &morning.to_rfc3339()).await;
        let before = count(&database, CLOSED);
        let instance = instance(&database, morning);
        run_on(&instance, 6).await;
        instance.clock.jump(instance.clock.now() + TimeDelta::hours(10));
        run_on(&instance, 30).await;
        instance.clock.jump(instance.clock.now() - TimeDelta::hours(10));
        run_on(&instance, 6).await;
        assert_eq!((count(&database, CLOSED), count(&database, OPEN)), (before, 1));
        let application = Application::start(&database, &instance.clock.now().to_rfc3339());
        let kiosk = application.client().with_token(&house.kiosk_token);
        kiosk.kiosk_check_in("B2").await.with_status(201);
        assert_eq!(kiosk.kiosk_check_in("B1").await.status, 200);
    });
}

#[test]
fn a_clock_that_was_ahead_at_the_start_and_is_put_right_has_closed_nothing() {
    on_each_database(async |database| {
        let morning = morning();
        sit_down(&database, &morning.to_rfc3339()).await;
        let instance = instance(&database, morning + TimeDelta::hours(10));
        run_on(&instance, 4).await;
        assert_eq!((count(&database, CLOSED), count(&database, OPEN)), (0, 1));
    });
}

#[test]
fn a_day_is_closed_when_the_clocks_agree_and_not_while_that_of_the_database_differs() {
    on_each_database(async |database| {
        let morning = morning();
        sit_down(&database, &morning.to_rfc3339()).await;
        if is_on_server(&database) {
            // Long steady, and the server knows better.
            let early = instance(&database, morning + TimeDelta::hours(10));
            run_on(&early, 90).await;
            assert_eq!((count(&database, CLOSED), count(&database, OPEN)), (0, 1));
        }
        let right = instance(&database, Clock::system().now() - TimeDelta::minutes(6));
        run_on(&right, 6).await;
        assert_eq!((count(&database, CLOSED) > 0, count(&database, OPEN)), (true, 0));
    });
}

#[test]
fn a_program_that_was_told_the_time_closes_after_a_moment() {
    on_each_database(async |database| {
        sit_down(&database, "2026-11-17T09:00:00Z").await;
        let server = Server::start(&database, "2026-11-17T18:05:00Z").await;
        until("the day is closed", async || count(&database, CLOSED) == 1).await;
        assert_eq!(count(&database, OPEN), 0);
        drop(server);
    });
}
