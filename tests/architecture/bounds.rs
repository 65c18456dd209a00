//! Limits on facility managers, admins, coordinators and receptions: code for the first cannot reach persons, code for admins
//! cannot reach stays and encounters, code for the others only people of one organisation, or guests.

use super::source::{Source, lies_in, sources, written};

/// Files that may use little: themselves, what they may name besides, and parts of the store that may name
/// few tables.
struct Bounds {
    files: &'static [&'static str],
    /// Files among those that serve others, and why.
    except: &'static [(&'static str, &'static str)],
    besides: &'static [&'static str],
    store: &'static [&'static str],
    tables: &'static [&'static str],
}

/// What facility managers see and change: places and figures.
const FACILITY: Bounds = Bounds {
    files: &["http::facility", "usecases::figure", "usecases::place"],
    except: &[
        ("usecases::figure::write_bands", "a job counts who is in"),
        ("usecases::figure::enter_hires", "for admins; writes to the access log"),
        ("usecases::figure::tally_day", "the closing of a day counts who came to gatherings"),
        ("usecases::figure::write_figures", "the closing of a day counts who was in"),
        (
            "usecases::place::site_settings",
            "how long stays are kept; for admins and the command line",
        ),
        ("usecases::place::settings_screen", "for admins; writes to the access log"),
    ],
    besides: &[
        "domain",
        "drawing",
        "files",
        "http::AppState",
        "http::attachment",
        "http::body",
        "http::one_line",
        "http::problem",
        "http::qr",
        "store::Connection",
        "store::Failure",
        "store::StoreError",
        "store::attempt",
        "usecases::Context",
        "usecases::FileRefusal",
        "usecases::Imported",
        "usecases::imported",
    ],
    store: &["store::figure", "store::place"],
    tables: &[
        "band_places",
        "bands",
        "closed_days",
        "desk_closures",
        "desks",
        "figure_days",
        "figure_places",
        "figures",
        "floor_drawings",
        "floors",
        "month_hires",
        "house_months",
        "month_tallies",
        "place_holds",
        "reports",
        "sites",
        "tables",
        "zones",
    ],
};

/// What admins see and change: who is known, roles, badges, kiosks, settings.
const ADMIN: Bounds = Bounds {
    files: &[
        "http::admin",
        "usecases::access::kiosks",
        "usecases::figure::enter_hires",
        "usecases::house::edit_welcome",
        "usecases::house::put_up_vacancy",
        "usecases::person::access_log",
        "usecases::person::agree_days",
        "usecases::person::badges",
        "usecases::person::upload_people",
        "usecases::person::edit_person",
        "usecases::person::editor",
        "usecases::person::organisations",
        "usecases::person::persons",
        "usecases::person::registered",
        "usecases::person::reset_factor_by_admin",
        "usecases::place::settings_screen",
    ],
    except: &[],
    // The use cases among it answer with nothing about stays.
    besides: &[
        "domain",
        "files",
        "http::AppState",
        "http::auth",
        "http::badge",
        "http::body",
        "http::one_line",
        "http::problem",
        "http::qr",
        "store::Connection",
        "store::Failure",
        "store::Store",
        "store::StoreError",
        "usecases::Context",
        "usecases::FileRefusal",
        "usecases::Imported",
        "usecases::access::admit",
        "usecases::access::manage_kiosks",
        "usecases::access::move_address",
        "usecases::access::reset_factor",
        "usecases::access::shut_out",
        "usecases::figure::house_months",
        "usecases::house::vacancies",
        "usecases::imported",
        "usecases::person::import_in_steps",
        "usecases::person::import_people",
        "usecases::person::check_people_file",
        "usecases::place::site_settings",
        "usecases::privacy::tombstones",
    ],
    store: &[
        "store::access::kiosks",
        "store::figure::hires",
        "store::figure::house_months",
        "store::house",
        "store::person::access_log",
        "store::person::agreed_days",
        "store::person::known_addresses",
        "store::person::organisations",
        "store::person::editors",
        "store::person::person_edits",
        "store::person::person_imports",
        "store::person::person_register",
        "store::place::sites",
    ],
    tables: &[
        "access_log",
        "agreed_days",
        "closed_days",
        "month_hires",
        "house_months",
        "editors",
        "kiosks",
        "organisations",
        "persons",
        "place_holds",
        "sites",
        "vacancies",
        "welcome_texts",
    ],
};

