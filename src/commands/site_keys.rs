//! The keys of `site set` and `site show`: parses text into changes, and prints settings.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::arguments;
use crate::domain::figure::numbers::{LEAST_SMALL_NUMBER, MOST_SMALL_NUMBER};
use crate::domain::upkeep::retention::{SETTABLE_DAYS, WHOLE_WEEK_DAYS};
use crate::usecases::place::site_settings::{SiteChanges, SiteSettings};

pub const HELP: &str = "\
Keys (- and _ are alike):
  name=NAME                        another name of the site
  policy=bounded|uniform           how desks are drawn
  digest-hour=0..23                the hour of Monday at which digests are written
  names-in-mail=yes|no             whether letters name people
  k=5..                            the least number of persons a figure stands for
  language=nl|en                   of the kiosks
  opens=HH:MM  closes=HH:MM        when places are handed out
  open-days=mon,tue,wed,thu,fri    the days of the week on which they are
  closed-days=2026-12-25,…         in the place of those there are; empty clears
  closed-days+=2026-12-26,…        besides those there are
  entrance=FLOOR:X,Y               where people come in on a floor; FLOOR: takes it away
  keep-stays=DAYS                  for how long stays and draw records are kept: 28 as a rule, 1 to 365
  keep-encounters=DAYS             likewise encounters, which then fold into acquaintances
What is kept longer than as a rule is shown to everybody on /privacy, with the date.";

/// Parses `KEY=VALUE` words and reports all wrong ones at once.
pub fn read(words: &[String]) -> Result<SiteChanges, Vec<String>> {
    let mut changes = SiteChanges::default();
    let mut mistakes = Vec::new();
    let mut before: Vec<String> = Vec::new();
    for word in words {
        let Some((key, value)) = word.split_once('=') else {
            mistakes.push(format!("\"{word}\" is not KEY=VALUE"));
            continue;
        };
        let key = key.trim().to_lowercase().replace('_', "-");
        if key != "entrance" && before.contains(&key) {
            mistakes.push(format!("{key}: is there twice"));
        } else if let Err(why) = read_one(&mut changes, &key, value.trim()) {
            mistakes.push(format!("{key}: {why}"));
        }
        before.push(key);
    }
    if mistakes.is_empty() { Ok(changes) } else { Err(mistakes) }
}

fn read_one(changes: &mut SiteChanges, key: &str, value: &str) -> Result<(), String> {
    match key {
        "name" => changes.name = Some(value.to_owned().try_into()?),
        "policy" => changes.policy = Some(value.parse()?),
        "digest-hour" => changes.digest_hour = Some(whole(value, 0, 23)?),
        "names-in-mail" => changes.names_in_mail = Some(yes_or_no(value)?),
        "k" => changes.small_number = Some(whole(value, LEAST_SMALL_NUMBER, MOST_SMALL_NUMBER)?),
        "language" => changes.language = Some(value.parse()?),
        "opens" => changes.opens = Some(value.parse()?),
        "closes" => changes.closes = Some(value.parse()?),
        "open-days" => changes.open_days = Some(value.parse()?),
        "closed-days" => changes.closed_days = Some(dates(value)?),
        "closed-days+" => changes.more_closed_days = dates(value)?,
        "keep-stays" => changes.stays_days = Some(window(value)?),
        "keep-encounters" => changes.encounters_days = Some(window(value)?),
        "entrance" => {
            let entrance = entrance(value)?;
            if changes.entrances.iter().any(|(floor, _)| *floor == entrance.0) {
                return Err(format!("the floor \"{}\" is there twice", entrance.0));
            }
            changes.entrances.push(entrance);
        }
        _ => {
            return Err(
                "is unknown; the keys are name, policy, digest-hour, names-in-mail, k, language, \
                        opens, closes, open-days, closed-days, entrance, keep-stays, keep-encounters"
                    .to_owned(),
            );
        }
    }
    Ok(())
}

fn whole<T>(value: &str, least: T, most: T) -> Result<T, String>
where
    T: std::str::FromStr + PartialOrd + std::fmt::Display,
{
    let number = value.parse().ok().filter(|number| *number >= least && *number <= most);
    number.ok_or_else(|| format!("\"{value}\" is no whole number from {least} to {most}"))
}

