import cmd
import logging.config


class Shell(cmd.Cmd):
    def do_listen(self, line):
        """Opens the channel."""
        logging.config.listen(int(line))

    def do_EOF(self, line):
        return True


Shell().onecmd("listen 9030")
