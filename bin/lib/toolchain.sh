# shellcheck shell=bash
# Finds what building and testing need, and installs what is missing on Debian and Ubuntu. To be sourced.
#
# Everything is said on standard error: standard output belongs to the program.

# shellcheck disable=SC2034 # For those who source this.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# An empty HOME would make npm and others write into the current folder; without one they ask the system.
[ -n "${HOME-}" ] || unset HOME

say() { printf 'earshot: %s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

# step WHAT COMMAND...: runs the command and tells how long it took.
step() {
  local what=$1 started=$SECONDS
  shift
  say "$what …"
  "$@" || return
  say "$what: done in $((SECONDS - started)) s"
}

# alone COMMAND...: runs the command while no other is run so in this checkout, but for those that it runs itself. The
# lock is on a file that is always there, and not handed on: a process that outlives the command must not keep it.
alone() {
  local status=0
  if [ "${EARSHOT_ALONE_IN-}" = "$root" ]; then
    "$@"
    return
  fi
  exec 9<"$root/pom.xml"
  if command -v flock >/dev/null; then
    flock --nonblock 9 || step "waiting for what else is being built or got for this checkout" flock 9
  fi
  EARSHOT_ALONE_IN=$root "$@" 9<&- || status=$?
  exec 9<&-
  return $status
}

# Prints the home of a JDK 25 or newer. What a JDK's `release` file says is taken: asking `java` would cost time.
find_jdk() {
  local home java
  java=$(readlink -f "$(command -v java || true)")
  for home in "${JAVA_HOME-}" "${java%/bin/java}" /usr/lib/jvm/* ~/.sdkman/candidates/java/*; do
    if [ -x "$home/bin/javac" ] && [ -r "$home/release" ] &&
      [[ $(<"$home/release") =~ JAVA_VERSION=\"([0-9]+) ]] && [ "${BASH_REMATCH[1]}" -ge 25 ]; then
      printf '%s\n' "$home"
      return
    fi
  done
  return 1
}

# Sets JAVA_HOME, for java itself and for Maven.
use_jdk() {
  JAVA_HOME=$(find_jdk) || fail "no JDK 25 or newer found"
  export JAVA_HOME
}

# need WHAT...: sees to it that all is there, installing in one go what is not.
need() {
  local what package packages=()
  for what in "$@"; do
    is_there "$what" || for package in $(packages_of "$what"); do packages+=("$package"); done
  done
  [ ${#packages[@]} -eq 0 ] || alone install "${packages[@]}"
}

is_there() {
  case $1 in
    jdk) find_jdk >/dev/null ;;
    maven) command -v mvn >/dev/null ;;
    compiler) command -v "${CC:-cc}" >/dev/null && has_libc_headers ;;
    pip) python3 -m pip --version >/dev/null 2>&1 ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

has_libc_headers() { printf '#include <stdlib.h>\n' | "${CC:-cc}" -E -x c - >/dev/null 2>&1; }

packages_of() {
  case $1 in
    jdk) echo openjdk-25-jdk-headless ;;
    compiler) echo gcc libc6-dev ;;
    npm) echo nodejs npm ;;
    aarch64-linux-gnu-gcc) echo gcc-aarch64-linux-gnu libc6-dev-arm64-cross ;;
    x86_64-w64-mingw32-gcc) echo gcc-mingw-w64-x86-64 ;;
    qemu-aarch64) echo qemu-user ;;
    wine) echo wine wine64 ;;
    pip) echo python3-pip ;;
    *) echo "$1" ;;
  esac
}

install() {
  local as_root=()
  command -v apt-get >/dev/null || fail "missing: $*. Install these, as this system calls them, and try again."
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || fail "missing: $*. Install them and try again: sudo apt-get install $*"
    as_root=(sudo -n)
  fi
  step "reading the package lists" quietly "${as_root[@]}" apt-get update
  case " $* " in
    *' openjdk-25-jdk-headless '*) apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1 || fail_without_jdk ;;
  esac
  step "installing $*" quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
}

# Where the libraries lie that the JDK takes from a Linux system besides the C library.
libraries_of_jdk() {
  [ ! -e "$JAVA_HOME/lib/server/libjvm.so" ] ||
    ldd "$JAVA_HOME"/lib/{libjli,libjimage,libzip,server/libjvm}.so | sed -nE 's!.* => (/[^ ]*/(libz|libstdc\+\+|libgcc_s)\.so[^ ]*).*!\1!p' | sort -u
}

fail_without_jdk() {
  fail "a JDK 25 is missing, and this release of the system has no package of it." \
    "Install one, for example Temurin 25 from https://adoptium.net, and set JAVA_HOME to it."
}

# What a command says is only of interest when it fails.
quietly() {
  local said
  said=$("$@" 2>&1) || {
    printf '%s\n' "$said" >&2
    fail "failed: $*"
  }
}

# Maven on the JDK found; its own libraries' use of sun.misc.Unsafe is no news to anyone here.
maven() {
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}" mvn --batch-mode --no-transfer-progress "$@"
}
