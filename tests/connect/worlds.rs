//! A few people who sat at one table, each signed in on a browser of their own.

use serde_json::{Value, json};

use crate::digests::once::{TUESDAY, at_one_table};
use crate::serving::house::{SITE, STAYS, code_for, crowd, office, sign_in, two_hours_of_crowd};
use crate::serving::{Answer, Application, Client, import};
use crate::support::TestDatabase;
use crate::support::tables::person_number;

pub const WEEK: &str = "2026-W47";
const WEDNESDAY_10: &str = "2026-11-18T09:00:00Z";

/// What a person can look at that others' answers might show in.
pub const PAGES: [&str; 25] = [
    "/api/me",
    "/api/me/card",
    "/api/me/coffee-moments?person=",
    "/api/me/conscience",
    "/api/me/contacts",
    "/api/me/data",
    "/api/me/draws?date=2026-11-17",
    "/api/me/encounters?week=2026-W47",
    "/api/me/follow-ups",
    "/api/me/groups",
    "/api/gatherings",
    "/api/stories",
    "/api/story-editors",
    "/api/me/calendar",
    "/api/me/stories-feed",
    "/api/me/introductions",
    "/api/me/invitations",
    "/api/me/invitations/{id}",
    "/api/me/looks",
    "/api/me/offers",
    "/api/me/offers/at-table",
    "/api/me/second-factor",
    "/api/me/sessions",
    "/api/me/stay",
    "/api/me/year",
];

/// The people, `p1@example.org` and on; the first has the index 0.
pub struct World {
    pub application: Application,
    pub people: Vec<Client>,
    pub numbers: Vec<i64>,
}

impl World {
    /// On Wednesday, after they sat together on Tuesday.
    pub async fn of(database: &TestDatabase, people: usize) -> Self {
        Self::at(database, people, WEDNESDAY_10).await
    }

    /// The same at another moment.
    pub async fn at(database: &TestDatabase, people: usize, now: &str) -> Self {
        at_one_table(database, people, TUESDAY);
        let application = Application::start(database, now);
        let mut browsers = Vec::new();
        for person in 1..=people {
            let browser = application.client();
            sign_in(&application, &browser, &format!("p{person}@example.org")).await;
            browsers.push(browser);
        }
        let mut world = Self { application, people: browsers, numbers: Vec::new() };
        for person in 0..people {
            let number = world.number_of(person).await;
            world.numbers.push(number);
        }
        world
    }

    /// Three on Wednesday, of whom the second knows both others and they do not know each other: each of them sat with the
    /// second alone.
    pub async fn in_a_row(database: &TestDatabase) -> Self {
        let evening = "2026-11-17T22:00:00Z";
        import(database, evening, "places", &office(1, 3));
        import(database, evening, "people", &crowd(3));
        for (day, people) in [("2026-11-16", 1..=2), (TUESDAY, 2..=3)] {
            let stays = STAYS.to_owned() + &two_hours_of_crowd(SITE, day, people);
            import(database, evening, "stays", &stays);
        }
        let application = Application::start(database, WEDNESDAY_10);
        let mut world = Self { application, people: Vec::new(), numbers: Vec::new() };
        for person in 1..=3 {
            let (browser, email) = (world.application.client(), format!("p{person}@example.org"));
            sign_in(&world.application, &browser, &email).await;
            world.people.push(browser);
            world.numbers.push(person_number(database, &email));
        }
        world.become_contacts(0, 1).await;
        world.become_contacts(1, 2).await;
        world
    }

    /// A person's session at another instance on the same database.
    pub async fn at_instance(&self, person: usize, other: &Application) -> Client {
        let email = format!("p{}@example.org", person + 1);
        let browser = self.application.client();
        browser.send_code(&email).await.with_status(202);
        let code = code_for(&self.application, &email).await;
        let signed_in = browser.sign_in(&email, &code).await.with_status(201);
        let session = signed_in.cookie("aanschuif_session");
        other.client().with_cookies(&format!("aanschuif_session={session}"))
    }

    pub async fn become_contacts(&self, one: usize, other: usize) {
        self.answer(one, other, "talked").await.with_status(200);
        self.answer(other, one, "talked").await.with_status(200);
    }

    /// The number of a person, as the one next to them reads it.
    async fn number_of(&self, person: usize) -> i64 {
        let reader = &self.people[(person + 1) % self.people.len()];
        let week = reader.encounters(WEEK).await.with_status(200).body;
        let name = format!("First{} Last", person + 1);
        let row = week["table"].as_array().unwrap().iter().find(|row| row["name"] == name.as_str());
        row.unwrap()["person"].as_i64().unwrap()
    }

    pub async fn answer(&self, person: usize, about: usize, answer: &str) -> Answer {
        let path = format!("/api/me/answers/{}", self.numbers[about]);
        let body = json!({ "week": WEEK, "answer": answer });
        self.people[person].send_json("PUT", &path, &body).await
    }

    pub async fn take_back(&self, person: usize, about: usize) -> Answer {
        self.delete(person, &format!("/api/me/answers/{}", self.numbers[about])).await
    }

    pub async fn end(&self, person: usize, other: usize) -> Answer {
        self.delete(person, &format!("/api/me/contacts/{}", self.numbers[other])).await
    }

    pub async fn delete(&self, person: usize, path: &str) -> Answer {
        let browser = &self.people[person];
        browser.send(browser.request("DELETE", path)).await
    }

    pub async fn make(&self, person: usize, body: &Value) -> Answer {
        self.people[person].send_json("POST", "/api/me/follow-ups", body).await
    }

    pub async fn change(&self, person: usize, id: &Value, body: &Value) -> Answer {
        self.people[person].send_json("PATCH", &format!("/api/me/follow-ups/{id}"), body).await
    }

    /// What a person is told of their follow-ups.
    pub async fn follow_ups(&self, person: usize) -> Value {
        self.people[person].get("/api/me/follow-ups").await.with_status(200).body
    }

    /// What a person is told of their contacts.
    pub async fn contacts(&self, person: usize) -> Value {
        self.people[person].get("/api/me/contacts").await.with_status(200).body["contacts"].clone()
    }

    /// The indexes of a person's contacts, ascending.
    pub async fn contacts_of(&self, person: usize) -> Vec<usize> {
        let contacts = self.contacts(person).await;
        let mut found: Vec<usize> = contacts
            .as_array()
            .unwrap()
            .iter()
            .map(|row| self.numbers.iter().position(|id| row["person"] == *id).unwrap())
            .collect();
        found.sort_unstable();
        found
    }

    /// All that a person can look at, byte by byte: the address, the status and the text.
    pub async fn all_pages(&self, person: usize) -> Vec<(String, u16, String)> {
        let mut pages = Vec::new();
        for page in PAGES {
            let about: Vec<String> = if page.ends_with('=') {
                self.numbers.iter().map(i64::to_string).collect()
            } else {
                vec![String::new()]
            };
            for number in about {
                let address = format!("{page}{number}");
                let answer = self.people[person].get(&address).await;
                pages.push((address, answer.status, answer.text));
            }
        }
        pages
    }
}