/// What coordinators see and change: the people of their organisation, each query limited to it.
const COORDINATOR: Bounds = Bounds {
    files: &["http::coordinator", "usecases::person::coordinate"],
    except: &[],
    // Those among it that look at everybody's data answer with nothing of it: whether a badge is free, a tombstone
    // there, a stay to be ended.
    besides: &[
        "domain",
        "files",
        "http::AppState",
        "http::auth",
        "http::badge",
        "http::body",
        "http::one_line",
        "http::problem",
        "store::Connection",
        "store::Failure",
        "store::StoreError",
        "store::person::known_addresses::person_at",
        "store::person::organisations::name_of",
        "store::person::person_imports::PersonFacts",
        "store::person::person_imports::add",
        "store::person::person_register::hold",
        "store::person::person_register::set_badge",
        "store::person::person_register::set_deactivated",
        "usecases::Context",
        "usecases::Imported",
        "usecases::Keys",
        "usecases::access::shut_out",
        "usecases::imported",
        "usecases::person::access_log",
        "usecases::person::badges::Badge",
        "usecases::person::badges::by_chance",
        "usecases::person::registered::PersonRefusal",
        "usecases::privacy::tombstones",
    ],
    store: &["store::person::coordinated"],
    tables: &["persons"],
};

/// What reception sees and does: the guests of today and tomorrow, each query limited to them and the names of hosts.
const RECEPTION: Bounds = Bounds {
    files: &["http::reception", "usecases::stay::reception"],
    except: &[],
    // Those among it answer with nothing of staff.
    besides: &[
        "domain",
        "http::AppState",
        "http::auth",
        "http::badge",
        "http::problem",
        "store::Connection",
        "store::Failure",
        "store::StoreError",
        "store::person::access_log",
        "store::place::sites",
        "usecases::Context",
        "usecases::Keys",
        "usecases::person::access_log",
        "usecases::person::badges::Badge",
        "usecases::privacy::erase_guest::erase_guest_at_reception",
        "usecases::stay::badge::check_out_at",
        "usecases::stay::invited::badge_of",
    ],
    store: &["store::stay::reception"],
    tables: &["guests", "invitations", "persons", "stays", "unannounced_guests"],
};

const FRAME_OF_STORE: &[&str] = &["store::engine", "domain"];

impl Bounds {
    fn holds(&self, module: &str) -> bool {
        within(module, self.files) && !self.except.iter().any(|(one, _)| lies_in(module, one))
    }

    fn breaches(&self, source: &Source) -> Vec<String> {
        let module = &source.module;
        let allowed: Box<dyn Fn(&str) -> bool> = if self.holds(module) {
            Box::new(|path| {
                self.holds(path) || within(path, self.besides) || within(path, self.store)
            })
        } else if within(module, self.store) {
            Box::new(|path| match path.strip_prefix("store::schema::") {
                Some(table) => within(table, self.tables),
                None => within(path, FRAME_OF_STORE) || within(path, self.store),
            })
        } else {
            return Vec::new();
        };
        source
            .own_paths()
            .filter(|path| !allowed(path))
            .map(|path| format!("{module} may not use {path}"))
            .collect()
    }
}

fn within(path: &str, list: &[&str]) -> bool {
    list.iter().any(|prefix| lies_in(path, prefix))
}

fn breaches(source: &Source) -> Vec<String> {
    [FACILITY, ADMIN, COORDINATOR, RECEPTION]
        .iter()
        .flat_map(|bounds| bounds.breaches(source))
        .collect()
}

