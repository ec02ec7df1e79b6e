"""A program in a terminal, as a person has it: keys go in, a screen comes out, of which a picture can be made.

The terminal is tmux, with a server of its own. It knows nothing of the program.
"""

import os
import re
import shlex
import subprocess
import tempfile
import time
from collections import Counter
from html import escape
from pathlib import Path

PATIENCE = 30
"""Seconds after which waiting is given up."""


class Terminal:
    def __init__(self, command, folder, environment=None, columns=110, rows=24):
        """Starts a command, a list, in a folder, with what is added to or changed in the environment."""
        self.place = tempfile.TemporaryDirectory(prefix="terminal")
        settings = {"LC_ALL": "C.UTF-8", "COLORTERM": "truecolor", "TERM": "xterm-256color", **(environment or {})}
        # By way of a shell, since `env` would take a program with a `=` in its path for a setting.
        start = ["sh", "-c", 'exec "$0" "$@"', *command]
        words = ["env", *(f"{name}={value}" for name, value in settings.items() if name != "TERM"), *start]
        self._environment = {**os.environ, **settings}
        self._environment.pop("TMUX", None)
        self._tmux("new-session", "-d", "-x", str(columns), "-y", str(rows), "-c", str(folder), shlex.join(words))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._run("kill-server")
        self.place.cleanup()

    def keys(self, *names):
        """Presses keys, by the names that tmux has for them."""
        self._tmux("send-keys", *names)

    def type(self, text):
        """Types a text as it stands."""
        self._tmux("send-keys", "-l", "--", text)

    def screen(self):
        return self._tmux("capture-pane", "-p")

    def until(self, what, condition):
        """Waits until a condition holds, which is given the screen, and returns what it returned."""
        end = time.monotonic() + PATIENCE
        while True:
            screen = self.screen()
            if value := condition(screen):
                return value
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; the screen:\n{screen}")
            time.sleep(0.05)

    def shows(self, *texts):
        """Waits until all the texts are on the screen."""
        return self.until(" and ".join(texts), lambda screen: all(text in screen for text in texts))

    def shows_no_more(self, text):
        return self.until(f"no {text}", lambda screen: text not in screen)

    def ended(self):
        """Waits until the program has ended."""
        end = time.monotonic() + PATIENCE
        while self._run("has-session").returncode == 0:
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for the end; the screen:\n{self.screen()}")
            time.sleep(0.05)

    def children(self, of=None):
        """The ids of the processes that the program has started, or the one of an id."""
        program = str(of or self._tmux("display-message", "-p", "#{pane_pid}").strip())
        return [int(child) for child in Path("/proc", program, "task", program, "children").read_text().split()]

    def picture(self):
        """An SVG of the screen."""
        return picture(self._tmux("capture-pane", "-p", "-e", "-N").rstrip("\n").split("\n"))

    def _run(self, *words):
        command = ["tmux", "-u", "-f", os.devnull, "-S", os.path.join(self.place.name, "socket"), *words]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True)

    def _tmux(self, *words):
        done = self._run(*words)
        assert done.returncode == 0, f"the program has ended: {done.stderr}"
        return done.stdout


CELL, LINE, MARGIN, TITLE = 8.4, 20, 18, 34
PAPER, INK = "#1b2029", "#d8dee9"
PALETTE = ["#3b4252", "#ff6b68", "#8fd66d", "#ffc66d", "#6cb2ff", "#c792ea", "#5fd7d7", "#d8dee9"]
BRIGHT = ["#616e88", "#ff8a87", "#a8e68a", "#ffd795", "#8fc5ff", "#d7aef3", "#8ae6e6", "#eceff4"]


