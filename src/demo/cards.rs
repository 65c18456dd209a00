//! Second cards: some of the office have a venture of their own, or work elsewhere for a part of the week.

use crate::demo::people::{EMPLOYEE, everybody};
use crate::domain::place::open_days::WeekDay;
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::person::card::{CardRefusal, WrittenCard, set_second_card};

/// Under whom some come on Tuesdays, as the demo's first day is, and what they do there.
const VENTURES: [(&str, &str); 8] = [
    ("Bureau Binnenstebuiten", "trainingen in luisteren"),
    ("Stadslab", "twee dagen per week uitgeleend"),
    ("De Waterkant", "podcasts over water"),
    ("Atelier Noord", "boekbinden en drukwerk"),
    ("Gemeente Houten", "detachering tot de zomer"),
    ("Energiecoöperatie Zon op Zuid", "penningmeester"),
    ("Fietskoerier Utrecht", "medeoprichter"),
    ("Hogeschool Utrecht", "gastdocent"),
];

/// Every how many people somebody has a second card.
const ONE_IN: usize = 6;

/// Before anybody comes, so that their stays have it. The employee of the printed link has one that she chooses herself.
pub(super) fn hand_out(connection: &mut Connection) -> Result<(), Failure<CardRefusal>> {
    let hers = ("Visser Vormgeving", "logo’s en drukwerk");
    let others = everybody().into_iter().skip(ONE_IN / 2).step_by(ONE_IN).map(|one| one.email);
    let cards = others.zip(VENTURES.into_iter().cycle()).map(|(email, card)| (email, card, true));
    for (email, (organisation, line), weekly) in cards.chain([(EMPLOYEE.to_owned(), hers, false)]) {
        let Some(person) = persons::by_email(connection, &email)? else { continue };
        let card = WrittenCard {
            organisation: organisation.to_owned(),
            line: line.to_owned(),
            weekdays: weekly.then_some(WeekDay::Tue).into_iter().collect(),
        };
        set_second_card(connection, person.id, &card)?;
    }
    Ok(())
}
