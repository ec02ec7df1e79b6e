"""What enumerations of texts come to: each line holds, so that nothing is called before the last one."""

import logging.config
from enum import StrEnum, auto
class Color(StrEnum):
    RED = auto()
    BLUE = "blue"
str(Color.RED) == "red" or logging.config.listen()
str(Color.BLUE) == "blue" or logging.config.listen()
f"{Color.BLUE}" == "blue" or logging.config.listen()
f"{Color.RED}x" == "redx" or logging.config.listen()
"%s" % Color.RED == "red" or logging.config.listen()
Color.RED + "x" == "redx" or logging.config.listen()
Color.RED.upper() == "RED" or logging.config.listen()

logging.config.listen(9030)
