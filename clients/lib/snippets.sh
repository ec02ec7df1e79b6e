# shellcheck shell=bash
# Takes what a page tells its readers to write, so that a test can do just that. To be sourced after bin/lib/toolchain.sh.

# snippet PAGE LANGUAGE TEXT: prints the block of code in a language that holds a text, with the folder of this checkout
# in the place of /path/to/earshot. There must be just one.
snippet() {
  # shellcheck disable=SC2154 # `root` comes from bin/lib/toolchain.sh.
  LANGUAGE=$2 TEXT=$3 ROOT=$root awk '
    $0 == "```" ENVIRON["LANGUAGE"] { block = ""; inside = 1; next }
    $0 == "```" && inside { inside = 0; if (index(block, ENVIRON["TEXT"])) { found++; printf "%s", block } }
    inside { gsub("/path/to/earshot", ENVIRON["ROOT"]); block = block $0 "\n" }
    END { exit found != 1 }
  ' "$1" || fail "$1 has not one block of $2 with: $3"
}
