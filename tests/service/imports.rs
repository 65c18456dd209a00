//! During a long import of people others are let in, nobody sees a part of it, and a kill leaves nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use aanschuif::files::{FileErrors, PersonRow, read_people};
use aanschuif::store::{Connection, Failure};
use aanschuif::usecases::Context;
use aanschuif::usecases::person::check_people_file::{CountsFrom, Erased, Plan, plan};
use aanschuif::usecases::person::import_in_steps::{delete_given_up, import_in_steps};
use aanschuif::usecases::person::import_people::{
    Importer, Outdated, add, begin, carry_out, import_people,
};
use chrono::TimeDelta;

use crate::serving::house::{PEOPLE, TUESDAY_10, crowd, office};
use crate::serving::{Application, House, command, erase, ok, until};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

const MANY: usize = 6000;
const FEW: usize = 5;

/// The few are in it as they are, and so many are new.
fn file() -> String {
    let mut text = crowd(FEW);
    for person in FEW + 1..=MANY {
        text +=
            &format!("p{person}@example.org,First{person} Last,Host,,en,B{person},,2026-01-01\n");
    }
    text
}

fn rows(text: &str) -> Vec<PersonRow> {
    read_people(text.as_bytes()).unwrap()
}

fn start(database: &TestDatabase) -> (House, Application) {
    let house = House::furnish(database, TUESDAY_10, &office(1, FEW), &crowd(FEW));
    (house, Application::start(database, TUESDAY_10))
}

fn everybody(database: &TestDatabase) -> usize {
    usize::try_from(count(database, "persons")).unwrap()
}

#[test]
fn check_ins_are_let_in_while_an_import_is_under_way_and_nobody_sees_a_part_of_it() {
    on_each_database(async |database| {
        let (house, application) = start(&database);
        let rows = Arc::new(rows(&file()));
        let plan = move |connection: &mut Connection, context: &Context| {
            plan(connection, context, &rows, Erased::Refused, CountsFrom::File)
        };
        let (store, context) = (&application.tools.store, &application.tools.context);
        let is_done = AtomicBool::new(false);
        let import = async {
            let imported = import_in_steps(store, context, plan, Importer::Command).await;
            is_done.store(true, Ordering::SeqCst);
            imported.unwrap()
        };
        let beside = async {
            let kiosk = application.client().with_token(&house.kiosk_token);
            let (mut let_in, mut person) = (0, 0);
            while !is_done.load(Ordering::SeqCst) {
                let before = count(&database, "person_import_rows");
                person = person % FEW + 1;
                kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
                kiosk.kiosk_check_out(&format!("B{person}")).await.with_status(200);
                let people = everybody(&database);
                assert!([FEW, MANY].contains(&people), "{people} people");
                let is_under_way = before > 0 && people == FEW;
                let_in += usize::from(is_under_way && count(&database, "person_import_rows") > 0);
            }
            let_in
        };
        let (imported, let_in) = tokio::join!(import, beside);
        assert_eq!(imported.to_string(), format!("{} new, 0 changed, {FEW} unchanged", MANY - FEW));
        assert!(let_in > 0, "nobody was let in");
        assert_eq!(everybody(&database), MANY);
        assert_eq!(count(&database, "person_imports") + count(&database, "person_import_rows"), 0);
        let told = "access_log WHERE action = 'person-imported'";
        assert_eq!(usize::try_from(count(&database, told)).unwrap(), MANY);
        let agreed = "consents WHERE way = 'file' AND visible";
        assert_eq!(usize::try_from(count(&database, agreed)).unwrap(), MANY);
    });
}

#[test]
fn an_import_that_is_killed_in_the_middle_leaves_nothing() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, FEW), &crowd(FEW));
        let path = database.folder().join("people.csv");
        std::fs::write(&path, file()).unwrap();
        let import = ["import", "people", path.to_str().unwrap()];
        let mut child = command(&database, TUESDAY_10, &import).spawn().unwrap();
        until("rows were added", async || count(&database, "person_import_rows") > 0).await;
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(everybody(&database), FEW);
        assert!(count(&database, "person_import_rows") > 0, "it was killed too late");

        // What is left goes when it is given up; the next import clears it away.
        let few = database.folder().join("few.csv");
        std::fs::write(&few, crowd(FEW)).unwrap();
        let later = "2026-11-17T09:10:00Z";
        ok(&database, later, &["import", "people", few.to_str().unwrap()]);
        assert_eq!(count(&database, "person_imports") + count(&database, "person_import_rows"), 0);
        ok(&database, later, &import);
        assert_eq!(everybody(&database), MANY);
    });
}

