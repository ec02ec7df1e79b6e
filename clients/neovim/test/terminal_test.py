"""Earshot in a Neovim that is used by hand, in a terminal: terminal_test.py NEOVIM INIT PICTURE."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
sys.path.insert(0, str(HERE.parent.parent / "lib"))

from terminal import Terminal  # noqa: E402

MESSAGE = "logging.config.listen() opens a socket"
LONG_ENOUGH = 3
"""Seconds after which a server that dies is started again."""


def marks(screen):
    """The numbers of the lines that have an error's sign beside them, or None if no text is shown yet."""
    lines = re.findall(r"^ ?(E)? +(\d+) ", screen, re.MULTILINE)
    return [int(number) for sign, number in lines if sign] if lines else None


def servers(terminal):
    """The ids of the servers that run: newer Neovims start them from a part of their own behind the terminal."""
    children = terminal.children()
    if any("--embed" in Path("/proc", str(child), "cmdline").read_text() for child in children):
        children = [server for child in children for server in terminal.children(child)]
    return children


def test(neovim, init, picture):
    with tempfile.TemporaryDirectory() as place:
        place = Path(place).resolve()
        config = place / "config" / "nvim"
        config.mkdir(parents=True)
        shutil.copy(init, config / "init.lua")
        project = place / "quickstart"
        shutil.copytree(ROOT / "test-workspaces" / "quickstart", project)
        subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
        file = project / "orders" / "live_logging.py"
        homes = {f"XDG_{name}_HOME": str(place / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        command = [neovim, "-n", "+set number hidden nowrap", "orders/admin.py"]
        with Terminal(command, project, homes, columns=100, rows=28) as terminal:

            def enter(text):
                terminal.type(":" + text)
                terminal.keys("Enter")

            def lua(text):
                enter("lua " + text)

            def follow_what_is_typed():
                # In front of the name: `xlogging.config.listen` is nobody's call.
                enter("call cursor(13, 16)")
                terminal.type("ix")
                terminal.until("no mark", lambda screen: marks(screen) == [])
                terminal.keys("BSpace", "Escape")
                terminal.until("the mark again", lambda screen: marks(screen) == [13])

            terminal.until("marks", lambda screen: marks(screen) == [20, 24])
            begun = time.monotonic()
            enter("call cursor(24, 20)")
            enter("EarshotTrail")
            terminal.shows("`logging_config` is imported here", "becomes `open_another` here")
            enter("wincmd p")
            lua("vim.diagnostic.open_float()")
            terminal.shows("whatever any local process sends")
            picture.write_text(terminal.picture())
            enter("lclose")

            enter("edit orders/live_logging.py")
            terminal.until("a mark", lambda screen: marks(screen) == [13])
            follow_what_is_typed()

            terminal.until("a server that has lived", lambda _: time.monotonic() - begun > LONG_ENOUGH)
            [server] = servers(terminal)
            os.kill(server, signal.SIGKILL)
            # Neovim tells it, and does nothing else until that has been read.
            terminal.shows("quit with exit code 0 and signal 9")
            terminal.keys("Enter")
            terminal.until("another server", lambda _: servers(terminal) not in ([], [server]))
            follow_what_is_typed()

            enter("call cursor(13, 20)")
            lua("vim.lsp.buf.code_action()")
            choice = terminal.until("the menu", lambda screen: re.search(r"^(\d+): Ignore", screen, re.MULTILINE))
            terminal.type(choice[1])
            terminal.keys("Enter")
            terminal.until("no mark", lambda screen: marks(screen) == [])
            enter("write")
            enter("quitall")
            terminal.ended()
            assert "# earshot: ignore[PYTHON-LANG-SEC-104]" in file.read_text(), file.read_text()


test(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
