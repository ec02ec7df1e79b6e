import logging.config

COMMANDS = {}


def command(name):
    def register(cls):
        COMMANDS[name] = cls()
        return cls

    return register


@command("serve")
class Serve:
    def execute(self, port):
        return logging.config.listen(port)


@command("echo")
class Echo:
    execute = staticmethod(print)


COMMANDS["serve"].execute(9030)
COMMANDS["echo"].execute(9031)
Serve.run = logging.config.listen
Serve.run(9032)