class Style:
    """What the escape sequences up to here have set."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.ink = self.paper = None
        self.bold = self.underlined = self.reversed = self.faint = False

    def read(self, sequence):
        codes = [int(code or 0) for code in re.split("[;:]", sequence)]
        while codes:
            code = codes.pop(0)
            if code == 0:
                self.reset()
            elif code in (1, 22):
                self.bold, self.faint = code == 1, False
            elif code == 2:
                self.faint = True
            elif code in (4, 24):
                self.underlined = code == 4
                if sequence.startswith("4:"):
                    codes.clear()
            elif code in (7, 27):
                self.reversed = code == 7
            elif code in (38, 48, 58):
                colour = self._colour(codes)
                if code == 38:
                    self.ink = colour
                elif code == 48:
                    self.paper = colour
            elif code in (39, 49):
                self._set(code - 9, None)
            elif 30 <= code <= 47:
                self._set(code // 10 * 10, PALETTE[code % 10])
            elif 90 <= code <= 107:
                self._set(code // 10 * 10 - 60, BRIGHT[code % 10])

    def _set(self, which, colour):
        if which == 30:
            self.ink = colour
        else:
            self.paper = colour

    @staticmethod
    def _colour(codes):
        if codes.pop(0) == 2:
            red, green, blue, *codes[:] = codes
            return f"#{red:02x}{green:02x}{blue:02x}"
        number = codes.pop(0)
        if number < 16:
            return (PALETTE + BRIGHT)[number]
        if number >= 232:
            return "#" + f"{8 + 10 * (number - 232):02x}" * 3
        steps = [0, 95, 135, 175, 215, 255]
        return "#%02x%02x%02x" % tuple(steps[(number - 16) // 6**power % 6] for power in (2, 1, 0))

    def colours(self):
        ink, paper = self.ink or INK, self.paper
        return (paper or PAPER, ink) if self.reversed else (ink, paper)


def picture(lines):
    """An SVG of lines that hold escape sequences of colours and weights, and no others."""
    columns = max(len(re.sub("\x1b\\[[^m]*m", "", line)) for line in lines)
    width, height = round(columns * CELL) + 2 * MARGIN, TITLE + len(lines) * LINE + MARGIN
    style, drawn, papers = Style(), [], Counter()
    for row, line in enumerate(lines):
        top, column, texts = TITLE + row * LINE, 0, []
        for piece in re.split("(\x1b\\[[^m]*m)", line):
            if piece.startswith("\x1b["):
                style.read(piece[2:-1])
                continue
            left, length = MARGIN + column * CELL, len(piece) * CELL
            column += len(piece)
            ink, paper = style.colours()
            papers[paper or PAPER] += len(piece)
            if paper and piece:
                drawn.append(f'<rect x="{left:.1f}" y="{top}" width="{length:.1f}" height="{LINE}" fill="{paper}"/>')
            text = piece.strip()
            if not text:
                continue
            left += (len(piece) - len(piece.lstrip())) * CELL
            looks = f' fill="{ink}"' * (ink != INK) + ' font-weight="700"' * style.bold
            looks += ' text-decoration="underline"' * style.underlined + ' opacity="0.6"' * style.faint
            texts.append(f'<tspan x="{left:.1f}" textLength="{len(text) * CELL:.1f}"{looks}>{escape(text)}</tspan>')
        if texts:
            drawn.append(f'<text y="{top + LINE // 2 + 5}">{"".join(texts)}</text>')
    page = papers.most_common(1)[0][0]
    drawn = [line for line in drawn if not (line.startswith("<rect") and f'fill="{page}"' in line)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            f' viewBox="0 0 {width} {height}" role="img" xml:space="preserve">',
            '<style>text { font: 14px ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace;'
            f" fill: {INK}; white-space: pre; }}</style>",
            f'<rect width="{width}" height="{height}" rx="10" fill="{page}"/>',
            '<circle cx="20" cy="17" r="5" fill="#ff5f57"/><circle cx="38" cy="17" r="5" fill="#febc2e"/>'
            '<circle cx="56" cy="17" r="5" fill="#28c840"/>',
            *drawn,
            "</svg>\n",
        ]
    )
