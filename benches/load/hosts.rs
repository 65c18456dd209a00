//! Whether the time of an answer tells a guest at the door if somebody is called so, or is in the house: guests ask for
//! hosts of three kinds in turn, at the kiosk and on a phone.

use std::time::{Duration, Instant};

use crate::Outcome;
use crate::client::{Ask, Kiosk};
use crate::office::Office;
use crate::ranks::{Compared, compare, would_be_found};
use crate::service::{Database, Service};
use crate::times::Times;

/// How often each kind of host is asked for at the kiosk.
pub const AT_KIOSK: usize = 700;
/// The same on a phone, which needs a ticket each time: a code makes twelve, and changes every ten seconds.
pub const ON_PHONE: usize = 100;
/// Rounds before those that count.
const WARM_UP: usize = 30;
/// How many of the register are in the house; as many others are asked for who are not.
const PRESENT: usize = 150;
/// The first of those who are.
const FIRST: usize = 100;

/// Whom a guest asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whom {
    Present,
    Absent,
    Nobody,
}

/// All orders of the three, so that none is always behind another.
const TURNS: [[Whom; 3]; 6] = {
    use Whom::{Absent as A, Nobody as N, Present as P};
    [[P, A, N], [A, N, P], [N, P, A], [P, N, A], [N, A, P], [A, P, N]]
};

/// The times of one route.
pub struct Asked {
    pub route: &'static str,
    present: Times,
    absent: Times,
    nobody: Times,
}

impl Asked {
    const fn of(route: &'static str) -> Self {
        Self { route, present: Times::new(), absent: Times::new(), nobody: Times::new() }
    }

    fn of_kind(&mut self, whom: Whom) -> &mut Times {
        match whom {
            Whom::Present => &mut self.present,
            Whom::Absent => &mut self.absent,
            Whom::Nobody => &mut self.nobody,
        }
    }

    pub const fn times(&self) -> [(&'static str, &Times); 3] {
        [("present", &self.present), ("absent", &self.absent), ("nobody", &self.nobody)]
    }

    /// Each pair of kinds.
    pub fn compared(&self) -> [(&'static str, Compared); 3] {
        let [present, absent, nobody] = self.times().map(|(_, times)| times.each());
        [
            ("present, nobody", compare(present, nobody)),
            ("absent, nobody", compare(absent, nobody)),
            ("present, absent", compare(present, absent)),
        ]
    }

    pub fn would_be_found(&self) -> Duration {
        would_be_found(self.nobody.each())
    }
}

/// Asks on both routes.
pub fn run(office: &Office, database: &Database) -> Outcome<[Asked; 2]> {
    let service = Service::start(database, &office.opening())?;
    let mut kiosk = Kiosk::connect(service.address, &service.token)?;
    for person in FIRST..FIRST + PRESENT {
        kiosk.send(Ask::CheckIn, &office.badge(person))?;
    }
    let mut at_kiosk = Asked::of("POST /api/kiosk/guests");
    in_turn(&mut at_kiosk, AT_KIOSK, |body| {
        timed(|| kiosk.post("/api/kiosk/guests", "", body).map(|posted| posted.status))
    })?;
    let mut phone = Kiosk::without_token(service.address)?;
    let mut on_phone = Asked::of("POST /api/guests");
    in_turn(&mut on_phone, ON_PHONE, |body| {
        let ticket = ticket(&mut kiosk, &mut phone)?;
        timed(|| phone.post("/api/guests", &ticket, body).map(|posted| posted.status))
    })?;
    Ok([at_kiosk, on_phone])
}

/// The cookie of a ticket. A code makes so many: then the kiosk's next one is waited for.
fn ticket(kiosk: &mut Kiosk, phone: &mut Kiosk) -> Outcome<String> {
    const USED_UP: u16 = 410;
    loop {
        let code = format!("{{\"code\":\"{}\"}}", kiosk.shown_code()?);
        let ticket = phone.post("/api/tickets", "", &code)?;
        match ticket.status {
            201 => return Ok(ticket.cookie),
            USED_UP => std::thread::sleep(Duration::from_secs(1)),
            status => return Err(format!("no ticket: {status}").into()),
        }
    }
}

fn timed(post: impl FnOnce() -> Outcome<u16>) -> Outcome<Duration> {
    let begun = Instant::now();
    let status = post()?;
    let took = begun.elapsed();
    if status == 201 { Ok(took) } else { Err(format!("a guest was answered {status}").into()) }
}

fn in_turn(
    asked: &mut Asked,
    rounds: usize,
    mut sign_in: impl FnMut(&str) -> Outcome<Duration>,
) -> Outcome {
    let turns = TURNS.iter().cycle().take(WARM_UP + rounds).enumerate();
    for (round, turn) in turns {
        for whom in turn {
            let took = sign_in(&guest(*whom, round))?;
            if round >= WARM_UP {
                asked.of_kind(*whom).push(took);
            }
        }
    }
    Ok(())
}

/// What a guest types, by address and by name in turn; of the same length for each kind.
fn guest(whom: Whom, round: usize) -> String {
    let number = round / 2 % PRESENT;
    let (number, first) = match whom {
        Whom::Present => (FIRST + number, "erson"),
        Whom::Absent => (FIRST + PRESENT + number, "erson"),
        Whom::Nobody => (FIRST + number, "orson"),
    };
    let host = match round % 2 {
        0 => format!("p{first}{number}@example.org"),
        _ => format!("P{first} {number}"),
    };
    format!(
        "{{\"name\":\"Guusje Gast\",\"organisation\":\"Elders\",\"host\":\"{host}\",\"kind\":\"client\",\
         \"consent\":false}}"
    )
}
