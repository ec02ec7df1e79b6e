# shellcheck shell=bash
# Counts what holds and what does not. To be sourced.

passed=0 failed=0

# check CLAIM COMMAND...: what the command says is of interest only when the claim does not hold.
check() {
  local claim=$1 said
  shift
  if said=$("$@" 2>&1); then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'not so: %s\n%s\n' "$claim" "$said"
  fi
}

# conclude: prints the count, and fails if anything has.
conclude() {
  printf '%d passed, %d failed\n' $passed $failed
  [ $failed -eq 0 ]
}
