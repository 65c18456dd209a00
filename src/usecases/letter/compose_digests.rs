//! Monday: each person's digest of the week before is written and put into the outbox, once.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::letter_content::{CafeItem, DayAtTable, DigestContent, DormantItem, NamedItem};
use super::letter_token::{LinkPurpose, Linked, sign};
use super::week_digests::{WeekRefusal, Weeks, hidden_since};
use crate::domain::calendar::{IsoWeek, MinuteOfDay};
use crate::domain::identity::{LetterId, PersonId, SiteId};
use crate::domain::language::Language;
use crate::domain::letter::digest::{CafeGuest, Company, Summary, Tablemate, letter};
use crate::domain::place::site::Site;
use crate::mail;
use crate::mail::{DigestLetter, Links, Rendered};
use crate::store::connect::answers;
use crate::store::encounter::attendance;
use crate::store::letter::letters::NewLetter;
use crate::store::letter::{digests, letters};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::upkeep::jobs;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::{Context, letter_id};

/// A digest that is ready to be put into the outbox.
#[derive(Debug, Clone)]
pub struct Draft {
    reader: PersonId,
    /// Where they were most of the week.
    site: Option<SiteId>,
    content: DigestContent,
}

/// The moment at which a site's digests of the week before `week` are due.
pub fn due_at(site: &Site, week: IsoWeek) -> DateTime<Utc> {
    let hour = u16::try_from(site.digest_hour).ok().and_then(|hour| MinuteOfDay::new(hour, 0));
    let monday = week.monday();
    hour.map_or_else(|| site.opening(monday).0, |hour| hour.on(site.time_zone, monday))
}

/// Drafts the digests of a week: for everybody, or for those whose week was mostly at one site.
///
/// Only people who agreed and want the digest, who have none of that week yet, and to whom the week
/// has something to say. Reads only.
pub fn draft_digests(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    at: Option<SiteId>,
) -> Result<Vec<Draft>, Failure<WeekRefusal>> {
    let weeks = match at {
        None => Weeks::gather(connection, context, week, None)?,
        Some(_) => Weeks::gather_what_is_left(connection, context, week)?,
    };
    let main_sites = attendance::main_sites(connection, week.monday(), week.sunday())?;
    let names_in_mail: HashMap<SiteId, bool> =
        sites::all(connection)?.into_iter().map(|site| (site.id, site.names_in_mail)).collect();
    let mut drafts = Vec::new();
    for reader in weeks.readers().into_values() {
        // Where stays are kept for less than a week, encounters still say it.
        let site = main_sites.get(&reader).copied().or_else(|| weeks.main_site(reader));
        let wants = weeks
            .people
            .get(&reader)
            .is_some_and(|person| person.consent == Some(true) && person.digest);
        if !wants
            || at.is_some_and(|at| site != Some(at))
            || digests::exists(connection, reader, week)?
        {
            continue;
        }
        let summary = weeks.summary(reader);
        if summary.something_to_say() {
            let names = site.and_then(|site| names_in_mail.get(&site)).copied().unwrap_or(true);
            let content =
                content(&weeks, week, reader, &summary, names, context.chance.below(u64::MAX));
            drafts.push(Draft { reader, site, content });
        }
    }
    Ok(drafts)
}

