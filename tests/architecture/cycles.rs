//! Two files of a room never depend on each other in a cycle, directly or indirectly.
//!
//! The `mod.rs` of a folder counts as one with the files below it: either may name the other.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Source, lies_in, sources, written};

type Uses = BTreeMap<String, BTreeSet<String>>;

/// Which modules of the same room each module uses. A re-export counts as a use of the module that defines the item.
fn uses(sources: &[Source]) -> Uses {
    let modules: BTreeMap<&str, &Source> =
        sources.iter().map(|source| (source.module.as_str(), source)).collect();
    let mut uses = Uses::new();
    for source in sources.iter().filter(|source| !source.module.is_empty()) {
        let exported: BTreeSet<&String> = source.exports.values().collect();
        for path in source.own_paths().filter(|path| !exported.contains(path)) {
            let Some(target) = defining(&modules, &path) else { continue };
            let of_this_room = lies_in(&target, source.room());
            if of_this_room && target != source.module {
                uses.entry(source.module.clone()).or_default().insert(target);
            }
        }
    }
    uses
}

/// The module that defines what a path names, through any number of re-exports.
fn defining(modules: &BTreeMap<&str, &Source>, path: &str) -> Option<String> {
    let mut path = path.to_owned();
    loop {
        let module = (0..=path.matches("::").count())
            .rev()
            .map(|parts| {
                path.splitn(parts + 2, "::").take(parts + 1).collect::<Vec<_>>().join("::")
            })
            .find(|prefix| modules.contains_key(prefix.as_str()))?;
        let rest = path[module.len()..].trim_start_matches("::");
        let name = rest.split("::").next().unwrap_or_default();
        match modules[module.as_str()].exports.get(name) {
            Some(from) if !name.is_empty() && *from != path => path = from.clone(),
            _ => return Some(module),
        }
    }
}

/// The first cycle found: its modules, with the first one repeated at the end.
fn cycle(uses: &Uses) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    uses.keys().find_map(|start| visit(uses, start, &mut Vec::new(), &mut done))
}

fn visit<'a>(
    uses: &'a Uses,
    module: &'a str,
    path: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<String>> {
    if let Some(start) = path.iter().position(|one| *one == module) {
        return Some(path[start..].iter().chain([&module]).map(|one| (*one).to_owned()).collect());
    }
    if !done.insert(module) {
        return None;
    }
    path.push(module);
    let found = uses
        .get(module)
        .into_iter()
        .flatten()
        .find_map(|next| visit(uses, next.as_str(), path, done));
    path.pop();
    found
}

#[test]
fn no_files_of_a_room_need_each_other() {
    let mut uses = uses(sources());
    assert!(uses.len() > 100, "the test sees too little");
    let mut found = Vec::new();
    while let Some(cycle) = cycle(&uses) {
        uses.get_mut(&cycle[0]).unwrap().remove(&cycle[1]);
        found.push(cycle.join(" → "));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn files_that_need_each_other_are_found() {
    let of = |texts: &[(&str, &str)]| {
        let sources: Vec<Source> =
            texts.iter().map(|(module, text)| written(module, text)).collect();
        cycle(&uses(&sources))
    };
    let (a, b, c) = ("store::a", "store::b", "store::c");
    assert_eq!(of(&[(a, "use super::b::B;"), (b, "use crate::c::C;"), (c, "")]), None);
    assert_eq!(
        of(&[(a, "use super::b::B;"), (b, "use crate::c;"), (c, "fn f() { super::a::f() }")]),
        Some([a, b, c, a].map(str::to_owned).to_vec())
    );
    assert_eq!(of(&[(a, "use crate::http::b::B;"), ("http::b", "use crate::store::a::A;")]), None);
}
