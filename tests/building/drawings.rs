//! The drawing under the desks of a floor.

use serde_json::{Value, json};

use crate::building::manager::Manager;
use crate::serving::house::SITE;
use crate::support::on_each_database;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 100\" onload=\"alert(1)\">\
    <script>alert(1)</script><rect width=\"400\" height=\"100\" fill=\"#eee\"/></svg>";
const KIND: &str = "image/svg+xml";

#[test]
fn a_drawing_is_cleaned_fitted_around_the_desks_and_served_as_what_it_is() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        for (desk, x, y) in [("D1", 10, 10), ("D4", 20, 14)] {
            let number = manager.number(desk).await;
            manager
                .ask("PATCH", &format!("desks/{number}"), &json!({ "x": x, "y": y }))
                .await
                .with_status(204);
        }
        let plan = async || {
            manager.get(&format!("/api/plan?site={SITE}&floor=1")).await.with_status(200).body
        };
        assert_eq!(plan().await["drawing"], Value::Null);
        let small = plan().await["width"].as_f64().unwrap();
        let path = format!("floors/{}/drawing", manager.number("1").await);
        manager.hand_in("PUT", &path, KIND, SVG).await.with_status(204);

        let url = format!("/api/drawing?site={SITE}&floor=1");
        let at = json!({ "url": url, "x": -1.0, "y": 8.0, "width": 32.0, "height": 8.0 });
        assert_eq!(manager.place("1").await["drawing"], at);
        let drawn = plan().await;
        // The paper grows around the drawing, with its margin of a metre.
        let on_paper = json!({ "url": url, "x": 1.0, "y": 1.0, "width": 32.0, "height": 8.0 });
        assert_eq!(drawn["drawing"], on_paper);
        assert!(small < 32.0 && drawn["width"] == json!(34.0), "{drawn}");
        assert_eq!(drawn["tables"][0]["desks"][0]["x"], 12.0);

        let (client, request) = manager.request("GET", &url);
        let response = request.send().await.unwrap();
        let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-type"), KIND);
        assert_eq!(header("x-content-type-options"), "nosniff");
        let policy = "default-src 'none'; base-uri 'none'; form-action 'none'; \
            frame-ancestors 'none'; sandbox";
        assert_eq!(header("content-security-policy"), policy);
        let tag = header("etag");
        let text = response.text().await.unwrap();
        assert!(text.contains("fill=\"#eee\"") && !text.contains("alert"), "{text}");
        let (_, again) = manager.request("GET", &url);
        assert_eq!(client.send(again.header("if-none-match", &tag)).await.status, 304);
        assert_eq!(manager.application.client().get(&url).await.refusal(), (401, "unauthorized"));
        manager.kiosk().get(&url).await.with_status(200);

        manager.ask("PATCH", &path, &json!({ "x": 1, "y": 2, "width": 16 })).await.with_status(204);
        let at = json!({ "url": url, "x": 1.0, "y": 2.0, "width": 16.0, "height": 4.0 });
        assert_eq!(manager.place("1").await["drawing"], at);
        manager.delete(&path).await.with_status(204);
        assert_eq!(manager.place("1").await["drawing"], Value::Null);
        assert_eq!(manager.get(&url).await.refusal(), (404, "not-found"));
    });
}

#[test]
fn a_file_that_is_not_taken_is_told_why_and_changes_nothing() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let path = format!("floors/{}/drawing", manager.number("1").await);
        manager.hand_in("PUT", &path, KIND, SVG).await.with_status(204);
        let before = manager.place("1").await;
        let itself = SVG.replace("<script>", "<g id=\"a\"><use href=\"#a\"/></g><script>");
        let large = " ".repeat(1024 * 1024 + 1);
        for (kind, file, refusal, why) in [
            (KIND, "<html/>", (422, "bad-drawing"), "<html>"),
            (KIND, "<!DOCTYPE svg><svg/>", (422, "bad-drawing"), "DOCTYPE"),
            (KIND, &itself, (422, "bad-drawing"), "draws itself"),
            (KIND, &large, (413, "too-large"), "bytes"),
            ("text/html", SVG, (415, "unsupported-media-type"), KIND),
        ] {
            let answer = manager.hand_in("PUT", &path, kind, file).await;
            assert_eq!(answer.refusal(), refusal);
            assert!(answer.body["detail"].as_str().unwrap().contains(why), "{answer:?}");
        }
        let wide = json!({ "x": 1, "y": 2, "width": 0 });
        assert_eq!(manager.ask("PATCH", &path, &wide).await.refusal(), (400, "bad-request"));
        assert_eq!(manager.place("1").await, before);

        let nowhere = "floors/999999/drawing";
        assert_eq!(
            manager.hand_in("PUT", nowhere, KIND, SVG).await.refusal(),
            (404, "unknown-place")
        );
        assert_eq!(manager.delete(nowhere).await.refusal(), (404, "unknown-place"));
        let bare = format!("floors/{}/drawing", manager.number("0").await);
        let at = json!({ "x": 1, "y": 2, "width": 3 });
        assert_eq!(manager.ask("PATCH", &bare, &at).await.refusal(), (404, "unknown-place"));
        assert_eq!(manager.delete(&bare).await.refusal(), (404, "unknown-place"));
    });
}
