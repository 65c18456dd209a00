//! A debate: sides, hands, and whom the lot gives the floor.
//!
//! Of the hands that are up, those of who spoke least are looked at first, so that nobody speaks again while somebody waits who
//! spoke less. Whoever came to their side since the draw before comes after the others: nobody moves to where the lot falls next.
//! Among these go first those of the side that spoke less. Each that is left has the same chance: the one wins whose
//! HMAC-SHA256 under the seed of the day is the smallest.
//!
//! A side counts its turns, not its minutes: nobody can turn the lot by cutting a speaker short. Who is undecided waits as long as
//! the side that spoke more, so that nobody gains by it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::stay::draw::{Digest, hex, hmac};
use crate::words::words;

words! {
    /// Where somebody stands in a debate.
    Side {
        For = "for",
        Against = "against",
        Undecided = "undecided",
    }
}

/// Something counted for each side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Sides {
    #[serde(rename = "for")]
    pub agree: i64,
    pub against: i64,
    pub undecided: i64,
}

impl Sides {
    pub const fn of(&self, side: Side) -> i64 {
        match side {
            Side::For => self.agree,
            Side::Against => self.against,
            Side::Undecided => self.undecided,
        }
    }

    /// How often a side spoke, as the lot counts it: who is undecided waits with the side that spoke more.
    pub const fn waits(&self, side: Side) -> i64 {
        match side {
            Side::For | Side::Against => self.of(side),
            Side::Undecided if self.agree > self.against => self.agree,
            Side::Undecided => self.against,
        }
    }

    pub const fn add(&mut self, side: Side, count: i64) {
        match side {
            Side::For => self.agree += count,
            Side::Against => self.against += count,
            Side::Undecided => self.undecided += count,
        }
    }
}

/// A hand that was up at a draw. It does not say on which side: only how often that side had spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// What stands for the person in this draw alone: 32 hexadecimal digits.
    pub handle: String,
    /// How often the person had spoken in this debate.
    pub spoken: i64,
    /// Whether they came to their side since the draw before.
    pub moved: bool,
    /// How often their side had, as [`Sides::waits`] counts.
    pub side_spoken: i64,
}

/// The handles among which the lot falls, in their order; none if no hand is up.
pub fn pool(hands: &[Hand]) -> Vec<String> {
    let place = |hand: &Hand| (hand.spoken, hand.moved, hand.side_spoken);
    let Some(first) = hands.iter().map(place).min() else { return Vec::new() };
    let ahead = hands.iter().filter(|hand| place(hand) == first);
    let mut pool: Vec<String> = ahead.map(|hand| hand.handle.clone()).collect();
    pool.sort_unstable();
    pool
}

/// Which of a pool the lot gives the floor; none of an empty one. Each has the same chance to whoever does not know the seed.
pub fn drawn<'a>(
    seed: &Digest,
    gathering: &str,
    number: i64,
    pool: &'a [String],
) -> Option<&'a String> {
    pool.iter().min_by_key(|handle| {
        hmac(seed, format!("aanschuif speaker\n{gathering}\n{number}\n{handle}").as_bytes())
    })
}

/// Bytes of a handle.
const HANDLE: usize = 16;

/// What stands for somebody in one draw, made of randomness. Another draw has another, so that nobody can follow one through a
/// record; whose it is, is deleted at the end.
pub fn handle(random: &Digest) -> String {
    hex(random.get(..HANDLE).unwrap_or_default())
}

