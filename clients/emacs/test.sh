#!/usr/bin/env bash
# Tests earshot.el in the oldest and the newest Emacs that it is for, with the server of this checkout.
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
old=$(editor bookworm emacs-nox elpa-eglot elpa-lsp-mode)
new=$(editor trixie emacs-nox elpa-package-lint elpa-lsp-mode)
others=$(python_packages rassumfrassum==0.3.5 ruff==0.17.6)
target=$here/target
rm -rf "$target"
mkdir -p "$target"

# Emacs would compile with a compiler that this machine may not have. Emacs 28 has other names for these.
no_compiler='(setq native-comp-jit-compilation nil native-comp-enable-subr-trampolines nil
  native-comp-deferred-compilation nil comp-enable-subr-trampolines nil)'
batch() { "$emacs" --quick --batch --eval "$no_compiler" "$@"; }

compiles() {
  batch --eval "(setq byte-compile-error-on-warn t byte-compile-dest-file-function (lambda (_) \"$target/compiled.elc\"))" \
    --funcall batch-byte-compile "$@"
}

# ert FILE...: each test counts for itself. What ERT says goes to a file that is shown if any test fails.
ert() {
  local file said=$target/ert.log load=() count
  for file in "$@"; do load+=(--load "$file"); done
  PATH=$root/bin:$others/bin:$PATH PYTHONPATH=$others batch "${load[@]}" --funcall ert-run-tests-batch-and-exit \
    >"$said" 2>&1 || cat "$said"
  count=$(sed -nE 's/^Ran ([0-9]+) tests, ([0-9]+) results as expected.*/\1 \2/p' "$said")
  count=${count:-1 0}
  passed=$((passed + ${count#* })) failed=$((failed + ${count% *} - ${count#* }))
}

# What the two last lines of the screen say.
message() { tail -n 3 "$1" | sed 's/<[^>]*>//g'; }
pictured() { diff <(message "$here/picture.svg") <(message "$target/picture.svg"); }

"$root/bin/earshot" --version >"$target/version"
# works_in EMACS FOLDER PAGE: all that is to be seen in this one, set up as the page tells.
works_in() {
  local emacs=$1 target=$2 page=$3
  mkdir "$target"
  check "compiles without a warning" compiles "$here/earshot.el"
  ert "$here/earshot.el" "$here/earshot-tests.el"
  ert "$here/lsp-mode-tests.el"
  snippet "$page" elisp "(require 'earshot)" >"$target/init.el"
  check "works in a terminal" python3 "$here/terminal_test.py" "$emacs" "$target/init.el" "$target/picture.svg"
}

aside "$target/old.said" works_in "$old" "$target/old" "$root/README.md"
aside "$target/new.said" works_in "$new" "$target/new" "$here/README.md"
gather "$target"/{old,new}.said
emacs=$new target=$target/new
check "is what checkdoc and package-lint want" batch --load "$here/lint.el" "$here/earshot.el"
check "the picture in the README shows what is said now" pictured
conclude
