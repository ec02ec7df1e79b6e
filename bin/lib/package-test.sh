#!/usr/bin/env bash
# Tests what bin/package makes: that it runs where there is nothing, from wherever it lies, and is the same each time.
set -uo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=bin/lib/toolchain.sh
. "$here/toolchain.sh"
# shellcheck source=bin/lib/run.sh
. "$here/run.sh"
# shellcheck source=bin/lib/checks.sh
. "$here/checks.sh"
cd "$root" || exit

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

# A machine with a C library, a shell and what a script may count on: no Java, no compiler, no network.
make_tree() {
  local tree=$1 program file
  mkdir -p "$tree"/{bin,dev,etc,proc,tmp,home/user}
  for program in sh readlink dirname; do
    cp -L "$(command -v $program)" "$tree/bin"
    for file in $(ldd "$(command -v $program)" | grep -o '/[^ ]*') $(libraries_of_java); do
      mkdir -p "$tree/$(dirname "$file")"
      cp -L "$file" "$tree/$file"
    done
  done
}

# The C library, in its parts, and what bin/package says that this JDK needs, which is nothing with those that releases are
# made with. What else the run-time were to need would be missing in the tree.
libraries_of_java() {
  {
    ldd /bin/sh "$unpacked"/runtime/lib/server/libjvm.so | grep -oE '/[^ ]*/(libc|libm|libdl|libpthread|librt|ld-linux[^ ]*)\.so[^ ]*'
    libraries_of_jdk
  } | sort -u
}

# Runs a command in the tree, as a machine of its own.
in_tree() {
  # shellcheck disable=SC2016 # The inner shell is to expand it.
  as_root unshare --mount --net --pid --fork --kill-child sh -c '
    mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" &&
    exec env -i HOME=/home/user JAVA_TOOL_OPTIONS="$1" "$3" "$0" /bin/sh -c "PATH=/bin:/opt/links; cd /tmp && $2"' \
    "$tree" "${java_tool_options-}" "$1" "$(command -v chroot)"
}

