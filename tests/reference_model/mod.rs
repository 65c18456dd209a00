//! A second, slow and simple implementation of the rules for encounters and the digest (DESIGN 5, 10).
//!
//! It compares every stay with every other and shares no code with the product, so that the two can be compared: here
//! for the pure rules, elsewhere over the command line.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};

/// One stay, with all that the rules need to know about its person and place.
#[derive(Debug, Clone)]
pub struct StayRow {
    pub email: String,
    pub site: String,
    pub time_zone: Tz,
    pub floor: String,
    pub zone: String,
    /// `desks`, `cafe` or `private`, as in places.csv.
    pub kind: String,
    pub table: Option<String>,
    pub started_at: DateTime<Utc>,
    pub ended_at: DateTime<Utc>,
    pub unseen: bool,
    /// The day of consent of the stay's person; none without consent.
    pub visible_since: Option<NaiveDate>,
}

/// Two persons at one level on one day of one site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Met {
    pub date: NaiveDate,
    pub site: String,
    /// The two addresses, the smaller one first.
    pub pair: (String, String),
    /// `table`, `cafe` or `zone`.
    pub level: &'static str,
    pub micros: i64,
    /// `floor/zone/table` of a table, else the name of the zone. With equal shares of the time, the
    /// place of the earlier start; with equal starts, the smaller label.
    pub place: String,
}

/// Whether a stay may lead to encounters.
fn counts(stay: &StayRow) -> bool {
    let local = stay.started_at.with_timezone(&stay.time_zone).date_naive();
    !stay.unseen && stay.kind != "private" && stay.visible_since.is_some_and(|day| day <= local)
}

/// The time from `start` to `end`, by the day a clock in `zone` showed. No clock changes its date
/// within a quarter of an hour of UTC.
fn by_day(start: DateTime<Utc>, end: DateTime<Utc>, zone: Tz) -> BTreeMap<NaiveDate, i64> {
    let mut days = BTreeMap::new();
    let mut now = start;
    while now < end {
        let quarter = now.timestamp().div_euclid(900) * 900 + 900;
        let next = Utc.timestamp_opt(quarter, 0).unwrap().min(end);
        let day = now.with_timezone(&zone).date_naive();
        *days.entry(day).or_default() += (next - now).num_microseconds().unwrap();
        now = next;
    }
    days
}

/// What two stays in one place are called at each level: nothing if they were not in one.
fn shared(a: &StayRow, b: &StayRow) -> Vec<(&'static str, String)> {
    if a.site != b.site || a.zone != b.zone {
        return vec![];
    }
    match (a.kind.as_str(), &a.table, &b.table) {
        ("cafe", _, _) => vec![("cafe", a.zone.clone())],
        ("desks", Some(one), Some(two)) if one == two => {
            vec![("table", format!("{}/{}/{one}", a.floor, a.zone)), ("zone", a.zone.clone())]
        }
        ("desks", _, _) => vec![("zone", a.zone.clone())],
        _ => vec![],
    }
}

