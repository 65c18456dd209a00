//! A facility manager at work.

use serde_json::{Value, json};

use crate::serving::house::{SITE, TUESDAY_10, crowd, office};
use crate::serving::{Answer, Application, Client, House};
use crate::support::TestDatabase;

/// An office of two tables with two desks each, and its facility manager.
pub struct Manager {
    pub application: Application,
    pub house: House,
    client: Client,
}

impl Manager {
    /// Opens the office for this number of people.
    pub fn at_work(database: &TestDatabase, people: usize) -> Self {
        let house = House::furnish(database, TUESDAY_10, &office(2, 2), &crowd(people));
        let application = Application::start(database, TUESDAY_10);
        let client = application.client().with_token(&house.facility_token);
        Self { application, house, client }
    }

    /// The kiosk of the office.
    pub fn kiosk(&self) -> Client {
        self.application.client().with_token(&self.house.kiosk_token)
    }

    /// A request below `/api/facility/` with a JSON body.
    pub async fn ask(&self, method: &str, path: &str, body: &Value) -> Answer {
        let request = self.client.request(method, &format!("/api/facility/{path}"));
        self.client.send(request.json(body)).await
    }

    /// A request below `/api/facility/` with a file.
    pub async fn hand_in(&self, method: &str, path: &str, kind: &str, text: &str) -> Answer {
        let request = self.client.request(method, &format!("/api/facility/{path}"));
        self.client.send(request.header("content-type", kind).body(text.to_owned())).await
    }

    /// Any GET.
    pub async fn get(&self, path: &str) -> Answer {
        self.client.get(path).await
    }

    /// A request with headers of its own.
    pub fn request(&self, method: &str, path: &str) -> (Client, reqwest::RequestBuilder) {
        (self.client.clone(), self.client.request(method, path))
    }

    /// `DELETE` below `/api/facility/`.
    pub async fn delete(&self, path: &str) -> Answer {
        self.client.send(self.client.request("DELETE", &format!("/api/facility/{path}"))).await
    }

    /// Adds a place and returns its number.
    pub async fn add(&self, path: &str, body: &Value) -> i64 {
        self.ask("POST", path, body).await.with_status(201).body["id"].as_i64().unwrap()
    }

    /// All places of the office.
    pub async fn places(&self) -> Value {
        self.get(&format!("/api/facility/places?site={SITE}")).await.with_status(200).body
    }

    /// The entry of a floor, zone, table or desk in the list of places.
    pub async fn place(&self, name: &str) -> Value {
        fn find(value: &Value, name: &str) -> Option<Value> {
            if value["name"] == json!(name) {
                return Some(value.clone());
            }
            match value {
                Value::Array(list) => list.iter().find_map(|one| find(one, name)),
                Value::Object(object) => object.values().find_map(|one| find(one, name)),
                _ => None,
            }
        }
        let places = self.places().await;
        find(&places, name).unwrap_or_else(|| panic!("no {name} in {places:#}"))
    }

    /// The number of the place with this name.
    pub async fn number(&self, name: &str) -> i64 {
        self.place(name).await["id"].as_i64().unwrap()
    }
}
