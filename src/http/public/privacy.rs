use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::usecases::privacy::privacy_page::{InForce, in_force};

/// What is in force, from which the page `/privacy` is made.
#[derive(Debug, Serialize, ToSchema)]
pub struct Privacy {
    #[serde(flatten)]
    in_force: InForce,
    /// Who else tells who somebody is, where people may sign in that way.
    provider: Option<Provider>,
    /// How letters leave.
    letters: LettersLeave,
}

/// An identity provider.
#[derive(Debug, Serialize, ToSchema)]
pub struct Provider {
    /// Its name, as on the button.
    name: String,
}

/// How letters leave.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum LettersLeave {
    /// As files in a folder.
    #[default]
    File,
    /// By a mail server.
    Smtp,
}

/// What is kept, for how long, at each site and everywhere.
#[utoipa::path(get, path = "/api/privacy", responses(
    (status = 200, description = "What is in force", body = Privacy),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<web::Json<Privacy>, Problem> {
    let in_force = app.look(in_force).await?;
    Ok(web::Json(Privacy {
        in_force,
        provider: app.provider_name().map(|name| Provider { name: name.to_owned() }),
        letters: app.settings.letters,
    }))
}
