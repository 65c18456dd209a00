//! Letters about coffee, with what a calendar needs.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::held::Held;
use crate::domain::connect::moments::ends_at;
use crate::domain::connect::numbers::NOT_THIS_ONE_HIDES;
use crate::domain::identity::PersonId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::place::site::Site;
use crate::mail::{
    CalendarEvent, CalendarMethod, CoffeeLetter, CoffeeNews, CoffeeProposalLetter, Links,
};
use crate::store::connect::coffees::Coffee;
use crate::store::connect::{answers, approaches};
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::write_letter::{Draft, refuses, write_letter};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};

/// Tells who is asked of the moments, unless they refused such letters: then they stand on their own page only.
pub(super) fn propose(
    connection: &mut Connection,
    context: &Context,
    held: &Held,
) -> Result<(), StoreError> {
    let kind = LetterKind::CoffeeProposal;
    let Held { coffee, proposer, asked, site, .. } = held;
    let letter = if refuses(connection, asked, kind)? {
        None
    } else {
        let render = |linked: Linked<'_>| {
            let letter = CoffeeProposalLetter {
                language: asked.language,
                reader: asked.name.clone(),
                from: proposer.name.clone(),
                organisation: proposer.organisation.clone(),
                place: coffee.place.clone(),
                moments: coffee
                    .moments
                    .iter()
                    .map(|at| at.with_timezone(&site.time_zone))
                    .collect(),
                links: Links::new(context.public_url.as_str()),
                token: sign(&context.keys, LinkPurpose::Letter, linked),
                unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
            };
            let unsubscribe = letter.unsubscribe_link();
            letter.render().map(|rendered| Draft::of(rendered).refused_at(unsubscribe))
        };
        Some(write_letter(connection, context, kind, asked, Some(proposer), render)?)
    };
    approaches::add(connection, coffee.id, letter, context.clock.now())
}

/// Tells both what is new because of one of them. Whoever wants nothing more of the other gets no letters by moves of
/// theirs: the moment stands on the own page, and that it is off is told.
pub(super) fn tell_both(
    connection: &mut Connection,
    context: &Context,
    held: &Held,
    by: PersonId,
    news: CoffeeNews,
) -> Result<(), StoreError> {
    let Some(at) = held.coffee.at else { return Ok(()) };
    let since = context.clock.now() - NOT_THIS_ONE_HIDES;
    for (reader, other) in [(&held.proposer, &held.asked), (&held.asked, &held.proposer)] {
        if news == CoffeeNews::Moved
            && reader.id != by
            && answers::hides(connection, reader.id, other.id, since)?
        {
            continue;
        }
        let news = match news {
            CoffeeNews::Moved if reader.id != by => CoffeeNews::MovedByOther,
            news => news,
        };
        let told = Told { coffee: &held.coffee, site: &held.site, at, news };
        told.tell(connection, context, reader, Some(other))?;
    }
    Ok(())
}

/// What is new about a coffee.
pub(super) struct Told<'a> {
    pub(super) coffee: &'a Coffee,
    pub(super) site: &'a Site,
    pub(super) at: DateTime<Utc>,
    pub(super) news: CoffeeNews,
}

impl Told<'_> {
    /// Tells one of the two; the other is named if they may be.
    pub(super) fn tell(
        &self,
        connection: &mut Connection,
        context: &Context,
        reader: &Person,
        other: Option<&Person>,
    ) -> Result<(), StoreError> {
        if !reader.active {
            return Ok(());
        }
        let letter = CoffeeLetter {
            language: reader.language,
            reader: reader.name.clone(),
            news: self.news,
            with: other.map(|other| other.name.clone()).unwrap_or_default(),
            place: self.coffee.place.clone(),
            at: local(self.site, self.at),
            links: Links::new(context.public_url.as_str()),
        };
        let event = self.event(&letter);
        let render = |_: Linked<'_>| letter.render().map(|text| Draft::of(text).with_event(event));
        let kind = LetterKind::CoffeeInvitation;
        write_letter(connection, context, kind, reader, other, render)?;
        Ok(())
    }

    fn event(&self, letter: &CoffeeLetter) -> CalendarEvent {
        CalendarEvent {
            method: match self.news {
                CoffeeNews::Planned | CoffeeNews::Moved | CoffeeNews::MovedByOther => {
                    CalendarMethod::Request
                }
                CoffeeNews::CalledOff => CalendarMethod::Cancel,
            },
            uid: self.coffee.uid.clone(),
            sequence: self.coffee.sequence,
            starts: self.at,
            ends: ends_at(self.at),
            summary: letter.summary(),
            description: letter.description(),
            location: self.coffee.place.clone(),
            leaves_free: false,
        }
    }
}

fn local(site: &Site, at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&site.time_zone).naive_local()
}
