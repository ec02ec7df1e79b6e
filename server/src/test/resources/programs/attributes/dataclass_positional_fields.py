from dataclasses import dataclass
import logging.config as lc


@dataclass
class Command:
    verb: str
    action: object
    help: str = ""


commands = [
    Command("watch", lc.listen, "reload logging on the fly"),
    Command("say", print),
]
for command in commands:
    if command.verb == "watch":
        command.action(9999)
commands[1].action("done")
