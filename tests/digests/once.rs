//! Each person gets one digest a week, even if jobs run twice, concurrently, late, or are killed.

use std::collections::BTreeSet;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use aanschuif::domain::calendar::IsoWeek;
use aanschuif::domain::identity::PersonId;
use aanschuif::mail::{Letter, MemoryTransport, Transport};
use aanschuif::store::Failure;
use aanschuif::store::person::persons;
use aanschuif::usecases::letter::compose_digests::{draft_digests, queue_digest};
use chrono::TimeDelta;

use crate::serving::Instance;
use crate::serving::application::moment;
use crate::serving::house::{PEOPLE, SITE, STAYS, crowd, office, two_hours_of_crowd};
use crate::serving::{DEADLINE, import, ok, run};
use crate::support::tables::{count, number, texts};
use crate::support::{TestDatabase, databases, on_each_database};

/// Monday 08:00 in Amsterdam, after a Tuesday on which everybody sat at one table.
pub const MONDAY_8: &str = "2026-11-23T07:00:00Z";
const JUST_BEFORE: &str = "2026-11-23T06:59:57Z";
pub const TUESDAY: &str = "2026-11-17";

/// This number of people, all at one table of their own size for two hours of a day.
pub fn at_one_table(database: &TestDatabase, people: usize, day: &str) {
    let now = &format!("{day}T22:00:00Z");
    import(database, now, "places", &office(1, people));
    import(database, now, "people", &crowd(people));
    sit_together(database, people, day);
}

pub fn sit_together(database: &TestDatabase, people: usize, day: &str) {
    let stays = STAYS.to_owned() + &two_hours_of_crowd(SITE, day, 1..=people);
    import(database, &format!("{day}T22:00:00Z"), "stays", &stays);
}

fn instance(database: &TestDatabase, now: &str) -> (Instance, MemoryTransport) {
    let instance = Instance::open(database, now);
    let sent = instance.sent.clone();
    (instance, sent)
}

fn digests(database: &TestDatabase) -> i64 {
    number(database, "SELECT count(*) AS n FROM digests")
}

/// Checks that each of this number of people has one digest and one letter, and that the letters were sent.
#[track_caller]
fn assert_one_each(database: &TestDatabase, people: i64, sent: &MemoryTransport) {
    assert_eq!(digests(database), people, "digests");
    assert_eq!(number(database, "SELECT count(*) AS n FROM letters"), people, "letters");
    let sent = sent.sent();
    let readers: BTreeSet<_> = sent.iter().map(|letter| format!("{:?}", letter.to)).collect();
    let letters: BTreeSet<_> = sent.iter().map(|letter| &letter.message_id).collect();
    let all = usize::try_from(people).unwrap();
    assert_eq!((sent.len(), readers.len(), letters.len()), (all, all, all));
}

#[test]
fn digests_are_written_on_monday_at_eight_once() {
    on_each_database(async |database| {
        at_one_table(&database, 6, TUESDAY);
        let (instance, sent) = instance(&database, "2026-11-18T12:00:00Z");
        instance.run_jobs_at("2026-11-18T22:00:00Z").await;
        instance.run_jobs_at(JUST_BEFORE).await;
        assert_one_each(&database, 0, &sent);
        for later in [MONDAY_8, MONDAY_8, "2026-11-23T12:00:00Z", "2026-11-30T06:59:00Z"] {
            instance.run_jobs_at(later).await;
            assert_one_each(&database, 6, &sent);
        }
        // The following week had no encounters: a holiday.
        instance.run_jobs_at("2026-11-30T07:00:00Z").await;
        assert_one_each(&database, 6, &sent);
    });
}

#[tokio::test]
async fn eight_oclock_is_the_sites_own_also_after_a_change_of_time_and_a_week_53() {
    for (day, due) in [
        ("2026-10-20", "2026-10-26T07:00:00Z"),
        ("2026-03-24", "2026-03-30T06:00:00Z"),
        ("2026-12-29", "2027-01-04T07:00:00Z"),
    ] {
        for database in databases() {
            at_one_table(&database, 3, day);
            let (instance, sent) = instance(&database, &format!("{day}T22:30:00Z"));
            let before = moment(due) - TimeDelta::seconds(3);
            instance.run_jobs_at(&before.to_rfc3339()).await;
            assert_one_each(&database, 0, &sent);
            instance.run_jobs_at(due).await;
            assert_one_each(&database, 3, &sent);
        }
    }
}

