#!/usr/bin/env bash
# Installs two real VS Codes, which run in a browser, and the Node.js that each wants. Everything comes from npm, and no
# package's install script runs. What is there already is left as it is. Prints where they are, as a JSON object.
#
#   test/install-editors.sh
set -euo pipefail

cache=${XDG_CACHE_HOME:-$HOME/.cache}/earshot-editors
case $(uname -m) in
  x86_64) cpu=x64 ;;
  aarch64) cpu=arm64 ;;
  *) echo "there is no VS Code here for the processor $(uname -m)" >&2 && exit 1 ;;
esac

npm_install() { npm install --ignore-scripts --no-audit --no-fund --no-save --loglevel=error "$@" >&2; }

# install NAME CODE_SERVER NODE COMMAND: the command puts the finishing touches, in the folder of the installation.
install() {
  local name=$1 code_server=$2 node=$3 finish=$4 place=$cache/$1-$2-$3
  if ! [ -e "$place/complete" ]; then
    echo "installing the $name VS Code, once …" >&2
    rm -rf "$place"
    mkdir -p "$place"
    cd "$place"
    echo '{ "private": true }' >package.json
    npm_install "code-server@$code_server" "node-linux-$cpu@$node" "${@:5}"
    (cd node_modules/code-server/lib/vscode && npm_install --omit=dev)
    # Started as a command of its own, code-server looks for this name.
    ln -sf code-linux.sh node_modules/code-server/lib/vscode/bin/remote-cli/code-server
    "$finish"
    "node_modules/node-linux-$cpu/bin/node" node_modules/code-server/out/node/entry.js --config /dev/null --version >&2
    touch complete
  fi
  printf '  "%s": { "node": "%s", "entry": "%s" }' "$name" \
    "$place/node_modules/node-linux-$cpu/bin/node" "$place/node_modules/code-server/out/node/entry.js"
}

nothing_more() { :; }

# Two packages of the older one would compile or download something when they are installed. Newer versions carry it.
carry_programs() {
  local vscode=node_modules/code-server/lib/vscode
  rm -rf node_modules/argon2
  cp -a node_modules/argon2-carried node_modules/argon2
  mkdir -p "$vscode/node_modules/@vscode/ripgrep/bin"
  cp "node_modules/@vscode/ripgrep-linux-$cpu/bin/rg" "$vscode/node_modules/@vscode/ripgrep/bin/rg"
  ln -sfn node_modules "$vscode/node_modules.asar"
}

mkdir -p "$cache"
exec 8>"$cache/lock"
flock 8

printf '{\n'
# VS Code 1.100.3, the oldest that the extension is for.
install older 4.100.3 20.20.2 carry_programs argon2-carried@npm:argon2@0.44.0 "@vscode/ripgrep-linux-$cpu@1.18.0"
printf ',\n'
# VS Code 1.139.1.
install newest 4.139.1 24.21.0 nothing_more
printf '\n}\n'
