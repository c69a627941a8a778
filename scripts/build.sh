#!/usr/bin/env bash
# Builds the app for release into dist/.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_build_tools
need_node

trunk build --release
node scripts/sizes.mjs dist