/// Every encounter there is in `stays`, sorted.
pub fn encounters(stays: &[StayRow]) -> Vec<Met> {
    type Group = (NaiveDate, String, (String, String), &'static str);
    // Per place: the time together, and since when.
    let mut together: BTreeMap<Group, BTreeMap<String, (i64, DateTime<Utc>)>> = BTreeMap::new();
    let counted: Vec<_> = stays.iter().filter(|stay| counts(stay)).collect();
    for a in &counted {
        for b in counted.iter().filter(|b| a.email < b.email) {
            let (start, end) = (a.started_at.max(b.started_at), a.ended_at.min(b.ended_at));
            for (level, place) in shared(a, b) {
                for (date, micros) in by_day(start, end, a.time_zone) {
                    let pair = (a.email.clone(), b.email.clone());
                    let places = together.entry((date, a.site.clone(), pair, level)).or_default();
                    let entry = places.entry(place.clone()).or_insert((0, start));
                    entry.0 += micros;
                    entry.1 = entry.1.min(start);
                }
            }
        }
    }
    let enough = |level, micros: i64| {
        let minutes = match level {
            "table" => 30,
            "cafe" => 15,
            _ => 60,
        };
        micros >= minutes * 60_000_000
    };
    let mut met = Vec::new();
    for ((date, site, pair, level), places) in &together {
        let micros = places.values().map(|(micros, _)| micros).sum();
        let at_table = together
            .get(&(*date, site.clone(), pair.clone(), "table"))
            .is_some_and(|tables| enough("table", tables.values().map(|(micros, _)| micros).sum()));
        if enough(level, micros) && !(*level == "zone" && at_table) {
            let (place, _) = places
                .iter()
                .min_by_key(|(place, (micros, first))| (-micros, *first, (*place).clone()))
                .unwrap();
            let (date, site, pair, place) = (*date, site.clone(), pair.clone(), place.clone());
            met.push(Met { date, site, pair, level, micros, place });
        }
    }
    met.sort();
    met
}

/// What `digest --week WEEK --json` prints about `stays`; `monday` is the week's first day. Pairs in
/// `hidden` (either way round) said *not this one*.
pub fn digests(stays: &[StayRow], monday: NaiveDate, hidden: &[(String, String)]) -> Value {
    let met = encounters(stays);
    let readers: BTreeSet<&String> = stays.iter().map(|stay| &stay.email).collect();
    let digests = readers.into_iter().filter_map(|reader| digest(&met, reader, monday, hidden));
    Value::Array(digests.collect())
}

fn digest(
    met: &[Met],
    reader: &str,
    monday: NaiveDate,
    hidden: &[(String, String)],
) -> Option<Value> {
    let sunday = monday + TimeDelta::days(6);
    let of = |level: &'static str| {
        met.iter().filter(move |met| met.level == level).filter_map(move |met| match &met.pair {
            (a, b) if a == reader => Some((b, met)),
            (a, b) if b == reader => Some((a, met)),
            _ => None,
        })
    };
    let in_week = |met: &Met| monday <= met.date && met.date <= sunday;
    let shown = |other: &str| {
        !hidden.iter().any(|(a, b)| (a == reader && b == other) || (b == reader && a == other))
    };
    let minutes = |met: &Met| met.micros / 60_000_000;

    let mut table: BTreeMap<&String, Vec<&Met>> = BTreeMap::new();
    for (other, met) in of("table").filter(|(other, met)| in_week(met) && shown(other)) {
        table.entry(other).or_default().push(met);
    }
    let mut cafe: Vec<_> = of("cafe").filter(|(other, met)| in_week(met) && shown(other)).collect();
    cafe.sort_by_key(|(other, met)| (*other, met.date, &met.place));
    let zone: BTreeSet<_> =
        of("zone").filter(|(_, met)| in_week(met)).map(|(other, _)| other).collect();
    if table.is_empty() && cafe.is_empty() {
        return None;
    }

    let table: Vec<_> = table
        .iter_mut()
        .map(|(other, days)| {
            days.sort_by_key(|met| (met.date, &met.place));
            let before = of("table")
                .chain(of("cafe"))
                .filter(|(who, met)| who == other && met.date < monday)
                .map(|(_, met)| met.date)
                .max();
            json!({
                "email": other,
                "days": days.iter().map(|met| json!({
                    "date": met.date, "table": met.place, "minutes": minutes(met),
                })).collect::<Vec<_>>(),
                "first": before.is_none(),
                "dormant_days": before.map(|last| (days[0].date - last).num_days()),
            })
        })
        .collect();
    let cafe: Vec<_> = cafe
        .iter()
        .map(|(other, met)| {
            json!({
                "email": other, "date": met.date, "zone": met.place, "minutes": minutes(met),
            })
        })
        .collect();
    let week = monday.iso_week();
    Some(json!({
        "email": reader,
        "week": format!("{:04}-W{:02}", week.year(), week.week()),
        "table": table,
        "cafe": cafe,
        "zone_count": zone.len(),
    }))
}
