//! An identity provider that signs whatever a test wants.

use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use actix_web::dev::ServerHandle;
use actix_web::{App, HttpResponse, HttpServer, web};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKeyId, PrivateSigningKey as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use url::Url;

use crate::identity::provider::HERE;

pub const CLIENT: &str = "aanschuif";
pub const SECRET: &str = "a secret that both sides know";

/// How a token is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// With the provider's key.
    Own,
    /// With another key that claims to be the provider's.
    Stolen,
    /// With a key that the provider publishes only from now on.
    Rotated,
    /// With the client's secret.
    Secret,
    /// Not at all.
    None,
    /// With the provider's signature of other claims.
    Torn,
}

/// What the provider does.
#[derive(Debug, Clone)]
pub struct Will {
    pub signature: Signature,
    /// Claims that replace the usual ones; null removes one.
    pub claims: Value,
    /// Metadata that replaces the usual.
    pub metadata: Value,
    /// The response of the UserInfo endpoint.
    pub more: Value,
}

impl Default for Will {
    fn default() -> Self {
        let none = || json!({});
        Self { signature: Signature::Own, claims: none(), metadata: none(), more: Value::Null }
    }
}

#[derive(Default)]
struct State {
    issuer: String,
    now: i64,
    nonce: String,
    challenge: String,
    will: Will,
    asked: u32,
}

/// A running provider; it stops when dropped.
pub struct Forger {
    pub issuer: String,
    state: Arc<Mutex<State>>,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Forger {
    /// Starts it; `now` in seconds since 1970.
    pub fn start(now: i64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let state = State { issuer: issuer.clone(), now, ..State::default() };
        let state = Arc::new(Mutex::new(state));
        let data = web::Data::from(Arc::clone(&state));
        let (started, running) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async {
                let server = HttpServer::new(move || {
                    App::new()
                        .app_data(data.clone())
                        .route("/.well-known/openid-configuration", web::get().to(metadata))
                        .route("/keys", web::get().to(keys))
                        .route("/token", web::post().to(token))
                        .route("/more", web::get().to(more))
                });
                let server = server.workers(1).disable_signals().listen(listener).unwrap().run();
                started.send(server.handle()).unwrap();
                server.await.unwrap();
            });
        });
        Self { issuer, state, handle: running.recv().unwrap(), thread: Some(thread) }
    }

    /// Changes what it does from now on.
    pub fn wants(&self, will: Will) {
        self.state.lock().unwrap().will = will;
    }

    /// How often a code was redeemed.
    pub fn asked(&self) -> u32 {
        self.state.lock().unwrap().asked
    }

    /// Takes a browser that was sent here, and sends it back with a code. Returns its request to the service, without
    /// `iss`.
    pub fn receive(&self, there: &str) -> String {
        let url = Url::parse(there).unwrap();
        let query: HashMap<_, _> = url.query_pairs().into_owned().collect();
        assert_eq!(query["code_challenge_method"], "S256");
        assert_eq!(query["response_type"], "code");
        assert_eq!(query["redirect_uri"], format!("{HERE}/api/session/provider/return"));
        let mut state = self.state.lock().unwrap();
        state.nonce = query["nonce"].clone();
        state.challenge = query["code_challenge"].clone();
        format!("/api/session/provider/return?code=c0de&state={}", query["state"])
    }
}

impl Drop for Forger {
    fn drop(&mut self) {
        let stopping = self.handle.stop(false);
        std::thread::spawn(|| actix_web::rt::System::new().block_on(stopping)).join().unwrap();
        self.thread.take().unwrap().join().unwrap();
    }
}

fn key(seed: u8, kid: &str) -> CoreEdDsaPrivateSigningKey {
    let prefix = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    let der = [prefix.as_slice(), &[seed; 32]].concat();
    let begin = "-----BEGIN PRIVATE KEY-----";
    let end = "-----END PRIVATE KEY-----";
    let pem = format!("{begin}\n{}\n{end}\n", BASE64.encode(&der));
    let kid = JsonWebKeyId::new(kid.to_owned());
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(kid)).unwrap()
}

