//! Endpoints that only a demo has: anybody's phone, and everybody's mailbox.

pub mod letter;
pub mod letters;
pub mod people;
pub mod phone;

use actix_web::web;

use super::AppState;
use super::problem::{Problem, Reason};
use crate::mail::mailbox::{StoredLetter, read_folder};

async fn written(app: &AppState) -> Result<Vec<StoredLetter>, Problem> {
    let folder = app.settings.demo_mail.clone().ok_or(Reason::NotFound)?;
    match web::block(move || read_folder(&folder)).await {
        Ok(Ok(letters)) => Ok(letters),
        Ok(Err(_)) | Err(_) => Err(Reason::Internal.into()),
    }
}
