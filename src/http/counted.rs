//! Under which name a request is counted.

use super::auth::Who;
use super::routes::rows;

/// Whose routes people use on their own pages.
const OF_PERSONS: [Who; 4] = [Who::Person, Who::PersonOrEditor, Who::StoryReader, Who::SignedIn];

/// What programs read for people at addresses of theirs.
const AT_SECRET_ADDRESSES: [&str; 2] = ["/stories.atom", "/calendar/{secret}.ics"];

/// The name under which a response of a route is counted. What people do on their own pages and by letters is counted
/// together: else whoever reads the counters and waits for an answer could tell what somebody else just said. A fault of
/// the service is counted by its route.
pub(super) fn counted_as(route: &str, status: u16) -> &str {
    let is_of = |who: Who| rows().any(|row| row.path == route && row.who == who);
    if status >= 500 {
        route
    } else if OF_PERSONS.into_iter().any(is_of) || AT_SECRET_ADDRESSES.contains(&route) {
        "/api/me/*"
    } else if is_of(Who::Letter) {
        "/api/letters/*"
    } else {
        route
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn what_one_person_answers_another_is_not_counted_apart() {
        let counted = |who: Who| -> BTreeSet<&str> {
            rows().filter(|row| row.who == who).map(|row| counted_as(row.path, 200)).collect()
        };
        for who in OF_PERSONS {
            assert_eq!(counted(who), BTreeSet::from(["/api/me/*"]));
        }
        for route in AT_SECRET_ADDRESSES {
            assert!(rows().any(|row| row.path == route), "{route}");
            assert_eq!(counted_as(route, 200), "/api/me/*");
        }
        assert_eq!(counted(Who::Letter), BTreeSet::from(["/api/letters/*"]));
        assert_eq!(counted_as("/api/kiosk/state", 200), "/api/kiosk/state");
        let left = "/api/me/introductions/{id}/left";
        assert_eq!(counted_as(left, 500), left);
        assert_eq!(counted_as("none", 404), "none");
    }
}
