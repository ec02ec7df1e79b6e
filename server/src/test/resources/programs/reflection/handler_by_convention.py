import logging.config


class Handler:
    def do_listen(self, argument):
        return logging.config.listen(int(argument))

    def do_quit(self, argument):
        return None

    def handle(self, line):
        command, _, argument = line.partition(" ")
        return getattr(self, "do_" + command)(argument)


Handler().handle("quit now")
Handler().handle("listen 9030")
