//! `domain`, `usecases` and `store` have the same subjects, and a subject uses only those before it.

use super::source::{Source, lies_in, sources, written};

/// The layers that are divided into subjects.
const LAYERS: &[&str] = &["domain", "usecases", "store"];

/// The subjects. Each may use those before it.
const SUBJECTS: &[&str] = &[
    "place",
    "person",
    "access",
    "stay",
    "encounter",
    "connect",
    "story",
    "gathering",
    "house",
    "letter",
    "figure",
    "privacy",
    "upkeep",
    "exchange",
];

/// What every subject may use although it comes later: writing a letter, and retention.
const FOR_ALL: &[&str] = &[
    "domain::letter::kind",
    "store::letter::letters",
    "usecases::letter::letter_token",
    "domain::upkeep::retention",
    "store::upkeep::retention",
];

/// What a module may use beyond that, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "domain::stay::simulation",
        "domain::encounter",
        "counts the pairs that a season of draws brings together",
    ),
    (
        "usecases::stay",
        "domain::encounter::counts",
        "only stays that count are named or remembered",
    ),
    (
        "usecases::stay::draw_desk",
        "store::encounter::encounters",
        "the draw prefers people who have not shared a table lately",
    ),
    ("store::stay::days", "store::encounter::attendance", "what a closed day still has to derive"),
    ("store::encounter::attendance", "domain::figure", "figures count the same stays"),
    (
        "usecases::place::settings_screen",
        "usecases::person::access_log",
        "admins' changes are logged",
    ),
    (
        "usecases::place::settings_screen",
        "domain::person",
        "who changed a setting, and what was done",
    ),
    ("usecases::person::me", "usecases::access::admit", "says who is signed in"),
    ("usecases::person::me", "usecases::stay::stay_view", "shows the stay that is open"),
    (
        "usecases::person::persons",
        "usecases::access::shut_out",
        "whoever is deactivated is shut out at once",
    ),
    (
        "usecases::person::reset_factor_by_admin",
        "usecases::access::reset_factor",
        "an admin takes a factor away that was lost",
    ),
    (
        "usecases::person::import_people",
        "usecases::privacy",
        "refuses who was erased, and keeps every no",
    ),
    (
        "usecases::person::edit_person",
        "usecases::access::move_address",
        "history does not go along to another address",
    ),
    ("usecases::person::edit_person", "usecases::privacy::tombstones", "refuses who was erased"),
    (
        "usecases::person::coordinate::edit",
        "usecases::access::shut_out",
        "whoever is ended is shut out at once",
    ),
    (
        "usecases::person::coordinate",
        "usecases::privacy::tombstones",
        "who was erased is added under a stand-in",
    ),
    ("usecases::access::move_address", "store::privacy::person_traces", "whether there is history"),
    (
        "usecases::access::move_address",
        "usecases::story::teller",
        "what somebody told without their name is history too",
    ),
    (
        "usecases::person::check_people_file",
        "usecases::privacy",
        "refuses who was erased, and keeps every no",
    ),
    (
        "usecases::connect::guest::write",
        "usecases::privacy::tombstones",
        "nobody who was erased is written to",
    ),
    (
        "usecases::stay::sign_in_guest",
        "domain::privacy::consent",
        "a guest answers the question of consent with it",
    ),
    (
        "usecases::stay::sign_in_guest",
        "store::privacy::consents",
        "a guest answers the question of consent with it",
    ),
    ("store::person::import_rows", "domain::privacy::consent", "a file may bring consents"),
    ("usecases::person::import_people", "domain::privacy::consent", "a file may bring consents"),
    ("usecases::person::import_people", "store::privacy::consents", "a file may bring consents"),
    (
        "usecases::person::import_people",
        "store::stay::days",
        "a consent of long ago changes what closed days lead to",
    ),
    ("usecases::access::admit", "store::stay::tickets", "a ticket is a token too"),
    ("usecases::access::admit", "store::stay::unannounced_guests", "a guest has a token too"),
    ("usecases::access::shut_out", "store::stay::stays", "ends the stay of who is shut out"),
    (
        "usecases::encounter::close_day",
        "usecases::figure::write_figures",
        "the closing of a day writes its figures",
    ),
    ("usecases::encounter::close_day", "store::figure::figures", "the closing writes figures"),
    (
        "usecases::encounter::close_day",
        "usecases::figure::tally_day",
        "the closing of a day counts what its month needs",
    ),
    (
        "usecases::encounter::fold_encounters",
        "store::upkeep::forgetting",
        "folding is the first step of forgetting",
    ),
    (
        "usecases::place::site_settings",
        "store::upkeep::site_deletion",
        "a site goes with all that is kept of it and of nobody",
    ),
    (
        "usecases::story::withdraw",
        "usecases::letter::take_story_out",
        "letters that wait are written anew without the story",
    ),
    (
        "usecases::story::publish",
        "usecases::letter::take_story_out",
        "letters that wait are written anew without what an editor takes off",
    ),
    (
        "usecases::story::forget",
        "usecases::letter::take_story_out",
        "letters that wait are written anew without the story",
    ),
    ("usecases::letter::compose_digests", "store::upkeep::jobs", "when the job last ran"),
    ("usecases::letter::nudge::compose", "store::upkeep::jobs", "when the job last ran"),
];

/// The subject of a path from the root of the crate, and its place in the list.
fn subject(path: &str) -> Option<usize> {
    let (layer, rest) = path.split_once("::")?;
    let subject = rest.split("::").next()?;
    LAYERS.contains(&layer).then(|| SUBJECTS.iter().position(|one| *one == subject))?
}

fn breaches(source: &Source) -> Vec<String> {
    let Some(own) = subject(&source.module) else { return Vec::new() };
    source
        .own_paths()
        .filter(|path| subject(path).is_some_and(|other| other > own))
        .filter(|path| !FOR_ALL.iter().any(|one| lies_in(path, one)))
        .filter(|path| {
            !EXCEPTIONS
                .iter()
                .any(|(module, other, _)| lies_in(&source.module, module) && lies_in(path, other))
        })
        .map(|path| format!("{} may not use {path}", source.module))
        .collect()
}

#[test]
fn a_subject_uses_those_before_it() {
    let found: Vec<String> = sources().iter().flat_map(breaches).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_exception_is_needed() {
    let sources = sources();
    for (module, other, reason) in EXCEPTIONS {
        let needed = sources
            .iter()
            .filter(|source| lies_in(&source.module, module))
            .any(|source| source.own_paths().any(|path| lies_in(&path, other)));
        assert!(needed, "{module} does not use {other}: {reason}");
    }
}

#[test]
fn a_layer_holds_subjects_and_what_all_of_them_use() {
    for source in sources() {
        let mut parts = source.module.split("::");
        let (Some(layer), Some(folder), Some(_)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        if LAYERS.contains(&layer) && folder != "engine" {
            assert!(SUBJECTS.contains(&folder), "{} is in no subject", source.module);
        }
    }
}

#[test]
fn a_subject_that_uses_a_later_one_is_found() {
    let breaches_of = |module: &str, text: &str| breaches(&written(module, text));
    assert_eq!(
        breaches_of("usecases::place::a", "use crate::store::stay::stays;"),
        ["usecases::place::a may not use store::stay::stays"]
    );
    assert!(breaches_of("usecases::stay::a", "use crate::store::place::sites;").is_empty());
    assert!(breaches_of("usecases::stay::a", "use crate::store::letter::letters;").is_empty());
    assert!(breaches_of("http::me::a", "use crate::store::letter::digests;").is_empty());
}
