//! The table of all routes, grouped by who may call them.

use actix_web::guard::fn_guard;
use actix_web::http::Method;
use actix_web::http::header::ALLOW;
use actix_web::middleware::from_fn;
use actix_web::{HttpResponse, ResponseError, Route, web};
use utoipa::openapi::path::{HttpMethod, Operation};
use utoipa::openapi::{RefOr, Schema};

use super::auth::{Who, guard};
use super::problem::{Problem, Reason};
use super::{admin, demo, facility, house, kiosk, letters, me, pages, provider, role, stickers};

/// One row of the table.
#[derive(Clone, Copy)]
pub struct Row {
    /// Who may call it.
    pub who: Who,
    /// The method; GET answers HEAD too.
    pub method: &'static str,
    /// The path, with `{names}` for what varies.
    pub path: &'static str,
    handler: fn() -> Route,
    /// What the description of the API says of it; none for pages, which people open.
    pub described: Option<Described>,
}

/// What a handler's annotation says, to be held against the table.
#[derive(Clone, Copy)]
pub struct Described {
    /// The path in the annotation.
    pub path: fn() -> String,
    /// The methods in the annotation.
    pub methods: fn() -> Vec<HttpMethod>,
    /// Parameters, body and answers.
    pub operation: fn() -> Operation,
    /// The types that they name.
    pub schemas: fn(&mut Vec<(String, RefOr<Schema>)>),
}

macro_rules! table {
    ($($who:ident { $($method:ident $path:literal => $($part:ident)::+,)* })*) => {
        &[$($(Row {
            who: Who::$who,
            method: stringify!($method),
            path: $path,
            handler: || web::route().to($($part::)+handle),
            described: Some(Described {
                path: <$($part::)+__path_handle as utoipa::Path>::path,
                methods: <$($part::)+__path_handle as utoipa::Path>::methods,
                operation: <$($part::)+__path_handle as utoipa::Path>::operation,
                schemas:
                    <$($part::)+__path_handle as utoipa::__dev::SchemaReferences>::schemas,
            }),
        },)*)*]
    };
}

