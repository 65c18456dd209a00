//! The example office: invented people in an invented building, and six weeks of stays with desks assigned by the
//! real draw.

mod cards;
mod connect;
mod drawing;
mod gatherings;
mod groups;
mod guests;
mod house;
mod life;
mod office;
mod partners;
mod people;
mod stories;
mod upkeep;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use crate::app::App;
use crate::clock::{Chance, Clock};
use crate::config::Config;
use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::person::opens::Opens;
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::person::role::Role;
use crate::files;
use crate::store::person::{person_register, persons};
use crate::store::{Connection, DatabaseUrl, Failure};
use crate::usecases::Context;
use crate::usecases::access::manage_role_tokens::{OrganisationRefusal, people_of};
use crate::usecases::access::{manage_kiosks, manage_role_tokens};
use crate::usecases::person::set_organisation::{OrganisationChanges, set_organisation};
use crate::usecases::person::{check_people_file, import_people};
use crate::usecases::place::{import_places, site_settings};

/// The day on which the demo begins: a Tuesday.
const TODAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 17) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

const NOW: &str = "2026-11-17T09:40:00+01:00";

/// A fixed seed, so that the office looks the same at each start.
const DICE: u64 = 1871;

/// A file that distinguishes a demo's folder from one with real data.
const MARK: &str = "aanschuif-demo";

#[derive(Debug, Clone)]
pub struct Links {
    pub kiosk: String,
    /// The wall of the café.
    pub wall: String,
    /// The phone of an employee at the kiosk.
    pub phone: String,
    pub facility: String,
    /// The same screens with an admin's token.
    pub admin: String,
    /// The same screens for the guests of the day.
    pub reception: String,
    /// The same screens for what is announced.
    pub host: String,
    /// The same screens for the people of a partner.
    pub coordinator: String,
    /// The desk of somebody who edits stories, on their phone.
    pub editor: String,
    /// The big screen of the debate that goes on, in the browser of whoever announces it.
    pub screen: String,
    /// The same debate on the phone of somebody at a desk.
    pub debate: String,
    pub mailbox: String,
    pub employee: String,
}

/// An office that is ready to be opened.
#[derive(Debug)]
pub struct Office {
    pub app: App,
    pub mail: PathBuf,
    kiosk_token: String,
    wall_token: String,
    facility_token: String,
    admin_token: String,
    reception_token: String,
    host_token: String,
    coordinator_token: String,
    debate: gatherings::Debate,
}

/// Rebuilds the office in `folder` and simulates six weeks. The error is meant for a person.
pub async fn prepare(config: Config, folder: &Path) -> Result<Office, String> {
    clear(folder)?;
    let mail = folder.join("mail");
    let config = Config {
        database: DatabaseUrl::Sqlite { path: folder.join("demo.sqlite"), group: 256 },
        mail: crate::config::MailConfig { url: format!("file:{}", mail.display()), ..config.mail },
        secret: None,
        clock_start: None,
        ..config
    };
    let start: DateTime<Utc> = NOW.parse::<DateTime<chrono::FixedOffset>>().map_err(text)?.to_utc();
    let clock = Clock::manual(life::first_moment());
    let app = App::open_with(config.clone(), clock.clone(), Chance::seeded(DICE))?;
    let pictures = std::thread::spawn(stories::pictures);
    furnish(&app).await?;
    house::remember(&app).await?;
    let kiosk_token = add_kiosk(&app, "Entree", KioskKind::Entrance).await?;
    let facility_token = add_access(&app, opens(Opens::Role(Role::Facility))).await?;
    // What the letters of the last Monday tell of.
    let before_last_monday = async || {
        let pictures =
            pictures.join().map_err(|_| "the pictures of the demo broke".to_owned())??;
        let detours = stories::tell_all(&app, pictures).await?;
        house::present(&app).await?;
        gatherings::announce_ahead(&app, detours).await
    };
    let host = life::live(&app, &clock, start, before_last_monday).await?;
    groups::gather(&app).await?;
    let debate = gatherings::begin(&app, host).await?;
    // The simulated weeks had a clock of their own; from here on time runs.
    drop(app);
    let app = App::open_with(config, Clock::starting_at(start), Chance::system())?;
    Ok(Office {
        admin_token: add_access(&app, opens(Opens::Role(Role::Admin))).await?,
        reception_token: add_access(&app, opens(Opens::Guests)).await?,
        host_token: add_access(&app, opens(Opens::Gatherings)).await?,
        coordinator_token: add_access(&app, |it| people_of(it, people::STADSLAB.0)).await?,
        wall_token: add_kiosk(&app, "Grand café", KioskKind::Wall).await?,
        app,
        mail,
        kiosk_token,
        facility_token,
        debate,
    })
}

