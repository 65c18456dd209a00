//! How well the chances of an own record tell whom the draw does not know: people who did not agree, or are unseen.
//!
//! The reader remembers with whom they sat lately, and sees who sits where when they arrive. Somebody alone at a
//! table makes it score low if they agreed, and as high as somebody new if not. The reader guesses *not known to the
//! draw* where that table has the best chance of all.

use chrono::{Days, NaiveDate, TimeDelta};
use sha2::{Digest as _, Sha256};

use super::*;
use crate::place::draw_policy::Policy;
use crate::place::features::Features;

const TABLES: usize = 10;
const SIZE: usize = 4;
const PEOPLE: usize = 60;
const COMING: usize = 28;
const LATELY: Days = Days::new(14);

/// An office in which every fourth person is not known to the draw.
struct Office {
    today: NaiveDate,
    /// When each pair last sat together, as those who were there remember it.
    together: Vec<Vec<Option<NaiveDate>>>,
    seats: Vec<Option<usize>>,
}

#[derive(Debug, Default)]
struct Tally {
    /// Somebody met lately sat alone at a table.
    cases: u32,
    unknown: u32,
    guesses: u32,
    right: u32,
}

const fn is_known_to_the_draw(person: usize) -> bool {
    !person.is_multiple_of(4)
}

impl Office {
    fn new() -> Self {
        Self {
            today: NaiveDate::from_ymd_opt(2026, 9, 1).unwrap(),
            together: vec![vec![None; PEOPLE]; PEOPLE],
            seats: vec![None; TABLES * SIZE],
        }
    }

    fn sitting(&self, table: usize) -> Vec<usize> {
        self.seats[table * SIZE..(table + 1) * SIZE].iter().flatten().copied().collect()
    }

    fn question(&self, person: usize, position: u32) -> Question {
        let known = |other: usize| {
            let both = is_known_to_the_draw(person) && is_known_to_the_draw(other);
            self.together[person][other].filter(|_| both)
        };
        let table = |table: usize| TableState {
            name: table.to_string(),
            size: 4,
            sitting: self.sitting(table).into_iter().map(known).collect(),
        };
        let desk = |desk: usize| FreeDesk {
            name: format!("{desk:02}"),
            table: desk / SIZE,
            features: Features::NONE,
        };
        let is_free = |desk: &usize| self.seats[*desk].is_none();
        Question {
            policy: Policy::Bounded,
            needs: Features::NONE,
            today: self.today,
            now: self.today.and_hms_opt(7, 0, 0).unwrap().and_utc()
                + TimeDelta::minutes(5 * i64::from(position)),
            tables: (0..TABLES).map(table).collect(),
            free: (0..self.seats.len()).filter(is_free).map(desk).collect(),
            recent: Vec::new(),
            expected_arrivals: Ratio {
                numerator: COMING as u64 - u64::from(position),
                denominator: 1,
            },
            phi: Ratio { numerator: 1, denominator: 2 },
        }
    }

    /// Adds what `person` guesses from their own record.
    fn guess(&self, person: usize, own: &OwnDraw, tally: &mut Tally) {
        let best = own.groups().map(|group| group.chance).max().unwrap();
        for group in own.groups() {
            let [other] = self.sitting(group.table.parse().unwrap())[..] else { continue };
            let last = self.together[person][other];
            if last.is_some_and(|last| last + LATELY > self.today) {
                let (unknown, guessed) = (!is_known_to_the_draw(other), group.chance == best);
                tally.cases += 1;
                tally.unknown += u32::from(unknown);
                tally.guesses += u32::from(guessed);
                tally.right += u32::from(unknown && guessed);
            }
        }
    }

    fn day(&mut self, tally: &mut Tally) {
        let luck = |words: String| -> [u8; 32] { Sha256::digest(words).into() };
        let mut coming: Vec<usize> = (0..PEOPLE).collect();
        coming.sort_by_key(|person| luck(format!("{person} comes on {}", self.today)));
        for (position, person) in (0..).zip(coming.into_iter().take(COMING)) {
            let pseudonym = format!("{person} on {}", self.today);
            let luck = Luck { seed: luck(self.today.to_string()), pseudonym, salt: [0; 32] };
            let drawn = draw(&self.question(person, position), &luck).unwrap();
            if is_known_to_the_draw(person) {
                self.guess(person, &OwnDraw::of(&drawn.record), tally);
            }
            let desk: usize = drawn.desk.parse().unwrap();
            self.seats[desk] = Some(person);
        }
        for table in 0..TABLES {
            let sitting = self.sitting(table);
            for (a, b) in sitting.iter().flat_map(|a| sitting.iter().map(move |b| (*a, *b))) {
                self.together[a][b] = Some(self.today);
            }
        }
        self.seats.fill(None);
        self.today = self.today + Days::new(1);
    }
}

/// The documents say that this is so, since it follows from the rule of the draw. A change that makes it less
/// is welcome here.
#[test]
fn chances_tell_whom_of_those_met_lately_the_draw_does_not_know() {
    let (mut office, mut tally) = (Office::new(), Tally::default());
    for _ in 0..60 {
        office.day(&mut tally);
    }
    assert!(tally.guesses > 20, "{tally:?}");
    assert!(tally.right * 10 > tally.guesses * 9, "{tally:?}");
    assert!(tally.unknown * 2 < tally.cases, "guessing blindly is worse: {tally:?}");
}
