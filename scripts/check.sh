#!/usr/bin/env bash
# The tests to run every few minutes: formatting, clippy on both targets, and everything that needs no browser.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_rust
need_wasm_target

cargo fmt --all --check
cargo clippy --quiet --workspace --all-targets -- --deny warnings
cargo clippy --quiet --target "$WASM_TARGET" -- --deny warnings
cargo test --quiet
cargo test --quiet --package site