/// Puts one digest into the outbox, unless the person has one of that week or changed their mind. Whoever may
/// not be named any more since it was drafted is left out, as are names where the site wants none by now.
pub fn queue_digest(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    draft: &Draft,
) -> Result<bool, StoreError> {
    // Whoever withdraws at this moment waits until the letter is there, and then finds their name in it, or it is to
    // them.
    let named = draft.content.people();
    persons::hold_all(connection, named.iter().chain([&draft.reader]))?;
    let Some(reader) = persons::by_id(connection, draft.reader)? else { return Ok(false) };
    // Who withdrew and agreed anew since the week has nothing of it any more, and is nobody of it.
    let was_visible = |person: &Person| {
        let since = person.visible_since.filter(|_| person.consent == Some(true));
        person.active && since.is_some_and(|since| since <= week.sunday())
    };
    if !reader.digest || !was_visible(&reader) || digests::exists(connection, reader.id, week)? {
        return Ok(false);
    }
    let hidden = answers::hidden_from(connection, reader.id, hidden_since(context))?;
    let mut content = draft.content.clone();
    for person in named {
        let found = persons::by_id(connection, person)?;
        if hidden.contains(&person) || !found.as_ref().is_some_and(was_visible) {
            content = content.without(person);
        }
    }
    if let Some(site) = draft.site
        && let Some(site) = sites::by_id(connection, site)?
    {
        content.names_in_mail = site.names_in_mail;
    }
    if !content.something_to_say() {
        return Ok(false);
    }
    let now = context.clock.now();
    let envelope = envelope(context, &reader, week);
    let letter = letters::queue(connection, &envelope, now)?;
    if !digests::insert(connection, reader.id, week, letter, &content.write()?, now)? {
        // Another instance wrote it since we looked; run again, this letter is undone and not missed.
        return Err(StoreError::Conflict(
            "the digest was written by another transaction".to_owned(),
        ));
    }
    let linked = Linked { id: letter, message_id: &envelope.message_id };
    set_body(connection, letter, &view(context, &reader, week, &content, linked))?;
    Ok(true)
}

/// Writes a digest anew that waits, from content that has changed.
pub(in crate::usecases) fn write_anew(
    connection: &mut Connection,
    context: &Context,
    letter: Linked<'_>,
    content: &DigestContent,
    language: Language,
) -> Result<(), StoreError> {
    let gone = |what: &str| StoreError::corrupt("letter", format!("{} has no {what}", letter.id));
    let digest = digests::by_letter(connection, letter.id)?.ok_or_else(|| gone("digest"))?;
    let reader = persons::by_id(connection, digest.person)?.ok_or_else(|| gone("reader"))?;
    let reader = Person { language, ..reader };
    set_body(connection, letter.id, &view(context, &reader, digest.week, content, letter))
}

fn set_body(
    connection: &mut Connection,
    letter: LetterId,
    view: &DigestLetter,
) -> Result<(), StoreError> {
    let Rendered { subject, text, html } = view
        .render()
        .map_err(|why| StoreError::Other(format!("a digest could not be rendered: {why}")))?;
    letters::set_body(connection, letter, &subject, &text, &html, Some(&view.unsubscribe_link()))
}

fn envelope(context: &Context, reader: &Person, week: IsoWeek) -> NewLetter {
    NewLetter {
        kind: "digest",
        person: reader.id,
        to_address: reader.email.clone(),
        to_name: reader.name.clone(),
        language: reader.language,
        message_id: letter_id(context, &format!("digest.{week}")),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        unsubscribe_url: None,
    }
}

fn content(
    weeks: &Weeks,
    week: IsoWeek,
    reader: PersonId,
    summary: &Summary<String>,
    names_in_mail: bool,
    luck: u64,
) -> DigestContent {
    let further_back = weeks.further_back(reader);
    let chosen = letter(summary, week, &further_back, luck);
    let mut items = 0..;
    let mut next = || items.next().unwrap_or_default();
    let names: Vec<NamedItem> =
        chosen.named.iter().filter_map(|named| named_item(weeks, named.mate, &mut next)).collect();
    let mut cafe = Vec::new();
    let mut cafe_count = 0;
    // The same person on two days is one row of the letter.
    let mut in_cafe: HashMap<&String, usize> = HashMap::new();
    for visit in &chosen.cafe {
        match &visit.company {
            Company::Named(guests) => {
                cafe.extend(guests.iter().filter_map(|guest| {
                    let item = *in_cafe.entry(&guest.other).or_insert_with(&mut next);
                    cafe_item(weeks, guest, item)
                }));
            }
            Company::Number(people) => cafe_count += people,
        }
    }
    let dormant = chosen.dormant.as_ref().and_then(|email| {
        let person = weeks.person(email)?;
        let last_day = further_back.iter().find(|(other, _)| other == email)?.1;
        Some(DormantItem {
            item: next(),
            person: person.id,
            name: person.name.clone(),
            organisation: person.organisation.clone(),
            last_day,
        })
    });
    let headline = summary.headline();
    DigestContent {
        names_in_mail,
        others: chosen.folded.len(),
        names,
        cafe,
        cafe_count,
        zone_count: chosen.zone_count,
        dormant,
        tablemates: headline.tablemates,
        first_time: headline.for_the_first_time,
    }
}