/// Whether a text is written as a handle is.
pub(super) fn is_handle(text: &str) -> bool {
    text.len() == 2 * HANDLE
        && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;
    use rand::rngs::StdRng;
    use rand::{RngExt, SeedableRng};

    use super::*;

    /// A room in which people take sides, put up hands and are given the floor.
    struct Room {
        seed: Digest,
        number: i64,
        people: Vec<Person>,
        turns: Sides,
    }

    #[derive(Clone, Copy)]
    struct Person {
        side: Side,
        hand: bool,
        spoken: i64,
        moved: bool,
    }

    impl Room {
        fn hands(&self) -> Vec<Hand> {
            let up = self.people.iter().enumerate().filter(|(_, person)| person.hand);
            up.map(|(who, person)| Hand {
                handle: handle_of(who, self.number),
                spoken: person.spoken,
                moved: person.moved,
                side_spoken: self.turns.waits(person.side),
            })
            .collect()
        }

        /// Gives somebody the floor and lets them speak; who.
        fn next(&mut self) -> Option<usize> {
            self.number += 1;
            let pool = pool(&self.hands());
            let drawn = drawn(&self.seed, "a", self.number, &pool)?;
            let who = (0..self.people.len()).find(|who| handle_of(*who, self.number) == *drawn)?;
            let person = &mut self.people[who];
            assert!(person.hand);
            person.hand = false;
            person.spoken += 1;
            self.turns.add(person.side, 1);
            self.people.iter_mut().for_each(|person| person.moved = false);
            Some(who)
        }
    }

    /// As good as random.
    pub(in crate::gathering) fn handle_of(who: usize, number: i64) -> String {
        handle(&hmac(&[5; 32], format!("{who} {number}").as_bytes()))
    }

    fn room(random: &mut StdRng, people: usize) -> Room {
        let people = (0..people).map(|_| Person {
            side: Side::ALL[random.random_range(0..3)],
            hand: random.random_bool(0.5),
            spoken: 0,
            moved: false,
        });
        Room { people: people.collect(), seed: random.random(), number: 0, turns: Sides::default() }
    }

    /// Ten thousand draws of rooms in which everything changes in between, each against the two rules as they are said.
    #[test]
    fn nobody_speaks_again_before_others_and_the_quieter_side_goes_first() {
        let mut random = StdRng::seed_from_u64(9);
        let mut drawn = 0;
        while drawn < 10_000 {
            let people = random.random_range(1..40);
            let mut room = room(&mut random, people);
            for _ in 0..30 {
                let before = room.people.clone();
                let turns = room.turns;
                let waiting = || before.iter().filter(|person| person.hand);
                let Some(who) = room.next() else {
                    assert_eq!(waiting().count(), 0, "somebody waited and nobody was drawn");
                    room.people[0].hand = true;
                    continue;
                };
                drawn += 1;
                let least = waiting().map(|person| person.spoken).min().unwrap();
                assert_eq!(before[who].spoken, least, "somebody who spoke less was waiting");
                let alike = || waiting().filter(|person| person.spoken == least);
                let all_moved = alike().all(|person| person.moved);
                assert_eq!(before[who].moved, all_moved, "somebody waited who had not moved");
                let of = |person: &Person| match person.side {
                    Side::For => turns.agree,
                    Side::Against => turns.against,
                    Side::Undecided => turns.agree.max(turns.against),
                };
                let quietest =
                    alike().filter(|person| person.moved == all_moved).map(of).min().unwrap();
                assert_eq!(of(&before[who]), quietest, "a quieter side was waiting");
                for person in &mut room.people {
                    if random.random_bool(0.2) {
                        person.side = Side::ALL[random.random_range(0..3)];
                        person.moved = true;
                    }
                    person.hand ^= random.random_bool(0.2);
                }
            }
        }
    }

    /// Somebody who moves to the side that spoke least before each draw, and puts up their hand, waits longer than without moving.
    #[test]
    fn whoever_moves_to_where_the_lot_falls_next_gains_nothing() {
        let mut random = StdRng::seed_from_u64(11);
        let mut waits = |moves: bool| {
            let mut all = 0;
            for _ in 0..300 {
                let mut room = room(&mut random, 0);
                room.people = (0..20)
                    .map(|who| Person {
                        side: if who < 12 { Side::For } else { Side::Against },
                        hand: true,
                        spoken: 0,
                        moved: false,
                    })
                    .collect();
                loop {
                    if moves && room.number > 0 {
                        let Sides { agree, against, .. } = room.turns;
                        let side = if against < agree { Side::Against } else { Side::For };
                        room.people[0].moved = side != room.people[0].side;
                        room.people[0].side = side;
                    }
                    if room.next() == Some(0) {
                        break;
                    }
                }
                all += room.number;
            }
            all
        };
        let (moving, staying) = (waits(true), waits(false));
        assert!(moving >= staying, "{moving} draws by moving, {staying} by staying");
    }

    /// χ² of 10,000 draws among seven alike, of which three others stand behind: 22.46 is exceeded once in a thousand times
    /// with six degrees of freedom.
    #[test]
    fn all_of_a_pool_have_the_same_chance() {
        let mut random = StdRng::seed_from_u64(10);
        let mut counts = HashMap::new();
        for number in 0..10_000 {
            let people = (0..10).map(|who| Person {
                side: if who < 8 { Side::For } else { Side::Against },
                hand: true,
                spoken: i64::from(who == 7),
                moved: false,
            });
            let mut room = Room { people: people.collect(), ..room(&mut random, 0) };
            room.turns = Sides { agree: 1, against: 2, undecided: 0 };
            room.number = number;
            *counts.entry(room.next().unwrap()).or_insert(0.0) += 1.0;
        }
        let expected = 10_000.0 / 7.0;
        let chi: f64 = (0..7)
            .map(|who| (counts[&who] - expected) * (counts[&who] - expected) / expected)
            .sum();
        assert_eq!(counts.len(), 7, "only those who were ahead: {counts:?}");
        assert!(chi < 22.46, "χ² is {chi}: {counts:?}");
    }

    #[test]
    fn a_handle_is_32_hexadecimal_digits() {
        assert!(is_handle(&handle(&[171; 32])));
        assert!(!is_handle("") && !is_handle(&"g".repeat(32)) && !is_handle(&"a".repeat(33)));
        assert!(!is_handle(&"A".repeat(32)));
    }

    proptest! {
        /// In whatever order the hands are given.
        #[test]
        fn the_order_of_hands_makes_no_difference(
            mut hands in prop::collection::vec((0_i64..3, 0_i64..3), 0..20),
            seed in any::<[u8; 32]>(),
        ) {
            let made = |hands: &[(i64, i64)]| -> Vec<Hand> {
                hands.iter().enumerate().map(|(at, (spoken, side_spoken))| Hand {
                    handle: handle_of(at, spoken * 10 + side_spoken),
                    spoken: *spoken,
                    moved: *spoken == 1,
                    side_spoken: *side_spoken,
                }).collect()
            };
            hands.sort_unstable();
            let one = made(&hands);
            let mut other = one.clone();
            other.reverse();
            prop_assert_eq!(pool(&one), pool(&other));
            let (first, second) = (pool(&one), pool(&other));
            prop_assert_eq!(drawn(&seed, "a", 1, &first), drawn(&seed, "a", 1, &second));
            prop_assert_eq!(first.is_empty(), hands.is_empty());
        }
    }
}
