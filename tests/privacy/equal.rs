//! People who refuse, were never asked, or are unseen today get the same desk, the same responses except for names,
//! and cause the same work.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::privacy::office::MONDAY_10;
use crate::privacy::statements::{count_statements, statements};
use crate::serving::house::{PEOPLE, office, shown_code, sign_in};
use crate::serving::{Answer, Application, Client, House};
use crate::support::{TestDatabase, databases};

/// The keys of a response at every depth, with the type of each value.
fn shape(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                shape(member, &format!("{at}.{key}"), found);
            }
        }
        Value::Array(_) => {
            // A list of names may be empty.
            found.insert(format!("{at} list"));
        }
        Value::Null => {
            found.insert(format!("{at} null"));
        }
        Value::Bool(_) => {
            found.insert(format!("{at} bool"));
        }
        Value::Number(_) => {
            found.insert(format!("{at} number"));
        }
        Value::String(_) => {
            found.insert(format!("{at} text"));
        }
    }
}

/// The responses to somebody in one visit: status, shape, and the number of statements.
type Visit = Vec<(&'static str, u16, BTreeSet<String>, usize)>;

struct Day<'a> {
    database: &'a TestDatabase,
    kiosk: Client,
}

impl Day<'_> {
    async fn step(
        &self,
        visit: &mut Visit,
        name: &'static str,
        request: impl Future<Output = Answer>,
    ) {
        let before = statements(self.database);
        let answer = request.await;
        let taken = statements(self.database) - before;
        let mut found = BTreeSet::new();
        shape(&answer.body, "", &mut found);
        visit.push((name, answer.status, found, taken));
    }

    /// With a phone in, looking around, and out; then with the badge.
    async fn visit(&self, phone: &Client, badge: &str, unseen: bool) -> Visit {
        let mut visit = Vec::new();
        let code = shown_code(&self.kiosk).await;
        let wish = json!({ "unseen": unseen });
        self.step(&mut visit, "ticket", phone.take_ticket(&code)).await;
        self.step(&mut visit, "check-in", phone.check_in(&wish)).await;
        self.step(&mut visit, "stay", phone.my_stay()).await;
        self.step(&mut visit, "me", phone.me()).await;
        self.step(&mut visit, "plan", phone.get("/api/plan?site=HQ&floor=1")).await;
        self.step(&mut visit, "encounters", phone.encounters("2026-W48")).await;
        self.step(&mut visit, "check-out", phone.check_out()).await;
        let body = json!({ "badge": badge, "unseen": unseen });
        self.step(&mut visit, "badge in", self.kiosk.kiosk_check_in_with(&body)).await;
        self.step(&mut visit, "badge out", self.kiosk.kiosk_check_out(badge)).await;
        visit
    }
}

#[tokio::test]
async fn whatever_somebody_answered_the_day_goes_the_same() {
    count_statements();
    let people = format!(
        "{PEOPLE}anna@example.org,Anna Bos,Host,,en,BA,,2026-01-01\n\
         bram@example.org,Bram Vos,Host,,en,BB,,\n\
         cleo@example.org,Cleo Mol,Host,,en,BC,,\n\
         dirk@example.org,Dirk Pol,Host,,en,BD,,2026-01-01\n\
         evi@example.org,Evi Aal,Host,,en,BE,,2026-01-01\n"
    );
    for database in databases() {
        let house = House::furnish(&database, MONDAY_10, &office(1, 6), &people);
        let application = Application::start(&database, MONDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let day = Day { database: &database, kiosk };
        let [agreed, refused, unasked, unseen] = [(); 4].map(|()| application.client());
        for (phone, name) in
            [(&agreed, "anna"), (&refused, "bram"), (&unasked, "cleo"), (&unseen, "dirk")]
        {
            sign_in(&application, phone, &format!("{name}@example.org")).await;
        }
        refused.consent(false).await.with_status(200);
        // Somebody who agreed sits there; the first visit fills the caches.
        day.kiosk.kiosk_check_in("BE").await.with_status(201);
        day.visit(&agreed, "BA", false).await;

        let expected = day.visit(&agreed, "BA", false).await;
        for (name, status, _, taken) in &expected {
            assert!((200..300).contains(status) && *taken > 0, "{name}: {status}, {taken}");
        }
        for (phone, badge, hidden, who) in [
            (&refused, "BB", false, "who refused"),
            (&unasked, "BC", false, "who was never asked"),
            (&unseen, "BD", true, "who is unseen"),
        ] {
            // People who were here before have a used ticket.
            day.visit(phone, badge, hidden).await;
            let visit = day.visit(phone, badge, hidden).await;
            for (other, own) in expected.iter().zip(&visit) {
                let ((name, status, keys, taken), (_, got, same, took)) = (other, own);
                assert_eq!(status, got, "{name} of {who}");
                let plain = |keys: &BTreeSet<String>| -> BTreeSet<String> {
                    // A missing answer or date is null.
                    let given = |key: &&String| {
                        !key.starts_with(".consent ") && !key.starts_with(".visible_since ")
                    };
                    keys.iter().filter(given).cloned().collect()
                };
                assert_eq!(plain(keys), plain(same), "{name} of {who}");
                // Nobody waits longer. They save the look-up of whom they sat with (four statements, if a desk is
                // drawn) and one per name shown.
                let spared = match *name {
                    "check-in" => 5,
                    "badge in" => 4,
                    "stay" | "me" => 1,
                    _ => 0,
                };
                assert!(
                    took <= taken && taken - took <= spared,
                    "{name} of {who}: {took}, not {taken}"
                );
            }
        }
    }
}
