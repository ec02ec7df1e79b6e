#!/usr/bin/env bash
# Builds the extension and packs it, with a server or without, and prints where the .vsix is. Wants Node.js 20.19 or newer.
#
#   clients/vscode/package.sh [--server FOLDER --target PLATFORM] [--out FILE]
#
# The folder is a server that runs by itself: all of it goes along, and the program in it is `earshot` (for Windows
# earshot.exe or earshot.cmd). The platform is one of VS Code's, such as linux-x64, darwin-arm64 or win32-x64.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")

"$here/install.sh"
node "$here/scripts/build.mjs"
node "$here/scripts/package.mjs" "$@"
