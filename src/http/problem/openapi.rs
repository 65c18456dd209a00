//! The refusals that a handler declares, as they appear in the API description.

use std::collections::BTreeMap;

use utoipa::ToSchema;
use utoipa::openapi::{Content, Ref, RefOr, Response, ResponseBuilder};

use super::{ProblemBody, Reason};

type Answers = BTreeMap<String, RefOr<Response>>;

/// `refusals!(Name: UnknownSite, BadRequest "no such line")` declares a type for the `responses` of `utoipa::path`.
/// Text after a code replaces its note.
macro_rules! refusals {
    ($name:ident: $($reason:ident $($note:literal)?),+ $(,)?) => {
        enum $name {}

        impl utoipa::IntoResponses for $name {
            fn responses() -> std::collections::BTreeMap<
                String,
                utoipa::openapi::RefOr<utoipa::openapi::Response>,
            > {
                $crate::http::problem::declared(&[$((
                    $crate::http::problem::Reason::$reason,
                    concat!($(": ", $note)?),
                )),+])
            }
        }
    };
}
pub(crate) use refusals;

/// One response per status, which lists its codes in the order given.
pub fn declared(refusals: &[(Reason, &str)]) -> Answers {
    let mut descriptions: BTreeMap<String, String> = BTreeMap::new();
    for (reason, note) in refusals {
        let note = if note.is_empty() { reason.note() } else { note };
        let said = format!("{}{note}", reason.as_str());
        let status = reason.status().as_str().to_owned();
        let description = descriptions.entry(status).or_default();
        // A note may contain commas.
        let has_note = description.contains(": ") || said.contains(": ");
        *description = match (description.as_str(), has_note) {
            ("", _) => said,
            (before, true) => format!("{before}; {said}"),
            (before, false) => format!("{before}, {said}"),
        };
    }
    descriptions.into_iter().map(|(status, description)| (status, answer(description))).collect()
}

fn answer(description: String) -> RefOr<Response> {
    let content = Content::new(Some(Ref::from_schema_name(ProblemBody::name().as_ref())));
    ResponseBuilder::new()
        .description(description)
        .content("application/problem+json", content)
        .build()
        .into()
}