# Runs a command on the first of the processors that this process may use.
on_one_processor() { taskset --cpu-list "$(taskset --cpu-list --pid $$ | sed 's/.*: //; s/[-,].*//')" "$@"; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

# A session as an editor would have it; what the server says goes to a file as well.
converse_in_tree() {
  export -f in_tree as_root
  export tree
  # shellcheck disable=SC2016 # The inner shell is to expand it.
  (converse bash -c 'in_tree "exec earshot lsp" | tee "$0"' "$1")
}

need jdk
use_jdk
bin/package "$place/one" >/dev/null
archive=$(echo "$place"/one/*.tar.gz)

mkdir -p "$place/two/a checkout with spaces"
git ls-files --cached --others --exclude-standard -z | xargs -0 cp --parents --no-dereference --target-directory "$place/two/a checkout with spaces"
chmod -R go= "$place/two/a checkout with spaces"
(umask 077 && TZ=Asia/Tokyo LC_ALL=C on_one_processor "$place/two/a checkout with spaces/bin/package" "$place/two/out") >/dev/null
check 'a build of another copy, on one processor, at another time, in another time zone, gives the same archive' cmp "$archive" "$place"/two/out/*.tar.gz
check 'and the same extension' cmp "$place"/one/*.vsix "$place"/two/out/*.vsix
check 'the checksums are those of the files' env --chdir "$place/one" sha256sum --check --quiet -- "$place"/one/*.sha256

tree="$place/a tree"
mkdir -p "$tree/opt/put there" "$tree/opt/links"
# As some programs unpack it: each file is new.
tar --extract --gzip --touch --file "$archive" --directory "$tree/opt/put there"
unpacked=$(echo "$tree/opt/put there"/*)
make_tree "$tree"
ln -s "../put there/$(basename "$unpacked")/earshot" "$tree/opt/links/first"
ln -s first "$tree/opt/links/earshot"
printf 'import logging.config\n\nlogging.config.listen(9999)\n' >"$tree/tmp/app.py"

in_tree 'earshot --version' >"$place/out" 2>"$place/err"
check 'it runs where there is no Java, through links' grep -qx "earshot $(<server/target/classes/dev/earshot/version.txt)" "$place/out"
check 'and has nothing else to say' [ "$(cat "$place/out" "$place/err" | wc -l)" -eq 1 ]
in_tree 'earshot scan .' >"$place/out" 2>"$place/err"
check 'a scan there tells by its status that something was found' [ $? -eq 1 ]
check 'and where' grep -q 'app.py:3:1' "$place/out"
check 'and stderr stays empty' [ ! -s "$place/err" ]
converse_in_tree "$place/answers" >/dev/null 2>"$place/err"
check 'an editor is served there' grep -q '"code":"PYTHON-LANG-SEC-104"' "$place/answers"
check 'and what it gets begins with a frame' grep -qm1 '^Content-Length: ' "$place/answers"
check 'it leaves nothing behind' [ -z "$(ls -A "$tree/home/user")" ]
java_tool_options=-XX:+NoSuchOption in_tree 'earshot --version' >"$place/out" 2>"$place/err"
check 'what is meant for other Java programs does not reach it' [ "$(cat "$place/out" "$place/err" | wc -l)" -eq 1 ]

sed 's/ "-XX:SharedArchiveFile/ -Xshare:on&/' "$unpacked/earshot" >"$unpacked/strict"
chmod 755 "$unpacked/strict"
check 'the record of the start holds in its new place' in_tree "'/opt/put there/$(basename "$unpacked")/strict' --version >/dev/null"
printf 'no record' >"$unpacked/runtime/lib/earshot.jsa"
in_tree 'earshot --version' >"$place/out" 2>"$place/err"
check 'without a record it runs all the same, and says nothing on standard output' grep -qxE 'earshot [0-9][^ ]*' "$place/out"

# shellcheck disable=SC2016 # Python, not the shell.
unnamed_in_notice() {
  python3 - "$unpacked/earshot.cdx.json" NOTICE <<'PYTHON'
import json, re, sys
notice = re.sub(r"[^a-z]", "", open(sys.argv[2]).read().lower())
for part in json.load(open(sys.argv[1]))["components"]:
    name = re.sub(r"[^a-z]", "", part["name"].removeprefix("org.eclipse.").split(".jsonrpc")[0])
    if part["type"] == "library" and not name.startswith("earshot") and name not in notice:
        print(part["name"])
PYTHON
}
check 'the list of its parts has the parser and the run-time' \
  [ "$(grep -cE '"purl": "pkg:(npm/tree-sitter(-python)?|generic/openjdk)@' "$unpacked/earshot.cdx.json")" -eq 3 ]
check 'NOTICE names every part' [ -z "$(unnamed_in_notice)" ]
for notice in LICENSE NOTICE runtime/legal/java.base/LICENSE runtime/legal/dev.earshot/{NOTICE,lsp4j-about.html,tree-sitter-LICENSE}; do
  check "it carries $notice" [ -s "$unpacked/$notice" ]
done

for library in $(libraries_of_jdk); do
  check "its README says that it needs $library" grep -qF "$(basename "$library")" "$unpacked/README.md"
done
# shellcheck disable=SC2016 # awk, not the shell.
youngest_glibc() {
  find "$unpacked/runtime" -type f -exec readelf --wide --version-info {} + 2>/dev/null |
    awk '{ for (word = 1; word <= NF; word++) if ($word ~ /^GLIBC_2/) print substr($word, 7) }' | sort -uV | tail -n 1
}
check 'and which glibc' grep -qF "glibc $(youngest_glibc) or newer" "$unpacked/README.md"
check 'its README is whole' [ "$(grep -c '@' "$unpacked/README.md")" -eq 0 ]

rm -rf "$tree"
python3 "$here/package/measure.py" "$place"/one/*/earshot
for file in "$place"/one/*.{tar.gz,vsix}; do
  printf '%s: %s MB\n' "$(basename "$file")" "$(($(stat --format %s "$file") / 100000))" | sed 's/\([0-9]\) MB/.\1 MB/'
done
all_checked
