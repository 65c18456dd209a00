//! What the example office shows of itself: the months before the six weeks, whom it looks for, and its words of welcome.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::people::MANAGER;
use super::write_apart;
use crate::app::App;
use crate::domain::figure::{Behind, Hired, MonthFigure, figures_of_month};
use crate::domain::person::role::{Role, RoleHolder, RoleRight};
use crate::store::figure::{hires, house_months};
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::house::edit_welcome::edit_welcome;
use crate::usecases::house::put_up_vacancy::put_up_vacancy;
use crate::usecases::upkeep::write_month::{months_to_write, write_month};

type Failed = Failure<String>;

/// The first month of which there are figures.
const FIRST: NaiveDate = match NaiveDate::from_ymd_opt(2025, 12, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What each month came to: new pairs, follow-ups, outcomes, introductions, gatherings, attendance, guests; with as many
/// persons behind it as there may be. So few stories are told in any of them that no figure of them comes out. The six
/// weeks begin in the last one.
const MONTHS: [[u32; 7]; 10] = [
    [2412, 14, 4, 2, 1, 18, 31],
    [2864, 26, 13, 5, 3, 42, 44],
    [2741, 31, 16, 6, 2, 35, 52],
    [3187, 44, 22, 8, 4, 61, 49],
    [3309, 41, 27, 11, 4, 72, 63],
    [2752, 36, 19, 7, 3, 48, 58],
    [2426, 33, 17, 9, 2, 37, 41],
    [1318, 12, 7, 2, 0, 0, 22],
    [1976, 19, 11, 3, 1, 16, 27],
    [3918, 52, 31, 12, 5, 84, 71],
];

/// How many were hired in each of them, and how many through somebody here.
const HIRES: [(u32, u32); 10] =
    [(2, 1), (4, 1), (3, 0), (5, 2), (3, 2), (2, 1), (4, 1), (1, 0), (3, 2), (6, 3)];

const COUNTED: [MonthFigure; 7] = [
    MonthFigure::NewPairs,
    MonthFigure::FollowUps,
    MonthFigure::Outcomes,
    MonthFigure::Introductions,
    MonthFigure::Gatherings,
    MonthFigure::Attendance,
    MonthFigure::Guests,
];

/// Where among them is how often people came to gatherings.
const ATTENDANCE: usize = 5;

/// Writes the months before the six weeks, and whom the house looks for: the first letter of a month tells of it.
pub(super) async fn remember(app: &App) -> Result<(), String> {
    write_apart(app, DICE, |connection, context| {
        write_months(connection)?;
        look_for(connection, context)
    })
    .await
}

fn write_months(connection: &mut Connection) -> Result<(), crate::store::StoreError> {
    let mut so_far = Hired::default();
    for (back, (month, hired)) in (0..).zip(MONTHS.iter().zip(HIRES)) {
        let Some(first) = FIRST.checked_add_months(Months::new(back)) else { break };
        let came = month.get(ATTENDANCE).copied().unwrap_or_default();
        let counts = COUNTED.into_iter().zip(month).map(|(figure, number)| {
            // Behind a gathering are those who came to it.
            let persons = if figure == MonthFigure::Gatherings { came } else { *number };
            (figure, Behind { number: *number, persons })
        });
        let counts: BTreeMap<_, _> = counts.collect();
        house_months::write(connection, first, &figures_of_month(&counts, so_far, 10))?;
        let hired = Hired { hires: hired.0, through_us: hired.1 };
        hires::set(connection, first, hired)?;
        so_far.hires += hired.hires;
        so_far.through_us += hired.through_us;
    }
    Ok(())
}

/// The luck of what is put up.
const DICE: u64 = 0x4057;

/// Writes the month that the six weeks lived through, and what the house says of itself now; with luck of its own, so that
/// nothing of people's weeks changes by it.
pub(super) async fn present(app: &App) -> Result<(), String> {
    write_apart(app, DICE, |connection, context| {
        for month in months_to_write(connection, context)? {
            write_month(connection, context, month)?;
        }
        say(connection, context)
    })
    .await
}

fn admin(connection: &mut Connection) -> Result<RoleHolder, Failed> {
    let manager = persons::by_email(connection, MANAGER)?;
    let manager = manager.ok_or_else(|| Failure::Refused("nobody runs the building".to_owned()))?;
    Ok(RoleHolder { role: Role::Admin, right: RoleRight::Person(manager.id, 0) })
}

fn look_for(connection: &mut Connection, context: &Context) -> Result<(), Failed> {
    let admin = admin(connection)?;
    let vacancy = (
        "Data-analist",
        "Je maakt cijfers waar mensen verder mee komen, en legt ze uit aan tafel.",
        "https://www.example.org/vacatures/data-analist",
    );
    put_up_vacancy(connection, context, admin, vacancy)
        .map(drop)
        .map_err(|failure| failure.map(|why| format!("{why:?}")))
}

fn say(connection: &mut Connection, context: &Context) -> Result<(), Failed> {
    let admin = admin(connection)?;
    let words = (
        "Kom je voor een gesprek? Loop gerust door naar het grand café: de koffie is voor iedereen, en wie je verwacht \
         hoort vanzelf dat je er bent.\n\nOp dinsdag lunchen we met wie we nog niet kennen.",
        "Here for an interview? Walk on to the grand café: coffee is for everybody, and the person who expects you \
         hears that you are here.\n\nOn Tuesdays we have lunch with people we do not know yet.",
    );
    edit_welcome(connection, context, admin, words)
        .map_err(|failure| failure.map(|why| format!("{why:?}")))
}
