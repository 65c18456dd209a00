#!/bin/sh
# Makes sure that what building (`build`) or testing (`test`) needs is on this machine: installs
# Debian packages where that is allowed, else says what is missing and fails. (PostgreSQL is seen to by
# with-postgres.sh.)
set -eu
purpose=$1

missing=""
need() { # need COMMAND-OR-FILE PACKAGE
    if ! command -v "$1" >/dev/null 2>&1 && ! [ -e "$1" ]; then missing="$missing $2"; fi
}

tool() { # tool COMMAND HINT
    command -v "$1" >/dev/null 2>&1 || { echo "missing: $1 ($2)" >&2; exit 1; }
}

tool cargo "Rust 1.95 or newer"
tool npm "Node 20.19 or newer"
need cc build-essential
[ -n "$(find /usr/lib /usr/local/lib -name 'libpq.so' 2>/dev/null | head -n 1)" ] || missing="$missing libpq-dev"
if [ "$purpose" = test ]; then
    need "${CHROMIUM:-/usr/bin/chromium}" chromium
fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "missing Debian packages:$missing" >&2
    echo "as root: apt-get install$missing" >&2
    exit 1
fi
