//! Rows that the program no longer writes, but that forgetting must handle.

use chrono::TimeDelta;

use crate::retention::office::{before, sit_together};
use crate::serving::house::{crowd, office};
use crate::serving::{Instance, import};
use crate::support::on_each_database;
use crate::support::tables::{count_where, execute, texts};

const TODAY: &str = "2026-11-17";
const NOW: &str = "2026-11-17T12:00:00Z";

#[test]
fn a_stay_at_the_end_of_all_days_keeps_no_day_from_being_forgotten() {
    on_each_database(async |database| {
        let begin = format!("{}T06:00:00Z", before(TODAY, 60));
        import(&database, &begin, "places", &office(1, 4));
        import(&database, &begin, "people", &crowd(4));
        sit_together(&database, NOW, [before(TODAY, 40), before(TODAY, 3)], 1, 3);
        // As an import once took it; SQLite keeps a day as a text, and this one sorts before all others.
        let day = if database.url.starts_with("postgres") { "10000-01-01" } else { "+10000-01-01" };
        execute(
            &database,
            &format!(
                "INSERT INTO stays (person_id, site_id, zone_id, started_at, ended_at, day, last_day, ends_by, unseen) \
                 SELECT 4, z.site_id, z.id, '9999-12-31 23:10:00', '9999-12-31 23:20:00', '{day}', '{day}', \
                 '9999-12-31 23:20:00', FALSE \
                 FROM zones z WHERE z.name = 'bar'"
            ),
        );
        let instance = Instance::open(&database, NOW);
        instance.run_jobs_at(NOW).await;
        let old = format!("started_at < '{}'", before(TODAY, 35));
        assert_eq!(count_where(&database, "stays", &old), 0, "the old day is forgotten");
        let recent = format!("started_at BETWEEN '{}' AND '{TODAY}'", before(TODAY, 5));
        assert_eq!(count_where(&database, "stays", &recent), 3);
        let failed = "SELECT name AS line FROM jobs WHERE failures > 0 ORDER BY name";
        assert_eq!(texts(&database, failed), Vec::<String>::new());
        let later = instance.clock.now() + TimeDelta::hours(1);
        instance.run_jobs_at(&later.to_rfc3339()).await;
        assert_eq!(texts(&database, failed), Vec::<String>::new());
    });
}
