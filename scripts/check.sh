#!/usr/bin/env bash
# The tests to run every few minutes: formatting, clippy on both targets, and everything that needs no browser.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_rust
need_wasm_target
need_deny

cargo fmt --all --check
cargo clippy --quiet --workspace --all-targets -- --deny warnings
cargo clippy --quiet --target "$WASM_TARGET" --lib --bins --test browser -- --deny warnings
cargo clippy --quiet --target "$WASM_TARGET" --features split -- --deny warnings
cargo test --quiet
cargo test --quiet --package site

cargo deny --log-level error check licenses sources bans
# The known vulnerabilities are on the network.
advisories=$(cargo deny --color never check advisories 2>&1) || case $advisories in
    *"failed to fetch advisory database"*) say "Advisories were not looked at: their database can't be had here" ;;
    *) die "crates without known vulnerabilities:
$advisories" ;;
esac