#[test]
fn two_instances_at_once_write_each_digest_once() {
    on_each_database(async |database| {
        at_one_table(&database, 20, TUESDAY);
        let (one, sent) = instance(&database, JUST_BEFORE);
        let other = Instance::open_with(&database, JUST_BEFORE, Transport::Memory(sent.clone()));
        tokio::join!(one.run_jobs_at(MONDAY_8), other.run_jobs_at(MONDAY_8));
        tokio::join!(one.run_jobs_at("2026-11-23T07:05:00Z"), other.run_jobs_at(MONDAY_8));
        assert_one_each(&database, 20, &sent);
    });
}

/// The work of the job without its lease, which normally prevents concurrent runs.
async fn write_all(instance: &Instance, week: IsoWeek) -> usize {
    let drafts = instance
        .tools
        .read(move |connection, context| match draft_digests(connection, context, week, None) {
            Ok(drafts) => Ok(drafts),
            Err(Failure::Store(why)) => Err(why),
            Err(Failure::Refused(why)) => panic!("{why:?}"),
        })
        .await
        .unwrap();
    let mut written = 0;
    for draft in drafts {
        let queue =
            move |connection: &mut _, context: &_| queue_digest(connection, context, week, &draft);
        written += usize::from(instance.tools.write(queue).await.unwrap());
    }
    written
}

#[test]
fn two_that_compose_one_week_at_once_write_each_digest_once() {
    on_each_database(async |database| {
        at_one_table(&database, 20, TUESDAY);
        let (one, sent) = instance(&database, MONDAY_8);
        let (other, _) = instance(&database, MONDAY_8);
        let week: IsoWeek = "2026-W47".parse().unwrap();
        let written = tokio::join!(write_all(&one, week), write_all(&other, week));
        assert_eq!(written.0 + written.1, 20, "{written:?}");
        one.run_jobs().await;
        assert_one_each(&database, 20, &sent);
    });
}

#[test]
fn queueing_a_week_again_adds_nothing() {
    on_each_database(async |database| {
        at_one_table(&database, 4, TUESDAY);
        for told in ["4 digests", "0 digests", "0 digests"] {
            let (status, stdout, stderr) =
                run(&database, JUST_BEFORE, &["digest", "--week", "2026-W47", "--queue"]);
            assert_eq!((status, stdout.as_str()), (0, ""));
            assert!(stderr.contains(told), "{stderr}");
        }
        let (instance, sent) = instance(&database, JUST_BEFORE);
        instance.run_jobs_at(MONDAY_8).await;
        assert_one_each(&database, 4, &sent);
    });
}

#[tokio::test]
async fn a_missed_monday_is_caught_up_once() {
    for (ran_before, back_at, written) in [
        (true, "2026-11-26T15:00:00Z", 4),
        (false, "2026-11-26T15:00:00Z", 4),
        (true, "2026-11-30T06:30:00Z", 4),
        (false, "2026-11-30T06:30:00Z", 0),
    ] {
        for database in databases() {
            at_one_table(&database, 4, TUESDAY);
            let (instance, sent) = instance(&database, "2026-11-18T12:00:00Z");
            if ran_before {
                instance.run_jobs().await;
            }
            instance.run_jobs_at(back_at).await;
            assert_one_each(&database, written, &sent);
            instance.run_jobs_at("2026-11-30T06:45:00Z").await;
            assert_one_each(&database, written, &sent);
            instance.run_jobs_at("2026-11-30T07:00:00Z").await;
            assert_one_each(&database, written, &sent);
        }
    }
}

