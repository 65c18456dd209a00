//! The log names nobody and contains no secrets.

use serde_json::json;

use crate::identity::forger::{CLIENT, Forger, SECRET, Signature, Will};
use crate::identity::provider::HERE;
use crate::identity::with_provider::set_off;
use crate::serving::house::{PEOPLE, TUESDAY_10, office, shown_code, sign_in_at};
use crate::serving::{Client, House, Server};
use crate::support::on_each_database;

const EMAIL: &str = "wilhelmina@example.org";

/// Comes back from the provider with forged tokens. Returns the secrets that the service handed out.
async fn come_back_with_forgeries(forger: &Forger, phone: &Client) -> Vec<String> {
    let mut states = Vec::new();
    for signature in [Signature::Own, Signature::None, Signature::Stolen] {
        forger.wants(Will { signature, ..Will::default() });
        let back = forger.receive(&set_off(phone, false).await);
        states.push(back.rsplit_once("state=").unwrap().1.to_owned());
        assert!(phone.get(&back).await.location.ends_with("?sign-in=failed"));
    }
    states
}

/// Requests what could be behind links. Returns the secrets in those links.
async fn ask_behind_forged_links(phone: &Client) -> Vec<String> {
    phone.get("/l/a-token-of-a-letter").await;
    phone.get("/api/letters/a-token-of-a-letter").await;
    let (wrong, code) = (json!({ "wrong": 1 }), "a-code-of-a-sticker");
    phone.send_json("POST", "/api/letters/a-token-of-a-letter/answers", &wrong).await;
    let broken = format!("/api/stickers/{code}/broken");
    phone.send_json("POST", &broken, &wrong).await.with_status(400);
    ["a-token-of-a-letter", code].map(str::to_owned).to_vec()
}

#[test]
fn nothing_that_is_logged_names_anybody_or_opens_anything() {
    on_each_database(async |database| {
        let people = format!(
            "{PEOPLE}{EMAIL},Wilhelmina Quist,Host,,en,BADGE-77131,,2026-01-01\n\
             albertus@example.org,Albertus Zwart,Host,,en,BADGE-88242,,2026-01-01\n"
        );
        let house = House::furnish(&database, TUESDAY_10, &office(1, 2), &people);
        // Its tokens are refused for their time too; it only matters that they are refused and logged.
        let forger = Forger::start(0);
        let settings = [
            ("RUST_LOG", "trace"),
            ("PUBLIC_URL", HERE),
            ("OIDC_ISSUER", &forger.issuer),
            ("OIDC_CLIENT_ID", CLIENT),
            ("OIDC_CLIENT_SECRET", SECRET),
        ];
        let server = Server::start_with(&database, TUESDAY_10, &settings).await;
        let mut secrets: Vec<String> =
            ["wilhelmina", "quist", "albertus", "zwart", "badge-", SECRET]
                .map(str::to_owned)
                .to_vec();
        secrets.extend([house.kiosk_token.clone(), house.facility_token.clone()]);

        let kiosk = server.client().with_token(&house.kiosk_token);
        kiosk.kiosk_check_in("BADGE-88242").await.with_status(201);
        kiosk.kiosk_check_in("BADGE-00000").await.with_status(404);
        let code = shown_code(&kiosk).await;
        let phone = server.client();
        let ticket = phone.take_ticket(&code).await.with_status(201);
        secrets.extend([code, ticket.cookie("aanschuif_ticket").to_owned()]);
        let mail = database.folder().join("mail");
        let (digits, signed_in) = sign_in_at(&mail, &phone, EMAIL).await;
        secrets.push(signed_in.cookie("aanschuif_session").to_owned());
        let asked = phone.send_code(EMAIL).await.with_status(202);
        secrets.push(asked.cookie("aanschuif_sign_in").to_owned());
        phone.sign_in(EMAIL, "123456").await;
        phone.check_in(&json!({})).await.with_status(201);
        phone.consent(true).await;
        phone.encounters("2026-W47").await;
        let desk = server.client();
        let entered = desk.enter_with_token(&house.facility_token).await.with_status(204);
        secrets.push(entered.cookie("aanschuif_facility").to_owned());
        desk.get("/api/facility/sites").await.with_status(200);
        secrets.extend(come_back_with_forgeries(&forger, &phone).await);
        secrets.extend(ask_behind_forged_links(&phone).await);
        let log = server.logged().to_lowercase();
        assert!(log.contains("identity provider"), "{log}");
        for secret in secrets {
            let found = log.lines().find(|line| line.contains(&secret.to_lowercase()));
            assert_eq!(found, None, "{secret}");
        }
        // Longer numbers contain six digits too.
        let mut numbers = log.lines().flat_map(|line| line.split(|c: char| !c.is_ascii_digit()));
        assert_eq!(numbers.find(|number| *number == digits), None, "the code of a letter");
    });
}
