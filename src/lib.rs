//! Aanschuif: desks nobody can reserve, drawn by lot; and once a week, *who did you meet?*
//!
//! # The map
//!
//! Data flows one way, and each room says what it may touch; `tests/architecture` holds it to that.
//!
//! ```text
//! kiosk · phone · mail link ─► http ─┐
//!                                    ├─► usecases ─► store ─► SQLite | PostgreSQL
//! clock ─► jobs ─────────────────────┤       └─────► mail  ─► SMTP | files | memory
//! a person at a terminal ─► commands ┘
//!                   domain: pure rules and types; used by all, uses none
//! ```
//!
//! | room | what lives there | may use |
//! |---|---|---|
//! | `main` | the program: hands its arguments on | `commands` |
//! | [`commands`] | the command line, one file a command; the only place that prints | all below but `http`, `jobs`, `mail` |
//! | [`demo`] | the example office: its plan, its people, six weeks of life | all below but `http` |
//! | [`app`] | the only place that knows every part: settings, store, mail, clock → server, jobs; graceful stop | all below |
//! | [`http`] | one table of all routes, grouped by who may call them, below that by subject; one noun a file; one error mapping | `usecases`, `store`, `provider`, `domain`, `metrics`, `config`; `mail` to show a demo's letters |
//! | [`jobs`] | one table of what runs when, each in a task of its own; a runner that holds a lease | `usecases`, `store`, `mail`, `domain`, `metrics` |
//! | [`usecases`] | one file a verb, by subject: a plain synchronous function over one open transaction | `store`, `mail`, `files`, `drawing`, `tombstone_file`, `domain`, `clock` |
//! | [`store`] | all SQL, by subject; the only place that names diesel; one file a noun; what differs between the databases is in `store::engine` | `domain`, `config` |
//! | [`mail`] | letters → subject, text, HTML; transports | `domain` |
//! | [`provider`] | the organisation's identity provider: OpenID Connect; the only place that asks others over HTTP | `config`, `domain` |
//! | [`drawing`] | SVG as somebody uploaded it → a drawing that only draws | |
//! | [`files`] | CSV files → rows that cannot be wrong | `domain` |
//! | [`config`] | settings from the environment, all mistakes reported at once | `domain`; `mail`, to check its addresses |
//! | [`secret_key`] | `SECRET_KEY` beside an embedded database | `clock`, `config` |
//! | [`tombstone_file`] | who was erased and who withdrew or said no, unreadably, in a file outside the database | `domain` |
//! | [`clock`] | the clock and the source of chance; nothing else reads the time or rolls dice | |
//! | [`metrics`] | what is counted for `/metrics` | |
//! | [`domain`] | pure rules, the number of each rule, and types, by subject: no I/O; a crate of its own, so that it cannot use the rest | |
//!
//! # The subjects
//!
//! Inside `domain`, `usecases` and `store`, and below the callers in `http`, stand the same subjects: whoever knows
//! the layer and the subject knows the folder. A subject may use those above it; the exceptions stand with
//! their reasons in `tests/architecture/subjects.rs`. No two files of a room need each other.
//!
//! | subject | what belongs to it |
//! |---|---|
//! | `place` | sites and their settings, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things |
//! | `person` | who is known: the register, imports, organisations, roles, badges, the access log |
//! | `access` | who is calling: sessions, codes, tokens, kiosks, the identity provider |
//! | `stay` | arriving and leaving: check-in and check-out, the draw, seats, tickets, kiosk codes, *nobody is sitting here* |
//! | `encounter` | from stays to encounters and acquaintances: closing a day, folding |
//! | `connect` | what follows an encounter: a person's week, answers, contacts, own names, follow-ups, coffee, messages |
//! | `letter` | the digest, the letter that asks for consent, the outbox, links in letters |
//! | `figure` | bands, figures of the building, the outlook |
//! | `privacy` | what a person decides and may ask for: consent, withdrawal, their data, erasure, tombstones |
//! | `upkeep` | how long what is kept, forgetting, backups, the schedule of jobs |
//!
//! Two bounds cross the subjects, and `tests/architecture/bounds.rs` holds both. Facility managers
//! (`http::facility`, `usecases::place`, `usecases::figure`) reach places and figures, never persons. Admins
//! (`http::admin` and the use cases listed there) reach who is known, kiosks and settings, never stays or
//! encounters.
//!
//! Beside `src`: `migrations/` (the same names for both engines), `kiosk-ui/` (all screens),
//! `tests/` (black box, over HTTP and over the command line), `benches/`.
//!
//! # A check-in, walked through
//!
//! 1. The kiosk reads a badge and posts it. `http::routes` says that only a kiosk may call this;
//!    `http::auth` finds the kiosk by the hash of its token. [`usecases::stay::badge`] finds whose badge it is by its
//!    keyed hash, and notes the reading for them.
//! 2. The handler parses the body and calls [`usecases::stay::check_in`] through
//!    [`store::Store::write`]. On SQLite the request joins whatever else waits for the one writer: one
//!    transaction, a savepoint each, and nobody gets an answer before the commit. On PostgreSQL it runs in a
//!    transaction of its own, again if another came first.
//! 3. The use case looks at opening hours and at the stay that is open already, and asks
//!    `usecases::stay::draw_desk` for a desk. That gathers what the lot may know (who sits where, who shared a
//!    table lately, the daily figures of the house) and puts it as a [`domain::stay::draw::Question`].
//! 4. [`domain::stay::draw::draw`] is a pure function: question and luck in, desk and record out. The luck is an
//!    HMAC of the day's secret seed, so the same person finds the same desk all day.
//! 5. The record is kept, the stay begun. The unique indexes on open stays are what makes it true that nobody
//!    else has the desk; the code only asks.
//!
//! # A figure, walked through
//!
//! 1. When a day is closed, [`usecases::encounter::close_day`] counts its half-hours and hands the counts to
//!    [`domain::figure::protect`], which says what of them may be published: at least so many persons, rounded,
//!    and nothing from which a hidden count could be worked out. Only that is stored.
//! 2. On the next day `http::facility` asks [`usecases::place`] for it, in a transaction that can reach figures
//!    and places and nothing else. So there is no query, and no mistake in one, that leads from there to a person.
//!
//! # A Monday digest, walked through
//!
//! 1. At closing time the job `close-days` calls [`usecases::encounter::close_day`] for each site: stays end and
//!    [`domain::encounter::encounters_of_day`] sweeps them into encounters, of those who agreed.
//!    Whatever touches a closed day later (an import, a consent) takes its encounters out again, and the
//!    job derives them anew.
//! 2. On Monday at the site's hour the job `compose-digests` asks [`usecases::letter::compose_digests`] for drafts.
//!    [`usecases::connect::weeks`] gathers the week, and what was before it; [`domain::encounter::week`] says
//!    what that amounts to for one person, and [`domain::letter::digest`] whom the letter names.
//! 3. Each draft becomes a row in the outbox and a digest, in one transaction. The primary key of digests is
//!    what makes it one a person and week.
//! 4. The job `deliver-mail` leases letters, the most urgent first, hands them to [`mail::Transport`] and records what came of it; what
//!    a letter said goes in the same statement. One that is sent twice because a process died in between carries
//!    the same Message-ID.
//!
//! # A day that is forgotten, walked through
//!
//! 1. [`domain::upkeep::retention`] says how long what is kept; a site may set another time for stays and encounters, and
//!    [`usecases::privacy::privacy_page`] tells everybody what is in force.
//! 2. Past its window a day's encounters are folded into acquaintances by [`usecases::encounter::fold_encounters`].
//! 3. [`usecases::upkeep::forget_day`] closes what never was closed, so that nothing that comes of a stay is lost, and
//!    deletes stays, draw records and pseudonyms: a day in a transaction of its own, the oldest first, so that it may
//!    be killed anywhere and goes on from there.
//! 4. [`usecases::upkeep::expire`] does the same for whatever else has had its time. Then the log of an embedded database is
//!    emptied into its file, where what is deleted is overwritten.
//!
//! # An erasure, walked through
//!
//! 1. A person asks for it on their page, or `person erase` does: [`usecases::privacy::erase`]. A tombstone is on the disk, in
//!    a file outside the database, before anything is deleted: [`tombstone_file`].
//! 2. `usecases::privacy::forget_encounters` takes away what came of encounters, on both sides, and writes anew
//!    each letter that waits and names the person, as [`store::letter::names`] says; [`store::privacy::person_deletions`] deletes the rest. One transaction.
//! 3. [`app::App::open`] compares file and database at each start ([`usecases::privacy::tombstones`]). Whoever is back with an
//!    older copy is erased again, before anything answers; and consent that was withdrawn is withdrawn again
//!    ([`usecases::privacy::kept_withdrawals`]).

pub mod app;
pub mod clock;
pub mod commands;
pub mod config;
pub mod demo;
pub mod drawing;
pub mod files;
pub mod http;
pub mod jobs;
pub mod mail;
pub mod metrics;
pub mod provider;
pub mod secret_key;
pub mod store;
pub mod tombstone_file;
pub mod usecases;

pub use aanschuif_domain as domain;
