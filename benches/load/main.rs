//! The service under load: the release program on loopback, driven over HTTP with badges at a kiosk.
//!
//! `cargo bench --bench load` prints one table a question. `-- engines`, `-- rush`, `-- siege`, `-- start`, `-- import`,
//! `-- connect`, `-- hosts` and `-- debate` ask one of them alone. PostgreSQL is measured where `TEST_POSTGRES_URL` names a server.
//! `docs/measurements.md` says what came out and what was aimed at.

#![expect(clippy::print_stdout, reason = "the tables are what this program is for")]

mod client;
mod closed_loop;
mod connect;
mod debate;
mod hosts;
mod import;
mod office;
mod ranks;
mod rush;
mod service;
mod siege;
mod times;

use std::error::Error;
use std::time::Duration;

use office::Office;
use service::{Database, Service};

/// What may go wrong ends the measurement.
type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

const CONNECTIONS: [usize; 3] = [1, 32, 128];
const STARTS: usize = 7;

fn main() -> Outcome {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let asked = |word: &str| words.is_empty() || words.iter().any(|given| given == word);
    println!("{}", machine());
    if asked("engines") {
        engines()?;
    }
    if asked("import") {
        imports()?;
    }
    if asked("hosts") {
        hosts()?;
    }
    if asked("debate") {
        debates()?;
    }
    if ["rush", "start", "siege", "connect"].into_iter().any(asked) {
        let office = Office::large();
        let database = Database::sqlite()?;
        office.furnish(&database)?;
        println!("\n{office}");
        if asked("start") {
            starts(&database)?;
        }
        if asked("rush") {
            for a_second in [200, 400] {
                let copy = database.copy()?;
                rush(&office, &copy, a_second)?;
            }
        }
        if asked("siege") {
            besieged(&office, &database.copy()?)?;
        }
        if asked("connect") {
            connected("SQLite", &office, &database.copy()?)?;
            if let Ok(server) = std::env::var("TEST_POSTGRES_URL") {
                let database = Database::postgres(&server)?;
                office.furnish(&database)?;
                let name = format!("PostgreSQL, {}", database.durability()?);
                connected(&name, &office, &database)?;
            }
        }
    }
    Ok(())
}

/// Grouping beside direct writing beside PostgreSQL, in one run.
fn engines() -> Outcome {
    let office = Office::small();
    let furnished = Database::sqlite()?;
    office.furnish(&furnished)?;
    println!("\n{office}");
    println!(
        "Each connection checks a badge in, out, in again, without a pause; as many check-outs"
    );
    println!("as check-ins are done besides those counted. Milliseconds of one check-in.\n");
    println!("| store | connections | check-ins/s | p50 | p99 | processor, in and out | load |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    for (name, query) in [("SQLite, grouping", ""), ("SQLite, direct", "?group=1")] {
        for connections in CONNECTIONS {
            let database = furnished.copy()?.asking(query);
            closed_loop_row(name, &office, &database, connections)?;
        }
    }
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(server) => {
            let database = Database::postgres(&server)?;
            office.furnish(&database)?;
            let name = format!("PostgreSQL, {}", database.durability()?);
            for connections in CONNECTIONS {
                closed_loop_row(&name, &office, &database, connections)?;
            }
        }
        Err(_) => println!("\nNo PostgreSQL: TEST_POSTGRES_URL names no server."),
    }
    Ok(())
}

