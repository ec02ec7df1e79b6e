import configparser
from logging.config import fileConfig, listen, stopListening

TEXT = """
[loggers]
keys=root
[handlers]
keys=null
[formatters]
keys=
[logger_root]
handlers=null
level=INFO
[handler_null]
class=logging.NullHandler
args=()
"""

parser = configparser.ConfigParser()
parser.read_string(TEXT)
fileConfig(parser)
stopListening()
print(listen.__doc__)
