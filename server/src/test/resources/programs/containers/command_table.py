import logging.config
import sys

COMMANDS = {
    "listen": logging.config.listen,
    "stop": logging.config.stopListening,
    "help": print,
}


def dispatch(name, *args):
    return COMMANDS[name](*args)


dispatch("help", "usage: ...")
COMMANDS["listen"](9030)
COMMANDS["stop"]()
COMMANDS.get("help")("bye")
