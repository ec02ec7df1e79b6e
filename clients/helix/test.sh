#!/usr/bin/env bash
# Tests languages.toml in a real Helix, with the server of this checkout.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=bin/lib/toolchain.sh
. "$here/../../bin/lib/toolchain.sh"
# shellcheck source=clients/lib/editors.sh
. "$here/../lib/editors.sh"

need python3 git tmux
helix=$(editor trixie hx)
others=$(python_packages ruff==0.17.6)
mkdir -p "$here/target"

"$root/bin/earshot" --version >"$here/target/version"
python3 "$here/helix_test.py" "$helix" "$others/bin" "$here/target"
# The picture in the README shows what is shown now.
diff <(sed 's/<[^>]*>//g' "$here/picture.svg") <(sed 's/<[^>]*>//g' "$here/target/picture.svg")
