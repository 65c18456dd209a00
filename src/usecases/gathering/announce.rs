//! Somebody announces a gathering.

use chrono::{DateTime, Utc};

use super::announcer::Announcer;
use super::own_place;
pub use super::own_place::GivenPlace;
use super::refusal::{GatheringRefusal, Refused, invalid};
use crate::domain::connect::group::GroupState;
use crate::domain::gathering::announcement::{GatheringKind, Time, languages, title};
use crate::domain::gathering::numbers::MOST_TO_COME;
use crate::domain::identity::GroupId;
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::store::gathering::gatherings;
use crate::store::gathering::gatherings::NewGathering;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::connect::group::member::own_group;
use crate::usecases::{Context, letter_id};

/// What is announced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    pub kind: GatheringKind,
    pub title: String,
    /// The site's name.
    pub site: String,
    pub place: GivenPlace,
    pub begins: DateTime<Utc>,
    pub minutes: i64,
    /// By which the group is called for which it is; none: for everybody.
    pub group: Option<String>,
    pub languages: Vec<Language>,
}

/// Announces a gathering; how it is called.
pub fn announce(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    what: &Announcement,
) -> Result<String, Refused> {
    let now = context.clock.now();
    let title = title(&what.title).map_err(invalid)?;
    let languages = languages(&what.languages).map_err(invalid)?;
    let time = Time::announced(what.begins, what.minutes, now).map_err(invalid)?;
    let unknown_site = || Failure::Refused(GatheringRefusal::UnknownSite);
    let site = sites::by_name(connection, &what.site)?.ok_or_else(unknown_site)?;
    // One after the other, so that two at once are both counted; and no place is deleted meanwhile.
    sites::hold_places(connection, site.id)?;
    let place = own_place::read(connection, context, &site, &what.place)?.unwrap_or_default();
    let group = match &what.group {
        Some(code) => Some(group_of(connection, context, announcer, code)?),
        None => None,
    };
    if gatherings::count_to_come(connection, site.id, now)? >= MOST_TO_COME {
        return Err(Failure::Refused(GatheringRefusal::Enough));
    }
    let code = context.chance.token();
    let new = NewGathering {
        code: code.clone(),
        kind: what.kind,
        title,
        site: site.id,
        place,
        group,
        languages,
        time,
        uid: letter_id(context, "gathering"),
        at: now,
    };
    gatherings::add(connection, &new)?;
    announcer.note(connection, context, Deed::GatheringAnnounced, &code)?;
    Ok(code)
}

/// A group that stands and of which whoever announces is a member.
fn group_of(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
) -> Result<GroupId, Refused> {
    let found = match announcer.person() {
        Some(person) => own_group(connection, context, person, code)?,
        None => None,
    };
    let found = found.filter(|group| group.state() == GroupState::Standing);
    found.map(|group| group.id).ok_or(Failure::Refused(GatheringRefusal::UnknownGroup))
}
