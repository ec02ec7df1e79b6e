#!/usr/bin/env bash
# Tests bin/earshot in a copy of this checkout: what a first run does, and what reaches standard output.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit

# shellcheck source=bin/lib/checks.sh
. bin/lib/checks.sh

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
chmod 755 "$place"
copy="$place/a path with spaces/earshot"
mkdir -p "$copy" "$place/home"
git ls-files --cached --others --exclude-standard -z -- pom.xml LICENSE NOTICE grammars server bin |
  xargs -0 cp --parents --no-dereference --target-directory "$copy"

earshot() { "$copy/bin/earshot" "$@"; }
says_version() { grep -qxE 'earshot [0-9][^ ]*' "$1" && [ "$(wc -l <"$1")" -eq 1 ]; }
# Runs as a user who may change nothing here, with no home.
as_stranger() { setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent XDG_CACHE_HOME= "$@"; }

if [ "$(id -u)" -eq 0 ]; then
  as_stranger "$copy/bin/earshot" --version >"$place/out" 2>"$place/err"
  check 'an unbuilt checkout that cannot be written to is refused' [ $? -ne 0 ]
  check 'the refusal tells what to do' grep -q 'cannot be written to' "$place/err"
  check 'the refusal leaves standard output alone' [ ! -s "$place/out" ]
fi

# The two first runs at once, one without a home, one with an empty one.
HOME='' earshot --version >"$place/first" 2>"$place/first-err" &
HOME="$place/home" earshot --version >"$place/second" 2>"$place/second-err"
check 'of two first runs, one succeeds' [ $? -eq 0 ]
wait $!
check 'of two first runs, the other succeeds' [ $? -eq 0 ]
check 'a first run prints what Earshot prints, and nothing else' says_version "$place/first"
check 'so does the other' says_version "$place/second"
check 'only one of them builds' [ "$(cat "$place"/*-err | grep -c 'building: done')" -eq 1 ]

earshot --version >"$place/out" 2>"$place/err"
check 'a later run prints the same' says_version "$place/out"
check 'a later run builds nothing and has nothing to tell' [ ! -s "$place/err" ]

ln -s "$copy/bin/earshot" "$place/link"
(cd / && "$place/link" --version) >"$place/out" 2>"$place/err"
check 'a link from elsewhere runs it' says_version "$place/out"

if [ "$(id -u)" -eq 0 ]; then
  as_stranger "$copy/bin/earshot" --version >"$place/out" 2>"$place/err"
  check 'a built checkout runs for those who cannot write to it' says_version "$place/out"
fi

printf 'no record' >"$copy/server/target/earshot.aot"
earshot --version >"$place/out" 2>"$place/err"
check 'a damaged record of the start does not reach standard output' says_version "$place/out"

# Whether a change is seen needs no build.
needs_build() { ! bash -c '. "$0/bin/lib/toolchain.sh" && . "$0/bin/lib/run.sh" && is_built' "$copy"; }
sources="$copy/server/src/main/java/dev/earshot"
check 'nothing is built while nothing changes' [ "$(needs_build || echo no)" = no ]
touch "$sources/Main.java"
check 'a changed source is built' needs_build

# An editor begins to speak before the server runs; whatever builds it must not listen.
touch "$copy/pom.xml" "$copy/grammars/build-native.sh"
frame() { printf 'Content-Length: %d\r\n\r\n%s' ${#1} "$1"; }
{
  frame '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}'
  frame '{"jsonrpc":"2.0","id":2,"method":"shutdown"}'
  frame '{"jsonrpc":"2.0","method":"exit"}'
} >"$place/in"
earshot lsp <"$place/in" >"$place/out" 2>"$place/err"
check 'what an editor says while a server is being built is heard by the server' grep -q '"id":1,"result"' "$place/out"
check 'it was being built' grep -q 'building: done' "$place/err"

all_checked
