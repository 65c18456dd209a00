//! Writes nudges that are letters of their own.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Datelike, Utc};

use super::due::{Due, DueNudge, hold_and_gather};
use super::page::{NudgePage, nudge_page};
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::language::Language;
use crate::domain::letter::digest_due::nudges_due;
use crate::domain::letter::kind::LetterKind;
use crate::domain::place::open_days::WeekDay;
use crate::domain::place::site::Site;
use crate::mail::{Links, NudgeLetter, Rendered};
use crate::store::connect::consciences;
use crate::store::encounter::attendance;
use crate::store::letter::letters::NewLetter;
use crate::store::letter::{letters, nudges, unasked};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::upkeep::jobs;
use crate::store::{Connection, StoreError};
use crate::usecases::connect::home_site::home_site;
use crate::usecases::letter::compose_digests;
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use crate::usecases::{Context, letter_id};

/// The sites whose nudges of the day are due and not written. Their digests of the week come first: a nudge is part of the
/// digest if there is one.
pub fn sites_due(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(Site, DateTime<Utc>)>, StoreError> {
    let now = context.clock.now();
    let digests: BTreeSet<SiteId> = compose_digests::sites_due(connection, context)?
        .into_iter()
        .map(|(site, ..)| site.id)
        .collect();
    let mut due = Vec::new();
    for site in sites::all(connection)? {
        let last_run = jobs::last_run(connection, &run_name(&site))?;
        if let Some(moment) = nudges_due(&site, now, last_run)
            && !digests.contains(&site.id)
        {
            due.push((site, moment));
        }
    }
    Ok(due)
}

/// The name of the run that records that a site's nudges of a day were written.
pub fn run_name(site: &Site) -> String {
    format!("compose-nudges/{}", site.id)
}

/// The people of a site who are to be nudged by now, on a day of this week, and have no letter of the week. Reads only.
pub fn people_due(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<Vec<PersonId>, StoreError> {
    let today = site.day(context.clock.now());
    let week = IsoWeek::of(today);
    let until = usize::try_from(today.weekday().number_from_monday()).unwrap_or(7);
    let weekdays: Vec<WeekDay> = WeekDay::ALL.into_iter().take(until).collect();
    let last = week.previous();
    let main_sites = attendance::main_sites(connection, last.monday(), last.sunday())?;
    let mut due = Vec::new();
    for (person, agreement) in consciences::on(connection, &weekdays)? {
        if agreement.day_in(week).is_some_and(|day| day <= today)
            && is_of(connection, site, &main_sites, person)?
            && !unasked::exists(connection, person, week)?
        {
            due.push(person);
        }
    }
    Ok(due)
}

/// Whether a person's letters come at the hour of a site: that of most of their last week, else where they were last.
fn is_of(
    connection: &mut Connection,
    site: &Site,
    main_sites: &HashMap<PersonId, SiteId>,
    person: PersonId,
) -> Result<bool, StoreError> {
    if let Some(main) = main_sites.get(&person) {
        return Ok(*main == site.id);
    }
    Ok(home_site(connection, person)?.is_some_and(|home| home.id == site.id))
}

/// Queues the nudge of a person's week as a letter of its own, unless there is nothing to say or they have a letter of
/// that week.
pub fn queue_nudge(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    person: PersonId,
) -> Result<bool, StoreError> {
    let week = IsoWeek::of(site.day(context.clock.now()));
    let names = sites::by_id(connection, site.id)?.is_none_or(|site| site.names_in_mail);
    let due = Due { reader: person, week, names_in_mail: names };
    let Some(nudge) = hold_and_gather(connection, context, due, &BTreeSet::new())? else {
        return Ok(false);
    };
    let reader = persons::by_id(connection, person)?.filter(|reader| reader.active);
    let Some(reader) = reader else { return Ok(false) };
    if unasked::exists(connection, person, week)? {
        return Ok(false);
    }
    let envelope = envelope(context, &reader, &nudge);
    let letter = letters::queue(connection, &envelope, context.clock.now())?;
    if !unasked::claim(connection, person, week, letter)? {
        return Err(StoreError::Conflict("another letter of the week was written".to_owned()));
    }
    nudge.write(connection, letter)?;
    let linked = Linked { id: letter, message_id: &envelope.message_id };
    if !write(connection, context, linked, &reader)? {
        return Err(StoreError::Conflict("there is nothing to say any more".to_owned()));
    }
    Ok(true)
}

fn envelope(context: &Context, reader: &Person, nudge: &DueNudge) -> NewLetter {
    NewLetter {
        kind: LetterKind::Nudge,
        person: reader.id,
        names: nudge.people().clone(),
        to_address: reader.email.clone(),
        to_name: reader.name.clone(),
        language: reader.language,
        message_id: letter_id(context, &format!("nudge.{}", nudge.day())),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        unsubscribe_url: None,
        asker: None,
    }
}

/// Writes the text of a waiting nudge anew, after whom it named is gone; false if nothing is left to say.
pub(in crate::usecases) fn write_nudge_anew(
    connection: &mut Connection,
    context: &Context,
    letter: Linked<'_>,
    language: Language,
) -> Result<bool, StoreError> {
    let Some(nudge) = nudges::by_letter(connection, letter.id)? else { return Ok(false) };
    let Some(reader) = persons::by_id(connection, nudge.person)? else { return Ok(false) };
    write(connection, context, letter, &Person { language, ..reader })
}

fn write(
    connection: &mut Connection,
    context: &Context,
    letter: Linked<'_>,
    reader: &Person,
) -> Result<bool, StoreError> {
    let page = nudge_page(connection, context, letter.id)?;
    let Some(page) = page.filter(NudgePage::something_to_say) else { return Ok(false) };
    let view = NudgeLetter {
        language: reader.language,
        reader: reader.name.clone(),
        today: context.clock.now().date_naive(),
        part: page.part(),
        links: Links::new(context.public_url.as_str()),
        token: sign(&context.keys, LinkPurpose::Letter, letter),
        unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, letter),
    };
    let Rendered { subject, text, html } = view
        .render()
        .map_err(|why| StoreError::Other(format!("a nudge could not be rendered: {why}")))?;
    let unsubscribe = view.unsubscribe_link();
    letters::set_body(connection, letter.id, &subject, &text, &html, Some(&unsubscribe))?;
    Ok(true)
}
