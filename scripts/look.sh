#!/usr/bin/env bash
# Looks at the release build in a browser: look.sh screenshots FOLDER [STATE] | lighthouse | pictures | bench.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_rust
need_build_tools
need_chromium
[ "$1" != lighthouse ] || need_lighthouse

scripts/build.sh
cargo run --quiet --package e2e --bin "$1" -- "${@:2}"
