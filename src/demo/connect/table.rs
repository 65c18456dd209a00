//! Offers and asks at the table where the employee of the printed link gets a desk, so that they show on her phone.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::House;
use super::words::{self, in_language};
use crate::app::App;
use crate::clock::Clock;
use crate::domain::connect::offer::OfferKind;
use crate::domain::identity::PersonId;
use crate::store::Failure;
use crate::usecases::connect::offers::{Written, make_offer, offers_at_table};
use crate::usecases::stay::check_in::{CheckIn, PlaceWish, check_in};
use crate::usecases::stay::stay_view::tablemates;

/// How many minutes after the start she may arrive. What was drawn for others shortly before changes her own draw a little.
const ARRIVALS: [i64; 3] = [0, 5, 30];

/// At each table to which the draw would lead her, somebody to whom she can write says what they bring or look for.
pub(in crate::demo) async fn say_at_her_table(
    app: &App,
    clock: &Clock,
    house: &House,
    now: DateTime<Utc>,
) -> Result<(), String> {
    let Some(her) = house.people.first().map(|one| one.id) else { return Ok(()) };
    let mut speakers: Vec<PersonId> = Vec::new();
    for minutes in ARRIVALS {
        clock.set(now + TimeDelta::minutes(minutes));
        let known = known_at_table(app, house, her).await?;
        if !known.iter().any(|one| speakers.contains(one)) {
            speakers.extend(known.first());
        }
    }
    clock.set(now);
    for (speaker, (kind, text)) in speakers.into_iter().zip(words::AT_HER_TABLE) {
        let found = house.people.iter().find(|one| one.id == speaker);
        let language = found.map(|one| one.language).unwrap_or_default();
        let text = in_language(text, language).to_owned();
        let written = Written { kind, text, on_wall: false };
        crate::demo::write(app, move |connection, context| {
            make_offer(connection, context, speaker, &written)
        })
        .await?;
    }
    Ok(())
}

/// Those at the table that she would be given now whom she may write to. Nothing of it stays: the transaction is undone.
async fn known_at_table(app: &App, house: &House, her: PersonId) -> Result<Vec<PersonId>, String> {
    let context = Arc::clone(&app.context);
    let site = house.site.id;
    let tried = app.store.write(move |connection| -> Result<(), Failure<Vec<PersonId>>> {
        let wish = CheckIn {
            person: her,
            site,
            place: PlaceWish::Desk,
            unseen: false,
            card: None,
            invitation: None,
        };
        check_in(connection, &context, &wish).map_err(|why| why.map(|_| Vec::new()))?;
        for mate in tablemates(connection, &context, her)? {
            let text = "What I look for".to_owned();
            let written = Written { kind: OfferKind::Ask, text, on_wall: false };
            let made = make_offer(connection, &context, mate.person, &written);
            made.map_err(|why| why.map(|_| Vec::new()))?;
        }
        let said = offers_at_table(connection, &context, her)?;
        Err(Failure::Refused(said.iter().filter_map(|one| one.person.map(PersonId)).collect()))
    });
    match tried.await {
        Err(Failure::Refused(known)) => Ok(known),
        Err(Failure::Store(why)) => Err(format!("the demo could not be made: {why}")),
        Ok(()) => Ok(Vec::new()),
    }
}
