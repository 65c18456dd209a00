use chrono::{NaiveDate, SecondsFormat};
use clap::Args;

use super::exit_code::Outcome;
use super::{Opened, arguments, open_app, terminal};
use crate::usecases::encounter::close_day::{CloseDayRefusal, close_day};

/// Which day.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The name of the site
    #[arg(value_parser = arguments::name)]
    site: String,
    /// The site's date, YYYY-MM-DD
    #[arg(value_parser = arguments::date)]
    date: NaiveDate,
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments { site: name, date } = arguments;
    let opened = Opened::new()?;
    let told = format!("{name} {date}");
    let closed = opened.write(move |connection, context| {
        let site = open_app::site(connection, &name)?;
        close_day(connection, context, &site, date).map_err(|failure| {
            failure.map(|CloseDayRefusal::NotYet { closes_at }| {
                let closes_at = closes_at.with_timezone(&site.time_zone);
                let closes_at = closes_at.to_rfc3339_opts(SecondsFormat::Secs, false);
                format!("{name} is not closed yet on {date}: it closes at {closes_at}")
            })
        })
    })?;
    terminal::tell(format!(
        "{told}: {} stays ended, {} encounters, {} draws with the root {}",
        closed.ended, closed.encounters, closed.draws, closed.root
    ));
    Ok(())
}
