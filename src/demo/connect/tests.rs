//! What the example office holds when the demo begins.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::demo::{Office, office, people, prepare};
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState};
use crate::domain::connect::group::GroupState;
use crate::domain::connect::introduction::{IntroductionKind, IntroductionState};
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::identity::{AccessId, PersonId, StayId};
use crate::domain::language::Language;
use crate::domain::person::reception::Reception;
use crate::domain::story::telling::{StoryKind, StoryProgress, StoryState};
use crate::mail::mailbox::{StoredLetter, read_folder};
use crate::store::person::{agreed_days, organisations, persons};
use crate::store::place::sites;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::conscience::{Conscience, conscience};
use crate::usecases::connect::contacts::{Contacts, contacts};
use crate::usecases::connect::follow_ups::{FollowUpView, FollowUps, WithView, follow_ups};
use crate::usecases::connect::group::view::{OwnGroups, own_groups};
use crate::usecases::connect::introduction::view::{Introductions, introductions};
use crate::usecases::connect::offers::{OfferView, offers_at_table, own_offers};
use crate::usecases::gathering::today::on_today;
use crate::usecases::gathering::{state as gathering_state, view};
use crate::usecases::stay::check_in::{CheckIn, PlaceWish, check_in};
use crate::usecases::stay::reception::list::guests;
use crate::usecases::stay::stay_view::beside_now;
use crate::usecases::story::find::{Asked, list};
use crate::usecases::story::reader::StoryReader;
use crate::usecases::story::view::{RoadStep, StoryLine, one};

/// What somebody sees on their own page.
struct Page {
    contacts: Contacts,
    follow_ups: FollowUps,
    conscience: Conscience,
    offers: Vec<OfferView>,
    introductions: Introductions,
    groups: OwnGroups,
}

impl Page {
    fn of(
        connection: &mut Connection,
        context: &Context,
        person: PersonId,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            contacts: contacts(connection, context, person)?,
            follow_ups: follow_ups(connection, context, person)?,
            conscience: conscience(connection, context, person)?,
            offers: own_offers(connection, context, person)?,
            introductions: introductions(connection, context, person)?,
            groups: own_groups(connection, context, person)?,
        })
    }
}

