//! Migrations are compiled in; a new one is noticed by the folder that it is put into.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations/sqlite");
    println!("cargo::rerun-if-changed=../../migrations/postgres");
}
