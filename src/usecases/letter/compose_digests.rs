//! Composes each person's digest of the week before and queues it, once.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use super::digest_offers::{Said, said, with_offers};
use super::digest_story::{story_for, told};
use super::letter_content;
use super::letter_token::{LinkPurpose, Linked, sign};
use super::nudge::due::{Due, DueNudge, hold_and_gather};
use super::nudge::page::{NudgePage, nudge_page};
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::{LetterId, PersonId, SiteId};
use crate::domain::language::Language;
use crate::domain::letter::digest::{Choice, DigestContent, Who, choose};
use crate::domain::letter::digest_due::week_due;
use crate::domain::letter::kind::LetterKind;
use crate::domain::place::site::Site;
use crate::mail::{DigestLetter, Links, Rendered};
use crate::store::connect::answers;
use crate::store::encounter::attendance;
use crate::store::letter::letters::NewLetter;
use crate::store::letter::{digests, letters, unasked};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::upkeep::jobs;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::connect::weeks::{WeekRefusal, Weeks, hidden_since};
use crate::usecases::gathering::next::next_for;
use crate::usecases::house::vacancies::in_letters;
use crate::usecases::{Context, letter_id};

/// A digest that is ready to be queued.
#[derive(Debug, Clone)]
pub struct Draft {
    reader: PersonId,
    /// The site of most of their week.
    site: Option<SiteId>,
    /// The week of which it is the letter that nobody asked for.
    sent_in: IsoWeek,
    content: DigestContent,
}

/// Drafts the digests of a week: for everybody, or for those whose week was mostly at one site.
///
/// Includes people who agreed, want the digest, have none of that week yet, and have something to read in it. Reads
/// only.
pub fn draft_digests(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    at: Option<SiteId>,
) -> Result<Vec<Draft>, Failure<WeekRefusal>> {
    let weeks = match at {
        None => Weeks::of_all(connection, context, week)?,
        Some(_) => Weeks::of_all_as_left(connection, context, week)?,
    };
    let main_sites = attendance::main_sites(connection, week.monday(), week.sunday())?;
    let all = sites::all(connection)?;
    // A job that is late writes into the week of its site; what is queued by hand belongs to the Monday after its week.
    let now = context.clock.now();
    let sent_in = all
        .iter()
        .find(|site| Some(site.id) == at)
        .map_or_else(|| week.next(), |site| IsoWeek::of(site.day(now)));
    let names_in_mail: HashMap<SiteId, bool> =
        all.into_iter().map(|site| (site.id, site.names_in_mail)).collect();
    let mut drafts = Vec::new();
    for reader in weeks.readers() {
        // Encounters still name the site when its stays, kept for less than a week, are gone.
        let site = main_sites.get(&reader.id).copied().or_else(|| weeks.main_site(reader.id));
        if reader.consent != Some(true)
            || !reader.digest
            || at.is_some_and(|at| site != Some(at))
            || digests::exists(connection, reader.id, week)?
        {
            continue;
        }
        let names = site.and_then(|site| names_in_mail.get(&site)).copied().unwrap_or(true);
        if let Some(content) = content(context, &weeks, week, reader.id, names) {
            drafts.push(Draft { reader: reader.id, site, sent_in, content });
        }
    }
    Ok(drafts)
}

/// Queues one digest, unless the person has one of that week or withdrew. Leaves out people who may no longer be
/// named since the draft, and all names if the site has switched names in mail off.
pub fn queue_digest(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    draft: &Draft,
) -> Result<bool, StoreError> {
    let mut content = draft.content.clone();
    if let Some(site) = draft.site
        && let Some(site) = sites::by_id(connection, site)?
    {
        content.names_in_mail = site.names_in_mail;
    }
    let (reader, names_in_mail) = (draft.reader, content.names_in_mail);
    let due = Due { reader, week: draft.sent_in, names_in_mail };
    let nudge = hold_and_gather(connection, context, due, &content.people())?;
    let Some(reader) = persons::by_id(connection, draft.reader)? else { return Ok(false) };
    if !reader.digest
        || !was_visible(&reader, week)
        || digests::exists(connection, reader.id, week)?
        || unasked::exists(connection, reader.id, draft.sent_in)?
    {
        return Ok(false);
    }
    let mut content = without_hidden(connection, context, week, reader.id, content)?;
    if !content.something_to_say() {
        return Ok(false);
    }
    // One name of long ago is enough for a letter.
    content.dormant.take_if(|_| nudge.as_ref().is_some_and(DueNudge::suggests_somebody));
    content.next = next_for(connection, context, &reader, draft.site)?;
    content.vacancy = in_letters(connection, draft.sent_in)?;
    content.story = story_for(connection, context, reader.language)?;
    insert(connection, context, &reader, week, draft.sent_in, content, nudge)?;
    Ok(true)
}

