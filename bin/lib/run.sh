# shellcheck shell=bash
# Builds the program and runs it. To be sourced after toolchain.sh.

# shellcheck disable=SC2154 # toolchain.sh sets it.
program=$root/server/target/earshot.jar
# What a JVM remembers of an earlier start; empty where that could not be recorded.
memory=$root/server/target/earshot.aot
# As old as the youngest source that the program was built from, or younger.
stamp=$root/server/target/earshot.built

# A server lives long but starts often: little memory, and code that is soon good rather than late best.
# A method is compiled after 20 calls rather than 200: a person's first keystrokes are answered in two thirds of the time.
# The JVM reports to standard output unless told otherwise, and that is the editor's.
# A start links the parser, for which the JVM writes classes: to compile what does that takes 7 MB that stay, for nothing.
# What native code has freed goes back to the system, at most every ten seconds.
# What the machine's memory would have the JVM choose is chosen here: a record holds for the choices it was made with.
jvm_options=(
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.1 -XX:-UsePerfData
  -XX:CompileCommand=quiet '-XX:CompileCommand=exclude,jdk/internal/classfile/impl/StackMapGenerator.processBlock'
  -Xms12m -Xmn4m -Xmx2g -XX:TrimNativeHeapInterval=10000
  -Xlog:disable -Xlog:all=error:stderr
)
program_in_a_jar=(--enable-native-access=ALL-UNNAMED -jar "$program")

# Removed files count as well: they change their folder.
is_built() {
  local sources=("$root"/pom.xml "$root"/{grammars,server}/{pom.xml,src/main} "$root"/server/src/build "$root"/grammars/{build-native.sh,package-lock.json})
  [ -e "$stamp" ] && [ "$memory" -nt "$program" ] && [ -z "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]
}

build() {
  if ! [ -w "$root/server" ] || ! [ -w "$root/grammars" ]; then
    fail "$root must be built but cannot be written to: let its owner run bin/earshot once, or copy it elsewhere"
  fi
  alone build_unless_built
}

# Of two first runs at once, the second finds the work done.
build_unless_built() {
  local started
  ! is_built || return 0
  started=$(mktemp)
  need jdk maven compiler npm
  use_jdk
  step "building" quietly maven --file "$root/pom.xml" package -Dungated -Dmaven.test.skip
  step "recording a start, so that later ones are quick" record_start
  touch -r "$started" "$stamp"
  rm "$started"
}

# A JVM that remembers what it will load starts in half the time; one that does not starts all the same.
record_start() {
  local folder
  rm -f "$memory"
  folder=$(mktemp -d)
  (work_in "$folder" "$JAVA_HOME/bin/java" "${jvm_options[@]}" -XX:AOTCacheOutput="$memory" "${program_in_a_jar[@]}" lsp) >/dev/null 2>&1 || true
  rm -r "$folder"
  if ! [ -e "$memory" ]; then
    say "no start could be recorded"
    : >"$memory"
  fi
}

# converse COMMAND...: says to a server what an editor says when it opens a first file. Each answer is awaited, as an
# editor would: to one who hangs up before, the server need not answer at all.
converse() {
  local from to
  coproc server { exec "$@"; }
  from=${server[0]} to=${server[1]}
  hello null
  edit_and_ask untitled:a.py
  goodbye
}

# work_in FOLDER COMMAND...: the same in a folder, which is made for it: the file that is opened there is not saved yet,
# and another imports it. Whatever the server does beside answering is told in the end, so that nothing is under way then.
work_in() {
  local folder=$1 from to
  mkdir -p "$folder"
  printf 'import logging.config\nlogging.config.listen(1)\nfrom opened import listen\nlisten(2)\n' >"$folder/importer.py"
  ! command -v cygpath >/dev/null || folder=/$(cygpath -m "$folder")
  coproc server { exec "${@:2}"; }
  from=${server[0]} to=${server[1]}
  hello "\"file://$folder\""
  await 'importer.py","diagnostics'
  edit_and_ask "file://$folder/opened.py" importer.py
  message '{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"'"file://$folder"'/opened.py"}}}'
  await 'importer.py","diagnostics'
  goodbye
}

# hello ROOT
hello() {
  message '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":'$$',"rootUri":'"$1"',"capabilities":{"textDocument":{"publishDiagnostics":{"versionSupport":true,"relatedInformation":true,"codeDescriptionSupport":true},"hover":{"contentFormat":["markdown"]},"codeAction":{"isPreferredSupport":true,"codeActionLiteralSupport":{}}},"workspace":{"workspaceEdit":{"documentChanges":true}}}}}'
  message '{"jsonrpc":"2.0","method":"initialized","params":{}}'
}

# edit_and_ask URI [OTHER]: the other is a file in which opening and editing the document changes what is found: what
# the server has to say of it is waited for each time, so that it always does as much.
edit_and_ask() {
  message '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"'"$1"'","languageId":"python","version":1,"text":"from logging.config import listen\nlisten(9999)\n"}}}'
  await "${1##*/}\",\"diagnostics"
  [ $# -eq 1 ] || await "$2\",\"diagnostics"
  message '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"'"$1"'","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"text":"\n"}]}}'
  await "${1##*/}\",\"diagnostics"
  [ $# -eq 1 ] || await "$2\",\"diagnostics"
  message '{"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"'"$1"'"},"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":6}},"context":{"diagnostics":[]}}}'
  await '"id":2'
}

goodbye() {
  message '{"jsonrpc":"2.0","id":3,"method":"shutdown"}'
  await '"id":3'
  message '{"jsonrpc":"2.0","method":"exit"}'
  wait "$server_PID"
}

# In ASCII, so that its length is its size.
message() { printf 'Content-Length: %d\r\n\r\n%s' ${#1} "$1" >&"$to"; }

# Frames do not end with the line, but every body ends with a brace. A server that stays silent is given up.
await() {
  local said=
  until [[ $said == *"$1"* ]]; do
    if ! IFS= read -r -d '}' -t 120 said <&"$from"; then
      kill "$server_PID"
      exit 1
    fi
  done
}

run() {
  use_jdk
  # In the C locale a JVM cannot take or name a file whose name is not ASCII.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in C | POSIX) export LC_ALL=C.UTF-8 ;; esac
  [ ! -s "$memory" ] || jvm_options+=(-XX:AOTCache="$memory")
  exec "$JAVA_HOME/bin/java" "${jvm_options[@]}" "${program_in_a_jar[@]}" "$@"
}
