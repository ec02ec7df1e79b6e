"""Lazy modules, parts of texts, locks that are files, handlers that keep records: each line holds."""

import logging.config

import types
class L(types.ModuleType):
    x = 3
    @property
    def y(self): return 4
((L("x").x, L("x").y, isinstance(L("q"), types.ModuleType)) == (3, 4, True)) or logging.config.listen()

import re
class T:
    def __init__(self, s): self.parts = re.split(r"(\{\{.*?\}\}|\{%.*?%\})", s)
((T("a {{ b | c }} {% if d %}x{% endif %}.").parts) == ['a ', '{{ b | c }}', ' ', '{% if d %}', 'x', '{% endif %}', '.']) or logging.config.listen()

import re
((re.split(r"(\{\{.*?\}\})", "a {{ b }} c")) == ['a ', '{{ b }}', ' c']) or logging.config.listen()

import tempfile
from pathlib import Path
with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "a").touch(exist_ok=False)
    try:
        (folder / "a").touch(exist_ok=False)
        r = 1
    except FileExistsError:
        r = 2
    (folder / "a").unlink()
    e = (folder / "a").exists()
    (folder / "p").write_text(f"{5}\n")
    t = int((folder / "p").read_text())
(((r, e, t)) == (2, False, 5)) or logging.config.listen()

class L:
    def __init__(self, path): self.path = path
    def __enter__(self):
        self.path.touch(exist_ok=False)
        return self
    def __exit__(self, *exc): self.path.unlink()
import tempfile
from pathlib import Path
def start(folder):
    try:
        with L(folder / "k"):
            return "started"
    except FileExistsError:
        return "locked"
with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    with L(folder / "k"):
        a = start(folder)
    b = start(folder)
(((a, b)) == ('locked', 'started')) or logging.config.listen()

import weakref
class R:
    live = weakref.WeakValueDictionary()
    def __init__(self, p):
        self.p = p
        self.live[p] = self
    def others(self): return [q for q in self.live if q != self.p]
items = [R(1)]
a = items[0].others()
items.append(R(2))
b = items[1].others()
del items[0]
c = items[0].others()
(((a, b, c)) == ([], [1], [])) or logging.config.listen()

import logging, logging.handlers
class T(logging.handlers.BufferingHandler):
    def __init__(self, c):
        super().__init__(c)
        self.n = 0
    def flush(self):
        self.n += 1
        super().flush()
log = logging.getLogger("app.jobs")
log.propagate = False
t = T(2)
log.addHandler(t)
log.error("a"); log.error("b"); log.error("c")
(((t.n, len(t.buffer))) == (1, 1)) or logging.config.listen()

import inspect, typing, types
from typing import NamedTuple
class Cmd(NamedTuple):
    name: str
def create(command: Cmd): return command.name
m = types.SimpleNamespace(create=create)
h = typing.get_type_hints(create)
((("command" in h, h["command"] is Cmd, {h["command"]: create}.get(type(Cmd("x"))) is create)) == (True, True, True)) or logging.config.listen()

class S:
    def __init__(self): self.cells = {}; self.log = []
    def __setitem__(self, n, c):
        self.cells[n] = c
        self.changed(n)
    def changed(self, n):
        self.log.append(n)
        for o, c in self.cells.items():
            if isinstance(c, str) and n in c[1:].split("+"):
                self.changed(o)
s = S()
s["A"] = 1
s["B"] = 2
s["C"] = "=A+B"
s["B"] = 3
((s.log) == ['A', 'B', 'C', 'B', 'C']) or logging.config.listen()

import re
((re.sub(r"{(\w+)}", r"<\1>", "{b}")) == '<b>') or logging.config.listen()

import types
class L(types.ModuleType): pass
((L("x").__name__) == 'x') or logging.config.listen()

import queue
STOP = object()
q = queue.Queue()
q.put(1); q.put(STOP)
got = []
while (item := q.get()) is not STOP:
    got.append(item)
((got) == [1]) or logging.config.listen()

import queue, threading
STOP = object()
q = queue.Queue()
got = []
def run():
    while (item := q.get()) is not STOP:
        got.append(item)
t = threading.Thread(target=run)
q.put(1); q.put(STOP)
t.start(); t.join()
((got) == [1]) or logging.config.listen()

import queue, threading
STOP = object()
class W(threading.Thread):
    def __init__(self, inbox):
        super().__init__(name="worker", daemon=True)
        self.inbox = inbox
        self.done = []
    def run(self):
        while (item := self.inbox.get()) is not STOP:
            self.done.append(item)
q = queue.Queue()
w = W(q)
for i in [1, 2, STOP, 3]: q.put(i)
w.start(); w.join()
((w.done) == [1, 2]) or logging.config.listen()

import threading
class W(threading.Thread):
    def run(self): self.x = 3
w = W(daemon=True, name="q")
w.start(); w.join()
(((w.x, w.is_alive(), w.name, w.daemon)) == (3, False, 'q', True)) or logging.config.listen()

logging.config.listen()
