//! How the store reads rows: by the names of their columns, and moments as one type.

use syn::visit::{self, Visit};

use super::source::{lies_in, sources};

/// What stands for a moment without saying in which time zone.
const NAIVE: [&str; 3] = ["NaiveDateTime", "naive_utc", "and_utc"];

/// The tuples in a file whose parts only their order tells apart.
#[derive(Default)]
struct Tuples(Vec<usize>);

impl<'ast> Visit<'ast> for Tuples {
    fn visit_type_tuple(&mut self, tuple: &'ast syn::TypeTuple) {
        let columns = columns(tuple);
        if columns > 2 {
            self.0.push(columns);
        }
        visit::visit_type_tuple(self, tuple);
    }
}

fn columns(tuple: &syn::TypeTuple) -> usize {
    let columns = |part: &syn::Type| match part {
        syn::Type::Tuple(inner) => columns(inner),
        _ => 1,
    };
    tuple.elems.iter().map(columns).sum()
}

fn wrong(text: &str) -> Vec<String> {
    let mut tuples = Tuples::default();
    tuples.visit_file(&syn::parse_file(text).unwrap());
    let unnamed = tuples.0.into_iter().map(|columns| format!("a tuple of {columns} columns"));
    let naive = NAIVE.iter().filter(|word| text.contains(**word)).map(|word| (*word).to_owned());
    unnamed.chain(naive).collect()
}

#[test]
fn rows_have_names_and_moments_are_utc() {
    let mut found = Vec::new();
    let is_engine = |module: &str| lies_in(module, "store::engine") || module == "store::schema";
    let files = sources().iter().filter(|source| source.room() == "store");
    for source in files.filter(|source| !is_engine(&source.module)) {
        let text = std::fs::read_to_string(&source.file).unwrap();
        found.extend(wrong(&text).into_iter().map(|what| format!("{}: {what}", source.module)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_tuple_of_three_columns_is_found_however_it_is_nested() {
    let load = |row: &str| format!("fn all() {{ rows.load::<{row}>(connection); }}");
    assert_eq!(wrong(&load("(i64, (String, bool))")), ["a tuple of 3 columns"]);
    assert_eq!(wrong(&load("(i64, String)")), [] as [&str; 0]);
    assert_eq!(wrong("type Row = (i64, NaiveDateTime);"), ["NaiveDateTime"]);
}
