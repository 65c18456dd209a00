//! Connections that never rest: how many check-ins a second there can be.

use std::sync::Barrier;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::client::{Ask, Kiosk};
use crate::office::Office;
use crate::service::Service;
use crate::times::Times;

/// People seated whom nobody moves, so that a draw has company to look at.
const SEATED: usize = 60;
/// People who take turns on one connection.
const TURNS: usize = 4;

const WARM_UP: Duration = Duration::from_secs(1);
const MEASURED: Duration = Duration::from_secs(5);

/// What came of it.
#[derive(Default)]
pub struct Turns {
    pub check_ins: Times,
    /// Pairs of a check-in and a check-out, those of the warm-up too.
    pairs: u32,
    /// What the service used of the processors for one such pair.
    pub processor: Duration,
}

/// The check-ins of `connections` at once.
pub fn run(service: &Service, office: &Office, connections: usize) -> Outcome<Turns> {
    let mut kiosk = Kiosk::connect(service.address, &service.token)?;
    for person in 0..SEATED {
        kiosk.send(Ask::CheckIn, &office.badge(person))?;
    }
    let ready = Barrier::new(connections);
    let before = service.processor_time()?;
    let mut all = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..connections)
            .map(|number| {
                let first = SEATED + number * TURNS;
                let badges = (first..first + TURNS).map(|person| office.badge(person)).collect();
                scope.spawn(|| turns(service, badges, &ready))
            })
            .collect();
        let mut all = Turns::default();
        for worker in workers {
            let part = worker.join().map_err(|_| "a connection panicked")??;
            all.check_ins.extend(part.check_ins);
            all.pairs += part.pairs;
        }
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(all)
    })?;
    all.check_ins.within = MEASURED;
    all.processor = (service.processor_time()? - before) / all.pairs.max(1);
    // As it was: PostgreSQL keeps its database for the next number of connections. The connection that
    // sat them down has been idle for too long.
    let mut kiosk = Kiosk::connect(service.address, &service.token)?;
    for person in 0..SEATED {
        kiosk.send(Ask::CheckOut, &office.badge(person))?;
    }
    Ok(all)
}

fn turns(service: &Service, badges: Vec<String>, ready: &Barrier) -> Outcome<Turns> {
    let kiosk = Kiosk::connect(service.address, &service.token);
    ready.wait();
    let mut kiosk = kiosk?;
    let begun = Instant::now();
    let mut done = Turns::default();
    for badge in badges.iter().cycle() {
        if begun.elapsed() >= WARM_UP + MEASURED {
            break;
        }
        let sent = Instant::now();
        kiosk.send(Ask::CheckIn, badge)?;
        let counted = WARM_UP..WARM_UP + MEASURED;
        if counted.contains(&begun.elapsed()) {
            done.check_ins.push(sent.elapsed());
        }
        kiosk.send(Ask::CheckOut, badge)?;
        done.pairs += 1;
    }
    Ok(done)
}
