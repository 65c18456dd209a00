#!/bin/sh
# Runs one target of `fuzz/` for so many seconds, with the stable compiler: tests/fuzz.sh TARGET SECONDS.
# What it learns stays below target/fuzz; `fuzz/corpus` has what to begin with. Finds go to fuzz/artifacts.
set -eu
cd "$(dirname "$0")/.."
target=$1
seconds=$2
mkdir -p "target/fuzz/corpus/$target"
# Sanitizers need what only nightly offers under its own name; without one, panics are what is found, and all
# of the code is safe.
RUSTC_BOOTSTRAP=1 exec cargo fuzz run --sanitizer none --target-dir target/fuzz "$target" \
    "target/fuzz/corpus/$target" "fuzz/corpus/$target" -- \
    -max_total_time="$seconds" -max_len=4096 -timeout=25 -rss_limit_mb=2048 -print_final_stats=1
