import contextlib
import logging.config

settings = {"remote": True, "local": False}
mode = "dev"
hits = []
state = {"depth": 0, "n": 0}
flags = {"debug": 1, "remote": 1}


def apply(overrides):
    settings.update(overrides)


def set_mode(value):
    global mode
    mode = value


def go_live():
    set_mode("live")


def hit(name):
    hits.append(name)
    return len(hits)


@contextlib.contextmanager
def deeper():
    state["depth"] += 1
    yield


def drop(name):
    flags.pop(name, None)


def counter():
    n = 0

    def count():
        nonlocal n
        n += 1
        return n

    return count


bump = lambda: state.update(n=state["n"] + 1)
count = counter()
apply({"remote": False, "local": True})
go_live()
total = hit("a") + hit("b")
with deeper():
    bump()
for name in ["remote"]:
    drop(name)
count()
second = count()

if settings["remote"]:
    logging.config.listen(9030)
if settings["local"]:
    logging.config.listen(9031)
if mode == "dev":
    logging.config.listen(9032)
match mode:
    case "live":
        logging.config.listen(9033)
    case _:
        logging.config.listen(9034)
try:
    assert not hits
    logging.config.listen(9035)
except AssertionError:
    logging.config.listen(9036)
if state["depth"] == 0 or state["n"] == 0:
    logging.config.listen(9037)
if "remote" in flags:
    logging.config.listen(9038)
if count() == 3:
    logging.config.listen(9039)
