//! The language in which a page comes.

use serde_json::json;

use crate::serving::house::{TUESDAY_10, add_access, crowd, office, sign_in, take_up_role};
use crate::serving::{Application, Client, House};
use crate::support::on_each_database;

const PAGES: [&str; 4] = ["/draws", "/privacy", "/me", "/facility"];

async fn language(client: &Client, path: &str, header: &[(&str, &str)]) -> String {
    let mut request = client.request("GET", path);
    for (name, value) in header {
        request = request.header(*name, *value);
    }
    let answer = client.send(request).await.with_status(200);
    let (_, after) = answer.text.split_once("<html lang=\"").unwrap();
    after[..2].to_owned()
}

#[test]
fn a_page_comes_in_the_language_that_was_asked_chosen_ones_own_or_preferred() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let dutch = ("accept-language", "nl-NL,nl;q=0.9");
        let nobody = application.client();
        for page in PAGES {
            assert_eq!(language(&nobody, page, &[dutch]).await, "nl", "{page}");
            let chosen = [dutch, ("cookie", "aanschuif_language=en")];
            assert_eq!(language(&nobody, page, &chosen).await, "en", "{page}");
            let asked = format!("{page}?lang=nl");
            assert_eq!(language(&nobody, &asked, &chosen).await, "nl", "{page}");
            let odd = [dutch, ("cookie", "aanschuif_language=fr")];
            assert_eq!(language(&nobody, page, &odd).await, "nl", "{page}");
        }

        let person = application.client();
        sign_in(&application, &person, "p1@example.org").await;
        for page in PAGES {
            assert_eq!(language(&person, page, &[dutch]).await, "en", "{page}");
        }

        // In a role only, in a browser of its own.
        let admin = application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        let role = json!({ "role": "facility" });
        admin.send_json("PUT", "/api/admin/persons/1/role", &role).await.with_status(204);
        let manager = application.client();
        take_up_role(&application, &person, &manager, "p1@example.org").await;
        assert_eq!(language(&manager, "/facility/places", &[dutch]).await, "en");
    });
}
