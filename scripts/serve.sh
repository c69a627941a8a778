#!/usr/bin/env bash
# Builds the app as it is released and serves it on 127.0.0.1, on the first free port from 8080.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
need_build_tools

port=${PORT:-8080}
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
done
say "Building; the app will be at http://127.0.0.1:$port/"
# No worker keeps what is changing. In a folder of its own, for the tests serve what is in dist/.
SITE_IS_SERVED=1 exec trunk serve --release --dist target/serve --address 127.0.0.1 --port "$port"
