//! People who come and go whether or not the service keeps up: each moment is set beforehand, and a
//! late answer counts from there.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::client::{Ask, Kiosk};
use crate::office::Office;
use crate::service::Service;
use crate::times::Times;

/// Connections that wait for the next moment; more than are ever busy at once.
const CONNECTIONS: usize = 48;

/// What a rush came to.
#[derive(Default)]
pub struct Rush {
    pub check_ins: Times,
    pub check_outs: Times,
}

/// Who sits and who does not; the first of each is next.
struct People {
    seated: VecDeque<String>,
    away: VecDeque<String>,
}

/// Check-ins and check-outs in turn, `a_second` of both together.
pub fn run(service: &Service, office: &Office, a_second: u32, lasts: Duration) -> Outcome<Rush> {
    let people = Mutex::new(morning(service, office)?);
    let total = a_second * u32::try_from(lasts.as_secs())?;
    let next = AtomicU32::new(0);
    let begin = Instant::now() + Duration::from_millis(200);
    let due = |number: u32| begin + Duration::from_secs(1) * number / a_second;
    let work = || -> Outcome<Rush> {
        let mut kiosk = Kiosk::connect(service.address, &service.token)?;
        let mut done = Rush::default();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= total {
                return Ok(done);
            }
            std::thread::sleep(due(number).saturating_duration_since(Instant::now()));
            let ask = if number.is_multiple_of(2) { Ask::CheckIn } else { Ask::CheckOut };
            let badge = take(&people, ask)?;
            kiosk.send(ask, &badge)?;
            let time = due(number).elapsed();
            match ask {
                Ask::CheckIn => done.check_ins.push(time),
                Ask::CheckOut => done.check_outs.push(time),
            }
            give_back(&people, ask, badge);
        }
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(work)).collect();
        let mut all = Rush::default();
        for worker in workers {
            let part = worker.join().map_err(|_| "a connection panicked")??;
            all.check_ins.extend(part.check_ins);
            all.check_outs.extend(part.check_outs);
        }
        Ok(all)
    })
}

/// Half of the desks are taken before the rush begins.
fn morning(service: &Service, office: &Office) -> Outcome<People> {
    let mut kiosk = Kiosk::connect(service.address, &service.token)?;
    let mut people = People { seated: VecDeque::new(), away: VecDeque::new() };
    for person in 0..office.people {
        let badge = office.badge(person);
        if person < office.seated_in_rush() {
            kiosk.send(Ask::CheckIn, &badge)?;
            people.seated.push_back(badge);
        } else {
            people.away.push_back(badge);
        }
    }
    Ok(people)
}

fn take(people: &Mutex<People>, ask: Ask) -> Outcome<String> {
    let mut people = people.lock().unwrap_or_else(PoisonError::into_inner);
    let queue = match ask {
        Ask::CheckIn => &mut people.away,
        Ask::CheckOut => &mut people.seated,
    };
    queue.pop_front().ok_or_else(|| "nobody is left".into())
}

fn give_back(people: &Mutex<People>, ask: Ask, badge: String) {
    let mut people = people.lock().unwrap_or_else(PoisonError::into_inner);
    match ask {
        Ask::CheckIn => people.seated.push_back(badge),
        Ask::CheckOut => people.away.push_back(badge),
    }
}