fn own() -> CoreEdDsaPrivateSigningKey {
    key(1, "own")
}

fn merged(mut base: Value, over: &Value) -> Value {
    let members = base.as_object_mut().unwrap();
    for (name, value) in over.as_object().unwrap() {
        if value.is_null() {
            members.remove(name);
        } else {
            members.insert(name.clone(), value.clone());
        }
    }
    base
}

async fn metadata(state: web::Data<Mutex<State>>) -> HttpResponse {
    let state = state.lock().unwrap();
    let issuer = &state.issuer;
    let usual = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/auth"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/more"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
    });
    HttpResponse::Ok().json(merged(usual, &state.will.metadata))
}

async fn keys(state: web::Data<Mutex<State>>) -> HttpResponse {
    let mut keys = vec![serde_json::to_value(own().as_verification_key()).unwrap()];
    let state = state.lock().unwrap();
    // Published only after somebody has come back with a token that it signed.
    if state.will.signature == Signature::Rotated && state.asked > 0 {
        keys.push(serde_json::to_value(key(2, "new").as_verification_key()).unwrap());
    }
    HttpResponse::Ok().json(json!({ "keys": keys }))
}

async fn token(
    state: web::Data<Mutex<State>>,
    form: web::Form<HashMap<String, String>>,
) -> HttpResponse {
    let mut state = state.lock().unwrap();
    state.asked += 1;
    let proof = BASE64URL_NOPAD.encode(&Sha256::digest(form["code_verifier"].as_bytes()));
    if form["grant_type"] != "authorization_code" || proof != state.challenge {
        return HttpResponse::BadRequest().json(json!({ "error": "invalid_grant" }));
    }
    let usual = json!({
        "iss": state.issuer,
        "sub": "subject",
        "aud": CLIENT,
        "iat": state.now,
        "exp": state.now + 300,
        "nonce": state.nonce,
        "email": "p1@example.org",
        "email_verified": true,
    });
    let claims = merged(usual.clone(), &state.will.claims);
    HttpResponse::Ok().json(json!({
        "access_token": "access",
        "token_type": "Bearer",
        "id_token": sign(state.will.signature, &claims, &usual),
    }))
}

async fn more(state: web::Data<Mutex<State>>) -> HttpResponse {
    HttpResponse::Ok().json(&state.lock().unwrap().will.more)
}

fn sign(signature: Signature, claims: &Value, usual: &Value) -> String {
    let (algorithm, kid) = match signature {
        Signature::Secret => ("HS256", Value::Null),
        Signature::None => ("none", Value::Null),
        Signature::Rotated => ("EdDSA", json!("new")),
        Signature::Own | Signature::Stolen | Signature::Torn => ("EdDSA", json!("own")),
    };
    let encode = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let header = encode(&merged(json!({ "alg": algorithm }), &json!({ "kid": kid })));
    let message = |claims: &Value| format!("{header}.{}", encode(claims));
    let with = |key: CoreEdDsaPrivateSigningKey, claims: &Value| {
        key.sign(&CoreJwsSigningAlgorithm::EdDsa, message(claims).as_bytes()).unwrap()
    };
    let bytes = match signature {
        Signature::Own => with(own(), claims),
        Signature::Stolen => with(key(3, "own"), claims),
        Signature::Rotated => with(key(2, "new"), claims),
        Signature::Torn => with(own(), &merged(usual.clone(), &json!({ "sub": "another" }))),
        Signature::Secret => {
            let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
            mac.update(message(claims).as_bytes());
            mac.finalize().into_bytes().to_vec()
        }
        Signature::None => Vec::new(),
    };
    format!("{}.{}", message(claims), BASE64URL_NOPAD.encode(&bytes))
}
