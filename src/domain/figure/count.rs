//! The true counts of each half-hour of a day.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Building, Count};
use crate::calendar::MinuteOfDay;
use crate::identity::{DeskId, PersonId, ZoneId};
use crate::place::site::Site;
use crate::place::zone::ZoneKind;

/// Somebody in a place, from `from` up to `until`; unseen stays count too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    pub person: PersonId,
    pub zone: ZoneId,
    /// The desk; `None` in a café or private zone.
    pub desk: Option<DeskId>,
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
}

pub type HalfHour = (DateTime<Utc>, DateTime<Utc>);

/// The half-hours that a site's opening hours of a day touch, with the minute since midnight at which the first
/// begins.
///
/// A half-hour runs from the first time the site's clock shows its start to the first time it shows its end. One that
/// the clock skips is empty; time that the clock shows twice belongs to the last half-hour before it.
pub fn half_hours(site: &Site, date: NaiveDate) -> (u16, Vec<HalfHour>) {
    let (opens, closes) = (site.hours.opens().minutes(), site.hours.closes().minutes());
    let first = opens / 30;
    let at = |half_hour: u16| {
        MinuteOfDay::new(half_hour / 2, half_hour % 2 * 30)
            .map_or(DateTime::UNIX_EPOCH, |minute| minute.on(site.time_zone, date))
    };
    (first * 30, (first..closes.div_ceil(30)).map(|number| (at(number), at(number + 1))).collect())
}

/// For each half-hour, the counts of each place of the building.
pub fn count_half_hours(
    building: &Building,
    stays: &[Stay],
    half_hours: &[HalfHour],
) -> Vec<Vec<Count>> {
    let in_half_hour = |(start, end): HalfHour| {
        let present = stays.iter().filter(move |stay| {
            stay.from.max(start) < stay.until.min(end) && stay.from < stay.until
        });
        count(building, present)
    };
    half_hours.iter().map(|half_hour| in_half_hour(*half_hour)).collect()
}

fn count<'s>(building: &Building, present: impl Iterator<Item = &'s Stay>) -> Vec<Count> {
    let (mut persons, mut guests, mut at_desks) = (Vec::new(), Vec::new(), Vec::new());
    let mut desks = Vec::new();
    for stay in present {
        let kind = building.kind(stay.zone);
        for place in building.around(stay.zone) {
            persons.push((place, stay.person));
            match (kind, stay.desk) {
                (Some(ZoneKind::Cafe), _) => guests.push((place, stay.person)),
                (Some(ZoneKind::Desks), Some(desk)) => {
                    at_desks.push((place, stay.person));
                    desks.push((place, desk));
                }
                _ => {}
            }
        }
    }
    let mut counts = vec![Count::default(); building.places.len()];
    tally(persons, &mut counts, |count| &mut count.persons);
    tally(guests, &mut counts, |count| &mut count.guests);
    tally(at_desks, &mut counts, |count| &mut count.at_desks);
    tally(desks, &mut counts, |count| &mut count.desks);
    counts
}

/// Adds to each place the number of distinct items listed with it.
fn tally<T: Ord>(
    mut listed: Vec<(usize, T)>,
    counts: &mut [Count],
    field: fn(&mut Count) -> &mut u32,
) {
    listed.sort_unstable();
    listed.dedup();
    for (place, _) in listed {
        if let Some(count) = counts.get_mut(place) {
            *field(count) += 1;
        }
    }
}