/// How soon every screen shows what was done last in a debate.
fn debates() -> Outcome {
    let office = Office::small();
    println!(
        "\n{} phones in a debate, each changing side every {} s for {} s; from the answer to a change until",
        debate::PHONES,
        debate::EVERY.as_secs(),
        debate::LASTS.as_secs()
    );
    println!("a phone showed it, over all changes and all phones, in milliseconds:\n");
    println!(
        "| store | changes | answered p50 | p99 | shown p50 | p99 | longest | events | wrong sums | memory | load |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    let mut databases = vec![("SQLite".to_owned(), Database::sqlite()?)];
    if let Ok(server) = std::env::var("TEST_POSTGRES_URL") {
        let database = Database::postgres(&server)?;
        databases.push((format!("PostgreSQL, {}", database.durability()?), database));
    }
    for (name, database) in databases {
        office.furnish_places_and_people(&database)?;
        let debate::Debated { answered, shown, events, wrong_sums, megabytes } =
            debate::run(&office, &database)?;
        println!(
            "| {name} | {} | {} | {} | {} | {} | {} | {events} | {wrong_sums} | {megabytes} MB | {} |",
            answered.count(),
            answered.percentile(50.0),
            answered.percentile(99.0),
            shown.percentile(50.0),
            shown.percentile(99.0),
            shown.percentile(100.0),
            load(),
        );
    }
    Ok(())
}

/// The longest wait at a kiosk while people are imported.
fn imports() -> Outcome {
    let office = Office::small();
    let furnished = Database::sqlite()?;
    office.furnish(&furnished)?;
    println!(
        "\nOne person checks in and out again and again while others are imported. Milliseconds of"
    );
    println!("one check-in:\n");
    println!("| people imported | in | check-ins | p50 | p99 | longest | load |");
    println!("|---:|---:|---:|---:|---:|---:|---:|");
    for people in [30_000, 300_000] {
        let import::Beside { check_ins, imported_in } =
            import::run(&office, &furnished.copy()?, people)?;
        println!(
            "| {people} | {:.1} s | {} | {} | {} | {} | {} |",
            imported_in.as_secs_f64(),
            check_ins.count(),
            check_ins.percentile(50.0),
            check_ins.percentile(99.0),
            check_ins.percentile(100.0),
            load()
        );
    }
    Ok(())
}

/// What the time of an answer tells a guest of whom they asked for.
fn hosts() -> Outcome {
    let office = Office::small();
    let database = Database::sqlite()?;
    office.furnish(&database)?;
    println!(
        "\nGuests sign in one after the other, {} for each kind of host at the kiosk and {} on a phone, the kinds in all \
         orders.",
        hosts::AT_KIOSK,
        hosts::ON_PHONE
    );
    hosts_told("SQLite", hosts::run(&office, &database)?);
    if let Ok(server) = std::env::var("TEST_POSTGRES_URL") {
        let database = Database::postgres(&server)?;
        office.furnish(&database)?;
        let name = format!("PostgreSQL, {}", database.durability()?);
        hosts_told(&name, hosts::run(&office, &database)?);
    }
    Ok(())
}

fn hosts_told(store: &str, asked: [hosts::Asked; 2]) {
    println!("\n{store}. Milliseconds of one answer:\n");
    println!("| route | host | p50 | p90 | p99 |");
    println!("|---|---|---:|---:|---:|");
    for one in &asked {
        for (host, times) in one.times() {
            println!(
                "| {} | {host} | {} | {} | {} |",
                one.route,
                times.percentile(50.0),
                times.percentile(90.0),
                times.percentile(99.0)
            );
        }
    }
    println!(
        "\nOf a hundred pairs, in how many the first took longer (50 tells nothing), and p:\n"
    );
    println!("| route | hosts | longer | p | a difference that would be found |");
    println!("|---|---|---:|---:|---:|");
    for one in &asked {
        for (pair, compared) in one.compared() {
            println!(
                "| {} | {pair} | {:.1} | {:.3} | {} µs |",
                one.route,
                compared.longer,
                compared.p,
                one.would_be_found().as_micros()
            );
        }
    }
    println!("\n(load {})", load());
}

fn closed_loop_row(
    name: &str,
    office: &Office,
    database: &Database,
    connections: usize,
) -> Outcome {
    let service = Service::start(database, &office.opening())?;
    let turns = closed_loop::run(&service, office, connections)?;
    println!(
        "| {name} | {connections} | {:.0} | {} | {} | {:.2} | {} |",
        turns.check_ins.per_second(),
        turns.check_ins.percentile(50.0),
        turns.check_ins.percentile(99.0),
        turns.processor.as_secs_f64() * 1000.0,
        load()
    );
    Ok(())
}

/// How long a start takes until the service says that it is ready.
fn starts(database: &Database) -> Outcome {
    let mut times = times::Times::default();
    for _ in 0..STARTS {
        let service = Service::start(database, &Office::large().opening())?;
        times.push(service.started_in);
    }
    println!(
        "\nStart until /health/ready answers, {STARTS} times: median {} ms, longest {} ms (load {})",
        times.percentile(50.0),
        times.percentile(100.0),
        load()
    );
    Ok(())
}

/// A minute of arrivals and leavings.
fn rush(office: &Office, database: &Database, a_second: u32) -> Outcome {
    let service = Service::start(database, &office.opening())?;
    let outcome = rush::run(&service, office, a_second, Duration::from_secs(60))?;
    println!(
        "\nA rush of {} check-ins and {} check-outs a second for a minute, {} people seated all along.",
        a_second / 2,
        a_second / 2,
        office.seated_in_rush()
    );
    println!("Milliseconds from the moment at which each was due:\n");
    println!("| | done | p50 | p99 | longest |");
    println!("|---|---:|---:|---:|---:|");
    for (what, times) in [("check-ins", &outcome.check_ins), ("check-outs", &outcome.check_outs)] {
        println!(
            "| {what} | {} | {} | {} | {} |",
            times.count(),
            times.percentile(50.0),
            times.percentile(99.0),
            times.percentile(100.0)
        );
    }
    println!(
        "\nMemory of the service at its highest: {} MB (load {})",
        service.peak_memory()?,
        load()
    );
    Ok(())
}

/// Check-ins and check-outs at a quiet pace: alone, and in the middle of a siege.
fn besieged(office: &Office, database: &Database) -> Outcome {
    let lasts = Duration::from_secs(60);
    println!(
        "\nTen check-ins and ten check-outs a second for a minute: alone, and with {} idle connections,",
        siege::IDLE
    );
    println!(
        "{} that send a byte a second, {} that send bodies of {} MB. Milliseconds:\n",
        siege::SLOW,
        siege::LARGE,
        siege::BODY >> 20
    );
    println!("| | p50 | p99 | longest | memory at its highest, MB |");
    println!("|---|---:|---:|---:|---:|");
    for under_siege in [false, true] {
        let copy = database.copy()?;
        let service = Service::start(&copy, &office.opening())?;
        let siege = under_siege.then(|| siege::Siege::lay(service.address)).transpose()?;
        let outcome = rush::run(&service, office, 20, lasts)?;
        let mut times = outcome.check_ins;
        times.extend(outcome.check_outs);
        println!(
            "| {} | {} | {} | {} | {} |",
            if under_siege { "besieged" } else { "alone" },
            times.percentile(50.0),
            times.percentile(99.0),
            times.percentile(100.0),
            service.peak_memory()?
        );
        if let Some(siege) = siege {
            println!("\n{:?} (load {})", siege.fates, load());
        }
    }
    Ok(())
}

/// The pages of somebody with much to do, and the letters of a Monday to as many.
fn connected(store: &str, office: &Office, database: &Database) -> Outcome {
    let outcome = connect::run(office, database)?;
    println!(
        "\n{store}: everybody has {} contacts and {} follow-ups. Milliseconds of one response:\n",
        connect::CONTACTS,
        connect::FOLLOW_UPS
    );
    println!("| page | p50 | p99 | longest |");
    println!("|---|---:|---:|---:|");
    for (page, times) in connect::PAGES.iter().zip(&outcome.pages) {
        println!(
            "| {page} | {} | {} | {} |",
            times.percentile(50.0),
            times.percentile(99.0),
            times.percentile(100.0)
        );
    }
    println!(
        "\nFrom the start on Monday at eight until everybody's letter was written: {:.1} s; sent: {:.1} s (load {})",
        outcome.written_in.as_secs_f64(),
        outcome.sent_in.as_secs_f64(),
        load()
    );
    Ok(())
}

fn machine() -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("unknown processor", |rest| rest.trim_start_matches(['\t', ' ', ':']));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{model}, {cores} cores, load {}", load())
}

/// The load average of the last minute.
fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or("?").to_owned()
}
