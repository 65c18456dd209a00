//! The API description, assembled from the table of routes and the handlers' annotations.

use std::collections::{BTreeMap, BTreeSet};

use utoipa::openapi::path::{Operation, Paths};
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{InfoBuilder, OpenApi, OpenApiBuilder, RefOr, Schema};
use utoipa::{OpenApi as _, PartialSchema, ToSchema};

use super::auth::Who;
use super::problem::{ProblemBody, Reason, declared};
use super::routes::{API, Annotations, Row};
use crate::usecases::access::admit::CallerKind;

/// The OpenAPI document (3.1) of everything meant for programs.
pub fn openapi() -> OpenApi {
    let OpenApi { mut paths, components, .. } = Annotations::openapi();
    for row in API {
        if let Some(operation) = annotated(&mut paths, row) {
            complete(operation, row);
        }
    }
    let mut components = components.unwrap_or_default();
    components.schemas.insert(ProblemBody::name().into_owned(), ProblemBody::schema());
    let sent = sent_by_callers(&paths, &components.schemas);
    for (_, schema) in components.schemas.iter_mut().filter(|(name, _)| !sent.contains(*name)) {
        require_all(schema);
    }
    components.add_security_scheme(
        "token",
        SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build()),
    );
    for name in ["kiosk", "session", "facility", "ticket", "guest"] {
        components.add_security_scheme(name, cookie(&format!("aanschuif_{name}")));
    }
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Aanschuif")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(
                    "Desks nobody can reserve, drawn by lot; and once a week: who did you meet? \
                     Over HTTPS the names of cookies begin with `__Host-`.",
                ))
                .build(),
        )
        .paths(paths)
        .components(Some(components))
        .build()
}

/// The operation that a handler's annotation describes for this row.
fn annotated<'a>(paths: &'a mut Paths, row: &Row) -> Option<&'a mut Operation> {
    let item = paths.paths.get_mut(row.path)?;
    match row.method {
        "GET" => item.get.as_mut(),
        "PUT" => item.put.as_mut(),
        "POST" => item.post.as_mut(),
        "PATCH" => item.patch.as_mut(),
        "DELETE" => item.delete.as_mut(),
        _ => None,
    }
}

/// The names of the types in request bodies.
fn sent_by_callers(paths: &Paths, schemas: &BTreeMap<String, RefOr<Schema>>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let operations = paths
        .paths
        .values()
        .flat_map(|item| [&item.put, &item.post, &item.patch, &item.delete].into_iter().flatten());
    let mut texts: Vec<String> = operations
        .filter_map(|operation| serde_json::to_string(operation.request_body.as_ref()?).ok())
        .collect();
    while let Some(text) = texts.pop() {
        for part in text.split("#/components/schemas/").skip(1) {
            let name = part.split('"').next().unwrap_or_default();
            if names.insert(name.to_owned())
                && let Some(schema) = schemas.get(name)
            {
                texts.extend(serde_json::to_string(schema));
            }
        }
    }
    names
}

/// Marks all fields of responses as required: absent ones are null.
fn require_all(schema: &mut RefOr<Schema>) {
    match schema {
        RefOr::T(Schema::Object(object)) => {
            object.required = object.properties.keys().cloned().collect();
        }
        RefOr::T(Schema::AllOf(parts)) => parts.items.iter_mut().for_each(require_all),
        _ => {}
    }
}

fn cookie(name: &str) -> SecurityScheme {
    SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new(name)))
}

