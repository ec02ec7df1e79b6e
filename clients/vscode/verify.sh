#!/usr/bin/env bash
# Checks the extension, packs it as users get it, and tests it in the real VS Codes.
#
#   clients/vscode/verify.sh [older] [newest]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

editors=$(test/install-editors.sh)
# All of this runs on one of the Node.js that the editors need: the system's own may be too old.
PATH=$(dirname "$(grep -o '/[^"]*/bin/node' <<<"$editors" | tail -1)"):$PATH

./install.sh
node_modules/.bin/prettier --check --log-level warn .
node_modules/.bin/eslint .
node_modules/.bin/tsc

# In place of a server with its own run-time: it is packed and found like one, and runs what this checkout has built.
server=$(mktemp -d)
trap 'rm -rf "$server"' EXIT
printf '#!/bin/sh\nEARSHOT_LAUNCHER=carried exec "%s/bin/earshot" "$@"\n' "$(cd ../.. && pwd)" >"$server/earshot"
chmod 755 "$server/earshot"
../../bin/earshot --version >/dev/null
vsix=$(./package.sh --server "$server" --target "linux-$(node -p process.arch)")

node out/test/run.js "$editors" "$vsix" "$@"
