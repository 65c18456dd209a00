//! A GET changes nothing: the whole database is the same before and after, for every caller and route.

use crate::trust::crawl::visits;

#[test]
fn whoever_looks_changes_nothing() {
    let mut looked = 0;
    for visit in visits().iter().filter(|visit| ["GET", "HEAD"].contains(&visit.method)) {
        looked += usize::from(visit.reply.status == 200);
        assert!(visit.changed.is_empty(), "{}: {:#?}", visit.what(), visit.changed);
    }
    assert!(looked > 300, "{looked}");
}

#[test]
fn the_test_would_see_a_change() {
    // Whoever does something that is done changes something, as the same comparison shows.
    let quiet = [
        // Says which kiosk a browser is, which only that browser keeps.
        "POST /api/kiosk/session",
        // A browser that has a ticket of this code keeps it.
        "POST /api/tickets",
        // Answers anew what was answered already.
        "POST /api/check-ins",
        // Shows who has which badge, and notes in the access log that it did.
        "POST /api/admin/badges",
        "POST /api/reception/badges",
        // It came all the time.
        "DELETE /api/unsubscribe/{token}",
        // Says the same where there was no contact to end.
        "DELETE /api/me/contacts/{person}",
        // Says the same where nobody said yes.
        "DELETE /api/me/introductions/{id}/yes",
        // Whether there was one says nothing of the other, so none is fine too.
        "DELETE /api/me/answers/{person}",
        // Whoever means to come already still does; who has no calendar has none.
        "POST /api/gatherings/{id}/coming",
        "DELETE /api/gatherings/{id}/attendance",
        "DELETE /api/me/calendar",
        // Says the same where nobody said so.
        "DELETE /api/stories/{id}/known",
        "DELETE /api/stories/{id}/taken-up",
        // Where nothing is new, or nobody is to find out that it was read.
        "PUT /api/stories/{id}/read",
        // Whoever has no feed has none.
        "DELETE /api/me/stories-feed",
        // Whoever edits already still does; who does not, does not.
        "PUT /api/admin/persons/{id}/editor",
        "DELETE /api/admin/persons/{id}/editor",
        // Does nothing where nobody asked.
        "POST /api/me/stay/still-here",
    ];
    for visit in visits() {
        let acted = !["GET", "HEAD"].contains(&visit.method) && visit.reply.status < 300;
        // A browser lets go of a token, which stays good.
        let by_token = visit.caller.ends_with("token")
            || ["coordinator", "reception", "host", "editor"].contains(&visit.caller);
        let lets_go = visit.route == "DELETE /api/facility/session" && by_token;
        if acted && !lets_go && !quiet.contains(&visit.route) {
            assert!(!visit.changed.is_empty(), "{} changed nothing", visit.what());
        }
    }
}
