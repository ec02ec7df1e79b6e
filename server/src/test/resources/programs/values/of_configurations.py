import configparser
import logging.config

TEXT = """
[DEFAULT]
package = logging
base = 91

[control]
; who may call
call = %(package)s.config:listen
port = %(base)s48
names =
    one
    two
rate = 50%%

[plain]
call = math:floor
port = 3.7
"""

parser = configparser.ConfigParser()
parser.read_string(TEXT)
raw = configparser.RawConfigParser()
raw.read_string(TEXT)

if parser.sections() == ["control", "plain"]:
    logging.config.listen(1)
else:
    logging.config.listen(2)
if parser.get("control", "call") == "logging.config:listen" and parser.getint("control", "port") == 9148:
    logging.config.listen(3)
else:
    logging.config.listen(4)
if parser["control"]["rate"] == "50%" and parser["control"]["names"].split() == ["one", "two"]:
    logging.config.listen(5)
else:
    logging.config.listen(6)
if raw.get("control", "port") == "%(base)s48" and parser.get("control", "port", raw=True) == "%(base)s48":
    logging.config.listen(7)
else:
    logging.config.listen(8)
for section in parser.sections():
    module, _, name = parser.get(section, "call").partition(":")
    function = getattr(__import__(module, fromlist=[name]), name)
    function(int(parser.getfloat(section, "port")))