/// Everything that speaks to programs.
pub const API: &[Row] = table! {
    Public {
        GET "/health/live" => house::live,
        GET "/health/ready" => house::ready,
        GET "/api/openapi.json" => house::openapi,
        GET "/api/release" => house::release,
        GET "/api/draws" => house::draws,
        GET "/api/privacy" => house::privacy,
        POST "/api/kiosk/session" => kiosk::enrol,
        POST "/api/facility/session" => role::enter,
        GET "/api/stickers/{code}" => stickers::show,
        POST "/api/tickets" => me::stay::take_ticket,
        GET "/api/ticket" => me::stay::ticket,
        POST "/api/session/codes" => me::access::send_code,
        POST "/api/session" => me::access::sign_in,
        GET "/api/session/ways" => provider::ways,
        POST "/api/session/provider" => provider::go,
        GET "/api/session/provider/return" => provider::come_back,
    }
    Machine {
        GET "/metrics" => house::metrics,
    }
    Known {
        GET "/api/plan" => house::plan,
        GET "/api/drawing" => house::drawing,
    }
    Kiosk {
        GET "/api/kiosk/state" => kiosk::state,
        GET "/api/kiosk/code" => kiosk::code,
        POST "/api/kiosk/check-ins" => kiosk::check_in,
        POST "/api/kiosk/check-outs" => kiosk::check_out,
    }
    Person {
        DELETE "/api/session" => me::access::sign_out,
        GET "/api/me" => me::person::me,
        PATCH "/api/me" => me::person::change_me,
        DELETE "/api/me" => me::privacy::erase,
        GET "/api/me/data" => me::privacy::data,
        GET "/api/me/looks" => me::person::looks,
        GET "/api/me/sessions" => me::access::sessions,
        DELETE "/api/me/sessions" => me::access::end_sessions,
        DELETE "/api/me/sessions/{id}" => me::access::end_session,
        PUT "/api/me/consent" => me::privacy::consent,
        GET "/api/me/stay" => me::stay::open_stay,
        POST "/api/me/stay/still-here" => me::stay::still_here,
        GET "/api/me/encounters" => me::encounter::encounters,
        PUT "/api/me/answers/{person}" => me::connect::answer,
        DELETE "/api/me/answers/{person}" => me::connect::take_back_answer,
        GET "/api/me/follow-ups" => me::connect::follow_ups,
        GET "/api/me/draws" => me::stay::draws,
        POST "/api/check-ins" => me::stay::check_in,
        POST "/api/check-outs" => me::stay::check_out,
        POST "/api/stickers/{code}/nobody-here" => stickers::nobody_here,
        POST "/api/stickers/{code}/broken" => stickers::broken,
        POST "/api/stickers/{code}/check-in" => stickers::check_in,
    }
    Letter {
        GET "/api/letters/{token}" => letters::show,
        POST "/api/letters/{token}/answers" => letters::answer,
        POST "/api/letters/{token}/good" => letters::good,
        POST "/api/letters/{token}/consent" => letters::consent,
        POST "/api/letters/{token}/still-here" => letters::still_here,
        GET "/api/unsubscribe/{token}" => letters::subscription,
        POST "/api/unsubscribe/{token}" => letters::unsubscribe,
        DELETE "/api/unsubscribe/{token}" => letters::resubscribe,
        POST "/u/{token}" => letters::one_click,
    }
    Facility {
        GET "/api/facility/session" => role::show,
        DELETE "/api/facility/session" => role::leave,
        GET "/api/facility/sites" => facility::place::sites,
        GET "/api/facility/occupancy" => facility::figure::occupancy,
        GET "/api/facility/occupancy.csv" => facility::figure::occupancy_csv,
        GET "/api/facility/out-of-use.csv" => facility::place::out_of_use_csv,
        GET "/api/facility/use" => facility::figure::use_of_building,
        GET "/api/facility/use.csv" => facility::figure::use_csv,
        GET "/api/facility/outlook" => facility::figure::outlook,
        GET "/api/facility/outlook.csv" => facility::figure::outlook_csv,
        PUT "/api/facility/desks/{desk}/out-of-use" => facility::place::take_out_of_use,
        DELETE "/api/facility/desks/{desk}/out-of-use" => facility::place::put_back,
        GET "/api/facility/places" => facility::place::places,
        GET "/api/facility/places.csv" => facility::place::export_places,
        POST "/api/facility/places.csv" => facility::place::import_places,
        PATCH "/api/facility/hours" => facility::place::change_hours,
        POST "/api/facility/floors" => facility::place::add_floor,
        PATCH "/api/facility/floors/{id}" => facility::place::change_floor,
        DELETE "/api/facility/floors/{id}" => facility::place::delete_floor,
        PUT "/api/facility/floors/{id}/drawing" => facility::place::put_drawing,
        PATCH "/api/facility/floors/{id}/drawing" => facility::place::place_drawing,
        DELETE "/api/facility/floors/{id}/drawing" => facility::place::delete_drawing,
        POST "/api/facility/zones" => facility::place::add_zone,
        PATCH "/api/facility/zones/{id}" => facility::place::change_zone,
        DELETE "/api/facility/zones/{id}" => facility::place::delete_zone,
        POST "/api/facility/tables" => facility::place::add_table,
        PATCH "/api/facility/tables/{id}" => facility::place::change_table,
        DELETE "/api/facility/tables/{id}" => facility::place::delete_table,
        POST "/api/facility/desks" => facility::place::add_desk,
        PATCH "/api/facility/desks/{id}" => facility::place::change_desk,
        DELETE "/api/facility/desks/{id}" => facility::place::delete_desk,
        POST "/api/facility/desks/{id}/closures" => facility::place::close_desk,
        DELETE "/api/facility/closures/{id}" => facility::place::take_back_closure,
        GET "/api/facility/reports" => facility::place::reports,
        GET "/api/facility/reports.csv" => facility::place::reports_csv,
        PATCH "/api/facility/reports/{id}" => facility::place::change_report,
        GET "/api/facility/stickers" => facility::place::stickers,
    }
    Admin {
        GET "/api/admin/persons" => admin::persons,
        PUT "/api/admin/persons/{id}/role" => admin::set_role,
        PUT "/api/admin/persons/{id}/active" => admin::set_active,
        PUT "/api/admin/persons/{id}/badge" => admin::set_badge,
        POST "/api/admin/badges" => admin::badges,
        POST "/api/admin/people.csv" => admin::import_people,
        GET "/api/admin/settings" => admin::settings,
        PATCH "/api/admin/settings" => admin::change_settings,
        GET "/api/admin/kiosks" => admin::kiosks,
        POST "/api/admin/kiosks" => admin::add_kiosk,
        DELETE "/api/admin/kiosks/{id}" => admin::revoke_kiosk,
    }
    Demo {
        GET "/api/demo" => demo::people,
        GET "/api/demo/letters" => demo::letters,
        GET "/api/demo/letters/{id}" => demo::letter,
        POST "/api/demo/phone" => demo::phone,
    }
};