fn named_item(
    weeks: &Weeks,
    mate: &Tablemate<String>,
    next: &mut impl FnMut() -> usize,
) -> Option<NamedItem> {
    let person = weeks.person(&mate.other)?;
    Some(NamedItem {
        item: next(),
        person: person.id,
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        days: mate
            .days
            .iter()
            .map(|day| DayAtTable {
                date: day.date,
                table: day.table.clone(),
                minutes: day.minutes,
            })
            .collect(),
        first: mate.first,
        dormant_days: mate.dormant_days,
    })
}

fn cafe_item(weeks: &Weeks, guest: &CafeGuest<String>, item: usize) -> Option<CafeItem> {
    let person = weeks.person(&guest.other)?;
    Some(CafeItem {
        item,
        person: person.id,
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        date: guest.date,
        zone: guest.zone.clone(),
        minutes: guest.minutes,
    })
}

fn view(
    context: &Context,
    reader: &Person,
    week: IsoWeek,
    content: &DigestContent,
    letter: Linked<'_>,
) -> DigestLetter {
    let names = content.names.iter().map(|named| mail::Tablemate {
        item: named.item,
        name: named.name.clone(),
        organisation: named.organisation.clone(),
        days: named.days.iter().map(|day| mail::SharedDay::new(day.date, &day.table)).collect(),
        first: named.first,
        dormant_days: named.dormant_days,
    });
    let cafe = content.cafe.iter().map(|guest| mail::CafeName {
        item: guest.item,
        name: guest.name.clone(),
        organisation: guest.organisation.clone(),
        date: guest.date,
        zone: guest.zone.clone(),
    });
    DigestLetter {
        language: reader.language,
        reader: reader.name.clone(),
        week,
        names_in_mail: content.names_in_mail,
        names: names.collect(),
        tablemates: content.tablemates,
        first_time: content.first_time,
        cafe: cafe.collect(),
        cafe_people: content.cafe_people(),
        zone_people: content.zone_count,
        dormant: content.dormant.as_ref().map(|dormant| mail::Dormant {
            item: dormant.item,
            name: dormant.name.clone(),
            organisation: dormant.organisation.clone(),
            last_day: dormant.last_day,
        }),
        links: Links::new(context.public_url.as_str()),
        token: sign(&context.keys, LinkPurpose::Letter, letter),
        unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, letter),
    }
}

/// The sites whose digests are due and not written yet, with the week they are about.
///
/// A Monday that was missed is caught up later in its week, and before the next Monday's hour by a
/// service that had run before; a new one does not begin with a week it never saw.
pub fn sites_due(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(Site, IsoWeek, DateTime<Utc>)>, StoreError> {
    let now = context.clock.now();
    let mut due = Vec::new();
    for site in sites::all(connection)? {
        let last_run = jobs::last_run(connection, &run_name(&site))?;
        let this_week = IsoWeek::of(site.day(now));
        let (this, before) = (due_at(&site, this_week), due_at(&site, this_week.previous()));
        let (moment, week) = if this <= now {
            (this, this_week.previous())
        } else {
            (before, this_week.previous().previous())
        };
        let seen_before = last_run.is_some() || moment == this;
        if seen_before && last_run.is_none_or(|last| last < moment) {
            due.push((site, week, moment));
        }
    }
    Ok(due)
}

/// The name under which it is recorded that a site's digests were written.
pub fn run_name(site: &Site) -> String {
    format!("compose-digests/{}", site.id)
}
