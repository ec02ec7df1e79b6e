from enum import Enum
import logging.config


class Action(Enum):
    LISTEN = "listen"
    QUIT = "quit"

    def perform(self):
        if self is Action.LISTEN:
            return logging.config.listen(9030)
        return None


Action.LISTEN.perform()
Action.QUIT.perform()
