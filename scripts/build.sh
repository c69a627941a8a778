#!/usr/bin/env bash
# Builds the app for release: into dist/ for a host, and as one file, target/microleadership.html. If SITE_ADDRESS says
# where the site will stand (https://example.org/check/), links to it get a picture, and the one file can share links.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_build_tools
need_node

trunk build --release
node scripts/sizes.mjs dist
