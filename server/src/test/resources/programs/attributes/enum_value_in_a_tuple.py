import enum
import logging.config


class Action(enum.Enum):
    SERVE = ("serve", logging.config.listen)
    ECHO = ("echo", print)

    def run(self, port):
        return self.value[1](port)


Action.SERVE.run(9030)
Action["ECHO"].run(9031)
