//! A short run of what `make fuzz` does for longer: the same functions, with random inputs and with nearly valid
//! inputs.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

use targets::{
    House, csv_people, csv_places, csv_stays, draw_record, kiosk_code, mail_link, own_words,
    stories, svg,
};

#[path = "../../fuzz/targets.rs"]
mod targets;

/// Inputs: bytes, or the files of the corpus with a part changed, left out or twice.
fn inputs(name: &str) -> impl Strategy<Value = Vec<u8>> + use<> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|why| panic!("{folder:?}: {why}"));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let seeds: Vec<Vec<u8>> = files.iter().map(|path| std::fs::read(path).unwrap()).collect();
    assert!(!seeds.is_empty(), "{folder:?}");
    let cut = (any::<prop::sample::Index>(), any::<prop::sample::Index>());
    let changed =
        (prop::sample::select(seeds), prop::collection::vec(any::<u8>(), 0..4), cut, 0..3);
    let changed = changed.prop_map(|(seed, bytes, (one, other), how)| {
        let [one, other] = [one, other].map(|index| index.index(seed.len() + 1));
        let (from, to) = (one.min(other), one.max(other));
        let part = match how {
            // Something else in its place; left out; twice.
            0 => bytes,
            1 => Vec::new(),
            _ => seed[from..to].repeat(2),
        };
        [&seed[..from], part.as_slice(), &seed[to..]].concat()
    });
    prop_oneof![
        1 => prop::collection::vec(any::<u8>(), 0..300),
        1 => "\\PC{0,60}".prop_map(String::into_bytes),
        4 => changed,
    ]
}

fn run(name: &str, cases: u32, target: impl Fn(&[u8])) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&inputs(name), |data| -> TestCaseResult {
        target(&data);
        Ok(())
    });
    outcome.unwrap_or_else(|why| panic!("{name}: {why}"));
}

#[test]
fn no_text_is_a_kiosk_code_by_chance() {
    run("kiosk_code", 3_000, kiosk_code);
}

#[test]
fn no_text_is_a_link_of_a_letter_by_chance() {
    run("mail_link", 3_000, mail_link);
}

#[test]
fn what_people_write_is_bounded_and_can_be_seen() {
    run("own_words", 3_000, own_words);
}

#[test]
fn no_file_breaks_an_import() {
    run("csv_places", 2_000, csv_places);
    run("csv_people", 2_000, csv_people);
    run("csv_stays", 2_000, csv_stays);
}

#[test]
fn no_record_of_draws_verifies_but_one_that_was_made() {
    run("draw_record", 2_000, draw_record);
}

#[test]
fn no_drawing_does_more_than_draw() {
    run("svg", 2_000, svg);
}

#[test]
fn no_story_does_more_than_show() {
    run("story_text", 1_000, stories::text);
    run("story_picture", 300, stories::picture);
    run("story_feed_title", 1_000, stories::feed_title);
}

#[test]
fn no_body_and_no_cookie_is_a_ticket_by_chance() {
    let house = House::open();
    run("ticket", 1_000, |data| house.ticket(data));
}

#[test]
fn every_idempotency_key_is_refused_or_honoured() {
    let house = House::open();
    run("idempotency_key", 1_000, |data| house.idempotency_key(data));
}
