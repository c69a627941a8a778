#!/usr/bin/env bash
# Mutation tests of the measure. They take long and are run by hand: see README.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_rust
have cargo-mutants || install_crate cargo-mutants 27.1.0

cargo mutants --in-place --output target \
    --file 'src/domain/**/*.rs' "$@"
