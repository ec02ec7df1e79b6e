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

# aside FILE COMMAND...: lets a command check in a process of its own while others do; what it says goes to the file.
aside() { counted "$@" >"$1" 2>&1 & }
counted() {
  local file=$1 passed=0 failed=0
  shift
  "$@"
  printf '%d %d\n' $passed $failed >"$file.count"
}

# gather FILE...: waits for those aside, and says and counts what they did. One that did not come to its end has failed.
gather() {
  local said count
  wait
  for said in "$@"; do
    count=$(cat "$said.count" 2>/dev/null || echo 0 1)
    cat "$said"
    passed=$((passed + ${count% *})) failed=$((failed + ${count#* }))
  done
}

# conclude: prints the count, and fails if anything has.
conclude() {
  printf '%d passed, %d failed\n' $passed $failed
  [ $failed -eq 0 ]
}
