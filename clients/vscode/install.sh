#!/usr/bin/env bash
# Installs what building and checking the extension needs, unless that is there already. No package's script runs.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

if ! node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major * 100 + +minor < 2019 ? 1 : 0)'; then
  echo "earshot: Node.js 20.19 or newer is missing; this is $(node --version)" >&2
  exit 1
fi
if ! cmp --silent package-lock.json node_modules/.installed; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  cp package-lock.json node_modules/.installed
fi
