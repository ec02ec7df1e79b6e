#!/usr/bin/env bash
# Compiles the tree-sitter core, the Python grammar and src/main/c into one shared library:
#
#   build-native.sh [OS-ARCH [COMPILER]]
#
# OS is linux, macos or windows, ARCH is x64 or arm64; without them the library is for this machine.
# Writes target/natives/OS-ARCH/ with the library and its SHA-256. Does nothing while its inputs are unchanged.
set -euo pipefail
cd "$(dirname "$0")"

host_platform() {
  local os arch
  case $(uname -s) in
    Linux) os=linux ;;
    Darwin) os=macos ;;
    MINGW* | MSYS* | CYGWIN*) os=windows ;;
    *) os=$(uname -s) ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) arch=x64 ;;
    aarch64 | arm64) arch=arm64 ;;
    *) arch=$(uname -m) ;;
  esac
  echo "$os-$arch"
}

platform=${1:-$(host_platform)}
compiler=${2:-${CC:-cc}}

# The grammar's only export is marked in its source, as ours is, the core's in api.h; all else stays hidden.
# Nothing in the result tells when or where it was compiled: equal inputs give equal bytes.
flags=(-std=c11 -O3 -fPIC -fvisibility=hidden -D_GNU_SOURCE -w -shared -ffile-prefix-map="$PWD=.")
case $platform in
  linux-*)
    library=libearshot-grammars.so
    flags+=("-Wl,--build-id=none,--strip-all")
    ;;
  macos-*)
    library=libearshot-grammars.dylib
    ;;
  windows-*)
    library=earshot-grammars.dll
    # The grammar's dllexport turns the export of all else off.
    flags+=(-static-libgcc "-Wl,--export-all-symbols,--no-insert-timestamp,--strip-all")
    ;;
  *)
    echo "build-native.sh: no library can be built for $platform" >&2
    exit 1
    ;;
esac

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

folder=target/natives/$platform
stamp=target/native-inputs/$platform
inputs=$(
  sha256 build-native.sh package-lock.json src/main/c/*
  "$compiler" --version
)
if [ -e "$folder/$library" ] && [ "$inputs" = "$(cat "$stamp" 2>/dev/null)" ]; then
  exit 0
fi

# Only the sources are wanted: no install script of any package runs.
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

echo "compiling the grammars for $platform" >&2
mkdir -p "$folder" "$(dirname "$stamp")"
core=node_modules/tree-sitter/vendor/tree-sitter/lib
python=node_modules/tree-sitter-python/src
# Moved into place when it is whole: a server may have the old one open.
"$compiler" "${flags[@]}" -I$core/include -I$core/src -I$python \
  $core/src/lib.c $python/parser.c $python/scanner.c src/main/c/*.c -o "$folder/$library.new"
mv -f "$folder/$library.new" "$folder/$library"
sha256 "$folder/$library" | cut -c 1-64 >"$folder/$library.sha256"
printf '%s\n' "$inputs" >"$stamp"