#[test]
fn facility_managers_and_admins_reach_no_more_than_they_may() {
    let sources = sources();
    for bounds in [FACILITY, ADMIN, COORDINATOR, RECEPTION] {
        for one in bounds.files.iter().chain(bounds.store) {
            assert!(sources.iter().any(|source| lies_in(&source.module, one)), "{one} is gone");
        }
    }
    let found: Vec<String> = sources.iter().flat_map(breaches).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_path_from_facility_to_a_person_is_found() {
    let breaches_of = |module: &str, text: &str| breaches(&written(module, text));
    for (module, text, path) in [
        (
            "usecases::figure::a",
            "use crate::store::{figure::bands, stay::stays};",
            "store::stay::stays",
        ),
        ("usecases::place::a", "use super::super::person::me::me;", "usecases::person::me::me"),
        (
            "usecases::place::a",
            "use super::settings_screen::settings;",
            "usecases::place::settings_screen::settings",
        ),
        (
            "http::facility::place::a",
            "fn f() { crate::store::person::persons::by_id() }",
            "store::person::persons::by_id",
        ),
        (
            "http::facility::figure::a",
            "use crate::usecases::stay::check_in;",
            "usecases::stay::check_in",
        ),
        (
            "http::facility::figure::a",
            "use crate::usecases::figure::write_bands;",
            "usecases::figure::write_bands",
        ),
        (
            "usecases::place::floor_plan",
            "use crate::usecases::stay::stay_view::view;",
            "usecases::stay::stay_view::view",
        ),
        ("store::figure::bands", "use crate::schema::{bands, stays};", "store::schema::stays"),
        ("store::figure::bands", "use crate::stay::stays::find;", "store::stay::stays::find"),
        ("store::figure::bands", "use crate::schema::*;", "store::schema"),
    ] {
        assert_eq!(breaches_of(module, text), [format!("{module} may not use {path}")]);
    }
    let text = "use crate::store::{figure::bands, stay::stays};";
    assert!(breaches_of("usecases::person::me", text).is_empty());
    let allowed = "use crate::http::{AppState, problem::Reason}; use crate::domain::place::Desk;";
    assert!(breaches_of("http::facility::a", allowed).is_empty());
    let of_figures = "use crate::schema::{bands, zones}; use crate::engine::failure::StoreError;";
    assert!(breaches_of("store::figure::bands", of_figures).is_empty());
}

#[test]
fn a_path_from_admins_to_stays_or_encounters_is_found() {
    let breaches_of = |module: &str, text: &str| breaches(&written(module, text));
    for (module, text, path) in [
        (
            "usecases::person::persons",
            "use crate::store::{access::kiosks, stay::stays};",
            "store::stay::stays",
        ),
        (
            "usecases::access::kiosks",
            "use super::super::stay::stay_view::view;",
            "usecases::stay::stay_view::view",
        ),
        (
            "http::admin::a",
            "use crate::usecases::encounter::encounters_of_person;",
            "usecases::encounter::encounters_of_person",
        ),
        (
            "http::admin::a",
            "use crate::usecases::figure::occupancy;",
            "usecases::figure::occupancy",
        ),
        (
            "store::person::person_register",
            "use crate::schema::{persons, stays};",
            "store::schema::stays",
        ),
        (
            "store::person::access_log",
            "use crate::encounter::encounters::between;",
            "store::encounter::encounters::between",
        ),
    ] {
        assert_eq!(breaches_of(module, text), [format!("{module} may not use {path}")]);
    }
    let allowed =
        "use crate::http::{AppState, auth::RoleCaller}; use crate::domain::person::role::Role;";
    assert!(breaches_of("http::admin::a", allowed).is_empty());
}

#[test]
fn a_path_from_reception_to_staff_is_found() {
    let breaches_of = |module: &str, text: &str| breaches(&written(module, text));
    for (module, text, path) in [
        (
            "usecases::stay::reception::day",
            "use crate::store::person::persons::by_id;",
            "store::person::persons::by_id",
        ),
        (
            "http::reception::guest",
            "use crate::usecases::person::persons::person_page;",
            "usecases::person::persons::person_page",
        ),
        (
            "store::stay::reception",
            "use crate::schema::{persons, encounters};",
            "store::schema::encounters",
        ),
    ] {
        assert_eq!(breaches_of(module, text), [format!("{module} may not use {path}")]);
    }
}

#[test]
fn a_path_from_coordinators_to_people_of_others_is_found() {
    let breaches_of = |module: &str, text: &str| breaches(&written(module, text));
    for (module, text, path) in [
        (
            "usecases::person::coordinate::list",
            "use crate::store::person::person_register::all;",
            "store::person::person_register::all",
        ),
        (
            "usecases::person::coordinate::edit",
            "use crate::usecases::person::persons::person_page;",
            "usecases::person::persons::person_page",
        ),
        (
            "http::coordinator::person",
            "use crate::usecases::stay::stay_view::view;",
            "usecases::stay::stay_view::view",
        ),
        (
            "store::person::coordinated",
            "use crate::schema::{persons, stays};",
            "store::schema::stays",
        ),
    ] {
        assert_eq!(breaches_of(module, text), [format!("{module} may not use {path}")]);
    }
}
