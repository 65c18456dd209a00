//! Contacts: formed by two who say so, ended by one, and nothing tells of one who said so alone.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::json;

use super::introductions::{agree, introduce};
use super::worlds::World;
use crate::support::on_each_database;
use crate::support::tables::texts;

#[test]
fn two_who_both_say_that_they_talked_are_contacts() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let first = world.answer(0, 1, "talked").await.with_status(200).body;
        assert_eq!(first, json!({ "answer": "talked", "mutual": false }));
        assert_eq!(world.contacts(0).await, json!([]));
        let second = world.answer(1, 0, "talked").await.with_status(200).body;
        assert_eq!(second, json!({ "answer": "talked", "mutual": true }));
        let other = |index: usize| {
            json!([{
                "person": world.numbers[index],
                "name": format!("First{} Last", index + 1),
                "organisation": "Host",
                "email": format!("p{}@example.org", index + 1),
                "since": "2026-11-18",
                "last_day": "2026-11-17",
                "note": "",
                "offers": [],
            }])
        };
        assert_eq!(world.contacts(0).await, other(1));
        assert_eq!(world.contacts(1).await, other(0));
        assert_eq!(world.contacts(2).await, json!([]));
    });
}

#[test]
fn nothing_tells_that_somebody_said_we_talked_alone() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let before = world.all_pages(1).await;
        for answer in ["talked", "follow-up", "talked"] {
            world.answer(0, 1, answer).await.with_status(200);
            assert_eq!(world.all_pages(1).await, before, "{answer}");
        }
        // Nor does an end of what is no contact, whatever was said.
        world.end(1, 0).await.with_status(204);
        world.end(1, 2).await.with_status(204);
        let after = world.all_pages(1).await;
        world.take_back(0, 1).await.with_status(204);
        assert_eq!(world.all_pages(1).await, after);
        // What is asked for by a number says no more: known or not, it is the same answer.
        let path = |number: i64| format!("/api/me/contacts/{number}/note");
        let note = json!({ "note": "runs the choir" });
        world.answer(0, 1, "talked").await.with_status(200);
        for number in [world.numbers[0], world.numbers[2], 999_999] {
            let answer = world.people[1].send_json("PUT", &path(number), &note).await;
            assert_eq!(answer.refusal(), (404, "unknown-person"));
        }
    });
}

#[test]
fn one_ends_a_contact_for_both_and_only_they_bring_it_back() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        world.answer(0, 1, "talked").await.with_status(200);
        world.answer(1, 0, "talked").await.with_status(200);
        world.end(0, 1).await.with_status(204);
        world.end(0, 1).await.with_status(204);
        assert_eq!(world.contacts(0).await, json!([]));
        assert_eq!(world.contacts(1).await, json!([]));
        // The other says it again, as often as they like: the one who ended it has not.
        let again = world.answer(1, 0, "talked").await.with_status(200).body;
        assert_eq!(again["mutual"], false);
        assert_eq!(world.contacts(1).await, json!([]));
        let back = world.answer(0, 1, "talked").await.with_status(200).body;
        assert_eq!(back["mutual"], true);
        assert_eq!(world.contacts_of(1).await, [0]);
    });
}

#[test]
fn a_note_is_for_its_writer_and_ends_with_the_contact() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        world.answer(0, 1, "talked").await.with_status(200);
        world.answer(1, 0, "talked").await.with_status(200);
        let other = world.all_pages(1).await;
        let path = format!("/api/me/contacts/{}/note", world.numbers[1]);
        let note = |text: &str| json!({ "note": text });
        let put = async |text: &str| world.people[0].send_json("PUT", &path, &note(text)).await;
        put("runs the choir\nlikes tea").await.with_status(204);
        assert_eq!(world.contacts(0).await[0]["note"], "runs the choir\nlikes tea");
        assert_eq!(world.all_pages(1).await, other);
        assert_eq!(put(&"x".repeat(501)).await.refusal(), (400, "bad-request"));
        assert_eq!(world.contacts(0).await[0]["note"], "runs the choir\nlikes tea");
        // Both notes stand in one row: what is ended and begun again has neither.
        world.end(1, 0).await.with_status(204);
        world.answer(1, 0, "talked").await.with_status(200);
        assert_eq!(world.contacts(0).await[0]["note"], "");
    });
}

