//! `POST /api/admin/people.csv`: people from a file.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpRequest, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::reason::reason as reason_of;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::body::read_file;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::Imported;
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::import_people::Erased;
use crate::usecases::person::people_file::{import_people_file, note_refused_file};

/// The largest file that is read: some 40,000 people.
const LARGEST: usize = 4 * 1024 * 1024;

/// How a file is taken.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct HowToImport {
    /// Whether people who were erased are added again; without, a file that names one is refused.
    #[serde(default)]
    again: bool,
    /// Why, as those in the file read it: one line of at most 200 characters.
    reason: Option<String>,
}

refusals!(Refusals: TooLarge, UnsupportedMediaType, InvalidFile);

/// Imports people: all of the file, or nothing. Whom it does not name stays; who was deactivated stays so.
#[utoipa::path(post, path = "/api/admin/people.csv", params(HowToImport),
    request_body(content = String, content_type = "text/csv"),
    responses(
        (status = 200, description = "How many rows were what", body = Imported),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    request: HttpRequest,
    query: web::Query<HowToImport>,
    payload: web::Payload,
) -> Result<web::Json<Imported>, Problem> {
    let data = read_file(&request, payload, "text/csv", LARGEST).await?;
    let HowToImport { again, reason } = query.into_inner();
    let (erased, reason) = (Erased::added_if(again), reason_of(reason)?);
    let (file, why) = (data.clone(), reason.clone());
    let imported = app
        .write(move |connection, context| {
            let acting = Acting { admin, reason: why.as_deref() };
            import_people_file(connection, context, acting, &file, erased)
        })
        .await;
    if imported.as_ref().is_err_and(|refused| refused.code == Reason::InvalidFile) {
        app.change(move |connection, context| {
            let acting = Acting { admin, reason: reason.as_deref() };
            note_refused_file(connection, context, acting, &data)
        })
        .await?;
    }
    Ok(web::Json(imported?))
}