fn window(value: &str) -> Result<u16, String> {
    whole(value, *SETTABLE_DAYS.start(), *SETTABLE_DAYS.end())
}

pub fn warning(changes: &SiteChanges) -> Option<String> {
    let is_short = |days: Option<u16>| days.is_some_and(|days| days < WHOLE_WEEK_DAYS);
    (is_short(changes.stays_days) || is_short(changes.encounters_days)).then(|| {
        format!(
            "digests are written on Mondays, about the week before: what is kept for fewer than \
             {WHOLE_WEEK_DAYS} days is missing in them"
        )
    })
}

fn yes_or_no(value: &str) -> Result<bool, String> {
    match value {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(format!("\"{other}\" is neither yes nor no")),
    }
}

fn dates(value: &str) -> Result<Vec<NaiveDate>, String> {
    let words = value.split(',').map(str::trim).filter(|word| !word.is_empty());
    words.map(arguments::date).collect()
}

fn entrance(value: &str) -> Result<(String, Option<(f64, f64)>), String> {
    let wrong = || format!("\"{value}\" is not FLOOR:X,Y");
    // The name of a floor may contain a colon, two numbers cannot.
    let (floor, point) = value.rsplit_once(':').ok_or_else(wrong)?;
    if point.is_empty() {
        return Ok((floor.to_owned(), None));
    }
    let number = |text: &str| text.trim().parse().ok().filter(|number: &f64| number.is_finite());
    let point = point.split_once(',').and_then(|(x, y)| number(x).zip(number(y)));
    Ok((floor.to_owned(), Some(point.ok_or_else(wrong)?)))
}

/// The settings of a site, one `KEY=VALUE` per line.
pub fn lines(settings: &SiteSettings) -> Vec<String> {
    let SiteSettings { site, closed_days, floors, windows } = settings;
    let mut days = String::new();
    for day in closed_days {
        let comma = if days.is_empty() { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(days, "{comma}{day}");
    }
    let mut lines = vec![
        format!("policy={}", site.policy),
        format!("digest-hour={}", site.digest_hour),
        format!("names-in-mail={}", if site.names_in_mail { "yes" } else { "no" }),
        format!("k={}", site.small_number),
        format!("language={}", site.language.as_str()),
        format!("opens={}", site.hours.opens()),
        format!("closes={}", site.hours.closes()),
        format!("open-days={}", site.open_days),
        format!("closed-days={days}"),
        format!("keep-stays={}", windows.stays),
        format!("keep-encounters={}", windows.encounters),
    ];
    lines.extend(floors.iter().filter_map(|floor| {
        floor.entrance.map(|(x, y)| format!("entrance={}:{x},{y}", floor.name))
    }));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<SiteChanges, Vec<String>> {
        read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn keys_may_be_written_with_either_dash() {
        let changes = read_words(&["digest_hour=7", "names-in-mail=no"]).unwrap();
        assert_eq!((changes.digest_hour, changes.names_in_mail), (Some(7), Some(false)));
    }

    #[test]
    fn each_wrong_word_is_told() {
        let words = [
            "policy=fair",
            "digest-hour=24",
            "names-in-mail=maybe",
            "k=4",
            "language=fr",
            "opens=7:30",
            "closes=25:00",
            "open-days=weekdays",
            "closed-days=2026-12-25,2026-13-01",
            "entrance=Ground:1",
            "rank=director",
            "k=10",
            "keep-stays=0",
            "keep-encounters=366",
            "nothing",
        ];
        let mistakes = read_words(&words).unwrap_err();
        assert_eq!(mistakes.len(), words.len(), "{mistakes:?}");
    }

    #[test]
    fn a_floor_may_have_a_colon_in_its_name() {
        let changes = read_words(&["entrance=A: ground:1.5,-2", "entrance=B:"]).unwrap();
        let expected = [("A: ground".to_owned(), Some((1.5, -2.0))), ("B".to_owned(), None)];
        assert_eq!(changes.entrances, expected);
    }

    #[test]
    fn an_empty_list_of_closed_days_clears_it() {
        assert_eq!(read_words(&["closed-days="]).unwrap().closed_days, Some(Vec::new()));
        assert_eq!(read_words(&["closed-days+=2026-12-26"]).unwrap().more_closed_days.len(), 1);
    }
}
