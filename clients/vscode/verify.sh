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

# What users install, with a server and its run-time in it. The tests also choose that of this checkout.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
vsix=$(../../bin/package "$place" | tail -1)

node out/test/run.js "$editors" "$vsix" "$@"
