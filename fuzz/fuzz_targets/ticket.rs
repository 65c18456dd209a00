#![no_main]

#[path = "../targets.rs"]
#[allow(dead_code, reason = "each target uses its own part")]
mod targets;

thread_local! {
    // Never dropped: a fuzzer ends where it stands.
    static HOUSE: &'static targets::House = Box::leak(Box::new(targets::House::open()));
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| HOUSE.with(|house| house.ticket(data)));
