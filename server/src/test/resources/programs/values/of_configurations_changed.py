"""What configurations hold that a program makes and changes itself: each line holds, so that nothing is called before
the last one."""

import configparser
import io
import logging.config

config = configparser.ConfigParser()
config["server"] = {"host": "h", "Port": 80, "on": "yes"}
config["server"]["port"] == "80" or logging.config.listen()
config.getint("server", "port") == 80 or logging.config.listen()
config.getboolean("server", "on") or logging.config.listen()
config["server"]["EXTRA"] = "x"
config["server"].get("extra") == "x" or logging.config.listen()
del config["server"]["extra"]
"extra" not in config["server"] or logging.config.listen()
list(config) == ["DEFAULT", "server"] or logging.config.listen()
config.options("server") == ["host", "port", "on"] or logging.config.listen()
config.items("server") == [("host", "h"), ("port", "80"), ("on", "yes")] or logging.config.listen()
dict(config["server"]) == {"host": "h", "port": "80", "on": "yes"} or logging.config.listen()
[name for name, section in config.items() if section] == ["server"] or logging.config.listen()
config["server"].name == "server" or logging.config.listen()
config["server"].getboolean("x", fallback=False) is False or logging.config.listen()
config["server"].get("x") is None or logging.config.listen()
config.get("nope", "x", fallback="f") == "f" or logging.config.listen()
not config.has_option("nope", "host") or logging.config.listen()
config.remove_option("server", "host") or logging.config.listen()
not config.remove_option("server", "host") or logging.config.listen()
config.add_section("db")
config.set("db", "name", "x")
written = io.StringIO()
config.write(written)
written.getvalue() == "[server]\nport = 80\non = yes\n\n[db]\nname = x\n\n" or logging.config.listen()
config.remove_section("db") or logging.config.listen()
config.sections() == ["server"] or logging.config.listen()
for wrong in (
    lambda: config.get("nope", "x"),
    lambda: config.set("nope", "x", "1"),
    lambda: config.get("server", "x"),
    lambda: config.read_string("x = 1\n"),
    lambda: config.read_string("[a]\nx = 1\nx = 2\n"),
    lambda: config.read_string("[a]\n[a]\n"),
    lambda: config.add_section("server"),
):
    try:
        wrong()
    except configparser.Error:
        pass
    else:
        logging.config.listen()
for wrong in (
    lambda: config.getint("server", "on"),
    lambda: config.getboolean("server", "port"),
    lambda: config.add_section("DEFAULT"),
    lambda: config.set("server", "x", "50%"),
):
    try:
        wrong()
    except ValueError:
        pass
    else:
        logging.config.listen()
try:
    config["server"]["n"] = 5
except TypeError:
    pass
else:
    logging.config.listen()

nested = configparser.ConfigParser({"base": "/b"})
nested.read_dict({"a": {"x": 1, "y": "%(x)s2", "path": "%(base)s/x"}, "b": {}})
nested["a"]["y"] == "12" or logging.config.listen()
nested["a"]["path"] == "/b/x" or logging.config.listen()
nested.get("a", "y", raw=True) == "%(x)s2" or logging.config.listen()
nested.items("b") == [("base", "/b")] or logging.config.listen()
nested.defaults()["base"] == "/b" or logging.config.listen()

forge = configparser.ConfigParser()
forge["DEFAULT"] = {"Compression": "yes", "Level": "9"}
forge["forge.example"] = {}
forge["forge.example"]["User"] = "hg"
forge["forge.example"]["compression"] == "yes" or logging.config.listen()
[key for key in forge["forge.example"]] == ["user", "compression", "level"] or logging.config.listen()
forge["DEFAULT"]["level"] = "1"
forge["forge.example"]["level"] == "1" or logging.config.listen()
forge["forge.example"]["Level"] = "2"
forge.items("forge.example") == [
    ("compression", "yes"), ("level", "2"), ("user", "hg")
] or logging.config.listen()
forge.remove_option("forge.example", "level") or logging.config.listen()
forge.get("forge.example", "level") == "1" or logging.config.listen()
copied = io.StringIO()
forge.write(copied)
copied.getvalue().endswith("[forge.example]\nuser = hg\n\n") or logging.config.listen()

exact = configparser.ConfigParser()
exact.optionxform = str
exact.read_file(io.StringIO("[s]\nAb = 1\n"))
list(exact["s"]) == ["Ab"] or logging.config.listen()
"ab" not in exact["s"] or logging.config.listen()
exact["s"] = {}
not exact["s"] or logging.config.listen()

logging.config.listen()
