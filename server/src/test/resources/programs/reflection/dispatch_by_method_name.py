import logging.config


class Commands:
    def do_listen(self, port):
        return logging.config.listen(port)

    def do_quit(self, port):
        return None

    def onecmd(self, line):
        verb, arg = line.split()
        return getattr(self, "do_" + verb)(int(arg))


commands = Commands()
commands.onecmd("listen 9030")
commands.onecmd("quit 0")
