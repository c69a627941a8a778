#!/usr/bin/env bash
# Every test there is. It sets up what it needs, and ends with the test runner's own count.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_rust
# Browsers come from the network while tools are compiled, in a process group that ends with this script. What fails
# there is tried once more, and said then.
set -m
need_browsers 2>/dev/null & browsers=$!
set +m
trap 'kill -- "-$browsers" 2>/dev/null || true' EXIT
need_build_tools
wait "$browsers" || true
trap - EXIT
need_browsers

scripts/check.sh

say "Unit tests in the browsers"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
for driver in CHROMEDRIVER GECKODRIVER; do
    say "… through ${!driver##*/}"
    # The runner takes the first driver that the environment names.
    env -u CHROMEDRIVER -u GECKODRIVER "$driver=${!driver}" \
        cargo test --target "$WASM_TARGET" --test browser
done

say "End to end, against the release build"
scripts/build.sh
cargo test --package e2e --tests --no-fail-fast -- --test-threads=2
