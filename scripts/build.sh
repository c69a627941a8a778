#!/usr/bin/env bash
# Builds the app for release into dist/. If SITE_ADDRESS says where it will stand (https://example.org/check/), the
# picture for link previews has its whole address.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_build_tools
need_node

trunk build --release
if [ -n "${SITE_ADDRESS:-}" ]; then
    node -e 'const [path, address] = process.argv.slice(1), fs = require("fs");
        const page = fs.readFileSync(path, "utf8");
        const named = page.replace(/content="?preview\.png"?/, () => `content="${address}/preview.png"`);
        if (named === page) throw new Error("no picture in " + path);
        fs.writeFileSync(path, named);' dist/index.html "${SITE_ADDRESS%/}"
fi
node scripts/sizes.mjs dist