/// Somebody who withdrew and agreed again has no encounters left from the week.
fn was_visible(person: &Person, week: IsoWeek) -> bool {
    let since = person.visible_since.filter(|_| person.consent == Some(true));
    person.active && since.is_some_and(|since| since <= week.sunday())
}

/// The content without people who may no longer be named to the reader.
fn without_hidden(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    reader: PersonId,
    mut content: DigestContent,
) -> Result<DigestContent, StoreError> {
    let hidden = answers::hidden_from(connection, reader, hidden_since(context))?;
    for person in content.people() {
        let found = persons::by_id(connection, person)?;
        if hidden.contains(&person) || !found.is_some_and(|found| was_visible(&found, week)) {
            content = content.without(person);
        }
    }
    Ok(content)
}

/// Writes the letter of the reader's week into the outbox, with what it reminds of. An error where another instance wrote
/// it since the draft: running again undoes this letter.
fn insert(
    connection: &mut Connection,
    context: &Context,
    reader: &Person,
    week: IsoWeek,
    sent_in: IsoWeek,
    content: DigestContent,
    nudge: Option<DueNudge>,
) -> Result<(), StoreError> {
    let conflict = || StoreError::Conflict("the letter was written by another".to_owned());
    let now = context.clock.now();
    let (content, said) = with_offers(connection, context, content)?;
    let mut names = content.people();
    names.extend(nudge.iter().flat_map(DueNudge::people));
    let envelope = envelope(context, reader, week, names);
    let letter = letters::queue(connection, &envelope, now)?;
    if !unasked::claim(connection, reader.id, sent_in, letter)? {
        return Err(conflict());
    }
    let stored = letter_content::write(&content)?;
    if !digests::insert(connection, reader.id, week, letter, &stored, now)? {
        return Err(conflict());
    }
    if let Some(nudge) = nudge {
        nudge.write(connection, letter)?;
    }
    let linked = Linked { id: letter, message_id: &envelope.message_id };
    let view = view(connection, context, reader, week, (content, said), linked)?;
    set_body(connection, letter, &view)
}

/// Rewrites a waiting digest from content that has changed.
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
    let said = said(connection, context, &content.people())?;
    let view = view(connection, context, &reader, digest.week, (content.clone(), said), letter)?;
    set_body(connection, letter.id, &view)
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

fn envelope(
    context: &Context,
    reader: &Person,
    week: IsoWeek,
    names: BTreeSet<PersonId>,
) -> NewLetter {
    NewLetter {
        kind: LetterKind::Digest,
        person: reader.id,
        names,
        to_address: reader.email.clone(),
        to_name: reader.name.clone(),
        language: reader.language,
        message_id: letter_id(context, &format!("digest.{week}")),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        unsubscribe_url: None,
        asker: None,
    }
}

/// What the week has to say to a reader, if anything.
fn content(
    context: &Context,
    weeks: &Weeks,
    week: IsoWeek,
    reader: PersonId,
    names_in_mail: bool,
) -> Option<DigestContent> {
    let summary = weeks.summary(reader);
    if !summary.something_to_say() {
        return None;
    }
    let further_back = &weeks.further_back(reader);
    let luck = context.chance.below(u64::MAX);
    let choice = Choice { week, further_back, names_in_mail, luck };
    Some(choose(&summary, choice, |person| {
        let Person { name, organisation, .. } = weeks.person(person)?;
        Some(Who { name, organisation })
    }))
}

fn view(
    connection: &mut Connection,
    context: &Context,
    reader: &Person,
    week: IsoWeek,
    (content, offers): (DigestContent, Said),
    letter: Linked<'_>,
) -> Result<DigestLetter, StoreError> {
    let nudge = nudge_page(connection, context, letter.id)?;
    let story = told(connection, content.story.as_deref(), content.names_in_mail)?;
    Ok(DigestLetter {
        language: reader.language,
        reader: reader.name.clone(),
        week,
        content,
        nudge: nudge.filter(NudgePage::something_to_say).map(NudgePage::part),
        offers,
        story,
        links: Links::new(context.public_url.as_str()),
        token: sign(&context.keys, LinkPurpose::Letter, letter),
        unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, letter),
    })
}

/// The sites whose digests are due and not written, with the week they cover.
pub fn sites_due(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(Site, IsoWeek, DateTime<Utc>)>, StoreError> {
    let now = context.clock.now();
    let mut due = Vec::new();
    for site in sites::all(connection)? {
        let last_run = jobs::last_run(connection, &run_name(&site))?;
        if let Some((week, moment)) = week_due(&site, now, last_run) {
            due.push((site, week, moment));
        }
    }
    Ok(due)
}

/// The name of the run that records that a site's digests were written.
pub fn run_name(site: &Site) -> String {
    format!("compose-digests/{}", site.id)
}