#[test]
fn not_this_one_ends_a_contact_a_day_later_and_before_can_be_taken_back() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        world.answer(0, 1, "talked").await.with_status(200);
        world.answer(1, 0, "talked").await.with_status(200);
        let contact = world.contacts(1).await;
        world.answer(0, 1, "not-this-one").await.with_status(200);
        assert_eq!(world.contacts(0).await, json!([]));
        assert_eq!(world.contacts(1).await, json!([]));
        world.take_back(0, 1).await.with_status(204);
        assert_eq!(world.contacts(1).await, contact);

        world.answer(1, 0, "not-this-one").await.with_status(200);
        world.application.move_clock(TimeDelta::hours(25));
        world.application.run_jobs().await;
        world.take_back(1, 0).await.with_status(204);
        assert_eq!(world.contacts(0).await, json!([]));
        assert_eq!(texts(&database, "SELECT person_a || '' AS line FROM contacts"), [""; 0]);
    });
}

/// Whose contact is whose, by what was said.
#[derive(Default)]
struct Model {
    talked: BTreeSet<(usize, usize)>,
    answers: BTreeMap<(usize, usize), &'static str>,
    contacts: BTreeSet<(usize, usize)>,
    refuse: BTreeSet<usize>,
    erased: BTreeSet<usize>,
    /// How many introductions came about, and how many were too many of a day.
    introduced: (usize, usize),
}

impl Model {
    fn answer(&mut self, person: usize, about: usize, answer: &'static str) {
        self.answers.insert((person, about), answer);
        self.talked.remove(&(person, about));
        if answer == "talked" {
            self.talked.insert((person, about));
            if self.talked.contains(&(about, person)) {
                self.contacts.insert(pair(person, about));
            }
        }
    }

    fn end(&mut self, person: usize, other: usize) {
        if self.contacts.remove(&pair(person, other)) && self.talked.remove(&(person, other)) {
            self.answers.remove(&(person, other));
        }
    }

    fn take_back(&mut self, person: usize, about: usize) {
        self.answers.remove(&(person, about));
        if self.talked.remove(&(person, about)) {
            self.contacts.remove(&pair(person, about));
        }
    }

    fn hidden(&self, one: usize, other: usize) -> bool {
        [(one, other), (other, one)]
            .iter()
            .any(|pair| self.answers.get(pair) == Some(&"not-this-one"))
    }

    fn withdraw(&mut self, person: usize) {
        self.refuse.insert(person);
        self.answers.retain(|(a, b), _| ![*a, *b].contains(&person));
        self.talked.retain(|(a, b)| ![*a, *b].contains(&person));
        self.contacts.retain(|(a, b)| ![*a, *b].contains(&person));
    }

    /// With whom a person means to do something, by their answers.
    fn follow_ups_of(&self, person: usize) -> Vec<String> {
        let mine =
            self.answers.iter().filter(|((a, _), said)| *a == person && **said == "follow-up");
        mine.map(|((_, about), _)| format!("First{} Last", about + 1)).collect()
    }

    fn contacts_of(&self, person: usize) -> Vec<usize> {
        let mut found: Vec<usize> = self
            .contacts
            .iter()
            .filter(|(a, b)| !self.hidden(*a, *b))
            .filter_map(|(a, b)| match (*a == person, *b == person) {
                (true, _) => Some(*b),
                (_, true) => Some(*a),
                _ => None,
            })
            .collect();
        found.sort_unstable();
        found
    }
}

fn pair(one: usize, other: usize) -> (usize, usize) {
    (one.min(other), one.max(other))
}