macro_rules! pages {
    ($($who:ident { $($path:literal => $page:ident,)* })*) => {
        &[$($(Row {
            who: Who::$who,
            method: "GET",
            path: $path,
            handler: || web::route().to(pages::$page),
            described: None,
        },)*)*]
    };
}

/// Everything that people open.
pub const PAGES: &[Row] = pages! {
    Public {
        "/" => me,
        "/me" => me,
        "/kiosk" => kiosk,
        "/c/{code}" => phone,
        "/d" => phone,
        "/d/{rest:.*}" => phone,
        "/draws" => draws,
        "/privacy" => privacy,
        "/l/{token}" => letter,
        "/u/{token}" => letter,
        "/facility" => facility,
        "/facility/{page}" => facility,
        "/assets/{name:.*}" => asset,
    }
    Demo {
        "/demo/mailbox" => demo,
        "/demo/phone" => demo,
    }
};

/// All rows.
pub fn rows() -> impl Iterator<Item = &'static Row> + Clone {
    API.iter().chain(PAGES)
}

/// Registers the table; whatever is not in it is refused as a problem.
pub fn configure(config: &mut web::ServiceConfig) {
    let mut paths: Vec<&str> = Vec::new();
    for path in rows().map(|row| row.path) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    for path in paths {
        let at_path = || rows().filter(move |row| row.path == path);
        let allowed = at_path().map(|row| row.method).collect::<Vec<_>>().join(", ");
        let mut resource = web::resource(path);
        for row in at_path() {
            let who = row.who;
            let route = (row.handler)()
                .guard(fn_guard(move |context| answers(row.method, &context.head().method)))
                .wrap(from_fn(move |request, next| guard(who, request, next)));
            resource = resource.route(route);
        }
        config.service(resource.default_service(web::to(move || wrong_method(allowed.clone()))));
    }
    config.default_service(web::to(pages::nowhere));
}

/// Whether a row for `declared` answers requests of `method`: GET answers HEAD too.
fn answers(declared: &str, method: &Method) -> bool {
    method.as_str() == declared || (declared == "GET" && method == Method::HEAD)
}

async fn wrong_method(allowed: String) -> HttpResponse {
    let mut response = Problem::new(Reason::MethodNotAllowed).error_response();
    if let Ok(value) = allowed.parse() {
        response.headers_mut().insert(ALLOW, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use actix_web::App;
    use actix_web::test::{TestRequest, call_service, init_service, read_body_json};
    use serde_json::Value;

    use super::*;
    use crate::clock::{Chance, Clock};
    use crate::config::DatabaseUrl;
    use crate::http::{AppState, HttpSettings};
    use crate::metrics::Metrics;
    use crate::store::Store;
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
                | Who::Person
                | Who::Facility
                | Who::Admin
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
}
