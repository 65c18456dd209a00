//! The attacks listed for OpenID Connect (OpenID Connect Core 16, RFC 6819, RFC 9700), by a provider that signs
//! anything. Each is refused: nobody is signed in, and nobody is linked.

use serde_json::{Value, json};

use crate::identity::forger::{CLIENT, Forger, SECRET, Signature, Will};
use crate::identity::provider::HERE;
use crate::identity::with_provider::set_off;
use crate::serving::house::{TUESDAY_10, crowd, office};
use crate::serving::{Application, Client, House};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

/// The moment that tests begin at, in seconds since 1970.
const NOW: i64 = 1_794_906_000;

fn start(database: &TestDatabase, forger: &Forger) -> Application {
    House::furnish(database, TUESDAY_10, &office(1, 1), &crowd(2));
    Application::start_with(
        database,
        TUESDAY_10,
        &[
            ("PUBLIC_URL", HERE),
            ("OIDC_ISSUER", &forger.issuer),
            ("OIDC_CLIENT_ID", CLIENT),
            ("OIDC_CLIENT_SECRET", SECRET),
        ],
    )
}

async fn is_refused(browser: &Client, back: &str, what: &str) {
    let answer = browser.get(back).await;
    assert_eq!(answer.location, format!("{HERE}/me?sign-in=failed"), "{what}: {answer:?}");
    assert!(answer.cookies.iter().all(|(name, _)| name == "aanschuif_visit"), "{what}");
    assert_eq!(browser.get("/api/me").await.refusal(), (401, "unauthorized"), "{what}");
}

fn claims(claims: Value) -> Will {
    Will { claims, ..Will::default() }
}

fn signed(signature: Signature) -> Will {
    Will { signature, ..Will::default() }
}

#[test]
fn nothing_is_believed_that_the_provider_did_not_sign_for_this_visit() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let browser = application.client();
        for (what, will) in [
            ("unsigned", signed(Signature::None)),
            ("signed with the client's secret", signed(Signature::Secret)),
            ("signed with another key of the same name", signed(Signature::Stolen)),
            ("the signature of other claims", signed(Signature::Torn)),
            ("another nonce", claims(json!({ "nonce": "another" }))),
            ("no nonce", claims(json!({ "nonce": null }))),
            ("another issuer", claims(json!({ "iss": "https://id.example.com" }))),
            ("no issuer", claims(json!({ "iss": null }))),
            ("for another client", claims(json!({ "aud": "another" }))),
            ("for nobody", claims(json!({ "aud": [] }))),
            ("for another client too", claims(json!({ "aud": [CLIENT, "another"] }))),
            ("given to another party", claims(json!({ "azp": "another" }))),
            ("expired", claims(json!({ "exp": NOW - 61 }))),
            ("without an end", claims(json!({ "exp": null }))),
            ("of long ago", claims(json!({ "iat": NOW - 601 }))),
            ("of a time to come", claims(json!({ "iat": NOW + 61 }))),
            ("without a subject", claims(json!({ "sub": null }))),
            ("with an empty subject", claims(json!({ "sub": "" }))),
            ("with another access token", claims(json!({ "at_hash": "AAAAAAAAAAAAAAAAAAAAAA" }))),
            (
                "and it tells of another person besides",
                Will {
                    claims: json!({ "email": null }),
                    more: json!({ "sub": "x", "email": "p1@example.org", "email_verified": true }),
                    ..Will::default()
                },
            ),
        ] {
            forger.wants(will);
            let back = forger.receive(&set_off(&browser, false).await);
            is_refused(&browser, &back, what).await;
        }
        assert_eq!(count(&database, "identities"), 0);
        assert_eq!(count(&database, "sessions"), 0);
        // The same without any of it is accepted.
        forger.wants(claims(json!({ "azp": CLIENT, "aud": [CLIENT], "exp": NOW - 50 })));
        let back = forger.receive(&set_off(&browser, false).await);
        assert_eq!(browser.get(&back).await.location, format!("{HERE}/me"));
        browser.get("/api/me").await.with_status(200);
    });
}

#[test]
fn a_way_back_is_walked_once_soon_and_by_the_browser_that_left() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let (browser, other) = (application.client(), application.client());
        let back = forger.receive(&set_off(&browser, false).await);
        is_refused(&other, &back, "in a browser that never left").await;
        is_refused(&browser, &back, "after it turned up elsewhere").await;

        set_off(&other, false).await;
        let back = forger.receive(&set_off(&browser, false).await);
        is_refused(&other, &back, "in a browser that left by itself").await;

        let back = forger.receive(&set_off(&browser, false).await);
        for made_up in [
            back.replace("state=", "state=x"),
            back.replace("state=", "was="),
            "/api/session/provider/return".to_owned(),
        ] {
            is_refused(&browser, &made_up, "a state that nobody left with").await;
        }
        let back = forger.receive(&set_off(&browser, false).await);
        application.move_clock(chrono::TimeDelta::minutes(10));
        is_refused(&browser, &back, "too late").await;
        application.set_clock(TUESDAY_10);
        assert_eq!(forger.asked(), 0, "no code was redeemed for any of them");

        let back = forger.receive(&set_off(&browser, false).await);
        assert_eq!(browser.get(&back).await.location, format!("{HERE}/me"));
        let replayed = browser.get(&back).await;
        assert_eq!(replayed.location, format!("{HERE}/me?sign-in=failed"));
        assert!(replayed.cookies.is_empty());
        assert_eq!(forger.asked(), 1);
    });
}

