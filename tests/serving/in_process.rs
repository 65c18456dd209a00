//! Runs some commands in this process, which is faster than starting the program.

use std::sync::Arc;

use aanschuif::app::{App, block_on};
use aanschuif::clock::{Chance, Clock};
use aanschuif::config::Config;
use aanschuif::domain::access::kiosk_kind::KioskKind;
use aanschuif::domain::calendar::IsoWeek;
use aanschuif::domain::person::address::EmailAddress;
use aanschuif::domain::person::deed::Deed;
use aanschuif::domain::person::opens::Opens;
use aanschuif::domain::person::role::Role;
use aanschuif::files::{read_people, read_places, read_stays};
use aanschuif::store::person::organisations;
use aanschuif::store::place::sites;
use aanschuif::store::{Connection, Failure};
use aanschuif::usecases::Context;
use aanschuif::usecases::access::{manage_kiosks, manage_role_tokens};
use aanschuif::usecases::connect::weeks::WeekRefusal;
use aanschuif::usecases::encounter::close_day::close_day;
use aanschuif::usecases::letter::compose_digests::{draft_digests, queue_digest};
use aanschuif::usecases::person::access_log::note_of_nobody;
use aanschuif::usecases::person::check_people_file::Erased;
use aanschuif::usecases::person::import_people::{Importer, import_people};
use aanschuif::usecases::place::import_places::import_places;
use aanschuif::usecases::privacy::erase::erase_by_command;
use aanschuif::usecases::stay::import_stays::import_stays;
use chrono::NaiveDate;

use super::application::{moment, tombstones};
use crate::support::TestDatabase;

/// The settings of a test, and of a database's.
pub fn config(settings: &[(&'static str, String)]) -> Config {
    let setting = |name: &str| settings.iter().find(|(key, _)| *key == name);
    Config::read(|name| setting(name).map(|(_, value)| value.clone())).unwrap()
}

/// A database opened by this process.
pub struct Opened(App);

impl Opened {
    /// Opens a database at a moment (RFC 3339), from which time runs on as it does in the program.
    pub fn at(database: &TestDatabase, now: &str) -> Self {
        let mut config = config(&database.settings());
        config.tombstones = tombstones(database);
        Self(App::open_with(config, Clock::starting_at(moment(now)), Chance::system()).unwrap())
    }

    /// As `import KIND` does with a file of this text, which must be right.
    pub fn import(&self, kind: &str, text: &str) {
        let data = text.as_bytes();
        match kind {
            "places" => {
                let rows = read_places(data).unwrap();
                self.write(move |connection, context| import_places(connection, context, &rows));
            }
            "people" => {
                let rows = read_people(data).unwrap();
                self.write(move |connection, context| {
                    import_people(connection, context, &rows, Erased::Refused, &Importer::Command)
                });
            }
            "stays" => {
                let rows = read_stays(data).unwrap();
                self.write(move |connection, context| import_stays(connection, context, &rows));
            }
            other => panic!("nothing is imported as {other}"),
        }
    }

    /// As `kiosk add` does: its number and its token.
    pub fn add_kiosk(&self, site: &str) -> (String, String) {
        self.add_kiosk_of(site, KioskKind::Entrance)
    }

    /// The same for the wall of the café.
    pub fn add_wall(&self, site: &str) -> String {
        self.add_kiosk_of(site, KioskKind::Wall).1
    }

    fn add_kiosk_of(&self, site: &str, kind: KioskKind) -> (String, String) {
        let site = site.to_owned();
        self.write(move |connection, context| {
            let (id, token) = manage_kiosks::add(connection, context, &site, kind.as_str(), kind)?;
            note_of_nobody(connection, context, Deed::KioskAdded, &id.to_string())?;
            Ok((id.to_string(), token))
        })
    }

    /// As `access add` does: the token.
    pub fn add_access(&self, name: &str, role: Role) -> String {
        let name = name.to_owned();
        self.write(move |connection, context| {
            let (id, token) =
                manage_role_tokens::add(connection, context, &name, Opens::Role(role))?;
            let detail = format!("{id} {}", role.as_str());
            note_of_nobody(connection, context, Deed::AccessAdded, &detail)?;
            Ok::<_, Failure<()>>(token)
        })
    }

    /// As `access add` does for a coordinator: the token.
    pub fn add_coordinator(&self, organisation: &str) -> String {
        let organisation = organisation.to_owned();
        self.write(move |connection, context| {
            let of = organisations::by_name(connection, &organisation)?.unwrap();
            let opens = Opens::PeopleOf(of);
            let (_, token) = manage_role_tokens::add(connection, context, &organisation, opens)?;
            Ok::<_, Failure<()>>(token)
        })
    }

    /// As `access add` does for a reception or for whoever announces gatherings: the token.
    pub fn add_opening(&self, opens: Opens) -> String {
        self.write(move |connection, context| {
            let (_, token) = manage_role_tokens::add(connection, context, opens.as_str(), opens)?;
            Ok::<_, Failure<()>>(token)
        })
    }

    /// As `close-day` does.
    pub fn close_day(&self, site: &str, day: NaiveDate) {
        let site = site.to_owned();
        self.write(move |connection, context| {
            let site = sites::by_name(connection, &site)?.unwrap();
            close_day(connection, context, &site, day)
        });
    }

    /// As `person erase` does.
    pub fn erase(&self, email: &str) {
        let email: EmailAddress = email.parse().unwrap();
        self.write(move |connection, context| erase_by_command(connection, context, &email));
        wait(self.0.store.drop_remains()).unwrap();
    }

    /// As `digest --queue` does.
    pub fn queue_digests(&self, week: IsoWeek) {
        self.write(move |connection, context| {
            for draft in draft_digests(connection, context, week, None)? {
                queue_digest(connection, context, week, &draft)?;
            }
            Ok::<_, Failure<WeekRefusal>>(())
        });
    }

    fn write<T, R, F>(&self, mut work: F) -> T
    where
        T: Send + 'static,
        R: std::fmt::Debug + Send + 'static,
        F: FnMut(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
    {
        let context = Arc::clone(&self.0.context);
        let written = self.0.store.write(move |connection| work(connection, &context));
        wait(written).unwrap()
    }
}

/// Tests may be in a runtime, where blocking is not allowed.
fn wait<T: Send>(work: impl Future<Output = T> + Send) -> T {
    std::thread::scope(|scope| scope.spawn(|| block_on(work)).join()).unwrap()
}
