//! What follows the encounters of the example office: answers, contacts, own names, reminders, coffees, messages, offers
//! and introductions, through the same use cases that serve real people.

mod approached;
mod coffee;
mod employee;
mod evening;
mod house;
mod introduce;
mod message;
mod table;
mod words;

#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

pub(super) use self::coffee::Agreed;
use self::evening::Evening;
pub(super) use self::evening::{House, Threads};
pub(super) use self::table::say_at_her_table;
use super::people;
use crate::app::App;
use crate::clock::{Chance, Clock};
use crate::domain::identity::PersonId;
use crate::domain::place::site::Site;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Failure, StoreError};

pub(super) async fn house(app: &App, site: &Site, ids: &[PersonId]) -> Result<House, String> {
    let (site, ids) = (site.clone(), ids.to_vec());
    super::write(app, move |connection, _| -> Result<_, Failure<()>> {
        let mut all = persons::by_ids(connection, ids.iter().copied())?;
        all.retain(Person::may_be_named);
        all.sort_by_key(|one| (one.email != people::EMPLOYEE, one.id));
        Ok(House { site: site.clone(), people: all })
    })
    .await
}

/// The coffees for which people come on a day.
pub(super) async fn coffees(
    app: &App,
    house: &House,
    threads: &Threads,
    day: NaiveDate,
) -> Result<Vec<Agreed>, String> {
    let (site, threads) = (house.site.clone(), threads.clone());
    super::write(app, move |connection, context| -> Result<_, Failure<()>> {
        Ok(coffee::of_day(connection, context, &site, &threads, day)?)
    })
    .await
}

/// What people do after a day at the office, and what goes on between them from then on.
pub(super) async fn evening(
    app: &App,
    clock: &Clock,
    house: &House,
    before: Threads,
    day: NaiveDate,
) -> Result<Threads, String> {
    let (clock, house) = (clock.clone(), house.clone());
    let (_, closes) = house.site.opening(day);
    super::write(app, move |connection, context| -> Result<_, Failure<()>> {
        clock.set(closes + TimeDelta::minutes(10));
        let mut evening = Evening {
            connection,
            context,
            clock: &clock,
            house: &house,
            day,
            dice: Chance::seeded(super::DICE + u64::from(day.ordinal())),
            threads: before.clone(),
        };
        evening.spend()?;
        Ok(evening.threads)
    })
    .await
}

impl Evening<'_> {
    fn spend(&mut self) -> Result<(), StoreError> {
        let on = (self.day.month(), self.day.day());
        self.look_back_on_coffees()?;
        self.answer_messages()?;
        self.look_at_proposals()?;
        match on {
            (10, 5) => self.write_down_own_names()?,
            (10, 12) => self.agree_to_be_reminded()?,
            (10, 13) => self.write_offers()?,
            _ => {}
        }
        if matches!(self.day.weekday(), Weekday::Mon | Weekday::Thu) && on > (10, 10) {
            self.answer_the_letter()?;
        }
        self.pass_on_what_was_asked()?;
        match on {
            // The last one is passed on and not answered yet when the demo begins.
            (10, 20 | 27) | (11, 13) => self.somebody_asks()?,
            (10, 28) => self.somebody_introduces(true)?,
            (11, 12) => self.somebody_introduces(false)?,
            _ => {}
        }
        self.look_at_what_is_open()?;
        self.employee_acts(on)
    }
}