#[test]
fn a_visit_that_began_before_its_person_signed_out_everywhere_leads_nowhere() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let (phone, thief) = (application.client(), application.client());
        let round = async |browser: &Client| {
            let back = forger.receive(&set_off(browser, false).await);
            browser.get(&back).await.location
        };
        assert_eq!(round(&phone).await, format!("{HERE}/me"));
        let back = forger.receive(&set_off(&thief, false).await);
        application.move_clock(chrono::TimeDelta::seconds(1));
        phone.send(phone.request("DELETE", "/api/me/sessions")).await.with_status(204);
        is_refused(&thief, &back, "set off before").await;
        assert_eq!(count(&database, "sessions"), 0);
        // A visit that begins later is independent, and after ten minutes nothing of it is left.
        application.move_clock(chrono::TimeDelta::seconds(1));
        assert_eq!(round(&phone).await, format!("{HERE}/me"));
        phone.get("/api/me").await.with_status(200);
        application.move_clock(chrono::TimeDelta::minutes(11));
        let context = application.tools.context.clone();
        let expired = application.tools.store.write(move |connection| {
            aanschuif::usecases::upkeep::expire::expire(connection, &context)
                .map_err(aanschuif::store::Failure::<()>::from)
        });
        expired.await.unwrap();
        assert_eq!(count(&database, "persons WHERE signed_out_at IS NOT NULL"), 0);
    });
}

#[test]
fn a_browser_that_comes_from_another_issuer_is_refused_before_its_code_is_redeemed() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let browser = application.client();
        let back = forger.receive(&set_off(&browser, false).await);
        is_refused(&browser, &format!("{back}&iss=https://id.example.com"), "mixed up").await;
        assert_eq!(forger.asked(), 0);
        let back = forger.receive(&set_off(&browser, false).await);
        let named = format!("{back}&iss={}", forger.issuer);
        assert_eq!(browser.get(&named).await.location, format!("{HERE}/me"));

        // If the provider says that it identifies itself, it must.
        application.move_clock(chrono::TimeDelta::minutes(11));
        let names_itself = json!({ "authorization_response_iss_parameter_supported": true });
        forger.wants(Will { metadata: names_itself, ..Will::default() });
        let other = application.client();
        let back = forger.receive(&set_off(&other, false).await);
        is_refused(&other, &back, "does not name itself").await;
    });
}

#[test]
fn only_an_address_that_the_provider_verified_leads_to_a_person_and_only_once() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let browser = application.client();
        let unknown = format!("{HERE}/me?sign-in=unknown-person");
        for told in [
            json!({ "email_verified": false }),
            json!({ "email_verified": null }),
            json!({ "email": "nobody@example.org" }),
            json!({ "email": "p1@example.org\r\nx: y" }),
        ] {
            forger.wants(claims(told.clone()));
            let back = forger.receive(&set_off(&browser, false).await);
            assert_eq!(browser.get(&back).await.location, unknown, "{told}");
            assert_eq!(count(&database, "identities"), 0);
            assert_eq!(browser.get("/api/me").await.refusal(), (401, "unauthorized"));
        }
        let back = forger.receive(&set_off(&browser, false).await);
        forger.wants(Will::default());
        assert_eq!(browser.get(&back).await.location, format!("{HERE}/me"));
        // The address passes to somebody else at the provider, who is not the linked person.
        forger.wants(claims(json!({ "sub": "another" })));
        let back = forger.receive(&set_off(&application.client(), false).await);
        assert!(
            !browser.get(&back).await.cookies.iter().any(|(name, _)| name == "aanschuif_session")
        );
        let newcomer = application.client();
        let back = forger.receive(&set_off(&newcomer, false).await);
        assert_eq!(newcomer.get(&back).await.location, unknown);
        // The subject still identifies the same person, whatever their address is now.
        forger.wants(claims(json!({ "email": "p2@example.org" })));
        let laptop = application.client();
        let back = forger.receive(&set_off(&laptop, false).await);
        assert_eq!(laptop.get(&back).await.location, format!("{HERE}/me"));
        let me = laptop.get("/api/me").await.with_status(200);
        assert_eq!(me.body["email"], "p1@example.org");
        assert_eq!(count(&database, "identities"), 1);
    });
}

#[test]
fn keys_may_change_while_somebody_is_on_their_way() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let browser = application.client();
        forger.wants(signed(Signature::Rotated));
        let back = forger.receive(&set_off(&browser, false).await);
        assert_eq!(browser.get(&back).await.location, format!("{HERE}/me"));
    });
}

#[test]
fn a_provider_that_describes_another_or_leads_astray_is_not_asked() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let browser = application.client();
        for metadata in [
            json!({ "issuer": "https://id.example.com" }),
            json!({ "jwks_uri": "http://192.0.2.1/keys" }),
            json!({ "jwks_uri": "file:///etc/passwd" }),
            json!({ "jwks_uri": null }),
            json!({ "jwks_uri": format!("{}/nowhere", forger.issuer) }),
        ] {
            forger.wants(Will { metadata: metadata.clone(), ..Will::default() });
            let body = json!({ "role": false });
            let answer = browser.send_json("POST", "/api/session/provider", &body).await;
            assert_eq!(answer.refusal(), (503, "unavailable"), "{metadata}");
            assert!(!answer.text.contains("192.0.2.1"));
        }
    });
}

#[test]
fn whom_the_provider_refuses_is_told_so() {
    on_each_database(async |database| {
        let forger = Forger::start(NOW);
        let application = start(&database, &forger);
        let browser = application.client();
        for (role, page) in [(false, "/me"), (true, "/facility")] {
            let back = forger.receive(&set_off(&browser, role).await);
            let back = back.replace("code=c0de", "error=access_denied&error_description=no");
            let answer = browser.get(&back).await;
            assert_eq!(answer.location, format!("{HERE}{page}?sign-in=refused"));
        }
        assert_eq!(forger.asked(), 0);
    });
}
