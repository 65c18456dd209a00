//! `DELETE /api/guests/me`: a guest who signed in with their own phone is forgotten.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::GuestCaller;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason};
use crate::usecases::privacy::erase_guest::erase_guest;

/// Erases the guest who signed in with this browser today, at once: the place is free, and with them goes that they agreed
/// to be named. Who joined the register meanwhile is no guest any more, and erases themselves on a page of their own.
#[utoipa::path(delete, path = "/api/guests/me", responses(
    (status = 204, description = "The guest is erased"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    GuestCaller(guest): GuestCaller,
) -> Result<HttpResponse, Problem> {
    let erased =
        app.change(move |connection, context| erase_guest(connection, context, guest)).await?;
    if !erased {
        return Err(Reason::Unauthorized.into());
    }
    app.drop_remains().await;
    let mut response = HttpResponse::NoContent();
    response.cookie(TokenCookie::Guest.clear(&app.context));
    Ok(response.finish())
}
