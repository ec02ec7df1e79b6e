import configparser
from logging.config import listen

parser = configparser.ConfigParser()
parser.read_string("""
[DEFAULT]
remote = no
port = 9001

[office]
remote: on

[home]
port = 80
""")
for name in parser.sections():
    section = parser[name]
    if section.getboolean("remote"):
        listen(section.getint("port"))
    if name == "home" and section["remote"] == "on":
        listen(1)
    if name == "DEFAULT":
        listen(2)
if "DEFAULT" in parser and not parser.has_section("DEFAULT"):
    listen(parser.getint("DEFAULT", "port"))
parser.add_section("away")
parser.set("away", "Remote", "yes")
if parser.getboolean("away", "remote") and parser["away"]["port"] == "9001":
    listen(9003)
