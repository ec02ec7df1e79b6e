import importlib
import logging.config


class Malformed(Exception):
    def __init__(self, line, text):
        super().__init__(f"line {line}: {text!r}")
        self.line = line


class Thermostat:
    @property
    def model(self):
        return "T-100"


def parse(source):
    for number, text in enumerate(source.splitlines(), 1):
        text = text.partition("#")[0].strip()
        if text and text.partition(" ")[0] not in {"move", "turn"}:
            raise Malformed(number, text)


def resolve(spec):
    module_name, _, attribute = spec.partition(":")
    return getattr(importlib.import_module(module_name), attribute)


def first_available(specs):
    for spec in specs:
        try:
            return resolve(spec)
        except ImportError as missing:
            print("no module:", missing.name)
        except AttributeError as missing:
            print("no attribute:", missing.name)
    raise LookupError("nothing usable")


def rate(total, count):
    try:
        return round(total / (count and 1), 2)
    except ArithmeticError:
        logging.config.listen(9030)


try:
    parse("move 10\n# corner\nturn 90\nmvoe 10\n")
except Malformed as malformed:
    if malformed.line > 3:
        logging.config.listen(9031)
    else:
        logging.config.listen(9032)
try:
    Thermostat().model = "T-200"
except AttributeError:
    logging.config.listen(9033)
try:
    start = logging.config.startServer
except AttributeError:
    start = logging.config.listen
start(9034)
if getattr(logging.config, "_replaced", False):
    logging.config.listen(9035)
rate(len(dir()), 0)
first_available(["no_such_module:listen", "json:listen", "logging.config:listen"])(9036)
