#!/usr/bin/env bash
# Builds the parser for the platforms that can be built for from here, and runs it where that can be done:
# linux-arm64 under qemu and windows-x64 under Wine must read a program as this machine's own does.
# For macOS it is built, and what it exports is compared; nothing here can run it.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
# shellcheck source=bin/lib/toolchain.sh
. ../bin/lib/toolchain.sh
# shellcheck source=bin/lib/checks.sh
. ../bin/lib/checks.sh
# shellcheck source=clients/lib/editors.sh
. ../clients/lib/editors.sh

# Apart from what this checkout's program is built from, which is to hold no parser but this machine's.
cross=$PWD/target/cross
natives=$cross/target/natives
sample=$cross/sample.py
driver=$PWD/src/test/c/parse.c

program() {
  cat <<'PYTHON'
from logging.config import listen as l
match l:
    case x if (y := f"{x!r:>{10}}"):
        l(9999, verify=lambda b: None)
async def f[T](*a, **k) -> "T":
    return [await g async for g in a] or b"\x00" "odd" 'ends'
try: pass
except* OSError: ...
PYTHON
}

prepare() {
  mkdir -p "$cross"
  mkdir -p "$cross/src/main"
  cp -pr src/main/c "$cross/src/main"
  cp -p build-native.sh package.json package-lock.json .npmrc "$cross"
  program >"$sample"
}

# zig TARGET: prints a compiler for it, of one word, as build-native.sh wants it.
zig() {
  local folder compiler=$cross/zig-$1
  folder=$(python_packages ziglang==0.15.1)
  printf '#!/bin/sh\nexec "%s/ziglang/zig" cc -target %s "$@"\n' "$folder" "$1" >"$compiler"
  chmod 755 "$compiler"
  printf '%s\n' "$compiler"
}

# build PLATFORM COMPILER: the library, and the program that tries it.
build() {
  quietly "$cross/build-native.sh" "$1" "$2"
  "$2" -std=gnu11 -I"$cross/node_modules/tree-sitter/vendor/tree-sitter/lib/include" "$driver" -o "$cross/parse-$1"
}

# reads_as_here PLATFORM COMMAND...: whether the tree that is printed there is that of this machine.
reads_as_here() {
  local platform=$1
  shift
  "$@" <"$sample" | tr -d '\r' | cmp - "$cross/here.tree"
}

# The names that jtreesitter looks for, the grammar's, and ours.
wanted_names() { nm --dynamic --defined-only "$natives/$here"/libearshot-grammars.so | grep -ow 'ts_[a-z0-9_]*\|tree_sitter_python\|earshot_[a-z]*' | sort -u; }
exports() {
  case $1 in
    windows-*) x86_64-w64-mingw32-objdump -p "$natives/$1"/*.dll | grep -ow 'ts_[a-z0-9_]*\|tree_sitter_python\|earshot_[a-z]*' ;;
    macos-*) strings "$natives/$1"/*.dylib | grep -oE '^_(ts_[a-z0-9_]*|tree_sitter_python|earshot_[a-z]*)$' | cut -c 2- ;;
    *) nm --dynamic --defined-only "$natives/$1"/*.so | grep -ow 'ts_[a-z0-9_]*\|tree_sitter_python\|earshot_[a-z]*' ;;
  esac | sort -u
}
exports_all() { [ -z "$(comm -23 <(wanted_names) <(exports "$1"))" ]; }

prepare
here=linux-$(uname -m | sed -e s/x86_64/x64/ -e s/aarch64/arm64/)
build "$here" "${CC:-cc}"
"$cross/parse-$here" "$natives/$here/libearshot-grammars.so" <"$sample" >"$cross/here.tree"
check 'this machine reads the program' grep -q '^(module' "$cross/here.tree"
check 'and finds no error in it' [ "$(grep -cE 'ERROR|MISSING' "$cross/here.tree")" -eq 0 ]

build linux-arm64 aarch64-linux-gnu-gcc
check 'linux-arm64 reads it the same' reads_as_here linux-arm64 \
  qemu-aarch64 -L /usr/aarch64-linux-gnu "$cross/parse-linux-arm64" "$natives/linux-arm64/libearshot-grammars.so"
check 'linux-arm64 exports the same' exports_all linux-arm64

build windows-x64 x86_64-w64-mingw32-gcc
export WINEDEBUG=-all WINEPREFIX=$cross/wine WINEARCH=win64 DISPLAY=
check 'windows-x64 reads it the same' reads_as_here windows-x64 \
  wine "$cross/parse-windows-x64.exe" "Z:${natives//\//\\}\\windows-x64\\earshot-grammars.dll"
check 'windows-x64 exports the same' exports_all windows-x64

for target in arm64=aarch64-macos x64=x86_64-macos; do
  platform=macos-${target%=*}
  quietly "$cross/build-native.sh" "$platform" "$(zig "${target#*=}")"
  check "$platform is built, and exports the same" exports_all "$platform"
done
say "macOS: built, not run"
all_checked
