//! Check-ins at a kiosk while another process imports very many people.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::client::{Ask, Kiosk};
use crate::office::Office;
use crate::service::{Database, Service};
use crate::times::Times;

/// From one check-in to the next.
const PAUSE: Duration = Duration::from_millis(20);

/// What came of it.
pub struct Beside {
    pub check_ins: Times,
    pub imported_in: Duration,
}

/// Imports so many people who are new, and checks one person in and out until that is done.
pub fn run(office: &Office, database: &Database, people: usize) -> Outcome<Beside> {
    let file = database.folder().join("many.csv");
    std::fs::write(&file, many(people)?)?;
    let service = Service::start(database, &office.opening())?;
    let mut kiosk = Kiosk::connect(service.address, &service.token)?;
    let badge = office.badge(0);
    let (begun, is_done) = (Instant::now(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let import = scope.spawn(|| -> Outcome<Duration> {
            let path = file.to_str().ok_or("the path is not UTF-8")?;
            let done = database.run(&["import", "people", path], &office.opening());
            is_done.store(true, Ordering::SeqCst);
            done.map(|_| begun.elapsed())
        });
        let mut check_ins = Times::default();
        while !is_done.load(Ordering::SeqCst) {
            let asked = Instant::now();
            kiosk.send(Ask::CheckIn, &badge)?;
            check_ins.push(asked.elapsed());
            kiosk.send(Ask::CheckOut, &badge)?;
            std::thread::sleep(PAUSE);
        }
        let imported_in = import.join().map_err(|_| "the import panicked")??;
        Ok(Beside { check_ins, imported_in })
    })
}

fn many(people: usize) -> Outcome<String> {
    let mut text = "email,name,organisation,team,language,badge,needs,visible_since\n".to_owned();
    for n in 0..people {
        writeln!(text, "new{n}@example.org,First{n} Last,Host,,en,N{n},,2026-01-01")?;
    }
    Ok(text)
}
