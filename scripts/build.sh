#!/usr/bin/env bash
# Builds the app for release into dist/. If SITE_ADDRESS says where it will stand (https://example.org/check/), the
# picture for link previews has its whole address.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_build_tools
need_node

trunk build --release
if [ -n "${SITE_ADDRESS:-}" ]; then
    sed -i.old "s|content=\"\?preview.png\"\?|content=\"${SITE_ADDRESS%/}/preview.png\"|" dist/index.html
    grep -q "${SITE_ADDRESS%/}/preview.png" dist/index.html || die "the picture's address in index.html"
    rm dist/index.html.old
fi
node scripts/sizes.mjs dist
