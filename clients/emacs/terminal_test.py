"""Earshot in an Emacs that is used by hand, in a terminal: terminal_test.py EMACS INIT PICTURE."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lib"))

from terminal import Terminal  # noqa: E402

MESSAGE = "logging.config.listen() opens a socket on localhost"
QUIET = """(progn
  (setq inhibit-startup-screen t
        native-comp-jit-compilation nil native-comp-enable-subr-trampolines nil
        ;; As Emacs 28 calls these.
        native-comp-deferred-compilation nil comp-enable-subr-trampolines nil)
  (menu-bar-mode -1))"""


def findings(screen):
    shown = re.search(r"Flymake\[(\d+)", screen)
    return int(shown[1]) if shown else None


def test(emacs, init, picture):
    with tempfile.TemporaryDirectory() as place:
        project = Path(place, "quickstart")
        shutil.copytree(HERE.parent.parent / "test-workspaces" / "quickstart", project)
        subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
        file = project / "orders" / "live_logging.py"
        words = [emacs, "--no-init-file", "--quick", "--eval", QUIET, "--load", init, str(file)]
        with Terminal(words, project) as terminal:

            def command(name):
                terminal.keys("M-x")
                terminal.shows("M-x")
                terminal.type(name)
                terminal.keys("Enter")

            terminal.until("one finding", lambda screen: findings(screen) == 1)
            command("flymake-goto-next-error")
            terminal.shows(MESSAGE)
            picture.write_text(terminal.picture())

            # The cursor is on the name: `xlogging.config.listen` is nobody's call.
            terminal.type("x")
            terminal.until("no finding", lambda screen: findings(screen) == 0)
            terminal.keys("BSpace")
            terminal.until("one finding again", lambda screen: findings(screen) == 1)

            command("eglot-code-actions")
            terminal.shows("Pick an action")
            terminal.type("Ignore")
            terminal.keys("Tab", "Enter")
            terminal.until("no finding", lambda screen: findings(screen) == 0)
            terminal.keys("C-x", "C-s")
            terminal.shows("Wrote")
            assert "# earshot: ignore[PYTHON-LANG-SEC-104]" in file.read_text(), file.read_text()


test(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
