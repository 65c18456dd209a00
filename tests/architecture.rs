//! The map in `src/lib.rs` holds: no room imports what the map does not allow.
//!
//! Reads every file below `src` as Rust, collects what each path begins with, and compares it with the
//! two tables below. A room that is not in the table fails too: the map comes first.

#[cfg(test)]
mod architecture {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::{Path, PathBuf};

    use syn::visit::{self, Visit};
    use syn::{Macro, UseTree};

    /// Each room, and the rooms it may use besides itself.
    const ROOMS: &[(&str, &[&str])] = &[
        ("main", &["commands"]),
        ("lib", &[]),
        ("commands", &["app", "clock", "config", "demo", "domain", "files", "store", "usecases"]),
        (
            "demo",
            &[
                "app", "clock", "config", "domain", "files", "jobs", "mail", "metrics", "store",
                "usecases",
            ],
        ),
        (
            "app",
            &[
                "clock",
                "config",
                "http",
                "jobs",
                "mail",
                "metrics",
                "secret_key",
                "store",
                "tombstone_file",
                "usecases",
            ],
        ),
        ("http", &["config", "domain", "mail", "metrics", "provider", "store", "usecases"]),
        ("provider", &["config", "domain"]),
        ("jobs", &["domain", "mail", "metrics", "store", "usecases"]),
        ("usecases", &["clock", "domain", "drawing", "files", "mail", "store", "tombstone_file"]),
        ("store", &["config", "domain"]),
        ("mail", &["domain"]),
        ("files", &["domain"]),
        ("drawing", &[]),
        ("config", &["domain", "mail"]),
        ("secret_key", &["clock", "config"]),
        ("tombstone_file", &["domain"]),
        ("clock", &[]),
        ("metrics", &[]),
        ("domain", &[]),
    ];

    /// Crates that only some rooms may name.
    const CRATES: &[(&str, &[&str])] = &[
        ("actix_web", &["app", "http"]),
        ("askama", &["mail"]),
        ("clap", &["commands"]),
        ("csv", &["files"]),
        ("diesel", &["store"]),
        ("diesel_migrations", &["store"]),
        ("dotenvy", &["config"]),
        ("env_logger", &["commands"]),
        ("flate2", &["store"]),
        ("governor", &["http"]),
        ("lettre", &["mail"]),
        ("libsqlite3_sys", &[]),
        ("mail_parser", &["mail"]),
        ("openidconnect", &["provider"]),
        ("pq_sys", &[]),
        ("prometheus", &["metrics"]),
        ("qrcode", &["http"]),
        ("rand", &["clock"]),
        ("rlimit", &["http"]),
        ("roxmltree", &["drawing"]),
        ("rust_embed", &["http"]),
        ("socket2", &["http"]),
        ("tokio", &["app", "commands", "http", "jobs", "mail", "store"]),
        ("ureq", &["provider"]),
    ];

    /// The files that speak for facility managers; they may use no others of this crate than these, the
    /// pure rules, and what `OF_FACILITY` names. So there is no path from them to a person.
    const FACILITY: &[&str] = &[
        "usecases::facility",
        "http::facility",
        "usecases::floor_plan",
        "usecases::short_code",
        "usecases::sticker_code",
    ];

    /// What those files may name besides: the parts of the store below, and the frame around a handler.
    const OF_FACILITY: &[&str] = &[
        "domain",
        "drawing",
        "files",
        "http::AppState",
        "http::body",
        "http::problem",
        "http::qr",
        "store::Connection",
        "store::Failure",
        "store::StoreError",
        "usecases::Context",
        "usecases::Imported",
        "usecases::imported",
    ];

    /// The parts of the store for figures and places, and the tables that they may name.
    const STORE_OF_FACILITY: &[&str] = &[
        "store::bands",
        "store::desk_closures",
        "store::drawings",
        "store::figure_places",
        "store::figures",
        "store::place_changes",
        "store::place_deletions",
        "store::places",
        "store::reports",
        "store::site_settings",
        "store::sites",
    ];
    const TABLES_OF_FACILITY: &[&str] = &[
        "bands",
        "closed_days",
        "desk_closures",
        "desks",
        "figure_days",
        "figure_places",
        "figures",
        "floor_drawings",
        "floors",
        "reports",
        "sites",
        "tables",
        "zones",
    ];
    /// The files that speak for admins; they never learn where anybody is or was, nor whom they met.
    const ADMIN: &[&str] = &["usecases::admin", "http::admin"];

