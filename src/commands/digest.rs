//! `digest`: shows or queues the digests of a week.

use std::convert::Infallible;

use clap::Args;

use super::exit_code::{Ending, Outcome};
use super::{Opened, terminal};
use crate::domain::calendar::IsoWeek;
use crate::store::Failure;
use crate::usecases::connect::weeks::WeekRefusal;
use crate::usecases::letter::compose_digests::{draft_digests, queue_digest};
use crate::usecases::letter::show_digests::{PersonDigest, log_look, show_digests};

/// Which week, and what to do with it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The ISO week, such as 2026-W47
    #[arg(long, value_name = "WEEK")]
    week: IsoWeek,
    /// Print JSON: an array, one object a person with something to say
    #[arg(long, conflicts_with = "queue")]
    json: bool,
    /// Put the digests into the outbox; whoever has one of that week gets no second
    #[arg(long)]
    queue: bool,
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments { week, json, queue } = arguments;
    let opened = Opened::new()?;
    if queue {
        return put_into_outbox(&opened, week);
    }
    let digests = opened.read(move |connection, context| {
        show_digests(connection, context, week)
            .map_err(|failure| failure.map(|why| words(why, week)))
    })?;
    let looked_at = digests.clone();
    opened.write(move |connection, context| {
        log_look(connection, context, week, &looked_at).map_err(Failure::<Infallible>::from)
    })?;
    if json {
        return terminal::result(serde_json::to_string_pretty(&digests).map_err(Ending::failed)?);
    }
    digests.iter().try_for_each(|digest| terminal::result(shown(digest)))?;
    terminal::tell(format!("{week}: something to say to {} people", digests.len()));
    Ok(())
}

fn put_into_outbox(opened: &Opened, week: IsoWeek) -> Outcome {
    let drafts = opened.read(move |connection, context| {
        draft_digests(connection, context, week, None)
            .map_err(|failure| failure.map(|why| words(why, week)))
    })?;
    let mut queued = 0;
    // One transaction per letter, so that queued letters stay queued if a later one fails.
    for draft in drafts {
        let written = opened.write(move |connection, context| {
            queue_digest(connection, context, week, &draft).map_err(Failure::<Infallible>::from)
        })?;
        queued += usize::from(written);
    }
    terminal::tell(format!("{week}: {queued} digests put into the outbox"));
    Ok(())
}

fn words(why: WeekRefusal, week: IsoWeek) -> String {
    match why {
        WeekRefusal::Folded => format!(
            "{week}: encounters of that week were folded already; what remains does not tell days"
        ),
    }
}

fn shown(digest: &PersonDigest) -> String {
    let PersonDigest { email, week, table, cafe, zone_count } = digest;
    let mut lines = vec![format!("{email} {week}")];
    for mate in table {
        let known = match mate.dormant_days {
            _ if mate.first => "for the first time".to_owned(),
            Some(days) => format!("after {days} days"),
            None => "again".to_owned(),
        };
        lines.push(format!("  shared a table with {} {known}", mate.email));
        lines.extend(
            mate.days
                .iter()
                .map(|day| format!("    {} at {}: {} minutes", day.date, day.table, day.minutes)),
        );
    }
    lines.extend(cafe.iter().map(|guest| {
        format!(
            "  {} in {} with {}: {} minutes",
            guest.date, guest.zone, guest.email, guest.minutes
        )
    }));
    if *zone_count > 0 {
        lines.push(format!("  in the same zones: {zone_count} more"));
    }
    lines.join("\n")
}
