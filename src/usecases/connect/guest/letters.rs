//! The letters that invitations lead to.

use chrono::{DateTime, Utc};

use crate::domain::identity::LetterId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::place::site::Site;
use crate::mail::{
    CalendarEvent, CalendarMethod, GuestArrivedLetter, GuestCalledOffLetter, GuestInvitationLetter,
    GuestSits, InvitedAs, Links,
};
use crate::store::person::persons::Person;
use crate::store::stay::invitations::Invitation;
use crate::store::stay::{invitations, stays};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::write_letter::{Draft, refuses, write_letter};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use crate::usecases::stay::stay_view::{StayView, view as stay_view};

/// The letter that invites.
pub(super) struct Invites<'a> {
    pub(super) invitation: &'a Invitation,
    pub(super) site: &'a Site,
    pub(super) host: &'a Person,
    /// The guest's badge; none of somebody who has their own.
    pub(super) code: Option<String>,
}

impl Invites<'_> {
    pub(super) fn write(
        &self,
        connection: &mut Connection,
        context: &Context,
        to: &Person,
    ) -> Result<LetterId, StoreError> {
        let kind = LetterKind::GuestInvitation;
        // As this host calls them: another may have written their name otherwise.
        let name = if self.code.is_some() { &self.invitation.name } else { &to.name };
        let reader = Person { name: name.clone(), ..to.clone() };
        let render = |linked: Linked<'_>| {
            let letter = self.letter(context, to, linked);
            let unsubscribe = letter.unsubscribe_link();
            let event = event(self.invitation, self.site, CalendarMethod::Request, &letter);
            letter.render().map(|rendered| {
                let draft = Draft::of(rendered).refused_at(unsubscribe).with_event(event);
                draft.with_badge(self.code.clone())
            })
        };
        write_letter(connection, context, kind, &reader, None, render)
    }

    fn letter(&self, context: &Context, to: &Person, linked: Linked<'_>) -> GuestInvitationLetter {
        let Invites { invitation, site, host, code } = self;
        let invited = code.as_ref().map(|badge| InvitedAs {
            badge: badge.clone(),
            shown_as: to.name.clone(),
            asks_consent: to.consent.is_none(),
            organisation: to.organisation.clone(),
            kind: invitation.kind,
        });
        GuestInvitationLetter {
            language: to.language,
            reader: if code.is_some() { invitation.name.clone() } else { to.name.clone() },
            host: host.name.clone(),
            organisation: host.organisation.clone(),
            site: site.name.clone(),
            day: invitation.day,
            hours: (site.hours.opens(), site.hours.closes()),
            place: invitation.place,
            invited,
            links: Links::new(context.public_url.as_str()),
            token: sign(&context.keys, LinkPurpose::Letter, linked),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        }
    }
}

fn event(
    invitation: &Invitation,
    site: &Site,
    method: CalendarMethod,
    letter: &GuestInvitationLetter,
) -> CalendarEvent {
    let (starts, ends) = site.opening(invitation.day);
    CalendarEvent {
        method,
        uid: invitation.uid.clone(),
        sequence: u32::from(method == CalendarMethod::Cancel),
        starts,
        ends,
        summary: letter.summary(),
        description: letter.description(),
        leaves_free: true,
        location: site.name.clone(),
    }
}

/// Tells whoever was invited that it is off.
pub(super) fn call_off(
    connection: &mut Connection,
    context: &Context,
    (invitation, site): (&Invitation, &Site),
    host: Option<&Person>,
    to: &Person,
) -> Result<(), StoreError> {
    let (name, organisation) =
        host.map(|host| (host.name.clone(), host.organisation.clone())).unwrap_or_default();
    let mut invites = GuestInvitationLetter {
        language: to.language,
        reader: to.name.clone(),
        host: name,
        organisation,
        site: site.name.clone(),
        day: invitation.day,
        hours: (site.hours.opens(), site.hours.closes()),
        place: invitation.place,
        invited: None,
        links: Links::new(context.public_url.as_str()),
        token: String::new(),
        unsubscribe_token: String::new(),
    };
    let event = event(invitation, site, CalendarMethod::Cancel, &invites);
    let render = |linked: Linked<'_>| {
        invites.unsubscribe_token = sign(&context.keys, LinkPurpose::Unsubscribe, linked);
        let unsubscribe = invites.unsubscribe_link();
        let letter = GuestCalledOffLetter { of: invites };
        letter.render().map(|text| Draft::of(text).refused_at(unsubscribe).with_event(event))
    };
    let kind = LetterKind::GuestCalledOff;
    let id = write_letter(connection, context, kind, to, None, render)?;
    invitations::set_letter(connection, invitation.id, id)
}

/// Tells a host that their guest is there, unless they refused such letters: then it stands on their own page only.
pub(super) fn arrived(
    connection: &mut Connection,
    context: &Context,
    (invitation, site): (&Invitation, &Site),
    (host, guest): (&Person, &Person),
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let kind = LetterKind::GuestArrived;
    if refuses(connection, host, kind)? {
        return Ok(());
    }
    let sits = match stays::open_of(connection, guest.id)? {
        Some(stay) if stay.site == site.id && stay.ends_by > context.clock.now() => {
            let StayView { floor, zone, table, desk, .. } =
                stay_view(connection, context, site, &stay)?;
            Some(GuestSits { floor, zone, at: desk.zip(table) })
        }
        _ => None,
    };
    let named = |text: &str| if site.names_in_mail { text.to_owned() } else { String::new() };
    let render = |linked: Linked<'_>| {
        let letter = GuestArrivedLetter {
            language: host.language,
            reader: host.name.clone(),
            guest: named(&invitation.name),
            organisation: named(&invitation.organisation),
            site: site.name.clone(),
            at: at.with_timezone(&site.time_zone).naive_local(),
            sits,
            unannounced: invitation.unannounced,
            links: Links::new(context.public_url.as_str()),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        };
        let unsubscribe = letter.unsubscribe_link();
        letter.render().map(|rendered| Draft::of(rendered).refused_at(unsubscribe))
    };
    write_letter(connection, context, kind, host, Some(guest), render)?;
    Ok(())
}
