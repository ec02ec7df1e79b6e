import contextlib
import logging.config

events = []

@contextlib.contextmanager
def span(name):
    events.append("+" + name)
    try:
        yield name
    except KeyError:
        events.append("!" + name)
    finally:
        events.append("-" + name)

class Suppress:
    def __enter__(self):
        return self
    def __exit__(self, t, v, tb):
        self.seen = t
        return t is ValueError

with span("a") as a, Suppress() as s:
    raise ValueError
with span("b"):
    {}["x"]
    logging.config.listen(9030)
if s.seen is ValueError and "!b" in events:
    logging.config.listen(9031)
with contextlib.ExitStack() as stack:
    for n in "cd":
        stack.enter_context(span(n))
if events[-1] == "-d":
    logging.config.listen(9032)
if events[-2:] == ["-d", "-c"]:
    logging.config.listen(9033)
