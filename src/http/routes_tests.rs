//! Whom the table of routes lets in.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::test::{TestRequest, call_service, init_service, read_body_json};
use actix_web::{App, web};
use serde_json::Value;

use super::auth::Who;
use super::routes::{configure, rows};
use crate::clock::{Chance, Clock};
use crate::http::{AppState, HttpSettings};
use crate::metrics::Metrics;
use crate::store::{DatabaseUrl, Store};
use crate::usecases::{Context, Keys};

fn state(folder: &std::path::Path) -> AppState {
    let url = DatabaseUrl::Sqlite { path: folder.join("a.sqlite"), group: 1 };
    let public_url = "https://desk.example.org".parse().unwrap();
    let context =
        Context::new(Clock::system(), Chance::seeded(1), Keys::new("a secret"), public_url);
    AppState::new(
        Arc::new(Store::open(&url).unwrap()),
        Arc::new(context),
        Arc::new(Metrics::new().unwrap()),
        HttpSettings::default(),
    )
}

#[actix_web::test]
async fn whoever_is_nobody_is_let_in_nowhere_but_where_the_table_says() {
    let folder = tempfile::tempdir().unwrap();
    let data = web::Data::new(state(folder.path()));
    let service = init_service(App::new().app_data(data).configure(configure)).await;
    for row in rows() {
        let method = Method::from_bytes(row.method.as_bytes()).unwrap();
        let path = row.path.replace("{name:.*}", "x").replace("{rest:.*}", "x");
        let path = path.split(['{', '}']).collect::<Vec<_>>().concat();
        let request = TestRequest::with_uri(&path).method(method).to_request();
        let response = call_service(&service, request).await;
        let status = response.status().as_u16();
        match row.who {
            Who::Kiosk
            | Who::Wall
            | Who::Person
            | Who::SettingUp
            | Who::Arriving
            | Who::Facility
            | Who::Admin
            | Who::Coordinator
            | Who::Reception
            | Who::Host
            | Who::PersonOrHost
            | Who::PersonOrEditor
            | Who::StoryReader
            | Who::SignedIn
            | Who::Guest
            | Who::OnScreens
            | Who::Known
            | Who::Machine => {
                assert_eq!(status, 401, "{} {path}", row.method);
                let problem: Value = read_body_json(response).await;
                assert_eq!(problem["code"], "unauthorized");
            }
            Who::Demo => assert_eq!(status, 404, "{} {path}", row.method),
            Who::Public | Who::Letter => {
                assert!(!matches!(status, 401 | 403 | 405), "{} {path} {status}", row.method);
            }
        }
    }
}
