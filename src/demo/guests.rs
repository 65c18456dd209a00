//! The guests of the employee of the printed link: one who came last week, and one who is expected today. A colleague has
//! two more today, of whom one is there.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::people::{EMPLOYEE, MANAGER};
use super::{TODAY, write};
use crate::app::App;
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::place::site::Site;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::store::Failure;
use crate::store::person::persons;
use crate::usecases::connect::guest::invite::{Wanted, invite};
use crate::usecases::privacy::change_consent::{ConsentAnswer, give_consent};

const LAST_WEEK: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 12);
const CAME: &str = "meral.aksoy@rijnstreek.example";
const IS_EXPECTED: &str = "tom.ashworth@northbank.example";
const IS_THERE: &str = "joke.terpstra@havenlab.example";
const COMES_LATER: &str = "nadia.benali@deoever.example";

/// On the working day before a visit the host invites; on the day itself, who came and when. They agreed to be seen.
pub(super) async fn of_day(
    app: &App,
    site: &Site,
    day: NaiveDate,
) -> Result<Vec<(DateTime<Utc>, DateTime<Utc>, PersonId)>, String> {
    let tomorrow = day.succ_opt();
    if tomorrow == LAST_WEEK {
        let wanted = wanted("Meral Aksoy", CAME, "Waterschap Rijnstreek", Language::Nl);
        invite_one(app, EMPLOYEE, Wanted { place: InvitedTo::Desk, ..wanted }, LAST_WEEK).await?;
    }
    if tomorrow == Some(TODAY) {
        let wanted = wanted("Tom Ashworth", IS_EXPECTED, "Northbank Studio", Language::En);
        let wanted = Wanted { kind: GuestKind::Relation, ..wanted };
        invite_one(app, EMPLOYEE, wanted, tomorrow).await?;
        for (name, email, organisation) in [
            ("Joke Terpstra", IS_THERE, "Havenlab"),
            ("Nadia Benali", COMES_LATER, "Woongroep De Oever"),
        ] {
            let wanted = self::wanted(name, email, organisation, Language::Nl);
            let wanted = Wanted { place: InvitedTo::Desk, ..wanted };
            invite_one(app, MANAGER, wanted, tomorrow).await?;
        }
    }
    let (email, from, until) = match day {
        TODAY => (IS_THERE, 95, 500),
        _ if Some(day) == LAST_WEEK => (CAME, 110, 335),
        _ => return Ok(Vec::new()),
    };
    let guest = write(app, move |connection, context| -> Result<_, Failure<()>> {
        let Some(guest) = persons::by_email(connection, email)? else { return Ok(None) };
        let (visible, way) = (true, ConsentWay::Letter);
        let answer = ConsentAnswer { visible, way, text: ConsentText::newest() };
        give_consent(connection, context, guest.id, answer, None)?;
        Ok(Some(guest.id))
    });
    let (opens, _) = site.opening(day);
    let at = |minutes| opens + TimeDelta::minutes(minutes);
    let visit = |guest| (at(from), at(until), guest);
    Ok(guest.await?.map(visit).into_iter().collect())
}

fn wanted(name: &str, email: &str, organisation: &str, language: Language) -> Wanted {
    Wanted {
        name: name.to_owned(),
        email: email.to_owned(),
        organisation: organisation.to_owned(),
        language,
        kind: GuestKind::Client,
        place: InvitedTo::Cafe,
        site: None,
        day: TODAY,
    }
}

async fn invite_one(
    app: &App,
    host: &'static str,
    wanted: Wanted,
    day: Option<NaiveDate>,
) -> Result<(), String> {
    let wanted = Wanted { day: day.unwrap_or(TODAY), ..wanted };
    write(app, move |connection, context| -> Result<_, Failure<_>> {
        let host = persons::by_email(connection, host)?;
        match host {
            Some(host) => invite(connection, context, host.id, &wanted).map(drop),
            None => Ok(()),
        }
    })
    .await
}