    /// What those files may name besides the parts of the store below. The use cases among it answer with
    /// nothing about stays.
    const OF_ADMIN: &[&str] = &[
        "domain",
        "files",
        "http::AppState",
        "http::auth",
        "http::body",
        "http::problem",
        "http::qr",
        "store::Connection",
        "store::Failure",
        "store::StoreError",
        "usecases::Context",
        "usecases::FileRefusal",
        "usecases::Imported",
        "usecases::admit",
        "usecases::change_site",
        "usecases::import_people",
        "usecases::imported",
        "usecases::manage_kiosks",
        "usecases::shut_out",
    ];

    /// The parts of the store for admins, and the tables that they may name.
    const STORE_OF_ADMIN: &[&str] =
        &["store::access_log", "store::kiosks", "store::person_register", "store::sites"];
    const TABLES_OF_ADMIN: &[&str] =
        &["access_log", "closed_days", "kiosks", "organisations", "persons", "sites"];

    const FRAME_OF_STORE: &[&str] =
        &["store::connection", "store::dialect", "store::failure", "domain"];

    /// Parts of the standard library that the pure rules do without.
    const IMPURE: &[&str] = &["env", "fs", "io", "net", "process", "thread", "time"];

    #[derive(Default)]
    struct Paths {
        found: BTreeSet<Vec<String>>,
    }

    impl Paths {
        fn add(&mut self, path: Vec<String>) {
            self.found.insert(path);
        }

        fn use_tree(&mut self, tree: &UseTree, before: &[String]) {
            let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
            match tree {
                UseTree::Path(path) => self.use_tree(&path.tree, &with(&path.ident)),
                UseTree::Name(name) => self.add(with(&name.ident)),
                UseTree::Rename(rename) => self.add(with(&rename.ident)),
                UseTree::Glob(_) => self.add(before.to_vec()),
                UseTree::Group(group) => {
                    group.items.iter().for_each(|item| self.use_tree(item, before));
                }
            }
        }
    }

    impl<'ast> Visit<'ast> for Paths {
        fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
            self.use_tree(&item.tree, &[]);
        }

        /// `pub(super)` uses nothing.
        fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

        fn visit_path(&mut self, path: &'ast syn::Path) {
            self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
            visit::visit_path(self, path);
        }

