//! Aanschuif: desks that nobody can reserve, drawn by lot; and once a week, *who did you meet?*
//!
//! # The map
//!
//! The code is divided into rooms. Data flows one way, and each room may use only those listed for it;
//! `tests/architecture` checks that.
//!
//! ```text
//! kiosk · phone · mail link ─► http ─┐
//!                                    ├─► usecases ─► store ─► SQLite | PostgreSQL
//! clock ─► jobs ─────────────────────┤       └─────► mail  ─► SMTP | files | memory
//! a person at a terminal ─► commands ┘
//!                   domain: pure rules and types; used by all, uses none
//! ```
//!
//! | room | what it contains | may use |
//! |---|---|---|
//! | `main` | the program: passes its arguments on | `commands` |
//! | [`commands`] | the command line, one file per command; the only place that prints | all below but `http`, `jobs`, `mail` |
//! | [`demo`] | the example office: its plan, its people, six weeks of stays and of what follows from them | all below but `http` |
//! | [`app`] | the composition root: settings, store, mail, clock → server, jobs; graceful stop | all below |
//! | [`http`] | one table of all routes, grouped by who may call them, then by subject; one file per noun; one mapping of errors | `usecases`, `store`, `provider`, `domain`, `metrics`, `config`; `mail` to show a demo's letters |
//! | [`jobs`] | one table of what runs when, each job in a task of its own; a runner that holds a lease | `usecases`, `store`, `mail`, `domain`, `metrics` |
//! | [`usecases`] | one file per verb, by subject: a plain synchronous function over one open transaction | `store`, `mail`, `files`, `drawing`, `picture`, `tombstone_file`, `domain`, `clock` |
//! | [`store`] | all SQL, by subject, one file per noun; the only place that names diesel; differences between the databases are in `store::engine`; a crate of its own, so that it is compiled once for all tests | `domain` |
//! | [`mail`] | letters → subject, text, HTML; transports | `domain` |
//! | [`provider`] | the organisation's identity provider, over OpenID Connect; the only HTTP client | `config`, `domain` |
//! | [`drawing`] | an uploaded SVG → a drawing that only draws | |
//! | [`picture`] | an uploaded picture → one that only shows, in two sizes | |
//! | [`files`] | CSV files → valid rows | `domain` |
//! | [`config`] | settings from the environment, all mistakes reported at once | `domain`; `mail` and `store`, to check their addresses |
//! | [`secret_key`] | `SECRET_KEY` beside an embedded database | `clock`, `config` |
//! | [`tombstone_file`] | who was erased, and who withdrew or refused consent, in unreadable form outside the database | `domain` |
//! | [`clock`] | the clock and the random source; nothing else reads the time or uses randomness | |
//! | [`metrics`] | the counters behind `/metrics` | |
//! | [`domain`] | pure rules, their numbers, and types, by subject; no I/O; a crate of its own, so that it cannot use the rest | |
//!
//! # The subjects
//!
//! `domain`, `usecases` and `store` are divided into the same subjects, and so is `http` below its groups of callers.
//! Layer and subject together name the folder. A subject may use those above it in this table;
//! `tests/architecture/subjects.rs` lists the exceptions with their reasons. Two files of a room never depend on each
//! other in a cycle.
//!
//! | subject | what belongs to it |
//! |---|---|
//! | `place` | sites and their settings, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things |
//! | `person` | who is known: the register, guests, imports, organisations and the days agreed with them, roles, coordinators, what a token opens, badges, the access log |
//! | `access` | who is calling: sessions, codes, tokens, kiosks, the identity provider |
//! | `stay` | arriving and leaving: invitations, guests without one, reception, check-in and check-out, the draw, seats, tickets, kiosk codes, *nobody is sitting here* |
//! | `encounter` | from stays to encounters and acquaintances: closing a day, folding |
//! | `connect` | what follows an encounter: a person's week, answers, contacts, own names, follow-ups, coffee, messages, reminders, offers and the wall of the café, introductions, groups, outcomes |
//! | `story` | what trailblazers tell, by name or not; its pictures, its search, what came of it, what readers write to them |
//! | `gathering` | what is announced, who means to come, calendars that follow it, a debate and a story circle while they go on |
//! | `house` | what the house says of itself: vacancies, the words of welcome |
//! | `letter` | the digest, nudges, the letter that asks for consent, the outbox, links in letters and their pages |
//! | `figure` | bands, figures of the building, the outlook, the house's own months and what admins enter for them |
//! | `privacy` | what a person decides and may ask for: consent, withdrawal, their data, erasure, tombstones |
//! | `upkeep` | retention, forgetting, backups, when each job last ran |
//!
//! `tests/architecture/bounds.rs` checks four limits across the subjects. Code for facility managers
//! (`http::facility`, `usecases::place`, `usecases::figure`) reaches places and figures, never persons. Code for
//! admins (`http::admin` and the use cases listed there) reaches the register, kiosks and settings, never stays or
//! encounters. Code for coordinators (`http::coordinator`, `usecases::person::coordinate`) reaches the people of one
//! organisation by queries that are limited to it, and never the whole register. Code for reception (`http::reception`,
//! `usecases::stay::reception`) reaches guests, and of staff nothing but the names of hosts.
//!
//! Beside `src`: `migrations/` (the same names for both engines), `kiosk-ui/` (all screens), `tests/` (black box,
//! over HTTP and over the command line), `benches/`.
//!
//! # Walkthrough: a check-in
//!
//! 1. The kiosk reads a badge and posts it. `http::routes` says that only a kiosk may call this, and `http::auth`
//!    finds the kiosk by the hash of its token. [`usecases::stay::badge`] finds the holder by the badge's keyed hash,
//!    and logs the reading for them.
//! 2. The handler parses the body and calls [`usecases::stay::check_in`] through [`store::Store::write`]. SQLite has
//!    a single writer, which takes all waiting requests into one transaction with a savepoint each; responses are
//!    sent after the commit. On PostgreSQL each request has a transaction of its own, which is retried after a
//!    conflict.
//! 3. The use case checks opening hours and the open stay, and asks `usecases::stay::draw_desk` for a desk. That
//!    gathers what the draw may know (who sits where, who shared a table lately, the house figures) as a
//!    [`domain::stay::draw::Question`].
//! 4. [`domain::stay::draw::draw`] is a pure function from question and luck to desk and record. Luck is an HMAC
//!    under the day's secret seed, so the same person gets the same desk all day.
//! 5. The record is stored and the stay begins. Unique indexes on open stays guarantee that nobody else has the desk;
//!    the code only asks.
//!
//! # Walkthrough: a figure
//!
//! 1. When a day is closed, [`usecases::encounter::close_day`] counts its half-hours and passes the counts to
//!    [`domain::figure::protect`]. It decides what may be published: rounded figures of enough persons, from which no
//!    hidden count can be worked out. Only these are stored.
//!    Of what does not last until its month is over, `usecases::figure::tally_day` keeps counts without persons.
//! 2. The next day `http::facility` asks [`usecases::place`] for them, in a transaction that can reach only figures
//!    and places. Even a wrong query there cannot lead to a person.
//! 3. When a month is over, the job `write-months` calls [`usecases::upkeep::write_month`]. It counts what came of the
//!    month and the persons behind each count, and [`domain::figure::figures_of_month`] decides what is published: once.
//!
//! # Walkthrough: a Monday digest
//!
//! 1. At closing time the job `close-days` calls [`usecases::encounter::close_day`] for each site. It ends the stays,
//!    and [`domain::encounter::encounters_of_day`] derives encounters between people who agreed. A later change to a
//!    closed day, such as an import or consent, deletes its encounters, and the job derives them again.
//! 2. On Monday, at the hour set for the site, the job `compose-digests` asks [`usecases::letter::compose_digests`]
//!    for drafts. [`usecases::connect::weeks`] gathers the week and what was before it. [`domain::encounter::week`]
//!    summarises it for one person, and [`domain::letter::digest`] chooses whom the letter names.
//! 3. Each draft becomes a row in the outbox and a digest, some drafts in one transaction. The primary key of digests
//!    allows only one per person and week.
//!    A letter that nobody asked for is claimed in `unasked_letters` first, whose primary key allows one per person and
//!    week. What the reader agreed to be reminded of that week becomes a part of it ([`usecases::letter::nudge`]);
//!    without a digest the job `compose-nudges` writes a letter of its own on its day.
//! 4. The job `deliver-mail` leases letters, the most urgent first, hands them to [`mail::Transport`] and records the
//!    result. The statement that records a sent letter also deletes its text. A letter that is sent twice because a
//!    process died in between carries the same Message-ID.
//!
//! # Walkthrough: forgetting a day
//!
//! 1. [`domain::upkeep::retention`] says how long everything is kept. A site may set another window for stays and
//!    encounters, and [`usecases::privacy::privacy_page`] shows everybody the values in force.
//! 2. Past its window, [`usecases::encounter::fold_encounters`] folds a day's encounters into acquaintances.
//! 3. [`usecases::upkeep::forget_day`] first closes the day if necessary, so that nothing derived from its stays is
//!    lost. Then it deletes stays, draw records and pseudonyms. Each day has its own transaction, oldest first, so
//!    that the job can be killed at any point and resumed.
//! 4. [`usecases::upkeep::forget_guests`] deletes guests some days after their last visit, as an erasure does but without a
//!    tombstone; for those whom they met it counts *a guest*.
//! 5. [`usecases::upkeep::expire`] deletes everything else that is past its retention. Then the log of an embedded
//!    database is checkpointed into its file, where deleted data is overwritten.
//!
//! # Walkthrough: an erasure
//!
//! 1. A person asks for it on their page, or somebody runs `person erase`: [`usecases::privacy::erase`]. Before
//!    anything is deleted, a tombstone is on disk in a file outside the database: [`tombstone_file`].
//! 2. In one transaction, `usecases::privacy::forget_encounters` deletes what came of encounters, on both sides, and
//!    rewrites each waiting letter that names the person, as [`store::letter::names`] lists them;
//!    [`store::privacy::person_deletions`] deletes the rest.
//! 3. [`app::App::open`] compares file and database at each start, before anything is served. People who came back
//!    with a restored backup are erased again ([`usecases::privacy::tombstones`]), and withdrawn consent is withdrawn
//!    again ([`usecases::privacy::kept_withdrawals`]).

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
pub mod picture;
pub mod provider;
pub mod secret_key;
pub mod tombstone_file;
pub mod usecases;

pub use aanschuif_domain as domain;
pub use aanschuif_store as store;
