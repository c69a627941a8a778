#!/usr/bin/env bash
# Fuzzes the reading of result codes, for a minute or as long as the first argument says in seconds. It is run by
# hand: see README. What it finds is left in fuzz/artifacts.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_rust
have cargo-fuzz || install_crate cargo-fuzz 0.13.1

# With these two a stable compiler will do: there is no unsafe code here that a sanitizer could look at.
export RUSTC_BOOTSTRAP=1
cargo fuzz run --sanitizer none result_code -- -max_total_time="${1:-60}"