impl Office {
    pub fn links(&self) -> Links {
        let link = |path: &str| self.app.context.link(path);
        let gathering = &self.debate.code;
        Links {
            kiosk: link(&format!("/kiosk#token={}", self.kiosk_token)),
            wall: link(&format!("/wall#token={}", self.wall_token)),
            phone: link(&format!("/demo/phone?as={}", people::EMPLOYEE)),
            facility: link(&format!("/facility#token={}", self.facility_token)),
            admin: link(&format!("/facility#token={}", self.admin_token)),
            reception: link(&format!("/facility#token={}", self.reception_token)),
            host: link(&format!("/facility#token={}", self.host_token)),
            coordinator: link(&format!("/facility#token={}", self.coordinator_token)),
            editor: link(&phone_at(people::EDITOR, "/stories%23desk")),
            screen: link(&format!("/gathering#{gathering}")),
            debate: link(&phone_at(&self.debate.phone, &format!("/me%23gathering/{gathering}"))),
            mailbox: link("/demo/mailbox"),
            employee: people::EMPLOYEE.to_owned(),
        }
    }
}

/// The page on which one signs in as somebody, and goes on to another.
fn phone_at(email: &str, page: &str) -> String {
    format!("/demo/phone?as={email}&to={page}")
}

fn clear(folder: &Path) -> Result<(), String> {
    let failed = |why: std::io::Error| format!("{}: {why}", folder.display());
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mark = folder.join(MARK);
    let is_empty = std::fs::read_dir(folder).map_err(failed)?.next().is_none();
    if !is_empty && !mark.exists() {
        return Err(format!("{}: is neither empty nor the folder of a demo", folder.display()));
    }
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            std::fs::remove_dir_all(&path).map_err(failed)?;
        } else if path != mark {
            std::fs::remove_file(&path).map_err(failed)?;
        }
    }
    std::fs::write(&mark, "This folder is made anew at each start of the demo.\n").map_err(failed)
}

async fn furnish(app: &App) -> Result<(), String> {
    let places = files::read_places(office::places_csv().as_bytes()).map_err(text)?;
    let people = files::read_people(people::people_csv().as_bytes()).map_err(text)?;
    write(app, move |connection, context| {
        import_places::import_places(connection, context, &places)
    })
    .await?;
    write(app, move |connection, context| {
        let (erased, importer) =
            (check_people_file::Erased::Refused, import_people::Importer::Nobody);
        import_people::import_people(connection, context, &people, erased, &importer)
    })
    .await?;
    write(app, |connection, _| cards::hand_out(connection)).await?;
    write(app, |connection, context| {
        let changes = OrganisationChanges {
            kind: Some(OrganisationKind::Host),
            ..OrganisationChanges::default()
        };
        set_organisation(connection, context, people::HOST, &changes)
    })
    .await?;
    write(app, |connection, _| {
        let manager = persons::by_email(connection, people::MANAGER)?;
        let manager = manager.ok_or(Failure::Refused("nobody runs the building"))?;
        Ok(person_register::set_role(connection, manager.id, Some(Role::Facility))?)
    })
    .await?;
    write(app, |connection, context| {
        site_settings::change_site(connection, context, office::SITE, &office::entrances())
    })
    .await
}

/// What a token opens, whatever is in the database.
fn opens(
    opens: Opens,
) -> impl Fn(&mut Connection) -> Result<Opens, Failure<OrganisationRefusal>> + Send + 'static {
    move |_| Ok(opens)
}

async fn add_access(
    app: &App,
    opens: impl Fn(&mut Connection) -> Result<Opens, Failure<OrganisationRefusal>> + Send + 'static,
) -> Result<String, String> {
    let added = write(app, move |connection, context| {
        let opens = opens(connection)?;
        Ok(manage_role_tokens::add(connection, context, "Demo", opens)?)
    });
    Ok(added.await?.1)
}

async fn add_kiosk(app: &App, name: &'static str, kind: KioskKind) -> Result<String, String> {
    let added = write(app, move |connection, context| {
        manage_kiosks::add(connection, context, office::SITE, name, kind)
    });
    Ok(added.await?.1)
}

/// Runs a use case that writes; the error is meant for a person.
async fn write<T, R>(
    app: &App,
    work: impl FnMut(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
) -> Result<T, String>
where
    T: Send + 'static,
    R: std::fmt::Debug + Send + 'static,
{
    write_in(app, Arc::clone(&app.context), work).await
}

/// The same with luck of its own: what is told and announced changes nobody's lot.
async fn write_apart<T, R>(
    app: &App,
    seed: u64,
    work: impl FnMut(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
) -> Result<T, String>
where
    T: Send + 'static,
    R: std::fmt::Debug + Send + 'static,
{
    let Context { clock, keys, public_url, .. } = &*app.context;
    let chance = Chance::seeded(seed);
    let apart = Context::new(clock.clone(), chance, keys.clone(), public_url.clone());
    write_in(app, Arc::new(apart), work).await
}

async fn write_in<T, R>(
    app: &App,
    context: Arc<Context>,
    mut work: impl FnMut(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
) -> Result<T, String>
where
    T: Send + 'static,
    R: std::fmt::Debug + Send + 'static,
{
    let written = app.store.write(move |connection| work(connection, &context)).await;
    written.map_err(|failure| format!("the demo could not be made: {failure:?}"))
}

fn text(why: impl ToString) -> String {
    why.to_string()
}
