//! The podium of the example office: what some told in the months before, what came of it, and a draft beside which an editor asks
//! something. All of it goes the way of a teller, the pictures too.

mod told;

use chrono::{DateTime, NaiveDate, Utc};

use super::people::{EDITOR, EMPLOYEE};
use super::write_apart;
use crate::app::App;
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::story::telling::StoryKind;
use crate::store::person::{editors, persons};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::story::change::ask;
use crate::usecases::story::follow_up::follow_up;
use crate::usecases::story::pictures::{Picture, add_picture, clean_picture};
use crate::usecases::story::publish::publish;
use crate::usecases::story::reader::StoryReader;
use crate::usecases::story::readers::{Says, say};
use crate::usecases::story::tell::{Telling, tell};
use told::{ASKED, DRAFT, IN_CIRCLE, MonthDay, PICTURES, TOLD, Told};

type Failed = Failure<String>;

fn refused<R: std::fmt::Debug>(why: Failure<R>) -> Failed {
    why.map(|why| format!("{why:?}"))
}

/// The pictures, read and written anew as those of any teller. It takes long.
pub(super) fn pictures() -> Result<Vec<Picture>, String> {
    PICTURES.iter().map(|file| clean_picture(file).map_err(|why| format!("{why:?}"))).collect()
}

/// The luck of what they are called by.
const DICE: u64 = 0x5704;

/// Tells them, with luck of their own, so that nothing of people's weeks changes by it. The clock goes back to each day and
/// stands as it stood in the end. How those are called which the story circle is about.
pub(super) async fn tell_all(app: &App, pictures: Vec<Picture>) -> Result<Vec<String>, String> {
    write_apart(app, DICE, move |connection, context| {
        let now = context.clock.now();
        let told = tell_each(connection, context, &pictures);
        context.clock.jump(now);
        told
    })
    .await
}

fn tell_each(
    connection: &mut Connection,
    context: &Context,
    pictures: &[Picture],
) -> Result<Vec<String>, Failed> {
    let mut in_circle = Vec::new();
    let editor = person(connection, EDITOR)?;
    editors::add(connection, editor)?;
    let mut readers = persons::all(connection)?;
    readers.retain(|one| one.active && !one.is_guest());
    readers.sort_by_key(|one| one.id);
    let readers: Vec<PersonId> = readers.into_iter().map(|one| one.id).collect();
    for (place, story) in TOLD.iter().enumerate() {
        let code = put_up(connection, context, editor, (story, pictures))?;
        let some = readers.iter().skip(place * 3).step_by(11).take(story.known_by);
        for reader in some {
            say(connection, context, *reader, &code, (Says::KnowsIt, true)).map_err(refused)?;
        }
        for taker in story.taken_up_by {
            let taker = person(connection, taker)?;
            say(connection, context, taker, &code, (Says::TakesItUp, true)).map_err(refused)?;
        }
        if IN_CIRCLE.contains(&story.title) {
            in_circle.push(code);
        }
    }
    let telling = Telling {
        kind: StoryKind::NewApproach,
        title: DRAFT.0.to_owned(),
        text: DRAFT.1.to_owned(),
        language: Language::Nl,
        unnamed: false,
        editor: None,
    };
    let her = person(connection, EMPLOYEE)?;
    let code = tell(connection, context, her, &telling).map_err(refused)?;
    ask(connection, context, StoryReader::Person(editor), &code, ASKED).map_err(refused)?;
    Ok(in_circle)
}

/// Tells a story and lets the editor publish it, and what came of it; how it is called.
fn put_up(
    connection: &mut Connection,
    context: &Context,
    editor: PersonId,
    (story, pictures): (&Told, &[Picture]),
) -> Result<String, Failed> {
    let teller = person(connection, story.teller)?;
    let editor = StoryReader::Person(editor);
    context.clock.jump(morning_of(story.published));
    let telling = Telling {
        kind: story.kind,
        title: story.title.to_owned(),
        text: story.text.to_owned(),
        language: story.language,
        unnamed: story.unnamed,
        editor: editor.person().filter(|_| story.unnamed),
    };
    let code = tell(connection, context, teller, &telling).map_err(refused)?;
    if let Some((place, shows)) = story.picture {
        let picture = pictures.get(place).ok_or_else(|| nobody("such picture"))?;
        let teller = StoryReader::Person(teller);
        add_picture(connection, context, teller, &code, (picture, shows)).map_err(refused)?;
    }
    publish(connection, context, editor, &code, None).map_err(refused)?;
    for (day, progress, text) in story.road {
        context.clock.jump(morning_of(*day));
        follow_up(connection, context, editor, &code, (*progress, text)).map_err(refused)?;
    }
    Ok(code)
}

fn person(connection: &mut Connection, email: &str) -> Result<PersonId, Failed> {
    Ok(persons::by_email(connection, email)?.ok_or_else(|| nobody(email))?.id)
}

fn nobody(what: &str) -> Failed {
    Failure::Refused(format!("there is no {what}"))
}

fn morning_of((month, day): MonthDay) -> DateTime<Utc> {
    let day = NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
    day.and_hms_opt(9, 0, 0).unwrap_or_default().and_utc()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::TODAY;
    use crate::domain::story::telling::StoryProgress;

    #[test]
    fn stories_are_told_before_today_in_the_order_of_their_days_and_pictures_are_as_wide() {
        let days: Vec<_> = TOLD.iter().map(|story| story.published).collect();
        assert!(days.is_sorted(), "{days:?}");
        for story in &TOLD {
            let road = story.road.iter().map(|(day, ..)| *day);
            let days: Vec<_> = std::iter::once(story.published).chain(road).collect();
            assert!(days.is_sorted() && morning_of(days[days.len() - 1]).date_naive() <= TODAY);
        }
        for title in IN_CIRCLE {
            assert!(TOLD.iter().any(|story| story.title == title), "{title}");
        }
        let shown: Vec<_> = TOLD.iter().filter_map(|story| story.picture).collect();
        assert_eq!(shown.len(), PICTURES.len());
        for picture in pictures().unwrap() {
            assert_eq!((picture.width, picture.height), (1200, 800));
        }
        let reached = |story: &Told| story.road.last().map_or(StoryProgress::Told, |last| last.1);
        for progress in StoryProgress::ALL {
            assert!(TOLD.iter().any(|story| reached(story) == *progress), "{progress:?}");
        }
    }
}
