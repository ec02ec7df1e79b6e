#!/usr/bin/env bash
# Checks the extension, packs it as users get it, and tests it in the real VS Codes.
#
#   clients/vscode/verify.sh [older] [newest]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

# shellcheck source=bin/lib/toolchain.sh
. ../../bin/lib/toolchain.sh
# shellcheck source=clients/lib/snippets.sh
. ../lib/snippets.sh

editors=$(test/install-editors.sh)
# All of this runs on one of the Node.js that the editors need: the system's own may be too old.
PATH=$(dirname "$(grep -o '/[^"]*/bin/node' <<<"$editors" | tail -1)"):$PATH

alone ./install.sh
node_modules/.bin/prettier --check --log-level warn .
node_modules/.bin/eslint .
node_modules/.bin/tsc
node scripts/build.mjs --tests

# What users install, with a server and its run-time in it, made as the README of all tells to: `code` only takes note of
# what it shall install, since the tests do that in each of their editors. They also choose the server of this checkout.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cat >"$place/code" <<'END'
#!/bin/sh
[ $# -eq 2 ] && [ "$1" = --install-extension ] && [ -f "$2" ] && realpath "$2" >"$0.vsix"
END
chmod +x "$place/code"
commands=$(snippet "$root/README.md" sh "code --install-extension target/package")
(cd "$root" && rm -rf target/package && PATH=$place:$PATH bash -euc "$commands")
vsix=$(<"$place/code.vsix")

node out/test/run.js "$editors" "$vsix" "$@"
