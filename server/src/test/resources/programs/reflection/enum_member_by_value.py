import enum
import logging.config


class Action(enum.Enum):
    OPEN = "listen"
    CLOSE = "stopListening"


class Verb(enum.Enum):
    LISTEN = enum.auto()


class Command(enum.Enum):
    SERVE = ("serve", logging.config.listen)
    QUIT = ("quit", print)

    def __init__(self, word, call):
        self.word = word
        self.call = call


getattr(logging.config, Action("listen").value)(9001)
getattr(logging.config, Action("stopListening").value)()
getattr(logging.config, Verb.LISTEN.name.lower())(9002)
Command.SERVE.call(9003)
Command.QUIT.call(9004)
for command in Command:
    if command.word == "quit":
        command.call(9005)
