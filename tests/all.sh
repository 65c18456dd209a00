#!/bin/sh
# What `make test` runs once its tools are there: the screens' checks beside the Rust build, then the tests that need
# both. Says at the end how many seconds each step took. The first step that fails ends the run.
set -eu
cd "$(dirname "$0")/.."

screens() {
    make --no-print-directory screens
    cd kiosk-ui
    npm run verify
}

# Started by what follows in a process group of its own: Ctrl-C reaches nothing that a script starts in the background.
if [ "${1:-}" = screens ]; then
    screens
    exit
fi

work=$(mktemp -d)
beside=
took=""

# Ends what still runs beside, with all that it started.
stop() {
    trap - EXIT INT TERM HUP
    [ -z "$beside" ] || kill -s TERM -- "-$beside" 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT
trap 'stop; exit 130' INT
trap 'stop; exit 143' TERM HUP

step() { # step NAME COMMAND [ARGUMENT ...]
    name=$1
    shift
    echo "== $name: $*"
    begun=$(date +%s)
    "$@" || { status=$?; echo "== $name failed" >&2; exit "$status"; }
    took="$took$(printf '%6d s  %s' $(($(date +%s) - begun)) "$name")
"
}

# What the screens' checks said, all together; fails if they did.
await_screens() {
    status=0
    wait "$beside" || status=$?
    # A signal ends the waiting too.
    kill -0 "$beside" 2>/dev/null || beside=
    cat "$work/screens.log"
    return "$status"
}

alone=$(command -v setsid) || alone=
step format cargo fmt --all --check
$alone sh tests/all.sh screens >"$work/screens.log" 2>&1 </dev/null &
beside=$!
# Before what follows, which would lint cargo-deny where it is built from source.
step licences sh tests/licences.sh
# Clippy compiles too: what it has linted is what is tested, and dependencies are compiled once instead of checked
# first. Cargo builds again what was built with another value of these two, so they hold for every later step.
export RUSTC_WORKSPACE_WRAPPER=clippy-driver
export CLIPPY_ARGS=-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__
step "lint and build" cargo build --locked --workspace --all-targets
step documentation env RUSTDOC="$PWD/tests/rustdoc.sh" RUSTDOCFLAGS="-D warnings" \
    cargo test --locked --workspace --doc
step "screens (after the build)" await_screens
# Each test runs on both databases at once and waits for the product half of its time.
step tests env RUST_TEST_THREADS=$(($(nproc) + 1)) \
    tests/with-postgres.sh cargo test --locked --workspace --lib --bins --tests
step "browser tests" sh -c 'cd kiosk-ui && npm run e2e'

printf '\nAll of it passed:\n%s' "$took"
