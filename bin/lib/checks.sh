# shellcheck shell=bash
# Counts what holds and what does not. To be sourced by tests.

passed=0 failed=0

# check CLAIM COMMAND...
check() {
  local claim=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'not so: %s\n' "$claim"
  fi
}

all_checked() {
  printf '%d passed, %d failed\n' $passed $failed
  [ $failed -eq 0 ]
}