/// The pages of everybody, that of the employee of the printed link first.
async fn pages(office: &Office) -> Vec<Page> {
    crate::demo::write(&office.app, |connection, context| {
        let mut all = persons::all(connection)?;
        all.sort_by_key(|one| (one.email != people::EMPLOYEE, one.id));
        let pages = all.iter().map(|one| Page::of(connection, context, one.id));
        Ok::<_, crate::store::Failure<()>>(pages.collect::<Result<Vec<_>, _>>()?)
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn the_office_has_the_life_that_follows_encounters() {
    let folder = tempfile::tempdir().unwrap();
    let office = prepare(Config::read(|_| None).unwrap(), folder.path()).await.unwrap();
    let letters = read_folder(&office.mail).unwrap();
    let pages = pages(&office).await;
    let her = &pages[0];
    check_her_page(her, office.app.context.clock.now());
    check_her_letters(&letters);
    check_everybody(&pages);
    check_letters(&letters);
    check_her_table(&office).await;
    check_the_door(&office).await;
    check_what_is_announced(&office).await;
    check_the_debate(&office).await;
    check_the_podium(&office).await;
}

/// A debate goes on: people stand on all sides, some want to speak, and whose phone is printed can still come in.
async fn check_the_debate(office: &Office) {
    let (state, phone) = (office.debate.code.clone(), office.debate.phone.clone());
    let seen = crate::demo::write(&office.app, move |connection, context| {
        let her = persons::by_email(connection, &phone)?.unwrap().id;
        let reader = view::Reader::Person(her);
        let state = gathering_state::state(connection, context, reader, &state);
        state.map_err(|why| why.map(|_| ()))
    });
    let seen = seen.await.unwrap();
    let debate = seen.debate.unwrap();
    assert_eq!(seen.attending, Some(28), "as many as were in");
    let halves = debate.halves.unwrap();
    assert!(halves.agree >= 8 && halves.against >= 8 && halves.undecided >= 8, "{halves:?}");
    assert!(!seen.you.unwrap().attend);
}

/// Stories of all kinds and states, in both languages, one without a name; and a draft of hers that an editor asks about.
async fn check_the_podium(office: &Office) {
    let (podium, own, road) = crate::demo::write(&office.app, |connection, context| {
        let her = persons::by_email(connection, people::EMPLOYEE)?.unwrap().id;
        let reader = StoryReader::Person(her);
        let mut all = |state| {
            let asked = Asked { state, page: 1, ..Asked::default() };
            list(connection, context, reader, &asked).map_err(|why| why.map(|_| ()))
        };
        let (podium, own) = (all(None)?.stories, all(Some(StoryState::Draft))?.stories);
        let mut read =
            |id: &str| one(connection, context, reader, id).map_err(|why| why.map(|_| ()));
        let own = own.iter().map(|line| read(&line.id)).collect::<Result<Vec<_>, _>>()?;
        let road = read(&podium.last().unwrap().id)?.road;
        Ok::<_, crate::store::Failure<()>>((podium, own, road))
    })
    .await
    .unwrap();
    assert_eq!(podium.len(), 9);
    let count = |it: fn(&StoryLine) -> bool| podium.iter().filter(|line| it(line)).count();
    assert_eq!(count(|line| line.picture.as_ref().is_some_and(|one| one.width == 1200)), 6);
    assert_eq!(count(|line| line.told_by.is_none()), 1);
    assert_eq!(count(|line| line.language == Language::En), 3);
    for progress in StoryProgress::ALL {
        assert!(podium.iter().any(|line| line.progress == *progress), "{progress:?}");
    }
    for kind in StoryKind::ALL {
        assert!(podium.iter().filter(|line| line.kind == *kind).count() >= 2, "{kind:?}");
    }
    let days = |step: &RoadStep| step.day.to_string();
    assert_eq!(road.iter().map(days).collect::<Vec<_>>(), ["2026-02-26", "2026-04-15"]);
    assert_eq!(own.len(), 1);
    assert!(own[0].yours && own[0].questions.is_some());
}

/// Two today, which hang on the wall; later one of her group, and one that is off. She comes to some.
async fn check_what_is_announced(office: &Office) {
    let (seen, wall) = crate::demo::write(&office.app, |connection, context| {
        let her = persons::by_email(connection, people::EMPLOYEE)?.unwrap().id;
        let site = sites::by_name(connection, office::SITE)?.unwrap();
        let seen = view::all(connection, context, view::Reader::Person(her))?.gatherings;
        Ok::<_, crate::store::Failure<()>>((seen, on_today(connection, context, &site)?))
    })
    .await
    .unwrap();
    assert_eq!((seen.len(), wall.len()), (6, 2), "{seen:?}");
    let count = |it: fn(&view::GatheringView) -> bool| seen.iter().filter(|one| it(one)).count();
    assert_eq!(count(|one| one.called_off), 1);
    assert_eq!(count(|one| one.group.is_some() && one.coming.is_some()), 1);
    assert_eq!(count(|one| one.coming.is_none() && !one.called_off), 0);
    assert_eq!(count(|one| one.you_come == Some(true)), 5);
}

/// Reception expects guests and has one; the people of one partner draw desks today, those of the other do not.
async fn check_the_door(office: &Office) {
    let seen = crate::demo::write(&office.app, |connection, context| {
        let reception = Reception { access: AccessId(1) };
        let guests = guests(connection, context, reception, None)?;
        let partners = [people::STADSLAB, people::NOORDERLICHT].map(|partner| {
            let organisation = organisations::by_name(connection, partner.0)?.unwrap();
            let site = sites::by_name(connection, office::SITE)?.unwrap().id;
            let days = agreed_days::of(connection, organisation, site)?.unwrap();
            Ok::<_, StoreError>(days.allows(crate::demo::TODAY))
        });
        Ok((guests, partners))
    });
    let (guests, partners) = seen.await.unwrap();
    let here = guests.iter().filter(|guest| guest.arrived_at.is_some()).count();
    assert_eq!((guests.len(), here), (3, 1), "{guests:?}");
    assert_eq!(partners.map(Result::unwrap), [true, false]);
}

/// She arrives, and can answer what somebody at her table looks for or brings.
async fn check_her_table(office: &Office) {
    let said = crate::demo::write(&office.app, |connection, context| {
        let her = persons::by_email(connection, people::EMPLOYEE)?.unwrap().id;
        let site = sites::by_name(connection, office::SITE)?.unwrap().id;
        let wish = CheckIn {
            person: her,
            site,
            place: PlaceWish::Desk,
            unseen: false,
            card: None,
            invitation: None,
        };
        let seated = check_in(connection, context, &wish)?;
        let beside = beside_now(connection, context, StayId(seated.stay.id))?;
        Ok((offers_at_table(connection, context, her)?, beside.cards))
    });
    let (said, cards) = said.await.unwrap();
    assert!(!cards.is_empty(), "somebody at her table came under a second card");
    assert!(said.iter().any(|one| one.person.is_some()), "{said:?}");
}

fn check_her_page(her: &Page, now: chrono::DateTime<chrono::Utc>) {
    let Contacts { contacts, own_names } = &her.contacts;
    assert!((6..20).contains(&contacts.len()), "{} contacts", contacts.len());
    assert!(contacts.iter().filter(|one| !one.note.is_empty()).count() >= 3);
    assert!(contacts.iter().any(|one| !one.offers.is_empty()));
    assert_eq!(own_names.len(), 4);

    let FollowUps { open, waiting, done } = &her.follow_ups;
    let to_answer = |one: &&FollowUpView| {
        one.coffee.as_ref().is_some_and(|coffee| !coffee.own && coffee.at.is_none())
    };
    let coffee = open.iter().find(to_answer).unwrap().coffee.as_ref().unwrap();
    assert_eq!(coffee.moments.len(), 3);
    assert!(coffee.moments.iter().all(|at| *at > now));
    assert!((3..8).contains(&open.len()), "{} open", open.len());
    assert!(open.iter().any(|one| matches!(one.with, WithView::OwnName { .. })));
    assert!(waiting.iter().any(|one| one.sent_at.is_some()));
    let came_about =
        |one: &FollowUpView| one.kind == FollowUpKind::Coffee && one.state == FollowUpState::Done;
    assert!(done.iter().any(came_about));
    assert!(done.iter().any(|one| one.outcome.is_some() && !one.note.is_empty()));
    assert!(done.iter().any(|one| one.state == FollowUpState::LetGo));

    assert_eq!(her.conscience.rhythm, Rhythm::Weekly);
    assert_eq!(her.offers.len(), 3);
    let Introductions { introductions, asked, offered } = &her.introductions;
    assert!(introductions.iter().any(|one| one.state == IntroductionState::Open));
    assert!(!asked.is_empty() && !offered.is_empty());
    let OwnGroups { groups, invitations } = &her.groups;
    assert_eq!(groups.iter().map(|one| one.members).collect::<Vec<_>>(), [4]);
    assert_eq!(groups[0].state, GroupState::Standing);
    assert_eq!(invitations.len(), 1);
}

fn check_her_letters(letters: &[StoredLetter]) {
    let hers: Vec<_> = letters.iter().filter(|one| one.to == people::EMPLOYEE).collect();
    for subject in ["Koffie met ", "Een bericht van ", "Wil je ", "Wie heb je ontmoet"] {
        assert!(hers.iter().any(|one| one.subject.starts_with(subject)), "{subject}");
    }
    let monday = hers.iter().find(|one| one.subject.starts_with("Wie heb je ontmoet")).unwrap();
    for part in ["Wat je wilde doen", "Lang niets gehoord"] {
        assert!(monday.text.contains(part), "{part}: {}", monday.text);
    }
}

fn check_everybody(pages: &[Page]) {
    let all = || {
        let of = |page: &Page| {
            let FollowUps { open, waiting, done } = page.follow_ups.clone();
            [open, waiting, done].concat()
        };
        pages.iter().skip(1).flat_map(of)
    };
    for state in
        [FollowUpState::Open, FollowUpState::Done, FollowUpState::LetGo, FollowUpState::Lapsed]
    {
        assert!(all().filter(|one| one.state == state).count() >= 5, "{state:?}");
    }
    let coffees = || all().filter(|one| one.kind == FollowUpKind::Coffee);
    assert!(coffees().filter(|one| one.state == FollowUpState::Done).count() >= 4);
    let planned = |one: &FollowUpView| one.coffee.as_ref().is_some_and(|it| it.at.is_some());
    assert!(coffees().any(|one| one.state == FollowUpState::Open && planned(&one)));
    assert!(all().filter(|one| one.outcome.is_some()).count() >= 10);

    let rhythms: BTreeSet<&str> = pages.iter().map(|it| it.conscience.rhythm.as_str()).collect();
    assert_eq!(rhythms.len(), Rhythm::ALL.len(), "{rhythms:?}");
    assert!(pages.iter().filter(|page| !page.contacts.contacts.is_empty()).count() >= 40);
    assert!(pages.iter().map(|page| page.contacts.own_names.len()).sum::<usize>() >= 30);
    assert!(pages.iter().map(|page| page.offers.len()).sum::<usize>() >= 25);

    let introductions = || pages.iter().skip(1).flat_map(|page| &page.introductions.introductions);
    for kind in [IntroductionKind::Asked, IntroductionKind::Unasked] {
        for state in [IntroductionState::Accepted, IntroductionState::Open] {
            let is_it = introductions().any(|one| one.kind == kind && one.state == state);
            assert!(is_it, "{kind:?} {state:?}");
        }
    }
}

fn check_letters(letters: &[StoredLetter]) {
    for subject in ["Verzet: ", "Gaat niet door: ", "Coffee with ", "A message from "] {
        assert!(letters.iter().any(|one| one.subject.starts_with(subject)), "{subject}");
    }
    for nudge in ["Te veel", "Too much"] {
        assert!(letters.iter().filter(|one| one.text.contains(nudge)).count() >= 5, "{nudge}");
    }
}
