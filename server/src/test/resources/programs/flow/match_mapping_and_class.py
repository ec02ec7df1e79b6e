from dataclasses import dataclass
import logging.config


@dataclass
class Start:
    action: object
    port: int


def handle(message):
    match message:
        case {"action": action, "port": port}:
            return action(port)
        case Start(action=action, port=port):
            return action(port)


handle({"action": print, "port": 9030})
handle(Start(logging.config.listen, 9031))
