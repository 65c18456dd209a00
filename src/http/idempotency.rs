use actix_web::HttpRequest;
use serde::Serialize;

use super::problem::{Problem, Reason};
use crate::usecases::Keys;
use crate::usecases::stay::idempotency::Once;

/// The key of a request, for one caller and route.
pub fn key_of(
    keys: &Keys,
    request: &HttpRequest,
    scope: String,
    body: &impl Serialize,
) -> Result<Option<Once>, Problem> {
    let mut values = request.headers().get_all("idempotency-key");
    let Some(value) = values.next() else { return Ok(None) };
    let wrong = || {
        Problem::new(Reason::BadRequest)
            .detail("Idempotency-Key has to be one key of 1 to 255 visible ASCII characters")
    };
    if values.next().is_some() {
        return Err(wrong());
    }
    let key = value.to_str().map_err(|_| wrong())?;
    if !(1..=255).contains(&key.len()) || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(wrong());
    }
    Ok(Some(Once::new(keys, scope, key.to_owned(), body)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn read(keys: &[&str]) -> Result<Option<Once>, Problem> {
        let request = keys
            .iter()
            .fold(TestRequest::post(), |request, key| {
                request.append_header(("idempotency-key", *key))
            })
            .to_http_request();
        key_of(&Keys::new("secret"), &request, "kiosk:1:check-ins".to_owned(), &"body")
    }

    #[test]
    fn a_key_is_visible_ascii_of_1_to_255_characters() {
        assert!(read(&[]).unwrap().is_none());
        assert_eq!(read(&["8f0c"]).unwrap().unwrap().key, "8f0c");
        assert!(read(&[&"x".repeat(255)]).is_ok());
        for wrong in ["", "a b", &"x".repeat(256)] {
            assert_eq!(read(&[wrong]).unwrap_err().code, Reason::BadRequest, "{wrong:?}");
        }
        assert!(read(&["a", "b"]).is_err());
    }
}
