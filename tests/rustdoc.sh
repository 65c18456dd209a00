#!/bin/sh
# What `cargo test --doc` runs in the place of rustdoc (RUSTDOC): it writes the documentation, private items too,
# instead of testing examples. `cargo doc` would check every dependency again; this reads those that are built.
set -eu
previous=
for argument do
    shift
    case $previous$argument in
        --test | --test-run-directory*) ;;
        *) set -- "$@" "$argument" ;;
    esac
    if [ "$argument" = --test-run-directory ]; then previous=$argument; else previous=; fi
done
exec rustdoc "$@" --document-private-items --out-dir "${CARGO_TARGET_DIR:-target}/doc"