#[test]
fn letters_leave_also_after_the_clock_stepped_back() {
    on_each_database(async |database| {
        at_one_table(&database, 3, TUESDAY);
        let (instance, sent) = instance(&database, "2026-11-20T10:00:00Z");
        ok(&database, "2026-11-20T09:00:00Z", &["digest", "--week", "2026-W47", "--queue"]);
        instance.run_jobs_at("2026-11-20T10:00:00Z").await;
        assert_one_each(&database, 3, &sent);
        sit_together(&database, 3, "2026-11-10");
        ok(&database, "2026-11-20T09:00:00Z", &["digest", "--week", "2026-W46", "--queue"]);
        instance.run_jobs_at("2026-11-20T09:01:00Z").await;
        assert_eq!(sent.sent().len(), 6);
    });
}

#[test]
fn who_did_not_agree_or_unsubscribed_or_met_nobody_gets_none() {
    on_each_database(async |database| {
        let now = "2026-11-17T22:00:00Z";
        import(&database, now, "places", &office(2, 6));
        let mut people = PEOPLE.to_owned();
        for n in 1..=6 {
            let since = if n == 2 { "" } else { "2026-01-01" };
            people += &format!("p{n}@example.org,First{n} Last,Host,,en,,,{since}\n");
        }
        import(&database, now, "people", &people);
        sit_together(&database, 4, TUESDAY);
        let stays = "email,site,zone,desk,started_at,ended_at,unseen\n\
                     p5@example.org,HQ,north,D7,2026-11-17T08:00:00Z,2026-11-17T10:00:00Z,\n\
                     p6@example.org,HQ,north,D6,2026-11-17T08:00:00Z,2026-11-17T10:00:00Z,yes\n";
        import(&database, now, "stays", stays);
        let (instance, memory) = instance(&database, JUST_BEFORE);
        let p3 = number(&database, "SELECT id AS n FROM persons WHERE email = 'p3@example.org'");
        instance
            .tools
            .write(move |connection, _| persons::set_digest(connection, PersonId(p3), false))
            .await
            .unwrap();
        instance.run_jobs_at(MONDAY_8).await;
        let readers = "SELECT email AS line FROM letters JOIN persons ON person_id = persons.id \
                       WHERE kind = 'digest' ORDER BY 1";
        assert_eq!(texts(&database, readers), ["p1@example.org", "p4@example.org"]);
        // People who unsubscribed are still named to others; people who did not agree, or were unseen, are not.
        let sent = memory.sent();
        let to_first = |letter: &&Letter| format!("{:?}", letter.to).contains("p1@example.org");
        let letter = &sent.iter().find(to_first).unwrap().rendered.text;
        let named: Vec<usize> =
            (2..=6).filter(|n| letter.contains(&format!("First{n} Last"))).collect();
        assert_eq!(named, [3, 4], "{letter}");
    });
}

#[test]
fn the_digest_comes_at_the_hour_of_the_site_of_most_stays() {
    on_each_database(async |database| {
        let now = "2026-11-20T23:00:00Z";
        let mut places = office(1, 2);
        for desk in 1..=2 {
            places +=
                &format!("Annex,America/New_York,07:30,19:00,1,east,desks,,E1,E1-{desk},,,\n");
        }
        import(&database, now, "places", &places);
        import(&database, now, "people", &crowd(2));
        let mut stays = STAYS.to_owned();
        // Both at HQ on Monday; p2 twice more in the annex, p1 once.
        for (who, site, desk, day) in [
            (1, "HQ,north", "D1", 16),
            (2, "HQ,north", "D2", 16),
            (1, "HQ,north", "D1", 17),
            (1, "Annex,east", "E1-1", 18),
            (2, "Annex,east", "E1-2", 18),
            (2, "Annex,east", "E1-2", 19),
        ] {
            let [from, until] = [14, 16].map(|hour| format!("2026-11-{day}T{hour}:00:00Z"));
            stays += &format!("p{who}@example.org,{site},{desk},{from},{until},\n");
        }
        import(&database, now, "stays", &stays);
        let (instance, sent) = instance(&database, now);
        instance.run_jobs_at(MONDAY_8).await;
        instance.run_jobs_at("2026-11-23T12:59:50Z").await;
        assert_one_each(&database, 1, &sent);
        assert!(format!("{:?}", sent.sent()[0].to).contains("p1@example.org"));
        instance.run_jobs_at("2026-11-23T13:00:00Z").await;
        assert_one_each(&database, 2, &sent);
    });
}

