//! The guests of a day, expected and there.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::place::site::Site;
use crate::domain::stay::invitation::GuestKind;
use crate::domain::stay::numbers::RECEPTION_SEES_DAYS;
use crate::store::place::sites;
use crate::store::stay::reception;
use crate::store::stay::reception::{Expected, SignedIn, Visit};
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, Keys};

/// Why reception gets nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceptionRefusal {
    /// Neither today nor tomorrow.
    OtherDay,
    /// No guest of today or tomorrow.
    UnknownGuest,
    NotCheckedIn,
}

/// A guest of a day.
#[derive(Debug, Clone)]
pub(super) struct GuestOfDay {
    /// By what requests name them: nobody's number, which would tell how many there were.
    pub(super) id: String,
    /// Whose data this is, if they are a guest and known.
    pub(super) person: Option<PersonId>,
    /// Who expects them; none of who came unannounced.
    pub(super) host: Option<PersonId>,
    pub(super) site: Site,
    pub(super) name: String,
    pub(super) organisation: String,
    /// The host's name; of who came unannounced what they typed, whether that is somebody or not.
    pub(super) host_name: String,
    pub(super) kind: GuestKind,
    /// What an expected guest's badge follows from.
    pub(super) uid: Option<String>,
    pub(super) arrived_at: Option<DateTime<Utc>>,
    pub(super) left_at: Option<DateTime<Utc>>,
}

/// Whose guests.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shown {
    Today,
    On(NaiveDate),
    /// Today's and tomorrow's.
    All,
}

impl Shown {
    fn days(self, today: NaiveDate) -> Vec<NaiveDate> {
        let ahead =
            (0..RECEPTION_SEES_DAYS).filter_map(|days| today.checked_add_days(Days::new(days)));
        let is_shown = |day: &NaiveDate| match self {
            Self::Today => *day == today,
            Self::On(wanted) => *day == wanted,
            Self::All => true,
        };
        ahead.filter(is_shown).collect()
    }
}

/// The guests of a day at all sites, by name; none of a day that reception does not see.
pub(super) fn guests_of(
    connection: &mut Connection,
    context: &Context,
    which: Shown,
) -> Result<Option<Vec<GuestOfDay>>, StoreError> {
    let now = context.clock.now();
    let mut shown: BTreeMap<NaiveDate, HashMap<SiteId, Site>> = BTreeMap::new();
    for site in sites::all(connection)? {
        for day in which.days(site.day(now)) {
            shown.entry(day).or_default().insert(site.id, site.clone());
        }
    }
    if shown.is_empty() && matches!(which, Shown::On(_)) {
        return Ok(None);
    }
    let mut found = Vec::new();
    for (day, sites) in shown {
        found.extend(on_day(connection, context, &sites, day)?);
    }
    found.sort_by_cached_key(|guest| (guest.name.to_lowercase(), guest.id.clone()));
    Ok(Some(found))
}

fn on_day(
    connection: &mut Connection,
    context: &Context,
    sites: &HashMap<SiteId, Site>,
    day: NaiveDate,
) -> Result<Vec<GuestOfDay>, StoreError> {
    let expected = reception::expected(connection, day)?;
    let signed_in = reception::signed_in(connection, day)?;
    let people: BTreeSet<PersonId> = (expected.iter().filter_map(|one| one.person))
        .chain(signed_in.iter().map(|one| one.person))
        .collect();
    let people: Vec<PersonId> = people.into_iter().collect();
    let known = Known {
        now: context.clock.now(),
        consents: reception::consents_of_guests(connection, &people)?,
        visits: reception::visits(connection, &people, day)?,
    };
    let keys = &context.keys;
    let of_invitation = |one: Expected| {
        let site = sites.get(&one.site)?.clone();
        Some(known.expected(keys, site, one))
    };
    let by_themselves = |one: SignedIn| {
        let site = sites.get(&one.site)?.clone();
        known.unannounced(keys, site, one)
    };
    let expected = expected.into_iter().filter_map(of_invitation);
    Ok(expected.chain(signed_in.into_iter().filter_map(by_themselves)).collect())
}

/// What is known of the guests among those who are expected or came.
struct Known {
    now: DateTime<Utc>,
    consents: HashMap<PersonId, Option<bool>>,
    visits: Vec<Visit>,
}

impl Known {
    fn expected(&self, keys: &Keys, site: Site, one: Expected) -> GuestOfDay {
        let person = one.person.filter(|person| self.consents.contains_key(person));
        let arrived_at = one.arrived_at.filter(|_| self.may_be_told_of(person, one.kind));
        let left_at = person.filter(|_| arrived_at.is_some());
        let left_at = left_at.and_then(|person| self.left_at(person, &site));
        GuestOfDay {
            id: handle(keys, "invitation", one.invitation.0),
            person,
            host: Some(one.host),
            site,
            name: one.name,
            organisation: one.organisation,
            host_name: one.host_name,
            kind: one.kind,
            uid: Some(one.uid),
            arrived_at,
            left_at,
        }
    }

    fn unannounced(&self, keys: &Keys, site: Site, one: SignedIn) -> Option<GuestOfDay> {
        let person = Some(one.person);
        let first = self.of(one.person, &site).next().map(|visit| visit.started_at);
        let arrived_at = first.filter(|_| self.may_be_told_of(person, one.kind))?;
        Some(GuestOfDay {
            id: handle(keys, "unannounced", one.person.0),
            left_at: self.left_at(one.person, &site),
            person,
            host: None,
            site,
            name: one.name,
            organisation: one.organisation,
            host_name: one.host.unwrap_or_default(),
            kind: one.kind,
            uid: None,
            arrived_at: Some(arrived_at),
        })
    }

    /// Whether reception may know that they are there: of an applicant only their host does, unless they agreed.
    fn may_be_told_of(&self, person: Option<PersonId>, kind: GuestKind) -> bool {
        let consent = person.and_then(|person| self.consents.get(&person).copied().flatten());
        person.is_some() && !kind.is_unseen(consent)
    }

    fn of(&self, person: PersonId, site: &Site) -> impl Iterator<Item = &Visit> {
        let site = site.id;
        self.visits.iter().filter(move |visit| visit.person == person && visit.site == site)
    }

    /// When they left, if they are not there any more.
    fn left_at(&self, person: PersonId, site: &Site) -> Option<DateTime<Utc>> {
        let last = self.of(person, site).last()?;
        last.ended_at.or_else(|| Some(last.ends_by).filter(|end| *end <= self.now))
    }
}

/// 80 bits.
const HANDLE: usize = 20;

fn handle(keys: &Keys, what: &str, number: i64) -> String {
    let mut handle = keys.sign_hex("reception", format!("{what}:{number}").as_bytes());
    handle.truncate(HANDLE);
    handle
}
