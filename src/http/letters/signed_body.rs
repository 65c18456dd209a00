//! A body that is parsed only if the link is signed: without a valid link, a caller learns nothing about the format.

use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use serde::de::DeserializeOwned;

use crate::http::AppState;
use crate::http::problem::{Problem, Reason};
use crate::usecases::letter::open_letter::check_link;

#[derive(Debug)]
pub struct SignedBody<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for SignedBody<T> {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let app = request.app_data::<web::Data<AppState>>().cloned();
            let app = app.ok_or_else(|| Problem::new(Reason::Internal))?;
            let token = request.match_info().get("token").unwrap_or_default().to_owned();
            app.read(move |connection, context| check_link(connection, context, &token)).await?;
            let body = web::Json::<T>::from_request(&request, &mut payload).await?;
            Ok(Self(body.into_inner()))
        })
    }
}
