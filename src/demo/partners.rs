//! The partners of the house: from the demo's first day on, their people draw desks on agreed days only.

use chrono::NaiveDate;

use super::people::{NOORDERLICHT, STADSLAB};
use super::{TODAY, office, write};
use crate::app::App;
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::place::open_days::WeekDays;
use crate::store::Failure;
use crate::usecases::person::set_organisation::{OrganisationChanges, set_organisation};

/// On that day, a Tuesday, those of the first partner draw desks, and the others are told their days.
const AGREED: [(&str, &str); 2] = [(STADSLAB.0, "tue,thu"), (NOORDERLICHT.0, "mon,wed")];

/// In the morning, before anybody comes.
pub(super) async fn of_day(app: &App, day: NaiveDate) -> Result<(), String> {
    if day != TODAY {
        return Ok(());
    }
    write(app, |connection, context| {
        for (name, days) in AGREED {
            let days: WeekDays = days.parse().map_err(Failure::Refused)?;
            let changes = OrganisationChanges {
                kind: Some(OrganisationKind::Partner),
                agreed: vec![(office::SITE.to_owned(), Some(days))],
                ..OrganisationChanges::default()
            };
            set_organisation(connection, context, name, &changes)
                .map_err(|why| why.map(|why| why.to_string()))?;
        }
        Ok::<_, Failure<String>>(())
    })
    .await
}