        /// What a macro is given is tokens, not paths: read them as text.
        fn visit_macro(&mut self, item: &'ast Macro) {
            let text = item.tokens.to_string().replace(' ', "");
            for (start, _) in text.match_indices("::") {
                let name = |part: &str, end: bool| {
                    let is_word = |c: &char| c.is_alphanumeric() || *c == '_';
                    if end {
                        let word: String = part.chars().rev().take_while(is_word).collect();
                        word.chars().rev().collect::<String>()
                    } else {
                        part.chars().take_while(is_word).collect()
                    }
                };
                self.add(vec![name(&text[..start], true), name(&text[start + 2..], false)]);
            }
            visit::visit_macro(self, item);
        }
    }

    fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rust_files(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }

    fn room(source: &Path, file: &Path) -> String {
        let first = file.strip_prefix(source).unwrap().components().next().unwrap();
        first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
    }

    /// The first two names of every path in a file, tests left out.
    fn paths_of(text: &str) -> BTreeSet<Vec<String>> {
        let mut file = syn::parse_file(text).unwrap();
        file.items.retain(|item| !is_test(item));
        let mut paths = Paths::default();
        paths.visit_file(&file);
        paths.found
    }

    /// The files that a file declares as modules for tests only.
    fn test_modules(file: &Path) -> Vec<PathBuf> {
        let text = std::fs::read_to_string(file).unwrap();
        let folder = file.parent().unwrap();
        let modules = syn::parse_file(&text).unwrap().items;
        modules
            .iter()
            .filter(|item| is_test(item))
            .filter_map(|item| match item {
                syn::Item::Mod(module) => Some(folder.join(format!("{}.rs", module.ident))),
                _ => None,
            })
            .collect()
    }

    fn is_test(item: &syn::Item) -> bool {
        let syn::Item::Mod(module) = item else { return false };
        module.attrs.iter().any(|attribute| {
            attribute.path().is_ident("cfg")
                && attribute.parse_args::<syn::Ident>().is_ok_and(|name| name == "test")
        })
    }

    /// Whether `path` is `prefix` or lies in it; both separated by `::`.
    fn lies_in(path: &str, prefix: &str) -> bool {
        path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }

    /// A path as it is from the root of the crate; none if it leads out of it. `module` is where it stands.
    fn from_root(path: &[String], module: &[String]) -> Option<String> {
        let ups = path.iter().take_while(|part| *part == "super").count();
        let rest = &path[ups..];
        match path.first()?.as_str() {
            "crate" => Some(path[1..].join("::")),
            "self" => Some([module, &path[1..]].concat().join("::")),
            "super" => Some([&module[..module.len().checked_sub(ups)?], rest].concat().join("::")),
            _ => None,
        }
    }

    /// Files that may use little: themselves, what they may name besides, and parts of the store that may name
    /// few tables.
    struct Bounds {
        files: &'static [&'static str],
        besides: &'static [&'static str],
        store: &'static [&'static str],
        tables: &'static [&'static str],
    }

    const BOUNDS: &[Bounds] = &[
        Bounds {
            files: FACILITY,
            besides: OF_FACILITY,
            store: STORE_OF_FACILITY,
            tables: TABLES_OF_FACILITY,
        },
        Bounds { files: ADMIN, besides: OF_ADMIN, store: STORE_OF_ADMIN, tables: TABLES_OF_ADMIN },
    ];

    /// What a file of facility or of admins, or of the store that serves them, names beyond its bounds.
    fn breaches_of_bounds(module: &str, paths: &BTreeSet<Vec<String>>) -> Vec<String> {
        BOUNDS.iter().flat_map(|bounds| bounds.breaches(module, paths)).collect()
    }

    impl Bounds {
        fn breaches(&self, module: &str, paths: &BTreeSet<Vec<String>>) -> Vec<String> {
            let within =
                |path: &str, list: &[&str]| list.iter().any(|prefix| lies_in(path, prefix));
            let parts: Vec<String> = module.split("::").map(str::to_owned).collect();
            let own = paths.iter().filter_map(|path| from_root(path, &parts));
            if within(module, self.files) {
                own.filter(|path| {
                    !within(path, self.besides)
                        && !within(path, self.store)
                        && !within(path, self.files)
                })
                .map(|path| format!("{module} may not use {path}"))
                .collect()
            } else if within(module, self.store) {
                own.filter(|path| match path.strip_prefix("store::schema::") {
                    Some(table) => !self.tables.iter().any(|one| lies_in(table, one)),
                    None => !within(path, FRAME_OF_STORE) && !within(path, self.store),
                })
                .map(|path| format!("{module} may not use {path}"))
                .collect()
            } else {
                Vec::new()
            }
        }
    }

    /// The module that a file below `src` is.
    fn module(source: &Path, file: &Path) -> String {
        let relative = file.strip_prefix(source).unwrap().with_extension("");
        let parts: Vec<_> = relative.iter().map(|part| part.to_str().unwrap()).collect();
        parts.join("::").trim_end_matches("::mod").to_owned()
    }

    /// What a file imports against the tables; empty if nothing.
    fn breaches(room: &str, paths: &BTreeSet<Vec<String>>) -> Vec<String> {
        let rooms: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
        let Some(allowed) = rooms.get(room) else {
            return vec![format!("the room {room} is not on the map")];
        };
        let mut breaches = Vec::new();
        for path in paths {
            let (first, second) = (path[0].as_str(), path.get(1).map_or("", String::as_str));
            let own = matches!(first, "crate" | "aanschuif");
            if own && rooms.contains_key(second) && second != room && !allowed.contains(&second) {
                breaches.push(format!("{room} may not use {second}"));
            }
            // A path of one name is a variable as often as a crate; using a crate takes two.
            if let Some((_, users)) = CRATES.iter().find(|(name, _)| *name == first)
                && path.len() > 1
                && !users.contains(&room)
            {
                breaches.push(format!("{room} may not use the crate {first}"));
            }
            if room == "domain" && first == "std" && IMPURE.contains(&second) {
                breaches.push(format!("domain may not use std::{second}"));
            }
        }
        breaches
    }

    #[test]
    fn no_room_imports_what_the_map_does_not_allow() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = Vec::new();
        rust_files(&source, &mut files);
        assert!(files.len() > 50, "the test looks in the wrong place");
        let of_tests: BTreeSet<PathBuf> =
            files.iter().flat_map(|file| test_modules(file)).collect();
        let mut found = Vec::new();
        for file in files.into_iter().filter(|file| !of_tests.contains(file)) {
            let in_room = room(&source, &file);
            let paths = paths_of(&std::fs::read_to_string(&file).unwrap());
            let mut breaches = breaches(&in_room, &paths);
            breaches.extend(breaches_of_bounds(&module(&source, &file), &paths));
            found
                .extend(breaches.into_iter().map(|breach| format!("{}: {breach}", file.display())));
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn a_path_from_facility_to_a_person_is_found() {
        let breaches_of = |module: &str, text: &str| breaches_of_bounds(module, &paths_of(text));
        for (module, text, path) in [
            ("usecases::facility::a", "use crate::store::{bands, stays};", "store::stays"),
            ("usecases::facility::a", "use super::super::me::me;", "usecases::me::me"),
            (
                "http::facility::a",
                "fn f() { crate::store::persons::by_id() }",
                "store::persons::by_id",
            ),
            ("http::facility::a", "use crate::usecases::check_in;", "usecases::check_in"),
            ("usecases::floor_plan", "use super::stay_view::view;", "usecases::stay_view::view"),
            ("store::bands", "use super::schema::{bands, stays};", "store::schema::stays"),
            ("store::bands", "use super::stays::find;", "store::stays::find"),
            ("store::bands", "use super::schema::*;", "store::schema"),
        ] {
            assert_eq!(breaches_of(module, text), [format!("{module} may not use {path}")]);
        }
        assert!(breaches_of("usecases::me", "use crate::store::{bands, stays};").is_empty());
        let allowed =
            "use super::super::{AppState, problem::Reason}; use crate::domain::place::Desk;";
        assert!(breaches_of("http::facility::a", allowed).is_empty());
        let of_figures = "use super::schema::{bands, zones}; use super::failure::StoreError;";
        assert!(breaches_of("store::bands", of_figures).is_empty());
    }

    #[test]
    fn a_path_from_admins_to_stays_or_encounters_is_found() {
        let breaches_of = |module: &str, text: &str| breaches_of_bounds(module, &paths_of(text));
        for (module, text, path) in [
            ("usecases::admin::a", "use crate::store::{kiosks, stays};", "store::stays"),
            (
                "usecases::admin::a",
                "use super::super::stay_view::view;",
                "usecases::stay_view::view",
            ),
            (
                "http::admin::a",
                "use crate::usecases::encounters_of_person;",
                "usecases::encounters_of_person",
            ),
            (
                "http::admin::a",
                "use crate::usecases::facility::occupancy;",
                "usecases::facility::occupancy",
            ),
            (
                "store::person_register",
                "use super::schema::{persons, stays};",
                "store::schema::stays",
            ),
            ("store::access_log", "use super::encounters::between;", "store::encounters::between"),
        ] {
            assert_eq!(breaches_of(module, text), [format!("{module} may not use {path}")]);
        }
        let allowed =
            "use super::super::{AppState, auth::RoleCaller}; use crate::domain::role::Role;";
        assert!(breaches_of("http::admin::a", allowed).is_empty());
    }

    #[test]
    fn a_breach_of_the_map_is_found_wherever_it_stands() {
        let breaches_of = |room: &str, text: &str| breaches(room, &paths_of(text));
        assert_eq!(
            breaches_of("domain", "use crate::{store::Store, domain::place};"),
            ["domain may not use store"]
        );
        assert_eq!(
            breaches_of("http", "fn f() { let _ = diesel::delete(1); }"),
            ["http may not use the crate diesel"]
        );
        assert_eq!(
            breaches_of("domain", "fn f() -> String { format!(\"{}\", crate::clock::now()) }"),
            ["domain may not use clock"]
        );
        assert_eq!(breaches_of("domain", "use std::fs::read;"), ["domain may not use std::fs"]);
        assert_eq!(breaches_of("attic", ""), ["the room attic is not on the map"]);
        assert!(
            breaches_of(
                "usecases",
                "use crate::store::Store; #[cfg(test)] mod tests { use crate::http::X; }"
            )
            .is_empty()
        );
    }

    #[test]
    fn the_map_in_the_documentation_names_every_room() {
        let text =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"))
                .unwrap();
        for (room, _) in ROOMS.iter().filter(|(room, _)| *room != "lib") {
            assert!(
                text.lines()
                    .any(|line| line.starts_with("//!") && line.contains(&format!("`{room}"))),
                "{room}"
            );
        }
    }
}
