"""Earshot in a real Helix, in a terminal, with the server of this checkout: helix_test.py HELIX RUFF PICTURES."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "lib"))

from terminal import Terminal  # noqa: E402

HELIX, RUFF, PICTURES = sys.argv[1], sys.argv[2], Path(sys.argv[3])
MARK = "# expect: PYTHON-LANG-SEC-104"
VERDICT = "( (unverified|defeated|unknown|dead|checked))?$"
MESSAGE = "logging.config.listen() opens a socket on localhost"


def offered(file):
    """The titles of the fixes for the one finding in a file, in the order in which they are offered."""
    scan = subprocess.run([ROOT / "bin" / "earshot", "scan", "--format", "json", file], stdout=subprocess.PIPE)
    [finding] = json.loads(scan.stdout)["findings"]
    return [fix["title"] for fix in finding["fixes"]]


def snippet(page):
    """The block of TOML in a page, with the folder of this checkout in the place of /path/to/earshot."""
    [block] = re.findall(r"^```toml\n(.*?)^```$", page.read_text(), re.MULTILINE | re.DOTALL)
    return block.replace("/path/to/earshot", str(ROOT))


def expected(file):
    """The numbers of the lines of a file that bear a mark."""
    return [number for number, line in enumerate(file.read_text().splitlines(), 1) if re.search(MARK + VERDICT, line)]


def errors(screen):
    """The numbers of the lines that have an error's mark in the gutter, or None if no text is shown yet."""
    lines = re.findall(r"^(●)?[ ▍]+(\d+)(?: |$)", screen, re.MULTILINE)
    return [int(number) for mark, number in lines if mark] if lines else None


def count(screen):
    """How many errors the status line counts."""
    shown = re.search(r"● (\d+)  1 sel", screen)
    return int(shown[1]) if shown else 0


class HelixTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = Path(place.name).resolve()
        self.project = self.place / "quickstart"
        shutil.copytree(ROOT / "test-workspaces" / "quickstart", self.project)
        subprocess.run(["git", "init", "--quiet"], cwd=self.project, check=True)
        self.languages = self.place / "helix" / "languages.toml"
        self.languages.parent.mkdir()
        shutil.copy(HERE / "languages.toml", self.languages)

    def strike_out(self, *servers):
        """Takes servers out of the list, as a user does who has not installed them."""
        text = self.languages.read_text()
        for server in servers:
            text = re.sub(f'(, )?"{server}"', "", text)
        self.languages.write_text(text)

    def open(self, file, line=1, column=1, programs=(ROOT / "bin",), rows=50):
        """Opens a file of the project, with the cursor at a place."""
        path = os.pathsep.join([*map(str, programs), "/usr/bin", "/bin"])
        environment = {"XDG_CONFIG_HOME": str(self.place), "XDG_CACHE_HOME": str(self.place), "PATH": path}
        if "JAVA_HOME" in os.environ:
            environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
        terminal = Terminal([HELIX, f"{file}:{line}:{column}"], self.project, environment, rows=rows)
        self.addCleanup(terminal.__exit__)
        terminal.until("the text", lambda screen: errors(screen) is not None)
        return terminal

    def open_finding(self, **options):
        """Opens a file with one finding, on the called name."""
        terminal = self.open("orders/live_logging.py", 13, 16, **options)
        terminal.until("a finding", lambda screen: errors(screen) == [13])
        return terminal

    @staticmethod
    def command(terminal, text):
        terminal.type(":" + text)
        terminal.keys("Enter")

    @staticmethod
    def insert(terminal, how, text):
        """Types a text in insert mode, and leaves that again. An Escape that comes with a letter would be Alt."""
        terminal.type(how)
        terminal.shows(" INS ")
        terminal.type(text)
        terminal.shows(text)
        terminal.keys("Escape")
        terminal.shows(" NOR ")

    def test_shows_what_the_project_expects(self):
        files = [file for file in self.project.rglob("*") if file.is_file() and MARK in file.read_text(errors="replace")]
        self.assertGreater(len(files), 2)
        for file in files:
            with self.subTest(file.name):
                terminal = self.open(file.relative_to(self.project))
                lines = expected(file)
                terminal.until(f"findings in {lines}", lambda screen: errors(screen) == lines)
                terminal.until("their number", lambda screen: count(screen) == len(lines))

    def test_shows_nothing_where_nothing_is_expected(self):
        terminal = self.open("orders/admin.py")
        terminal.until("findings", lambda screen: errors(screen) == expected(self.project / "orders" / "admin.py"))
        self.command(terminal, "open orders/server.py")
        terminal.until("another file", lambda screen: errors(screen) == [])
        # The server answers in turn, so what it would find here has come when this has.
        self.command(terminal, "open tests/test_live_logging.py")
        terminal.until("findings", lambda screen: errors(screen))
        self.command(terminal, "buffer-previous")
        terminal.shows("orders/server.py")
        self.assertEqual(errors(terminal.screen()), [])

    def test_says_what_is_wrong(self):
        terminal = self.open("orders/live_logging.py", rows=24)
        terminal.until("a finding", lambda screen: errors(screen) == [13])
        terminal.keys("]", "d")
        terminal.shows(MESSAGE, "(PYTHON-LANG-SEC-104)")
        terminal.keys("Space", "a")
        terminal.shows(*offered(self.project / "orders" / "live_logging.py"))
        (PICTURES / "picture.svg").write_text(terminal.picture())
        terminal.keys("Escape")
        terminal.shows_no_more("Remove the call")
        terminal.keys("Space", "k")
        terminal.shows("logging.config.listen() Eval Risk")

    def test_follows_what_is_typed(self):
        terminal = self.open_finding()
        self.insert(terminal, "O", "# éß")
        terminal.until("the finding a line further down", lambda screen: errors(screen) == [14])
        terminal.type("u")
        terminal.until("the finding back", lambda screen: errors(screen) == [13])
        terminal.type("ix")
        terminal.until("no finding", lambda screen: errors(screen) == [])
        terminal.keys("BSpace")
        terminal.until("the finding again", lambda screen: errors(screen) == [13])

    def test_mends_in_each_way_that_it_offers(self):
        file = self.project / "orders" / "live_logging.py"
        before = file.read_text()
        titles = offered(file)
        self.assertGreater(len(titles), 1)
        for place, title in enumerate(titles):
            with self.subTest(title):
                file.write_text(before)
                terminal = self.open_finding()
                terminal.keys("Space", "a")
                terminal.shows(*titles)
                terminal.keys(*["Down"] * place, "Enter")
                terminal.until("no finding", lambda screen: errors(screen) == [])
                self.command(terminal, "write-quit")
                terminal.ended()
                self.assertNotEqual(file.read_text(), before)
                compile(file.read_text(), file, "exec")

    def test_comes_back_when_told_to_after_the_server_died(self):
        self.strike_out("ruff", "pylsp", "basedpyright")
        terminal = self.open_finding()
        [server] = terminal.children()
        os.kill(server, signal.SIGKILL)
        terminal.until("no finding", lambda screen: errors(screen) == [])
        self.command(terminal, "lsp-restart")
        terminal.until("the finding again", lambda screen: errors(screen) == [13])

    def test_runs_beside_another_server(self):
        file = self.project / "orders" / "live_logging.py"
        file.write_text("import json\n" + file.read_text())
        terminal = self.open("orders/live_logging.py", programs=[ROOT / "bin", RUFF])
        terminal.until("Ruff's finding and Earshot's", lambda screen: errors(screen) == [1, 14])

    def test_runs_as_the_readme_of_all_says(self):
        self.languages.write_text(snippet(ROOT / "README.md"))
        self.open_finding(programs=[])

    def test_readme_shows_the_file_that_is_tested(self):
        settings = [line for line in (HERE / "languages.toml").read_text().splitlines() if not line.startswith("#")]
        self.assertEqual(snippet(HERE / "README.md").split(), " ".join(settings).split())

    def test_says_that_the_server_is_missing(self):
        terminal = self.open("orders/live_logging.py", programs=[])
        self.command(terminal, "lsp-restart")
        terminal.shows("command 'earshot' not found")


result = unittest.main(argv=sys.argv[:1], exit=False).result
wrong = {getattr(test, "test_case", test) for test, _ in result.failures + result.errors}
print(f"{result.testsRun - len(wrong)} passed, {len(wrong)} failed")
sys.exit(bool(wrong))
