use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

/// What was added.
#[derive(Serialize, ToSchema)]
pub struct Added {
    pub id: i64,
}

pub fn added(id: i64) -> HttpResponse {
    HttpResponse::Created().json(Added { id })
}
