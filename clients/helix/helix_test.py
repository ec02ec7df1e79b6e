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


def found(*files):
    """The findings in files, as the command line tells them, fixes included."""
    command = [ROOT / "bin" / "earshot", "scan", "--format", "json", *files]
    return json.loads(subprocess.run(command, capture_output=True).stdout)["findings"]


def titles(finding):
    """The titles of its fixes, in the order in which they are offered."""
    return [fix["title"] for fix in finding["fixes"]]


def is_python(file):
    """Whether Helix takes a file for Python, and counts its lines as Python does: for it a lone CR ends none."""
    text = file.read_bytes()
    return (file.suffix == ".py" or text.startswith(b"#!")) and not re.search(rb"\r[^\n]", text)


def snippet(page):
    """The block of TOML in a page, with the folder of this checkout in the place of /path/to/earshot."""
    [block] = re.findall(r"^```toml\n(.*?)^```$", page.read_text(), re.MULTILINE | re.DOTALL)
    return block.replace("/path/to/earshot", str(ROOT))


def expected(file):
    """The numbers of the lines of a file that bear a mark."""
    lines = file.read_text("utf-8", "replace").split("\n")
    return [number for number, line in enumerate(lines, 1) if re.search(MARK + VERDICT, line.rstrip("\r"))]


