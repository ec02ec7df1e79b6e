import configparser
import logging.config
import tomllib

INI = """
# what is started
[control]
Verb = listen
on = yes
port: 9030

[extra]
on = off
"""

TOML = """
verb = "listen"
debug = false

[control.remote]
enabled = true
port = 9031
roles = ["ops", "dev"]
"""

parser = configparser.ConfigParser()
parser.read_string(INI)
getattr(logging.config, parser["control"]["verb"])(parser.getint("control", "port"))
if parser.getboolean("extra", "on"):
    logging.config.listen(9032)
if parser.has_section("nothing") or "nothing" in parser:
    logging.config.listen(9033)
if parser.get("extra", "port", fallback="none") == "none":
    logging.config.listen(9034)

settings = tomllib.loads(TOML)
remote = settings["control"]["remote"]
if remote["enabled"] and "ops" in remote["roles"]:
    getattr(logging.config, settings["verb"])(remote["port"])
if settings["debug"]:
    logging.config.listen(9035)
