//! When two people may have coffee: half-hours within the opening hours of a site's next working days.

use chrono::{DateTime, NaiveDate, Utc};

use super::numbers::{COFFEE_DAYS, COFFEE_LASTS, FURTHEST_DAYS, MOST_MOMENTS};
use crate::calendar::MinuteOfDay;
use crate::place::open_days::ClosedDays;
use crate::place::site::Site;

/// The half-hours that can be proposed at a moment, ascending: those of the next ten working days of the site, today among
/// them, that have not begun and end before it closes.
pub fn offered(site: &Site, closed: &ClosedDays, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    working_days(site.day(now), closed)
        .flat_map(|day| half_hours(site, day))
        .filter(|at| *at > now)
        .collect()
}

/// The next working days on which the site opens. A site that closes for longer than two months has none.
fn working_days(today: NaiveDate, closed: &ClosedDays) -> impl Iterator<Item = NaiveDate> {
    today
        .iter_days()
        .take(FURTHEST_DAYS)
        .filter(|day| closed.is_usual(*day) && !closed.hold(*day))
        .take(COFFEE_DAYS)
}

/// The half-hours of a day within the opening hours, as the site's clock shows them.
fn half_hours(site: &Site, day: NaiveDate) -> impl Iterator<Item = DateTime<Utc>> {
    let (opens, closes) = site.opening(day);
    let halves = (0..24).flat_map(|hour| [(hour, 0), (hour, 30)]);
    let minutes = halves.filter_map(|(hour, minute)| MinuteOfDay::new(hour, minute));
    minutes
        .map(move |minute| minute.on(site.time_zone, day))
        .filter(move |at| *at >= opens && ends_at(*at) <= closes)
}

/// The moments that somebody proposes, ascending; the error says what is wrong with them.
pub fn proposed(
    asked: &[DateTime<Utc>],
    offered: &[DateTime<Utc>],
) -> Result<Vec<DateTime<Utc>>, String> {
    let mut moments = asked.to_vec();
    moments.sort_unstable();
    moments.dedup();
    if moments.is_empty() || moments.len() > MOST_MOMENTS || moments.len() != asked.len() {
        Err(format!("moments: from one to {MOST_MOMENTS} different ones"))
    } else if let Some(other) = moments.iter().find(|at| !offered.contains(at)) {
        Err(format!("moments: {} is none of the half-hours that are offered", other.to_rfc3339()))
    } else {
        Ok(moments)
    }
}

/// When a proposal is over: when its last moment begins.
pub fn lapses_at(moments: &[DateTime<Utc>]) -> Option<DateTime<Utc>> {
    moments.iter().copied().max()
}

/// When a coffee is over.
pub fn ends_at(at: DateTime<Utc>) -> DateTime<Utc> {
    at.checked_add_signed(COFFEE_LASTS).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use chrono_tz::Tz;

    use super::*;
    use crate::identity::SiteId;
    use crate::language::Language;
    use crate::place::draw_policy::Policy;
    use crate::place::hours::OpeningHours;
    use crate::place::open_days::{WeekDay, WeekDays};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn site(zone: Tz, opens: &str, closes: &str) -> Site {
        Site {
            id: SiteId(1),
            name: "HQ".into(),
            time_zone: zone,
            hours: OpeningHours::new(opens.parse().unwrap(), closes.parse().unwrap()).unwrap(),
            open_days: WeekDays::EVERY_DAY,
            policy: Policy::Bounded,
            digest_hour: 8,
            names_in_mail: true,
            small_number: 10,
            language: Language::Nl,
            places_version: 0,
        }
    }

    fn every_day() -> ClosedDays {
        ClosedDays::new(WeekDays::EVERY_DAY, [])
    }

    #[test]
    fn half_hours_lie_within_the_opening_hours_of_ten_working_days() {
        let site = site(Tz::Europe__Amsterdam, "07:45", "18:10");
        // A Wednesday at noon, site time.
        let found = offered(&site, &every_day(), at("2026-11-18T11:00:00Z"));
        assert_eq!(found[0], at("2026-11-18T11:30:00Z"), "what has not begun");
        assert!(found.contains(&at("2026-11-18T16:30:00Z")), "the last that ends by 18:10");
        assert!(!found.contains(&at("2026-11-18T17:00:00Z")));
        assert!(!found.contains(&at("2026-11-19T06:30:00Z")), "before it opens");
        assert!(found.contains(&at("2026-11-19T07:00:00Z")));
        assert_eq!(found.last(), Some(&at("2026-12-01T16:30:00Z")), "the tenth working day");
        assert!(found.is_sorted());
        let days: std::collections::BTreeSet<_> = found.iter().map(|at| at.date_naive()).collect();
        assert_eq!(days.len(), 10);
    }

    #[test]
    fn days_on_which_the_site_is_closed_are_passed_over() {
        let site = site(Tz::Europe__Amsterdam, "08:00", "18:00");
        let open = WeekDays::new([WeekDay::Mon, WeekDay::Tue]).unwrap();
        let closed = ClosedDays::new(open, ["2026-11-24".parse().unwrap()]);
        let found = offered(&site, &closed, at("2026-11-18T11:00:00Z"));
        assert_eq!(found[0], at("2026-11-23T07:00:00Z"));
        assert!(found.iter().all(|at| at.date_naive().to_string() != "2026-11-24"));
        let nobody = ClosedDays::new(
            WeekDays::EVERY_DAY,
            "2026-11-18".parse::<NaiveDate>().unwrap().iter_days().take(90),
        );
        assert!(offered(&site, &nobody, at("2026-11-18T11:00:00Z")).is_empty());
    }

    #[test]
    fn opening_hours_are_the_sites_own_on_both_sides_of_a_change_of_time() {
        let site = site(Tz::Europe__Amsterdam, "08:00", "18:00");
        for (now, before, after) in [
            ("2026-10-23T05:00:00Z", "2026-10-23T06:00:00Z", "2026-10-26T07:00:00Z"),
            ("2026-03-27T05:00:00Z", "2026-03-27T07:00:00Z", "2026-03-30T06:00:00Z"),
        ] {
            let found = offered(&site, &every_day(), at(now));
            assert!(found.contains(&at(before)) && found.contains(&at(after)), "{now}");
            assert!(!found.contains(&(at(after) - TimeDelta::minutes(30))), "{now}");
        }
    }

    #[test]
    fn half_hours_are_those_of_the_sites_own_clock() {
        let site = site(Tz::Asia__Kathmandu, "08:00", "10:00");
        let found = offered(&site, &every_day(), at("2026-11-18T00:00:00Z"));
        assert_eq!(found[..2], [at("2026-11-18T02:15:00Z"), at("2026-11-18T02:45:00Z")]);
    }

    #[test]
    fn from_one_to_three_different_offered_moments_are_a_proposal() {
        let offered =
            ["09:00", "09:30", "10:00", "10:30"].map(|time| at(&format!("2026-11-18T{time}:00Z")));
        let two = [offered[2], offered[0]];
        assert_eq!(proposed(&two, &offered), Ok(vec![offered[0], offered[2]]));
        assert_eq!(lapses_at(&two), Some(offered[2]));
        for wrong in [
            &[][..],
            &offered[..],
            &[offered[0], offered[0]][..],
            &[at("2026-11-18T09:10:00Z")][..],
            &[at("2026-11-17T09:00:00Z")][..],
        ] {
            assert!(proposed(wrong, &offered).unwrap_err().starts_with("moments: "), "{wrong:?}");
        }
    }
}