/// Does something by chance to the world and to the model alike.
async fn step(world: &World, model: &mut Model, dice: &mut StdRng) {
    let people = world.people.len();
    let person = dice.random_range(0..people);
    let other = (person + dice.random_range(1..people)) % people;
    if model.erased.contains(&person) {
        return;
    }
    let known = !model.refuse.contains(&person) && !model.refuse.contains(&other);
    match dice.random_range(0..26) {
        0 if model.refuse.len() < 2 => {
            world.people[person].consent(false).await.with_status(200);
            model.withdraw(person);
        }
        1..=3 => {
            world.end(person, other).await.with_status(204);
            model.end(person, other);
        }
        20.. => introduce_two(world, model, person).await,
        4 | 5 => {
            let answer = world.take_back(person, other).await;
            assert_eq!(answer.status, 204, "whoever it is about");
            model.take_back(person, other);
        }
        roll => {
            let answer = match roll {
                6 | 7 => "not-this-one",
                8 | 9 => "follow-up",
                _ => "talked",
            };
            let told = world.answer(person, other, answer).await;
            assert_eq!(told.status, if known { 200 } else { 404 });
            if known {
                model.answer(person, other, answer);
            }
        }
    }
}

/// Somebody introduces two of their contacts, who say yes, unless they have as many introductions as anybody may.
async fn introduce_two(world: &World, model: &mut Model, first: usize) {
    let people = world.people.len();
    let contacts = (0..people).map(|step| (first + step) % people);
    let mut contacts = contacts.map(|person| (person, model.contacts_of(person)));
    let Some((person, contacts)) = contacts.find(|(_, contacts)| contacts.len() > 1) else {
        return;
    };
    let (one, other) = (contacts[0], contacts[1]);
    let made = introduce(world, person, one, other).await;
    if made.status == 409 {
        model.introduced.1 += 1;
        return;
    }
    let id = made.with_status(201).body["id"].clone();
    // Where one does not want to see the other neither is asked, and who introduces does not see that.
    let is_asked = !model.hidden(one, other);
    for reader in [one, other] {
        let said = agree(world, reader, &id).await;
        assert_eq!(said.status, if is_asked { 204 } else { 404 });
    }
    if is_asked {
        model.contacts.insert(pair(one, other));
        model.introduced.0 += 1;
    }
}

/// Somebody who has a contact is erased.
async fn erase(world: &World, model: &mut Model) {
    let person = (0..world.people.len()).find(|one| !model.contacts_of(*one).is_empty()).unwrap();
    let email = json!({ "email": format!("p{}@example.org", person + 1) });
    world.people[person].send_json("DELETE", "/api/me", &email).await.with_status(204);
    model.withdraw(person);
    model.erased.insert(person);
}

#[test]
fn whatever_six_people_do_each_has_the_contacts_of_the_model() {
    on_each_database(async |database| {
        let world = World::of(&database, 6).await;
        let mut model = Model::default();
        let mut dice = StdRng::seed_from_u64(20_261_129);
        let (mut most, mut said) = (0, 0);
        // Some are contacts from the start, so that there is somebody to introduce.
        for (one, other) in (1..6).flat_map(|one| [(one - 1, one), (one, one - 1)]) {
            world.answer(one, other, "talked").await.with_status(200);
            model.answer(one, other, "talked");
        }
        for number in 0..150 {
            if number == 75 {
                erase(&world, &mut model).await;
            }
            step(&world, &mut model, &mut dice).await;
            most = most.max(model.contacts.len());
            said = said.max(model.answers.len());
            for person in (0..world.people.len()).filter(|one| !model.erased.contains(one)) {
                let expected = model.contacts_of(person);
                assert_eq!(world.contacts_of(person).await, expected, "step {number}, {person}");
                let open = world.follow_ups(person).await["open"].clone();
                let mut names: Vec<_> = open
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|row| row["with"]["name"].clone())
                    .collect();
                names.sort_by_key(ToString::to_string);
                assert_eq!(names, model.follow_ups_of(person), "step {number}, {person}");
            }
        }
        let introduced = model.introduced;
        assert!(introduced.0 > 1, "hardly anybody was introduced: {introduced:?}");
        assert!(most > 1 && model.refuse.len() > 1 && said > 5, "tests too little: {most}, {said}");
    });
}