def marked(screen):
    """The numbers of the lines that have a finding's mark in the gutter, or None if no text is shown yet."""
    lines = re.findall(r"^(●)?[ ▍]+(\d+|~)(?: |$)", screen, re.MULTILINE)
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
        self.workspaces = self.place / "test-workspaces"
        shutil.copytree(ROOT / "test-workspaces", self.workspaces)
        self.project = self.workspaces / "quickstart"
        for project in self.workspaces.iterdir():
            subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
        self.languages = self.place / "helix" / "languages.toml"
        self.languages.parent.mkdir()
        shutil.copy(HERE / "languages.toml", self.languages)

    def strike_out(self, *servers):
        """Takes servers out of the list, as a user does who has not installed them."""
        text = self.languages.read_text()
        for server in servers:
            text = re.sub(f'(, )?"{server}"', "", text)
        self.languages.write_text(text)

    def python_files(self):
        """The Python files of all projects, one project after the other."""
        return sorted(file for file in self.workspaces.rglob("*") if file.is_file() and is_python(file))

    def open(self, file, line=1, column=1, programs=(ROOT / "bin",), rows=50):
        """Opens a file of the project, with the cursor at a place."""
        path = os.pathsep.join([*map(str, programs), "/usr/bin", "/bin"])
        environment = {"XDG_CONFIG_HOME": str(self.place), "XDG_CACHE_HOME": str(self.place), "PATH": path}
        if "JAVA_HOME" in os.environ:
            environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
        terminal = Terminal([HELIX, f"{file}:{line}:{column}"], self.project, environment, rows=rows)
        self.addCleanup(terminal.__exit__)
        terminal.until("the text", lambda screen: marked(screen) is not None)
        return terminal

    def open_finding(self, **options):
        """Opens a file with one finding, on the called name."""
        terminal = self.open("orders/live_logging.py", 13, 16, **options)
        terminal.until("a finding", lambda screen: marked(screen) == [13])
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

    def test_shows_what_each_project_expects(self):
        files = self.python_files()
        findings = 0
        terminal = self.open("orders/admin.py")
        terminal.until("findings", lambda screen: marked(screen) == expected(self.project / "orders" / "admin.py"))
        for file in files:
            with self.subTest(file.name):
                self.command(terminal, f"open {file}")
                terminal.shows(f"/{file.name} ")
                lines = expected(file)
                terminal.until(f"findings in {lines}", lambda screen: marked(screen) == lines)
                findings += len(lines)
        self.assertGreater(len(files), 15)
        self.assertGreater(findings, 20)

    def test_shows_nothing_where_nothing_is_expected(self):
        terminal = self.open("orders/admin.py")
        terminal.until("findings", lambda screen: marked(screen) == expected(self.project / "orders" / "admin.py"))
        self.command(terminal, "open orders/server.py")
        terminal.until("another file", lambda screen: marked(screen) == [])
        # The server answers in turn, so what it would find here has come when this has.
        self.command(terminal, "open tests/test_live_logging.py")
        terminal.until("findings", lambda screen: marked(screen))
        self.command(terminal, "buffer-previous")
        terminal.shows("orders/server.py")
        self.assertEqual(marked(terminal.screen()), [])

    def test_says_what_is_wrong(self):
        terminal = self.open("orders/live_logging.py", rows=24)
        terminal.until("a finding", lambda screen: marked(screen) == [13])
        terminal.keys("]", "d")
        terminal.shows(MESSAGE, "(PYTHON-LANG-SEC-104)")
        terminal.keys("Space", "a")
        [finding] = found(self.project / "orders" / "live_logging.py")
        terminal.shows(*titles(finding))
        (PICTURES / "picture.svg").write_text(terminal.picture())
        terminal.keys("Escape")
        terminal.shows_no_more("Remove the call")
        terminal.keys("Space", "k")
        terminal.shows("logging.config.listen() Eval Risk")

    def test_lists_findings_in_files_that_are_not_open(self):
        self.lists(self.open_finding(), "D", "/admin.py", "/test_live_log")

    def test_takes_settings(self):
        with self.languages.open("a") as languages:
            languages.write('\n[language-server.earshot.config.earshot]\nverdicts = "ignore"\n')
        dead = "from logging.config import listen\nlisten(9030, verify=lambda payload: False)\n"
        (self.project / "orders" / "live_logging.py").write_text(dead)
        terminal = self.open("orders/live_logging.py")
        terminal.until("a finding", lambda screen: marked(screen) == [2])
        self.lists(terminal, "d", "ERROR")

    def lists(self, terminal, key, *texts):
        """Waits until the list of findings has all the texts. It stays as it was when it was opened."""

        def is_there(screen):
            if all(text in screen for text in texts):
                return True
            if "severity" in screen:
                terminal.keys("Escape")
                terminal.shows_no_more("severity")
            terminal.keys("Space", key)
            terminal.shows("severity")

        terminal.until(" and ".join(texts), is_there)

    def test_follows_what_is_typed(self):
        terminal = self.open_finding()
        self.insert(terminal, "O", "# éß")
        terminal.until("the finding a line further down", lambda screen: marked(screen) == [14])
        terminal.type("u")
        terminal.until("the finding back", lambda screen: marked(screen) == [13])
        terminal.type("ix")
        terminal.until("no finding", lambda screen: marked(screen) == [])
        terminal.keys("BSpace")
        terminal.until("the finding again", lambda screen: marked(screen) == [13])

    def test_mends_each_finding_in_each_way_that_it_offers(self):
        terminal = self.open("orders/server.py")
        files = self.python_files()
        findings = found(*files)
        mended = 0
        for file in files:
            here = [finding for finding in findings if finding["path"] == str(file)]
            for finding in here:
                for place, title in enumerate(titles(finding)):
                    with self.subTest(f"{file.name}:{finding['line']}: {title}"):
                        self.mend(terminal, file, sorted(finding["line"] for finding in here), finding, place)
                        mended += 1
        self.assertGreater(mended, 20)

    def mend(self, terminal, file, lines, finding, place):
        """Applies one of the fixes of a finding, sees it gone, compiles what is left, and takes it back."""
        before = file.read_bytes()
        self.command(terminal, f"open {file}:{finding['line']}:{finding['column']}")
        terminal.shows(f"/{file.name} ", f" {finding['line']}:{finding['column']}")
        terminal.until("the findings", lambda screen: marked(screen) == lines)
        terminal.keys("Space", "a")
        terminal.shows(*titles(finding))
        terminal.keys(*["Down"] * place, "Enter")
        terminal.until("one finding less", lambda screen: len(marked(screen)) == len(lines) - 1)
        self.command(terminal, "write!")
        terminal.shows("' written,")
        self.assertNotEqual(file.read_bytes(), before)
        compile(file.read_bytes(), file, "exec")
        file.write_bytes(before)
        self.command(terminal, "reload")
        terminal.until("the findings back", lambda screen: marked(screen) == lines)

    def test_comes_back_when_told_to_after_the_server_died(self):
        self.strike_out("ruff", "pylsp", "basedpyright")
        terminal = self.open_finding()
        [server] = terminal.children()
        os.kill(server, signal.SIGKILL)
        terminal.until("no finding", lambda screen: marked(screen) == [])
        self.command(terminal, "lsp-restart")
        terminal.until("the finding again", lambda screen: marked(screen) == [13])

    def test_runs_beside_another_server(self):
        file = self.project / "orders" / "live_logging.py"
        file.write_text("import json\n" + file.read_text())
        terminal = self.open("orders/live_logging.py", programs=[ROOT / "bin", RUFF])
        terminal.until("Ruff's finding and Earshot's", lambda screen: marked(screen) == [1, 14])

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