#[test]
fn a_service_clears_away_what_a_killed_import_left_and_not_one_that_is_under_way() {
    on_each_database(async |database| {
        let (_, application) = start(&database);
        let (store, context) = (&application.tools.store, &application.tools.context);
        let row = "INSERT INTO person_imports (begun_at, lasts_until) VALUES";
        for until in ["2026-11-17 08:59:00", "2026-11-17 09:04:00"] {
            crate::support::tables::execute(&database, &format!("{row} ('{until}', '{until}')"));
        }
        delete_given_up(store, context).await.unwrap();
        assert_eq!(count(&database, "person_imports"), 1);
        application.move_clock(TimeDelta::minutes(10));
        delete_given_up(store, context).await.unwrap();
        assert_eq!(count(&database, "person_imports"), 0);
    });
}

/// Plans an import, lets something happen, and carries it out.
async fn after(
    application: &Application,
    text: &str,
    meanwhile: impl AsyncFnOnce(),
) -> Result<(), Failure<Outdated>> {
    let (store, context) = (&application.tools.store, &application.tools.context);
    let (rows, of_plan) = (rows(text), Arc::clone(context));
    let plan: Plan = store
        .read(move |connection| {
            plan(connection, &of_plan, &rows, Erased::Refused, CountsFrom::File)
                .map_err(|why| why.map(drop::<FileErrors>))
        })
        .await
        .unwrap();
    let of_import = Arc::clone(context);
    let import =
        store.write_unrefused(move |connection| begin(connection, &of_import)).await.unwrap();
    let (of_rows, added) = (Arc::clone(context), plan.rows.clone());
    store
        .write_unrefused(move |connection| add(connection, &of_rows, import, &added))
        .await
        .unwrap();
    meanwhile().await;
    let context = Arc::clone(context);
    store
        .write(move |connection| carry_out(connection, &context, import, &plan, &Importer::Command))
        .await
}

#[test]
fn an_import_is_not_carried_out_on_people_who_changed_since_it_was_checked() {
    on_each_database(async |database| {
        let (_, application) = start(&database);
        let (store, context) = (&application.tools.store, &application.tools.context);
        let import = async |text: String| {
            let (rows, context) = (rows(&text), Arc::clone(context));
            let work = move |connection: &mut Connection| {
                import_people(connection, &context, &rows, Erased::Refused, &Importer::Command)
            };
            store.write(work).await.unwrap();
        };
        let anna = format!("{PEOPLE}anna@example.org,Anna,Host,,en,A1,,\n");
        let bram = format!("{PEOPLE}bram@example.org,Bram,Host,,en,A1,,\n");
        // Nothing happened.
        after(&application, &anna, async || {}).await.unwrap();
        let outdated = |done: Result<(), Failure<Outdated>>| {
            assert!(matches!(done, Err(Failure::Refused(Outdated))), "{done:?}");
        };
        // The address, and the badge, are somebody's by now.
        let cleo = format!("{PEOPLE}cleo@example.org,Cleo,Host,,en,,,\n");
        outdated(after(&application, &cleo, async || import(cleo.clone()).await).await);
        let dirk = format!("{PEOPLE}dirk@example.org,Dirk,Host,,en,D1,,\n");
        let eva = format!("{PEOPLE}eva@example.org,Eva,Host,,en,D1,,\n");
        outdated(after(&application, &dirk, async || import(eva).await).await);
        // Somebody in it was erased.
        let changed = format!("{PEOPLE}anna@example.org,Anna Bos,Host,,en,A1,,\n");
        let gone = async || erase(&database, TUESDAY_10, "anna@example.org");
        outdated(after(&application, &changed, gone).await);
        after(&application, &bram, async || {}).await.unwrap();
        assert_eq!(
            count(&database, "persons WHERE email IN ('anna@example.org', 'dirk@example.org')"),
            0
        );
    });
}