#[test]
fn a_site_without_names_in_mail_sends_letters_without_names() {
    on_each_database(async |database| {
        at_one_table(&database, 6, TUESDAY);
        ok(&database, JUST_BEFORE, &["site", "set", "HQ", "names-in-mail=no"]);
        let (instance, sent) = instance(&database, JUST_BEFORE);
        instance.run_jobs_at(MONDAY_8).await;
        assert_one_each(&database, 6, &sent);
        for letter in sent.sent() {
            let reader = format!("{:?}", letter.to);
            let says = format!("{:?}", letter.rendered);
            for other in (1..=6).map(|n| format!("First{n} Last")) {
                assert!(!says.contains(&other) || reader.contains(&other), "{says}");
            }
            for other in (1..=6).filter(|n| !reader.contains(&format!("p{n}@"))) {
                assert!(!says.contains(&format!("First{other}")), "{says}");
                assert!(!says.contains(&format!("p{other}@")), "{says}");
            }
            assert!(says.contains("/me"), "{says}");
        }
    });
}

fn serve(database: &TestDatabase, now: &str) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aanschuif"));
    command.env_clear().envs(database.settings()).env("CLOCK_START", now);
    command.env("LISTEN", "127.0.0.1:0").arg("serve").current_dir(database.folder());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap()
}

fn mail_files(database: &TestDatabase) -> Vec<String> {
    let Ok(folder) = std::fs::read_dir(database.folder().join("mail")) else { return vec![] };
    let paths = folder.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect()
}

/// Starts the program repeatedly, and kills it as soon as a little more is done than before.
fn kill_at_each_step(
    database: &TestDatabase,
    turns: &mut u32,
    done: impl Fn() -> usize,
    all: usize,
) {
    while done() < all {
        let before = done();
        // What was killed may have committed its last just now.
        if before >= all {
            return;
        }
        // Two minutes later, the lease of a killed program has expired.
        let now = moment(MONDAY_8) + TimeDelta::minutes(2) * i32::try_from(*turns).unwrap();
        let mut program = serve(database, &now.to_rfc3339());
        let begun = Instant::now();
        while done() == before {
            assert!(begun.elapsed() < DEADLINE, "{before} of {all} are done and no more");
            std::thread::sleep(Duration::from_millis(4));
        }
        program.kill().unwrap();
        program.wait().unwrap();
        *turns += 1;
    }
}

#[test]
fn a_program_that_is_killed_again_and_again_misses_nobody_and_writes_no_digest_twice() {
    const PEOPLE: usize = 10;
    // All at once: most of the time is waiting, because a program trusts its clock only after a moment.
    on_each_database(async |database| {
        at_one_table(&database, PEOPLE, TUESDAY);
        let mut turns = 0;
        let written = || usize::try_from(digests(&database)).unwrap();
        kill_at_each_step(&database, &mut turns, written, PEOPLE);
        kill_at_each_step(&database, &mut turns, || mail_files(&database).len(), PEOPLE);
        let sent = "SELECT count(*) AS n FROM letters WHERE sent_at IS NOT NULL";
        let sent = || usize::try_from(number(&database, sent)).unwrap();
        kill_at_each_step(&database, &mut turns, sent, PEOPLE);
        println!("killed {turns} times");
        assert!(turns >= 3);

        assert_eq!(written(), PEOPLE);
        assert_eq!(usize::try_from(count(&database, "letters")).unwrap(), PEOPLE);
        let files = mail_files(&database);
        let header = |file: &String, name: &str| {
            let line = file.lines().find(|line| line.starts_with(name));
            line.unwrap_or_else(|| panic!("no {name} in {file}")).to_owned()
        };
        for name in ["To: ", "Message-ID: "] {
            let different: BTreeSet<_> = files.iter().map(|file| header(file, name)).collect();
            assert_eq!((files.len(), different.len()), (PEOPLE, PEOPLE), "{name}");
        }
    });
}