/// Adds what follows from the permitted callers and the request body.
fn complete(operation: &mut Operation, row: &Row) {
    let words = row.path.split(['/', '{', '}', '.']).filter(|word| !matches!(*word, "" | "api"));
    operation.operation_id = Some(
        std::iter::once(row.method.to_lowercase())
            .chain(words.map(str::to_owned))
            .collect::<Vec<_>>()
            .join("-"),
    );
    operation.tags = Some(vec![format!("{:?}", row.who).to_lowercase()]);
    let securities: &[&str] = match row.who {
        Who::Public | Who::Letter | Who::Demo => &[],
        // Not needed from this machine.
        Who::Machine => &["token", "facility"],
        Who::Kiosk | Who::Wall => &["token", "kiosk"],
        Who::Person | Who::SettingUp | Who::Arriving => &["session"],
        Who::Facility
        | Who::Admin
        | Who::Coordinator
        | Who::Reception
        | Who::Host
        | Who::OnScreens => &["token", "facility"],
        Who::PersonOrHost | Who::PersonOrEditor | Who::StoryReader | Who::SignedIn => {
            &["session", "token", "facility"]
        }
        Who::Guest => &["guest"],
        Who::Known => &["token", "kiosk", "session", "facility", "ticket"],
    };
    if !securities.is_empty() {
        operation.security = Some(
            securities
                .iter()
                .map(|name| SecurityRequirement::new(*name, Vec::<String>::new()))
                .collect(),
        );
    }
    let mut refusals = vec![Reason::Internal, Reason::Unavailable];
    if !securities.is_empty() {
        refusals.extend([Reason::Unauthorized, Reason::Forbidden]);
        if row.who.callers().contains(&CallerKind::Person) && row.who != Who::SettingUp {
            refusals.push(Reason::FactorRequired);
        }
    } else if row.method != "GET" && row.who != Who::Letter {
        refusals.push(Reason::CrossSite);
    }
    if operation.request_body.is_some() {
        refusals.extend([
            Reason::BadRequest,
            Reason::TooSlow,
            Reason::TooLarge,
            Reason::UnsupportedMediaType,
        ]);
    }
    if row.path.starts_with("/api/") || row.method != "GET" {
        refusals.push(Reason::TooManyRequests);
    }
    let refusals: Vec<_> = refusals.into_iter().map(|reason| (reason, "")).collect();
    for (status, answer) in declared(&refusals) {
        operation.responses.responses.entry(status).or_insert(answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::routes::rows;

    #[test]
    fn every_route_is_described_where_it_is_and_nothing_else_is() {
        let document = serde_json::to_value(openapi()).unwrap();
        assert_eq!(document["openapi"], "3.1.0");
        let described: BTreeSet<(String, String)> = document["paths"]
            .as_object()
            .unwrap()
            .iter()
            .flat_map(|(path, item)| {
                item.as_object()
                    .unwrap()
                    .keys()
                    .map(move |method| (method.to_uppercase(), path.clone()))
            })
            .collect();
        let routed: BTreeSet<(String, String)> =
            API.iter().map(|row| (row.method.to_owned(), row.path.to_owned())).collect();
        assert_eq!(described, routed);
    }

    #[test]
    fn what_a_query_takes_is_described() {
        let document = serde_json::to_value(openapi()).unwrap();
        for (path, method, names) in [
            ("/api/plan", "get", vec!["site", "floor"]),
            ("/api/me/encounters", "get", vec!["week"]),
            ("/api/facility/occupancy", "get", vec!["site", "from", "to"]),
            ("/api/facility/use", "get", vec!["site", "range", "of"]),
            ("/api/facility/use.csv", "get", vec!["site", "range", "of", "table"]),
            ("/api/facility/outlook", "get", vec!["site"]),
            ("/api/facility/desks/{desk}/out-of-use", "put", vec!["desk", "site"]),
        ] {
            let parameters = &document["paths"][path][method]["parameters"];
            let described: Vec<_> =
                parameters.as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
            assert_eq!(described, names, "{path}");
        }
    }

    #[test]
    fn the_document_that_the_screens_take_their_types_from_is_current() {
        let file = "kiosk-ui/openapi.json";
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let json = openapi().to_pretty_json().unwrap() + "\n";
        if std::env::var_os("UPDATE_EXAMPLES").is_some() {
            std::fs::write(&path, &json).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == json, "{file} is out of date: run the test with UPDATE_EXAMPLES=1");
    }

    #[test]
    fn no_route_is_in_the_table_twice() {
        let all: Vec<_> = rows().map(|row| (row.method, row.path)).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn every_refusal_is_described_as_a_problem_and_every_name_leads_somewhere() {
        let document = serde_json::to_value(openapi()).unwrap();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                for (status, response) in operation["responses"].as_object().unwrap() {
                    let is_problem = response["content"]["application/problem+json"].is_object();
                    assert_eq!(status.as_str() >= "400", is_problem, "{method} {path} {status}");
                }
            }
        }
        let text = document.to_string();
        let schemas = document["components"]["schemas"].as_object().unwrap();
        for part in text.split("\"#/components/schemas/").skip(1) {
            let name = part.split('"').next().unwrap();
            assert!(schemas.contains_key(name), "{name}");
        }
    }
}
