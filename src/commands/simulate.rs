//! `simulate`: replays the draw on an attendance trace, without a database.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::exit_code::{Ending, Outcome};
use super::terminal;
use crate::clock::Stopwatch;
use crate::domain::place::draw_policy::Policy;
use crate::domain::stay::draw::draw;
use crate::domain::stay::simulation::{Simulated, Tables, Trace, TraceRow, simulate};
use crate::files::{FileError, FileErrors, read_trace};

/// What to replay, and how.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The attendance: person,team,arrived_at,left_at
    #[arg(long, value_name = "TRACE.csv")]
    trace: PathBuf,
    /// The tables of the office; 34x6,10x4 is 34 tables of 6 desks and 10 of 4
    #[arg(long)]
    tables: Tables,
    /// bounded or uniform
    #[arg(long, default_value = "bounded")]
    policy: Policy,
    /// How often to replay it, each time with other luck
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    seeds: u32,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    simulated: Simulated,
    microseconds_per_draw: f64,
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments { trace, tables, policy, seeds, json } = arguments;
    let trace = read(&trace)?;
    let mut stopwatch = Stopwatch::default();
    let simulated = simulate(&trace, &tables, policy, seeds, |question, luck| {
        stopwatch.time(|| draw(question, luck))
    });
    let draws = simulated.draws.max(1) as f64;
    let microseconds_per_draw = stopwatch.elapsed().as_secs_f64() * 1e6 / draws;
    let report = Report { simulated, microseconds_per_draw };
    if json {
        return terminal::result(serde_json::to_string_pretty(&report).map_err(Ending::failed)?);
    }
    terminal::result(shown(&report))
}

fn read(path: &Path) -> Outcome<Trace> {
    let wrong = |why: &dyn std::fmt::Display| Ending::Failed(format!("{}: {why}", path.display()));
    let told = |errors: &FileErrors| {
        Ending::Failed(format!("{errors}\n{}: nothing was replayed", path.display()))
    };
    let data = std::fs::read(path).map_err(|why| wrong(&why))?;
    let read = read_trace(&data).map_err(|errors| told(&errors))?;
    let rows: Vec<TraceRow> = read
        .iter()
        .map(|row| TraceRow {
            person: row.person.clone(),
            team: row.team.clone().unwrap_or_default(),
            arrived_at: row.arrived_at,
            left_at: row.left_at,
        })
        .collect();
    Trace::new(&rows).map_err(|mistakes| {
        let mut errors = FileErrors::default();
        for mistake in mistakes {
            let line = read.get(mistake.row).map_or(0, |row| row.line);
            errors.add(FileError::new(line, "arrived_at", mistake.why));
        }
        // There is at least one mistake here, so this is always the error.
        errors.or(()).map_or_else(|errors| told(&errors), |()| wrong(&"cannot be replayed"))
    })
}

fn shown(report: &Report) -> String {
    let Report { simulated, microseconds_per_draw } = report;
    let bound = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |p| format!("{p:.3}"));
    [
        format!("policy                  {}", simulated.policy),
        format!("seeds                   {}", simulated.seeds),
        format!("distinct pairs          {:.1}", simulated.distinct_pairs),
        format!("reference               {}", simulated.reference),
        format!("share                   {:.3}", simulated.share),
        format!("least chance x desks    {}", bound(simulated.min_p_times_m)),
        format!("most chance x desks     {}", bound(simulated.max_p_times_m)),
        format!("microseconds per draw   {microseconds_per_draw:.1}"),
    ]
    .join("\n")
}
