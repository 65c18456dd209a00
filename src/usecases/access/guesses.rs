//! How often codes may be guessed wrong over a day, for each person and for the house. Where that is spent, short
//! codes are good no more from there, and longer ones are sent, which nobody finds by trying: so nobody is kept out.

use chrono::{DateTime, Utc};

use crate::domain::access::guessed::Counted;
pub use crate::domain::access::guessed::Guessed;
use crate::domain::access::numbers::{
    CODE_DIGITS, HOUSE_FAILURES, LONG_CODE_DIGITS, PERSON_FAILURES,
};
use crate::domain::access::standing::Standing;
use crate::domain::identity::PersonId;
use crate::store::access::failures;
use crate::store::{Connection, StoreError};

/// Whose budget is spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spent {
    Person,
    House,
}

/// What was guessed wrong of late, as far as it counts for one person and one standing.
#[derive(Debug, Clone, Copy)]
pub(in crate::usecases) struct Guesses {
    person: PersonId,
    guessed: Guessed,
    standing: Standing,
    now: DateTime<Utc>,
    of_person: Option<DateTime<Utc>>,
    of_house: Option<DateTime<Utc>>,
}

impl Guesses {
    /// Reads both; the caller holds the person.
    pub fn at(
        connection: &mut Connection,
        person: PersonId,
        guessed: Guessed,
        standing: Standing,
        now: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        let of_person = failures::of_person(connection, person, Counted::Wrong(guessed), standing)?;
        let of_house = failures::of_house(connection, standing)?;
        Ok(Self { person, guessed, standing, now, of_person, of_house })
    }

    pub fn spent(&self) -> Option<Spent> {
        if PERSON_FAILURES.is_spent(self.of_person, self.now) {
            Some(Spent::Person)
        } else if self.counts_for_house() && HOUSE_FAILURES.is_spent(self.of_house, self.now) {
            Some(Spent::House)
        } else {
            None
        }
    }

    /// Of a browser that is known nothing is counted for the house: nobody else is to shut it out. Nor is a second
    /// factor, which only those get to try who have the person's letter.
    fn counts_for_house(&self) -> bool {
        self.standing != Standing::Known && self.guessed == Guessed::Code
    }

    /// How many digits a code has that is sent now.
    pub fn digits(&self) -> i64 {
        if self.spent().is_some() { LONG_CODE_DIGITS } else { CODE_DIGITS }
    }

    /// Counts a wrong guess.
    pub fn count(&self, connection: &mut Connection) -> Result<(), StoreError> {
        let until = PERSON_FAILURES.after_failure(self.of_person, self.now);
        let counted = Counted::Wrong(self.guessed);
        failures::set_of_person(connection, self.person, counted, self.standing, until)?;
        if !self.counts_for_house() {
            return Ok(());
        }
        let after = |until| HOUSE_FAILURES.after_failure(until, self.now);
        failures::move_of_house(connection, self.standing, self.now, after)
    }
}
